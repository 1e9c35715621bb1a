#include "app/services/outreach/lastvisits.h"

#include "app/store/eachrow.h"

namespace app {

namespace {

// Found along the index visit_worker.
constexpr auto kLast = "SELECT id,visited_at,outcome,return_on,reason FROM visit"
                       " WHERE worker=?1 AND removed IS NULL"
                       " ORDER BY visited_at DESC,id DESC LIMIT 1";
constexpr auto kJoined = "SELECT id,joined_to FROM worker WHERE joined_to IS NOT NULL"
                         " AND joined_to<>'withdrawn' AND (?1='' OR scope=?1)";

} // namespace

Result<LastVisits> LastVisits::of(Connection& connection, const QString& scope)
{
    LastVisits visits(connection);
    const auto read =
        eachRow(connection.query(kJoined, {scope}), [&visits](const Rows& row) -> Result<void> {
            visits.m_joined[QUuid(row.text(1))] << row.uuid(0);
            return {};
        });
    return read ? Result<LastVisits>(std::move(visits)) : read.error();
}

Result<std::optional<LastVisit>> LastVisits::find(const QUuid& worker)
{
    std::optional<LastVisit> last;
    if (const auto looked = look(worker, last); !looked)
        return looked.error();
    for (const QUuid& record : m_joined.value(worker)) {
        if (const auto looked = look(record, last); !looked)
            return looked.error();
    }
    return last;
}

Result<void> LastVisits::look(const QUuid& record, std::optional<LastVisit>& last)
{
    return eachRow(m_connection->query(kLast, {record.toString(QUuid::WithoutBraces)}),
                   [&last](const Rows& row) -> Result<void> {
                       const VisitId id(row.uuid(0));
                       const QDateTime at = QDateTime::fromString(row.text(1), Qt::ISODate).toUTC();
                       if (last && std::pair(at, id.uuid()) < std::pair(last->at, last->id.uuid()))
                           return {};
                       last = LastVisit{id, at, row.text(2), row.text(4),
                                        QDate::fromString(row.text(3), Qt::ISODate)};
                       return {};
                   });
}

} // namespace app
