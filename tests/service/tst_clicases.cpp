/// Cases and benefits on the command line.
#include "tests/runner/suite.h"
#include "tests/service/clirun.h"

using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNik = u"3515125204780001"_s;

} // namespace

class TestCliCases : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aCaseRunsItsCourse();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void aDeathIsNotedWithTheWorker();
    void benefitsNeedNoRegister();
    void benefitsSayWhatIsWrong_data();
    void benefitsSayWhatIsWrong();

private:
    CliRun run(const QStringList& args) const { return runJson(m_registers->in(u"desa"_s) + args); }
    QString noted(const QStringList& more = {}) const
    {
        const auto made = run(QStringList{u"case"_s, u"note"_s, kNik, u"--event"_s, u"accident"_s,
                                          u"--on"_s, u"2026-11-20"_s} +
                              more);
        return made.object().value(u"id"_s).toString();
    }

    std::unique_ptr<Registers> m_registers;
};

void TestCliCases::init()
{
    m_registers = std::make_unique<Registers>();
    QVERIFY(!m_registers->make(u"desa"_s, u"35.15.12.2004"_s).isEmpty());
    const auto added = runJson(m_registers->in(u"desa"_s) + QStringList{u"add"_s, u"-"_s},
                               workerLine(kNik.toLatin1(), "Siti Aminah"));
    QVERIFY2(added.exit == 0, added.why());
}

void TestCliCases::aCaseRunsItsCourse()
{
    const QString id = noted({u"--at"_s, u"09:00"_s});
    QVERIFY(!id.isEmpty());
    const auto open = run({u"cases"_s});
    QCOMPARE(open.array().size(), 1);
    QCOMPARE(open.array().first().toObject().value(u"step"_s).toString(), u"report"_s);
    auto shown = run({u"case"_s, u"show"_s, id});
    QVERIFY2(shown.exit == 0, shown.why());
    const QJsonObject cover = shown.object().value(u"cover"_s).toObject();
    QCOMPARE(cover.value(u"covered"_s).toString(), u"unsure"_s);
    QCOMPARE(shown.object().value(u"papers_missing"_s).toInt(), 7);
    QVERIFY2(run({u"case"_s, u"paper"_s, id, u"identity_card"_s}).exit == 0, shown.why());
    const auto changed = run({u"case"_s, u"change"_s, id, u"--reported"_s, u"2026-11-21"_s,
                              u"--claimed"_s, u"2026-11-22"_s});
    QVERIFY2(changed.exit == 0, changed.why());
    QCOMPARE(run({u"case"_s, u"show"_s, id}).object().value(u"step"_s).toString(), u"wait"_s);
    const auto paid =
        run({u"case"_s, u"decide"_s, id, u"--result"_s, u"paid"_s, u"--amount"_s, u"1500000"_s});
    QVERIFY2(paid.exit == 0, paid.why());
    QCOMPARE(run({u"cases"_s}).array().size(), 0);
    const auto totals = run({u"cases"_s, u"totals"_s, u"--out"_s, m_registers->path(u"t.csv"_s)});
    QVERIFY2(totals.exit == 0, totals.why());
    QCOMPARE(totals.object().value(u"all"_s).toObject().value(u"rupiah"_s).toInt(), 1'500'000);
    QVERIFY(m_registers->read(u"t.csv"_s).contains("1500000"));
    QVERIFY(run({u"case"_s, u"decide"_s, id, u"--result"_s, u"open"_s}).exit == 0);
    QVERIFY(run({u"case"_s, u"drop"_s, id}).exit == 0);
    QCOMPARE(run({u"cases"_s, u"--standing"_s, u"all"_s}).array().size(), 0);
    const auto words = runWords(m_registers->in(u"desa"_s) + QStringList{u"cases"_s});
    QVERIFY2(words.out.contains("Tidak ada kasus"), words.why());
}

void TestCliCases::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<QString>("code");
    QTest::newRow("no such case") << QStringList{u"case"_s, u"show"_s, u"x"_s} << u"not_found"_s;
    QTest::newRow("no such event")
        << QStringList{u"case"_s,  u"note"_s, kNik,           u"--event"_s,
                       u"flood"_s, u"--on"_s, u"2026-11-20"_s}
        << u"invalid"_s;
    QTest::newRow("nobody") << QStringList{u"case"_s,      u"note"_s,  u"3515121234567890"_s,
                                           u"--event"_s,   u"death"_s, u"--on"_s,
                                           u"2026-11-20"_s}
                            << u"not_found"_s;
    QTest::newRow("no such standing")
        << QStringList{u"cases"_s, u"--standing"_s, u"lost"_s} << u"usage"_s;
}

void TestCliCases::whatIsWrongIsSaid()
{
    QFETCH(QStringList, args);
    const auto refused = run(args);
    QTEST(refused.errorCode(), "code");
}

void TestCliCases::aDeathIsNotedWithTheWorker()
{
    const auto made = run({u"case"_s, u"note"_s, kNik, u"--event"_s, u"death"_s, u"--on"_s,
                           u"2026-11-20"_s, u"--schooling"_s, u"primary,junior"_s, u"--died"_s});
    QVERIFY2(made.exit == 0, made.why());
    QCOMPARE(run({u"show"_s, kNik}).object().value(u"situation"_s).toString(), u"died"_s);
    const auto words =
        runWords(m_registers->in(u"desa"_s) +
                 QStringList{u"case"_s, u"show"_s, made.object().value(u"id"_s).toString()});
    QVERIFY2(words.out.contains("Beasiswa anak (SD)"), words.why());
    QVERIFY2(words.out.contains("belum pasti"), words.why());
}

void TestCliCases::benefitsNeedNoRegister()
{
    const auto told = runJson({u"benefits"_s, u"--income"_s, u"1000000"_s, u"--month"_s,
                               u"2027-05"_s, u"--programmes"_s, u"3"_s});
    QVERIFY2(told.exit == 0, told.why());
    QCOMPARE(told.object().value(u"month"_s).toInt(), 36'800);
    QCOMPARE(told.object().value(u"day"_s).toInt(), 1227);
    QCOMPARE(told.object().value(u"situations"_s).toArray().size(), 5);
    QCOMPARE(told.object().value(u"schooling"_s).toArray().size(), 5);
    const auto words = runWords({u"benefits"_s, u"--income"_s, u"1000000"_s});
    QVERIFY2(words.out.contains("Rp42.000.000") || words.out.contains("Rp20.000.000"), words.why());
}

void TestCliCases::benefitsSayWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("args");
    QTest::newRow("no income") << QStringList{u"--income"_s, u"much"_s};
    QTest::newRow("four programmes")
        << QStringList{u"--income"_s, u"1000000"_s, u"--programmes"_s, u"4"_s};
    QTest::newRow("no sector") << QStringList{u"--income"_s, u"1000000"_s, u"--sector"_s, u"sky"_s};
    QTest::newRow("no month") << QStringList{u"--income"_s, u"1000000"_s, u"--month"_s, u"soon"_s};
}

void TestCliCases::benefitsSayWhatIsWrong()
{
    QFETCH(QStringList, args);
    QCOMPARE(runJson(QStringList{u"benefits"_s} + args).exit, 2);
}

TEST_SUITE(TestCliCases)
#include "tst_clicases.moc"
