/// Registers from the command line: made, checked, copied, brought back; passphrases and exit codes.
#include "tests/runner/suite.h"
#include "tests/service/clirun.h"

using namespace app;
using namespace app::test;

class TestCliRegister : public QObject {
    Q_OBJECT

private slots:
    void init();
    void initMakesARegisterAndShowsTheRecoveryCodeOnce();
    void initTakesAnAreaCodeWithoutDots();
    void initNeverOverwrites();
    void initWantsALongEnoughPassphrase();
    void anUnknownAreaIsRefused();
    void aMissingPassphraseIsWrongUsage();
    void anEmptyPassphraseIsRefused();
    void anUnreadablePassphraseFileIsRefused();
    void aWrongPassphraseIsRefused();
    void thePassphraseMayComeFromTheEnvironment();
    void aFolderWithoutARegisterIsNamed();
    void checkCountsWorkersAndChanges();
    void aBackupIsBroughtBack();
    void restoreNeverOverwrites();
    void aDamagedBackupIsRefused();
    void theDemoIsAPracticeVillage();
    void anImpossibleDemoIsWrongUsage();

private:
    std::unique_ptr<Registers> m_registers;
};

void TestCliRegister::init()
{
    m_registers = std::make_unique<Registers>();
}

void TestCliRegister::initMakesARegisterAndShowsTheRecoveryCodeOnce()
{
    const auto made = runJson(m_registers->in(u"desa"_s) +
                              QStringList{u"init"_s, m_registers->path(u"desa"_s), u"--scope"_s,
                                          u"35.15.12.2004"_s, u"--officer"_s, u"Rini"_s});
    QVERIFY2(made.exit == 0, made.why());
    QCOMPARE(made.keys(), (QStringList{u"device"_s, u"recovery_code"_s, u"region"_s, u"scope"_s}));
    QCOMPARE(made.object().value(u"scope"_s).toString(), u"35.15.12.2004"_s);
    QVERIFY(made.object().value(u"region"_s).toString().startsWith(u"Bakungpringgodani"));
    QCOMPARE(made.object().value(u"device"_s).toString(), u"Laptop"_s);
    const QString code = made.object().value(u"recovery_code"_s).toString();
    QCOMPARE(code.count(u'-'), 4);

    const auto file = m_registers->write(u"code"_s, code.toUtf8());
    const auto opened = runJson(
        {u"--register"_s, m_registers->path(u"desa"_s), u"--passphrase-file"_s, file, u"check"_s});
    QVERIFY2(opened.exit == 0, opened.why());
}

void TestCliRegister::initTakesAnAreaCodeWithoutDots()
{
    const auto made =
        runJson(m_registers->in(u"desa"_s) +
                QStringList{u"init"_s, m_registers->path(u"desa"_s), u"--scope"_s, u"3515122004"_s,
                            u"--officer"_s, u"Rini"_s, u"--device"_s, u"Laptop desa"_s});
    QCOMPARE(made.object().value(u"scope"_s).toString(), u"35.15.12.2004"_s);
    QCOMPARE(made.object().value(u"device"_s).toString(), u"Laptop desa"_s);
}

void TestCliRegister::initNeverOverwrites()
{
    const QString folder = m_registers->make(u"desa"_s, u"35.15.12.2004"_s);
    const auto before = m_registers->read(u"desa/keys.json"_s);
    const auto again =
        runJson(m_registers->in(u"desa"_s) + QStringList{u"init"_s, folder, u"--scope"_s,
                                                         u"35.15"_s, u"--officer"_s, u"Lain"_s});
    QCOMPARE(again.exit, 1);
    QCOMPARE(again.errorCode(), u"already_there"_s);
    QCOMPARE(m_registers->read(u"desa/keys.json"_s), before);
}

void TestCliRegister::initWantsALongEnoughPassphrase()
{
    // Characters count, not bytes: these are seven in eleven.
    const auto file = m_registers->write(u"short"_s, QByteArrayLiteral("désàçéñ"));
    const auto made =
        runJson({u"--passphrase-file"_s, file, u"init"_s, m_registers->path(u"desa"_s),
                 u"--scope"_s, u"35.15.12.2004"_s, u"--officer"_s, u"Rini"_s});
    QCOMPARE(made.exit, 1);
    QCOMPARE(made.errorCode(), u"invalid"_s);
    QVERIFY2(made.err.contains("paling sedikit 8"), made.err.constData());
    QVERIFY(!QFileInfo::exists(m_registers->path(u"desa"_s)));
}

void TestCliRegister::anUnknownAreaIsRefused()
{
    const auto made = runJson(m_registers->in(u"desa"_s) +
                              QStringList{u"init"_s, m_registers->path(u"desa"_s), u"--scope"_s,
                                          u"99.99.99.9999"_s, u"--officer"_s, u"Rini"_s});
    QCOMPARE(made.exit, 1);
    QCOMPARE(made.errorCode(), u"not_found"_s);
    QVERIFY(!QFileInfo::exists(m_registers->path(u"desa"_s)));
}

void TestCliRegister::aMissingPassphraseIsWrongUsage()
{
    const QString folder = m_registers->make(u"desa"_s, u"35.15.12.2004"_s);
    const auto run = runJson({u"--register"_s, folder, u"check"_s});
    QCOMPARE(run.exit, 2);
    QVERIFY(run.err.contains("--passphrase-file"));
}

void TestCliRegister::anEmptyPassphraseIsRefused()
{
    const QString folder = m_registers->make(u"desa"_s, u"35.15.12.2004"_s);
    const auto empty = m_registers->write(u"empty"_s, "\nrahasia desa\n");
    const auto run = runJson({u"--register"_s, folder, u"--passphrase-file"_s, empty, u"check"_s});
    QCOMPARE(run.exit, 2);
}

void TestCliRegister::anUnreadablePassphraseFileIsRefused()
{
    const QString folder = m_registers->make(u"desa"_s, u"35.15.12.2004"_s);
    const auto run = runJson({u"--register"_s, folder, u"--passphrase-file"_s,
                              m_registers->path(u"nowhere"_s), u"check"_s});
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.errorCode(), u"file_unreadable"_s);
}

void TestCliRegister::aWrongPassphraseIsRefused()
{
    const QString folder = m_registers->make(u"desa"_s, u"35.15.12.2004"_s);
    const auto wrong = m_registers->write(u"wrong"_s, "rahasia kota\n");
    const auto run = runJson({u"--register"_s, folder, u"--passphrase-file"_s, wrong, u"check"_s});
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.errorCode(), u"wrong_passphrase"_s);
    QVERIFY(!run.object().value(u"error"_s).toObject().value(u"message"_s).toString().isEmpty());
}

void TestCliRegister::thePassphraseMayComeFromTheEnvironment()
{
    const QString folder = m_registers->make(u"desa"_s, u"35.15.12.2004"_s);
    qputenv("JEMPUT_PASSPHRASE", "rahasia desa");
    const auto run = runJson({u"--register"_s, folder, u"check"_s});
    qunsetenv("JEMPUT_PASSPHRASE");
    QVERIFY2(run.exit == 0, run.why());
}

void TestCliRegister::aFolderWithoutARegisterIsNamed()
{
    const auto run = runJson(m_registers->in(u"nowhere"_s) + QStringList{u"check"_s});
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.errorCode(), u"not_found"_s);
    QVERIFY2(run.err.contains("nowhere"), run.why());
}

void TestCliRegister::checkCountsWorkersAndChanges()
{
    m_registers->make(u"desa"_s, u"35.15.12.2004"_s);
    const auto in = m_registers->in(u"desa"_s);
    runJson(in + QStringList{u"add"_s, u"-"_s}, workerLine("3515125204780001", "Siti Aminah"));
    const auto run = runJson(in + QStringList{u"check"_s});
    QVERIFY2(run.exit == 0, run.why());
    QCOMPARE(run.keys(), (QStringList{u"changes"_s, u"ok"_s, u"problems"_s, u"workers"_s}));
    QCOMPARE(run.object().value(u"ok"_s), QJsonValue(true));
    QCOMPARE(run.object().value(u"workers"_s).toInt(), 1);
    QVERIFY(run.object().value(u"changes"_s).toInt() >= 1);
    QVERIFY(run.object().value(u"problems"_s).toArray().isEmpty());
}

void TestCliRegister::aBackupIsBroughtBack()
{
    m_registers->make(u"desa"_s, u"35.15.12.2004"_s);
    const auto in = m_registers->in(u"desa"_s);
    runJson(in + QStringList{u"add"_s, u"-"_s}, workerLine("3515125204780001", "Siti Aminah"));
    const QString file = m_registers->path(u"desa.jbackup"_s);
    const auto written = runJson(in + QStringList{u"backup"_s, file});
    QVERIFY2(written.exit == 0, written.why());
    QCOMPARE(written.keys(), (QStringList{u"bytes"_s, u"file"_s}));
    QCOMPARE(written.object().value(u"bytes"_s).toInteger(), QFileInfo(file).size());

    const auto restored = runJson(m_registers->in(u"baru"_s) +
                                  QStringList{u"restore"_s, file, m_registers->path(u"baru"_s)});
    QVERIFY2(restored.exit == 0, restored.why());
    QCOMPARE(restored.object().value(u"scope"_s).toString(), u"35.15.12.2004"_s);
    const auto found = runJson(m_registers->in(u"baru"_s) + QStringList{u"find"_s, u"aminah"_s});
    QCOMPARE(found.array().size(), 1);
}

void TestCliRegister::restoreNeverOverwrites()
{
    const QString folder = m_registers->make(u"desa"_s, u"35.15.12.2004"_s);
    const QString file = m_registers->path(u"desa.jbackup"_s);
    QCOMPARE(runJson(m_registers->in(u"desa"_s) + QStringList{u"backup"_s, file}).exit, 0);
    const auto run = runJson(m_registers->in(u"desa"_s) + QStringList{u"restore"_s, file, folder});
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.errorCode(), u"already_there"_s);
}

void TestCliRegister::aDamagedBackupIsRefused()
{
    m_registers->make(u"desa"_s, u"35.15.12.2004"_s);
    const QString file = m_registers->path(u"desa.jbackup"_s);
    QCOMPARE(runJson(m_registers->in(u"desa"_s) + QStringList{u"backup"_s, file}).exit, 0);
    const auto whole = m_registers->read(u"desa.jbackup"_s);
    const auto half = m_registers->write(u"half.jbackup"_s, whole.left(whole.size() / 2));
    const auto run = runJson(m_registers->in(u"baru"_s) +
                             QStringList{u"restore"_s, half, m_registers->path(u"baru"_s)});
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.errorCode().startsWith(u"file_"), qPrintable(run.errorCode()));
    QVERIFY(!QFileInfo::exists(m_registers->path(u"baru/register.db"_s)));
}

void TestCliRegister::theDemoIsAPracticeVillage()
{
    const QString folder = m_registers->path(u"demo"_s);
    const auto made = runJson({u"demo"_s, folder, u"--workers"_s, u"40"_s, u"--seed"_s, u"7"_s});
    QVERIFY2(made.exit == 0, made.why());
    QCOMPARE(made.object().value(u"workers"_s).toInt(), 40);
    QCOMPARE(made.object().value(u"passphrase"_s).toString(), demoPassphrase());
    const auto file = m_registers->write(u"demo-passphrase"_s, demoPassphrase().toUtf8());
    const auto checked =
        runJson({u"--register"_s, folder, u"--passphrase-file"_s, file, u"check"_s});
    QVERIFY2(checked.exit == 0, checked.why());
    QCOMPARE(checked.object().value(u"workers"_s).toInt(), 40);
}

void TestCliRegister::anImpossibleDemoIsWrongUsage()
{
    for (const auto& count : {u"0"_s, u"-5"_s, u"many"_s}) {
        const auto run = runJson({u"demo"_s, m_registers->path(u"demo"_s), u"--workers"_s, count});
        QCOMPARE(run.exit, 2);
    }
    QVERIFY(!QFileInfo::exists(m_registers->path(u"demo"_s)));
}

TEST_SUITE(TestCliRegister)
#include "tst_cliregister.moc"
