/// Lists of many people in, whatever their kind, and taking them out again.
#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/services/guarding/backupkeeping.h"
#include "app/services/importpreview.h"
#include "app/services/imports.h"

#include <QFile>

#include <algorithm>

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostShown = 20;

/// What --map, --sheet say, or why they cannot be used.
std::variant<ResidentMapping, Refusal> mappingFor(const Call& call)
{
    ResidentMapping mapping;
    if (call.given.has(u"map"_s)) {
        const QString path = call.given.option(u"map"_s);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return refusalFor({ErrorCode::FileUnreadable, path}, call.words);
        const auto read = residentMappingFrom(file.readAll());
        if (!read)
            return wrongUsage(call.words, u"import.bad_map"_s, {read.error().detail});
        mapping = *read;
    }
    if (call.given.has(u"sheet"_s))
        mapping.sheet = call.given.option(u"sheet"_s);
    return mapping;
}

QJsonObject countsJson(const QMap<QString, std::int64_t>& counts)
{
    QJsonObject json;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        json.insert(it.key(), qint64{it.value()});
    return json;
}

QJsonObject reportJson(const ImportReport& report)
{
    QJsonArray setAside;
    for (const auto& each : report.setAside)
        setAside.append(QJsonObject{
            {u"row"_s, each.row}, {u"field"_s, orNull(each.field)}, {u"problem"_s, each.problem}});
    QJsonArray unknown;
    for (const UnknownWord& word : report.unknown)
        unknown.append(QJsonObject{{u"field"_s, QString(wordOf(word.field))},
                                   {u"word"_s, word.text},
                                   {u"rows"_s, qint64{word.rows}}});
    return {{u"format"_s, report.format},
            {u"rows"_s, qint64{report.rows}},
            {u"added"_s, qint64{report.added}},
            {u"updated"_s, qint64{report.updated}},
            {u"unchanged"_s, qint64{report.unchanged}},
            {u"skipped"_s, countsJson(report.skipped)},
            {u"set_aside"_s, setAside},
            {u"unknown"_s, unknown},
            {u"warnings"_s, countsJson(report.warnings)},
            {u"number"_s, report.number > 0 ? QJsonValue(qint64{report.number}) : QJsonValue()}};
}

QStringList reportLines(const ImportReport& report, const QString& sentence, const Words& words)
{
    const auto indented = [&words](const QString& what, std::int64_t count) {
        return u"  "_s + what + u": "_s + grouped(count, words);
    };
    QStringList lines{words.say(
        sentence, {grouped(report.rows, words), grouped(report.added, words),
                   grouped(report.updated, words), grouped(report.unchanged, words),
                   grouped(report.skippedRows(), words), grouped(report.setAside.size(), words)})};
    for (auto it = report.skipped.cbegin(); it != report.skipped.cend(); ++it)
        lines << indented(words.say(u"skip."_s + it.key()), it.value());
    for (const auto& each : report.setAside.first(std::min(report.setAside.size(), kMostShown))) {
        // A heading of the file may be any text: only words of ours are looked up.
        const QString known = u"field."_s + each.field;
        const QString field = each.field.isEmpty() ? u"-"_s
                              : words.knows(known) ? words.say(known)
                                                   : each.field;
        lines << words.say(u"set_aside.line"_s, {QString::number(each.row), field,
                                                 words.say(u"problem."_s + each.problem)});
    }
    if (report.setAside.size() > kMostShown)
        lines << words.say(u"set_aside.more"_s,
                           {QString::number(report.setAside.size() - kMostShown)});
    for (auto it = report.warnings.cbegin(); it != report.warnings.cend(); ++it)
        lines << indented(words.say(u"warning."_s + it.key()), it.value());
    for (const UnknownWord& word :
         report.unknown.first(std::min(report.unknown.size(), kMostShown)))
        lines << indented(
            words.say(u"import.unknown"_s,
                      {word.text, words.say(u"field."_s + QString(wordOf(word.field)))}),
            word.rows);
    return lines;
}

/// What a trial says beyond the account: whose fields change, and who looks like somebody else.
void addRows(const ImportPreview& preview, QJsonObject& json)
{
    QJsonArray changes;
    ImportPreview::Wanted wanted;
    wanted.outcome = RowOutcome::Changed;
    for (const int at : preview.positions(wanted)) {
        const PreviewRow row = preview.row(at);
        QJsonArray fields;
        for (const auto& change : row.changes)
            fields.append(QJsonObject{{u"field"_s, QString::fromLatin1(specOf(change.field).name)},
                                      {u"from"_s, orNull(change.from)},
                                      {u"to"_s, orNull(change.to)}});
        changes.append(
            QJsonObject{{u"row"_s, row.number}, {u"name"_s, row.name}, {u"fields"_s, fields}});
    }
    QJsonArray alike;
    wanted = {};
    wanted.onlyAlike = true;
    for (const int at : preview.positions(wanted)) {
        const PreviewRow row = preview.row(at);
        const bool isHere = row.alike->worker.isValid();
        alike.append(QJsonObject{
            {u"row"_s, row.number},
            {u"name"_s, row.name},
            {u"likeness"_s, QString(wordOf(row.alike->likeness))},
            {u"like"_s, row.alike->name},
            {u"like_id"_s, isHere ? QJsonValue(row.alike->worker.text()) : QJsonValue()},
            {u"like_row"_s, isHere ? QJsonValue() : QJsonValue(row.alike->row)}});
    }
    json.insert(u"changes"_s, changes);
    json.insert(u"possible_duplicates"_s, alike);
}

Done reported(const ImportReport& report, const QJsonObject& json, const QStringList& lines,
              const Words& words)
{
    if (report.setAside.isEmpty())
        return Done{QJsonDocument(json), lines};
    return Done{QJsonDocument(json), lines, ExitCode::SetAside,
                words.say(u"set_aside.note"_s, {QString::number(report.setAside.size())})};
}

Refusal refusalOf(const Error& error, const Words& words)
{
    return error.code == ErrorCode::Invalid
               ? Refusal{codeOf(ErrorCode::Invalid), words.say(u"import.no_columns"_s)}
               : refusalFor(error, words);
}

Outcome tried(Call& call, Session& session, const ImportOptions& options)
{
    const QString path = call.given.values.first();
    const auto preview = previewImport(session, path, options, call.job);
    if (!preview)
        return refusalOf(preview.error(), call.words);
    if (!options.setAsideFile.isEmpty()) {
        if (const auto written = importResidents(session, path, options, call.job); !written)
            return refusalOf(written.error(), call.words);
    }
    QJsonObject json = reportJson(preview->report());
    addRows(*preview, json);
    QStringList lines = reportLines(preview->report(), u"import.tried"_s, call.words);
    if (preview->alike() > 0)
        lines << call.words.say(u"import.alike"_s, {grouped(preview->alike(), call.words)});
    return reported(preview->report(), json, lines, call.words);
}

Outcome taken(Call& call, Session& session, const ImportOptions& options)
{
    const auto report = guarded(session, call.job, [&] {
        return importResidents(session, call.given.values.first(), options, call.job);
    });
    if (!report)
        return refusalOf(report.error(), call.words);
    return reported(*report, reportJson(*report),
                    reportLines(*report, u"import.done"_s, call.words), call.words);
}

Outcome asAnswers(Call& call, Session& session)
{
    Outcome outcome = answersCommand(call, session);
    if (auto* done = std::get_if<Done>(&outcome))
        done->lines.prepend(call.words.say(u"import.is_answers"_s));
    return outcome;
}

QJsonValue jsonOf(std::int64_t number)
{
    return qint64{number};
}

} // namespace

Outcome importCommand(Call& call, Session& session)
{
    const QString format = call.given.option(u"format"_s);
    if (call.given.has(u"format"_s) && format != u"residents" && format != u"answers")
        return wrongUsage(call.words, u"usage.unknown_word"_s, {u"--format"_s, format});
    if (format == u"answers")
        return asAnswers(call, session);
    if (format.isEmpty() && !call.given.has(u"map"_s) && !call.given.has(u"sheet"_s)) {
        const auto look = lookAtImport(session, call.given.values.first(), {}, call.job);
        if (!look)
            return refusalOf(look.error(), call.words);
        if (look->kind == ListKind::Answers)
            return asAnswers(call, session);
    }
    auto mapping = mappingFor(call);
    if (const auto* refusal = std::get_if<Refusal>(&mapping))
        return *refusal;
    ImportOptions options;
    options.mapping = std::get<ResidentMapping>(std::move(mapping));
    options.dryRun = call.given.has(u"dry-run"_s);
    options.setAsideFile = call.given.option(u"set-aside"_s);
    options.reasonText = [words = call.words](const QString& problem) {
        return words.say(u"problem."_s + problem);
    };
    return options.dryRun ? tried(call, session, options) : taken(call, session, options);
}

Outcome importsCommand(Call& call, Session& session)
{
    const auto imports = pastImports(session);
    if (!imports)
        return refusalFor(imports.error(), call.words);
    const Words& words = call.words;
    QJsonArray json;
    QList<QStringList> rows{{words.say(u"imports.number"_s), words.say(u"imports.at"_s),
                             words.say(u"imports.by"_s), words.say(u"imports.file"_s),
                             words.say(u"imports.rows"_s), words.say(u"imports.added"_s),
                             words.say(u"imports.updated"_s), words.say(u"imports.state"_s)}};
    for (const PastImport& one : *imports) {
        json.append(QJsonObject{{u"number"_s, jsonOf(one.number)},
                                {u"at"_s, orNull(one.at)},
                                {u"by"_s, orNull(one.by)},
                                {u"file"_s, one.file},
                                {u"format"_s, one.format},
                                {u"rows"_s, jsonOf(one.counts.rows)},
                                {u"added"_s, jsonOf(one.counts.added)},
                                {u"updated"_s, jsonOf(one.counts.updated)},
                                {u"unchanged"_s, jsonOf(one.counts.unchanged)},
                                {u"skipped"_s, jsonOf(one.counts.skipped)},
                                {u"set_aside"_s, jsonOf(one.counts.setAside)},
                                {u"undone_at"_s, orNull(one.undoneAt)}});
        rows.append({QString::number(one.number), one.at.toString(Qt::ISODate), one.by, one.file,
                     grouped(one.counts.rows, words), grouped(one.counts.added, words),
                     grouped(one.counts.updated, words),
                     one.undoneAt.isValid() ? words.say(u"imports.undone"_s) : QString()});
    }
    if (imports->isEmpty())
        return Done{QJsonDocument(json), {words.say(u"imports.none"_s)}};
    return Done{QJsonDocument(json), columns(rows)};
}

Outcome importsUndoCommand(Call& call, Session& session)
{
    const auto imports = pastImports(session);
    if (!imports)
        return refusalFor(imports.error(), call.words);
    std::int64_t number = 0;
    if (!call.given.values.isEmpty()) {
        bool isNumber = false;
        number = call.given.values.first().toLongLong(&isNumber);
        if (!isNumber)
            return wrongUsage(call.words, u"usage.not_a_number"_s, {u"NUMBER"_s});
    } else {
        const auto stands = std::ranges::find_if(
            *imports, [](const PastImport& one) { return !one.undoneAt.isValid(); });
        if (stands == imports->end())
            return Refusal{codeOf(ErrorCode::NotFound), call.words.say(u"imports.none"_s)};
        number = stands->number;
    }
    const bool isTrial = call.given.has(u"dry-run"_s);
    const auto undone =
        isTrial ? lookAtUndo(session, number, call.job)
                : guarded(session, call.job, [&] { return undoImport(session, number, call.job); });
    if (!undone && undone.error().code == ErrorCode::Invalid)
        return Refusal{codeOf(ErrorCode::Invalid), call.words.say(u"imports.undone_already"_s)};
    if (!undone)
        return refusalFor(undone.error(), call.words);
    QStringList lines{call.words.say(
        isTrial ? u"imports.would_undo"_s : u"imports.undo_done"_s,
        {grouped(undone->takenOut, call.words), grouped(undone->putBack, call.words)})};
    if (undone->keptWorkers > 0)
        lines << call.words.say(u"imports.kept"_s, {grouped(undone->keptWorkers, call.words),
                                                    undone->kept.join(u", "_s)});
    return Done{QJsonDocument(QJsonObject{{u"number"_s, jsonOf(number)},
                                          {u"taken_out"_s, jsonOf(undone->takenOut)},
                                          {u"put_back"_s, jsonOf(undone->putBack)},
                                          {u"kept"_s, QJsonArray::fromStringList(undone->kept)},
                                          {u"kept_workers"_s, jsonOf(undone->keptWorkers)}}),
                lines};
}

} // namespace app::cli
