#include "app/exchange/residentcells.h"

#include <algorithm>
#include <array>

namespace app {

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

/// Up to three numbers between separators; the number of digits of each tells the order.
struct DateParts {
    std::array<int, 3> numbers{};
    std::array<int, 3> digits{};
    bool areThree = false;
};

DateParts partsOf(std::string_view text)
{
    DateParts parts;
    std::size_t at = 0;
    for (const char c : text) {
        if (isDigit(c) && parts.digits.at(at) < 4) {
            parts.numbers.at(at) = parts.numbers.at(at) * 10 + (c - '0');
            ++parts.digits.at(at);
        } else if ((c == '-' || c == '/' || c == '.') && at < 2 && parts.digits.at(at) > 0) {
            ++at;
        } else {
            return {};
        }
    }
    parts.areThree = at == 2 && parts.digits[2] > 0;
    return parts;
}

ReadDate dateInText(std::string_view text)
{
    // A time of day after the date says nothing about a birthday.
    const auto parts = partsOf(text.substr(0, text.find_first_of(" T")));
    if (!parts.areThree)
        return {DateState::Bad, {}};
    const auto& [first, second, third] = parts.numbers;
    if (first == 0 && second == 0 && third == 0)
        return {};
    // Two digits of a year have no century, and none is guessed.
    QDate day;
    if (parts.digits[0] == 4 && parts.digits[1] <= 2 && parts.digits[2] <= 2)
        day = QDate(first, second, third);
    else if (parts.digits[2] == 4 && parts.digits[0] <= 2 && parts.digits[1] <= 2)
        day = QDate(third, second, first);
    return {day.isValid() ? DateState::Good : DateState::Bad, day};
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
        return text;
    // Line breaks and tabs part words; other control characters are noise.
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c == u'\n' || c == u'\r' || c == u'\t'; },
        QChar(u' '));
    text.removeIf(isInvisible);
    text = std::move(text).simplified();
    const auto* start =
        std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c != u'\''; });
    text.remove(0, start - text.cbegin());
    return text == u'-' ? QString() : text;
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

ReadDate dateIn(const RawCell& cell, DateSystem dates)
{
    switch (cell.kind) {
    case RawKind::Day:
        return {DateState::Good, dayOf(cell)};
    case RawKind::Number: {
        if (cell.number == 0)
            return {};
        const auto day = dayOfSerial(cell.number, dates);
        return {day.isValid() ? DateState::Good : DateState::Bad, day};
    }
    case RawKind::Text: {
        const auto text = plainText(cell).toStdString();
        return text.empty() || text == "0" ? ReadDate() : dateInText(text);
    }
    case RawKind::Empty:
        break;
    }
    return {};
}

} // namespace app
