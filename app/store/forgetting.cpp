/// Erasure: a person's records leave rows, log and search index, and what arrives of them later does too. The same
/// end whatever the order: what counts is that an erasure, or an emptied change, was seen at all.
#include "app/domain/decisions.h"
#include "app/domain/worker.h"
#include "app/store/changelog.h"
#include "app/store/eachrow.h"
#include "app/store/projection.h"
#include "app/store/scrubbing.h"

namespace app {

Result<bool> Projection::hasForgotten()
{
    if (!m_hasForgotten) {
        const auto found = m_connection.number("SELECT EXISTS(SELECT 1 FROM forgotten)");
        if (!found)
            return found.error();
        m_hasForgotten = *found != 0;
    }
    return *m_hasForgotten;
}

Result<bool> Projection::isForgotten(const QUuid& record, const QString& scope)
{
    const auto found = m_connection.number("SELECT 1 FROM forgotten WHERE record=?1 AND scope=?2",
                                           {record, scope});
    if (!found)
        return found.error();
    return *found != 0;
}

Result<void> Projection::forget(const QUuid& record, const QString& scope)
{
    if (const auto emptied = ChangeLog(m_connection).forget(record, scope); !emptied)
        return emptied;
    const auto noted =
        m_connection.run("INSERT OR IGNORE INTO forgotten VALUES(?1,?2)", {record, scope});
    if (!noted)
        return noted;
    m_hasForgotten = true;
    if (const auto due = setScrubDue(m_connection); !due)
        return due;
    // Nor does what was counted of anybody stay; and a record that was joined with this one over two areas counts again.
    if (const auto gone = m_connection.run("DELETE FROM coverage"); !gone)
        return gone;
    // What is forgotten is an id: whoever bears it goes, of whatever kind, so that the order does not show.
    for (const RecordKind* kind : recordKinds()) {
        if (kind == &erasureKind())
            continue;
        const auto found = table(*kind).find(record);
        if (!found)
            return found.error();
        const bool isHere = *found && (*found)->scope == scope;
        // Never seen here; but somebody may have been joined with it.
        const auto done = isHere                             ? finishRemove(*kind, **found)
                          : kind == &workerKind() && !*found ? m_following.joinsChanged(record, {})
                                                             : Result<void>();
        if (!done)
            return done;
    }
    return {};
}

Result<void> Projection::forgetWorker(const QUuid& worker, const QString& scope)
{
    for (const RecordKind* kind : recordKinds()) {
        if (!kind->isAttached)
            continue;
        const auto ids = idsOf(m_connection.query(QByteArray("SELECT id FROM ") + kind->name +
                                                      " WHERE worker=?1 AND scope=?2",
                                                  {worker.toString(QUuid::WithoutBraces), scope}));
        if (!ids)
            return ids.error();
        for (const QUuid& id : *ids) {
            if (const auto done = forget(id, scope); !done)
                return done;
        }
    }
    return forget(worker, scope);
}

Result<bool> Projection::forgetsInstead(const RecordKind& kind, const Change& change,
                                        const Patch& patch)
{
    const QString& scope = change.stream.scope;
    if (&kind == &erasureKind()) {
        // The record of the erasure itself stays: it holds nobody's data.
        for (const Patch::Set& set : patch.sets) {
            const auto* worker = std::get_if<QString>(&set.value);
            if (set.field != "worker" || !worker)
                continue;
            if (const auto done = forgetWorker(QUuid(*worker), scope); !done)
                return done.error();
        }
        return false;
    }
    const auto any = hasForgotten();
    if (!any || !*any)
        return any;
    const auto own = isForgotten(change.record, scope);
    if (!own)
        return own.error();
    bool isMeant = *own;
    for (const Patch::Set& set : patch.sets) {
        const auto* worker = std::get_if<QString>(&set.value);
        if (isMeant || !kind.isAttached || set.field != "worker" || !worker)
            continue;
        const auto with = isForgotten(QUuid(*worker), scope);
        if (!with)
            return with.error();
        isMeant = *with;
    }
    if (!isMeant)
        return false;
    if (const auto done = forget(change.record, scope); !done)
        return done.error();
    return true;
}

} // namespace app
