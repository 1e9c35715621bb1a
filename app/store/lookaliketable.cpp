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
constexpr auto kOpen = "SELECT one,other,likeness FROM lookalike WHERE decided=0"
                       " ORDER BY likeness,one,other LIMIT ?1";
constexpr auto kCountOpen = "SELECT count(*) FROM lookalike WHERE decided=0";
constexpr std::array kAsked{kWithNik, kNamesakes, kChanged, kClearOne, kClearOther};

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
    return m_connection.run("INSERT OR REPLACE INTO lookalike(one,other,likeness) VALUES(?1,?2,?3)",
                            {one, other, likeness});
}

Result<QList<LookalikeRow>> LookalikeTable::open(int limit)
{
    auto rows = m_connection.query(kOpen, {limit});
    if (!rows)
        return rows.error();
    QList<LookalikeRow> open;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return open;
        open.append({rows->int64(0), rows->int64(1), int(rows->int64(2))});
    }
}

Result<std::int64_t> LookalikeTable::countOpen()
{
    return m_connection.number(kCountOpen);
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
