/// The register's key opens with a passphrase or the recovery code, ever more slowly, never not at all.
#include "app/base/clock.h"
#include "app/base/safefile.h"
#include "app/vault/keyslots.h"
#include "app/vault/sodium.h"
#include "tests/runner/suite.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::KeyCost;
using app::KeySlots;
using app::Secret;

namespace {

const app::UserId kSiti = app::UserId::fromText(u"0198c5f2-0000-7000-8000-000000000001"_s);
const app::UserId kBudi = app::UserId::fromText(u"0198c5f2-0000-7000-8000-000000000002"_s);

class HandClock final : public app::Clock {
public:
    std::int64_t nowMs() const override { return ms; }
    QDate today() const override { return QDate(2026, 5, 1); }

    std::int64_t ms = 1'777'000'000'000;
};

QByteArray bytesIn(const Secret& secret)
{
    return QByteArray(reinterpret_cast<const char*>(secret.data()), qsizetype(secret.size()));
}

Secret words(const QString& text)
{
    return Secret::fromText(text);
}

} // namespace

class TestKeySlots : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"keys.json"_s);
        m_clock.ms = HandClock().ms;
    }

    void thePassphraseOpensAfterReading();
    void theRecoveryCodeOpensHoweverItIsTyped_data();
    void theRecoveryCodeOpensHoweverItIsTyped();
    void theRecoveryCodeIsShownOnce();
    void aNewRecoveryCodeEndsTheFormer();
    void everyUserOpensTheSameKey();
    void aChangedPassphraseRewrapsTheSameKey();
    void slotsAreNotMadeForNobody();
    void aWrongPassphraseOpensNothing();
    void wrongTriesSlowDownAndNeverLockOut();
    void theWaitSurvivesARestart();
    void aSuccessForgetsTheTries();
    void aClockThatWentBackNeverMakesTheWaitLonger();
    void aDamagedTriesFileLocksNobodyOut();
    void everyDamagedByteIsNoticed();
    void everyCutFileIsNoticed();
    void aNewerFormatIsTooNew();
    void aSlotDoesNotOpenForAnotherUser();
    void aHostileCostIsRefused();
    void noKeyStandsInTheFile();
    void aMissingFileIsUnreadable();
    void aMissingFolderIsNotFound();

private:
    KeySlots made()
    {
        auto created = KeySlots::create(kSiti, words(u"sandi siti"_s), KeyCost::light());
        if (!created || !created->save(m_path))
            qFatal("cannot make keys.json");
        return *std::move(created);
    }
    QByteArray keyOf(const KeySlots& keys, const QString& passphrase)
    {
        const auto opened = keys.unlock(words(passphrase), kSiti, m_clock);
        return opened ? bytesIn(opened->key) : QByteArray();
    }
    app::ErrorCode refusal(const KeySlots& keys, const QString& passphrase)
    {
        const auto opened = keys.unlock(words(passphrase), kSiti, m_clock);
        return opened ? app::ErrorCode::Cancelled : opened.error().code;
    }
    QByteArray fileBytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void rewrite(const QByteArray& bytes) const { QVERIFY(app::writeFileSafely(m_path, bytes)); }
    /// The file after `before` became `after`, with a checksum that fits again.
    void forge(const QByteArray& before, const QByteArray& after) const
    {
        QByteArray bytes = fileBytes();
        QVERIFY(bytes.contains(before));
        bytes.replace(before, after);
        bytes.truncate(bytes.indexOf(",\"checksum\""));
        const QByteArray sum = app::hashOf(bytes).toHex();
        rewrite(bytes + ",\"checksum\":\"" + sum + "\"}\n");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    HandClock m_clock;
};

void TestKeySlots::thePassphraseOpensAfterReading()
{
    const QByteArray key = keyOf(made(), u"sandi siti"_s);
    QCOMPARE(key.size(), 32);
    const auto loaded = KeySlots::load(m_path);
    QVERIFY(loaded);
    const auto opened = loaded->unlock(words(u"sandi siti"_s), {}, m_clock);
    QVERIFY(opened);
    QCOMPARE(bytesIn(opened->key), key);
    QVERIFY(opened->user == kSiti);
}

void TestKeySlots::theRecoveryCodeOpensHoweverItIsTyped_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("as printed") << 0;
    QTest::newRow("small letters") << 1;
    QTest::newRow("spaces for dashes") << 2;
    QTest::newRow("without dashes") << 3;
    QTest::newRow("letter O for zero, letter l for one") << 4;
}

void TestKeySlots::theRecoveryCodeOpensHoweverItIsTyped()
{
    QFETCH(const int, way);
    KeySlots keys = made();
    QString code = keys.takeRecoveryCode();
    static const QRegularExpression pattern(
        u"^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$"_s);
    QVERIFY2(pattern.match(code).hasMatch(), qPrintable(code));
    if (way == 1)
        code = code.toLower();
    else if (way == 2)
        code = u" "_s + code.replace(u'-', u' ') + u' ';
    else if (way == 3)
        code.remove(u'-');
    else if (way == 4)
        code.replace(u'0', u'o').replace(u'1', u'l');
    const auto opened = keys.unlock(words(code), kSiti, m_clock);
    QVERIFY(opened);
    QVERIFY(!opened->user.isValid());
    QCOMPARE(bytesIn(opened->key), keyOf(keys, u"sandi siti"_s));
}

void TestKeySlots::theRecoveryCodeIsShownOnce()
{
    KeySlots keys = made();
    QVERIFY(!keys.takeRecoveryCode().isEmpty());
    QVERIFY(keys.takeRecoveryCode().isEmpty());
    QVERIFY(KeySlots::load(m_path)->takeRecoveryCode().isEmpty());
}

void TestKeySlots::aNewRecoveryCodeEndsTheFormer()
{
    KeySlots keys = made();
    const QString former = keys.takeRecoveryCode();
    const auto opened = keys.unlock(words(u"sandi siti"_s), kSiti, m_clock);
    QVERIFY(opened);
    QVERIFY(keys.renewRecoveryCode(opened->key, KeyCost::light()));
    QCOMPARE(keyOf(keys, keys.takeRecoveryCode()), bytesIn(opened->key));
    QCOMPARE(refusal(keys, former), app::ErrorCode::WrongPassphrase);
}

void TestKeySlots::everyUserOpensTheSameKey()
{
    KeySlots keys = made();
    const auto opened = keys.unlock(words(u"sandi siti"_s), kSiti, m_clock);
    QVERIFY(opened);
    QVERIFY(keys.addUser(kBudi, words(u"sandi budi"_s), opened->key, KeyCost::light()));
    QVERIFY(keys.save(m_path));
    const auto again = KeySlots::load(m_path)->unlock(words(u"sandi budi"_s), kSiti, m_clock);
    QVERIFY(again);
    QVERIFY(again->user == kBudi);
    QCOMPARE(bytesIn(again->key), bytesIn(opened->key));
}

void TestKeySlots::aChangedPassphraseRewrapsTheSameKey()
{
    KeySlots keys = made();
    const auto opened = keys.unlock(words(u"sandi siti"_s), kSiti, m_clock);
    QVERIFY(opened);
    QVERIFY(keys.changePassphrase(kSiti, words(u"sandi baru"_s), opened->key, KeyCost::light()));
    QCOMPARE(keyOf(keys, u"sandi baru"_s), bytesIn(opened->key));
    QCOMPARE(refusal(keys, u"sandi siti"_s), app::ErrorCode::WrongPassphrase);
}

void TestKeySlots::slotsAreNotMadeForNobody()
{
    KeySlots keys = made();
    const Secret key = Secret::random(32);
    const auto cost = KeyCost::light();
    using app::ErrorCode;
    QCOMPARE(keys.addUser({}, words(u"x"_s), key, cost).error().code, ErrorCode::Invalid);
    QCOMPARE(keys.addUser(kBudi, Secret(), key, cost).error().code, ErrorCode::Invalid);
    QCOMPARE(keys.addUser(kBudi, words(u"x"_s), Secret(), cost).error().code, ErrorCode::Invalid);
    QCOMPARE(keys.addUser(kSiti, words(u"x"_s), key, cost).error().code, ErrorCode::AlreadyThere);
    QCOMPARE(keys.changePassphrase(kBudi, words(u"x"_s), key, cost).error().code,
             ErrorCode::NotFound);
    QCOMPARE(keys.changePassphrase({}, words(u"x"_s), key, cost).error().code, ErrorCode::NotFound);
}

void TestKeySlots::aWrongPassphraseOpensNothing()
{
    const KeySlots keys = made();
    QCOMPARE(refusal(keys, u"sandi siti "_s), app::ErrorCode::WrongPassphrase);
    QCOMPARE(refusal(keys, {}), app::ErrorCode::WrongPassphrase);
    QCOMPARE(refusal(keys, u"00000-00000-00000-00000-00000"_s), app::ErrorCode::WrongPassphrase);
}

void TestKeySlots::wrongTriesSlowDownAndNeverLockOut()
{
    const KeySlots keys = made();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(refusal(keys, u"salah"_s), app::ErrorCode::WrongPassphrase);
    for (const int delay : {1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300}) {
        const auto tooSoon = keys.unlock(words(u"sandi siti"_s), kSiti, m_clock);
        QVERIFY(!tooSoon);
        QCOMPARE(tooSoon.error().code, app::ErrorCode::TooManyTries);
        QCOMPARE(tooSoon.error().detail, QString::number(delay));
        m_clock.ms += delay * 1000 - 1;
        QCOMPARE(refusal(keys, u"salah"_s), app::ErrorCode::TooManyTries);
        m_clock.ms += 1;
        QCOMPARE(refusal(keys, u"salah"_s), app::ErrorCode::WrongPassphrase);
    }
    m_clock.ms += 300'000;
    QCOMPARE(keyOf(keys, u"sandi siti"_s).size(), 32);
}

void TestKeySlots::theWaitSurvivesARestart()
{
    {
        const KeySlots keys = made();
        for (int i = 0; i < 5; ++i, m_clock.ms += 2000)
            QCOMPARE(refusal(keys, u"salah"_s), app::ErrorCode::WrongPassphrase);
    }
    QCOMPARE(refusal(*KeySlots::load(m_path), u"sandi siti"_s), app::ErrorCode::TooManyTries);
}

void TestKeySlots::aSuccessForgetsTheTries()
{
    const KeySlots keys = made();
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(refusal(keys, u"salah"_s), app::ErrorCode::WrongPassphrase);
        QCOMPARE(refusal(keys, u"salah"_s), app::ErrorCode::WrongPassphrase);
        QCOMPARE(keyOf(keys, u"sandi siti"_s).size(), 32);
    }
    QVERIFY(!QFile::exists(m_path + u".tries"_s));
}

void TestKeySlots::aClockThatWentBackNeverMakesTheWaitLonger()
{
    const KeySlots keys = made();
    for (int i = 0; i < 5; ++i, m_clock.ms += 2000)
        QCOMPARE(refusal(keys, u"salah"_s), app::ErrorCode::WrongPassphrase);
    m_clock.ms = 1'262'304'000'000; // 2010: the battery is dead
    QCOMPARE(refusal(keys, u"sandi siti"_s), app::ErrorCode::TooManyTries);
    m_clock.ms += 4000;
    QCOMPARE(keyOf(keys, u"sandi siti"_s).size(), 32);
}

void TestKeySlots::aDamagedTriesFileLocksNobodyOut()
{
    const KeySlots keys = made();
    const QByteArray future = "1000 " + QByteArray::number(qlonglong(m_clock.ms * 2));
    for (const QByteArray& text :
         {QByteArray(), QByteArray("x"), QByteArray("-5 -5"), future,
          QByteArray("99999999999999999999 1"), QByteArray("7 99999999999999999999"),
          QByteArray("7 -9223372036854775808")}) {
        QVERIFY(app::writeFileSafely(m_path + u".tries"_s, text));
        if (keyOf(keys, u"sandi siti"_s).isEmpty())
            m_clock.ms += 300'000;
        QCOMPARE(keyOf(keys, u"sandi siti"_s).size(), 32);
    }
}

void TestKeySlots::everyDamagedByteIsNoticed()
{
    made();
    const QByteArray whole = fileBytes();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray damaged = whole;
        damaged[i] = char(damaged[i] ^ (1 << (i % 8)));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(damaged);
        file.close();
        const auto read = KeySlots::load(m_path);
        QVERIFY2(!read, qPrintable(QString::number(i)));
        QCOMPARE(read.error().code, app::ErrorCode::FileDamaged);
    }
}

void TestKeySlots::everyCutFileIsNoticed()
{
    made();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 size = file.size() - 1; size >= 0; --size) {
        QVERIFY(file.resize(size));
        const auto read = KeySlots::load(m_path);
        QVERIFY(!read);
        QCOMPARE(read.error().code, app::ErrorCode::FileDamaged);
    }
}

void TestKeySlots::aNewerFormatIsTooNew()
{
    made();
    forge("\"format\":1", "\"format\":2");
    QCOMPARE(KeySlots::load(m_path).error().code, app::ErrorCode::FileTooNew);
}

void TestKeySlots::aSlotDoesNotOpenForAnotherUser()
{
    made();
    forge(kSiti.text().toLatin1(), kBudi.text().toLatin1());
    const auto loaded = KeySlots::load(m_path);
    QVERIFY(loaded);
    QCOMPARE(refusal(*loaded, u"sandi siti"_s), app::ErrorCode::WrongPassphrase);
}

void TestKeySlots::aHostileCostIsRefused()
{
    made();
    forge("\"memory\":8388608", "\"memory\":99999999999");
    QCOMPARE(KeySlots::load(m_path).error().code, app::ErrorCode::FileDamaged);
}

void TestKeySlots::noKeyStandsInTheFile()
{
    KeySlots keys = made();
    const QByteArray key = keyOf(keys, u"sandi siti"_s);
    const QByteArray bytes = fileBytes();
    QVERIFY(!bytes.contains(key.toHex()));
    QVERIFY(!bytes.contains("sandi"));
    QVERIFY(!bytes.contains(keys.takeRecoveryCode().toLatin1()));
}

void TestKeySlots::aMissingFileIsUnreadable()
{
    QCOMPARE(KeySlots::load(m_path).error().code, app::ErrorCode::FileUnreadable);
}

void TestKeySlots::aMissingFolderIsNotFound()
{
    KeySlots keys = made();
    const auto saved = keys.save(m_folder->filePath(u"none/keys.json"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, app::ErrorCode::NotFound);
}

TEST_SUITE(TestKeySlots)
#include "tst_keyslots.moc"
