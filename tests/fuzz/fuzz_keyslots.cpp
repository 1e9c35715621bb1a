/// The vault's files: keys.json, the file of wrong tries beside it, a device's keys. The first byte tells which: "t" the
/// tries, "d" the keys of a device, "j" the slots, to which the checksum is added; anything else is a whole keys.json.
#include "app/base/clock.h"
#include "app/vault/devicekeys.h"
#include "app/vault/keyslots.h"
#include "app/vault/sodium.h"
#include "app/vault/tries.h"
#include "tests/fuzz/scratchfile.h"

#include <QFile>

#include <cstdlib>

namespace {

class SetClock final : public app::Clock {
public:
    std::int64_t nowMs() const override { return 1'795'000'000'000; }
    QDate today() const override { return {2026, 11, 22}; }
};

QByteArray withChecksum(QByteArray bytes)
{
    const QByteArray sum = app::hashOf(bytes).toHex();
    return bytes + ",\"checksum\":\"" + sum + "\"}\n";
}

void readSlots(const QByteArray& bytes)
{
    const QString path = tests::scratchFileWith(bytes);
    auto loaded = app::KeySlots::load(path);
    if (!loaded)
        return;
    // Kept whole when it is written down again.
    const QString copy = path + QStringLiteral(".copy");
    if (!loaded->save(copy))
        std::abort();
    auto again = app::KeySlots::load(copy);
    QFile first(copy);
    if (!again || !first.open(QIODevice::ReadOnly))
        std::abort();
    const QByteArray once = first.readAll();
    QFile second(copy);
    if (!again->save(copy) || !second.open(QIODevice::ReadOnly) || second.readAll() != once)
        std::abort();
    QFile::remove(copy);
}

void readTries(const QByteArray& bytes)
{
    const SetClock clock;
    const QString path = tests::scratchFileWith(bytes);
    const int seconds = app::Tries(path).secondsToWait(clock);
    // Slow, never locked out: five minutes is the longest.
    if (seconds < 0 || seconds > 300)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const char which = size > 0 ? bytes.front() : 'x';
    if (which == 't') {
        readTries(bytes.mid(1));
    } else if (which == 'd') {
        // Its own check sum, too.
        const QByteArray keys = bytes.mid(1) + app::hashOf(bytes.mid(1)).first(8);
        const auto read = app::DeviceKeys::fromEncoded(keys);
        if (read && read->encoded() != keys)
            std::abort();
    } else {
        readSlots(which == 'j' ? withChecksum(bytes.mid(1)) : bytes);
    }
    return 0;
}
