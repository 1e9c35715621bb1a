#include "tests/torture/fieldacts.h"

#include "app/services/cases/casepapers.h"
#include "app/services/coverage/duties.h"
#include "app/services/outreach/gatherings.h"
#include "app/services/outreach/visits.h"
#include "app/services/sponsors/allocating.h"
#include "app/services/sponsors/payments.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"
#include "tests/torture/acting.h"

namespace torture {

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

enum class List { Proposed, Approved };
Result<std::optional<SponsorshipId>> programme(Stage& stage, List list)
{
    const auto all = sponsorships(stage.village());
    if (!all)
        return all.error();
    for (const SponsorshipLine& line : *all) {
        if (line.isApproved() == (list == List::Approved))
            return std::optional(line.sponsorship.id);
    }
    return std::optional<SponsorshipId>();
}

Result<std::optional<CaseId>> someCase(Stage& stage)
{
    const auto all = cases(stage.village(), CaseStanding::All);
    if (!all)
        return all.error();
    return all->isEmpty() ? std::optional<CaseId>() : all->first().benefitCase.id;
}

/// What its state does not allow (a list approved already, nobody on it) is no failure of the disk.
template <typename T>
Result<void> allowed(const Result<T>& result)
{
    return result || result.error().code == ErrorCode::Invalid ? Result<void>() : result.error();
}

Evidence november(const Stage& stage)
{
    Evidence payment;
    payment.paidFrom = u"2026-11"_s;
    payment.coveredUntil = u"2026-11"_s;
    payment.amount = 11'400;
    payment.asOf = stage.clock.today().toString(Qt::ISODate);
    payment.programmes = 2;
    payment.payer = u"self"_s;
    payment.channel = u"jmo"_s;
    payment.note = u"Tunai di balai desa"_s;
    return payment;
}

} // namespace

void prepareField(Stage& stage, const WorkerId& worker)
{
    Sponsor sponsor;
    sponsor.name = u"PT Maju"_s;
    sponsor.kind = u"csr"_s;
    Sponsorship terms;
    terms.sponsor = must(keepSponsor(stage.village(), sponsor)).record.id.text();
    terms.name = u"Iuran pekerja rentan"_s;
    terms.purpose = u"contribution"_s;
    terms.fromMonth = u"2026-11"_s;
    terms.untilMonth = u"2027-01"_s;
    terms.programmes = 2;
    terms.quota = 3;
    const auto first = must(keepSponsorship(stage.village(), terms)).record.id;
    JobContext context;
    const auto view = must(allocationOf(stage.village(), first, context));
    must(approveAllocation(stage.village(), first, view.seal, context));
    terms.name = u"Iuran keluarga"_s;
    terms.fromMonth = u"2027-02"_s;
    terms.untilMonth = u"2027-04"_s;
    must(keepSponsorship(stage.village(), terms));
    BenefitCase accident;
    accident.worker = worker.text();
    accident.event = u"accident"_s;
    accident.happenedOn = u"2026-11-18"_s;
    must(keepCase(stage.village(), accident));
}

Result<void> visit(Stage& stage)
{
    const auto found = someWorker(stage);
    if (!found || !*found)
        return done(found);
    Visit one;
    one.outcome = stage.step % 2 == 0 ? u"away"_s : u"refused"_s;
    one.reason = stage.step % 2 == 0 ? QString() : u"later"_s;
    JobContext context;
    return done(recordVisits(stage.village(), {(*found)->id}, one, context));
}

Result<void> meet(Stage& stage)
{
    const auto found = someWorker(stage);
    if (!found || !*found)
        return done(found);
    Gathering meeting;
    meeting.heldOn = stage.clock.today().toString(Qt::ISODate);
    meeting.place = u"Balai desa %1"_s.arg(stage.step);
    meeting.topic = u"JKK dan JKM"_s;
    meeting.others = 7;
    return done(keepGathering(stage.village(), meeting, {(*found)->id}));
}

Result<void> pay(Stage& stage)
{
    const auto found = someWorker(stage);
    if (!found || !*found)
        return done(found);
    return done(recordPayment(stage.village(), (*found)->id, november(stage), Warnings::Confirmed));
}

Result<void> agree(Stage& stage)
{
    Sponsor sponsor;
    sponsor.name = u"Baznas %1"_s.arg(stage.step);
    sponsor.kind = u"baznas"_s;
    return done(keepSponsor(stage.village(), sponsor));
}

Result<void> chooseByHand(Stage& stage)
{
    const auto list = programme(stage, List::Proposed);
    const auto found = someWorker(stage);
    if (!list || !found || !*list || !*found)
        return list ? done(found) : list.error();
    return allowed(choose(stage.village(), **list, (*found)->id, Choice::Exclude, u"Pindah"_s));
}

Result<void> approve(Stage& stage)
{
    const auto list = programme(stage, List::Proposed);
    if (!list || !*list)
        return done(list);
    JobContext context;
    const auto view = allocationOf(stage.village(), **list, context);
    if (!view)
        return view.error();
    return allowed(approveAllocation(stage.village(), **list, view->seal, context));
}

Result<void> takeApprovalBack(Stage& stage)
{
    const auto list = programme(stage, List::Approved);
    return list && *list ? allowed(takeBackApproval(stage.village(), **list)) : done(list);
}

Result<void> paySponsored(Stage& stage)
{
    const auto list = programme(stage, List::Approved);
    if (!list || !*list)
        return done(list);
    JobContext context;
    return allowed(recordSponsorPayment(stage.village(), **list, november(stage),
                                        Warnings::Confirmed, context));
}

Result<void> followCase(Stage& stage)
{
    const auto id = someCase(stage);
    if (!id || !*id)
        return done(id);
    auto known = caseAt(stage.village(), **id);
    if (!known)
        return known.error();
    known->note = u"Berkas ke cabang, kali %1"_s.arg(stage.step);
    return allowed(keepCase(stage.village(), *known)); // in 2010 it lies in the future
}

Result<void> tickPaper(Stage& stage)
{
    const auto id = someCase(stage);
    if (!id || !*id)
        return done(id);
    const QByteArray picture =
        "\xff\xd8\xff" + QByteArray(5000, char('a' + stage.step)) + QByteArray::number(stage.step);
    return done(keepPaperPhoto(stage.village(), **id, u"identity_card"_s, picture));
}

Result<void> fulfilDuty(Stage& stage)
{
    const auto asked = duties(stage.village(), kVillage);
    if (!asked)
        return asked.error();
    Duty duty;
    duty.scope = kVillage;
    duty.item = asked->first().asked.item;
    duty.state = u"done"_s;
    duty.doneOn = stage.clock.today().toString(Qt::ISODate);
    duty.number = QString::number(stage.step);
    return allowed(keepDuty(stage.village(), duty));
}

} // namespace torture
