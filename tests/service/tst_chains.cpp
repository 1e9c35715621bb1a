#include "app/services/chains.h"
#include "app/services/guarding/backups.h"
#include "app/services/registration.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"

#include <QDir>
#include <QTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

/// Numbered, chained, acknowledged; and whom to trust for how long (sync.md).
class TestChains : public QObject {
    Q_OBJECT

private slots:
    void theOfficeSeesGapsRepeatsAndSilence();
    void aLateFileIsNoGapAnyMore();
    void aSenderThatWasSetBackIsSeen();
    void aFileThatContinuesAnotherThanCameIsSeen();
    void whyTheLastFileWasSetAsideIsKept();
    void theVillageSeesWhatIsNotAnswered();
    void anAnswerThatNeverCameIsSeenInTheVillage();
    void aRestoredLaptopContinuesSafely();
    void aRevocationTravels();
    void aVillageCannotRevokeItsOffice();
    void aCardIsAcceptedUntilADay();
};

namespace {

constexpr auto kOtherVillage = QLatin1StringView("35.15.12.2010");

Chain chainAt(TestRegister& here)
{
    return chains(*here)->first();
}

void recordOne(TestRegister& here, int serial)
{
    here.recorded(aWorker().withNik(nikNumber(serial)).built());
}

/// The register's folder as it is now, to be put back later: what copying files does, and no restore.
class Snapshot {
public:
    explicit Snapshot(TestRegister& of) : m_of(of)
    {
        QVERIFY(of.connection().script("PRAGMA wal_checkpoint(TRUNCATE)"));
        QFile file(of.directory() + u"/register.db"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_database = file.readAll();
    }
    void putBack()
    {
        QVERIFY(m_of.connection().script("PRAGMA wal_checkpoint(TRUNCATE)"));
        QFile file(m_of.directory() + u"/register.db"_s);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(m_database);
        file.close();
        m_of.reopen();
    }

private:
    TestRegister& m_of;
    QByteArray m_database;
};

} // namespace

void TestChains::theOfficeSeesGapsRepeatsAndSilence()
{
    VillageAndOffice pair;
    recordOne(pair.village, 1);
    send(pair.village, u"office"_s);
    const QString second = send(pair.village, u"office"_s);
    QVERIFY(take(pair.office, second).ok);
    QVERIFY(take(pair.office, second).ok);
    pair.office.clock.moveTo(QDate(2026, 12, 2));
    const Chain chain = chainAt(pair.office);
    QCOMPARE(chain.lastReceived, 2);
    QCOMPARE(chain.missing, 1);
    QCOMPARE(chain.repeats, 1);
    QCOMPARE(chain.rolledBack, 0);
    QCOMPARE(chain.silentDays, 10);
    QCOMPARE(chain.scope, QString(kVillage));
    QVERIFY(!chain.village.isEmpty());
    QCOMPARE(chain.receipts.taken, 1);
}

void TestChains::aLateFileIsNoGapAnyMore()
{
    VillageAndOffice pair;
    recordOne(pair.village, 1);
    const QString first = send(pair.village, u"office"_s);
    QVERIFY(take(pair.office, send(pair.village, u"office"_s)).ok);
    QVERIFY(take(pair.office, first).ok);
    const Chain chain = chainAt(pair.office);
    QCOMPARE(chain.missing, 0);
    QCOMPARE(chain.rolledBack, 0);
    QCOMPARE(chain.lastReceived, 2);
}

void TestChains::aSenderThatWasSetBackIsSeen()
{
    VillageAndOffice pair;
    recordOne(pair.village, 1);
    Snapshot before(pair.village);
    const QString first = send(pair.village, u"office"_s);
    QVERIFY(take(pair.office, first).ok);
    QVERIFY(QFile::remove(first)); // on its way with the drive
    before.putBack();
    // The same number again, on another file.
    QVERIFY(pair.toOffice().ok);
    QCOMPARE(chainAt(pair.office).rolledBack, 1);
}

void TestChains::aFileThatContinuesAnotherThanCameIsSeen()
{
    VillageAndOffice pair;
    recordOne(pair.village, 1);
    QVERIFY(pair.toOffice().ok);
    QVERIFY(pair.toOffice().ok);
    QCOMPARE(chainAt(pair.office).rolledBack, 0);
    Snapshot before(pair.village);
    const QString third = send(pair.village, u"office"_s);
    QVERIFY(take(pair.office, third).ok);
    QVERIFY(QFile::remove(third)); // on its way with the drive
    before.putBack();
    send(pair.village, u"office"_s); // another third, on a stick that was lost
    const BatchTaken fourth = pair.toOffice();
    QVERIFY(fourth.ok); // shown, not refused
    const Chain chain = chainAt(pair.office);
    QCOMPARE(chain.lastReceived, 4);
    QCOMPARE(chain.missing, 0);
    QCOMPARE(chain.rolledBack, 1);
    QVERIFY(pair.toOffice().ok); // continues the fourth: no new trouble
    QCOMPARE(chainAt(pair.office).rolledBack, 1);
}

void TestChains::whyTheLastFileWasSetAsideIsKept()
{
    VillageAndOffice pair;
    recordOne(pair.village, 1);
    Snapshot before(pair.village);
    recordOne(pair.village, 2);
    QVERIFY(pair.toOffice().ok);
    before.putBack();
    recordOne(pair.village, 3); // under a number that was used
    const BatchTaken taken = pair.toOffice();
    QVERIFY(!taken.ok);
    QCOMPARE(taken.reason->code, ErrorCode::StreamForked);
    const Chain chain = chainAt(pair.office);
    QVERIFY(chain.trouble.has_value());
    QCOMPARE(*chain.trouble, ErrorCode::StreamForked);
    QVERIFY(chain.troubleAt.isValid());
}

void TestChains::theVillageSeesWhatIsNotAnswered()
{
    VillageAndOffice pair;
    recordOne(pair.village, 1);
    QVERIFY(pair.toOffice().ok);
    Chain chain = chainAt(pair.village);
    QVERIFY(chain.isAbove);
    QCOMPARE(chain.lastSent, 1);
    QVERIFY(!chain.isConfirmed);
    QCOMPARE(chain.lastReceived, 0);
    QCOMPARE(chain.silentDays, -1);
    QVERIFY(pair.toVillage().ok);
    chain = chainAt(pair.village);
    QVERIFY(chain.isConfirmed);
    QCOMPARE(chain.lastReceived, 1);
}

void TestChains::anAnswerThatNeverCameIsSeenInTheVillage()
{
    VillageAndOffice pair;
    send(pair.office, fingerprint(pair.village));
    send(pair.office, fingerprint(pair.village));
    QVERIFY(pair.toVillage().ok);
    QCOMPARE(chainAt(pair.village).missing, 2);
}

void TestChains::aRestoredLaptopContinuesSafely()
{
    VillageAndOffice pair;
    recordOne(pair.village, 1);
    JobContext context;
    const QString backup = pair.village.path(u"cadangan.jbackup"_s);
    VERIFY_DONE(backUp(*pair.village, backup, context));
    recordOne(pair.village, 2); // after the backup, and sent
    QVERIFY(pair.toOffice().ok);

    auto restored =
        restore(backup, pair.village.path(u"baru"_s), passphrase(), pair.village.environment());
    VERIFY_DONE(restored);
    Session& laptop = **restored;
    QVERIFY(laptop.keys().origin() != pair.village.session().keys().origin());
    pair.village.clock.pass(1000);
    VERIFY_DONE(recordWorker(laptop, aWorker().withNik(nikNumber(3)).built(), Warnings::Confirmed));
    const auto written = exportBatch(laptop, u"office"_s, pair.village.path(u"baru/outbox"_s),
                                     BatchContent::Unconfirmed, context);
    VERIFY_DONE(written);
    // Its first file builds on what the office has; nothing is numbered twice, nothing is lost.
    const BatchTaken taken = take(pair.office, written->file);
    QVERIFY2(taken.ok, taken.reason ? qPrintable(taken.reason->detail) : "");
    QCOMPARE(pair.office.count("worker"), 3);
    // What the laptop lost comes back with the answer.
    const auto own = ownCard(laptop);
    const QString answer = send(pair.office, own->fingerprint);
    const auto back = importBatches(laptop, {answer}, context);
    VERIFY_DONE(back);
    QVERIFY(back->first().ok);
    QCOMPARE(workersWithNik(laptop, nikNumber(2))->size(), 1);
    QCOMPARE(chainAt(pair.office).rolledBack, 0);
    QCOMPARE(chains(*pair.office)->size(), 1); // one device, whatever its lives
}

void TestChains::aRevocationTravels()
{
    VillageAndOffice pair;
    TestRegister sibling{{.scope = kVillage, .role = {}, .device = u"Laptop 2"_s, .seed = 14}};
    introduce(sibling, kVillage, pair.office, kRegency);
    introduce(sibling, kVillage, pair.village, kVillage);
    QVERIFY(take(pair.village, send(sibling, fingerprint(pair.village))).ok);
    VERIFY_DONE(revokeCard(*pair.office, fingerprint(sibling)));
    QVERIFY(pair.toVillage().ok);
    QCOMPARE(pair.village.count("revocation"), 1);
    QCOMPARE(pair.village.count("peer WHERE revoked_at IS NOT NULL"), 1);
    recordOne(sibling, 5);
    const BatchTaken taken = take(pair.village, send(sibling, fingerprint(pair.village)));
    QVERIFY(!taken.ok);
    QCOMPARE(taken.reason->code, ErrorCode::SenderRevoked);
    // Nor is its card accepted again where the office above said no.
    const QString card = sibling.path(u"lagi.jcard"_s);
    VERIFY_DONE(exportCard(*sibling, card));
    VERIFY_REFUSED(acceptCard(*pair.village, card, kVillage, fingerprint(sibling)),
                   ErrorCode::SenderRevoked);
    // The office may change its mind.
    VERIFY_DONE(acceptCard(*pair.office, card, kVillage, fingerprint(sibling)));
    QVERIFY(take(pair.office, send(sibling, u"office"_s)).ok);
}

void TestChains::aVillageCannotRevokeItsOffice()
{
    VillageAndOffice pair;
    TestRegister other{{.scope = kOtherVillage, .role = {}, .device = u"Laptop B"_s, .seed = 15}};
    introduce(other, kOtherVillage, pair.office, kRegency);
    VERIFY_DONE(revokeCard(*other, fingerprint(pair.office)));
    QCOMPARE(other.count("revocation"), 0); // for itself only
}

void TestChains::aCardIsAcceptedUntilADay()
{
    VillageAndOffice pair;
    const QString card = pair.village.path(u"desa.jcard"_s);
    VERIFY_DONE(exportCard(*pair.village, card));
    VERIFY_DONE(
        acceptCard(*pair.office, card, kVillage, fingerprint(pair.village), QDate(2026, 12, 31)));
    recordOne(pair.village, 1);
    pair.office.clock.moveTo(QDate(2026, 12, 31));
    QVERIFY(pair.toOffice().ok);
    recordOne(pair.village, 2);
    pair.office.clock.moveTo(QDate(2027, 1, 1));
    const BatchTaken taken = pair.toOffice();
    QVERIFY(!taken.ok);
    QCOMPARE(taken.reason->code, ErrorCode::SenderExpired);
    QCOMPARE(taken.reason->detail, u"2026-12-31"_s);
}

TEST_SUITE(TestChains)
#include "tst_chains.moc"
