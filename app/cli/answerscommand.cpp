/// The branch's answer in, from the command line.
#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/services/answers.h"
#include "app/services/guarding/backupkeeping.h"

#include <QFile>

#include <algorithm>

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What --map names, or why it cannot be used.
std::variant<AnswerMapping, Refusal> mappingFor(const Call& call)
{
    if (!call.given.has(u"map"_s))
        return AnswerMapping();
    const QString path = call.given.option(u"map"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusalFor({ErrorCode::FileUnreadable, path}, call.words);
    const auto mapping = answerMappingFrom(file.readAll());
    if (!mapping)
        return wrongUsage(call.words, u"answers.bad_map"_s, {mapping.error().detail});
    return *mapping;
}

std::variant<AnswerOptions, Refusal> optionsFor(const Call& call, QDate today)
{
    AnswerOptions options;
    options.dryRun = call.given.has(u"dry-run"_s);
    options.setAsideFile = call.given.option(u"set-aside"_s);
    options.asOf = QDate::fromString(call.given.option(u"as-of"_s), Qt::ISODate);
    if (call.given.has(u"as-of"_s) && !options.asOf.isValid())
        return wrongUsage(call.words, u"usage.not_a_day"_s, {u"--as-of"_s});
    if (options.asOf > today)
        return Refusal{codeOf(ErrorCode::Invalid), call.words.say(u"evidence.day_in_future"_s)};
    auto mapping = mappingFor(call);
    if (const auto* refusal = std::get_if<Refusal>(&mapping))
        return *refusal;
    options.mapping = std::get<AnswerMapping>(std::move(mapping));
    return options;
}

QJsonArray setAsideJson(const QList<AnswersReport::SetAside>& all)
{
    QJsonArray array;
    for (const auto& each : all) {
        QJsonObject one{
            {u"row"_s, each.row}, {u"field"_s, orNull(each.field)}, {u"problem"_s, each.problem}};
        if (!each.value.isEmpty())
            one.insert(u"value"_s, each.value);
        array.append(one);
    }
    return array;
}

QStringList setAsideLines(const QList<AnswersReport::SetAside>& all, const Words& words)
{
    constexpr qsizetype kMostShown = 20;
    QStringList lines;
    for (const auto& each : all.first(std::min(all.size(), kMostShown))) {
        const QString field = each.field.isEmpty() ? u"-"_s : words.say(u"field."_s + each.field);
        QString problem = words.say(u"problem."_s + each.problem);
        if (!each.value.isEmpty())
            problem += u" ("_s + each.value + u')';
        lines.append(words.say(u"set_aside.line"_s, {QString::number(each.row), field, problem}));
    }
    if (all.size() > kMostShown)
        lines.append(words.say(u"set_aside.more"_s, {QString::number(all.size() - kMostShown)}));
    return lines;
}

} // namespace

Outcome answersCommand(Call& call, Session& session)
{
    const auto options = optionsFor(call, session.clock().today());
    if (const auto* refusal = std::get_if<Refusal>(&options))
        return *refusal;
    const auto& wanted = std::get<AnswerOptions>(options);
    const auto work = [&] {
        return importAnswers(session, call.given.values.first(), wanted, call.job);
    };
    const auto report = wanted.dryRun ? work() : guarded(session, call.job, work);
    if (!report && report.error().code == ErrorCode::Invalid)
        return Refusal{codeOf(ErrorCode::Invalid), call.words.say(u"answers.no_columns"_s)};
    if (!report)
        return refusalFor(report.error(), call.words);
    const Words& words = call.words;
    const qsizetype aside = report->setAside.size();
    QStringList said{words.say(wanted.dryRun ? u"answers.tried"_s : u"answers.done"_s,
                               {grouped(report->rows, words), grouped(report->evidenced, words),
                                grouped(report->unchanged, words), grouped(aside, words)})};
    said += setAsideLines(report->setAside, words);
    Done done{QJsonDocument(QJsonObject{{u"format"_s, report->format},
                                        {u"rows"_s, static_cast<qint64>(report->rows)},
                                        {u"evidenced"_s, static_cast<qint64>(report->evidenced)},
                                        {u"unchanged"_s, static_cast<qint64>(report->unchanged)},
                                        {u"set_aside"_s, setAsideJson(report->setAside)}}),
              said};
    if (aside > 0) {
        done.exit = ExitCode::SetAside;
        done.note = words.say(u"set_aside.note"_s, {QString::number(aside)});
    }
    return done;
}

} // namespace app::cli
