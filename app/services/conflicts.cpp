#include "app/services/conflicts.h"

#include "app/domain/heir.h"
#include "app/domain/people.h"
#include "app/services/newlife.h"
#include "app/services/openfields.h"
#include "app/services/storedworkers.h"
#include "app/store/changelog.h"
#include "app/store/eachrow.h"
#include "app/store/projection.h"
#include "app/store/register.h"

#include <algorithm>

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
        const bool namesPeople = conflict.takesOnlyThese();
        std::optional<Head> before;
        for (const HeldValue& held : entry.held) {
            const auto origin = m_names.originOf(held.head.stream);
            if (!origin)
                return origin.error();
            const WrittenValue written = writtenAs(changes, {held.head.stamp, *origin}, name);
            for (const Head& one : written.replaced) {
                if (!before || *before < one)
                    before = one;
            }
            const auto person = personIn(namesPeople, held.value);
            if (!person)
                return person.error();
            conflict.values << ConflictValue{
                held.value,
                shownText(held.value),
                *person,
                QDateTime::fromMSecsSinceEpoch(wallOf(held.head.stamp), Qt::UTC),
                written.change ? nameIn(m_connection, userKind(), written.change->author)
                               : QString(),
                nameIn(m_connection, deviceKind(), *origin),
                m_own.contains(*origin),
                held.value == record.values[field]};
        }
        if (before) {
            const Value replaced = writtenAs(changes, *before, name).value;
            const auto person = personIn(namesPeople, replaced);
            if (!person)
                return person.error();
            conflict.before = shownText(replaced);
            conflict.beforePerson = *person;
        }
        std::ranges::stable_sort(conflict.values, [](const auto& a, const auto& b) {
            return a.isOurs != b.isOurs ? a.isOurs : a.at < b.at;
        });
        return conflict;
    }

    /// Whom a value of "merged_into" names; nothing for every other field, and for nobody.
    Result<std::optional<NamedPerson>> personIn(bool namesPeople, const Value& value)
    {
        const auto* id = std::get_if<QString>(&value);
        if (!namesPeople || !id)
            return std::optional<NamedPerson>();
        const auto record = StoredWorkers(m_connection).find(QUuid(*id));
        if (!record)
            return record.error();
        if (!*record)
            return std::optional(NamedPerson{});
        const Worker worker = workerOf(**record);
        return std::optional(NamedPerson{worker.name, worker.nik, worker.scope});
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

/// Nothing needs to be decided about who was taken out again.
const char* openOnes(const RecordKind& kind)
{
    return &kind == &workerKind() ? " WHERE in_conflict=1 AND joined_to IS NOT 'withdrawn'"
                                  : " WHERE in_conflict=1";
}

} // namespace

bool Conflict::takesOnlyThese() const
{
    return kind == &workerKind() &&
           field == QLatin1StringView(specOf(WorkerField::MergedInto).name);
}

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

Result<Conflict> conflictNamed(Session& session, const QString& id)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    Describing describing(session);
    if (const auto ready = describing.prepare(); !ready)
        return ready.error();
    for (const RecordKind* kind : askingKinds()) {
        RecordTable table(session.store().connection(), *kind);
        const auto record = table.find(QUuid(id.section(u'/', 0, 0)));
        if (!record)
            return record.error();
        QList<Conflict> found;
        if (*record) {
            if (const auto added = describing.add(*kind, **record, found); !added)
                return added.error();
        }
        const auto named = std::ranges::find(found, id, &Conflict::id);
        if (named != found.end())
            return *named;
    }
    return Error{ErrorCode::NotFound, u"no such conflict"_s};
}

Result<std::int64_t> openConflicts(Session& session)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    std::int64_t all = 0;
    for (const RecordKind* kind : askingKinds()) {
        const auto counted =
            eachRow(session.store().connection().query(QByteArray("SELECT heads FROM ") +
                                                       kind->name + openOnes(*kind)),
                    [&all, kind](const Rows& row) -> Result<void> {
                        const auto heads = decodeHeads(row.blob(0));
                        if (!heads)
                            return Error{ErrorCode::StorageCorrupt, u"heads of a record"_s};
                        all += std::ranges::count_if(heads->fields, [kind](const FieldHeads& one) {
                            return isOpen(*kind, one);
                        });
                        return {};
                    });
        if (!counted)
            return counted.error();
    }
    return all;
}

} // namespace app
