/// Years of a village's register and its office's: what people do from month to month, through the services, on a clock that
/// is moved on. The same for the same seed.
#pragma once

#include "app/exchange/synthetic.h"
#include "app/services/listing.h"
#include "app/services/session.h"
#include "app/store/packedlog.h"
#include "tests/support/fakeclock.h"

#include <random>

namespace app::test {

/// The two know each other, and share the clock. Anything that fails ends the test program.
class LongLife {
public:
    /// `folder` holds what is written meanwhile: lists, files for the stick.
    LongLife(FakeClock& clock, QString folder, unsigned seed, const PackingSizes& sizes = {});

    /// A month of both, which are the same ones every time: new people, mended addresses and numbers, what the branch says, a
    /// list for it, residents' lists, files to and fro, doubles decided, erasures, tidying up, backups. How much there is follows from how many people
    /// there are: of 20,000 about 400 are edited in a month.
    void month(Session& village, Session& office);
    int months() const { return m_months; }

    /// What was done in all: for a test that must not pass because nothing happened.
    struct Done {
        std::int64_t edits = 0;
        std::int64_t refusedEdits = 0; ///< of people who are too old by now, and the like
        std::int64_t newcomers = 0;
        std::int64_t evidence = 0;
        std::int64_t imports = 0;
        std::int64_t undone = 0; ///< imports and merges
        std::int64_t handedOver = 0;
        std::int64_t batches = 0;
        std::int64_t decided = 0; ///< pairs that looked like one person
        std::int64_t erased = 0;
    };
    const Done& done() const { return m_done; }

private:
    std::uint64_t any(std::uint64_t below) { return m_random() % below; }
    /// `perMille` of the people, at least one: other ones each time.
    QList<WorkerId> some(Session& session, int perMille);
    void receiveNewcomers(Session& village);
    void edit(Session& session, int perMille);
    void hearFromBranch(Session& village);
    void handOver(Session& village);
    void takeList(Session& village);
    void exchange(Session& village, Session& office);
    void takeBackMerge(Session& village, const QString& file);
    void decideDoubles(Session& village);
    void erase(Session& village);

    FakeClock& m_clock;
    QString m_folder;
    PackingSizes m_sizes;
    std::mt19937_64 m_random;
    SyntheticVillage m_newcomers;
    QList<std::int64_t> m_keys; ///< this month's people at the village
    int m_months = 0;
    Done m_done;
};

} // namespace app::test
