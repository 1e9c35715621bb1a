/// Words around the list for the branch: its columns, its styles, what is wrong with a layout, why somebody is left out.
#pragma once

#include "app/domain/branchlayout.h"
#include "app/services/branchselection.h"

namespace ui {

QString labelFor(app::BranchColumn column);
QString textFor(app::DateStyle style);
QString textFor(app::CodeStyle style);
QString textFor(app::CsvSeparator separator);
QString textFor(app::NameStyle style);
/// A sentence.
QString textFor(app::LayoutProblem problem);
/// A few words, for a chip or a cell.
QString textFor(const app::LeaveOutReason& reason);

} // namespace ui
