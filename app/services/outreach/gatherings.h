/// Meetings at which the protection is explained (sosialisasi): who came, and who was recorded after it.
#pragma once

#include "app/base/job.h"
#include "app/domain/visiting.h"
#include "app/services/edits.h"

namespace app {

enum class GatheringProblem {
    DayMissing,
    PlaceMissing,
    TopicMissing,
    BadOthers,   ///< fewer than nobody, or more than any village has
    CameTooEarly ///< somebody is said to have come to a meeting that is still to be held
};
QLatin1StringView wordOf(GatheringProblem problem);
/// `came`: how many are named.
QList<GatheringProblem> problemsOf(const Gathering& gathering, qsizetype came, QDate today);

struct GatheringKept {
    Gathering gathering; ///< as stored, with its id
    Changes changes;
    Edits edits;
};
/// A new one when it has no id, else changed; `came` is everybody who is known here and came. One transaction. NotFound when
/// it or somebody who came is not here.
Result<std::variant<GatheringKept, QList<GatheringProblem>>>
keepGathering(Session& session, const Gathering& gathering, const QList<WorkerId>& came);
/// Noted by mistake; its attendances go with it.
Result<GatheringKept> dropGathering(Session& session, const GatheringId& gathering);

struct GatheringLine {
    Gathering gathering;
    std::int64_t known = 0;  ///< came, and are here by name
    std::int64_t before = 0; ///< of those: were recorded already
    /// Of those: recorded on its day or within kMeetingCountsDays after. Counted from the change log, never stored: it says
    /// that the one followed the other, not why.
    std::int64_t recorded = 0;
    bool isOpen = false; ///< those days are not over yet

    std::int64_t all() const { return known + gathering.others.value_or(0); }
};
/// The newest first. For a job.
Result<QList<GatheringLine>> gatherings(Session& session, JobContext& context);

struct Attendee {
    WorkerId id; ///< the record that stands for who came
    QString nik; ///< masked; empty without a real one
    QString name;
    QString hamlet;
    QString rt;
    QString rw;
    QString address;
    QDate recordedOn; ///< invalid while only a candidate
};
struct GatheringSeen {
    Gathering gathering;
    QList<Attendee> came; ///< by name; without those who were erased or withdrew their consent
};
/// NotFound.
Result<GatheringSeen> gatheringAt(Session& session, const GatheringId& gathering);

} // namespace app
