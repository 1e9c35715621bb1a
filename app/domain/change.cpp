/// How a change is written down and hashed: the same bytes on every device.
#include "app/domain/change.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVarLengthArray>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace app {

namespace {

/// Most values: ASCII with nothing to escape, copied as it stands. False when it is not so; then nothing was added.
bool appendPlain(QByteArray& out, QStringView text)
{
    const qsizetype begin = out.size();
    out.resize(begin + text.size() + 2);
    char* at = out.data() + begin;
    *at++ = '"';
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit < 0x20 || unit >= 0x80 || unit == u'"' || unit == u'\\') {
            out.truncate(begin);
            return false;
        }
        *at++ = static_cast<char>(unit);
    }
    *at = '"';
    return true;
}

void appendEscaped(QByteArray& out, const QString& text)
{
    if (appendPlain(out, text))
        return;
    static constexpr char kHex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00";
            out += kHex[static_cast<unsigned char>(c) >> 4U];
            out += kHex[static_cast<unsigned char>(c) & 0x0FU];
        } else {
            out += c;
        }
    }
    out += '"';
}

void appendValue(QByteArray& out, const Value& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        appendEscaped(out, *text);
    else if (const auto* number = std::get_if<std::int64_t>(&value))
        out += QByteArray::number(qlonglong(*number));
    else
        out += "null";
}

void appendHead(QByteArray& out, const Head& head)
{
    out += '"';
    out += QByteArray::number(qulonglong(head.stamp), 16);
    out += '.';
    out += head.origin.toRfc4122().toHex();
    out += '"';
}

std::optional<Head> headFrom(const QString& text)
{
    const qsizetype dot = text.indexOf(u'.');
    bool isNumber = false;
    const qulonglong stamp = QStringView(text).left(dot).toULongLong(&isNumber, 16);
    const QByteArray origin = QByteArray::fromHex(text.mid(dot + 1).toLatin1());
    if (dot < 1 || !isNumber || origin.size() != 16)
        return std::nullopt;
    return Head{Stamp(stamp), QUuid::fromRfc4122(origin)};
}

std::optional<Value> valueFrom(const QJsonValue& json)
{
    if (json.isNull())
        return Value();
    if (json.isString())
        return json.toString().isEmpty() ? Value() : Value(json.toString());
    if (json.isDouble()) {
        constexpr qint64 kNone = std::numeric_limits<qint64>::min();
        const qint64 number = json.toInteger(kNone);
        if (number != kNone)
            return Value(std::int64_t(number));
    }
    return std::nullopt;
}

/// What stands between quotes at `at`, without escapes and in ASCII; leaves `at` behind the closing quote.
std::optional<QByteArrayView> plainText(const char*& at, const char* end)
{
    if (at == end || *at != '"')
        return std::nullopt;
    const char* begin = ++at;
    while (at != end && *at != '"') {
        const auto byte = static_cast<unsigned char>(*at);
        if (byte < 0x20 || byte >= 0x80 || byte == '\\')
            return std::nullopt;
        ++at;
    }
    if (at == end)
        return std::nullopt;
    return QByteArrayView(begin, at++);
}

/// The names of all fields this version knows; others are few.
QByteArray fieldName(QByteArrayView name)
{
    static const auto known = [] {
        QHash<QByteArrayView, QByteArray> names;
        for (const RecordKind* kind : recordKinds()) {
            for (const FieldSpec& field : kind->fields) {
                const QByteArrayView view(field.name);
                names.insert(view, QByteArray::fromRawData(view.data(), view.size()));
            }
        }
        return names;
    }();
    const auto found = known.constFind(name);
    return found == known.cend() ? name.toByteArray() : *found;
}

std::optional<Value> plainNumber(const char*& at, const char* end)
{
    constexpr qsizetype kSafe = 15; // digits that need no thought about overflow
    const char* begin = at;
    std::int64_t number = 0;
    while (at != end && *at >= '0' && *at <= '9' && at - begin <= kSafe)
        number = number * 10 + (*at++ - '0');
    const qsizetype digits = at - begin;
    if (digits == 0 || digits > kSafe || (digits > 1 && *begin == '0'))
        return std::nullopt;
    return Value(number);
}

/// Bodies as encodeBody() writes those of new records, read where they stand: most of every first batch. Nothing for
/// all others, good or bad: they are the general parser's.
std::optional<Patch> decodePlain(QByteArrayView body)
{
    constexpr QByteArrayView kStart("{\"set\":{\"");
    constexpr QByteArrayView kEnd("}}");
    if (!body.startsWith(kStart) || !body.endsWith(kEnd))
        return std::nullopt;
    const char* at = body.begin() + kStart.size() - 1;
    const char* end = body.end() - kEnd.size();
    Patch patch;
    patch.sets.reserve(32);
    while (true) {
        const auto field = plainText(at, end);
        if (!field || at == end || *at++ != ':')
            return std::nullopt;
        Patch::Set one{fieldName(*field), {}, {}};
        if (at != end && *at == '"') {
            const auto text = plainText(at, end);
            if (!text)
                return std::nullopt;
            if (!text->isEmpty())
                one.value = QString::fromLatin1(*text);
        } else {
            auto number = plainNumber(at, end);
            if (!number)
                return std::nullopt;
            one.value = *std::move(number);
        }
        // Named twice, the last one counts: not in here.
        if (std::ranges::find(patch.sets, one.field, &Patch::Set::field) != patch.sets.end())
            return std::nullopt;
        patch.sets.push_back(std::move(one));
        if (at == end)
            return patch;
        if (*at++ != ',')
            return std::nullopt;
    }
}

} // namespace

namespace {

/// A name that somebody else chose may hold anything; those of this program hold nothing to escape.
void appendName(QByteArray& out, const QByteArray& field)
{
    if (!out.isEmpty())
        out += ',';
    const bool isPlain = std::ranges::all_of(
        field, [](char c) { return c == '_' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
    if (isPlain)
        out += '"' + field + '"';
    else
        appendEscaped(out, QString::fromUtf8(field));
    out += ':';
}

} // namespace

QByteArray encodeBody(const Patch& patch)
{
    QByteArray set;
    QByteArray over;
    set.reserve(512);
    for (const Patch::Set& one : patch.sets) {
        appendName(set, one.field);
        appendValue(set, one.value);
        if (one.replaces.empty())
            continue;
        appendName(over, one.field);
        over += '[';
        for (std::size_t i = 0; i < one.replaces.size(); ++i) {
            if (i > 0)
                over += ',';
            appendHead(over, one.replaces[i]);
        }
        over += ']';
    }
    QByteArray body = "{\"set\":{" + set + '}';
    if (!over.isEmpty())
        body += ",\"over\":{" + over + '}';
    body += '}';
    return body;
}

std::optional<Patch> decodeBody(const QByteArray& body)
{
    if (auto plain = decodePlain(body))
        return plain;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject object = document.object();
    if (!document.isObject() || !object.value(QLatin1StringView("set")).isObject())
        return std::nullopt;
    const QJsonObject set = object.value(QLatin1StringView("set")).toObject();
    const QJsonObject over = object.value(QLatin1StringView("over")).toObject();

    Patch patch;
    patch.sets.reserve(std::size_t(set.size()));
    for (auto it = set.begin(); it != set.end(); ++it) {
        auto value = valueFrom(it.value());
        if (!value) {
            patch.unreadable << it.key().toUtf8();
            continue;
        }
        Patch::Set one{it.key().toUtf8(), std::move(*value), {}};
        const QJsonArray replaced = over.isEmpty() ? QJsonArray() : over.value(it.key()).toArray();
        for (const QJsonValue text : replaced) {
            const auto head = headFrom(text.toString());
            if (!head)
                return std::nullopt;
            one.replaces.push_back(*head);
        }
        patch.sets.push_back(std::move(one));
    }
    return patch;
}

QByteArray bodyDigest(const QByteArray& salt, const QByteArray& body)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(salt);
    hash.addData(body);
    return hash.result();
}

QByteArray nextChain(const QByteArray& previous, const Change& change)
{
    const std::array<qint64, 2> numbers{qToLittleEndian<qint64>(change.seq),
                                        qToLittleEndian<qint64>(change.stamp)};
    // On the stack: this is done for every change that is read, written or checked.
    QVarLengthArray<char, 256> head;
    const auto add = [&head](QByteArrayView bytes) { head.append(bytes.data(), bytes.size()); };
    add(previous);
    head.append(reinterpret_cast<const char*>(numbers.data()), qsizetype(sizeof numbers));
    add(change.author.toRfc4122());
    add(change.record.toRfc4122());
    add(change.digest);
    add(change.kind);
    return QCryptographicHash::hash(QByteArray::fromRawData(head.constData(), head.size()),
                                    QCryptographicHash::Blake2b_256);
}

} // namespace app
