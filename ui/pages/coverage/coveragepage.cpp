#include "ui/pages/coverage/coveragepage.h"

#include "ui/shell/desk.h"

namespace ui {

CoveragePage::CoveragePage(Desk& desk, QWidget* parent) : Page(parent), m_desk(desk) {}

QString CoveragePage::title() const
{
    return tr("Coverage");
}

} // namespace ui
