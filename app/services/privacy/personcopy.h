/// A person's own copy (UU 27/2022 art. 7): everything this register holds on one worker, where it went, and what was
/// corrected (art. 6).
#pragma once

#include "app/services/history.h"
#include "app/services/privacy/handouts.h"
#include "app/services/registration.h"
#include "app/services/statuses.h"

namespace app {

/// Of the JSON below; rises when what is there changes its meaning or goes.
inline constexpr int kPersonCopyVersion = 1;

struct PersonCopy {
    QDateTime madeAt; ///< UTC
    QString madeBy;
    QString scope; ///< of the register
    Registration registration;
    QList<Worker> joined; ///< other records of the same person that were joined with it
    QList<Evidence> evidence;
    /// One more record about the person: a visit, a place with a sponsor, a case, one of its papers.
    struct Entry {
        const RecordKind* kind = nullptr;
        Values values;
    };
    QList<Entry> entries;
    StatusLine status;
    QList<HistoryLine> history;     ///< newest first
    QList<HistoryLine> corrections; ///< of the history: what stood there was replaced or taken away
    QList<Handout> handouts;        ///< newest first
};

/// For a job. For whoever works at the door: it is handed over there. NotFound.
Result<PersonCopy> personCopy(Session& session, const WorkerId& worker);
/// JSON with the format's name and version, the pictures within as base64. The file is wholly there or not at all.
Result<void> writePersonCopy(Session& session, const PersonCopy& copy, const QString& path);

} // namespace app
