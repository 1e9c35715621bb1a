/// The papers of a register, in Indonesian whatever the window speaks: read, put into words, set on sheets.
#pragma once

#include "app/base/job.h"
#include "app/services/papers.h"
#include "ui/print/sheet.h"

namespace ui {

struct PaperWanted {
    app::PaperKind kind = app::PaperKind::StatusList;
    /// Rows of a list (listing.h), in their order; or, when there are none, `worker` alone.
    QList<std::int64_t> keys = {};
    app::WorkerId worker = {};
    QString filter = {}; ///< of the list, in words
    app::BreachId breach = {};
    QString area = {}; ///< of figures; empty: the register's own
    app::CaseId benefitCase = {};
    app::GatheringId gathering = {};
    app::SponsorshipId sponsorship = {};
    app::Month month = {}; ///< of figures; none: this one
};

/// Whether only whoever may give out whole lists may make it. "Tanda terima" …, in the language of the thread.
QString titleOf(app::PaperKind kind);
/// "tanda-terima-2026-11-22"; of a month that is past with that month.
QString fileNameOf(const PaperWanted& wanted, QDate today);

/// For a job. Forbidden, Cancelled.
app::Result<Paper> paperOf(app::Session& session, const PaperWanted& wanted,
                           app::JobContext& context);
/// For a job. The file is wholly there, and noted in the audit log, or not at all; nothing of it is written anywhere else.
app::Result<void> writePdf(app::Session& session, const Paper& paper, const QString& path,
                           app::JobContext& context);

} // namespace ui
