#include "app/store/scrubbing.h"

#include "app/store/settings.h"

#include <array>

namespace app {

namespace {

constexpr auto kDue = "scrub_due";

// The file format of SQLite, sections 1.3 and 1.6.
constexpr qsizetype kFileHeader = 100; // on the first page, before its own header
constexpr qsizetype kLeafHeader = 8;
constexpr qsizetype kInteriorHeader = 12;

int numberAt(const QByteArray& page, qsizetype at)
{
    return (uchar(page.at(at)) << 8U) | uchar(page.at(at + 1));
}

/// The unused room between the cell pointers and the cells, and what freed cells left; nothing for a page that holds no
/// cells (overflow and free pages begin with the number of a page, which is below 2^24 in any file of a register).
class UnusedRoom {
public:
    explicit UnusedRoom(QByteArray& page, bool isFirst)
        : m_page(page), m_start(isFirst ? kFileHeader : 0)
    {
    }

    /// Whether anything was there.
    bool empty()
    {
        constexpr std::array kInterior{2, 5};
        constexpr std::array kLeaves{10, 13};
        const int kind = uchar(m_page.at(m_start));
        const bool isLeaf = kind == kLeaves[0] || kind == kLeaves[1];
        if (!isLeaf && kind != kInterior[0] && kind != kInterior[1])
            return false;
        const qsizetype pointers = m_start + (isLeaf ? kLeafHeader : kInteriorHeader);
        const qsizetype from = pointers + 2 * qsizetype(numberAt(m_page, m_start + 3));
        const int stored = numberAt(m_page, m_start + 5);
        const qsizetype cells = stored == 0 ? 65536 : stored;
        zero(from, std::min(cells, m_page.size()));
        emptyFreedCells();
        return m_changed;
    }

private:
    void emptyFreedCells()
    {
        // A chain in rising order: it cannot run in a circle.
        for (qsizetype at = numberAt(m_page, m_start + 1); at != 0 && at + 4 <= m_page.size();) {
            zero(at + 4, std::min(at + numberAt(m_page, at + 2), m_page.size()));
            const qsizetype next = numberAt(m_page, at);
            if (next <= at)
                return;
            at = next;
        }
    }

    void zero(qsizetype from, qsizetype to)
    {
        for (qsizetype at = from; at < to; ++at) {
            if (m_page.at(at) == '\0')
                continue;
            m_page[at] = '\0';
            m_changed = true;
        }
    }

    QByteArray& m_page;
    qsizetype m_start;
    bool m_changed = false;
};

Result<QByteArray> pageAt(Connection& connection, std::int64_t number)
{
    auto rows = connection.query("SELECT data FROM sqlite_dbpage WHERE pgno=?1 AND schema='main'",
                                 {number});
    if (!rows)
        return rows.error();
    const auto found = rows->next();
    if (!found)
        return found.error();
    return *found ? rows->blob(0) : QByteArray();
}

Result<void> emptyUnusedRoom(Connection& connection)
{
    // With auto_vacuum some pages are pointer maps, which begin like pages of cells.
    const auto vacuum = connection.number("PRAGMA auto_vacuum");
    if (!vacuum || *vacuum != 0)
        return vacuum ? Error{ErrorCode::StorageFailed, QStringLiteral("a file with pointer maps")}
                      : vacuum.error();
    const auto pages = connection.number("PRAGMA page_count");
    if (!pages)
        return pages.error();
    for (std::int64_t number = 1; number <= *pages; ++number) {
        auto page = pageAt(connection, number);
        if (!page)
            return page.error();
        if (page->size() <= kFileHeader + kInteriorHeader ||
            !UnusedRoom(*page, number == 1).empty())
            continue;
        const auto written = connection.run(
            "UPDATE sqlite_dbpage SET data=?2 WHERE pgno=?1 AND schema='main'", {number, *page});
        if (!written)
            return written;
    }
    return {};
}

} // namespace

Result<void> setScrubDue(Connection& connection)
{
    return Settings(connection).set(QString::fromLatin1(kDue), QByteArray("yes"));
}

Result<bool> isScrubDue(Connection& connection)
{
    const auto due = Settings(connection).bytes(QString::fromLatin1(kDue));
    if (!due)
        return due.error();
    return !due->isEmpty();
}

Result<void> scrub(Connection& connection)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const auto rewritten =
        connection.run("INSERT INTO worker_search(worker_search) VALUES('optimize')");
    if (!rewritten)
        return rewritten;
    if (const auto noted = Settings(connection).set(QString::fromLatin1(kDue), QByteArray());
        !noted)
        return noted;
    // Last: nothing of the above leaves anything behind then.
    if (const auto emptied = emptyUnusedRoom(connection); !emptied)
        return emptied;
    return transaction->commit();
}

Result<void> emptyWriteAheadLog(Connection& connection)
{
    return connection.run("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace app
