#include "ui/pages/importing/pastimports.h"

#include "ui/pages/importing/importundo.h"
#include "ui/shell/desk.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/text/importtext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/simpletable.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

PastImports::PastImports(Desk& desk, ImportUndo* undo, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_undo(undo)
{
    auto* card = new Card(tr("Lists taken in before"), this);
    m_empty = makeLabel(TextRole::Muted,
                        tr("Nothing was taken in yet. Every list that is stays here, so that it "
                           "can be undone, also much later."),
                        card);
    m_empty->setObjectName(u"pastEmpty"_s);
    m_table = new SimpleTable(
        "pastImports"_L1, tr("Lists taken in before"),
        {tr("When"), tr("File"), tr("By"), tr("Rows"), tr("New"), tr("Changes"), tr("State")},
        card);
    m_button = makeButton(ButtonKind::Secondary, "pastUndo"_L1, tr("Undo this import…"),
                          "undo-2"_L1, card);
    card->body()->addWidget(m_empty);
    card->body()->addWidget(m_table);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_button);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PastImports::showChosen);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (const app::PastImport* one = chosen())
            m_undo->ask(one->number, one->file);
    });
}

void PastImports::refresh()
{
    if (m_desk.isLocked())
        return;
    const auto imports = app::pastImports(m_desk.session());
    m_imports = imports ? *imports : QList<app::PastImport>();
    const QDate today = m_desk.session().clock().today();
    QList<QStringList> rows;
    for (const app::PastImport& one : std::as_const(m_imports))
        rows.append({recentMoment(one.at, today), one.file, one.by, number(one.counts.rows),
                     number(one.counts.added), number(one.counts.updated),
                     one.undoneAt.isValid() ? tr("undone %1").arg(recentMoment(one.undoneAt, today))
                                            : formatNameFor(one.format)});
    m_table->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_button->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    if (!rows.isEmpty() && m_table->currentRow() < 0)
        m_table->selectRow(0);
    showChosen();
}

const app::PastImport* PastImports::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= m_imports.size() ? nullptr : &m_imports.at(row);
}

void PastImports::showChosen()
{
    const app::PastImport* one = chosen();
    m_button->setEnabled(one && !one->undoneAt.isValid());
}

} // namespace ui
