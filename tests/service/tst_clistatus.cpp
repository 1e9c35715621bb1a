/// Status, evidence and contributions from the command line.
#include "tests/runner/suite.h"
#include "tests/service/clirun.h"

using namespace app;
using namespace app::test;

class TestCliStatus : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aStatusNamesItsEvidenceAndAge();
    void aStrangerIsNotInData();
    void aListIsAnsweredInItsOrder();
    void aListIsReadFromTheTerminalToo();
    void aTableIsWritten_data();
    void aTableIsWritten();
    void nobodyAskedForIsWrongUsage();
    void evidenceGivesTheNewStatus();
    void badEvidenceIsRefused_data();
    void badEvidenceIsRefused();
    void aQuoteNeedsNoRegister();
    void aQuoteAcrossTheEndOfADiscountIsPricedByMonth();
    void anImpossibleQuoteIsWrongUsage_data();
    void anImpossibleQuoteIsWrongUsage();
    void regionsAreFoundByName();

private:
    CliRun run(const QStringList& args, const QByteArray& typed = {}) const
    {
        return runJson(m_registers->in(u"desa"_s) + args, typed);
    }

    std::unique_ptr<Registers> m_registers;
};

namespace {

const QString kSiti = u"3515125204780001"_s;
const QString kDewi = u"3515125204780002"_s;

QStringList evidenceOf(const QString& nik, const QStringList& rest)
{
    return QStringList{u"evidence"_s, nik,          u"--source"_s,
                       u"receipt"_s,  u"--as-of"_s, u"2026-11-12"_s} +
           rest;
}

QStringList quoteArguments(const QString& month, const QString& months)
{
    return {u"quote"_s, u"--income"_s, u"1000000"_s, u"--programmes"_s, u"2"_s,     u"--months"_s,
            months,     u"--month"_s,  month,        u"--sector"_s,     u"other"_s, u"--payer"_s,
            u"self"_s};
}

} // namespace

void TestCliStatus::init()
{
    m_registers = std::make_unique<Registers>();
    QVERIFY(!m_registers->make(u"desa"_s, u"35.15.12.2004"_s).isEmpty());
    const auto added = run({u"add"_s, u"-"_s}, workerLine(kSiti.toLatin1(), "Siti Aminah") +
                                                   workerLine(kDewi.toLatin1(), "Dewi Lestari"));
    QCOMPARE(added.object().value(u"added"_s).toInt(), 2);
}

void TestCliStatus::aStatusNamesItsEvidenceAndAge()
{
    run(evidenceOf(kSiti, {u"--covered-until"_s, u"2027-02"_s}));
    const auto asked = run({u"status"_s, kSiti});
    QVERIFY2(asked.exit == 0, asked.why());
    QCOMPARE(asked.keys(),
             (QStringList{u"age_days"_s, u"as_of"_s, u"covered_until"_s, u"name"_s, u"next_step"_s,
                          u"nik"_s, u"protected"_s, u"source"_s, u"status"_s}));
    const auto line = asked.array().first().toObject();
    QCOMPARE(line.value(u"status"_s).toString(), u"active"_s);
    QCOMPARE(line.value(u"covered_until"_s).toString(), u"2027-02"_s);
    QCOMPARE(line.value(u"as_of"_s).toString(), u"2026-11-12"_s);
    QCOMPARE(line.value(u"age_days"_s).toInt(), 10);
    QCOMPARE(line.value(u"source"_s).toString(), u"receipt"_s);
    QCOMPARE(line.value(u"next_step"_s).toString(), u"none"_s);
    const auto words = runWords(m_registers->in(u"desa"_s) + QStringList{u"status"_s, kSiti});
    QVERIFY2(words.out.contains("AKTIF"), words.why());
    QVERIFY2(words.out.contains("bukti bayar 2026-11-12, 10 hari lalu"), words.why());
}

void TestCliStatus::aStrangerIsNotInData()
{
    const auto asked = run({u"status"_s, u"3515125204789999"_s});
    QCOMPARE(asked.exit, 0);
    const auto line = asked.array().first().toObject();
    QCOMPARE(line.value(u"nik"_s).toString(), u"3515125204789999"_s);
    QCOMPARE(line.value(u"status"_s).toString(), u"not_in_data"_s);
    QVERIFY(line.value(u"name"_s).isNull());
    QVERIFY(line.value(u"covered_until"_s).isNull());
    QVERIFY(line.value(u"as_of"_s).isNull());
    QVERIFY(line.value(u"age_days"_s).isNull());
    QVERIFY(line.value(u"protected"_s).toArray().isEmpty());
}

void TestCliStatus::aListIsAnsweredInItsOrder()
{
    const auto file = m_registers->write(u"list.csv"_s, "nik;nama\n\"" + kDewi.toLatin1() +
                                                            "\";Dewi\n\n3515125204789999\r\n'" +
                                                            kSiti.toLatin1() + "\n");
    const auto lines = run({u"status"_s, u"--file"_s, file}).array();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).toObject().value(u"name"_s).toString(), u"Dewi Lestari"_s);
    QCOMPARE(lines.at(1).toObject().value(u"status"_s).toString(), u"not_in_data"_s);
    QCOMPARE(lines.at(2).toObject().value(u"name"_s).toString(), u"Siti Aminah"_s);
}

void TestCliStatus::aListIsReadFromTheTerminalToo()
{
    const auto lines = run({u"status"_s, u"--file"_s, u"-"_s}, kSiti.toLatin1() + '\n').array();
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().toObject().value(u"status"_s).toString(), u"recorded"_s);
}

void TestCliStatus::aTableIsWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("spreadsheet") << u"table.xlsx"_s << QByteArray("PK");
    QTest::newRow("CSV") << u"table.csv"_s << QByteArray("\xEF\xBB\xBF");
}

void TestCliStatus::aTableIsWritten()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, start);
    const auto asked = run({u"status"_s, kSiti, kDewi, u"--out"_s, m_registers->path(name)});
    QVERIFY2(asked.exit == 0, asked.why());
    QCOMPARE(asked.array().size(), 2);
    QVERIFY(m_registers->read(name).startsWith(start));
}

void TestCliStatus::nobodyAskedForIsWrongUsage()
{
    QCOMPARE(run({u"status"_s}).exit, 2);
    QCOMPARE(run({u"status"_s, kSiti, u"--out"_s, u"table.pdf"_s}).exit, 2);
}

void TestCliStatus::evidenceGivesTheNewStatus()
{
    const auto recorded = run(evidenceOf(
        kSiti, {u"--covered-until"_s, u"2026-11"_s, u"--member-number"_s, u"12345678901"_s}));
    QVERIFY2(recorded.exit == 0, recorded.why());
    QCOMPARE(recorded.object().value(u"status"_s).toString(), u"ending"_s);
    QCOMPARE(recorded.object().value(u"next_step"_s).toString(), u"pay"_s);
    const auto found = run({u"find"_s, u"12345678901"_s}).array();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().toObject().value(u"nik"_s).toString(), kSiti);
}

void TestCliStatus::badEvidenceIsRefused_data()
{
    QTest::addColumn<QStringList>("rest");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing said") << QStringList{} << 1 << u"invalid"_s;
    QTest::newRow("a day to come")
        << QStringList{u"--as-of"_s, u"2026-12-01"_s, u"--state"_s, u"active"_s} << 1
        << u"invalid"_s;
    QTest::newRow("a refusal without a reason")
        << QStringList{u"--state"_s, u"rejected"_s} << 1 << u"invalid"_s;
    QTest::newRow("a short member number")
        << QStringList{u"--member-number"_s, u"123"_s} << 1 << u"invalid"_s;
    QTest::newRow("no day") << QStringList{u"--as-of"_s, u"kemarin"_s} << 2 << u"usage"_s;
    QTest::newRow("no month") << QStringList{u"--covered-until"_s, u"2026-13"_s} << 2 << u"usage"_s;
    QTest::newRow("no such source")
        << QStringList{u"--source"_s, u"gosip"_s, u"--state"_s, u"active"_s} << 2 << u"usage"_s;
    QTest::newRow("no such state") << QStringList{u"--state"_s, u"mungkin"_s} << 2 << u"usage"_s;
}

void TestCliStatus::badEvidenceIsRefused()
{
    QFETCH(const QStringList, rest);
    QFETCH(const int, exit);
    QFETCH(const QString, code);
    const auto refused = run(evidenceOf(kSiti, rest));
    QCOMPARE(refused.exit, exit);
    QCOMPARE(refused.errorCode(), code);
    QCOMPARE(run({u"status"_s, kSiti}).array().first().toObject().value(u"status"_s).toString(),
             u"recorded"_s);
}

void TestCliStatus::aQuoteNeedsNoRegister()
{
    const auto quoted = runJson(quoteArguments(u"2026-11"_s, u"1"_s));
    QVERIFY2(quoted.exit == 0, quoted.why());
    for (const auto& key : {u"basis"_s, u"jkk"_s, u"jkm"_s, u"jht"_s, u"total"_s, u"discount"_s,
                            u"rule"_s, u"source"_s, u"by_month"_s})
        QVERIFY2(quoted.keys().contains(key), qPrintable(key));
    const auto quote = quoted.object();
    QCOMPARE(quote.value(u"basis"_s).toInt(), 1'000'000);
    QCOMPARE(quote.value(u"jkk"_s).toInt(), 10'000);
    QCOMPARE(quote.value(u"jkm"_s).toInt(), 6'800);
    QCOMPARE(quote.value(u"jht"_s).toInt(), 0);
    QCOMPARE(quote.value(u"discount"_s).toInt(), 8'400);
    QCOMPARE(quote.value(u"total"_s).toInt(), 8'400);
    QVERIFY(quote.value(u"source"_s).toString().contains(u"PP 50/2025"));
    QVERIFY(runWords(quoteArguments(u"2026-11"_s, u"1"_s)).out.contains("Dibayar: Rp8.400"));
}

void TestCliStatus::aQuoteAcrossTheEndOfADiscountIsPricedByMonth()
{
    const auto quote = runJson(quoteArguments(u"2026-12"_s, u"3"_s)).object();
    QCOMPARE(quote.value(u"total"_s).toInt(), 8'400 + 16'800 + 16'800);
    const auto months = quote.value(u"by_month"_s).toArray();
    QCOMPARE(months.size(), 3);
    QCOMPARE(months.at(0).toObject().value(u"due"_s).toInt(), 8'400);
    QCOMPARE(months.at(1).toObject().value(u"month"_s).toString(), u"2027-01"_s);
    QCOMPARE(months.at(1).toObject().value(u"due"_s).toInt(), 16'800);
}

void TestCliStatus::anImpossibleQuoteIsWrongUsage_data()
{
    QTest::addColumn<QStringList>("instead");
    QTest::newRow("no income") << QStringList{u"--income"_s, u"0"_s};
    QTest::newRow("income in words") << QStringList{u"--income"_s, u"sejuta"_s};
    QTest::newRow("four programmes") << QStringList{u"--programmes"_s, u"4"_s};
    QTest::newRow("five months") << QStringList{u"--months"_s, u"5"_s};
    QTest::newRow("a month beyond four bytes") << QStringList{u"--months"_s, u"4294967297"_s};
    QTest::newRow("thirteenth month") << QStringList{u"--month"_s, u"2026-13"_s};
    QTest::newRow("unknown sector") << QStringList{u"--sector"_s, u"laut"_s};
    QTest::newRow("unknown payer") << QStringList{u"--payer"_s, u"tetangga"_s};
}

void TestCliStatus::anImpossibleQuoteIsWrongUsage()
{
    QFETCH(const QStringList, instead);
    const auto quoted = runJson(quoteArguments(u"2026-11"_s, u"1"_s) + instead);
    QCOMPARE(quoted.exit, 2);
    QCOMPARE(quoted.errorCode(), u"usage"_s);
}

void TestCliStatus::regionsAreFoundByName()
{
    const auto found = runJson({u"regions"_s, u"bakungpring"_s});
    QCOMPARE(found.array().first().toObject().value(u"code"_s).toString(), u"35.15.12.2004"_s);
    QCOMPARE(runJson({u"regions"_s, u"sumber"_s, u"--limit"_s, u"3"_s}).array().size(), 3);
}

TEST_SUITE(TestCliStatus)
#include "tst_clistatus.moc"
