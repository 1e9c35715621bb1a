/// Comma-separated text, RFC 4180: UTF-8 with BOM so that spreadsheets open it rightly; cells that begin
/// with = + - @ (also in their full-width forms), tab or a line end are written as text, so that no formula can hide
/// in a name.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace app {

QByteArray csvStart(); ///< the BOM

struct CsvStyle {
    char separator = ',';
    /// Every cell in quotes: who reads quoted cells as text keeps all sixteen digits and leading zeros.
    enum class Quotes { WhereNeeded, Everywhere } quotes = Quotes::WhereNeeded;
};
QByteArray csvLine(const std::vector<QString>& cells, const CsvStyle& style = {});

} // namespace app
