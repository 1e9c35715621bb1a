/// The branch's answer read in from the command line.
#include "tests/runner/suite.h"
#include "tests/service/clirun.h"

using namespace app;
using namespace app::test;

class TestCliAnswers : public QObject {
    Q_OBJECT

private slots:
    void init();
    void answersBecomeEvidence();
    void rowsSetAsideGiveExitThree();
    void aTrialChangesNothing();
    void theDayOfTheAnswerIsGiven();
    void columnsAreNamedInAFile();
    void badInputIsRefused_data();
    void badInputIsRefused();
    void peopleGetSentences();

private:
    CliRun run(const QStringList& args, const QByteArray& typed = {}) const
    {
        return runJson(m_registers->in(u"desa"_s) + args, typed);
    }
    CliRun answers(const QByteArray& lines, const QStringList& rest = {}) const
    {
        const QString path = m_registers->write(u"jawaban.csv"_s, lines);
        return run(QStringList{u"answers"_s, path} + rest);
    }
    QJsonObject statusOf(const QString& nik) const
    {
        return run({u"status"_s, nik}).array().first().toObject();
    }

    std::unique_ptr<Registers> m_registers;
};

namespace {

const QString kSiti = u"3515125204780001"_s;
const QString kDewi = u"3515125204780002"_s;

const QByteArray kGood = "NIK;No. KPJ;Berlaku s.d.;Status;Keterangan\n"
                         "3515125204780001;12345678901;Des 2026;AKTIF;\n"
                         "3515125204780002;;;DITOLAK;NIK tidak ditemukan\n";
const QByteArray kMixed = "NIK;Status\n"
                          "3515125204780001;AKTIF\n"
                          "3515125204780002;PENDING\n"
                          "3515125204789999;AKTIF\n";

} // namespace

void TestCliAnswers::init()
{
    m_registers = std::make_unique<Registers>();
    QVERIFY(!m_registers->make(u"desa"_s, u"35.15.12.2004"_s).isEmpty());
    const auto added = run({u"add"_s, u"-"_s}, workerLine(kSiti.toLatin1(), "Siti Aminah") +
                                                   workerLine(kDewi.toLatin1(), "Dewi Lestari"));
    QCOMPARE(added.object().value(u"added"_s).toInt(), 2);
}

void TestCliAnswers::answersBecomeEvidence()
{
    const auto taken = answers(kGood);
    QVERIFY2(taken.exit == 0, taken.why());
    QCOMPARE(taken.keys(),
             (QStringList{u"evidenced"_s, u"format"_s, u"rows"_s, u"set_aside"_s, u"unchanged"_s}));
    QCOMPARE(taken.object().value(u"format"_s).toString(), u"answers"_s);
    QCOMPARE(taken.object().value(u"rows"_s).toInt(), 2);
    QCOMPARE(taken.object().value(u"evidenced"_s).toInt(), 2);
    QCOMPARE(statusOf(kSiti).value(u"status"_s).toString(), u"active"_s);
    QCOMPARE(statusOf(kSiti).value(u"source"_s).toString(), u"branch"_s);
    QCOMPARE(statusOf(kDewi).value(u"status"_s).toString(), u"rejected"_s);
    const auto again = answers(kGood);
    QCOMPARE(again.exit, 0);
    QCOMPARE(again.object().value(u"unchanged"_s).toInt(), 2);
    QCOMPARE(again.object().value(u"evidenced"_s).toInt(), 0);
}

void TestCliAnswers::rowsSetAsideGiveExitThree()
{
    const auto taken = answers(kMixed, {u"--set-aside"_s, m_registers->path(u"sisih.csv"_s)});
    QVERIFY2(taken.exit == 3, taken.why());
    QCOMPARE(taken.object().value(u"evidenced"_s).toInt(), 1);
    const auto aside = taken.object().value(u"set_aside"_s).toArray();
    QCOMPARE(aside.size(), 2);
    QCOMPARE(aside.at(0).toObject(), (QJsonObject{{u"row"_s, 3},
                                                  {u"field"_s, u"state"_s},
                                                  {u"problem"_s, u"unknown_state"_s},
                                                  {u"value"_s, u"PENDING"_s}}));
    QCOMPARE(
        aside.at(1).toObject(),
        (QJsonObject{{u"row"_s, 4}, {u"field"_s, u"nik"_s}, {u"problem"_s, u"not_in_data"_s}}));
    QCOMPARE(m_registers->read(u"sisih.csv"_s).count('\n'), 3);
}

void TestCliAnswers::aTrialChangesNothing()
{
    const auto tried = answers(kGood, {u"--dry-run"_s});
    QCOMPARE(tried.exit, 0);
    QCOMPARE(tried.object().value(u"evidenced"_s).toInt(), 2);
    QCOMPARE(statusOf(kSiti).value(u"status"_s).toString(), u"recorded"_s);
}

void TestCliAnswers::theDayOfTheAnswerIsGiven()
{
    QCOMPARE(answers(kGood, {u"--as-of"_s, u"2026-11-12"_s}).exit, 0);
    QCOMPARE(statusOf(kSiti).value(u"as_of"_s).toString(), u"2026-11-12"_s);
    QCOMPARE(statusOf(kSiti).value(u"age_days"_s).toInt(), 10);
}

void TestCliAnswers::columnsAreNamedInAFile()
{
    const QByteArray lines = "Kolom A;Kolom B\n3515125204780001;AKTIF\n";
    QCOMPARE(answers(lines).errorCode(), u"invalid"_s);
    const QString map = m_registers->write(u"map.json"_s, R"({"nik":1,"state":"Kolom B"})");
    const auto taken = answers(lines, {u"--map"_s, map});
    QVERIFY2(taken.exit == 0, taken.why());
    QCOMPARE(taken.object().value(u"evidenced"_s).toInt(), 1);
    const auto next = answers("Kolom A;Kolom B\n3515125204780002;AKTIF\n");
    QVERIFY2(next.exit == 0, next.why());
    QCOMPARE(next.object().value(u"evidenced"_s).toInt(), 1);
}

void TestCliAnswers::badInputIsRefused_data()
{
    QTest::addColumn<QStringList>("rest");
    QTest::addColumn<QByteArray>("map");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("code");
    const QByteArray none;
    QTest::newRow("no day") << QStringList{u"--as-of"_s, u"kemarin"_s} << none << 2 << u"usage"_s;
    QTest::newRow("a day to come")
        << QStringList{u"--as-of"_s, u"2026-11-23"_s} << none << 1 << u"invalid"_s;
    QTest::newRow("an unknown field")
        << QStringList{} << QByteArray(R"({"kpj":2})") << 2 << u"usage"_s;
    QTest::newRow("no JSON") << QStringList{} << QByteArray("nik=1") << 2 << u"usage"_s;
    QTest::newRow("a heading that is not there")
        << QStringList{} << QByteArray(R"({"nik":"Nomor"})") << 1 << u"invalid"_s;
    QTest::newRow("no such map") << QStringList{u"--map"_s, u"/tiada.json"_s} << none << 1
                                 << u"file_unreadable"_s;
}

void TestCliAnswers::badInputIsRefused()
{
    QFETCH(QStringList, rest);
    QFETCH(const QByteArray, map);
    QFETCH(const int, exit);
    QFETCH(const QString, code);
    if (!map.isEmpty())
        rest += {u"--map"_s, m_registers->write(u"map.json"_s, map)};
    const auto refused = answers(kGood, rest);
    QCOMPARE(refused.exit, exit);
    QCOMPARE(refused.errorCode(), code);
    QCOMPARE(statusOf(kSiti).value(u"status"_s).toString(), u"recorded"_s);
}

void TestCliAnswers::peopleGetSentences()
{
    const QString path = m_registers->write(u"jawaban.csv"_s, kMixed);
    const auto words = runWords(m_registers->in(u"desa"_s) + QStringList{u"answers"_s, path});
    QVERIFY2(words.out.contains("3 baris: 1 bukti baru, 0 sudah diketahui, 2 disisihkan."),
             words.why());
    QVERIFY2(words.out.contains("baris 3, Status: status tidak dikenal (PENDING)"), words.why());
    QVERIFY2(words.out.contains("baris 4, NIK: NIK tidak ada di data ini"), words.why());
}

TEST_SUITE(TestCliAnswers)
#include "tst_clianswers.moc"
