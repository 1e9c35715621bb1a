/// A breach of personal data (UU 27/2022 art. 46): what happened, whose data it was, and who was told. A record of its own,
/// so that the office sees it and a history is kept.
#pragma once

#include "app/base/id.h"
#include "app/domain/record.h"

#include <QStringList>

namespace app {

struct Breach {
    BreachId id;
    QString scope;

    QString
        noticed; ///< ISO moment, UTC, at which somebody here noticed it: the clock runs from then on
    QString happened; ///< when it happened, as far as that is known: free text
    QString cause;    ///< lost_device, lost_drive, stolen, sent_wrongly, seen, break_in, other
    QString account;  ///< how it happened: free text
    QString data;     ///< words of breachData(), with spaces between
    QString handling; ///< what was done about it
    QString recovery; ///< what is done so that nobody is harmed, and that it does not happen again
    QString reach;    ///< whose data: register, list, batch, drive
    QString reachOf;  ///< list: its number; batch: its file name; drive: nothing
    QString reachSince; ///< drive: ISO day since when files were written on it
    QString peopleTold; ///< ISO moment, UTC: the notices were handed over
    QString agencyTold; ///< ISO moment, UTC: the agency was written to
    QString removed;    ///< "yes" when it was noted by mistake

    bool operator==(const Breach&) const = default;
};

/// The kinds of data that may be exposed: identity, contact, family, work, income, disability, membership, heirs, photos.
QStringList breachData();

const RecordKind& breachKind();
Values valuesOf(const Breach& breach);
Breach breachFrom(const Values& values);

} // namespace app
