#include "app/services/recordfacts.h"

#include "app/domain/people.h"
#include "app/services/storedworkers.h"
#include "app/store/changelog.h"
#include "app/store/register.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameIn(Connection& connection, const RecordKind& kind, const QUuid& id)
{
    auto rows =
        connection.query(QByteArray("SELECT name FROM ") + kind.name + " WHERE id=?1", {id});
    const auto more = rows ? rows->next() : Result<bool>(false);
    return more && *more ? rows->text(0) : QString();
}

} // namespace

Result<RecordFacts> factsOf(Session& session, const WorkerId& worker)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    Connection& connection = session.store().connection();
    const auto changes = ChangeLog(connection).marksOf(workerKind().name, worker.uuid());
    const auto evidence = storedEvidence(connection, worker);
    const auto heirs = storedHeirs(connection, worker);
    const auto photos = storedPhotos(connection, worker);
    if (!changes || !evidence)
        return changes ? evidence.error() : changes.error();
    if (!heirs || !photos)
        return heirs ? photos.error() : heirs.error();
    if (changes->isEmpty())
        return Error{ErrorCode::NotFound, u"no such worker"_s};
    const ChangeLog::Mark& first = changes->first();
    RecordFacts facts;
    facts.recordedAt = QDateTime::fromMSecsSinceEpoch(wallOf(first.stamp), Qt::UTC);
    facts.recordedBy = nameIn(connection, userKind(), first.author);
    facts.device = nameIn(connection, deviceKind(), first.stream.origin);
    facts.evidence = evidence->size();
    facts.heirs = heirs->size();
    facts.photos = photos->size();
    return facts;
}

Result<QList<Worker>> joinedWith(Session& session, const WorkerId& stands)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    Connection& connection = session.store().connection();
    const auto records = recordsOf(connection, stands);
    if (!records)
        return records.error();
    StoredWorkers workers(connection);
    QList<Worker> joined;
    for (const QUuid& id : *records) {
        if (id == stands.uuid())
            continue;
        const auto record = workers.find(id);
        if (!record)
            return record.error();
        if (*record)
            joined << workerOf(**record);
    }
    return joined;
}

} // namespace app
