#include "ui/pages/sync/syncpage.h"

#include "ui/pages/sync/conflictscard.h"
#include "ui/pages/sync/deliveriescard.h"
#include "ui/pages/sync/receivecard.h"
#include "ui/pages/sync/sendcard.h"
#include "ui/pages/sync/trustcard.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollpage.h"

#include <QScrollBar>

namespace ui {

using namespace Qt::Literals::StringLiterals;

SyncPage::SyncPage(Desk& desk, Preferences& preferences, QWidget* parent)
    : Page(parent),
      m_scroll(new ScrollPage(this)),
      m_send(new SendCard(desk, preferences, m_scroll)),
      m_receive(new ReceiveCard(desk, m_scroll)),
      m_deliveries(new DeliveriesCard(desk, m_scroll)),
      m_trust(new TrustCard(desk, m_scroll)),
      m_conflicts(new ConflictsCard(desk, m_scroll))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    m_scroll->body()->addWidget(new PageHeader(
        tr("Sync"), tr("Files travel on a flash drive or by any messenger; they are sealed."),
        m_scroll));
    for (QWidget* card : {static_cast<QWidget*>(m_send), static_cast<QWidget*>(m_receive),
                          static_cast<QWidget*>(m_conflicts), static_cast<QWidget*>(m_deliveries),
                          static_cast<QWidget*>(m_trust)})
        m_scroll->body()->addWidget(card);
    m_scroll->body()->addStretch(1);
    connect(m_send, &SendCard::cardWanted, this, [this] {
        reveal(m_trust);
        m_trust->chooseCard();
    });
}

QString SyncPage::title() const
{
    return tr("Sync");
}

void SyncPage::shown()
{
    m_send->begin();
    m_scroll->verticalScrollBar()->setValue(0);
}

void SyncPage::open(const Destination& destination)
{
    if (destination.text == "conflicts"_L1)
        reveal(m_conflicts);
}

void SyncPage::refresh(const app::Changes&)
{
    m_send->refresh();
    m_deliveries->refresh();
    m_trust->refresh();
    m_conflicts->refresh();
}

} // namespace ui
