/// Looks up the newest visit to a worker, also to a record that the worker's stands for. For services.
#pragma once

#include "app/domain/visiting.h"
#include "app/store/connection.h"

#include <QHash>

namespace app {

class LastVisits {
public:
    /// Reads which records of `scope` were joined: few, and once for many look-ups. Empty = of all areas.
    static Result<LastVisits> of(Connection& connection, const QString& scope = {});

    /// `worker` stands for itself.
    Result<std::optional<LastVisit>> find(const QUuid& worker);

private:
    explicit LastVisits(Connection& connection) : m_connection(&connection) {}
    Result<void> look(const QUuid& record, std::optional<LastVisit>& last);

    Connection* m_connection;
    QHash<QUuid, QList<QUuid>> m_joined; ///< by who stands for them
};

} // namespace app
