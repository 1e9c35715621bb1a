/// Making, checking, copying and bringing back a whole register.
#include "app/cli/errorwords.h"
#include "app/cli/opening.h"
#include "app/cli/present.h"
#include "app/services/demo.h"
#include "app/services/guarding/backups.h"
#include "app/services/guarding/checking.h"
#include "app/services/guarding/repairing.h"
#include "app/services/overview.h"
#include "app/services/registers.h"

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

Outcome initCommand(Call& call)
{
    const QString scope = dottedRegion(call.given.option(u"scope"_s));
    const Region region = call.environment.reference.regions.find(scope);
    if (region.code.isEmpty()) {
        return Refusal{codeOf(ErrorCode::NotFound),
                       call.words.say(u"region.unknown"_s, {call.given.option(u"scope"_s)}),
                       ExitCode::Refused};
    }
    auto passphrase = firstPassphraseFor(call);
    if (auto* refusal = std::get_if<Refusal>(&passphrase))
        return std::move(*refusal);
    NewRegister wanted;
    wanted.directory = call.given.values.first();
    wanted.scope = scope;
    wanted.officer = call.given.option(u"officer"_s);
    wanted.device = call.given.option(u"device"_s);
    const auto created = createRegister(wanted, std::get<Secret>(passphrase), call.environment);
    if (!created)
        return refusalFor(created.error(), call.words);
    const QString device = created->session->deviceName();
    QJsonObject json{{u"scope"_s, scope},
                     {u"region"_s, region.fullName},
                     {u"device"_s, device},
                     {u"recovery_code"_s, created->recoveryCode}};
    return Done{QJsonDocument(json),
                {call.words.say(u"init.done"_s, {region.fullName, scope, device}),
                 call.words.say(u"init.recovery"_s, {created->recoveryCode})}};
}

Outcome demoCommand(Call& call)
{
    DemoOptions options;
    options.directory = call.given.values.first();
    for (const auto& name : {u"workers"_s, u"seed"_s}) {
        const auto number = call.given.number(name);
        if (call.given.has(name) && (!number || *number < 1))
            return wrongUsage(call.words, u"usage.not_a_number"_s, {u"--"_s + name});
    }
    options.workers = call.given.number(u"workers"_s).value_or(options.workers);
    if (const auto seed = call.given.number(u"seed"_s))
        options.seed = static_cast<std::uint64_t>(*seed);
    const auto made = createDemo(options, call.environment, call.job);
    if (!made)
        return refusalFor(made.error(), call.words);
    const auto figures = overview(**made);
    if (!figures)
        return refusalFor(figures.error(), call.words);
    const auto workers = static_cast<qint64>(figures->workers);
    return Done{
        QJsonDocument(QJsonObject{{u"workers"_s, workers}, {u"passphrase"_s, demoPassphrase()}}),
        {call.words.say(u"demo.done"_s, {grouped(workers, call.words), options.directory}),
         call.words.say(u"demo.passphrase"_s, {demoPassphrase()})}};
}

Outcome restoreCommand(Call& call)
{
    auto passphrase = passphraseFor(call);
    if (auto* refusal = std::get_if<Refusal>(&passphrase))
        return std::move(*refusal);
    const QString directory = call.given.values.at(1);
    const auto restored = restore(call.given.values.at(0), directory, std::get<Secret>(passphrase),
                                  call.environment, call.job);
    if (!restored)
        return refusalFor(restored.error(), call.words);
    const QString scope = (*restored)->scope();
    return Done{QJsonDocument(QJsonObject{{u"directory"_s, directory},
                                          {u"scope"_s, scope},
                                          {u"device"_s, (*restored)->deviceName()}}),
                {call.words.say(u"restore.done"_s, {scope, directory})}};
}

Outcome backupCommand(Call& call, Session& session)
{
    const auto written = backUp(session, call.given.values.first(), call.job);
    if (!written)
        return refusalFor(written.error(), call.words);
    return Done{
        QJsonDocument(QJsonObject{{u"file"_s, written->file},
                                  {u"bytes"_s, static_cast<qint64>(written->bytes)}}),
        {call.words.say(u"backup.done"_s, {written->file, grouped(written->bytes, call.words)})}};
}

Outcome checkCommand(Call& call, Session& session)
{
    const auto report = checkRegister(session, call.job);
    if (!report)
        return refusalFor(report.error(), call.words);
    QJsonObject json{{u"ok"_s, report->ok},
                     {u"workers"_s, static_cast<qint64>(report->workers)},
                     {u"changes"_s, static_cast<qint64>(report->changes)},
                     {u"problems"_s, QJsonArray::fromStringList(report->problems)}};
    const QStringList figures{grouped(report->workers, call.words),
                              grouped(report->changes, call.words)};
    if (report->ok)
        return Done{QJsonDocument(json), {call.words.say(u"check.ok"_s, figures)}};
    const bool isRepairable = report->remedy == Remedy::Rebuild;
    json.insert(u"damaged"_s, QJsonArray::fromStringList(report->damaged));
    json.insert(u"remedy"_s, isRepairable ? u"repair"_s : u"restore"_s);
    QStringList lines{call.words.say(isRepairable ? u"check.repair"_s : u"check.restore"_s),
                      newestBackupWords(session.directory(), call.words),
                      call.words.say(u"check.details"_s)};
    lines += report->problems;
    const QString count = QString::number(report->problems.size());
    return Done{QJsonDocument(json), lines, ExitCode::Refused,
                call.words.say(u"check.problems"_s, {count})};
}

Outcome repairCommand(Call& call)
{
    const QString directory = namedRegister(call);
    if (directory.isEmpty())
        return Refusal{codeOf(ErrorCode::NotFound), call.words.say(u"register.none"_s),
                       ExitCode::Refused};
    auto passphrase = passphraseFor(call);
    if (auto* refusal = std::get_if<Refusal>(&passphrase))
        return std::move(*refusal);
    const auto repaired =
        repairRegister(directory, std::get<Secret>(passphrase), call.environment, call.job);
    if (!repaired) {
        Refusal refusal = refusalFor(repaired.error(), call.words);
        if (repaired.error().code == ErrorCode::StorageCorrupt)
            refusal.message = call.words.say(u"check.restore"_s) + u' ' +
                              newestBackupWords(directory, call.words);
        return refusal;
    }
    QStringList lines{call.words.say(u"repair.done"_s, {grouped(repaired->workers, call.words),
                                                        grouped(repaired->changes, call.words),
                                                        repaired->keptAside})};
    for (const QString& lost : repaired->lost)
        lines << call.words.say(u"repair.lost."_s + lost);
    return Done{QJsonDocument(QJsonObject{{u"workers"_s, qint64(repaired->workers)},
                                          {u"changes"_s, qint64(repaired->changes)},
                                          {u"lost"_s, QJsonArray::fromStringList(repaired->lost)},
                                          {u"kept_aside"_s, repaired->keptAside}}),
                lines};
}

} // namespace app::cli
