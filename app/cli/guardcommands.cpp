/// Backups that stay here, rehearsals of a restore, and how safe the register is.
#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/services/guarding/selfcheck.h"
#include "app/services/guarding/tidying.h"

#include <QFileInfo>

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject standingJson(const BackupStanding& standing)
{
    return {{u"last"_s, orNull(standing.last)},
            {u"last_outside"_s, orNull(standing.lastOutside)},
            {u"changes_since"_s, qint64(standing.changesSince)},
            {u"trouble"_s, standing.trouble ? QJsonValue(codeOf(*standing.trouble)) : QJsonValue()},
            {u"room"_s, qint64(standing.room)}};
}

QStringList standingLines(const BackupStanding& standing, const Words& words)
{
    QStringList lines{words.say(u"backups.standing"_s, {momentIn(standing.last, words),
                                                        momentIn(standing.lastOutside, words),
                                                        grouped(standing.changesSince, words)})};
    if (standing.trouble)
        lines << words.say(u"backups.trouble"_s, {sentenceFor({*standing.trouble, {}}, words)});
    return lines;
}

QLatin1StringView wordOf(Advice advice)
{
    switch (advice) {
    case Advice::MendDamage:
        return "mend_damage"_L1;
    case Advice::MakeRoom:
        return "make_room"_L1;
    case Advice::BackUp:
        return "back_up"_L1;
    case Advice::CheckData:
        return "check_data"_L1;
    case Advice::BackUpOutside:
        return "back_up_outside"_L1;
    case Advice::Rehearse:
        return "rehearse"_L1;
    case Advice::Send:
        return "send"_L1;
    case Advice::SetClock:
        return "set_clock"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

Outcome backupsCommand(Call& call, Session& session)
{
    const auto standing = backupStanding(session);
    if (!standing)
        return refusalFor(standing.error(), call.words);
    QJsonObject json = standingJson(*standing);
    QJsonArray files;
    QList<QStringList> rows;
    for (const KeptBackup& one : standing->here) {
        files.append(QJsonObject{
            {u"file"_s, one.file}, {u"made"_s, orNull(one.made)}, {u"bytes"_s, qint64(one.bytes)}});
        rows.append({momentIn(one.made, call.words), grouped(one.bytes, call.words),
                     QFileInfo(one.file).fileName()});
    }
    json.insert(u"files"_s, files);
    QStringList lines =
        rows.isEmpty() ? QStringList{call.words.say(u"backups.none"_s)} : columns(rows);
    lines += standingLines(*standing, call.words);
    lines << call.words.say(u"backups.room"_s, {QString::number(standing->room)});
    return Done{QJsonDocument(json), lines};
}

Outcome backupsNowCommand(Call& call, Session& session)
{
    // First: the copy is smaller then.
    if (const auto tidied = tidyUp(session, call.job); !tidied)
        return refusalFor(tidied.error(), call.words);
    const auto written = call.given.has(u"to"_s)
                             ? backUpInto(session, call.given.option(u"to"_s), call.job)
                             : backUpHere(session, call.job);
    if (!written)
        return refusalFor(written.error(), call.words);
    if (const auto thinned = thinOutBackups(session); !thinned)
        return refusalFor(thinned.error(), call.words);
    return Done{
        QJsonDocument(
            QJsonObject{{u"file"_s, written->file}, {u"bytes"_s, qint64(written->bytes)}}),
        {call.words.say(u"backup.done"_s, {written->file, grouped(written->bytes, call.words)})}};
}

Outcome backupsRehearseCommand(Call& call, Session& session)
{
    QString file = call.given.values.value(0);
    if (file.isEmpty()) {
        const auto here = backupsHere(session);
        if (here.isEmpty())
            return Refusal{codeOf(ErrorCode::NotFound), call.words.say(u"backups.nothing"_s),
                           ExitCode::Refused};
        file = here.first().file;
    }
    const auto report = drillBackup(session, file, call.job);
    if (!report && report.error().code == ErrorCode::WrongPassphrase)
        return Refusal{codeOf(ErrorCode::WrongPassphrase), call.words.say(u"rehearse.foreign"_s),
                       ExitCode::Refused};
    if (!report)
        return refusalFor(report.error(), call.words);
    const CheckReport& check = report->check;
    const QJsonObject json{{u"file"_s, report->file},
                           {u"ok"_s, check.ok},
                           {u"workers"_s, qint64(check.workers)},
                           {u"changes"_s, qint64(check.changes)},
                           {u"milliseconds"_s, qint64(report->milliseconds)},
                           {u"problems"_s, QJsonArray::fromStringList(check.problems)}};
    if (!check.ok)
        return Done{
            QJsonDocument(json), check.problems, ExitCode::Refused,
            call.words.say(u"rehearse.problems"_s, {QString::number(check.problems.size())})};
    const QString seconds = QString::number(double(report->milliseconds) / 1000, 'f', 1);
    return Done{QJsonDocument(json),
                {call.words.say(u"rehearse.ok"_s, {grouped(check.workers, call.words),
                                                   grouped(check.changes, call.words), seconds})}};
}

Outcome backupsRoomCommand(Call& call, Session& session)
{
    bool isNumber = false;
    const qint64 megabytes = call.given.values.first().toLongLong(&isNumber);
    if (!isNumber)
        return wrongUsage(call.words, u"usage.not_a_number"_s, {u"MEGABYTES"_s});
    const auto set = setBackupRoom(session, megabytes);
    if (!set && set.error().code == ErrorCode::Invalid)
        return Refusal{codeOf(ErrorCode::Invalid), call.words.say(u"backups.least_room"_s),
                       ExitCode::Refused};
    if (!set)
        return refusalFor(set.error(), call.words);
    return Done{QJsonDocument(QJsonObject{{u"room"_s, megabytes}}),
                {call.words.say(u"backups.room"_s, {QString::number(megabytes)})}};
}

Outcome safetyCommand(Call& call, Session& session)
{
    const auto facts = selfCheck(session);
    if (!facts)
        return refusalFor(facts.error(), call.words);
    const auto advice = adviceFor(*facts, session.clock().now());
    QJsonArray todo;
    QStringList lines{
        facts->check.at.isValid()
            ? call.words.say(u"safety.check"_s, {momentIn(facts->check.at, call.words),
                                                 QString::number(facts->check.problems)})
            : call.words.say(u"safety.check_never"_s)};
    lines += standingLines(facts->backups, call.words);
    lines << call.words.say(u"safety.rehearsal"_s, {momentIn(facts->drill.at, call.words)});
    if (facts->waiting.reports)
        lines << call.words.say(u"safety.waiting"_s, {grouped(facts->waiting.changes, call.words)});
    if (facts->freeBytes >= 0)
        lines << call.words.say(u"safety.free"_s, {grouped(facts->freeBytes >> 20U, call.words)});
    for (const Advice one : advice) {
        todo.append(wordOf(one));
        lines << call.words.say(u"advice."_s + wordOf(one));
    }
    if (advice.isEmpty())
        lines << call.words.say(u"safety.all_well"_s);
    const QJsonObject json{
        {u"check"_s, QJsonObject{{u"at"_s, orNull(facts->check.at)},
                                 {u"problems"_s, qint64(facts->check.problems)}}},
        {u"backups"_s, standingJson(facts->backups)},
        {u"rehearsal"_s,
         QJsonObject{{u"at"_s, orNull(facts->drill.at)}, {u"ok"_s, facts->drill.went}}},
        {u"waiting"_s, qint64(facts->waiting.changes)},
        {u"free_bytes"_s, qint64(facts->freeBytes)},
        {u"todo"_s, todo}};
    return Done{QJsonDocument(json), lines};
}

} // namespace app::cli
