/// Lists out: open formats, the branch's list with its layouts, the hand-over, and everything.
#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/domain/workerproblems.h"
#include "app/exchange/layoutjson.h"
#include "app/services/branchlists.h"
#include "app/services/everything.h"
#include "app/services/exporting.h"

#include <algorithm>
#include <array>

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Stage> stageNamed(const QString& word)
{
    if (!wordsFor(WorkerField::Stage).contains(word))
        return std::nullopt;
    return stageOf(word, false);
}

/// Takes one "key=value" of --where; false for one that is not known.
bool narrow(WorkerFilter& filter, const QString& key, const QString& value)
{
    using Place = std::pair<QLatin1StringView, QString WorkerFilter::*>;
    constexpr std::array kPlaces{Place{"text"_L1, &WorkerFilter::text},
                                 Place{"hamlet"_L1, &WorkerFilter::hamlet},
                                 Place{"rt"_L1, &WorkerFilter::rt},
                                 Place{"rw"_L1, &WorkerFilter::rw},
                                 Place{"occupation"_L1, &WorkerFilter::occupation},
                                 Place{"scope"_L1, &WorkerFilter::scope}};
    for (const auto& [name, member] : kPlaces) {
        if (key == name) {
            filter.*member = value;
            return true;
        }
    }
    if (const auto status = statusFromWord(value); key == u"status" && status) {
        filter.statuses << *status;
        return true;
    }
    filter.stage = key == u"stage" ? stageNamed(value) : std::nullopt;
    return filter.stage.has_value();
}

/// "hamlet=Krajan,rt=2,status=recorded".
std::variant<WorkerFilter, Refusal> filterIn(const Call& call)
{
    WorkerFilter filter;
    const QString where = call.given.option(u"where"_s);
    for (const QString& part : where.split(u',', Qt::SkipEmptyParts)) {
        const QString key = part.section(u'=', 0, 0).trimmed();
        const QString value = part.section(u'=', 1).trimmed();
        if (value.isEmpty() || !narrow(filter, key, value))
            return wrongUsage(call.words, u"export.bad_where"_s, {part});
    }
    return filter;
}

QString textOf(const LeaveOutReason& reason, const Words& words)
{
    const QString said = words.say(u"problem."_s + reason.problem);
    return reason.field.isEmpty() ? said : words.say(u"field."_s + reason.field) + u": "_s + said;
}

QJsonArray leftOutJson(const QList<LeftOut>& all)
{
    QJsonArray array;
    for (const LeftOut& one : all) {
        QJsonArray reasons;
        for (const LeaveOutReason& reason : one.reasons)
            reasons.append(
                QJsonObject{{u"field"_s, orNull(reason.field)}, {u"problem"_s, reason.problem}});
        array.append(QJsonObject{{u"id"_s, one.id.text()},
                                 {u"nik"_s, orNull(one.nik)},
                                 {u"name"_s, orNull(one.name)},
                                 {u"field"_s, orNull(one.reasons.first().field)},
                                 {u"problem"_s, one.reasons.first().problem},
                                 {u"reasons"_s, reasons}});
    }
    return array;
}

QStringList leftOutLines(const QList<LeftOut>& all, const Words& words)
{
    constexpr qsizetype kMostShown = 20;
    QStringList lines;
    for (const LeftOut& one : all.first(std::min(all.size(), kMostShown)))
        lines << u"  "_s + one.name + u": "_s + textOf(one.reasons.first(), words);
    if (all.size() > kMostShown)
        lines << words.say(u"set_aside.more"_s, {grouped(all.size() - kMostShown, words)});
    return lines;
}

Cells leftOutHeadings(const Words& words)
{
    Cells headings;
    for (const char* key : {"nik", "name", "hamlet", "rt", "rw", "phone", "left_out"})
        headings.push_back(words.say(u"field."_s + QLatin1StringView(key)));
    return headings;
}

Outcome exportForBranch(Call& call, Session& session, TableFormat format,
                        const WorkerFilter& filter)
{
    const QString name = call.given.option(u"profile"_s);
    const auto layout = branchLayoutNamed(session, name.isEmpty() ? QString(kBpjsLayout) : name);
    if (!layout)
        return refusalFor(layout.error(), call.words);
    const QString aside = call.given.option(u"left-out"_s);
    if (call.given.has(u"left-out"_s) && !tableFormatOf(aside))
        return wrongUsage(call.words, u"export.left_out_ending"_s);
    const QString path = call.given.option(u"out"_s);
    const auto written = writeBranchList(session, {filter, {}}, {path, format, *layout}, call.job);
    if (!written)
        return refusalFor(written.error(), call.words);
    const BranchSelection& selection = written->selection;
    if (!aside.isEmpty()) {
        const auto saved = writeLeftOut(
            session, selection.leftOut, leftOutHeadings(call.words),
            [&call](const LeaveOutReason& reason) { return textOf(reason, call.words); }, aside);
        if (!saved)
            return refusalFor(saved.error(), call.words);
    }
    const QJsonObject json{
        {u"id"_s, written->id == 0 ? QJsonValue() : QJsonValue(qint64{written->id})},
        {u"chosen"_s, qint64{selection.chosen}},
        {u"rows"_s, qint64{selection.ready}},
        {u"left_out"_s, leftOutJson(selection.leftOut)}};
    QStringList said{
        call.words.say(u"export.done"_s, {grouped(selection.ready, call.words), path}),
        call.words.say(u"export.left_out"_s, {grouped(selection.leftOut.size(), call.words)})};
    said += leftOutLines(selection.leftOut, call.words);
    if (written->id != 0)
        said << call.words.say(u"export.then"_s, {QString::number(written->id)});
    return Done{QJsonDocument(json), said};
}

QJsonObject listJson(const BranchList& list)
{
    return {{u"id"_s, qint64{list.id}},
            {u"file"_s, list.file},
            {u"at"_s, orNull(list.writtenAt)},
            {u"by"_s, orNull(list.writtenBy)},
            {u"profile"_s, list.layout},
            {u"rows"_s, qint64{list.rows}},
            {u"left_out"_s, qint64{list.leftOut}},
            {u"handed_over"_s, orNull(list.isHandedOver() ? list.handedOverOn : QDate())}};
}

} // namespace

Outcome exportWorkersCommand(Call& call, Session& session)
{
    const QString as = call.given.option(u"as"_s);
    const bool isForBranch = as == u"bpjs-xlsx" || as == u"bpjs-csv";
    if (!isForBranch && as != u"jsonl" && as != u"csv")
        return wrongUsage(call.words, u"usage.unknown_word"_s, {u"--as"_s, as});
    const auto filter = filterIn(call);
    if (const auto* refusal = std::get_if<Refusal>(&filter))
        return *refusal;
    if (isForBranch)
        return exportForBranch(call, session,
                               as == u"bpjs-csv" ? TableFormat::Csv : TableFormat::Xlsx,
                               std::get<WorkerFilter>(filter));
    for (const QString& option : {u"profile"_s, u"left-out"_s}) {
        if (call.given.has(option))
            return wrongUsage(call.words, u"export.only_branch"_s, {u"--"_s + option});
    }
    const auto format = as == u"csv" ? ExportFormat::Csv : ExportFormat::JsonLines;
    const QString path = call.given.option(u"out"_s);
    const auto written =
        exportWorkers(session, format, path, std::get<WorkerFilter>(filter), call.job);
    if (!written)
        return refusalFor(written.error(), call.words);
    return Done{QJsonDocument(QJsonObject{{u"rows"_s, qint64{written->rows}}}),
                {call.words.say(u"export.done"_s, {grouped(written->rows, call.words), path})}};
}

Outcome exportListsCommand(Call& call, Session& session)
{
    constexpr int kMost = 1000;
    const auto lists = branchLists(session, kMost);
    if (!lists)
        return refusalFor(lists.error(), call.words);
    QJsonArray json;
    QList<QStringList> rows{{call.words.say(u"field.id"_s), call.words.say(u"list.at"_s),
                             call.words.say(u"list.rows"_s), call.words.say(u"list.handed_over"_s),
                             call.words.say(u"list.file"_s)}};
    for (const BranchList& list : *lists) {
        json.append(listJson(list));
        rows.append({QString::number(list.id), list.writtenAt.toUTC().toString(Qt::ISODate),
                     grouped(list.rows, call.words),
                     list.isHandedOver() ? list.handedOverOn.toString(Qt::ISODate) : u"-"_s,
                     list.file});
    }
    return Done{QJsonDocument(json),
                lists->isEmpty() ? QStringList{call.words.say(u"list.none"_s)} : columns(rows)};
}

Outcome exportHandedOverCommand(Call& call, Session& session)
{
    const QString on = call.given.option(u"on"_s);
    const QDate day = on.isEmpty() ? session.clock().today() : QDate::fromString(on, Qt::ISODate);
    if (!day.isValid())
        return wrongUsage(call.words, u"usage.not_a_day"_s, {u"--on"_s});
    const auto list = branchListNamed(session, call.given.values.first());
    if (!list)
        return refusalFor(list.error(), call.words);
    const auto marked = handOverList(session, list->id, day, call.job);
    if (!marked)
        return refusalFor(marked.error(), call.words);
    return Done{
        QJsonDocument(QJsonObject{{u"id"_s, qint64{list->id}},
                                  {u"handed_over"_s, orNull(day)},
                                  {u"workers"_s, qint64{marked->workers}},
                                  {u"passed_over"_s, qint64{marked->passedOver}}}),
        {call.words.say(u"export.handed_over"_s, {grouped(marked->workers, call.words),
                                                  grouped(marked->passedOver, call.words)})}};
}

Outcome exportAllCommand(Call& call, Session& session)
{
    const auto written = exportEverything(session, call.given.values.first(), call.job);
    if (!written)
        return refusalFor(written.error(), call.words);
    QJsonObject records;
    std::int64_t all = 0;
    for (auto it = written->records.cbegin(); it != written->records.cend(); ++it) {
        records.insert(it.key(), qint64{it.value()});
        all += it.value();
    }
    return Done{QJsonDocument(QJsonObject{{u"directory"_s, written->folder},
                                          {u"records"_s, records},
                                          {u"changes"_s, qint64{written->changes}},
                                          {u"photos"_s, qint64{written->photos}},
                                          {u"photos_missing"_s, qint64{written->photosMissing}}}),
                {call.words.say(u"export.all_done"_s,
                                {grouped(all, call.words), grouped(written->changes, call.words),
                                 grouped(written->photos, call.words), written->folder})}};
}

Outcome exportProfilesCommand(Call& call, Session& session)
{
    const auto layouts = branchLayouts(session);
    if (!layouts)
        return refusalFor(layouts.error(), call.words);
    QJsonArray json;
    QStringList said;
    for (const BranchLayout& layout : *layouts) {
        json.append(QJsonObject{{u"name"_s, layout.name},
                                {u"columns"_s, qint64{layout.columns.size()}},
                                {u"built_in"_s, layout.name == kBpjsLayout}});
        said << call.words.say(u"export.profile"_s,
                               {layout.name, QString::number(layout.columns.size())});
    }
    return Done{QJsonDocument(json), said};
}

Outcome exportProfileCommand(Call& call, Session& session)
{
    const QString name = call.given.values.first();
    const auto done = [&call](const BranchLayout& layout) {
        return Done{QJsonDocument(toJson(layout)),
                    {call.words.say(u"export.profile"_s,
                                    {layout.name, QString::number(layout.columns.size())})}};
    };
    if (call.given.has(u"drop"_s)) {
        if (const auto dropped = dropBranchLayout(session, name); !dropped)
            return refusalFor(dropped.error(), call.words);
        return Done{QJsonDocument(QJsonObject{{u"name"_s, name}, {u"dropped"_s, true}}),
                    {call.words.say(u"export.profile_dropped"_s, {name})}};
    }
    if (call.given.has(u"from"_s)) {
        auto layout = readLayoutFile(call.given.option(u"from"_s));
        if (!layout)
            return refusalFor(layout.error(), call.words);
        layout->name = name;
        if (const auto kept = keepBranchLayout(session, *layout); !kept)
            return refusalFor(kept.error(), call.words);
        return done(*layout);
    }
    const auto layout = branchLayoutNamed(session, name);
    if (!layout)
        return refusalFor(layout.error(), call.words);
    if (call.given.has(u"out"_s)) {
        if (const auto written = writeLayoutFile(*layout, call.given.option(u"out"_s)); !written)
            return refusalFor(written.error(), call.words);
    }
    return done(*layout);
}

} // namespace app::cli
