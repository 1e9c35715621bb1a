/// Coverage: all figures equal to what somebody reckons from the raw records; kept figures that follow every change, late
/// evidence and the day; the office's sums; and what is asked for outside of the area.
#include "app/exchange/synthetic.h"
#include "app/services/coverage/coverage.h"
#include "app/services/coverage/coverageareas.h"
#include "app/services/erasing.h"
#include "app/services/evidencing.h"
#include "app/services/joining.h"
#include "app/services/overview.h"
#include "app/services/privacy/withdrawals.h"
#include "app/services/registration.h"
#include "app/services/situations.h"
#include "app/services/statuses.h"
#include "app/services/storedworkers.h"
#include "app/store/eachrow.h"
#include "app/store/settings.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Invented people, as the demo has them.
void people(TestRegister& into, const QString& village, int count, std::uint64_t seed)
{
    auto journal = Journal::begin(into.connection(), into.session().writer());
    SyntheticVillage invented(village, into.clock.today(), seed);
    for (int i = 0; i < count; ++i) {
        const SyntheticPerson person = invented.next();
        const QUuid id = journal->newId();
        QVERIFY(journal->create(workerKind(), id, village, valuesOf(person.worker)));
        for (Evidence one : person.evidence) {
            one.worker = WorkerId(id).text();
            QVERIFY(journal->create(evidenceKind(), journal->newId(), village, valuesOf(one)));
        }
    }
    VERIFY_DONE(journal->commit());
}

Coverage read(TestRegister& from, const QString& scope = {})
{
    JobContext context;
    auto figures = coverage(*from, scope, context);
    return figures ? *std::move(figures) : Coverage();
}

/// Everything reckoned anew and naively from the records, sharing only statusOf() and membershipOf() with the program.
struct Reckoned {
    CoverCounts all;
    std::int64_t notCounted = 0;
    QMap<QString, CoverCounts> groups; ///< "sex F"
    QList<CoverageMonth> trend = QList<CoverageMonth>(kTrendMonths);
};

QList<StoredRecord> recordsOf(TestRegister& from, const RecordKind& kind)
{
    RecordTable table(from.connection(), kind);
    const auto all = table.where("1", {});
    return all ? QList<StoredRecord>(all->begin(), all->end()) : QList<StoredRecord>();
}

QString ageWord(const Worker& worker, QDate first)
{
    const QDate born = QDate::fromString(worker.birthDate, Qt::ISODate);
    if (!born.isValid())
        return u"none"_s;
    int age = 0;
    while (born.addYears(age + 1) <= first)
        ++age;
    return age < 18   ? u"under_18"_s
           : age < 30 ? u"18_29"_s
           : age < 40 ? u"30_39"_s
           : age < 50 ? u"40_49"_s
           : age < 60 ? u"50_59"_s
           : age < 65 ? u"60_64"_s
                      : u"65_up"_s;
}

Reckoned reckon(TestRegister& from)
{
    Reckoned sums;
    const QDate today = from.clock.today();
    const QDate first(today.year(), today.month(), 1);
    QMultiHash<QString, Evidence> evidence;
    for (const StoredRecord& record : recordsOf(from, evidenceKind())) {
        Evidence one = evidenceFrom(record.values);
        one.id = EvidenceId(record.id);
        evidence.insert(one.worker, one);
    }
    const QList<StoredRecord> workers = recordsOf(from, workerKind());
    for (const StoredRecord& record : workers) {
        const Worker worker = workerOf(record);
        if (!standsForItself(record) || !worker.consentWithdrawn.isEmpty())
            continue;
        QList<Evidence> known = evidence.values(worker.id.text());
        for (const StoredRecord& other : workers)
            if (joinedTo(other) == worker.id.text() && other.scope == record.scope)
                known += evidence.values(WorkerId(other.id).text());
        const auto answerAt = [&](QDate day) {
            QList<Evidence> until = known;
            until.removeIf(
                [&](const Evidence& one) { return one.asOf > day.toString(Qt::ISODate); });
            return coverOf(
                statusOf(membershipOf(until), stageOf(worker.stage, isDelivered(record)), day)
                    .status);
        };
        const bool isPupil = worker.stage == u"candidate" && worker.occupation.isEmpty() &&
                             worker.situation != u"refused" && known.isEmpty();
        sums.notCounted += isPupil && worker.situation.isEmpty() ? 1 : 0;
        if (isPupil)
            continue;
        const bool isHere = worker.situation.isEmpty() || worker.situation == u"refused";
        for (int back = 0; back < kTrendMonths; ++back) {
            const QDate day = back == 0 ? today : Month::of(today).plus(-back).lastDay();
            const bool wasHere =
                isHere || (back > 0 && worker.situationDate > day.toString(Qt::ISODate));
            CoverageMonth& month = sums.trend[kTrendMonths - 1 - back];
            month.workers += wasHere ? 1 : 0;
            month.covered += wasHere && answerAt(day) == CoverStanding::Covered ? 1 : 0;
        }
        if (!isHere)
            continue;
        const CoverStanding standing = answerAt(today);
        sums.all.add(standing);
        sums.groups[u"sex "_s + (worker.sex.isEmpty() ? u"none"_s : worker.sex)].add(standing);
        sums.groups[u"age "_s + ageWord(worker, first)].add(standing);
        sums.groups[u"payer "_s + (worker.payer.isEmpty() ? u"none"_s : worker.payer)].add(
            standing);
        const bool isPoor = worker.welfareDecile && *worker.welfareDecile <= 5;
        const bool isDisabled = !worker.disability.isEmpty() && worker.disability != u"none";
        const QString age = ageWord(worker, first);
        const bool isOld = age == u"60_64" || age == u"65_up";
        const bool isHeaded = worker.womanHeaded == u"yes";
        if (isPoor)
            sums.groups[u"vulnerable decile"_s].add(standing);
        if (isDisabled)
            sums.groups[u"vulnerable disability"_s].add(standing);
        if (isOld)
            sums.groups[u"vulnerable elderly"_s].add(standing);
        if (isHeaded)
            sums.groups[u"vulnerable woman_headed"_s].add(standing);
        sums.groups[isPoor || isDisabled || isOld || isHeaded ? u"vulnerable any"_s
                                                              : u"vulnerable none"_s]
            .add(standing);
        sums.groups[u"hamlet "_s + worker.hamlet].add(standing);
    }
    return sums;
}

/// What differs from reckon(); empty when nothing does.
QString difference(TestRegister& from)
{
    const Coverage ours = read(from);
    const Reckoned wanted = reckon(from);
    if (ours.figures.all() != wanted.all)
        return u"all: %1 of %2, not %3 of %4"_s.arg(ours.figures.all().covered)
            .arg(ours.figures.all().workers())
            .arg(wanted.all.covered)
            .arg(wanted.all.workers());
    if (ours.figures.notCounted() != wanted.notCounted)
        return u"not counted: %1, not %2"_s.arg(ours.figures.notCounted()).arg(wanted.notCounted);
    for (int at = 0; at < kTrendMonths; ++at)
        if (ours.figures.month(at) != wanted.trend[at])
            return u"month %1: %2 of %3, not %4 of %5"_s.arg(ours.month(at).text())
                .arg(ours.figures.month(at).covered)
                .arg(ours.figures.month(at).workers)
                .arg(wanted.trend[at].covered)
                .arg(wanted.trend[at].workers);
    for (const CoverageBy by : kCoverageBy) {
        const QStringList& groups = coverageGroups(by);
        for (qsizetype group = 0; by != CoverageBy::Occupation && group < groups.size(); ++group) {
            const QString key = wordOf(by) + u' ' + groups[group];
            if (ours.figures.of(by, group) != wanted.groups.value(key))
                return key;
        }
    }
    for (const CoveragePlace& hamlet : hamletsOf(ours.places))
        if (hamlet.counts != wanted.groups.value(u"hamlet "_s + hamlet.hamlet))
            return u"hamlet "_s + hamlet.hamlet;
    return {};
}

} // namespace

class CoverageServiceTest : public QObject {
    Q_OBJECT

private slots:
    void everyFigureIsWhatTheRecordsSay();
    void theFirstPageSaysTheSame();
    void everyChangeShows();
    void lateEvidenceCorrectsWhatWas();
    void theFiguresMoveWithTheDay();
    void keptFiguresAreUsedWhileTheyHold();
    void whoIsErasedOrWithdrewIsNotCounted();
    void aPersonJoinedIsCountedOnce();
    void theOfficeSumsItsVillages();
    void aMonthThatIsPastIsThatOfTheTrend();
    void whatCameLaterDoesNotChangeAMonthThatIsPast();
    void whatTheVillageKnowsReachesTheOffice();
    void aTargetOfItsOwnTakesThePlaceOfTheProvinces();
    void anotherAreaIsRefused();
};

void CoverageServiceTest::everyFigureIsWhatTheRecordsSay()
{
    TestRegister here;
    people(here, kVillage, 400, 5);
    QVERIFY(read(here).figures.all().workers() > 300);
    QVERIFY(read(here).figures.all().covered > 0);
    QCOMPARE(difference(here), QString());
}

void CoverageServiceTest::theFirstPageSaysTheSame()
{
    TestRegister here;
    people(here, kVillage, 200, 6);
    here.candidate(aWorker().withNik(nikNumber(901)).with(&Worker::occupation, {}).built());
    const auto page = overview(*here);
    VERIFY_DONE(page);
    const CoverCounts all = read(here).figures.all();
    QCOMPARE(all.workers(), page->here());
    QCOMPARE(page->notCounted, 1);
    QCOMPARE(read(here).figures.notCounted(), page->notCounted);
    QCOMPARE(all.covered,
             page->byStatus.value(Status::Active) + page->byStatus.value(Status::Ending));
}

void CoverageServiceTest::everyChangeShows()
{
    TestRegister here;
    people(here, kVillage, 60, 7);
    QCOMPARE(difference(here), QString());
    const Worker one = here.recorded(aWorker().livingIn(u"Krajan"_s, u"3"_s, u"1"_s).built());
    QCOMPARE(difference(here), QString());
    VERIFY_DONE(recordEvidence(
        *here, one.id,
        evidence().from(u"receipt"_s).on(u"2026-11-20"_s).paidUntil(u"2027-01"_s).built()));
    QCOMPARE(difference(here), QString());
    // A pupil counts from the day on which their work is known, or they are asked.
    const WorkerId pupil =
        here.candidate(aWorker().withNik(nikNumber(901)).with(&Worker::occupation, {}).built());
    const WorkerId other =
        here.candidate(aWorker().withNik(nikNumber(902)).with(&Worker::occupation, {}).built());
    const std::int64_t before = read(here).figures.notCounted();
    QVERIFY(before >= 2);
    QCOMPARE(difference(here), QString());
    JobContext context;
    VERIFY_DONE(setSituation(*here, {other}, {u"refused"_s, QDate(2026, 11, 3), {}}, context));
    QCOMPARE(read(here).figures.notCounted(), before - 1);
    Worker known = *worker(*here, pupil);
    known.occupation = u"P001"_s;
    VERIFY_DONE(recordWorker(*here, known, Warnings::Confirmed));
    QCOMPARE(read(here).figures.notCounted(), before - 2);
    QCOMPARE(overview(*here)->notCounted, before - 2);
    QCOMPARE(difference(here), QString());
    for (const char* word : {"refused", "moved", ""}) {
        VERIFY_DONE(setSituation(*here, {one.id},
                                 {QString::fromLatin1(word), QDate(2026, 10, 3), {}}, context));
        QCOMPARE(difference(here), QString());
    }
}

void CoverageServiceTest::lateEvidenceCorrectsWhatWas()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    const auto september = [&] { return read(here).figures.month(kTrendMonths - 3).covered; };
    QCOMPARE(september(), 0);
    // Found in a drawer in November: a receipt of August.
    VERIFY_DONE(recordEvidence(
        *here, one.id,
        evidence().from(u"receipt"_s).on(u"2026-08-12"_s).paidUntil(u"2026-09"_s).built()));
    QCOMPARE(september(), 1);
    QCOMPARE(read(here).figures.all().covered, 0);
    QCOMPARE(difference(here), QString());
}

void CoverageServiceTest::theFiguresMoveWithTheDay()
{
    TestRegister here;
    people(here, kVillage, 150, 8);
    for (const QDate day : {QDate(2026, 11, 25), QDate(2026, 11, 30), QDate(2026, 12, 1),
                            QDate(2027, 1, 5), QDate(2026, 11, 23)}) {
        here.clock.moveTo(day);
        QCOMPARE(difference(here), QString());
    }
    // Another rule of how old a bare state may be counts everything anew.
    VERIFY_DONE(Settings(here.connection()).setNumber(u"stale_days"_s, 3));
    const auto page = overview(*here);
    VERIFY_DONE(page);
    QCOMPARE(read(here).figures.all().covered,
             page->byStatus.value(Status::Active) + page->byStatus.value(Status::Ending));
}

void CoverageServiceTest::keptFiguresAreUsedWhileTheyHold()
{
    TestRegister here;
    people(here, kVillage, 20, 9);
    const CoverCounts before = read(here).figures.all();
    // Behind the program's back: nothing it wrote changed, so nothing is read again.
    VERIFY_DONE(here.connection().run("DELETE FROM worker"));
    QCOMPARE(read(here).figures.all(), before);
    VERIFY_DONE(here.connection().run("DELETE FROM coverage"));
    QCOMPARE(read(here).figures.all().workers(), 0);
}

void CoverageServiceTest::whoIsErasedOrWithdrewIsNotCounted()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().withNik(nikNumber(1)).built());
    const Worker other = here.recorded(aWorker().withNik(nikNumber(2)).built());
    here.recorded(aWorker().withNik(nikNumber(3)).built());
    QCOMPARE(read(here).figures.all().workers(), 3);
    VERIFY_DONE(noteWithdrawal(*here, one.id, {here.clock.now(), u"spoken"_s, {}}));
    QCOMPARE(read(here).figures.all().workers(), 2);
    VERIFY_DONE(eraseWorker(*here, other.id, u"request"_s));
    // Nothing that was counted of the person is kept either.
    QCOMPARE(here.count("coverage"), 0);
    QCOMPARE(read(here).figures.all().workers(), 1);
    QCOMPARE(difference(here), QString());
}

void CoverageServiceTest::aPersonJoinedIsCountedOnce()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().withNik(nikNumber(1)).built());
    const Worker other = here.recorded(aWorker().withNik(nikNumber(2)).built());
    VERIFY_DONE(recordEvidence(
        *here, other.id,
        evidence().from(u"receipt"_s).on(u"2026-09-20"_s).paidUntil(u"2026-12"_s).built()));
    VERIFY_DONE(joinWorkers(*here, {one.id, other.id, {}}));
    const CoverageFigures figures = read(here).figures;
    QCOMPARE(figures.all().workers(), 1);
    // With the evidence of both, today and then.
    QCOMPARE(figures.all().covered, 1);
    QCOMPARE(figures.month(kTrendMonths - 2), (CoverageMonth{1, 1}));
    QCOMPARE(difference(here), QString());
}

void CoverageServiceTest::theOfficeSumsItsVillages()
{
    TestRegister office({.scope = kRegency, .role = {}, .device = u"Kantor"_s, .seed = 3});
    people(office, u"35.15.12.2004"_s, 80, 1);
    people(office, u"35.15.12.2005"_s, 50, 2);
    people(office, u"35.15.01.2001"_s, 40, 3);
    QCOMPARE(difference(office), QString());
    JobContext context;
    const auto villages = coverageByArea(*office, {}, RegionLevel::Village, context);
    const auto districts = coverageByArea(*office, {}, RegionLevel::District, context);
    VERIFY_DONE(villages);
    VERIFY_DONE(districts);
    QVERIFY(villages->size() > 300); // also those of which nothing is here
    CoverCounts ofVillages;
    CoverCounts ofDistricts;
    int silent = 0;
    for (const AreaCoverage& area : *villages) {
        ofVillages += area.counts;
        silent += area.silentVillages;
        QVERIFY(area.counts.workers() > 0 || !area.isBehind);
    }
    for (const AreaCoverage& area : *districts)
        ofDistricts += area.counts;
    QCOMPARE(ofVillages, read(office).figures.all());
    QCOMPARE(ofDistricts, ofVillages);
    QCOMPARE(silent, int(villages->size())); // no file came from anywhere
    QCOMPARE(read(office, u"35.15.12"_s).figures.all().workers(),
             read(office, u"35.15.12.2004"_s).figures.all().workers() +
                 read(office, u"35.15.12.2005"_s).figures.all().workers());
}

void CoverageServiceTest::aMonthThatIsPastIsThatOfTheTrend()
{
    TestRegister here;
    people(here, kVillage, 200, 12);
    const Coverage now = read(here);
    JobContext context;
    for (int at = 0; at < kTrendMonths; ++at) {
        const auto then = coverageIn(*here, {}, now.month(at), context);
        VERIFY_DONE(then);
        const CoverCounts all = then->figures.all();
        QCOMPARE((CoverageMonth{all.workers(), all.covered}), now.figures.month(at));
        CoverCounts places;
        for (const CoveragePlace& place : then->places)
            places += place.counts;
        QCOMPARE(places, all);
        // Its own trend ends with it, and says of the months before what that of today says.
        for (int back = 0; at - back >= 0; ++back)
            QCOMPARE(then->figures.month(kTrendMonths - 1 - back), now.figures.month(at - back));
    }
    QCOMPARE(coverageIn(*here, {}, {2026, 10}, context)->today, QDate(2026, 10, 31));
    VERIFY_REFUSED(coverageIn(*here, {}, {2026, 12}, context), ErrorCode::Invalid);
    VERIFY_REFUSED(coverageIn(*here, {}, {2024, 11}, context), ErrorCode::Invalid);
    VERIFY_REFUSED(coverageIn(*here, u"35.15"_s, {2026, 10}, context), ErrorCode::OutOfScope);
}

void CoverageServiceTest::whatCameLaterDoesNotChangeAMonthThatIsPast()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().withNik(nikNumber(1)).built());
    const Worker other = here.recorded(aWorker().withNik(nikNumber(2)).built());
    const auto recordedOn = [&](const Worker& worker, const QString& day, const QString& until) {
        VERIFY_DONE(recordEvidence(*here, worker.id,
                                   evidence().from(u"receipt"_s).on(day).paidUntil(until).built()));
    };
    recordedOn(one, u"2026-09-03"_s, u"2026-10"_s);
    recordedOn(other, u"2026-11-04"_s, u"2026-12"_s);
    JobContext context;
    VERIFY_DONE(setSituation(*here, {one.id}, {u"moved"_s, QDate(2026, 11, 9), {}}, context));
    QCOMPARE(read(here).figures.all(), (CoverCounts{1, 0, 0, 0}));
    // In October one was here and covered; of the other nothing was known but the name.
    QCOMPARE(coverageIn(*here, {}, {2026, 10}, context)->figures.all(), (CoverCounts{1, 0, 1, 0}));
    // Counting what is past leaves no trace in what is kept of today.
    QCOMPARE(read(here).figures.all(), (CoverCounts{1, 0, 0, 0}));
}

void CoverageServiceTest::whatTheVillageKnowsReachesTheOffice()
{
    VillageAndOffice two;
    people(two.village, kVillage, 120, 4);
    two.toOffice();
    QCOMPARE(read(two.office).figures, read(two.village).figures);
    QCOMPARE(difference(two.office), QString());
    const Worker one = two.village.recorded(aWorker().built());
    VERIFY_DONE(recordEvidence(
        *two.village, one.id,
        evidence().from(u"receipt"_s).on(u"2026-11-20"_s).paidUntil(u"2026-12"_s).built()));
    QVERIFY(read(two.office).figures != read(two.village).figures);
    two.toOffice();
    QCOMPARE(read(two.office).figures, read(two.village).figures);
    JobContext context;
    const auto areas = coverageByArea(*two.office, {}, RegionLevel::Village, context);
    VERIFY_DONE(areas);
    const auto found = std::ranges::find(*areas, QString(kVillage), &AreaCoverage::scope);
    QVERIFY(found != areas->end());
    QCOMPARE(found->silentDays, 0);
    QCOMPARE(found->silentVillages, 0);
    two.office.clock.moveTo(QDate(2027, 1, 15));
    const auto later = coverageByArea(*two.office, {}, RegionLevel::Village, context);
    VERIFY_DONE(later);
    QCOMPARE(std::ranges::find(*later, QString(kVillage), &AreaCoverage::scope)->silentVillages, 1);
}

void CoverageServiceTest::aTargetOfItsOwnTakesThePlaceOfTheProvinces()
{
    TestRegister here;
    const CoverageTarget province = read(here).target;
    QVERIFY(province.isInterpolated && province.share > 0.32 && province.share < 0.33);
    VERIFY_DONE(setCoverageTarget(*here, 0.6, u"RPJMDes 2026"_s));
    QCOMPARE(read(here).target.share, 0.6);
    QCOMPARE(read(here).target.source, u"RPJMDes 2026"_s);
    QVERIFY(*hasOwnTarget(*here));
    VERIFY_DONE(setCoverageTarget(*here, std::nullopt, {}));
    QCOMPARE(read(here).target.share, province.share);
    VERIFY_REFUSED(setCoverageTarget(*here, 1.2, u"x"_s), ErrorCode::Invalid);
    VERIFY_REFUSED(setCoverageTarget(*here, 0.5, u" "_s), ErrorCode::Invalid);
}

void CoverageServiceTest::anotherAreaIsRefused()
{
    TestRegister here;
    JobContext context;
    VERIFY_REFUSED(coverage(*here, u"35.15.12.2005"_s, context), ErrorCode::OutOfScope);
    VERIFY_REFUSED(areaPlaces(*here, u"35.15"_s), ErrorCode::OutOfScope);
}

TEST_SUITE(CoverageServiceTest)
#include "tst_coverage.moc"
