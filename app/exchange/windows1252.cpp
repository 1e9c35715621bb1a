#include "app/exchange/windows1252.h"

#include <QString>

#include <array>

namespace app {

namespace {

/// What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters; 0 where it has nothing.
constexpr std::array<char16_t, 32> kWindows1252{
    u'\u20ac', 0,         u'\u201a', u'\u0192', u'\u201e', u'\u2026', u'\u2020', u'\u2021',
    u'\u02c6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', 0,         u'\u017d', 0,
    0,         u'\u2018', u'\u2019', u'\u201c', u'\u201d', u'\u2022', u'\u2013', u'\u2014',
    u'\u02dc', u'\u2122', u'\u0161', u'\u203a', u'\u0153', 0,         u'\u017e', u'\u0178'};

} // namespace

QByteArray fromWindows1252(const QByteArray& bytes)
{
    QByteArray text;
    text.reserve(bytes.size() + bytes.size() / 16);
    for (const char c : bytes) {
        const auto code = static_cast<unsigned char>(c);
        if (code < 0x80) {
            text.append(c);
            continue;
        }
        const char16_t character = code < 0xa0 ? kWindows1252.at(code - 0x80U) : char16_t(code);
        text.append(QString(QChar(character == 0 ? u'\ufffd' : character)).toUtf8());
    }
    return text;
}

} // namespace app
