#include "app/services/importjudge.h"

#include "app/domain/fold.h"
#include "app/domain/region.h"
#include "app/services/statuses.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

using What = Judgement::What;

constexpr auto kNik = static_cast<std::size_t>(WorkerField::Nik);
constexpr auto kNote = static_cast<std::size_t>(WorkerField::Note);
constexpr auto kStage = static_cast<std::size_t>(WorkerField::Stage);
constexpr auto kRemoved = static_cast<std::size_t>(WorkerField::Removed);

bool isNothing(const Value& value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// Two values stand beside each other: which is true is for a person to say, not for a list.
bool isOpen(const StoredRecord& stored, std::size_t field)
{
    const FieldHeads* heads = stored.heads.find(int(field));
    return heads && std::ranges::any_of(heads->held, [heads](const HeldValue& held) {
               return held.value != heads->held[0].value;
           });
}

/// The fields of the list that change the worker here: all that it names while nobody has spoken to the
/// person, afterwards only what is still empty. What was said at the door is newer than any list.
Judgement comparedWith(const Worker& listed, StoredRecord stored)
{
    const bool isCandidate = stageOf(workerFrom(stored.values).stage, false) == Stage::Candidate;
    Judgement judgement{What::Unchanged, {}, {}, valuesOf(listed)};
    judgement.taken.resize(judgement.values.size(), false);
    for (std::size_t i = 0; i < judgement.values.size(); ++i) {
        // A NIK that led here through a record that was joined is not this worker's own, and what
        // somebody noted about a person is no list's to replace.
        const bool isTakenOver = isCandidate && i != kNik && i != kNote;
        const bool isWanted = i != kStage && !isNothing(judgement.values[i]) &&
                              (isTakenOver || isNothing(stored.values[i])) && !isOpen(stored, i);
        judgement.taken[i] = isWanted && judgement.values[i] != stored.values[i];
    }
    if (std::ranges::find(judgement.taken, true) != judgement.taken.end())
        judgement.what = What::Changed;
    judgement.stored = std::move(stored);
    return judgement;
}

} // namespace

Result<ImportJudge> ImportJudge::create(Connection& connection, const QString& village)
{
    auto rows = connection.query("SELECT nik FROM worker WHERE nik IS NOT NULL");
    if (!rows)
        return rows.error();
    QSet<quint64> niks;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return ImportJudge(connection, village, std::move(niks));
        niks.insert(rows->text(0).toULongLong());
    }
}

Result<Judgement> ImportJudge::judge(const Worker& listed)
{
    return listed.nik.isEmpty() ? withoutNik(listed) : withNik(listed);
}

Result<Judgement> ImportJudge::withNik(const Worker& listed)
{
    if (!m_niks.contains(listed.nik.toULongLong()))
        return Judgement{};
    auto here = m_workers.withNik(listed.nik);
    if (!here)
        return here.error();
    // Which of several it means is for a person to say; another area's worker is not ours to change.
    if (here->size() > 1 || (here->size() == 1 && !covers(m_village, here->first().scope)))
        return Judgement{What::Unchanged, std::move(here->first())};
    if (here->size() == 1)
        return comparedWith(listed, std::move(here->first()));
    auto before = m_connection.query("SELECT id FROM worker WHERE nik=?1 AND scope=?2 AND"
                                     " joined_to='withdrawn' ORDER BY id LIMIT 1",
                                     {listed.nik, m_village});
    if (!before)
        return before.error();
    const auto more = before->next();
    if (!more)
        return more.error();
    return *more ? takenOutBefore(listed, before->uuid(0)) : Judgement{};
}

Result<Judgement> ImportJudge::withoutNik(const Worker& listed)
{
    const QString name = foldedName(listed.name);
    const std::size_t hash = qHashMulti(0, name, listed.familyCard, listed.birthDate);
    if (m_withoutNik.contains(hash))
        return Judgement{What::Unchanged};
    m_withoutNik.insert(hash);
    // Those that count come first.
    auto rows = m_connection.query(
        "SELECT id,joined_to IS 'withdrawn',scope FROM worker WHERE name_key=?1 AND"
        " ifnull(family_card,'')=?2 AND ifnull(birth_date,'')=?3 ORDER BY 2,1 LIMIT 1",
        {name, listed.familyCard, listed.birthDate});
    if (!rows)
        return rows.error();
    const auto more = rows->next();
    if (!more)
        return more.error();
    if (!*more)
        return Judgement{};
    const bool isBack = rows->int64(1) != 0 && rows->text(2) == m_village;
    return isBack ? takenOutBefore(listed, rows->uuid(0)) : Judgement{What::Unchanged};
}

Result<Judgement> ImportJudge::takenOutBefore(const Worker& listed, const QUuid& record)
{
    auto found = m_table.find(record);
    if (!found)
        return found.error();
    if (!*found)
        return Judgement{};
    Judgement judgement = comparedWith(listed, std::move(**found));
    judgement.what = What::BroughtBack;
    judgement.values[kRemoved] = Value();
    judgement.taken[kRemoved] = true;
    return judgement;
}

} // namespace app
