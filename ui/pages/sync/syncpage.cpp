#include "ui/pages/sync/syncpage.h"

#include "ui/pages/sync/approvalcard.h"
#include "ui/pages/sync/chainscard.h"
#include "ui/pages/sync/decisionscard.h"
#include "ui/pages/sync/deliveriescard.h"
#include "ui/pages/sync/receivecard.h"
#include "ui/pages/sync/sendcard.h"
#include "ui/pages/sync/trustcard.h"
#include "ui/shell/desk.h"
#include "ui/shell/drivewatch.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollpage.h"

#include <QScrollBar>

namespace ui {

using namespace Qt::Literals::StringLiterals;

SyncPage::SyncPage(Desk& desk, Preferences& preferences, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_drives(new DriveWatch(desk, this)),
      m_scroll(new ScrollPage(this)),
      m_approval(new ApprovalCard(desk, m_scroll)),
      m_send(new SendCard(desk, preferences, *m_drives, m_scroll)),
      m_receive(new ReceiveCard(desk, *m_drives, m_scroll)),
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
    for (QWidget* card : {static_cast<QWidget*>(m_approval), static_cast<QWidget*>(m_send),
                          static_cast<QWidget*>(m_receive), static_cast<QWidget*>(m_decisions),
                          static_cast<QWidget*>(m_chains), static_cast<QWidget*>(m_trust),
                          static_cast<QWidget*>(m_deliveries)})
        m_scroll->body()->addWidget(card);
    m_scroll->body()->addStretch(1);
    connect(m_receive, &ReceiveCard::brought, this, &SyncPage::take);
    connect(m_receive, &ReceiveCard::finished, this, &SyncPage::goOn);
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
    m_drives->start();
    m_send->begin();
    m_scroll->verticalScrollBar()->setValue(0);
}

void SyncPage::open(const Destination& destination)
{
    take(destination.text.split(u'\n', Qt::SkipEmptyParts));
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
                return m_receive->tell(arrivals.error());
            m_waiting.append(*arrivals);
            if (!m_trust->isInspecting())
                goOn();
        });
}

void SyncPage::goOn()
{
    // One thing after the other: each says itself when it is done.
    if (m_receive->isTaking())
        return;
    if (!m_waiting.newCards.isEmpty())
        return m_trust->inspect(m_waiting.newCards.takeFirst(),
                                m_waiting.batches.isEmpty() ? TrustCard::Welcome::Offered
                                                            : TrustCard::Welcome::NotNeeded);
    if (const QStringList batches = std::exchange(m_waiting.batches, {}); !batches.isEmpty())
        return m_receive->take(batches);
    if (!m_waiting.unknown.isEmpty() || !m_waiting.empty.isEmpty()) {
        m_receive->refuse(m_waiting);
        m_waiting.unknown.clear();
        m_waiting.empty.clear();
    }
    if (m_waiting.sheets.isEmpty())
        return;
    m_desk.goTo({PageId::Import, {}, m_waiting.sheets.takeFirst()});
    if (const auto more = m_waiting.sheets.size(); more > 0)
        m_desk.notify(
            tr("%Ln more spreadsheet(s) wait.", nullptr, int(more)), [this] { goOn(); },
            tr("Open the next one"));
}

void SyncPage::refresh(const app::Changes&)
{
    m_approval->refresh();
    m_send->refresh();
    m_deliveries->refresh();
    m_trust->refresh();
    m_decisions->refresh();
    m_chains->refresh();
    m_receive->refresh();
}

} // namespace ui
