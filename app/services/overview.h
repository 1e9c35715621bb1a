/// Figures for the first page, from a summary kept with every change: never a scan.
#pragma once

#include "app/domain/status.h"
#include "app/services/session.h"

#include <QMap>

namespace app {

struct Overview {
    std::int64_t workers = 0;
    QMap<Status, std::int64_t> byStatus;
    std::int64_t conflicts = 0;
    std::int64_t drafts = 0;
};

Result<Overview> overview(Session& session);

} // namespace app
