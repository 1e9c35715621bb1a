/// Headers of batches: the JSON alone, or a whole file when it begins like one.
#include "app/sync/batchlayout.h"
#include "app/sync/batchreader.h"
#include "app/sync/batchwriter.h"
#include "app/sync/streamcheck.h"
#include "tests/fuzz/scratchfile.h"

#include <cstdlib>

namespace {

/// What was understood is written down in one way, which is understood again.
void checkHeader(const app::BatchHeader& header)
{
    const QByteArray once = app::encodeHeader(header);
    const auto again = app::decodeHeader(once);
    if (!again || app::encodeHeader(*again) != once)
        std::abort();
    static_cast<void>(app::batchFileName(header));
    static_cast<void>(app::StreamCheck(header).areSigned());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (!bytes.startsWith(app::kBatchMagic)) {
        if (const auto header = app::decodeHeader(bytes))
            checkHeader(*header);
        return 0;
    }
    auto reader = app::BatchReader::open(tests::scratchFileWith(bytes));
    if (!reader)
        return 0;
    static const auto keys = app::DeviceKeys::generate();
    const auto read =
        reader->read(keys, {[](const app::Change&) { return app::Result<void>(); }, {}, {}});
    if (read) // Sealed to other devices.
        std::abort();
    return 0;
}
