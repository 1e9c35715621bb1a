#include "app/services/whostands.h"

#include "app/store/eachrow.h"

namespace app {

Result<WhoStands> WhoStands::of(Connection& connection)
{
    WhoStands all;
    // A record that was taken out again stands for nobody.
    const auto read = eachRow(
        connection.query("SELECT w.id,s.id FROM worker w"
                         " JOIN worker s ON s.id=unhex(replace(w.joined_to,'-',''))"
                         " WHERE w.joined_to IS NOT NULL AND s.joined_to IS NOT 'withdrawn'"),
        [&all](const Rows& row) -> Result<void> {
            all.m_standing.insert(row.uuid(0), row.uuid(1));
            return {};
        });
    return read ? Result<WhoStands>(std::move(all)) : read.error();
}

} // namespace app
