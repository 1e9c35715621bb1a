/// What the regulations ask of a village, and what it has done about each thing (Cakupan, domain.md §5).
#pragma once

#include "app/base/id.h"
#include "app/domain/record.h"

namespace app {

/// One thing that a regulation asks for.
struct Duty {
    DutyId id;
    QString scope;

    QString item;   ///< a word of regulations.csv
    QString state;  ///< done, partly, open, not_ours
    QString doneOn; ///< ISO day
    QString number; ///< of the document that shows it
    QString note;
    QString removed;

    bool operator==(const Duty&) const = default;
};

const RecordKind& dutyKind();
Values valuesOf(const Duty& duty);
Duty dutyFrom(const Values& values);

} // namespace app
