#include "ui/pages/outreach/visitcard.h"

#include "ui/pages/outreach/visitform.h"
#include "ui/pages/outreach/visitpanel.h"
#include "ui/shell/desk.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scrollpage.h"

namespace ui {

VisitCard::VisitCard(Desk& desk, QWidget* parent) : QWidget(parent), m_panel(nullptr)
{
    auto* card = new Card(tr("Visit: two keys are enough"), this);
    m_panel = new VisitPanel(desk, card);
    card->body()->addWidget(m_panel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    hide();
    const auto close = [this] {
        hide();
        emit closed();
    };
    connect(m_panel, &VisitPanel::saved, this, close);
    connect(m_panel, &VisitPanel::closed, this, close);
}

void VisitCard::open(const app::WorkerId& worker, const QString& name)
{
    m_panel->begin(worker, name);
    show();
    m_panel->form()->focusOutcome();
    reveal(this);
}

} // namespace ui
