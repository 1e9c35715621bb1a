/// From arguments to exit code: read, open what is needed, run one command, say what came of it.
#include "app/cli/cli.h"

#include "app/cli/commands.h"
#include "app/cli/errorwords.h"
#include "app/cli/help.h"
#include "app/cli/notes.h"
#include "app/cli/opening.h"
#include "app/cli/terminal.h"

#include <QFileDevice>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>

namespace app {

using namespace cli;
using namespace Qt::Literals::StringLiterals;

namespace {

Language languageOf(const QString& word)
{
    return word == u"en" ? Language::English : Language::Indonesian;
}

/// Nothing when there is no --today.
std::variant<std::unique_ptr<Clock>, Refusal> clockOf(const Arguments& common, const Words& words)
{
    if (!common.has(u"today"_s))
        return std::make_unique<SystemClock>();
    const QDate today = QDate::fromString(common.option(u"today"_s), Qt::ISODate);
    if (!today.isValid())
        return wrongUsage(words, u"usage.not_a_day"_s, {u"--today"_s});
    return std::make_unique<PinnedClock>(today);
}

Outcome runIn(Call& call, FreeCommand command)
{
    return command(call);
}

Outcome runIn(Call& call, RegisterCommand command)
{
    auto opened = openNamedRegister(call);
    if (auto* refusal = std::get_if<Refusal>(&opened))
        return std::move(*refusal);
    Session& session = *std::get<std::unique_ptr<Session>>(opened);
    Outcome outcome = command(call, session);
    if (auto* done = std::get_if<Done>(&outcome)) {
        QStringList notes = notesOn(session, call.words);
        if (!done->note.isEmpty())
            notes.prepend(done->note);
        done->note = notes.join(u'\n');
    }
    return outcome;
}

Outcome runCommand(const Command& command, const Read& read, const Words& words, QIODevice& in,
                   JobContext& job)
{
    auto clock = clockOf(read.common, words);
    if (auto* refusal = std::get_if<Refusal>(&clock))
        return std::move(*refusal);
    const auto reference = Reference::load();
    if (!reference)
        return refusalFor(reference.error(), words);
    SystemEntropy entropy;
    Call call{
        read.common,
        read.own,
        words,
        Environment{*std::get<std::unique_ptr<Clock>>(clock), entropy, *reference, thisMachine()},
        in,
        job};
    return std::visit([&call](auto run) { return runIn(call, run); }, command.run);
}

Outcome help(const QStringList& lines)
{
    return Done{QJsonDocument(QJsonObject{{u"usage"_s, QJsonArray::fromStringList(lines)}}), lines};
}

Outcome outcomeOf(const QStringList& args, const Words& words, QIODevice& in, JobContext& job)
{
    QList<Grammar> grammars;
    for (const auto& command : commands())
        grammars.append(Grammar::of(QLatin1StringView(command.usage)));
    const auto read = readArguments(args, commonGrammar(), grammars);
    if (const auto* misuse = std::get_if<Misuse>(&read)) {
        Refusal refusal = wrongUsage(words, misuse->key, misuse->values);
        if (misuse->command >= 0)
            refusal.message += u' ' + words.say(u"usage.write"_s, {usageOf(misuse->command)});
        return refusal;
    }
    const auto& given = std::get<Read>(read);
    if (given.common.has(u"version"_s)) {
        const QString version = QStringLiteral(JEMPUT_VERSION);
        return Done{QJsonDocument(QJsonObject{{u"version"_s, version}}), {u"jemput "_s + version}};
    }
    if (given.common.has(u"help"_s))
        return help(given.command < 0 ? helpText(words) : helpText(given.command, words));
    if (given.command < 0)
        return Refusal{u"usage"_s, helpText(words).join(u'\n'), ExitCode::Usage};
    const QString language = given.common.option(u"lang"_s);
    if (given.common.has(u"lang"_s) && language != u"id" && language != u"en")
        return wrongUsage(words, u"usage.unknown_word"_s, {u"--lang"_s, language});
    return runCommand(commands()[static_cast<std::size_t>(given.command)], given, words, in, job);
}

/// Before anything is read for sure, so that even a mistake is said in the language and form asked for.
Words wordsAskedFor(const QStringList& args)
{
    const qsizetype at = args.indexOf(u"--lang"_s);
    if (at >= 0)
        return Words(languageOf(args.value(at + 1)));
    return Words(
        languageOf(args.contains(u"--lang=en"_s) ? u"en"_s : qEnvironmentVariable("JEMPUT_LANG")));
}

void writeLine(QIODevice& device, const QByteArray& line)
{
    device.write(line);
    device.write("\n");
}

void write(const QJsonDocument& json, QIODevice& out)
{
    writeLine(out, json.toJson(QJsonDocument::Compact));
}

/// One line that is written over, and nothing at all where nobody looks.
class ShownProgress {
public:
    explicit ShownProgress(QIODevice& err) : m_err(err), m_isShown(isTerminal(err)) {}
    ~ShownProgress()
    {
        if (m_isWritten)
            m_err.write("\r\033[K");
    }
    ShownProgress(const ShownProgress&) = delete;
    ShownProgress& operator=(const ShownProgress&) = delete;

    void show(std::int64_t done, std::int64_t total)
    {
        if (!m_isShown || total <= 0)
            return;
        m_isWritten = true;
        m_err.write("\r\033[K" + QByteArray::number(qlonglong(done * 100 / total)) + " %");
        if (auto* file = qobject_cast<QFileDevice*>(&m_err))
            file->flush();
    }

private:
    QIODevice& m_err;
    bool m_isShown;
    bool m_isWritten = false;
};

Outcome watchedOutcome(const QStringList& args, const Words& words, QIODevice& in, QIODevice& err,
                       const std::function<bool()>& isCancelled)
{
    ShownProgress progress(err);
    JobContext job(
        [&progress](std::int64_t done, std::int64_t total) { progress.show(done, total); },
        isCancelled);
    return outcomeOf(args, words, in, job);
}

} // namespace

int runCli(const QStringList& args, QIODevice& in, QIODevice& out, QIODevice& err,
           const std::function<bool()>& isCancelled)
{
    const Words words = wordsAskedFor(args);
    const bool asJson = args.contains(u"--json"_s);
    const Outcome outcome = watchedOutcome(args, words, in, err, isCancelled);
    if (const auto* refusal = std::get_if<Refusal>(&outcome)) {
        if (asJson)
            write(QJsonDocument(
                      QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, refusal->code},
                                                           {u"message"_s, refusal->message}}}}),
                  out);
        writeLine(err, refusal->message.toUtf8());
        return static_cast<int>(refusal->exit);
    }
    const auto& done = std::get<Done>(outcome);
    if (asJson)
        write(done.json, out);
    else if (!done.lines.isEmpty())
        writeLine(out, done.lines.join(u'\n').toUtf8());
    if (!done.note.isEmpty())
        writeLine(err, done.note.toUtf8());
    return static_cast<int>(done.exit);
}

} // namespace app
