/// Reads xlsx, xlsm, ods and CSV row by row, without building a document in memory.
#pragma once

#include "app/base/result.h"

#include <QDate>
#include <QString>

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

/// Hands over each row that holds anything, in sheet order, sheet by sheet; `take` returning an error
/// stops with that error. Formulas give their cached value. FileUnreadable for what is no spreadsheet (an
/// image, a PDF, a password-protected or damaged file); Cancelled.
Result<void> readSheets(const QString& path, const std::function<Result<void>(SheetRow&&)>& take,
                        JobContext& context);

} // namespace app
