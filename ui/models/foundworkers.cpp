#include "ui/models/foundworkers.h"

#include "ui/text/format.h"
#include "ui/text/statustext.h"

namespace ui {

void FoundWorkers::setLines(const QList<app::WorkerLine>& lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int FoundWorkers::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant FoundWorkers::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const app::WorkerLine& line = m_lines.at(index.row());
    if (role == Qt::DisplayRole)
        return shownName(line.name);
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2, %3")
            .arg(shownName(line.name), wordFor(line.status.status),
                 place(line.hamlet, line.rt, line.rw));
    return {};
}

} // namespace ui
