/// Reads a residents' list on a thread of its own while the caller's takes the rows: reading is a third of the work.
#pragma once

#include "app/base/job.h"
#include "app/exchange/residents.h"
#include "app/services/session.h"

namespace app {

struct ResidentReading {
    QString path;
    ResidentSheet sheet;
    ResidentRules rules;
    const OccupationTable* occupations = nullptr;
};

/// As readResidents(): `take` is called in this thread, row after row, and stops it with its error.
Result<PassedOver> readBeside(const ResidentReading& reading,
                              const std::function<Result<void>(ResidentRow&&)>& take,
                              JobContext& context);

} // namespace app
