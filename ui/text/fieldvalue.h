/// What a field holds, as people read it: money, dates, grouped numbers, the words of its code list.
#pragma once

#include "app/domain/occupation.h"
#include "app/domain/worker.h"

namespace ui {

QString shownValue(app::WorkerField field, const app::Value& value,
                   const app::OccupationTable& occupations);
/// By field name, from text as history and conflicts hold it; the text itself for an unknown field.
QString shownValue(const QString& field, const QString& text,
                   const app::OccupationTable& occupations);

} // namespace ui
