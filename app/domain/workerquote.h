/// What a recorded worker asks a price for.
#pragma once

#include "app/domain/contribution.h"
#include "app/domain/worker.h"

namespace app {

/// Nothing when what is needed for a price is not known yet.
std::optional<QuoteRequest> quoteRequestFor(const Worker& worker, Month first);

} // namespace app
