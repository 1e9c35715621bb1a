#include "app/services/revoking.h"

#include "app/domain/region.h"
#include "app/store/journal.h"
#include "app/store/peers.h"

#include <algorithm>

namespace app {

namespace {

QString textOf(const Origin& origin)
{
    return origin.toString(QUuid::WithoutBraces);
}

/// The revocations of this device that stand.
Result<QList<StoredRecord>> standing(Journal& journal, const Origin& device)
{
    auto rows = journal.connection().query(
        "SELECT id FROM revocation WHERE device=?1 AND removed IS NULL", {textOf(device)});
    if (!rows)
        return rows.error();
    QList<StoredRecord> found;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return found;
        const auto record = journal.projection().table(revocationKind()).find(rows->uuid(0));
        if (!record)
            return record.error();
        found << **record;
    }
}

} // namespace

Result<void> writeRevocation(Session& session, Journal& journal, const Origin& device)
{
    const Revocation revocation{textOf(device), session.clock().today().toString(Qt::ISODate), {}};
    return journal.create(revocationKind(), journal.newId(), session.scope(), valuesOf(revocation));
}

Result<void> withdrawRevocations(Session& session, Journal& journal, const Origin& device)
{
    const auto found = standing(journal, device);
    if (!found)
        return found.error();
    for (const StoredRecord& record : *found) {
        if (!covers(session.scope(), record.scope))
            return Error{ErrorCode::SenderRevoked, {}};
        Revocation revocation = revocationFrom(record.values);
        revocation.removed = QStringLiteral("yes");
        const auto changed = journal.update(revocationKind(), record.id, valuesOf(revocation));
        if (!changed)
            return changed.error();
    }
    return {};
}

Result<bool> wasRevoked(Journal& journal, const Origin& device, const QString& scope)
{
    const auto found = standing(journal, device);
    if (!found)
        return found.error();
    return std::ranges::any_of(
        *found, [&scope](const StoredRecord& record) { return covers(record.scope, scope); });
}

Result<QList<Origin>> revokeAsTold(Session& session, Journal& journal,
                                   const QList<QUuid>& revocations)
{
    Peers peers(journal.connection());
    QList<Origin> revoked;
    for (const QUuid& id : revocations) {
        const auto record = journal.projection().table(revocationKind()).find(id);
        if (!record)
            return record.error();
        if (!*record)
            continue;
        const Revocation revocation = revocationFrom((*record)->values);
        const auto peer = peers.find(Origin(revocation.device));
        if (!peer)
            return peer.error();
        // A village has no say about its office, nor about another village.
        const bool isMeant = *peer && (*peer)->revokedAt == 0 && revocation.removed.isEmpty() &&
                             covers((*record)->scope, (*peer)->scope);
        if (!isMeant)
            continue;
        if (const auto done = peers.revoke((*peer)->origin, session.clock().nowMs()); !done)
            return done.error();
        revoked << (*peer)->origin;
    }
    return revoked;
}

} // namespace app
