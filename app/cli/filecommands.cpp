/// Files of many workers in.
#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/services/registration.h"

#include <QFile>

#include <algorithm>

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// `place` is "line" or "row".
template <typename SetAside>
QJsonArray setAsideJson(const QList<SetAside>& all, std::int64_t SetAside::*place,
                        const QString& placeKey)
{
    QJsonArray array;
    for (const auto& each : all)
        array.append(QJsonObject{{placeKey, static_cast<qint64>(each.*place)},
                                 {u"field"_s, orNull(each.field)},
                                 {u"problem"_s, each.problem}});
    return array;
}

/// The first of them in words; the whole list is in --json and in --set-aside's file.
template <typename SetAside, typename Number>
QStringList setAsideLines(const QList<SetAside>& all, Number SetAside::*place, const Words& words)
{
    constexpr qsizetype kMostShown = 20;
    QStringList lines;
    for (const auto& each : all.first(std::min(all.size(), kMostShown))) {
        const QString field = each.field.isEmpty() ? u"-"_s : words.say(u"field."_s + each.field);
        lines.append(words.say(u"set_aside.line"_s, {QString::number(each.*place), field,
                                                     words.say(u"problem."_s + each.problem)}));
    }
    if (all.size() > kMostShown)
        lines.append(words.say(u"set_aside.more"_s, {QString::number(all.size() - kMostShown)}));
    return lines;
}

/// Done, or done with some set aside.
Done reported(const QJsonObject& json, const QStringList& lines, qsizetype setAside,
              const Words& words)
{
    if (setAside == 0)
        return Done{QJsonDocument(json), lines};
    return Done{QJsonDocument(json), lines, ExitCode::SetAside,
                words.say(u"set_aside.note"_s, {QString::number(setAside)})};
}

} // namespace

Outcome addCommand(Call& call, Session& session)
{
    const QString path = call.given.values.first();
    QFile file(path);
    if (path != u"-" && !file.open(QIODevice::ReadOnly))
        return refusalFor({ErrorCode::FileUnreadable, path}, call.words);
    QIODevice& lines = path == u"-" ? call.in : file;
    const auto report = addWorkers(session, lines, call.job);
    if (!report)
        return refusalFor(report.error(), call.words);
    using SetAside = AddReport::SetAside;
    QJsonObject json{{u"added"_s, static_cast<qint64>(report->added)},
                     {u"updated"_s, static_cast<qint64>(report->updated)},
                     {u"set_aside"_s, setAsideJson(report->setAside, &SetAside::line, u"line"_s)}};
    QStringList said{call.words.say(
        u"add.done"_s, {grouped(report->added, call.words), grouped(report->updated, call.words)})};
    said += setAsideLines(report->setAside, &SetAside::line, call.words);
    return reported(json, said, report->setAside.size(), call.words);
}

} // namespace app::cli
