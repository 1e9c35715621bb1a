#include "app/store/drafttable.h"

namespace app {

Result<void> DraftTable::put(const DraftRow& draft)
{
    return m_connection.run(
        "INSERT INTO draft VALUES(?1,?2,?3) ON CONFLICT DO UPDATE SET changed=?2,body=?3",
        {draft.id, draft.changed, draft.body});
}

Result<void> DraftTable::remove(const QUuid& id)
{
    return m_connection.run("DELETE FROM draft WHERE id=?1", {id});
}

Result<QList<DraftRow>> DraftTable::all()
{
    auto rows = m_connection.query("SELECT id,changed,body FROM draft ORDER BY changed DESC");
    if (!rows)
        return rows.error();
    QList<DraftRow> drafts;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return drafts;
        drafts << DraftRow{rows->uuid(0), rows->int64(1), rows->blob(2)};
    }
}

} // namespace app
