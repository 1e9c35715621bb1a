#include "app/store/listquery.h"

#include "app/store/eachrow.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

namespace app {

namespace {

constexpr auto kLine =
    "SELECT pk,id,scope,nik,name,hamlet,rt,rw,occupation,phone,family_card,"
    "birth_date,address,"
    "iif(consent_withdrawn IS NULL,situation,'withdrew'),stage,delivered,in_conflict,"
    "as_of,source,state,covered_until,member_number FROM worker WHERE pk=?1";

constexpr auto kForThemselves = " FROM worker WHERE joined_to IS NULL";
constexpr auto kStanding = ",stage,delivered,as_of,source,state,covered_until,member_number";

/// Only what is asked for: then the engine sees which index serves.
class Condition {
public:
    explicit Condition(const ListWanted& wanted)
    {
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
    void add(const char* condition, const QString& value)
    {
        // A value that is asked for more than once has one number.
        m_values.emplace_back(value);
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

/// Those who fit, in the order that `clause` asks for.
Result<QList<std::int64_t>> fitting(Connection& connection, const ListWanted& wanted,
                                    const QByteArray& clause)
{
    const Condition condition(wanted);
    QList<std::int64_t> keys;
    const auto done =
        eachRow(connection.query(QByteArray("SELECT pk") + (wanted.standing ? kStanding : "") +
                                     kForThemselves + condition.sql() + clause,
                                 condition.values()),
                [&](const Rows& row) -> Result<void> {
                    if (!wanted.standing ||
                        wanted.standing(row.text(1), row.int64(2) != 0, membershipAt(row, 3)))
                        keys << row.int64(0);
                    return {};
                });
    return done ? Result<QList<std::int64_t>>(std::move(keys)) : done.error();
}

bool isForAll(const ListWanted& wanted)
{
    return Condition(wanted).sql().isEmpty() && !wanted.standing;
}

/// Sorting a million names would take more memory than all the rest of the program: the index on the name has them in
/// order, and whether somebody stands for themselves. `only` is empty, or has a mark at each key that is wanted.
Result<QList<std::int64_t>> byName(Connection& connection, const std::vector<bool>& only,
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
    if (order != ListOrder::Name)
        return fitting(connection, wanted, orderClause(order, direction));
    if (isForAll(wanted))
        return byName(connection, {}, direction);
    const auto moment = Transaction::beginReading(connection);
    if (!moment)
        return moment.error();
    const auto keys = fitting(connection, wanted, {});
    if (!keys || keys->isEmpty())
        return keys;
    std::vector<bool> only(std::size_t(*std::ranges::max_element(*keys)) + 1);
    for (const std::int64_t pk : *keys)
        only[std::size_t(pk)] = true;
    return byName(connection, only, direction);
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
