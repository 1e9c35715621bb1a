#include "app/store/lookaliketable.h"

#include <array>

namespace app {

namespace {

constexpr auto kWithNik = "SELECT pk FROM worker WHERE nik=?1 AND joined_to IS NULL";
constexpr auto kNamesakes = "SELECT pk,birth_date,family_card,mother_name FROM worker"
                            " WHERE name_key=?1 AND joined_to IS NULL";
constexpr auto kChanged = "SELECT DISTINCT w.pk FROM change c JOIN worker w ON w.id=c.record"
                          " WHERE c.n>?1 AND c.kind='worker' LIMIT ?2";
constexpr auto kClearOne = "DELETE FROM lookalike WHERE one=?1";
constexpr auto kClearOther = "DELETE FROM lookalike WHERE other=?1";
constexpr std::array kAsked{kWithNik, kNamesakes, kChanged, kClearOne, kClearOther};

// A record's id as other records name it: "0198c5f2-…".
constexpr auto kIdText =
    "lower(substr(hex(%1.id),1,8)||'-'||substr(hex(%1.id),9,4)||'-'||substr(hex(%1.id),13,4)"
    "||'-'||substr(hex(%1.id),17,4)||'-'||substr(hex(%1.id),21,12))";

QByteArray idTextOf(const char* table)
{
    return QByteArray(kIdText).replace("%1", table);
}

Result<QList<std::int64_t>> keysFrom(Result<Rows> rows)
{
    if (!rows)
        return rows.error();
    QList<std::int64_t> keys;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return keys;
        keys << rows->int64(0);
    }
}

} // namespace

Result<void> LookalikeTable::clear()
{
    return m_connection.run("DELETE FROM lookalike");
}

Result<void> LookalikeTable::clearOf(std::int64_t worker)
{
    if (const auto cleared = m_connection.run(kClearOne, {worker}); !cleared)
        return cleared;
    return m_connection.run(kClearOther, {worker});
}

Result<void> LookalikeTable::add(std::int64_t one, std::int64_t other, int likeness)
{
    return m_connection.run("INSERT OR REPLACE INTO lookalike VALUES(?1,?2,?3)",
                            {one, other, likeness});
}

Result<QList<LookalikeRow>> LookalikeTable::all()
{
    auto rows =
        m_connection.query("SELECT one,other,likeness FROM lookalike ORDER BY likeness,one,other");
    if (!rows)
        return rows.error();
    QList<LookalikeRow> all;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return all;
        all.append({rows->int64(0), rows->int64(1), int(rows->int64(2))});
    }
}

Result<std::int64_t> LookalikeTable::countOpen()
{
    // Pairs first: left to itself the engine would walk over everybody who stands for themselves.
    return m_connection.number(
        "SELECT count(*) FROM lookalike l CROSS JOIN worker a ON a.pk=l.one"
        " CROSS JOIN worker b ON b.pk=l.other"
        " WHERE a.joined_to IS NULL AND b.joined_to IS NULL AND NOT EXISTS (SELECT 1 FROM apart"
        " WHERE removed IS NULL AND one=min(" +
        idTextOf("a") + ',' + idTextOf("b") + ") AND other=max(" + idTextOf("a") + ',' +
        idTextOf("b") + "))");
}

Result<QList<std::int64_t>> LookalikeTable::changedSince(std::int64_t change, qsizetype most)
{
    return keysFrom(m_connection.query(kChanged, {change, std::int64_t(most)}));
}

Result<QList<std::int64_t>> LookalikeTable::withNik(const QString& nik)
{
    return keysFrom(m_connection.query(kWithNik, {nik}));
}

Result<QList<LookalikeTable::Namesake>> LookalikeTable::namesakes(const QString& nameKey)
{
    auto rows = m_connection.query(kNamesakes, {nameKey});
    if (!rows)
        return rows.error();
    QList<Namesake> all;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return all;
        all.append({rows->int64(0), rows->text(1), rows->text(2), rows->text(3)});
    }
}

std::span<const char* const> lookalikeQueries()
{
    return kAsked;
}

} // namespace app
