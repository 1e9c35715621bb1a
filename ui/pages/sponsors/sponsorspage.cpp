#include "ui/pages/sponsors/sponsorspage.h"

#include "ui/shell/desk.h"

namespace ui {

SponsorsPage::SponsorsPage(Desk& desk, QWidget* parent) : Page(parent), m_desk(desk) {}

QString SponsorsPage::title() const
{
    return tr("Sponsors");
}

} // namespace ui
