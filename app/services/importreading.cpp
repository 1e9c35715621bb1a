#include "app/services/importreading.h"

#include "app/base/handover.h"

#include <atomic>
#include <thread>

namespace app {

Result<PassedOver> readBeside(const ResidentReading& reading,
                              const std::function<Result<void>(ResidentRow&&)>& take,
                              JobContext& context)
{
    using Rows = std::vector<ResidentRow>;
    constexpr std::size_t kRowsAtOnce = 256;
    constexpr std::size_t kMostWaiting = 8;
    Handover<Rows> handover(kMostWaiting);
    std::atomic<std::int64_t> done = 0;
    std::atomic<std::int64_t> total = 0;
    JobContext there(
        [&](std::int64_t nowDone, std::int64_t nowTotal) {
            done = nowDone;
            total = nowTotal;
        },
        [&context] { return context.isCancelled(); });
    Result<PassedOver> read = Error{ErrorCode::Cancelled, {}};
    std::thread reader([&] {
        Rows rows;
        read = readResidents(
            reading.path, reading.sheet, reading.rules, *reading.occupations,
            [&](ResidentRow&& row) -> Result<void> {
                rows.push_back(std::move(row));
                if (rows.size() < kRowsAtOnce || handover.give(std::exchange(rows, {})))
                    return {};
                return Error{ErrorCode::Cancelled, {}};
            },
            there);
        handover.give(std::move(rows));
        handover.finish();
    });
    Result<void> taken;
    while (auto rows = handover.take()) {
        for (ResidentRow& row : *rows) {
            taken = take(std::move(row));
            if (!taken)
                break;
        }
        if (!taken)
            break;
        context.progress(done, total);
    }
    handover.leave();
    reader.join();
    if (!taken)
        return taken.error();
    context.progress(done, total);
    return read;
}

} // namespace app
