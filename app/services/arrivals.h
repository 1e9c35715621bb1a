/// What somebody brings: files and folders sorted into what has to be done with each, before anything is taken.
#pragma once

#include "app/services/session.h"

namespace app {

struct Arrivals {
    QStringList newCards; ///< of devices that are neither this one nor accepted yet
    QStringList batches;  ///< paths for importBatches(): files, and folders that hold some
    QStringList sheets;   ///< spreadsheets and CSV files named themselves: lists or answers
    QStringList unknown;  ///< files named themselves that are none of these
};

/// Looks at names, and into cards. May wait for a slow drive: for a job.
Result<Arrivals> sortArrivals(Session& session, const QStringList& paths);

} // namespace app
