/// What is being typed, on disk before the next key press matters. Drafts stay on this device.
#pragma once

#include "app/base/job.h"
#include "app/domain/heir.h"
#include "app/domain/photo.h"
#include "app/domain/worker.h"
#include "app/services/session.h"

#include <QDateTime>

namespace app {

struct Draft {
    QUuid id;
    QDateTime changed;
    Worker
        worker; ///< whatever is filled in so far; its id is set when an existing worker is edited
    QList<Heir> heirs = {};
    QList<Photo> photos = {};
};

/// Durable when it returns. Cancelled when `context` was cancelled before anything newer could be written: the older of two
/// never stands.
Result<void> keepDraft(Session& session, const Draft& draft, const JobContext& context = {});
Result<void> dropDraft(Session& session, const QUuid& id);
/// One's own, the most recent first: what somebody else has half typed is nobody's business yet.
Result<QList<Draft>> drafts(Session& session);

} // namespace app
