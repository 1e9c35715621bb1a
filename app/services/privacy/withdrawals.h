/// The withdrawal of a consent (UU 27/2022 art. 9): written down with day and hour, from then on the person is in no list
/// and in no file for others, and within three times twenty-four hours (art. 40) somebody erases the data or says why a
/// duty keeps it.
#pragma once

#include "app/services/situations.h"

namespace app {

struct Withdrawal {
    QDateTime at; ///< not in the future
    QString how;  ///< a word of WorkerField::ConsentWithdrawnHow
    QString by;   ///< who wrote it down; empty = whoever is at work
};

/// For all records of the person in this register's area. Invalid for an unknown word or a time to come, NotFound,
/// OutOfScope.
Result<Marked> noteWithdrawal(Session& session, const WorkerId& worker,
                              const Withdrawal& withdrawal);
/// Nothing more is done with the data, but a duty keeps it: `why` is a word of WorkerField::ConsentKept. Forbidden for
/// whoever may not erase; Invalid when nothing was withdrawn.
Result<Marked> keepDespiteWithdrawal(Session& session, const WorkerId& worker, const QString& why);
/// Noted by mistake, or agreed anew.
Result<Marked> takeBackWithdrawal(Session& session, const WorkerId& worker);

enum class WithdrawalStanding {
    Overdue,
    Open,
    Kept, ///< stopped, and kept for a reason
};
struct WithdrawnWorker {
    WorkerId id;
    QString nik;
    QString name;
    QString hamlet;
    QString rt;
    QString rw;
    QDateTime at; ///< UTC; invalid when what is stored is no moment, which counts as long ago
    QString how;
    QString by;
    QDateTime due; ///< UTC
    QDateTime stopped;
    QString kept;
    WithdrawalStanding standing = WithdrawalStanding::Open;
};
WithdrawalStanding standingOf(const Worker& worker, const QDateTime& now);
/// What is to be done first comes first: overdue, due soonest, then those that are kept.
Result<QList<WithdrawnWorker>> withdrawals(Session& session);

struct WithdrawalCounts {
    std::int64_t open = 0; ///< those overdue among them
    std::int64_t overdue = 0;
    QDateTime due; ///< the soonest of the open ones
};
/// Reads only those who withdrew: short enough for every refresh.
Result<WithdrawalCounts> withdrawalCounts(Session& session);

} // namespace app
