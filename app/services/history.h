/// Who changed what, when, from what.
#pragma once

#include "app/domain/worker.h"
#include "app/services/session.h"

#include <QDateTime>

namespace app {

struct HistoryLine {
    QDateTime at;   ///< UTC, as the writing device believed
    QString author; ///< name, or empty when not known here
    QString device;
    QString field; ///< field name; name of the kind for what hangs on the worker
    QString from;
    QString to;
    // Of what hangs on the worker, with the fields of its kind: empty before it was there, and after it was taken off.
    Values before = {};
    Values after = {};
};

/// Newest first; one line per changed field, and one per evidence.
Result<QList<HistoryLine>> historyOf(Session& session, const WorkerId& id);

} // namespace app
