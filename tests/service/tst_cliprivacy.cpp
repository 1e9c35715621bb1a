/// The personal-data law on the command line: consents, withdrawals, a person's copy, breaches, retention.
#include "tests/runner/suite.h"
#include "tests/service/clirun.h"

using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNik = u"3515125204780001"_s;

} // namespace

class TestCliPrivacy : public QObject {
    Q_OBJECT

private slots:
    void init();
    void consentsAreListedFilteredAndSaved();
    void aWithdrawalRunsItsCourse();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void aPersonGetsACopy();
    void aBreachIsNotedListedAndTold();
    void retentionIsSetAndShown();

private:
    CliRun run(const QStringList& args) const { return runJson(m_registers->in(u"desa"_s) + args); }

    std::unique_ptr<Registers> m_registers;
};

void TestCliPrivacy::init()
{
    m_registers = std::make_unique<Registers>();
    QVERIFY(!m_registers->make(u"desa"_s, u"35.15.12.2004"_s).isEmpty());
    const auto added = runJson(m_registers->in(u"desa"_s) + QStringList{u"add"_s, u"-"_s},
                               workerLine(kNik.toLatin1(), "Siti Aminah"));
    QVERIFY2(added.exit == 0, added.why());
}

void TestCliPrivacy::consentsAreListedFilteredAndSaved()
{
    const auto all = run({u"consents"_s});
    QVERIFY2(all.exit == 0, all.why());
    QCOMPARE(all.array().size(), 1);
    const QJsonObject one = all.array().first().toObject();
    QCOMPARE(one.value(u"nik"_s).toString(), kNik);
    QCOMPARE(one.value(u"standing"_s).toString(), u"given"_s);
    QCOMPARE(one.value(u"consent_method"_s).toString(), u"signature"_s);
    QVERIFY(run({u"consents"_s, u"--standing"_s, u"withdrawn"_s}).array().isEmpty());
    QVERIFY(run({u"consents"_s, u"--from"_s, u"2026-11-21"_s}).array().isEmpty());
    const auto saved = run({u"consents"_s, u"--out"_s, m_registers->path(u"c.csv"_s)});
    QVERIFY2(saved.exit == 0, saved.why());
    QVERIFY(m_registers->read(u"c.csv"_s).contains(kNik.toLatin1()));
    const auto words = runWords(m_registers->in(u"desa"_s) + QStringList{u"consents"_s});
    QVERIFY2(words.out.contains("Siti Aminah") && words.out.contains("diberikan"), words.why());
}

void TestCliPrivacy::aWithdrawalRunsItsCourse()
{
    const auto noted = run({u"consents"_s, u"withdraw"_s, kNik, u"--how"_s, u"letter"_s});
    QVERIFY2(noted.exit == 0, noted.why());
    QVERIFY(noted.object().value(u"due"_s).isString());
    const auto open = run({u"consents"_s, u"withdrawn"_s});
    QCOMPARE(open.array().first().toObject().value(u"standing"_s).toString(), u"open"_s);
    QCOMPARE(open.array().first().toObject().value(u"hours_left"_s).toInt(), 72);
    const auto listed = run({u"export"_s, u"workers"_s, u"--as"_s, u"bpjs-csv"_s, u"--out"_s,
                             m_registers->path(u"l.csv"_s)});
    QVERIFY2(listed.exit == 0, listed.why());
    QCOMPARE(listed.object().value(u"rows"_s).toInt(), 0);
    const auto kept = run({u"consents"_s, u"keep"_s, kNik, u"--reason"_s, u"claim"_s});
    QVERIFY2(kept.exit == 0, kept.why());
    QCOMPARE(run({u"consents"_s, u"withdrawn"_s})
                 .array()
                 .first()
                 .toObject()
                 .value(u"standing"_s)
                 .toString(),
             u"kept"_s);
    QCOMPARE(run({u"consents"_s, u"restore"_s, kNik}).exit, 0);
    QVERIFY(run({u"consents"_s, u"withdrawn"_s}).array().isEmpty());
}

void TestCliPrivacy::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<int>("exit");
    QTest::newRow("an unknown way")
        << QStringList{u"consents"_s, u"withdraw"_s, kNik, u"--how"_s, u"x"_s} << 2;
    QTest::newRow("no hour") << QStringList{u"consents"_s,  u"withdraw"_s, kNik,
                                            u"--how"_s,     u"letter"_s,   u"--at"_s,
                                            u"2026-11-22"_s}
                             << 2;
    QTest::newRow("in the future")
        << QStringList{u"consents"_s, u"withdraw"_s,        kNik, u"--how"_s, u"letter"_s,
                       u"--at"_s,     u"2036-11-22T09:00"_s}
        << 1;
    QTest::newRow("keep what was not withdrawn")
        << QStringList{u"consents"_s, u"keep"_s, kNik, u"--reason"_s, u"claim"_s} << 1;
    QTest::newRow("restore what was not withdrawn")
        << QStringList{u"consents"_s, u"restore"_s, kNik} << 1;
    QTest::newRow("a copy as PDF")
        << QStringList{u"worker"_s, u"copy"_s, kNik, u"--to"_s, u"/none/x.pdf"_s} << 2;
    QTest::newRow("years") << QStringList{u"retention"_s, u"set"_s, u"many"_s} << 2;
    QTest::newRow("too many years") << QStringList{u"retention"_s, u"set"_s, u"99"_s} << 1;
    QTest::newRow("told whom") << QStringList{u"breaches"_s, u"told"_s, u"x"_s, u"--whom"_s,
                                              u"nobody"_s}
                               << 2;
}

void TestCliPrivacy::whatIsWrongIsSaid()
{
    QFETCH(QStringList, args);
    QFETCH(int, exit);
    const auto refused = run(args);
    QVERIFY2(refused.exit == exit, refused.why());
    QVERIFY2(
        !refused.object().value(u"error"_s).toObject().value(u"message"_s).toString().isEmpty(),
        refused.why());
}

void TestCliPrivacy::aPersonGetsACopy()
{
    const auto copied =
        run({u"worker"_s, u"copy"_s, kNik, u"--to"_s, m_registers->path(u"s.json"_s)});
    QVERIFY2(copied.exit == 0, copied.why());
    const QJsonObject copy = QJsonDocument::fromJson(m_registers->read(u"s.json"_s)).object();
    QCOMPARE(copy.value(u"format"_s).toString(), u"jemput-bola-person"_s);
    QCOMPARE(copy.value(u"person"_s).toObject().value(u"nik"_s).toString(), kNik);
}

void TestCliPrivacy::aBreachIsNotedListedAndTold()
{
    QStringList note{u"breaches"_s,   u"note"_s,    u"--noticed"_s, u"2026-11-22T00:10"_s,
                     u"--happened"_s, u"kemarin"_s, u"--cause"_s,   u"lost_drive"_s,
                     u"--account"_s,  u"Jatuh"_s,   u"--data"_s,    u"identity,contact"_s,
                     u"--handling"_s, u"Dicari"_s,  u"--reach"_s,   u"register"_s};
    const auto noted = run(note);
    QVERIFY2(noted.exit == 0, noted.why());
    const QString id = noted.object().value(u"id"_s).toString();
    const auto people = run({u"breaches"_s, u"people"_s, id});
    QCOMPARE(people.array().size(), 1);
    // Masked: who holds the sheet needs no whole number.
    QVERIFY(people.array().first().toObject().value(u"nik"_s).toString() != kNik);
    QCOMPARE(run({u"breaches"_s, u"told"_s, id, u"--whom"_s, u"people"_s}).exit, 0);
    const auto told = run({u"breaches"_s, u"told"_s, id, u"--whom"_s, u"agency"_s});
    QCOMPARE(told.object().value(u"standing"_s).toString(), u"told"_s);
    note[3] = u"2026-11-22"_s;
    QCOMPARE(run(note).exit, 2);
    note[3] = u"2026-11-22T00:10"_s;
    note[11] = u"horoscope"_s;
    const auto unknown = run(note);
    QCOMPARE(unknown.exit, 1);
    // What may stand there is said.
    const QString said =
        unknown.object().value(u"error"_s).toObject().value(u"message"_s).toString();
    QVERIFY2(said.contains(u"data (identity|contact|"_s), qPrintable(said));
    QCOMPARE(run({u"breaches"_s, u"drop"_s, id}).exit, 0);
    QVERIFY(run({u"breaches"_s}).array().isEmpty());
}

void TestCliPrivacy::retentionIsSetAndShown()
{
    QCOMPARE(run({u"retention"_s}).object().value(u"years"_s).toInt(), 0);
    QCOMPARE(run({u"retention"_s, u"set"_s, u"5"_s}).exit, 0);
    const auto shown = run({u"retention"_s});
    QCOMPARE(shown.object().value(u"years"_s).toInt(), 5);
    QVERIFY(shown.object().value(u"over_time"_s).toArray().isEmpty());
    const auto erased = run({u"retention"_s, u"erase"_s, kNik});
    QCOMPARE(erased.object().value(u"passed_over"_s).toInt(), 1);
}

TEST_SUITE(TestCliPrivacy)
#include "tst_cliprivacy.moc"
