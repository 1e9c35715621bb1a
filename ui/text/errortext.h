/// What to tell a person when something could not be done: what happened, what is safe, what to do next.
#pragma once

#include "app/base/error.h"

namespace ui {

/// Cancelled gives "Stopped." in the user's language.
QString textFor(const app::Error& error);

} // namespace ui
