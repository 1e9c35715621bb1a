/// The rules of visits: what must be said, what follows, who is to be visited.
#include "app/domain/visiting.h"
#include "app/domain/worker.h"
#include "tests/runner/suite.h"

#include <QTest>

using namespace app;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2026, 11, 22);
const QDateTime kNow(kToday, QTime(8, 0), Qt::UTC);

Visit visitOf(const QString& outcome, const QString& returnOn = {}, const QString& reason = {})
{
    Visit visit;
    visit.outcome = outcome;
    visit.visitedAt = u"2026-11-22T07:00:00Z"_s;
    visit.returnOn = returnOn;
    visit.reason = reason;
    return visit;
}

LastVisit lastVisit(const QString& outcome, QDate returnOn = {})
{
    return {VisitId(QUuid::createUuid()), kNow.addDays(-10), outcome, {}, returnOn};
}

} // namespace

class TestVisiting : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void aHouseholdDoesNotDieAtOnce();
    void anOutcomeSaysWhatBecameOfTheWorker_data();
    void anOutcomeSaysWhatBecameOfTheWorker();
    void whoIsToBeVisited_data();
    void whoIsToBeVisited();
    void whoLikelyWorks_data();
    void whoLikelyWorks();
    void whatCameOfAMeeting_data();
    void whatCameOfAMeeting();
    void everyWordIsItsOwn();
};

void TestVisiting::whatIsWrongIsNamed_data()
{
    using P = VisitProblem;
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("returnOn");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QList<int>>("problems");
    const auto row = [](const char* name, const Visit& visit, const QList<P>& problems) {
        QList<int> numbers;
        for (const P problem : problems)
            numbers << int(problem);
        QTest::newRow(name) << visit.outcome << visit.returnOn << visit.reason << visit.visitedAt
                            << numbers;
    };
    row("nobody at home", visitOf(u"away"_s), {});
    row("again on the same day", visitOf(u"away"_s, u"2026-11-22"_s), {});
    row("a promise with a day", visitOf(u"promised"_s, u"2026-12-03"_s), {});
    row("a promise without one", visitOf(u"promised"_s), {P::ReturnMissing});
    row("a refusal with its reason", visitOf(u"refused"_s, {}, u"expensive"_s), {});
    row("a refusal without", visitOf(u"refused"_s), {P::ReasonMissing});
    row("a reason of no list", visitOf(u"refused"_s, {}, u"mahal"_s), {P::ReasonMissing});
    row("no outcome", visitOf({}), {P::UnknownOutcome});
    row("no day", visitOf(u"away"_s, u"besok"_s), {P::BadReturn});
    row("before the visit", visitOf(u"away"_s, u"2026-11-21"_s), {P::ReturnBeforeVisit});
    Visit later = visitOf(u"away"_s);
    later.visitedAt = u"2026-11-22T08:00:01Z"_s;
    row("not yet", later, {P::InFuture});
    // What was noted on paper is put in later, when the day to come again may be over.
    Visit earlier = visitOf(u"away"_s, u"2026-11-20"_s);
    earlier.visitedAt = u"2026-11-18T02:00:00Z"_s;
    row("of last week", earlier, {});
}

void TestVisiting::whatIsWrongIsNamed()
{
    QFETCH(QString, outcome);
    QFETCH(QString, returnOn);
    QFETCH(QString, reason);
    QFETCH(QString, at);
    Visit visit = visitOf(outcome, returnOn, reason);
    visit.visitedAt = at;
    QList<int> problems;
    for (const VisitProblem problem : problemsOf(visit, 1, kNow))
        problems << int(problem);
    QTEST(problems, "problems");
}

void TestVisiting::aHouseholdDoesNotDieAtOnce()
{
    QCOMPARE(problemsOf(visitOf(u"died"_s), 3, kNow), QList{VisitProblem::DiedIsForOne});
    QCOMPARE(problemsOf(visitOf(u"moved"_s), 3, kNow), QList<VisitProblem>());
}

void TestVisiting::anOutcomeSaysWhatBecameOfTheWorker_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("situation");
    QTest::newRow("moved") << u"moved"_s << u"moved"_s;
    QTest::newRow("died") << u"died"_s << u"died"_s;
    QTest::newRow("refused") << u"refused"_s << u"refused"_s;
    QTest::newRow("registered") << u"registered"_s << u"here"_s;
    QTest::newRow("promised") << u"promised"_s << u"here"_s;
    for (const char* outcome : {"away", "covered_elsewhere", "other"})
        QTest::newRow(outcome) << QString::fromLatin1(outcome) << u"as before"_s;
}

void TestVisiting::anOutcomeSaysWhatBecameOfTheWorker()
{
    QFETCH(QString, outcome);
    const auto after = situationAfter(outcome);
    const QString situation = !after ? u"as before"_s : after->isEmpty() ? u"here"_s : *after;
    QTEST(situation, "situation");
}

void TestVisiting::whoIsToBeVisited_data()
{
    using W = WorkLikelihood;
    QTest::addColumn<VisitCase>("known");
    QTest::addColumn<QString>("need");
    const auto row = [](const char* name, const VisitCase& known, VisitNeed need) {
        QTest::newRow(name) << known << QString(wordOf(need));
    };
    const LastVisit away = lastVisit(u"away"_s);
    const LastVisit due = lastVisit(u"promised"_s, kToday);
    const LastVisit later = lastVisit(u"promised"_s, kToday.addDays(1));
    const auto candidate = Stage::Candidate;
    row("a candidate", {Status::Unknown, candidate, {}, W::Likely, {}}, VisitNeed::First);
    row("with another job on the card", {Status::Unknown, candidate, {}, W::OtherJob, {}},
        VisitNeed::First);
    row("too young or too old", {Status::Unknown, candidate, {}, W::NotOfAge, {}}, VisitNeed::None);
    row("recorded at the door", {Status::Recorded, Stage::Recorded, {}, W::Likely, {}},
        VisitNeed::None);
    row("waits for the branch", {Status::Sent, Stage::Sent, {}, W::Likely, {}}, VisitNeed::None);
    row("protected", {Status::Active, Stage::Answered, {}, W::Likely, {}}, VisitNeed::None);
    row("lapsed", {Status::Inactive, Stage::Answered, {}, W::Likely, {}}, VisitNeed::First);
    row("in arrears", {Status::Arrears, Stage::Answered, {}, W::Likely, {}}, VisitNeed::First);
    row("refused by the branch", {Status::Rejected, Stage::Answered, {}, W::Likely, {}},
        VisitNeed::First);
    row("visited", {Status::Unknown, candidate, {}, W::Likely, away}, VisitNeed::None);
    row("due today", {Status::Unknown, candidate, {}, W::Likely, due}, VisitNeed::Due);
    row("due tomorrow", {Status::Unknown, candidate, {}, W::Likely, later}, VisitNeed::Later);
    row("protected since", {Status::Ending, Stage::Answered, {}, W::Likely, due}, VisitNeed::None);
    const LastVisit registered = lastVisit(u"registered"_s, kToday.addDays(-1));
    row("registered, the form waits", {Status::Unknown, candidate, {}, W::Likely, registered},
        VisitNeed::Due);
    row("registered", {Status::Recorded, Stage::Recorded, {}, W::Likely, registered},
        VisitNeed::None);
    for (const char* gone : {"moved", "died", "not_working", "withdrew"})
        row(gone, {Status::Unknown, candidate, QString::fromLatin1(gone), W::Likely, due},
            VisitNeed::None);
    row("refuses", {Status::Unknown, candidate, u"refused"_s, W::Likely, away}, VisitNeed::None);
    row("refuses, and was marked so in the list",
        {Status::Unknown, candidate, u"refused"_s, W::Likely, {}}, VisitNeed::None);
    row("refused, to be asked again", {Status::Unknown, candidate, u"refused"_s, W::Likely, due},
        VisitNeed::Due);
}

void TestVisiting::whoIsToBeVisited()
{
    QFETCH(VisitCase, known);
    QTEST(QString(wordOf(visitNeed(known, kToday))), "need");
}

void TestVisiting::whoLikelyWorks_data()
{
    QTest::addColumn<QString>("born");
    QTest::addColumn<QString>("occupation");
    QTest::addColumn<QString>("likelihood");
    QTest::newRow("a farmer") << u"1978-04-12"_s << u"P001"_s << u"likely"_s;
    QTest::newRow("a housewife on the card") << u"1978-04-12"_s << QString() << u"other_job"_s;
    QTest::newRow("fifteen today") << u"2011-11-22"_s << u"P001"_s << u"likely"_s;
    QTest::newRow("fifteen tomorrow") << u"2011-11-23"_s << u"P001"_s << u"not_of_age"_s;
    QTest::newRow("sixty-five tomorrow") << u"1961-11-23"_s << u"P001"_s << u"likely"_s;
    QTest::newRow("sixty-five today") << u"1961-11-22"_s << u"P001"_s << u"not_of_age"_s;
    QTest::newRow("perhaps not yet sixty-five") << u"1961"_s << u"P001"_s << u"likely"_s;
    QTest::newRow("perhaps fifteen") << u"2011"_s << u"P001"_s << u"likely"_s;
    QTest::newRow("nobody knows the age") << QString() << u"P001"_s << u"likely"_s;
}

void TestVisiting::whoLikelyWorks()
{
    QFETCH(QString, born);
    QFETCH(QString, occupation);
    QTEST(QString(wordOf(workLikelihood(born, occupation, kToday))), "likelihood");
}

void TestVisiting::whatCameOfAMeeting_data()
{
    QTest::addColumn<QDate>("recorded");
    QTest::addColumn<bool>("counts");
    QTest::newRow("the day before") << QDate(2026, 10, 31) << false;
    QTest::newRow("on its day") << QDate(2026, 11, 1) << true;
    QTest::newRow("on the thirtieth day after") << QDate(2026, 12, 1) << true;
    QTest::newRow("a day late") << QDate(2026, 12, 2) << false;
    QTest::newRow("never") << QDate() << false;
}

void TestVisiting::whatCameOfAMeeting()
{
    QFETCH(QDate, recorded);
    QTEST(cameOfMeeting(QDate(2026, 11, 1), recorded), "counts");
}

void TestVisiting::everyWordIsItsOwn()
{
    using P = VisitProblem;
    QSet<QString> words;
    for (const P problem : {P::UnknownOutcome, P::ReasonMissing, P::ReturnMissing, P::BadReturn,
                            P::ReturnBeforeVisit, P::InFuture, P::DiedIsForOne})
        words << wordOf(problem);
    QCOMPARE(words.size(), 7);
}

TEST_SUITE(TestVisiting)
#include "tst_visiting.moc"
