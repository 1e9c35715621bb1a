#include "app/services/drafts.h"

#include "app/exchange/workerjson.h"
#include "app/store/drafttable.h"
#include "app/store/register.h"

#include <QJsonDocument>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

Draft draftFrom(const DraftRow& row)
{
    const QJsonObject body = QJsonDocument::fromJson(row.body).object();
    Draft draft;
    draft.id = row.id;
    draft.changed = QDateTime::fromMSecsSinceEpoch(row.changed, Qt::UTC);
    Worker& worker = draft.worker;
    worker.id = WorkerId::fromText(body.value(u"id"_s).toString());
    worker.scope = body.value(u"scope"_s).toString();
    for (const auto& field : workerFields()) {
        const QJsonValue value = body.value(QLatin1StringView(field.spec.name));
        if (const auto* text = std::get_if<0>(&field.member))
            worker.*(*text) = value.toString();
        else if (value.isDouble())
            worker.*std::get<1>(field.member) = value.toInteger();
    }
    return draft;
}

} // namespace

Result<void> keepDraft(Session& session, const Draft& draft)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    const QDateTime changed =
        draft.changed.isValid() ? draft.changed
                                : QDateTime::fromMSecsSinceEpoch(session.clock().nowMs(), Qt::UTC);
    const QByteArray body = QJsonDocument(toJson(draft.worker)).toJson(QJsonDocument::Compact);
    return DraftTable(session.store().connection())
        .put({draft.id, changed.toMSecsSinceEpoch(), body});
}

Result<void> dropDraft(Session& session, const QUuid& id)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    return DraftTable(session.store().connection()).remove(id);
}

Result<QList<Draft>> drafts(Session& session)
{
    const auto rows = DraftTable(session.store().connection()).all();
    if (!rows)
        return rows.error();
    QList<Draft> kept;
    kept.reserve(rows->size());
    for (const DraftRow& row : *rows)
        kept << draftFrom(row);
    return kept;
}

} // namespace app
