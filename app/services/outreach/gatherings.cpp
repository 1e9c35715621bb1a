#include "app/services/outreach/gatherings.h"

#include "app/domain/nik.h"
#include "app/services/outreach/recordedday.h"
#include "app/services/storedworkers.h"
#include "app/store/eachrow.h"
#include "app/store/journal.h"
#include "app/store/register.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t kMostOthers = 100'000;

Gathering gatheringOf(const StoredRecord& record)
{
    Gathering gathering = gatheringFrom(record.values);
    gathering.id = GatheringId(record.id);
    gathering.scope = record.scope;
    return gathering;
}

Gathering tidied(Gathering gathering)
{
    for (QString Gathering::*field : {&Gathering::heldOn, &Gathering::place, &Gathering::topic,
                                      &Gathering::speaker, &Gathering::note})
        gathering.*field = (gathering.*field).simplified();
    return gathering;
}

const Values& removedFrom(Values& values, const RecordKind& kind)
{
    values[std::size_t(kind.indexOf(u"removed"))] = u"yes"_s;
    return values;
}

/// Who came, with every attendance that says so: several machines may have written one each.
struct Came {
    StoredRecord worker;
    std::vector<StoredRecord> attendances;
};

/// Without attendances of people who are not here any more, or whose data is no longer used.
Result<QList<Came>> cameTo(Connection& connection, const GatheringId& gathering)
{
    RecordTable attendances(connection, attendanceKind());
    auto stored =
        attendances.where("gathering=?1 AND removed IS NULL ORDER BY id", {gathering.text()});
    if (!stored)
        return stored.error();
    StoredWorkers workers(connection);
    QList<Came> came;
    for (StoredRecord& one : *stored) {
        auto worker = workers.standing(QUuid(attendanceFrom(one.values).worker));
        if (!worker)
            return worker.error();
        if (!*worker || hasWithdrawnConsent(workerOf(**worker)))
            continue;
        auto known = std::ranges::find_if(
            came, [&](const Came& other) { return other.worker.id == (*worker)->id; });
        if (known == came.end())
            known = came.insert(came.end(), Came{*std::move(*worker), {}});
        known->attendances.push_back(std::move(one));
    }
    return came;
}

/// Writes one meeting and who came in a transaction of the caller.
class Keeping {
public:
    Keeping(Journal& journal, const Gathering& gathering) : m_journal(journal)
    {
        m_kept.gathering = gathering;
        m_kept.changes.kinds = {gatheringKind().name, attendanceKind().name};
    }

    Result<void> keep(const QString& scope)
    {
        Gathering& gathering = m_kept.gathering;
        const Values values = valuesOf(gathering);
        if (gathering.id.isValid())
            return change(gatheringKind(), gathering.id.uuid(), values);
        gathering.id = GatheringId(m_journal.newId());
        gathering.scope = scope;
        return create(gatheringKind(), gathering.id.uuid(), scope, values);
    }

    Result<void> attend(const QList<WorkerId>& wanted)
    {
        auto here = cameTo(m_journal.connection(), m_kept.gathering.id);
        if (!here)
            return here.error();
        for (Came& one : *here) {
            if (wanted.contains(WorkerId(one.worker.id)))
                continue;
            if (const auto gone = remove(one); !gone)
                return gone;
        }
        for (const WorkerId& id : wanted) {
            const bool isKnown = std::ranges::any_of(
                *here, [&id](const Came& one) { return one.worker.id == id.uuid(); });
            if (isKnown)
                continue;
            if (const auto added = add(id); !added)
                return added;
        }
        return {};
    }

    GatheringKept kept() { return std::move(m_kept); }

private:
    Result<void> remove(Came& one)
    {
        for (StoredRecord& attendance : one.attendances) {
            const auto gone = change(attendanceKind(), attendance.id,
                                     removedFrom(attendance.values, attendanceKind()));
            if (!gone)
                return gone;
        }
        return {};
    }

    Result<void> add(const WorkerId& id)
    {
        const auto worker = StoredWorkers(m_journal.connection()).standing(id.uuid());
        if (!worker)
            return worker.error();
        if (!*worker || hasWithdrawnConsent(workerOf(**worker)))
            return Error{ErrorCode::NotFound, u"no such worker"_s};
        Attendance attendance;
        attendance.worker = WorkerId((*worker)->id).text();
        attendance.gathering = m_kept.gathering.id.text();
        return create(attendanceKind(), m_journal.newId(), (*worker)->scope, valuesOf(attendance));
    }

    Result<void> create(const RecordKind& kind, const QUuid& id, const QString& scope,
                        const Values& values)
    {
        Values before = values;
        m_kept.edits << editOf(kind, id, removedFrom(before, kind), values);
        m_kept.changes.records << id;
        return m_journal.create(kind, id, scope, values);
    }

    Result<void> change(const RecordKind& kind, const QUuid& id, const Values& values)
    {
        const auto found = m_journal.projection().table(kind).find(id);
        if (!found)
            return found.error();
        if (!*found)
            return Error{ErrorCode::NotFound, u"no such meeting"_s};
        const auto changed = m_journal.update(kind, id, values);
        if (!changed)
            return changed.error();
        if (*changed > 0)
            m_kept.edits << editOf(kind, id, (*found)->values, values);
        m_kept.changes.records << id;
        return {};
    }

    Journal& m_journal;
    GatheringKept m_kept;
};

} // namespace

QLatin1StringView wordOf(GatheringProblem problem)
{
    switch (problem) {
    case GatheringProblem::DayMissing:
        return "day_missing"_L1;
    case GatheringProblem::PlaceMissing:
        return "place_missing"_L1;
    case GatheringProblem::TopicMissing:
        return "topic_missing"_L1;
    case GatheringProblem::BadOthers:
        return "bad_others"_L1;
    case GatheringProblem::CameTooEarly:
        break;
    }
    return "came_too_early"_L1;
}

QList<GatheringProblem> problemsOf(const Gathering& gathering, qsizetype came, QDate today)
{
    QList<GatheringProblem> problems;
    const auto raiseIf = [&problems](bool isWrong, GatheringProblem problem) {
        if (isWrong)
            problems << problem;
    };
    const QDate held = QDate::fromString(gathering.heldOn, Qt::ISODate);
    const std::int64_t others = gathering.others.value_or(0);
    raiseIf(!held.isValid(), GatheringProblem::DayMissing);
    raiseIf(gathering.place.trimmed().isEmpty(), GatheringProblem::PlaceMissing);
    raiseIf(gathering.topic.trimmed().isEmpty(), GatheringProblem::TopicMissing);
    raiseIf(others < 0 || others > kMostOthers, GatheringProblem::BadOthers);
    raiseIf(held.isValid() && held > today && (came > 0 || others > 0),
            GatheringProblem::CameTooEarly);
    return problems;
}

Result<std::variant<GatheringKept, QList<GatheringProblem>>>
keepGathering(Session& session, const Gathering& wanted, const QList<WorkerId>& came)
{
    using Answer = std::variant<GatheringKept, QList<GatheringProblem>>;
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    const Gathering gathering = tidied(wanted);
    if (auto problems = problemsOf(gathering, came.size(), session.clock().today());
        !problems.isEmpty())
        return Answer(std::move(problems));
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    Keeping keeping(*journal, gathering);
    if (const auto done = keeping.keep(session.scope()); !done)
        return done.error();
    if (const auto done = keeping.attend(came); !done)
        return done.error();
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return Answer(keeping.kept());
}

Result<GatheringKept> dropGathering(Session& session, const GatheringId& id)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    const auto seen = gatheringAt(session, id);
    if (!seen)
        return seen.error();
    Gathering gathering = seen->gathering;
    gathering.removed = u"yes"_s;
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    Keeping keeping(*journal, gathering);
    if (const auto done = keeping.attend({}); !done)
        return done.error();
    if (const auto done = keeping.keep(gathering.scope); !done)
        return done.error();
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return keeping.kept();
}

Result<QList<GatheringLine>> gatherings(Session& session, JobContext& context)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    Connection& connection = session.store().connection();
    const auto moment = Transaction::beginReading(connection);
    if (!moment)
        return moment.error();
    const auto stored = RecordTable(connection, gatheringKind())
                            .where("removed IS NULL ORDER BY held_on DESC,id DESC", {});
    if (!stored)
        return stored.error();
    const QDate today = session.clock().today();
    RecordedDays days(connection);
    QList<GatheringLine> lines;
    for (const StoredRecord& record : *stored) {
        if (context.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        GatheringLine line{gatheringOf(record)};
        const QDate held = QDate::fromString(line.gathering.heldOn, Qt::ISODate);
        const auto came = cameTo(connection, line.gathering.id);
        if (!came)
            return came.error();
        for (const Came& one : *came) {
            const auto day = days.of(WorkerId(one.worker.id));
            if (!day)
                return day.error();
            ++line.known;
            line.before += day->isValid() && *day < held ? 1 : 0;
            line.recorded += cameOfMeeting(held, *day) ? 1 : 0;
        }
        line.isOpen = held.addDays(kMeetingCountsDays) >= today;
        lines << std::move(line);
        context.progress(lines.size(), qsizetype(stored->size()));
    }
    return lines;
}

Result<GatheringSeen> gatheringAt(Session& session, const GatheringId& id)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    Connection& connection = session.store().connection();
    const auto found = RecordTable(connection, gatheringKind()).find(id.uuid());
    if (!found)
        return found.error();
    if (!*found || !gatheringOf(**found).removed.isEmpty())
        return Error{ErrorCode::NotFound, u"no such meeting"_s};
    GatheringSeen seen{gatheringOf(**found), {}};
    const auto came = cameTo(connection, id);
    if (!came)
        return came.error();
    RecordedDays days(connection);
    for (const Came& one : *came) {
        const Worker worker = workerOf(one.worker);
        const auto day = days.of(worker.id);
        if (!day)
            return day.error();
        seen.came.append({worker.id, isTemporaryNik(worker.nik) ? QString() : maskedNik(worker.nik),
                          worker.name, worker.hamlet, worker.rt, worker.rw, worker.address, *day});
    }
    std::ranges::sort(seen.came, {}, [](const Attendee& one) { return one.name.toCaseFolded(); });
    return seen;
}

} // namespace app
