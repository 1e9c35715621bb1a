#include "app/cli/errorwords.h"

#include <QLoggingCategory>

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcCli, "jemput.cli")

QString ruleOf(const Error& error)
{
    return u"error."_s + codeOf(error.code) + u'.' + error.detail;
}

} // namespace

bool namesRule(const Error& error, const Words& words)
{
    return words.knows(ruleOf(error));
}

QString sentenceFor(const Error& error, const Words& words)
{
    if (namesRule(error, words))
        return words.say(ruleOf(error));
    // The first file of a sender continues no other that could be named.
    const bool isFirst = error.code == ErrorCode::EarlierMissing && error.detail == u"0";
    return words.say(u"error."_s + codeOf(error.code) + (isFirst ? u"_all"_s : QString()),
                     {error.detail});
}

Refusal refusalFor(const Error& error, const Words& words)
{
    qCDebug(lcCli) << "Refused:" << codeOf(error.code) << error.detail;
    return {codeOf(error.code), sentenceFor(error, words)};
}

Refusal wrongUsage(const Words& words, const QString& key, const QStringList& values)
{
    return {u"usage"_s, words.say(key, values), ExitCode::Usage};
}

} // namespace app::cli
