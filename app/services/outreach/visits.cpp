#include "app/services/outreach/visits.h"

#include "app/domain/region.h"
#include "app/services/outreach/lastvisits.h"
#include "app/services/situations.h"
#include "app/services/statuses.h"
#include "app/services/storedworkers.h"
#include "app/store/eachrow.h"
#include "app/store/journal.h"
#include "app/store/register.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where the device stands.
QDate dayOf(const Visit& visit)
{
    return QDateTime::fromString(visit.visitedAt, Qt::ISODate).toLocalTime().date();
}

Visit tidied(Visit visit, const QDateTime& now)
{
    // To the second: two visits to somebody are told apart, and whoever corrects one at once is last.
    if (visit.visitedAt.isEmpty())
        visit.visitedAt = now.toUTC().toString(Qt::ISODate);
    if (visit.outcome != u"refused")
        visit.reason.clear();
    // Nobody was spoken to: they are not done with.
    if (visit.outcome == u"away" && visit.returnOn.isEmpty())
        visit.returnOn = dayOf(visit).addDays(1).toString(Qt::ISODate);
    visit.note = visit.note.trimmed();
    visit.removed.clear();
    return visit;
}

/// A new record is taken back by noting it as removed.
Edit editOfNew(const RecordKind& kind, const QUuid& id, const Values& values)
{
    Values before = values;
    before[std::size_t(kind.indexOf(u"removed"))] = u"yes"_s;
    return editOf(kind, id, before, values);
}

/// Writes visits in one transaction of the caller.
class Visiting {
public:
    Visiting(Journal& journal, Visit visit) : m_journal(journal), m_visit(std::move(visit)) {}

    Result<void> visit(const WorkerId& id)
    {
        const auto found = m_journal.projection().table(workerKind()).find(id.uuid());
        if (!found)
            return found.error();
        const bool isHere = *found && !isWithdrawn((*found)->values);
        if (!isHere || hasWithdrawnConsent(workerOf(**found)))
            return {};
        const Worker worker = workerOf(**found);
        Visit one = m_visit;
        one.worker = id.text();
        const bool isToRegister =
            one.outcome == u"registered" && stageOf(worker.stage, false) == Stage::Candidate;
        if (isToRegister && one.returnOn.isEmpty())
            one.returnOn = dayOf(one).toString(Qt::ISODate);
        const VisitId made(m_journal.newId());
        const Values values = valuesOf(one);
        if (const auto kept = m_journal.create(visitKind(), made.uuid(), worker.scope, values);
            !kept)
            return kept;
        ++m_kept.workers;
        m_kept.edits << editOfNew(visitKind(), made.uuid(), values);
        m_kept.changes.records << made.uuid() << id.uuid();
        if (isToRegister)
            m_kept.toRegister << id;
        return mark(id, worker);
    }

    VisitsKept kept()
    {
        m_kept.changes.kinds = {visitKind().name};
        if (m_marked.workers > 0)
            m_kept.changes.kinds << workerKind().name;
        m_kept.edits << m_marked.edits;
        return std::move(m_kept);
    }

private:
    Result<void> mark(const WorkerId& id, const Worker& worker)
    {
        const auto word = situationAfter(m_visit.outcome);
        // Nobody comes back from the dead by a slip of a finger: that is put right in the form.
        if (!word || *word == worker.situation || worker.situation == u"died")
            return {};
        const QDate since = dayOf(m_visit);
        // Written down late: what is known since then stands.
        const QDate known = QDate::fromString(worker.situationDate, Qt::ISODate);
        if (known.isValid() && since < known)
            return {};
        return setSituationWithin(m_journal, id, {*word, since, m_visit.note}, m_marked);
    }

    Journal& m_journal;
    Visit m_visit;
    VisitsKept m_kept;
    Marked m_marked;
};

} // namespace

Result<std::variant<VisitsKept, QList<VisitProblem>>>
recordVisits(Session& session, const QList<WorkerId>& workers, Visit visit, JobContext& context)
{
    using Answer = std::variant<VisitsKept, QList<VisitProblem>>;
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    visit = tidied(std::move(visit), session.clock().now());
    if (auto problems = problemsOf(visit, workers.size(), session.clock().now());
        !problems.isEmpty())
        return Answer(std::move(problems));
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    Visiting visiting(*journal, std::move(visit));
    for (qsizetype at = 0; at < workers.size(); ++at) {
        if (context.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        if (const auto visited = visiting.visit(workers[at]); !visited)
            return visited.error();
        context.progress(at + 1, workers.size());
    }
    VisitsKept kept = visiting.kept();
    if (kept.workers == 0)
        return Error{ErrorCode::NotFound, u"nobody to visit"_s};
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return Answer(std::move(kept));
}

namespace {

/// What the visits that stay say of the situation; here and willing when none does.
Situation situationWithout(const QList<Visit>& visits, const VisitId& without)
{
    for (const Visit& one : visits) { // newest first
        const auto word = one.id == without ? std::nullopt : situationAfter(one.outcome);
        if (word)
            return {*word, dayOf(one), one.note};
    }
    return {};
}

} // namespace

Result<VisitsKept> dropVisit(Session& session, const VisitId& id)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    const auto found = journal->projection().table(visitKind()).find(id.uuid());
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, u"no such visit"_s};
    const Visit visit = visitFrom((*found)->values);
    const auto worker = WorkerId::fromText(visit.worker);
    const auto record = journal->projection().table(workerKind()).find(worker.uuid());
    const auto visits = visitsTo(session, worker);
    if (!record || !visits)
        return record ? visits.error() : record.error();
    Values values = (*found)->values;
    values[std::size_t(visitKind().indexOf(u"removed"))] = u"yes"_s;
    if (const auto changed = journal->update(visitKind(), id.uuid(), values); !changed)
        return changed.error();
    Marked marked;
    const auto word = situationAfter(visit.outcome);
    const Worker now = *record ? workerOf(**record) : Worker();
    if (word && !word->isEmpty() && now.situation == *word &&
        now.situationDate == dayOf(visit).toString(Qt::ISODate)) {
        const auto back =
            setSituationWithin(*journal, worker, situationWithout(*visits, id), marked);
        if (!back)
            return back.error();
    }
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    VisitsKept kept;
    kept.edits << editOf(visitKind(), id.uuid(), (*found)->values, values) << marked.edits;
    kept.changes = {{visitKind().name}, {id.uuid(), worker.uuid()}};
    if (marked.workers > 0)
        kept.changes.kinds << workerKind().name;
    return kept;
}

Result<QList<Visit>> visitsTo(Session& session, const WorkerId& worker)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto records = attachedRecords(session.store().connection(), visitKind(), worker);
    if (!records)
        return records.error();
    QList<Visit> visits;
    for (const StoredRecord& record : *records) {
        if (Visit visit = recordOf(record, &visitFrom); visit.removed.isEmpty())
            visits << std::move(visit);
    }
    std::ranges::sort(visits, [](const Visit& one, const Visit& other) {
        return std::pair(one.visitedAt, one.id.uuid()) >
               std::pair(other.visitedAt, other.id.uuid());
    });
    return visits;
}

Result<std::optional<LastVisit>> lastVisitTo(Session& session, const WorkerId& worker)
{
    const auto visits = visitsTo(session, worker);
    if (!visits)
        return visits.error();
    if (visits->isEmpty())
        return std::optional<LastVisit>();
    const Visit& last = visits->first();
    return std::optional(
        LastVisit{last.id, QDateTime::fromString(last.visitedAt, Qt::ISODate).toUTC(), last.outcome,
                  last.reason, QDate::fromString(last.returnOn, Qt::ISODate)});
}

namespace {

// Along the index on the day of return; whatever was done at a later visit is passed over.
constexpr auto kAwaited =
    "SELECT worker FROM visit v WHERE return_on<=?1 AND removed IS NULL AND NOT EXISTS"
    " (SELECT 1 FROM visit l WHERE l.worker=v.worker AND l.removed IS NULL"
    " AND (l.visited_at,l.id)>(v.visited_at,v.id))";

} // namespace

Result<DueVisits> dueVisits(Session& session)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    if (regionLevel(session.scope()) != RegionLevel::Village)
        return DueVisits();
    Connection& connection = session.store().connection();
    const auto moment = Transaction::beginReading(connection);
    if (!moment)
        return moment.error();
    auto visits = LastVisits::of(connection);
    if (!visits)
        return visits.error();
    const QDate today = session.clock().today();
    const StatusRules rules = statusRules(session);
    StoredWorkers workers(connection);
    QSet<QUuid> counted;
    DueVisits due;
    const auto done = eachRow(
        connection.query(kAwaited, {today.toString(Qt::ISODate)}),
        [&](const Rows& row) -> Result<void> {
            const auto found = workers.standing(QUuid(row.text(0)));
            if (!found)
                return found.error();
            if (!*found || counted.contains((*found)->id))
                return {};
            counted << (*found)->id;
            auto last = visits->find((*found)->id);
            if (!last)
                return last.error();
            const Worker worker = workerOf(**found);
            VisitCase known;
            known.stage = stageOf(worker.stage, isDelivered(**found));
            known.status = statusOf(membershipIn(**found), known.stage, today, rules).status;
            known.situation =
                hasWithdrawnConsent(worker) ? QString(kWithdrewSituation) : worker.situation;
            known.last = *last;
            if (visitNeed(known, today) != VisitNeed::Due)
                return {};
            ++(known.last->returnOn < today ? due.overdue : due.today);
            return {};
        });
    return done ? Result<DueVisits>(due) : done.error();
}

} // namespace app
