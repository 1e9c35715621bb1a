/// Writes spreadsheets like those of OpenSID, full of invented people, with rows planted that must be
/// skipped or set aside.
#pragma once

#include "app/exchange/residents.h"

#include <QDate>

#include <cstdint>
#include <vector>

namespace tests {

enum class ColumnOrder { Template, Shuffled };
enum class Coding { Numbers, Words };
enum class DateForm { Excel, DayFirst, Slashes, Iso };
/// Where a writer puts text: into the cell (OpenSID's own export does) or into a shared table (Excel does).
enum class TextPlace { InCells, Shared };

struct OpenSidSheet {
    int people = 100; ///< rows with nothing wrong
    std::uint64_t seed = 1;
    QDate today = QDate(2026, 11, 22);
    QString village = QStringLiteral("35.15.12.2004");
    ColumnOrder order = ColumnOrder::Template;
    Coding coding = Coding::Numbers;
    DateForm dates = DateForm::Excel;
    TextPlace text = TextPlace::InCells;
    std::vector<app::RowProblem> problems; ///< a row for each, spread over the sheet
    std::vector<app::SkipReason> skips;    ///< the same
};

/// What was planted, by row number.
struct PlantedRows {
    int rows = 0;
    struct Problem {
        int row = 0;
        app::RowProblem problem = app::RowProblem::NameMissing;

        bool operator==(const Problem&) const = default;
    };
    struct Skip {
        int row = 0;
        app::SkipReason reason = app::SkipReason::Dead;

        bool operator==(const Skip&) const = default;
    };
    std::vector<Problem> problems;
    std::vector<Skip> skips;
};

std::vector<app::RowProblem> everyRowProblem();
std::vector<app::SkipReason> everySkipReason();

/// The 43 headings in the order of the template.
std::vector<const char*> openSidHeadings();

/// Also writes a second sheet, "Kode Data", as the template has. Ends the program when it cannot: a test
/// cannot go on without its file.
PlantedRows writeOpenSidSheet(const QString& path, const OpenSidSheet& sheet);

} // namespace tests
