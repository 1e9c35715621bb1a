#include "app/store/statusrows.h"

#include "app/store/eachrow.h"

namespace app {

Result<QList<StatusRow>> statusRowsWith(Connection& connection, const QString& nik)
{
    QList<StatusRow> found;
    const auto read = eachRow(
        connection.query(
            "SELECT id,nik,name,stage,delivered,programmes,consent_withdrawn IS NOT NULL,"
            "joined_to IS NULL,as_of,source,state,covered_until,member_number"
            " FROM worker WHERE nik=?1 ORDER BY id",
            {nik}),
        [&found](const Rows& row) -> Result<void> {
            StatusRow one;
            one.id = row.uuid(0);
            one.nik = row.text(1);
            one.name = row.text(2);
            one.stage = row.text(3);
            one.delivered = row.int64(4) != 0;
            if (!row.isNull(5))
                one.programmes = row.int64(5);
            one.hasWithdrawnConsent = row.int64(6) != 0;
            one.standsForItself = row.int64(7) != 0;
            one.membership = {row.text(8), row.text(9), row.text(10), row.text(11), row.text(12)};
            found << std::move(one);
            return {};
        });
    return read ? Result<QList<StatusRow>>(std::move(found)) : read.error();
}

} // namespace app
