#include "app/services/names.h"

#include "app/domain/people.h"

namespace app {

Names::Names(Connection& connection)
    : m_users(connection, userKind()), m_devices(connection, deviceKind())
{
}

Result<QString> Names::nameIn(RecordTable& table, QHash<QUuid, QString>& known, const QUuid& id)
{
    if (const auto name = known.constFind(id); name != known.cend())
        return *name;
    const auto record = table.find(id);
    if (!record)
        return record.error();
    // The first field of both kinds.
    const auto* text = *record ? std::get_if<QString>(&(*record)->values[0]) : nullptr;
    const QString name = text ? *text : QString();
    known.insert(id, name);
    return name;
}

} // namespace app
