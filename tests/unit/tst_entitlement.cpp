/// What the rules give for an event, under which condition; papers and times of a case; what is promised at the door.
#include "app/domain/caserules.h"
#include "app/domain/codewords.h"
#include "app/domain/promises.h"
#include "app/services/reference.h"
#include "tests/runner/suite.h"

#include <QTest>

using namespace app;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t kBasis = 1'000'000;

EntitlementQuestion question(const QString& event)
{
    EntitlementQuestion one;
    one.event = event;
    one.covered = Holds::Yes;
    one.threeMonths = Holds::Yes;
    one.threeYears = Holds::Yes;
    one.saving = Holds::No;
    one.age = 40;
    one.basis = kBasis;
    return one;
}

} // namespace

class EntitlementTest : public QObject {
    Q_OBJECT

    std::optional<Reference> m_reference;

    Entitlement answer(const EntitlementQuestion& asked) const
    {
        return entitlementFor(asked, m_reference->benefits);
    }
    static const EntitlementLine* line(const Entitlement& given, const QString& benefit)
    {
        const auto found = std::ranges::find(given.lines, benefit, &EntitlementLine::benefit);
        return found == given.lines.end() ? nullptr : &*found;
    }

private slots:
    void initTestCase();
    void aDeathIsPaidByItsMonths_data();
    void aDeathIsPaidByItsMonths();
    void deathAtWorkHasNoWaitingTime();
    void theBasisDecidesWhatFollowsIt();
    void withoutCoverNothingIsSure();
    void anAccidentNamesNoSum();
    void scholarshipsFollowTheChildren_data();
    void scholarshipsFollowTheChildren();
    void oldAgeWaitsForTheAge_data();
    void oldAgeWaitsForTheAge();
    void everyLineHasItsSource();
    void nothingIsPromisedBeyondTheRules();
    void aYearOfSchoolIsNamed();
    void timesRunFromTheEvent();
    void whoHandedInTheClaimIsNotLateAnyMore();
    void withoutAnHourTheTimeRunsFromTheBeginningOfTheDay();
    void aTimeNobodyKnowsIsSaidSo();
    void theStepFollowsWhatWasDone_data();
    void theStepFollowsWhatWasDone();
    void papersFollowTheFacts();
    void everyEventHasPapersAndTimes();
    void heirsHaveTheirOrder();
    void aMalformedTableIsRefused_data();
    void aMalformedTableIsRefused();
};

void EntitlementTest::initTestCase()
{
    auto loaded = Reference::load();
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
    m_reference.emplace(*std::move(loaded));
}

void EntitlementTest::aDeathIsPaidByItsMonths_data()
{
    QTest::addColumn<int>("threeMonths");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::newRow("three months") << int(Holds::Yes) << 42'000'000LL << 42'000'000LL;
    QTest::newRow("less") << int(Holds::No) << 10'000'000LL << 10'000'000LL;
    QTest::newRow("nobody knows") << int(Holds::Unsure) << 10'000'000LL << 42'000'000LL;
}

void EntitlementTest::aDeathIsPaidByItsMonths()
{
    QFETCH(int, threeMonths);
    EntitlementQuestion asked = question(u"death"_s);
    asked.threeMonths = Holds(threeMonths);
    asked.threeYears = Holds::No;
    const Entitlement given = answer(asked);
    QTEST(qint64(given.least), "least");
    QTEST(qint64(given.most), "most");
}

void EntitlementTest::deathAtWorkHasNoWaitingTime()
{
    EntitlementQuestion asked = question(u"work_death"_s);
    asked.threeMonths = Holds::No;
    asked.threeYears = Holds::No;
    asked.schooling = {u"kindergarten"_s, u"kindergarten"_s};
    const Entitlement given = answer(asked);
    QCOMPARE(given.least, 58'000'000); // without what sources differ about
    QCOMPARE(given.most, 244'000'000);
}

void EntitlementTest::theBasisDecidesWhatFollowsIt()
{
    EntitlementQuestion asked = question(u"work_death"_s);
    asked.basis = 2 * kBasis;
    QCOMPARE(line(answer(asked), u"jkk-death-grant"_s)->amount, 96'000'000);
    asked.event = u"disability"_s;
    QCOMPARE(line(answer(asked), u"jkk-disability-total"_s)->amount, 112'000'000);
}

void EntitlementTest::withoutCoverNothingIsSure()
{
    for (const QString& event : codeWords(benefitCaseKind(), u"event")) {
        EntitlementQuestion asked = question(event);
        asked.covered = Holds::No;
        const Entitlement none = answer(asked);
        QCOMPARE(none.least, 0);
        QCOMPARE(none.most, 0);
        asked.covered = Holds::Unsure;
        QCOMPARE(answer(asked).least, 0);
    }
}

void EntitlementTest::anAccidentNamesNoSum()
{
    const Entitlement given = answer(question(u"accident"_s));
    QCOMPARE(given.least, 0);
    QCOMPARE(given.most, 0);
    QCOMPARE(line(given, u"jkk-treatment"_s)->measure, EntitlementLine::Measure::AsNeeded);
    QCOMPARE(line(given, u"jkk-transport-land"_s)->measure, EntitlementLine::Measure::UpTo);
    QCOMPARE(line(given, u"jkk-unable-to-work"_s)->measure, EntitlementLine::Measure::Share);
}

void EntitlementTest::scholarshipsFollowTheChildren_data()
{
    QTest::addColumn<QStringList>("schooling");
    QTest::addColumn<qint64>("most");
    QTest::newRow("one at primary school") << QStringList{u"primary"_s} << 84'000'000LL;
    QTest::newRow("two") << QStringList{u"senior"_s, u"higher"_s} << 69'000'000LL + 60'000'000LL;
    QTest::newRow("nobody said") << QStringList() << 174'000'000LL;
    QTest::newRow("a third one is not paid for")
        << QStringList{u"higher"_s, u"higher"_s, u"higher"_s} << 120'000'000LL;
}

void EntitlementTest::scholarshipsFollowTheChildren()
{
    QFETCH(QStringList, schooling);
    EntitlementQuestion asked = question(u"death"_s);
    asked.schooling = schooling;
    const Entitlement given = answer(asked);
    QCOMPARE(given.least, 42'000'000);
    QTEST(qint64(given.most - 42'000'000), "most");
    asked.schooling.clear();
    asked.isChildless = true;
    QCOMPARE(answer(asked).most, 42'000'000);
}

void EntitlementTest::oldAgeWaitsForTheAge_data()
{
    QTest::addColumn<int>("saving");
    QTest::addColumn<int>("age");
    QTest::addColumn<QString>("holds");
    QTest::addColumn<QString>("ground");
    QTest::newRow("of age") << int(Holds::Yes) << 56 << u"yes"_s << u"covered"_s;
    QTest::newRow("too young") << int(Holds::Yes) << 55 << u"no"_s << u"too_young"_s;
    QTest::newRow("age not known") << int(Holds::Yes) << -1 << u"unsure"_s << u"age_unsure"_s;
    QTest::newRow("savings not known")
        << int(Holds::Unsure) << 60 << u"unsure"_s << u"savings_unsure"_s;
    QTest::newRow("nothing saved") << int(Holds::No) << 60 << u"no"_s << u"no_savings"_s;
}

void EntitlementTest::oldAgeWaitsForTheAge()
{
    QFETCH(int, saving);
    QFETCH(int, age);
    EntitlementQuestion asked = question(u"old_age"_s);
    asked.saving = Holds(saving);
    asked.age = age < 0 ? std::nullopt : std::optional(age);
    const Entitlement given = answer(asked);
    QCOMPARE(given.lines.size(), 1);
    QTEST(QString(wordOf(given.lines.first().holds)), "holds");
    QTEST(QString(wordOf(given.lines.first().ground)), "ground");
}

void EntitlementTest::everyLineHasItsSource()
{
    for (const QString& event : codeWords(benefitCaseKind(), u"event")) {
        const Entitlement given = answer(question(event));
        QVERIFY2(!given.lines.isEmpty(), qPrintable(event));
        for (const EntitlementLine& one : given.lines)
            QVERIFY2(!one.source.isEmpty() && !one.condition.isEmpty(), qPrintable(one.benefit));
    }
}

void EntitlementTest::nothingIsPromisedBeyondTheRules()
{
    const auto promises = promisesFor(kBasis, 2, m_reference->benefits);
    QCOMPARE(promises.size(), 5);
    QMap<QString, std::int64_t> least;
    for (const Promise& one : promises)
        least.insert(one.situation, one.gives.least);
    QCOMPARE(least.value(u"work_death"_s), 58'000'000);
    QCOMPARE(least.value(u"death_early"_s), 10'000'000);
    QCOMPARE(least.value(u"death"_s), 42'000'000);
    QCOMPARE(promises.last().gives.lines.first().holds, Holds::No); // no JHT in two programmes
    QCOMPARE(promisesFor(kBasis, 3, m_reference->benefits).last().gives.lines.first().holds,
             Holds::Yes);
    QCOMPARE(costOfADay(16'800), 560);
    QCOMPARE(costOfADay(8'401), 281);
}

void EntitlementTest::aYearOfSchoolIsNamed()
{
    const auto grants = schoolGrants(m_reference->benefits);
    QCOMPARE(grants.size(), 5);
    std::int64_t sum = 0;
    for (const SchoolGrant& one : grants)
        sum += one.aYear * one.years;
    QCOMPARE(sum, 87'000'000);
    QCOMPARE(grants.at(1).years, 6);
    QCOMPARE(grants.last().aYear, 12'000'000);
}

void EntitlementTest::timesRunFromTheEvent()
{
    BenefitCase one;
    one.event = u"accident"_s;
    one.happenedOn = u"2026-11-20"_s;
    one.happenedAt = u"14:30"_s;
    auto times = deadlinesOf(m_reference->cases, one);
    QCOMPARE(times.size(), 2);
    QCOMPARE(times.first().due, QDateTime(QDate(2026, 11, 22), QTime(14, 30)).toUTC());
    QCOMPARE(times.last().due, QDateTime(QDate(2031, 11, 20), QTime(14, 30)).toUTC());
    QVERIFY(!isOverdue(times.first(), times.first().due));
    QVERIFY(isOverdue(times.first(), times.first().due.addSecs(1)));
    one.reportedOn = u"2026-11-23"_s;
    times = deadlinesOf(m_reference->cases, one);
    QVERIFY(!isOverdue(times.first(), times.first().due.addSecs(1)));
}

void EntitlementTest::whoHandedInTheClaimIsNotLateAnyMore()
{
    BenefitCase one;
    one.event = u"accident"_s;
    one.happenedOn = u"2026-03-01"_s;
    const QDateTime now(QDate(2026, 11, 20), QTime(8, 0));
    const auto isLate = [&](qsizetype which) {
        return isOverdue(deadlinesOf(m_reference->cases, one)[which], now);
    };
    QVERIFY(isLate(0));
    one.claimedOn = u"2026-03-20"_s;
    QVERIFY(!isLate(0));
    one.claimedOn.clear();
    one.happenedOn = u"2020-03-01"_s;
    QVERIFY(isLate(1));
    one.result = u"dropped"_s;
    QVERIFY(!isLate(0));
    QVERIFY(!isLate(1));
}

void EntitlementTest::withoutAnHourTheTimeRunsFromTheBeginningOfTheDay()
{
    BenefitCase one;
    one.event = u"work_death"_s;
    one.happenedOn = u"2026-11-20"_s;
    const auto times = deadlinesOf(m_reference->cases, one);
    QCOMPARE(times.first().due, QDateTime(QDate(2026, 11, 22), QTime(0, 0)).toUTC());
    QVERIFY(!times.first().hourKnown);
}

void EntitlementTest::aTimeNobodyKnowsIsSaidSo()
{
    BenefitCase one;
    one.event = u"death"_s;
    one.happenedOn = u"2026-11-20"_s;
    const auto times = deadlinesOf(m_reference->cases, one);
    QCOMPARE(times.size(), 1);
    QVERIFY(!times.first().rule.isKnown() && !times.first().due.isValid());
    QCOMPARE(times.first().rule.certainty, Certainty::Unknown);
}

void EntitlementTest::theStepFollowsWhatWasDone_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("reported");
    QTest::addColumn<QString>("claimed");
    QTest::addColumn<QString>("followUp");
    QTest::addColumn<QString>("result");
    QTest::addColumn<int>("missing");
    QTest::addColumn<QString>("step");
    const QString day = u"2026-11-20"_s;
    QTest::newRow("new accident") << u"accident"_s << QString() << QString() << QString()
                                  << QString() << 7 << u"report"_s;
    QTest::newRow("new death") << u"death"_s << QString() << QString() << QString() << QString()
                               << 9 << u"papers"_s;
    QTest::newRow("reported") << u"accident"_s << day << QString() << QString() << QString() << 7
                              << u"papers"_s;
    QTest::newRow("all papers") << u"accident"_s << day << QString() << QString() << QString() << 0
                                << u"claim"_s;
    QTest::newRow("claimed") << u"accident"_s << day << day << u"2026-12-01"_s << QString() << 0
                             << u"wait"_s;
    QTest::newRow("to ask again") << u"accident"_s << day << day << u"2026-11-22"_s << QString()
                                  << 0 << u"follow_up"_s;
    QTest::newRow("paid") << u"accident"_s << QString() << QString() << u"2026-11-01"_s << u"paid"_s
                          << 7 << u"closed"_s;
}

void EntitlementTest::theStepFollowsWhatWasDone()
{
    QFETCH(QString, event);
    QFETCH(QString, reported);
    QFETCH(QString, claimed);
    QFETCH(QString, followUp);
    QFETCH(QString, result);
    QFETCH(int, missing);
    BenefitCase one;
    one.event = event;
    one.happenedOn = u"2026-11-20"_s;
    one.reportedOn = reported;
    one.claimedOn = claimed;
    one.followUpOn = followUp;
    one.result = result;
    QTEST(QString(wordOf(stepOf(m_reference->cases, one, missing, QDate(2026, 11, 22)))), "step");
}

void EntitlementTest::papersFollowTheFacts()
{
    PaperFacts facts;
    QCOMPARE(askedFor(PaperNeed::Always, facts), PaperAsked::Needed);
    QCOMPARE(askedFor(PaperNeed::Savings, facts), PaperAsked::NotNeeded);
    QCOMPARE(askedFor(PaperNeed::Scholarship, facts), PaperAsked::NotNeeded);
    QCOMPARE(askedFor(PaperNeed::PublicMoney, facts), PaperAsked::NotNeeded);
    facts = {true, u"regency"_s, true, true};
    QCOMPARE(askedFor(PaperNeed::Savings, facts), PaperAsked::Needed);
    QCOMPARE(askedFor(PaperNeed::Scholarship, facts), PaperAsked::Needed);
    QCOMPARE(askedFor(PaperNeed::PublicMoney, facts), PaperAsked::Needed);
    facts.payer = u"dbhcht"_s;
    QCOMPARE(askedFor(PaperNeed::PublicMoney, facts), PaperAsked::Needed);
    facts = {false, u"village"_s, false, true};
    QCOMPARE(askedFor(PaperNeed::Scholarship, facts), PaperAsked::IfAsked);
    QCOMPARE(askedFor(PaperNeed::PublicMoney, facts), PaperAsked::IfAsked);
}

void EntitlementTest::everyEventHasPapersAndTimes()
{
    for (const QString& event : codeWords(benefitCaseKind(), u"event")) {
        QVERIFY2(!m_reference->cases.papersFor(event).isEmpty(), qPrintable(event));
        QVERIFY2(!m_reference->cases.deadlinesFor(event).isEmpty(), qPrintable(event));
    }
    // Read of a death that is not from work only: for one at work it is our conclusion.
    for (const CasePaperRule& rule : m_reference->cases.papersFor(u"work_death"_s)) {
        if (rule.paper == u"death_certificate")
            QCOMPARE(rule.certainty, Certainty::Inferred);
    }
}

void EntitlementTest::heirsHaveTheirOrder()
{
    QCOMPARE(heirRank(u"spouse"), heirRank(u"child"));
    QVERIFY(heirRank(u"child") < heirRank(u"parent"));
    QVERIFY(heirRank(u"parent") < heirRank(u"sibling"));
    QCOMPARE(heirRank(u"other"), 0);
}

void EntitlementTest::aMalformedTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("paper");
    QTest::addColumn<QByteArray>("time");
    const QByteArray none;
    QTest::newRow("another event") << QByteArray("flood,x,jkk,,always,s,secondary") << none;
    QTest::newRow("another need") << QByteArray("death,y,jkm,,sometimes,s,secondary") << none;
    QTest::newRow("twice") << QByteArray("death,x,jkm,,always,s,secondary") << none;
    QTest::newRow("no source") << QByteArray("death,y,jkm,,always,,secondary") << none;
    QTest::newRow("another deadline") << none << QByteArray("death,party,48,,s,secondary");
}

void EntitlementTest::aMalformedTableIsRefused()
{
    QFETCH(QByteArray, paper);
    QFETCH(QByteArray, time);
    const QByteArray papers = "event,paper,programme,form,needed,source,certainty\n"
                              "death,x,jkm,,always,s,secondary\n";
    const QByteArray times = "event,deadline,hours,years,source,certainty\n"
                             "accident,report,48,,s,secondary\n";
    QVERIFY(CaseRules::parse(papers, times));
    QVERIFY(!CaseRules::parse(papers + paper, times + time));
}

TEST_SUITE(EntitlementTest)
#include "tst_entitlement.moc"
