#include "app/store/search.h"

#include "app/domain/fold.h"
#include "app/domain/receiptcode.h"
#include "app/store/recordtable.h"
#include "app/store/textmatch.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace app {

namespace {

// How many fragment matches are looked at to rank them: bounds the work of one key press.
constexpr int kCandidates = 160;

enum class Closeness { Exact, Beginning, WordBeginning, Fragment };

struct Candidate {
    std::int64_t pk = 0;
    Closeness closeness = Closeness::Fragment;
    std::array<QString, 4> area; ///< hamlet, RW, RT, name: the order of walking
};

/// The smallest text above everything that begins with `prefix`.
QString afterPrefix(const QString& prefix)
{
    return prefix + QChar(0xFFFF);
}

class Search {
public:
    Search(Connection& connection, int limit) : m_connection(connection), m_limit(limit) {}

    Result<void> byNumber(const QString& digits)
    {
        const auto byNik =
            add("SELECT pk,hamlet,rw,rt,name FROM worker WHERE nik>=?1 AND nik<?2"
                " AND joined_to IS NOT 'withdrawn' ORDER BY nik LIMIT ?3",
                {digits, afterPrefix(digits), m_limit}, [&](const Rows&) {
                    return digits.size() == 16 ? Closeness::Exact : Closeness::Beginning;
                });
        if (!byNik || digits.size() < kTrigram || isFull())
            return byNik;
        QStringList fragments{digits};
        if (digits.startsWith(QLatin1StringView("62")) && digits.size() > 4)
            fragments << u'0' + digits.mid(2); // +62 812 … is written 0812 …
        for (const QString& fragment : std::as_const(fragments)) {
            const auto found =
                add("SELECT w.pk,w.hamlet,w.rw,w.rt,w.name,w.nik,w.phone,w.member_number"
                    " FROM worker_search JOIN worker w ON w.pk=worker_search.rowid"
                    " WHERE worker_search MATCH ?1 LIMIT ?2",
                    {Bound::utf8(matchExpression({{fragment}})), kCandidates},
                    [&](const Rows& row) { return closenessOfNumber(row, fragment); });
            if (!found)
                return found;
        }
        return {};
    }

    /// The code on a worker's receipt.
    Result<void> byCode(const QString& code)
    {
        for (const QByteArray& end : keyEndsOf(code)) {
            const auto found = add("SELECT pk,hamlet,rw,rt,name FROM worker WHERE pk IN"
                                   " (SELECT pk FROM worker_code WHERE ending=?1)",
                                   {end}, [](const Rows&) { return Closeness::Exact; });
            if (!found)
                return found;
        }
        return {};
    }

    Result<void> byName(const QString& text)
    {
        const QList<QStringList> words = foldedQuery(text);
        if (words.isEmpty())
            return {};
        if (const auto begun = byNameBeginning(words); !begun || isFull())
            return begun;
        const QByteArray expression = matchExpression(words);
        if (expression.isEmpty())
            return {};
        return add("SELECT w.pk,w.hamlet,w.rw,w.rt,w.name,w.name_key"
                   " FROM worker_search JOIN worker w ON w.pk=worker_search.rowid"
                   " WHERE worker_search MATCH ?1 LIMIT ?2",
                   {Bound::utf8(expression), kCandidates},
                   [&](const Rows& row) { return closenessOfName(row.text(5), words); });
    }

    QList<std::int64_t> closest()
    {
        std::ranges::stable_sort(m_found, [](const Candidate& a, const Candidate& b) {
            return a.closeness != b.closeness ? a.closeness < b.closeness : a.area < b.area;
        });
        QList<std::int64_t> keys;
        for (const Candidate& candidate : m_found) {
            if (keys.size() == m_limit)
                break;
            keys << candidate.pk;
        }
        return keys;
    }

private:
    bool isFull() const { return qsizetype(m_found.size()) >= m_limit; }

    Result<void> byNameBeginning(const QList<QStringList>& words)
    {
        // Several spellings of the first word at most: "moch" may also be a muhamad.
        for (const QString& first : words.first()) {
            QString beginning = first;
            for (const QStringList& word : words.sliced(1))
                beginning += u' ' + word.first();
            const auto found = add("SELECT pk,hamlet,rw,rt,name FROM worker"
                                   " WHERE name_key>=?1 AND name_key<?2"
                                   " AND joined_to IS NOT 'withdrawn' ORDER BY name_key LIMIT ?3",
                                   {beginning, afterPrefix(beginning), m_limit},
                                   [](const Rows&) { return Closeness::Beginning; });
            if (!found)
                return found;
        }
        return {};
    }

    static std::optional<Closeness> closenessOfNumber(const Rows& row, const QString& fragment)
    {
        std::optional<Closeness> best;
        for (int column = 5; column <= 7; ++column) {
            const QString number = digitsOf(row.text(column));
            if (number == fragment)
                return Closeness::Exact;
            if (number.contains(fragment))
                best = number.startsWith(fragment) || number.endsWith(fragment)
                           ? Closeness::WordBeginning
                           : best.value_or(Closeness::Fragment);
        }
        return best; // Trigrams that only meet by chance give nothing.
    }

    static std::optional<Closeness> closenessOfName(const QString& nameKey,
                                                    const QList<QStringList>& words)
    {
        const QString spaced = u' ' + nameKey;
        const QString joined = QString(nameKey).remove(u' ');
        Closeness closeness = Closeness::WordBeginning;
        for (const QStringList& fragments : words) {
            const auto begins = [&](const QString& f) { return spaced.contains(u' ' + f); };
            const auto contains = [&](const QString& f) { return joined.contains(f); };
            if (std::ranges::any_of(fragments, begins))
                continue;
            if (!std::ranges::any_of(fragments, contains))
                return std::nullopt;
            closeness = Closeness::Fragment;
        }
        return closeness;
    }

    template <typename Judge>
    Result<void> add(const QByteArray& sql, std::initializer_list<Bound> values, Judge judge)
    {
        auto rows = m_connection.query(sql, values);
        if (!rows)
            return rows.error();
        while (true) {
            const auto more = rows->next();
            if (!more)
                return more.error();
            if (!*more)
                return {};
            const std::optional<Closeness> closeness = judge(*rows);
            const std::int64_t pk = rows->int64(0);
            if (!closeness || m_seen.contains(pk))
                continue;
            m_seen.insert(pk);
            m_found.push_back(
                {pk, *closeness, {rows->text(1), rows->text(2), rows->text(3), rows->text(4)}});
        }
    }

    Connection& m_connection;
    int m_limit;
    QSet<std::int64_t> m_seen;
    std::vector<Candidate> m_found;
};

} // namespace

Result<QList<std::int64_t>> searchWorkers(Connection& connection, const QString& text, int limit)
{
    // Found by the name or number of a record that was joined: who stands for it is meant.
    const auto standing = [&](QList<std::int64_t> keys) -> Result<QList<std::int64_t>> {
        QList<std::int64_t> found;
        for (const std::int64_t key : std::as_const(keys)) {
            auto rows = connection.query("SELECT joined_to FROM worker WHERE pk=?1", {key});
            if (!rows)
                return rows.error();
            const auto more = rows->next();
            if (!more)
                return more.error();
            std::int64_t stands = key;
            if (*more && rows->text(0) == kWithdrawnMark)
                continue;
            if (*more && !rows->isNull(0)) {
                const auto other = connection.number("SELECT pk FROM worker WHERE id=?1",
                                                     {QUuid(rows->text(0))}, key);
                if (!other)
                    return other.error();
                stands = *other;
            }
            if (!found.contains(stands))
                found << stands;
        }
        return found;
    };
    const QString digits = digitsOf(text);
    const bool hasLetters = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
    Search search(connection, limit);
    if (const auto found = search.byCode(text); !found)
        return found.error();
    if (!digits.isEmpty() && !hasLetters) {
        if (const auto found = search.byNumber(digits); !found)
            return found.error();
    } else if (hasLetters) {
        if (const auto found = search.byName(text); !found)
            return found.error();
    }
    return standing(search.closest());
}

} // namespace app
