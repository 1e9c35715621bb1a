#include "app/services/importreading.h"

#include "app/base/beside.h"

#include <atomic>

namespace app {

Result<PassedOver> readBeside(const ResidentReading& reading,
                              const std::function<Result<void>(ResidentRow&&)>& take,
                              JobContext& context)
{
    std::atomic<std::int64_t> done = 0;
    std::atomic<std::int64_t> total = 0;
    JobContext there(
        [&](std::int64_t nowDone, std::int64_t nowTotal) {
            done = nowDone;
            total = nowTotal;
        },
        [&context] { return context.isCancelled(); });
    auto read = beside<ResidentRow>(
        [&](BesideGiver<ResidentRow>& give) {
            return readResidents(
                reading.path, reading.sheet, reading.rules, *reading.occupations,
                [&](ResidentRow&& row) { return give(std::move(row)); }, there);
        },
        [&](ResidentRow& row) {
            context.progress(done, total);
            return take(std::move(row));
        });
    if (read)
        context.progress(done, total);
    return read;
}

} // namespace app
