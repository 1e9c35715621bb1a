/// A clock that stands still until a test moves it.
#pragma once

#include "app/base/clock.h"

namespace app::test {

class FakeClock final : public Clock {
public:
    explicit FakeClock(QDate today = QDate(2026, 11, 22)) { moveTo(today); }

    std::int64_t nowMs() const override { return m_nowMs; }
    QDate today() const override { return m_today; }

    /// Eight in the morning of that day, UTC.
    void moveTo(QDate day);
    void pass(std::int64_t milliseconds) { m_nowMs += milliseconds; }

private:
    QDate m_today;
    std::int64_t m_nowMs = 0;
};

} // namespace app::test
