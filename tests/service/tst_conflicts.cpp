#include "app/services/conflicts.h"
#include "app/services/registration.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"

#include <QTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

/// No silent overwrite (sync.md, 4): both values are kept, a person decides, and the decision is a change like any other.
class TestConflicts : public QObject {
    Q_OBJECT

private slots:
    void beforeOursAndTheirsAreNamed();
    void theChoiceTravelsAndEndsIt_data();
    void theChoiceTravelsAndEndsIt();
    void theSameDecisionOnBothSidesIsNoNewConflict();
    void differentDecisionsAreANewConflict();
    void aDecisionIsTakenBackAndDoneAgain();
    void anHeirsNameIsDecidedToo();
    void whatIsNoConflictIsRefused();
};

namespace {

/// A village and its office that both changed a worker's phone without knowing of each other.
struct Disagreeing : VillageAndOffice {
    Worker worker;

    Disagreeing()
    {
        worker = village.recorded(aWorker().withPhone(u"081200000000"_s).built());
        toOffice();
        toVillage();
        write(village, u"081211111111"_s);
        office.clock.pass(60'000); // the later one is shown meanwhile
        write(office, u"081222222222"_s);
        exchange();
    }
    void write(TestRegister& where, const QString& phone)
    {
        Values values = valuesOf(*workersWithNik(*where, worker.nik)->begin());
        values[std::size_t(WorkerField::Phone)] = phone;
        auto journal = Journal::begin(where.connection(), where.session().writer());
        QVERIFY(journal->update(workerKind(), worker.id.uuid(), values));
        QVERIFY(journal->commit());
    }
    void exchange()
    {
        toOffice();
        toVillage();
        toOffice();
    }
    QString phone(TestRegister& where) { return workersWithNik(*where, worker.nik)->first().phone; }
    static Result<Settled> settle(TestRegister& where, const QString& phone)
    {
        const QString id = conflicts(*where)->first().id;
        return settleConflict(*where, id, Value(phone));
    }
};

} // namespace

void TestConflicts::beforeOursAndTheirsAreNamed()
{
    Disagreeing pair;
    for (TestRegister* one : {&pair.village, &pair.office}) {
        const auto found = conflicts(**one);
        VERIFY_DONE(found);
        QCOMPARE(found->size(), 1);
        const Conflict& conflict = found->first();
        QCOMPARE(conflict.field, u"phone"_s);
        QCOMPARE(conflict.name, pair.worker.name);
        QCOMPARE(conflict.before, u"081200000000"_s);
        QCOMPARE(conflict.values.size(), 2);
        const bool isVillage = one == &pair.village;
        QVERIFY(conflict.values[0].isOurs && !conflict.values[1].isOurs);
        QCOMPARE(conflict.values[0].text, isVillage ? u"081211111111"_s : u"081222222222"_s);
        QCOMPARE(conflict.values[1].device, isVillage ? u"Kantor"_s : u"Laptop Balai"_s);
        QVERIFY(!conflict.values[0].author.isEmpty());
        QVERIFY(conflict.values[0].at.isValid());
        QCOMPARE(conflict.values[0].isShown, !isVillage); // the later one, on both sides
        QCOMPARE(*recordsInConflict(**one), 1);
    }
}

void TestConflicts::theChoiceTravelsAndEndsIt_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::newRow("ours") << u"081211111111"_s;
    QTest::newRow("theirs, which is shown already") << u"081222222222"_s;
    QTest::newRow("a third") << u"081233333333"_s;
}

void TestConflicts::theChoiceTravelsAndEndsIt()
{
    QFETCH(QString, chosen);
    Disagreeing pair;
    VERIFY_DONE(Disagreeing::settle(pair.village, chosen));
    QVERIFY(conflicts(*pair.village)->isEmpty());
    pair.exchange();
    QVERIFY(conflicts(*pair.office)->isEmpty());
    QCOMPARE(pair.phone(pair.office), chosen);
    QCOMPARE(pair.phone(pair.village), chosen);
}

void TestConflicts::theSameDecisionOnBothSidesIsNoNewConflict()
{
    Disagreeing pair;
    VERIFY_DONE(Disagreeing::settle(pair.village, u"081222222222"_s));
    VERIFY_DONE(Disagreeing::settle(pair.office, u"081222222222"_s));
    pair.exchange();
    QVERIFY(conflicts(*pair.office)->isEmpty());
    QVERIFY(conflicts(*pair.village)->isEmpty());
}

void TestConflicts::differentDecisionsAreANewConflict()
{
    Disagreeing pair;
    VERIFY_DONE(Disagreeing::settle(pair.village, u"081211111111"_s));
    VERIFY_DONE(Disagreeing::settle(pair.office, u"081222222222"_s));
    pair.exchange();
    QCOMPARE(conflicts(*pair.office)->size(), 1);
    QCOMPARE(conflicts(*pair.village)->size(), 1);
}

void TestConflicts::aDecisionIsTakenBackAndDoneAgain()
{
    Disagreeing pair;
    const auto settled = Disagreeing::settle(pair.village, u"081222222222"_s);
    VERIFY_DONE(settled);
    const auto back = takeBack(*pair.village, settled->edits);
    VERIFY_DONE(back);
    QCOMPARE(back->fields, 1);
    const auto open = conflicts(*pair.village);
    QCOMPARE(open->size(), 1);
    QStringList values;
    for (const ConflictValue& one : open->first().values)
        values << one.text;
    values.sort();
    QCOMPARE(values, (QStringList{u"081211111111"_s, u"081222222222"_s}));
    QCOMPARE(pair.phone(pair.village), u"081222222222"_s);
    pair.exchange();
    QCOMPARE(conflicts(*pair.office)->size(), 1);
    VERIFY_DONE(doAgain(*pair.village, settled->edits));
    QVERIFY(conflicts(*pair.village)->isEmpty());
}

void TestConflicts::anHeirsNameIsDecidedToo()
{
    VillageAndOffice pair;
    Heir heir;
    heir.name = u"Siti"_s;
    heir.relation = u"spouse"_s;
    const auto saved =
        recordRegistration(*pair.village, {aWorker().built(), {heir}, {}}, Warnings::Confirmed);
    VERIFY_DONE(saved);
    pair.toOffice();
    const auto rename = [](TestRegister& where, const QString& name) {
        auto journal = Journal::begin(where.connection(), where.session().writer());
        auto rows = where.connection().query("SELECT id FROM heir");
        QVERIFY(*rows->next());
        const QUuid id = rows->uuid(0);
        Heir changed = heirFrom((*journal->projection().table(heirKind()).find(id))->values);
        changed.name = name;
        QVERIFY(journal->update(heirKind(), id, valuesOf(changed)));
        QVERIFY(journal->commit());
    };
    rename(pair.village, u"Siti Aminah"_s);
    rename(pair.office, u"Siti Aisyah"_s);
    pair.toOffice();
    const auto found = conflicts(*pair.office);
    VERIFY_DONE(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().kind, &heirKind());
    QCOMPARE(found->first().name, aWorker().built().name);
    VERIFY_DONE(settleConflict(*pair.office, found->first().id, Value(u"Siti Aminah"_s)));
    QCOMPARE(*recordsInConflict(*pair.office), 0);
}

void TestConflicts::whatIsNoConflictIsRefused()
{
    Disagreeing pair;
    const QString id = conflicts(*pair.village)->first().id;
    VERIFY_REFUSED(settleConflict(*pair.village, id, Value(std::int64_t(3))), ErrorCode::Invalid);
    VERIFY_REFUSED(settleConflict(*pair.village, id.section(u'/', 0, 0) + u"/name"_s, Value()),
                   ErrorCode::NotFound);
    VERIFY_REFUSED(settleConflict(*pair.village, u"nothing/phone"_s, Value()), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestConflicts)
#include "tst_conflicts.moc"
