#include "app/store/catchingup.h"

#include "app/store/changelog.h"
#include "app/store/projection.h"
#include "app/store/settings.h"

#include <QLoggingCategory>
#include <QSet>

#include <algorithm>

namespace app {

namespace {

Q_LOGGING_CATEGORY(lcCatchingUp, "jemput.store")

constexpr auto kKnownBefore = "known_before";

/// "worker.nik worker.name …": every column of every table.
Result<QByteArray> columns(Connection& connection)
{
    auto rows = connection.query("SELECT t.name||'.'||c.name FROM sqlite_schema t JOIN"
                                 " pragma_table_info(t.name) c WHERE t.type='table'");
    if (!rows)
        return rows.error();
    QByteArray all;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return all;
        all += rows->text(0).toUtf8() + ' ';
    }
}

/// What this version knows and the tables did not have.
class News {
public:
    explicit News(const QByteArray& columnsBefore)
    {
        const QByteArrayList listed = columnsBefore.split(' ');
        const QSet<QByteArray> before(listed.cbegin(), listed.cend());
        for (const RecordKind* kind : recordKinds()) {
            const QByteArray table = QByteArray(kind->name) + '.';
            if (!before.contains(table + "id")) {
                m_kinds << kind;
                continue;
            }
            for (const FieldSpec& field : kind->fields) {
                if (!before.contains(table + field.name))
                    m_fields[kind] << '"' + QByteArray(field.name) + "\":";
            }
        }
    }

    bool isEmpty() const { return m_kinds.isEmpty() && m_fields.isEmpty(); }
    bool isNewKind(const RecordKind* kind) const { return m_kinds.contains(kind); }
    /// Whether the body may name one of the new fields: a value that holds such text costs a row made anew, no more.
    bool mayName(const RecordKind* kind, const QByteArray& body) const
    {
        const auto fields = m_fields.constFind(kind);
        return fields != m_fields.cend() &&
               std::ranges::any_of(
                   *fields, [&body](const QByteArray& field) { return body.contains(field); });
    }

private:
    QList<const RecordKind*> m_kinds;
    QHash<const RecordKind*, QByteArrayList> m_fields;
};

/// What a batch would have been refused for, had this version read it: it stays unseen.
bool isPassedOver(const Result<void>& done)
{
    if (done ||
        (done.error().code != ErrorCode::OutOfScope && done.error().code != ErrorCode::FileDamaged))
        return false;
    qCWarning(lcCatchingUp) << "a kept change cannot be shown:" << done.error().detail;
    return true;
}

Result<void> showNews(Connection& connection, const News& news)
{
    ChangeLog log(connection);
    const auto streams = log.streams();
    if (!streams)
        return streams.error();
    QList<ChangeLog::Range> ranges;
    QHash<QString, std::int64_t> numbers;
    for (const Stream& stream : *streams) {
        ranges << ChangeLog::Range{stream, 0, stream.seq};
        numbers.insert(stream.key.origin.toString() + stream.key.scope, stream.id);
    }
    auto changes = log.read(ranges);
    if (!changes)
        return changes.error();
    Projection projection(connection);
    QSet<std::pair<const RecordKind*, QUuid>> madeAnew;
    while (true) {
        const auto next = changes->next();
        if (!next)
            return next.error();
        if (!*next)
            return projection.finish();
        const Change& change = **next;
        const RecordKind* kind = recordKind(change.kind);
        Result<void> done;
        if (kind && news.isNewKind(kind)) {
            const auto merged = projection.merge(
                change, understood(change),
                numbers.value(change.stream.origin.toString() + change.stream.scope),
                Arrival::Later);
            if (!merged)
                done = merged.error();
        } else if (kind && news.mayName(kind, change.body) &&
                   !madeAnew.contains({kind, change.record})) {
            madeAnew.insert({kind, change.record});
            done = projection.rebuild(*kind, change.record);
        }
        if (!done && !isPassedOver(done))
            return done;
    }
}

} // namespace

Result<void> noteKnownFields(Connection& connection)
{
    Settings settings(connection);
    const auto noted = settings.bytes(QLatin1StringView(kKnownBefore));
    if (!noted || !noted->isEmpty()) // not caught up with yet
        return noted ? Result<void>() : noted.error();
    const auto now = columns(connection);
    return now ? settings.set(QLatin1StringView(kKnownBefore), *now) : now.error();
}

Result<void> catchUp(Connection& connection)
{
    const auto noted = Settings(connection).bytes(QLatin1StringView(kKnownBefore));
    if (!noted || noted->isEmpty())
        return noted ? Result<void>() : noted.error();
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const News news(*noted);
    if (!news.isEmpty()) {
        if (const auto shown = showNews(connection, news); !shown)
            return shown;
    }
    const auto done =
        connection.run("DELETE FROM setting WHERE name=?1", {QString::fromLatin1(kKnownBefore)});
    return done ? transaction->commit() : done;
}

} // namespace app
