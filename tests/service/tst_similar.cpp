/// Who may be the same person: found while typing, and nobody else.
#include "app/services/similar.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Case {
    const char* what;
    std::function<void(Worker&)> change;
    std::optional<Likeness> likeness;
};

/// A Slamet Widodo is here (aWorker()); somebody types a worker that differs as said.
const QList<Case>& cases()
{
    static const QList<Case> all{
        {"one digit off",
         [](Worker& w) {
             w.nik = u"3515121304780001"_s;
             w.name = u"Bambang"_s;
         },
         Likeness::NikOneOff},
        {"two digits swapped",
         [](Worker& w) {
             w.nik = u"3515121240780001"_s;
             w.name = u"Bambang"_s;
         },
         Likeness::NikOneOff},
        {"two digits off",
         [](Worker& w) {
             w.nik = u"3515121304790001"_s;
             w.name = u"Bambang"_s;
         },
         std::nullopt},
        {"old spelling, same birth date",
         [](Worker& w) {
             w.nik = u"3515010101990005"_s;
             w.name = u"SLAMET WIDODO"_s;
             w.familyCard.clear();
         },
         Likeness::SameNameAndBirthday},
        {"no NIK yet",
         [](Worker& w) {
             w.nik.clear();
             w.familyCard.clear();
         },
         Likeness::SameNameAndBirthday},
        {"same household, birth date still empty",
         [](Worker& w) {
             w.nik.clear();
             w.birthDate.clear();
         },
         Likeness::SameNameAndHousehold},
        {"same mother",
         [](Worker& w) {
             w.nik.clear();
             w.birthDate.clear();
             w.familyCard.clear();
             w.motherName = u"soemirah"_s;
         },
         Likeness::SameNameAndMother},
        {"same mother, other birth date",
         [](Worker& w) {
             w.nik.clear();
             w.birthDate = u"1979-04-12"_s;
             w.familyCard.clear();
             w.motherName = u"Sumirah"_s;
         },
         std::nullopt},
        {"a namesake",
         [](Worker& w) {
             w.nik = u"3515010101990005"_s;
             w.birthDate = u"1999-01-01"_s;
             w.familyCard = u"3515122001150099"_s;
         },
         std::nullopt},
        {"the same NIK is said elsewhere", [](Worker&) {}, std::nullopt},
        {"nothing typed yet", [](Worker& w) { w = {}; }, std::nullopt},
    };
    return all;
}

} // namespace

class SimilarTest : public QObject {
    Q_OBJECT

private slots:
    void theyAreFound_data();
    void theyAreFound();
    void nobodyIsLikeThemselves();
    void neighboursOfTemporaryNumbersAreOthers();
    void theClosestComesFirst();
};

void SimilarTest::theyAreFound_data()
{
    QTest::addColumn<int>("at");
    for (int at = 0; at < cases().size(); ++at)
        QTest::newRow(cases()[at].what) << at;
}

void SimilarTest::theyAreFound()
{
    QFETCH(int, at);
    TestRegister here;
    const Worker known = here.recorded(aWorker().with(&Worker::motherName, u"Sumirah"_s).built());
    Worker typed = aWorker().built();
    cases()[at].change(typed);
    const auto found = similarWorkers(*here, typed, 5);
    VERIFY_DONE(found);
    if (!cases()[at].likeness) {
        QVERIFY(found->isEmpty());
        return;
    }
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().worker.id, known.id);
    QCOMPARE(found->first().likeness, *cases()[at].likeness);
}

void SimilarTest::nobodyIsLikeThemselves()
{
    TestRegister here;
    Worker known = here.recorded(aWorker().built());
    known.nik = u"3515121304780001"_s; // being corrected
    const auto found = similarWorkers(*here, known, 5);
    VERIFY_DONE(found);
    QVERIFY(found->isEmpty());
}

void SimilarTest::neighboursOfTemporaryNumbersAreOthers()
{
    TestRegister here;
    here.recorded(aWorker().withNik({}).named(u"Satu"_s).built());
    const Worker second = here.recorded(aWorker().withNik({}).named(u"Dua"_s).built());
    Worker typed;
    typed.nik = second.nik;
    typed.id = second.id;
    const auto found = similarWorkers(*here, typed, 5);
    VERIFY_DONE(found);
    QVERIFY(found->isEmpty());
}

void SimilarTest::theClosestComesFirst()
{
    TestRegister here;
    here.recorded(aWorker().withNik(u"3515010101990005"_s).built());
    const Worker close =
        here.recorded(aWorker().withNik(u"3515121304780001"_s).named(u"Orang Lain"_s).built());
    const auto found = similarWorkers(*here, aWorker().built(), 5);
    VERIFY_DONE(found);
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->first().worker.id, close.id);
    QCOMPARE(similarWorkers(*here, aWorker().built(), 1)->size(), 1);
}

TEST_SUITE(SimilarTest)
#include "tst_similar.moc"
