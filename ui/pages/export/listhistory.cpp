#include "ui/pages/export/listhistory.h"

#include "ui/pages/register/typedvalues.h"
#include "ui/shell/desk.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/simpletable.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString stateOf(const app::BranchList& list)
{
    if (list.isHandedOver())
        return list.standing < list.rows
                   ? ListHistory::tr("Handed over on %1; %2 of them stand as handed over")
                         .arg(day(list.handedOverOn), number(list.standing))
                   : ListHistory::tr("Handed over on %1").arg(day(list.handedOverOn));
    return list.handedOverOn.isValid() ? ListHistory::tr("The hand-over was undone")
                                       : ListHistory::tr("Not handed over yet");
}

} // namespace

ListHistory::ListHistory(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_none(makeLabel(TextRole::Muted, tr("No list was written yet."), this)),
      m_table(new SimpleTable("listHistory"_L1, tr("Lists written before"),
                              {tr("File"), tr("Written"), tr("People"), tr("State")}, this)),
      m_day(new QLineEdit(this)),
      m_handOver(makeButton(ButtonKind::Secondary, "listHandedOver"_L1, tr("It was handed over"),
                            "package-check"_L1, this))
{
    m_day->setObjectName(u"listHandedOverOn"_s);
    m_day->setMaximumWidth(kFormWidth / 3);
    m_dayRow = new FieldRow(tr("Handed to the branch on"), m_day, this);
    auto* line = new QHBoxLayout;
    line->setSpacing(kSpaceM);
    line->addWidget(m_dayRow);
    line->addWidget(m_handOver, 0, Qt::AlignTop);
    line->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addWidget(m_none);
    column->addWidget(m_table);
    column->addLayout(line);
    m_table->hide();
    connect(m_table, &QTableWidget::currentCellChanged, this, &ListHistory::showCurrent);
    connect(m_handOver, &QPushButton::clicked, this, &ListHistory::ask);
    connect(m_day, &QLineEdit::returnPressed, this, &ListHistory::ask);
}

void ListHistory::show(const QList<app::BranchList>& lists)
{
    const app::BranchList* before = current();
    const std::int64_t wanted = before ? before->id : 0;
    m_lists = lists;
    QList<QStringList> rows;
    for (const app::BranchList& list : m_lists)
        rows.append({QFileInfo(list.file).fileName(), moment(list.writtenAt), number(list.rows),
                     stateOf(list)});
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRows(rows);
    }
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool isDone = m_lists[row].isHandedOver();
        m_table->setRowIcon(row, icon(isDone ? "package-check"_L1 : "hourglass"_L1,
                                      isDone ? Ink::Success : Ink::Warning));
        if (QTableWidgetItem* file = m_table->item(row, 0))
            file->setToolTip(m_lists[row].file);
    }
    m_table->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
    if (m_day->text().isEmpty() && !m_desk.isLocked())
        m_day->setText(typedDay(m_desk.session().clock().today()));
    choose(wanted);
}

void ListHistory::choose(std::int64_t id)
{
    int row = m_lists.isEmpty() ? -1 : 0;
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        if (m_lists[i].id == id)
            row = static_cast<int>(i);
    }
    m_table->setCurrentCell(row, 0);
    showCurrent();
}

const app::BranchList* ListHistory::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_lists.size() ? &m_lists[row] : nullptr;
}

void ListHistory::showCurrent()
{
    const app::BranchList* list = current();
    const bool isOpen = list && !list->isHandedOver();
    m_dayRow->setVisible(isOpen);
    m_handOver->setVisible(isOpen);
    m_dayRow->clear();
}

void ListHistory::ask()
{
    const app::BranchList* list = current();
    if (!list || list->isHandedOver())
        return;
    const QDate today = m_desk.session().clock().today();
    const QDate on = dayFromTyped(m_day->text(), today);
    if (!on.isValid() || on > today) {
        m_dayRow->showProblem(on.isValid() ? tr("This day has not come yet. Check the year.")
                                           : tr("Write the day as day-month-year."));
        return m_day->setFocus(Qt::OtherFocusReason);
    }
    emit handOverAsked(list->id, on);
}

} // namespace ui
