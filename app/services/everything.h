/// Everything in the register as open formats, so that nobody is locked in: every record of every kind and every change
/// as JSON Lines and CSV, the pictures as files, a schema that says what each field means, and a note for people.
#pragma once

#include "app/base/job.h"
#include "app/services/session.h"

#include <QMap>

namespace app {

struct EverythingWritten {
    QString folder;
    QMap<QString, std::int64_t> records; ///< by kind
    std::int64_t changes = 0;            ///< lines of the history
    std::int64_t photos = 0;
    std::int64_t photosMissing = 0; ///< records whose picture has not arrived here yet
};

/// Into `folder`, which must not exist or be empty (else AlreadyThere). One moment's state; wholly there or not at all:
/// written under the name "<folder>.part" and renamed at the end. Equal registers give equal files of records.
Result<EverythingWritten> exportEverything(Session& session, const QString& folder,
                                           JobContext& context);

} // namespace app
