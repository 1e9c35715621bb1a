#include "ui/models/workerstatusmodel.h"

#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/text/statustext.h"

namespace ui {

namespace {

QString textOf(const app::ListedStatus& line, int column)
{
    switch (column) {
    case WorkerStatusModel::Nik:
        return grouped(line.asked);
    case WorkerStatusModel::Name:
        return shownName(line.name);
    case WorkerStatusModel::Status:
        return wordFor(line.answer.status);
    case WorkerStatusModel::CoveredUntil:
        return line.answer.coveredUntil.isValid()
                   ? month(line.answer.coveredUntil.year, line.answer.coveredUntil.month)
                   : QString();
    case WorkerStatusModel::Evidence:
        return evidenceLineFor(line.answer);
    default:
        return {};
    }
}

} // namespace

WorkerStatusModel::WorkerStatusModel(QObject* parent) : QAbstractTableModel(parent) {}

void WorkerStatusModel::setLines(QList<app::ListedStatus> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int WorkerStatusModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int WorkerStatusModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WorkerStatusModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const app::ListedStatus& line = m_lines.at(index.row());
    if (role == Qt::DisplayRole)
        return textOf(line, index.column());
    if (role == Qt::ToolTipRole)
        return index.column() == Status ? helpFor(line.answer.status)
                                        : textOf(line, index.column());
    if (role == StatusRole && index.column() == Status)
        return QVariant::fromValue(line.answer.status);
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            textOf(line, index.column()));
    return {};
}

QVariant WorkerStatusModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Nik:
        return labelFor(app::WorkerField::Nik);
    case Name:
        return labelFor(app::WorkerField::Name);
    case Status:
        return tr("Status");
    case CoveredUntil:
        return tr("Covered until");
    case Evidence:
        return tr("According to");
    default:
        return {};
    }
}

} // namespace ui
