#include "app/sync/linescanner.h"

#include <array>
#include <limits>

namespace app {

namespace {

// Bodies are two levels deep; the limit keeps a hostile line from using up the stack.
constexpr int kDeepest = 32;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr std::array<bool, 256> kIsPlain = [] {
    std::array<bool, 256> isPlain{};
    for (std::size_t c = 0x20; c < isPlain.size(); ++c)
        isPlain[c] = c != '"' && c != '\\';
    return isPlain;
}();

/// 0 to 15, or -1; upper case is not ours.
int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool isAnyHexDigit(char c)
{
    return hexDigit(c) >= 0 || (c >= 'A' && c <= 'F');
}

} // namespace

bool LineScanner::fail()
{
    m_right = false;
    m_at = m_end;
    return false;
}

/// Up to a quote, a backslash or a control character.
void LineScanner::skipPlain()
{
    const char* at = m_at;
    while (at != m_end && kIsPlain[static_cast<unsigned char>(*at)])
        ++at;
    m_at = at;
}

QByteArrayView LineScanner::plainText()
{
    expect('"');
    const char* const begin = m_at;
    skipPlain();
    const QByteArrayView text(begin, m_at);
    expect('"');
    return m_right ? text : QByteArrayView();
}

QByteArrayView LineScanner::key()
{
    const QByteArrayView text = plainText();
    expect(':');
    return text;
}

std::int64_t LineScanner::number(std::int64_t most)
{
    const char* const begin = m_at;
    std::int64_t value = 0;
    for (; m_at != m_end && isDigit(*m_at); ++m_at) {
        const int digit = *m_at - '0';
        if (value > (most - digit) / 10)
            return fail();
        value = value * 10 + digit;
    }
    const bool isSpelledOtherwise = m_at - begin > 1 && *begin == '0';
    if (m_at == begin || isSpelledOtherwise)
        return fail();
    return value;
}

std::int64_t LineScanner::hexNumber()
{
    const QByteArrayView text = plainText();
    if (text.isEmpty() || text.size() > 16)
        return fail();
    std::uint64_t value = 0;
    for (const char c : text) {
        const int digit = hexDigit(c);
        if (digit < 0)
            return fail();
        value = value << 4U | std::uint64_t(digit);
    }
    if (value > std::uint64_t(std::numeric_limits<std::int64_t>::max()))
        return fail();
    return std::int64_t(value);
}

QByteArray LineScanner::hex(qsizetype size)
{
    const QByteArrayView text = plainText();
    QByteArray bytes(size, Qt::Uninitialized);
    char* const out = bytes.data();
    bool isHex = text.size() == 2 * size;
    for (qsizetype i = 0; isHex && i < size; ++i) {
        const int high = hexDigit(text[2 * i]);
        const int low = hexDigit(text[2 * i + 1]);
        isHex = high >= 0 && low >= 0;
        out[i] = char(high * 16 + low);
    }
    if (!isHex) {
        fail();
        return {};
    }
    return bytes;
}

QUuid LineScanner::uuid()
{
    const QByteArray bytes = hex(16);
    return m_right ? QUuid::fromRfc4122(bytes) : QUuid();
}

QByteArray LineScanner::name()
{
    const QByteArrayView text = plainText();
    bool isName = !text.isEmpty() && text.size() <= 64;
    for (const char c : text)
        isName = isName && (isDigit(c) || (c >= 'a' && c <= 'z') || c == '_');
    if (!isName) {
        fail();
        return {};
    }
    return text.toByteArray();
}

QByteArray LineScanner::object()
{
    const char* const begin = m_at;
    if (m_at == m_end || *m_at != '{')
        fail();
    else
        skipValue();
    return m_right ? QByteArray(begin, m_at - begin) : QByteArray();
}

void LineScanner::skipValue()
{
    const char first = m_at == m_end ? '\0' : *m_at;
    switch (first) {
    case '{':
    case '[':
        ++m_at;
        skipMembers(first == '{' ? '}' : ']');
        break;
    case '"':
        skipText();
        break;
    case 't':
        skipWord("true");
        break;
    case 'f':
        skipWord("false");
        break;
    case 'n':
        skipWord("null");
        break;
    default:
        skipNumber();
    }
}

void LineScanner::skipMembers(char closing)
{
    if (++m_depth > kDeepest)
        fail();
    skipSpace();
    if (!accept(closing)) {
        do {
            skipSpace();
            if (closing == '}') {
                skipText();
                skipSpace();
                expect(':');
                skipSpace();
            }
            skipValue();
            skipSpace();
        } while (accept(','));
        expect(closing);
    }
    --m_depth;
}

void LineScanner::skipText()
{
    expect('"');
    for (skipPlain(); m_at != m_end && *m_at == '\\'; skipPlain())
        skipEscape();
    expect('"');
}

void LineScanner::skipEscape()
{
    ++m_at;
    const char kind = m_at == m_end ? '\0' : *m_at++;
    if (kind == 'u') {
        for (int i = 0; i < 4; ++i)
            if (m_at == m_end || !isAnyHexDigit(*m_at++))
                fail();
    } else if (!QByteArrayView("\"\\/bfnrt").contains(kind) || kind == '\0') {
        fail();
    }
}

void LineScanner::skipDigits()
{
    if (m_at == m_end || !isDigit(*m_at))
        fail();
    while (m_at != m_end && isDigit(*m_at))
        ++m_at;
}

void LineScanner::skipNumber()
{
    accept('-');
    if (!accept('0'))
        skipDigits();
    if (accept('.'))
        skipDigits();
    if (accept('e') || accept('E')) {
        if (!accept('+'))
            accept('-');
        skipDigits();
    }
}

void LineScanner::skipWord(QByteArrayView word)
{
    if (QByteArrayView(m_at, m_end).startsWith(word))
        m_at += word.size();
    else
        fail();
}

} // namespace app
