/// Reading in a second thread while this one works on what was read: both together cost the time of the longer.
#pragma once

#include "app/base/handover.h"
#include "app/base/result.h"

#include <thread>
#include <utility>
#include <vector>

namespace app {

/// The giving side inside beside(). Values go over in blocks, so that nobody waits for single ones, and come back when
/// they are worked on: memory is given back by the thread that took it. Let the other one do it, and both wait for the
/// allocator: with that, merging a batch took a fifth longer.
template <typename T>
class BesideGiver {
public:
    using Block = std::vector<T>;
    static constexpr std::size_t kMostWaiting = 8;

    /// `bytes`: about what the value weighs beyond its own size, to keep what waits bounded. Cancelled once the taker
    /// wants no more.
    Result<void> operator()(T&& value, std::size_t bytes = 0)
    {
        m_block.push_back(std::move(value));
        m_bytes += bytes;
        if (m_block.size() < kMostValues && m_bytes < kMostBytes)
            return {};
        return flush() ? Result<void>() : Error{ErrorCode::Cancelled, {}};
    }
    bool flush()
    {
        const bool isWanted = m_there.give(std::exchange(m_block, {}));
        m_bytes = 0;
        while (auto used = m_back.takeIfThere()) {
            m_block = *std::move(used);
            m_block.clear();
        }
        return isWanted;
    }
    void finish() { m_there.finish(); }

    /// The taking side.
    std::optional<Block> take() { return m_there.take(); }
    void giveBack(Block&& used) { m_back.give(std::move(used)); }
    void leave() { m_there.leave(); }

private:
    static constexpr std::size_t kMostValues = 256;
    static constexpr std::size_t kMostBytes = std::size_t(1) << 20U;

    Handover<Block> m_there{kMostWaiting};
    Handover<Block> m_back{kMostWaiting + 2}; // never full: as many as there can be
    Block m_block;
    std::size_t m_bytes = 0;
};

/// `read` runs in a second thread, is handed a BesideGiver<T>&, passes its errors on and ends with a Result; `take` is called
/// in this thread with each T&, in order. The taker's error comes first, as if both were one loop.
template <typename T, typename Read, typename Take>
auto beside(Read read, Take take) -> decltype(read(std::declval<BesideGiver<T>&>()))
{
    using Outcome = decltype(read(std::declval<BesideGiver<T>&>()));
    BesideGiver<T> between;
    Outcome outcome = Error{ErrorCode::Cancelled, {}};
    std::thread reader([&] {
        outcome = read(between);
        between.flush();
        between.finish();
    });
    const auto takeAll = [&](std::vector<T>& block) -> Result<void> {
        for (T& value : block) {
            if (const auto taken = take(value); !taken)
                return taken;
        }
        return {};
    };
    Result<void> taken;
    while (auto block = between.take()) {
        taken = takeAll(*block);
        if (!taken)
            break;
        between.giveBack(*std::move(block));
    }
    between.leave();
    reader.join();
    return taken ? std::move(outcome) : Outcome(taken.error());
}

} // namespace app
