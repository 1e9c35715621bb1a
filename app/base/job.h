/// What long work is handed: a way to say how far it is, and to ask whether to stop.
#pragma once

#include <QElapsedTimer>

#include <cstdint>
#include <functional>
#include <utility>

namespace app {

class JobContext {
public:
    using Report = std::function<void(std::int64_t done, std::int64_t total)>;

    /// For callers that neither watch nor cancel.
    JobContext() { m_sinceReport.start(); }
    JobContext(Report report, std::function<bool()> cancelled)
        : m_report(std::move(report)), m_cancelled(std::move(cancelled))
    {
        m_sinceReport.start();
    }

    bool isCancelled() const { return m_cancelled && m_cancelled(); }

    /// Cheap enough for every row: passes on at most ten reports a second, and always the last.
    /// `total` 0 means not known yet.
    void progress(std::int64_t done, std::int64_t total)
    {
        if (!m_report || (done != total && m_sinceReport.elapsed() < 100))
            return;
        m_sinceReport.restart();
        m_report(done, total);
    }

private:
    Report m_report;
    std::function<bool()> m_cancelled;
    QElapsedTimer m_sinceReport;
};

} // namespace app
