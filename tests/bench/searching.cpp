/// What somebody waits for with the eyes on the screen: searches, answers, lists, a worker.
#include "app/services/coverage/coverage.h"
#include "app/services/coverage/coverageareas.h"
#include "app/services/evidencing.h"
#include "app/services/history.h"
#include "app/services/listing.h"
#include "app/services/overview.h"
#include "app/services/receipts.h"
#include "app/services/registration.h"
#include "app/services/sponsors/lapsing.h"
#include "app/services/statuses.h"
#include "tests/bench/jobs.h"
#include "tests/bench/limits.h"
#include "tests/bench/typed.h"

#include <sqlite3.h>

#include <vector>

namespace bench {

using namespace app;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kScreen = 25; // lines that are painted at once

void bindKey(sqlite3_stmt* statement, std::int64_t key)
{
    sqlite3_bind_int64(statement, 1, key);
}

struct Wanted {
    WorkerFilter filter;
    WorkerOrder order;
    QByteArray plain; ///< the keys as plain SQL
};

/// The lists that people open: all, one status, and several chips at once.
QList<Wanted> openedLists(Bench& bench)
{
    const QString hamlet = must(hamlets(bench.session())).value(0);
    const QByteArray today = bench.environment().clock.today().toString(Qt::ISODate).toLatin1();
    WorkerFilter covered;
    covered.statuses = {Status::Active};
    WorkerFilter chips;
    chips.hamlet = hamlet;
    chips.onlyVulnerable = true;
    chips.statuses = {Status::Recorded, Status::Unknown};
    return {
        {{}, WorkerOrder::Name, "SELECT pk FROM worker WHERE joined_to IS NULL ORDER BY name_key"},
        {covered, WorkerOrder::CoveredUntil,
         "SELECT pk,stage,delivered,as_of,source,state FROM worker WHERE joined_to IS NULL AND"
         " covered_until>='" +
             today.first(7) + "' ORDER BY covered_until"},
        {chips, WorkerOrder::Area,
         "SELECT pk,stage,delivered,as_of,source,state,covered_until FROM worker WHERE hamlet='" +
             hamlet.toUtf8().replace("'", "''") +
             "' AND joined_to IS NULL AND (disability IS NOT NULL OR welfare_decile BETWEEN 1 AND "
             "5 OR"
             " birth_date<='1966') ORDER BY rw,rt,family_card"},
    };
}

} // namespace

QList<Figure> searchKey(Bench& bench)
{
    Figure figure{u"search_key"_s, bench.workers()};
    PlainSearch plain(bench.plain());
    for (const QString& text : typedSearches()) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            const QString typed = text.left(length);
            compare(
                figure, 1, [&] { must(findWorkers(bench.session(), typed, 20)); },
                [&] { plain.run(typed); });
        }
    }
    return {figure};
}

QList<Figure> statusOne(Bench& bench)
{
    Figure figure{u"status_one"_s, bench.workers()};
    const Prepared plain = bench.plain().prepare("SELECT * FROM worker WHERE nik=?1");
    for (int i = 0; i < 1000; ++i) {
        const QString nik = must(linesFor(bench.session(), {bench.keyAt(i)})).first().nik;
        figure.ours << timed([&] { must(statusOfNik(bench.session(), nik)); });
        figure.limit << timed([&] {
            bindText(plain.get(), 1, nik);
            readAll(plain.get());
        });
    }
    return {figure};
}

QList<Figure> statusList(Bench& bench)
{
    constexpr int kAsked = 10'000;
    Figure figure{u"status_list"_s, bench.workers()};
    QList<std::int64_t> keys;
    for (int i = 0; i < kAsked; ++i)
        keys << bench.keyAt(i);
    QStringList niks;
    for (const WorkerLine& line : must(linesFor(bench.session(), keys)))
        niks << line.nik;
    const Prepared plain = bench.plain().prepare("SELECT * FROM worker WHERE nik=?1");
    JobContext context;
    compare(
        figure, 3, [&] { must(statusOfMany(bench.session(), niks, context)); },
        [&] {
            for (const QString& nik : std::as_const(niks)) {
                bindText(plain.get(), 1, nik);
                readAll(plain.get());
            }
        });
    return {figure};
}

QList<Figure> workerOpen(Bench& bench)
{
    Figure figure{u"worker_open"_s, bench.workers()};
    const Prepared record = bench.plain().prepare("SELECT * FROM worker WHERE id=?1");
    const Prepared change = bench.plain().prepare("SELECT * FROM change WHERE record=?1");
    std::vector<Prepared> attached;
    for (const char* table : {"heir", "photo", "evidence"})
        attached.push_back(
            bench.plain().prepare(QByteArray("SELECT * FROM ") + table + " WHERE worker=?1"));
    QList<std::int64_t> keys;
    for (int i = 0; i < 300; ++i)
        keys << bench.keyAt(i);
    for (const WorkerId& id : must(idsFor(bench.session(), keys))) {
        Session& session = bench.session();
        figure.ours << timed([&] {
            must(statusOfWorker(session, id));
            must(receiptOf(session, id));
            must(registrationOf(session, id));
            must(evidenceOf(session, id));
            must(historyOf(session, id));
        });
        const QByteArray bytes = id.uuid().toRfc4122();
        figure.limit << timed([&] {
            for (const Prepared* statement : {&record, &change}) {
                sqlite3_bind_blob(statement->get(), 1, bytes.constData(), int(bytes.size()),
                                  SQLITE_STATIC);
                readAll(statement->get());
            }
            for (const Prepared& statement : attached) {
                bindText(statement.get(), 1, id.text());
                readAll(statement.get());
            }
        });
    }
    return {figure};
}

QList<Figure> listOpen(Bench& bench)
{
    QList<Figure> figures;
    const QStringList names{u"list_all"_s, u"list_status"_s, u"list_chips"_s};
    const QList<Wanted> lists = openedLists(bench);
    for (qsizetype i = 0; i < lists.size(); ++i) {
        const Wanted& wanted = lists[i];
        Figure figure{names[i], bench.workers()};
        const Prepared plain = bench.plain().prepare(wanted.plain);
        compare(
            figure, 5, [&] { must(listWorkers(bench.session(), wanted.filter, wanted.order)); },
            [&] { readAll(plain.get()); });
        figures << figure;
    }
    return figures;
}

QList<Figure> listScroll(Bench& bench)
{
    Figure figure{u"list_scroll"_s, bench.workers()};
    const Prepared plain =
        bench.plain().prepare(QByteArray("SELECT ") + kShown + " FROM worker WHERE pk=?1");
    for (const Wanted& wanted : openedLists(bench)) {
        const auto keys = must(listWorkers(bench.session(), wanted.filter, wanted.order));
        for (int i = 0; i < 200 && !keys.isEmpty(); ++i) {
            const auto page = keys.mid((qsizetype(i) * 7919) % keys.size(), kScreen);
            figure.ours << timed([&] { must(linesFor(bench.session(), page)); });
            figure.limit << timed([&] {
                for (const std::int64_t key : page) {
                    bindKey(plain.get(), key);
                    readAll(plain.get());
                }
            });
        }
    }
    return {figure};
}

QList<Figure> coverage(Bench& bench)
{
    app::JobContext context;
    // The first time, and once a month, every worker is read; then only areas that changed.
    Figure count{u"coverage_count"_s, bench.workers()};
    count.ours << timed([&] { must(app::coverage(bench.session(), {}, context)); });
    Figure areas{u"coverage_areas"_s, bench.workers()};
    for (int i = 0; i < 20; ++i)
        areas.ours << timed([&] {
            must(app::coverageByArea(bench.session(), {}, app::RegionLevel::Village, context));
        });
    Figure figure{u"coverage"_s, bench.workers()};
    const Prepared tally = bench.plain().prepare("SELECT * FROM tally");
    const Prepared kept =
        bench.plain().prepare("SELECT scope,version,counted_on,holds_until,figures FROM coverage");
    compare(
        figure, 50,
        [&] {
            must(overview(bench.session()));
            must(app::coverage(bench.session(), {}, context));
        },
        [&] {
            readAll(tally.get());
            readAll(kept.get());
        });
    return {figure, count, areas};
}

QList<Figure> lapses(Bench& bench)
{
    Figure months{u"lapsing"_s, bench.workers()};
    Figure cost{u"upkeep"_s, bench.workers()};
    // What both have to read at least: everybody of whom a paid month is known.
    const Prepared plain = bench.plain().prepare(
        "SELECT income,programmes,payer,sector,covered_until,as_of,state,situation FROM worker"
        " WHERE joined_to IS NULL AND covered_until IS NOT NULL");
    compare(
        months, 3, [&] { must(lapsing(bench.session())); }, [&] { readAll(plain.get()); });
    compare(
        cost, 3, [&] { must(upkeep(bench.session())); }, [&] { readAll(plain.get()); });
    return {months, cost};
}

} // namespace bench
