#include "app/services/conflicts.h"
#include "app/services/deciding.h"
#include "app/services/joining.h"
#include "app/services/registration.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"

#include <QTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(app::Value)

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
    void anotherValueKeepsTheRulesOfItsField_data();
    void anotherValueKeepsTheRulesOfItsField();
    void anotherValueIsTidied();
    void whatStandsThereCanAlwaysBeChosen();
    void whomSomebodyWasJoinedWithIsNamedAndNotTyped();
    void aDecisionOfLastWeekIsReopened();
    void whatNobodyDecidedIsNotReopened();
    void apartIsTakenBack();
    void fieldsAreCountedNotRecords();
};

namespace {

constexpr int kAll = 1000;

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
        write(where, WorkerField::Phone, phone);
    }
    void write(TestRegister& where, WorkerField field, const Value& value)
    {
        Values values = valuesOf(*workersWithNik(*where, worker.nik)->begin());
        values[std::size_t(field)] = value;
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
        const QString id = conflicts(*where, kAll)->first().id;
        const auto settled = settleConflict(*where, id, Value(phone));
        if (!settled)
            return settled.error();
        if (std::holds_alternative<QList<Problem>>(*settled))
            return Error{ErrorCode::Invalid, u"refused"_s};
        return std::get<Settled>(*settled);
    }
    /// The id of a conflict about `field`, whose two values are those.
    QString disagreeAbout(WorkerField field, const Value& one, const Value& other)
    {
        write(village, field, one);
        write(office, field, other);
        exchange();
        return worker.id.text() + u'/' + QLatin1StringView(specOf(field).name);
    }
};

QStringList problemWords(const Result<std::variant<Settled, QList<Problem>>>& settled)
{
    QStringList words;
    if (settled && std::holds_alternative<QList<Problem>>(*settled)) {
        for (const Problem problem : std::get<QList<Problem>>(*settled))
            words << wordOf(problem);
    }
    return words;
}

} // namespace

void TestConflicts::beforeOursAndTheirsAreNamed()
{
    Disagreeing pair;
    for (TestRegister* one : {&pair.village, &pair.office}) {
        const auto found = conflicts(**one, kAll);
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
        QCOMPARE(*openConflicts(**one), 1);
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
    QVERIFY(conflicts(*pair.village, kAll)->isEmpty());
    pair.exchange();
    QVERIFY(conflicts(*pair.office, kAll)->isEmpty());
    QCOMPARE(pair.phone(pair.office), chosen);
    QCOMPARE(pair.phone(pair.village), chosen);
}

void TestConflicts::theSameDecisionOnBothSidesIsNoNewConflict()
{
    Disagreeing pair;
    VERIFY_DONE(Disagreeing::settle(pair.village, u"081222222222"_s));
    VERIFY_DONE(Disagreeing::settle(pair.office, u"081222222222"_s));
    pair.exchange();
    QVERIFY(conflicts(*pair.office, kAll)->isEmpty());
    QVERIFY(conflicts(*pair.village, kAll)->isEmpty());
}

void TestConflicts::differentDecisionsAreANewConflict()
{
    Disagreeing pair;
    VERIFY_DONE(Disagreeing::settle(pair.village, u"081211111111"_s));
    VERIFY_DONE(Disagreeing::settle(pair.office, u"081222222222"_s));
    pair.exchange();
    QCOMPARE(conflicts(*pair.office, kAll)->size(), 1);
    QCOMPARE(conflicts(*pair.village, kAll)->size(), 1);
}

void TestConflicts::aDecisionIsTakenBackAndDoneAgain()
{
    Disagreeing pair;
    const auto settled = Disagreeing::settle(pair.village, u"081222222222"_s);
    VERIFY_DONE(settled);
    const auto back = takeBack(*pair.village, settled->edits);
    VERIFY_DONE(back);
    QCOMPARE(back->fields, 1);
    const auto open = conflicts(*pair.village, kAll);
    QCOMPARE(open->size(), 1);
    QStringList values;
    for (const ConflictValue& one : open->first().values)
        values << one.text;
    values.sort();
    QCOMPARE(values, (QStringList{u"081211111111"_s, u"081222222222"_s}));
    QCOMPARE(pair.phone(pair.village), u"081222222222"_s);
    pair.exchange();
    QCOMPARE(conflicts(*pair.office, kAll)->size(), 1);
    VERIFY_DONE(doAgain(*pair.village, settled->edits));
    QVERIFY(conflicts(*pair.village, kAll)->isEmpty());
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
    const auto found = conflicts(*pair.office, kAll);
    VERIFY_DONE(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().kind, &heirKind());
    QCOMPARE(found->first().name, aWorker().built().name);
    QCOMPARE(problemWords(settleConflict(*pair.office, found->first().id, Value())),
             QStringList{u"missing"_s});
    VERIFY_DONE(settleConflict(*pair.office, found->first().id, Value(u"Siti Aminah"_s)));
    QCOMPARE(*openConflicts(*pair.office), 0);
}

void TestConflicts::whatIsNoConflictIsRefused()
{
    Disagreeing pair;
    const QString id = conflicts(*pair.village, kAll)->first().id;
    QCOMPARE(problemWords(settleConflict(*pair.village, id, Value(std::int64_t(3)))),
             QStringList{u"bad_number"_s});
    VERIFY_REFUSED(settleConflict(*pair.village, id.section(u'/', 0, 0) + u"/name"_s, Value()),
                   ErrorCode::NotFound);
    VERIFY_REFUSED(settleConflict(*pair.village, u"nothing/phone"_s, Value()), ErrorCode::NotFound);
}

void TestConflicts::anotherValueKeepsTheRulesOfItsField_data()
{
    QTest::addColumn<WorkerField>("field");
    QTest::addColumn<Value>("one");
    QTest::addColumn<Value>("other");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("problem");
    const Value little = std::int64_t(1'000'000);
    const Value more = std::int64_t(2'000'000);
    QTest::newRow("letters for an income")
        << WorkerField::Income << little << more << u"abc"_s << u"bad_number"_s;
    QTest::newRow("an income below zero")
        << WorkerField::Income << little << more << u"-5"_s << u"bad_number"_s;
    QTest::newRow("four months") << WorkerField::Months << Value(std::int64_t(6))
                                 << Value(std::int64_t(12)) << u"4"_s << u"bad_number"_s;
    QTest::newRow("an unknown payer") << WorkerField::Payer << Value(u"csr"_s) << Value(u"baznas"_s)
                                      << u"grandma"_s << u"unknown_word"_s;
    QTest::newRow("an occupation of the right form that is none")
        << WorkerField::Occupation << Value(u"P002"_s) << Value(u"P003"_s) << u"P998"_s
        << u"unknown_word"_s;
    QTest::newRow("a short phone") << WorkerField::Phone << Value(u"081211112222"_s)
                                   << Value(u"081233334444"_s) << u"12"_s << u"bad_phone"_s;
    QTest::newRow("fifteen digits")
        << WorkerField::FamilyCard << Value(u"3515121206120001"_s) << Value(u"3515121206120002"_s)
        << u"351512120612000"_s << u"family_card_not_sixteen"_s;
    QTest::newRow("nothing where something is needed")
        << WorkerField::Address << Value(u"Jalan Melati 1"_s) << Value(u"Jalan Melati 2"_s) << u""_s
        << u"missing"_s;
}

void TestConflicts::anotherValueKeepsTheRulesOfItsField()
{
    QFETCH(WorkerField, field);
    QFETCH(Value, one);
    QFETCH(Value, other);
    QFETCH(QString, typed);
    QFETCH(QString, problem);
    Disagreeing pair;
    VERIFY_DONE(Disagreeing::settle(pair.village, u"081211111111"_s));
    pair.exchange();
    const QString id = pair.disagreeAbout(field, one, other);
    QCOMPARE(problemWords(settleConflictAs(*pair.village, id, typed)), QStringList{problem});
    QCOMPARE(*openConflicts(*pair.village), 1); // nothing was written
}

void TestConflicts::anotherValueIsTidied()
{
    Disagreeing pair;
    const QString id = conflicts(*pair.village, kAll)->first().id;
    const auto settled = settleConflictAs(*pair.village, id, u" 0812-3333 4444 "_s);
    VERIFY_DONE(settled);
    QVERIFY(std::holds_alternative<Settled>(*settled));
    QCOMPARE(pair.phone(pair.village), u"081233334444"_s);
}

void TestConflicts::whatStandsThereCanAlwaysBeChosen()
{
    Disagreeing pair;
    const QString id =
        pair.disagreeAbout(WorkerField::Email, Value(u"not an address"_s), Value(u"neither"_s));
    const auto settled = settleConflict(*pair.village, id, Value(u"not an address"_s));
    VERIFY_DONE(settled);
    QVERIFY(std::holds_alternative<Settled>(*settled));
}

void TestConflicts::whomSomebodyWasJoinedWithIsNamedAndNotTyped()
{
    VillageAndOffice pair;
    const Worker first =
        pair.village.recorded(aWorker().named(u"Siti Aminah"_s).withNik(nikNumber(1)).built());
    const Worker second =
        pair.village.recorded(aWorker().named(u"Siti Aminah"_s).withNik(nikNumber(2)).built());
    const Worker third =
        pair.village.recorded(aWorker().named(u"Siti Aminah"_s).withNik(nikNumber(3)).built());
    pair.toOffice();
    pair.toVillage();
    VERIFY_DONE(joinWorkers(*pair.village, {first.id, third.id, {}}));
    VERIFY_DONE(joinWorkers(*pair.office, {second.id, third.id, {}}));
    pair.toOffice();
    const auto open = conflicts(*pair.office, kAll);
    VERIFY_DONE(open);
    QCOMPARE(open->size(), 1);
    QVERIFY(open->first().takesOnlyThese());
    QStringList niks;
    for (const ConflictValue& one : open->first().values) {
        QVERIFY(one.person.has_value());
        QCOMPARE(one.person->village, QString(kVillage));
        niks << one.person->nik;
    }
    niks.sort();
    QCOMPARE(niks, (QStringList{nikNumber(1), nikNumber(2)}));
    const QString id = open->first().id;
    QCOMPARE(problemWords(settleConflict(*pair.office, id, Value(third.id.text()))),
             QStringList{u"unknown_word"_s});
    VERIFY_DONE(settleConflict(*pair.office, id, Value(first.id.text())));
    QCOMPARE(*openConflicts(*pair.office), 0);
}

void TestConflicts::aDecisionOfLastWeekIsReopened()
{
    Disagreeing pair;
    const QString id = conflicts(*pair.village, kAll)->first().id;
    VERIFY_DONE(Disagreeing::settle(pair.village, u"081233333333"_s));
    pair.village.reopen();
    const auto reopened = reopenConflict(*pair.village, id);
    VERIFY_DONE(reopened);
    const auto open = conflicts(*pair.village, kAll);
    QCOMPARE(open->size(), 1);
    QStringList values;
    for (const ConflictValue& one : open->first().values)
        values << one.text;
    values.sort();
    QCOMPARE(values, (QStringList{u"081211111111"_s, u"081222222222"_s}));
    QCOMPARE(pair.phone(pair.village), u"081222222222"_s); // shown as before the decision
    pair.exchange();
    QCOMPARE(conflicts(*pair.office, kAll)->size(), 1);
}

void TestConflicts::whatNobodyDecidedIsNotReopened()
{
    Disagreeing pair;
    const QString open = conflicts(*pair.village, kAll)->first().id;
    VERIFY_REFUSED(reopenConflict(*pair.village, open), ErrorCode::NotFound);
    const QString never = pair.worker.id.text() + u"/name"_s;
    VERIFY_REFUSED(reopenConflict(*pair.village, never), ErrorCode::NotFound);
    VERIFY_REFUSED(reopenConflict(*pair.village, u"nothing/phone"_s), ErrorCode::NotFound);
}

void TestConflicts::apartIsTakenBack()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().withNik(nikNumber(1)).built());
    const Worker other = here.recorded(aWorker().withNik(nikNumber(2)).built());
    VERIFY_REFUSED(takeBackApart(*here, one.id, other.id), ErrorCode::NotFound);
    VERIFY_DONE(keepApart(*here, one.id, other.id));
    VERIFY_DONE(takeBackApart(*here, other.id, one.id));
    QCOMPARE(here.count("apart WHERE removed IS NULL"), 0);
}

void TestConflicts::fieldsAreCountedNotRecords()
{
    Disagreeing pair;
    pair.disagreeAbout(WorkerField::Hamlet, Value(u"Gading"_s), Value(u"Sumber"_s));
    QCOMPARE(*openConflicts(*pair.village), 2);
    QCOMPARE(conflicts(*pair.village, kAll)->size(), 2);
    QCOMPARE(conflicts(*pair.village, 1)->size(), 1);
    QCOMPARE(conflictNamed(*pair.village, conflicts(*pair.village, kAll)->last().id)->field,
             conflicts(*pair.village, kAll)->last().field);
}

TEST_SUITE(TestConflicts)
#include "tst_conflicts.moc"
