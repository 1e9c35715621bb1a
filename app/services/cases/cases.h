/// Cases: what happened to a worker, written down, followed up until it is paid or refused. Reading and writing of the
/// records; what the rules say of one is casefile.h.
#pragma once

#include "app/domain/caserules.h"
#include "app/services/edits.h"

namespace app {

/// Names of fields that must be filled or put right; empty = nothing.
QStringList caseProblems(const BenefitCase& benefitCase, const QDateTime& now);

struct CaseKept {
    BenefitCase benefitCase; ///< as stored
    Changes changes;
    Edits edits;
};
/// What becomes of the worker's record in the same transaction.
enum class WorkerAfter { Unchanged, Died };
/// A new one when it has no id. Invalid when it has problems, or for Died when the event is no death; NotFound when
/// there is no such worker.
Result<CaseKept> keepCase(Session& session, const BenefitCase& benefitCase,
                          WorkerAfter after = WorkerAfter::Unchanged);
/// Noted by mistake. Its papers stay with it.
Result<CaseKept> dropCase(Session& session, const CaseId& id);
/// NotFound, also for one noted by mistake.
Result<BenefitCase> caseAt(Session& session, const CaseId& id);
/// Those of one worker and of the records that were joined with it, the newest event first.
Result<QList<BenefitCase>> casesOf(Session& session, const WorkerId& worker);

struct CaseLine {
    BenefitCase benefitCase;
    WorkerId worker; ///< the record that stands for it by now
    QString nik;     ///< masked for who may not see it in lists (permission.h)
    QString name;
    QString hamlet;
    QString rt;
    QString rw;
    int missing = 0; ///< needed papers that are not there
    CaseStep step = CaseStep::Closed;
    QDateTime due; ///< until when it is to be reported; invalid when that is done or not known
    /// The same event of the same person and day is written down once more, and further on than this: perhaps by another
    /// machine. Totals leave it out.
    bool isAgain = false;
};
enum class CaseStanding { Open, Closed, All };
/// What is most urgent first; closed ones at the end, the newest first. Without those of who withdrew the consent or is
/// gone. For a job.
Result<QList<CaseLine>> cases(Session& session, CaseStanding standing);

/// For the first page.
struct CaseCounts {
    std::int64_t open = 0;
    std::int64_t toReport = 0; ///< the branch is to be told; those overdue among them
    std::int64_t overdue = 0;
    std::int64_t followUps = 0; ///< to be asked about today or before
};
Result<CaseCounts> caseCounts(Session& session);

} // namespace app
