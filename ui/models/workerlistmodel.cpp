#include "ui/models/workerlistmodel.h"

#include "ui/style/icon.h"
#include "ui/style/theme.h"
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

WorkerListModel::WorkerListModel(Lines lines, LineFacts facts, QObject* parent)
    : QAbstractTableModel(parent), m_lines(std::move(lines)), m_facts(std::move(facts))
{
    // Every repaint asks for it, and the answer is read from the evidence.
    m_facts.reason = [this, read = std::move(m_facts.reason)](const app::WorkerId& worker) {
        const auto known = m_reasons.constFind(worker);
        return known != m_reasons.constEnd() ? *known : *m_reasons.insert(worker, read(worker));
    };
}

void WorkerListModel::forget()
{
    m_pages.clear();
    m_pageOrder.clear();
    m_reasons.clear();
}

void WorkerListModel::setKeys(QList<std::int64_t> keys)
{
    beginResetModel();
    m_keys = std::move(keys);
    forget();
    endResetModel();
}

void WorkerListModel::rereadRows()
{
    forget();
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

QString WorkerListModel::textOn(const app::WorkerLine& line, int column) const
{
    if (column != Name || line.situation.isEmpty())
        return textOf(line, column, m_facts);
    return u"%1 · %2"_s.arg(shownName(line.name),
                            wordFor(app::WorkerField::Situation, line.situation));
}

QString WorkerListModel::tooltipOn(const app::WorkerLine& line, int column) const
{
    if (column == Name && line.inConflict)
        return tr("Two different values were written for this worker. See what must be decided.");
    if (column == Status && line.status.status == app::Status::Rejected)
        return QStringList{evidenceLineFor(line.status), textOf(line, Reason, m_facts)}.join(u'\n');
    if (column == Status)
        return evidenceLineFor(line.status);
    // Long ones are cut in the table.
    return column == Reason || column == Address || column == Name ? textOn(line, column)
                                                                   : QString();
}

QVariant WorkerListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int column = index.column();
    if (role != Qt::DisplayRole && role != Qt::DecorationRole && role != Qt::ToolTipRole &&
        role != Qt::AccessibleTextRole && role != Qt::ForegroundRole && role != StatusRole)
        return {};
    const auto line = lineAt(index.row());
    if (!line)
        return {};
    if (role == StatusRole)
        return column == Status ? QVariant::fromValue(line->status.status) : QVariant();
    if (role == Qt::DecorationRole)
        return column == Name && line->inConflict ? icon("git-compare"_L1, Ink::Warning)
                                                  : QVariant();
    if (role == Qt::ForegroundRole)
        return column == Name && !line->situation.isEmpty() ? currentPalette().mutedText
                                                            : QVariant();
    if (role == Qt::ToolTipRole)
        return tooltipOn(*line, column);
    const QString text = textOn(*line, column);
    return role == Qt::AccessibleTextRole ? tr("%1: %2").arg(headingOf(column), text) : text;
}

QVariant WorkerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? headingOf(section)
                                                                    : QVariant();
}

} // namespace ui
