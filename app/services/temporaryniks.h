/// The numbers a village gives to people who have no NIK yet.
#pragma once

#include "app/base/result.h"

namespace app {

class Connection;

/// The next number of this village that nobody here has. Ask inside the transaction that uses it.
/// Invalid for an area that is no village, and when all are taken.
Result<QString> nextTemporaryNik(Connection& connection, const QString& village);

} // namespace app
