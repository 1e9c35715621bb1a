#include "app/services/guarding/tidying.h"

#include "app/store/packedlog.h"
#include "app/store/register.h"
#include "app/store/tally.h"

namespace app {

namespace {

// A hundredth of a second on a slow disk: one transaction for each block would mostly wait for the disk.
constexpr int kBlocksAStep = 4;

/// How many changes; 0: nothing is left.
Result<std::int64_t> packSome(Connection& connection, const PackingSizes& sizes)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    PackedLog log(connection);
    std::int64_t packed = 0;
    for (int i = 0; i < kBlocksAStep; ++i) {
        const auto some = log.packNext(sizes);
        if (!some)
            return some.error();
        packed += *some;
    }
    if (packed == 0)
        return packed;
    if (const auto cleared = clearTally(connection); !cleared)
        return cleared.error();
    const auto committed = transaction->commit();
    return committed ? Result<std::int64_t>(packed) : committed.error();
}

} // namespace

Result<std::int64_t> tidyUp(Session& session, JobContext& context)
{
    return tidyUp(session, context, PackingSizes{});
}

Result<std::int64_t> tidyUp(Session& session, JobContext& context, const PackingSizes& sizes)
{
    std::int64_t packed = 0;
    while (true) {
        if (context.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        const auto some = packSome(session.store().connection(), sizes);
        if (!some)
            return some.error();
        if (*some == 0)
            return packed;
        packed += *some;
    }
}

} // namespace app
