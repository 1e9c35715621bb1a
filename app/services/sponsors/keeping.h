/// What keeping a record of sponsors comes to: the record, what changed, and how it is taken back.
#pragma once

#include "app/services/edits.h"
#include "app/store/journal.h"
#include "app/store/recordtable.h"

namespace app {

template <typename Record>
struct Kept {
    Record record;
    Changes changes;
    Edits edits;
};

/// Of a record that was just made: taking it back marks it as removed.
Edit creationOf(const RecordKind& kind, const QUuid& record);

/// Creates the record, or updates it when it has an id; part of the caller's transaction. NotFound. A record that begins
/// gets `scope`, one that is there keeps its own.
template <typename Record>
Result<void> keepWithin(Journal& journal, const RecordKind& kind, Record& record,
                        const QString& scope, Changes& changes, Edits& edits)
{
    changes.kinds.insert(kind.name);
    const Values after = valuesOf(record);
    if (!record.id.isValid()) {
        record.id = decltype(record.id)(journal.newId());
        record.scope = scope;
        const auto made = journal.create(kind, record.id.uuid(), scope, after);
        if (made) {
            edits << creationOf(kind, record.id.uuid());
            changes.records.insert(record.id.uuid());
        }
        return made;
    }
    const auto before = journal.projection().table(kind).find(record.id.uuid());
    if (!before)
        return before.error();
    if (!*before)
        return Error{ErrorCode::NotFound, QStringLiteral("no such record")};
    record.scope = (*before)->scope;
    const auto changed = journal.update(kind, record.id.uuid(), after);
    if (!changed)
        return changed.error();
    edits << editOf(kind, record.id.uuid(), (*before)->values, after);
    changes.records.insert(record.id.uuid());
    return {};
}

} // namespace app
