/// What is known of a residents' list before its rows are read: found, remembered, chosen. For the services that take
/// them in; everybody else asks lookAtImport().
#pragma once

#include "app/services/columnmemory.h"
#include "app/services/importing.h"
#include "app/services/importreading.h"

namespace app {

/// lookAtImport() of a file that is taken for a residents' list whatever it looks like.
Result<ImportLook> lookAtResidents(Session& session, const QString& path,
                                   const ResidentMapping& mapping, JobContext& context);

/// So that the next file of this shape, and what is set aside of this one, need no questions.
Result<void> rememberChoice(ColumnMemory memory, const ResidentReading& reading,
                            const ResidentMapping& chosen, JobContext& context);

} // namespace app
