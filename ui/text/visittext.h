/// The words of visits and meetings.
#pragma once

#include "app/services/outreach/gatherings.h"
#include "app/services/outreach/visitlist.h"

namespace ui {

/// "Berjanji" …
QString outcomeFor(const QString& outcome);
/// Why somebody refuses: "Terlalu mahal" …
QString refusalFor(const QString& reason);
/// "Berjanji, kembali 3 Des 2026: setelah panen": what a visit says, without its own day.
QString visitSummary(const app::Visit& visit);
/// "22 Nov 2026 (hari ini): Berjanji, kembali 3 Des 2026"; that nobody was there yet when there is none.
QString lastVisitText(const std::optional<app::LastVisit>& last, QDate today);
/// What is to be done at a stop: "Belum dikunjungi", "Terlambat 2 hari", "3 Des 2026" …
QString needText(const app::VisitStop& stop, QDate today);
/// What the job or the age of a candidate says; empty when there is nothing to say.
QString likelihoodText(const app::VisitStop& stop);
/// "Perlu dikunjungi", "Jatuh tempo" …
QString textFor(app::VisitChoice choice);
QString textFor(app::VisitProblem problem);
QString textFor(app::GatheringProblem problem);

} // namespace ui
