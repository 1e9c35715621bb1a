#include "app/services/joining.h"

#include "app/domain/decisions.h"
#include "app/domain/region.h"
#include "app/domain/worker.h"
#include "app/services/storedworkers.h"
#include "app/store/journal.h"
#include "app/store/register.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kMergedInto = static_cast<std::size_t>(WorkerField::MergedInto);

Result<StoredRecord> workerAt(Journal& journal, const WorkerId& id)
{
    auto found = journal.projection().table(workerKind()).find(id.uuid());
    if (!found)
        return found.error();
    if (!*found || isWithdrawn((*found)->values))
        return Error{ErrorCode::NotFound, u"no such worker"_s};
    return std::move(**found);
}

/// Sets all values of one worker and notes what that changed.
Result<void> setValues(Journal& journal, const StoredRecord& record, const Values& values,
                       Joined& joined)
{
    const auto changed = journal.update(workerKind(), record.id, values);
    if (!changed)
        return changed.error();
    if (*changed > 0)
        joined.edits << editOf(workerKind(), record.id, record.values, values);
    joined.changes.records << record.id;
    return {};
}

/// Whoever withdrew the consent under one record has withdrawn it under the other.
void carryWithdrawal(const StoredRecord& from, Values& to)
{
    const Worker other = workerFrom(from.values);
    Worker stands = workerFrom(to);
    if (!hasWithdrawnConsent(other) || hasWithdrawnConsent(stands))
        return;
    stands.consentWithdrawn = other.consentWithdrawn;
    stands.consentWithdrawnHow = other.consentWithdrawnHow;
    stands.consentWithdrawnBy = other.consentWithdrawnBy;
    stands.consentStopped = other.consentStopped;
    stands.consentKept = other.consentKept;
    to = valuesOf(stands);
}

Result<void> setMergedInto(Journal& journal, const StoredRecord& record, const Value& into,
                           Joined& joined)
{
    Values values = record.values;
    values[kMergedInto] = into;
    return setValues(journal, record, values, joined);
}

/// Leads a record away from the one that stands for it: people who joined the two in opposite directions, unknown to each
/// other, left pointers both ways. What lies on that way stays with the standing one.
Result<void> leadElsewhere(Journal& journal, const QUuid& standing, const QUuid& from,
                           Joined& joined)
{
    QList<StoredRecord> path;
    QUuid next = standing;
    while (next != from) {
        const auto found = journal.projection().table(workerKind()).find(next);
        if (!found)
            return found.error();
        const auto isPassed = [&next](const StoredRecord& one) { return one.id == next; };
        if (!*found || std::ranges::any_of(path, isPassed))
            return {};
        path << **found;
        next = QUuid(textOf((*found)->values[kMergedInto]));
    }
    for (const StoredRecord& one : std::as_const(path)) {
        const Value into = one.id == standing ? Value() : Value(WorkerId(standing).text());
        if (const auto set = setMergedInto(journal, one, into, joined); !set)
            return set;
    }
    return {};
}

/// The pair in the one order in which it is kept.
std::pair<QString, QString> pairOf(const WorkerId& one, const WorkerId& other)
{
    return std::minmax(one.text(), other.text());
}

} // namespace

Result<Joined> joinWorkers(Session& session, const JoinWanted& wanted)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    if (wanted.stands == wanted.other)
        return Error{ErrorCode::Invalid, u"a record cannot be joined with itself"_s};
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    const auto stands = workerAt(*journal, wanted.stands);
    const auto other = workerAt(*journal, wanted.other);
    if (!stands || !other)
        return stands ? other.error() : stands.error();
    if (!joinedTo(*stands).isEmpty() || !joinedTo(*other).isEmpty())
        return Error{ErrorCode::Invalid, u"one of them was joined already"_s};
    Joined joined{wanted.stands, {}, {{workerKind().name}, {}}};
    Values values = wanted.values.empty() ? stands->values : wanted.values;
    values[kMergedInto] = stands->values[kMergedInto];
    carryWithdrawal(*other, values);
    if (values != stands->values) {
        if (const auto set = setValues(*journal, *stands, values, joined); !set)
            return set.error();
    }
    if (const auto set = setMergedInto(*journal, *other, wanted.stands.text(), joined); !set)
        return set.error();
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return joined;
}

Result<Joined> separateWorker(Session& session, const WorkerId& id)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    const auto record = workerAt(*journal, id);
    if (!record)
        return record.error();
    if (joinedTo(*record).isEmpty())
        return Error{ErrorCode::Invalid, u"was not joined"_s};
    Joined joined{id, {}, {{workerKind().name}, {QUuid(joinedTo(*record))}}};
    if (const auto set = setMergedInto(*journal, *record, {}, joined); !set)
        return set.error();
    const auto led = leadElsewhere(*journal, QUuid(joinedTo(*record)), id.uuid(), joined);
    if (!led)
        return led.error();
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return joined;
}

Result<Joined> keepApart(Session& session, const WorkerId& one, const WorkerId& other)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    if (one == other)
        return Error{ErrorCode::Invalid, u"one record"_s};
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    const auto first = workerAt(*journal, one);
    const auto second = workerAt(*journal, other);
    if (!first || !second)
        return first ? second.error() : first.error();
    // Of two areas: said where both are seen, and passed down from there.
    const QString scope = first->scope == second->scope ? first->scope : session.scope();
    if (!covers(session.scope(), first->scope) || !covers(session.scope(), second->scope))
        return Error{ErrorCode::OutOfScope, u"a worker of another area"_s};
    Apart apart;
    std::tie(apart.one, apart.other) = pairOf(one, other);
    const QUuid id = journal->newId();
    if (const auto made = journal->create(apartKind(), id, scope, valuesOf(apart)); !made)
        return made.error();
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    Apart without = apart;
    without.removed = u"yes"_s;
    return Joined{one,
                  {editOf(apartKind(), id, valuesOf(without), valuesOf(apart))},
                  {{apartKind().name, workerKind().name}, {one.uuid(), other.uuid()}}};
}

} // namespace app
