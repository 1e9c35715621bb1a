/// Visits and meetings on the command line.
#include "tests/runner/suite.h"
#include "tests/service/clirun.h"

using namespace app;
using namespace app::test;

class TestCliOutreach : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aVisitIsWrittenDown();
    void aHouseholdIsVisitedAtOnce();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void theListIsNarrowed_data();
    void theListIsNarrowed();
    void visitsAreShownAndTakenOff();
    void meetingsAreWrittenDownChangedAndTakenOff();
    void whatAMeetingLacksIsSaid();

private:
    CliRun run(const QStringList& args, const QByteArray& typed = {}) const
    {
        return runJson(m_registers->in(u"desa"_s) + args, typed);
    }
    CliRun say(const QStringList& args) const
    {
        return runWords(m_registers->in(u"desa"_s) + args);
    }

    std::unique_ptr<Registers> m_registers;
};

void TestCliOutreach::init()
{
    m_registers = std::make_unique<Registers>();
    QVERIFY(!m_registers->make(u"desa"_s, u"35.15.12.2004"_s).isEmpty());
    // Without consent and work they are candidates.
    const QByteArray people =
        R"({"nik":"3515125204780001","name":"Siti Aminah","birth_date":"1978-04-12","hamlet":"Krajan","rt":"2","rw":"1","address":"Jalan Melati 3","family_card":"3515122001150001","occupation":"P001"})"
        "\n"
        R"({"nik":"3515125204780002","name":"Dewi Lestari","birth_date":"1978-04-12","hamlet":"Krajan","rt":"2","rw":"1","address":"Jalan Melati 3","family_card":"3515122001150001","occupation":"P050"})"
        "\n"
        R"({"nik":"3515125204780003","name":"Rahayu","birth_date":"1978-04-12","hamlet":"Dukuh","rt":"1","rw":"2","address":"Jalan Mawar 1"})"
        "\n";
    QCOMPARE(run({u"add"_s, u"-"_s}, people).object().value(u"added"_s).toInt(), 3);
}

void TestCliOutreach::aVisitIsWrittenDown()
{
    const auto visited = run({u"visit"_s, u"3515125204780001"_s, u"promised"_s, u"--return"_s,
                              u"2026-12-03"_s, u"--note"_s, u"setelah panen"_s});
    QVERIFY2(visited.exit == 0, visited.why());
    QCOMPARE(visited.keys(), (QStringList{u"outcome"_s, u"to_register"_s, u"visited"_s}));
    const auto shown = run({u"visits"_s, u"to"_s, u"3515125204780001"_s}).array();
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().toObject().value(u"return_on"_s).toString(), u"2026-12-03"_s);
    QVERIFY(say({u"visits"_s, u"to"_s, u"3515125204780001"_s}).out.contains("berjanji"));
    const auto moved = run({u"visit"_s, u"3515125204780002"_s, u"moved"_s});
    QCOMPARE(moved.exit, 0);
    QCOMPARE(run({u"show"_s, u"3515125204780002"_s}).object().value(u"situation"_s).toString(),
             u"moved"_s);
}

void TestCliOutreach::aHouseholdIsVisitedAtOnce()
{
    const auto visited =
        run({u"visit"_s, u"3515125204780001"_s, u"registered"_s, u"--household"_s});
    QVERIFY2(visited.exit == 0, visited.why());
    QCOMPARE(visited.object().value(u"visited"_s).toInt(), 2);
    QCOMPARE(visited.object().value(u"to_register"_s).toArray().size(), 2);
}

void TestCliOutreach::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<int>("exit");
    const QStringList siti{u"visit"_s, u"3515125204780001"_s};
    QTest::newRow("an unknown outcome") << siti + QStringList{u"gone"_s} << 2;
    QTest::newRow("a promise without a day") << siti + QStringList{u"promised"_s} << 1;
    QTest::newRow("a refusal without a reason") << siti + QStringList{u"refused"_s} << 1;
    QTest::newRow("no moment") << siti + QStringList{u"away"_s, u"--at"_s, u"kemarin"_s} << 2;
    QTest::newRow("a moment to come")
        << siti + QStringList{u"away"_s, u"--at"_s, u"2026-12-01T09:00"_s} << 1;
    QTest::newRow("a household that died") << siti + QStringList{u"died"_s, u"--household"_s} << 1;
    QTest::newRow("nobody") << QStringList{u"visit"_s, u"3515125204789999"_s, u"away"_s} << 1;
    QTest::newRow("an unknown choice") << QStringList{u"visits"_s, u"--only"_s, u"all"_s} << 2;
    QTest::newRow("another village")
        << QStringList{u"visits"_s, u"--village"_s, u"33.01.01.2001"_s} << 1;
}

void TestCliOutreach::whatIsWrongIsSaid()
{
    QFETCH(QStringList, args);
    const auto refused = run(args);
    QTEST(refused.exit, "exit");
    QVERIFY(!refused.errorCode().isEmpty());
    QVERIFY(run({u"visits"_s, u"to"_s, u"3515125204780001"_s}).array().isEmpty());
}

void TestCliOutreach::theListIsNarrowed_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("people");
    QTest::newRow("to visit") << QStringList{} << 2;
    QTest::newRow("due") << QStringList{u"--due"_s} << 1;
    QTest::newRow("never visited") << QStringList{u"--only"_s, u"first"_s} << 1;
    QTest::newRow("everybody") << QStringList{u"--only"_s, u"everybody"_s} << 3;
    QTest::newRow("an RT") << QStringList{u"--rt"_s, u"02"_s} << 1;
    QTest::newRow("a hamlet") << QStringList{u"--hamlet"_s, u"dukuh"_s} << 1;
    QTest::newRow("another RW") << QStringList{u"--rw"_s, u"7"_s} << 0;
}

void TestCliOutreach::theListIsNarrowed()
{
    QFETCH(QStringList, options);
    run({u"visit"_s, u"3515125204780001"_s, u"away"_s, u"--return"_s, u"2026-11-22"_s});
    run({u"visit"_s, u"3515125204780002"_s, u"other"_s});
    const auto list = run(QStringList{u"visits"_s} + options);
    QVERIFY2(list.exit == 0, list.why());
    QTEST(int(list.object().value(u"stops"_s).toArray().size()), "people");
    QCOMPARE(list.object().value(u"due"_s).toObject().value(u"today"_s).toInt(), 1);
    QCOMPARE(say({u"visits"_s}).exit, 0);
}

void TestCliOutreach::visitsAreShownAndTakenOff()
{
    run({u"visit"_s, u"3515125204780001"_s, u"away"_s});
    const QString id = run({u"visits"_s, u"to"_s, u"3515125204780001"_s})
                           .array()
                           .first()
                           .toObject()
                           .value(u"id"_s)
                           .toString();
    QCOMPARE(run({u"visits"_s, u"drop"_s, id}).exit, 0);
    QVERIFY(run({u"visits"_s, u"to"_s, u"3515125204780001"_s}).array().isEmpty());
    QVERIFY(say({u"visits"_s, u"to"_s, u"3515125204780001"_s}).out.contains("Belum pernah"));
}

void TestCliOutreach::meetingsAreWrittenDownChangedAndTakenOff()
{
    const auto noted =
        run({u"meetings"_s, u"note"_s, u"3515125204780001"_s, u"--held"_s, u"2026-11-20"_s,
             u"--place"_s, u"Balai desa"_s, u"--topic"_s, u"JKK"_s, u"--others"_s, u"12"_s});
    QVERIFY2(noted.exit == 0, noted.why());
    const QString id = noted.object().value(u"id"_s).toString();
    const auto changed = run(
        {u"meetings"_s, u"change"_s, id, u"3515125204780002"_s, u"--topic"_s, u"JKK dan JKM"_s});
    QVERIFY2(changed.exit == 0, changed.why());
    const auto shown = run({u"meetings"_s, u"show"_s, id}).object();
    QCOMPARE(shown.value(u"came"_s).toArray().size(), 2);
    QCOMPARE(shown.value(u"topic"_s).toString(), u"JKK dan JKM"_s);
    QCOMPARE(shown.value(u"others"_s).toInt(), 12);
    const auto list = run({u"meetings"_s}).array().first().toObject();
    QCOMPARE(list.value(u"known"_s).toInt(), 2);
    QCOMPARE(list.value(u"recorded_within_30_days"_s).toInt(), 0);
    QVERIFY(say({u"meetings"_s}).out.contains("JKK dan JKM"));
    QCOMPARE(run({u"meetings"_s, u"drop"_s, id}).exit, 0);
    QVERIFY(run({u"meetings"_s}).array().isEmpty());
}

void TestCliOutreach::whatAMeetingLacksIsSaid()
{
    const auto refused = say({u"meetings"_s, u"note"_s, u"--held"_s, u"kemarin"_s, u"--place"_s,
                              u"Balai"_s, u"--topic"_s, u"JKK"_s});
    QCOMPARE(refused.exit, 1);
    QVERIFY(refused.err.contains("Tanggal sosialisasi"));
    QCOMPARE(run({u"meetings"_s, u"show"_s, u"x"_s}).errorCode(), u"not_found"_s);
}

TEST_SUITE(TestCliOutreach)
#include "tst_clioutreach.moc"
