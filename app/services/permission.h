/// Who may do what: one table, asked by every service (product.md G2).
#pragma once

#include <QStringView>

namespace app {

enum class Action {
    ReadWorkers,
    WriteWorkers,
    EraseWorkers,
    RecordEvidence,
    ImportFiles,
    ExportLists,
    ExchangeBatches,
    AcceptCards,
    ManagePeople,
    BackUp,
    Check,
    SeeAudit,
    Approve, ///< what others recorded, before it leaves (approval.h)
    /// In lists, where nobody needs them: whoever opens a worker sees the whole number, and that is noted (audit.h).
    SeeWholeNiks,
    KeepSponsors, ///< what sponsors agreed to, and who is on their lists
};

/// `role` is a word of User::role; an unknown role may only read.
bool mayDo(QStringView role, Action action);

} // namespace app
