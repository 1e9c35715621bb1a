#include "app/store/handoutlog.h"

#include "app/store/eachrow.h"

namespace app {

namespace {

constexpr qsizetype kIdBytes = 16;

} // namespace

Result<void> HandoutLog::add(const HandoutRow& row, const QList<QUuid>& workers)
{
    QByteArray ids;
    if (!row.isEverybody) {
        ids.reserve(workers.size() * kIdBytes);
        for (const QUuid& worker : workers)
            ids += worker.toRfc4122();
    }
    return m_connection.run("INSERT INTO handed_out (at,author,file,people,everybody,workers)"
                            " VALUES(?1,?2,?3,?4,?5,?6)",
                            {row.at, row.author, row.file, row.people, row.isEverybody ? 1 : 0,
                             ids.isNull() ? QByteArray("") : ids});
}

Result<QList<HandoutRow>> HandoutLog::all()
{
    QList<HandoutRow> all;
    const auto read = eachRow(
        m_connection.query("SELECT n,at,author,file,people,everybody FROM handed_out ORDER BY n"
                           " DESC"),
        [&all](const Rows& row) -> Result<void> {
            all.append({row.int64(0), row.int64(1), row.uuid(2), row.text(3), row.int64(4),
                        row.int64(5) != 0});
            return {};
        });
    return read ? Result<QList<HandoutRow>>(std::move(all)) : read.error();
}

Result<QSet<QUuid>> HandoutLog::workersOf(std::int64_t n)
{
    auto rows = m_connection.query("SELECT workers FROM handed_out WHERE n=?1", {n});
    if (!rows)
        return rows.error();
    const auto found = rows->next();
    if (!found)
        return found.error();
    QSet<QUuid> workers;
    const QByteArray ids = *found ? rows->blob(0) : QByteArray();
    for (qsizetype at = 0; at + kIdBytes <= ids.size(); at += kIdBytes)
        workers.insert(QUuid::fromRfc4122(ids.sliced(at, kIdBytes)));
    return workers;
}

} // namespace app
