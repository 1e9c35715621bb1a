#include "app/services/lookalikecandidates.h"

#include "app/domain/fold.h"
#include "app/domain/likeness.h"

#include <algorithm>

namespace app {

namespace {

constexpr int kNikDigits = 16;

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

/// Collects pairs that share something, each once.
class Groups {
public:
    explicit Groups(const std::vector<Sketch>& all) : m_all(all) {}

    /// Everybody with the same number, when there are not too many of them.
    template <typename NumberOf>
    void sharing(NumberOf numberOf)
    {
        collect(numberOf);
        for (auto first = m_numbers.cbegin(); first != m_numbers.cend();) {
            const auto last = endOfGroup(first);
            if (last - first <= kMostAlike)
                addAll(first, last);
            else
                m_isCrowded = true;
            first = last;
        }
    }

    /// Numbers with two neighbouring digits swapped.
    void swapped()
    {
        collect([](const Sketch& one) { return one.nik; });
        for (auto first = m_numbers.cbegin(); first != m_numbers.cend();) {
            const auto last = endOfGroup(first);
            if (last - first <= kMostAlike)
                addSwapsOf(first, last);
            first = last;
        }
    }

    bool isCrowded() const { return m_isCrowded; }
    std::vector<KeyPair> taken()
    {
        std::ranges::sort(m_pairs);
        m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
        return std::move(m_pairs);
    }

private:
    using Numbers = std::vector<std::pair<std::uint64_t, std::size_t>>;

    /// Who has which number, sorted by it; 0 is none.
    template <typename NumberOf>
    void collect(NumberOf numberOf)
    {
        m_numbers.clear();
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            if (const std::uint64_t number = numberOf(m_all[i]); number != 0)
                m_numbers.emplace_back(number, i);
        }
        std::ranges::sort(m_numbers);
    }
    Numbers::const_iterator endOfGroup(Numbers::const_iterator first) const
    {
        return std::find_if(first, m_numbers.cend(),
                            [&](const auto& one) { return one.first != first->first; });
    }

    void addAll(Numbers::const_iterator first, Numbers::const_iterator last)
    {
        for (auto one = first; one != last; ++one) {
            for (auto other = one + 1; other != last; ++other)
                add(m_all[one->second].key, m_all[other->second].key);
        }
    }
    void addSwapsOf(Numbers::const_iterator first, Numbers::const_iterator last)
    {
        const std::uint64_t nik = first->first;
        std::uint64_t place = 1;
        for (int at = 0; at + 1 < kNikDigits; ++at, place *= 10) {
            const std::uint64_t low = nik / place % 10;
            const std::uint64_t high = nik / place / 10 % 10;
            if (low <= high)
                continue; // each pair once
            const std::uint64_t other =
                nik - low * place - high * place * 10 + high * place + low * place * 10;
            const Numbers::const_iterator group =
                std::ranges::lower_bound(m_numbers, std::pair(other, std::size_t(0)));
            if (group == m_numbers.end() || group->first != other)
                continue;
            const auto groupEnd = endOfGroup(group);
            if (groupEnd - group > kMostAlike)
                continue;
            for (auto one = first; one != last; ++one) {
                for (auto with = group; with != groupEnd; ++with)
                    add(m_all[one->second].key, m_all[with->second].key);
            }
        }
    }
    void add(std::int64_t one, std::int64_t other)
    {
        m_pairs.emplace_back(std::min(one, other), std::max(one, other));
    }

    const std::vector<Sketch>& m_all;
    Numbers m_numbers;
    std::vector<KeyPair> m_pairs;
    bool m_isCrowded = false;
};

} // namespace

Result<Candidates> candidatesAmongAll(Connection& connection, JobContext& context)
{
    const auto all = sketches(connection, context);
    if (!all)
        return all.error();
    Groups groups(*all);
    groups.sharing([](const Sketch& one) { return one.nik; });
    std::uint64_t place = 1;
    for (int at = 0; at < kNikDigits; ++at, place *= 10) {
        // The same number but for this digit.
        groups.sharing([place](const Sketch& one) {
            return one.nik == 0 ? 0 : one.nik - one.nik / place % 10 * place;
        });
    }
    groups.swapped();
    groups.sharing([](const Sketch& one) { return one.birth; });
    groups.sharing([](const Sketch& one) { return one.household; });
    groups.sharing([](const Sketch& one) { return one.mother; });
    return Candidates{groups.taken(), groups.isCrowded()};
}

Result<std::vector<KeyPair>> CandidatesOneByOne::candidatesFor(std::int64_t key,
                                                               const Worker& worker)
{
    m_others.clear();
    if (isRealNik(worker.nik)) {
        if (const auto done = addByNik(worker.nik); !done)
            return done.error();
    }
    if (const auto done = addByName(key, worker); !done)
        return done.error();
    std::vector<KeyPair> pairs;
    for (const std::int64_t other : std::as_const(m_others)) {
        if (other != key)
            pairs.emplace_back(std::min(key, other), std::max(key, other));
    }
    std::ranges::sort(pairs);
    return pairs;
}

Result<qsizetype> CandidatesOneByOne::addWithNik(const QString& nik)
{
    const auto keys = m_table.withNik(nik);
    if (!keys)
        return keys.error();
    if (keys->size() > kMostAlike)
        m_isCrowded = true;
    for (const std::int64_t key : *keys)
        m_others.insert(key);
    return keys->size();
}

Result<void> CandidatesOneByOne::addByNik(const QString& nik)
{
    const auto same = addWithNik(nik);
    if (!same)
        return same.error();
    for (qsizetype at = 0; at < nik.size(); ++at) {
        qsizetype alike = *same; // all that differ here at most
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString slip = nik;
            slip[at] = QChar(digit);
            const auto some =
                slip == nik || !isRealNik(slip) ? Result<qsizetype>(0) : addWithNik(slip);
            if (!some)
                return some.error();
            alike += *some;
        }
        if (alike > kMostAlike)
            m_isCrowded = true;
        if (at + 1 == nik.size() || nik.at(at) == nik.at(at + 1))
            continue;
        QString slip = nik;
        slip[at] = nik.at(at + 1);
        slip[at + 1] = nik.at(at);
        if (const auto some = isRealNik(slip) ? addWithNik(slip) : Result<qsizetype>(0); !some)
            return some.error();
    }
    return {};
}

Result<const std::vector<Sketch>*> CandidatesOneByOne::namesakes(const QString& name)
{
    const auto known = m_namesakes.constFind(name);
    if (known != m_namesakes.cend())
        return &*known;
    const auto found = m_table.namesakes(name);
    if (!found)
        return found.error();
    std::vector<Sketch> all;
    for (const auto& one : *found)
        all.push_back({one.key, 0, hashed(name, one.birthDate), hashed(name, one.familyCard),
                       hashed(name, foldedName(one.mother))});
    return &*m_namesakes.insert(name, std::move(all));
}

Result<void> CandidatesOneByOne::addByName(std::int64_t key, const Worker& worker)
{
    const QString name = foldedName(worker.name);
    const auto all = namesakes(name);
    if (!all)
        return all.error();
    const Sketch own{key, 0, hashed(name, worker.birthDate), hashed(name, worker.familyCard),
                     hashed(name, foldedName(worker.motherName))};
    for (const auto shared : {&Sketch::birth, &Sketch::household, &Sketch::mother}) {
        qsizetype alike = 0;
        for (const Sketch& one : **all) {
            if (own.*shared == 0 || one.*shared != own.*shared)
                continue;
            m_others.insert(one.key);
            ++alike;
        }
        if (alike > kMostAlike)
            m_isCrowded = true;
    }
    return {};
}

} // namespace app
