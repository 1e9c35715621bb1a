#include "ui/text/coveragetext.h"

#include "app/domain/worker.h"
#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/text/quotetext.h"
#include "ui/text/recordtext.h"
#include "ui/text/text.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::CoverageBy;

namespace {

QString ageText(const QString& group)
{
    if (group == "under_18"_L1)
        return Text::tr("under 18");
    if (group == "65_up"_L1)
        return Text::tr("65 and older");
    return QString(group).replace(u'_', u'–');
}

QString workText(const QString& group)
{
    if (group == "farming"_L1)
        return Text::tr("Farming");
    if (group == "fishing"_L1)
        return Text::tr("Fishing and sea");
    if (group == "livestock"_L1)
        return Text::tr("Livestock");
    if (group == "trade"_L1)
        return Text::tr("Trade and business");
    if (group == "transport"_L1)
        return Text::tr("Transport and parking");
    if (group == "labour"_L1)
        return Text::tr("Day labour and waste");
    if (group == "building"_L1)
        return Text::tr("Building and machines");
    if (group == "craft"_L1)
        return Text::tr("Crafts, food and hair");
    if (group == "household"_L1)
        return Text::tr("Household work");
    if (group == "care"_L1)
        return Text::tr("Health and teaching");
    return group == "faith"_L1 ? Text::tr("Faith") : Text::tr("Other work");
}

QString vulnerableText(const QString& group)
{
    if (group == "any"_L1)
        return Text::tr("Vulnerable, any of these");
    if (group == "decile"_L1)
        return Text::tr("DTSEN decile 1–5");
    if (group == "disability"_L1)
        return Text::tr("With a disability");
    if (group == "elderly"_L1)
        return Text::tr("60 and older");
    return Text::tr("Woman-headed household");
}

} // namespace

QString standingText(app::CoverStanding standing)
{
    switch (standing) {
    case app::CoverStanding::Covered:
        return Text::tr("Protected");
    case app::CoverStanding::Uncovered:
        return Text::tr("Not protected");
    case app::CoverStanding::Recorded:
        return Text::tr("Recorded, no evidence yet");
    case app::CoverStanding::Unknown:
        break;
    }
    return Text::tr("Not known");
}

QString groupingText(CoverageBy by)
{
    switch (by) {
    case CoverageBy::Sex:
        return Text::tr("Sex");
    case CoverageBy::Age:
        return Text::tr("Age");
    case CoverageBy::Occupation:
        return Text::tr("Kind of work");
    case CoverageBy::Vulnerable:
        return Text::tr("Vulnerable group");
    case CoverageBy::Payer:
        break;
    }
    return Text::tr("Payer");
}

QString groupText(CoverageBy by, const QString& group)
{
    if (group == "none"_L1)
        return by == CoverageBy::Vulnerable ? Text::tr("None of these") : Text::tr("Not noted");
    switch (by) {
    case CoverageBy::Sex:
        return group == "F"_L1 ? Text::tr("Women") : Text::tr("Men");
    case CoverageBy::Age:
        return ageText(group);
    case CoverageBy::Occupation:
        return workText(group);
    case CoverageBy::Vulnerable:
        return vulnerableText(group);
    case CoverageBy::Payer:
        break;
    }
    return wordFor(app::WorkerField::Payer, group);
}

QString placeText(const app::CoveragePlace& place)
{
    const QString hamlet = place.hamlet.isEmpty() ? Text::tr("No hamlet noted") : place.hamlet;
    return place.rt.isEmpty() && place.rw.isEmpty() ? hamlet
                                                    : ui::place(hamlet, place.rt, place.rw);
}

QString coverSentence(const app::CoverCounts& counts)
{
    return Text::tr("%1 of %2 workers here are protected today")
        .arg(number(counts.covered), number(counts.workers()));
}

QString coverSentenceOf(const app::CoverCounts& counts, QDate on)
{
    return Text::tr("%1 of %2 workers here were protected on %3")
        .arg(number(counts.covered), number(counts.workers()), day(on));
}

QString targetText(const app::Coverage& coverage)
{
    const app::CoverageTarget& target = coverage.target;
    const QString line =
        Text::tr("Target of %1: %2 (%3).")
            .arg(monthText(app::Month::of(coverage.today)), percent(target.share), target.source);
    return target.isInterpolated
               ? line + u' ' +
                     Text::tr(
                         "Between the years it names, this program reckons in a straight line.")
               : line;
}

QString evidenceAgeText(const app::CoverageFigures& figures)
{
    return Text::tr("Evidence of those protected: %1 from the same month, %2 up to 3 months old, "
                    "%3 up to 12 months, %4 older.")
        .arg(number(figures.coveredByAge(0)), number(figures.coveredByAge(1)),
             number(figures.coveredByAge(2)), number(figures.coveredByAge(3)));
}

QString notCountedText(std::int64_t people)
{
    if (people == 0)
        return {};
    return Text::tr("%1 more on residents' lists are not counted: no work of theirs is known.")
        .arg(number(people));
}

QString regulationText(const QString& regulation)
{
    if (regulation == "inpres_2_2021"_L1)
        return Text::tr("Inpres 2/2021");
    if (regulation == "permendagri_15_2024"_L1)
        return Text::tr("Permendagri 15/2024");
    if (regulation == "pergub_jatim_6_2024"_L1)
        return Text::tr("Pergub Jawa Timur 6/2024");
    return Text::tr("Circulars and guidance");
}

QString regulationSource(const app::RegulationItem& item)
{
    switch (item.certainty) {
    case app::Certainty::Verified:
        return Text::tr("Source: %1. Read there, not in the official text.").arg(item.source);
    case app::Certainty::TwoSources:
        return Text::tr("Source: %1. Read in more than one place, not in the official text.")
            .arg(item.source);
    case app::Certainty::Secondary:
    case app::Certainty::Inferred:
        return Text::tr("Not certain: our conclusion from %1.").arg(item.source);
    case app::Certainty::Memory:
    case app::Certainty::Unknown:
        break;
    }
    return Text::tr("Not certain: it could not be checked (%1).").arg(item.source);
}

QString asksText(const app::RegulationItem& item)
{
    return spokenLocale().language() == QLocale::Indonesian ? item.asks : item.asksEnglish;
}

QString nextText(const app::RegulationItem& item)
{
    return spokenLocale().language() == QLocale::Indonesian ? item.next : item.nextEnglish;
}

QString dutyStateText(const QString& state)
{
    return state.isEmpty() ? Text::tr("Nothing noted yet")
                           : wordFor(app::dutyKind(), u"state"_s, state);
}

bool isSettled(const app::Duty& duty)
{
    return duty.state == "done"_L1 || duty.state == "not_ours"_L1;
}

} // namespace ui
