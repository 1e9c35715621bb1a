/// The visiting list: who is on it, in which order, and how far each RT is.
#include "app/services/evidencing.h"
#include "app/services/outreach/visitlist.h"
#include "app/services/outreach/visits.h"
#include "app/services/privacy/withdrawals.h"
#include "app/services/registration.h"
#include "app/services/situations.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class Village {
public:
    /// Everybody has a family card of their own unless told otherwise.
    WorkerBuilder person(const QString& name)
    {
        ++m_serial;
        return aWorker()
            .withNik(nikNumber(m_serial))
            .onFamilyCard(u"35151220011500%1"_s.arg(m_serial, 2, 10, QChar(u'0')))
            .named(name);
    }
    WorkerId candidate(const WorkerBuilder& person) { return here.candidate(person.built()); }
    void visit(const WorkerId& id, const QString& outcome, const QString& returnOn = {})
    {
        Visit visit;
        visit.outcome = outcome;
        visit.returnOn = returnOn;
        JobContext context;
        here.clock.pass(60'000);
        const auto kept = recordVisits(*here, {id}, visit, context);
        if (!kept || !std::holds_alternative<VisitsKept>(*kept))
            qFatal("not visited");
    }
    QStringList names(VisitChoice choice)
    {
        JobContext context;
        QStringList found;
        const auto plan = visitPlan(*here, {}, context);
        if (!plan)
            qFatal("no plan");
        for (const VisitStop& stop : plan->stops) {
            if (fits(stop, choice))
                found << stop.name;
        }
        return found;
    }

    TestRegister here;

private:
    int m_serial = 0;
};

} // namespace

class VisitListTest : public QObject {
    Q_OBJECT

private slots:
    void eachChoiceHasItsPeople();
    void theOrderIsThatOfTheWalk();
    void whoLeftIsNotOnIt();
    void progressIsCountedForEachRt();
    void aJobThatIsNoneOfOursIsSaidNotHidden();
    void anOfficeNamesAVillage();
    void rowsOfAnotherListCanBeWalkedToo();
    void everyChoiceHasItsWord();

private:
    JobContext m_context;
};

void VisitListTest::eachChoiceHasItsPeople()
{
    Village village;
    village.candidate(village.person(u"Baru"_s));
    village.candidate(village.person(u"Ibu Rumah"_s).with(&Worker::occupation, {}));
    village.candidate(village.person(u"Kakek"_s).with(&Worker::birthDate, u"1950-01-01"_s));
    village.visit(village.candidate(village.person(u"Janji"_s)), u"promised"_s, u"2026-11-22"_s);
    village.visit(village.candidate(village.person(u"Nanti"_s)), u"promised"_s, u"2026-12-22"_s);
    village.visit(village.candidate(village.person(u"Sudah"_s)), u"other"_s);
    village.here.recorded(village.person(u"Terdata"_s).built());
    const WorkerId lapsed = village.here.recorded(village.person(u"Lepas"_s).built()).id;
    VERIFY_DONE(recordEvidence(
        *village.here, lapsed,
        evidence().from(u"jmo"_s).on(u"2026-11-01"_s).saying(u"inactive"_s).built()));
    const auto sorted = [&](VisitChoice choice) {
        QStringList found = village.names(choice);
        found.sort();
        return found;
    };
    QCOMPARE(sorted(VisitChoice::First), (QStringList{u"Baru"_s, u"Ibu Rumah"_s, u"Lepas"_s}));
    QCOMPARE(sorted(VisitChoice::Due), QStringList{u"Janji"_s});
    QCOMPARE(sorted(VisitChoice::ToVisit),
             (QStringList{u"Baru"_s, u"Ibu Rumah"_s, u"Janji"_s, u"Lepas"_s}));
    QCOMPARE(sorted(VisitChoice::Candidates), QStringList{u"Baru"_s});
    QCOMPARE(sorted(VisitChoice::Later), QStringList{u"Nanti"_s});
    QCOMPARE(sorted(VisitChoice::Everybody).size(), 8);
}

void VisitListTest::theOrderIsThatOfTheWalk()
{
    Village village;
    const auto at = [&](const char* name, const QString& rt, const QString& address) {
        return village.person(QString::fromLatin1(name))
            .livingIn(u"Krajan"_s, rt, u"1"_s)
            .with(&Worker::address, address);
    };
    village.candidate(at("Enam", u"10"_s, u"Jalan Melati 1"_s));
    village.candidate(at("Tiga", u"2"_s, u"Jalan Melati 10"_s));
    village.candidate(at("Satu", u"2"_s, u"Jalan Melati 2"_s).onFamilyCard(u"3515122001159999"_s));
    village.candidate(at("Dua", u"2"_s, u"Jl Melati 2"_s).onFamilyCard(u"3515122001159999"_s));
    const auto plan = visitPlan(*village.here, {}, m_context);
    VERIFY_DONE(plan);
    QStringList walk;
    for (const VisitStop& stop : plan->stops)
        walk << u"%1 %2"_s.arg(stop.house).arg(stop.name);
    QCOMPARE(walk, (QStringList{u"1 Dua"_s, u"1 Satu"_s, u"2 Tiga"_s, u"3 Enam"_s}));
    QVERIFY(plan->stops.first().nik.contains(u'*'));
}

void VisitListTest::whoLeftIsNotOnIt()
{
    Village village;
    const WorkerId moved = village.candidate(village.person(u"Pindah"_s));
    const WorkerId refused = village.candidate(village.person(u"Menolak"_s));
    const Worker withdrew = village.here.recorded(village.person(u"Menarik"_s).built());
    VERIFY_DONE(
        setSituation(*village.here, {moved}, {u"moved"_s, QDate(2026, 11, 1), {}}, m_context));
    VERIFY_DONE(
        setSituation(*village.here, {refused}, {u"refused"_s, QDate(2026, 11, 1), {}}, m_context));
    VERIFY_DONE(
        noteWithdrawal(*village.here, withdrew.id, {village.here.clock.now(), u"spoken"_s, {}}));
    QCOMPARE(village.names(VisitChoice::Everybody), QStringList{u"Menolak"_s});
    QVERIFY(village.names(VisitChoice::ToVisit).isEmpty());
}

void VisitListTest::progressIsCountedForEachRt()
{
    Village village;
    const auto in = [&](const char* name, const QString& rt) {
        return village.candidate(
            village.person(QString::fromLatin1(name)).livingIn(u"Krajan"_s, rt, u"1"_s));
    };
    in("Satu", u"1"_s);
    // As it is spelt on another list.
    village.candidate(village.person(u"Nol"_s).livingIn(u"KRAJAN"_s, u"01"_s, u"1"_s));
    village.visit(in("Dua", u"1"_s), u"away"_s, u"2026-11-25"_s);
    village.visit(in("Tiga", u"2"_s), u"other"_s);
    // Recorded at the door, and never on anybody's list.
    village.here.recorded(
        village.person(u"Terdata"_s).livingIn(u"Krajan"_s, u"2"_s, u"1"_s).built());
    const auto plan = visitPlan(*village.here, {}, m_context);
    VERIFY_DONE(plan);
    QCOMPARE(plan->areas, (QList<VisitArea>{{u"Krajan"_s, u"1"_s, u"1"_s, 3, 1},
                                            {u"Krajan"_s, u"1"_s, u"2"_s, 1, 1}}));
}

void VisitListTest::aJobThatIsNoneOfOursIsSaidNotHidden()
{
    Village village;
    village.candidate(village.person(u"Karyawan"_s).with(&Worker::occupation, {}));
    const auto plan = visitPlan(*village.here, {}, m_context);
    VERIFY_DONE(plan);
    QCOMPARE(plan->stops.first().likelihood, WorkLikelihood::OtherJob);
    QVERIFY(fits(plan->stops.first(), VisitChoice::ToVisit));
}

void VisitListTest::anOfficeNamesAVillage()
{
    VillageAndOffice pair;
    pair.village.candidate(aWorker().named(u"Siti"_s).built());
    QVERIFY(pair.toOffice().ok);
    VERIFY_REFUSED(visitPlan(*pair.office, {}, m_context), ErrorCode::Invalid);
    VERIFY_REFUSED(visitPlan(*pair.office, u"33.01.01.2001"_s, m_context), ErrorCode::Invalid);
    QCOMPARE(*visitedVillages(*pair.office), QStringList{kVillage});
    const auto plan = visitPlan(*pair.office, kVillage, m_context);
    VERIFY_DONE(plan);
    QCOMPARE(plan->stops.size(), 1);
}

void VisitListTest::rowsOfAnotherListCanBeWalkedToo()
{
    Village village;
    village.candidate(village.person(u"Dua"_s).livingIn(u"Krajan"_s, u"2"_s, u"1"_s));
    const WorkerId one =
        village.candidate(village.person(u"Satu"_s).livingIn(u"Krajan"_s, u"1"_s, u"1"_s));
    VERIFY_DONE(
        setSituation(*village.here, {one}, {u"moved"_s, QDate(2026, 11, 1), {}}, m_context));
    const auto stops = visitStops(*village.here, {1, 2, 77}, m_context);
    VERIFY_DONE(stops);
    QCOMPARE(stops->size(), 2);
    QCOMPARE(stops->first().name, u"Satu"_s);
    QCOMPARE(stops->first().situation, u"moved"_s);
}

void VisitListTest::everyChoiceHasItsWord()
{
    using enum VisitChoice;
    for (const VisitChoice choice : {ToVisit, First, Due, Candidates, Later, Everybody})
        QCOMPARE(visitChoiceFromWord(QString(wordOf(choice))), std::optional(choice));
    QVERIFY(!visitChoiceFromWord(u"all"));
}

TEST_SUITE(VisitListTest)
#include "tst_visitlist.moc"
