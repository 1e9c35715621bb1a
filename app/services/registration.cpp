#include "app/services/registration.h"

#include "app/domain/region.h"
#include "app/services/statuses.h"
#include "app/services/storedworkers.h"
#include "app/services/temporaryniks.h"
#include "app/store/journal.h"
#include "app/store/register.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

using Answer = std::variant<Saved, QList<FieldProblem>>;

Result<bool> isNikElsewhere(Connection& connection, const Worker& worker)
{
    if (worker.nik.isEmpty())
        return false;
    const auto others = connection.number("SELECT count(*) FROM worker WHERE nik=?1 AND id<>?2",
                                          {worker.nik, worker.id.uuid()});
    if (!others)
        return others.error();
    return *others > 0;
}

Result<QList<FieldProblem>> allProblems(Session& session, const Worker& worker)
{
    auto problems = problemsOf(worker, Completeness::Recorded, session.clock().today(),
                               session.reference().regions);
    const auto isElsewhere = isNikElsewhere(session.store().connection(), worker);
    if (!isElsewhere)
        return isElsewhere.error();
    if (!*isElsewhere)
        return problems;
    // After the other problems of the NIK, the first field of the form.
    const auto after = std::ranges::find_if(
        problems, [](const FieldProblem& one) { return one.field != WorkerField::Nik; });
    problems.insert(after, {WorkerField::Nik, Problem::NikAlreadyHere});
    return problems;
}

bool standsInTheWay(const QList<FieldProblem>& problems, Warnings warnings)
{
    return std::ranges::any_of(problems, [warnings](const FieldProblem& one) {
        return warnings == Warnings::Ask || blocks(one.problem);
    });
}

/// The area a new worker belongs to.
Result<QString> scopeForNew(const QString& wanted, const QString& registerScope)
{
    const QString scope = wanted.isEmpty() ? registerScope : wanted;
    if (regionLevel(scope) != RegionLevel::Village)
        return Error{ErrorCode::Invalid, u"a worker belongs to a village"_s};
    if (!covers(registerScope, scope))
        return Error{ErrorCode::OutOfScope, u"a village outside this register's area"_s};
    return scope;
}

Result<void> giveTemporaryNik(Journal& journal, Worker& worker)
{
    if (!worker.nik.isEmpty())
        return {};
    auto nik = nextTemporaryNik(journal.connection(), worker.scope);
    if (!nik)
        return nik.error();
    worker.nik = std::move(*nik);
    return {};
}

Result<Saved> createIn(Journal& journal, Worker worker, const QString& registerScope)
{
    auto scope = scopeForNew(worker.scope, registerScope);
    if (!scope)
        return scope.error();
    worker.scope = std::move(*scope);
    worker.stage = u"recorded"_s;
    if (const auto given = giveTemporaryNik(journal, worker); !given)
        return given.error();
    worker.id = WorkerId(journal.newId());
    const auto made =
        journal.create(workerKind(), worker.id.uuid(), worker.scope, valuesOf(worker));
    if (!made)
        return made.error();
    return Saved{worker, {{workerKind().name}, {worker.id.uuid()}}};
}

Result<Saved> updateIn(Journal& journal, Worker worker)
{
    const auto found = journal.projection().table(workerKind()).find(worker.id.uuid());
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, u"no such worker"_s};
    const Worker stored = workerOf(**found);
    worker.scope = stored.scope;
    // Only the branch's answer goes further than "recorded", and no form takes it back.
    worker.stage = stageOf(stored.stage, false) == Stage::Candidate ? u"recorded"_s : stored.stage;
    if (const auto given = giveTemporaryNik(journal, worker); !given)
        return given.error();
    const auto changed = journal.update(workerKind(), worker.id.uuid(), valuesOf(worker));
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return Saved{worker, {}};
    return Saved{worker, {{workerKind().name}, {worker.id.uuid()}}};
}

QList<Worker> workersFrom(const QList<StoredRecord>& records)
{
    QList<Worker> workers;
    workers.reserve(records.size());
    for (const StoredRecord& record : records)
        workers << workerOf(record);
    return workers;
}

} // namespace

QList<FieldProblem> problemsHere(Session& session, const Worker& worker)
{
    const Worker clean = tidied(worker);
    const auto problems = allProblems(session, clean);
    if (problems)
        return *problems;
    // What cannot be looked up now is looked up again when it is saved, and said there.
    return problemsOf(clean, Completeness::Recorded, session.clock().today(),
                      session.reference().regions);
}

Result<std::variant<Saved, QList<FieldProblem>>> recordWorker(Session& session, Worker worker,
                                                              Warnings warnings)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    worker = tidied(std::move(worker));
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    auto problems = allProblems(session, worker);
    if (!problems)
        return problems.error();
    if (standsInTheWay(*problems, warnings))
        return Answer(std::move(*problems));

    auto saved = worker.id.isValid() ? updateIn(*journal, std::move(worker))
                                     : createIn(*journal, std::move(worker), session.scope());
    if (!saved)
        return saved.error();
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return Answer(std::move(*saved));
}

Result<QList<Worker>> workersWithNik(Session& session, const QString& nik)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto found = StoredWorkers(session.store().connection()).withNik(nik);
    if (!found)
        return found.error();
    return workersFrom(*found);
}

Result<Worker> worker(Session& session, const WorkerId& id)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto found = StoredWorkers(session.store().connection()).find(id.uuid());
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, u"no such worker"_s};
    return workerOf(**found);
}

Result<QList<Worker>> household(Session& session, const QString& familyCard)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto found = StoredWorkers(session.store().connection()).onFamilyCard(familyCard);
    if (!found)
        return found.error();
    return workersFrom(*found);
}

} // namespace app
