/// How well doubles are found: an invented register with planted ones of each kind.
#pragma once

#include <cstdint>

namespace bench {

/// Prints, for a register of `workers` with `planted` doubles of each kind, how many of them were found (recall), how many
/// of the pairs found are doubles (precision), and how long it took. 0 when all went well.
int findPlanted(std::int64_t workers, std::int64_t planted);

} // namespace bench
