#include "app/services/demofield.h"

#include "app/services/cases/casepapers.h"
#include "app/services/listing.h"
#include "app/services/outreach/gatherings.h"
#include "app/services/outreach/visits.h"
#include "app/services/sponsors/payments.h"
#include "app/services/sponsors/sponsors.h"

#include <array>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kVisits = 24;
constexpr int kCame = 6;
constexpr int kPayments = 4;

QString isoDay(Session& session, int daysAgo)
{
    return session.clock().today().addDays(-daysAgo).toString(Qt::ISODate);
}

/// The first ones as one walks.
Result<QList<WorkerId>> some(Session& session, const WorkerFilter& filter, qsizetype most)
{
    const auto keys = listWorkers(session, filter, WorkerOrder::Area);
    return keys ? idsFor(session, keys->first(std::min(most, keys->size()))) : keys.error();
}

WorkerFilter atStage(Stage stage)
{
    WorkerFilter filter;
    filter.stage = stage;
    return filter;
}

Result<void> visitSome(Session& session, JobContext& context)
{
    struct Door {
        const char* outcome;
        const char* reason;
        int returnIn; ///< days from today; 0 = no day
    };
    constexpr std::array kDoors{Door{"promised", "", 0},          Door{"away", "", 1},
                                Door{"refused", "later", 0},      Door{"promised", "", 7},
                                Door{"covered_elsewhere", "", 0}, Door{"away", "", 0}};
    const auto people = some(session, atStage(Stage::Candidate), kVisits);
    if (!people)
        return people.error();
    for (qsizetype at = 0; at < people->size(); ++at) {
        const Door& door = kDoors[std::size_t(at) % kDoors.size()];
        const int daysAgo = 1 + int(at) % 9;
        Visit visit;
        visit.outcome = QLatin1StringView(door.outcome);
        visit.reason = QLatin1StringView(door.reason);
        visit.visitedAt = session.clock().now().addDays(-daysAgo).toUTC().toString(Qt::ISODate);
        if (visit.outcome == u"promised" || door.returnIn > 0)
            visit.returnOn = isoDay(session, -door.returnIn);
        if (const auto kept = recordVisits(session, {people->at(at)}, visit, context); !kept)
            return kept.error();
    }
    return {};
}

Result<void> meet(Session& session)
{
    const auto came = some(session, atStage(Stage::Recorded), kCame);
    if (!came)
        return came.error();
    Gathering meeting;
    meeting.heldOn = isoDay(session, 12);
    meeting.place = u"Balai desa"_s;
    meeting.topic = u"Manfaat JKK dan JKM"_s;
    meeting.speaker = u"Petugas latihan"_s;
    meeting.others = 17;
    const auto kept = keepGathering(session, meeting, *came);
    return kept ? Result<void>() : kept.error();
}

Result<void> findSponsor(Session& session)
{
    Sponsor sponsor;
    sponsor.name = u"PT Contoh Sejahtera"_s;
    sponsor.kind = u"csr"_s;
    const auto kept = keepSponsor(session, sponsor);
    if (!kept)
        return kept.error();
    const Month first = Month::of(session.clock().today()).plus(1);
    Sponsorship terms;
    terms.sponsor = kept->record.id.text();
    terms.name = u"Iuran pekerja rentan"_s;
    terms.purpose = u"contribution"_s;
    terms.fromMonth = first.text();
    terms.untilMonth = first.plus(2).text();
    terms.programmes = 2;
    terms.budget = 3'000'000;
    const auto programme = keepSponsorship(session, terms);
    return programme ? Result<void>() : programme.error();
}

/// At the price that the rules give.
Result<void> paySome(Session& session)
{
    const auto people = some(session, atStage(Stage::Recorded), kPayments);
    if (!people)
        return people.error();
    const Month month = Month::of(session.clock().today());
    for (const WorkerId& worker : *people) {
        Evidence payment;
        payment.paidFrom = month.text();
        payment.coveredUntil = month.text();
        payment.asOf = isoDay(session, 3);
        payment.programmes = 2;
        payment.payer = u"self"_s;
        payment.channel = u"jmo"_s;
        const auto check = checkPayment(session, worker, payment);
        if (!check)
            return check.error();
        if (!check->expected)
            continue;
        payment.amount = check->expected->total;
        if (const auto paid = recordPayment(session, worker, payment, Warnings::Ask); !paid)
            return paid.error();
    }
    return {};
}

Result<void> noteCase(Session& session)
{
    WorkerFilter active;
    active.statuses = {Status::Active};
    const auto people = some(session, active, 1);
    if (!people || people->isEmpty())
        return people ? Result<void>() : people.error();
    BenefitCase accident;
    accident.worker = people->first().text();
    accident.event = u"accident"_s;
    accident.happenedOn = isoDay(session, 1);
    accident.happenedAt = u"10:30"_s;
    accident.place = u"Sawah"_s;
    accident.account = u"Terpeleset di pematang, tangan kanan terkilir."_s;
    const auto kept = keepCase(session, accident);
    if (!kept)
        return kept.error();
    const auto ticked =
        setPaperThere(session, kept->benefitCase.id, u"identity_card"_s, PaperThere::Yes);
    return ticked ? Result<void>() : ticked.error();
}

} // namespace

Result<void> addFieldWork(Session& session, JobContext& context)
{
    if (const auto visited = visitSome(session, context); !visited)
        return visited;
    for (const auto step : {meet, findSponsor, paySome, noteCase}) {
        if (const auto done = step(session); !done)
            return done;
    }
    return {};
}

} // namespace app
