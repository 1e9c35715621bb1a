/// The Tab key in the order in which a page is read. Qt's own order is that in which widgets were made: what is shown only
/// later, or made before its place is known, would be reached out of turn.
#pragma once

#include <QList>

class QWidget;

namespace ui {

/// What Tab stops at below `root`, as it is laid out now: along its layouts, what is hidden or disabled left out.
QList<QWidget*> tabStops(const QWidget& root);

/// Moves the focus on to the next or the previous stop and scrolls it into view; from the last to the first. False when there
/// is none.
bool moveFocus(const QWidget& root, bool forward);

} // namespace ui
