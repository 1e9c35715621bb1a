/// Cards. One that begins with "s" is signed first, as a stranger with keys of his own can: no mutation would come past
/// the signature otherwise.
#include "app/sync/card.h"
#include "app/sync/jsonfields.h"

#include <cstdlib>

namespace {

/// The object up to its signature, its keys put in place of what stood there, signed.
QByteArray signedBy(const app::DeviceKeys& keys, QByteArray object)
{
    const QByteArray sign = app::bytesText(keys.publicKeys().sign).toLatin1();
    const QByteArray signature =
        app::bytesText(keys.sign(object.replace("$SIGN", sign))).toLatin1();
    return object + ",\"signature\":\"" + signature + "\"}";
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    static const auto keys = app::DeviceKeys::generate();
    QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (bytes.startsWith('s'))
        bytes = signedBy(keys, bytes.mid(1));
    const auto card = app::decodeCard(bytes);
    if (!card)
        return 0;
    for (const app::Introduction& one : card->introductions)
        static_cast<void>(app::isIntroducedBy(*card, one));
    if (card->keys.sign != keys.publicKeys().sign)
        return 0;
    // What is read is written down in one way, which says the same.
    const auto again = app::decodeCard(app::encodeCard(*card, keys));
    if (!again || !(*again == *card))
        std::abort();
    return 0;
}
