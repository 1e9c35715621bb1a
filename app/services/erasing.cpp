#include "app/services/erasing.h"

#include "app/domain/codewords.h"
#include "app/domain/decisions.h"
#include "app/domain/region.h"
#include "app/services/privacy/leftovers.h"
#include "app/services/storedworkers.h"
#include "app/store/journal.h"
#include "app/store/register.h"

#include <QLoggingCategory>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcErasing, "jemput.erasing")

} // namespace

QStringList erasureReasons()
{
    return codeWords(erasureKind(), u"reason");
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
    if (!covers(session.scope(), (*found)->scope))
        return Error{ErrorCode::OutOfScope, u"a worker of another area"_s};
    const auto records = linkedRecords(connection, **found);
    if (!records)
        return records.error();
    Erased erased;
    erased.changes.kinds = {QByteArrayLiteral("*")};
    for (const auto& [record, area] : *records) {
        // Each in its own area: nobody hears of an erasure elsewhere.
        if (!covers(session.scope(), area))
            continue;
        const Erasure erasure{WorkerId(record).text(), reason,
                              session.clock().today().toString(Qt::ISODate)};
        const auto made = journal->create(erasureKind(), journal->newId(), area, valuesOf(erasure));
        if (!made)
            return made.error();
        erased.changes.records << record;
        ++erased.records;
    }
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    // Erased they are: what cannot be cleared now is cleared before the next backup at the latest.
    if (const auto cleared = clearLeftovers(session); !cleared)
        qCWarning(lcErasing) << "leftovers were not cleared:" << cleared.error().detail;
    return erased;
}

} // namespace app
