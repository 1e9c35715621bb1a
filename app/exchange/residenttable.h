/// The rows below the headings of a residents' list: tells people from headings that are repeated, titles of
/// families and notes.
#pragma once

#include "app/exchange/familytitle.h"

namespace app {

class ResidentTable {
public:
    using Take = std::function<Result<void>(ResidentRow&&)>;

    ResidentTable(const ResidentSheet& sheet, const ResidentRules& rules,
                  const OccupationTable& occupations, const Take& take);

    Result<void> add(const RawRow& row);
    const PassedOver& passedOver() const { return m_passedOver; }

private:
    bool isSurelyPerson(const RawRow& row) const;
    /// True when the row is nobody's, and counted.
    bool passOver(const RawRow& row);
    bool takeHeadings(const std::vector<QString>& cells);
    bool takeFamilyTitle(const std::vector<QString>& cells);
    bool takeNote(const std::vector<QString>& cells, const RawRow& row);

    std::string m_sheet;
    int m_headingRow;
    std::vector<QString> m_headings; ///< of the table at hand, as they are compared
    ResidentMaker m_maker;
    const Take& m_take;
    PassedOver m_passedOver;
    bool m_isBelowHeadings = true; ///< nothing but headings came so far
    bool m_isInNotes = false;
    bool m_ended = false;
};

} // namespace app
