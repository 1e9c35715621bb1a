/// What years of use do to the figures, and to the size of the file.
#include "app/services/cards.h"
#include "app/services/demo.h"
#include "app/services/guarding/checking.h"
#include "app/services/lookalikes.h"
#include "app/store/eachrow.h"
#include "app/store/register.h"
#include "tests/bench/jobs.h"
#include "tests/support/longlife.h"

#include <QMap>

#include <cstdio>

namespace bench {

using namespace app;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kMegabyte = 1'000'000;

Figure amount(const QString& name, const QString& unit, double value)
{
    Figure figure{name};
    figure.unit = unit;
    figure.ours = {value};
    return figure;
}

/// The file, what of it is free, and each table with its indexes, where it is a hundredth of it or more.
QList<Figure> sizes(Bench& bench)
{
    Connection& connection = bench.session().store().connection();
    const auto pageSize = must(connection.number("PRAGMA page_size"));
    const double file = double(must(connection.number("PRAGMA page_count")) * pageSize);
    const double free = double(must(connection.number("PRAGMA freelist_count")) * pageSize);
    QMap<QString, double> tables;
    must(eachRow(connection.query("SELECT s.tbl_name,sum(d.pgsize) FROM dbstat d JOIN"
                                  " sqlite_schema s ON s.name=d.name GROUP BY 1"),
                 [&tables](const Rows& rows) -> Result<void> {
                     const QString table = rows.text(0);
                     const QString whole = u"worker_search"_s;
                     tables[table.startsWith(whole) ? whole : table] += double(rows.int64(1));
                     return {};
                 }));
    QList<Figure> figures{amount(u"file"_s, u"MB"_s, file / kMegabyte),
                          amount(u"free"_s, u"MB"_s, free / kMegabyte)};
    for (auto it = tables.cbegin(); it != tables.cend(); ++it) {
        if (it.value() > file / 100)
            figures << amount(u"of "_s + it.key(), u"MB"_s, it.value() / kMegabyte);
    }
    const double changes = double(must(connection.number("SELECT count(*) FROM change")));
    figures << amount(u"changes"_s, u"k"_s, changes / 1000)
            << amount(u"a change"_s, u"B"_s,
                      (tables[u"change"_s] + tables[u"change_block"_s]) / changes);
    return figures;
}

Figure open(Bench& bench)
{
    Figure figure{u"open"_s};
    constexpr int kTimes = 5;
    bench.whileClosed([&](const QString& directory) {
        for (int i = 0; i < kTimes; ++i) {
            std::unique_ptr<Session> opened;
            figure.ours << timed([&] {
                opened = must(openRegister(directory, Secret::fromText(demoPassphrase()),
                                           bench.environment()));
            });
        }
    });
    return figure;
}

Figure check(Bench& bench)
{
    Figure figure{u"check"_s};
    JobContext context;
    figure.ours << timed([&] {
        const auto report = must(checkRegister(bench.session(), context));
        if (!report.ok)
            giveUp(report.problems.join(u"; "_s));
    });
    return figure;
}

QList<Figure> lookedAt(Bench& bench, int year)
{
    bench.countAgain();
    // What is in the file, not what still waits beside it.
    must(bench.session().store().settle());
    QList<Figure> figures = sizes(bench);
    for (const auto job :
         {searchKey, statusOne, statusList, workerOpen, listScroll, coverage, start, saveDurable})
        figures += job(bench);
    figures << open(bench) << check(bench);
    for (Figure& figure : figures) {
        figure.years = year;
        figure.workers = bench.keys().size();
    }
    return figures;
}

} // namespace

QList<Figure> yearsOfUse(std::int64_t workers, int years)
{
    constexpr int kMonths = 12;
    test::FakeClock clock;
    Bench bench(workers, clock);
    const auto office = bench.newRegister(u"office"_s, u"35.15"_s);
    bench.acquaint(bench.session(), bench.session().scope(), *office.session, u"35.15"_s);
    test::LongLife life(clock, bench.path(u"life"_s), 1);
    // As after the first file that was taken in.
    JobContext context;
    must(findLookalikes(bench.session(), context));
    QList<Figure> figures = lookedAt(bench, 0);
    for (int year = 1; year <= years; ++year) {
        const double lived = timed([&] {
            for (int month = 0; month < kMonths; ++month)
                life.month(bench.session(), *office.session);
        });
        const auto& done = life.done();
        std::printf(
            "year %d lived in %.0f s: %lld edits (%lld refused), %lld newcomers, %lld facts, "
            "%lld handed over, %lld lists, %lld undone, %lld batches, %lld erased\n",
            year, lived / 1000, static_cast<long long>(done.edits),
            static_cast<long long>(done.refusedEdits), static_cast<long long>(done.newcomers),
            static_cast<long long>(done.evidence), static_cast<long long>(done.handedOver),
            static_cast<long long>(done.imports), static_cast<long long>(done.undone),
            static_cast<long long>(done.batches), static_cast<long long>(done.erased));
        std::fflush(stdout);
        figures += lookedAt(bench, year);
    }
    return figures;
}

} // namespace bench
