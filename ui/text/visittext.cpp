#include "ui/text/visittext.h"

#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/text/recordtext.h"
#include "ui/text/text.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString summaryOf(const QString& outcome, const QString& reason, QDate returnOn)
{
    const QString said = reason.isEmpty() ? outcomeFor(outcome)
                                          : Text::tr("%1: %2").arg(outcomeFor(outcome),
                                                                   refusalFor(reason).toLower());
    return returnOn.isValid() ? Text::tr("%1, come again on %2").arg(said, day(returnOn)) : said;
}

} // namespace

QString outcomeFor(const QString& outcome)
{
    return wordFor(app::visitKind(), u"outcome"_s, outcome);
}

QString refusalFor(const QString& reason)
{
    return wordFor(app::visitKind(), u"reason"_s, reason);
}

QString visitSummary(const app::Visit& visit)
{
    const QString said =
        summaryOf(visit.outcome, visit.reason, QDate::fromString(visit.returnOn, Qt::ISODate));
    return visit.note.isEmpty() ? said : Text::tr("%1. %2").arg(said, visit.note);
}

QString lastVisitText(const std::optional<app::LastVisit>& last, QDate today)
{
    if (!last)
        return Text::tr("Never visited yet");
    const QDate on = last->at.toLocalTime().date();
    return Text::tr("%1 (%2): %3")
        .arg(day(on), age(int(on.daysTo(today))),
             summaryOf(last->outcome, last->reason, last->returnOn));
}

QString needText(const app::VisitStop& stop, QDate today)
{
    switch (stop.need) {
    case app::VisitNeed::First:
        return Text::tr("Not visited yet");
    case app::VisitNeed::Due: {
        const int late = int(stop.last->returnOn.daysTo(today));
        return late == 0 ? Text::tr("Today") : Text::tr("%n day(s) late", nullptr, late);
    }
    case app::VisitNeed::Later:
        return day(stop.last->returnOn);
    case app::VisitNeed::None:
        break;
    }
    if (!stop.situation.isEmpty())
        return wordFor(app::WorkerField::Situation, stop.situation);
    return stop.last ? Text::tr("Visited") : Text::tr("No visit needed");
}

QString likelihoodText(const app::VisitStop& stop)
{
    if (stop.stage != app::Stage::Candidate)
        return {};
    switch (stop.likelihood) {
    case app::WorkLikelihood::Likely:
        return {};
    case app::WorkLikelihood::OtherJob:
        return Text::tr("The identity card names no job of a self-employed worker. It is often out "
                        "of date: ask.");
    case app::WorkLikelihood::NotOfAge:
        break;
    }
    return Text::tr("Not between 15 and 64 years old: as far as is known, cannot be registered "
                    "(not certain).");
}

QString textFor(app::VisitChoice choice)
{
    switch (choice) {
    case app::VisitChoice::ToVisit:
        return Text::tr("To visit");
    case app::VisitChoice::First:
        return Text::tr("Not visited yet");
    case app::VisitChoice::Due:
        return Text::tr("Due again");
    case app::VisitChoice::Candidates:
        return Text::tr("Likely workers");
    case app::VisitChoice::Later:
        return Text::tr("Later");
    case app::VisitChoice::Everybody:
        break;
    }
    return Text::tr("Everybody");
}

QString textFor(app::VisitProblem problem)
{
    switch (problem) {
    case app::VisitProblem::UnknownOutcome:
        return Text::tr("Choose what came of the visit.");
    case app::VisitProblem::ReasonMissing:
        return Text::tr("Choose why not.");
    case app::VisitProblem::ReturnMissing:
        return Text::tr("Until when was it promised?");
    case app::VisitProblem::BadReturn:
        return Text::tr("This is no day. Type it as dd-mm-yyyy.");
    case app::VisitProblem::ReturnBeforeVisit:
        return Text::tr("This day is over. Choose today or later.");
    case app::VisitProblem::InFuture:
        return Text::tr("A visit cannot be noted for a time to come.");
    case app::VisitProblem::DiedIsForOne:
        break;
    }
    return Text::tr("A death is noted for one person, not for a household.");
}

QString textFor(app::GatheringProblem problem)
{
    switch (problem) {
    case app::GatheringProblem::DayMissing:
        return Text::tr("This is no day. Type it as dd-mm-yyyy.");
    case app::GatheringProblem::PlaceMissing:
        return Text::tr("Where was it, or where will it be?");
    case app::GatheringProblem::TopicMissing:
        return Text::tr("What was it about?");
    case app::GatheringProblem::BadOthers:
        return Text::tr("This number cannot be right.");
    case app::GatheringProblem::CameTooEarly:
        break;
    }
    return Text::tr("This day is still to come: nobody came yet.");
}

} // namespace ui
