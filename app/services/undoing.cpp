#include "app/services/undoing.h"

#include "app/services/edits.h"
#include "app/services/guarding/approval.h"
#include "app/services/guarding/audit.h"
#include "app/store/journal.h"
#include "app/store/register.h"
#include "app/store/undopoints.h"
#include "app/sync/card.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostNamed = 5;

Result<QString> deviceNamed(Connection& connection, const Origin& origin)
{
    const auto peer = Peers(connection).find(origin);
    if (!peer)
        return peer.error();
    const auto card = *peer ? decodeCard((*peer)->card) : Result<Card>(Card{});
    return card ? card->deviceName : QString();
}

/// Who was told, by a batch written since, that this register holds what was merged.
/// Nothing when nobody was: a device without a name was told, too.
Result<std::optional<QString>> toldSince(Connection& connection, const UndoPoint& first)
{
    auto rows = connection.query(
        "SELECT peer FROM batch WHERE outgoing=1 AND n>(SELECT n FROM batch WHERE id=?1 AND"
        " peer=?2 AND outgoing=0) ORDER BY n LIMIT 1",
        {first.batch, first.peer});
    if (!rows)
        return rows.error();
    const auto more = rows->next();
    if (!more)
        return more.error();
    if (!*more)
        return std::optional<QString>();
    const Origin device = rows->uuid(0);
    const auto name = deviceNamed(connection, device);
    const auto peer = Peers(connection).find(device);
    if (!name || !peer)
        return name ? peer.error() : name.error();
    if (!name->isEmpty())
        return std::optional(*name);
    return std::optional(*peer ? (*peer)->fingerprint : device.toString(QUuid::WithoutBraces));
}

/// Of a worker; or of somebody who works here, or a device.
Result<QString> nameOf(Connection& connection, const QUuid& record)
{
    auto rows = connection.query("SELECT name FROM worker WHERE id=?1 UNION ALL SELECT name FROM"
                                 " user WHERE id=?1 UNION ALL SELECT name FROM device WHERE id=?1",
                                 {record});
    if (!rows)
        return rows.error();
    const auto more = rows->next();
    if (!more)
        return more.error();
    return *more ? rows->text(0) : QString();
}

Result<void> nameDependents(Connection& connection, const QList<UndoPoint>& points,
                            LastMerge& merge)
{
    const auto dependents = dependentsOf(connection, points);
    if (!dependents)
        return dependents.error();
    for (const QUuid& worker : *dependents) {
        if (merge.dependents.size() == kMostNamed) {
            ++merge.moreDependents;
            continue;
        }
        const auto name = nameOf(connection, worker);
        if (!name)
            return name.error();
        merge.dependents << *name;
    }
    return {};
}

Result<LastMerge> describe(Connection& connection, const QList<UndoPoint>& points)
{
    LastMerge merge;
    merge.at = QDateTime::fromMSecsSinceEpoch(points.first().at, Qt::UTC);
    merge.files = int(points.size());
    for (const UndoPoint& point : points) {
        merge.changes += point.after - point.before;
        const auto sender = deviceNamed(connection, point.peer);
        if (!sender)
            return sender.error();
        if (!merge.senders.contains(*sender))
            merge.senders << *sender;
    }
    const auto told = toldSince(connection, points.last());
    const auto forgot = forgotSomebody(connection, points);
    if (!told || !forgot)
        return told ? forgot.error() : told.error();
    merge.sentTo = told->value_or(QString());
    merge.forgotSomebody = *forgot;
    if (const auto named = nameDependents(connection, points, merge); !named)
        return named.error();
    return merge;
}

} // namespace

Result<std::optional<LastMerge>> lastMerge(Session& session)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    Connection& connection = session.store().connection();
    const auto points = UndoPoints(connection).all();
    if (!points)
        return points.error();
    if (points->isEmpty())
        return std::optional<LastMerge>();
    auto merge = describe(connection, *points);
    return merge ? Result<std::optional<LastMerge>>(std::move(*merge)) : merge.error();
}

Result<Changes> undoLastMerge(Session& session, JobContext& context)
{
    if (const auto allowed = session.allows(Action::ExchangeBatches); !allowed)
        return allowed.error();
    Connection& connection = session.store().connection();
    auto journal = Journal::begin(connection, session.writer());
    if (!journal)
        return journal.error();
    const auto points = UndoPoints(connection).all();
    if (!points)
        return points.error();
    if (points->isEmpty())
        return Error{ErrorCode::NotFound, u"nothing was merged"_s};
    const auto merge = describe(connection, *points);
    if (!merge)
        return merge.error();
    if (!merge->canBeUndone())
        return Error{ErrorCode::Invalid, u"something depends on it"_s};
    // What was written here because of it is taken back first, while its records are still there.
    for (const UndoPoint& point : *points) {
        if (context.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        const auto back = takeBackWithin(*journal, decodedEdits(point.edits));
        if (!back)
            return back.error();
    }
    const auto out =
        takeOut(connection, journal->projection(), *points, session.keys().origin(), context);
    if (!out)
        return out.error();
    if (const auto cleared = UndoPoints(connection).clear(); !cleared)
        return cleared.error();
    if (const auto kept = logWasCutShort(session); !kept)
        return kept.error();
    if (const auto noted = noteDeed(session, {Deed::TookBackMerge}); !noted)
        return noted.error();
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return Changes{{QByteArrayLiteral("*")}, {}};
}

} // namespace app
