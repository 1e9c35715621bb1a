#include "app/vault/sodium.h"

#include <sodium.h>

namespace app {

void startSodium()
{
    static const bool isStarted = sodium_init() >= 0;
    // Without a random source there are no keys: nothing sensible can go on.
    if (!isStarted)
        qFatal("libsodium does not start.");
}

QByteArray hashOf(const QByteArray& bytes)
{
    startSodium();
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(bytesOf(hash), sizeOf(hash), bytesOf(bytes), sizeOf(bytes), nullptr, 0);
    return hash;
}

} // namespace app
