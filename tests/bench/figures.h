/// What a benchmark yields: samples of ours and of the limit, taken in turn on the same machine.
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace bench {

struct Figure {
    QString name;
    std::int64_t workers = 0;
    QList<double> ours = {};  ///< milliseconds, unless `unit` says otherwise
    QList<double> limit = {}; ///< empty: there is none
    QString unit = QStringLiteral("ms");
    double peakMb = 0; ///< largest resident size meanwhile, in MiB
    /// After that many years of use; none: of a register that was just made.
    std::optional<int> years = {};

    double median(const QList<double>& samples) const { return percentile(samples, 0.5); }
    double percentile(const QList<double>& samples, double share) const;
    double ratio() const;
};

/// Milliseconds that `work` takes.
double timed(const std::function<void()>& work);
/// Both in turn, `times` times; the first of each warms what a person's earlier work would have warmed.
void compare(Figure& figure, int times, const std::function<void()>& ours,
             const std::function<void()>& limit);

/// From now on peakMb() counts anew, where the system can.
void resetPeak();
/// The largest resident size of this process, in MiB.
double peakMb();

/// Tables for people on stdout, and `[{name, workers, unit, ours_ms, ours_p99_ms, limit_ms, ratio, peak_mb, goal, met}]` into
/// `json`; "years" too, where they were measured.
void report(const QList<Figure>& figures, const QString& json);

/// Ends the program: a benchmark that cannot run measures nothing.
[[noreturn]] void giveUp(const QString& why);

template <typename T>
auto must(T result)
{
    if (!result)
        giveUp(result.error().detail);
    if constexpr (requires { *result; })
        return std::move(*result);
}

} // namespace bench
