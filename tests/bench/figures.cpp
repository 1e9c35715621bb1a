#include "tests/bench/figures.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

#include <sys/resource.h>

namespace bench {

double Figure::percentile(const QList<double>& samples, double share) const
{
    if (samples.isEmpty())
        return 0;
    QList<double> sorted = samples;
    std::ranges::sort(sorted);
    const auto last = sorted.size() - 1;
    return sorted[std::min(last, qsizetype(share * double(sorted.size())))];
}

double Figure::median(const QList<double>& samples) const
{
    return percentile(samples, 0.5);
}

double timed(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double peakMb()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

void report(const QList<Figure>& figures, const QString& json)
{
    QJsonArray all;
    std::printf("%-14s %9s %12s %12s %7s %10s %10s\n", "name", "workers", "ours ms", "limit ms",
                "ratio", "ours p99", "limit p99");
    for (const Figure& figure : figures) {
        const double ours =
            figure.bytesPerWorker > 0 ? figure.bytesPerWorker : figure.median(figure.oursMs);
        const double limit = figure.median(figure.limitMs);
        const double ratio = limit > 0 ? ours / limit : 0;
        std::printf("%-14s %9lld %12.3f %12.3f %7.2f %10.3f %10.3f\n", qPrintable(figure.name),
                    static_cast<long long>(figure.workers), ours, limit, ratio,
                    figure.percentile(figure.oursMs, 0.99),
                    figure.percentile(figure.limitMs, 0.99));
        all.append(
            QJsonObject{{QStringLiteral("name"), figure.name},
                        {QStringLiteral("workers"), qint64(figure.workers)},
                        {QStringLiteral("ours_ms"), ours},
                        {QStringLiteral("ours_p99_ms"), figure.percentile(figure.oursMs, 0.99)},
                        {QStringLiteral("limit_ms"), limit},
                        {QStringLiteral("ratio"), ratio},
                        {QStringLiteral("peak_mb"), peakMb()}});
    }
    QFile file(json);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(all).toJson());
    std::printf("batch_size is bytes per worker, beside the 120 we aim for.\n");
}

void giveUp(const QString& why)
{
    std::fprintf(stderr, "bench: %s\n", qPrintable(why));
    std::exit(1);
}

} // namespace bench
