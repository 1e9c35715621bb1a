#include "ui/models/regionlist.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

void RegionList::setRegions(const QList<app::Region>& regions)
{
    beginResetModel();
    m_regions = regions;
    endResetModel();
}

int RegionList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_regions.size());
}

QVariant RegionList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const app::Region& region = m_regions.at(index.row());
    if (role == Qt::DisplayRole)
        return u"%1\n%2"_s.arg(region.fullName, region.code);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return u"%1, %2"_s.arg(region.fullName, region.code);
    return {};
}

} // namespace ui
