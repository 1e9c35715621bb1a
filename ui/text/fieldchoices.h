/// What can be chosen for a field that has a list, with the words people read.
#pragma once

#include "app/domain/worker.h"

namespace ui {

struct FieldChoice {
    QString word; ///< as it is stored; a whole number is a word of its own here
    QString text;
};
/// Empty for a field that is typed. Occupations are looked for instead (OccupationEdit).
QList<FieldChoice> choicesFor(app::WorkerField field);

} // namespace ui
