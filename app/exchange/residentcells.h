/// Reads single cells of residents' lists: text, codes or their words, dates in all their forms, numbers
/// that are names. Source: domain.md §8.1.
#pragma once

#include "app/exchange/rawrow.h"

#include <string>

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

enum class DateState { Missing, Bad, Good };
struct ReadDate {
    DateState state = DateState::Missing;
    QDate day;
};
/// A day, a number in the workbook's date system, or text: d-m-yyyy, d/m/yyyy, yyyy-mm-dd, with or
/// without a time after it. The zero date "0000-00-00" is a missing one.
ReadDate dateIn(const RawCell& cell, DateSystem dates);

} // namespace app
