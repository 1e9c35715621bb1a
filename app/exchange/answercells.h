/// Reads single cells of the branch's answer: months in all their forms, words for states, numbers that are
/// names. Nothing is guessed: what cannot be read for sure is bad.
#pragma once

#include "app/domain/contribution.h"
#include "app/exchange/residentcells.h"

#include <optional>

namespace app {

struct ReadMonth {
    DateState state = DateState::Missing;
    Month month;
};
/// "2026-12", "12/2026", "202612", "Des 2026", "December 2026", a day in any form of dateIn(), and of a span
/// ("Jan 2026 s.d. Des 2026") its end.
ReadMonth paidMonthIn(const RawCell& cell, DateSystem dates);

struct ReadState {
    QString word;   ///< of Evidence::state; empty when the cell is empty or its word is not known
    QString reason; ///< what a refusal's own cell adds: "DITOLAK - NIK tidak ditemukan"
};
ReadState stateIn(const RawCell& cell);

/// 11 digits (domain.md §2.7); empty for an empty cell, nothing for anything else.
std::optional<QString> memberNumberIn(const RawCell& cell);

} // namespace app
