/// Reads xlsx, xlsm, xls, ods and CSV row by row, without building a document in memory.
#pragma once

#include "app/base/result.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <variant>
#include <vector>

namespace app {

class JobContext;

/// What a cell holds: nothing, text, a number, or a day (a number styled as a date, or an ISO date of an
/// ods file, in either date system).
using Cell = std::variant<std::monostate, QString, double, QDate>;

struct SheetRow {
    QString sheet;
    int number = 0;          ///< 1-based, as the spreadsheet shows it
    std::vector<Cell> cells; ///< shorter than the sheet is wide when the rest is empty
};

/// The text of a cell as a person reads it: whole numbers without decimals or exponent, days as ISO.
QString cellText(const Cell& cell);

/// Details of FileUnreadable that somebody can act on; everything else is damaged or something else altogether.
inline constexpr QLatin1StringView kPasswordProtected("password_protected");
inline constexpr QLatin1StringView
    kSaveAsXlsx("save_as_xlsx"); ///< an old form that cannot be read for sure
inline constexpr QLatin1StringView kNoSpreadsheet("no_spreadsheet");

/// Hands over each row that holds anything, in sheet order, sheet by sheet; `take` returning an error
/// stops with that error. Formulas give their cached value. FileUnreadable for what is no spreadsheet (an
/// image, a PDF, a password-protected or damaged file); Cancelled.
Result<void> readSheets(const QString& path, const std::function<Result<void>(SheetRow&&)>& take,
                        JobContext& context);

/// The names of all sheets in the order of their tabs; of a CSV the name of the file. Errors as
/// readSheets().
Result<QStringList> sheetNames(const QString& path);

} // namespace app
