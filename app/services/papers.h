/// What papers say about workers: read here, put into words and onto sheets elsewhere.
#pragma once

#include "app/domain/contribution.h"
#include "app/domain/heir.h"
#include "app/domain/worker.h"
#include "app/services/session.h"

namespace app {

enum class PaperKind {
    Receipt,      ///< for the worker: what was recorded, what it costs, what comes next
    DataSheet,    ///< every field, to be signed
    VisitingList, ///< to walk with
    DecreeList,   ///< to be signed by everybody on it; the NIK is whole
    StatusList,
    PersonCopy,     ///< everything held on one person, for that person (UU 27/2022 art. 7)
    BreachPeople,   ///< whose data a breach concerns; the NIK is masked (art. 46, likewise below)
    BreachNotices,  ///< a letter to each of them
    BreachReport,   ///< the letter to the agency
    CoverageReport, ///< one page of figures for a month; nobody is named
    CaseSheet,      ///< one case: papers, times, what was claimed
    AttendanceList, ///< to be signed by who comes to a meeting; the NIK is masked
    SponsorList,   ///< by name, for the decree that names whom a sponsor pays for; the NIK is whole
    SponsorReport, ///< whom the sponsor's money covers; the NIK is masked
};

/// Forbidden for a role that may not make this paper: what is handed over at the door is field work, whole lists are
/// not (permission.h). Visiting lists are carried from door to door.
Result<void> mayMake(Session& session, PaperKind kind);

struct PaperGiven {
    PaperKind kind = PaperKind::Receipt;
    std::int64_t workers = 0;
    QList<QUuid>
        people;   ///< who is on a list for others; a paper for the worker goes to nobody else
    QString file; ///< empty: printed
};
/// Notes in the audit log and where people's data went (handouts.h); a file that cannot be noted goes again.
Result<void> notePaper(Session& session, const PaperGiven& given);

struct WorkerOnPaper {
    Worker worker;
    QList<Heir> heirs;
    QString code; ///< receiptcode.h
    /// From the contribution month of today on; nothing when it cannot be priced.
    std::optional<Quote> quote;
    QByteArray
        signature; ///< JPEG or PNG as it was drawn; empty = none, or its bytes have not come yet
};
Result<WorkerOnPaper> workerOnPaper(Session& session, const WorkerId& id);

} // namespace app
