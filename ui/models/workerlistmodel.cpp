#include "ui/models/workerlistmodel.h"

#include "ui/style/icon.h"
#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/text/statustext.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// A page is about one screen; enough pages are kept that scrolling back and forth reads nothing twice.
constexpr int kRowsInPage = 64;
constexpr int kPagesKept = 24;

} // namespace

WorkerListModel::WorkerListModel(Lines lines, OccupationName occupationName, QObject* parent)
    : QAbstractTableModel(parent),
      m_lines(std::move(lines)),
      m_occupationName(std::move(occupationName))
{
}

void WorkerListModel::setKeys(QList<std::int64_t> keys)
{
    beginResetModel();
    m_keys = std::move(keys);
    m_pages.clear();
    m_pageOrder.clear();
    endResetModel();
}

void WorkerListModel::rereadRows()
{
    m_pages.clear();
    m_pageOrder.clear();
    if (!m_keys.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::optional<app::WorkerLine> WorkerListModel::lineAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    const std::int64_t key = m_keys.at(row);
    const QList<app::WorkerLine>& lines = page(row / kRowsInPage);
    const int at = row % kRowsInPage;
    // A worker erased meanwhile is missing from the answer, and later lines stand one place earlier.
    if (at < lines.size() && lines.at(at).key == key)
        return lines.at(at);
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [key](const app::WorkerLine& line) { return line.key == key; });
    return found == lines.end() ? std::nullopt : std::make_optional(*found);
}

std::int64_t WorkerListModel::keyAt(int row) const
{
    return m_keys.value(row);
}

int WorkerListModel::rowOfKey(std::int64_t key) const
{
    return static_cast<int>(m_keys.indexOf(key));
}

const QList<app::WorkerLine>& WorkerListModel::page(int number) const
{
    if (const auto known = m_pages.constFind(number); known != m_pages.constEnd())
        return *known;
    const qsizetype first = qsizetype(number) * kRowsInPage;
    auto lines = m_lines(m_keys.mid(first, kRowsInPage));
    if (m_pageOrder.size() >= kPagesKept)
        m_pages.remove(m_pageOrder.takeFirst());
    m_pageOrder.append(number);
    return *m_pages.insert(number, lines ? *std::move(lines) : QList<app::WorkerLine>());
}

int WorkerListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int WorkerListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WorkerListModel::textOf(const app::WorkerLine& line, int column) const
{
    switch (column) {
    case Name:
        return line.name;
    case Nik:
        return grouped(line.nik);
    case Area:
        return place(line.hamlet, line.rt, line.rw);
    case Occupation:
        return m_occupationName(line.occupation);
    case Phone:
        return line.phone;
    case Status:
        return wordFor(line.status.status);
    case CoveredUntil:
        return line.status.coveredUntil.isValid()
                   ? month(line.status.coveredUntil.year, line.status.coveredUntil.month)
                   : QString();
    default:
        return {};
    }
}

QVariant WorkerListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int column = index.column();
    if (role != Qt::DisplayRole && role != Qt::DecorationRole && role != Qt::ToolTipRole &&
        role != Qt::AccessibleTextRole && role != StatusRole)
        return {};
    const auto line = lineAt(index.row());
    if (!line)
        return {};
    if (role == StatusRole)
        return column == Status ? QVariant::fromValue(line->status.status) : QVariant();
    if (role == Qt::DecorationRole)
        return column == Name && line->inConflict ? icon("git-compare"_L1, Ink::Warning)
                                                  : QVariant();
    if (role == Qt::ToolTipRole && column == Status)
        return evidenceLineFor(line->status);
    if (role == Qt::ToolTipRole && column == Name && line->inConflict)
        return tr("Two different values were written for this worker. See what must be decided.");
    const QString text = textOf(*line, column);
    return role == Qt::AccessibleTextRole
               ? tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                  text)
               : text;
}

QVariant WorkerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return labelFor(app::WorkerField::Name);
    case Nik:
        return labelFor(app::WorkerField::Nik);
    case Area:
        return tr("Area");
    case Occupation:
        return labelFor(app::WorkerField::Occupation);
    case Phone:
        return labelFor(app::WorkerField::Phone);
    case Status:
        return tr("Status");
    case CoveredUntil:
        return tr("Covered until");
    default:
        return {};
    }
}

} // namespace ui
