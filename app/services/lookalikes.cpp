#include "app/services/lookalikes.h"

#include "app/domain/fold.h"
#include "app/services/lookalikecandidates.h"
#include "app/services/storedworkers.h"
#include "app/store/lookaliketable.h"
#include "app/store/register.h"
#include "app/store/settings.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Up to so many changed workers are asked about one by one.
constexpr qsizetype kFewEnough = 2000;
constexpr auto kCrowded = "lookalikes_crowded";

class Finding {
public:
    Finding(Session& session, JobContext& context)
        : m_connection(session.store().connection()),
          m_table(m_connection),
          m_workers(m_connection),
          m_context(context)
    {
    }

    Result<void> everybody()
    {
        const auto found = candidatesAmongAll(m_connection, m_context);
        if (!found)
            return found.error();
        if (const auto cleared = m_table.clear(); !cleared)
            return cleared;
        m_isCrowded = found->isCrowded;
        return judgeAll(found->pairs);
    }

    Result<void> these(const QList<std::int64_t>& keys)
    {
        CandidatesOneByOne oneByOne(m_table);
        for (const std::int64_t key : keys) {
            if (const auto cleared = m_table.clearOf(key); !cleared)
                return cleared;
            const auto record = m_workers.atKey(key);
            if (!record)
                return record.error();
            if (!*record || !standsForItself(**record))
                continue;
            const auto pairs = oneByOne.candidatesFor(key, workerOf(**record));
            if (!pairs)
                return pairs.error();
            if (oneByOne.isCrowded())
                return everybody();
            if (const auto judged = judgeAll(*pairs); !judged)
                return judged;
        }
        return {};
    }

    bool isCrowded() const { return m_isCrowded; }

private:
    Result<void> judgeAll(const std::vector<KeyPair>& pairs)
    {
        std::size_t done = 0;
        for (const auto& [one, other] : pairs) {
            if (m_context.isCancelled())
                return Error{ErrorCode::Cancelled, {}};
            m_context.progress(std::int64_t(++done), std::int64_t(pairs.size()));
            const auto first = traitsAt(one);
            const auto second = traitsAt(other);
            if (!first || !second)
                return first ? second.error() : first.error();
            const auto likeness = likenessOf(*first, *second);
            if (!likeness)
                continue;
            if (const auto added = m_table.add(one, other, int(*likeness)); !added)
                return added;
        }
        return {};
    }

    Result<Traits> traitsAt(std::int64_t key)
    {
        auto rows = m_connection.query(
            "SELECT nik,name_key,birth_date,family_card,mother_name FROM worker WHERE pk=?1",
            {key});
        if (!rows)
            return rows.error();
        const auto more = rows->next();
        if (!more || !*more)
            return more ? Result<Traits>(Traits{}) : more.error();
        return Traits{rows->text(0), rows->text(1), rows->text(2), rows->text(3),
                      foldedName(rows->text(4))};
    }

    Connection& m_connection;
    LookalikeTable m_table;
    StoredWorkers m_workers;
    JobContext& m_context;
    bool m_isCrowded = false;
};

Result<Worker> workerAt(StoredWorkers& workers, std::int64_t key)
{
    const auto record = workers.atKey(key);
    if (!record || !*record)
        return record ? Error{ErrorCode::NotFound, {}} : record.error();
    return workerOf(**record);
}

} // namespace

Result<std::int64_t> findLookalikes(Session& session, JobContext& context)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    Connection& connection = session.store().connection();
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    Settings settings(connection);
    const auto seen = settings.number(QLatin1StringView(kLookalikesSeenUpto));
    const auto crowded = settings.text(QLatin1StringView(kCrowded));
    const auto newest = connection.number("SELECT ifnull(max(n),0) FROM change");
    if (!seen || !newest)
        return seen ? newest.error() : seen.error();
    if (!crowded)
        return crowded.error();
    LookalikeTable table(connection);
    const auto changed = table.changedSince(seen->value_or(0), kFewEnough + 1);
    if (!changed)
        return changed.error();
    Finding finding(session, context);
    const bool isWhole = !seen->has_value() || changed->size() > kFewEnough ||
                         (!crowded->isEmpty() && !changed->isEmpty());
    const auto found = isWhole ? finding.everybody() : finding.these(*changed);
    if (!found)
        return found.error();
    const auto noted = settings.setNumber(QLatin1StringView(kLookalikesSeenUpto), *newest);
    if (!noted)
        return noted.error();
    // Without a change there is nothing new to say about it.
    const bool isCrowded =
        changed->isEmpty() && !isWhole ? !crowded->isEmpty() : finding.isCrowded();
    const auto kept = settings.set(QLatin1StringView(kCrowded), isCrowded ? u"1"_s : QString());
    if (!kept)
        return kept.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return openLookalikes(session);
}

Result<QList<Lookalike>> lookalikes(Session& session, int limit)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    Connection& connection = session.store().connection();
    const auto rows = LookalikeTable(connection).open(limit);
    if (!rows)
        return rows.error();
    StoredWorkers workers(connection);
    QList<Lookalike> open;
    for (const LookalikeRow& row : *rows) {
        auto one = workerAt(workers, row.one);
        auto other = workerAt(workers, row.other);
        if (!one || !other)
            return one ? other.error() : one.error();
        Lookalike pair{std::move(*one), std::move(*other), Likeness(row.likeness)};
        if (pair.other.id < pair.one.id)
            std::swap(pair.one, pair.other);
        open << std::move(pair);
    }
    return open;
}

Result<std::int64_t> openLookalikes(Session& session)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    return LookalikeTable(session.store().connection()).countOpen();
}

} // namespace app
