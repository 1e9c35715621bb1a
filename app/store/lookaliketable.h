/// Pairs of workers that look like one person, by row key: found on this device, never synced.
#pragma once

#include "app/store/connection.h"

#include <QList>

#include <span>

namespace app {

/// Setting: the change up to which workers were looked at; empty = nobody was.
inline constexpr auto kLookalikesSeenUpto = "lookalikes_upto";

struct LookalikeRow {
    std::int64_t one = 0;
    std::int64_t other = 0;
    int likeness = 0;
};

class LookalikeTable {
public:
    explicit LookalikeTable(Connection& connection) : m_connection(connection) {}

    Result<void> clear();
    /// Of one worker.
    Result<void> clearOf(std::int64_t worker);
    Result<void> add(std::int64_t one, std::int64_t other, int likeness);
    /// Neither joined nor said to be two people; the surest first.
    Result<QList<LookalikeRow>> open(int limit);
    Result<std::int64_t> countOpen();
    /// Row keys of those with this NIK, and of all who bear this folded name with what tells them apart; joined ones left
    /// out.
    Result<QList<std::int64_t>> withNik(const QString& nik);
    struct Namesake {
        std::int64_t key = 0;
        QString birthDate;
        QString familyCard;
        QString mother; ///< as written
    };
    Result<QList<Namesake>> namesakes(const QString& nameKey);
    /// Row keys of workers that changed after this change, `most` at most.
    Result<QList<std::int64_t>> changedSince(std::int64_t change, qsizetype most);

private:
    Connection& m_connection;
};

/// What is asked for each worker that changed: every one of these has to find its rows by an index.
std::span<const char* const> lookalikeQueries();

} // namespace app
