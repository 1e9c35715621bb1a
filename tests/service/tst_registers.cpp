#include "app/services/registration.h"
#include "app/store/settings.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

class RegistersTest : public QObject {
    Q_OBJECT

private slots:
    void aNewRegisterKnowsWhereAndWhose();
    void anAreaAboveAVillageIsAnOffice();
    void anUnknownAreaIsNotFound();
    void aNamelessOfficerIsRefused();
    void aFolderWithARegisterIsLeftAlone();
    void keysWithoutADatabaseAreNotOverwritten();
    void aCreationCutOffBeforeItsEndStartsAnew();
    void aCreationThatFailsTakesBackWhatItMade();
    void itOpensWithItsPassphraseOnly();
    void theRecoveryCodeOpensItForItsOwner();
    void anEmptyFolderIsNotFound();
    void anotherSessionSeesWhatTheFirstSaved();
    void nothingIsReadableInTheFile();
    void aNewFolderIsForItsOwnerOnly();
    void registersAreListedMostRecentlyUsedFirst();
    void aDiscardedRegisterLeavesNothing();

private:
    NewRegister wantedIn(const QString& directory) const
    {
        NewRegister wanted;
        wanted.directory = directory;
        wanted.scope = kVillage;
        wanted.officer = u"Rini Astuti"_s;
        wanted.cost = KeyCost::light();
        return wanted;
    }
    Result<Created> create(const NewRegister& wanted)
    {
        return createRegister(wanted, passphrase(), environment());
    }
    Environment environment() { return {m_clock, m_entropy, reference()}; }

    FakeClock m_clock;
    SystemEntropy m_entropy;
};

void RegistersTest::aNewRegisterKnowsWhereAndWhose()
{
    TestRegister here;
    QCOMPARE(here.session().scope(), QString(kVillage));
    QCOMPARE(here.session().deviceName(), u"Laptop Balai"_s);
    QCOMPARE(here.session().user().name, u"Rini Astuti"_s);
    QCOMPARE(here.session().user().role, u"operator"_s);
    QVERIFY(!here.session().isPractice());
    QCOMPARE(here.count("user"), 1);
    QCOMPARE(here.count("device"), 1);
    for (const QString& name : {u"register.db"_s, u"keys.json"_s, u"backups"_s, u"outbox"_s})
        QVERIFY2(QFileInfo::exists(here.directory() + u'/' + name), qPrintable(name));
    const auto device = here.connection().number("SELECT count(*) FROM device WHERE id=?1",
                                                 {here.session().keys().origin()});
    VERIFY_DONE(device);
    QCOMPARE(*device, 1);
}

void RegistersTest::anAreaAboveAVillageIsAnOffice()
{
    TestRegister office({.scope = kRegency});
    QCOMPARE(office.session().user().role, u"office_operator"_s);
    QCOMPARE(office.session().scope(), QString(kRegency));
}

void RegistersTest::anUnknownAreaIsNotFound()
{
    QTemporaryDir folder;
    NewRegister wanted = wantedIn(folder.filePath(u"desa"_s));
    wanted.scope = u"35.15.12.9999"_s;
    VERIFY_REFUSED(create(wanted), ErrorCode::NotFound);
    QVERIFY(!QFileInfo::exists(wanted.directory));
}

void RegistersTest::aNamelessOfficerIsRefused()
{
    QTemporaryDir folder;
    NewRegister wanted = wantedIn(folder.filePath(u"desa"_s));
    wanted.officer = u"  "_s;
    VERIFY_REFUSED(create(wanted), ErrorCode::Invalid);
    QVERIFY(!QFileInfo::exists(wanted.directory));
}

void RegistersTest::aFolderWithARegisterIsLeftAlone()
{
    TestRegister here;
    VERIFY_REFUSED(create(wantedIn(here.directory())), ErrorCode::AlreadyThere);
    here.reopen();
    QCOMPARE(here.session().user().name, u"Rini Astuti"_s);
}

void RegistersTest::keysWithoutADatabaseAreNotOverwritten()
{
    QTemporaryDir folder;
    QFile keys(folder.filePath(u"keys.json"_s));
    QVERIFY(keys.open(QIODevice::WriteOnly));
    keys.write("the only key of a register on another disk");
    keys.close();
    VERIFY_REFUSED(create(wantedIn(folder.path())), ErrorCode::AlreadyThere);
    QVERIFY(keys.open(QIODevice::ReadOnly));
    QVERIFY(keys.readAll().startsWith("the only key"));
}

void RegistersTest::aCreationCutOffBeforeItsEndStartsAnew()
{
    QTemporaryDir folder;
    for (const QString& name : {u"keys.json"_s, u"register.new"_s}) {
        QFile left(folder.filePath(name));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("left by a killed program");
    }
    VERIFY_DONE(create(wantedIn(folder.path())));
    VERIFY_DONE(openRegister(folder.path(), passphrase(), environment()));
    QVERIFY(!QFileInfo::exists(folder.filePath(u"register.new"_s)));
}

void RegistersTest::aCreationThatFailsTakesBackWhatItMade()
{
    QTemporaryDir folder;
    // A folder of that name cannot be replaced by the new database.
    QVERIFY(QDir(folder.path()).mkpath(u"register.new/x"_s));
    QVERIFY(!create(wantedIn(folder.path())));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"register.new"_s});
}

void RegistersTest::itOpensWithItsPassphraseOnly()
{
    TestRegister here;
    const UserId user = here.session().user().id;
    here.reopen();
    QCOMPARE(here.session().user().id, user);
    const Secret wrong = Secret::fromText(u"rahasia kota"_s);
    VERIFY_REFUSED(openRegister(here.directory(), wrong, here.environment()),
                   ErrorCode::WrongPassphrase);
}

void RegistersTest::theRecoveryCodeOpensItForItsOwner()
{
    QTemporaryDir folder;
    QString code;
    UserId owner;
    {
        const auto created = create(wantedIn(folder.path()));
        VERIFY_DONE(created);
        code = created->recoveryCode;
        owner = created->session->user().id;
    }
    QCOMPARE(code.size(), 29);
    const auto session =
        openRegister(folder.path(), Secret::fromText(code.toLower()), environment());
    VERIFY_DONE(session);
    QCOMPARE((*session)->user().id, owner);
    QCOMPARE((*session)->user().name, u"Rini Astuti"_s);
}

void RegistersTest::anEmptyFolderIsNotFound()
{
    QTemporaryDir folder;
    VERIFY_REFUSED(openRegister(folder.path(), passphrase(), environment()), ErrorCode::NotFound);
    VERIFY_REFUSED(openRegister(folder.filePath(u"tidak/ada"_s), passphrase(), environment()),
                   ErrorCode::NotFound);
}

void RegistersTest::anotherSessionSeesWhatTheFirstSaved()
{
    TestRegister here;
    auto second = here.session().again();
    VERIFY_DONE(second);
    const Worker saved = here.recorded(aWorker().built());
    const auto seen = worker(**second, saved.id);
    VERIFY_DONE(seen);
    QCOMPARE(*seen, saved);
    QCOMPARE((*second)->keys().origin(), here.session().keys().origin());
    QCOMPARE((*second)->user(), here.session().user());
}

void RegistersTest::nothingIsReadableInTheFile()
{
    TestRegister here;
    here.recorded(aWorker().named(u"Sumarni Tri Lestari"_s).built());
    here.reopen();
    QFile file(here.directory() + u"/register.db"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.size() > 4096);
    for (const char* word : {"SQLite format", "Sumarni", "Rini", "worker_search", "35.15"})
        QVERIFY2(!bytes.contains(word), word);
}

void RegistersTest::aNewFolderIsForItsOwnerOnly()
{
    QTemporaryDir folder;
    const QString directory = folder.filePath(u"desa"_s);
    VERIFY_DONE(create(wantedIn(directory)));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(directory) & others));
}

void RegistersTest::registersAreListedMostRecentlyUsedFirst()
{
    QTemporaryDir folder;
    for (const QString& name : {u"pertama"_s, u"kedua"_s}) {
        const auto created = create(wantedIn(folder.filePath(name)));
        VERIFY_DONE(created);
    }
    QVERIFY(QDir(folder.path()).mkdir(u"bukan"_s));
    const QStringList both{folder.filePath(u"kedua"_s), folder.filePath(u"pertama"_s)};
    QCOMPARE(registersIn(folder.path()), both);
    VERIFY_DONE(openRegister(folder.filePath(u"pertama"_s), passphrase(), environment()));
    QCOMPARE(registersIn(folder.path()), QStringList(both.rbegin(), both.rend()));
    QVERIFY(registersIn(folder.filePath(u"bukan"_s)).isEmpty());
}

void RegistersTest::aDiscardedRegisterLeavesNothing()
{
    QTemporaryDir folder;
    const QString directory = folder.filePath(u"desa"_s);
    VERIFY_DONE(create(wantedIn(directory)));
    discardRegister(directory);
    QVERIFY(!QFileInfo::exists(directory));
}

TEST_SUITE(RegistersTest)
#include "tst_registers.moc"
