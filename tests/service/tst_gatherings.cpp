/// Meetings: who came, and how many of them were recorded within thirty days.
#include "app/services/erasing.h"
#include "app/services/guarding/checking.h"
#include "app/services/history.h"
#include "app/services/joining.h"
#include "app/services/outreach/gatherings.h"
#include "app/services/privacy/withdrawals.h"
#include "app/services/registration.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Gathering meeting(const QString& heldOn = u"2026-11-20"_s)
{
    Gathering gathering;
    gathering.heldOn = heldOn;
    gathering.place = u"Balai desa"_s;
    gathering.topic = u"Manfaat  JKK dan JKM"_s;
    gathering.speaker = u"Petugas cabang"_s;
    gathering.others = 12;
    return gathering;
}

WorkerId someone(TestRegister& here, int serial)
{
    return here.candidate(
        aWorker().withNik(nikNumber(serial)).named(u"Warga %1"_s.arg(serial)).built());
}

GatheringKept keep(TestRegister& here, const Gathering& gathering, const QList<WorkerId>& came)
{
    const auto answer = keepGathering(*here, gathering, came);
    if (!answer || !std::holds_alternative<GatheringKept>(*answer))
        qFatal("not kept");
    return std::get<GatheringKept>(*answer);
}

void fillIn(TestRegister& here, const WorkerId& candidate, int serial)
{
    Worker filled = aWorker().withNik(nikNumber(serial)).built();
    filled.id = candidate;
    filled.consentDate = here.clock.today().toString(Qt::ISODate);
    here.recorded(filled);
}

GatheringLine lineOf(TestRegister& here)
{
    JobContext context;
    const auto lines = gatherings(*here, context);
    if (!lines || lines->size() != 1)
        qFatal("not one meeting");
    return lines->first();
}

} // namespace

class GatheringsTest : public QObject {
    Q_OBJECT

private slots:
    void itIsKeptWithWhoCame();
    void whatIsMissingIsNamed_data();
    void whatIsMissingIsNamed();
    void oneThatIsPlannedHasNobodyYet();
    void whoCameIsChanged();
    void takingBackTakesAllOfItBack();
    void whatCameOfItIsCounted();
    void aJoinedRecordIsOnePerson();
    void whoWasNotedTwiceIsTakenOffWhole();
    void whoWasErasedOrWithdrewIsNotNamed();
    void oneNotedByMistakeGoesWithItsAttendances();
    void somebodyWhoIsNotHereIsRefusedWhole();
    void itStandsInTheHistoryOfWhoCame();
    void itTravelsToTheOfficeAndBack();

private:
    JobContext m_context;
};

void GatheringsTest::itIsKeptWithWhoCame()
{
    TestRegister here;
    const QList<WorkerId> came{someone(here, 2), someone(here, 1)};
    const GatheringKept kept = keep(here, meeting(), came);
    QCOMPARE(kept.gathering.topic, u"Manfaat JKK dan JKM"_s);
    here.reopen();
    const auto seen = gatheringAt(*here, kept.gathering.id);
    VERIFY_DONE(seen);
    QCOMPARE(seen->gathering.scope, QString(kVillage));
    QCOMPARE(seen->came.size(), 2);
    QCOMPARE(seen->came.first().name, u"Warga 1"_s);
    QVERIFY(seen->came.first().nik.contains(u'*'));
    QCOMPARE(lineOf(here).all(), 14);
}

void GatheringsTest::whatIsMissingIsNamed_data()
{
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<int>("others");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char* name, const QString& held, const char* place, const char* topic,
                        int others, const char* problems) {
        QTest::newRow(name) << held << QString::fromLatin1(place) << QString::fromLatin1(topic)
                            << others << QString::fromLatin1(problems);
    };
    const QString held = u"2026-11-20"_s;
    row("nothing", held, "Balai", "JKK", 0, "");
    row("the day", {}, "Balai", "JKK", 0, "day_missing");
    row("the place", held, " ", "JKK", 0, "place_missing");
    row("the topic", held, "Balai", "", 0, "topic_missing");
    row("fewer than nobody", held, "Balai", "JKK", -1, "bad_others");
    row("everything", {}, "", "", -1, "day_missing place_missing topic_missing bad_others");
}

void GatheringsTest::whatIsMissingIsNamed()
{
    QFETCH(QString, held);
    QFETCH(QString, place);
    QFETCH(QString, topic);
    QFETCH(int, others);
    Gathering gathering;
    gathering.heldOn = held;
    gathering.place = place;
    gathering.topic = topic;
    gathering.others = others;
    QStringList words;
    for (const GatheringProblem problem : problemsOf(gathering, 0, QDate(2026, 11, 22)))
        words << wordOf(problem);
    QTEST(words.join(u' '), "problems");
}

void GatheringsTest::oneThatIsPlannedHasNobodyYet()
{
    TestRegister here;
    Gathering planned = meeting(u"2026-12-01"_s);
    const auto early = keepGathering(*here, planned, {});
    VERIFY_DONE(early);
    QCOMPARE(std::get<QList<GatheringProblem>>(*early), QList{GatheringProblem::CameTooEarly});
    planned.others.reset();
    keep(here, planned, {});
    QCOMPARE(lineOf(here).all(), 0);
}

void GatheringsTest::whoCameIsChanged()
{
    TestRegister here;
    const WorkerId one = someone(here, 1);
    const WorkerId two = someone(here, 2);
    Gathering gathering = keep(here, meeting(), {one}).gathering;
    gathering.place = u"Musala"_s;
    const GatheringKept changed = keep(here, gathering, {two});
    const auto seen = gatheringAt(*here, gathering.id);
    QCOMPARE(seen->came.size(), 1);
    QCOMPARE(seen->came.first().id, two);
    QCOMPARE(seen->gathering.place, u"Musala"_s);
    VERIFY_DONE(takeBack(*here, changed.edits));
    const auto before = gatheringAt(*here, gathering.id);
    QCOMPARE(before->came.first().id, one);
    QCOMPARE(before->came.size(), 1);
    QCOMPARE(before->gathering.place, u"Balai desa"_s);
}

void GatheringsTest::takingBackTakesAllOfItBack()
{
    TestRegister here;
    const GatheringKept kept = keep(here, meeting(), {someone(here, 1)});
    VERIFY_DONE(takeBack(*here, kept.edits));
    QVERIFY(gatherings(*here, m_context)->isEmpty());
    VERIFY_DONE(doAgain(*here, kept.edits));
    QCOMPARE(lineOf(here).known, 1);
}

void GatheringsTest::whatCameOfItIsCounted()
{
    TestRegister here;
    QList<WorkerId> came;
    for (int serial = 1; serial <= 4; ++serial)
        came << someone(here, serial);
    here.clock.moveTo(QDate(2026, 11, 24));
    fillIn(here, came[0], 1); // before it
    here.clock.moveTo(QDate(2026, 11, 25));
    keep(here, meeting(u"2026-11-25"_s), came);
    fillIn(here, came[1], 2); // on its day
    here.clock.moveTo(QDate(2026, 12, 25));
    fillIn(here, came[2], 3); // on the thirtieth day after
    GatheringLine line = lineOf(here);
    QVERIFY(line.isOpen);
    QCOMPARE(line.before, 1);
    QCOMPARE(line.recorded, 2);
    here.clock.moveTo(QDate(2026, 12, 26));
    fillIn(here, came[3], 4); // too late
    line = lineOf(here);
    QVERIFY(!line.isOpen);
    QCOMPARE(line.recorded, 2);
    // Filled in again later, the first time counts.
    Worker again = *worker(*here, came[1]);
    again.note = u"diperbarui"_s;
    here.recorded(again);
    QCOMPARE(lineOf(here).recorded, 2);
}

void GatheringsTest::aJoinedRecordIsOnePerson()
{
    TestRegister here;
    const WorkerId stands = someone(here, 1);
    const WorkerId other = someone(here, 2);
    const Gathering gathering = keep(here, meeting(), {stands, other}).gathering;
    VERIFY_DONE(joinWorkers(*here, {stands, other, {}}));
    const auto seen = gatheringAt(*here, gathering.id);
    QCOMPARE(seen->came.size(), 1);
    QCOMPARE(seen->came.first().id, stands);
}

void GatheringsTest::whoWasNotedTwiceIsTakenOffWhole()
{
    TestRegister here;
    const WorkerId stands = someone(here, 1);
    const WorkerId other = someone(here, 2);
    const Gathering gathering = keep(here, meeting(), {stands, other}).gathering;
    VERIFY_DONE(joinWorkers(*here, {stands, other, {}}));
    const GatheringKept kept = keep(here, gathering, {});
    QVERIFY(gatheringAt(*here, gathering.id)->came.isEmpty());
    VERIFY_DONE(takeBack(*here, kept.edits));
    QCOMPARE(gatheringAt(*here, gathering.id)->came.size(), 1);
}

void GatheringsTest::whoWasErasedOrWithdrewIsNotNamed()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().withNik(nikNumber(1)).built());
    const Worker two = here.recorded(aWorker().withNik(nikNumber(2)).built());
    const Gathering gathering = keep(here, meeting(), {one.id, two.id}).gathering;
    VERIFY_DONE(eraseWorker(*here, one.id, u"request"_s));
    VERIFY_DONE(noteWithdrawal(*here, two.id, {here.clock.now(), u"spoken"_s, {}}));
    QVERIFY(gatheringAt(*here, gathering.id)->came.isEmpty());
    VERIFY_REFUSED(keepGathering(*here, meeting(), {two.id}), ErrorCode::NotFound);
}

void GatheringsTest::oneNotedByMistakeGoesWithItsAttendances()
{
    TestRegister here;
    const WorkerId one = someone(here, 1);
    const Gathering gathering = keep(here, meeting(), {one}).gathering;
    const auto dropped = dropGathering(*here, gathering.id);
    VERIFY_DONE(dropped);
    QVERIFY(gatherings(*here, m_context)->isEmpty());
    VERIFY_REFUSED(gatheringAt(*here, gathering.id), ErrorCode::NotFound);
    VERIFY_REFUSED(dropGathering(*here, gathering.id), ErrorCode::NotFound);
    VERIFY_DONE(takeBack(*here, dropped->edits));
    QCOMPARE(lineOf(here).known, 1);
}

void GatheringsTest::somebodyWhoIsNotHereIsRefusedWhole()
{
    TestRegister here;
    VERIFY_REFUSED(keepGathering(*here, meeting(), {WorkerId(QUuid::createUuid())}),
                   ErrorCode::NotFound);
    QCOMPARE(here.count("gathering"), 0);
}

void GatheringsTest::itStandsInTheHistoryOfWhoCame()
{
    TestRegister here;
    const WorkerId one = someone(here, 1);
    keep(here, meeting(), {one});
    const auto history = historyOf(*here, one);
    VERIFY_DONE(history);
    QCOMPARE(history->first().field, u"attendance"_s);
    QCOMPARE(history->first().to, u"2026-11-20 Manfaat JKK dan JKM"_s);
}

void GatheringsTest::itTravelsToTheOfficeAndBack()
{
    VillageAndOffice pair;
    const WorkerId one = someone(pair.village, 1);
    const Gathering gathering = keep(pair.village, meeting(), {one}).gathering;
    QVERIFY(pair.toOffice().ok);
    QCOMPARE(lineOf(pair.office).known, 1);
    Gathering changed = gatheringAt(*pair.office, gathering.id)->gathering;
    changed.others = 30;
    keep(pair.office, changed, {one});
    QVERIFY(pair.toVillage().ok);
    QCOMPARE(lineOf(pair.village).all(), 31);
    QVERIFY(checkRegister(*pair.village, m_context)->ok);
    QVERIFY(checkRegister(*pair.office, m_context)->ok);
}

TEST_SUITE(GatheringsTest)
#include "tst_gatherings.moc"
