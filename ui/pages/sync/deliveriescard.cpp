#include "ui/pages/sync/deliveriescard.h"

#include "app/services/batches.h"
#include "ui/shell/desk.h"
#include "ui/shell/savetable.h"
#include "ui/style/icon.h"
#include "ui/text/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/simpletable.h"

#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

DeliveriesCard::DeliveriesCard(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_table(new SimpleTable(
          "syncDeliveries"_L1, tr("Sent and received"),
          {tr("When"), tr("Direction"), tr("No."), tr("Changes"), tr("Confirmed"), tr("With")},
          this)),
      m_none(makeLabel(TextRole::Muted, tr("Nothing was sent or received yet."), this))
{
    auto* card = new Card(tr("Sent and received"), this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    card->body()->addWidget(m_none);
    card->body()->addWidget(m_table);
    m_save = makeSaveTable(
        desk, "deliveriesSave"_L1, [this] { return textTableOf(*m_table); }, this);
    card->body()->addWidget(m_save, 0, Qt::AlignLeft);
    m_table->hide();
    m_save->hide();
}

void DeliveriesCard::refresh()
{
    constexpr int kLimit = 50;
    m_desk.run(
        this,
        [](app::Session& session, app::JobContext&) { return app::deliveries(session, kLimit); },
        [this](const app::Result<QList<app::Delivery>>& deliveries) {
            if (!deliveries)
                return;
            QList<QStringList> rows;
            for (const app::Delivery& one : *deliveries) {
                const QString confirmed = !one.outgoing   ? tr("—")
                                          : one.confirmed ? tr("Yes")
                                                          : tr("Waiting");
                rows.append({moment(one.at), one.outgoing ? tr("Sent") : tr("Received"),
                             number(one.number), number(one.changes), confirmed,
                             tr("%1 (%2)").arg(one.peer, one.peerScope)});
            }
            m_table->setRows(rows);
            for (int row = 0; row < m_table->rowCount(); ++row)
                m_table->setRowIcon(
                    row,
                    icon(deliveries->at(row).outgoing ? "upload"_L1 : "download"_L1, Ink::Muted));
            m_table->setVisible(!rows.isEmpty());
            m_save->setVisible(!rows.isEmpty());
            m_none->setVisible(rows.isEmpty());
        });
}

} // namespace ui
