/// Who counts in the figures of coverage, as what, and for how long; the trend; the target; the tables behind them.
#include "app/domain/coveragefigures.h"
#include "app/domain/coveragetarget.h"
#include "app/domain/occupationgroups.h"
#include "app/domain/regulation.h"
#include "tests/runner/suite.h"

#include <QtTest>

#include <random>

using namespace app;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2026, 11, 22);

Evidence fact(const char* asOf, const char* state, const char* until)
{
    Evidence one;
    one.id = EvidenceId(QUuid::createUuidV5(QUuid(), QByteArray(asOf) + state + until));
    one.source = u"branch"_s;
    one.asOf = QString::fromLatin1(asOf);
    one.state = QString::fromLatin1(state);
    one.coveredUntil = QString::fromLatin1(until);
    return one;
}

CountedWorker covered()
{
    CountedWorker worker;
    worker.membership = membershipOf({fact("2026-11-20", "", "2027-01")});
    worker.stage = Stage::Answered;
    return worker;
}

/// "2026-09 2026-10": the months in which somebody was covered.
QString monthsIn(std::uint32_t bits)
{
    QStringList months;
    for (int at = 0; at < kTrendMonths; ++at)
        if ((bits >> unsigned(at) & 1U) != 0)
            months << Month::of(kToday).plus(at + 1 - kTrendMonths).text();
    return months.join(u' ');
}

} // namespace

class CoverageTest : public QObject {
    Q_OBJECT

private slots:
    void onlyWhoIsPaidForIsCovered_data();
    void onlyWhoIsPaidForIsCovered();
    void whoLeftIsNotToBeCovered_data();
    void whoLeftIsNotToBeCovered();
    void whoIsOnlyOnAListIsCountedApart_data();
    void whoIsOnlyOnAListIsCountedApart();
    void agesAreReckonedFromWhatIsKnown_data();
    void agesAreReckonedFromWhatIsKnown();
    void everyGroupingAddsUpToAll();
    void somebodyMayBeVulnerableInManyWays();
    void anUnknownWordCountsAsOther();
    void theTrendFollowsTheEvidenceOfItsTime_data();
    void theTrendFollowsTheEvidenceOfItsTime();
    void whoLeftLaterWasHereBefore();
    void thePayerIsThatOfTheNewestPayment();
    void aCountHoldsAsLongAsItSays();
    void figuresAreKeptAndAdded();
    void placesAreInTheOrderOneWalks();
    void theTargetGoesUpInAStraightLine_data();
    void theTargetGoesUpInAStraightLine();
    void malformedTablesAreRefused();
};

void CoverageTest::onlyWhoIsPaidForIsCovered_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<CoverStanding>("standing");
    const QList<std::pair<Status, CoverStanding>> all{
        {Status::Active, CoverStanding::Covered},
        {Status::Ending, CoverStanding::Covered},
        {Status::Arrears, CoverStanding::Uncovered},
        {Status::Inactive, CoverStanding::Uncovered},
        {Status::Rejected, CoverStanding::Uncovered},
        {Status::NotRegistered, CoverStanding::Uncovered},
        {Status::Sent, CoverStanding::Recorded},
        {Status::Recorded, CoverStanding::Recorded},
        {Status::Unknown, CoverStanding::Unknown},
    };
    for (const auto& [status, standing] : all)
        QTest::newRow(wordOf(status).data()) << status << standing;
}

void CoverageTest::onlyWhoIsPaidForIsCovered()
{
    QFETCH(Status, status);
    QFETCH(CoverStanding, standing);
    QCOMPARE(coverOf(status), standing);
}

void CoverageTest::whoLeftIsNotToBeCovered_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<bool>("counts");
    QTest::newRow("here") << QString() << true;
    QTest::newRow("does not want to") << u"refused"_s << true;
    for (const char* left : {"moved", "died", "not_working", "a word of a newer version"})
        QTest::newRow(left) << QString::fromLatin1(left) << false;
}

void CoverageTest::whoLeftIsNotToBeCovered()
{
    QFETCH(QString, situation);
    QFETCH(bool, counts);
    CountedWorker worker = covered();
    worker.situation = situation;
    worker.situationDate = u"2026-09-10"_s;
    CoverageFigures figures;
    figures.add(worker, kToday);
    QCOMPARE(figures.all().workers(), counts ? 1 : 0);
    QCOMPARE(figures.all().covered, counts ? 1 : 0);
    QCOMPARE(figures.month(kTrendMonths - 1).workers, counts ? 1 : 0);
}

void CoverageTest::whoIsOnlyOnAListIsCountedApart_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<bool>("hasOccupation");
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("evidenceDay");
    QTest::addColumn<bool>("isOnlyListed");
    QTest::newRow("a pupil") << Stage::Candidate << false << QString() << QString() << true;
    QTest::newRow("a farmer") << Stage::Candidate << true << QString() << QString() << false;
    QTest::newRow("recorded") << Stage::Recorded << false << QString() << QString() << false;
    QTest::newRow("said no") << Stage::Candidate << false << u"refused"_s << QString() << false;
    QTest::newRow("left") << Stage::Candidate << false << u"moved"_s << QString() << true;
    QTest::newRow("was looked up")
        << Stage::Candidate << false << QString() << u"2026-11-02"_s << false;
}

void CoverageTest::whoIsOnlyOnAListIsCountedApart()
{
    QFETCH(Stage, stage);
    QFETCH(bool, hasOccupation);
    QFETCH(QString, situation);
    QFETCH(QString, evidenceDay);
    QFETCH(bool, isOnlyListed);
    CountedWorker worker;
    worker.stage = stage;
    worker.situation = situation;
    worker.membership.asOf = evidenceDay;
    worker.isOnlyListed = app::isOnlyListed(stage, hasOccupation, situation, worker.membership);
    QCOMPARE(worker.isOnlyListed, isOnlyListed);
    CoverageFigures figures;
    worker.situationDate = u"2026-11-02"_s;
    figures.add(worker, kToday);
    QCOMPARE(figures.notCounted(), isOnlyListed && situation.isEmpty() ? 1 : 0);
    const bool isHere = !isOnlyListed;
    QCOMPARE(figures.month(kTrendMonths - 2).workers, isHere ? 1 : 0); // also before they left
    QCOMPARE(figures.all().workers(), isHere ? 1 : 0);
    QCOMPARE(figures.month(kTrendMonths - 1).workers, figures.all().workers());
    QCOMPARE(figures.of(CoverageBy::Sex, 2).workers(), figures.all().workers());
    QCOMPARE(app::isCounted(worker), isHere);
}

void CoverageTest::agesAreReckonedFromWhatIsKnown_data()
{
    QTest::addColumn<QString>("born");
    QTest::addColumn<int>("age"); // -1: not known
    QTest::newRow("the day before") << u"1966-10-31"_s << 60;
    QTest::newRow("on the day") << u"1966-11-01"_s << 60;
    QTest::newRow("the day after") << u"1966-11-02"_s << 59;
    QTest::newRow("only a month") << u"1966-11"_s << 60;
    QTest::newRow("only a year") << u"1966"_s << 60;
    QTest::newRow("29 February") << u"2008-02-29"_s << 18;
    QTest::newRow("nothing") << QString() << -1;
    QTest::newRow("no day") << u"1966-13-40"_s << -1;
    QTest::newRow("yet to come") << u"2030-01-01"_s << -1;
}

void CoverageTest::agesAreReckonedFromWhatIsKnown()
{
    QFETCH(QString, born);
    QFETCH(int, age);
    QCOMPARE(mostAgeOn(born, QDate(2026, 11, 1)).value_or(-1), age);
}

void CoverageTest::everyGroupingAddsUpToAll()
{
    std::mt19937 random(7);
    const auto pick = [&](const QStringList& words) {
        return words.at(qsizetype(random() % unsigned(words.size())));
    };
    CoverageFigures figures;
    for (int i = 0; i < 300; ++i) {
        CountedWorker worker = random() % 2 == 0 ? covered() : CountedWorker();
        worker.sex = pick({u"F"_s, u"M"_s, {}});
        worker.birthDate = pick({u"1950-01-01"_s, u"1999-05-05"_s, u"2010-01-01"_s, {}});
        worker.occupationGroup = pick({u"farming"_s, u"other"_s, {}});
        worker.payer = pick({u"self"_s, u"csr"_s, {}});
        worker.situation = pick({{}, {}, u"died"_s});
        figures.add(worker, kToday);
    }
    for (const CoverageBy by : kCoverageBy) {
        if (by == CoverageBy::Vulnerable)
            continue;
        CoverCounts sum;
        for (qsizetype group = 0; group < coverageGroups(by).size(); ++group)
            sum += figures.of(by, group);
        QCOMPARE(sum, figures.all());
    }
    // Vulnerable or not: those two are everybody.
    const qsizetype none = coverageGroups(CoverageBy::Vulnerable).indexOf(u"none"_s);
    CoverCounts sum = figures.of(CoverageBy::Vulnerable, 0);
    sum += figures.of(CoverageBy::Vulnerable, none);
    QCOMPARE(sum, figures.all());
    std::int64_t dated = 0;
    for (int age = 0; age < kEvidenceAges; ++age)
        dated += figures.coveredByAge(age);
    QCOMPARE(dated, figures.all().covered);
    const CoverageMonth now = figures.month(kTrendMonths - 1);
    QCOMPARE(now.covered, figures.all().covered);
    QCOMPARE(now.workers, figures.all().workers());
}

void CoverageTest::somebodyMayBeVulnerableInManyWays()
{
    CountedWorker worker = covered();
    worker.welfareDecile = 5;
    worker.disability = u"physical"_s;
    worker.womanHeaded = u"yes"_s;
    worker.birthDate = u"1950-01-01"_s;
    const QDate first(2026, 11, 1);
    const QStringList all{u"decile"_s, u"disability"_s, u"elderly"_s, u"woman_headed"_s};
    QCOMPARE(vulnerableGroups(worker, first), all);
    worker.welfareDecile = 6;
    worker.disability = u"none"_s;
    worker.womanHeaded = u"no"_s;
    worker.birthDate = u"1966-11-02"_s;
    QVERIFY(vulnerableGroups(worker, first).isEmpty());
}

void CoverageTest::anUnknownWordCountsAsOther()
{
    CountedWorker worker = covered();
    worker.payer = u"a word of a newer version"_s;
    CoverageFigures figures;
    figures.add(worker, kToday);
    const auto group = coverageGroups(CoverageBy::Payer).indexOf(u"other"_s);
    QCOMPARE(figures.of(CoverageBy::Payer, group).covered, 1);
}

void CoverageTest::theTrendFollowsTheEvidenceOfItsTime_data()
{
    QTest::addColumn<QList<Evidence>>("evidence");
    QTest::addColumn<QString>("months");
    QTest::newRow("nothing") << QList<Evidence>{} << QString();
    QTest::newRow("paid for three months")
        << QList<Evidence>{fact("2026-07-15", "", "2026-09")} << u"2026-07 2026-08 2026-09"_s;
    QTest::newRow("a bare state holds for its month only")
        << QList<Evidence>{fact("2026-07-15", "active", "")} << u"2026-07"_s;
    QTest::newRow("what is dated later says nothing of before")
        << QList<Evidence>{fact("2026-10-05", "", "2027-03")} << u"2026-10"_s;
    QTest::newRow("stopped in between")
        << QList<Evidence>{fact("2026-06-01", "", "2026-12"), fact("2026-09-20", "inactive", "")}
        << u"2026-06 2026-07 2026-08"_s;
    QTest::newRow("two in one month: the newer one")
        << QList<Evidence>{fact("2026-09-20", "inactive", ""), fact("2026-09-02", "", "2026-12")}
        << QString();
    QTest::newRow("a gap") << QList<Evidence>{fact("2026-03-01", "", "2026-03"),
                                              fact("2026-06-30", "", "2026-07")}
                           << u"2026-03 2026-06 2026-07"_s;
    QTest::newRow("arrears are not cover")
        << QList<Evidence>{fact("2026-08-15", "", "2026-07")} << QString();
    QTest::newRow("from before the trend")
        << QList<Evidence>{fact("2020-01-01", "", "2025-01")} << u"2024-12 2025-01"_s;
    QTest::newRow("this month is answered elsewhere")
        << QList<Evidence>{fact("2026-11-20", "", "2027-03")} << QString();
}

void CoverageTest::theTrendFollowsTheEvidenceOfItsTime()
{
    QFETCH(QList<Evidence>, evidence);
    QFETCH(QString, months);
    QCOMPARE(monthsIn(coveredMonths(evidence, kToday)), months);
    std::ranges::reverse(evidence); // the order in which it came does not show
    QCOMPARE(monthsIn(coveredMonths(evidence, kToday)), months);
    for (Evidence& one : evidence)
        one.removed = u"yes"_s;
    QCOMPARE(coveredMonths(evidence, kToday), 0U);
}

void CoverageTest::whoLeftLaterWasHereBefore()
{
    CountedWorker worker = covered();
    worker.situation = u"moved"_s;
    worker.situationDate = u"2026-09-10"_s;
    worker.coveredMonths = coveredMonths({fact("2026-07-15", "", "2026-12")}, kToday);
    CoverageFigures figures;
    figures.add(worker, kToday);
    const auto at = [&](Month month) {
        return figures.month(month.monthsSince(Month::of(kToday)) + kTrendMonths - 1);
    };
    QCOMPARE(at({2026, 6}), (CoverageMonth{1, 0}));
    QCOMPARE(at({2026, 8}), (CoverageMonth{1, 1}));
    QCOMPARE(at({2026, 9}), (CoverageMonth{0, 0}));
}

void CoverageTest::thePayerIsThatOfTheNewestPayment()
{
    const auto payment = [](const char* day, const char* from, const char* until,
                            const char* payer) {
        Evidence one = fact(day, "", until);
        one.paidFrom = QString::fromLatin1(from);
        one.payer = QString::fromLatin1(payer);
        return one;
    };
    const Month month{2026, 11};
    QCOMPARE(payerOf(u"self"_s, {}, month), u"self"_s);
    const Evidence old = payment("2026-01-05", "2026-01", "2026-06", "village");
    QCOMPARE(payerOf(u"self"_s, {old}, month), u"self"_s); // does not hold any more
    const Evidence sponsor = payment("2026-10-01", "2026-10", "2026-12", "csr");
    const Evidence own = payment("2026-09-01", "2026-09", "2026-11", "family");
    QCOMPARE(payerOf(u"self"_s, {own, old, sponsor}, month), u"csr"_s);
    Evidence removed = sponsor;
    removed.removed = u"yes"_s;
    QCOMPARE(payerOf(u"self"_s, {own, removed}, month), u"family"_s);
}

void CoverageTest::aCountHoldsAsLongAsItSays()
{
    std::mt19937 random(3);
    const StatusRules rules;
    for (int i = 0; i < 3000; ++i) {
        const QDate asOf = kToday.addDays(-int(random() % 200) + 5);
        const QStringList states{
            u"active"_s, u"inactive"_s, u"rejected"_s, u"not_registered"_s, {}};
        Evidence one = fact(asOf.toString(Qt::ISODate).toLatin1().constData(), "", "");
        one.state = states.at(qsizetype(random() % 5));
        if (random() % 2 == 0)
            one.coveredUntil = Month::of(asOf).plus(int(random() % 9) - 3).text();
        const Membership membership = membershipOf({one});
        const QDate until = coverHoldsUntil(membership, kToday, rules);
        QVERIFY(until >= kToday && until <= QDate(2026, 11, 30));
        const auto at = [&](QDate day) {
            return coverOf(statusOf(membership, Stage::Recorded, day, rules).status);
        };
        for (QDate day = kToday; day <= until; day = day.addDays(1))
            QCOMPARE(at(day), at(kToday));
    }
}

void CoverageTest::figuresAreKeptAndAdded()
{
    CoverageFigures figures;
    figures.add(covered(), kToday);
    const auto again = CoverageFigures::fromNumbers(figures.numbers());
    QVERIFY(again && *again == figures);
    figures += *again;
    QCOMPARE(figures.all().covered, 2);
    QCOMPARE(figures.month(kTrendMonths - 1).covered, 2);
    QVERIFY(!CoverageFigures::fromNumbers({1, 2, 3}));
}

void CoverageTest::placesAreInTheOrderOneWalks()
{
    const auto place = [](const char* hamlet, const char* rw, const char* rt) {
        CoveragePlace one{
            QString::fromLatin1(hamlet), QString::fromLatin1(rw), QString::fromLatin1(rt), {}};
        one.counts.covered = 1;
        return one;
    };
    QList<CoveragePlace> places{place("", "", ""), place("Krajan", "1", "10"),
                                place("Krajan", "1", "2"), place("Brak", "2", "1")};
    sortAsOneWalks(places);
    QCOMPARE(places.first().hamlet, u"Brak"_s);
    QCOMPARE(places.at(1).rt, u"2"_s);
    QVERIFY(places.last().hamlet.isEmpty());
    const auto hamlets = hamletsOf(places);
    QCOMPARE(hamlets.size(), 3);
    QCOMPARE(hamlets.at(1).counts.covered, 2);
}

namespace {

const QByteArray kTargets = "month,per_ten_thousand,source,certainty\n"
                            "2025-12,2997,RPJPD,verified\n2045-12,8583,RPJPD,verified\n";

} // namespace

void CoverageTest::theTargetGoesUpInAStraightLine_data()
{
    QTest::addColumn<QString>("month");
    QTest::addColumn<int>("perTenThousand");
    QTest::addColumn<bool>("interpolated");
    QTest::newRow("before") << u"2024-01"_s << 2997 << false;
    QTest::newRow("2025") << u"2025-12"_s << 2997 << false;
    QTest::newRow("November 2026") << u"2026-11"_s << 3253 << true;
    QTest::newRow("half way") << u"2035-12"_s << 5790 << true;
    QTest::newRow("2045") << u"2045-12"_s << 8583 << false;
    QTest::newRow("after") << u"2050-01"_s << 8583 << false;
}

void CoverageTest::theTargetGoesUpInAStraightLine()
{
    QFETCH(QString, month);
    const auto table = CoverageTargetTable::parse(kTargets);
    QVERIFY(table);
    const CoverageTarget target = table->at(Month::fromText(month));
    QTEST(qRound(target.share * 10'000), "perTenThousand");
    QTEST(target.isInterpolated, "interpolated");
}

void CoverageTest::malformedTablesAreRefused()
{
    QVERIFY(!CoverageTargetTable::parse(kTargets + "2030-12,5000,RPJPD,verified\n"));
    QVERIFY(!CoverageTargetTable::parse("month,per_ten_thousand,source,certainty\n"));
    QVERIFY(
        !OccupationGroups::parse("group,codes,source,certainty\nnone of ours,P001,x,inferred\n"));
    QVERIFY(!OccupationGroups::parse(
        "group,codes,source,certainty\nfarming,P001,x,inferred\ntrade,P001,x,inferred\n"));
    QVERIFY(!RegulationTable::parse("item,regulation\na,b\n"));
}

TEST_SUITE(CoverageTest)
#include "tst_coverage.moc"
