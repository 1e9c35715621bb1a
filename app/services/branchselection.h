/// Who may be on the list for the branch, and why the others are not: only who is recorded completely, agreed, has a
/// real NIK, is under 65 today, and was neither sent, answered, nor a member before (domain.md §2.1, §2.2).
#pragma once

#include "app/base/job.h"
#include "app/services/listing.h"

namespace app {

struct StoredRecord;

/// Everybody the filter leaves; with `keys` only those of them.
struct BranchChoice {
    WorkerFilter filter;
    std::optional<QList<std::int64_t>> keys = {}; ///< as listWorkers() gives them
};

/// Frozen words: a field of workerFields() with the word of a Problem; or nik: several; stage: not_recorded, sent,
/// answered; status: member, rejected; situation with its own word; and, without a field, refused_by_office or not_approved (approval.h).
struct LeaveOutReason {
    QString field;
    QString problem;

    bool operator==(const LeaveOutReason&) const = default;
};

struct LeftOut {
    WorkerId id;
    QString nik;
    QString name;
    QString hamlet;
    QString rt;
    QString rw;
    QString phone;
    QList<LeaveOutReason> reasons; ///< the first one decides; never empty
};

/// chosen = ready + left out, always.
struct BranchSelection {
    std::int64_t chosen = 0;
    std::int64_t ready = 0;
    QList<Worker> first; ///< a few of those that are ready, for a look at how they will stand
    QList<LeftOut> leftOut;
};

/// By NIK, then id; changes nothing.
Result<BranchSelection> selectForBranch(Session& session, const BranchChoice& choice,
                                        JobContext& context);

/// Is handed everybody who is ready, in order.
using TakeReady = std::function<Result<void>(const Worker& worker)>;
/// The same for a caller that writes them; part of the caller's transaction. `first` stays empty.
Result<BranchSelection> walkForBranch(Session& session, const BranchChoice& choice,
                                      const TakeReady& take, JobContext& context);

} // namespace app
