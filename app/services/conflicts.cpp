#include "app/services/conflicts.h"

#include "app/domain/worker.h"
#include "app/store/projection.h"
#include "app/store/register.h"

#include <algorithm>

namespace app {

namespace {

QString textOf(const Value& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return QString::number(qlonglong(*number));
    return {};
}

Result<QString> deviceName(Connection& connection, const Origin& origin)
{
    auto rows = connection.query("SELECT name FROM device WHERE id=?1", {origin});
    if (!rows)
        return rows.error();
    const auto more = rows->next();
    if (!more)
        return more.error();
    return *more ? rows->text(0) : QString();
}

Result<Conflict> conflictOf(Connection& connection, const StoredRecord& record,
                            const FieldHeads& entry, StreamNames& names)
{
    const std::size_t field = std::size_t(entry.field);
    Conflict conflict;
    conflict.kind = workerKind().name;
    conflict.record = record.id;
    conflict.field = QLatin1StringView(workerKind().fields[field].name);
    conflict.id = record.id.toString(QUuid::WithoutBraces) + u'/' + conflict.field;
    conflict.name = textOf(record.values[std::size_t(WorkerField::Name)]);
    conflict.nik = textOf(record.values[std::size_t(WorkerField::Nik)]);
    for (const HeldValue& held : entry.held) {
        const auto origin = names.originOf(held.head.stream);
        if (!origin)
            return origin.error();
        const auto device = deviceName(connection, *origin);
        if (!device)
            return device.error();
        conflict.values << ConflictValue{
            textOf(held.value), QDateTime::fromMSecsSinceEpoch(held.head.stamp >> 16, Qt::UTC),
            *device, held.value == record.values[field]};
    }
    return conflict;
}

} // namespace

Result<QList<Conflict>> conflicts(Session& session)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    Connection& connection = session.store().connection();
    RecordTable workers(connection, workerKind());
    StreamNames names(connection);
    auto rows = connection.query("SELECT id FROM worker WHERE in_conflict=1 ORDER BY pk");
    if (!rows)
        return rows.error();
    QList<Conflict> found;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return found;
        const auto record = workers.find(rows->uuid(0));
        if (!record)
            return record.error();
        for (const FieldHeads& entry : (*record)->heads.fields) {
            const bool asks =
                workerKind().fields[std::size_t(entry.field)].onConflict == OnConflict::Ask;
            const bool differs = std::ranges::any_of(entry.held, [&](const HeldValue& held) {
                return held.value != entry.held[0].value;
            });
            if (!asks || entry.held.size() < 2 || !differs)
                continue;
            auto conflict = conflictOf(connection, **record, entry, names);
            if (!conflict)
                return conflict.error();
            found << std::move(*conflict);
        }
    }
}

} // namespace app
