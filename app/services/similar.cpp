#include "app/services/similar.h"

#include "app/domain/fold.h"
#include "app/services/storedworkers.h"
#include "app/store/eachrow.h"
#include "app/store/register.h"

#include <algorithm>

namespace app {

namespace {

/// A name that more people bear than this says nothing by itself.
constexpr auto kNamesakes = 200;

/// Gathers others than one worker, each once.
class Gathering {
public:
    Gathering(Session& session, const Worker& typed, int limit)
        : m_connection(session.store().connection()),
          m_workers(m_connection),
          m_typed(typed),
          m_limit(limit)
    {
    }

    Result<void> addSlips()
    {
        // A temporary number is counted up: its neighbours are other people.
        if (!isRealNik(m_typed.nik))
            return {};
        for (const QString& slip : slipsOf(m_typed.nik)) {
            const auto known =
                m_connection.number("SELECT pk FROM worker WHERE nik=?1 LIMIT 1", {slip});
            if (!known)
                return known.error();
            if (*known == 0)
                continue;
            const auto found = m_workers.withNik(slip);
            if (!found)
                return found.error();
            for (const StoredRecord& record : *found)
                add(workerOf(record), Likeness::NikOneOff);
        }
        return {};
    }

    Result<void> addNamesakes()
    {
        const QString key = foldedName(m_typed.name);
        if (key.isEmpty() || (m_typed.birthDate.isEmpty() && m_typed.familyCard.isEmpty() &&
                              m_typed.motherName.isEmpty()))
            return {};
        return eachRow(
            m_connection.query(
                "SELECT pk,birth_date,family_card,mother_name FROM worker WHERE name_key=?1"
                " AND joined_to IS NULL LIMIT ?2",
                {key, kNamesakes}),
            [this](const Rows& row) -> Result<void> {
                const auto likeness = likenessOf(row.text(1), row.text(2), row.text(3));
                if (!likeness)
                    return {};
                const auto record = m_workers.atKey(row.int64(0));
                if (!record)
                    return record.error();
                if (*record)
                    add(workerOf(**record), *likeness);
                return {};
            });
    }

    QList<SimilarWorker> closestFirst()
    {
        std::stable_sort(
            m_found.begin(), m_found.end(),
            [](const SimilarWorker& a, const SimilarWorker& b) { return a.likeness < b.likeness; });
        return m_found.mid(0, m_limit);
    }

private:
    std::optional<Likeness> likenessOf(const QString& birthDate, const QString& familyCard,
                                       const QString& mother) const
    {
        if (!birthDate.isEmpty() && birthDate == m_typed.birthDate)
            return Likeness::SameNameAndBirthday;
        if (!familyCard.isEmpty() && familyCard == m_typed.familyCard)
            return Likeness::SameNameAndHousehold;
        // Common names have mothers of common names: two known birth dates tell them apart.
        const bool areApart = !birthDate.isEmpty() && !m_typed.birthDate.isEmpty();
        if (!areApart && !mother.isEmpty() && foldedName(mother) == foldedName(m_typed.motherName))
            return Likeness::SameNameAndMother;
        return std::nullopt;
    }

    void add(const Worker& worker, Likeness likeness)
    {
        const bool isSameNik = !m_typed.nik.isEmpty() && worker.nik == m_typed.nik;
        const bool isKnown = std::ranges::any_of(
            m_found, [&worker](const SimilarWorker& one) { return one.worker.id == worker.id; });
        if (worker.id != m_typed.id && !isSameNik && !isKnown)
            m_found.append({worker, likeness});
    }

    Connection& m_connection;
    StoredWorkers m_workers;
    const Worker& m_typed;
    int m_limit;
    QList<SimilarWorker> m_found;
};

} // namespace

Result<QList<SimilarWorker>> similarWorkers(Session& session, const Worker& typed, int limit)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    Gathering gathering(session, typed, limit);
    if (const auto added = gathering.addSlips(); !added)
        return added.error();
    if (const auto added = gathering.addNamesakes(); !added)
        return added.error();
    return gathering.closestFirst();
}

} // namespace app
