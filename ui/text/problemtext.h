/// What to tell a person about one field: what is wrong and how to put it right.
#pragma once

#include "app/domain/heir.h"
#include "app/domain/workerproblems.h"
#include "app/services/evidencing.h"

namespace ui {

QString textFor(app::Problem problem, app::WorkerField field);
QString textFor(app::HeirProblem problem);
QString textFor(app::EvidenceProblem problem);

} // namespace ui
