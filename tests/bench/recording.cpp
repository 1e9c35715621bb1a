/// What is written: one registration as it is saved at the door, and one fact about many.
#include "app/exchange/synthetic.h"
#include "app/services/evidencing.h"
#include "app/services/listing.h"
#include "app/services/registration.h"
#include "tests/bench/jobs.h"

namespace bench {

using namespace app;
using namespace Qt::Literals::StringLiterals;

QList<Figure> saveDurable(Bench& bench)
{
    Figure figure{u"save_durable"_s, bench.workers()};
    const auto copy = bench.plainCopy(u"plain.db"_s);
    PlainSave plain(*copy);
    // People of another district, other ones each year: none of them looks like somebody who is here.
    SyntheticVillage people(u"35.07.02.2001"_s, bench.environment().clock.today(),
                            std::uint64_t(bench.keys().size()));
    for (int i = 0; i < 200; ++i) {
        Worker worker = people.next().worker;
        while (worker.stage == u"candidate")
            worker = people.next().worker;
        worker.stage.clear();
        worker.scope = bench.village();
        figure.ours << timed([&] {
            const auto done = must(recordWorker(bench.session(), worker, Warnings::Confirmed));
            if (!std::holds_alternative<Saved>(done))
                giveUp(u"nobody was saved"_s);
        });
        figure.limit << timed([&] { plain.run(1 + i); });
    }
    return {figure};
}

QList<Figure> evidenceMany(Bench& bench)
{
    constexpr int kWorkers = 5000;
    Figure figure{u"evidence_many"_s, bench.workers()};
    const auto copy = bench.plainCopy(u"plain.db"_s);
    PlainEvidence plain(*copy);
    const int count = int(std::min<std::int64_t>(kWorkers, bench.workers()));
    const QList<std::int64_t> keys = bench.keys().first(count);
    const auto workers = must(idsFor(bench.session(), keys));
    JobContext context;
    for (int i = 0; i < 3; ++i) {
        Evidence evidence;
        evidence.source = u"receipt"_s;
        evidence.asOf = bench.environment().clock.today().addDays(-i).toString(Qt::ISODate);
        evidence.coveredUntil = u"2026-12"_s;
        figure.ours << timed([&] {
            const auto done =
                must(recordEvidenceForMany(bench.session(), workers, evidence, context));
            if (!std::holds_alternative<ManyEvidenced>(done))
                giveUp(u"evidence that says nothing"_s);
        });
        figure.limit << timed([&] { plain.run(keys); });
    }
    return {figure};
}

} // namespace bench
