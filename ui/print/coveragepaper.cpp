/// The monthly report of coverage: one page that the village head signs. Every figure with its date, the target with its source.
#include "app/domain/region.h"
#include "app/services/coverage/coverageareas.h"
#include "app/services/coverage/duties.h"
#include "ui/print/paperkinds.h"
#include "ui/print/papertable.h"
#include "ui/style/papertokens.h"
#include "ui/text/coveragecharts.h"
#include "ui/text/coveragetext.h"
#include "ui/text/format.h"
#include "ui/text/quotetext.h"
#include "ui/text/text.h"

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostPlaces = 9; ///< more do not leave room for the rest of the page
constexpr QSize kTrendSize{680, 180};

struct Place {
    QString name;
    app::CoverCounts counts;
};

struct Report {
    app::Coverage coverage;
    QList<double> targets;
    QList<Place> places; ///< hamlets; at an office districts
    bool isOfDistricts = false;
    int settled = 0;
    qsizetype duties = 0;
};

/// Each part of the area of a month that is past, by code.
QList<Place> pastPlaces(const app::RegionTable& regions, const app::Coverage& coverage)
{
    QList<Place> places;
    for (const app::Region& part : regions.childrenOf(coverage.scope)) {
        Place place{part.name, {}};
        for (const app::AreaFigures& area : coverage.areas) {
            if (app::covers(part.code, area.scope))
                place.counts += area.figures.all();
        }
        places << place;
    }
    return places;
}

app::Result<QList<Place>> placesOf(app::Session& session, const app::Coverage& coverage,
                                   app::JobContext& context)
{
    QList<Place> places;
    if (app::regionLevel(coverage.scope) == app::RegionLevel::Village) {
        for (const app::CoveragePlace& place : app::hamletsOf(coverage.places))
            places.append({placeText(place), place.counts});
        return places;
    }
    if (coverage.today < session.clock().today())
        return pastPlaces(session.reference().regions, coverage);
    const bool isDistrict = app::regionLevel(coverage.scope) == app::RegionLevel::District;
    const auto areas = app::coverageByArea(
        session, coverage.scope,
        isDistrict ? app::RegionLevel::Village : app::RegionLevel::District, context);
    if (!areas)
        return areas.error();
    for (const app::AreaCoverage& area : *areas)
        places.append({area.name, area.counts});
    return places;
}

/// `month`: none is this one.
app::Result<Report> reportOf(app::Session& session, const QString& area, app::Month month,
                             app::JobContext& context)
{
    const app::Month now = app::Month::of(session.clock().today());
    auto coverage = app::coverageIn(session, area, month.isValid() ? month : now, context);
    if (!coverage)
        return coverage.error();
    Report report;
    report.coverage = *std::move(coverage);
    auto places = placesOf(session, report.coverage, context);
    auto targets = trendTargets(session, report.coverage);
    const auto duties = app::duties(session, report.coverage.scope);
    if (!places || !targets)
        return places ? targets.error() : places.error();
    if (!duties)
        return duties.error();
    report.places = *std::move(places);
    report.targets = *std::move(targets);
    report.isOfDistricts = app::regionLevel(report.coverage.scope) != app::RegionLevel::Village;
    report.duties = duties->size();
    report.settled = int(
        std::ranges::count_if(*duties, [day = report.coverage.today](const app::DutyLine& line) {
            return app::isSettledBy(line.duty, day);
        }));
    return report;
}

/// The largest by name, all others together: the sums stay whole.
QList<Place> fittedOf(QList<Place> places)
{
    places.removeIf([](const Place& place) { return place.counts.workers() == 0; });
    if (places.size() <= kMostPlaces)
        return places;
    std::ranges::stable_sort(places, [](const Place& a, const Place& b) {
        return a.counts.workers() > b.counts.workers();
    });
    QList<Place> fitted = places.first(kMostPlaces - 1);
    Place others{Text::tr("%n other(s) together", nullptr, int(places.size() - fitted.size())), {}};
    for (const Place& place : places.sliced(kMostPlaces - 1))
        others.counts += place.counts;
    fitted << others;
    return fitted;
}

PaperRow rowOf(const QString& name, const app::CoverCounts& counts, const QString& group)
{
    const auto share = counts.share();
    return {{{name},
             {number(counts.workers())},
             {number(counts.covered)},
             {number(counts.uncovered)},
             {number(counts.recorded)},
             {number(counts.unknown)},
             {share ? percent(*share) : u"–"_s, {}, {}, {}, QFont::DemiBold}},
            group};
}

void writeTable(Flow& flow, const Report& report)
{
    constexpr double kFigure = 21;
    PaperTable table(flow,
                     {{Text::tr("Group")},
                      {Text::tr("Workers"), kFigure, 1, Qt::AlignRight},
                      {Text::tr("Protected"), kFigure, 1, Qt::AlignRight},
                      {Text::tr("Not protected"), kFigure, 1, Qt::AlignRight},
                      {Text::tr("Recorded"), kFigure, 1, Qt::AlignRight},
                      {Text::tr("Not known"), kFigure, 1, Qt::AlignRight},
                      {Text::tr("Share"), kFigure, 1, Qt::AlignRight}},
                     {0, {kTypeSmall}});
    const app::CoverageFigures& figures = report.coverage.figures;
    table.add(rowOf(Text::tr("Everybody"), figures.all(), {}));
    const QString places = report.isOfDistricts ? Text::tr("By area") : Text::tr("By hamlet");
    for (const Place& place : fittedOf(report.places))
        table.add(rowOf(place.name, place.counts, places));
    const QStringList& groups = app::coverageGroups(app::CoverageBy::Vulnerable);
    for (qsizetype at = 0; at < groups.size(); ++at)
        table.add(rowOf(groupText(app::CoverageBy::Vulnerable, groups[at]),
                        figures.of(app::CoverageBy::Vulnerable, at),
                        Text::tr("Vulnerable groups (one worker may be in several)")));
    table.finish();
}

void writeTrend(Flow& flow, const Report& report)
{
    const double height = flow.width() * kTrendSize.height() / kTrendSize.width();
    flow.space(kGapS);
    flow.need(height);
    const TrendChart chart = trendChart(report.coverage, report.targets);
    flow.sheet().emplace_back(
        Picture{QRectF(flow.left(), flow.y(), flow.width(), height), chartSvg(chart, kTrendSize)});
    flow.space(height + kGapXs);
}

} // namespace

app::Result<Paper> coverageReportPaper(app::Session& session, const PaperOffice& office,
                                       const QString& area, app::Month month,
                                       app::JobContext& context)
{
    const auto report = reportOf(session, area, month, context);
    if (!report)
        return report.error();
    const app::Coverage& coverage = report->coverage;
    const app::CoverCounts all = coverage.figures.all();
    const QString title = Text::tr("Monthly report of coverage");
    Flow flow(formOf(office, title, QPageLayout::Portrait));
    writeLetterhead(flow, office.head);
    const bool isPast = coverage.today < session.clock().today();
    const QString monthName = monthText(app::Month::of(coverage.today));
    QString below = isPast ? Text::tr("%1 · as of its end, from all that is known on %2")
                                 .arg(monthName, office.today)
                           : Text::tr("%1 · as of %2").arg(monthName, office.today);
    if (coverage.scope != session.scope())
        below = session.reference().regions.find(coverage.scope).name + u" · "_s + below;
    writeTitle(flow, Text::tr("Monthly report: workers protected by BPJS Ketenagakerjaan"), below);
    const auto share = all.share();
    flow.paragraph(
        u"%1: %2"_s.arg(share ? percent(*share) : u"–"_s,
                        isPast ? coverSentenceOf(all, coverage.today) : coverSentence(all)),
        {kTypeTitle, QFont::DemiBold});
    for (const QString& line : {targetText(coverage), evidenceAgeText(coverage.figures),
                                notCountedText(coverage.figures.notCounted())}) {
        if (!line.isEmpty())
            flow.paragraph(line, {kTypeSmall, QFont::Normal, PaperInk::Muted});
    }
    flow.space(kGapXs);
    writeTable(flow, *report);
    writeTrend(flow, *report);
    flow.paragraph(Text::tr("What the regulations ask: %1 of %2 things are done or not asked of "
                            "the village.")
                       .arg(number(report->settled), number(report->duties)),
                   {kTypeSmall});
    writeSignatures(flow,
                    Text::tr("Protected: the newest evidence shows this month as paid; arrears are "
                             "not. Counted is who has not left; of those only on a residents' "
                             "list, whose work is known. Earlier months are reckoned anew from "
                             "all evidence."),
                    office.placeAndDate(), {{{}, {}, u" "_s, {}}, office.signer});
    return flow.finished(0);
}

} // namespace ui
