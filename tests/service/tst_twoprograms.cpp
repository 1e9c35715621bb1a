/// Two programs on one register, and registers that are not as this program left them. The second program is the real one.
#include "app/services/guarding/checking.h"
#include "app/services/registerfolder.h"
#include "app/services/registration.h"
#include "tests/runner/suite.h"
#include "tests/service/clirun.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"

#include <QProcess>

#include <csignal>

using namespace app;
using namespace app::test;

namespace {

/// `jemput`, running.
class Program {
public:
    enum class Input { Whole, Open };
    explicit Program(const QStringList& args, const QByteArray& typed = {},
                     Input input = Input::Whole)
    {
        m_process.start(QCoreApplication::applicationDirPath() + u"/jemput"_s, args);
        m_process.write(typed);
        if (input == Input::Whole)
            m_process.closeWriteChannel();
    }
    ~Program() { m_process.kill(); }

    bool hasTaken() { return m_process.waitForBytesWritten(60'000); }
    void endInput() { m_process.closeWriteChannel(); }
    bool finish() { return m_process.waitForFinished(60'000); }
    int exitCode() const { return m_process.exitCode(); }
    QByteArray out() { return m_out += m_process.readAllStandardOutput(); }
    QByteArray err() { return m_err += m_process.readAllStandardError(); }

private:
    QProcess m_process;
    QByteArray m_out;
    QByteArray m_err;
};

QByteArray lines(int first, int count)
{
    QByteArray all;
    for (int i = first; i < first + count; ++i)
        all += workerLine(nikNumber(i).toLatin1(), "Warga " + QByteArray::number(i));
    return all;
}

} // namespace

class TestTwoPrograms : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_registers = std::make_unique<Registers>();
        m_folder = m_registers->make(u"desa"_s, kVillage);
        QVERIFY(!m_folder.isEmpty());
    }
    void twoCommandsAtOnceBothWork();
    void whoWaitsForItsInputKeepsNobodyWaiting();
    void theWindowAndACommandBothWork();
    void whoHoldsItTooLongIsNamed();
    void aRegisterOfANewerVersionAsksForAnUpdate();
    void keysOfANewerVersionAskForAnUpdate();
    void aCopyWithoutItsLogIsAnOlderStateAndWhole();

private:
    QStringList in() const { return m_registers->in(u"desa"_s); }
    Environment environment() { return {m_clock, m_entropy, reference(), {}}; }
    std::unique_ptr<Session> window(const QString& folder)
    {
        auto session = openRegister(folder, passphrase(), environment());
        return session ? *std::move(session) : nullptr;
    }
    int workersAfterCheck() const
    {
        const CliRun run = runJson(in() + QStringList{u"check"_s});
        return run.object().value(u"ok"_s).toBool() ? run.object().value(u"workers"_s).toInt() : -1;
    }

    std::unique_ptr<Registers> m_registers;
    QString m_folder;
    FakeClock m_clock;
    SeededEntropy m_entropy{21};
};

void TestTwoPrograms::twoCommandsAtOnceBothWork()
{
    constexpr int kEach = 40;
    const QStringList add = in() + QStringList{u"add"_s, u"-"_s};
    Program one(add, lines(1, kEach));
    Program other(add, lines(1001, kEach));
    QVERIFY(one.finish() && other.finish());
    QVERIFY2(one.exitCode() == 0, one.err().constData());
    QVERIFY2(other.exitCode() == 0, other.err().constData());
    QCOMPARE(workersAfterCheck(), 2 * kEach);
}

void TestTwoPrograms::whoWaitsForItsInputKeepsNobodyWaiting()
{
    const QStringList add = in() + QStringList{u"add"_s, u"-"_s};
    // More than a pipe holds: it is read, and more is waited for.
    const QByteArray typed = lines(1, 600);
    QVERIFY(typed.size() > 100'000);
    Program slow(add, typed, Program::Input::Open);
    QVERIFY(slow.hasTaken());
    Program quick(add, lines(1001, 1));
    QVERIFY(quick.finish());
    QVERIFY2(quick.exitCode() == 0, quick.err().constData());
    slow.endInput();
    QVERIFY(slow.finish());
    QVERIFY2(slow.exitCode() == 0, slow.err().constData());
    QCOMPARE(workersAfterCheck(), 601);
}

void TestTwoPrograms::theWindowAndACommandBothWork()
{
    constexpr int kEach = 20;
    const auto session = window(m_folder);
    QVERIFY(session);
    Program command(in() + QStringList{u"add"_s, u"-"_s}, lines(1001, kEach));
    for (int i = 1; i <= kEach; ++i) {
        const auto saved = recordWorker(
            *session, aWorker().named(u"Warga %1"_s.arg(i)).withNik(nikNumber(i)).built(),
            Warnings::Confirmed);
        VERIFY_DONE(saved);
    }
    QVERIFY(command.finish());
    QVERIFY2(command.exitCode() == 0, command.err().constData());
    QCOMPARE(workersAfterCheck(), 2 * kEach);
    // The window sees what the command did.
    QCOMPARE(*session->store().connection().number("SELECT count(*) FROM worker"), 2 * kEach);
}

void TestTwoPrograms::whoHoldsItTooLongIsNamed()
{
    const auto session = window(m_folder);
    QVERIFY(session);
    {
        auto holding = Transaction::begin(session->store().connection());
        VERIFY_DONE(holding);
        Program command(in() + QStringList{u"add"_s, u"-"_s}, lines(1, 1));
        QVERIFY(command.finish());
        QCOMPARE(command.exitCode(), 1);
        const QByteArray said = command.err();
        QVERIFY2(said.contains("sedang dipakai program lain"), said.constData());
        // Who only looks is not kept waiting.
        Program looking(in() + QStringList{u"find"_s, u"warga"_s});
        QVERIFY(looking.finish());
        QCOMPARE(looking.exitCode(), 0);
    }
    QCOMPARE(workersAfterCheck(), 0);
}

void TestTwoPrograms::aRegisterOfANewerVersionAsksForAnUpdate()
{
    {
        const auto session = window(m_folder);
        QVERIFY(session);
        VERIFY_DONE(session->store().connection().script("PRAGMA user_version=999"));
    }
    for (const QString& name : {u"check"_s, u"repair"_s}) {
        Program command(in() + QStringList{name});
        QVERIFY(command.finish());
        QCOMPARE(command.exitCode(), 1);
        const QByteArray said = command.err();
        QVERIFY2(said.contains("perbarui"), said.constData());
    }
}

void TestTwoPrograms::keysOfANewerVersionAskForAnUpdate()
{
    const QString path = RegisterFolder(m_folder).keys;
    QByteArray bytes = m_registers->read(u"desa/keys.json"_s);
    bytes.replace("\"format\":1", "\"format\":2");
    bytes.truncate(bytes.indexOf(",\"checksum\""));
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex();
    m_registers->write(u"desa/keys.json"_s, bytes + ",\"checksum\":\"" + sum + "\"}\n");
    Program command(in() + QStringList{u"check"_s});
    QVERIFY(command.finish());
    QCOMPARE(command.exitCode(), 1);
    const QByteArray said = command.err();
    QVERIFY2(said.contains("perbarui"), said.constData());
}

void TestTwoPrograms::aCopyWithoutItsLogIsAnOlderStateAndWhole()
{
    auto session = window(m_folder);
    QVERIFY(session);
    VERIFY_DONE(
        recordWorker(*session, aWorker().withNik(nikNumber(1)).built(), Warnings::Confirmed));
    VERIFY_DONE(session->store().settle());
    VERIFY_DONE(
        recordWorker(*session, aWorker().withNik(nikNumber(2)).built(), Warnings::Confirmed));
    const RegisterFolder from(m_folder);
    QVERIFY(QFileInfo(from.database + u"-wal"_s).size() > 0);
    const RegisterFolder copy(m_registers->path(u"copy"_s));
    VERIFY_DONE(copy.make());
    QVERIFY(QFile::copy(from.database, copy.database) && QFile::copy(from.keys, copy.keys));
    auto copied = window(copy.folder.path());
    QVERIFY(copied);
    JobContext context;
    const auto report = checkRegister(*copied, context);
    VERIFY_DONE(report);
    QCOMPARE(report->problems, QStringList());
    QCOMPARE(report->workers, 1);
    QCOMPARE(*session->store().connection().number("SELECT count(*) FROM worker"), 2);
}

TEST_SUITE(TestTwoPrograms)
#include "tst_twoprograms.moc"
