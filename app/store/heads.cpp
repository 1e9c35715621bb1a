#include "app/store/heads.h"

#include <algorithm>

namespace app {

namespace {

enum class Tag : unsigned char { Nothing = 0, Text = 1, Number = 2 };

void putNumber(QByteArray& out, std::uint64_t value)
{
    while (value >= 0x80U) {
        out += static_cast<char>((value & 0x7FU) | 0x80U);
        value >>= 7U;
    }
    out += static_cast<char>(value);
}

void putHead(QByteArray& out, const HeadRef& head)
{
    putNumber(out, std::uint64_t(head.stream));
    putNumber(out, std::uint64_t(head.stamp));
}

void putValue(QByteArray& out, const Value& value)
{
    if (const auto* text = std::get_if<QString>(&value)) {
        const QByteArray utf8 = text->toUtf8();
        out += static_cast<char>(Tag::Text);
        putNumber(out, std::uint64_t(utf8.size()));
        out += utf8;
    } else if (const auto* number = std::get_if<std::int64_t>(&value)) {
        out += static_cast<char>(Tag::Number);
        putNumber(out, std::uint64_t(*number));
    } else {
        out += static_cast<char>(Tag::Nothing);
    }
}

/// Reads what the functions above wrote; `failed` once anything is amiss.
struct Reader {
    const QByteArray& bytes;
    qsizetype at = 0;
    bool failed = false;

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (at >= bytes.size())
                break;
            const auto byte = static_cast<unsigned char>(bytes[at++]);
            value |= std::uint64_t(byte & 0x7FU) << shift;
            if (byte < 0x80U)
                return value;
        }
        failed = true;
        return 0;
    }

    HeadRef head()
    {
        HeadRef head;
        head.stream = std::int64_t(number());
        head.stamp = std::int64_t(number());
        return head;
    }

    Value value()
    {
        if (at >= bytes.size()) {
            failed = true;
            return {};
        }
        const auto tag = static_cast<Tag>(bytes[at++]);
        if (tag == Tag::Number)
            return std::int64_t(number());
        if (tag != Tag::Text)
            return {};
        const auto size = qsizetype(number());
        if (failed || size < 0 || size > bytes.size() - at) {
            failed = true;
            return {};
        }
        at += size;
        return QString::fromUtf8(bytes.constData() + at - size, size);
    }
};

} // namespace

const FieldHeads* Heads::find(int field) const
{
    const auto found = std::ranges::find(fields, field, &FieldHeads::field);
    return found == fields.end() ? nullptr : &*found;
}

QByteArray encodeHeads(const Heads& heads)
{
    QByteArray out;
    putHead(out, heads.base);
    for (const FieldHeads& entry : heads.fields) {
        putNumber(out, std::uint64_t(entry.field));
        putNumber(out, entry.held.size());
        for (const HeldValue& held : entry.held) {
            putHead(out, held.head);
            if (entry.held.size() > 1)
                putValue(out, held.value);
        }
    }
    return out;
}

std::optional<Heads> decodeHeads(const QByteArray& bytes)
{
    Reader reader{bytes};
    Heads heads;
    heads.base = reader.head();
    while (!reader.failed && reader.at < bytes.size()) {
        FieldHeads entry;
        entry.field = int(reader.number());
        const std::uint64_t count = reader.number();
        for (std::uint64_t i = 0; i < count && !reader.failed; ++i) {
            HeldValue held;
            held.head = reader.head();
            if (count > 1)
                held.value = reader.value();
            entry.held.push_back(std::move(held));
        }
        heads.fields.push_back(std::move(entry));
    }
    if (reader.failed)
        return std::nullopt;
    return heads;
}

} // namespace app
