/// The names of the people and devices that wrote something, looked up once each.
#pragma once

#include "app/store/recordtable.h"

#include <QHash>

namespace app {

class Names {
public:
    explicit Names(Connection& connection);

    /// Empty when not known here.
    Result<QString> ofUser(const QUuid& id) { return nameIn(m_users, m_userNames, id); }
    Result<QString> ofDevice(const QUuid& id) { return nameIn(m_devices, m_deviceNames, id); }

private:
    static Result<QString> nameIn(RecordTable& table, QHash<QUuid, QString>& known,
                                  const QUuid& id);

    RecordTable m_users;
    RecordTable m_devices;
    QHash<QUuid, QString> m_userNames;
    QHash<QUuid, QString> m_deviceNames;
};

} // namespace app
