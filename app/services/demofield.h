/// What a practice village has done already besides recording people: some visits, a meeting, a sponsor, payments, a case; so
/// that every page has something to look at.
#pragma once

#include "app/base/job.h"
#include "app/services/session.h"

namespace app {

/// By the services that the window calls, on days before today; of a village with few people as much as they allow.
Result<void> addFieldWork(Session& session, JobContext& context);

} // namespace app
