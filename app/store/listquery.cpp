#include "app/store/listquery.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr auto kLine =
    "SELECT pk,id,scope,nik,name,hamlet,rt,rw,occupation,phone,family_card,"
    "birth_date,address,"
    "iif(consent_withdrawn IS NULL,situation,'withdrew'),stage,delivered,in_conflict,"
    "as_of,source,state,covered_until,member_number FROM worker WHERE pk=?1";

// Every filter is a parameter: NULL leaves it out.
constexpr auto kList =
    "SELECT pk,stage,delivered,as_of,source,state,covered_until,member_number FROM worker"
    " WHERE joined_to IS NULL AND (?1 IS NULL OR scope=?1 OR (scope>?1||'.' AND scope<?1||'/'))"
    " AND (?2 IS NULL OR hamlet=?2) AND (?3 IS NULL OR rt=?3) AND (?4 IS NULL OR rw=?4)"
    " AND (?5 IS NULL OR occupation=?5)"
    " AND (?6 IS NULL OR birth_date<=?6 OR welfare_decile BETWEEN 1 AND 5"
    "      OR (disability IS NOT NULL AND disability<>'none'))"
    " AND (?7=0 OR in_conflict=1) AND (?8=0 OR (situation IS NULL AND consent_withdrawn IS NULL))"
    " AND (?9=0 OR situation IS NOT NULL OR consent_withdrawn IS NOT NULL)";

struct OrderBy {
    ListOrder order;
    const char* missing; ///< rows where this is true come last
    const char* columns; ///< '%' stands where "DESC" goes
};
constexpr std::array kOrders{
    OrderBy{ListOrder::Name, "name_key IS NULL", "name_key%,pk%"},
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

Bound orNull(const QString& text)
{
    return text.isEmpty() ? Bound(nullptr) : Bound(text);
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
    auto rows = connection.query(kList + orderClause(order, direction),
                                 {orNull(wanted.scope), orNull(wanted.hamlet), orNull(wanted.rt),
                                  orNull(wanted.rw), orNull(wanted.occupation),
                                  wanted.onlyVulnerable ? Bound(wanted.bornUntil) : Bound(nullptr),
                                  wanted.onlyInConflict ? 1 : 0, wanted.onlyHere ? 1 : 0,
                                  wanted.onlyLeft ? 1 : 0});
    if (!rows)
        return rows.error();
    QList<std::int64_t> keys;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return keys;
        if (!wanted.standing ||
            wanted.standing(rows->text(1), rows->int64(2) != 0, membershipAt(*rows, 3)))
            keys << rows->int64(0);
    }
}

Result<QStringList> hamletsHere(Connection& connection)
{
    // From one hamlet to the next in the index: as many steps as there are hamlets, not workers.
    auto rows = connection.query(
        "WITH RECURSIVE here(hamlet) AS (SELECT min(hamlet) FROM worker WHERE joined_to IS NULL"
        " UNION ALL SELECT (SELECT min(w.hamlet) FROM worker w WHERE w.hamlet>here.hamlet AND"
        " w.joined_to IS NULL) FROM here"
        " WHERE here.hamlet IS NOT NULL)"
        " SELECT hamlet FROM here WHERE hamlet IS NOT NULL");
    if (!rows)
        return rows.error();
    QStringList hamlets;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return hamlets;
        hamlets << rows->text(0);
    }
}

} // namespace app
