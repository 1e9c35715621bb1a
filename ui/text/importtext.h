/// What lists of many people hold, and what becomes of their rows.
#pragma once

#include "app/services/importpreview.h"
#include "app/services/imports.h"

#include <QString>

namespace ui {

/// For a word of app::SkipReason: "died", "moved away".
QString skipTextFor(const QString& word);
/// For a word of app::RowProblem: what is wrong with the row in the file.
QString rowProblemTextFor(const QString& word);
/// For a word of app::RowWarning: what to look at in a row that is taken.
QString rowWarningTextFor(const QString& word);
QString labelFor(app::ResidentField field);
/// "Residents' list of OpenSID" for ResidentSheet::format; "The branch's answer" for "answers".
QString formatNameFor(const QString& format);
QString wordFor(app::RowOutcome outcome);
/// Why, or what: "Address: JL. MELATI → JL. KENANGA", "May be Siti, row 12: same name and birth date".
QString reasonTextFor(const app::PreviewRow& row, const app::OccupationTable& occupations);
/// What an undo would come to, in sentences.
QString undoTextFor(const app::ImportUndone& outlook);

} // namespace ui
