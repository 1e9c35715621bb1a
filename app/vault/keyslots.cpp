#include "app/vault/keyslots.h"

#include "app/base/filesync.h"
#include "app/base/safefile.h"
#include "app/vault/recoverycode.h"
#include "app/vault/sodium.h"
#include "app/vault/tries.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include <sodium.h>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kKeySize = 32;
constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kWrapped =
    kNonce + qsizetype(kKeySize) + crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == kKeySize);

// A damaged or hostile file must not make Argon2id take the whole memory.
constexpr qint64 kMaxFile = 1 << 20;
constexpr qint64 kMaxMemory = 1LL << 30;
constexpr qint64 kMaxOperations = 64;
constexpr int kFormat = 1;

constexpr QByteArrayView kChecksumKey(R"(,"checksum":")");
constexpr QByteArrayView kEnd("\"}\n");

Result<Secret> stretched(const Secret& passphrase, const QByteArray& salt, KeyCost cost)
{
    startSodium();
    Secret key(kKeySize);
    if (crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char*>(passphrase.data()),
                      passphrase.size(), bytesOf(salt), cost.operations, cost.memory,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Error{ErrorCode::Invalid, u"Argon2id refused its cost or had no memory"_s};
    return key;
}

Error damaged(const QString& detail)
{
    return {ErrorCode::FileDamaged, u"keys.json: "_s + detail};
}

/// The bytes as text of the one spelling we write, or nothing.
QByteArray hexField(const QJsonObject& object, const QString& key, qsizetype size)
{
    const QByteArray text = object.value(key).toString().toLatin1();
    QByteArray bytes = QByteArray::fromHex(text);
    return bytes.size() == size && bytes.toHex() == text ? bytes : QByteArray();
}

} // namespace

Result<KeySlots::Slot> KeySlots::makeSlot(const UserId& user, const Secret& passphrase,
                                          const Secret& key, KeyCost cost)
{
    if (key.size() != kKeySize || passphrase.isEmpty())
        return Error{ErrorCode::Invalid, u"a slot needs a key of 32 bytes and a passphrase"_s};
    Slot slot{user, QByteArray(crypto_pwhash_SALTBYTES, '\0'), cost, QByteArray(kWrapped, '\0')};
    startSodium();
    randombytes_buf(slot.salt.data(), sizeOf(slot.salt));
    const auto wrapping = stretched(passphrase, slot.salt, cost);
    if (!wrapping)
        return wrapping.error();

    randombytes_buf(slot.wrapped.data(), kNonce);
    const QByteArray owner = user.uuid().toRfc4122();
    unsigned char* nonce = bytesOf(slot.wrapped);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + kNonce, nullptr, key.data(), key.size(),
                                               bytesOf(owner), sizeOf(owner), nullptr, nonce,
                                               wrapping->data());
    return slot;
}

Result<Secret> KeySlots::openSlot(const Slot& slot, const Secret& passphrase)
{
    if (passphrase.isEmpty())
        return Error{ErrorCode::WrongPassphrase, u"no passphrase"_s};
    const auto wrapping = stretched(passphrase, slot.salt, slot.cost);
    if (!wrapping)
        return wrapping.error();
    Secret key(kKeySize);
    const QByteArray owner = slot.user.uuid().toRfc4122();
    const unsigned char* nonce = bytesOf(slot.wrapped);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(key.data(), nullptr, nullptr, nonce + kNonce,
                                                   std::size_t(kWrapped - kNonce), bytesOf(owner),
                                                   sizeOf(owner), nonce, wrapping->data()) != 0)
        return Error{ErrorCode::WrongPassphrase, u"no slot opens"_s};
    return key;
}

Result<KeySlots> KeySlots::create(const UserId& user, const Secret& passphrase, KeyCost cost)
{
    const Secret key = Secret::random(kKeySize);
    KeySlots made;
    if (auto done = made.addUser(user, passphrase, key, cost); !done)
        return done.error();
    if (auto done = made.renewRecoveryCode(key, cost); !done)
        return done.error();
    return made;
}

QString KeySlots::takeRecoveryCode()
{
    return std::exchange(m_recoveryCode, QString());
}

qsizetype KeySlots::indexOf(const UserId& user) const
{
    const auto found = std::find_if(m_slots.begin(), m_slots.end(),
                                    [&user](const Slot& slot) { return slot.user == user; });
    return found == m_slots.end() ? -1 : found - m_slots.begin();
}

Result<void> KeySlots::addUser(const UserId& user, const Secret& passphrase, const Secret& key,
                               KeyCost cost)
{
    if (!user.isValid())
        return Error{ErrorCode::Invalid, u"a key slot needs a user"_s};
    if (indexOf(user) >= 0)
        return Error{ErrorCode::AlreadyThere, u"this user has a key slot"_s};
    auto slot = makeSlot(user, passphrase, key, cost);
    if (!slot)
        return slot.error();
    m_slots.append(*std::move(slot));
    return {};
}

Result<void> KeySlots::changePassphrase(const UserId& user, const Secret& passphrase,
                                        const Secret& key, KeyCost cost)
{
    const qsizetype index = user.isValid() ? indexOf(user) : -1;
    if (index < 0)
        return Error{ErrorCode::NotFound, u"this user has no key slot"_s};
    auto slot = makeSlot(user, passphrase, key, cost);
    if (!slot)
        return slot.error();
    m_slots[index] = *std::move(slot);
    return {};
}

bool KeySlots::removeUser(const UserId& user)
{
    const qsizetype index = user.isValid() ? indexOf(user) : -1;
    if (index < 0)
        return false;
    m_slots.removeAt(index);
    return true;
}

KeyCost KeySlots::costOf(const UserId& user) const
{
    const qsizetype index = indexOf(user);
    return index < 0 ? KeyCost() : m_slots[index].cost;
}

Result<bool> KeySlots::opensAnother(const Secret& passphrase, const UserId& owner) const
{
    for (const Slot& slot : m_slots) {
        if (!slot.user.isValid() || slot.user == owner)
            continue;
        const auto key = openSlot(slot, passphrase);
        if (key)
            return true;
        if (key.error().code != ErrorCode::WrongPassphrase)
            return key.error();
    }
    return false;
}

Result<void> KeySlots::renewRecoveryCode(const Secret& key, KeyCost cost)
{
    const QString code = makeRecoveryCode();
    auto slot = makeSlot(UserId(), canonicalCode(Secret::fromText(code)), key, cost);
    if (!slot)
        return slot.error();
    m_slots.removeIf([](const Slot& one) { return one.isOfCode() && !one.isOfEnvelope(); });
    m_slots.append(*std::move(slot));
    m_recoveryCode = code;
    return {};
}

std::optional<KeySlots::KeptEnvelope> KeySlots::envelope() const
{
    const auto found = std::ranges::find_if(m_slots, &Slot::isOfEnvelope);
    return found == m_slots.end() ? std::nullopt : std::optional(found->envelope);
}

Result<void> KeySlots::renewEnvelope(const Secret& key, KeyCost cost, const QString& office,
                                     const std::function<QByteArray(const QString&)>& seal)
{
    const QString code = makeRecoveryCode();
    auto slot = makeSlot(UserId(), canonicalCode(Secret::fromText(code)), key, cost);
    if (!slot)
        return slot.error();
    slot->envelope = {seal(code), office};
    dropEnvelope();
    m_slots.append(*std::move(slot));
    return {};
}

void KeySlots::dropEnvelope()
{
    m_slots.removeIf([](const Slot& one) { return one.isOfEnvelope(); });
}

Result<Unlocked> KeySlots::tryAll(const Secret& passphrase, const UserId& likely) const
{
    QList<Slot> order = m_slots;
    const auto rank = [&likely](const Slot& slot) {
        if (!slot.user.isValid())
            return 2;
        return slot.user == likely ? 0 : 1;
    };
    std::stable_sort(order.begin(), order.end(),
                     [&rank](const Slot& a, const Slot& b) { return rank(a) < rank(b); });
    const Secret code = canonicalCode(passphrase);
    for (const Slot& slot : order) {
        if (slot.isOfCode() && code.isEmpty())
            continue;
        auto key = openSlot(slot, slot.isOfCode() ? code : passphrase);
        if (key)
            return Unlocked{*std::move(key), slot.user,
                            slot.isOfEnvelope() ? Unlocked::By::Envelope
                            : slot.isOfCode()   ? Unlocked::By::RecoveryCode
                                                : Unlocked::By::Passphrase};
        if (key.error().code != ErrorCode::WrongPassphrase)
            return key.error();
    }
    return Error{ErrorCode::WrongPassphrase, u"no slot opens"_s};
}

Result<Unlocked> KeySlots::unlock(const Secret& passphrase, const UserId& likely,
                                  const Clock& clock) const
{
    if (m_path.isEmpty())
        return tryAll(passphrase, likely);
    const Tries tries(m_path + u".tries"_s);
    if (const int seconds = tries.secondsToWait(clock); seconds > 0)
        return Error{ErrorCode::TooManyTries, QString::number(seconds)};
    // Counted first: ending the program in the middle of a try does not make it free.
    const int wrong = tries.count(clock) - 1;
    auto unlocked = tryAll(passphrase, likely);
    if (!unlocked)
        return unlocked;
    tries.forget();
    unlocked->wrongTries = wrong;
    return unlocked;
}

QByteArray KeySlots::encodeSlots() const
{
    QJsonArray entries;
    for (const Slot& slot : m_slots) {
        QJsonObject entry{
            {u"user"_s, slot.user.isValid() ? slot.user.text() : QString()},
            {u"salt"_s, QString::fromLatin1(slot.salt.toHex())},
            {u"operations"_s, qint64(slot.cost.operations)},
            {u"memory"_s, qint64(slot.cost.memory)},
            {u"wrapped"_s, QString::fromLatin1(slot.wrapped.toHex())},
        };
        if (slot.isOfEnvelope()) {
            entry.insert(u"sealed"_s, QString::fromLatin1(slot.envelope.sealed.toHex()));
            entry.insert(u"office"_s, slot.envelope.office);
        }
        entries.append(entry);
    }
    QByteArray bytes = QJsonDocument(QJsonObject{{u"format"_s, kFormat}, {u"slots"_s, entries}})
                           .toJson(QJsonDocument::Compact);
    bytes.chop(1); // the closing brace comes after the checksum
    const QByteArray checksum = hashOf(bytes).toHex();
    bytes += kChecksumKey;
    bytes += checksum;
    bytes += kEnd;
    return bytes;
}

Result<QList<KeySlots::Slot>> KeySlots::decodeSlots(const QByteArray& bytes)
{
    constexpr qsizetype kHex = 64;
    const qsizetype content = bytes.size() - kChecksumKey.size() - kHex - kEnd.size();
    if (content < 0 || !bytes.endsWith(kEnd) ||
        QByteArrayView(bytes).sliced(content, kChecksumKey.size()) != kChecksumKey ||
        hashOf(bytes.first(content)).toHex() !=
            QByteArrayView(bytes).sliced(content + kChecksumKey.size(), kHex))
        return damaged(u"checksum"_s);

    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value(u"format"_s).toInteger() > kFormat)
        return Error{ErrorCode::FileTooNew, u"keys.json"_s};
    QList<Slot> decoded;
    const QJsonArray entries = object.value(u"slots"_s).toArray();
    for (const QJsonValue entry : entries) {
        const QJsonObject one = entry.toObject();
        const QString user = one.value(u"user"_s).toString();
        const qint64 operations = one.value(u"operations"_s).toInteger();
        const qint64 memory = one.value(u"memory"_s).toInteger();
        Slot slot{UserId::fromText(user), hexField(one, u"salt"_s, crypto_pwhash_SALTBYTES),
                  KeyCost{std::uint64_t(operations), std::uint64_t(memory)},
                  hexField(one, u"wrapped"_s, kWrapped)};
        if (slot.user.isValid() == user.isEmpty() || slot.salt.isEmpty() ||
            slot.wrapped.isEmpty() || operations < 1 || operations > kMaxOperations ||
            memory < qint64(crypto_pwhash_MEMLIMIT_MIN) || memory > kMaxMemory)
            return damaged(u"a slot"_s);
        if (one.contains("sealed"_L1)) {
            const QByteArray sealed = one.value("sealed"_L1).toString().toLatin1();
            slot.envelope = {QByteArray::fromHex(sealed), one.value("office"_L1).toString()};
            if (slot.envelope.sealed.isEmpty() || !slot.isOfCode())
                return damaged(u"an envelope"_s);
        }
        decoded.append(std::move(slot));
    }
    if (decoded.isEmpty())
        return damaged(u"no slots"_s);
    return decoded;
}

Result<KeySlots> KeySlots::load(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, u"keys.json: "_s + file.errorString()};
    if (file.size() > kMaxFile)
        return damaged(u"too big"_s);
    auto decoded = decodeSlots(file.read(kMaxFile));
    if (!decoded)
        return readError(file, decoded.error());
    KeySlots loaded;
    loaded.m_path = path;
    loaded.m_slots = *std::move(decoded);
    return loaded;
}

Result<void> KeySlots::save(const QString& path)
{
    auto done = writeFileSafely(path, encodeSlots());
    if (done)
        m_path = path;
    return done;
}

} // namespace app
