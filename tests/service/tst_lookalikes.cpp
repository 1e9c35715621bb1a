#include "app/services/joining.h"
#include "app/services/lookalikes.h"
#include "app/services/registration.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"

#include <QTest>

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
    void joinedOrKeptApartTheyAreDone();
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
    const auto pairs = lookalikes(*here, 100);
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
    const auto describe = [](const QList<Lookalike>& pairs) {
        QStringList lines;
        for (const Lookalike& pair : pairs)
            lines << pair.one.id.text() + pair.other.id.text() + wordOf(pair.likeness);
        lines.sort();
        return lines;
    };
    const QStringList oneByOne = describe(found(here));
    forgetWhatWasSeen(here);
    QCOMPARE(describe(found(here)), oneByOne);
    QVERIFY(oneByOne.size() > 10);
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

QTEST_GUILESS_MAIN(TestLookalikes)
#include "tst_lookalikes.moc"
