/// What a benchmark yields: samples of ours and of the limit, taken in turn on the same machine.
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace bench {

struct Figure {
    QString name;
    std::int64_t workers = 0;
    QList<double> oursMs;
    QList<double> limitMs;
    double bytesPerWorker = 0; ///< for batch_size only

    double median(const QList<double>& samples) const;
    double percentile(const QList<double>& samples, double share) const;
};

/// Milliseconds that `work` takes.
double timed(const std::function<void()>& work);

/// The largest resident size of this process so far, in MiB.
double peakMb();

/// A table for people on stdout, and `[{name, workers, ours_ms, limit_ms, ratio, peak_mb}]` into `json`.
void report(const QList<Figure>& figures, const QString& json);

/// Ends the program: a benchmark that cannot run measures nothing.
[[noreturn]] void giveUp(const QString& why);

template <typename T>
auto must(T result)
{
    if (!result)
        giveUp(result.error().detail);
    return std::move(*result);
}

} // namespace bench
