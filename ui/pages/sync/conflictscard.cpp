#include "ui/pages/sync/conflictscard.h"

#include "app/services/conflicts.h"
#include "ui/shell/desk.h"
#include "ui/style/icon.h"
#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/simpletable.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

ConflictsCard::ConflictsCard(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_card(new Card(tr("To be decided"), this)),
      m_table(new SimpleTable("syncConflicts"_L1, tr("Fields with two values"),
                              {tr("Worker"), tr("Field"), tr("Values, who wrote them, and when")},
                              this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_card->body()->addWidget(makeLabel(TextRole::Muted,
                                        tr("Two people wrote different values without knowing of "
                                           "each other. Both are kept. Open the "
                                           "worker and save the right one: that settles it."),
                                        m_card));
    m_card->body()->addWidget(m_table);
    hide();
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int) {
        const QVariant record = m_table->item(row, 0)->data(Qt::UserRole);
        m_desk.openWorker(app::WorkerId(record.toUuid()));
    });
}

void ConflictsCard::refresh()
{
    m_desk.run(
        this, [](app::Session& session, app::JobContext&) { return app::conflicts(session); },
        [this](const app::Result<QList<app::Conflict>>& conflicts) {
            if (!conflicts)
                return;
            QList<QStringList> rows;
            for (const app::Conflict& one : *conflicts) {
                QStringList values;
                for (const app::ConflictValue& value : one.values)
                    values.append(
                        tr("%1 — %2, %3").arg(value.value, value.device, moment(value.at)));
                rows.append({one.name, labelForFieldName(one.field), values.join(u'\n')});
            }
            m_table->setRows(rows);
            for (int row = 0; row < m_table->rowCount(); ++row) {
                m_table->item(row, 0)->setData(Qt::UserRole, conflicts->at(row).record);
                m_table->setRowIcon(row, icon("git-compare"_L1, Ink::Warning));
            }
            m_card->setTitle(tr("To be decided (%1)").arg(number(rows.size())));
            setVisible(!rows.isEmpty());
        });
}

} // namespace ui
