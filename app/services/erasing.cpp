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

/// One person, in one transaction.
Result<void> eraseOne(Session& session, const WorkerId& id, const QString& reason, Erased& erased)
{
    Connection& connection = session.store().connection();
    auto journal = Journal::begin(connection, session.writer());
    if (!journal)
        return journal.error();
    const auto records = personWithin(connection, id, session.scope());
    if (!records)
        return records.error();
    // Each in its own area: nobody hears of an erasure elsewhere.
    for (const auto& [record, area] : *records) {
        const Erasure erasure{WorkerId(record).text(), reason,
                              session.clock().today().toString(Qt::ISODate)};
        const auto made = journal->create(erasureKind(), journal->newId(), area, valuesOf(erasure));
        if (!made)
            return made;
    }
    if (const auto committed = journal->commit(); !committed)
        return committed;
    for (const auto& [record, area] : *records)
        erased.changes.records << record;
    erased.records += records->size();
    return {};
}

} // namespace

QStringList erasureReasons()
{
    return codeWords(erasureKind(), u"reason");
}

Result<Erased> eraseWorkers(Session& session, const QList<WorkerId>& ids, const QString& reason,
                            JobContext& context)
{
    if (const auto allowed = session.allows(Action::EraseWorkers); !allowed)
        return allowed.error();
    if (!erasureReasons().contains(reason))
        return Error{ErrorCode::Invalid, u"no such reason"_s};
    Erased erased;
    erased.changes.kinds = {QByteArrayLiteral("*")};
    Result<void> done;
    for (const WorkerId& id : ids) {
        if (context.isCancelled())
            break;
        done = eraseOne(session, id, reason, erased);
        if (!done)
            break;
        context.progress(++erased.people, ids.size());
    }
    // Erased they are: what cannot be cleared now is cleared before the next backup at the latest. Once for all: it reads the
    // whole file.
    if (const auto cleared = erased.people > 0 ? clearLeftovers(session) : Result<void>(); !cleared)
        qCWarning(lcErasing) << "leftovers were not cleared:" << cleared.error().detail;
    return done ? Result<Erased>(std::move(erased)) : done.error();
}

Result<Erased> eraseWorker(Session& session, const WorkerId& id, const QString& reason)
{
    JobContext context;
    return eraseWorkers(session, {id}, reason, context);
}

} // namespace app
