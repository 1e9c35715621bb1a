#include "ui/pages/cases/casespage.h"

#include "ui/shell/desk.h"

namespace ui {

CasesPage::CasesPage(Desk& desk, QWidget* parent) : Page(parent), m_desk(desk) {}

QString CasesPage::title() const
{
    return tr("Cases");
}

} // namespace ui
