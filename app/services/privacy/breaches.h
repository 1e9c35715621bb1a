/// Breaches of personal data (UU 27/2022 art. 46): written down, with the clock of three times twenty-four hours in which the
/// people concerned and the agency are told in writing.
#pragma once

#include "app/base/job.h"
#include "app/domain/breach.h"
#include "app/services/session.h"

#include <QDateTime>

namespace app {

/// What is wrong with a breach that somebody wrote down: names of fields that must be filled or put right; empty = nothing.
QStringList breachProblems(const Breach& breach, const QDateTime& now);
/// A new one when it has no id. Invalid when it has problems.
Result<Breach> keepBreach(Session& session, const Breach& breach);
/// Noted by mistake.
Result<void> dropBreach(Session& session, const BreachId& breach);

enum class BreachStanding {
    Overdue, ///< somebody was not told in time
    Open,
    Told, ///< people and agency were
};
BreachStanding standingOf(const Breach& breach, const QDateTime& now);
/// The newest first, without those noted by mistake.
Result<QList<Breach>> breaches(Session& session);
/// NotFound.
Result<Breach> breachAt(Session& session, const BreachId& breach);

/// Open ones, for the first page.
struct BreachCounts {
    std::int64_t open = 0; ///< those overdue among them
    std::int64_t overdue = 0;
};
Result<BreachCounts> breachCounts(Session& session);

struct AffectedPerson {
    WorkerId id;
    QString nik;
    QString name;
    QString address;
    QString hamlet;
    QString rt;
    QString rw;
    QString phone;
};
/// Whose data it concerns, as one walks. People who were erased since are nobody here any more. Whole lists: Forbidden for
/// whoever may not give them out. NotFound when the list or batch was not written here.
Result<QList<AffectedPerson>> affectedBy(Session& session, const Breach& breach,
                                         JobContext& context);

} // namespace app
