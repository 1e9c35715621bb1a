#include "app/sync/changeline.h"

#include "app/sync/linescanner.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

void appendHex(QByteArray& out, QByteArrayView bytes)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    const qsizetype begin = out.size();
    out.resize(begin + 2 * bytes.size());
    char* at = out.data() + begin;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        *at++ = kDigits[byte >> 4U];
        *at++ = kDigits[byte & 0x0FU];
    }
}

void appendMember(QByteArray& out, const char* key, const QByteArray& bytes)
{
    out += key;
    appendHex(out, bytes);
    out += '"';
}

/// Which of the known keys a line has; each at most once.
enum Key : unsigned {
    Stream = 1U << 0U,
    Number = 1U << 1U,
    StampKey = 1U << 2U,
    Author = 1U << 3U,
    Kind = 1U << 4U,
    Record = 1U << 5U,
    Salt = 1U << 6U,
    Digest = 1U << 7U,
    Body = 1U << 8U,
    Unknown = 1U << 9U,
};
constexpr unsigned kAlways = Stream | Number | StampKey | Author | Kind | Record;

Key keyOf(QByteArrayView name)
{
    if (name.size() != 1)
        return Unknown;
    switch (name.front()) {
    case 's':
        return Stream;
    case 'n':
        return Number;
    case 't':
        return StampKey;
    case 'a':
        return Author;
    case 'k':
        return Kind;
    case 'r':
        return Record;
    case 'x':
        return Salt;
    case 'd':
        return Digest;
    case 'b':
        return Body;
    default:
        return Unknown;
    }
}

void takeValue(LineScanner& scanner, Key key, ChangeLine& line)
{
    Change& change = line.change;
    switch (key) {
    case Stream:
        line.stream = int(scanner.number(std::numeric_limits<int>::max()));
        break;
    case Number:
        change.seq = scanner.number(std::numeric_limits<std::int64_t>::max());
        break;
    case StampKey:
        change.stamp = scanner.hexNumber();
        break;
    case Author:
        change.author = scanner.uuid();
        break;
    case Kind:
        change.kind = scanner.name();
        break;
    case Record:
        change.record = scanner.uuid();
        break;
    case Salt:
        change.salt = scanner.hex(16);
        break;
    case Digest:
        change.digest = scanner.hex(32);
        break;
    case Body:
        change.body = scanner.object();
        break;
    case Unknown:
        scanner.skipValue();
        break;
    }
}

} // namespace

QByteArray encodeChangeLine(const Change& change, int stream)
{
    QByteArray line;
    line.reserve(256 + change.body.size());
    line += "{\"s\":";
    line += QByteArray::number(stream);
    line += ",\"n\":";
    line += QByteArray::number(qlonglong(change.seq));
    line += ",\"t\":\"";
    line += QByteArray::number(qulonglong(change.stamp), 16);
    line += '"';
    appendMember(line, ",\"a\":\"", change.author.toRfc4122());
    line += ",\"k\":\"";
    line += change.kind;
    line += '"';
    appendMember(line, ",\"r\":\"", change.record.toRfc4122());
    if (change.body.isEmpty()) {
        appendMember(line, ",\"d\":\"", change.digest);
    } else {
        appendMember(line, ",\"x\":\"", change.salt);
        line += ",\"b\":";
        line += change.body;
    }
    line += '}';
    return line;
}

Result<ChangeLine> decodeChangeLine(const QByteArray& line)
{
    const Error wrong{ErrorCode::FileDamaged, u"a line is no change"_s};
    if (line.size() > kMaxLine || !line.isValidUtf8())
        return wrong;

    ChangeLine decoded;
    LineScanner scanner(line);
    unsigned seen = 0;
    scanner.expect('{');
    do {
        const Key key = keyOf(scanner.key());
        if (key != Unknown && (seen & key) != 0)
            return wrong;
        seen |= key;
        takeValue(scanner, key, decoded);
    } while (scanner.isRight() && scanner.accept(','));
    scanner.expect('}');
    seen &= ~unsigned(Unknown);
    if (!scanner.isRight() || !scanner.isAtEnd() || decoded.change.seq < 1 ||
        decoded.change.stamp >= kLatestStamp)
        return wrong;

    if (seen == (kAlways | Salt | Body))
        decoded.change.digest = bodyDigest(decoded.change.salt, decoded.change.body);
    else if (seen != (kAlways | Digest))
        return wrong;
    return decoded;
}

} // namespace app
