#include "ui/pages/sponsors/allocationmodel.h"

#include "ui/style/icon.h"
#include "ui/text/format.h"
#include "ui/text/sponsortext.h"

#include <QFont>

namespace ui {

using namespace Qt::Literals::StringLiterals;

void AllocationModel::setView(const app::AllocationView& view)
{
    beginResetModel();
    m_places = view.places;
    m_lineText = limitText(view);
    m_line = view.granted < view.places.size() ? static_cast<int>(view.granted) : -1;
    endResetModel();
}

const app::PlaceLine* AllocationModel::place(int row) const
{
    if (row < 0 || row >= rowCount() || row == m_line)
        return nullptr;
    return &m_places.at(m_line >= 0 && row > m_line ? row - 1 : row);
}

int AllocationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size()) + (m_line >= 0 ? 1 : 0);
}

int AllocationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Running + 1;
}

QString AllocationModel::textAt(const app::PlaceLine& line, int column) const
{
    const app::Applicant& one = line.applicant;
    switch (column) {
    case Rank:
        return line.rank > 0 ? number(line.rank) : tr("by hand");
    case Name:
        return shownName(line.name);
    case Points:
        return number(one.points);
    case Why:
        return line.reason.isEmpty() ? groundsText(one.grounds)
                                     : tr("%1: %2").arg(groundsText(one.grounds), line.reason);
    case Months:
        return shortSpanText(one.months);
    case Cost:
        // A price that is not sure is said to be so where it stands, not by its colour.
        return one.isUnsure        ? tr("%1 (not certain)").arg(rupiah(one.cost))
               : one.onLowestBasis ? tr("%1 (lowest basis)").arg(rupiah(one.cost))
                                   : rupiah(one.cost);
    case Running:
        return rupiah(line.running);
    default:
        return {};
    }
}

QVariant AllocationModel::lineData(int column, int role) const
{
    if (role == Qt::FontRole) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (column != Rank)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_lineText;
    if (role == Qt::DecorationRole)
        return icon("wallet"_L1, Ink::Warning);
    return {};
}

QVariant AllocationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() == m_line)
        return lineData(index.column(), role);
    const app::PlaceLine* line = place(index.row());
    const int column = index.column();
    if (role == Qt::ToolTipRole && column == Name)
        return ui::place(line->hamlet, line->rt, line->rw);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textAt(*line, column);
    if (role == Qt::TextAlignmentRole && (column == Points || column == Cost || column == Running))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && column == Rank)
        return line->isGranted ? icon("check"_L1, Ink::Success)
                               : icon("circle-pause"_L1, Ink::Muted);
    if (role == Qt::AccessibleTextRole && column == Rank)
        return line->isGranted ? tr("%1, has a place").arg(textAt(*line, column))
                               : tr("%1, below the line").arg(textAt(*line, column));
    return {};
}

QVariant AllocationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole &&
        (section == Points || section == Cost || section == Running))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rank:
        return tr("Rank");
    case Name:
        return tr("Name");
    case Points:
        return tr("Points");
    case Why:
        return tr("Why");
    case Months:
        return tr("Months");
    case Cost:
        return tr("Cost");
    case Running:
        return tr("Running total");
    default:
        return {};
    }
}

} // namespace ui
