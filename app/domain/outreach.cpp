#include "app/domain/outreach.h"

#include "app/domain/fieldlist.h"

namespace app {

using namespace fieldlist;

namespace {

constexpr std::array kVisitFields{
    Field<Visit>{{"worker", kText, kNewest}, &Visit::worker},
    Field<Visit>{{"outcome", kText, kNewest}, &Visit::outcome},
    Field<Visit>{{"visited_at", kText, kNewest}, &Visit::visitedAt},
    Field<Visit>{{"return_on", kText, kNewest}, &Visit::returnOn},
    Field<Visit>{{"reason", kText, kNewest, kPersonal}, &Visit::reason},
    Field<Visit>{{"note", kText, kNewest, kPersonal}, &Visit::note},
    Field<Visit>{{"removed", kText, kNewest}, &Visit::removed},
};
constexpr auto kVisitSpecs = specsOf(kVisitFields);
constexpr RecordKind kVisitKind{"visit", kVisitSpecs, true};

constexpr std::array kGatheringFields{
    Field<Gathering>{{"held_on", kText, kAsk}, &Gathering::heldOn},
    Field<Gathering>{{"place", kText, kAsk}, &Gathering::place},
    Field<Gathering>{{"topic", kText, kAsk}, &Gathering::topic},
    Field<Gathering>{{"speaker", kText, kAsk, kPersonal}, &Gathering::speaker},
    Field<Gathering>{{"others", kWhole, kAsk}, &Gathering::others},
    Field<Gathering>{{"note", kText, kNewest, kPersonal}, &Gathering::note},
    Field<Gathering>{{"removed", kText, kNewest}, &Gathering::removed},
};
constexpr auto kGatheringSpecs = specsOf(kGatheringFields);
constexpr RecordKind kGatheringKind{"gathering", kGatheringSpecs};

constexpr std::array kAttendanceFields{
    Field<Attendance>{{"worker", kText, kNewest}, &Attendance::worker},
    Field<Attendance>{{"gathering", kText, kNewest}, &Attendance::gathering},
    Field<Attendance>{{"removed", kText, kNewest}, &Attendance::removed},
};
constexpr auto kAttendanceSpecs = specsOf(kAttendanceFields);
constexpr RecordKind kAttendanceKind{"attendance", kAttendanceSpecs, true};

} // namespace

const RecordKind& visitKind()
{
    return kVisitKind;
}

Values valuesOf(const Visit& visit)
{
    return valuesOf<Visit>(visit, kVisitFields);
}

Visit visitFrom(const Values& values)
{
    return recordFrom<Visit>(values, kVisitFields);
}

const RecordKind& gatheringKind()
{
    return kGatheringKind;
}

Values valuesOf(const Gathering& gathering)
{
    return valuesOf<Gathering>(gathering, kGatheringFields);
}

Gathering gatheringFrom(const Values& values)
{
    return recordFrom<Gathering>(values, kGatheringFields);
}

const RecordKind& attendanceKind()
{
    return kAttendanceKind;
}

Values valuesOf(const Attendance& attendance)
{
    return valuesOf<Attendance>(attendance, kAttendanceFields);
}

Attendance attendanceFrom(const Values& values)
{
    return recordFrom<Attendance>(values, kAttendanceFields);
}

} // namespace app
