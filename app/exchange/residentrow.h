/// Makes a candidate of one row of a residents' list. Source: domain.md §8.
#pragma once

#include "app/exchange/rawrow.h"
#include "app/exchange/residentcells.h"
#include "app/exchange/residents.h"

#include <QSet>

#include <string>
#include <unordered_map>

namespace app {

/// What the title line of a family says of all below it.
struct FamilyTitle {
    QString familyCard;
    QString address;
    QString hamlet;
    QString rt;
    QString rw;
};

class ResidentMaker {
public:
    ResidentMaker(const ResidentSheet& sheet, const ResidentRules& rules,
                  const OccupationTable& occupations);

    /// Where the columns of the rows to come stand; cells set aside stay in the order of the sheet.
    void useColumns(const ResidentColumns& columns);
    const ResidentColumns& columns() const { return m_columns; }
    void setFamily(FamilyTitle family) { m_family = std::move(family); }

    /// Nothing for a row of blanks and dashes.
    std::optional<ResidentRow> made(const RawRow& row);

private:
    struct Trouble {
        ResidentField field;
        RowProblem problem;
    };
    struct Job {
        QString code;
        bool isKnown = false;
    };

    bool has(ResidentField field) const { return columnOf(m_columns, field) >= 0; }
    const RawCell& cell(ResidentField field) const;
    QString text(ResidentField field) const { return plainText(cell(field)); }
    QString headingOf(ResidentField field) const;
    const QString* translated(ResidentField field) const;

    ReadDate bornIn() const;
    std::optional<SkipReason> skipReason(QDate birthDate);
    std::optional<Trouble> takeNik(Worker& worker) const;
    std::optional<Trouble> otherTrouble(DateState born, const Worker& worker);
    void setAside(const Trouble& trouble);
    std::vector<QString> cellsAsInSheet() const;
    void fillRest();
    void fillPlace();
    void fillContact();
    void fillWork();
    void fillFamilyCard();
    QString coded(ResidentField field, QString (*meaning)(std::string_view));
    QString occupationIn(ResidentField field);
    void keepUnknown(ResidentField field);

    std::vector<QString> m_headings;
    ResidentColumns m_firstColumns; ///< of the sheet
    ResidentColumns m_columns;
    ResidentRules m_rules;
    DayOrder m_dayOrder;
    bool m_isStatusStrict; ///< the list has a column for nothing but the resident status
    const OccupationTable& m_occupations;
    std::map<ResidentField, std::map<std::string, QString>> m_words;
    FamilyTitle m_family;
    QSet<quint64> m_niks;                        ///< of the rows taken so far
    std::unordered_map<std::string, Job> m_jobs; ///< words met
    const RawRow* m_row = nullptr;               ///< the row at hand
    ResidentRow m_made;                          ///< what becomes of it
};

} // namespace app
