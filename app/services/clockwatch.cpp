#include "app/services/clockwatch.h"

#include "app/domain/change.h"
#include "app/store/register.h"
#include "app/store/settings.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t kRestMs = 183 * kDayMs;

constexpr auto kRightAt =
    "clock_right_at"; ///< when somebody confirmed the date: what was known then no longer counts
constexpr auto kWrong = "clock_known_then";   ///< what was known when the date was confirmed
constexpr auto kBefore = "clock_before_leap"; ///< what was known before the clock leapt ahead

QDate dayOf(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).date();
}

class Watching {
public:
    explicit Watching(Session& session)
        : m_connection(session.store().connection()), m_settings(m_connection)
    {
    }

    Result<std::int64_t> number(const char* name) const
    {
        const auto found = m_settings.number(QLatin1StringView(name));
        return found ? Result<std::int64_t>(found->value_or(0)) : found.error();
    }
    Result<void> set(const char* name, std::int64_t value)
    {
        return m_settings.set(QLatin1StringView(name),
                              value == 0 ? QString() : QString::number(value));
    }
    /// The wall time of the latest stamp, one's own or merged.
    Result<std::int64_t> latest() const
    {
        // Streams first: there are few of them, and the engine would read every change.
        // Not the register's own clock: that follows others a day past the wall and no further.
        const auto stamp =
            m_connection.number("SELECT ifnull(max(c.stamp),0) FROM stream s CROSS JOIN"
                                " change c ON c.stream=s.id AND c.seq=s.seq");
        return stamp ? Result<std::int64_t>(wallOf(*stamp)) : stamp.error();
    }

private:
    Connection& m_connection;
    Settings m_settings;
};

} // namespace

QDate madeAfter()
{
    return {2026, 11, 1};
}

Result<std::optional<ClockDoubt>> clockDoubt(Session& session)
{
    Watching watching(session);
    const auto latest = watching.latest();
    const auto wrong = watching.number(kWrong);
    const auto rightAt = watching.number(kRightAt);
    const auto before = watching.number(kBefore);
    if (!latest || !wrong)
        return latest ? wrong.error() : latest.error();
    if (!rightAt || !before)
        return rightAt ? before.error() : rightAt.error();
    // Stamps never go back: what was written with a wrong date pulls all later ones along.
    const bool isDiscounted = *latest <= *wrong + kDayMs;
    const std::int64_t made = madeAfter().startOfDay(Qt::UTC).toMSecsSinceEpoch();
    const std::int64_t known = std::max({made, *rightAt, isDiscounted ? 0 : *latest});
    const std::int64_t now = session.clock().nowMs();
    if (now + kDayMs < known)
        return std::optional(ClockDoubt{ClockDoubt::Points::Past, dayOf(now), dayOf(known)});
    const std::int64_t base = *before != 0 ? *before : known;
    const bool hasLeapt = now > base + kRestMs;
    if (const std::int64_t kept = hasLeapt ? base : 0; kept != *before) {
        if (const auto set = watching.set(kBefore, kept); !set)
            return set.error();
    }
    if (!hasLeapt)
        return std::optional<ClockDoubt>();
    return std::optional(ClockDoubt{ClockDoubt::Points::Future, dayOf(now), dayOf(base)});
}

Result<void> confirmClock(Session& session)
{
    Watching watching(session);
    const auto latest = watching.latest();
    if (!latest)
        return latest.error();
    const std::int64_t now = session.clock().nowMs();
    const std::array<std::pair<const char*, std::int64_t>, 3> facts{
        {{kRightAt, now}, {kWrong, *latest > now ? *latest : 0}, {kBefore, 0}}};
    for (const auto& [name, value] : facts) {
        if (const auto set = watching.set(name, value); !set)
            return set;
    }
    return {};
}

} // namespace app
