/// What every figure of coverage means, exactly and in plain words.
#include "ui/text/coveragetext.h"
#include "ui/text/text.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

QString topicTitle(CoverageTopic topic)
{
    switch (topic) {
    case CoverageTopic::Share:
        return Text::tr("Share protected");
    case CoverageTopic::Target:
        return Text::tr("Target");
    case CoverageTopic::Evidence:
        return Text::tr("Age of the evidence");
    case CoverageTopic::Hamlet:
        return Text::tr("By hamlet");
    case CoverageTopic::Rt:
        return Text::tr("By RT");
    case CoverageTopic::Occupation:
        return Text::tr("By kind of work");
    case CoverageTopic::Sex:
        return Text::tr("By sex");
    case CoverageTopic::Age:
        return Text::tr("By age");
    case CoverageTopic::Vulnerable:
        return Text::tr("By vulnerable group");
    case CoverageTopic::Payer:
        return Text::tr("By payer");
    case CoverageTopic::Trend:
        return Text::tr("Trend");
    case CoverageTopic::Areas:
        return Text::tr("Areas");
    case CoverageTopic::Regulations:
        break;
    }
    return Text::tr("What the regulations ask");
}

namespace {

QString shareMeaning()
{
    return Text::tr("Workers protected today, divided by all workers who are here.\n\n"
                    "Here: everybody in this data who stands for themselves (two records of one "
                    "person count once), not moved, died or stopped working, and without a "
                    "withdrawn consent. Whoever does not want to join still counts as here. Of "
                    "those who are only on a residents' list that was taken in, who has an "
                    "occupation there counts, or was asked at a visit; how many are left out "
                    "stands beside the figure.\n\n"
                    "Protected: the newest evidence shows this month or a later one as paid. "
                    "Arrears are never protected. A bare “active” holds for the month of its day "
                    "only.\n\n"
                    "Not protected: evidence says so (arrears, not active, refused, not "
                    "registered). Recorded: registered here, and nothing is known of a membership "
                    "yet. Not known: no evidence, or none that can answer for today.");
}

QString targetMeaning()
{
    return Text::tr(
        "Without a target of your own it is the path of the province's plan: 29.97% in "
        "2025 to 85.83% in 2045 (RPJPD Jawa Timur, Perda 5/2024). The plan names those "
        "two years; that they are reached at the year's end, and the straight line "
        "between, are this program's own reckoning.\n\n"
        "The plan counts all who work in the province. The figures here count the "
        "workers in this data, so the two can only be compared once all who work here are in it.");
}

QString trendMeaning()
{
    return Text::tr(
        "For each month: who was protected on its last day, by the evidence dated up to "
        "that day, divided by those recorded today who had not left by then.\n\n"
        "It is reckoned anew from all evidence each time. A receipt that is found later "
        "counts in the month it is dated, so earlier months may rise. A payment made "
        "later does not protect a day before it was made.\n\n"
        "The last point is today, not the end of the month.");
}

QString areasMeaning()
{
    return Text::tr("Every village or district of this area, also those of which nothing has come. "
                    "The share is reckoned as on the first card.\n\n"
                    "Silent: no sync file of any device there came for more than 30 days, or ever. "
                    "Below the target: smaller than this month's target. Falling: smaller than at "
                    "the end of the month three months ago, reckoned as the trend is.");
}

QString placesMeaning()
{
    return Text::tr(
        "Workers by the hamlet, RW and RT in their record. Without one they stand under "
        "“No hamlet noted”.");
}

} // namespace

QString topicText(CoverageTopic topic)
{
    switch (topic) {
    case CoverageTopic::Share:
        return shareMeaning();
    case CoverageTopic::Target:
        return targetMeaning();
    case CoverageTopic::Evidence:
        return Text::tr(
            "For whoever is protected: how many calendar months ago the evidence is "
            "dated that says so. The older it is, the sooner it should be checked again.");
    case CoverageTopic::Hamlet:
    case CoverageTopic::Rt:
        return placesMeaning();
    case CoverageTopic::Occupation:
        return Text::tr(
            "By the first occupation of the record. The 86 occupations of BPJS "
            "Ketenagakerjaan are put into kinds by this program: no office defines them.");
    case CoverageTopic::Sex:
        return Text::tr("As in the record.");
    case CoverageTopic::Age:
        return Text::tr(
            "Full years on the first day of this month. Where only the year or month of "
            "birth is known, it is reckoned from its first day.");
    case CoverageTopic::Vulnerable:
        return Text::tr(
            "DTSEN decile 1 to 5, a disability, 60 years and older on the first day of "
            "this month, or a household with a woman at its head, as in the record. One "
            "worker may be in several groups: they do not add up to all.");
    case CoverageTopic::Payer:
        return Text::tr(
            "Who paid the newest payment that holds for this month; without one, who is "
            "said to pay in the record.");
    case CoverageTopic::Trend:
        return trendMeaning();
    case CoverageTopic::Areas:
        return areasMeaning();
    case CoverageTopic::Regulations:
        break;
    }
    return Text::tr(
        "What each regulation asks, as far as it could be read in reports about it; the "
        "official texts were not there. What is not known says so, with whom to ask. "
        "It is a list to work with, not legal advice.");
}

} // namespace ui
