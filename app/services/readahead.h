/// Brings a register that was just opened into the system's memory, in the order in which it lies on the disk. A disk with
/// turning plates gives a village's in a second so; its pages one by one, as the first searches of a day ask for them, in minutes.
#pragma once

#include "app/services/session.h"

namespace app {

/// Reads some pages from this one on (the first is 1) and forgets them. Gives where to go on, 0 when there is nothing more
/// to do: one that is too large would push out of memory what is in use. Read by the engine, because a second handle on its
/// file would take its locks away when it is closed.
Result<std::int64_t> readAhead(Session& session, std::int64_t page);

} // namespace app
