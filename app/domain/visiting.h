/// The rules of going to people: what a visit must say, what follows from it, and who is to be visited next.
#pragma once

#include "app/domain/outreach.h"
#include "app/domain/status.h"

#include <QDateTime>

namespace app {

enum class VisitProblem {
    UnknownOutcome,
    ReasonMissing,     ///< a refusal says why, in a word of the list
    ReturnMissing,     ///< a promise has a day
    BadReturn,         ///< no day of the calendar
    ReturnBeforeVisit, ///< on the day itself is well: "come back this evening"
    InFuture,          ///< nobody was there yet
    DiedIsForOne,      ///< one outcome for a household is not that all of it died
};
QLatin1StringView wordOf(VisitProblem problem);
/// `people`: to how many of a household it goes. Days are those where the device stands.
QList<VisitProblem> problemsOf(const Visit& visit, qsizetype people, const QDateTime& now);

/// What a visit says of the worker's situation: a word of WorkerField::Situation, empty text for "here and willing", nothing
/// when it says nothing about it.
std::optional<QString> situationAfter(const QString& outcome);

/// The newest visit to somebody that was not noted by mistake.
struct LastVisit {
    VisitId id;
    QDateTime at; ///< UTC
    QString outcome;
    QString reason;
    QDate returnOn; ///< invalid when nobody comes again

    bool operator==(const LastVisit&) const = default;
};

enum class VisitNeed {
    First, ///< was never visited, and is not on the way to being protected
    Due,   ///< somebody said to come again, today or earlier
    Later, ///< the same, on a day to come
    None,
};
QLatin1StringView wordOf(VisitNeed need);

/// Whether a candidate of a residents' list is likely to work for themselves. The job on the identity card is often out of
/// date (domain.md §6.2): it is said, and nobody is hidden for it.
enum class WorkLikelihood {
    Likely,
    OtherJob, ///< the card names none of the occupations of BPU, or no job at all: ask
    NotOfAge, ///< not yet 15, or 65 and older: cannot be registered (domain.md §2.1, not certain)
};
QLatin1StringView wordOf(WorkLikelihood likelihood);
WorkLikelihood workLikelihood(const QString& birthDate, const QString& occupation, QDate today);

/// What is known of somebody when it is asked whether to go there.
struct VisitCase {
    Status status = Status::Unknown;
    Stage stage = Stage::Candidate;
    QString situation; ///< as lists show it: also kWithdrewSituation
    WorkLikelihood likelihood = WorkLikelihood::Likely;
    std::optional<LastVisit> last;
};
/// Who is protected, or recorded and waiting for the branch, needs no visit, whatever was promised before. Who refused is
/// asked again only on the day that was named.
VisitNeed visitNeed(const VisitCase& known, QDate today);

/// The days after a meeting within which a registration counts as what came of it.
inline constexpr int kMeetingCountsDays = 30;
/// Whether who was recorded on `recordedOn` (invalid = is not) was so after that meeting, soon enough.
bool cameOfMeeting(QDate heldOn, QDate recordedOn);

} // namespace app
