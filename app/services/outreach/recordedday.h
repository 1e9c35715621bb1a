/// On which day a worker was recorded: read from the change log, because no field says it. For services.
#pragma once

#include "app/domain/worker.h"
#include "app/store/changelog.h"

#include <QDate>
#include <QHash>

namespace app {

class RecordedDays {
public:
    explicit RecordedDays(Connection& connection) : m_connection(connection), m_log(connection) {}

    /// The first day on which this record, or one it stands for, was more than a candidate; as the recording device believed.
    /// Invalid for a candidate.
    Result<QDate> of(const WorkerId& worker);

private:
    Result<QDate> ofRecord(const QUuid& record);

    Connection& m_connection;
    ChangeLog m_log;
    QHash<WorkerId, QDate> m_known;
};

} // namespace app
