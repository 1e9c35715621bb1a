/// Runs of months, and what contributions cost over them by payer, sector and month.
#include "app/domain/pricing.h"
#include "tests/runner/suite.h"
#include "tests/support/testregister.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

MonthSpan span(const char* from, const char* until)
{
    return {Month::fromText(QString::fromLatin1(from)),
            Month::fromText(QString::fromLatin1(until))};
}

} // namespace

class PricingTest : public QObject {
    Q_OBJECT

private slots:
    void theLongestFreeRunIsFound_data();
    void theLongestFreeRunIsFound();
    void absurdSpansAreNone();
    void eachMonthHasItsPrice_data();
    void eachMonthHasItsPrice();
    void unknownIncomeIsOnTheLowestBasis();
    void whatCannotBePricedIsNone();
    void aSecondQuestionHasTheSameAnswer();
};

void PricingTest::theLongestFreeRunIsFound_data()
{
    QTest::addColumn<QList<MonthSpan>>("taken");
    QTest::addColumn<MonthSpan>("free");
    const auto row = [](const char* name, const QList<MonthSpan>& taken, const MonthSpan& free) {
        QTest::newRow(name) << taken << free;
    };
    row("nothing taken", {}, span("2026-11", "2027-04"));
    row("the beginning", {span("2026-01", "2026-12")}, span("2027-01", "2027-04"));
    row("the end", {span("2027-03", "2027-12")}, span("2026-11", "2027-02"));
    row("the middle", {span("2026-12", "2026-12")}, span("2027-01", "2027-04"));
    row("two equal runs", {span("2027-01", "2027-02")}, span("2026-11", "2026-12"));
    row("everything", {span("2026-11", "2027-01"), span("2027-02", "2027-04")}, {});
    row("elsewhere", {span("2025-01", "2026-10")}, span("2026-11", "2027-04"));
}

void PricingTest::theLongestFreeRunIsFound()
{
    QFETCH(QList<MonthSpan>, taken);
    QFETCH(MonthSpan, free);
    QCOMPARE(longestFree(span("2026-11", "2027-04"), taken), free);
}

void PricingTest::absurdSpansAreNone()
{
    QVERIFY(!span("0001-01", "9999-12").isValid());
    QVERIFY(!span("2027-01", "2026-12").isValid());
    QVERIFY(!sharedBy(span("2026-01", "2026-03"), span("2026-04", "2026-05")).isValid());
    QCOMPARE(sharedBy(span("2026-01", "2026-03"), span("2026-03", "2026-05")),
             span("2026-03", "2026-03"));
}

void PricingTest::eachMonthHasItsPrice_data()
{
    QTest::addColumn<QString>("payer");
    QTest::addColumn<QString>("sector");
    QTest::addColumn<MonthSpan>("months");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<bool>("unsure");
    const auto row = [](const char* name, const char* payer, const char* sector,
                        const MonthSpan& months, qint64 total, bool unsure) {
        QTest::newRow(name) << QString::fromLatin1(payer) << QString::fromLatin1(sector) << months
                            << total << unsure;
    };
    // domain.md §1.2: band 1, two programmes: Rp16.800, with the discount Rp8.400.
    row("csr within", "csr", "other", span("2026-11", "2026-12"), 16'800, false);
    row("csr over the end", "csr", "other", span("2026-11", "2027-01"), 33'600, false);
    row("regency never", "regency", "other", span("2026-11", "2027-01"), 50'400, false);
    row("village unsure", "village", "other", span("2026-11", "2026-12"), 33'600, true);
    row("village after", "village", "other", span("2027-01", "2027-01"), 16'800, false);
    row("transport goes on", "self", "transport", span("2026-12", "2027-04"), 50'400, false);
}

void PricingTest::eachMonthHasItsPrice()
{
    QFETCH(QString, payer);
    QFETCH(QString, sector);
    QFETCH(MonthSpan, months);
    Pricing pricing(reference().contributions);
    const auto price = pricing.of(
        {1'000'000, 2, sector == u"transport" ? Sector::Transport : Sector::Other, payer, months});
    QVERIFY(price);
    QTEST(qint64(price->total), "total");
    QTEST(price->isUnsure, "unsure");
    QCOMPARE(price->byMonth.size(), months.length());
}

void PricingTest::unknownIncomeIsOnTheLowestBasis()
{
    Pricing pricing(reference().contributions);
    const MonthSpan months = span("2026-11", "2026-11");
    const auto unknown = pricing.of({std::nullopt, 2, Sector::Other, u"regency"_s, months});
    QVERIFY(unknown && unknown->onLowestBasis);
    QCOMPARE(unknown->total, 16'800);
    const auto known = pricing.of({500'000, 2, Sector::Other, u"regency"_s, months});
    QVERIFY(known && !known->onLowestBasis);
    QCOMPARE(known->total, 16'800);
}

void PricingTest::whatCannotBePricedIsNone()
{
    Pricing pricing(reference().contributions);
    QVERIFY(!pricing.of({1'000'000, 4, Sector::Other, u"self"_s, span("2026-11", "2026-11")}));
    QVERIFY(!pricing.of({1'000'000, 2, Sector::Other, u"self"_s, span("2014-11", "2026-11")}));
    QVERIFY(!pricing.of({1'000'000, 2, Sector::Other, u"self"_s, {}}));
}

void PricingTest::aSecondQuestionHasTheSameAnswer()
{
    Pricing pricing(reference().contributions);
    const PriceRequest request{2'500'000, 3, Sector::Other, u"self"_s, span("2026-10", "2027-03")};
    const auto first = pricing.of(request);
    const auto second = pricing.of(request);
    QCOMPARE(first->total, second->total);
    // domain.md §1.2, band 9 with three programmes: until December with the discount, from January without.
    QCOMPARE(first->total, 3 * 68'400 + 3 * 84'800);
}

TEST_SUITE(PricingTest)
#include "tst_pricing.moc"
