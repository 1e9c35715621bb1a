/// Reads single cells of residents' lists: text, codes or their words, numbers that are
/// names. Source: domain.md §8.1.
#pragma once

#include "app/exchange/datecells.h"
#include "app/exchange/rawrow.h"

#include <optional>
#include <string>
#include <utility>

namespace app {

/// Without leading apostrophes, invisible characters and needless blanks; empty for a dash.
QString plainText(const RawCell& cell);
/// ASCII upper case without blanks or anything invisible: how coded words are compared. "1" for 1.0.
std::string codeWord(const RawCell& cell);
/// Only the ASCII digits of a text; empty for any other cell.
std::string digitsIn(const RawCell& cell);
/// "3,51512E+15": a number that became text after its last digits were lost.
bool isNumberInText(std::string_view text);
/// The one number in the cell ("RT 003") without leading zeros; empty when there is none, or more.
QString neighbourhood(const RawCell& cell);
/// Whether a text is what a spreadsheet shows for a formula that failed ("#REF!"): it says nothing.
bool isErrorText(QStringView text);
/// Both numbers of "003/001", "RT 03 RW 01", without leading zeros; nothing for anything else.
std::optional<std::pair<QString, QString>> bothNeighbourhoods(const QString& text);

/// Rupiah a month of "Rp 1.500.000,00", "1,5 juta", "500 ribu"; nothing for anything else.
std::optional<std::int64_t> rupiahIn(const RawCell& cell);
/// "081234567890" of all ways to write it, a leading + kept. A spreadsheet takes the leading zero of a number:
/// no number of a telephone begins with 8, so it is given back. Nothing for anything else.
std::optional<QString> phoneIn(const RawCell& cell);

/// The place and the date of "Sidoarjo, 17-08-1978".
struct PlaceAndDate {
    QString place;
    QString date;
};
PlaceAndDate placeAndDateIn(const QString& text);

} // namespace app
