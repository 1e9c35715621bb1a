#include "app/services/listing.h"

#include "app/domain/nik.h"
#include "app/services/statuses.h"
#include "app/store/listquery.h"
#include "app/store/register.h"
#include "app/store/search.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kElderly = 60; // UU 13/1998 art. 1

ListOrder listOrderOf(WorkerOrder order)
{
    switch (order) {
    case WorkerOrder::Name:
        return ListOrder::Name;
    case WorkerOrder::Area:
        return ListOrder::Area;
    case WorkerOrder::Newest:
        return ListOrder::Newest;
    case WorkerOrder::Nik:
        return ListOrder::Nik;
    case WorkerOrder::Occupation:
        return ListOrder::Occupation;
    case WorkerOrder::Phone:
        return ListOrder::Phone;
    case WorkerOrder::FamilyCard:
        return ListOrder::FamilyCard;
    case WorkerOrder::BirthDate:
        return ListOrder::BirthDate;
    case WorkerOrder::Address:
        return ListOrder::Address;
    case WorkerOrder::CoveredUntil:
        return ListOrder::CoveredUntil;
    case WorkerOrder::AsOf:
        return ListOrder::AsOf;
    case WorkerOrder::Status:
        break;
    }
    return ListOrder::Area; // Within one status as one walks.
}

Result<QList<WorkerLine>> linesAt(Session& session, const QList<std::int64_t>& keys)
{
    const auto moment = Transaction::beginReading(session.store().connection());
    if (!moment)
        return moment.error();
    const auto rows = lineRows(session.store().connection(), keys);
    if (!rows)
        return rows.error();
    const QDate today = session.clock().today();
    const StatusRules rules = statusRules(session);
    const bool isMasked = !session.allows(Action::SeeWholeNiks);
    QList<WorkerLine> lines;
    lines.reserve(rows->size());
    for (const LineRow& row : *rows) {
        WorkerLine line;
        line.key = row.pk;
        line.id = WorkerId(row.id);
        line.nik = isMasked ? maskedNik(row.nik) : row.nik;
        line.name = row.name;
        line.hamlet = row.hamlet;
        line.rt = row.rt;
        line.rw = row.rw;
        line.occupation = row.occupation;
        line.phone = row.phone;
        line.familyCard = isMasked ? maskedNik(row.familyCard) : row.familyCard;
        line.birthDate = row.birthDate;
        line.address = row.address;
        line.situation = row.situation;
        line.status = statusOf(row.membership, stageOf(row.stage, row.delivered), today, rules);
        line.inConflict = row.inConflict;
        lines << std::move(line);
    }
    return lines;
}

/// What the store must ask about each worker; nothing when every standing is welcome.
std::function<bool(const QString&, bool, const Membership&)>
standingFor(const WorkerFilter& filter, QDate today, const StatusRules& rules)
{
    if (filter.statuses.isEmpty() && !filter.onlyUnsent && !filter.stage)
        return {};
    return [statuses = filter.statuses, onlyUnsent = filter.onlyUnsent, wanted = filter.stage,
            today, rules](const QString& stored, bool delivered, const Membership& membership) {
        const Stage stage = stageOf(stored, delivered);
        if ((onlyUnsent && stage != Stage::Recorded) || (wanted && stage != *wanted))
            return false;
        return statuses.isEmpty() ||
               statuses.contains(statusOf(membership, stage, today, rules).status);
    };
}

} // namespace

Result<QList<WorkerLine>> findWorkers(Session& session, const QString& text, int limit)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto moment = Transaction::beginReading(session.store().connection());
    if (!moment)
        return moment.error();
    const auto keys = searchWorkers(session.store().connection(), text, limit);
    if (!keys)
        return keys.error();
    return linesAt(session, *keys);
}

namespace {

/// Statuses that only evidence gives: whoever has none need not be read.
bool saysEvidence(Status status)
{
    switch (status) {
    case Status::Active:
    case Status::Ending:
    case Status::Arrears:
    case Status::Inactive:
    case Status::Rejected:
    case Status::NotRegistered:
        return true;
    case Status::Sent:
    case Status::Recorded:
    case Status::Unknown:
    case Status::NotInData:
        break;
    }
    return false;
}

ListWanted wantedBy(const WorkerFilter& filter, QDate today, const StatusRules& rules)
{
    ListWanted wanted;
    wanted.text = filter.text;
    wanted.scope = filter.scope;
    wanted.hamlet = filter.hamlet;
    wanted.rt = filter.rt;
    wanted.rw = filter.rw;
    wanted.occupation = filter.occupation;
    wanted.bornUntil = today.addYears(-kElderly).toString(Qt::ISODate);
    wanted.onlyVulnerable = filter.onlyVulnerable;
    wanted.onlyInConflict = filter.onlyInConflict;
    wanted.onlyWithEvidence =
        !filter.statuses.isEmpty() && std::ranges::all_of(filter.statuses, saysEvidence);
    wanted.onlyHere = filter.left == WorkerFilter::Left::Without;
    wanted.onlyLeft = filter.left == WorkerFilter::Left::Only;
    wanted.standing = standingFor(filter, today, rules);
    return wanted;
}

/// A status is computed, so its order is too: written down as the rows pass by in walking order.
Result<QList<std::int64_t>> keysByStatus(Session& session, const WorkerFilter& filter,
                                         Sorting sorting)
{
    const QDate today = session.clock().today();
    const StatusRules rules = statusRules(session);
    ListWanted wanted = wantedBy(filter, today, rules);
    QMap<Status, QList<qsizetype>> places; // of the keys with that status
    qsizetype next = 0;
    wanted.standing = [&, isWelcome = wanted.standing](const QString& stored, bool delivered,
                                                       const Membership& membership) {
        if (isWelcome && !isWelcome(stored, delivered, membership))
            return false;
        places[statusOf(membership, stageOf(stored, delivered), today, rules).status] << next++;
        return true;
    };
    const auto keys = listKeys(session.store().connection(), wanted, ListOrder::Area);
    if (!keys)
        return keys.error();
    QList<QList<qsizetype>> groups = places.values();
    if (sorting == Sorting::Down)
        std::ranges::reverse(groups);
    QList<std::int64_t> sorted;
    sorted.reserve(keys->size());
    for (const QList<qsizetype>& group : std::as_const(groups)) {
        for (const qsizetype place : group)
            sorted << keys->at(place);
    }
    return sorted;
}

} // namespace

Result<QList<std::int64_t>> listWorkers(Session& session, const WorkerFilter& filter,
                                        WorkerOrder order, Sorting sorting)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    if (order == WorkerOrder::Status)
        return keysByStatus(session, filter, sorting);
    return matchingKeys(session, filter, listOrderOf(order), sorting);
}

Result<QList<std::int64_t>> matchingKeys(Session& session, const WorkerFilter& filter,
                                         ListOrder order, Sorting sorting)
{
    const ListWanted wanted = wantedBy(filter, session.clock().today(), statusRules(session));
    return listKeys(session.store().connection(), wanted, order,
                    sorting == Sorting::Up ? Direction::Up : Direction::Down);
}

Result<QList<WorkerLine>> linesFor(Session& session, const QList<std::int64_t>& keys)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    return linesAt(session, keys);
}

Result<QList<WorkerId>> idsFor(Session& session, const QList<std::int64_t>& keys)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    QList<WorkerId> ids;
    ids.reserve(keys.size());
    for (const std::int64_t key : keys) {
        auto row = session.store().connection().query("SELECT id FROM worker WHERE pk=?1", {key});
        if (!row)
            return row.error();
        const auto found = row->next();
        if (!found)
            return found.error();
        if (*found)
            ids << WorkerId(row->uuid(0));
    }
    return ids;
}

Result<QStringList> hamlets(Session& session)
{
    return hamletsHere(session.store().connection());
}

} // namespace app
