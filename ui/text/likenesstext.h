/// Why two records look like one person.
#pragma once

#include "app/domain/likeness.h"

namespace ui {

QString textFor(app::Likeness likeness);

} // namespace ui
