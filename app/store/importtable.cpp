#include "app/store/importtable.h"

#include <QSet>

namespace app {

namespace {

ImportEntry entryAt(const Rows& rows)
{
    ImportEntry entry;
    entry.n = rows.int64(0);
    entry.at = rows.int64(1);
    entry.author = rows.uuid(2);
    entry.file = rows.text(3);
    entry.format = rows.text(4);
    entry.account = rows.text(5);
    entry.before = rows.int64(6);
    entry.after = rows.int64(7);
    if (!rows.isNull(8))
        entry.undoneAt = rows.int64(8);
    return entry;
}

Result<QByteArray> firstBlob(Result<Rows> rows)
{
    if (!rows)
        return rows.error();
    const auto more = rows->next();
    if (!more)
        return more.error();
    return *more ? rows->blob(0) : QByteArray();
}

} // namespace

Result<std::int64_t> ImportTable::add(const ImportEntry& entry, const QByteArray& edits)
{
    const auto added =
        m_connection.run("INSERT INTO import (at,author,file,format,account,before,after,edits)"
                         " VALUES(?1,?2,?3,?4,?5,?6,?7,?8)",
                         {entry.at, entry.author, entry.file, entry.format, entry.account,
                          entry.before, entry.after, edits});
    if (!added)
        return added.error();
    return m_connection.lastInsertId();
}

Result<QList<ImportEntry>> ImportTable::all()
{
    auto rows = m_connection.query("SELECT n,at,author,file,format,account,before,after,undone_at "
                                   "FROM import ORDER BY n DESC");
    if (!rows)
        return rows.error();
    QList<ImportEntry> entries;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return entries;
        entries << entryAt(*rows);
    }
}

Result<std::optional<ImportEntry>> ImportTable::find(std::int64_t n)
{
    auto rows = m_connection.query("SELECT n,at,author,file,format,account,before,after,undone_at"
                                   " FROM import WHERE n=?1",
                                   {n});
    if (!rows)
        return rows.error();
    const auto more = rows->next();
    if (!more)
        return more.error();
    return *more ? std::optional(entryAt(*rows)) : std::nullopt;
}

Result<QByteArray> ImportTable::edits(std::int64_t n)
{
    return firstBlob(m_connection.query("SELECT edits FROM import WHERE n=?1", {n}));
}

Result<void> ImportTable::setEdits(std::int64_t n, const QByteArray& edits)
{
    return m_connection.run("UPDATE import SET edits=?2 WHERE n=?1", {n, edits});
}

Result<void> ImportTable::markUndone(std::int64_t n, std::int64_t at)
{
    return m_connection.run("UPDATE import SET undone_at=?2 WHERE n=?1", {n, at});
}

Result<std::int64_t> ImportTable::logEnd()
{
    return m_connection.number("SELECT ifnull(max(n),0) FROM change");
}

Result<QList<QUuid>> ImportTable::recordsBetween(std::int64_t before, std::int64_t after,
                                                 const QByteArray& kind)
{
    auto rows =
        m_connection.query("SELECT record FROM change WHERE n>?1 AND n<=?2 AND kind=?3 ORDER BY n",
                           {before, after, Bound::utf8(kind)});
    if (!rows)
        return rows.error();
    QList<QUuid> records;
    QSet<QUuid> known;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return records;
        const QUuid record = rows->uuid(0);
        if (!known.contains(record))
            records << record;
        known.insert(record);
    }
}

Result<QByteArray> ImportTable::firstBody(const QUuid& record, std::int64_t before)
{
    return firstBlob(m_connection.query(
        "SELECT body FROM whole_change WHERE record=?1 AND n>?2 ORDER BY n LIMIT 1",
        {record, before}));
}

Result<QList<QByteArray>> ImportTable::bodiesAfter(const QUuid& record, std::int64_t after)
{
    auto rows = m_connection.query(
        "SELECT body FROM whole_change WHERE record=?1 AND n>?2 ORDER BY n", {record, after});
    if (!rows)
        return rows.error();
    QList<QByteArray> bodies;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return bodies;
        bodies << rows->blob(0);
    }
}

} // namespace app
