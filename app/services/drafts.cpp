#include "app/services/drafts.h"

#include "app/exchange/workerjson.h"
#include "app/store/drafttable.h"
#include "app/store/register.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Record>
void readFields(const QJsonObject& body, std::span<const Field<Record>> fields, Record& record)
{
    for (const auto& field : fields) {
        const QJsonValue value = body.value(QLatin1StringView(field.spec.name));
        if (const auto* text = std::get_if<0>(&field.member))
            record.*(*text) = value.toString();
        else if (value.isDouble())
            record.*std::get<1>(field.member) = value.toInteger();
    }
}

template <typename Record>
QJsonArray jsonOf(const QList<Record>& records, std::span<const Field<Record>> fields)
{
    QJsonArray array;
    for (const Record& record : records) {
        QJsonObject object;
        if (record.id.isValid())
            object.insert(u"id"_s, record.id.text());
        for (const auto& field : fields) {
            const QLatin1StringView name(field.spec.name);
            if (const auto* text = std::get_if<0>(&field.member))
                object.insert(name, record.*(*text));
            else if (const auto& number = record.*std::get<1>(field.member))
                object.insert(name, static_cast<qint64>(*number));
        }
        array.append(object);
    }
    return array;
}

template <typename Record>
QList<Record> recordsFrom(const QJsonValue& array, std::span<const Field<Record>> fields)
{
    QList<Record> records;
    const QJsonArray objects = array.toArray();
    for (const QJsonValue one : objects) {
        Record record;
        const QJsonObject object = one.toObject();
        record.id = decltype(record.id)::fromText(object.value(u"id"_s).toString());
        readFields(object, fields, record);
        records << record;
    }
    return records;
}

Draft draftFrom(const DraftRow& row)
{
    const QJsonObject body = QJsonDocument::fromJson(row.body).object();
    Draft draft;
    draft.id = row.id;
    draft.changed = QDateTime::fromMSecsSinceEpoch(row.changed, Qt::UTC);
    draft.worker.id = WorkerId::fromText(body.value(u"id"_s).toString());
    draft.worker.scope = body.value(u"scope"_s).toString();
    readFields(body, workerFields(), draft.worker);
    draft.heirs = recordsFrom(body.value(u"heirs"_s), heirFields());
    draft.photos = recordsFrom(body.value(u"photos"_s), photoFields());
    return draft;
}

QByteArray bodyOf(const Draft& draft)
{
    QJsonObject body = toJson(draft.worker);
    body.insert(u"heirs"_s, jsonOf(draft.heirs, heirFields()));
    body.insert(u"photos"_s, jsonOf(draft.photos, photoFields()));
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

Result<void> keepDraft(Session& session, const Draft& draft, const JobContext& context)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    const QDateTime changed = draft.changed.isValid() ? draft.changed : session.clock().now();
    Connection& connection = session.store().connection();
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    // Asked once nobody else can write: whoever cancels, then writes something newer, is not written over.
    if (context.isCancelled())
        return Error{ErrorCode::Cancelled, {}};
    const auto kept =
        DraftTable(connection)
            .put({draft.id, changed.toMSecsSinceEpoch(), bodyOf(draft), session.user().id.uuid()});
    return kept ? transaction->commit() : kept;
}

Result<void> dropDraft(Session& session, const QUuid& id)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    return DraftTable(session.store().connection()).remove(id);
}

Result<QList<Draft>> drafts(Session& session)
{
    const auto rows = DraftTable(session.store().connection()).of(session.user().id.uuid());
    if (!rows)
        return rows.error();
    QList<Draft> kept;
    kept.reserve(rows->size());
    for (const DraftRow& row : *rows)
        kept << draftFrom(row);
    return kept;
}

} // namespace app
