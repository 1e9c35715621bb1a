#include "app/services/privacy/handouts.h"

#include "app/domain/region.h"
#include "app/services/branchmemory.h"
#include "app/services/names.h"
#include "app/services/storedworkers.h"
#include "app/store/changelog.h"
#include "app/store/eachrow.h"
#include "app/store/handoutlog.h"
#include "app/store/peers.h"
#include "app/store/register.h"
#include "app/sync/card.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>

#include <algorithm>
#include <limits>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QList<QUuid>> everybodyAt(Connection& connection, std::int64_t at)
{
    // A record's id begins with the moment it was made (id.h).
    const QByteArray latest = QByteArray::fromHex(
        QByteArray::number(qlonglong(at), 16).rightJustified(12, '0') + QByteArray(20, 'f'));
    return idsOf(connection.query("SELECT id FROM worker WHERE id<=?1", {latest}));
}

Result<QList<BatchRow>> batchesOut(Connection& connection)
{
    auto batches = Peers(connection).batches(std::numeric_limits<int>::max());
    if (batches)
        batches->removeIf([](const BatchRow& one) { return !one.outgoing; });
    return batches;
}

class Naming {
public:
    explicit Naming(Connection& connection) : m_names(connection), m_peers(connection) {}

    Result<Handout> of(const HandoutRow& row)
    {
        const auto by = m_names.ofUser(row.author);
        if (!by)
            return by.error();
        return Handout{Handout::Kind::List,
                       u"list:%1"_s.arg(row.n),
                       QDateTime::fromMSecsSinceEpoch(row.at, Qt::UTC),
                       *by,
                       row.file,
                       {},
                       {},
                       row.people};
    }

    static Handout of(const BranchList& list)
    {
        return {Handout::Kind::BranchList,
                u"branch:%1"_s.arg(list.id),
                list.writtenAt,
                list.writtenBy,
                list.file,
                {},
                list.handedOverOn,
                list.rows};
    }

    Result<Handout> of(const BatchRow& batch)
    {
        const auto peer = m_peers.find(batch.peer);
        if (!peer)
            return peer.error();
        const auto card = *peer ? decodeCard((*peer)->card) : Result<Card>(Card{});
        return Handout{Handout::Kind::Batch,
                       u"batch:%1"_s.arg(batch.id.toString(QUuid::WithoutBraces)),
                       QDateTime::fromMSecsSinceEpoch(batch.at, Qt::UTC),
                       {},
                       QString::number(batch.number),
                       card ? card->deviceName : QString(),
                       {},
                       batch.changes};
    }

private:
    Names m_names;
    Peers m_peers;
};

/// Where the changes of a person lie.
Result<QMap<StreamKey, QList<std::int64_t>>> placesOf(Connection& connection,
                                                      const WorkerId& worker)
{
    const auto records = recordsOf(connection, worker);
    if (!records)
        return records.error();
    ChangeLog log(connection);
    QMap<StreamKey, QList<std::int64_t>> places;
    const auto add = [&](const QByteArray& kind, const QUuid& id) -> Result<void> {
        const auto marks = log.marksOf(kind, id);
        if (!marks)
            return marks.error();
        for (const ChangeLog::Mark& mark : *marks)
            places[mark.stream] << mark.seq;
        return {};
    };
    for (const QUuid& record : *records) {
        if (const auto added = add(workerKind().name, record); !added)
            return added.error();
    }
    for (const RecordKind* kind : recordKinds()) {
        if (!kind->isAttached)
            continue;
        const auto ids = attachedIds(connection, *kind, *records);
        if (!ids)
            return ids.error();
        for (const QUuid& id : *ids) {
            if (const auto added = add(kind->name, id); !added)
                return added.error();
        }
    }
    return places;
}

bool isIn(const BatchRow& batch, const QMap<StreamKey, QList<std::int64_t>>& places)
{
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        const std::int64_t from = batch.since.value(place.key(), 0);
        const std::int64_t upto = batch.upto.value(place.key(), 0);
        const auto isInside = [&](std::int64_t seq) { return seq > from && seq <= upto; };
        if (std::ranges::any_of(place.value(), isInside))
            return true;
    }
    return false;
}

/// Whose records a stream changes between two places.
Result<QSet<QUuid>> peopleBetween(Connection& connection, std::initializer_list<Bound> between)
{
    const auto own = idsOf(connection.query("SELECT record FROM change WHERE stream=?1 AND seq>?2"
                                            " AND seq<=?3 AND kind='worker'",
                                            between));
    if (!own)
        return own.error();
    QSet<QUuid> people(own->cbegin(), own->cend());
    for (const RecordKind* kind : recordKinds()) {
        if (!kind->isAttached)
            continue;
        const QByteArray name = kind->name;
        const auto attached = eachRow(
            connection.query("SELECT a.worker FROM change c JOIN " + name +
                                 " a ON a.id=c.record WHERE c.stream=?1 AND c.seq>?2 AND c.seq<=?3"
                                 " AND c.kind='" +
                                 name + '\'',
                             between),
            [&people](const Rows& row) -> Result<void> {
                people.insert(QUuid(row.text(0)));
                return {};
            });
        if (!attached)
            return attached.error();
    }
    return people;
}

Result<QSet<QUuid>> peopleInBatch(Connection& connection, const BatchRow& batch)
{
    QSet<QUuid> people;
    for (auto reach = batch.upto.cbegin(); reach != batch.upto.cend(); ++reach) {
        const auto stream = connection.number("SELECT id FROM stream WHERE origin=?1 AND scope=?2",
                                              {reach.key().origin, reach.key().scope}, -1);
        if (!stream)
            return stream.error();
        const auto some =
            peopleBetween(connection, {*stream, batch.since.value(reach.key(), 0), reach.value()});
        if (!some)
            return some.error();
        people.unite(*some);
    }
    return people;
}

Result<QSet<QUuid>> asSet(const Result<QList<QUuid>>& ids)
{
    if (!ids)
        return ids.error();
    return QSet<QUuid>(ids->cbegin(), ids->cend());
}

/// Whether these are all who stand for themselves now. Counted no further than needed: a list of some must not wait until a
/// million are counted; and looked at one by one, because somebody may have come and somebody gone while it was written.
Result<bool> isEverybody(Connection& connection, const QList<QUuid>& people)
{
    const auto all = connection.number("SELECT count(*) FROM (SELECT 1 FROM worker WHERE joined_to"
                                       " IS NULL AND consent_withdrawn IS NULL LIMIT ?1)",
                                       {std::int64_t(people.size() + 1)});
    if (!all || *all != people.size())
        return all ? Result<bool>(false) : all.error();
    const QSet<QUuid> listed(people.cbegin(), people.cend());
    bool isMissing = false;
    const auto looked = eachRow(connection.query("SELECT id FROM worker WHERE joined_to IS NULL"
                                                 " AND consent_withdrawn IS NULL"),
                                [&](const Rows& row) -> Result<void> {
                                    isMissing = isMissing || !listed.contains(row.uuid(0));
                                    return {};
                                });
    return looked ? Result<bool>(!isMissing) : looked.error();
}

Result<void> keep(Session& session, const QString& path, const QList<QUuid>& people)
{
    if (people.isEmpty())
        return {};
    Connection& connection = session.store().connection();
    const auto everybody = isEverybody(connection, people);
    if (!everybody)
        return everybody.error();
    return HandoutLog(connection)
        .add(
            {0, session.clock().nowMs(), session.user().id.uuid(), path, people.size(), *everybody},
            people);
}

} // namespace

Result<void> noteHandout(Session& session, const Did& did, const QString& path,
                         const QList<QUuid>& people)
{
    auto noted = [&]() -> Result<void> {
        auto transaction = Transaction::begin(session.store().connection());
        if (!transaction)
            return transaction.error();
        if (const auto kept = keep(session, path, people); !kept)
            return kept;
        const auto deed = noteDeed(session, did);
        return deed ? transaction->commit() : deed;
    }();
    // Whoever is told that it failed finds nothing, and can do it again.
    if (!noted && QFileInfo(path).isDir())
        QDir(path).removeRecursively();
    else if (!noted)
        QFile::remove(path);
    return noted;
}

Result<QList<Handout>> handouts(Session& session)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    Connection& connection = session.store().connection();
    const auto lists = HandoutLog(connection).all();
    const auto branch = BranchMemory(connection).all();
    const auto batches = batchesOut(connection);
    if (!lists || !branch)
        return lists ? branch.error() : lists.error();
    if (!batches)
        return batches.error();
    Naming naming(connection);
    QList<Handout> all;
    for (const HandoutRow& row : *lists) {
        auto one = naming.of(row);
        if (!one)
            return one.error();
        all << *std::move(one);
    }
    for (const BranchList& list : *branch)
        all << Naming::of(list);
    for (const BatchRow& batch : *batches) {
        auto one = naming.of(batch);
        if (!one)
            return one.error();
        all << *std::move(one);
    }
    std::ranges::stable_sort(all, std::greater<>(), &Handout::at);
    return all;
}

Result<QList<Handout>> handoutsOf(Session& session, const WorkerId& worker)
{
    auto all = handouts(session);
    if (!all)
        return all;
    Connection& connection = session.store().connection();
    const auto records = recordsOf(connection, worker);
    const auto places = placesOf(connection, worker);
    const auto batches = batchesOut(connection);
    if (!records || !places)
        return records ? places.error() : records.error();
    if (!batches)
        return batches.error();
    QSet<QString> batchesWith;
    for (const BatchRow& batch : *batches) {
        if (isIn(batch, *places))
            batchesWith.insert(u"batch:"_s + batch.id.toString(QUuid::WithoutBraces));
    }
    QList<Handout> found;
    for (const Handout& one : std::as_const(*all)) {
        if (one.kind == Handout::Kind::Batch) {
            if (batchesWith.contains(one.id))
                found << one;
            continue;
        }
        const auto people = peopleIn(session, one.id);
        if (!people)
            return people.error();
        if (std::ranges::any_of(*records, [&](const QUuid& id) { return people->contains(id); }))
            found << one;
    }
    return found;
}

Result<QSet<QUuid>> peopleIn(Session& session, const QString& handout)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    Connection& connection = session.store().connection();
    const QString name = handout.section(u':', 1);
    if (handout.startsWith(u"branch:")) {
        const auto workers = BranchMemory(connection).workersOf(name.toLongLong());
        if (!workers)
            return workers.error();
        QSet<QUuid> people;
        for (const WorkerId& worker : *workers)
            people.insert(worker.uuid());
        return people;
    }
    if (handout.startsWith(u"list:")) {
        HandoutLog log(connection);
        const auto lists = log.all();
        if (!lists)
            return lists.error();
        const auto row = std::ranges::find(*lists, name.toLongLong(), &HandoutRow::n);
        if (row == lists->end())
            return Error{ErrorCode::NotFound, u"no such list was written here"_s};
        return row->isEverybody ? asSet(everybodyAt(connection, row->at)) : log.workersOf(row->n);
    }
    const auto batches = batchesOut(connection);
    if (!batches)
        return batches.error();
    const auto batch = std::ranges::find(*batches, QUuid(name), &BatchRow::id);
    if (batch == batches->end() || !handout.startsWith(u"batch:"))
        return Error{ErrorCode::NotFound, u"no such batch was written here"_s};
    return peopleInBatch(connection, *batch);
}

} // namespace app
