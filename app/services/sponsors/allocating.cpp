#include "app/services/sponsors/allocating.h"

#include "app/domain/nik.h"
#include "app/services/privacy/deadline.h"
#include "app/services/sponsors/applicants.h"
#include "app/services/storedworkers.h"
#include "app/store/register.h"

#include <QCryptographicHash>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A place as it was given.
Applicant applicantOf(const Beneficiary& place)
{
    Applicant one;
    one.worker = WorkerId::fromText(place.worker);
    one.isIncluded = place.choice == u"included";
    one.points = static_cast<int>(place.points.value_or(0));
    one.grounds = place.grounds;
    one.months = {Month::fromText(place.fromMonth), Month::fromText(place.untilMonth)};
    one.cost = place.cost.value_or(0);
    return one;
}

Result<void> name(PlaceLine& line, StoredWorkers& workers, bool isMasked)
{
    const auto found = workers.find(line.applicant.worker.uuid());
    if (!found)
        return found.error();
    if (!*found)
        return {}; // erased since: the place and its money stay in the sums
    const Worker worker = workerOf(**found);
    if (hasWithdrawnConsent(worker))
        return {}; // as if erased
    line.name = worker.name;
    line.nik = isMasked ? maskedNik(worker.nik) : worker.nik;
    line.hamlet = worker.hamlet;
    line.rt = worker.rt;
    line.rw = worker.rw;
    return {};
}

/// Numbers the places and names whom they are for.
Result<void> fill(AllocationView& view, const QList<Applicant>& places,
                  const QList<Beneficiary>& marks, Session& session)
{
    QHash<QString, const Beneficiary*> markOf;
    for (const Beneficiary& mark : marks)
        markOf.insert(mark.worker, &mark);
    StoredWorkers workers(session.store().connection());
    const bool isMasked = !session.allows(Action::SeeWholeNiks);
    const qsizetype shown = std::min(places.size(), view.granted + kShownBelow);
    int rank = 0;
    std::int64_t running = 0;
    for (qsizetype at = 0; at < shown; ++at) {
        PlaceLine line;
        line.applicant = places.at(at);
        line.isGranted = at < view.granted;
        line.rank = line.applicant.isIncluded ? 0 : ++rank;
        line.running = running += line.applicant.cost;
        if (const Beneficiary* mark = markOf.value(line.applicant.worker.text())) {
            line.beneficiary = mark->id;
            line.reason = mark->reason;
        }
        if (const auto named = name(line, workers, isMasked); !named)
            return named;
        view.places << line;
    }
    for (const Beneficiary& mark : marks) {
        if (mark.choice != u"excluded")
            continue;
        PlaceLine line;
        line.applicant.worker = WorkerId::fromText(mark.worker);
        line.beneficiary = mark.id;
        line.reason = mark.reason;
        if (const auto named = name(line, workers, isMasked); !named)
            return named;
        view.excluded << line;
    }
    return {};
}

QByteArray sealOf(const QList<Applicant>& places, qsizetype granted)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Applicant& one : places.first(granted)) {
        const QString line =
            u"%1 %2 %3 %4\n"_s.arg(one.worker.text(), one.months.from.text(),
                                   one.months.until.text(), QString::number(one.cost));
        hash.addData(line.toUtf8());
    }
    return hash.result().toHex();
}

void takeOver(AllocationView& view, const Allocation& allocation)
{
    view.granted = allocation.granted;
    view.below = allocation.places.size() - allocation.granted;
    view.cost = allocation.cost;
    view.stoppedBy = allocation.stoppedBy;
    for (const Applicant& one : allocation.places.first(allocation.granted)) {
        view.unsure += one.isUnsure ? 1 : 0;
        view.inferred += one.isInferred ? 1 : 0;
        view.onLowestBasis += one.onLowestBasis ? 1 : 0;
    }
    view.seal = sealOf(allocation.places, allocation.granted);
}

/// The places of an approved list, as they were given: by hand first, then by rank.
Allocation givenBy(const QList<Beneficiary>& marks)
{
    QList<Beneficiary> places;
    for (const Beneficiary& mark : marks) {
        if (mark.choice != u"excluded" && !mark.fromMonth.isEmpty())
            places << mark;
    }
    std::sort(places.begin(), places.end(), [](const Beneficiary& a, const Beneficiary& b) {
        const auto one = a.rank.value_or(0);
        const auto other = b.rank.value_or(0);
        return one != other ? one < other : a.worker < b.worker;
    });
    Allocation allocation;
    for (const Beneficiary& place : std::as_const(places)) {
        allocation.places << applicantOf(place);
        allocation.cost += place.cost.value_or(0);
    }
    allocation.granted = allocation.places.size();
    return allocation;
}

/// How certain the prices of places are that were given: what was not certain then is not because the list stands.
Result<void> doubt(QList<Applicant>& places, const SponsorshipLine& line, Session& session)
{
    StoredWorkers workers(session.store().connection());
    PlacePricing pricing(session, line);
    for (Applicant& one : places) {
        const auto found = workers.find(one.worker.uuid());
        if (!found)
            return found.error();
        const auto price =
            *found ? pricing.of(workerOf(**found), one.months) : std::optional<Price>();
        if (!price)
            continue;
        one.isUnsure = price->isUnsure;
        one.isInferred = price->isInferred;
        one.onLowestBasis = price->onLowestBasis;
    }
    return {};
}

struct Worked {
    AllocationView view;
    Allocation allocation;
    QList<Beneficiary> marks;
};

Result<Worked> work(Session& session, const SponsorshipId& id, JobContext& context)
{
    auto line = sponsorshipLine(session, id);
    if (!line)
        return line.error();
    if (line->sponsorship.purpose != u"contribution")
        return Error{ErrorCode::Invalid, u"not for contributions"_s};
    auto marks = beneficiaries(session, id);
    if (!marks)
        return marks.error();
    Worked worked;
    worked.view.line = *std::move(line);
    worked.marks = *std::move(marks);
    worked.view.isApproved = worked.view.line.isApproved();
    if (worked.view.isApproved) {
        worked.allocation = givenBy(worked.marks);
        if (const auto done = doubt(worked.allocation.places, worked.view.line, session); !done)
            return done.error();
    } else {
        auto applicants = applicantsFor(session, worked.view.line, worked.marks, context);
        if (!applicants)
            return applicants.error();
        const Sponsorship& terms = worked.view.line.sponsorship;
        worked.view.candidates = applicants->candidates;
        worked.view.unfit = applicants->unfit;
        worked.allocation = allocate(std::move(applicants->all), terms.quota, terms.budget);
    }
    takeOver(worked.view, worked.allocation);
    return worked;
}

/// A mark about this person, or one that begins.
Beneficiary markFor(const QList<Beneficiary>& marks, const Sponsorship& sponsorship,
                    const WorkerId& worker)
{
    const auto found = std::ranges::find(marks, worker.text(), &Beneficiary::worker);
    if (found != marks.end())
        return *found;
    Beneficiary mark;
    mark.worker = worker.text();
    mark.sponsorship = sponsorship.id.text();
    return mark;
}

Result<void> setApproved(Journal& journal, Sponsorship& sponsorship, const QString& at,
                         const QString& by, Approved& approved)
{
    sponsorship.approvedAt = at;
    sponsorship.approvedBy = by;
    return keepWithin(journal, sponsorshipKind(), sponsorship, sponsorship.scope, approved.changes,
                      approved.edits);
}

Result<void> givePlaces(Journal& journal, const Worked& worked, Approved& approved)
{
    StoredWorkers workers(journal.connection());
    int rank = 0;
    for (const Applicant& one : worked.allocation.places.first(worked.allocation.granted)) {
        const auto worker = workers.find(one.worker.uuid());
        if (!worker)
            return worker.error();
        if (!*worker)
            return Error{ErrorCode::NotFound, u"no such worker"_s};
        Beneficiary place = markFor(worked.marks, worked.view.line.sponsorship, one.worker);
        place.choice = one.isIncluded ? u"included"_s : u"ranked"_s;
        place.fromMonth = one.months.from.text();
        place.untilMonth = one.months.until.text();
        place.cost = one.cost;
        place.points = one.points;
        place.grounds = one.grounds;
        place.rank = one.isIncluded ? std::nullopt : std::optional<std::int64_t>(++rank);
        const auto kept = keepWithin(journal, beneficiaryKind(), place, (*worker)->scope,
                                     approved.changes, approved.edits);
        if (!kept)
            return kept;
        ++approved.people;
        approved.cost += one.cost;
    }
    return {};
}

/// The ranking decides again: every mark about this person goes, also what another machine wrote.
Result<void> unmark(Journal& journal, const SponsorshipId& id, Kept<Beneficiary>& kept)
{
    const auto records = journal.projection()
                             .table(beneficiaryKind())
                             .where("sponsorship=?1 AND removed IS NULL ORDER BY id", {id.text()});
    if (!records)
        return records.error();
    StoredWorkers workers(journal.connection());
    for (const StoredRecord& record : *records) {
        Beneficiary mark = recordOf(record, &beneficiaryFrom);
        const auto stands = workers.standing(QUuid(mark.worker));
        if (!stands)
            return stands.error();
        const QString worker = *stands ? WorkerId((*stands)->id).text() : mark.worker;
        if (worker != kept.record.worker)
            continue;
        mark.removed = u"yes"_s;
        const auto done =
            keepWithin(journal, beneficiaryKind(), mark, mark.scope, kept.changes, kept.edits);
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<AllocationView> allocationOf(Session& session, const SponsorshipId& sponsorship,
                                    JobContext& context)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto moment = Transaction::beginReading(session.store().connection());
    if (!moment)
        return moment.error();
    auto worked = work(session, sponsorship, context);
    if (!worked)
        return worked.error();
    const auto filled = fill(worked->view, worked->allocation.places, worked->marks, session);
    if (!filled)
        return filled.error();
    return std::move(worked->view);
}

Result<Kept<Beneficiary>> choose(Session& session, const SponsorshipId& id, const WorkerId& worker,
                                 Choice choice, const QString& reason)
{
    if (const auto allowed = session.allows(Action::KeepSponsors); !allowed)
        return allowed.error();
    const auto line = sponsorshipLine(session, id);
    if (!line)
        return line.error();
    if (line->isApproved())
        return Error{ErrorCode::Invalid, u"approved"_s};
    if (choice != Choice::ByRank && reason.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, u"reason"_s};
    const auto stored = StoredWorkers(session.store().connection()).find(worker.uuid());
    if (!stored)
        return stored.error();
    if (!*stored)
        return Error{ErrorCode::NotFound, u"no such worker"_s};
    const auto marks = beneficiaries(session, id);
    if (!marks)
        return marks.error();
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    Kept<Beneficiary> kept{markFor(*marks, line->sponsorship, worker), {}, {}};
    if (choice == Choice::ByRank) {
        if (!kept.record.id.isValid())
            return kept; // is ranked already
        if (const auto done = unmark(*journal, id, kept); !done)
            return done.error();
    } else {
        kept.record.choice = choice == Choice::Include ? u"included"_s : u"excluded"_s;
        kept.record.reason = reason.simplified();
        const auto done = keepWithin(*journal, beneficiaryKind(), kept.record, (*stored)->scope,
                                     kept.changes, kept.edits);
        if (!done)
            return done.error();
    }
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return kept;
}

Result<std::optional<Approved>> approveAllocation(Session& session, const SponsorshipId& id,
                                                  const QByteArray& seal, JobContext& context)
{
    if (const auto allowed = session.allows(Action::Approve); !allowed)
        return allowed.error();
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    auto worked = work(session, id, context);
    if (!worked)
        return worked.error();
    if (worked->view.isApproved)
        return Error{ErrorCode::Invalid, u"approved"_s};
    if (worked->allocation.granted == 0)
        return Error{ErrorCode::Invalid, u"nobody"_s};
    if (worked->view.seal != seal)
        return std::optional<Approved>();
    Approved approved;
    if (const auto given = givePlaces(*journal, *worked, approved); !given)
        return given.error();
    const auto set =
        setApproved(*journal, worked->view.line.sponsorship, storedMoment(session.clock().now()),
                    session.user().name, approved);
    if (!set)
        return set.error();
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return std::optional(std::move(approved));
}

Result<Approved> takeBackApproval(Session& session, const SponsorshipId& id)
{
    if (const auto allowed = session.allows(Action::Approve); !allowed)
        return allowed.error();
    auto line = sponsorshipLine(session, id);
    if (!line)
        return line.error();
    if (!line->isApproved() || line->paid > 0)
        return Error{ErrorCode::Invalid, line->paid > 0 ? u"paid"_s : u"not approved"_s};
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    const auto records = journal->projection()
                             .table(beneficiaryKind())
                             .where("sponsorship=?1 AND removed IS NULL", {id.text()});
    if (!records)
        return records.error();
    Approved back;
    for (const StoredRecord& record : *records) {
        Beneficiary place = recordOf(record, &beneficiaryFrom);
        if (place.choice == u"ranked")
            place.removed = u"yes"_s;
        place.fromMonth.clear();
        place.untilMonth.clear();
        place.cost.reset();
        place.points.reset();
        place.rank.reset();
        place.grounds.clear();
        const auto kept =
            keepWithin(*journal, beneficiaryKind(), place, place.scope, back.changes, back.edits);
        if (!kept)
            return kept.error();
        ++back.people;
    }
    const auto set = setApproved(*journal, line->sponsorship, {}, {}, back);
    if (!set)
        return set.error();
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return back;
}

} // namespace app
