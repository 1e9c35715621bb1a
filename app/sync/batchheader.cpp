#include "app/sync/batchheader.h"

#include "app/sync/batchlayout.h"
#include "app/sync/jsonfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMaxText = 64;
constexpr qsizetype kHashSize = 32;
constexpr qsizetype kSignature = 64;
constexpr qsizetype kMaxReceivers = 1000;
constexpr qsizetype kMaxCards = 1000;
constexpr qsizetype kMaxKnown = 10'000;

QString uuidText(const QUuid& uuid)
{
    return bytesText(uuid.toRfc4122());
}

QJsonObject encodePart(const StreamPart& part)
{
    QJsonObject object{
        {u"scope"_s, part.key.scope},
        {u"signKey"_s, bytesText(part.signKey)}, // its hash is the origin
        {u"base"_s, qint64(part.base)},
        {u"upto"_s, qint64(part.upto)},
        {u"chain"_s, bytesText(part.chain)},
        {u"signature"_s, bytesText(part.signature)},
    };
    if (part.base > 0)
        object.insert(u"baseChain"_s, bytesText(part.baseChain));
    return object;
}

/// Nothing when a field is wrong.
std::optional<StreamPart> decodePart(const QJsonObject& object)
{
    JsonFields fields(object);
    StreamPart part;
    part.key.scope = fields.region(u"scope");
    part.signKey = fields.bytes(u"signKey", kHashSize);
    part.key.origin = originOf(part.signKey);
    part.base = fields.number(u"base", 0);
    part.upto = fields.number(u"upto", part.base + 1);
    part.chain = fields.bytes(u"chain", kHashSize);
    part.signature = fields.bytes(u"signature", kSignature);
    if (part.base > 0)
        part.baseChain = fields.bytes(u"baseChain", kHashSize);
    return fields.areRight() ? std::optional(part) : std::nullopt;
}

QJsonObject encodeKnown(const StreamPart& known)
{
    return {{u"scope"_s, known.key.scope},
            {u"signKey"_s, bytesText(known.signKey)},
            {u"seq"_s, qint64(known.upto)},
            {u"chain"_s, bytesText(known.chain)},
            {u"signature"_s, bytesText(known.signature)}};
}

std::optional<StreamPart> decodeKnown(const QJsonObject& object)
{
    JsonFields fields(object);
    StreamPart known;
    known.key.scope = fields.region(u"scope");
    known.signKey = fields.bytes(u"signKey", kHashSize);
    known.key.origin = originOf(known.signKey);
    known.upto = known.base = fields.number(u"seq", 1);
    known.chain = known.baseChain = fields.bytes(u"chain", kHashSize);
    known.signature = fields.bytes(u"signature", kSignature);
    return fields.areRight() ? std::optional(known) : std::nullopt;
}

bool takeKnown(const QJsonArray& array, BatchHeader& header)
{
    if (array.size() > kMaxKnown)
        return false;
    for (const QJsonValue value : array) {
        const auto known = decodeKnown(value.toObject());
        if (!known)
            return false;
        header.known.append(*known);
    }
    return true;
}

/// Grouped by area, because one area has many devices: {"35.15":{"<origin>":12}}.
QJsonObject encodeHeld(const Vector& held)
{
    QMap<QString, QJsonObject> areas;
    for (auto it = held.begin(); it != held.end(); ++it)
        areas[it.key().scope].insert(uuidText(it.key().origin), qint64(it.value()));
    QJsonObject object;
    for (auto it = areas.begin(); it != areas.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

std::optional<Vector> decodeHeld(const QJsonObject& object)
{
    Vector held;
    for (auto area = object.begin(); area != object.end(); ++area) {
        const QJsonObject origins = area.value().toObject();
        for (auto it = origins.begin(); it != origins.end(); ++it) {
            const QByteArray origin = textBytes(it.key());
            const qint64 upto = it.value().toInteger(-1);
            if (origin.size() != 16 || upto < 0 || area.key().size() > 13)
                return std::nullopt;
            held.insert({QUuid::fromRfc4122(origin), area.key()}, upto);
        }
    }
    return held;
}

/// Sets the parts and checks that they are different streams with as many changes as declared.
bool takeParts(const QJsonArray& array, BatchHeader& header)
{
    std::int64_t left = header.changes;
    QMap<StreamKey, bool> seen;
    for (const QJsonValue value : array) {
        const auto part = decodePart(value.toObject());
        if (!part || seen.contains(part->key) || part->upto - part->base > left)
            return false;
        seen.insert(part->key, true);
        left -= part->upto - part->base;
        header.parts.append(*part);
    }
    return left == 0;
}

bool takeReceivers(const QJsonArray& array, BatchHeader& header)
{
    for (const QJsonValue value : array) {
        JsonFields fields(value.toObject());
        Receiver receiver;
        receiver.origin = fields.uuid(u"origin");
        receiver.sealedKey = fields.bytes(u"key", kSealedKeySize);
        if (!fields.areRight())
            return false;
        header.receivers.append(receiver);
    }
    return !header.receivers.isEmpty() && header.receivers.size() <= kMaxReceivers;
}

} // namespace

QByteArray headMessage(const StreamKey& key, std::int64_t seq, const QByteArray& chain)
{
    // The words keep this signature from ever standing for something else; every part but the scope has
    // one length, so no two heads give the same message.
    QByteArray message("jemput-bola head\n");
    const auto number = qToLittleEndian<qint64>(seq);
    message += key.origin.toRfc4122();
    message.append(reinterpret_cast<const char*>(&number), sizeof number);
    message += key.scope.toLatin1();
    message += '\n';
    message += chain;
    return message;
}

QByteArray encodeHeader(const BatchHeader& header)
{
    QJsonArray receivers;
    for (const Receiver& receiver : header.receivers)
        receivers.append(QJsonObject{{u"origin"_s, uuidText(receiver.origin)},
                                     {u"key"_s, bytesText(receiver.sealedKey)}});
    QJsonArray parts;
    for (const StreamPart& part : header.parts)
        parts.append(encodePart(part));
    QJsonObject object{
        {u"format"_s, kBatchFormat},
        {u"id"_s, uuidText(header.id)},
        {u"number"_s, qint64(header.number)},
        {u"sender"_s, bytesText(header.senderCard)},
        {u"receivers"_s, receivers},
        {u"scope"_s, header.scope},
        {u"parts"_s, parts},
        {u"held"_s, encodeHeld(header.held)},
        {u"changes"_s, qint64(header.changes)},
        {u"made"_s, header.made},
        {u"version"_s, header.version},
    };
    QJsonArray cards;
    for (const QByteArray& card : header.cards)
        cards.append(bytesText(card));
    if (!cards.isEmpty())
        object.insert(u"cards"_s, cards);
    QJsonArray known;
    for (const StreamPart& one : header.known)
        known.append(encodeKnown(one));
    if (!known.isEmpty())
        object.insert(u"known"_s, known);
    if (!header.previousId.isNull()) {
        object.insert(u"previous"_s, uuidText(header.previousId));
        object.insert(u"previousHash"_s, bytesText(header.previousHash));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<BatchHeader> decodeHeader(const QByteArray& json)
{
    const Error wrong{ErrorCode::FileDamaged, u"batch header"_s};
    if (json.size() > kMaxHeader)
        return wrong;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    JsonFields fields(document.object());
    if (fields.number(u"format", 1) > kBatchFormat)
        return Error{ErrorCode::FileTooNew, u"batch header"_s};

    BatchHeader header;
    header.id = fields.uuid(u"id");
    header.number = fields.number(u"number", 1);
    header.previousId = fields.uuid(u"previous", JsonFields::Absence::Allowed);
    if (!header.previousId.isNull())
        header.previousHash = fields.bytes(u"previousHash", kHashSize);
    header.senderCard = textBytes(fields.object().value(u"sender").toString());
    header.scope = fields.region(u"scope");
    header.changes = fields.number(u"changes", 0);
    header.made = fields.text(u"made", kMaxText);
    header.version = fields.text(u"version", kMaxText);
    fields.require(!header.id.isNull());
    if (!fields.areRight())
        return wrong;

    const QJsonArray cards = fields.object().value("cards"_L1).toArray();
    if (cards.size() > kMaxCards)
        return wrong;
    for (const QJsonValue card : cards)
        header.cards << textBytes(card.toString());
    auto sender = decodeCard(header.senderCard);
    if (!sender)
        return sender.error();
    header.sender = *std::move(sender);
    auto held = decodeHeld(fields.object().value(u"held").toObject());
    if (!held || !takeReceivers(fields.object().value(u"receivers").toArray(), header) ||
        !takeParts(fields.object().value(u"parts").toArray(), header) ||
        !takeKnown(fields.object().value(u"known").toArray(), header))
        return wrong;
    header.held = *std::move(held);
    return header;
}

} // namespace app
