/// Recording workers: one at the door, or many from JSON Lines.
#pragma once

#include "app/base/job.h"
#include "app/domain/heir.h"
#include "app/domain/photo.h"
#include "app/domain/workerproblems.h"
#include "app/services/edits.h"
#include "app/services/session.h"

#include <QIODevice>

namespace app {

enum class Warnings {
    Ask,       ///< warnings stand in the way like blocks
    Confirmed, ///< the officer has seen them; Worker::warningReason holds why
};

struct Saved {
    Worker worker; ///< as stored, with id, scope and stage
    Changes changes;
    Edits edits; ///< what was changed of something that was there before; nothing for a new worker
};

/// A worker with everything that is filled in at the door.
struct Registration {
    Worker worker;
    QList<Heir> heirs;   ///< blank ones are passed over; those no longer in the list are taken off
    QList<Photo> photos; ///< a null id is a new one, whose bytes keepPhoto() took
};

/// Problems of a worker about to be recorded, NikAlreadyHere included; short enough for every key press.
QList<FieldProblem> problemsHere(Session& session, const Worker& worker);

/// Tidies, checks and records (stage "recorded"); a worker with an id is updated, only the fields that
/// differ. Without a NIK it gets a temporary one. Durable when it returns.
Result<std::variant<Saved, QList<FieldProblem>>> recordWorker(Session& session, Worker worker,
                                                              Warnings warnings);

/// The same with heirs and photos, all or nothing. Heirs with problems (heir.h) are refused as Invalid.
Result<std::variant<Saved, QList<FieldProblem>>>
recordRegistration(Session& session, const Registration& registration, Warnings warnings);
Result<Registration> registrationOf(Session& session, const WorkerId& id);

/// Keeps a picture (JPEG or PNG, shrunk already) and says what to put into a registration. Durable.
Result<Photo> keepPhoto(Session& session, const QString& subject, const QByteArray& bytes);
/// Lets go of bytes that no picture and no draft names any more. Only when nobody can still undo what took
/// them away: as a register is opened.
Result<void> sweepPhotos(Session& session);
/// Empty when its bytes have not come with a batch yet.
Result<QByteArray> photoBytes(Session& session, const Photo& photo);

/// Everyone here with this NIK.
Result<QList<Worker>> workersWithNik(Session& session, const QString& nik);
Result<Worker> worker(Session& session, const WorkerId& id);
/// Others on the same family card.
Result<QList<Worker>> household(Session& session, const QString& familyCard);

struct AddReport {
    std::int64_t added = 0;
    std::int64_t updated = 0;
    struct SetAside {
        std::int64_t line = 0;
        QString field;
        QString problem;
    };
    QList<SetAside> setAside;
    Changes changes;
};

/// One JSON object a line (workerjson.h). A line with an id, or whose NIK belongs to exactly one worker
/// here, updates that worker, only the named fields. Lines that name consent and all required fields
/// become "recorded", others "candidate" unless they name a stage. One transaction: an error takes nothing.
Result<AddReport> addWorkers(Session& session, QIODevice& lines, JobContext& context);

} // namespace app
