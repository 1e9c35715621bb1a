/// Finds the table of a list in a file: the sheet and the row of its headings, whatever stands above them.
#pragma once

#include "app/exchange/listcolumns.h"
#include "app/exchange/rawrow.h"

namespace app {

struct TableQuestion {
    const FieldVocabulary& fields;
    bool (*areUsable)(const ListColumns& columns);
    ListMapping mapping = {};
    QString sheet = {}; ///< empty: the first that has a table
    int headingRow = 0; ///< the last of them when there are several; 0: to be found
    int rowsBelow = 15; ///< that many rows below the last place for headings are read as well
};

struct FoundTable {
    QString sheet;
    int headingRow = 0;                     ///< the last of them when there are several
    std::vector<QString> headings;          ///< in the file's order
    std::vector<QString> samples;           ///< of each column the first value below
    ListColumns columns;                    ///< as the mapping says, else as proposed
    std::vector<std::vector<QString>> rows; ///< what was read below, as plain text
};

/// Looks through the first 30 rows of each sheet, or at the row that is named. Without usable headings, the
/// row that looks most like headings. Invalid when there is none or the mapping names what is not there;
/// FileUnreadable, Cancelled.
Result<FoundTable> findTable(const QString& path, const TableQuestion& question,
                             JobContext& context);

/// "(1) (2) (3)": official tables number their columns below the headings.
bool numbersColumns(const std::vector<QString>& cells);
/// The cells of a row as plain text, of at most so many columns.
std::vector<QString> textsOf(const RawRow& row, std::size_t most);
std::ptrdiff_t filledAmong(const std::vector<QString>& cells);
/// A cell holds more digits in a row than a heading does.
bool looksLikeData(const std::vector<QString>& cells);

} // namespace app
