#include "tests/bench/laptop/laptop.h"

#include "app/base/clock.h"
#include "app/services/demo.h"
#include "tests/bench/bench.h"
#include "tests/bench/figures.h"
#include "tests/bench/laptop/memoryscope.h"
#include "tests/bench/realkeys.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <chrono>
#include <cstdio>

#include <sys/resource.h>

namespace bench {

using namespace app;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a system with a light desktop needs for itself, and what this program may hold: the rest keeps files.
constexpr int kSystemMb = 700;
constexpr int kOursMb =
    250; // address space that may be written, the stacks of all threads among it

struct Laptop {
    QString disk; ///< "turning" or "flash"
    int memory;   ///< MB
};

struct Action {
    QString name;
    QList<double> answers; ///< milliseconds until it was painted
    QList<double> deaf;    ///< milliseconds in which the window took nothing
};

int cacheMb(int memory)
{
    return std::max(64, memory - kSystemMb - kOursMb);
}

struct Day {
    QJsonObject actions;
    double scopeMb =
        0; ///< the most that it held of what the system would give it; 0 when the system set no limit
};

/// The day as a process of its own, which gets no more than its share of memory.
Day dayWith(const QString& folder, const Laptop& laptop)
{
    const MemoryScope scope(kOursMb + cacheMb(laptop.memory));
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(JEMPUT_SLOWDISK));
    environment.insert(u"SLOWDISK_FOLDER"_s, folder);
    environment.insert(u"SLOWDISK_KIND"_s, laptop.disk);
    environment.insert(u"SLOWDISK_CACHE_MB"_s, QString::number(cacheMb(laptop.memory)));
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([&scope] {
        scope.enter();
        constexpr rlim_t kBytes = rlim_t(kOursMb) << 20U;
        const rlimit most{kBytes, kBytes};
        ::setrlimit(RLIMIT_DATA, &most);
    });
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    process.start(
        QCoreApplication::applicationFilePath(),
        {u"--spend-day"_s, folder, QString::number(std::chrono::nanoseconds(now).count())});
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        giveUp(u"the day did not end well"_s);
    return {QJsonDocument::fromJson(process.readAllStandardOutput()).object(), scope.peakMb()};
}

QList<Action> actionsOf(const QJsonObject& day)
{
    QList<Action> actions;
    for (auto it = day.begin(); it != day.end(); ++it) {
        if (!it->isArray())
            continue;
        auto known = std::ranges::find(actions, it.key(), &Action::name);
        if (known == actions.end())
            known = actions.insert(actions.end(), {it.key(), {}, {}});
        const QJsonArray samples = it->toArray();
        for (const QJsonValue& sample : samples) {
            known->answers << sample[0].toDouble();
            known->deaf << sample[1].toDouble();
        }
    }
    return actions;
}

QJsonArray told(const QList<Action>& actions, std::int64_t workers, const Laptop& laptop)
{
    QJsonArray all;
    const Figure figure;
    for (const Action& action : actions) {
        const double half = figure.percentile(action.answers, 0.5);
        const double most = figure.percentile(action.answers, 0.99);
        const double deaf = figure.percentile(action.deaf, 0.99);
        std::printf("%9lld %-8s %6d  %-12s %5lld %11.1f %11.1f %11.1f\n",
                    static_cast<long long>(workers), qPrintable(laptop.disk), laptop.memory,
                    qPrintable(action.name), action.answers.size(), half, most, deaf);
        all.append(QJsonObject{{u"workers"_s, qint64(workers)},
                               {u"disk"_s, laptop.disk},
                               {u"memory_mb"_s, laptop.memory},
                               {u"action"_s, action.name},
                               {u"samples"_s, action.answers.size()},
                               {u"p50_ms"_s, half},
                               {u"p99_ms"_s, most},
                               {u"deaf_p99_ms"_s, deaf}});
    }
    return all;
}

QStringList given(const QCommandLineParser& parser, const QString& option,
                  const QStringList& otherwise)
{
    const QStringList values = parser.values(option);
    return values.isEmpty() ? otherwise : values;
}

/// A day on each of the laptops, with one register.
QJsonArray daysWith(std::int64_t workers, const QList<Laptop>& laptops)
{
    QJsonArray all;
    app::SystemClock clock;
    Bench bench(workers, clock);
    guardAsARealOne(bench.session());
    const auto office = bench.newRegister(u"office"_s, u"35"_s);
    bench.acquaint(bench.session(), bench.session().scope(), *office.session, u"35"_s);
    bench.whileClosed([&](const QString& folder) {
        for (const Laptop& laptop : laptops) {
            const Day day = dayWith(folder, laptop);
            for (const QJsonValue& one : told(actionsOf(day.actions), workers, laptop))
                all.append(one);
            const QJsonObject held = day.actions.value(u"memory"_s).toObject();
            std::printf(
                "%9lld held at most %.0f MB; %.0f MB of files were mapped; %s\n\n",
                static_cast<long long>(workers), held.value(u"peak"_s).toDouble(),
                held.value(u"RssFile"_s).toDouble(),
                day.scopeMb > 0
                    ? qPrintable(u"with its files in the cache %1 of %2 MB that the system gave"_s
                                     .arg(day.scopeMb, 0, 'f', 0)
                                     .arg(kOursMb + cacheMb(laptop.memory)))
                    : "no scope of the system's");
            std::fflush(stdout);
        }
    });
    return all;
}

} // namespace

int measureLaptop(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions(
        {{u"laptop"_s, u"The window with little memory and a slow disk."_s},
         {u"workers"_s, u"Register size; may be given more than once."_s, u"N"_s},
         {u"memory"_s, u"Of the laptop; likewise."_s, u"MB"_s},
         {u"disk"_s, u"turning or flash; likewise."_s, u"KIND"_s},
         {u"json"_s, u"Where the figures go."_s, u"FILE"_s, u"build/bench-laptop.json"_s}});
    parser.process(arguments);
    std::printf("turning: a disk of 5400 turns a minute, 12.5 ms to any place and 60 MB/s; flash: "
                "eMMC, 0.3 ms and 150 MB/s; all that"
                " is synced is waited for.\nMemory: %d MB for the system, %d MB for the program, "
                "the rest keeps files, of which nothing"
                " is there when the day begins.\nms: until the answer is painted; deaf: the "
                "longest that the window took no input, 99"
                " of 100.\n\n%9s %-8s %6s  %-12s %5s %11s %11s %11s\n",
                kSystemMb, kOursMb, "workers", "disk", "MB", "action", "times", "p50 ms", "p99 ms",
                "deaf ms");
    QList<Laptop> laptops;
    for (const QString& disk : given(parser, u"disk"_s, {u"turning"_s, u"flash"_s})) {
        for (const QString& memory : given(parser, u"memory"_s, {u"1024"_s, u"2048"_s, u"4096"_s}))
            laptops << Laptop{disk, memory.toInt()};
    }
    QJsonArray all;
    for (const QString& workers : given(parser, u"workers"_s, {u"20000"_s, u"1000000"_s})) {
        const QJsonArray some = daysWith(workers.toLongLong(), laptops);
        for (const QJsonValue& one : some)
            all.append(one);
    }
    QFile file(parser.value(u"json"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(all).toJson());
    return 0;
}

} // namespace bench
