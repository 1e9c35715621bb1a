/// What a record carries besides its fields: who recorded it where, what hangs on it, which records it stands for.
#pragma once

#include "app/domain/worker.h"
#include "app/services/session.h"

#include <QDateTime>

namespace app {

struct RecordFacts {
    QDateTime recordedAt; ///< UTC, as the recording device believed
    QString recordedBy;   ///< a user's name; empty when that is not known here
    QString device;       ///< on which device; empty when that is not known here
    // What follows it when it is joined with another.
    std::int64_t evidence = 0;
    std::int64_t heirs = 0;
    std::int64_t photos = 0;

    bool operator==(const RecordFacts&) const = default;
};
/// Short enough for the record that is on the screen. NotFound.
Result<RecordFacts> factsOf(Session& session, const WorkerId& worker);

/// Records of the same person that were joined and point to this one, oldest first: each can be separated again
/// (joining.h).
Result<QList<Worker>> joinedWith(Session& session, const WorkerId& stands);

} // namespace app
