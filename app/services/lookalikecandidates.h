/// Who may be one person with whom, before anybody judges: all that share a number, a slip in it, or a name with something
/// else. Found among everybody at once, or for one worker after the other by index; both find the same.
#pragma once

#include "app/base/job.h"
#include "app/domain/worker.h"
#include "app/store/lookaliketable.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace app {

/// What more records share than this (a made-up number, a name with 1 January) says nothing: none of them is paired by
/// it. While there is such a crowd everybody has to be looked through each time, because one more or less of it makes or
/// breaks the pairs of all the others.
inline constexpr qsizetype kMostAlike = 200;

using KeyPair = std::pair<std::int64_t, std::int64_t>; ///< row keys, the lower one first

struct Candidates {
    std::vector<KeyPair> pairs; ///< each once, sorted
    bool isCrowded = false;
};
/// From indexes in memory, never by comparing all with all. Cancelled.
Result<Candidates> candidatesAmongAll(Connection& connection, JobContext& context);

/// What is kept of somebody while many are compared: numbers instead of text; 0 = not known.
struct Sketch {
    std::int64_t key = 0;
    std::uint64_t nik = 0;   ///< 0 also when it is no real one
    std::uint64_t birth = 0; ///< name with birth date, and so on
    std::uint64_t household = 0;
    std::uint64_t mother = 0;
};

/// Remembers what it looked up: for one transaction.
class CandidatesOneByOne {
public:
    explicit CandidatesOneByOne(LookalikeTable& table) : m_table(table) {}

    /// Too many share something with somebody asked about.
    bool isCrowded() const { return m_isCrowded; }
    Result<std::vector<KeyPair>> candidatesFor(std::int64_t key, const Worker& worker);

private:
    Result<qsizetype> addWithNik(const QString& nik);
    Result<void> addByNik(const QString& nik);
    /// Of one name.
    Result<const std::vector<Sketch>*> namesakes(const QString& name);
    Result<void> addByName(std::int64_t key, const Worker& worker);

    LookalikeTable& m_table;
    QSet<std::int64_t> m_others;
    QHash<QString, std::vector<Sketch>> m_namesakes;
    bool m_isCrowded = false;
};

} // namespace app
