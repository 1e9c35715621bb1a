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

/// The ids of a query's first column.
inline Result<QList<QUuid>> idsOf(Result<Rows> rows)
{
    QList<QUuid> ids;
    const auto done = eachRow(std::move(rows), [&ids](const Rows& row) -> Result<void> {
        ids << row.uuid(0);
        return {};
    });
    return done ? Result<QList<QUuid>>(std::move(ids)) : done.error();
}

} // namespace app
