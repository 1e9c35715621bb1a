/// What an action set, so that it can be taken back and done again: by ordinary changes, so that both are in
/// the history and travel like any other.
#pragma once

#include "app/domain/record.h"
#include "app/services/session.h"

namespace app {

struct Edit {
    const RecordKind* kind = nullptr;
    QUuid record;
    Values before;
    Values after;
};
using Edits = QList<Edit>;

struct Reverted {
    Changes changes;
    int fields = 0;
    /// Fields that hold something else by now: somebody changed them since, and that stands.
    int left = 0;
};
/// Puts back what was there before, field by field, where the edit's value still stands. One transaction.
Result<Reverted> takeBack(Session& session, const Edits& edits);
Result<Reverted> doAgain(Session& session, const Edits& edits);

} // namespace app
