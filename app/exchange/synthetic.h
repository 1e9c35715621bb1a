/// Invented people of a Javanese village, the same for the same seed: the demo village, tests, benches.
/// None of them exists: name lists and numbers are made up here.
#pragma once

#include "app/domain/evidence.h"
#include "app/domain/region.h"
#include "app/domain/worker.h"

#include <QDate>

#include <random>
#include <string>
#include <unordered_map>

namespace app {

struct SyntheticPerson {
    Worker worker;            ///< candidate, recorded or answered; with household, hamlet, RT/RW
    QList<Evidence> evidence; ///< without ids and worker id
};

class SyntheticVillage {
public:
    /// `village` a village code; people are grouped in households of 1–6 sharing family card and address.
    SyntheticVillage(QString village, QDate today, std::uint64_t seed);

    /// About 55 % candidates, 30 % recorded, 15 % with evidence of every status. NIKs do not repeat within
    /// a village, nor between villages of a district of usual size.
    SyntheticPerson next();

private:
    int pick(int count);
    bool chance(int perMille);
    void startHousehold();
    QString nikFor(QDate birthDate, bool woman);
    void name(Worker& worker);
    void identify(Worker& worker);
    void record(Worker& worker);
    QList<Evidence> evidence(Worker& worker);

    QString m_village;
    QDate m_today;
    std::mt19937_64 m_random;
    int m_count = 0;
    int m_leftInHousehold = 0;
    int m_firstSerial = 0;
    std::unordered_map<std::string, int> m_serials; ///< last one by birth date and sex, as in a NIK
    Worker m_household;
};

} // namespace app
