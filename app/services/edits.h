/// What an action set, so that it can be taken back and done again: by ordinary changes, so that both are in
/// the history and travel like any other.
#pragma once

#include "app/domain/record.h"
#include "app/services/session.h"

namespace app {

class Journal;

struct Edit {
    struct Field {
        std::size_t at = 0; ///< position in the kind's fields
        Value before;
        Value after;
        /// The field was in conflict: these stood beside `before`, and stand there again when it is taken back.
        QList<Value> beside = {};
    };
    const RecordKind* kind = nullptr;
    QUuid record;
    QList<Field> fields; ///< only those that differ: an action may mark a hundred thousand workers
};
using Edits = QList<Edit>;

Edit editOf(const RecordKind& kind, const QUuid& record, const Values& before, const Values& after);

/// For an edit that outlives this run of the program; unknown kinds and fields are left out on reading.
QByteArray encodedEdits(const Edits& edits);
Edits decodedEdits(const QByteArray& bytes);

struct Reverted {
    Changes changes;
    int fields = 0;
    /// Fields that hold something else by now: somebody changed them since, and that stands.
    int left = 0;
};
/// Part of the caller's transaction.
Result<Reverted> takeBackWithin(Journal& journal, const Edits& edits);
/// Puts back what was there before, field by field, where the edit's value still stands. One transaction.
Result<Reverted> takeBack(Session& session, const Edits& edits);
Result<Reverted> doAgain(Session& session, const Edits& edits);

} // namespace app
