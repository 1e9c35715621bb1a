#include "tests/bench/duplicates.h"

#include "app/domain/nik.h"
#include "app/exchange/synthetic.h"
#include "app/services/lookalikes.h"
#include "app/store/journal.h"
#include "app/store/register.h"
#include "tests/support/testregister.h"

#include <QElapsedTimer>
#include <QSet>

#include <array>
#include <cstdio>
#include <random>

namespace bench {

using namespace app;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How the second record of a person differs from the first.
struct Planting {
    const char* name;
    void (*change)(Worker& worker, std::mt19937_64& random);
};

int below(std::mt19937_64& random, int count)
{
    return int(random() % std::uint64_t(count));
}

void slipInName(Worker& worker, std::mt19937_64& random)
{
    if (worker.name.size() < 6)
        return;
    const qsizetype at = 1 + below(random, int(worker.name.size()) - 2);
    worker.name[at] = QChar(u'a' + below(random, 26));
}

const std::array<Planting, 7> kPlantings{{
    {"same NIK, a letter off", slipInName},
    {"one digit off",
     [](Worker& worker, std::mt19937_64& random) {
         const qsizetype at = 6 + below(random, 10);
         worker.nik[at] = QChar(u'0' + (worker.nik[at].digitValue() + 1 + below(random, 9)) % 10);
     }},
    {"two digits swapped",
     [](Worker& worker, std::mt19937_64& random) {
         for (int tries = 0; tries < 40; ++tries) {
             const qsizetype at = 4 + below(random, 11);
             if (worker.nik[at] == worker.nik[at + 1])
                 continue;
             std::swap(worker.nik[at], worker.nik[at + 1]);
             return;
         }
     }},
    {"temporary NIK",
     [](Worker& worker, std::mt19937_64& random) {
         worker.nik = temporaryNik(worker.scope, 1 + below(random, 99'999));
         if (below(random, 2) == 0)
             worker.familyCard.clear();
     }},
    {"another NIK, name and birth date",
     [](Worker& worker, std::mt19937_64& random) {
         worker.nik = worker.nik.first(12) + u"%1"_s.arg(5000 + below(random, 4999));
         worker.nik[7] = QChar(u'0' + (worker.nik[7].digitValue() + 4) % 10);
         worker.familyCard.clear();
     }},
    {"another NIK, name and household",
     [](Worker& worker, std::mt19937_64& random) {
         worker.nik = worker.nik.first(12) + u"%1"_s.arg(5000 + below(random, 4999));
         worker.nik[7] = QChar(u'0' + (worker.nik[7].digitValue() + 4) % 10);
         worker.birthDate.clear();
     }},
    {"no NIK, name and mother",
     [](Worker& worker, std::mt19937_64&) {
         worker.nik.clear();
         worker.birthDate.clear();
         worker.familyCard.clear();
     }},
}};

using Pair = std::pair<QUuid, QUuid>;

Pair pairOf(const QUuid& one, const QUuid& other)
{
    return one < other ? Pair(one, other) : Pair(other, one);
}

} // namespace

int findPlanted(std::int64_t workers, std::int64_t planted)
{
    test::TestRegister here;
    SyntheticVillage village(test::kVillage, QDate(2026, 11, 22), 7);
    std::mt19937_64 random(11);
    QList<Worker> people;
    QHash<Pair, std::size_t> truth;
    auto journal = Journal::begin(here.connection(), here.session().writer());
    if (!journal)
        return 1;
    const auto keep = [&](const Worker& worker) {
        const QUuid id = journal->newId();
        here.clock.pass(1);
        return journal->create(workerKind(), id, test::kVillage, valuesOf(worker)) ? id : QUuid();
    };
    QList<QUuid> ids;
    for (std::int64_t i = 0; i < workers; ++i) {
        Worker worker = village.next().worker;
        worker.scope = test::kVillage;
        ids << keep(worker);
        people << worker;
    }
    std::size_t kind = 0;
    for (const Planting& planting : kPlantings) {
        for (std::int64_t i = 0; i < planted; ++i) {
            const qsizetype at = qsizetype(random() % std::uint64_t(workers));
            Worker again = people[at];
            if (!isRealNik(again.nik)) {
                --i;
                continue;
            }
            planting.change(again, random);
            truth.insert(pairOf(ids[at], keep(again)), kind);
        }
        ++kind;
    }
    if (!journal->commit())
        return 1;

    QElapsedTimer timer;
    timer.start();
    JobContext context;
    const auto open = findLookalikes(*here, context);
    const qint64 took = timer.elapsed();
    const auto pairs = lookalikes(*here, 1'000'000);
    if (!open || !pairs)
        return 1;
    std::array<std::int64_t, kPlantings.size()> found{};
    QMap<QString, std::pair<std::int64_t, std::int64_t>> byLikeness; ///< right, wrong
    for (const Lookalike& pair : *pairs) {
        const auto planting = truth.constFind(pairOf(pair.one.id.uuid(), pair.other.id.uuid()));
        auto& counted = byLikeness[wordOf(pair.likeness)];
        if (planting == truth.cend()) {
            ++counted.second;
            continue;
        }
        ++counted.first;
        ++found[*planting];
    }
    std::printf("%lld workers, %lld doubles planted, looked through in %lld ms\n",
                qlonglong{workers}, truth.size(), took);
    for (std::size_t i = 0; i < kPlantings.size(); ++i)
        std::printf("  recall    %-34s %5.1f %%\n", kPlantings[i].name,
                    100.0 * double(found[i]) / double(planted));
    for (auto it = byLikeness.cbegin(); it != byLikeness.cend(); ++it)
        std::printf("  precision %-34s %5.1f %% of %lld\n", qPrintable(it.key()),
                    100.0 * double(it->first) / double(it->first + it->second),
                    static_cast<long long>(it->first + it->second));
    return 0;
}

} // namespace bench
