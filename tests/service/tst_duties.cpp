/// What the regulations ask of the village: written down once, whoever writes; with documents; told to the office.
#include "app/services/coverage/duties.h"
#include "app/services/guarding/checking.h"
#include "app/services/registration.h"
#include "tests/runner/suite.h"
#include "tests/support/exchange.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kItem = u"inpres_budget"_s;

Duty done(TestRegister& here, const QString& number)
{
    Duty duty;
    duty.scope = here.session().scope();
    duty.item = kItem;
    duty.state = u"done"_s;
    duty.doneOn = u"2026-10-01"_s;
    duty.number = number;
    return duty;
}

DutyLine lineOf(TestRegister& here, const QString& scope = {})
{
    const auto all = duties(*here, scope);
    if (all)
        for (const DutyLine& line : *all)
            if (line.duty.item == kItem)
                return line;
    return {};
}

QByteArray picture()
{
    return QByteArray("\x89PNG\r\n\x1a\n") + "an invented scan";
}

} // namespace

class DutiesTest : public QObject {
    Q_OBJECT

private slots:
    void everythingAskedIsThereFromTheStart();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void oneIsWrittenDownAndTakenBack();
    void documentsAreAddedAndTakenOff();
    void itTravelsToTheOfficeWithItsDocument();
    void twoWhoWriteAboutOneThingMeet();
    void whatIsNoneOfOursIsRefused();
};

void DutiesTest::everythingAskedIsThereFromTheStart()
{
    TestRegister here;
    const auto all = duties(*here, {});
    VERIFY_DONE(all);
    QSet<QString> regulations;
    for (const DutyLine& line : *all) {
        regulations << line.asked.regulation;
        QVERIFY(line.duty.state.isEmpty());
        QVERIFY(!line.asked.asks.isEmpty() && !line.asked.next.isEmpty());
        QVERIFY(!line.asked.source.isEmpty());
    }
    const QSet<QString> wanted{u"inpres_2_2021"_s, u"permendagri_15_2024"_s,
                               u"pergub_jatim_6_2024"_s, u"guidance"_s};
    QCOMPARE(regulations, wanted);
    QVERIFY(dutiesDone(*here)->isEmpty());
}

void DutiesTest::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("doneOn");
    QTest::addColumn<QString>("problem");
    QTest::newRow("done") << u"done"_s << u"2026-10-01"_s << QString();
    QTest::newRow("open without a day") << u"open"_s << QString() << QString();
    QTest::newRow("done without a day") << u"done"_s << QString() << u"done_on"_s;
    QTest::newRow("a day to come") << u"partly"_s << u"2027-01-01"_s << u"done_on"_s;
    QTest::newRow("no day") << u"open"_s << u"kemarin"_s << u"done_on"_s;
    QTest::newRow("no such state") << u"perhaps"_s << QString() << u"state"_s;
}

void DutiesTest::whatIsWrongIsNamed()
{
    QFETCH(QString, state);
    QFETCH(QString, doneOn);
    QFETCH(QString, problem);
    TestRegister here;
    Duty duty = done(here, {});
    duty.state = state;
    duty.doneOn = doneOn;
    QCOMPARE(dutyProblems(duty, here.clock.today()).join(u' '), problem);
    if (problem.isEmpty())
        VERIFY_DONE(keepDuty(*here, duty));
    else
        VERIFY_REFUSED(keepDuty(*here, duty), ErrorCode::Invalid);
}

void DutiesTest::oneIsWrittenDownAndTakenBack()
{
    TestRegister here;
    const auto kept = keepDuty(*here, done(here, u"Perdes 3/2026"_s));
    VERIFY_DONE(kept);
    QCOMPARE(lineOf(here).duty.number, u"Perdes 3/2026"_s);
    QCOMPARE(dutiesDone(*here)->value(kVillage), 1);
    VERIFY_DONE(takeBack(*here, kept->edits));
    QVERIFY(lineOf(here).duty.state.isEmpty());
    QVERIFY(dutiesDone(*here)->isEmpty());
    VERIFY_DONE(doAgain(*here, kept->edits));
    QCOMPARE(lineOf(here).duty.state, u"done"_s);
    VERIFY_DONE(keepDuty(*here, done(here, u"Perdes 4/2026"_s)));
    QCOMPARE(here.count("duty"), 1);
}

void DutiesTest::documentsAreAddedAndTakenOff()
{
    TestRegister here;
    const auto added = addDutyDocument(*here, done(here, {}), picture());
    VERIFY_DONE(added);
    DutyLine line = lineOf(here);
    QCOMPARE(line.documents.size(), 1);
    QCOMPARE(*photoBytes(*here, line.documents.first()), picture());
    VERIFY_DONE(dropDutyDocument(*here, line.documents.first().id));
    QVERIFY(lineOf(here).documents.isEmpty());
    VERIFY_REFUSED(addDutyDocument(*here, done(here, {}), "no picture"), ErrorCode::Invalid);
    VERIFY_REFUSED(dropDutyDocument(*here, PhotoId(QUuid::createUuid())), ErrorCode::NotFound);
    JobContext context;
    VERIFY_DONE(checkRegister(*here, context));
}

void DutiesTest::itTravelsToTheOfficeWithItsDocument()
{
    VillageAndOffice two;
    VERIFY_DONE(keepDuty(*two.village, done(two.village, u"Perdes 3/2026"_s)));
    VERIFY_DONE(addDutyDocument(*two.village, done(two.village, {}), picture()));
    two.toOffice();
    DutyLine there = lineOf(two.office, kVillage);
    QCOMPARE(there.duty.number, u"Perdes 3/2026"_s);
    QCOMPARE(there.documents.size(), 1);
    QCOMPARE(dutiesDone(*two.office)->value(kVillage), 1);
    // The office puts the number right, and the village hears of it.
    there.duty.number = u"Perdes 3 Tahun 2026"_s;
    VERIFY_DONE(keepDuty(*two.office, there.duty));
    two.toVillage();
    QCOMPARE(lineOf(two.village).duty.number, u"Perdes 3 Tahun 2026"_s);
    QVERIFY(!lineOf(two.village).inConflict);
}

void DutiesTest::twoWhoWriteAboutOneThingMeet()
{
    VillageAndOffice two;
    VERIFY_DONE(keepDuty(*two.village, done(two.village, u"Perdes 3/2026"_s)));
    Duty other = done(two.village, u"Perdes 5/2026"_s);
    VERIFY_DONE(keepDuty(*two.office, other));
    two.toOffice();
    two.toVillage();
    // One record with two values of one field: a person chooses, as everywhere.
    QCOMPARE(two.village.count("duty"), 1);
    QCOMPARE(two.office.count("duty"), 1);
    QVERIFY(lineOf(two.village).inConflict);
    QVERIFY(lineOf(two.office, kVillage).inConflict);
    QCOMPARE(lineOf(two.village).duty.number, lineOf(two.office, kVillage).duty.number);
    JobContext context;
    for (TestRegister* one : {&two.village, &two.office})
        VERIFY_DONE(checkRegister(**one, context));
}

void DutiesTest::whatIsNoneOfOursIsRefused()
{
    TestRegister here;
    Duty duty = done(here, {});
    duty.item = u"horoscope"_s;
    VERIFY_REFUSED(keepDuty(*here, duty), ErrorCode::Invalid);
    duty = done(here, {});
    duty.scope = u"35.15.12.2005"_s;
    VERIFY_REFUSED(keepDuty(*here, duty), ErrorCode::OutOfScope);
    VERIFY_REFUSED(duties(*here, u"35.15"_s), ErrorCode::OutOfScope);
}

TEST_SUITE(DutiesTest)
#include "tst_duties.moc"
