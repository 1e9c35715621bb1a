#include "app/exchange/residentcells.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isInvisible(QChar character)
{
    const auto category = character.category();
    return category == QChar::Other_Format || category == QChar::Other_Control ||
           category == QChar::Other_NotAssigned || character == QChar::ReplacementCharacter;
}

/// Text that is already as it should be: by far the most.
bool isPlain(std::string_view text)
{
    char before = ' ';
    for (const char c : text) {
        if (static_cast<unsigned char>(c) - 0x20U >= 0x5fU || (c == ' ' && before == ' '))
            return false;
        before = c;
    }
    return before != ' ' && text.front() != '\'';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

QString plainText(const RawCell& cell)
{
    if (cell.kind == RawKind::Empty || cell.text == "-")
        return {};
    if (cell.kind != RawKind::Text)
        return textOf(cell);
    if (cell.text.empty())
        return {};
    auto text = QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size()));
    if (isPlain(cell.text))
        return isErrorText(text) ? QString() : text;
    // Line breaks and tabs part words; other control characters are noise.
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c == u'\n' || c == u'\r' || c == u'\t'; },
        QChar(u' '));
    text.removeIf(isInvisible);
    text = std::move(text).simplified();
    const auto* start =
        std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c != u'\''; });
    text.remove(0, start - text.cbegin());
    return text == u'-' || isErrorText(text) ? QString() : text;
}

std::string codeWord(const RawCell& cell)
{
    const auto source =
        cell.kind == RawKind::Text ? std::string(cell.text) : textOf(cell).toStdString();
    std::string word;
    for (const char c : source) {
        if (c > ' ' && c < '\x7f' && c != '\'') // char may be signed; no code has more than ASCII
            word.push_back(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
    }
    return word == "-" ? std::string() : word;
}

std::string digitsIn(const RawCell& cell)
{
    std::string digits;
    if (cell.kind == RawKind::Text)
        std::copy_if(cell.text.begin(), cell.text.end(), std::back_inserter(digits), isDigit);
    return digits;
}

bool isNumberInText(std::string_view text)
{
    const auto exponent = text.find_first_of("eE");
    return exponent != std::string_view::npos && exponent > 0 && isDigit(text.front()) &&
           text.find_first_not_of("0123456789.,") == exponent && exponent + 1 < text.size() &&
           text.find_first_not_of("+0123456789", exponent + 1) == std::string_view::npos;
}

QString neighbourhood(const RawCell& cell)
{
    const auto text = plainText(cell).toStdString();
    const auto* begin = std::find_if(text.data(), text.data() + text.size(), isDigit);
    const auto* end = std::find_if_not(begin, text.data() + text.size(), isDigit);
    // "003/002" could be either of the two.
    if (std::any_of(end, text.data() + text.size(), isDigit))
        return {};
    begin = std::find_if(begin, end, [](char c) { return c != '0'; });
    return QString::fromLatin1(begin, end - begin);
}

bool isErrorText(QStringView text)
{
    if (text.startsWith(u"Err:") && text.size() == 7)
        return true;
    static constexpr std::array kErrors{"#REF!"_L1,   "#N/A"_L1,   "#VALUE!"_L1, "#DIV/0!"_L1,
                                        "#NAME?"_L1,  "#NULL!"_L1, "#NUM!"_L1,   "#GETTING_DATA"_L1,
                                        "#SPILL!"_L1, "#CALC!"_L1};
    return text.startsWith(u'#') &&
           std::ranges::any_of(kErrors, [text](QLatin1StringView error) { return text == error; });
}

std::optional<std::pair<QString, QString>> bothNeighbourhoods(const QString& text)
{
    static const QRegularExpression kBoth(
        u"^(?:RT)?[ .:]*(\\d{1,3})\\s*(?:[/\\\\,.-]|\\s)\\s*(?:RW)?[ .:]*(\\d{1,3})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = kBoth.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto plain = [&match](int at) {
        const int number = match.captured(at).toInt();
        return number == 0 ? QString() : QString::number(number);
    };
    return std::pair(plain(1), plain(2));
}

std::optional<std::int64_t> rupiahIn(const RawCell& cell)
{
    constexpr double kMost = 1e12;
    if (cell.kind == RawKind::Number)
        return cell.number >= 0 && cell.number < kMost
                   ? std::optional(static_cast<std::int64_t>(cell.number))
                   : std::nullopt;
    static const QRegularExpression kWhole(
        u"^(?:rp)?[. ]*(\\d{1,3}(?:[., ]\\d{3})+|\\d{1,12})(?:[.,]"
        "(?:00|-))?(?:[,.]?-)?$"_s);
    static const QRegularExpression kScaled(
        u"^(?:rp)?[. ]*(\\d{1,4})(?:[.,](\\d))? ?(juta|jt|ribu|rb)$"_s);
    const QString text = plainText(cell).toLower();
    if (const auto match = kWhole.match(text); match.hasMatch()) {
        QString digits = match.captured(1);
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        return digits.toLongLong();
    }
    if (const auto match = kScaled.match(text); match.hasMatch()) {
        const std::int64_t unit = match.captured(3).startsWith(u'j') ? 1000000 : 1000;
        return match.captured(1).toLongLong() * unit + match.captured(2).toLongLong() * unit / 10;
    }
    return std::nullopt;
}

std::optional<QString> phoneIn(const RawCell& cell)
{
    constexpr qsizetype kFewest = 7;
    constexpr qsizetype kMost = 15;
    QString number = plainText(cell);
    number.removeIf(
        [](QChar c) { return c == u' ' || c == u'-' || c == u'.' || c == u'(' || c == u')'; });
    const bool isForeign = number.startsWith(u'+');
    const QStringView digits = QStringView(number).mid(isForeign ? 1 : 0);
    const bool areDigits =
        std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!areDigits || digits.size() < kFewest || digits.size() > kMost)
        return std::nullopt;
    return !isForeign && digits.startsWith(u'8') ? u'0' + number : number;
}

PlaceAndDate placeAndDateIn(const QString& text)
{
    static const QRegularExpression kParts(
        u"^(.*?)[\\s,;/.-]*(?:(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)[\\s,]+)?(\\d.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = kParts.match(text);
    if (!match.hasMatch())
        return {text, {}};
    return {match.captured(1).trimmed(), match.captured(2)};
}

} // namespace app
