/// Cards and batches.
#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/domain/receiptcode.h"
#include "app/services/batches.h"
#include "app/services/batchphotos.h"
#include "app/services/cards.h"
#include "app/services/chains.h"
#include "app/services/guarding/backupkeeping.h"
#include "app/services/undoing.h"

#include <algorithm>
#include <map>

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
            {u"accepted_until"_s, orNull(known.acceptedUntil)},
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

QJsonObject jsonOf(const BatchWritten& written)
{
    return {{u"file"_s, written.file},
            {u"receiver"_s, written.receiver},
            {u"number"_s, qint64{written.number}},
            {u"changes"_s, qint64{written.changes}},
            {u"bytes"_s, qint64{written.bytes}},
            {u"photos"_s, qint64{written.photos}},
            {u"photos_left"_s, qint64{written.photosLeft}}};
}

QString saidOf(const BatchWritten& written, const Words& words)
{
    QString said = words.say(u"batch.written"_s,
                             {grouped(written.number, words), written.receiver, written.file,
                              grouped(written.changes, words), grouped(written.bytes, words)});
    if (written.photosLeft > 0)
        said += u' ' + words.say(u"batch.photos_left"_s, {grouped(written.photosLeft, words)});
    return said;
}

/// "300 files: 296 taken in, 1 known already, 3 set aside, 0 not reached; 150.000 new changes."
QString accountOf(const QList<BatchTaken>& all, const Words& words)
{
    using Outcome = BatchTaken::Outcome;
    std::map<Outcome, qsizetype> files;
    std::int64_t changes = 0;
    for (const auto& each : all) {
        ++files[each.outcome()];
        changes += each.changes;
    }
    return words.say(u"batch.account"_s,
                     {grouped(all.size(), words), grouped(files[Outcome::Taken], words),
                      grouped(files[Outcome::Known], words),
                      grouped(files[Outcome::SetAside], words),
                      grouped(files[Outcome::NotReached], words), grouped(changes, words)});
}

} // namespace

Outcome cardExportCommand(Call& call, Session& session)
{
    return oneCard(exportCard(session, call.given.values.first()), call.words);
}

Outcome cardAcceptCommand(Call& call, Session& session)
{
    QDate until;
    if (call.given.has(u"until"_s)) {
        until = QDate::fromString(call.given.option(u"until"_s), Qt::ISODate);
        if (!until.isValid())
            return refusalFor({ErrorCode::Invalid, u"--until is no date"_s}, call.words);
    }
    return oneCard(acceptCard(session, call.given.values.first(),
                              dottedRegion(call.given.option(u"scope"_s)),
                              call.given.option(u"fingerprint"_s), until),
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
    const auto written = exportBatch(session, call.given.option(u"to"_s),
                                     call.given.option(u"out"_s), content, call.job);
    if (!written)
        return refusalFor(written.error(), call.words);
    return Done{QJsonDocument(jsonOf(*written)), {saidOf(*written, call.words)}};
}

Outcome batchImportCommand(Call& call, Session& session)
{
    const auto taken = guarded(session, call.job,
                               [&] { return importBatches(session, call.given.values, call.job); });
    if (!taken)
        return refusalFor(taken.error(), call.words);
    QJsonArray json;
    QStringList lines;
    qsizetype setAside = 0;
    for (const auto& each : *taken) {
        const QString reason = each.reason ? QString(codeOf(each.reason->code)) : QString();
        json.append(QJsonObject{{u"file"_s, each.file},
                                {u"ok"_s, each.ok},
                                {u"known"_s, each.wasKnown},
                                {u"sender"_s, orNull(each.sender)},
                                {u"number"_s, static_cast<qint64>(each.number)},
                                {u"missing"_s, static_cast<qint64>(each.missing)},
                                {u"changes"_s, static_cast<qint64>(each.changes)},
                                {u"photos"_s, static_cast<qint64>(each.photos)},
                                {u"conflicts"_s, static_cast<qint64>(each.conflicts)},
                                {u"duplicates"_s, static_cast<qint64>(each.duplicates)},
                                {u"revoked_among"_s, QJsonArray::fromStringList(each.revokedAmong)},
                                {u"reason"_s, orNull(reason)}});
        QString said =
            each.reason ? sentenceFor(*each.reason, call.words)
                        : call.words.say(u"batch.taken"_s, {grouped(each.changes, call.words),
                                                            grouped(each.conflicts, call.words),
                                                            grouped(each.duplicates, call.words)});
        if (each.photos > 0)
            said +=
                u' ' + call.words.say(u"batch.photos_taken"_s, {grouped(each.photos, call.words)});
        lines.append(each.file + u": "_s + said);
        if (!each.revokedAmong.isEmpty())
            lines.append(
                call.words.say(u"batch.revoked_among"_s, {each.revokedAmong.join(u", "_s)}));
        setAside += each.ok ? 0 : 1;
    }
    if (taken->size() > 1)
        lines.append(accountOf(*taken, call.words));
    if (setAside == 0)
        return Done{QJsonDocument(json), lines};
    return Done{QJsonDocument(json), lines, ExitCode::SetAside,
                call.words.say(u"batch.set_aside"_s, {QString::number(setAside)})};
}

Outcome batchReplyCommand(Call& call, Session& session)
{
    const auto all = exportToAll(session, call.given.option(u"out"_s), call.job);
    if (!all)
        return refusalFor(all.error(), call.words);
    if (all->stopped && all->written.isEmpty())
        return refusalFor(*all->stopped, call.words);
    QJsonArray json;
    QStringList lines;
    for (const auto& written : all->written) {
        json.append(jsonOf(written));
        lines.append(saidOf(written, call.words));
    }
    if (!all->stopped)
        return Done{QJsonDocument(json), lines};
    const QString why = sentenceFor(*all->stopped, call.words);
    return Done{
        QJsonDocument(json), lines, ExitCode::SetAside,
        call.words.say(u"batch.reply_stopped"_s, {grouped(all->written.size(), call.words),
                                                  grouped(all->receivers, call.words), why})};
}

Outcome batchChainsCommand(Call& call, Session& session)
{
    const auto all = chains(session);
    if (!all)
        return refusalFor(all.error(), call.words);
    QJsonArray json;
    QList<QStringList> rows{{call.words.say(u"chain.device"_s), call.words.say(u"chain.last"_s),
                             call.words.say(u"chain.missing"_s), call.words.say(u"chain.repeats"_s),
                             call.words.say(u"chain.set_back"_s), call.words.say(u"chain.silent"_s),
                             call.words.say(u"chain.answers"_s)}};
    for (const auto& chain : *all) {
        const QString trouble = chain.trouble ? QString(codeOf(*chain.trouble)) : QString();
        json.append(QJsonObject{
            {u"scope"_s, chain.scope},
            {u"village"_s, orNull(chain.village)},
            {u"device"_s, chain.device},
            {u"fingerprint"_s, chain.fingerprint},
            {u"revoked"_s, chain.isRevoked},
            {u"last_received"_s, qint64{chain.lastReceived}},
            {u"received_at"_s, orNull(chain.receivedAt)},
            {u"silent_days"_s, chain.silentDays < 0 ? QJsonValue() : QJsonValue(chain.silentDays)},
            {u"missing"_s, qint64{chain.missing}},
            {u"repeats"_s, qint64{chain.repeats}},
            {u"set_back"_s, qint64{chain.rolledBack}},
            {u"set_aside"_s, orNull(trouble)},
            {u"last_sent"_s, qint64{chain.lastSent}},
            {u"confirmed"_s, chain.isConfirmed},
            {u"taken"_s, qint64{chain.receipts.taken}},
            {u"same"_s, qint64{chain.receipts.same}},
            {u"refused"_s, qint64{chain.receipts.refused}}});
        const auto& receipts = chain.receipts;
        rows.append({chain.scope + u' ' + chain.village + u' ' + chain.device,
                     QString::number(chain.lastReceived), QString::number(chain.missing),
                     QString::number(chain.repeats), QString::number(chain.rolledBack),
                     chain.silentDays < 0 ? u"-"_s : QString::number(chain.silentDays),
                     u"%1+%2+%3"_s.arg(receipts.taken).arg(receipts.same).arg(receipts.refused)});
    }
    return Done{QJsonDocument(json), columns(rows)};
}

Outcome batchUndoCommand(Call& call, Session& session)
{
    const auto merge = lastMerge(session);
    if (!merge)
        return refusalFor(merge.error(), call.words);
    if (*merge && !(*merge)->canBeUndone()) {
        QStringList why = (*merge)->dependents;
        if ((*merge)->moreDependents > 0)
            why << call.words.say(u"undo.more"_s, {grouped((*merge)->moreDependents, call.words)});
        if (!(*merge)->sentTo.isEmpty())
            why << call.words.say(u"undo.told"_s, {(*merge)->sentTo});
        if ((*merge)->forgotSomebody)
            why << call.words.say(u"undo.erased"_s);
        return Refusal{u"invalid"_s, call.words.say(u"undo.depends"_s, {why.join(u", "_s)})};
    }
    const auto undone =
        guarded(session, call.job, [&] { return undoLastMerge(session, call.job); });
    if (!undone)
        return refusalFor(undone.error(), call.words);
    return Done{QJsonDocument(QJsonObject{{u"files"_s, (*merge)->files},
                                          {u"changes"_s, qint64{(*merge)->changes}}}),
                {call.words.say(u"undo.done"_s, {QString::number((*merge)->files)})}};
}

Outcome batchPhotosCommand(Call& call, Session& session)
{
    if (!call.given.values.isEmpty()) {
        bool isNumber = false;
        const std::int64_t wanted = call.given.values.first().toLongLong(&isNumber);
        const bool isPossible = isNumber && wanted >= 0 && wanted <= kMaxPhotoLimit / kMegabyte;
        if (!isPossible)
            return Refusal{u"invalid"_s,
                           call.words.say(u"batch.photos_limit"_s,
                                          {grouped(kMaxPhotoLimit / kMegabyte, call.words)})};
        if (const auto set = setPhotoLimit(session, wanted * kMegabyte); !set)
            return refusalFor(set.error(), call.words);
    }
    const auto limit = photoLimit(session);
    const auto awaited = photosAwaited(session);
    if (!limit || !awaited)
        return refusalFor(limit ? awaited.error() : limit.error(), call.words);
    return Done{QJsonDocument(QJsonObject{{u"megabytes"_s, qint64{*limit / kMegabyte}},
                                          {u"awaited"_s, qint64{*awaited}}}),
                {call.words.say(u"batch.photos"_s, {grouped(*limit / kMegabyte, call.words),
                                                    grouped(*awaited, call.words)})}};
}

Outcome receiptCommand(Call& call, Session& session)
{
    const QString asked = call.given.values.first();
    auto found = workersWithCode(session, asked);
    if (!found && found.error().code == ErrorCode::Invalid &&
        checkCode(asked) == CodeCheck::NotACode)
        found = workersNamed(session, asked);
    if (!found && checkCode(asked) == CodeCheck::WrongDigit)
        return Refusal{u"invalid"_s, call.words.say(u"receipt.misread"_s)};
    if (!found)
        return refusalFor(found.error(), call.words);
    QJsonArray json;
    QStringList lines;
    for (const Worker& worker : *found) {
        const auto receipt = receiptOf(session, worker.id);
        if (!receipt)
            return refusalFor(receipt.error(), call.words);
        const QString answer = wordOf(receipt->answer);
        json.append(QJsonObject{
            {u"id"_s, worker.id.text()},
            {u"nik"_s, orNull(worker.nik)},
            {u"name"_s, worker.name},
            {u"code"_s, receipt->code},
            {u"answer"_s, answer},
            {u"same_as"_s, orNull(receipt->same.isValid() ? receipt->same.text() : QString())},
            {u"reason"_s, orNull(receipt->reason)}});
        lines.append(receipt->code + u"  "_s + worker.name + u"  "_s +
                     call.words.say(u"receipt."_s + answer) +
                     (receipt->reason.isEmpty() ? QString() : u": "_s + receipt->reason));
    }
    return Done{QJsonDocument(json), lines};
}

} // namespace app::cli
