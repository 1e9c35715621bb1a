/// The real `jemput` program in a process of its own: exit codes, pipes, and what lands where.
#include "tests/runner/suite.h"
#include "tests/service/clirun.h"

#include <QDirIterator>
#include <QProcess>

using namespace app;
using namespace app::test;

class TestCliProgram : public QObject {
    Q_OBJECT

private slots:
    void itAnswersOnStdoutAndComplainsOnStderr();
    void itReadsWorkersFromAPipe();
    void aRegisterInUseStillAnswers();
    void nothingAboutPeopleIsWrittenInClear();

private:
    struct Finished {
        int exit = -1;
        QByteArray out;
        QByteArray err;
        QByteArray said = out + err;

        const char* why() const { return said.constData(); }
    };
    static Finished start(const QStringList& args, const QByteArray& typed = {});
};

TestCliProgram::Finished TestCliProgram::start(const QStringList& args, const QByteArray& typed)
{
    QProcess process;
    // Beside the tests: every program of a build lies in the same bin folder.
    process.start(QCoreApplication::applicationDirPath() + u"/jemput"_s, args);
    process.write(typed);
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestCliProgram::itAnswersOnStdoutAndComplainsOnStderr()
{
    const auto found = start({u"regions"_s, u"bakungpring"_s, u"--json"_s});
    QCOMPARE(found.exit, 0);
    QVERIFY(found.err.isEmpty());
    QCOMPARE(QJsonDocument::fromJson(found.out).array().size(), 1);
    const auto mistaken = start({u"fly"_s});
    QCOMPARE(mistaken.exit, 2);
    QVERIFY(mistaken.out.isEmpty());
    QCOMPARE(mistaken.err.count('\n'), 1);
}

void TestCliProgram::itReadsWorkersFromAPipe()
{
    const Registers registers;
    QVERIFY(!registers.make(u"desa"_s, u"35.15.12.2004"_s).isEmpty());
    const auto in = registers.in(u"desa"_s);
    const auto added = start(in + QStringList{u"--json"_s, u"add"_s, u"-"_s},
                             workerLine("3515125204780001", "Siti Aminah"));
    QVERIFY2(added.exit == 0, added.why());
    QCOMPARE(QJsonDocument::fromJson(added.out).object().value(u"added"_s).toInt(), 1);
    const auto found = start(in + QStringList{u"--json"_s, u"find"_s, u"aminah"_s});
    QCOMPARE(QJsonDocument::fromJson(found.out).array().size(), 1);
}

void TestCliProgram::aRegisterInUseStillAnswers()
{
    const Registers registers;
    const QString folder = registers.make(u"desa"_s, u"35.15.12.2004"_s);
    const auto reference = Reference::load();
    QVERIFY(bool(reference));
    SystemClock clock;
    SystemEntropy entropy;
    const auto open = openRegister(folder, Secret::fromText(u"rahasia desa"_s),
                                   Environment{clock, entropy, *reference});
    QVERIFY(bool(open));
    const auto added = start(registers.in(u"desa"_s) + QStringList{u"--json"_s, u"add"_s, u"-"_s},
                             workerLine("3515125204780001", "Siti Aminah"));
    QVERIFY2(added.exit == 0 || added.out.contains("storage_busy"), added.why());
}

void TestCliProgram::nothingAboutPeopleIsWrittenInClear()
{
    const Registers registers;
    QVERIFY(!registers.make(u"desa"_s, u"35.15.12.2004"_s).isEmpty());
    const auto in = registers.in(u"desa"_s);
    start(in + QStringList{u"add"_s, u"-"_s}, workerLine("3515125204780001", "Siti Aminah"));
    start(in + QStringList{u"backup"_s, registers.path(u"desa.jbackup"_s)});
    QDirIterator files(registers.path(u"."_s), QDir::Files, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("3515125204780001"), qPrintable(file.fileName()));
        QVERIFY2(!bytes.contains("Aminah"), qPrintable(file.fileName()));
        ++looked;
    }
    QVERIFY2(looked >= 4, "register, keys, backup and passphrase at least");
}

TEST_SUITE(TestCliProgram)
#include "tst_cliprogram.moc"
