#include "app/store/drafttable.h"

#include "app/store/eachrow.h"

namespace app {

Result<void> DraftTable::put(const DraftRow& draft)
{
    return m_connection.run("INSERT INTO draft (id,changed,body,author) VALUES(?1,?2,?3,?4)"
                            " ON CONFLICT DO UPDATE SET changed=?2,body=?3,author=?4",
                            {draft.id, draft.changed, draft.body, draft.author});
}

Result<void> DraftTable::remove(const QUuid& id)
{
    return m_connection.run("DELETE FROM draft WHERE id=?1", {id});
}

Result<QList<DraftRow>> DraftTable::of(const QUuid& author)
{
    QList<DraftRow> drafts;
    const auto done =
        eachRow(m_connection.query("SELECT id,changed,body,author FROM draft"
                                   " WHERE author=?1 OR author IS NULL ORDER BY changed DESC",
                                   {author}),
                [&drafts](const Rows& row) -> Result<void> {
                    drafts << DraftRow{row.uuid(0), row.int64(1), row.blob(2),
                                       row.isNull(3) ? QUuid() : row.uuid(3)};
                    return {};
                });
    return done ? Result<QList<DraftRow>>(std::move(drafts)) : done.error();
}

Result<void> DraftTable::handOver(const QUuid& from, const QUuid& to)
{
    return m_connection.run("UPDATE draft SET author=?2 WHERE author=?1", {from, to});
}

} // namespace app
