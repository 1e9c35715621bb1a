#include "app/domain/visiting.h"

#include "app/domain/codewords.h"
#include "app/domain/worker.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

// The ages between which somebody can be registered; the lower one is that of labour law.
constexpr int kFromAge = 15;
constexpr int kUntilAge = 65;

bool isProtected(Status status)
{
    return status == Status::Active || status == Status::Ending;
}

/// Nothing is left to do at the door: the branch has it, or will.
bool isOnTheWay(const VisitCase& known)
{
    return isProtected(known.status) || known.status == Status::Recorded ||
           known.status == Status::Sent;
}

/// What somebody wanted to come back for has happened.
bool isSettled(const VisitCase& known)
{
    return isProtected(known.status) ||
           (known.last->outcome == u"registered" && known.stage != Stage::Candidate);
}

} // namespace

QLatin1StringView wordOf(VisitProblem problem)
{
    switch (problem) {
    case VisitProblem::UnknownOutcome:
        return "unknown_outcome"_L1;
    case VisitProblem::ReasonMissing:
        return "reason_missing"_L1;
    case VisitProblem::ReturnMissing:
        return "return_missing"_L1;
    case VisitProblem::BadReturn:
        return "bad_return"_L1;
    case VisitProblem::ReturnBeforeVisit:
        return "return_before_visit"_L1;
    case VisitProblem::InFuture:
        return "in_future"_L1;
    case VisitProblem::DiedIsForOne:
        break;
    }
    return "died_is_for_one"_L1;
}

QList<VisitProblem> problemsOf(const Visit& visit, qsizetype people, const QDateTime& now)
{
    QList<VisitProblem> problems;
    const auto raiseIf = [&problems](bool isWrong, VisitProblem problem) {
        if (isWrong)
            problems << problem;
    };
    const QDateTime at = QDateTime::fromString(visit.visitedAt, Qt::ISODate);
    const QDate back = QDate::fromString(visit.returnOn, Qt::ISODate);
    raiseIf(!codeWords(visitKind(), u"outcome").contains(visit.outcome),
            VisitProblem::UnknownOutcome);
    raiseIf(visit.outcome == u"refused" &&
                !codeWords(visitKind(), u"reason").contains(visit.reason),
            VisitProblem::ReasonMissing);
    raiseIf(visit.outcome == u"promised" && visit.returnOn.isEmpty(), VisitProblem::ReturnMissing);
    raiseIf(!visit.returnOn.isEmpty() && !back.isValid(), VisitProblem::BadReturn);
    raiseIf(back.isValid() && at.isValid() && back < at.toLocalTime().date(),
            VisitProblem::ReturnBeforeVisit);
    raiseIf(!at.isValid() || at > now, VisitProblem::InFuture);
    raiseIf(visit.outcome == u"died" && people > 1, VisitProblem::DiedIsForOne);
    return problems;
}

std::optional<QString> situationAfter(const QString& outcome)
{
    if (outcome == u"moved" || outcome == u"died" || outcome == u"refused")
        return outcome;
    if (outcome == u"registered" || outcome == u"promised")
        return QString();
    return std::nullopt;
}

QLatin1StringView wordOf(VisitNeed need)
{
    switch (need) {
    case VisitNeed::First:
        return "first"_L1;
    case VisitNeed::Due:
        return "due"_L1;
    case VisitNeed::Later:
        return "later"_L1;
    case VisitNeed::None:
        break;
    }
    return "none"_L1;
}

QLatin1StringView wordOf(WorkLikelihood likelihood)
{
    switch (likelihood) {
    case WorkLikelihood::Likely:
        return "likely"_L1;
    case WorkLikelihood::OtherJob:
        return "other_job"_L1;
    case WorkLikelihood::NotOfAge:
        break;
    }
    return "not_of_age"_L1;
}

WorkLikelihood workLikelihood(const QString& birthDate, const QString& occupation, QDate today)
{
    // Where only the year is known, who may be of age is.
    const RoughDay born = roughDay(birthDate);
    const bool isChild = born.earliest.isValid() && born.earliest.addYears(kFromAge) > today;
    const bool isOld = born.latest.isValid() && born.latest.addYears(kUntilAge) <= today;
    if (isChild || isOld)
        return WorkLikelihood::NotOfAge;
    return occupation.isEmpty() ? WorkLikelihood::OtherJob : WorkLikelihood::Likely;
}

VisitNeed visitNeed(const VisitCase& known, QDate today)
{
    const bool hasRefused = known.situation == u"refused";
    if (!known.situation.isEmpty() && !hasRefused)
        return VisitNeed::None;
    if (known.last && known.last->returnOn.isValid() && !isSettled(known))
        return known.last->returnOn <= today ? VisitNeed::Due : VisitNeed::Later;
    const bool isDone = known.last || hasRefused || isOnTheWay(known);
    const bool isNobodyToRegister =
        known.stage == Stage::Candidate && known.likelihood == WorkLikelihood::NotOfAge;
    return isDone || isNobodyToRegister ? VisitNeed::None : VisitNeed::First;
}

bool cameOfMeeting(QDate heldOn, QDate recordedOn)
{
    return heldOn.isValid() && recordedOn.isValid() && recordedOn >= heldOn &&
           recordedOn <= heldOn.addDays(kMeetingCountsDays);
}

} // namespace app
