#include "tests/bench/figures.h"

#include "tests/bench/goals.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

#include <sys/resource.h>

namespace bench {

using namespace Qt::Literals::StringLiterals;

double Figure::percentile(const QList<double>& samples, double share) const
{
    if (samples.isEmpty())
        return 0;
    QList<double> sorted = samples;
    std::ranges::sort(sorted);
    const auto last = sorted.size() - 1;
    return sorted[std::min(last, qsizetype(share * double(sorted.size())))];
}

double Figure::ratio() const
{
    const double least = median(limit);
    return least > 0 ? median(ours) / least : 0;
}

double timed(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void compare(Figure& figure, int times, const std::function<void()>& ours,
             const std::function<void()>& limit)
{
    ours();
    limit();
    for (int i = 0; i < times; ++i) {
        figure.ours << timed(ours);
        figure.limit << timed(limit);
    }
}

void resetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        file.write("5");
}

double peakMb()
{
    // What getrusage() says is never less than it was once.
    QFile file(u"/proc/self/status"_s);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArrayList lines = file.readAll().split('\n');
        for (const QByteArray& line : lines) {
            if (line.startsWith("VmHWM:"))
                return line.sliced(6).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

void report(const QList<Figure>& figures, const QString& json)
{
    QJsonArray all;
    std::printf("%-15s %9s %12s %12s %7s %11s %8s  %s\n", "name", "workers", "ours", "limit",
                "ratio", "ours p99", "peak MB", "aimed at");
    for (const Figure& figure : figures) {
        constexpr double kShare = 0.99;
        const double ours = figure.median(figure.ours);
        const double p99 = figure.percentile(figure.ours, kShare);
        const double limit = figure.median(figure.limit);
        const Goal goal = goalOf(figure.name);
        // A register of a smoke run is too small to say anything.
        constexpr std::int64_t kFewest = 10'000;
        const QString aim = figure.workers >= kFewest ? wordsOf(goal, figure.unit) : QString();
        const QString name =
            figure.years ? u"%1 y%2"_s.arg(figure.name).arg(*figure.years) : figure.name;
        std::printf("%-15s %9lld %9.3f %-2s %9.3f %-2s %7.2f %11.3f %8.0f  %s%s\n",
                    qPrintable(name), static_cast<long long>(figure.workers), ours,
                    qPrintable(figure.unit), limit, qPrintable(figure.unit), figure.ratio(), p99,
                    figure.peakMb, qPrintable(aim),
                    aim.isEmpty() ? "" : (isMet(figure) ? "  met" : "  MISSED"));
        QJsonObject line{{u"name"_s, figure.name},
                         {u"workers"_s, qint64(figure.workers)},
                         {u"unit"_s, figure.unit},
                         {u"ours_ms"_s, ours},
                         {u"ours_p99_ms"_s, p99},
                         {u"limit_ms"_s, limit},
                         {u"ratio"_s, figure.ratio()},
                         {u"peak_mb"_s, figure.peakMb},
                         {u"goal"_s, aim},
                         {u"met"_s, isMet(figure)}};
        if (figure.years)
            line.insert(u"years"_s, *figure.years);
        all.append(line);
    }
    const QList<Growth> growths = growthOf(figures);
    if (!growths.isEmpty())
        std::printf("\n%-15s %28s %8s\n", "growth", "", "times");
    for (const Growth& one : growths)
        std::printf("%-15s %9lld to %7lld %-7s %8.2f  %s\n", qPrintable(one.name),
                    static_cast<long long>(one.from), static_cast<long long>(one.to), one.of,
                    one.times, !one.staysFlat ? "" : (one.times <= 2 ? "flat" : "NOT FLAT"));
    QFile file(json);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(all).toJson());
}

void giveUp(const QString& why)
{
    std::fprintf(stderr, "bench: %s\n", qPrintable(why));
    std::exit(1);
}

} // namespace bench
