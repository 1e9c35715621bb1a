#include "tests/support/planted.h"

#include "app/domain/nik.h"
#include "app/exchange/synthetic.h"
#include "app/services/lookalikes.h"
#include "app/store/journal.h"
#include "app/store/register.h"

#include <QElapsedTimer>
#include <QHash>

#include <random>

namespace app::test {

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

const std::array<Planting, kPlantedKinds> kPlantings{{
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
using Truth = QHash<Pair, std::size_t>; ///< the kind of each planted pair

Pair pairOf(const QUuid& one, const QUuid& other)
{
    return one < other ? Pair(one, other) : Pair(other, one);
}

/// Records people and their doubles.
class Planter {
public:
    Planter(TestRegister& here, Journal& journal) : m_here(here), m_journal(journal) {}

    Result<void> people(std::int64_t workers)
    {
        SyntheticVillage village(kVillage, QDate(2026, 11, 22), 7);
        for (std::int64_t i = 0; i < workers; ++i) {
            Worker worker = village.next().worker;
            worker.scope = kVillage;
            const auto id = keep(worker);
            if (!id)
                return id.error();
            m_ids << *id;
            m_people << worker;
        }
        return {};
    }

    Result<Truth> doubles(std::int64_t ofEachKind)
    {
        Truth truth;
        for (std::size_t kind = 0; kind < kPlantings.size(); ++kind) {
            for (std::int64_t left = ofEachKind; left > 0;) {
                const qsizetype at = qsizetype(m_random() % std::uint64_t(m_people.size()));
                Worker again = m_people[at];
                if (!isRealNik(again.nik))
                    continue;
                kPlantings[kind].change(again, m_random);
                const auto id = keep(again);
                if (!id)
                    return id.error();
                truth.insert(pairOf(m_ids[at], *id), kind);
                --left;
            }
        }
        return truth;
    }

private:
    Result<QUuid> keep(const Worker& worker)
    {
        const QUuid id = m_journal.newId();
        m_here.clock.pass(1);
        const auto made = m_journal.create(workerKind(), id, kVillage, valuesOf(worker));
        return made ? Result<QUuid>(id) : made.error();
    }

    TestRegister& m_here;
    Journal& m_journal;
    std::mt19937_64 m_random{11};
    QList<Worker> m_people;
    QList<QUuid> m_ids;
};

Result<Truth> plant(TestRegister& here, std::int64_t workers, std::int64_t planted)
{
    auto journal = Journal::begin(here.connection(), here.session().writer());
    if (!journal)
        return journal.error();
    Planter planter(here, *journal);
    if (const auto done = planter.people(workers); !done)
        return done.error();
    auto truth = planter.doubles(planted);
    if (!truth)
        return truth;
    const auto committed = journal->commit();
    return committed ? std::move(truth) : committed.error();
}

} // namespace

Result<PlantedFigures> findPlanted(TestRegister& here, std::int64_t workers, std::int64_t planted)
{
    const auto truth = plant(here, workers, planted);
    if (!truth)
        return truth.error();
    PlantedFigures figures;
    for (std::size_t kind = 0; kind < kPlantings.size(); ++kind)
        figures.kinds[kind] = {kPlantings[kind].name, planted, 0};
    QElapsedTimer timer;
    timer.start();
    JobContext context;
    const auto open = findLookalikes(*here, context);
    figures.tookMs = timer.elapsed();
    const auto pairs = lookalikes(*here, 1'000'000);
    if (!open || !pairs)
        return open ? pairs.error() : open.error();
    for (const Lookalike& pair : *pairs) {
        const auto planting = truth->constFind(pairOf(pair.one.id.uuid(), pair.other.id.uuid()));
        auto& counted = figures.byLikeness[wordOf(pair.likeness)];
        if (planting == truth->cend()) {
            ++counted.wrong;
            continue;
        }
        ++counted.right;
        ++figures.kinds[*planting].found;
    }
    return figures;
}

} // namespace app::test
