/// Invented people of a Javanese village, the same for the same seed: the demo village, tests, benches.
/// None of them exists: name lists and numbers are made up here.
#pragma once

#include "app/domain/evidence.h"
#include "app/domain/region.h"
#include "app/domain/worker.h"

#include <QDate>

#include <random>

namespace app {

struct SyntheticPerson {
    Worker worker; ///< candidate, recorded or answered; with household, hamlet, RT/RW
    QList<Evidence> evidence; ///< without ids and worker id
};

class SyntheticVillage {
public:
    /// `village` a village code; people are grouped in households of 1–6 sharing family card and address.
    SyntheticVillage(QString village, QDate today, std::uint64_t seed);

    /// About 55 % candidates, 30 % recorded, 15 % with evidence of every status.
    SyntheticPerson next();

private:
    QString m_village;
    QDate m_today;
    std::mt19937_64 m_random;
    int m_count = 0;
    int m_leftInHousehold = 0;
    Worker m_household;
};

} // namespace app
