#include "tests/bench/jobs.h"

#include <array>

namespace bench {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Job {
    QLatin1StringView name;
    QList<Figure> (*run)(Bench&);
};

constexpr auto kJobs = std::to_array<Job>({
    {"search_key"_L1, searchKey},
    {"status_one"_L1, statusOne},
    {"status_list"_L1, statusList},
    {"worker_open"_L1, workerOpen},
    {"list_open"_L1, listOpen},
    {"list_scroll"_L1, listScroll},
    {"coverage"_L1, coverage},
    {"lapses"_L1, lapses},
    {"status_print"_L1, statusPrint},
    {"start"_L1, start},
    {"memory"_L1, memory},
    {"batch"_L1, batches},
    {"import_sheet"_L1, importSheet},
    {"save_durable"_L1, saveDurable},
    {"evidence_many"_L1, evidenceMany},
    {"search_merging"_L1, searchWhileMerging},
});

} // namespace

QList<Figure> measured(std::int64_t workers, const QString& only)
{
    app::SystemClock clock;
    Bench bench(workers, clock);
    QList<Figure> figures;
    for (const Job& job : kJobs) {
        if (!only.isEmpty() && only != job.name)
            continue;
        resetPeak();
        const QList<Figure> some = job.run(bench);
        const double peak = peakMb();
        for (Figure figure : some) {
            if (figure.peakMb == 0)
                figure.peakMb = peak;
            figures << figure;
        }
    }
    return figures;
}

QStringList jobNames()
{
    QStringList names;
    for (const Job& job : kJobs)
        names << job.name;
    return names;
}

} // namespace bench
