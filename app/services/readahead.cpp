#include "app/services/readahead.h"

#include "app/store/register.h"

namespace app {

namespace {

// A MiB: some milliseconds of an old disk, in which nobody who saves has to wait longer.
constexpr std::int64_t kPagesAtOnce = 256;
// 512 MiB: some 400,000 workers.
constexpr std::int64_t kMostPages = 512 * kPagesAtOnce;

} // namespace

Result<std::int64_t> readAhead(Session& session, std::int64_t page)
{
    Connection& connection = session.store().connection();
    const auto pages = connection.number("PRAGMA page_count", {}, 0);
    if (!pages)
        return pages.error();
    if (*pages > kMostPages)
        return 0;
    const std::int64_t end = std::min(page + kPagesAtOnce, *pages + 1);
    for (; page < end; ++page) {
        auto row = connection.query(
            "SELECT length(data) FROM sqlite_dbpage WHERE pgno=?1 AND schema='main'", {page});
        if (!row)
            return row.error();
        if (const auto more = row->next(); !more)
            return more.error();
    }
    return end > *pages ? 0 : end;
}

} // namespace app
