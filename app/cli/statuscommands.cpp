/// Active or not, for one NIK or many, and recording what somebody said about it.
#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/domain/nik.h"
#include "app/services/evidencing.h"
#include "app/services/exporting.h"
#include "app/services/guarding/audit.h"
#include "app/services/statuses.h"

#include <QFile>

#include <algorithm>

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject statusJson(const ListedStatus& line)
{
    const StatusAnswer& answer = line.answer;
    const bool hasEvidence = answer.asOf.isValid();
    const Month until = answer.coveredUntil;
    return {{u"nik"_s, line.nik},
            {u"name"_s, orNull(line.name)},
            {u"status"_s, wordOf(answer.status)},
            {u"covered_until"_s, orNull(until.isValid() ? until.text() : QString())},
            {u"as_of"_s, orNull(answer.asOf)},
            {u"age_days"_s, hasEvidence ? QJsonValue(answer.ageDays) : QJsonValue()},
            {u"source"_s, orNull(answer.source)},
            {u"next_step"_s, wordOf(answer.nextStep)},
            {u"protected"_s, QJsonArray::fromStringList(line.protectedBy)}};
}

/// The evidence stands with its age on the same line (product.md S1).
QStringList statusCells(const ListedStatus& line, const Words& words)
{
    const StatusAnswer& answer = line.answer;
    QString evidence = words.say(u"status.no_evidence"_s);
    if (answer.asOf.isValid()) {
        evidence = words.say(u"status.evidence"_s,
                             {words.say(u"source."_s + answer.source),
                              answer.asOf.toString(Qt::ISODate), QString::number(answer.ageDays)});
    }
    return {line.nik,
            line.id.isValid() ? line.name : u"-"_s,
            words.say(u"status."_s + wordOf(answer.status)),
            answer.coveredUntil.isValid() ? answer.coveredUntil.text() : u"-"_s,
            evidence,
            words.say(u"step."_s + wordOf(answer.nextStep))};
}

QStringList statusTable(const QList<ListedStatus>& lines, const Words& words)
{
    QList<QStringList> rows{{words.say(u"field.nik"_s), words.say(u"field.name"_s),
                             words.say(u"field.status"_s), words.say(u"field.covered_until"_s),
                             words.say(u"field.evidence"_s), words.say(u"field.next_step"_s)}};
    for (const auto& line : lines)
        rows.append(statusCells(line, words));
    return columns(rows);
}

/// The first cell of each line; blank lines and a heading without a digit are passed over.
QStringList niksIn(QIODevice& list)
{
    QStringList niks;
    while (!list.atEnd()) {
        QString line = QString::fromUtf8(list.readLine());
        const auto end = std::find_if(line.cbegin(), line.cend(),
                                      [](QChar c) { return c == u',' || c == u';' || c == u'\t'; });
        line.truncate(end - line.cbegin());
        const QString nik = cleanedNik(line.remove(u'"').trimmed());
        if (std::any_of(nik.cbegin(), nik.cend(), [](QChar c) { return c.isDigit(); }))
            niks.append(nik);
    }
    return niks;
}

std::variant<Evidence, Refusal> evidenceFrom(const Call& call)
{
    const Arguments& given = call.given;
    Evidence evidence;
    evidence.source = given.option(u"source"_s);
    evidence.asOf = given.option(u"as-of"_s);
    evidence.coveredUntil = given.option(u"covered-until"_s);
    evidence.memberNumber = given.option(u"member-number"_s);
    evidence.state = given.option(u"state"_s);
    evidence.note = given.option(u"note"_s);
    if (!QDate::fromString(evidence.asOf, Qt::ISODate).isValid())
        return wrongUsage(call.words, u"usage.not_a_day"_s, {u"--as-of"_s});
    if (given.has(u"covered-until"_s) && !Month::fromText(evidence.coveredUntil).isValid())
        return wrongUsage(call.words, u"usage.not_a_month"_s, {u"--covered-until"_s});
    return evidence;
}

/// A word that is none of the list is wrong usage; what only the register's day or the facts rule out is
/// a refusal.
Refusal refusalFor(const QList<EvidenceProblem>& problems, const Words& words)
{
    QStringList sentences;
    auto exit = ExitCode::Refused;
    for (const auto problem : problems) {
        sentences.append(words.say(u"evidence."_s + wordOf(problem)));
        if (problem == EvidenceProblem::UnknownSource || problem == EvidenceProblem::UnknownState)
            exit = ExitCode::Usage;
    }
    const QString code = exit == ExitCode::Usage ? u"usage"_s : QString(codeOf(ErrorCode::Invalid));
    return {code, sentences.join(u' '), exit};
}

} // namespace

Outcome statusCommand(Call& call, Session& session)
{
    QStringList niks = call.given.values;
    const QString path = call.given.option(u"file"_s);
    if (call.given.has(u"file"_s)) {
        QFile file(path);
        if (path != u"-" && !file.open(QIODevice::ReadOnly))
            return cli::refusalFor({ErrorCode::FileUnreadable, path}, call.words);
        niks += niksIn(path == u"-" ? call.in : file);
    } else if (niks.isEmpty()) {
        return wrongUsage(call.words, u"status.whom"_s);
    }
    const QString out = call.given.option(u"out"_s);
    if (call.given.has(u"out"_s) && !out.endsWith(u".xlsx") && !out.endsWith(u".csv"))
        return wrongUsage(call.words, u"status.out_ending"_s);
    for (auto& nik : niks)
        nik = cleanedNik(nik);
    const auto lines = statusOfMany(session, niks, call.job);
    if (!lines)
        return cli::refusalFor(lines.error(), call.words);
    QJsonArray json;
    QList<WorkerId> seen;
    for (const auto& line : *lines) {
        json.append(statusJson(line));
        if (line.id.isValid())
            seen << line.id;
    }
    noteSeen(session, seen);
    QStringList said = statusTable(*lines, call.words);
    if (call.given.has(u"out"_s)) {
        const auto written = exportStatuses(session, *lines, out);
        if (!written)
            return cli::refusalFor(written.error(), call.words);
        said = QStringList{
            call.words.say(u"export.done"_s, {grouped(written->rows, call.words), out})};
    }
    return Done{QJsonDocument(json), said};
}

Outcome evidenceCommand(Call& call, Session& session)
{
    const auto evidence = evidenceFrom(call);
    if (const auto* refusal = std::get_if<Refusal>(&evidence))
        return *refusal;
    const auto named = oneWorkerNamed(session, call.given.values.first(), call.words);
    if (const auto* refusal = std::get_if<Refusal>(&named))
        return *refusal;
    const auto recorded =
        recordEvidence(session, std::get<Worker>(named).id, std::get<Evidence>(evidence));
    if (!recorded)
        return cli::refusalFor(recorded.error(), call.words);
    if (const auto* problems = std::get_if<QList<EvidenceProblem>>(&*recorded))
        return refusalFor(*problems, call.words);
    const StatusLine& line = std::get<EvidenceRecorded>(*recorded).status;
    return Done{QJsonDocument(statusJson(line)), statusTable({line}, call.words)};
}

} // namespace app::cli
