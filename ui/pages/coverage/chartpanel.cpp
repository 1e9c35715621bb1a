#include "ui/pages/coverage/chartpanel.h"

#include "ui/shell/desk.h"
#include "ui/shell/savechart.h"
#include "ui/shell/savetable.h"
#include "ui/style/tokens.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/simpletable.h"

#include <QHeaderView>
#include <QPushButton>
#include <QResizeEvent>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a chart needs to be read.
constexpr int kChartWidth = kFormWidth * 3 / 4;

/// So wide that no cell is cut off.
int wholeWidth(const QTableWidget& table)
{
    const QAbstractItemView& view = table;
    int width = 2 * kFocusWidth;
    for (int column = 0; column < table.columnCount(); ++column)
        width += std::max(view.sizeHintForColumn(column),
                          table.horizontalHeader()->sectionSizeHint(column));
    return width;
}

} // namespace

ChartPanel::ChartPanel(Desk& desk, const QString& name, const QString& label,
                       const QStringList& heads, QWidget* parent)
    : QWidget(parent),
      m_chart(new ChartView(this)),
      m_parts(new QBoxLayout(QBoxLayout::TopToBottom))
{
    const auto named = [&name](const char* part) {
        return (name + QLatin1StringView(part)).toLatin1();
    };
    m_table = new SimpleTable(QLatin1StringView(named("Table")), label, heads, this);
    m_chart->setObjectName(QString::fromLatin1(named("Chart")));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    m_parts->setSpacing(kSpaceL);
    m_parts->addWidget(m_chart, 1);
    m_parts->addWidget(m_table);
    column->addLayout(m_parts);
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons);
    flow->setSpacing(kSpaceS);
    flow->addWidget(makeSaveChart(
        desk, QLatin1StringView(named("SaveChart")), [this] { return m_chart->chart(); }, buttons));
    flow->addWidget(makeSaveTable(
        desk, QLatin1StringView(named("SaveTable")), [this] { return textTableOf(*m_table); },
        buttons));
    column->addWidget(buttons);
    const bool maySave = bool(desk.session().allows(app::Action::ExportLists));
    buttons->setVisible(maySave);
}

void ChartPanel::show(const Chart& chart, const QStringList& heads, const QList<QStringList>& rows)
{
    m_chart->setChart(chart);
    m_table->setHorizontalHeaderLabels(heads);
    for (int column = 1; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setRows(rows);
    // The figures stand under each other by their last digit.
    for (int row = 0; row < m_table->rowCount(); ++row)
        for (int column = 1; column < m_table->columnCount(); ++column)
            m_table->item(row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    arrange();
}

void ChartPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChartPanel::arrange()
{
    const int table = wholeWidth(*m_table);
    const bool fits = width() >= table + kSpaceL + kChartWidth;
    m_parts->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_table->setMinimumWidth(fits ? table : 0);
    m_parts->setAlignment(m_chart, fits ? Qt::AlignTop : Qt::Alignment());
    m_parts->setAlignment(m_table, fits ? Qt::AlignTop : Qt::Alignment());
}

} // namespace ui
