/// What only a newer version knew was kept in the log and passed on; once this version knows it, it is shown.
#pragma once

#include "app/store/connection.h"

namespace app {

/// Writes down which kinds and fields the tables have, so that a migration that is cut off after its end is still followed
/// by catchUp(). To be called before migrating.
Result<void> noteKnownFields(Connection& connection);
/// Makes rows of the changes of kinds, and makes anew the rows of records whose changes name fields, that the tables did
/// not have before. Reads the log once, as a stream; does nothing when nothing was noted. One transaction.
Result<void> catchUp(Connection& connection);

} // namespace app
