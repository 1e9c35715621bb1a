#include "ui/pages/outreach/outreachpage.h"

#include "ui/shell/desk.h"

namespace ui {

OutreachPage::OutreachPage(Desk& desk, QWidget* parent) : Page(parent), m_desk(desk) {}

QString OutreachPage::title() const
{
    return tr("Outreach");
}

} // namespace ui
