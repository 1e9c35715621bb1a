#include "app/services/privacy/withdrawals.h"

#include "app/domain/region.h"
#include "app/domain/workerproblems.h"
#include "app/services/privacy/deadline.h"
#include "app/services/storedworkers.h"
#include "app/store/eachrow.h"
#include "app/store/journal.h"
#include "app/store/register.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

using Change = std::function<void(Worker& worker)>;

Result<void> changeOne(Journal& journal, const QUuid& id, const Change& change, Marked& marked)
{
    const auto found = journal.projection().table(workerKind()).find(id);
    if (!found)
        return found.error();
    if (!*found)
        return {};
    Worker worker = workerOf(**found);
    change(worker);
    const Values after = valuesOf(worker);
    const auto changed = journal.update(workerKind(), id, after);
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return {};
    ++marked.workers;
    marked.changes.records.insert(id);
    marked.edits.append(editOf(workerKind(), id, (*found)->values, after));
    return {};
}

/// The worker and all records joined with it, in whatever area this register covers: one person.
Result<Marked> changePerson(Session& session, const WorkerId& id, const Change& change)
{
    Connection& connection = session.store().connection();
    auto journal = Journal::begin(connection, session.writer());
    if (!journal)
        return journal.error();
    // An erasure reaches who was taken out again, too; but they are on no list that a consent could be withdrawn from.
    const auto person = StoredWorkers(connection).find(id.uuid());
    if (!person)
        return person.error();
    if (!*person)
        return Error{ErrorCode::NotFound, u"no such worker"_s};
    const auto records = personWithin(connection, id, session.scope());
    if (!records)
        return records.error();
    Marked marked;
    marked.changes.kinds.insert(workerKind().name);
    for (const auto& [record, area] : *records) {
        if (const auto done = changeOne(*journal, record, change, marked); !done)
            return done.error();
    }
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return marked;
}

WithdrawnWorker lineOf(const Worker& worker, const QDateTime& now)
{
    const QDateTime at = momentFrom(worker.consentWithdrawn);
    return {worker.id,
            worker.nik,
            worker.name,
            worker.hamlet,
            worker.rt,
            worker.rw,
            at,
            worker.consentWithdrawnHow,
            worker.consentWithdrawnBy,
            deadlineAfter(at),
            momentFrom(worker.consentStopped),
            worker.consentKept,
            standingOf(worker, now)};
}

} // namespace

Result<Marked> noteWithdrawal(Session& session, const WorkerId& worker,
                              const Withdrawal& withdrawal)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    if (!wordsFor(WorkerField::ConsentWithdrawnHow).contains(withdrawal.how))
        return Error{ErrorCode::Invalid, u"no such way to withdraw"_s};
    if (!withdrawal.at.isValid() || withdrawal.at > session.clock().now())
        return Error{ErrorCode::Invalid, u"a moment that has been"_s};
    const QString by =
        withdrawal.by.trimmed().isEmpty() ? session.user().name : withdrawal.by.trimmed();
    return changePerson(session, worker, [&](Worker& one) {
        forgetWithdrawal(one);
        one.consentWithdrawn = storedMoment(withdrawal.at);
        one.consentWithdrawnHow = withdrawal.how;
        one.consentWithdrawnBy = by;
    });
}

Result<Marked> keepDespiteWithdrawal(Session& session, const WorkerId& id, const QString& why)
{
    if (const auto allowed = session.allows(Action::EraseWorkers); !allowed)
        return allowed.error();
    if (!wordsFor(WorkerField::ConsentKept).contains(why))
        return Error{ErrorCode::Invalid, u"no such reason"_s};
    const auto found = StoredWorkers(session.store().connection()).find(id.uuid());
    if (!found)
        return found.error();
    if (*found && !hasWithdrawnConsent(workerOf(**found)))
        return Error{ErrorCode::Invalid, u"nothing was withdrawn"_s};
    const QString now = storedMoment(session.clock().now());
    return changePerson(session, id, [&](Worker& one) {
        if (!hasWithdrawnConsent(one))
            return;
        one.consentStopped = now;
        one.consentKept = why;
    });
}

Result<Marked> takeBackWithdrawal(Session& session, const WorkerId& worker)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    return changePerson(session, worker, [](Worker& one) { forgetWithdrawal(one); });
}

WithdrawalStanding standingOf(const Worker& worker, const QDateTime& now)
{
    if (!worker.consentStopped.isEmpty())
        return WithdrawalStanding::Kept;
    const QDateTime due = deadlineAfter(momentFrom(worker.consentWithdrawn));
    return due.isValid() && now <= due ? WithdrawalStanding::Open : WithdrawalStanding::Overdue;
}

Result<QList<WithdrawnWorker>> withdrawals(Session& session)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    RecordTable table(session.store().connection(), workerKind());
    const auto records = table.where("consent_withdrawn IS NOT NULL AND joined_to IS NULL ORDER BY"
                                     " consent_withdrawn,id",
                                     {});
    if (!records)
        return records.error();
    const QDateTime now = session.clock().now();
    QList<WithdrawnWorker> lines;
    for (const StoredRecord& record : *records)
        lines << lineOf(workerOf(record), now);
    std::ranges::stable_sort(lines, {}, &WithdrawnWorker::standing);
    return lines;
}

Result<WithdrawalCounts> withdrawalCounts(Session& session)
{
    const auto all = withdrawals(session);
    if (!all)
        return all.error();
    WithdrawalCounts counts;
    for (const WithdrawnWorker& one : *all) {
        if (one.standing == WithdrawalStanding::Kept)
            continue;
        ++counts.open;
        if (one.standing == WithdrawalStanding::Overdue)
            ++counts.overdue;
        if (!counts.due.isValid() || one.due < counts.due)
            counts.due = one.due;
    }
    return counts;
}

} // namespace app
