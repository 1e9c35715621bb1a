#include "ui/models/importrowsmodel.h"

#include "ui/style/icon.h"
#include "ui/text/format.h"
#include "ui/text/importtext.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QIcon iconFor(const app::PreviewRow& row)
{
    if (row.alike)
        return icon("git-compare"_L1, Ink::Warning);
    switch (row.outcome) {
    case app::RowOutcome::New:
        return icon("user-plus"_L1, Ink::Success);
    case app::RowOutcome::Changed:
        return icon("pencil"_L1, Ink::Success);
    case app::RowOutcome::Unchanged:
        return icon("circle-check"_L1, Ink::Muted);
    case app::RowOutcome::Skipped:
        return icon("user-x"_L1, Ink::Muted);
    case app::RowOutcome::SetAside:
        return icon("circle-alert"_L1, Ink::Warning);
    }
    Q_UNREACHABLE();
}

} // namespace

ImportRowsModel::ImportRowsModel(const app::OccupationTable& occupations, QObject* parent)
    : QAbstractTableModel(parent), m_occupations(occupations)
{
}

void ImportRowsModel::setPreview(app::ImportPreview preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_positions = m_preview.positions({});
    endResetModel();
}

void ImportRowsModel::narrowTo(const app::ImportPreview::Wanted& wanted)
{
    beginResetModel();
    m_positions = m_preview.positions(wanted);
    endResetModel();
}

app::PreviewRow ImportRowsModel::rowAt(int row) const
{
    return m_preview.row(m_positions[std::size_t(row)]);
}

int ImportRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_positions.size());
}

int ImportRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportRowsModel::textAt(int row, int column) const
{
    const app::PreviewRow shown = rowAt(row);
    switch (column) {
    case Row:
        return number(shown.number);
    case Name:
        return shownName(shown.name);
    case What:
        return wordFor(shown.outcome);
    default:
        return reasonTextFor(shown, m_occupations);
    }
}

QVariant ImportRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textAt(index.row(), index.column());
    if (role == Qt::DecorationRole && index.column() == What)
        return iconFor(rowAt(index.row()));
    return {};
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Name:
        return tr("Name");
    case What:
        return tr("What happens");
    default:
        return tr("Why");
    }
}

} // namespace ui
