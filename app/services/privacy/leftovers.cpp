#include "app/services/privacy/leftovers.h"

#include "app/services/imports.h"
#include "app/store/eachrow.h"
#include "app/store/importtable.h"
#include "app/store/register.h"
#include "app/store/scrubbing.h"

namespace app {

namespace {

/// An import can still be undone: whom it concerned and is gone was gone for the undo already.
Result<void> forgetInImports(Connection& connection, const QSet<QUuid>& forgotten)
{
    ImportTable imports(connection);
    const auto all = imports.all();
    if (!all)
        return all.error();
    for (const ImportEntry& entry : *all) {
        auto kept = editsOf(imports, entry.n);
        if (!kept)
            return kept.error();
        Edits& edits = *kept;
        const auto gone =
            edits.removeIf([&](const Edit& edit) { return forgotten.contains(edit.record); });
        if (gone == 0)
            continue;
        if (const auto set = setEditsOf(imports, entry.n, edits); !set)
            return set;
    }
    return {};
}

/// Whoever's typing it is: a draft is one block of text that names the worker it edits.
Result<void> dropDrafts(Connection& connection, const QSet<QUuid>& forgotten)
{
    for (const QUuid& id : forgotten) {
        const auto dropped =
            connection.run("DELETE FROM draft WHERE instr(body,CAST(?1 AS BLOB))>0",
                           {id.toString(QUuid::WithoutBraces)});
        if (!dropped)
            return dropped;
    }
    return {};
}

} // namespace

Result<void> clearLeftovers(Session& session)
{
    Connection& connection = session.store().connection();
    const auto due = isScrubDue(connection);
    if (!due || !*due)
        return due ? Result<void>() : Result<void>(due.error());
    const auto ids = idsOf(connection.query("SELECT record FROM forgotten"));
    if (!ids)
        return ids.error();
    const QSet<QUuid> forgotten(ids->cbegin(), ids->cend());
    if (const auto done = forgetInImports(connection, forgotten); !done)
        return done;
    if (const auto done = dropDrafts(connection, forgotten); !done)
        return done;
    if (const auto done = scrub(connection); !done)
        return done;
    return emptyWriteAheadLog(connection);
}

} // namespace app
