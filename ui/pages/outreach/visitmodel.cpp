#include "ui/pages/outreach/visitmodel.h"

#include "ui/style/icon.h"
#include "ui/text/format.h"
#include "ui/text/text.h"
#include "ui/text/visittext.h"

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

VisitModel::VisitModel(const app::OccupationTable& occupations, QObject* parent)
    : QAbstractTableModel(parent), m_occupations(occupations)
{
}

void VisitModel::setStops(QList<app::VisitStop> stops, QDate today)
{
    beginResetModel();
    m_stops = std::move(stops);
    m_today = today;
    endResetModel();
}

const app::VisitStop* VisitModel::stopAt(int row) const
{
    return row >= 0 && row < m_stops.size() ? &m_stops.at(row) : nullptr;
}

int VisitModel::rowOf(const app::WorkerId& worker) const
{
    const auto found = std::ranges::find(m_stops, worker, &app::VisitStop::id);
    return found == m_stops.end() ? -1 : int(found - m_stops.begin());
}

int VisitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_stops.size());
}

int VisitModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString VisitModel::textOf(int row, int column) const
{
    const app::VisitStop& stop = m_stops.at(row);
    switch (column) {
    case House: {
        // Once for everybody who lives there.
        const bool isFirst = row == 0 || m_stops.at(row - 1).house != stop.house;
        return isFirst ? number(stop.house) : QString();
    }
    case Name:
        return stop.name.isEmpty() ? tr("Without a name yet") : shownName(stop.name);
    case Where: {
        QStringList parts{stop.address, place(stop.hamlet, stop.rt, stop.rw)};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case Last:
        return stop.last ? u"%1 · %2"_s.arg(day(stop.last->at.toLocalTime().date()),
                                            outcomeFor(stop.last->outcome))
                         : QString();
    default:
        return needText(stop, m_today);
    }
}

QVariant VisitModel::decorationOf(const app::VisitStop& stop, int column) const
{
    if (column == Name && stop.stage == app::Stage::Candidate &&
        stop.likelihood != app::WorkLikelihood::Likely)
        return icon("circle-help"_L1, Ink::Muted);
    if (column != Need)
        return {};
    switch (stop.need) {
    case app::VisitNeed::Due:
        return icon("bell"_L1, Ink::Warning);
    case app::VisitNeed::First:
        return icon("route"_L1, Ink::Accent);
    case app::VisitNeed::Later:
        return icon("calendar"_L1, Ink::Muted);
    case app::VisitNeed::None:
        break;
    }
    return icon("check"_L1, Ink::Success);
}

QVariant VisitModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const app::VisitStop& stop = m_stops.at(index.row());
    if (role == Qt::DecorationRole)
        return decorationOf(stop, index.column());
    if (role == Qt::ToolTipRole) {
        if (index.column() == Last)
            return lastVisitText(stop.last, m_today);
        const QString flag = likelihoodText(stop);
        return index.column() == Name && !flag.isEmpty() ? flag
                                                         : textOf(index.row(), index.column());
    }
    if (role == Qt::AccessibleTextRole) {
        const QString text =
            index.column() == House ? number(stop.house) : textOf(index.row(), index.column());
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text);
    }
    return role == Qt::DisplayRole ? textOf(index.row(), index.column()) : QVariant();
}

QVariant VisitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case House:
        return tr("House");
    case Name:
        return tr("Name");
    case Where:
        return tr("Where");
    case Last:
        return tr("Last visit");
    case Need:
        return tr("To do");
    default:
        return {};
    }
}

} // namespace ui
