/// Why rows of a residents' list were passed over or set aside.
#pragma once

#include <QString>

namespace ui {

/// For a word of app::SkipReason: "died", "moved away".
QString skipTextFor(const QString& word);
/// For a word of app::RowProblem: what is wrong with the row in the file.
QString rowProblemTextFor(const QString& word);

} // namespace ui
