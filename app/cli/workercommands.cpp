/// Finding workers, showing them, and what became of them.
#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/exchange/workerjson.h"
#include "app/services/guarding/audit.h"
#include "app/services/history.h"
#include "app/services/listing.h"
#include "app/services/registration.h"
#include "app/services/situations.h"
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

QJsonArray heirsJson(const QList<Heir>& heirs)
{
    QJsonArray json;
    for (const Heir& heir : heirs)
        json.append(QJsonObject{{u"name"_s, heir.name},
                                {u"relation"_s, heir.relation},
                                {u"nik"_s, orNull(heir.nik)},
                                {u"phone"_s, orNull(heir.phone)}});
    return json;
}

QJsonArray photosJson(const QList<Photo>& photos)
{
    QJsonArray json;
    for (const Photo& photo : photos)
        json.append(QJsonObject{{u"subject"_s, photo.subject},
                                {u"digest"_s, photo.digest},
                                {u"bytes"_s, static_cast<qint64>(photo.bytes.value_or(0))},
                                {u"taken_on"_s, photo.takenOn}});
    return json;
}

QStringList shownAttached(const Registration& registration, const Words& words)
{
    QList<std::pair<QString, QString>> pairs;
    for (const Heir& heir : registration.heirs)
        pairs.append({words.say(u"field.heir"_s), u"%1 (%2)"_s.arg(heir.name, heir.relation)});
    for (const Photo& photo : registration.photos)
        pairs.append({words.say(u"field.photo"_s), photo.subject});
    return pairs.isEmpty() ? QStringList() : labelled(pairs);
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
        const auto registration = registrationOf(session, worker.id);
        if (!registration)
            return refusalFor(registration.error(), call.words);
        noteSeen(session, worker.id);
        QJsonObject object = toJson(worker);
        object.insert(u"heirs"_s, heirsJson(registration->heirs));
        object.insert(u"photos"_s, photosJson(registration->photos));
        json.append(object);
        if (!lines.isEmpty())
            lines.append(QString());
        lines += shown(worker, call.words);
        lines += shownAttached(*registration, call.words);
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

Outcome situationCommand(Call& call, Session& session)
{
    const QString word = call.given.values.at(1);
    const bool isHere = word == u"here";
    if (!isHere && !wordsFor(WorkerField::Situation).contains(word))
        return wrongUsage(call.words, u"usage.unknown_situation"_s, {word});
    const QString since = call.given.option(u"since"_s);
    const QDate day =
        since.isEmpty() ? session.clock().today() : QDate::fromString(since, Qt::ISODate);
    if (!day.isValid())
        return wrongUsage(call.words, u"usage.not_a_day"_s, {u"--since"_s});
    const auto named = oneWorkerNamed(session, call.given.values.first(), call.words);
    if (const auto* refusal = std::get_if<Refusal>(&named))
        return *refusal;
    const Worker& one = std::get<Worker>(named);
    const Situation situation{isHere ? QString() : word, day, call.given.option(u"note"_s)};
    const auto marked = setSituation(session, {one.id}, situation, call.job);
    if (!marked)
        return refusalFor(marked.error(), call.words);
    return Done{QJsonDocument(QJsonObject{{u"id"_s, one.id.text()},
                                          {u"situation"_s, word},
                                          {u"changed"_s, marked->workers > 0}}),
                {call.words.say(u"situation.done"_s, {word})}};
}

} // namespace app::cli
