/// What has to be said beside what a command answers: a new life of this device, a date that cannot be right.
#pragma once

#include "app/cli/words.h"
#include "app/services/session.h"

namespace app::cli {

/// Sentences for stderr; none when all is well.
QStringList notesOn(Session& session, const Words& words);

} // namespace app::cli
