/// The coded words of residents' lists: sex, disability, resident status, citizenship, by number or by word.
/// Source: domain.md §8.1 and §8.2, §6.3 for the kinds of disability.
#pragma once

#include "app/exchange/residents.h"

#include <string_view>

namespace app {

/// All take a codeWord(). "M", "F"; empty when unclear.
QString sexOfWord(std::string_view word);
/// A word of Worker::disability; empty when unclear, also for "others", which UU 8/2016 has no kind for.
QString disabilityOfWord(std::string_view word);
/// Whether a foreigner is meant: WNA, or code 2.
bool isForeignWord(std::string_view word);

struct ReadStatus {
    std::optional<SkipReason> skip;
    bool isKnown = true;
};
ReadStatus statusOfWord(std::string_view word);

} // namespace app
