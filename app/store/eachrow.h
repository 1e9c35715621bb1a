/// Walks through what a query gave.
#pragma once

#include "app/store/connection.h"

namespace app {

/// Hands every row to `take`, which gives a Result<void>; stops at the first error, the query's own or that of `take`.
template <typename Take>
Result<void> eachRow(Result<Rows> rows, Take take)
{
    if (!rows)
        return rows.error();
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        if (const Result<void> taken = take(std::as_const(*rows)); !taken)
            return taken;
    }
}

} // namespace app
