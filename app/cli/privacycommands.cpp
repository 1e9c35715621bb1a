/// The register of consents, and withdrawals with their clock (UU 27/2022).
#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/cli/valuewords.h"
#include "app/domain/workerproblems.h"
#include "app/services/exporting.h"
#include "app/services/privacy/consents.h"
#include "app/services/privacy/deadline.h"
#include "app/services/privacy/withdrawals.h"

#include <array>

namespace app::cli {

using namespace Qt::Literals::StringLiterals;
using Standing = ConsentFilter::Standing;

namespace {

constexpr std::array kFields{WorkerField::ConsentDate,         WorkerField::ConsentMethod,
                             WorkerField::ConsentText,         WorkerField::ConsentOfficer,
                             WorkerField::ConsentWitness,      WorkerField::ConsentWithdrawn,
                             WorkerField::ConsentWithdrawnHow, WorkerField::ConsentWithdrawnBy,
                             WorkerField::ConsentStopped,      WorkerField::ConsentKept};

QLatin1StringView wordOf(Standing standing)
{
    switch (standing) {
    case Standing::Given:
        return "given"_L1;
    case Standing::Withdrawn:
        return "withdrawn"_L1;
    case Standing::Missing:
    case Standing::Any:
        break;
    }
    return "missing"_L1;
}

std::variant<ConsentFilter, Refusal> filterIn(const Call& call)
{
    ConsentFilter filter;
    const QString standing = call.given.option(u"standing"_s);
    if (call.given.has(u"standing"_s)) {
        const std::array known{Standing::Given, Standing::Missing, Standing::Withdrawn};
        const auto* found = std::ranges::find(known, standing, &wordOf);
        if (found == known.end())
            return wrongUsage(call.words, u"usage.unknown_standing"_s, {standing});
        filter.standing = *found;
    }
    for (const auto& [name, day] :
         {std::pair(u"from"_s, &ConsentFilter::from), {u"until"_s, &ConsentFilter::until}}) {
        filter.*day = QDate::fromString(call.given.option(name), Qt::ISODate);
        if (call.given.has(name) && !(filter.*day).isValid())
            return wrongUsage(call.words, u"usage.not_a_day"_s, {u"--"_s + name});
    }
    filter.method = call.given.option(u"method"_s);
    filter.edition = call.given.option(u"edition"_s);
    filter.officer = call.given.option(u"officer"_s);
    return filter;
}

QString fieldText(const Worker& worker, WorkerField field)
{
    const Values values = valuesOf(worker);
    const auto* text = std::get_if<QString>(&values[static_cast<std::size_t>(field)]);
    return text ? *text : QString();
}

QJsonObject jsonOf(const ConsentLine& line)
{
    QJsonObject object{{u"id"_s, line.worker.id.text()},
                       {u"scope"_s, line.worker.scope},
                       {u"nik"_s, orNull(line.worker.nik)},
                       {u"name"_s, orNull(line.worker.name)},
                       {u"standing"_s, wordOf(line.standing)}};
    for (const WorkerField field : kFields)
        object.insert(QLatin1StringView(specOf(field).name), orNull(fieldText(line.worker, field)));
    return object;
}

QStringList headings(const Words& words)
{
    QStringList heads{words.say(u"field.nik"_s), words.say(u"field.name"_s),
                      words.say(u"consents.standing"_s)};
    for (const WorkerField field : kFields)
        heads << words.say(u"field."_s + QLatin1StringView(specOf(field).name));
    return heads;
}

QStringList cellsOf(const ConsentLine& line, const Words& words)
{
    QStringList cells{line.worker.nik, line.worker.name,
                      words.say(u"consents."_s + wordOf(line.standing))};
    for (const WorkerField field : kFields) {
        const QString text = fieldText(line.worker, field);
        const QDateTime moment = momentFrom(text);
        const QString key = u"word.%1.%2"_s.arg(QLatin1StringView(specOf(field).name), text);
        cells << (text.contains(u'T') && moment.isValid() ? localText(moment)
                  : words.knows(key)                      ? words.say(key)
                                                          : text);
    }
    return cells;
}

Outcome unknownWord(const Call& call, const QString& option, WorkerField field)
{
    return wrongUsage(call.words, u"usage.unknown_word"_s,
                      {u"--"_s + option, wordsFor(field).join(u", "_s)});
}

QString keptWords(const QString& why, const Words& words)
{
    const QString key = u"word.consent_kept."_s + why;
    return words.knows(key) ? words.say(key) : why;
}

QLatin1StringView wordOf(WithdrawalStanding standing)
{
    switch (standing) {
    case WithdrawalStanding::Overdue:
        return "overdue"_L1;
    case WithdrawalStanding::Open:
        return "open"_L1;
    case WithdrawalStanding::Kept:
        break;
    }
    return "kept"_L1;
}

QString taskWords(const WithdrawnWorker& one, const QDateTime& now, const Words& words)
{
    const std::int64_t hours = hoursUntil(one.due, now);
    switch (one.standing) {
    case WithdrawalStanding::Overdue:
        return words.say(u"withdrawals.overdue"_s, {QString::number(-hours)});
    case WithdrawalStanding::Open:
        return words.say(u"withdrawals.open"_s, {QString::number(hours)});
    case WithdrawalStanding::Kept:
        break;
    }
    return words.say(u"withdrawals.stopped"_s, {keptWords(one.kept, words)});
}

} // namespace

Outcome consentsCommand(Call& call, Session& session)
{
    const auto filter = filterIn(call);
    if (const auto* refusal = std::get_if<Refusal>(&filter))
        return *refusal;
    const auto lines = consents(session, std::get<ConsentFilter>(filter), std::nullopt, call.job);
    if (!lines)
        return refusalFor(lines.error(), call.words);
    QJsonArray json;
    TextTable table{u"consents"_s, headings(call.words), {}};
    for (const ConsentLine& line : *lines) {
        json.append(jsonOf(line));
        table.rows << cellsOf(line, call.words);
    }
    if (const QString out = call.given.option(u"out"_s); !out.isEmpty()) {
        const auto written = exportRows(session, table, out);
        if (!written)
            return refusalFor(written.error(), call.words);
        return Done{
            QJsonDocument(json),
            {call.words.say(u"consents.saved"_s, {grouped(written->rows, call.words), out})}};
    }
    if (lines->isEmpty())
        return Done{QJsonDocument(json), {call.words.say(u"consents.none"_s)}};
    // What a screen has room for; all of it is in the JSON and in the table.
    QList<QStringList> rows{table.headings.first(8)};
    for (const QStringList& row : std::as_const(table.rows))
        rows << QStringList{row.first(7)} + QStringList{row.at(8)};
    rows.first().removeAt(7);
    rows.first() << table.headings.at(8);
    return Done{QJsonDocument(json), columns(rows)};
}

Outcome consentsWithdrawCommand(Call& call, Session& session)
{
    const QString how = call.given.option(u"how"_s);
    if (!wordsFor(WorkerField::ConsentWithdrawnHow).contains(how))
        return unknownWord(call, u"how"_s, WorkerField::ConsentWithdrawnHow);
    const QString typed = call.given.option(u"at"_s);
    const QDateTime at =
        typed.isEmpty() ? session.clock().now() : QDateTime::fromString(typed, Qt::ISODate);
    if (!at.isValid() || (!typed.isEmpty() && !typed.contains(u'T')))
        return wrongUsage(call.words, u"usage.not_a_moment"_s, {u"--at"_s});
    const auto person = oneWorkerNamed(session, call.given.values.first(), call.words);
    if (const auto* refusal = std::get_if<Refusal>(&person))
        return *refusal;
    if (at > session.clock().now())
        return Refusal{codeOf(ErrorCode::Invalid), call.words.say(u"withdrawals.not_yet"_s),
                       ExitCode::Refused};
    const WorkerId id = std::get<Worker>(person).id;
    const auto noted = noteWithdrawal(session, id, {at, how, call.given.option(u"by"_s)});
    if (!noted)
        return refusalFor(noted.error(), call.words);
    const QDateTime due = deadlineAfter(at);
    return Done{QJsonDocument(QJsonObject{{u"id"_s, id.text()},
                                          {u"at"_s, orNull(at)},
                                          {u"due"_s, orNull(due)},
                                          {u"records"_s, qint64(noted->workers)}}),
                {call.words.say(u"withdrawals.noted"_s, {localText(due)})}};
}

Outcome consentsWithdrawnCommand(Call& call, Session& session)
{
    const auto all = withdrawals(session);
    if (!all)
        return refusalFor(all.error(), call.words);
    const QDateTime now = session.clock().now();
    QJsonArray json;
    QList<QStringList> rows{{call.words.say(u"field.nik"_s), call.words.say(u"field.name"_s),
                             call.words.say(u"withdrawals.at"_s),
                             call.words.say(u"withdrawals.due"_s),
                             call.words.say(u"withdrawals.task"_s)}};
    for (const WithdrawnWorker& one : *all) {
        json.append(QJsonObject{{u"id"_s, one.id.text()},
                                {u"nik"_s, orNull(one.nik)},
                                {u"name"_s, orNull(one.name)},
                                {u"at"_s, orNull(one.at)},
                                {u"how"_s, orNull(one.how)},
                                {u"by"_s, orNull(one.by)},
                                {u"due"_s, orNull(one.due)},
                                {u"standing"_s, wordOf(one.standing)},
                                {u"hours_left"_s, qint64(hoursUntil(one.due, now))},
                                {u"stopped"_s, orNull(one.stopped)},
                                {u"kept"_s, orNull(one.kept)}});
        rows.append({one.nik, one.name, localText(one.at), localText(one.due),
                     taskWords(one, now, call.words)});
    }
    if (all->isEmpty())
        return Done{QJsonDocument(json), {call.words.say(u"withdrawals.none"_s)}};
    return Done{QJsonDocument(json), columns(rows)};
}

Outcome consentsKeepCommand(Call& call, Session& session)
{
    const QString why = call.given.option(u"reason"_s);
    if (!wordsFor(WorkerField::ConsentKept).contains(why))
        return unknownWord(call, u"reason"_s, WorkerField::ConsentKept);
    const auto person = oneWorkerNamed(session, call.given.values.first(), call.words);
    if (const auto* refusal = std::get_if<Refusal>(&person))
        return *refusal;
    const Worker& worker = std::get<Worker>(person);
    const auto kept = keepDespiteWithdrawal(session, worker.id, why);
    if (!kept && kept.error().code == ErrorCode::Invalid)
        return Refusal{codeOf(ErrorCode::Invalid), call.words.say(u"withdrawals.not"_s),
                       ExitCode::Refused};
    if (!kept)
        return refusalFor(kept.error(), call.words);
    return Done{QJsonDocument(QJsonObject{{u"id"_s, worker.id.text()}, {u"kept"_s, why}}),
                {call.words.say(u"withdrawals.kept"_s, {keptWords(why, call.words)})}};
}

Outcome consentsRestoreCommand(Call& call, Session& session)
{
    const auto person = oneWorkerNamed(session, call.given.values.first(), call.words);
    if (const auto* refusal = std::get_if<Refusal>(&person))
        return *refusal;
    const Worker& worker = std::get<Worker>(person);
    if (!hasWithdrawnConsent(worker))
        return Refusal{codeOf(ErrorCode::Invalid), call.words.say(u"withdrawals.not"_s),
                       ExitCode::Refused};
    const auto restored = takeBackWithdrawal(session, worker.id);
    if (!restored)
        return refusalFor(restored.error(), call.words);
    return Done{QJsonDocument(QJsonObject{{u"id"_s, worker.id.text()}}),
                {call.words.say(u"withdrawals.restored"_s)}};
}

} // namespace app::cli
