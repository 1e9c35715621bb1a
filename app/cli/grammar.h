/// A usage line is the grammar: what help shows is what the parser takes.
#pragma once

#include <QHash>
#include <QStringList>

#include <optional>
#include <variant>

namespace app::cli {

/// From "add FILE [--dry-run] --scope CODE": capital words are arguments, "…" after one lets it repeat,
/// brackets make things optional, an option followed by a word takes a value.
struct Grammar {
    struct Option {
        QString name; ///< without dashes
        bool takesValue = false;
        bool required = false;
    };
    QString name; ///< the lower-case words in front: "card accept"
    qsizetype least = 0;
    qsizetype most = 0;
    QList<Option> options;

    static Grammar of(QLatin1StringView usage);
    const Option* option(const QString& wanted) const;
};

struct Arguments {
    QStringList values;              ///< arguments in order
    QHash<QString, QString> options; ///< by name; empty text for those without a value

    bool has(const QString& option) const { return options.contains(option); }
    QString option(const QString& name) const { return options.value(name); }
    /// Nothing unless the option holds a whole number.
    std::optional<std::int64_t> number(const QString& name) const;
};

/// A mistake: key of the sentence and its values.
struct Misuse {
    QString key;
    QStringList values;
    qsizetype command = -1; ///< where it was made, as in Read
};

/// Options of `common` may stand anywhere, those of the command after its name. The command is the one of
/// `commands` whose name the first words make. The position in `commands`, or -1 without any word.
struct Read {
    qsizetype command = -1;
    Arguments common;
    Arguments own;
};
std::variant<Read, Misuse> readArguments(const QStringList& given, const Grammar& common,
                                         const QList<Grammar>& commands);

} // namespace app::cli
