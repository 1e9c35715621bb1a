#include "tests/torture/points.h"

namespace torture {

using namespace app;
using namespace Qt::Literals::StringLiterals;

void Tally::add(const Tally& other)
{
    points += other.points;
    acknowledged += other.acknowledged;
    problems += other.problems;
}

Tally kill(const Ground& ground, const History& history, std::int64_t at)
{
    putImage(ground.start, ground.folder);
    Fault fault;
    fault.kind = at % 2 == 0 ? Fault::Kind::Kill : Fault::Kind::Tear;
    fault.calls = kChanging;
    fault.at = at;
    const ChildEnd end = inChild([&](int trace) { play(history, ground.folder, fault, trace); });
    const qsizetype finished = end.count("done");
    QString problem = QString::fromUtf8(end.said("failed"));
    if (!end.crash.isEmpty())
        problem = u"crashed: "_s + end.crash;
    if (problem.isEmpty() && at % 4 < 2) {
        // Every other time somebody opens it and is cut off again, amid what puts things right.
        constexpr std::int64_t kCallsOfOpening = 60;
        fault.at = 1 + at % kCallsOfOpening;
        inChild([&](int) { openAfter(history, finished, ground.folder, fault); });
    }
    if (problem.isEmpty())
        problem = problemAfter(history, finished, ground.folder);
    Tally tally{1, finished, {}};
    if (!problem.isEmpty())
        tally.problems << u"%1 --history %2 --kill %3\n    killed %4: %5"_s.arg(ground.program)
                              .arg(history.seed)
                              .arg(at)
                              .arg(history.moment(finished), problem);
    return tally;
}

Tally cut(const Ground& ground, const History& history, const std::vector<std::size_t>& events)
{
    Tally tally;
    DiskModel disk(ground.start);
    qsizetype finished = 0;
    std::size_t next = 0;
    for (const std::size_t at : events) {
        for (; next <= at && next < history.events.size(); ++next) {
            const Event& event = history.events[next];
            disk.follow(event);
            if (event.what == What::Said && event.first.startsWith("done\n"))
                ++finished;
        }
        std::mt19937 chance(history.seed * 7919 + unsigned(at));
        putImage(disk.afterPowerCut(chance), ground.folder);
        const QString problem = problemAfter(history, finished, ground.folder);
        tally.add({1, finished, {}});
        if (!problem.isEmpty())
            tally.problems << u"%1 --history %2 --cut %3\n    power cut %4: %5"_s
                                  .arg(ground.program)
                                  .arg(history.seed)
                                  .arg(at)
                                  .arg(history.moment(finished), problem);
    }
    return tally;
}

} // namespace torture
