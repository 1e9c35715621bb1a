#include "app/services/privacy/personcopy.h"

#include "app/services/recordfacts.h"
#include "app/services/storedworkers.h"
#include "app/store/register.h"

#include <algorithm>
#include <iterator>

namespace app {

namespace {

/// Not what was added to an empty field: nothing stood there that could have been wrong.
bool isCorrection(const HistoryLine& line)
{
    return !line.from.isEmpty() && line.from != line.to && workerKind().indexOf(line.field) >= 0 &&
           line.field != QLatin1StringView(specOf(WorkerField::Stage).name);
}

} // namespace

Result<PersonCopy> personCopy(Session& session, const WorkerId& worker)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    auto registration = registrationOf(session, worker);
    auto joined = joinedWith(session, worker);
    auto evidence = evidenceOf(session, worker);
    auto status = statusOfWorker(session, worker);
    auto history = historyOf(session, worker);
    auto went = handoutsOf(session, worker);
    const auto others = otherAttached(session.store().connection(), worker);
    if (!others)
        return others.error();
    if (!registration || !joined)
        return registration ? joined.error() : registration.error();
    if (!evidence || !status)
        return evidence ? status.error() : evidence.error();
    if (!history || !went)
        return history ? went.error() : history.error();
    PersonCopy copy;
    copy.madeAt = session.clock().now();
    copy.madeBy = session.user().name;
    copy.scope = session.scope();
    copy.registration = *std::move(registration);
    copy.joined = *std::move(joined);
    copy.evidence = *std::move(evidence);
    for (const AttachedRecord& one : *others)
        copy.entries.append({one.kind, one.values});
    copy.status = *std::move(status);
    copy.history = *std::move(history);
    copy.handouts = *std::move(went);
    std::ranges::copy_if(copy.history, std::back_inserter(copy.corrections), &isCorrection);
    return copy;
}

} // namespace app
