#include "app/services/reviewing.h"

#include "app/domain/decisions.h"
#include "app/domain/workerproblems.h"
#include "app/services/receipts.h"
#include "app/services/storedworkers.h"
#include "app/store/journal.h"
#include "app/store/register.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The refusals that stand: hardly ever more than one.
Result<QList<StoredRecord>> standingRefusals(Journal& journal, const QUuid& worker)
{
    auto rows = journal.connection().query(
        "SELECT id FROM refusal WHERE worker=?1 AND removed IS NULL ORDER BY id",
        {worker.toString(QUuid::WithoutBraces)});
    if (!rows)
        return rows.error();
    QList<StoredRecord> standing;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return standing;
        const auto found = journal.projection().table(refusalKind()).find(rows->uuid(0));
        if (!found)
            return found.error();
        standing << **found;
    }
}

/// "<field>:<problem>", as this program writes it: a sentence may hold a colon, too.
bool isOwnReason(const QString& reason)
{
    const qsizetype colon = reason.indexOf(u':');
    return colon > 0 && workerKind().indexOf(QStringView(reason).left(colon)) >= 0 &&
           problemFrom(QStringView(reason).mid(colon + 1)).has_value();
}

Result<void> refuse(Journal& journal, const StoredRecord& worker, const QString& reason,
                    Edits& edits)
{
    Refusal refusal{WorkerId(worker.id).text(), reason, u"yes"_s};
    const Values without = valuesOf(refusal);
    refusal.removed.clear();
    const QUuid id = journal.newId();
    edits << editOf(refusalKind(), id, without, valuesOf(refusal));
    return journal.create(refusalKind(), id, worker.scope, valuesOf(refusal));
}

Result<void> review(Session& session, Journal& journal, const QUuid& id, Edits& edits)
{
    const auto found = journal.projection().table(workerKind()).find(id);
    if (!found)
        return found.error();
    if (!*found)
        return {}; // forgotten meanwhile
    const auto standing = standingRefusals(journal, id);
    if (!standing)
        return standing.error();
    const QString reason =
        reasonToRefuse(workerOf(**found), session.clock().today(), session.reference().regions);
    if (standing->isEmpty())
        return reason.isEmpty() ? Result<void>() : refuse(journal, **found, reason, edits);
    for (const StoredRecord& one : *standing) {
        Refusal refusal = refusalFrom(one.values);
        // What a person typed is for a person to take back.
        if (!isOwnReason(refusal.reason))
            continue;
        if (reason.isEmpty())
            refusal.removed = u"yes"_s;
        else
            refusal.reason = reason;
        const Values after = valuesOf(refusal);
        const auto changed = journal.update(refusalKind(), one.id, after);
        if (!changed)
            return changed.error();
        if (*changed > 0)
            edits << editOf(refusalKind(), one.id, one.values, after);
    }
    return {};
}

} // namespace

Result<Edits> reviewWorkers(Session& session, Journal& journal, const QHash<QUuid, bool>& workers)
{
    Edits edits;
    const auto refusals = journal.connection().number("SELECT EXISTS(SELECT 1 FROM refusal)");
    if (!refusals)
        return refusals.error();
    for (auto it = workers.begin(); it != workers.end(); ++it) {
        // Nothing to write, and nothing that stands to be taken back: most of a first batch.
        if (*refusals == 0 && it.value())
            continue;
        if (const auto done = review(session, journal, it.key(), edits); !done)
            return done.error();
    }
    return edits;
}

} // namespace app
