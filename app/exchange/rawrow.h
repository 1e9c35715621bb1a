/// A row as it streams out of a file: views into the reader's buffers, nothing converted yet.
#pragma once

#include "app/base/result.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>

namespace app {

class JobContext;

enum class RawKind : std::uint8_t { Empty, Text, Number, Day };

struct RawCell {
    RawKind kind = RawKind::Empty;
    std::string_view text; ///< UTF-8, as stored
    double number = 0;     ///< of a Number; of a Day its Julian day
};

/// Which day the numbers of a workbook count from.
enum class DateSystem : std::uint8_t { From1900, From1904 };

/// Valid only during the call that hands it over.
struct RawRow {
    std::string_view sheet;
    int number = 0;                 ///< 1-based, as the spreadsheet shows it
    std::span<const RawCell> cells; ///< ends with the last cell that holds anything
    DateSystem dates = DateSystem::From1900;
};

using RawTaker = std::function<Result<void>(const RawRow&)>;

/// Like readSheets(), for callers that want only some of the columns: converting a cell is most of the
/// work of reading it.
Result<void> readRawSheets(const QString& path, const RawTaker& take, JobContext& context);

/// The day a spreadsheet means by a number; invalid for the 29 February 1900 that never was, and for
/// numbers no spreadsheet shows as a day.
QDate dayOfSerial(double serial, DateSystem dates);

/// As cellText() of sheetreader.h.
QString textOf(const RawCell& cell);
/// Invalid unless the cell is a Day.
QDate dayOf(const RawCell& cell);

} // namespace app
