#include "app/store/journal.h"

#include "app/base/id.h"
#include "app/domain/decisions.h"
#include "app/domain/region.h"
#include "app/domain/worker.h"

#include <algorithm>

namespace app {

namespace {

constexpr qsizetype kSaltSize = 16;

Patch patchOf(const RecordKind& kind, const Values& values)
{
    Patch patch;
    patch.sets.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::holds_alternative<std::monostate>(values[i]))
            patch.sets.push_back({kind.fields[i].name, values[i], {}});
    }
    return patch;
}

/// No believed clock leads further, but by counting on.
constexpr Stamp furthestOwn()
{
    return stampAt(kLatestWallMs - kDayMs);
}

Result<Stamp> lastOwn(Connection& connection, const Origin& origin)
{
    return connection.number("SELECT max(c.stamp) FROM stream s JOIN change c ON c.stream=s.id AND"
                             " c.seq=s.seq WHERE s.origin=?1",
                             {origin});
}

} // namespace

Journal::Journal(Connection& connection, Transaction transaction, Writer writer, Stamp last)
    : m_connection(&connection),
      m_transaction(std::move(transaction)),
      m_writer(std::move(writer)),
      m_last(last),
      m_log(connection),
      m_projection(connection)
{
}

Result<Journal> Journal::begin(Connection& connection, const Writer& writer)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const auto last =
        connection.number("SELECT CAST(value AS INTEGER) FROM setting WHERE name='clock'");
    if (!last)
        return last.error();
    // Only a merged change can have led it there, before it was followed with care: go on from what was written here.
    const auto own = *last >= furthestOwn() ? lastOwn(connection, writer.origin) : last;
    if (!own)
        return own.error();
    return Journal(connection, std::move(*transaction), writer, *own);
}

QUuid Journal::newId()
{
    return makeUuid(m_writer.clock->nowMs(), *m_writer.entropy);
}

Result<Stream*> Journal::stream(const StreamKey& key)
{
    const auto known = m_streams.find(key);
    if (known != m_streams.end())
        return &known->second;
    auto loaded = m_log.stream(key);
    if (!loaded)
        return loaded.error();
    return &m_streams.emplace(key, std::move(*loaded)).first->second;
}

Result<void> Journal::leadsSomewhere(const RecordKind& kind, int field, const Value& value)
{
    const auto* into = std::get_if<QString>(&value);
    if (&kind != &workerKind() || field != int(WorkerField::MergedInto) || !into)
        return {};
    const auto isForgotten =
        m_connection->number("SELECT 1 FROM forgotten WHERE record=?1 AND NOT EXISTS"
                             " (SELECT 1 FROM worker WHERE id=?1) LIMIT 1",
                             {QUuid(*into)});
    if (!isForgotten)
        return isForgotten.error();
    return *isForgotten != 0 ? Error{ErrorCode::NotFound, QStringLiteral("that record was erased")}
                             : Result<void>();
}

Arrival Journal::arrivalOf(const Change& change) const
{
    const QString& area = change.stream.scope;
    const bool isBelow = area != m_writer.registerScope && covers(m_writer.registerScope, area);
    return isBelow ? Arrival::AtOnce : Arrival::Later;
}

Result<Change> Journal::nextOwn(const RecordKind& kind, const QUuid& id, const QString& scope,
                                const Patch& patch)
{
    const auto own = stream({m_writer.origin, scope});
    if (!own)
        return own.error();
    Stream& stream = **own;
    m_last = nextStamp(m_last, m_writer.clock->nowMs());

    Change change;
    change.stream = stream.key;
    change.seq = ++stream.seq;
    change.stamp = stream.stamp = m_last;
    change.author = m_writer.author;
    change.kind = kind.name;
    change.record = id;
    change.salt.resize(kSaltSize);
    m_writer.entropy->fill(change.salt.data(), std::size_t(kSaltSize));
    change.body = encodeBody(patch);
    change.digest = bodyDigest(change.salt, change.body);
    stream.chain = nextChain(stream.chain, change);
    if (const auto kept = m_log.append(change, stream.id, stream.chain); !kept)
        return kept.error();
    return change;
}

Result<void> Journal::create(const RecordKind& kind, const QUuid& id, const QString& scope,
                             const Values& values)
{
    const Patch patch = patchOf(kind, values);
    const auto change = nextOwn(kind, id, scope, patch);
    if (!change)
        return change.error();
    const auto own = stream(change->stream);
    const Arrival arrival = arrivalOf(*change);
    if (&kind != &erasureKind())
        return m_projection.insertNew(kind, *change, values, (*own)->id, arrival);
    const auto erased = m_projection.merge(*change, understood(kind, patch), (*own)->id, arrival);
    return erased ? Result<void>() : erased.error();
}

Result<int> Journal::update(const RecordKind& kind, const QUuid& id, const Values& values,
                            const std::vector<bool>& named)
{
    const auto found = m_projection.table(kind).find(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, QStringLiteral("no such record")};
    const StoredRecord& record = **found;
    if (!covers(m_writer.registerScope, record.scope))
        return Error{ErrorCode::OutOfScope, QStringLiteral("record outside this register's area")};

    Patch patch;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if ((!named.empty() && !named[i]) || values[i] == record.values[i])
            continue;
        if (const auto leads = leadsSomewhere(kind, int(i), values[i]); !leads)
            return leads.error();
        auto replaced = headsOf(record, int(i), m_projection.names());
        if (!replaced)
            return replaced.error();
        patch.sets.push_back({kind.fields[i].name, values[i], std::move(*replaced)});
    }
    if (patch.sets.empty())
        return 0;
    const auto change = nextOwn(kind, id, record.scope, patch);
    if (!change)
        return change.error();
    const auto fields = int(patch.sets.size());
    const auto applied = apply(*change, understood(kind, std::move(patch)));
    return applied ? Result<int>(fields) : applied.error();
}

Result<void> Journal::reopen(const RecordKind& kind, const QUuid& id, int field,
                             const QList<Value>& values)
{
    const auto found = m_projection.table(kind).find(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, QStringLiteral("no such record")};
    if (!covers(m_writer.registerScope, (*found)->scope))
        return Error{ErrorCode::OutOfScope, QStringLiteral("record outside this register's area")};
    const auto replaced = headsOf(**found, field, m_projection.names());
    if (!replaced)
        return replaced.error();
    for (const Value& value : values) {
        if (const auto leads = leadsSomewhere(kind, field, value); !leads)
            return leads;
        Patch patch;
        patch.sets.push_back({kind.fields[std::size_t(field)].name, value, *replaced});
        const auto change = nextOwn(kind, id, (*found)->scope, patch);
        if (!change)
            return change.error();
        const auto applied = apply(*change, understood(kind, std::move(patch)));
        if (!applied)
            return applied.error();
    }
    return {};
}

Result<Journal::Merged> Journal::merge(const Change& change)
{
    const auto isNew = receive(change);
    if (!isNew)
        return isNew.error();
    if (!*isNew)
        return Merged{};
    auto applied = apply(change, understood(change));
    if (!applied)
        return applied.error();
    return Merged{true, *std::move(applied)};
}

Result<bool> Journal::receive(const Change& change)
{
    const auto known = stream(change.stream);
    if (!known)
        return known.error();
    Stream& stream = **known;
    if (change.seq <= stream.seq)
        return false;
    if (change.seq != stream.seq + 1)
        return Error{ErrorCode::EarlierMissing, QString::number(stream.seq + 1)};

    // Heads are told apart by stamp and origin: one stamp twice would let a change replace another one's value.
    if (change.stamp <= stream.stamp)
        return Error{ErrorCode::FileDamaged, QStringLiteral("stamps that do not rise")};
    stream.chain = nextChain(stream.chain, change);
    stream.seq = change.seq;
    stream.stamp = change.stamp;
    if (const auto kept = m_log.append(change, stream.id, stream.chain); !kept)
        return kept.error();
    m_last = followedStamp(m_last, change.stamp, m_writer.clock->nowMs());
    return true;
}

Result<Applied> Journal::apply(const Change& change, const Understood& known)
{
    const auto held = stream(change.stream);
    if (!held)
        return held.error();
    return m_projection.merge(change, known, (*held)->id, arrivalOf(change));
}

Result<QList<std::int64_t>> Journal::markDelivered(const StreamKey& key, std::int64_t from,
                                                   std::int64_t upto)
{
    const auto known = stream(key);
    if (!known)
        return known.error();
    auto rows = m_connection->query(
        "UPDATE worker SET delivered=1 WHERE delivered=0 AND id IN"
        " (SELECT record FROM whole_change WHERE stream=?1 AND seq>?2 AND seq<=?3 AND kind='worker'"
        " AND instr(body,CAST('\"stage\":\"recorded\"' AS BLOB))>0) RETURNING pk",
        {(*known)->id, from, upto});
    if (!rows)
        return rows.error();
    QList<std::int64_t> marked;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return marked;
        marked << rows->int64(0);
    }
}

Result<void> Journal::commit()
{
    if (const auto finished = m_projection.finish(); !finished)
        return finished;
    for (const auto& [key, stream] : m_streams) {
        if (const auto stored = m_log.store(stream); !stored)
            return stored;
    }
    const auto clock = m_connection->run(
        "INSERT INTO setting VALUES('clock',?1) ON CONFLICT DO UPDATE SET value=?1",
        {QByteArray::number(qlonglong(m_last))});
    if (!clock)
        return clock;
    return m_transaction.commit();
}

} // namespace app
