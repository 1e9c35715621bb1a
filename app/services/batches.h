/// Batches out and in (sync.md).
#pragma once

#include "app/base/job.h"
#include "app/services/session.h"

#include <QDateTime>

namespace app {

enum class BatchContent { Unconfirmed, Everything };

struct BatchWritten {
    QString file;
    QString receiver; ///< device name
    QString fingerprint;
    std::int64_t number = 0;
    std::int64_t changes = 0;
    std::int64_t bytes = 0;
};

/// `to` is a fingerprint, or "office" for the accepted card of the nearest area above. NoReceiver.
Result<BatchWritten> exportBatch(Session& session, const QString& to, const QString& directory,
                                 BatchContent content, JobContext& context);
/// This device's card and a full batch for a device that was just accepted, into one folder: all that it needs to begin.
Result<BatchWritten> welcomeDevice(Session& session, const QString& fingerprint,
                                   const QString& directory, JobContext& context);
/// One return batch for each accepted, unrevoked card below this register's area.
Result<QList<BatchWritten>> exportToAll(Session& session, const QString& directory,
                                        JobContext& context);

struct BatchTaken {
    QString file;
    bool ok = false;
    QString sender; ///< device name, when known
    std::int64_t number = 0;
    std::int64_t changes = 0;    ///< new here; 0 when it was taken before
    std::int64_t conflicts = 0;  ///< fields that are in conflict because of it
    std::int64_t duplicates = 0; ///< NIKs that now belong to more than one worker because of it
    std::int64_t missing = 0;    ///< numbers skipped between the last one received and this one
    bool isOwn = false;          ///< written by this device itself: nothing to take
    std::optional<Error> reason; ///< why it was set aside
};

/// Files and folders (their *.jbatch, by name). Each file whole or not at all; a bad one never stops the rest.
Result<QList<BatchTaken>> importBatches(Session& session, const QStringList& paths,
                                        JobContext& context);

struct Waiting {
    std::int64_t changes = 0; ///< written here, not confirmed by the office yet
    std::int64_t workers = 0; ///< recorded workers among them
    bool hasOffice = false;
    /// A village always reports to an office, known yet or not; an office only to one it has accepted.
    bool reports = true;
};
Result<Waiting> waitingForOffice(Session& session);

struct Delivery {
    bool outgoing = false;
    QString peer; ///< device name
    QString peerScope;
    std::int64_t number = 0;
    std::int64_t changes = 0;
    QDateTime at;
    bool confirmed = false; ///< outgoing: the receiver has said it holds everything in it
};
/// Newest first.
Result<QList<Delivery>> deliveries(Session& session, int limit);

} // namespace app
