/// Opens registers for commands.
#include "app/cli/opening.h"

#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/cli/terminal.h"
#include "app/services/guarding/backups.h"
#include "app/services/guarding/people.h"
#include "app/services/registers.h"

#include <QFile>

#include <algorithm>
#include <cstring>

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Typing {
    Once,
    Twice, ///< a new passphrase, where a slip would lock its owner out
};

/// Takes over `line`, without its line end, and wipes it. Beyond ASCII it must be normalised as the window
/// does, or one keyboard could not open what another locked.
Secret secretFrom(QByteArray& line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    const bool isAscii = std::none_of(line.cbegin(), line.cend(),
                                      [](char c) { return static_cast<unsigned char>(c) > 127; });
    if (isAscii)
        return Secret::fromBytes(line);
    QString text = QString::fromUtf8(line);
    line.fill('\0');
    Secret secret = Secret::fromText(text);
    text.fill(u'\0');
    return secret;
}

bool isSame(const Secret& a, const Secret& b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size()) == 0;
}

std::variant<Secret, Refusal> passphraseFromFile(const QString& path, const Words& words)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusalFor({ErrorCode::FileUnreadable, u"passphrase file"_s}, words);
    QByteArray line = file.readLine(4096);
    Secret secret = secretFrom(line);
    if (secret.isEmpty())
        return wrongUsage(words, u"passphrase.empty"_s);
    return secret;
}

std::variant<Secret, Refusal> passphraseTyped(Typing typing, const Words& words)
{
    QByteArray line = readHidden(words.say(u"passphrase.ask"_s));
    Secret secret = secretFrom(line);
    if (secret.isEmpty())
        return wrongUsage(words, u"passphrase.empty"_s);
    if (typing == Typing::Once)
        return secret;
    QByteArray again = readHidden(words.say(u"passphrase.again"_s));
    if (!isSame(secret, secretFrom(again)))
        return wrongUsage(words, u"passphrase.differ"_s);
    return secret;
}

std::variant<Secret, Refusal> given(Call& call, Typing typing)
{
    if (call.common.has(u"passphrase-file"_s))
        return passphraseFromFile(call.common.option(u"passphrase-file"_s), call.words);
    QByteArray inEnvironment = qgetenv("JEMPUT_PASSPHRASE");
    if (!inEnvironment.isEmpty())
        return secretFrom(inEnvironment);
    if (isTerminal(call.in))
        return passphraseTyped(typing, call.words);
    return wrongUsage(call.words, u"passphrase.missing"_s);
}

std::variant<Secret, Refusal> longEnough(std::variant<Secret, Refusal> fresh, const Words& words)
{
    const auto* secret = std::get_if<Secret>(&fresh);
    if (secret && isTooShort(*secret))
        return Refusal{codeOf(ErrorCode::Invalid),
                       words.say(u"passphrase.short"_s, {QString::number(kLeastPassphrase)}),
                       ExitCode::Refused};
    return fresh;
}

} // namespace

std::variant<Secret, Refusal> passphraseFor(Call& call)
{
    return given(call, Typing::Once);
}

QString newestBackupWords(const QString& directory, const Words& words)
{
    const auto kept = backupsIn(directory);
    if (kept.isEmpty())
        return words.say(u"repair.no_backup"_s);
    return words.say(u"repair.newest_backup"_s,
                     {momentIn(kept.first().made, words), kept.first().file});
}

std::variant<Secret, Refusal> firstPassphraseFor(Call& call)
{
    return longEnough(given(call, Typing::Twice), call.words);
}

std::variant<Secret, Refusal> newPassphraseFor(Call& call)
{
    if (call.given.has(u"new-passphrase-file"_s))
        return longEnough(
            passphraseFromFile(call.given.option(u"new-passphrase-file"_s), call.words),
            call.words);
    if (isTerminal(call.in))
        return longEnough(passphraseTyped(Typing::Twice, call.words), call.words);
    return wrongUsage(call.words, u"passphrase.new_missing"_s);
}

QString namedRegister(const Call& call)
{
    const QString directory = call.common.option(u"register"_s);
    return directory.isEmpty() ? registersIn(defaultRegistersFolder()).value(0) : directory;
}

std::variant<std::unique_ptr<Session>, Refusal> openNamedRegister(Call& call)
{
    const QString directory = namedRegister(call);
    if (directory.isEmpty()) {
        return Refusal{codeOf(ErrorCode::NotFound), call.words.say(u"register.none"_s),
                       ExitCode::Refused};
    }
    auto passphrase = passphraseFor(call);
    if (auto* refusal = std::get_if<Refusal>(&passphrase))
        return std::move(*refusal);
    auto opened = openRegister(directory, std::get<Secret>(passphrase), call.environment);
    if (!opened && opened.error().code == ErrorCode::NotFound) {
        return Refusal{codeOf(ErrorCode::NotFound),
                       call.words.say(u"register.not_there"_s, {directory}), ExitCode::Refused};
    }
    if (!opened) {
        Refusal refusal = refusalFor(opened.error(), call.words);
        if (opened.error().code == ErrorCode::StorageCorrupt)
            refusal.message += u' ' + newestBackupWords(directory, call.words);
        return refusal;
    }
    return std::move(*opened);
}

} // namespace app::cli
