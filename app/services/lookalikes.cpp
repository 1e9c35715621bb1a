#include "app/services/lookalikes.h"

#include "app/domain/fold.h"
#include "app/services/joining.h"
#include "app/services/storedworkers.h"
#include "app/store/lookaliketable.h"
#include "app/store/register.h"
#include "app/store/settings.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Up to so many changed workers are asked about one by one.
constexpr qsizetype kFewEnough = 2000;
/// A name that more people bear than this says nothing by itself.
constexpr int kNamesakes = 200;
constexpr int kNikDigits = 16;

/// What is kept of everybody while all are compared: numbers instead of text.
struct Sketch {
    std::int64_t key = 0;
    std::uint64_t nik = 0;   ///< 0 = no real one
    std::uint64_t birth = 0; ///< name with birth date, and so on; 0 = not known
    std::uint64_t household = 0;
    std::uint64_t mother = 0;
};

std::uint64_t hashed(const QString& name, const QString& with)
{
    if (name.isEmpty() || with.isEmpty())
        return 0;
    return qHashMulti(0, name, with) | 1U; // 0 means nothing known
}

Result<std::vector<Sketch>> sketches(Connection& connection, JobContext& context)
{
    auto rows = connection.query("SELECT pk,nik,name_key,birth_date,family_card,mother_name"
                                 " FROM worker WHERE joined_to IS NULL");
    if (!rows)
        return rows.error();
    std::vector<Sketch> all;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return all;
        if (context.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        const QString nik = rows->text(1);
        const QString name = rows->text(2);
        all.push_back({rows->int64(0), isRealNik(nik) ? nik.toULongLong() : 0,
                       hashed(name, rows->text(3)), hashed(name, rows->text(4)),
                       hashed(name, foldedName(rows->text(5)))});
    }
}

using Pair = std::pair<std::int64_t, std::int64_t>;

/// Collects pairs that share something, each once.
class Candidates {
public:
    explicit Candidates(const std::vector<Sketch>& all) : m_all(all) {}

    /// Everybody with the same number, when there are not too many of them.
    template <typename NumberOf>
    void sharing(NumberOf numberOf)
    {
        m_numbers.clear();
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            if (const std::uint64_t number = numberOf(m_all[i]); number != 0)
                m_numbers.emplace_back(number, i);
        }
        std::ranges::sort(m_numbers);
        for (auto first = m_numbers.begin(); first != m_numbers.end();) {
            auto last = std::find_if(first, m_numbers.end(),
                                     [&](const auto& one) { return one.first != first->first; });
            if (last - first <= kNamesakes)
                addAll(first, last);
            first = last;
        }
    }

    /// Numbers with two neighbouring digits swapped.
    void swapped()
    {
        std::unordered_map<std::uint64_t, std::size_t> known;
        known.reserve(m_all.size());
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            if (m_all[i].nik != 0)
                known.emplace(m_all[i].nik, i);
        }
        for (const Sketch& one : m_all) {
            std::uint64_t place = 1;
            for (int at = 0; at + 1 < kNikDigits && one.nik != 0; ++at, place *= 10) {
                const std::uint64_t low = one.nik / place % 10;
                const std::uint64_t high = one.nik / place / 10 % 10;
                const std::uint64_t other =
                    one.nik - low * place - high * place * 10 + high * place + low * place * 10;
                if (low < high || other == one.nik)
                    continue; // each pair once
                if (const auto found = known.find(other); found != known.end())
                    add(one.key, m_all[found->second].key);
            }
        }
    }

    std::vector<Pair> taken()
    {
        std::ranges::sort(m_pairs);
        m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
        return std::move(m_pairs);
    }

private:
    using Numbers = std::vector<std::pair<std::uint64_t, std::size_t>>;

    void addAll(Numbers::iterator first, Numbers::iterator last)
    {
        for (auto one = first; one != last; ++one) {
            for (auto other = one + 1; other != last; ++other)
                add(m_all[one->second].key, m_all[other->second].key);
        }
    }
    void add(std::int64_t one, std::int64_t other)
    {
        m_pairs.emplace_back(std::min(one, other), std::max(one, other));
    }

    const std::vector<Sketch>& m_all;
    Numbers m_numbers;
    std::vector<Pair> m_pairs;
};

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
        const auto all = sketches(m_connection, m_context);
        if (!all)
            return all.error();
        if (const auto cleared = m_table.clear(); !cleared)
            return cleared;
        Candidates candidates(*all);
        candidates.sharing([](const Sketch& one) { return one.nik; });
        std::uint64_t place = 1;
        for (int at = 0; at < kNikDigits; ++at, place *= 10) {
            // The same number but for this digit.
            candidates.sharing([place](const Sketch& one) {
                return one.nik == 0 ? 0 : one.nik - one.nik / place % 10 * place;
            });
        }
        candidates.swapped();
        candidates.sharing([](const Sketch& one) { return one.birth; });
        candidates.sharing([](const Sketch& one) { return one.household; });
        candidates.sharing([](const Sketch& one) { return one.mother; });
        return judgeAll(candidates.taken());
    }

    Result<void> these(const QList<std::int64_t>& keys)
    {
        for (const std::int64_t key : keys) {
            if (const auto cleared = m_table.clearOf(key); !cleared)
                return cleared;
            const auto record = m_workers.atKey(key);
            if (!record)
                return record.error();
            if (!*record || !standsForItself(**record))
                continue;
            const auto pairs = candidatesFor(key, workerOf(**record));
            if (!pairs)
                return pairs.error();
            if (const auto judged = judgeAll(*pairs); !judged)
                return judged;
        }
        return {};
    }

private:
    Result<std::vector<Pair>> candidatesFor(std::int64_t key, const Worker& worker)
    {
        std::vector<Pair> pairs;
        const auto add = [&](Result<Rows> rows) -> Result<void> {
            if (!rows)
                return rows.error();
            while (true) {
                const auto more = rows->next();
                if (!more)
                    return more.error();
                if (!*more)
                    return {};
                if (const std::int64_t other = rows->int64(0); other != key)
                    pairs.emplace_back(std::min(key, other), std::max(key, other));
            }
        };
        if (isRealNik(worker.nik)) {
            for (const QString& nik : QStringList{worker.nik} + slipsOf(worker.nik)) {
                const auto added = add(m_connection.query(
                    "SELECT pk FROM worker WHERE nik=?1 AND joined_to IS NULL", {nik}));
                if (!added)
                    return added.error();
            }
        }
        const auto added = add(m_connection.query(
            "SELECT pk FROM worker WHERE name_key=?1 AND joined_to IS NULL LIMIT ?2",
            {foldedName(worker.name), kNamesakes}));
        if (!added)
            return added.error();
        std::ranges::sort(pairs);
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        return pairs;
    }

    Result<void> judgeAll(const std::vector<Pair>& pairs)
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
};

/// Whether the pair still is one that somebody has to look at.
Result<std::optional<Lookalike>> openPair(Session& session, StoredWorkers& workers,
                                          const LookalikeRow& row)
{
    const auto one = workers.atKey(row.one);
    const auto other = workers.atKey(row.other);
    if (!one || !other)
        return one ? other.error() : one.error();
    if (!*one || !*other || !standsForItself(**one) || !standsForItself(**other))
        return std::optional<Lookalike>();
    Lookalike pair{workerOf(**one), workerOf(**other), Likeness(row.likeness)};
    const auto apart = areKeptApart(session, pair.one.id, pair.other.id);
    if (!apart)
        return apart.error();
    if (*apart)
        return std::optional<Lookalike>();
    if (pair.other.id < pair.one.id)
        std::swap(pair.one, pair.other);
    return std::optional(std::move(pair));
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
    const auto seen = settings.text(QLatin1StringView(kLookalikesSeenUpto));
    const auto newest = connection.number("SELECT ifnull(max(n),0) FROM change");
    if (!seen || !newest)
        return seen ? newest.error() : seen.error();
    LookalikeTable table(connection);
    const auto changed = table.changedSince(seen->toLongLong(), kFewEnough + 1);
    if (!changed)
        return changed.error();
    Finding finding(session, context);
    const bool isFirst = seen->isEmpty();
    const auto found =
        isFirst || changed->size() > kFewEnough ? finding.everybody() : finding.these(*changed);
    if (!found)
        return found.error();
    const auto noted =
        settings.set(QLatin1StringView(kLookalikesSeenUpto), QString::number(*newest));
    if (!noted)
        return noted.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return openLookalikes(session);
}

Result<QList<Lookalike>> lookalikes(Session& session, int limit)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    Connection& connection = session.store().connection();
    const auto rows = LookalikeTable(connection).all();
    if (!rows)
        return rows.error();
    StoredWorkers workers(connection);
    QList<Lookalike> open;
    for (const LookalikeRow& row : *rows) {
        if (open.size() >= limit)
            break;
        auto pair = openPair(session, workers, row);
        if (!pair)
            return pair.error();
        if (*pair)
            open << std::move(**pair);
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
