#include "app/exchange/residenttable.h"

#include "app/exchange/listsearch.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A number of a person has more digits than anything in headings or notes.
constexpr std::size_t kDigitsOfPerson = 10;

bool isBlankText(std::string_view text)
{
    return text.find_first_not_of(' ') == std::string_view::npos;
}

const RawCell* firstFilled(const RawRow& row)
{
    const auto first = std::find_if(row.cells.begin(), row.cells.end(), [](const RawCell& cell) {
        return cell.kind == RawKind::Number || cell.kind == RawKind::Day ||
               (cell.kind == RawKind::Text && !isBlankText(cell.text));
    });
    return first == row.cells.end() ? nullptr : &*first;
}

/// The template closes the list with a line of "###"; below it stand instructions.
bool endsList(const RawRow& row)
{
    const RawCell* first = firstFilled(row);
    return first != nullptr && first->text == "###";
}

const RawCell& cellAt(const RawRow& row, int column)
{
    static constexpr RawCell kEmpty;
    return column < 0 || column >= std::ssize(row.cells)
               ? kEmpty
               : row.cells[static_cast<std::size_t>(column)];
}

std::vector<QString> comparable(const std::vector<QString>& headings)
{
    std::vector<QString> all;
    for (const QString& heading : headings)
        all.push_back(comparableHeading(heading));
    return all;
}

bool mayBeHeadings(const RawRow& row, const std::vector<QString>& cells)
{
    const auto isPlain = [](const RawCell& cell) {
        constexpr std::size_t kMostDigits = 3;
        return cell.kind == RawKind::Empty ||
               (cell.kind == RawKind::Text && digitsIn(cell).size() <= kMostDigits);
    };
    return filledAmong(cells) > 1 && std::ranges::all_of(row.cells, isPlain);
}

/// Each cell says what the heading of its column says, or the lower half of that.
bool repeats(const std::vector<QString>& cells, const std::vector<QString>& headings)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const QString cell = comparableHeading(cells[i]);
        if (cell.isEmpty())
            continue;
        const QString heading = i < headings.size() ? headings[i] : QString();
        if (heading != cell && !heading.startsWith(cell + u' ') && !heading.endsWith(u' ' + cell))
            return false;
    }
    return true;
}

} // namespace

ResidentTable::ResidentTable(const ResidentSheet& sheet, const ResidentRules& rules,
                             const OccupationTable& occupations, const Take& take)
    : m_sheet(sheet.sheet.toStdString()),
      m_headingRow(sheet.headingRow),
      m_headings(comparable(sheet.headings)),
      m_maker(sheet, rules, occupations),
      m_take(take)
{
}

Result<void> ResidentTable::add(const RawRow& row)
{
    if (m_ended || row.sheet != m_sheet || row.number <= m_headingRow)
        return {};
    m_ended = endsList(row);
    if (m_ended)
        return {};
    if (!isSurelyPerson(row) && passOver(row))
        return {};
    auto resident = m_maker.made(row);
    if (!resident)
        return {};
    m_isBelowHeadings = false;
    m_isInNotes = false;
    return m_take(std::move(*resident));
}

bool ResidentTable::isSurelyPerson(const RawRow& row) const
{
    const ResidentColumns& columns = m_maker.columns();
    const RawCell& nik = cellAt(row, columnOf(columns, ResidentField::Nik));
    if (nik.kind != RawKind::Text || digitsIn(nik).size() < kDigitsOfPerson)
        return false;
    // The address of a family's title may stand where numbers do.
    const RawCell* first = firstFilled(row);
    const char start = first->text.empty() ? '0' : first->text.front();
    return columnOf(columns, ResidentField::FamilyCard) >= 0 || (start >= '0' && start <= '9');
}

bool ResidentTable::passOver(const RawRow& row)
{
    const auto cells = textsOf(row, row.cells.size());
    if (filledAmong(cells) == 0)
        return false;
    if (m_isBelowHeadings && numbersColumns(cells)) {
        ++m_passedOver.headings;
        return true;
    }
    if (takeFamilyTitle(cells))
        return true;
    if (mayBeHeadings(row, cells) && takeHeadings(cells))
        return true;
    return takeNote(cells, row);
}

bool ResidentTable::takeHeadings(const std::vector<QString>& cells)
{
    if (!repeats(cells, m_headings)) {
        const auto columns = residentColumns(proposedColumns(residentVocabulary(), cells));
        if (!areUsable(columns))
            return false;
        m_headings = comparable(cells);
        m_maker.useColumns(columns);
    }
    ++m_passedOver.headings;
    m_isBelowHeadings = true;
    m_isInNotes = false;
    return true;
}

bool ResidentTable::takeFamilyTitle(const std::vector<QString>& cells)
{
    if (columnOf(m_maker.columns(), ResidentField::FamilyCard) >= 0)
        return false;
    auto title = familyTitleIn(cells);
    if (!title && columnOf(m_maker.columns(), ResidentField::Nik) != 0)
        title = unnamedFamilyTitleIn(cells);
    if (!title)
        return false;
    m_maker.setFamily(std::move(*title));
    ++m_passedOver.familyTitles;
    m_isBelowHeadings = false;
    m_isInNotes = false;
    return true;
}

/// Below the first note every line is one, until somebody with a number or a birth date comes.
bool ResidentTable::takeNote(const std::vector<QString>& cells, const RawRow& row)
{
    const ResidentColumns& columns = m_maker.columns();
    const RawCell& nik = cellAt(row, columnOf(columns, ResidentField::Nik));
    const RawCell& born = cellAt(row, columnOf(columns, ResidentField::BirthDate));
    const bool isSomebody = nik.kind == RawKind::Number || !digitsIn(nik).empty() ||
                            dateIn(born, row.dates).state == DateState::Good;
    if ((isSomebody || !m_isInNotes) && !looksLikeNote(cells))
        return false;
    m_isInNotes = true;
    ++m_passedOver.notes;
    return true;
}

} // namespace app
