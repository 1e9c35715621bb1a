/// Says how the program is used.
#include "app/cli/help.h"

#include "app/cli/commands.h"

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kCommonUsage = "[--register DIR] [--passphrase-file F] [--today YYYY-MM-DD] [--json]"
                              " [--lang id|en] [--help] [--version]";

QString summaryOf(qsizetype command, const Words& words)
{
    const auto& usage = commands()[static_cast<std::size_t>(command)].usage;
    return words.say(u"help."_s + Grammar::of(QLatin1StringView(usage)).name);
}

} // namespace

const Grammar& commonGrammar()
{
    static const Grammar kGrammar = Grammar::of(QLatin1StringView(kCommonUsage));
    return kGrammar;
}

QString usageOf(qsizetype command)
{
    const auto& usage = commands()[static_cast<std::size_t>(command)].usage;
    return u"jemput "_s + QLatin1StringView(usage);
}

QStringList helpText(const Words& words)
{
    const QString options = QString::fromLatin1(kCommonUsage);
    QStringList lines{words.say(u"help"_s), {}, u"jemput "_s + options + u" COMMAND …"_s, {}};
    for (qsizetype i = 0; i < static_cast<qsizetype>(commands().size()); ++i) {
        lines.append(u"  "_s + usageOf(i));
        lines.append(u"      "_s + summaryOf(i, words));
    }
    lines << QString() << words.say(u"help.passphrase"_s) << words.say(u"help.exit"_s);
    return lines;
}

QStringList helpText(qsizetype command, const Words& words)
{
    return {usageOf(command), u"  "_s + summaryOf(command, words)};
}

} // namespace app::cli
