/// Kills, cuts the power of, and breaks the disk under random histories of everything a person can do, and looks whether
/// what was acknowledged is there afterwards. One line at the end sums up; exit 1 when anything was not as it must be.
#include "tests/support/testregister.h"
#include "tests/torture/points.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <numeric>

using namespace torture;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Wanted {
    std::int64_t kills = 0;
    std::int64_t cuts = 0;
    std::int64_t failures = 0; ///< -1: every call of every act in every way
    unsigned seed = 1;         ///< of the first history
    int processes = 2;
};

enum Kind { Kills, Cuts, Failures };
constexpr std::array kKinds{"kill", "cut", "failure"};

/// What one process does of it; says what came of it as it goes.
class Share {
public:
    Share(const Wanted& wanted, Ground ground, int number, int trace)
        : m_wanted(wanted), m_ground(std::move(ground)), m_number(number), m_trace(trace)
    {
    }

    void run()
    {
        watch(m_ground.folder.toStdString());
        m_ground.start = Stage::prepared(m_ground.folder);
        playHistories(mine(m_wanted.kills), mine(m_wanted.cuts));
        playFailures();
    }

private:
    std::int64_t mine(std::int64_t all) const
    {
        return all / m_wanted.processes + (m_number < all % m_wanted.processes ? 1 : 0);
    }

    void report(Kind kind, const Tally& tally) const
    {
        say(m_trace, u"tally\n%1\n%2\n%3\n%4"_s.arg(kind)
                         .arg(tally.points)
                         .arg(tally.acknowledged)
                         .arg(tally.problems.size())
                         .toStdString());
        for (const QString& problem : tally.problems)
            std::fprintf(stderr, "%s\n", qPrintable(problem));
    }

    void playHistories(std::int64_t kills, std::int64_t cuts) const
    {
        constexpr std::int64_t kKillsEach = 24;
        constexpr std::int64_t kCutsEach = 16;
        for (int round = 0; kills > 0 || cuts > 0; ++round) {
            const unsigned seed = m_wanted.seed + unsigned(round * m_wanted.processes + m_number);
            const History history = historyOf(seed, m_ground.start, m_ground.folder);
            if (!history.problem.isEmpty()) {
                report(Kills, {1,
                               0,
                               {u"%1 --history %2\n    undisturbed: %3"_s.arg(m_ground.program)
                                    .arg(seed)
                                    .arg(history.problem)}});
                --kills;
                continue;
            }
            std::mt19937 chance(seed);
            for (std::int64_t i = std::min(kills, kKillsEach); i > 0; --i, --kills)
                report(Kills, kill(m_ground, history, 1 + std::int64_t(chance()) % history.calls));
            std::vector<std::size_t> events;
            for (std::int64_t i = std::min(cuts, kCutsEach); i > 0; --i, --cuts)
                events.push_back(chance() % history.events.size());
            std::ranges::sort(events);
            report(Cuts, cut(m_ground, history, events));
        }
    }

    void playFailures() const
    {
        std::vector<std::pair<const Act*, const Failing*>> ways;
        for (const Act& act : acts()) {
            for (const Failing& failing : failings())
                ways.emplace_back(&act, &failing);
        }
        std::mt19937 chance(m_wanted.seed);
        std::ranges::shuffle(ways, chance);
        const bool isAll = m_wanted.failures < 0;
        const auto count = std::int64_t(ways.size());
        std::int64_t left =
            isAll ? std::numeric_limits<std::int64_t>::max() : mine(m_wanted.failures);
        const std::int64_t each = isAll ? left : m_wanted.failures / count + 1;
        for (auto i = std::size_t(m_number); i < ways.size() && left > 0;
             i += std::size_t(m_wanted.processes)) {
            const auto& [act, failing] = ways[i];
            std::vector<std::int64_t> calls(std::size_t(callsOf(m_ground, *act, *failing)));
            std::iota(calls.begin(), calls.end(), 1);
            std::ranges::shuffle(calls, chance);
            calls.resize(std::min({calls.size(), std::size_t(each), std::size_t(left)}));
            for (const std::int64_t at : calls)
                report(Failures, fail(m_ground, *act, *failing, at));
            left -= std::int64_t(calls.size());
        }
    }

    const Wanted& m_wanted;
    Ground m_ground;
    int m_number;
    int m_trace;
};

QString rootFolder()
{
    const QString shared = u"/dev/shm"_s;
    return (QFileInfo(shared).isWritable() ? shared : QDir::tempPath()) + u"/jemput-XXXXXX"_s;
}

int tortureAll(const Wanted& wanted, const Ground& ground)
{
    QElapsedTimer time;
    time.start();
    const auto ends = inChildren(wanted.processes, [&](int number, int trace) {
        Ground own = ground;
        own.folder += u"/%1"_s.arg(number);
        Share(wanted, std::move(own), number, trace).run();
    });
    std::array<Tally, kKinds.size()> sums;
    qsizetype crashed = 0;
    for (const ChildEnd& end : ends) {
        crashed += end.isWhole ? 0 : 1;
        for (const Event& event : end.events) {
            const QByteArrayList lines = event.first.split('\n');
            if (event.what == What::Said && lines.value(0) == "tally" && lines.size() > 4)
                sums[lines[1].toUInt()].add({lines[2].toLongLong(), lines[3].toLongLong(),
                                             QStringList(lines[4].toLongLong(), QString())});
        }
    }
    qsizetype problems = crashed;
    QString line;
    for (std::size_t kind = 0; kind < sums.size(); ++kind) {
        problems += sums[kind].problems.size();
        line += u"%1 %2 points (%3 failed), "_s.arg(sums[kind].points)
                    .arg(QLatin1StringView(kKinds[kind]))
                    .arg(sums[kind].problems.size());
    }
    line += u"%1 acknowledged acts looked for, %2 problems, %3 s"_s
                .arg(sums[Kills].acknowledged + sums[Cuts].acknowledged)
                .arg(problems)
                .arg(time.elapsed() / 1000);
    std::printf("torture: %s\n", qPrintable(line));
    return problems == 0 ? 0 : 1;
}

/// The calls of an act that fail: as a problem names one, or all in this way, or all in all ways.
Tally failuresOf(const QCommandLineParser& options, const Ground& ground, const Act& act)
{
    Tally all;
    for (const Failing& failing : failings()) {
        if (options.isSet(u"failing"_s) &&
            QLatin1StringView(failing.name) != options.value(u"failing"_s))
            continue;
        const bool isOne = options.isSet(u"at"_s);
        const std::int64_t first = isOne ? options.value(u"at"_s).toLongLong() : 1;
        const std::int64_t last = isOne ? first : callsOf(ground, act, failing);
        for (std::int64_t at = first; at <= last; ++at)
            all.add(fail(ground, act, failing, at));
    }
    return all;
}

/// One point again, as a problem names it.
int repeat(const QCommandLineParser& options, Ground ground)
{
    watch(ground.folder.toStdString());
    ground.start = Stage::prepared(ground.folder);
    Tally tally;
    if (const Act* act = actNamed(options.value(u"act"_s))) {
        tally = failuresOf(options, ground, *act);
        std::printf("%lld calls that fail: ", static_cast<long long>(tally.points));
    } else {
        const History history =
            historyOf(options.value(u"history"_s).toUInt(), ground.start, ground.folder);
        for (const Act* one : history.acts)
            std::printf("%s ", one->name);
        std::printf("\n%s\n", qPrintable(u"%1 calls, %2 events %3"_s.arg(history.calls)
                                             .arg(history.events.size())
                                             .arg(history.problem)));
        if (options.isSet(u"kill"_s))
            tally = kill(ground, history, options.value(u"kill"_s).toLongLong());
        if (options.isSet(u"cut"_s))
            tally = cut(ground, history, {options.value(u"cut"_s).toULongLong()});
    }
    std::printf("%s\n",
                tally.problems.isEmpty() ? "no problem" : qPrintable(tally.problems.join(u'\n')));
    return tally.problems.isEmpty() ? 0 : 1;
}

} // namespace

int main(int count, char** arguments)
{
    const QCoreApplication application(count, arguments);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({
        {u"points"_s, u"So many points, of all three kinds."_s, u"n"_s, u"300"_s},
        {u"kills"_s, u"So many kills."_s, u"n"_s},
        {u"cuts"_s, u"So many power cuts."_s, u"n"_s},
        {u"failures"_s, u"So many failing calls; -1: all there are."_s, u"n"_s},
        {u"seed"_s, u"The first history."_s, u"n"_s, u"1"_s},
        {u"processes"_s, u"How many at once."_s, u"n"_s, u"2"_s},
        {u"history"_s, u"Only this one, with --kill or --cut."_s, u"n"_s},
        {u"kill"_s, u"At this call."_s, u"n"_s},
        {u"cut"_s, u"After this event."_s, u"n"_s},
        {u"act"_s, u"Only calls of this one that fail."_s, u"name"_s},
        {u"failing"_s, u"Only in this way."_s, u"name"_s},
        {u"at"_s, u"Only this call."_s, u"n"_s},
        {u"log"_s, u"Shows the program's own log."_s},
        {u"keep"_s, u"Leaves the folder there."_s},
    });
    options.process(application);
    if (!options.isSet(u"log"_s))
        QLoggingCategory::setFilterRules(u"jemput.*=false"_s);
    QTemporaryDir root(rootFolder());
    root.setAutoRemove(!options.isSet(u"keep"_s));
    app::test::reference(); // once, before the processes part
    const Ground ground{root.path(), {}, QString::fromLocal8Bit(arguments[0])};
    if (options.isSet(u"history"_s) || options.isSet(u"act"_s))
        return repeat(options, ground);

    Wanted wanted;
    const std::int64_t points = options.value(u"points"_s).toLongLong();
    const bool isSplit =
        options.isSet(u"kills"_s) || options.isSet(u"cuts"_s) || options.isSet(u"failures"_s);
    wanted.kills = isSplit ? options.value(u"kills"_s).toLongLong() : points / 2;
    wanted.cuts = isSplit ? options.value(u"cuts"_s).toLongLong() : points / 4;
    wanted.failures =
        isSplit ? options.value(u"failures"_s).toLongLong() : points - points / 2 - points / 4;
    wanted.seed = options.value(u"seed"_s).toUInt();
    wanted.processes = std::max(1, options.value(u"processes"_s).toInt());
    return tortureAll(wanted, ground);
}
