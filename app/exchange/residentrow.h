/// Makes a candidate of one row of a residents' list. Source: domain.md §8.1.
#pragma once

#include "app/exchange/rawrow.h"
#include "app/exchange/residentcells.h"
#include "app/exchange/residents.h"

#include <QSet>

#include <array>
#include <optional>
#include <string>
#include <unordered_map>

namespace app {

/// Where the columns stand in one file.
struct ResidentHeadings {
    std::vector<QString> texts; ///< as the file has them
    ResidentColumns positions = noResidentColumns();

    /// Nothing unless the row has "nik" and at least three more of the 43 headings.
    static std::optional<ResidentHeadings> recognized(const RawRow& row);

    /// The heading in the file, or its usual name when the file has none.
    QString nameOf(ResidentField column) const;
};

class ResidentMaker {
public:
    ResidentMaker(ResidentHeadings headings, const ResidentRules& rules,
                  const OccupationTable& occupations)
        : m_headings(std::move(headings)), m_rules(rules), m_occupations(occupations)
    {
    }

    const ResidentHeadings& headings() const { return m_headings; }
    /// Nothing for a row of blanks and dashes.
    std::optional<ResidentRow> made(const RawRow& row);

private:
    struct Trouble {
        ResidentField column;
        RowProblem problem;
    };

    const RawCell& cell(const RawRow& row, ResidentField column) const;
    std::optional<SkipReason> skipReason(const RawRow& row, QDate birthDate) const;
    static std::optional<Trouble> takeNik(const RawCell& cell, Worker& worker);
    std::optional<Trouble> otherTrouble(DateState born, const Worker& worker);
    void fillRest(const RawRow& row, Worker& worker);
    QString occupationOf(const RawCell& cell);

    ResidentHeadings m_headings;
    ResidentRules m_rules;
    const OccupationTable& m_occupations;
    QSet<quint64> m_niks;                            ///< of the rows taken so far
    std::unordered_map<std::string, QString> m_jobs; ///< words met, with their code
};

} // namespace app
