#include "app/exchange/rowbuilder.h"

#include <algorithm>

namespace app {

namespace {

constexpr std::size_t kWidest = 16384;

} // namespace

void RowBuilder::startSheet(std::string_view name)
{
    m_sheet = name;
}

void RowBuilder::set(std::size_t column, const RawCell& cell)
{
    if (column >= kWidest || cell.kind == RawKind::Empty)
        return;
    if (column >= m_cells.size())
        m_cells.resize(column + 1);
    if (column >= m_used) {
        std::fill(m_cells.begin() + static_cast<std::ptrdiff_t>(m_used),
                  m_cells.begin() + static_cast<std::ptrdiff_t>(column), RawCell());
        m_used = column + 1;
    }
    m_cells[column] = cell;
}

void RowBuilder::finishRow(int number)
{
    finishRows(number, 1);
}

void RowBuilder::finishRows(int first, int count)
{
    for (int i = 0; i < count && m_used > 0 && goesOn(); ++i)
        handOver(first + i);
    m_used = 0;
}

void RowBuilder::handOver(int number)
{
    if (m_context.isCancelled()) {
        m_state = Error{ErrorCode::Cancelled, {}};
        return;
    }
    m_state = m_take({m_sheet, number, {m_cells.data(), m_used}, m_dates});
}

void RowBuilder::fail(const char* why)
{
    if (goesOn())
        m_state = Error{ErrorCode::FileUnreadable, QString::fromLatin1(why)};
}

} // namespace app
