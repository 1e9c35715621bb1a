/// Cards, batches, and what came into conflict because of them.
#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/services/batches.h"
#include "app/services/cards.h"
#include "app/services/conflicts.h"

#include <algorithm>

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject cardJson(const KnownCard& known)
{
    return {{u"fingerprint"_s, known.fingerprint},
            {u"device"_s, known.card.deviceName},
            {u"officer"_s, known.card.officer},
            {u"scope"_s, known.card.scope},
            {u"made"_s, orNull(known.card.made)},
            {u"accepted_scope"_s, orNull(known.acceptedScope)},
            {u"accepted_at"_s, orNull(known.acceptedAt)},
            {u"revoked"_s, known.revoked},
            {u"own"_s, known.own}};
}

QStringList cardCells(const KnownCard& known, const Words& words)
{
    QString state = words.say(known.own ? u"card.own"_s : u"card.accepted"_s);
    if (known.revoked)
        state = words.say(u"card.revoked"_s);
    return {known.fingerprint, known.card.deviceName, known.card.officer,
            known.acceptedScope.isEmpty() ? known.card.scope : known.acceptedScope, state};
}

Outcome oneCard(const Result<KnownCard>& known, const Words& words)
{
    if (!known)
        return refusalFor(known.error(), words);
    return Done{QJsonDocument(cardJson(*known)), columns({cardCells(*known, words)})};
}

} // namespace

Outcome cardExportCommand(Call& call, Session& session)
{
    return oneCard(exportCard(session, call.given.values.first()), call.words);
}

Outcome cardAcceptCommand(Call& call, Session& session)
{
    return oneCard(acceptCard(session, call.given.values.first(),
                              dottedRegion(call.given.option(u"scope"_s)),
                              call.given.option(u"fingerprint"_s)),
                   call.words);
}

Outcome cardListCommand(Call& call, Session& session)
{
    auto all = cards(session);
    if (!all)
        return refusalFor(all.error(), call.words);
    const bool hasOwn =
        std::any_of(all->cbegin(), all->cend(), [](const KnownCard& known) { return known.own; });
    if (!hasOwn) {
        auto own = ownCard(session);
        if (!own)
            return refusalFor(own.error(), call.words);
        all->prepend(*std::move(own));
    }
    QJsonArray json;
    QList<QStringList> rows;
    for (const auto& known : *all) {
        json.append(cardJson(known));
        rows.append(cardCells(known, call.words));
    }
    return Done{QJsonDocument(json), columns(rows)};
}

Outcome cardRevokeCommand(Call& call, Session& session)
{
    const QString fingerprint = call.given.values.first();
    if (const auto done = revokeCard(session, fingerprint); !done)
        return refusalFor(done.error(), call.words);
    const auto all = cards(session);
    if (!all)
        return refusalFor(all.error(), call.words);
    for (const auto& known : *all)
        if (sameFingerprint(known.fingerprint, fingerprint))
            return oneCard(known, call.words);
    return refusalFor({ErrorCode::NotFound, u"revoked card"_s}, call.words);
}

Outcome batchExportCommand(Call& call, Session& session)
{
    const auto content =
        call.given.has(u"full"_s) ? BatchContent::Everything : BatchContent::Unconfirmed;
    JobContext context;
    const auto written = exportBatch(session, call.given.option(u"to"_s),
                                     call.given.option(u"out"_s), content, context);
    if (!written)
        return refusalFor(written.error(), call.words);
    QJsonObject json{{u"file"_s, written->file},
                     {u"number"_s, static_cast<qint64>(written->number)},
                     {u"changes"_s, static_cast<qint64>(written->changes)},
                     {u"bytes"_s, static_cast<qint64>(written->bytes)}};
    return Done{QJsonDocument(json),
                {call.words.say(u"batch.written"_s,
                                {grouped(written->number, call.words), written->receiver,
                                 written->file, grouped(written->changes, call.words),
                                 grouped(written->bytes, call.words)})}};
}

Outcome batchImportCommand(Call& call, Session& session)
{
    JobContext context;
    const auto taken = importBatches(session, call.given.values, context);
    if (!taken)
        return refusalFor(taken.error(), call.words);
    QJsonArray json;
    QStringList lines;
    qsizetype setAside = 0;
    for (const auto& each : *taken) {
        const QString reason = each.reason ? QString(codeOf(each.reason->code)) : QString();
        json.append(QJsonObject{{u"file"_s, each.file},
                                {u"ok"_s, each.ok},
                                {u"changes"_s, static_cast<qint64>(each.changes)},
                                {u"conflicts"_s, static_cast<qint64>(each.conflicts)},
                                {u"duplicates"_s, static_cast<qint64>(each.duplicates)},
                                {u"reason"_s, orNull(reason)}});
        const QString said =
            each.reason ? sentenceFor(*each.reason, call.words)
                        : call.words.say(u"batch.taken"_s, {grouped(each.changes, call.words),
                                                            grouped(each.conflicts, call.words),
                                                            grouped(each.duplicates, call.words)});
        lines.append(each.file + u": "_s + said);
        setAside += each.ok ? 0 : 1;
    }
    if (setAside == 0)
        return Done{QJsonDocument(json), lines};
    return Done{QJsonDocument(json), lines, ExitCode::SetAside,
                call.words.say(u"batch.set_aside"_s, {QString::number(setAside)})};
}

Outcome conflictsCommand(Call& call, Session& session)
{
    const auto all = conflicts(session);
    if (!all)
        return refusalFor(all.error(), call.words);
    QJsonArray json;
    QStringList lines;
    for (const auto& conflict : *all) {
        QJsonArray values;
        lines.append(conflict.nik + u"  "_s + conflict.name + u"  "_s +
                     call.words.say(u"field."_s + conflict.field));
        for (const auto& each : conflict.values) {
            values.append(QJsonObject{{u"value"_s, orNull(each.value)},
                                      {u"at"_s, orNull(each.at)},
                                      {u"device"_s, orNull(each.device)},
                                      {u"shown"_s, each.shown}});
            lines.append((each.shown ? u"  * "_s : u"    "_s) + each.value + u"  ("_s +
                         each.device + u", "_s + each.at.toUTC().toString(Qt::ISODate) + u')');
        }
        json.append(QJsonObject{{u"id"_s, conflict.id},
                                {u"kind"_s, QString::fromLatin1(conflict.kind)},
                                {u"record"_s, conflict.record.toString(QUuid::WithoutBraces)},
                                {u"nik"_s, conflict.nik},
                                {u"name"_s, conflict.name},
                                {u"field"_s, conflict.field},
                                {u"values"_s, values}});
    }
    if (all->isEmpty())
        lines.append(call.words.say(u"conflicts.none"_s));
    return Done{QJsonDocument(json), lines};
}

} // namespace app::cli
