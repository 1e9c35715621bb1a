/// Going to people (Kunjungan): visits to workers, and meetings to which many come (sosialisasi). A visit and an attendance
/// are facts about a moment: written once, taken back at most, so they cannot conflict (sync.md).
#pragma once

#include "app/base/id.h"
#include "app/domain/record.h"

namespace app {

struct Visit {
    VisitId id;
    QString scope; ///< that of the worker

    QString worker; ///< WorkerId text
    /// registered, promised, refused, away, moved, died, covered_elsewhere, other
    QString outcome;
    QString visitedAt; ///< ISO moment, UTC
    QString
        returnOn; ///< ISO day on which somebody comes again; with promised: until when it was promised
    QString reason; ///< of a refusal: expensive, unneeded, distrust, ask_family, later, other
    QString note;
    QString removed; ///< "yes" when noted by mistake

    bool operator==(const Visit&) const = default;
};

/// A meeting at which the protection is explained.
struct Gathering {
    GatheringId id;
    QString scope;

    QString heldOn; ///< ISO day
    QString place;
    QString topic;
    QString speaker;
    std::optional<std::int64_t> others; ///< how many came who are not known here by name
    QString note;
    QString removed; ///< "yes" when noted by mistake

    bool operator==(const Gathering&) const = default;
};

struct Attendance {
    AttendanceId id;
    QString scope; ///< that of the worker

    QString worker;    ///< WorkerId text
    QString gathering; ///< GatheringId text
    QString removed;   ///< "yes" when noted by mistake

    bool operator==(const Attendance&) const = default;
};

const RecordKind& visitKind();
Values valuesOf(const Visit& visit);
Visit visitFrom(const Values& values);

const RecordKind& gatheringKind();
Values valuesOf(const Gathering& gathering);
Gathering gatheringFrom(const Values& values);

const RecordKind& attendanceKind();
Values valuesOf(const Attendance& attendance);
Attendance attendanceFrom(const Values& values);

} // namespace app
