#include "app/services/guarding/approval.h"

#include "app/domain/region.h"
#include "app/services/guarding/audit.h"
#include "app/services/guarding/backupkeeping.h"
#include "app/services/names.h"
#include "app/services/peerareas.h"
#include "app/services/storedworkers.h"
#include "app/store/changelog.h"
#include "app/store/peers.h"
#include "app/store/recordtable.h"
#include "app/store/register.h"
#include "app/store/settings.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

// Settings of this register on this device.
constexpr QLatin1StringView kNeeded{"approval"};            // "1"
constexpr QLatin1StringView kApprovedUpto{"approved_upto"}; // the number of a change

struct Mark {
    bool isNeeded = false;
    std::int64_t upto = 0;
};

Result<Mark> markOf(Session& session)
{
    const Settings settings(session.store().connection());
    const auto needed = settings.text(kNeeded);
    const auto upto = settings.number(kApprovedUpto);
    if (!needed || !upto)
        return needed ? upto.error() : needed.error();
    return Mark{*needed == "1"_L1, upto->value_or(0)};
}

/// " AND kind IN ('worker','evidence',…)": what is recorded of people. Who works here and on which device needs nobody's approval.
QByteArray ofPeople()
{
    QByteArrayList kinds{'\'' + QByteArray(workerKind().name) + '\''};
    for (const RecordKind* kind : recordKinds()) {
        if (kind->isAttached)
            kinds << '\'' + QByteArray(kind->name) + '\'';
    }
    return " AND kind IN (" + kinds.join(',') + ')';
}

/// Whose worker a record is, when it is one or hangs on one.
Result<QUuid> workerIn(Connection& connection, const Change& change)
{
    const RecordKind* kind = recordKind(change.kind);
    if (kind == &workerKind())
        return change.record;
    if (!kind || !kind->isAttached)
        return QUuid();
    const auto found = RecordTable(connection, *kind).find(change.record);
    if (!found)
        return found.error();
    const auto* worker = *found ? std::get_if<QString>(&(*found)->values[0]) : nullptr;
    return worker ? QUuid(*worker) : QUuid();
}

/// Adds what an older change of the same worker says.
void note(Awaiting& line, const ChangeLog::Passed& passed)
{
    const Change& change = passed.change;
    if (change.kind != workerKind().name) {
        if (!line.fields.contains(change.kind))
            line.fields << change.kind;
        return;
    }
    line.isNew = line.isNew || passed.isFirst;
    const auto patch = decodeBody(change.body);
    if (!patch || passed.isFirst)
        return;
    for (const Patch::Set& set : patch->sets) {
        if (!line.fields.contains(set.field))
            line.fields << set.field;
    }
}

} // namespace

Result<ApprovalStanding> approvalStanding(Session& session)
{
    const auto mark = markOf(session);
    if (!mark)
        return mark.error();
    ApprovalStanding standing{mark->isNeeded, bool(session.allows(Action::Approve)), 0, 0};
    if (!mark->isNeeded)
        return standing;
    const auto last = lastChange(session);
    const auto waiting = session.store().connection().number(
        "SELECT count(*) FROM change WHERE n>?1" + ofPeople(), {mark->upto});
    if (!last || !waiting)
        return last ? waiting.error() : last.error();
    standing.upto = *last;
    standing.changes = *waiting;
    return standing;
}

Result<QList<Awaiting>> awaitingApproval(Session& session, int limit)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto mark = markOf(session);
    if (!mark)
        return mark.error();
    QList<Awaiting> lines;
    if (!mark->isNeeded)
        return lines;
    Connection& connection = session.store().connection();
    auto changes = ChangeLog(connection).backwards({});
    if (!changes)
        return changes.error();
    Names names(connection);
    RecordTable workers(connection, workerKind());
    QHash<QUuid, qsizetype> places;
    while (true) {
        const auto passed = changes->next();
        if (!passed)
            return passed.error();
        if (!*passed || (*passed)->n <= mark->upto)
            return lines;
        const auto id = workerIn(connection, (*passed)->change);
        if (!id)
            return id.error();
        if (id->isNull())
            continue;
        auto place = places.constFind(*id);
        if (place == places.cend()) {
            const auto worker = workers.find(*id);
            const auto by = names.ofUser((*passed)->change.author);
            if (!worker || !by)
                return worker ? by.error() : worker.error();
            if (!*worker || lines.size() == limit)
                continue;
            place = places.insert(*id, lines.size());
            lines << Awaiting{
                WorkerId(*id), workerOf(**worker).name, *by,
                QDateTime::fromMSecsSinceEpoch(wallOf((*passed)->change.stamp), Qt::UTC)};
        }
        note(lines[*place], **passed);
    }
}

Result<void> approve(Session& session, std::int64_t upto)
{
    if (const auto allowed = session.allows(Action::Approve); !allowed)
        return allowed;
    auto transaction = Transaction::begin(session.store().connection());
    if (!transaction)
        return transaction.error();
    const auto mark = markOf(session);
    const auto last = lastChange(session);
    if (!mark || !last)
        return mark ? last.error() : mark.error();
    if (upto > *last)
        return Error{ErrorCode::Invalid, u"nothing there to approve yet"_s};
    if (upto <= mark->upto)
        return {};
    const auto set = Settings(session.store().connection()).setNumber(kApprovedUpto, upto);
    if (!set)
        return set;
    const auto noted = noteDeed(session, {Deed::Approved, {}, {}, upto - mark->upto});
    return noted ? transaction->commit() : noted;
}

Result<void> setApproval(Session& session, Approval approval)
{
    if (const auto allowed = session.allows(Action::Approve); !allowed)
        return allowed;
    auto transaction = Transaction::begin(session.store().connection());
    if (!transaction)
        return transaction.error();
    const auto last = lastChange(session);
    if (!last)
        return last.error();
    Settings settings(session.store().connection());
    const bool isNeeded = approval == Approval::Needed;
    if (const auto set = settings.set(kNeeded, QString(isNeeded ? "1"_L1 : "0"_L1)); !set)
        return set;
    if (const auto set = settings.setNumber(kApprovedUpto, *last); !set)
        return set;
    const auto noted =
        noteDeed(session, {Deed::ChangedApproval, {}, QString(isNeeded ? "on"_L1 : "off"_L1)});
    return noted ? transaction->commit() : noted;
}

Result<void> logWasCutShort(Session& session)
{
    const auto mark = markOf(session);
    const auto last = lastChange(session);
    if (!mark || !last)
        return mark ? last.error() : mark.error();
    if (mark->upto <= *last)
        return {};
    return Settings(session.store().connection()).setNumber(kApprovedUpto, *last);
}

Result<ApprovedReach> ApprovedReach::of(Session& session)
{
    const auto mark = markOf(session);
    if (!mark)
        return mark.error();
    ApprovedReach reach(session);
    reach.m_isNeeded = mark->isNeeded;
    reach.m_upto = mark->upto;
    return reach;
}

Result<ApprovedReach::Within> ApprovedReach::within(const Stream& stream, const PeerRow& peer,
                                                    std::int64_t from, std::int64_t upto) const
{
    const QString own = m_session.scope();
    if (!m_isNeeded || !isBelow(own, peer.scope) || stream.key.scope != own || upto <= from)
        return Within{upto};
    const auto firstThatWaits = m_session.store().connection().number(
        "SELECT ifnull(min(seq),0) FROM change WHERE n>?2 AND stream=?1" + ofPeople(),
        {stream.id, m_upto});
    if (!firstThatWaits)
        return firstThatWaits.error();
    if (*firstThatWaits == 0 || *firstThatWaits > upto)
        return Within{upto};
    const std::int64_t approved = *firstThatWaits - 1;
    // Another device signed the end of its stream, no place before it: all of that waits.
    if (stream.key.origin != m_session.keys().origin())
        return Within{from, true, approved > from};
    return Within{std::max(from, approved), true};
}

Result<bool> ApprovedReach::covers(const QUuid& record) const
{
    if (!m_isNeeded)
        return true;
    const auto last = m_session.store().connection().number(
        "SELECT ifnull(max(n),0) FROM change WHERE record=?1", {record});
    return last ? Result<bool>(*last <= m_upto) : last.error();
}

} // namespace app
