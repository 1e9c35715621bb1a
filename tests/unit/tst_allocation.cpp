/// Who gets a place with a sponsor: who may, in which order, how far the money goes, and that it is the same everywhere.
#include "app/domain/allocation.h"
#include "app/domain/pricing.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"

#include <QtTest>

#include <random>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Sponsorship terms()
{
    Sponsorship it;
    it.purpose = u"contribution"_s;
    it.fromMonth = u"2026-11"_s;
    it.untilMonth = u"2027-01"_s;
    it.programmes = 2;
    return it;
}

Standing standing()
{
    return {true, false, monthsOf(terms())};
}

QStringList wordsOf(const QList<Unfit>& reasons)
{
    QStringList words;
    for (const Unfit reason : reasons)
        words << wordOf(reason);
    return words;
}

Applicant applicant(int serial, int points, std::int64_t cost)
{
    Applicant one;
    one.worker = WorkerId(QUuid(u"01930000-0000-7000-8000-%1"_s.arg(serial, 12, 10, QChar(u'0'))));
    one.points = points;
    one.cost = cost;
    return one;
}

QList<WorkerId> orderOf(const Allocation& allocation)
{
    QList<WorkerId> order;
    for (const Applicant& one : allocation.places)
        order << one.worker;
    return order;
}

/// The same rules written down a second time, slowly: whoever is beaten by nobody left comes next.
bool beats(const Applicant& a, const Applicant& b)
{
    if (a.isIncluded != b.isIncluded)
        return a.isIncluded;
    if (a.points != b.points)
        return a.points > b.points;
    if (a.decile != b.decile)
        return b.decile == 0 || (a.decile != 0 && a.decile < b.decile);
    if (a.children != b.children)
        return a.children > b.children;
    if (a.birthDate != b.birthDate)
        return b.birthDate.isEmpty() || (!a.birthDate.isEmpty() && a.birthDate < b.birthDate);
    return a.worker.text() < b.worker.text();
}

} // namespace

class AllocationTest : public QObject {
    Q_OBJECT

private slots:
    void everyConditionIsAsked_data();
    void everyConditionIsAsked();
    void oneForOtherPurposesAsksLess();
    void pointsComeFromWhatIsKnown();
    void weightsAreReadAndWritten();
    void groundsAreReadBack();
    void ageIsReckonedInFullYears();
    void theLineIsDrawnWhereItBinds_data();
    void theLineIsDrawnWhereItBinds();
    void theOrderHoldsWhateverComesFirst();
    void aSlowReferenceAgrees();
};

void AllocationTest::everyConditionIsAsked_data()
{
    QTest::addColumn<QString>("changed");
    QTest::addColumn<QString>("reason");
    for (const auto& [changed, reason] : std::initializer_list<std::pair<const char*, const char*>>{
             {"nothing", ""},
             {"candidate", "not_recorded"},
             {"moved", "not_here"},
             {"withdrew", "withdrew"},
             {"temporary nik", "no_nik"},
             {"no nik", "no_nik"},
             {"65", "too_old"},
             {"65 but a member", ""},
             {"64", ""},
             {"all months paid", "paid"},
             {"other occupation", "occupation"},
             {"second occupation", ""},
             {"decile above", "decile"},
             {"decile unknown", "decile"},
             {"no disability", "disability"},
             {"not woman-headed", "woman_headed"},
             {"too young", "age"},
             {"age unknown", "age"},
             {"other hamlet", "hamlet"},
             {"one of the hamlets", ""}})
        QTest::newRow(changed) << QString::fromLatin1(changed) << QString::fromLatin1(reason);
}

void AllocationTest::everyConditionIsAsked()
{
    QFETCH(QString, changed);
    QFETCH(QString, reason);
    Worker worker = aWorker().built();
    Sponsorship asked = terms();
    Standing known = standing();
    const QHash<QString, std::function<void()>> changes{
        {u"candidate"_s, [&] { known.isRecorded = false; }},
        {u"moved"_s, [&] { worker.situation = u"moved"_s; }},
        {u"withdrew"_s, [&] { worker.consentWithdrawn = u"2026-11-21T00:00:00Z"_s; }},
        {u"temporary nik"_s, [&] { worker.nik = u"0351512200400001"_s; }},
        {u"no nik"_s, [&] { worker.nik.clear(); }},
        {u"65"_s, [&] { worker.birthDate = u"1961-11-01"_s; }},
        {u"65 but a member"_s,
         [&] {
             worker.birthDate = u"1961-11-01"_s;
             known.isMember = true;
         }},
        {u"64"_s, [&] { worker.birthDate = u"1961-11-02"_s; }},
        {u"all months paid"_s, [&] { known.months = {}; }},
        {u"other occupation"_s, [&] { asked.occupations = u"P002 P003"_s; }},
        {u"second occupation"_s,
         [&] {
             asked.occupations = u"P002 P003"_s;
             worker.occupation2 = u"P003"_s;
         }},
        {u"decile above"_s,
         [&] {
             asked.maxDecile = 3;
             worker.welfareDecile = 4;
         }},
        {u"decile unknown"_s, [&] { asked.maxDecile = 3; }},
        {u"no disability"_s, [&] { asked.disability = u"yes"_s; }},
        {u"not woman-headed"_s, [&] { asked.womanHeaded = u"yes"_s; }},
        {u"too young"_s, [&] { asked.minAge = 49; }},
        {u"age unknown"_s,
         [&] {
             asked.minAge = 18;
             worker.birthDate.clear();
         }},
        {u"other hamlet"_s, [&] { asked.hamlets = u"Sumber"_s; }},
        {u"one of the hamlets"_s, [&] { asked.hamlets = u"Sumber; Krajan"_s; }}};
    if (changes.contains(changed))
        changes.value(changed)();
    QCOMPARE(wordsOf(unfitnessOf(worker, known, asked)).join(u' '), reason);
}

void AllocationTest::oneForOtherPurposesAsksLess()
{
    Sponsorship training = terms();
    training.purpose = u"training"_s;
    Worker worker = aWorker().with(&Worker::birthDate, u"1950-01-01"_s).withNik({}).built();
    QVERIFY(unfitnessOf(worker, {true, false, {}}, training).isEmpty());
}

void AllocationTest::pointsComeFromWhatIsKnown()
{
    Worker worker = aWorker().built();
    const QDate day(2026, 11, 1);
    QVERIFY(meritsOf(worker, {}, day).isEmpty());
    worker.welfareDecile = 1;
    worker.disability = u"physical"_s;
    worker.womanHeaded = u"yes"_s;
    worker.children = 4;
    worker.birthDate = u"1966-11-01"_s;
    const QList<Merit> merits = meritsOf(worker, {}, day);
    QCOMPARE(merits, (QList<Merit>{{u"decile"_s, u"1"_s, 50},
                                   {u"disability"_s, u"physical"_s, 25},
                                   {u"woman_headed"_s, {}, 15},
                                   {u"child"_s, u"4"_s, 15}, // no more than three count
                                   {u"elderly"_s, u"60"_s, 10}}));
    QCOMPARE(pointsOf(merits), 115);
    worker.welfareDecile = 6;
    worker.disability = u"none"_s;
    QCOMPARE(pointsOf(meritsOf(worker, {}, day)), 40);
}

void AllocationTest::weightsAreReadAndWritten()
{
    QCOMPARE(*weightsFrom({}), Weights());
    QVERIFY(textOf(Weights()).isEmpty());
    const auto some = weightsFrom(u"decile=3 elderly=0"_s);
    QVERIFY(some);
    QCOMPARE(some->decile, 3);
    QCOMPARE(some->elderly, 0);
    QCOMPARE(some->disability, Weights().disability);
    QCOMPARE(*weightsFrom(textOf(*some)), *some);
    for (const auto& wrong :
         {u"income=3"_s, u"decile"_s, u"decile=-1"_s, u"decile=1001"_s, u"decile=1,5"_s})
        QVERIFY2(!weightsFrom(wrong), qPrintable(wrong));
}

void AllocationTest::groundsAreReadBack()
{
    const QList<Merit> merits{{u"decile"_s, u"2"_s, 40}, {u"woman_headed"_s, {}, 15}};
    QCOMPARE(meritsFrom(groundsOf(merits)), merits);
}

void AllocationTest::ageIsReckonedInFullYears()
{
    QCOMPARE(*leastAgeOn(u"1978-04-12"_s, QDate(2026, 4, 11)), 47);
    QCOMPARE(*leastAgeOn(u"1978-04-12"_s, QDate(2026, 4, 12)), 48);
    QCOMPARE(*leastAgeOn(u"1978"_s, QDate(2026, 11, 1)), 47); // it may be December
    QVERIFY(!leastAgeOn({}, QDate(2026, 11, 1)));
    QVERIFY(!leastAgeOn(u"2027-01-01"_s, QDate(2026, 11, 1)));
}

void AllocationTest::theLineIsDrawnWhereItBinds_data()
{
    QTest::addColumn<qint64>("quota"); // 0 = none
    QTest::addColumn<qint64>("budget");
    QTest::addColumn<int>("granted");
    QTest::addColumn<QString>("by");
    QTest::newRow("nothing binds") << qint64(0) << qint64(100) << 4 << u"nobody"_s;
    QTest::newRow("places") << qint64(2) << qint64(100) << 2 << u"quota"_s;
    QTest::newRow("budget") << qint64(3) << qint64(59) << 2 << u"budget"_s;
    QTest::newRow("exactly") << qint64(0) << qint64(60) << 3 << u"budget"_s;
    // The fourth costs 10 and would still fit: nobody is passed over.
    QTest::newRow("the third is too dear") << qint64(0) << qint64(55) << 2 << u"budget"_s;
    QTest::newRow("nothing at all") << qint64(0) << qint64(1) << 0 << u"budget"_s;
}

void AllocationTest::theLineIsDrawnWhereItBinds()
{
    QFETCH(qint64, quota);
    QFETCH(qint64, budget);
    const auto limit = [](qint64 number) {
        return number > 0 ? std::optional<std::int64_t>(number) : std::nullopt;
    };
    const Allocation allocation = allocate(
        {applicant(1, 10, 20), applicant(2, 40, 20), applicant(3, 20, 20), applicant(4, 5, 10)},
        limit(quota), limit(budget));
    QTEST(int(allocation.granted), "granted");
    QTEST(QString(wordOf(allocation.stoppedBy)), "by");
}

void AllocationTest::theOrderHoldsWhateverComesFirst()
{
    Applicant byHand = applicant(9, 0, 10);
    byHand.isIncluded = true;
    Applicant poorer = applicant(3, 40, 10);
    poorer.decile = 2;
    Applicant parent = applicant(4, 40, 10);
    parent.children = 2;
    Applicant older = applicant(6, 40, 10);
    older.birthDate = u"1950-01-01"_s;
    const QList<Applicant> inOrder{byHand,
                                   applicant(8, 50, 10),
                                   poorer,
                                   parent,
                                   older,
                                   applicant(2, 40, 10),
                                   applicant(5, 40, 10)};
    QList<Applicant> shuffled = inOrder;
    std::mt19937 random(7);
    const QList<WorkerId> wanted = orderOf({inOrder, 0, 0, Limit::Nobody});
    for (int round = 0; round < 50; ++round) {
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        QCOMPARE(orderOf(allocate(shuffled, {}, 1'000)), wanted);
    }
}

void AllocationTest::aSlowReferenceAgrees()
{
    std::mt19937 random(11);
    const auto upTo = [&random](int most) { return int(random() % unsigned(most + 1)); };
    for (int round = 0; round < 300; ++round) {
        QList<Applicant> people;
        for (int i = upTo(30); i > 0; --i) {
            Applicant one = applicant(i, upTo(4) * 10, 8'400 + upTo(5) * 1'000);
            one.isIncluded = upTo(9) == 0;
            one.decile = upTo(3);
            one.children = upTo(2);
            one.birthDate = upTo(2) == 0 ? QString() : u"19%1"_s.arg(60 + upTo(3));
            people << one;
        }
        const std::optional<std::int64_t> quota =
            upTo(1) ? std::optional<std::int64_t>(1 + upTo(20)) : std::nullopt;
        const std::int64_t budget = 1 + upTo(300'000);
        const Allocation allocation = allocate(people, quota, budget);
        QList<Applicant> left = people;
        std::int64_t spent = 0;
        qsizetype granted = 0;
        bool isFull = false;
        for (const Applicant& place : allocation.places) {
            const auto best = std::ranges::find_if(left, [&left](const Applicant& one) {
                return std::ranges::none_of(
                    left, [&one](const Applicant& other) { return beats(other, one); });
            });
            QVERIFY(best != left.end());
            QCOMPARE(place.worker, best->worker);
            isFull = isFull || (quota && granted >= *quota) || spent + best->cost > budget;
            if (!isFull) {
                spent += best->cost;
                ++granted;
            }
            left.erase(best);
        }
        QVERIFY(left.isEmpty());
        QCOMPARE(allocation.granted, granted);
        QCOMPARE(allocation.cost, spent);
        QVERIFY(allocation.cost <= budget);
        QVERIFY(!quota || allocation.granted <= *quota);
    }
}

TEST_SUITE(AllocationTest)
#include "tst_allocation.moc"
