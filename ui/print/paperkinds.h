/// One function for each paper; papers.h chooses. All of them expect Indonesian to be spoken (spoken.h).
#pragma once

#include "app/base/job.h"
#include "app/services/cases/cases.h"
#include "app/services/listing.h"
#include "app/services/outreach/gatherings.h"
#include "app/services/outreach/visitlist.h"
#include "app/services/papers.h"
#include "app/services/privacy/breaches.h"
#include "app/services/sponsors/reporting.h"
#include "ui/print/office.h"
#include "ui/print/paperblocks.h"
#include "ui/style/papertokens.h"

#include <functional>

namespace ui {

/// Calls `take` with every worker, in order; Cancelled in between.
using EachWorker = std::function<app::Result<void>(
    const std::function<void(const app::WorkerOnPaper& worker)>& take)>;

/// A worker's fields on a sheet of its own: labels and values in two columns, what is long over both.
inline constexpr FactStyle kWorkerFacts{
    {kTypeSmall, QFont::Normal, PaperInk::Muted}, {kTypeBody, QFont::Normal}, 43};
inline constexpr double kFirstLines = 12; ///< what of a part must stand below its title
bool isWide(app::WorkerField field);

/// Two on a sheet: one for the worker, one for the village.
app::Result<Paper> receiptPaper(app::Session& session, const PaperOffice& office,
                                const EachWorker& each);
app::Result<Paper> dataSheetPaper(app::Session& session, const PaperOffice& office,
                                  const EachWorker& each);
app::Result<Paper> decreePaper(app::Session& session, const PaperOffice& office,
                               const EachWorker& each);
/// In the order one walks, as visitStops() gives them.
Paper visitingPaper(app::Session& session, const PaperOffice& office,
                    const QList<app::VisitStop>& stops, const QString& filter);
/// Who is known to have come, and room for those who are not.
Paper attendancePaper(const PaperOffice& office, const app::GatheringSeen& seen);
Paper statusPaper(const PaperOffice& office, const QList<app::WorkerLine>& lines,
                  const QString& filter);

/// In plain words, for somebody who never saw the program.
app::Result<Paper> personCopyPaper(app::Session& session, const PaperOffice& office,
                                   const app::WorkerId& worker);
Paper breachPeoplePaper(const PaperOffice& office, const app::Breach& breach,
                        const QList<app::AffectedPerson>& people);
Paper breachNoticesPaper(const PaperOffice& office, const app::Breach& breach,
                         const QList<app::AffectedPerson>& people);
/// One case, to take along: what comes next, times, papers to tick, what the rules give.
app::Result<Paper> casePaper(app::Session& session, const PaperOffice& office,
                             const app::CaseId& id);
/// The attachment of a decree: whole NIKs, because the branch registers from it.
Paper sponsorListPaper(const PaperOffice& office, const app::SponsorReport& report);
/// For the sponsor: who, until when, what was spent and what is left.
Paper sponsorReportPaper(const PaperOffice& office, const app::SponsorReport& report);
Paper breachReportPaper(const PaperOffice& office, const app::Breach& breach, std::int64_t people);

/// Of that area and month; empty: the register's own, and this one.
app::Result<Paper> coverageReportPaper(app::Session& session, const PaperOffice& office,
                                       const QString& area, app::Month month,
                                       app::JobContext& context);

/// What a receipt's QR code holds: "JB:35.15.12.2004:482-913-557", an area and a code, nothing of the person.
QString receiptQrText(const QString& scope, const QString& code);
/// Masked; for a worker without one, that there is none yet: the village's own number is nobody's business outside.
QString maskedNikText(const QString& nik);
QString wholeNikText(const QString& nik);

} // namespace ui
