/// Where "now" comes from. Handed in, so that a test or `--today` can pin it.
#pragma once

#include <QDateTime>

#include <cstdint>

namespace app {

class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;

    /// Unix milliseconds, UTC, as this machine believes: it may be years off.
    virtual std::int64_t nowMs() const = 0;
    /// The same, for what is shown or written as a moment.
    QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(nowMs(), Qt::UTC); }
    /// The calendar day where the laptop stands.
    virtual QDate today() const = 0;
};

class SystemClock final : public Clock {
public:
    std::int64_t nowMs() const override;
    QDate today() const override;
};

/// The machine's time with the day replaced: `--today` of the command line.
class PinnedClock final : public Clock {
public:
    explicit PinnedClock(QDate today) : m_today(today) {}

    std::int64_t nowMs() const override;
    QDate today() const override { return m_today; }

private:
    QDate m_today;
};

} // namespace app
