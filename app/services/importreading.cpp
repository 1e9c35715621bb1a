#include "app/services/importreading.h"

#include "app/base/beside.h"

#include <algorithm>
#include <atomic>

namespace app {

namespace {

/// A row, and how far the reading was when it was read: what was read ahead is not done yet.
struct Piece {
    ResidentRow row;
    std::int64_t done = 0;
};

} // namespace

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
    auto read = beside<Piece>(
        [&](BesideGiver<Piece>& give) {
            return readResidents(
                reading.path, reading.sheet, reading.rules, *reading.occupations,
                [&](ResidentRow&& row) {
                    return give(Piece{std::move(row), done});
                },
                there);
        },
        [&](Piece& piece) {
            const std::int64_t all = total;
            context.progress(std::min(piece.done, std::max<std::int64_t>(all - 1, 0)), all);
            return take(std::move(piece.row));
        });
    if (read)
        context.progress(done, total);
    return read;
}

} // namespace app
