#include "tests/bench/goals.h"

#include <QHash>
#include <QStringList>

namespace bench {

using namespace Qt::Literals::StringLiterals;

Goal goalOf(const QString& name)
{
    static const QHash<QString, Goal> goals{
        {u"search_key"_s, {.ratio = 1.5, .p99 = 4, .staysFlat = true}},
        {u"search_merging"_s, {.ratio = {}, .p99 = 8, .staysFlat = true}},
        {u"status_one"_s, {.ratio = {}, .p99 = 0.5, .staysFlat = true}},
        {u"status_list"_s, {.ratio = 1.5, .p99 = {}}},
        {u"worker_open"_s, {.ratio = {}, .p99 = 8, .staysFlat = true}},
        {u"list_scroll"_s, {.ratio = {}, .p99 = 8, .staysFlat = true}},
        {u"coverage"_s, {.ratio = {}, .p99 = 20}},
        {u"save_durable"_s, {.ratio = 1.3, .p99 = {}, .staysFlat = true}},
        {u"import_sheet"_s, {.ratio = 2.5, .p99 = {}}},
        {u"batch_out"_s, {.ratio = 1.5, .p99 = {}}},
        {u"batch_in"_s, {.ratio = 1.5, .p99 = {}}},
        {u"batch_size"_s, {.ratio = {}, .p99 = 120}},
        {u"start"_s, {.ratio = {}, .p99 = 400, .staysFlat = true}},
        {u"memory"_s, {.ratio = {}, .p99 = 120}},
    };
    return goals.value(name);
}

bool isMet(const Figure& figure)
{
    const Goal goal = goalOf(figure.name);
    constexpr double kShare = 0.99;
    return (!goal.ratio || figure.ratio() <= *goal.ratio) &&
           (!goal.p99 || figure.percentile(figure.ours, kShare) <= *goal.p99);
}

QString wordsOf(const Goal& goal, const QString& unit)
{
    QStringList words;
    if (goal.ratio)
        words << u"≤ %1 ×"_s.arg(*goal.ratio);
    if (goal.p99)
        words << u"≤ %1 %2"_s.arg(*goal.p99).arg(unit);
    return words.join(u", "_s);
}

QList<Growth> growthOf(const QList<Figure>& figures)
{
    QList<Growth> all;
    for (const Figure& small : figures) {
        const Figure* large = nullptr;
        bool isSmallest = true;
        for (const Figure& other : figures) {
            if (other.name != small.name)
                continue;
            isSmallest = isSmallest && small.workers <= other.workers;
            if (!large || other.workers > large->workers)
                large = &other;
        }
        if (isSmallest && large->workers > small.workers && small.unit == u"ms")
            all << Growth{small.name, small.workers, large->workers,
                          large->median(large->ours) / small.median(small.ours),
                          goalOf(small.name).staysFlat};
    }
    return all;
}

} // namespace bench
