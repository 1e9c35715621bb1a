/// What peers/peers.py compares with other programs: one list of invented people, and our answers in an open register.
#pragma once

#include <QString>

namespace bench {

/// Makes `folder`/register (passphrase "demo", derived as dearly as for a real one) and the same people as
/// `folder`/list.xlsx and list.csv, as the window saves a list; prints what to ask of them as JSON.
int makePeerList(const QString& folder, std::int64_t workers);

/// Asks the same of the register in `folder` while it is open; prints the milliseconds of each as JSON.
int askOpenRegister(const QString& folder, int times);

} // namespace bench
