/// Reads usage lines and, by them, what was typed.
#include "app/cli/grammar.h"

#include <algorithm>

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class Reader {
public:
    Reader(const Grammar& common, const QList<Grammar>& commands)
        : m_common(common), m_commands(commands)
    {
    }

    std::optional<Misuse> read(const QStringList& given)
    {
        for (m_at = 0; m_at < given.size(); ++m_at) {
            const QString& token = given.at(m_at);
            const bool isOption = !m_onlyValues && token.startsWith(u'-') && token != u"-";
            std::optional<Misuse> wrong;
            if (isOption && token == u"--")
                m_onlyValues = true;
            else if (isOption)
                wrong = readOption(given);
            else if (m_read.command < 0 || goesOn(token))
                wrong = readCommandWord(token);
            else
                m_read.own.values.append(token);
            if (wrong)
                return wrong;
        }
        return incomplete();
    }

    Read taken() { return std::move(m_read); }

private:
    const Grammar* command() const
    {
        return m_read.command < 0 ? nullptr : &m_commands.at(m_read.command);
    }

    std::optional<Misuse> readOption(const QStringList& given)
    {
        const QString& token = given.at(m_at);
        const qsizetype equals = token.indexOf(u'=');
        const QString written = equals < 0 ? token : token.left(equals);
        const QString name = written.startsWith(u"--") ? written.mid(2) : QString();
        const Grammar::Option* option = m_common.option(name);
        Arguments* into = &m_read.common;
        if (!option && command()) {
            option = command()->option(name);
            into = &m_read.own;
        }
        if (!option)
            return Misuse{u"usage.unknown_option"_s, {written}};
        if (option->takesValue == (equals >= 0)) {
            into->options.insert(name, equals < 0 ? QString() : token.mid(equals + 1));
            return {};
        }
        if (!option->takesValue)
            return Misuse{u"usage.no_value"_s, {written}};
        if (m_at + 1 == given.size())
            return Misuse{u"usage.value_missing"_s, {written}};
        into->options.insert(name, given.at(++m_at));
        return {};
    }

    /// "conflicts" is a command, and so is "conflicts resolve".
    bool goesOn(const QString& token) const
    {
        const QString longer = m_words.join(u' ') + u' ' + token;
        return m_read.own.values.isEmpty() &&
               std::any_of(m_commands.begin(), m_commands.end(), [&](const Grammar& known) {
                   return known.name == longer || known.name.startsWith(longer + u' ');
               });
    }

    /// "batch" waits for its second word; "batch export" is a command.
    std::optional<Misuse> readCommandWord(const QString& token)
    {
        m_words.append(token);
        const QString typed = m_words.join(u' ');
        const auto exact = std::find_if(m_commands.begin(), m_commands.end(),
                                        [&](const Grammar& known) { return known.name == typed; });
        if (exact != m_commands.end()) {
            m_read.command = exact - m_commands.begin();
            return {};
        }
        const QString start = typed + u' ';
        const bool begins =
            std::any_of(m_commands.begin(), m_commands.end(),
                        [&](const Grammar& known) { return known.name.startsWith(start); });
        if (begins)
            return {};
        return Misuse{u"usage.unknown_command"_s, {typed}};
    }

    std::optional<Misuse> incomplete() const
    {
        if (!command()) {
            if (m_words.isEmpty())
                return {};
            return Misuse{u"usage.unknown_command"_s, {m_words.join(u' ')}};
        }
        if (m_read.common.has(u"help"_s))
            return {};
        const Grammar& grammar = *command();
        for (const auto& option : grammar.options)
            if (option.required && !m_read.own.has(option.name))
                return Misuse{u"usage.option_missing"_s, {u"--"_s + option.name}};
        const qsizetype count = m_read.own.values.size();
        if (count < grammar.least)
            return Misuse{u"usage.too_few"_s, {}};
        if (grammar.most >= 0 && count > grammar.most)
            return Misuse{u"usage.too_many"_s, {m_read.own.values.at(grammar.most)}};
        return {};
    }

    const Grammar& m_common;
    const QList<Grammar>& m_commands;
    Read m_read;
    QStringList m_words;
    qsizetype m_at = 0;
    bool m_onlyValues = false;
};

} // namespace

Grammar Grammar::of(QLatin1StringView usage)
{
    Grammar grammar;
    QStringList words;
    const QStringList tokens = QString(usage).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        QString token = tokens.at(i);
        const bool optional = token.startsWith(u'[');
        const bool closed = token.endsWith(u']');
        token.remove(u'[').remove(u']');
        if (token.startsWith(u"--")) {
            const QString next = closed ? QString() : tokens.value(i + 1);
            const bool takesValue =
                !next.isEmpty() && !next.startsWith(u"--") && !next.startsWith(u'[');
            grammar.options.append({token.mid(2), takesValue, !optional});
            i += takesValue ? 1 : 0;
        } else if (token == token.toLower()) {
            words.append(token);
        } else {
            grammar.least += optional ? 0 : 1;
            const bool repeats = token.endsWith(u"...");
            grammar.most = repeats || grammar.most < 0 ? -1 : grammar.most + 1;
        }
    }
    grammar.name = words.join(u' ');
    return grammar;
}

const Grammar::Option* Grammar::option(const QString& wanted) const
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&wanted](const Option& each) { return each.name == wanted; });
    return found == options.end() ? nullptr : &*found;
}

std::optional<std::int64_t> Arguments::number(const QString& name) const
{
    bool isNumber = false;
    const qlonglong value = options.value(name).toLongLong(&isNumber);
    if (!isNumber)
        return {};
    return value;
}

std::variant<Read, Misuse> readArguments(const QStringList& given, const Grammar& common,
                                         const QList<Grammar>& commands)
{
    Reader reader(common, commands);
    auto wrong = reader.read(given);
    Read read = reader.taken();
    if (!wrong)
        return read;
    wrong->command = read.command;
    return *wrong;
}

} // namespace app::cli
