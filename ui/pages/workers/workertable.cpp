#include "ui/pages/workers/workertable.h"

#include "ui/models/workerlistmodel.h"
#include "ui/pages/workers/badgedelegate.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/statusbadge.h"

#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>
#include <numeric>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNarrowestName = kSidebarWidth * 3 / 4;
constexpr int kNikDigits = 16;

/// What is asked for most at the door; the rest waits in the menu.
constexpr std::array kShownAtFirst{WorkerListModel::Name, WorkerListModel::Nik,
                                   WorkerListModel::Area, WorkerListModel::Status};

/// As many digits as a NIK has, each the widest.
QString widestNik(const QFontMetrics& metrics)
{
    QStringList all;
    for (const QChar digit : u"0123456789"_s)
        all << grouped(QString(kNikDigits, digit));
    return *std::ranges::max_element(
        all, {}, [&metrics](const QString& one) { return metrics.horizontalAdvance(one); });
}

} // namespace

WorkerTable::WorkerTable(WorkerListModel* model, QWidget* parent)
    : QTableView(parent), m_model(model)
{
    setObjectName(u"workersTable"_s);
    setAccessibleName(tr("Workers"));
    setModel(model);
    setItemDelegateForColumn(WorkerListModel::Status, new BadgeDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    // A fixed height: a million rows are laid out without looking at one of them.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    makeHeader();
}

void WorkerTable::makeHeader()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    QHeaderView* header = horizontalHeader();
    header->setObjectName(u"workersHeader"_s);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setSortIndicatorShown(true);
    // As wide as what is on screen: a thousand rows are not read for it.
    header->setResizeContentsPrecision(0);
    for (int column = 0; column < WorkerListModel::ColumnCount; ++column)
        setColumnHidden(column, std::ranges::find(kShownAtFirst, column) == kShownAtFirst.end());
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        // The header turns its arrow by itself, also for a column that has no order.
        showSort(m_sort);
        emit sortAsked(column);
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_isArranging)
            takeAsOwn();
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        // The name takes what is left: its width is nobody's wish.
        if (m_isArranging || column == WorkerListModel::Name)
            return;
        takeAsOwn();
        arrange();
    });
}

void WorkerTable::takeAsOwn()
{
    m_isOwn = true;
    emit columnsChanged();
}

QList<int> WorkerTable::shownColumns() const
{
    QList<int> shown;
    for (int at = 0; at < WorkerListModel::ColumnCount; ++at) {
        const int column = horizontalHeader()->logicalIndex(at);
        if (!isColumnHidden(column))
            shown += column;
    }
    return shown;
}

QList<ColumnLook> WorkerTable::ownColumns() const
{
    QList<ColumnLook> looks;
    if (!m_isOwn)
        return looks;
    for (int at = 0; at < WorkerListModel::ColumnCount; ++at) {
        const int column = horizontalHeader()->logicalIndex(at);
        const bool isShown = !isColumnHidden(column) && !m_lent.contains(column);
        // A hidden column has no width of its own to ask for.
        looks.append({column, isShown ? columnWidth(column) : 0, isShown});
    }
    return looks;
}

void WorkerTable::setOwnColumns(const QList<ColumnLook>& columns)
{
    if (columns.isEmpty())
        return;
    const QScopedValueRollback arranging(m_isArranging, true);
    m_isFitted = true;
    m_isOwn = true;
    QHeaderView* header = horizontalHeader();
    for (int at = 0; at < columns.size(); ++at) {
        const ColumnLook& look = columns.at(at);
        header->moveSection(header->visualIndex(look.column), at);
        setColumnHidden(look.column, !look.isShown && look.column != WorkerListModel::Name);
        if (look.width > 0)
            setColumnWidth(look.column, look.width);
    }
    arrange();
}

void WorkerTable::fitOnce()
{
    if (m_isFitted)
        return;
    m_isFitted = true;
    fitToContents();
}

void WorkerTable::fitToContents()
{
    {
        const QScopedValueRollback arranging(m_isArranging, true);
        for (int column = 0; column < WorkerListModel::ColumnCount; ++column) {
            if (isColumnHidden(column))
                continue;
            resizeColumnToContents(column);
            setColumnWidth(column, std::min(columnWidth(column), kSearchWidth));
        }
    }
    arrange();
}

int WorkerTable::sizeHintForColumn(int column) const
{
    const int hint = QTableView::sizeHintForColumn(column);
    // Those on the screen now may be short ones.
    if (column == WorkerListModel::Status)
        return std::max(hint, StatusBadge::widest() + 2 * kSpaceM);
    if (column != WorkerListModel::Nik && column != WorkerListModel::FamilyCard)
        return hint;
    // Likewise narrow digits: a number that is cut is no number.
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.features = QStyleOptionViewItem::HasDisplay;
    option.text = widestNik(option.fontMetrics);
    return std::max(hint,
                    style()->sizeFromContents(QStyle::CT_ItemViewItem, &option, {}, this).width());
}

int WorkerTable::leftForName() const
{
    int left = viewport()->width();
    for (int column = WorkerListModel::Name + 1; column < WorkerListModel::ColumnCount; ++column)
        left -= isColumnHidden(column) ? 0 : columnWidth(column);
    return left;
}

void WorkerTable::dropWhatFindsNoRoom()
{
    // Who walks from house to house needs the place more than the number.
    const bool walks = m_sort.order == app::WorkerOrder::Area;
    const std::array dispensable{walks ? WorkerListModel::Nik : WorkerListModel::Area,
                                 walks ? WorkerListModel::Area : WorkerListModel::Nik};
    for (const int column : dispensable)
        showColumn(column);
    for (const int column : dispensable)
        if (leftForName() < kNarrowestName)
            hideColumn(column);
    // Sentences can be cut; what is cut stands in the tooltip.
    for (const int column : {WorkerListModel::Reason, WorkerListModel::Address}) {
        if (isColumnHidden(column))
            continue;
        const int wanted = std::min(
            std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)),
            kSearchWidth);
        setColumnWidth(column, wanted);
        const int lack = std::max(0, kNarrowestName - leftForName());
        setColumnWidth(column, std::max(wanted - lack, kNarrowestName));
    }
}

void WorkerTable::arrange()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    if (m_isFitted && !m_isOwn)
        dropWhatFindsNoRoom();
    setColumnWidth(WorkerListModel::Name, std::max(leftForName(), kNarrowestName));
}

void WorkerTable::resizeEvent(QResizeEvent* event)
{
    const bool isLow = window()->height() < kLowPage + kTopBarHeight + kStripHeight;
    const int height = isLow ? kRowHeightSmall : kRowHeight;
    // Setting it goes through every row, also when it is the same: most of a second for a million.
    if (verticalHeader()->defaultSectionSize() != height)
        verticalHeader()->setDefaultSectionSize(height);
    QTableView::resizeEvent(event);
    arrange();
}

void WorkerTable::lend(const QList<int>& columns)
{
    const QScopedValueRollback arranging(m_isArranging, true);
    const QList<int> before = std::exchange(m_lent, {});
    for (const int column : before)
        if (!columns.contains(column))
            hideColumn(column);
    for (const int column : columns) {
        if (!isColumnHidden(column) && !before.contains(column))
            continue;
        m_lent += column;
        showColumn(column);
        if (before.contains(column))
            continue;
        // Left where a longer list was scrolled to, Qt takes every row of the new one for visible, and
        // measures them all: most of a second for twelve thousand.
        scrollToTop();
        resizeColumnToContents(column);
    }
    arrange();
}

void WorkerTable::choose(int column)
{
    {
        const QScopedValueRollback arranging(m_isArranging, true);
        const bool wasHidden = isColumnHidden(column);
        m_lent.removeAll(column);
        showColumn(column);
        if (wasHidden)
            resizeColumnToContents(column);
    }
    takeAsOwn();
    arrange();
}

void WorkerTable::drop(int column)
{
    {
        const QScopedValueRollback arranging(m_isArranging, true);
        m_lent.removeAll(column);
        hideColumn(column);
    }
    takeAsOwn();
    arrange();
}

void WorkerTable::moveCurrentColumn(int by)
{
    QHeaderView* header = horizontalHeader();
    const QList<int> shown = shownColumns();
    const auto at = shown.indexOf(currentIndex().column());
    // The name stays first, as it does under the mouse.
    if (at < 1 || at + by < 1 || at + by >= shown.size())
        return;
    header->moveSection(header->visualIndex(shown.at(at)), header->visualIndex(shown.at(at + by)));
}

void WorkerTable::showSort(const ListSort& sort)
{
    m_sort = sort;
    arrange();
    int sorted = -1;
    for (int column = 0; column < WorkerListModel::ColumnCount && sorted < 0; ++column)
        sorted = orderOf(column) == sort.order && !isColumnHidden(column) ? column : -1;
    horizontalHeader()->setSortIndicator(
        sorted, sort.sorting == app::Sorting::Up ? Qt::AscendingOrder : Qt::DescendingOrder);
}

QList<QItemSelectionRange> WorkerTable::selectedRanges() const
{
    QList<QItemSelectionRange> ranges = selectionModel()->selection();
    std::ranges::sort(ranges, {}, &QItemSelectionRange::top);
    return ranges;
}

QList<std::int64_t> WorkerTable::selectedKeys() const
{
    QList<std::int64_t> keys;
    const QList<QItemSelectionRange> ranges = selectedRanges();
    for (const QItemSelectionRange& range : ranges)
        keys += m_model->keys().mid(range.top(), range.height());
    return keys;
}

int WorkerTable::selectedCount() const
{
    const QItemSelection ranges = selectionModel()->selection();
    return std::accumulate(ranges.cbegin(), ranges.cend(), 0,
                           [](int sum, const auto& range) { return sum + range.height(); });
}

void WorkerTable::selectRows(const QList<int>& rows, int current)
{
    constexpr int kLastColumn = WorkerListModel::ColumnCount - 1;
    QItemSelection ranges;
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        ranges.select(m_model->index(rows[first], 0), m_model->index(rows[last], kLastColumn));
        first = last + 1;
    }
    selectionModel()->select(ranges, QItemSelectionModel::ClearAndSelect);
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model->index(current, 0),
                                          QItemSelectionModel::NoUpdate);
}

} // namespace ui
