#include "app/services/conflicts.h"

#include "app/domain/heir.h"
#include "app/domain/people.h"
#include "app/services/newlife.h"
#include "app/services/storedworkers.h"
#include "app/store/changelog.h"
#include "app/store/journal.h"
#include "app/store/register.h"

#include <algorithm>
#include <array>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

QString shownText(const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return QString::number(qlonglong(*number));
    return textOf(value);
}

QString nameIn(Connection& connection, const RecordKind& kind, const QUuid& id)
{
    auto rows =
        connection.query(QByteArray("SELECT name FROM ") + kind.name + " WHERE id=?1", {id});
    const auto more = rows ? rows->next() : Result<bool>(false);
    return more && *more ? rows->text(0) : QString();
}

bool isOpen(const RecordKind& kind, const FieldHeads& entry)
{
    return kind.fields[std::size_t(entry.field)].onConflict == OnConflict::Ask &&
           std::ranges::any_of(entry.held, [&](const HeldValue& held) {
               return held.value != entry.held[0].value;
           });
}

/// Describes the open fields of one record after the other.
class Describing {
public:
    explicit Describing(Session& session)
        : m_session(session), m_connection(session.store().connection()), m_names(m_connection)
    {
    }

    Result<void> prepare()
    {
        const auto lives = formerLives(m_session);
        if (!lives)
            return lives.error();
        m_own << m_session.keys().origin();
        for (const DeviceKeys& keys : *lives)
            m_own << keys.origin();
        return {};
    }

    Result<void> add(const RecordKind& kind, const StoredRecord& record, QList<Conflict>& all)
    {
        const auto changes = ChangeLog(m_connection).ofRecord(kind.name, record.id);
        if (!changes)
            return changes.error();
        for (const FieldHeads& entry : record.heads.fields) {
            if (!isOpen(kind, entry))
                continue;
            auto conflict = describe(kind, record, entry, *changes);
            if (!conflict)
                return conflict.error();
            all << std::move(*conflict);
        }
        return {};
    }

private:
    /// Where one value was written, and what it replaced.
    struct Written {
        const Change* change = nullptr;
        std::vector<Head> replaced;
    };

    static Written writtenAs(const QList<Change>& changes, const Head& head,
                             const QByteArray& field)
    {
        const auto change = std::ranges::find_if(changes, [&](const Change& one) {
            return one.stamp == head.stamp && one.stream.origin == head.origin;
        });
        if (change == changes.end())
            return {};
        Written written{&*change, {}};
        if (const auto patch = decodeBody(change->body)) {
            const auto set = std::ranges::find(patch->sets, field, &Patch::Set::field);
            if (set != patch->sets.end())
                written.replaced = set->replaces;
        }
        return written;
    }

    static QString valueAt(const QList<Change>& changes, const Head& head, const QByteArray& field)
    {
        const Written written = writtenAs(changes, head, field);
        const auto patch = written.change ? decodeBody(written.change->body) : std::nullopt;
        if (!patch)
            return {};
        const auto set = std::ranges::find(patch->sets, field, &Patch::Set::field);
        return set == patch->sets.end() ? QString() : shownText(set->value);
    }

    Result<Conflict> describe(const RecordKind& kind, const StoredRecord& record,
                              const FieldHeads& entry, const QList<Change>& changes)
    {
        const std::size_t field = std::size_t(entry.field);
        const QByteArray name = kind.fields[field].name;
        Conflict conflict;
        conflict.kind = &kind;
        conflict.record = record.id;
        conflict.village = record.scope;
        conflict.field = QString::fromLatin1(name);
        conflict.id = record.id.toString(QUuid::WithoutBraces) + u'/' + conflict.field;
        if (const auto named = nameWorker(kind, record, conflict); !named)
            return named.error();
        std::optional<Head> before;
        for (const HeldValue& held : entry.held) {
            const auto origin = m_names.originOf(held.head.stream);
            if (!origin)
                return origin.error();
            const Written written = writtenAs(changes, {held.head.stamp, *origin}, name);
            for (const Head& one : written.replaced) {
                if (!before || *before < one)
                    before = one;
            }
            conflict.values << ConflictValue{
                held.value,
                shownText(held.value),
                QDateTime::fromMSecsSinceEpoch(held.head.stamp >> 16, Qt::UTC),
                written.change ? nameIn(m_connection, userKind(), written.change->author)
                               : QString(),
                nameIn(m_connection, deviceKind(), *origin),
                m_own.contains(*origin),
                held.value == record.values[field]};
        }
        if (before)
            conflict.before = valueAt(changes, *before, name);
        std::ranges::stable_sort(conflict.values, [](const auto& a, const auto& b) {
            return a.isOurs != b.isOurs ? a.isOurs : a.at < b.at;
        });
        return conflict;
    }

    Result<void> nameWorker(const RecordKind& kind, const StoredRecord& record, Conflict& conflict)
    {
        conflict.worker = WorkerId(record.id);
        Values values = record.values;
        if (kind.isAttached) {
            conflict.worker = WorkerId::fromText(textOf(record.values[0]));
            const auto worker = StoredWorkers(m_connection).find(conflict.worker.uuid());
            if (!worker)
                return worker.error();
            if (!*worker)
                return {};
            values = (*worker)->values;
        }
        if (&kind == &workerKind() || kind.isAttached) {
            conflict.name = textOf(values[std::size_t(WorkerField::Name)]);
            conflict.nik = textOf(values[std::size_t(WorkerField::Nik)]);
        } else {
            conflict.name = textOf(values[0]);
        }
        return {};
    }

    Session& m_session;
    Connection& m_connection;
    StreamNames m_names;
    QSet<Origin> m_own;
};

/// The kinds in which a field can be open.
std::array<const RecordKind*, 3> askingKinds()
{
    return {&workerKind(), &heirKind(), &userKind()};
}

/// Nothing needs to be decided about who was taken out again.
const char* openOnes(const RecordKind& kind)
{
    return &kind == &workerKind() ? " WHERE in_conflict=1 AND joined_to IS NOT 'withdrawn'"
                                  : " WHERE in_conflict=1";
}

} // namespace

Result<QList<Conflict>> conflicts(Session& session, int limit)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    Connection& connection = session.store().connection();
    Describing describing(session);
    if (const auto ready = describing.prepare(); !ready)
        return ready.error();
    QList<Conflict> found;
    for (const RecordKind* kind : askingKinds()) {
        RecordTable table(connection, *kind);
        auto rows = connection.query(QByteArray("SELECT id FROM ") + kind->name + openOnes(*kind) +
                                     " ORDER BY pk");
        if (!rows)
            return rows.error();
        while (found.size() < limit) {
            const auto more = rows->next();
            if (!more)
                return more.error();
            if (!*more)
                break;
            const auto record = table.find(rows->uuid(0));
            if (!record)
                return record.error();
            if (const auto added = describing.add(*kind, **record, found); !added)
                return added.error();
        }
    }
    return found.first(std::min<qsizetype>(found.size(), limit));
}

Result<std::int64_t> recordsInConflict(Session& session)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    std::int64_t all = 0;
    for (const RecordKind* kind : askingKinds()) {
        const auto count = session.store().connection().number(QByteArray("SELECT count(*) FROM ") +
                                                               kind->name + openOnes(*kind));
        if (!count)
            return count.error();
        all += *count;
    }
    return all;
}

Result<Settled> settleConflict(Session& session, const QString& id, const Value& value)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    const QUuid record(id.section(u'/', 0, 0));
    const QString name = id.section(u'/', 1);
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    for (const RecordKind* kind : askingKinds()) {
        const auto found = journal->projection().table(*kind).find(record);
        if (!found)
            return found.error();
        const int field = kind->indexOf(name);
        const FieldHeads* entry = *found && field >= 0 ? (*found)->heads.find(field) : nullptr;
        if (!entry || !isOpen(*kind, *entry))
            continue;
        const bool isText = std::holds_alternative<QString>(value);
        const bool isNothing = std::holds_alternative<std::monostate>(value);
        if (!isNothing && isText != (kind->fields[std::size_t(field)].type == FieldType::Text))
            return Error{ErrorCode::Invalid, u"another type of value"_s};
        Edit::Field edit{std::size_t(field), (*found)->values[std::size_t(field)], value, {}};
        for (const HeldValue& held : entry->held) {
            if (held.value != edit.before && !edit.beside.contains(held.value))
                edit.beside << held.value;
        }
        if (const auto done = journal->decide(*kind, record, field, value); !done)
            return done.error();
        if (const auto committed = journal->commit(); !committed)
            return committed.error();
        return Settled{{Edit{kind, record, {edit}}}, {{kind->name}, {record}}};
    }
    return Error{ErrorCode::NotFound, u"no such conflict"_s};
}

} // namespace app
