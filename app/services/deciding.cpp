#include "app/services/deciding.h"

#include "app/domain/decisions.h"
#include "app/services/openfields.h"
#include "app/store/eachrow.h"
#include "app/store/journal.h"
#include "app/store/register.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The values that the newest decision about a field replaced, the one that lists showed last; fewer than two when what
/// stands there decided nothing.
Result<QList<Value>> replacedValues(Journal& journal, const RecordKind& kind,
                                    const StoredRecord& record, int field)
{
    const auto changes = ChangeLog(journal.connection()).ofRecord(kind.name, record.id);
    auto heads = headsOf(record, field, journal.projection().names());
    if (!changes || !heads)
        return changes ? heads.error() : changes.error();
    QList<Value> values;
    if (heads->empty())
        return values;
    const QByteArray name = kind.fields[std::size_t(field)].name;
    auto replaced =
        writtenAs(*changes, *std::max_element(heads->begin(), heads->end()), name).replaced;
    std::sort(replaced.begin(), replaced.end());
    for (const Head& head : replaced) {
        const Value value = writtenAs(*changes, head, name).value;
        values.removeAll(value); // the newest of equal ones counts
        values << value;
    }
    return values;
}

} // namespace

Result<Changes> reopenConflict(Session& session, const QString& id)
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
        if (!*found || field < 0 || kind->fields[std::size_t(field)].onConflict != OnConflict::Ask)
            continue;
        const FieldHeads* entry = (*found)->heads.find(field);
        const auto values = replacedValues(*journal, *kind, **found, field);
        if (!values)
            return values.error();
        if (values->size() < 2 || (entry && isOpen(*kind, *entry)))
            break;
        if (const auto done = journal->reopen(*kind, record, field, *values); !done)
            return done.error();
        if (const auto committed = journal->commit(); !committed)
            return committed.error();
        return Changes{{kind->name}, {record}};
    }
    return Error{ErrorCode::NotFound, u"nothing was decided there"_s};
}

Result<Changes> takeBackApart(Session& session, const WorkerId& one, const WorkerId& other)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    const std::pair<QString, QString> pair = std::minmax(one.text(), other.text());
    const auto& [first, second] = pair;
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    // Two people may have said so without knowing of each other.
    QList<QUuid> said;
    const auto gathered = eachRow(
        journal->connection().query(
            "SELECT id FROM apart WHERE one=?1 AND other=?2 AND removed IS NULL", {first, second}),
        [&said](const Rows& row) -> Result<void> {
            said << row.uuid(0);
            return {};
        });
    if (!gathered)
        return gathered.error();
    if (said.isEmpty())
        return Error{ErrorCode::NotFound, u"nobody said that they are two people"_s};
    const Apart apart{first, second, u"yes"_s};
    for (const QUuid& id : std::as_const(said)) {
        if (const auto done = journal->update(apartKind(), id, valuesOf(apart)); !done)
            return done.error();
    }
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return Changes{{apartKind().name, workerKind().name}, {one.uuid(), other.uuid()}};
}

} // namespace app
