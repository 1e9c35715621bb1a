#include "tests/support/workedmonth.h"

#include "app/services/cases/casepapers.h"
#include "app/services/cases/cases.h"
#include "app/services/coverage/duties.h"
#include "app/services/outreach/gatherings.h"
#include "app/services/outreach/visitlist.h"
#include "app/services/outreach/visits.h"
#include "tests/support/settledvillage.h"
#include "tests/support/sponsoring.h"

namespace app::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kVisitsOfOutcome = 3;
constexpr qsizetype kPayers = 6;

template <typename T>
T must(Result<T> result, const char* what)
{
    if (!result)
        qFatal("%s: error %d, %s", what, static_cast<int>(result.error().code),
               qPrintable(result.error().detail));
    return *std::move(result);
}

QList<VisitStop> stopsOf(TestRegister& here)
{
    JobContext context;
    return must(visitPlan(*here, {}, context), "plan").stops;
}

Visit visitWith(const QString& outcome)
{
    Visit visit;
    visit.outcome = outcome;
    if (outcome == u"promised")
        visit.returnOn = u"2026-11-20"_s;
    if (outcome == u"refused")
        visit.reason = u"expensive"_s;
    return visit;
}

void visitDoors(TestRegister& here)
{
    here.clock.moveTo({2026, 11, 4});
    QList<WorkerId> doors;
    for (const VisitStop& stop : stopsOf(here)) {
        if (stop.need == VisitNeed::First)
            doors << stop.id;
    }
    JobContext context;
    for (const QString& outcome : {u"promised"_s, u"refused"_s, u"away"_s, u"moved"_s}) {
        QList<WorkerId> some;
        while (some.size() < kVisitsOfOutcome && !doors.isEmpty())
            some << doors.takeFirst();
        const auto kept = must(recordVisits(*here, some, visitWith(outcome), context), "visits");
        if (!std::holds_alternative<VisitsKept>(kept))
            qFatal("a visit is refused");
    }
}

void meet(TestRegister& here)
{
    here.clock.moveTo({2026, 11, 8});
    Gathering gathering;
    gathering.heldOn = u"2026-11-07"_s;
    gathering.place = u"Balai desa"_s;
    gathering.topic = u"Manfaat JKK dan JKM"_s;
    gathering.others = 17;
    QList<WorkerId> came;
    for (const VisitStop& stop : stopsOf(here).first(4))
        came << stop.id;
    if (!std::holds_alternative<GatheringKept>(
            must(keepGathering(*here, gathering, came), "meeting")))
        qFatal("the meeting is refused");
}

WorkedMonth findSponsors(TestRegister& here)
{
    here.clock.moveTo({2026, 11, 10});
    Sponsorship company = termsOf(sponsorOf(here, u"csr"_s));
    company.quota = std::nullopt;
    company.budget = 200'000;
    Sponsorship village = termsOf(sponsorOf(here, u"village"_s));
    village.basis = u"lowest"_s;
    village.quota = 5;
    const WorkedMonth month{kept(here, company).id, kept(here, village).id};
    const AllocationView view = viewOf(here, month.approved);
    must(choose(*here, month.approved, view.places.first().applicant.worker, Choice::Exclude,
                u"Sudah ditanggung pabrik"_s),
         "leaving out");
    here.clock.moveTo({2026, 11, 12});
    approved(here, month.approved);
    return month;
}

void pay(TestRegister& here, const WorkedMonth& month)
{
    here.clock.moveTo({2026, 11, 20});
    JobContext context;
    Evidence payment;
    payment.paidFrom = u"2026-11"_s;
    payment.coveredUntil = u"2026-12"_s;
    payment.asOf = u"2026-11-20"_s;
    payment.channel = u"bank"_s;
    if (must(recordSponsorPayment(*here, month.approved, payment, Warnings::Ask, context),
             "sponsor")
            .workers == 0)
        qFatal("the sponsor paid for nobody");
    QList<WorkerId> own;
    for (const VisitStop& stop : stopsOf(here)) {
        if (stop.stage != Stage::Candidate && own.size() < kPayers)
            own << stop.id;
    }
    payment.channel = u"jmo"_s;
    payment.programmes = 2;
    payment.payer = u"self"_s;
    must(recordPaymentForMany(*here, own, payment, Warnings::Ask, context), "payments");
}

BenefitCase happened(TestRegister& here, const WorkerId& worker, const QString& event,
                     WorkerAfter after)
{
    BenefitCase one;
    one.worker = worker.text();
    one.event = event;
    one.happenedOn = u"2026-11-21"_s;
    return must(keepCase(*here, one, after), "case").benefitCase;
}

void helpThree(TestRegister& here, const WorkedMonth& month)
{
    here.clock.moveTo({2026, 11, 23});
    const AllocationView paid = viewOf(here, month.approved);
    BenefitCase accident =
        happened(here, paid.places.first().applicant.worker, u"accident"_s, WorkerAfter::Unchanged);
    must(setPaperThere(*here, accident.id, u"doctor_letter"_s, PaperThere::Yes), "paper");
    accident.reportedOn = u"2026-11-22"_s;
    accident.claimedOn = u"2026-11-23"_s;
    accident.result = u"paid"_s;
    accident.decidedOn = u"2026-11-23"_s;
    accident.paid = 2'750'000;
    must(keepCase(*here, accident), "result");
    happened(here, paid.places.last().applicant.worker, u"death"_s, WorkerAfter::Died);
    for (const VisitStop& stop : stopsOf(here)) {
        if (stop.status.status != Status::Recorded)
            continue;
        happened(here, stop.id, u"accident"_s, WorkerAfter::Unchanged);
        break;
    }
    Duty duty;
    duty.scope = here.session().scope();
    duty.item = u"inpres_budget"_s;
    duty.state = u"done"_s;
    duty.doneOn = u"2026-11-03"_s;
    must(keepDuty(*here, duty), "duty");
}

} // namespace

WorkedMonth workThroughAMonth(TestRegister& here, const QString& village, int people,
                              std::uint64_t seed)
{
    here.clock.moveTo({2026, 11, 2});
    settle(*here, village, people, seed);
    visitDoors(here);
    meet(here);
    const WorkedMonth month = findSponsors(here);
    pay(here, month);
    helpThree(here, month);
    here.clock.moveTo({2026, 11, 30});
    return month;
}

} // namespace app::test
