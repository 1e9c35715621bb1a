/// The window on an old laptop: little memory, a slow disk.
#pragma once

#include <QStringList>

namespace bench {

/// `./dev bench --laptop [--workers N]… [--memory MB]… [--disk turning|flash]… [--json FILE]`: a day with the window under each of these limits.
int measureLaptop(const QStringList& arguments);

/// A process of its own: that day, on the register in `folder`, begun at `startedNs` of the steady clock. Prints what each
/// action took as JSON.
int spendDay(const QString& folder, std::int64_t startedNs);

} // namespace bench
