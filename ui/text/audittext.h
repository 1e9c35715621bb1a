/// The lines of the audit log in words (audit.h).
#pragma once

#include "app/services/guarding/audit.h"

namespace ui {

/// "Saved a list", "Changed a worker": what was done, whoever it was done to.
QString deedText(const app::AuditLine& line);
/// To whom, what of it, how many; may be empty.
QString aboutText(const app::AuditLine& line);

} // namespace ui
