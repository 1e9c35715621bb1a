/// Who did what, when (product.md G4): the chained log of opening, looking, giving out and trusting (store/audittable.h),
/// and the change log of the records, read as one.
#pragma once

#include "app/base/job.h"
#include "app/domain/worker.h"
#include "app/services/session.h"

#include <QDateTime>

namespace app {

/// What leaves no change of a record.
enum class Deed {
    Opened, ///< the register; detail: recovery_code or envelope when that opened it
    Locked,
    TriedWrongly,    ///< amount: wrong passphrases since the last opening
    SawWorker,       ///< with the whole NIK; subject: the worker, or amount: of so many
    SavedList,       ///< detail: which; amount: rows
    PrintedPaper,    ///< or saved it; detail: which; amount: workers
    SavedEverything, ///< amount: workers
    WroteBatch,      ///< amount: changes
    TookBatch,       ///< subject: the device it came from; amount: changes
    TookBackMerge,   ///< the last batch or answers file
    TookBackImport,  ///< amount: workers
    ImportedList,    ///< amount: workers
    ImportedAnswers, ///< amount: workers
    MadeBackup,      ///< detail: here, outside
    CameBackFromBackup,
    Approved,        ///< amount: changes that may leave now
    ChangedApproval, ///< detail: on, off
    AddedPerson,     ///< subject: the person, here and below
    ChangedRole,     ///< detail: the new role
    DismissedPerson,
    GavePassphrase,
    ChangedPassphrase, ///< one's own
    RenewedRecoveryCode,
    SealedEnvelope, ///< subject: a device, here and below
    OpenedEnvelope, ///< at the office
    AcceptedCard,
    RevokedCard,
};

struct Did {
    Deed deed = Deed::Opened;
    QUuid subject = {};
    QString detail = {}; ///< a frozen word; never personal data
    std::int64_t amount = 0;
};

/// In the running transaction, or durable when it returns.
Result<void> noteDeed(Session& session, const Did& did);
/// Of a file that was just written: when it cannot be noted the file is taken away again. Nothing leaves unnoted.
Result<void> noteGiven(Session& session, const Did& did, const QString& file);
/// Opening, looking and locking are not refused because the disk is full: they are noted when it can be done.
void noteIfPossible(Session& session, const Did& did);
/// Somebody opened this worker and saw the whole NIK: noted once for each until the register is closed or locked.
void noteSeen(Session& session, const WorkerId& worker);
/// The same for several at once, in one line.
void noteSeen(Session& session, const QList<WorkerId>& workers);

struct AuditLine {
    QDateTime at;   ///< UTC, as the writing device believed
    QString who;    ///< a name; empty when not known here
    QString device; ///< of a change of another device; empty: this one
    QByteArray
        deed; ///< a Deed's word, or for a record's change its kind and ".added", ".changed" or ".erased"
    QUuid subject; ///< a worker, a person or a device; null: none, or several
    QString subjectName;
    bool isWorker = false; ///< the subject can be opened
    QString detail;
    QByteArrayList fields;   ///< of a changed record
    std::int64_t amount = 0; ///< 2 and more: so many changes of that kind at once
};

enum class AuditKind {
    Everything,
    Records, ///< changes of records
    Access,  ///< opening, looking
    Giving,  ///< lists, papers, batches, backups
    Trust,   ///< people, passphrases, devices
};

struct AuditFilter {
    UserId who = {};
    QDate from = {};  ///< a day here, inclusive
    QDate until = {}; ///< inclusive
    AuditKind kind = AuditKind::Everything;
};

/// Where a page of the log ends.
struct AuditPlace {
    std::int64_t change = 0;
    std::int64_t audit = 0;
    bool isEnd = false;
};

struct AuditPage {
    QList<AuditLine> lines; ///< newest first, as they came to be here
    AuditPlace next;        ///< where the next page begins
};

/// Forbidden for who may not see what others did. For a job: a filter may have to pass many lines.
Result<AuditPage> auditPage(Session& session, const AuditFilter& filter, const AuditPlace& from,
                            int limit, JobContext& context);
/// Everybody who did something here, by name, for the filter.
Result<QList<User>> auditedPeople(Session& session);

/// Frozen: on disk, and the keys of texts.
QByteArray wordOf(Deed deed);

} // namespace app
