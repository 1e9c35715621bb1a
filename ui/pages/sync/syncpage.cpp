#include "ui/pages/sync/syncpage.h"

#include "ui/pages/sync/answerspanel.h"
#include "ui/pages/sync/chainscard.h"
#include "ui/pages/sync/decisionscard.h"
#include "ui/pages/sync/deliveriescard.h"
#include "ui/pages/sync/receivecard.h"
#include "ui/pages/sync/sendcard.h"
#include "ui/pages/sync/trustcard.h"
#include "ui/shell/desk.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollpage.h"

#include <QScrollBar>

namespace ui {

using namespace Qt::Literals::StringLiterals;

SyncPage::SyncPage(Desk& desk, Preferences& preferences, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_scroll(new ScrollPage(this)),
      m_answers(new AnswersPanel(desk, m_scroll)),
      m_send(new SendCard(desk, preferences, m_scroll)),
      m_receive(new ReceiveCard(desk, m_scroll)),
      m_deliveries(new DeliveriesCard(desk, m_scroll)),
      m_trust(new TrustCard(desk, m_scroll)),
      m_chains(new ChainsCard(desk, m_scroll)),
      m_decisions(new DecisionsCard(desk, m_scroll))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    m_scroll->body()->addWidget(new PageHeader(
        tr("Sync"), tr("Files travel on a flash drive or by any messenger; they are sealed."),
        m_scroll));
    for (QWidget* card : {static_cast<QWidget*>(m_send), static_cast<QWidget*>(m_receive),
                          static_cast<QWidget*>(m_answers), static_cast<QWidget*>(m_decisions),
                          static_cast<QWidget*>(m_chains), static_cast<QWidget*>(m_trust),
                          static_cast<QWidget*>(m_deliveries)})
        m_scroll->body()->addWidget(card);
    m_scroll->body()->addStretch(1);
    m_answers->hide();
    connect(m_answers, &AnswersPanel::opened, this, [this] {
        m_answers->show();
        reveal(m_answers);
    });
    connect(m_answers, &AnswersPanel::closed, m_answers, &QWidget::hide);
    connect(m_receive, &ReceiveCard::brought, this, &SyncPage::take);
    connect(m_trust, &TrustCard::finished, this, &SyncPage::goOn);
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

void SyncPage::take(const QStringList& paths)
{
    m_desk.run(
        this,
        [paths](app::Session& session, app::JobContext&) {
            return app::sortArrivals(session, paths);
        },
        [this](const app::Result<app::Arrivals>& arrivals) {
            if (!arrivals)
                return;
            m_waiting = *arrivals;
            goOn();
        });
}

void SyncPage::goOn()
{
    if (!m_waiting.newCards.isEmpty())
        return m_trust->inspect(m_waiting.newCards.takeFirst(),
                                m_waiting.batches.isEmpty() ? TrustCard::Welcome::Offered
                                                            : TrustCard::Welcome::NotNeeded);
    if (const QStringList batches = std::exchange(m_waiting.batches, {}); !batches.isEmpty())
        m_receive->take(batches);
    if (const QStringList sheets = std::exchange(m_waiting.sheets, {}); !sheets.isEmpty())
        m_answers->open(sheets.first());
    if (const QStringList unknown = std::exchange(m_waiting.unknown, {}); !unknown.isEmpty())
        m_receive->refuse(unknown);
}

void SyncPage::refresh(const app::Changes&)
{
    m_send->refresh();
    m_deliveries->refresh();
    m_trust->refresh();
    m_decisions->refresh();
    m_chains->refresh();
    m_receive->refresh();
}

} // namespace ui
