#include "app/services/erasing.h"

#include "app/domain/decisions.h"
#include "app/domain/region.h"
#include "app/services/storedworkers.h"
#include "app/store/journal.h"
#include "app/store/register.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

QStringList erasureReasons()
{
    return {u"request"_s, u"retention"_s, u"mistake"_s};
}

Result<Erased> eraseWorker(Session& session, const WorkerId& id, const QString& reason)
{
    if (const auto allowed = session.allows(Action::EraseWorkers); !allowed)
        return allowed.error();
    if (!erasureReasons().contains(reason))
        return Error{ErrorCode::Invalid, u"no such reason"_s};
    Connection& connection = session.store().connection();
    auto journal = Journal::begin(connection, session.writer());
    if (!journal)
        return journal.error();
    const auto found = journal->projection().table(workerKind()).find(id.uuid());
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, u"no such worker"_s};
    const QString scope = (*found)->scope;
    if (!covers(session.scope(), scope))
        return Error{ErrorCode::OutOfScope, u"a worker of another area"_s};
    const auto records = recordsOf(connection, id);
    if (!records)
        return records.error();
    Erased erased;
    erased.changes.kinds = {QByteArrayLiteral("*")};
    for (const QUuid& record : *records) {
        const Erasure erasure{WorkerId(record).text(), reason,
                              session.clock().today().toString(Qt::ISODate)};
        const auto made =
            journal->create(erasureKind(), journal->newId(), scope, valuesOf(erasure));
        if (!made)
            return made.error();
        erased.changes.records << record;
        ++erased.records;
    }
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return erased;
}

} // namespace app
