/// How far an area is: figures, trend, areas below, the target, and the figures of the monthly report.
#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/services/coverage/coverage.h"
#include "app/services/coverage/coverageareas.h"
#include "app/services/coverage/duties.h"
#include "app/services/exporting.h"

#include <cmath>

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kPercent = 100;

QString shareText(std::optional<double> share, const Words& words)
{
    if (!share)
        return u"-"_s;
    const QString text = QString::number(*share * kPercent, 'f', 1);
    return words.language() == Language::Indonesian ? QString(text).replace(u'.', u',') + u" %"_s
                                                    : text + u" %"_s;
}

QJsonValue shareJson(std::optional<double> share)
{
    constexpr double kDigits = 10'000;
    return share ? QJsonValue(std::round(*share * kDigits) / kDigits) : QJsonValue();
}

QJsonObject countsJson(const CoverCounts& counts)
{
    return {{u"workers"_s, qint64(counts.workers())},   {u"covered"_s, qint64(counts.covered)},
            {u"uncovered"_s, qint64(counts.uncovered)}, {u"recorded"_s, qint64(counts.recorded)},
            {u"unknown"_s, qint64(counts.unknown)},     {u"share"_s, shareJson(counts.share())}};
}

QStringList countsHeads(const QString& first, const Words& words)
{
    QStringList heads{first};
    for (const char* key : {"workers", "covered", "uncovered", "recorded", "unknown", "share"})
        heads << words.say(u"coverage."_s + QLatin1StringView(key));
    return heads;
}

QStringList countsCells(const QString& first, const CoverCounts& counts, const Words& words)
{
    return {first,
            grouped(counts.workers(), words),
            grouped(counts.covered, words),
            grouped(counts.uncovered, words),
            grouped(counts.recorded, words),
            grouped(counts.unknown, words),
            shareText(counts.share(), words)};
}

QString groupText(CoverageBy by, const QString& group, const Words& words)
{
    if (by == CoverageBy::Payer && group != u"none")
        return words.say(u"word.payer."_s + group);
    return words.say(u"word.coverage."_s + wordOf(by) + u'.' + group);
}

QString placeText(const CoveragePlace& place, const Words& words)
{
    const QString hamlet =
        place.hamlet.isEmpty() ? words.say(u"word.coverage.hamlet.none"_s) : place.hamlet;
    if (place.rt.isEmpty() && place.rw.isEmpty())
        return hamlet;
    return words.say(u"coverage.place"_s, {hamlet, orNull(place.rt).toString(u"-"_s),
                                           orNull(place.rw).toString(u"-"_s)});
}

/// One table of the figures, as JSON and as rows under their heads.
struct Breakdown {
    QJsonArray json;
    TextTable table;

    void add(const QJsonObject& keys, const QString& name, const CoverCounts& counts,
             const Words& words)
    {
        QJsonObject line = countsJson(counts);
        for (auto key = keys.constBegin(); key != keys.constEnd(); ++key)
            line.insert(key.key(), key.value());
        json.append(line);
        table.rows << countsCells(name, counts, words);
    }
};

std::optional<Breakdown> breakdownOf(const Coverage& coverage, const QString& by,
                                     const Words& words)
{
    Breakdown breakdown;
    breakdown.table.name = u"coverage"_s;
    breakdown.table.headings = countsHeads(words.say(u"coverage.by."_s + by), words);
    if (by == u"hamlet" || by == u"rt") {
        for (const CoveragePlace& place :
             by == u"rt" ? coverage.places : hamletsOf(coverage.places))
            breakdown.add({{u"hamlet"_s, orNull(place.hamlet)},
                           {u"rw"_s, orNull(place.rw)},
                           {u"rt"_s, orNull(place.rt)}},
                          placeText(place, words), place.counts, words);
        return breakdown;
    }
    for (const CoverageBy one : kCoverageBy) {
        if (by != wordOf(one))
            continue;
        const QStringList& groups = coverageGroups(one);
        for (qsizetype group = 0; group < groups.size(); ++group)
            breakdown.add({{u"group"_s, groups[group]}}, groupText(one, groups[group], words),
                          coverage.figures.of(one, group), words);
        return breakdown;
    }
    return std::nullopt;
}

Breakdown trendOf(const Coverage& coverage, const Words& words)
{
    Breakdown trend;
    trend.table = {u"coverage"_s,
                   {words.say(u"coverage.month"_s), words.say(u"coverage.workers"_s),
                    words.say(u"coverage.covered"_s), words.say(u"coverage.share"_s)},
                   {}};
    for (int at = 0; at < kTrendMonths; ++at) {
        const CoverageMonth month = coverage.figures.month(at);
        const auto share = month.share();
        trend.json.append(QJsonObject{{u"month"_s, coverage.month(at).text()},
                                      {u"workers"_s, qint64(month.workers)},
                                      {u"covered"_s, qint64(month.covered)},
                                      {u"share"_s, shareJson(share)}});
        trend.table.rows.append({coverage.month(at).text(), grouped(month.workers, words),
                                 grouped(month.covered, words), shareText(share, words)});
    }
    return trend;
}

QLatin1StringView wordOf(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Verified:
        return "verified"_L1;
    case Certainty::TwoSources:
        return "two_sources"_L1;
    case Certainty::Secondary:
        return "secondary"_L1;
    case Certainty::Memory:
        return "memory"_L1;
    case Certainty::Inferred:
        return "inferred"_L1;
    case Certainty::Unknown:
        break;
    }
    return "unknown"_L1;
}

QJsonObject targetJson(const CoverageTarget& target)
{
    return {{u"share"_s, shareJson(target.share)},
            {u"source"_s, target.source},
            {u"certainty"_s, wordOf(target.certainty)},
            {u"interpolated"_s, target.isInterpolated}};
}

QString targetText(const CoverageTarget& target, QDate day, const Words& words)
{
    return words.say(target.isInterpolated ? u"coverage.target_between"_s : u"coverage.target"_s,
                     {Month::of(day).text(), shareText(target.share, words), target.source});
}

QJsonObject figuresJson(const Coverage& coverage)
{
    QJsonObject json = countsJson(coverage.figures.all());
    json.insert(u"scope"_s, coverage.scope);
    json.insert(u"today"_s, orNull(coverage.today));
    json.insert(u"target"_s, targetJson(coverage.target));
    QJsonArray ages;
    for (int at = 0; at < kEvidenceAges; ++at)
        ages.append(qint64(coverage.figures.coveredByAge(at)));
    json.insert(u"evidence_age"_s, ages);
    json.insert(u"not_counted"_s, qint64(coverage.figures.notCounted()));
    return json;
}

QStringList figuresLines(const Coverage& coverage, const Words& words)
{
    const CoverCounts all = coverage.figures.all();
    QStringList lines{
        words.say(u"coverage.head"_s, {coverage.scope, coverage.today.toString(Qt::ISODate)}),
        words.say(u"coverage.sentence"_s,
                  {shareText(all.share(), words), grouped(all.covered, words),
                   grouped(all.workers(), words)}),
        targetText(coverage.target, coverage.today, words)};
    QStringList ages;
    for (int at = 0; at < kEvidenceAges; ++at)
        ages << grouped(coverage.figures.coveredByAge(at), words);
    lines << words.say(u"coverage.ages"_s, ages);
    if (const auto left = coverage.figures.notCounted(); left > 0)
        lines << words.say(u"coverage.not_counted"_s, {grouped(left, words)});
    return lines;
}

/// Written into the file that was asked for, if one was.
std::optional<Refusal> saved(Call& call, Session& session, const TextTable& table)
{
    const QString out = call.given.option(u"out"_s);
    if (out.isEmpty())
        return std::nullopt;
    const auto written = exportRows(session, table, out);
    return written ? std::nullopt : std::optional(refusalFor(written.error(), call.words));
}

Outcome shown(Call& call, Session& session, const Breakdown& breakdown)
{
    if (auto refusal = saved(call, session, breakdown.table))
        return *std::move(refusal);
    return Done{QJsonDocument(breakdown.json),
                columns(QList<QStringList>{breakdown.table.headings} + breakdown.table.rows)};
}

} // namespace

Outcome coverageCommand(Call& call, Session& session)
{
    const auto figures = coverage(session, call.given.option(u"area"_s), call.job);
    if (!figures)
        return refusalFor(figures.error(), call.words);
    if (call.given.has(u"trend"_s))
        return shown(call, session, trendOf(*figures, call.words));
    const QString by = call.given.option(u"by"_s);
    if (!by.isEmpty()) {
        const auto breakdown = breakdownOf(*figures, by, call.words);
        return breakdown ? shown(call, session, *breakdown)
                         : wrongUsage(call.words, u"usage.unknown_grouping"_s, {by});
    }
    Breakdown all;
    all.table = {u"coverage"_s, countsHeads(call.words.say(u"coverage.area"_s), call.words), {}};
    all.add({}, figures->scope, figures->figures.all(), call.words);
    if (auto refusal = saved(call, session, all.table))
        return *std::move(refusal);
    QStringList lines = figuresLines(*figures, call.words);
    lines += columns(QList<QStringList>{all.table.headings} + all.table.rows);
    return Done{QJsonDocument(figuresJson(*figures)), lines};
}

Outcome coverageAreasCommand(Call& call, Session& session)
{
    const QString wanted = call.given.option(u"level"_s);
    if (!wanted.isEmpty() && wanted != u"village" && wanted != u"district")
        return wrongUsage(call.words, u"usage.unknown_level"_s, {wanted});
    const RegionLevel level = wanted == u"district" ? RegionLevel::District : RegionLevel::Village;
    const auto areas = coverageByArea(session, call.given.option(u"area"_s), level, call.job);
    if (!areas)
        return refusalFor(areas.error(), call.words);
    Breakdown lines;
    lines.table = {u"coverage"_s, countsHeads(call.words.say(u"coverage.area"_s), call.words), {}};
    lines.table.headings << call.words.say(u"coverage.heard"_s)
                         << call.words.say(u"coverage.duties"_s)
                         << call.words.say(u"coverage.notes"_s);
    for (const AreaCoverage& area : *areas) {
        lines.add({{u"scope"_s, area.scope},
                   {u"name"_s, area.name},
                   {u"heard_at"_s, orNull(area.heardAt)},
                   {u"silent_days"_s, area.silentDays < 0 ? QJsonValue() : area.silentDays},
                   {u"villages"_s, area.villages},
                   {u"silent_villages"_s, area.silentVillages},
                   {u"duties_done"_s, area.dutiesDone},
                   {u"behind"_s, area.isBehind},
                   {u"falling"_s, area.isFalling}},
                  u"%1 %2"_s.arg(area.scope, area.name), area.counts, call.words);
        QStringList notes;
        if (area.isBehind)
            notes << call.words.say(u"coverage.behind"_s);
        if (area.isFalling)
            notes << call.words.say(u"coverage.falling"_s);
        lines.table.rows.last() << momentIn(area.heardAt, call.words)
                                << QString::number(area.dutiesDone) << notes.join(u", "_s);
    }
    return shown(call, session, lines);
}

Outcome coverageTargetCommand(Call& call, Session& session)
{
    const QString typed = call.given.option(u"percent"_s);
    if (call.given.has(u"percent"_s) || call.given.has(u"clear"_s)) {
        bool isNumber = false;
        const double percent = QString(typed).replace(u',', u'.').toDouble(&isNumber);
        if (!call.given.has(u"clear"_s) && (!isNumber || percent <= 0 || percent > kPercent))
            return wrongUsage(call.words, u"usage.not_a_percentage"_s, {typed});
        const auto share =
            call.given.has(u"clear"_s) ? std::nullopt : std::optional(percent / kPercent);
        const auto set = setCoverageTarget(session, share, call.given.option(u"source"_s));
        if (!set)
            return refusalFor(set.error(), call.words);
    }
    const auto target = coverageTarget(session, Month::of(session.clock().today()));
    if (!target)
        return refusalFor(target.error(), call.words);
    return Done{QJsonDocument(targetJson(*target)),
                {targetText(*target, session.clock().today(), call.words)}};
}

Outcome reportMonthCommand(Call& call, Session& session)
{
    const Month now = Month::of(session.clock().today());
    const bool isNamed = call.given.has(u"month"_s);
    const Month month = isNamed ? Month::fromText(call.given.option(u"month"_s)) : now;
    if (!month.isValid() || month > now || month <= now.plus(-kTrendMonths))
        return wrongUsage(call.words, u"usage.not_a_month"_s, {u"--month"_s});
    const auto figures = coverageIn(session, call.given.option(u"area"_s), month, call.job);
    const auto done = duties(session, figures ? figures->scope : QString());
    if (!figures || !done)
        return refusalFor(figures ? done.error() : figures.error(), call.words);
    QJsonObject json = figuresJson(*figures);
    QStringList lines = figuresLines(*figures, call.words);
    TextTable whole{u"report"_s, countsHeads(call.words.say(u"coverage.group"_s), call.words), {}};
    const bool hasPlaces = !figures->places.isEmpty();
    for (const char* by : {"hamlet", "sex", "age", "occupation", "vulnerable", "payer"}) {
        const QString word = QString::fromLatin1(by);
        if (word == u"hamlet" && !hasPlaces)
            continue;
        const auto breakdown = breakdownOf(*figures, word, call.words);
        json.insert(u"by_"_s + word, breakdown->json);
        whole.rows.append({call.words.say(u"coverage.by."_s + word)});
        whole.rows += breakdown->table.rows;
        lines << QString()
              << columns(QList<QStringList>{breakdown->table.headings} + breakdown->table.rows);
    }
    const Breakdown trend = trendOf(*figures, call.words);
    json.insert(u"trend"_s, trend.json);
    lines << QString() << columns(QList<QStringList>{trend.table.headings} + trend.table.rows);
    int finished = 0;
    for (const DutyLine& line : *done)
        finished += isSettledBy(line.duty, figures->today) ? 1 : 0;
    json.insert(u"duties_done"_s, finished);
    json.insert(u"duties"_s, done->size());
    lines << QString()
          << call.words.say(u"coverage.duties_done"_s,
                            {QString::number(finished), QString::number(done->size())});
    if (auto refusal = saved(call, session, whole))
        return *std::move(refusal);
    return Done{QJsonDocument(json), lines};
}

} // namespace app::cli
