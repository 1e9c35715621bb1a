#include "app/services/erasing.h"
#include "app/services/joining.h"
#include "app/services/lookalikes.h"
#include "app/services/registration.h"
#include "app/services/undoing.h"
#include "app/store/lookaliketable.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"
#include "tests/support/planted.h"

#include <QTest>

#include <random>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

/// Records of one person are found, whoever recorded them, and others are left in peace.
class TestLookalikes : public QObject {
    Q_OBJECT

private slots:
    void pairsAreTold_data();
    void pairsAreTold();
    void oneByOneAndAllAtOnceFindTheSame();
    void onRandomRegistersBothFindTheSame_data();
    void onRandomRegistersBothFindTheSame();
    void aCrowdIsTheSameForBoth();
    void nobodyIsLookedForByReadingAll();
    void plantedDoublesAreFound();
    void joinedOrKeptApartTheyAreDone();
    void whatIsDecidedCountsAtOnce();
    void aDecisionElsewhereCountsAtOnce();
    void foundAfterAMerge();
    void aCancelledSearchKeepsWhatWasKnown();
};

namespace {

struct Case {
    const char* what;
    std::function<void(Worker&)> change;
    std::optional<Likeness> likeness;
};

/// Slamet Widodo, born 12 April 1978, son of Sumirah, is here; somebody differs from him as said.
const QList<Case>& cases()
{
    static const QList<Case> all{
        {"the same NIK, another name", [](Worker& w) { w.name = u"Bambang"_s; }, Likeness::SameNik},
        {"one digit off in the date, same name", [](Worker& w) { w.nik = u"3515121304780001"_s; },
         Likeness::NikOneOff},
        {"two digits swapped, a letter off",
         [](Worker& w) {
             w.nik = u"3515121240780001"_s;
             w.name = u"Slamet Widado"_s;
         },
         Likeness::NikOneOff},
        {"one digit off, the date taken from it",
         [](Worker& w) {
             w.nik = u"3515121304780001"_s;
             w.birthDate = u"1978-04-13"_s;
         },
         Likeness::NikOneOff},
        {"one digit off, another birth date, a name alike",
         [](Worker& w) {
             w.nik = u"3515121304780001"_s;
             w.birthDate = u"1978-04-13"_s;
             w.name = u"Slamet Widado"_s;
         },
         std::nullopt},
        {"one digit off, another birth date and mother",
         [](Worker& w) {
             w.nik = u"3515121304780001"_s;
             w.birthDate = u"1978-04-13"_s;
             w.motherName = u"Kartini"_s;
         },
         std::nullopt},
        {"one digit off, somebody else",
         [](Worker& w) {
             w.nik = u"3515121304780001"_s;
             w.name = u"Bambang"_s;
         },
         std::nullopt},
        {"the next number, the same name", [](Worker& w) { w.nik = u"3515121204780002"_s; },
         Likeness::NikOneOff},
        {"twins",
         [](Worker& w) {
             w.nik = u"3515121204780002"_s;
             w.name = u"Slamet Widada"_s;
         },
         std::nullopt},
        {"a temporary number", [](Worker& w) { w.nik = u"0351512200400001"_s; },
         Likeness::TemporaryNik},
        {"no number at all, only the name and the household",
         [](Worker& w) {
             w.nik.clear();
             w.birthDate.clear();
             w.motherName.clear();
         },
         Likeness::TemporaryNik},
        {"another number, same name and birth date",
         [](Worker& w) {
             w.nik = u"3515010101990005"_s;
             w.familyCard.clear();
         },
         Likeness::SameNameAndBirthday},
        {"the same, but another mother elsewhere",
         [](Worker& w) {
             w.nik = u"3515010101990005"_s;
             w.motherName = u"Kartini"_s;
             w.familyCard = u"3515122001150099"_s;
         },
         std::nullopt},
        {"the same household, birth date not known",
         [](Worker& w) {
             w.nik = u"3515010101990005"_s;
             w.birthDate.clear();
         },
         Likeness::SameNameAndHousehold},
        {"father and son of one name",
         [](Worker& w) {
             w.nik = u"3515010101990005"_s;
             w.birthDate = u"1999-01-01"_s;
         },
         std::nullopt},
        {"a namesake",
         [](Worker& w) {
             w.nik = u"3515010101990005"_s;
             w.birthDate = u"1999-01-01"_s;
             w.familyCard.clear();
         },
         std::nullopt},
    };
    return all;
}

Worker slamet()
{
    return aWorker().with(&Worker::motherName, u"Sumirah"_s).built();
}

QList<Lookalike> found(TestRegister& here)
{
    JobContext context;
    const auto count = findLookalikes(*here, context);
    const auto pairs = lookalikes(*here, 100'000);
    if (!count || !pairs || *count != pairs->size())
        qFatal("the count is not that of the pairs");
    return *pairs;
}

/// Everybody anew, as if never looked before.
void forgetWhatWasSeen(TestRegister& here)
{
    QVERIFY(here.connection().run("DELETE FROM setting WHERE name='lookalikes_upto'"));
    QVERIFY(here.connection().run("DELETE FROM lookalike"));
}

QStringList describe(const QList<Lookalike>& pairs)
{
    QStringList lines;
    for (const Lookalike& pair : pairs)
        lines << pair.one.id.text() + pair.other.id.text() + wordOf(pair.likeness);
    lines.sort();
    return lines;
}

/// Somebody out of very few names, days, households and numbers, so that much is shared by chance.
Worker anybody(std::mt19937& random)
{
    const auto oneOf = [&random](const QStringList& words) {
        return words[qsizetype(random() % std::size_t(words.size()))];
    };
    Worker worker = aWorker().built();
    worker.name = oneOf(
        {u"Slamet"_s, u"Slamet Widodo"_s, u"Siti Aminah"_s, u"Moch. Arif"_s, u"Mohammad Arif"_s});
    worker.birthDate = oneOf({u"1978-04-12"_s, u"1978"_s, u"1990-01-01"_s, QString()});
    worker.familyCard = oneOf({u"3515122001150003"_s, u"3515122001150004"_s, QString()});
    worker.motherName = oneOf({u"Sumirah"_s, u"Soemirah"_s, u"Kartini"_s, QString()});
    worker.nik = oneOf({nikNumber(1), nikNumber(2), nikNumber(21), nikNumber(12), nikNumber(9),
                        u"3515121240780001"_s, u"3515121304780001"_s, u"5315121204780001"_s,
                        u"0351512200400001"_s, u"1111111111111111"_s, QString()});
    return worker;
}

} // namespace

void TestLookalikes::pairsAreTold_data()
{
    QTest::addColumn<int>("at");
    for (int at = 0; at < cases().size(); ++at)
        QTest::newRow(cases()[at].what) << at;
}

void TestLookalikes::pairsAreTold()
{
    QFETCH(int, at);
    TestRegister here;
    const WorkerId known = here.candidate(slamet());
    here.clock.pass(1000);
    Worker other = slamet();
    cases()[at].change(other);
    const WorkerId second = here.candidate(other);
    const auto pairs = found(here);
    QCOMPARE(pairs.size(), cases()[at].likeness ? 1 : 0);
    if (pairs.isEmpty())
        return;
    QCOMPARE(pairs.first().one.id, known);
    QCOMPARE(pairs.first().other.id, second);
    QCOMPARE(pairs.first().likeness, *cases()[at].likeness);
}

void TestLookalikes::oneByOneAndAllAtOnceFindTheSame()
{
    TestRegister here;
    here.candidate(slamet());
    QVERIFY(found(here).isEmpty()); // everybody was looked at: from now on only who is new
    for (const Case& one : cases()) {
        here.clock.pass(1000);
        Worker other = slamet();
        one.change(other);
        here.candidate(other);
    }
    const QStringList oneByOne = describe(found(here));
    forgetWhatWasSeen(here);
    QCOMPARE(describe(found(here)), oneByOne);
    QVERIFY(oneByOne.size() > 10);
}

void TestLookalikes::onRandomRegistersBothFindTheSame_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestLookalikes::onRandomRegistersBothFindTheSame()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    TestRegister here;
    QList<WorkerId> ids;
    const auto anyone = [&] { return ids[qsizetype(random() % std::size_t(ids.size()))]; };
    for (int round = 0; round < 5; ++round) {
        for (int step = 0; step < 12; ++step) {
            here.clock.pass(1000);
            const auto what = random() % 10;
            if (ids.size() < 4 || what < 6) {
                ids << here.candidate(anybody(random));
            } else if (what < 9) {
                Worker changed = anybody(random);
                auto journal = Journal::begin(here.connection(), here.session().writer());
                QVERIFY(journal->update(workerKind(), anyone().uuid(), valuesOf(changed)));
                QVERIFY(journal->commit());
            } else {
                // Refused when one of them was joined already: as good.
                const auto joined = joinWorkers(*here, {anyone(), anyone(), {}});
                Q_UNUSED(joined)
            }
        }
        const QStringList oneByOne = describe(found(here));
        forgetWhatWasSeen(here);
        QCOMPARE(oneByOne, describe(found(here)));
        QVERIFY(!oneByOne.isEmpty());
    }
}

void TestLookalikes::aCrowdIsTheSameForBoth()
{
    TestRegister here;
    const auto add = [&here](int many) {
        for (int i = 0; i < many; ++i) {
            here.clock.pass(1000);
            Worker worker = slamet();
            worker.nik.clear();
            worker.familyCard.clear();
            worker.motherName.clear();
            here.candidate(worker);
        }
    };
    const auto isSame = [&here] {
        const QStringList oneByOne = describe(found(here));
        forgetWhatWasSeen(here);
        return oneByOne == describe(found(here));
    };
    add(1);
    found(here); // from now on only who is new
    add(20);
    QVERIFY(isSame());
    QCOMPARE(found(here).size(), 21 * 20 / 2);
    add(181); // one more than says anything
    QVERIFY(isSame());
    QVERIFY(found(here).isEmpty());
    // One less, and all of them are pairs again.
    const auto some = here.connection().number("SELECT max(pk) FROM worker");
    auto rows = here.connection().query("SELECT id FROM worker WHERE pk>?1", {*some - 2});
    QList<QUuid> ids;
    while (*rows->next())
        ids << rows->uuid(0);
    VERIFY_DONE(joinWorkers(*here, {WorkerId(ids[0]), WorkerId(ids[1]), {}}));
    here.clock.pass(1000);
    auto journal = Journal::begin(here.connection(), here.session().writer());
    Values values = valuesOf(*worker(*here, WorkerId(ids[0])));
    values[std::size_t(WorkerField::BirthDate)] = u"1990-01-01"_s;
    QVERIFY(journal->update(workerKind(), ids[0], values));
    QVERIFY(journal->commit());
    QVERIFY(isSame());
    QCOMPARE(found(here).size(), 200 * 199 / 2);
}

void TestLookalikes::nobodyIsLookedForByReadingAll()
{
    TestRegister here;
    for (const char* query : lookalikeQueries()) {
        auto plan = here.connection().query(QByteArray("EXPLAIN QUERY PLAN ") + query);
        VERIFY_DONE(plan);
        int steps = 0;
        while (*plan->next()) {
            const QString step = plan->text(3);
            QVERIFY2(!step.startsWith(u"SCAN"_s),
                     qPrintable(QLatin1StringView(query) + u": "_s + step));
            ++steps;
        }
        QVERIFY(steps > 0);
    }
}

void TestLookalikes::plantedDoublesAreFound()
{
    TestRegister here;
    const auto figures = test::findPlanted(here, 5'000, 100);
    VERIFY_DONE(figures);
    // Floors a little below what was measured: whoever changes the rules sees what it costs.
    for (const auto& kind : figures->kinds)
        QVERIFY2(kind.recall() >= 0.98,
                 qPrintable(u"%1: %2"_s.arg(QLatin1StringView(kind.name)).arg(kind.recall())));
    for (auto it = figures->byLikeness.cbegin(); it != figures->byLikeness.cend(); ++it) {
        if (it->right == 0)
            continue; // planted by none of the kinds; recall watches over those that are
        QVERIFY2(it->precision() >= 0.80,
                 qPrintable(u"%1: %2"_s.arg(it.key()).arg(it->precision())));
    }
}

void TestLookalikes::joinedOrKeptApartTheyAreDone()
{
    TestRegister here;
    const WorkerId one = here.candidate(slamet());
    const WorkerId other = here.candidate(slamet());
    QCOMPARE(found(here).size(), 1);
    const auto apart = keepApart(*here, one, other);
    VERIFY_DONE(apart);
    QVERIFY(found(here).isEmpty());
    VERIFY_DONE(takeBack(*here, apart->edits));
    QCOMPARE(found(here).size(), 1);
    VERIFY_DONE(joinWorkers(*here, {one, other, {}}));
    QVERIFY(found(here).isEmpty());
}

void TestLookalikes::whatIsDecidedCountsAtOnce()
{
    TestRegister here;
    const WorkerId one = here.candidate(slamet());
    const WorkerId other = here.candidate(slamet());
    const WorkerId third = here.candidate(slamet());
    QCOMPARE(found(here).size(), 3);
    const auto open = [&here] { return *openLookalikes(*here); };
    const auto apart = keepApart(*here, other, one);
    VERIFY_DONE(apart);
    QCOMPARE(open(), 2);
    VERIFY_DONE(takeBack(*here, apart->edits));
    QCOMPARE(open(), 3);
    VERIFY_DONE(joinWorkers(*here, {one, other, {}}));
    QCOMPARE(open(), 1); // the first with the third
    VERIFY_DONE(keepApart(*here, one, third));
    QCOMPARE(open(), 0);
    VERIFY_DONE(separateWorker(*here, other));
    QCOMPARE(open(), 2);
    VERIFY_DONE(eraseWorker(*here, third, erasureReasons().first()));
    QCOMPARE(open(), 1);
    QCOMPARE(lookalikes(*here, 10)->size(), 1);
    QCOMPARE(here.count("lookalike"), 1);
}

void TestLookalikes::aDecisionElsewhereCountsAtOnce()
{
    VillageAndOffice pair;
    const WorkerId one = pair.village.recorded(slamet()).id;
    const WorkerId other = pair.village.recorded(slamet()).id;
    pair.toOffice();
    QCOMPARE(found(pair.office).size(), 1);
    const auto apart = keepApart(*pair.village, one, other);
    VERIFY_DONE(apart);
    pair.toOffice();
    QCOMPARE(*openLookalikes(*pair.office), 0);
    JobContext context;
    VERIFY_DONE(undoLastMerge(*pair.office, context));
    QCOMPARE(*openLookalikes(*pair.office), 1);
}

void TestLookalikes::foundAfterAMerge()
{
    VillageAndOffice pair;
    TestRegister other{
        {.scope = u"35.15.12.2010"_s, .role = {}, .device = u"Laptop B"_s, .seed = 13}};
    introduce(other, u"35.15.12.2010"_s, pair.office, kRegency);
    pair.village.recorded(slamet());
    other.recorded(slamet());
    pair.toOffice();
    QVERIFY(found(pair.office).isEmpty());
    QVERIFY(take(pair.office, send(other, u"office"_s)).ok);
    QCOMPARE(found(pair.office).size(), 1);
}

void TestLookalikes::aCancelledSearchKeepsWhatWasKnown()
{
    TestRegister here;
    here.candidate(slamet());
    here.candidate(slamet());
    QCOMPARE(found(here).size(), 1);
    here.candidate(slamet());
    JobContext cancelled({}, [] { return true; });
    VERIFY_REFUSED(findLookalikes(*here, cancelled), ErrorCode::Cancelled);
    QCOMPARE(lookalikes(*here, 10)->size(), 1);
}

TEST_SUITE(TestLookalikes)
#include "tst_lookalikes.moc"
