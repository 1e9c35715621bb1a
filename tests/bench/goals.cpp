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
        {u"open"_s, {.ratio = {}, .p99 = {}, .staysFlat = true}},
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

namespace {

std::int64_t sizeOf(const Figure& figure)
{
    return figure.years ? *figure.years : figure.workers;
}

} // namespace

QList<Growth> growthOf(const QList<Figure>& figures)
{
    QList<Growth> all;
    for (const Figure& small : figures) {
        const Figure* large = nullptr;
        bool isSmallest = true;
        for (const Figure& other : figures) {
            if (other.name != small.name || other.years.has_value() != small.years.has_value())
                continue;
            isSmallest = isSmallest && sizeOf(small) <= sizeOf(other);
            if (!large || sizeOf(other) > sizeOf(*large))
                large = &other;
        }
        const double before = small.median(small.ours);
        if (!isSmallest || sizeOf(*large) == sizeOf(small) || before == 0 ||
            (small.unit != u"ms" && !small.years))
            continue;
        const Goal goal = goalOf(small.name);
        all << Growth{small.name,
                      small.years ? "years" : "workers",
                      sizeOf(small),
                      sizeOf(*large),
                      large->median(large->ours) / before,
                      goal.staysFlat || (small.years && (goal.ratio || goal.p99))};
    }
    return all;
}

} // namespace bench
