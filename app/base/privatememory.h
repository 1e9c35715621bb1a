/// Keeps what is in memory from lying about: no core dump, no reading by other programs of the same person, and freed memory
/// overwritten where the system offers that.
#pragma once

namespace app {

/// Once, first thing in main(). What the system does not offer is left out: nothing depends on it.
void keepMemoryPrivate();

} // namespace app
