/// Finding workers, showing them, and what became of them.
#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/exchange/workerjson.h"
#include "app/services/history.h"
#include "app/services/listing.h"
#include "app/services/registration.h"
#include "app/services/statuses.h"

#include <algorithm>

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString statusWord(Status status, const Words& words)
{
    return words.say(u"status."_s + wordOf(status));
}

QStringList shown(const Worker& worker, const Words& words)
{
    QList<std::pair<QString, QString>> pairs{{words.say(u"field.id"_s), worker.id.text()},
                                             {words.say(u"field.scope"_s), worker.scope}};
    for (const auto& field : workerFields()) {
        const QString label = words.say(u"field."_s + QLatin1StringView(field.spec.name));
        if (const auto* text = std::get_if<0>(&field.member)) {
            pairs.append({label, worker.*(*text)});
        } else {
            const auto& number = worker.*std::get<1>(field.member);
            pairs.append({label, number ? QString::number(*number) : QString()});
        }
    }
    return labelled(pairs);
}

} // namespace

Outcome findCommand(Call& call, Session& session)
{
    const auto limit = call.given.number(u"limit"_s);
    if (call.given.has(u"limit"_s) && (!limit || *limit < 1 || *limit > 100'000))
        return wrongUsage(call.words, u"usage.not_a_number"_s, {u"--limit"_s});
    const auto found =
        findWorkers(session, call.given.values.first(), static_cast<int>(limit.value_or(20)));
    if (!found)
        return refusalFor(found.error(), call.words);
    QJsonArray json;
    QList<QStringList> rows{{call.words.say(u"field.nik"_s), call.words.say(u"field.name"_s),
                             call.words.say(u"field.hamlet"_s), u"RT/RW"_s,
                             call.words.say(u"field.status"_s)}};
    for (const auto& line : *found) {
        json.append(QJsonObject{{u"id"_s, line.id.text()},
                                {u"nik"_s, line.nik},
                                {u"name"_s, line.name},
                                {u"hamlet"_s, line.hamlet},
                                {u"rt"_s, line.rt},
                                {u"rw"_s, line.rw},
                                {u"status"_s, wordOf(line.status.status)}});
        rows.append({line.nik, line.name, line.hamlet, line.rt + u'/' + line.rw,
                     statusWord(line.status.status, call.words)});
    }
    if (found->isEmpty())
        return Done{QJsonDocument(json), {call.words.say(u"find.nothing"_s)}};
    return Done{QJsonDocument(json), columns(rows)};
}

Outcome showCommand(Call& call, Session& session)
{
    const auto found = workersNamed(session, call.given.values.first());
    if (!found)
        return refusalFor(found.error(), call.words);
    QJsonArray json;
    QStringList lines;
    for (auto worker : *found) {
        const auto status = statusOfWorker(session, worker.id);
        if (!status)
            return refusalFor(status.error(), call.words);
        if (status->stage == Stage::Sent)
            worker.stage = u"sent"_s;
        json.append(toJson(worker));
        if (!lines.isEmpty())
            lines.append(QString());
        lines += shown(worker, call.words);
    }
    // One worker is the object itself; several under one NIK are a list (sync.md: a NIK is never unique).
    if (json.size() == 1)
        return Done{QJsonDocument(json.first().toObject()), lines};
    return Done{QJsonDocument(json), lines};
}

Outcome historyCommand(Call& call, Session& session)
{
    const auto found = workersNamed(session, call.given.values.first());
    if (!found)
        return refusalFor(found.error(), call.words);
    QList<HistoryLine> all;
    for (const auto& worker : *found) {
        const auto lines = historyOf(session, worker.id);
        if (!lines)
            return refusalFor(lines.error(), call.words);
        all += *lines;
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const HistoryLine& a, const HistoryLine& b) { return a.at > b.at; });
    QJsonArray json;
    QList<QStringList> rows;
    for (const auto& line : all) {
        json.append(QJsonObject{{u"at"_s, orNull(line.at)},
                                {u"author"_s, orNull(line.author)},
                                {u"device"_s, orNull(line.device)},
                                {u"field"_s, line.field},
                                {u"from"_s, orNull(line.from)},
                                {u"to"_s, orNull(line.to)}});
        rows.append({line.at.toUTC().toString(Qt::ISODate), line.author, line.device,
                     call.words.say(u"field."_s + line.field), line.from + u" → "_s + line.to});
    }
    return Done{QJsonDocument(json), columns(rows)};
}

} // namespace app::cli
