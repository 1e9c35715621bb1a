#include "app/services/sponsors/reporting.h"

#include "app/services/sponsors/applicants.h"
#include "app/services/sponsors/writtentwice.h"
#include "app/services/storedworkers.h"
#include "app/store/eachrow.h"
#include "app/store/register.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Paid {
    std::int64_t amount = 0;
    Month until;
};

/// By the record that stands for the person.
Result<QHash<QUuid, Paid>> paidOutOf(Connection& connection, const SponsorshipId& id)
{
    StoredWorkers workers(connection);
    QHash<QUuid, Paid> paid;
    const auto records =
        RecordTable(connection, evidenceKind())
            .where("sponsorship=?1 AND removed IS NULL AND paid_from IS NOT NULL", {id.text()});
    const auto twice = writtenTwiceOutOf(connection, id);
    if (!records || !twice)
        return !records ? records.error() : twice.error();
    for (const StoredRecord& record : *records) {
        if (twice->contains(record.id))
            continue;
        const Evidence one = evidenceFrom(record.values);
        const auto stands = workers.standing(QUuid(one.worker));
        if (!stands)
            return stands.error();
        Paid& sum = paid[*stands ? (*stands)->id : QUuid(one.worker)];
        sum.amount += one.amount.value_or(0);
        sum.until = std::max(sum.until, Month::fromText(one.coveredUntil));
    }
    return paid;
}

bool comesBefore(const ReportLine& a, const ReportLine& b)
{
    const auto orderOf = [](const ReportLine& one) {
        return std::tuple(one.place.rank.value_or(0), one.place.doneOn, one.place.worker);
    };
    return orderOf(a) < orderOf(b);
}

/// Who it is and how they stand; of whoever withdrew the consent only that.
void tellOf(ReportLine& line, const StoredRecord& record, QDate today, const StatusRules& rules)
{
    Worker worker = workerOf(record);
    if (hasWithdrawnConsent(worker)) {
        line.situation = kWithdrewSituation;
        return;
    }
    line.situation = worker.situation;
    line.answer =
        statusOf(membershipIn(record), stageOf(worker.stage, isDelivered(record)), today, rules);
    line.worker = std::move(worker);
}

void countDoubts(SponsorReport& report, ReportLine& line, const std::optional<Price>& price)
{
    if (!price)
        return;
    line.isUnsure = price->isUnsure;
    line.isInferred = price->isInferred;
    line.onLowestBasis = price->onLowestBasis;
    report.unsure += line.isUnsure ? 1 : 0;
    report.inferred += line.isInferred ? 1 : 0;
    report.onLowestBasis += line.onLowestBasis ? 1 : 0;
}

} // namespace

Result<SponsorReport> reportOf(Session& session, const SponsorshipId& id, JobContext& context)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    Connection& connection = session.store().connection();
    const auto moment = Transaction::beginReading(connection);
    if (!moment)
        return moment.error();
    const auto line = sponsorshipLine(session, id);
    if (!line)
        return line.error();
    const bool isContribution = line->sponsorship.purpose == u"contribution";
    const auto places = beneficiaries(session, id);
    const auto paid = paidOutOf(connection, id);
    const auto taken = takenMonths(session, line->sponsorship);
    if (!places || !paid || !taken)
        return !places ? places.error() : !paid ? paid.error() : taken.error();
    StoredWorkers workers(connection);
    SponsorReport report;
    report.line = *line;
    report.spent = line->paid;
    PlacePricing pricing(session, *line);
    const QDate today = session.clock().today();
    const StatusRules rules = statusRules(session);
    for (const Beneficiary& place : *places) {
        if (context.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        if (place.choice == u"excluded" || (isContribution && place.fromMonth.isEmpty()))
            continue;
        ReportLine one;
        one.place = place;
        one.worker.id = WorkerId::fromText(place.worker);
        const auto found = workers.find(one.worker.id.uuid());
        if (!found)
            return found.error();
        if (*found)
            tellOf(one, **found, today, rules);
        const Paid sum = paid->value(one.worker.id.uuid());
        one.paid = sum.amount;
        one.paidUntil = sum.until;
        const MonthSpan months{Month::fromText(place.fromMonth), Month::fromText(place.untilMonth)};
        if (*found && isContribution)
            countDoubts(report, one, pricing.of(workerOf(**found), months));
        one.isPaidTwice =
            months.isValid() &&
            std::ranges::any_of(taken->value(one.worker.id.uuid()),
                                [&](const MonthSpan& other) { return other.overlaps(months); });
        report.promised += place.cost.value_or(0);
        report.lines << one;
        context.progress(report.lines.size(), places->size());
    }
    std::sort(report.lines.begin(), report.lines.end(), comesBefore);
    if (!isContribution)
        report.spent = report.promised;
    if (line->sponsorship.budget)
        report.left = *line->sponsorship.budget - report.spent;
    return report;
}

} // namespace app
