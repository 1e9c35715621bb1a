/// A strict reader of one line of JSON, so fast that a hundred thousand lines cost a blink: values are
/// taken where they stand, and the body is cut out as it is.
#pragma once

#include <QByteArray>
#include <QUuid>

#include <cstdint>

namespace app {

/// After the first thing that is not as it must be, every reader returns nothing and isRight() is false.
class LineScanner {
public:
    /// `text` outlives the scanner.
    explicit LineScanner(QByteArrayView text) : m_at(text.begin()), m_end(text.end()) {}

    bool isRight() const { return m_right; }
    bool isAtEnd() const { return m_at == m_end; }

    bool accept(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }
    void expect(char c)
    {
        if (!accept(c))
            fail();
    }
    /// A member's name up to and with its colon. Names with escapes are nobody's.
    QByteArrayView key();
    /// Digits without sign, 0 to `most`.
    std::int64_t number(std::int64_t most);
    /// 1 to 16 hexadecimal digits between quotes, not negative as a signed number.
    std::int64_t hexNumber();
    /// `size` bytes as lower-case hexadecimal digits between quotes.
    QByteArray hex(qsizetype size);
    QUuid uuid();
    /// 1 to 64 of a-z, 0-9, '_' between quotes.
    QByteArray name();
    /// One JSON object, byte for byte.
    QByteArray object();
    /// Any JSON value.
    void skipValue();

private:
    bool fail();
    QByteArrayView plainText();
    void skipSpace()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\r'))
            ++m_at;
    }
    void skipPlain();
    void skipText();
    void skipEscape();
    void skipNumber();
    void skipDigits();
    void skipWord(QByteArrayView word);
    void skipMembers(char closing);

    const char* m_at;
    const char* m_end;
    int m_depth = 0;
    bool m_right = true;
};

} // namespace app
