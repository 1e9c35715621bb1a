/// Coverage, duties and the monthly report on the command line.
#include "tests/runner/suite.h"
#include "tests/service/clirun.h"

using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNik = u"3515125204780001"_s;

} // namespace

class TestCliCoverage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void figuresAreShown();
    void everyGroupingHasWords_data();
    void everyGroupingHasWords();
    void theTrendIsShownAndSaved();
    void theTargetIsSetAndCleared();
    void areasAreListed();
    void dutiesAreNoted();
    void theReportHasEverything();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();

private:
    CliRun run(const QStringList& args) const { return runJson(m_registers->in(u"desa"_s) + args); }

    std::unique_ptr<Registers> m_registers;
};

void TestCliCoverage::init()
{
    m_registers = std::make_unique<Registers>();
    QVERIFY(!m_registers->make(u"desa"_s, u"35.15.12.2004"_s).isEmpty());
    const auto added = runJson(m_registers->in(u"desa"_s) + QStringList{u"add"_s, u"-"_s},
                               workerLine(kNik.toLatin1(), "Siti Aminah") +
                                   workerLine("3515125204780002", "Budi Santoso"));
    QVERIFY2(added.exit == 0, added.why());
    const auto paid = run({u"evidence"_s, kNik, u"--source"_s, u"receipt"_s, u"--as-of"_s,
                           u"2026-10-20"_s, u"--covered-until"_s, u"2026-12"_s});
    QVERIFY2(paid.exit == 0, paid.why());
}

void TestCliCoverage::figuresAreShown()
{
    const auto shown = run({u"coverage"_s});
    QVERIFY2(shown.exit == 0, shown.why());
    QCOMPARE(shown.object().value(u"workers"_s).toInt(), 2);
    QCOMPARE(shown.object().value(u"covered"_s).toInt(), 1);
    QCOMPARE(shown.object().value(u"recorded"_s).toInt(), 1);
    QCOMPARE(shown.object().value(u"share"_s).toDouble(), 0.5);
    const auto target = shown.object().value(u"target"_s).toObject();
    QVERIFY(target.value(u"interpolated"_s).toBool());
    const auto words = runWords(m_registers->in(u"desa"_s) + QStringList{u"coverage"_s});
    QVERIFY2(words.out.contains("50,0 %") && words.out.contains("RPJPD"), words.why());
}

void TestCliCoverage::everyGroupingHasWords_data()
{
    QTest::addColumn<QString>("by");
    for (const char* by : {"hamlet", "rt", "sex", "age", "occupation", "vulnerable", "payer"})
        QTest::newRow(by) << QString::fromLatin1(by);
}

void TestCliCoverage::everyGroupingHasWords()
{
    QFETCH(QString, by);
    const auto shown = run({u"coverage"_s, u"--by"_s, by});
    QVERIFY2(shown.exit == 0 && !shown.array().isEmpty(), shown.why());
    // A code without words would be shown as it is stored.
    const auto words =
        runWords(m_registers->in(u"desa"_s) + QStringList{u"coverage"_s, u"--by"_s, by});
    QVERIFY2(words.exit == 0 && !words.out.contains('_'), words.why());
}

void TestCliCoverage::theTrendIsShownAndSaved()
{
    const QString file = m_registers->path(u"tren.csv"_s);
    const auto trend = run({u"coverage"_s, u"--trend"_s, u"--out"_s, file});
    QVERIFY2(trend.exit == 0, trend.why());
    QCOMPARE(trend.array().size(), 24);
    const auto october = trend.array().at(22).toObject();
    QCOMPARE(october.value(u"month"_s).toString(), u"2026-10"_s);
    QCOMPARE(october.value(u"covered"_s).toInt(), 1);
    QVERIFY(m_registers->read(u"tren.csv"_s).contains("2026-10"));
}

void TestCliCoverage::theTargetIsSetAndCleared()
{
    const auto own = run(
        {u"coverage"_s, u"target"_s, u"--percent"_s, u"62,5"_s, u"--source"_s, u"RPJMDes 2026"_s});
    QVERIFY2(own.exit == 0, own.why());
    QCOMPARE(own.object().value(u"share"_s).toDouble(), 0.625);
    QCOMPARE(own.object().value(u"source"_s).toString(), u"RPJMDes 2026"_s);
    const auto cleared = run({u"coverage"_s, u"target"_s, u"--clear"_s});
    QVERIFY(cleared.object().value(u"interpolated"_s).toBool());
}

void TestCliCoverage::areasAreListed()
{
    const auto areas = run({u"coverage"_s, u"areas"_s});
    QVERIFY2(areas.exit == 0, areas.why());
    QCOMPARE(areas.array().size(), 1);
    QCOMPARE(areas.array().first().toObject().value(u"name"_s).toString(), u"Bakungpringgodani"_s);
    QVERIFY(areas.array().first().toObject().value(u"silent_days"_s).isNull());
}

void TestCliCoverage::dutiesAreNoted()
{
    const auto noted = run({u"duties"_s, u"note"_s, u"pergub_staff"_s, u"--state"_s, u"done"_s,
                            u"--done-on"_s, u"2026-10-01"_s, u"--number"_s, u"SK 7/2026"_s});
    QVERIFY2(noted.exit == 0, noted.why());
    QCOMPARE(noted.object().value(u"number"_s).toString(), u"SK 7/2026"_s);
    const QString picture = m_registers->write(u"sk.png"_s, "\x89PNG\r\n\x1a\n scan");
    const auto document = run({u"duties"_s, u"document"_s, u"pergub_staff"_s, picture});
    QVERIFY2(document.exit == 0, document.why());
    QCOMPARE(document.object().value(u"documents"_s).toArray().size(), 1);
    const auto words = runWords(m_registers->in(u"desa"_s) + QStringList{u"duties"_s});
    QVERIFY2(words.out.contains("SK 7/2026") && words.out.contains("Belum pasti"), words.why());
}

void TestCliCoverage::theReportHasEverything()
{
    const auto report = run({u"report"_s, u"month"_s});
    QVERIFY2(report.exit == 0, report.why());
    for (const char* part : {"by_hamlet", "by_sex", "by_age", "by_occupation", "by_vulnerable",
                             "by_payer", "trend", "duties", "target"})
        QVERIFY2(report.object().contains(QLatin1StringView(part)), part);
    QCOMPARE(runWords(m_registers->in(u"desa"_s) + QStringList{u"report"_s, u"month"_s}).exit, 0);
    const auto october = run({u"report"_s, u"month"_s, u"--month"_s, u"2026-10"_s});
    QVERIFY2(october.exit == 0, october.why());
    QCOMPARE(october.object().value(u"today"_s).toString(), u"2026-10-31"_s);
    QCOMPARE(october.object().value(u"covered"_s).toInt(), 1);
    QVERIFY(run({u"report"_s, u"month"_s, u"--month"_s, u"2027-03"_s}).exit != 0);
}

void TestCliCoverage::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<int>("exit");
    QTest::newRow("grouping") << QStringList{u"coverage"_s, u"--by"_s, u"moon"_s} << 2;
    QTest::newRow("level") << QStringList{u"coverage"_s, u"areas"_s, u"--level"_s, u"moon"_s} << 2;
    QTest::newRow("percentage") << QStringList{u"coverage"_s, u"target"_s, u"--percent"_s, u"130"_s}
                                << 2;
    QTest::newRow("target without a source")
        << QStringList{u"coverage"_s, u"target"_s, u"--percent"_s, u"30"_s} << 1;
    QTest::newRow("another area") << QStringList{u"coverage"_s, u"--area"_s, u"35.15"_s} << 1;
    QTest::newRow("no such duty") << QStringList{u"duties"_s, u"note"_s, u"moon"_s, u"--state"_s,
                                                 u"open"_s}
                                  << 2;
    QTest::newRow("no such state")
        << QStringList{u"duties"_s, u"note"_s, u"pergub_staff"_s, u"--state"_s, u"maybe"_s} << 1;
}

void TestCliCoverage::whatIsWrongIsSaid()
{
    QFETCH(QStringList, args);
    QFETCH(int, exit);
    const auto refused = run(args);
    QVERIFY2(refused.exit == exit, refused.why());
}

TEST_SUITE(TestCliCoverage)
#include "tst_clicoverage.moc"
