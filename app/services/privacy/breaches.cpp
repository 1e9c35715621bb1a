#include "app/services/privacy/breaches.h"

#include "app/domain/codewords.h"
#include "app/domain/region.h"
#include "app/services/listing.h"
#include "app/services/privacy/deadline.h"
#include "app/services/privacy/handouts.h"
#include "app/services/storedworkers.h"
#include "app/store/journal.h"
#include "app/store/listquery.h"
#include "app/store/register.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

Breach breachFrom(const StoredRecord& record)
{
    Breach breach = app::breachFrom(record.values);
    breach.id = BreachId(record.id);
    breach.scope = record.scope;
    return breach;
}

bool areKnownData(const QString& data)
{
    const QStringList words = data.split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && std::ranges::all_of(words, [](const QString& word) {
        return breachData().contains(word);
    });
}

bool isReachKnown(const Breach& breach)
{
    if (breach.reach == u"register")
        return true;
    if (breach.reach == u"drive")
        return QDate::fromString(breach.reachSince, Qt::ISODate).isValid();
    return codeWords(breachKind(), u"reach").contains(breach.reach) && !breach.reachOf.isEmpty();
}

/// All whose data was in a file written since that day, whatever it was written on: which drive was lost is known to
/// people only, and who is told needlessly is better off than who is not told.
Result<QSet<QUuid>> peopleSince(Session& session, QDate day)
{
    const auto files = handouts(session);
    if (!files)
        return files.error();
    QSet<QUuid> people;
    for (const Handout& file : *files) {
        if (file.at.toLocalTime().date() < day)
            continue;
        const auto some = peopleIn(session, file.id);
        if (!some)
            return some.error();
        people.unite(*some);
    }
    return people;
}

/// Nothing when it is everybody.
Result<std::optional<QSet<QUuid>>> reachOf(Session& session, const Breach& breach)
{
    if (breach.reach == u"register")
        return std::optional<QSet<QUuid>>();
    auto people = breach.reach == u"drive"
                      ? peopleSince(session, QDate::fromString(breach.reachSince, Qt::ISODate))
                      : peopleIn(session, breach.reachOf);
    if (!people)
        return people.error();
    return std::optional(*std::move(people));
}

/// Also when it was written under a record that was joined since.
bool isAmong(const QSet<QUuid>& people, const QList<QUuid>& records)
{
    return std::ranges::any_of(records, [&](const QUuid& id) { return people.contains(id); });
}

} // namespace

QStringList breachProblems(const Breach& breach, const QDateTime& now)
{
    QStringList problems;
    const QDateTime noticed = momentFrom(breach.noticed);
    if (!noticed.isValid() || noticed > now)
        problems << u"noticed"_s;
    if (breach.happened.trimmed().isEmpty())
        problems << u"happened"_s;
    if (!codeWords(breachKind(), u"cause").contains(breach.cause))
        problems << u"cause"_s;
    if (breach.account.trimmed().isEmpty())
        problems << u"account"_s;
    if (!areKnownData(breach.data))
        problems << u"data"_s;
    if (breach.handling.trimmed().isEmpty())
        problems << u"handling"_s;
    if (!isReachKnown(breach))
        problems << u"reach"_s;
    return problems;
}

Result<Breach> keepBreach(Session& session, const Breach& wanted)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    if (const auto problems = breachProblems(wanted, session.clock().now()); !problems.isEmpty())
        return Error{ErrorCode::Invalid, problems.join(u' ')};
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    Breach breach = wanted;
    if (breach.id.isValid()) {
        const auto changed = journal->update(breachKind(), breach.id.uuid(), valuesOf(breach));
        if (!changed)
            return changed.error();
    } else {
        breach.id = BreachId(journal->newId());
        breach.scope = session.scope();
        const auto made =
            journal->create(breachKind(), breach.id.uuid(), breach.scope, valuesOf(breach));
        if (!made)
            return made.error();
    }
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return breach;
}

Result<void> dropBreach(Session& session, const BreachId& id)
{
    const auto found = breachAt(session, id);
    if (!found)
        return found.error();
    Breach breach = *found;
    breach.removed = u"yes"_s;
    const auto kept = keepBreach(session, breach);
    return kept ? Result<void>() : kept.error();
}

BreachStanding standingOf(const Breach& breach, const QDateTime& now)
{
    if (!breach.peopleTold.isEmpty() && !breach.agencyTold.isEmpty())
        return BreachStanding::Told;
    const QDateTime due = deadlineAfter(momentFrom(breach.noticed));
    return due.isValid() && now <= due ? BreachStanding::Open : BreachStanding::Overdue;
}

Result<QList<Breach>> breaches(Session& session)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    RecordTable table(session.store().connection(), breachKind());
    const auto records = table.where("removed IS NULL ORDER BY noticed DESC,id", {});
    if (!records)
        return records.error();
    QList<Breach> all;
    for (const StoredRecord& record : *records)
        all << breachFrom(record);
    return all;
}

Result<Breach> breachAt(Session& session, const BreachId& id)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto found = RecordTable(session.store().connection(), breachKind()).find(id.uuid());
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, u"no such breach"_s};
    return breachFrom(**found);
}

Result<BreachCounts> breachCounts(Session& session)
{
    const auto all = breaches(session);
    if (!all)
        return all.error();
    BreachCounts counts;
    for (const Breach& one : *all) {
        const BreachStanding standing = standingOf(one, session.clock().now());
        counts.open += standing == BreachStanding::Told ? 0 : 1;
        counts.overdue += standing == BreachStanding::Overdue ? 1 : 0;
    }
    return counts;
}

Result<QList<AffectedPerson>> affectedBy(Session& session, const Breach& breach,
                                         JobContext& context)
{
    if (const auto allowed = session.allows(Action::ExportLists); !allowed)
        return allowed.error();
    const auto reach = reachOf(session, breach);
    if (!reach)
        return reach.error();
    WorkerFilter filter;
    filter.scope = breach.scope;
    const auto keys = matchingKeys(session, filter, ListOrder::Area);
    if (!keys)
        return keys.error();
    Connection& connection = session.store().connection();
    StoredWorkers workers(connection);
    QList<AffectedPerson> people;
    std::int64_t done = 0;
    for (const std::int64_t key : *keys) {
        if (context.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        context.progress(++done, keys->size());
        const auto record = workers.atKey(key);
        if (!record)
            return record.error();
        if (!*record)
            continue;
        const Worker worker = workerOf(**record);
        if (*reach) {
            const auto records = recordsOf(connection, worker.id);
            if (!records)
                return records.error();
            if (!isAmong(**reach, *records))
                continue;
        }
        people.append({worker.id, worker.nik, worker.name, worker.address, worker.hamlet, worker.rt,
                       worker.rw, worker.phone});
    }
    return people;
}

} // namespace app
