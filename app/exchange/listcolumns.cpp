#include "app/exchange/listcolumns.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Heading {
    QStringList words;
    QString together; ///< "NOKPJ", "StatusPeserta": written in one word
};

/// A vocabulary taken apart into words: once for all headings of a row.
class Rules {
public:
    explicit Rules(const FieldVocabulary& fields)
    {
        const QStringList relatives = split(fields.relatives);
        for (const char* words : fields.strangers)
            m_strangers.push_back(*words == '+' ? split(words + 1) + relatives : split(words));
    }

    /// The columns that a rule fits, in their order.
    template <typename Take>
    void eachFit(const std::vector<Heading>& headings, const HeadingRule& rule, Take take) const
    {
        const bool isWhole = *rule.words == '=';
        const QStringList wanted = split(rule.words + (isWhole ? 1 : 0));
        const QString together = wanted.join(QString());
        const QStringList& strangers = m_strangers[static_cast<std::size_t>(rule.field)];
        for (std::size_t i = 0; i < headings.size(); ++i) {
            const Heading& heading = headings[i];
            if (isWhole ? heading.words == wanted
                        : heading.together == together || stands(heading, wanted, strangers))
                take(static_cast<int>(i));
        }
    }

private:
    static bool stands(const Heading& heading, const QStringList& wanted,
                       const QStringList& strangers)
    {
        return std::ranges::all_of(
                   wanted, [&](const QString& word) { return heading.words.contains(word); }) &&
               std::ranges::none_of(heading.words,
                                    [&](const QString& word) { return strangers.contains(word); });
    }

    static QStringList split(const char* words)
    {
        return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    }

    std::vector<QStringList> m_strangers;
};

/// -1 for a field that is not in the file; nothing when there is no such column.
std::optional<int> positionOf(const NamedColumn& wanted, const std::vector<QString>& headings)
{
    if (wanted.heading.isEmpty())
        return wanted.number <= std::ssize(headings) ? std::optional(wanted.number - 1)
                                                     : std::nullopt;
    const auto found =
        std::find_if(headings.begin(), headings.end(),
                     [asked = comparableHeading(wanted.heading)](const QString& one) {
                         return comparableHeading(one) == asked;
                     });
    return found == headings.end() ? std::nullopt
                                   : std::optional(static_cast<int>(found - headings.begin()));
}

} // namespace

QStringList headingWords(const QString& heading)
{
    QString text = heading.toLower();
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return !c.isLetterOrNumber(); }, QChar(u' '));
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words) {
        if (word == u"nomor" || word == u"nomer" || word == u"number" || word == u"num")
            word = u"no"_s;
        else if (word == u"tanggal" || word == u"date" || word == u"tggl")
            word = u"tgl"_s;
    }
    return words;
}

QString comparableHeading(const QString& heading)
{
    return headingWords(heading).join(u' ');
}

ListColumns proposedColumns(const FieldVocabulary& fields, const std::vector<QString>& headings)
{
    std::vector<Heading> all;
    for (const QString& heading : headings) {
        const QStringList words = headingWords(heading);
        all.push_back({words, words.join(QString())});
    }
    const Rules rules(fields);
    ListColumns columns(fields.names.size(), -1);
    for (const HeadingRule& rule : fields.rules) {
        int& chosen = columns[static_cast<std::size_t>(rule.field)];
        if (chosen >= 0)
            continue;
        rules.eachFit(all, rule, [&](int column) {
            if (chosen < 0 && std::ranges::count(columns, column) == 0)
                chosen = column;
        });
    }
    return columns;
}

std::optional<ListColumns> mappedColumns(const FieldVocabulary& fields,
                                         const std::vector<QString>& headings,
                                         const ListMapping& mapping)
{
    ListColumns columns = proposedColumns(fields, headings);
    for (const auto& named : mapping) {
        const auto column = positionOf(named.second, headings);
        if (!column)
            return std::nullopt;
        columns[static_cast<std::size_t>(named.first)] = *column;
    }
    // What somebody gave to one field is not proposed for another as well.
    for (int field = 0; field < std::ssize(columns); ++field) {
        int& column = columns[static_cast<std::size_t>(field)];
        const auto isGiven = [&columns, column](const auto& named) {
            return columns[static_cast<std::size_t>(named.first)] == column;
        };
        if (!mapping.contains(field) && std::ranges::any_of(mapping, isGiven))
            column = -1;
    }
    return columns;
}

std::optional<QJsonObject> mappingObject(const QByteArray& json)
{
    const QJsonDocument read = QJsonDocument::fromJson(json);
    if (!read.isObject())
        return std::nullopt;
    // Written down and read again: they may also have come as an escape.
    QByteArray plain = read.toJson(QJsonDocument::Compact);
    plain.replace("\xEF\xBB\xBF", "");
    return QJsonDocument::fromJson(plain).object();
}

Result<ListMapping> listMappingFrom(const FieldVocabulary& fields, const QJsonObject& object)
{
    ListMapping mapping;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto field = std::ranges::find(fields.names, it.key());
        const QJsonValue value = it.value();
        const NamedColumn column{value.toString().trimmed(), value.toInt()};
        const bool isColumn = value.isNull() || (value.isString() && !column.heading.isEmpty()) ||
                              (value.isDouble() && column.number > 0);
        if (field == fields.names.end() || !isColumn)
            return Error{ErrorCode::Invalid, it.key()};
        mapping[static_cast<int>(field - fields.names.begin())] = column;
    }
    return mapping;
}

QJsonObject jsonOf(const FieldVocabulary& fields, const ListMapping& mapping)
{
    QJsonObject object;
    for (const auto& [field, column] : mapping) {
        const QJsonValue value = !column.heading.isEmpty() ? QJsonValue(column.heading)
                                 : column.number > 0       ? QJsonValue(column.number)
                                                           : QJsonValue(QJsonValue::Null);
        object.insert(fields.names[static_cast<std::size_t>(field)], value);
    }
    return object;
}

QString shapeOf(const std::vector<QString>& headings)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& heading : headings) {
        hash.addData(comparableHeading(heading).toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    return QString::fromLatin1(hash.result().first(16).toHex());
}

} // namespace app
