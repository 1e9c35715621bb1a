#include "ui/pages/export/leftoutlist.h"

#include "ui/style/tokens.h"
#include "ui/text/exporttext.h"
#include "ui/text/format.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/simpletable.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More rows than anybody reads only make the page slow; the saved table has all of them.
constexpr int kMostShown = 200;

QString keyOf(const app::LeftOut& one)
{
    const app::LeaveOutReason& first = one.reasons.first();
    return first.field + u'_' + first.problem;
}

QString reasonsOf(const app::LeftOut& one)
{
    QStringList texts;
    for (const app::LeaveOutReason& reason : one.reasons)
        texts << textFor(reason);
    return texts.join(u" · "_s);
}

} // namespace

LeftOutList::LeftOutList(QWidget* parent)
    : QWidget(parent),
      m_reasons(new ChipBar(ChipBar::Choice::One, this)),
      m_table(new SimpleTable("leftOutTable"_L1, tr("People not on the list"),
                              {tr("Name"), tr("Where"), tr("Why")}, this)),
      m_more(makeLabel(TextRole::Muted, {}, this))
{
    setObjectName(u"leftOutList"_s);
    m_reasons->setObjectName(u"leftOutReason"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    column->addWidget(m_reasons);
    column->addWidget(m_table);
    column->addWidget(m_more);
    connect(m_reasons, &ChipBar::changed, this,
            [this](const QStringList& keys) { showReason(keys.value(0)); });
    // Both the mouse and Enter on the row.
    connect(m_table, &QTableWidget::cellActivated, this, &LeftOutList::openRow);
    connect(m_table, &QTableWidget::cellClicked, this, &LeftOutList::openRow);
}

void LeftOutList::show(const QList<app::LeftOut>& leftOut)
{
    m_all = leftOut;
    QMap<QString, int> counts;
    QStringList order;
    QHash<QString, QString> texts;
    for (const app::LeftOut& one : m_all) {
        const QString key = keyOf(one);
        if (++counts[key] == 1)
            texts.insert(key, textFor(one.reasons.first()));
    }
    order = counts.keys();
    std::ranges::stable_sort(order, [&counts](const QString& a, const QString& b) {
        return counts.value(a) > counts.value(b);
    });
    const QString before = m_reasons->checked().value(0);
    m_reasons->clear();
    for (const QString& key : std::as_const(order))
        m_reasons->addChip(key, u"%1 · %2"_s.arg(texts.value(key), number(counts.value(key))));
    const QString shown = counts.contains(before) ? before : QString();
    m_reasons->setChecked(shown.isEmpty() ? QStringList() : QStringList{shown});
    showReason(shown);
}

void LeftOutList::showReason(const QString& reason)
{
    m_shown.clear();
    QList<QStringList> rows;
    int fitting = 0;
    for (const app::LeftOut& one : std::as_const(m_all)) {
        if (!reason.isEmpty() && keyOf(one) != reason)
            continue;
        if (++fitting > kMostShown)
            continue;
        m_shown << one.id;
        rows.append({one.name, place(one.hamlet, one.rt, one.rw), reasonsOf(one)});
    }
    m_table->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    const int more = fitting - static_cast<int>(rows.size());
    m_more->setText(tr("And %Ln more: save the table to see all of them.", nullptr, more));
    m_more->setVisible(more > 0);
}

void LeftOutList::openRow(int row)
{
    if (row >= 0 && row < m_shown.size())
        emit opened(m_shown[row]);
}

} // namespace ui
