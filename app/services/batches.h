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
    std::int64_t photos = 0; ///< pictures that went along
    std::int64_t photosLeft =
        0; ///< those that did not fit (photoLimit()); they are sent when asked for
};

/// `to` is a fingerprint, or "office" for the accepted card of the nearest area above. NoReceiver.
Result<BatchWritten> exportBatch(Session& session, const QString& to, const QString& directory,
                                 BatchContent content, JobContext& context);
/// This device's card and a full batch for a device that was just accepted, into one folder: all that it needs to begin.
Result<BatchWritten> welcomeDevice(Session& session, const QString& fingerprint,
                                   const QString& directory, JobContext& context);
/// Who gets a file from this register when it writes for everybody: the nearest office above, the other devices of its own
/// area, and every device below it; by name. Not who was revoked, and not former lives.
struct Receivers {
    QString office; ///< device name; empty when none is known
    QStringList beside;
    qsizetype below = 0;

    bool isNobody() const { return office.isEmpty() && beside.isEmpty() && below == 0; }
};
Result<Receivers> receivers(Session& session);

struct BatchesWritten {
    QList<BatchWritten> written; ///< each whole and counted as sent
    qsizetype receivers = 0;     ///< how many files there were to be
    std::optional<Error>
        stopped; ///< why the rest was not written: Cancelled, or what befell the drive
};
/// One batch for each of receivers(), into one folder. NoReceiver when there are none.
Result<BatchesWritten> exportToAll(Session& session, const QString& directory, JobContext& context);

struct BatchTaken {
    QString file;
    bool ok = false;
    QString sender; ///< device name, when known
    std::int64_t number = 0;
    bool wasKnown = false; ///< this very file was taken before
    std::int64_t changes =
        0;                   ///< new here; a file may hold none and still say how far its sender is
    std::int64_t photos = 0; ///< pictures whose bytes came
    std::int64_t conflicts = 0;  ///< fields that are in conflict because of it
    std::int64_t duplicates = 0; ///< NIKs that now belong to more than one worker because of it
    std::int64_t missing = 0;    ///< numbers skipped between the last one received and this one
    bool isOwn = false;          ///< written by this device itself: nothing to take
    QStringList
        revokedAmong; ///< revoked devices of which a trusted one passed changes on (batchtrust.h)
    std::optional<Error> reason; ///< why it was set aside; Cancelled: it was not reached

    enum class Outcome { Taken, Known, SetAside, NotReached };
    Outcome outcome() const;
};

/// Files and folders (their *.jbatch, as filesBelow() finds them). Each file whole or not at all; a bad one never stops the rest. Stopped
/// half-way, what was taken stays, and the others are named with the reason Cancelled. Looks for doubles at the end.
Result<QList<BatchTaken>> importBatches(Session& session, const QStringList& paths,
                                        JobContext& context);

/// The same file by file, for a window that wants to do other things in between.
struct BatchFile {
    QString path;
    bool inFolder = false; ///< not named itself: what was written here or for others is passed over
};
QList<BatchFile> batchFilesIn(const QStringList& paths);
/// The same `action` for all files that are to be undone together; newAction() makes one. Nothing for a file that is
/// passed over.
QUuid newAction(Session& session);
Result<std::optional<BatchTaken>> importBatch(Session& session, const BatchFile& file,
                                              const QUuid& action, JobContext& context);
/// What importBatch() would have said of a file that was not reached.
BatchTaken notReached(const BatchFile& file);

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
