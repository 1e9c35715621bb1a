/// Payments, sponsors and their lists on the command line.
#include "tests/runner/suite.h"
#include "tests/service/clirun.h"

using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kSiti = u"3515125204780001"_s;
const QString kAsih = u"3515125204780002"_s;

} // namespace

class TestCliSponsors : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aPaymentIsAskedAboutRecordedAndDropped();
    void whoLapsesAndWhatItCosts();
    void aListIsMadeChangedAndRead();
    void theSponsorsMoneyIsReported();
    void otherBenefitsAreNoted();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();

private:
    CliRun run(const QStringList& args) const { return runJson(m_registers->in(u"desa"_s) + args); }
    QString sponsorship() const
    {
        const QString sponsor =
            run({u"sponsors"_s, u"keep"_s, u"--name"_s, u"PT Maju"_s, u"--kind"_s, u"csr"_s})
                .object()
                .value(u"id"_s)
                .toString();
        return run({u"sponsorship"_s, u"keep"_s, u"--sponsor"_s, sponsor, u"--name"_s, u"Iuran"_s,
                    u"--purpose"_s, u"contribution"_s, u"--from"_s, u"2026-11"_s, u"--until"_s,
                    u"2027-01"_s, u"--quota"_s, u"1"_s, u"--budget"_s, u"1000000"_s})
            .object()
            .value(u"id"_s)
            .toString();
    }

    std::unique_ptr<Registers> m_registers;
};

void TestCliSponsors::init()
{
    m_registers = std::make_unique<Registers>();
    QVERIFY(!m_registers->make(u"desa"_s, u"35.15.12.2004"_s).isEmpty());
    const auto added = runJson(m_registers->in(u"desa"_s) + QStringList{u"add"_s, u"-"_s},
                               workerLine(kSiti.toLatin1(), "Siti Aminah") +
                                   workerLine(kAsih.toLatin1(), "Asih Lestari"));
    QVERIFY2(added.exit == 0, added.why());
}

void TestCliSponsors::aPaymentIsAskedAboutRecordedAndDropped()
{
    const QStringList pay{u"pay"_s,     kSiti,        u"--from"_s, u"2026-11"_s,
                          u"--until"_s, u"2026-11"_s, u"--on"_s,   u"2026-11-20"_s};
    const auto asked = run(pay + QStringList{u"--amount"_s, u"22800"_s});
    QCOMPARE(asked.exit, 1);
    QCOMPARE(asked.errorCode(), u"invalid"_s);
    QVERIFY2(asked.said.contains("11.400"), asked.why());
    const auto recorded =
        run(pay + QStringList{u"--amount"_s, u"11400"_s, u"--channel"_s, u"jmo"_s});
    QVERIFY2(recorded.exit == 0, recorded.why());
    QCOMPARE(recorded.object().value(u"status"_s).toString(), u"ending"_s);
    const auto listed = run({u"payments"_s, kSiti, u"--out"_s, m_registers->path(u"b.csv"_s)});
    QVERIFY2(listed.exit == 0, listed.why());
    QCOMPARE(listed.object().value(u"amount"_s).toInt(), 11'400);
    QVERIFY(m_registers->read(u"b.csv"_s).contains("Siti Aminah"));
    const auto dropped =
        run({u"payments"_s, u"drop"_s, recorded.object().value(u"id"_s).toString()});
    QVERIFY2(dropped.exit == 0, dropped.why());
    QCOMPARE(run({u"payments"_s}).object().value(u"count"_s).toInt(), 0);
}

void TestCliSponsors::whoLapsesAndWhatItCosts()
{
    QVERIFY(run({u"pay"_s, kSiti, u"--from"_s, u"2026-11"_s, u"--until"_s, u"2026-12"_s,
                 u"--amount"_s, u"22800"_s, u"--on"_s, u"2026-11-20"_s})
                .exit == 0);
    const auto months = run({u"lapsing"_s});
    QVERIFY2(months.exit == 0, months.why());
    QCOMPARE(months.array().first().toObject().value(u"last_paid"_s).toString(), u"2026-12"_s);
    const auto who = run({u"lapsing"_s, u"--month"_s, u"2026-12"_s});
    QCOMPARE(who.array().first().toObject().value(u"name"_s).toString(), u"Siti Aminah"_s);
    const auto cost = run({u"upkeep"_s});
    QVERIFY2(cost.exit == 0, cost.why());
    const QJsonObject total = cost.object().value(u"total"_s).toObject();
    QCOMPARE(total.value(u"cost"_s).toObject().value(u"3"_s).toInt(), 22'800); // only January
    const auto words = runWords(m_registers->in(u"desa"_s) + QStringList{u"upkeep"_s});
    QVERIFY2(words.out.contains("Pekerja sendiri"), words.why());
}

void TestCliSponsors::aListIsMadeChangedAndRead()
{
    const QString id = sponsorship();
    QVERIFY(!id.isEmpty());
    const auto list = run({u"allocate"_s, id});
    QVERIFY2(list.exit == 0, list.why());
    QCOMPARE(list.object().value(u"granted"_s).toInt(), 1);
    QCOMPARE(list.object().value(u"stopped_by"_s).toString(), u"quota"_s);
    QCOMPARE(list.object().value(u"cost"_s).toInt(), 2 * 11'400 + 22'800);
    const auto included =
        run({u"allocate"_s, u"include"_s, id, kAsih, u"--reason"_s, u"Suaminya baru meninggal"_s});
    QVERIFY2(included.exit == 0, included.why());
    const QJsonObject first =
        run({u"allocate"_s, id}).object().value(u"places"_s).toArray().first().toObject();
    QCOMPARE(first.value(u"name"_s).toString(), u"Asih Lestari"_s);
    QVERIFY(first.value(u"rank"_s).isNull());
    QVERIFY(run({u"allocate"_s, u"by-rank"_s, id, kAsih}).exit == 0);
    QVERIFY(run({u"allocate"_s, u"exclude"_s, id, kAsih, u"--reason"_s, u"Pindah kerja"_s}).exit ==
            0);
    QCOMPARE(run({u"allocate"_s, id}).object().value(u"excluded"_s).toArray().size(), 1);
    // Bu Rini made this register, and is an operator: approving is for the village head.
    const auto approved = run({u"allocate"_s, id, u"--approve"_s});
    QCOMPARE(approved.errorCode(), u"forbidden"_s);
    const auto words = runWords(m_registers->in(u"desa"_s) + QStringList{u"allocate"_s, id});
    QVERIFY2(words.out.contains("mendapat tempat"), words.why());
}

void TestCliSponsors::theSponsorsMoneyIsReported()
{
    const QString id = sponsorship();
    const auto report = run({u"sponsorship"_s, u"report"_s, id});
    QVERIFY2(report.exit == 0, report.why());
    QCOMPARE(report.object().value(u"left"_s).toInt(), 1'000'000);
    const auto all = run({u"sponsorship"_s});
    QCOMPARE(all.array().first().toObject().value(u"sponsor_name"_s).toString(), u"PT Maju"_s);
    const auto paid = run({u"sponsorship"_s, u"pay"_s, id, u"--from"_s, u"2026-11"_s, u"--until"_s,
                           u"2026-11"_s, u"--on"_s, u"2026-11-20"_s});
    QCOMPARE(paid.errorCode(), u"invalid"_s);
    QVERIFY2(paid.said.contains("belum disetujui kepala desa"), paid.why());
    const auto unfounded = run({u"allocate"_s, u"exclude"_s, id, kAsih, u"--reason"_s, u" "_s});
    QVERIFY2(unfounded.said.contains("alasannya"), unfounded.why());
    const QString sponsor =
        run({u"sponsors"_s}).array().first().toObject().value(u"id"_s).toString();
    const auto inUse = run({u"sponsors"_s, u"drop"_s, sponsor});
    QVERIFY2(inUse.said.contains("masih punya program"), inUse.why());
    QVERIFY(run({u"sponsorship"_s, u"drop"_s, id}).exit == 0);
    QVERIFY(run({u"sponsorship"_s}).array().isEmpty());
    QVERIFY(run({u"sponsors"_s, u"drop"_s, sponsor}).exit == 0);
}

void TestCliSponsors::otherBenefitsAreNoted()
{
    const QString sponsor =
        run({u"sponsors"_s, u"keep"_s, u"--name"_s, u"Baznas"_s, u"--kind"_s, u"baznas"_s})
            .object()
            .value(u"id"_s)
            .toString();
    const QString id =
        run({u"sponsorship"_s, u"keep"_s, u"--sponsor"_s, sponsor, u"--name"_s, u"Las"_s,
             u"--purpose"_s, u"training"_s, u"--from"_s, u"2026-11"_s, u"--until"_s, u"2026-12"_s})
            .object()
            .value(u"id"_s)
            .toString();
    const auto given =
        run({u"sponsorship"_s, u"give"_s, id, kSiti, u"--activity"_s, u"Pelatihan las"_s, u"--on"_s,
             u"2026-11-18"_s, u"--cost"_s, u"500000"_s});
    QVERIFY2(given.exit == 0, given.why());
    QCOMPARE(run({u"sponsorship"_s, u"report"_s, id}).object().value(u"spent"_s).toInt(), 500'000);
}

void TestCliSponsors::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("code");
    QTest::newRow("a sponsor without a kind")
        << QStringList{u"sponsors"_s, u"keep"_s, u"--name"_s, u"X"_s} << 1 << u"invalid"_s;
    QTest::newRow("no such sponsorship")
        << QStringList{u"allocate"_s, u"01930000-0000-7000-8000-000000000001"_s} << 1
        << u"not_found"_s;
    QTest::newRow("a budget in words")
        << QStringList{u"sponsorship"_s, u"keep"_s, u"--budget"_s, u"banyak"_s} << 2 << u"usage"_s;
    QTest::newRow("no month") << QStringList{u"lapsing"_s, u"--month"_s, u"Nopember"_s} << 2
                              << u"usage"_s;
    QTest::newRow("no day") << QStringList{u"payments"_s, u"--from"_s, u"kemarin"_s} << 2
                            << u"usage"_s;
}

void TestCliSponsors::whatIsWrongIsSaid()
{
    QFETCH(QStringList, args);
    const auto wrong = run(args);
    QTEST(wrong.exit, "exit");
    QTEST(wrong.errorCode(), "code");
}

TEST_SUITE(TestCliSponsors)
#include "tst_clisponsors.moc"
