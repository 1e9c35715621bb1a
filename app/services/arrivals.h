/// What somebody brings: files and folders sorted into what has to be done with each, before anything is taken.
#pragma once

#include "app/services/session.h"

namespace app {

struct Arrivals {
    QStringList newCards; ///< of devices that are neither this one nor accepted yet
    QStringList batches;  ///< paths for importBatches(): files, and folders that hold some
    /// Spreadsheets and CSV files: lists or answers. Of a folder only when it holds neither batches nor cards: beside
    /// those lie lists of everybody's own.
    QStringList sheets;
    QStringList unknown; ///< files named themselves that are none of these
    QStringList empty;   ///< folders with nothing of all that

    /// What `other` brings is done after what is there already.
    void append(const Arrivals& other);
    bool isDone() const { return newCards.isEmpty() && batches.isEmpty() && sheets.isEmpty(); }
};

/// Looks at names, and into cards. May wait for a slow drive: for a job.
Result<Arrivals> sortArrivals(Session& session, const QStringList& paths);

} // namespace app
