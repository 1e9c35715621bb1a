/// A whole day of a village and its office, crashes among it; then every byte of every file is searched for everybody's
/// name, number and secret. In clear they stand in nothing but what was exported on purpose, and in nothing that is said
/// on stderr.
#include "app/services/drafts.h"
#include "app/services/importing.h"
#include "app/services/registration.h"
#include "tests/runner/suite.h"
#include "tests/service/clirun.h"
#include "tests/support/builders.h"
#include "tests/support/hidden.h"
#include "tests/support/testregister.h"

#include <QBuffer>
#include <QDirIterator>
#include <QProcess>
#include <QTest>

#include <array>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// Invented, and rare enough to stand nowhere by chance.
constexpr std::array kPeople{"Wulandari Sekarjati", "Hartinah Prawirodirdjo", "Bambang Kertosudiro",
                             "Ngatemi Rejosari", "Paidjan Tukimin"};
constexpr auto kOfficer = "Sulastri Mangunkarso";
constexpr auto kPhone = "081377665544";
constexpr auto kAddress = "Gang Kenanga Wetan 77";
constexpr auto kNote = "lumpuh sejak gempa";
constexpr std::array kPassphrases{"kunci sawah pertama", "kunci sawah kedua", "kunci orang lain",
                                  "kunci yang keliru"};

} // namespace

class TestNothingInClear : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theSearchFindsWhatStandsInClear();
    void aDayOfTheCommandLine();
    void aDayOfTheServices();

private:
    struct Finished {
        int exit = -1;
        QByteArray out;
        QByteArray err;
    };
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly) ||
            file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    void start(QProcess& process, const QStringList& args) const;
    /// Runs it to its end in the register `name`; what it says on stderr is searched, too.
    QJsonDocument run(const QString& name, const QStringList& command, const QByteArray& typed = {},
                      int exit = 0);
    /// Ends it without warning as soon as it has written `bytes` into the register.
    void runKilled(const QStringList& command, const QByteArray& typed, qint64 bytes);
    QString passphrase(int which) const { return path(u"in/passphrase-%1"_s.arg(which)); }
    void hide(const QString& what) { m_hidden.add(what); }
    /// Files in which something hidden stands, what was exported on purpose left out.
    QStringList found() const;
    QStringList foundIn(const QByteArray& bytes) const { return m_hidden.in(bytes); }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    Hidden m_hidden;
    int m_current = 0; ///< the village's passphrase
};

void TestNothingInClear::initTestCase()
{
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.remove(u"JEMPUT_PASSPHRASE"_s);
    for (const char* name : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                             "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
        const QString folder = path(u"system/"_s + QLatin1StringView(name));
        QVERIFY(QDir().mkpath(folder));
        m_environment.insert(QString::fromLatin1(name), folder);
        qputenv(name, QFile::encodeName(folder));
    }
    m_environment.insert(u"QT_LOGGING_RULES"_s, u"jemput.*=true"_s); // all that could be logged
    for (int i = 0; i < int(kPassphrases.size()); ++i)
        write(u"in/passphrase-%1"_s.arg(i), QByteArray(kPassphrases[std::size_t(i)]) + '\n');
    for (const char* name : kPeople)
        hide(QString::fromLatin1(name));
    for (const char* secret : kPassphrases)
        hide(QString::fromLatin1(secret));
    for (int i = 1; i <= 5; ++i)
        hide(nikNumber(i));
    hide(QString::fromLatin1(kPhone));
    hide(QString::fromLatin1(kAddress));
    hide(QString::fromLatin1(kNote));
    hide(QString::fromLatin1(kOfficer));
    QVERIFY(QDir().mkpath(path(u"stick"_s)) && QDir().mkpath(path(u"out"_s)));
}

void TestNothingInClear::start(QProcess& process, const QStringList& args) const
{
    process.setProcessEnvironment(m_environment);
    process.start(QCoreApplication::applicationDirPath() + u"/jemput"_s, args);
}

QJsonDocument TestNothingInClear::run(const QString& name, const QStringList& command,
                                      const QByteArray& typed, int exit)
{
    QProcess process;
    const QString key = passphrase(name == u"desa" ? m_current : 2);
    start(process, QStringList{u"--json"_s, u"--today"_s, u"2026-11-22"_s, u"--register"_s,
                               path(u"registers/"_s + name), u"--passphrase-file"_s, key} +
                       command);
    process.write(typed);
    process.closeWriteChannel();
    const bool isFinished = process.waitForFinished(60'000);
    const QByteArray out = process.readAllStandardOutput();
    const QByteArray err = process.readAllStandardError();
    if (!isFinished || process.exitCode() != exit)
        qFatal("%s: %d %s%s", qPrintable(command.join(u' ')), process.exitCode(), out.constData(),
               err.constData());
    if (const QStringList said = foundIn(err); !said.isEmpty())
        qFatal("%s says on stderr: %s", qPrintable(command.join(u' ')), err.constData());
    return QJsonDocument::fromJson(out);
}

void TestNothingInClear::runKilled(const QStringList& command, const QByteArray& typed,
                                   qint64 bytes)
{
    QProcess process;
    const QString folder = path(u"registers/desa"_s);
    const auto written = [&folder] {
        qint64 sum = 0;
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            sum += QFileInfo(files.next()).size();
        return sum;
    };
    const qint64 before = written();
    start(process,
          QStringList{u"--register"_s, folder, u"--passphrase-file"_s, passphrase(m_current)} +
              command);
    process.write(typed);
    process.closeWriteChannel();
    while (process.state() != QProcess::NotRunning && written() < before + bytes)
        process.waitForFinished(1);
    process.kill();
    process.waitForFinished();
    QVERIFY2(process.exitStatus() == QProcess::CrashExit, "was done before it could be killed");
    QCOMPARE(foundIn(process.readAllStandardError()), QStringList());
}

QStringList TestNothingInClear::found() const
{
    return m_hidden.inFilesOf(
        m_folder.path(), {u"in/"_s, u"out/"_s}, [](const QString& name, const QString& what) {
            // A card says who holds the device: it is handed out for that.
            return name.endsWith(u".jcard") && what == QLatin1StringView(kOfficer);
        });
}

void TestNothingInClear::theSearchFindsWhatStandsInClear()
{
    const QString name = QString::fromLatin1(kPeople[0]);
    QByteArray utf16 = QByteArray(reinterpret_cast<const char*>(name.utf16()), 2 * name.size());
    for (const QByteArray& bytes :
         {name.toUtf8(), name.toUpper().toUtf8(), utf16, ("x" + name.toUtf8() + "y").toBase64(),
          ("xy" + name.toUtf8() + "z").toBase64(), name.toUtf8().toHex()})
        QVERIFY2(foundIn("some" + bytes + "thing").contains(name), bytes.constData());
    QVERIFY(foundIn("nothing of that").isEmpty());
}

void TestNothingInClear::aDayOfTheCommandLine()
{
    const auto line = [](int i, const QByteArray& more = {}) {
        QByteArray json = workerLine(nikNumber(i).toLatin1(), kPeople[std::size_t(i - 1)]);
        json.replace("081234567890", kPhone).replace("Jalan Melati 3", kAddress);
        return more.isEmpty() ? json : json.replace("\"rt\"", more + ",\"rt\"");
    };
    const auto init = [this](const QString& name, const QString& scope) {
        const auto made = run(name, {u"init"_s, path(u"registers/"_s + name), u"--scope"_s, scope,
                                     u"--officer"_s, QString::fromLatin1(kOfficer)});
        hide(made[u"recovery_code"_s].toString());
    };
    init(u"desa"_s, kVillage);
    init(u"kantor"_s, kRegency);
    const auto fingerprint = [this](const QString& name) {
        const QString file = path(u"stick/%1.jcard"_s.arg(name));
        return run(name, {u"card"_s, u"export"_s, file})[u"fingerprint"_s].toString();
    };
    const QString village = fingerprint(u"desa"_s);
    const QString office = fingerprint(u"kantor"_s);
    run(u"desa"_s, {u"card"_s, u"accept"_s, path(u"stick/kantor.jcard"_s), u"--scope"_s, kRegency,
                    u"--fingerprint"_s, office});
    run(u"kantor"_s, {u"card"_s, u"accept"_s, path(u"stick/desa.jcard"_s), u"--scope"_s, kVillage,
                      u"--fingerprint"_s, village});

    run(u"desa"_s, {u"add"_s, u"-"_s}, line(1) + line(2) + line(3));
    QByteArray list = "NIK,Nama,Jenis Kelamin,Tanggal Lahir,Alamat,RT,RW,Dusun\n";
    list += nikNumber(4).toLatin1() + ',' + kPeople[3] + ",P,12-04-1978," + kAddress +
            ",001,002,Krajan\n";
    list += QByteArray("12345,") + kPeople[4] + ",L,kemarin,,,,\n"; // set aside, and why
    run(u"desa"_s,
        {u"import"_s, write(u"in/warga.csv"_s, list), u"--set-aside"_s, path(u"out/aside.csv"_s)},
        {}, 3);
    const QString nik = nikNumber(1);
    run(u"desa"_s, {u"find"_s, QString::fromLatin1(kPeople[0])});
    run(u"desa"_s, {u"status"_s, nik});
    run(u"desa"_s, {u"evidence"_s, nik, u"--source"_s, u"jmo"_s, u"--as-of"_s, u"2026-11-20"_s,
                    u"--covered-until"_s, u"2026-12"_s, u"--note"_s, QString::fromLatin1(kNote)});
    run(u"desa"_s,
        {u"situation"_s, nikNumber(2), u"moved"_s, u"--note"_s, QString::fromLatin1(kNote)});
    run(u"desa"_s, {u"history"_s, nik});
    run(u"desa"_s, {u"people"_s, u"add"_s, QString::fromLatin1(kPeople[4]), u"--role"_s, u"kader"_s,
                    u"--new-passphrase-file"_s, passphrase(2)});
    run(u"desa"_s, {u"passphrase"_s, u"change"_s, u"--new-passphrase-file"_s, passphrase(1)});
    m_current = 1;
    hide(run(u"desa"_s, {u"recovery-code"_s})[u"recovery_code"_s].toString());

    const QString stick = path(u"stick"_s);
    run(u"desa"_s, {u"batch"_s, u"export"_s, u"--to"_s, u"office"_s, u"--out"_s, stick});
    run(u"kantor"_s, {u"batch"_s, u"import"_s, stick});
    run(u"kantor"_s, {u"batch"_s, u"reply"_s, u"--out"_s, stick});
    run(u"desa"_s, {u"batch"_s, u"import"_s, stick});
    run(u"desa"_s,
        {u"export"_s, u"workers"_s, u"--as"_s, u"csv"_s, u"--out"_s, path(u"out/warga.csv"_s)});
    run(u"desa"_s, {u"export"_s, u"all"_s, path(u"out/all"_s)});
    run(u"desa"_s, {u"erase"_s, nikNumber(3), u"--reason"_s, u"request"_s});
    run(u"desa"_s, {u"backup"_s, path(u"stick/desa.jbackup"_s)});
    run(u"desa"_s, {u"backups"_s, u"now"_s});
    run(u"desa"_s, {u"backups"_s, u"rehearse"_s});
    run(u"baru"_s, {u"check"_s}, {}, 1);
    run(u"desa"_s, {u"restore"_s, path(u"stick/desa.jbackup"_s), path(u"registers/lagi"_s)});
    m_current = 3;
    run(u"desa"_s, {u"find"_s, nik}, {}, 1); // the wrong passphrase
    m_current = 1;

    QByteArray many;
    for (int i = 0; i < 400; ++i)
        many += workerLine(nikNumber(1000 + i).toLatin1(), kPeople[std::size_t(i % 5)]);
    runKilled({u"add"_s, u"-"_s}, many, 100'000);
    QCOMPARE(found(), QStringList()); // as the crash left it
    runKilled({u"backups"_s, u"now"_s}, {}, 50'000);
    QCOMPARE(found(), QStringList());
    run(u"desa"_s, {u"check"_s});
    run(u"desa"_s, {u"repair"_s});
    QCOMPARE(found(), QStringList());
    // What was exported on purpose is there: the search would have seen it elsewhere.
    QFile exported(path(u"out/warga.csv"_s));
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QVERIFY(foundIn(exported.readAll()).contains(QString::fromLatin1(kPeople[0])));
}

/// What the command line does not do: a form that is being filled in, a picture, a spreadsheet, a lock.
void TestNothingInClear::aDayOfTheServices()
{
    NewRegister wanted;
    wanted.directory = path(u"registers/jendela"_s);
    wanted.scope = kVillage;
    wanted.officer = QString::fromLatin1(kOfficer);
    wanted.cost = KeyCost::light();
    FakeClock clock;
    SeededEntropy entropy(31);
    const Environment environment{clock, entropy, reference(), thisMachine()};
    const Secret secret = Secret::fromText(QString::fromLatin1(kPassphrases[0]));
    auto created = createRegister(wanted, secret, environment);
    VERIFY_DONE(created);
    hide(created->recoveryCode);
    auto session = std::move(created->session);
    Worker worker = aWorker().named(QString::fromLatin1(kPeople[0])).withNik(nikNumber(1)).built();
    worker.phone = QString::fromLatin1(kPhone);
    Draft draft{QUuid::createUuid(), {}, worker};
    VERIFY_DONE(keepDraft(*session, draft));
    VERIFY_DONE(recordWorker(*session, worker, Warnings::Confirmed));
    QCOMPARE(found(), QStringList());
    VERIFY_DONE(dropDraft(*session, draft.id));
    session.reset(); // locked
    VERIFY_REFUSED(openRegister(wanted.directory,
                                Secret::fromText(QString::fromLatin1(kPassphrases[3])),
                                environment),
                   ErrorCode::WrongPassphrase);
    VERIFY_DONE(openRegister(wanted.directory, secret, environment));
    QCOMPARE(found(), QStringList());
}

TEST_SUITE(TestNothingInClear)
#include "tst_nothinginclear.moc"
