#include "app/services/situations.h"

#include "app/domain/nik.h"
#include "app/domain/workerproblems.h"
#include "app/services/statuses.h"
#include "app/services/storedworkers.h"
#include "app/store/journal.h"
#include "app/store/register.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The worker as it shall be, or nothing when it does not apply.
using Marking = std::function<std::optional<Worker>(const StoredRecord& stored)>;

Result<void> mark(Journal& journal, const WorkerId& id, const Marking& marking, Marked& marked)
{
    const auto found = journal.projection().table(workerKind()).find(id.uuid());
    if (!found)
        return found.error();
    const bool isHere = *found && !isWithdrawn((*found)->values);
    const auto wanted = isHere ? marking(**found) : std::nullopt;
    if (!wanted) {
        ++marked.passedOver;
        return {};
    }
    const Values after = valuesOf(*wanted);
    const auto changed = journal.update(workerKind(), id.uuid(), after);
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return {};
    ++marked.workers;
    marked.changes.records.insert(id.uuid());
    marked.edits.append(editOf(workerKind(), id.uuid(), (*found)->values, after));
    return {};
}

Result<Marked> markAll(Session& session, const QList<WorkerId>& workers, const Marking& marking,
                       JobContext& context, const Alongside& alongside = {})
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    Marked marked;
    marked.changes.kinds.insert(workerKind().name);
    for (qsizetype i = 0; i < workers.size(); ++i) {
        if (context.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        if (const auto done = mark(*journal, workers[i], marking, marked); !done)
            return done.error();
        context.progress(i + 1, workers.size());
    }
    if (alongside) {
        if (const auto done = alongside(marked); !done)
            return done.error();
    }
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return marked;
}

} // namespace

namespace {

Marking markingAs(const Situation& situation)
{
    return [situation](const StoredRecord& stored) -> std::optional<Worker> {
        const bool isHere = situation.word.isEmpty();
        Worker worker = workerOf(stored);
        worker.situation = situation.word;
        worker.situationDate = isHere ? QString() : situation.since.toString(Qt::ISODate);
        worker.situationNote = isHere ? QString() : situation.note.trimmed();
        return worker;
    };
}

} // namespace

Result<void> setSituationWithin(Journal& journal, const WorkerId& worker,
                                const Situation& situation, Marked& marked)
{
    return mark(journal, worker, markingAs(situation), marked);
}

Result<Marked> setSituation(Session& session, const QList<WorkerId>& workers,
                            const Situation& situation, JobContext& context)
{
    const bool isHere = situation.word.isEmpty();
    if (!isHere && !wordsFor(WorkerField::Situation).contains(situation.word))
        return Error{ErrorCode::Invalid, u"no such situation"_s};
    if (!isHere && (!situation.since.isValid() || situation.since > session.clock().today()))
        return Error{ErrorCode::Invalid, u"since a day that has been"_s};
    return markAll(session, workers, markingAs(situation), context);
}

Result<Marked> markHandedOver(Session& session, const QList<WorkerId>& workers, JobContext& context,
                              const Alongside& alongside)
{
    return markAll(
        session, workers,
        [](const StoredRecord& stored) -> std::optional<Worker> {
            Worker worker = workerOf(stored);
            if (worker.stage != u"recorded" || isTemporaryNik(worker.nik))
                return std::nullopt;
            worker.stage = u"sent"_s;
            return worker;
        },
        context, alongside);
}

} // namespace app
