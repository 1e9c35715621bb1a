#include "app/store/listquery.h"

#include "app/store/eachrow.h"
#include "app/store/textmatch.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace app {

namespace {

constexpr auto kLine =
    "SELECT pk,id,scope,nik,name,hamlet,rt,rw,occupation,phone,family_card,"
    "birth_date,address,"
    "iif(consent_withdrawn IS NULL,situation,'withdrew'),stage,delivered,in_conflict,"
    "as_of,source,state,covered_until,member_number FROM worker WHERE pk=?1";

constexpr auto kForThemselves = " FROM worker WHERE joined_to IS NULL";

/// Only what is asked for: then the engine sees which index serves.
class Condition {
public:
    Condition(const ListWanted& wanted, const TextMatch& match)
    {
        if (const QByteArray asked = match.expression(); !asked.isEmpty())
            add("pk IN (SELECT rowid FROM worker_search WHERE worker_search MATCH ?)",
                Bound::utf8(asked));
        if (!wanted.scope.isEmpty())
            add("(scope=? OR (scope>?||'.' AND scope<?||'/'))", wanted.scope);
        // The index on hamlets is by area.
        constexpr auto kHamlet = "scope IN (SELECT scope FROM stream) AND hamlet=?";
        for (const auto& [column, value] : {std::pair(kHamlet, &wanted.hamlet),
                                            {"rt=?", &wanted.rt},
                                            {"rw=?", &wanted.rw},
                                            {"occupation=?", &wanted.occupation}}) {
            if (!value->isEmpty())
                add(column, *value);
        }
        if (wanted.onlyVulnerable)
            add("(birth_date<=? OR welfare_decile BETWEEN 1 AND 5"
                " OR (disability IS NOT NULL AND disability<>'none'))",
                wanted.bornUntil);
        if (wanted.onlyInConflict)
            m_sql += " AND in_conflict=1";
        if (wanted.onlyWithEvidence)
            m_sql += " AND as_of IS NOT NULL";
        if (wanted.onlyHere)
            m_sql += " AND situation IS NULL AND consent_withdrawn IS NULL";
        if (wanted.onlyLeft)
            m_sql += " AND (situation IS NOT NULL OR consent_withdrawn IS NOT NULL)";
    }

    const QByteArray& sql() const { return m_sql; }
    std::span<const Bound> values() const { return m_values; }

private:
    void add(const char* condition, const Bound& value)
    {
        // A value that is asked for more than once has one number.
        m_values.push_back(value);
        const QByteArray place = '?' + QByteArray::number(qlonglong(m_values.size()));
        m_sql += " AND " + QByteArray(condition).replace('?', place);
    }

    QByteArray m_sql;
    std::vector<Bound> m_values;
};

struct OrderBy {
    ListOrder order;
    const char* missing; ///< rows where this is true come last
    const char* columns; ///< '%' stands where "DESC" goes
};
constexpr std::array kOrders{
    // RT and RW are numbers written as text: 2 walks before 10.
    OrderBy{ListOrder::Area, "hamlet IS NULL",
            "scope%,hamlet%,CAST(rw AS INTEGER)%,CAST(rt AS INTEGER)%,family_card%,name_key%"},
    OrderBy{ListOrder::Newest, nullptr, "-pk%"},
    OrderBy{ListOrder::Nik, nullptr, "nik%,id%"},
    OrderBy{ListOrder::Occupation, "occupation IS NULL", "occupation%,name_key"},
    OrderBy{ListOrder::Phone, "phone IS NULL", "phone%,name_key"},
    OrderBy{ListOrder::FamilyCard, "family_card IS NULL", "family_card%,name_key"},
    OrderBy{ListOrder::BirthDate, "birth_date IS NULL", "birth_date%,name_key"},
    OrderBy{ListOrder::Address, "address IS NULL", "address%,name_key"},
    OrderBy{ListOrder::CoveredUntil, "covered_until IS NULL", "covered_until%,name_key"},
    OrderBy{ListOrder::AsOf, "as_of IS NULL", "as_of%,name_key"},
};

QByteArray orderClause(ListOrder order, Direction direction)
{
    const auto* found = std::ranges::find(kOrders, order, &OrderBy::order);
    QByteArray clause = " ORDER BY ";
    if (found->missing)
        clause += QByteArray(found->missing) + ',';
    return clause +
           QByteArray(found->columns).replace('%', direction == Direction::Up ? "" : " DESC");
}

Membership membershipAt(const Rows& rows, int column)
{
    return {rows.text(column), rows.text(column + 1), rows.text(column + 2), rows.text(column + 3),
            rows.text(column + 4)};
}

/// The rows of those who fit, in the order that `clause` asks for; without one, with their names. Columns: pk, name_key.
Result<void> eachFitting(Connection& connection, const ListWanted& wanted, const QByteArray& clause,
                         const std::function<void(const Rows& row)>& take)
{
    constexpr int kText = 1;
    constexpr int kStage = 5;
    const TextMatch match(wanted.text);
    const Condition condition(wanted, match);
    // Only what is looked at: then an index alone may do.
    QByteArray columns = "SELECT pk,";
    columns += !match.isForAll()  ? TextMatch::kColumns
               : clause.isEmpty() ? "name_key,NULL,NULL,NULL"
                                  : "NULL,NULL,NULL,NULL";
    if (wanted.standing)
        columns += ",stage,delivered,as_of,source,state,covered_until,member_number";
    return eachRow(
        connection.query(columns + kForThemselves + condition.sql() + clause, condition.values()),
        [&](const Rows& row) -> Result<void> {
            const bool isMeant = match.isForAll() || match.matches(row, kText);
            if (isMeant &&
                (!wanted.standing || wanted.standing(row.text(kStage), row.int64(kStage + 1) != 0,
                                                     membershipAt(row, kStage + 2))))
                take(row);
            return {};
        });
}
struct Named {
    std::int64_t pk = 0;
    std::optional<QByteArray> name; ///< an empty one comes first, none at all last
};

/// As the index has them.
QList<std::int64_t> sortedByName(std::vector<Named> found, Direction direction)
{
    std::ranges::sort(found, [direction](const Named& a, const Named& b) {
        if (a.name.has_value() != b.name.has_value())
            return a.name.has_value();
        const bool isUp = direction == Direction::Up;
        const Named& low = isUp ? a : b;
        const Named& high = isUp ? b : a;
        return low.name != high.name ? low.name < high.name : low.pk < high.pk;
    });
    QList<std::int64_t> keys;
    keys.reserve(qsizetype(found.size()));
    for (const Named& one : found)
        keys << one.pk;
    return keys;
}

/// Sorting a million names would take more memory than all the rest of the program: the index on the name has them in
/// order, and whether somebody stands for themselves. `only` is empty, or has a mark at each key that is wanted.
Result<QList<std::int64_t>> walkedByName(Connection& connection, const std::vector<bool>& only,
                                         Direction direction)
{
    const QByteArray down = direction == Direction::Down ? " DESC" : "";
    QList<std::int64_t> keys;
    const auto done =
        eachRow(connection.query(QByteArray("SELECT pk") + kForThemselves + " ORDER BY name_key" +
                                 down + " NULLS LAST,pk" + down),
                [&](const Rows& row) -> Result<void> {
                    const std::int64_t pk = row.int64(0);
                    if (only.empty() || (std::size_t(pk) < only.size() && only[std::size_t(pk)]))
                        keys << pk;
                    return {};
                });
    return done ? Result<QList<std::int64_t>>(std::move(keys)) : done.error();
}

Result<QList<std::int64_t>> keysByName(Connection& connection, const ListWanted& wanted,
                                       Direction direction)
{
    // A few are sorted sooner than the whole index is walked.
    constexpr std::size_t kFew = 50'000;
    const auto moment = Transaction::beginReading(connection);
    if (!moment)
        return moment.error();
    std::vector<Named> found;
    std::vector<bool> only;
    const auto mark = [&only](std::int64_t pk) {
        if (only.size() <= std::size_t(pk))
            only.resize(std::size_t(pk) + 1);
        only[std::size_t(pk)] = true;
    };
    const auto done = eachFitting(connection, wanted, {}, [&](const Rows& row) {
        if (!only.empty())
            return mark(row.int64(0));
        found.push_back({row.int64(0), row.isNull(1) ? std::nullopt : std::optional(row.blob(1))});
        if (found.size() <= kFew)
            return;
        for (const Named& one : found)
            mark(one.pk);
        found = {};
    });
    if (!done)
        return done.error();
    return only.empty() ? Result<QList<std::int64_t>>(sortedByName(std::move(found), direction))
                        : walkedByName(connection, only, direction);
}

} // namespace

Result<QList<LineRow>> lineRows(Connection& connection, const QList<std::int64_t>& keys)
{
    QList<LineRow> lines;
    lines.reserve(keys.size());
    for (const std::int64_t key : keys) {
        auto rows = connection.query(kLine, {key});
        if (!rows)
            return rows.error();
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            continue;
        LineRow line;
        line.pk = rows->int64(0);
        line.id = rows->uuid(1);
        line.scope = rows->text(2);
        line.nik = rows->text(3);
        line.name = rows->text(4);
        line.hamlet = rows->text(5);
        line.rt = rows->text(6);
        line.rw = rows->text(7);
        line.occupation = rows->text(8);
        line.phone = rows->text(9);
        line.familyCard = rows->text(10);
        line.birthDate = rows->text(11);
        line.address = rows->text(12);
        line.situation = rows->text(13);
        line.stage = rows->text(14);
        line.delivered = rows->int64(15) != 0;
        line.inConflict = rows->int64(16) != 0;
        line.membership = membershipAt(*rows, 17);
        lines << std::move(line);
    }
    return lines;
}

Result<QList<std::int64_t>> listKeys(Connection& connection, const ListWanted& wanted,
                                     ListOrder order, Direction direction)
{
    if (order == ListOrder::Name) {
        const TextMatch match(wanted.text);
        const bool isForAll =
            match.isForAll() && !wanted.standing && Condition(wanted, match).sql().isEmpty();
        return isForAll ? walkedByName(connection, {}, direction)
                        : keysByName(connection, wanted, direction);
    }
    QList<std::int64_t> keys;
    const auto done = eachFitting(connection, wanted, orderClause(order, direction),
                                  [&keys](const Rows& row) { keys << row.int64(0); });
    return done ? Result<QList<std::int64_t>>(std::move(keys)) : done.error();
}

namespace {

/// From one hamlet to the next in the index: as many steps as there are hamlets, not workers.
Result<void> addHamletsOf(Connection& connection, const QString& scope, QSet<QString>& hamlets)
{
    return eachRow(connection.query(
                       "WITH RECURSIVE here(hamlet) AS"
                       " (SELECT min(hamlet) FROM worker WHERE scope=?1 AND joined_to IS NULL"
                       " UNION ALL SELECT (SELECT min(w.hamlet) FROM worker w WHERE w.scope=?1 AND"
                       " w.hamlet>here.hamlet AND w.joined_to IS NULL) FROM here WHERE here.hamlet "
                       "IS NOT NULL)"
                       " SELECT hamlet FROM here WHERE hamlet IS NOT NULL",
                       {scope}),
                   [&](const Rows& row) -> Result<void> {
                       hamlets.insert(row.text(0));
                       return {};
                   });
}

} // namespace

Result<QStringList> hamletsHere(Connection& connection)
{
    QStringList scopes;
    const auto read = eachRow(connection.query("SELECT DISTINCT scope FROM stream"),
                              [&](const Rows& row) -> Result<void> {
                                  scopes << row.text(0);
                                  return {};
                              });
    if (!read)
        return read.error();
    QSet<QString> found;
    for (const QString& scope : std::as_const(scopes)) {
        if (const auto added = addHamletsOf(connection, scope, found); !added)
            return added.error();
    }
    QStringList hamlets(found.cbegin(), found.cend());
    hamlets.sort();
    return hamlets;
}

} // namespace app
