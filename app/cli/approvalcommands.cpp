/// What waits for the village head, and the head's word.
#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/services/guarding/approval.h"

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMost = 500;

QJsonObject jsonOf(const Awaiting& line)
{
    QJsonArray fields;
    for (const QByteArray& field : line.fields)
        fields.append(QString::fromLatin1(field));
    return {{u"id"_s, line.worker.text()}, {u"name"_s, line.name}, {u"by"_s, orNull(line.by)},
            {u"at"_s, orNull(line.at)},    {u"new"_s, line.isNew}, {u"fields"_s, fields}};
}

QStringList cellsOf(const Awaiting& line, const Words& words)
{
    QStringList what;
    if (line.isNew)
        what << words.say(u"approval.new"_s);
    for (const QByteArray& field : line.fields)
        what << QString::fromLatin1(field);
    return {localText(line.at), line.name, line.by, what.join(u", "_s)};
}

Outcome standingOf(Call& call, Session& session)
{
    const auto standing = approvalStanding(session);
    if (!standing)
        return refusalFor(standing.error(), call.words);
    const auto waiting = awaitingApproval(session, kMost);
    if (!waiting)
        return refusalFor(waiting.error(), call.words);
    QJsonArray workers;
    QList<QStringList> rows;
    for (const Awaiting& line : *waiting) {
        workers.append(jsonOf(line));
        rows << cellsOf(line, call.words);
    }
    QStringList said = rows.isEmpty() ? QStringList() : columns(rows);
    said << call.words.say(standing->isNeeded ? u"approval.standing"_s : u"approval.off"_s,
                           {grouped(standing->changes, call.words)});
    return Done{QJsonDocument(QJsonObject{{u"needed"_s, standing->isNeeded},
                                          {u"changes"_s, qint64(standing->changes)},
                                          {u"workers"_s, workers}}),
                said};
}

} // namespace

Outcome approvalCommand(Call& call, Session& session)
{
    return standingOf(call, session);
}

Outcome approvalNeededCommand(Call& call, Session& session)
{
    const QString word = call.given.values.first();
    if (word != u"on" && word != u"off")
        return wrongUsage(call.words, u"approval.word"_s);
    const auto set = setApproval(session, word == u"on" ? Approval::Needed : Approval::NotNeeded);
    return set ? standingOf(call, session) : refusalFor(set.error(), call.words);
}

Outcome approvalGiveCommand(Call& call, Session& session)
{
    const auto standing = approvalStanding(session);
    if (!standing)
        return refusalFor(standing.error(), call.words);
    const auto given = approve(session, standing->upto);
    return given ? standingOf(call, session) : refusalFor(given.error(), call.words);
}

} // namespace app::cli
