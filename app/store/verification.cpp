#include "app/store/verification.h"

#include "app/domain/worker.h"
#include "app/store/changelog.h"
#include "app/store/damage.h"
#include "app/store/migrations.h"
#include "app/store/projection.h"
#include "app/store/tally.h"

#include <QFile>

#include <array>
#include <random>

namespace app {

namespace {

constexpr qsizetype kMostProblems = 20;

void note(QStringList& problems, const QString& problem)
{
    if (problems.size() < kMostProblems)
        problems << problem;
}

/// A database of its own under a throw-away key, gone with this object.
class Scratch {
public:
    static Result<Scratch> create(const QString& file)
    {
        remove(file);
        std::array<unsigned char, 32> key{};
        std::random_device device;
        for (auto& byte : key)
            byte = static_cast<unsigned char>(device());
        auto connection = Connection::open(file, key, OpenMode::Create);
        if (!connection)
            return connection.error();
        // It may be lost at any time: nothing needs to be durable.
        if (const auto fast = connection->script("PRAGMA synchronous=OFF"); !fast)
            return fast.error();
        if (const auto migrated = migrate(*connection); !migrated)
            return migrated.error();
        return Scratch(file, std::move(*connection));
    }
    ~Scratch()
    {
        if (m_file.isEmpty())
            return;
        m_connection.reset();
        remove(m_file);
    }
    Scratch(Scratch&& other) noexcept
        : m_file(std::exchange(other.m_file, {})), m_connection(std::move(other.m_connection))
    {
    }
    Scratch& operator=(Scratch&&) = delete;

    Connection& connection() { return *m_connection; }

private:
    Scratch(QString file, Connection connection)
        : m_file(std::move(file)), m_connection(std::make_unique<Connection>(std::move(connection)))
    {
    }
    static void remove(const QString& file)
    {
        for (const char* ending : {"", "-wal", "-shm"})
            QFile::remove(file + QString::fromLatin1(ending));
    }

    QString m_file;
    std::unique_ptr<Connection> m_connection;
};

/// Same numbers for the same streams, so that heads compare as they stand.
Result<void> copyStreams(const QList<Stream>& streams, Connection& scratch)
{
    for (const Stream& stream : streams) {
        const auto added =
            scratch.run("INSERT INTO stream (id,origin,scope,seq,chain) VALUES(?1,?2,?3,0,x'')",
                        {stream.id, stream.key.origin, stream.key.scope});
        if (!added)
            return added;
    }
    return {};
}

} // namespace

Result<Replayed> projectLog(Connection& log, Connection& into,
                            const std::function<bool(std::int64_t, std::int64_t)>& step)
{
    const auto streams = plainStreams(log);
    if (!streams)
        return streams.error();
    std::map<StreamKey, Stream> reached;
    std::int64_t total = 0;
    for (const Stream& stream : *streams) {
        reached[stream.key] = {stream.id, stream.key, 0, {}, 0, {}, {}, {}};
        total += stream.seq;
    }
    auto changes = ChangeLog(log).readAll(*streams);
    if (!changes)
        return changes.error();
    Replayed replayed;
    Projection projection(into);
    while (true) {
        const auto next = changes->next();
        if (!next)
            return next.error();
        if (!*next)
            break;
        const Change& change = **next;
        Stream& stream = reached[change.stream];
        if (change.seq != stream.seq + 1)
            note(replayed.problems, QStringLiteral("stream %1: change %2 follows %3")
                                        .arg(stream.id)
                                        .arg(change.seq)
                                        .arg(stream.seq));
        stream.seq = change.seq;
        stream.chain = nextChain(stream.chain, change);
        const QByteArray kept = changes->chain();
        if (!kept.isEmpty() && kept != stream.chain)
            note(replayed.problems, QStringLiteral("stream %1: the chain is broken at change %2")
                                        .arg(stream.id)
                                        .arg(change.seq));
        if (++replayed.changes % 512 == 0 && step && !step(replayed.changes, total))
            return Error{ErrorCode::Cancelled, {}};
        const auto applied =
            projection.merge(change, understood(change), stream.id, Arrival::Later);
        if (!applied)
            note(replayed.problems, QStringLiteral("stream %1: change %2 does not apply")
                                        .arg(stream.id)
                                        .arg(change.seq));
    }
    if (const auto finished = projection.finish(); !finished)
        return finished.error();
    for (const Stream& stream : *streams) {
        const Stream& again = reached[stream.key];
        if (again.seq != stream.seq || again.chain != stream.chain)
            note(replayed.problems,
                 QStringLiteral("stream %1: the chain is broken before change %2")
                     .arg(stream.id)
                     .arg(stream.seq));
    }
    return replayed;
}

namespace {

/// What must be equal: everything but what is true of this device only.
bool sameRecord(const RecordKind& kind, const StoredRecord& a, const StoredRecord& b)
{
    if (a.id != b.id || a.scope != b.scope || a.inConflict != b.inConflict ||
        a.values != b.values || encodeHeads(a.heads) != encodeHeads(b.heads))
        return false;
    const auto local = std::size_t(WorkerDerived::Delivered);
    for (std::size_t i = 0; i < derivedColumns(kind).size(); ++i) {
        if (i != local && a.derived[i] != b.derived[i])
            return false;
    }
    return true;
}

Result<void> compareTables(const RecordKind& kind, Connection& connection, Connection& scratch,
                           QStringList& problems)
{
    RecordTable here(connection, kind);
    RecordTable there(scratch, kind);
    auto rows = here.all();
    auto rebuilt = there.all();
    if (!rows || !rebuilt)
        return rows ? rebuilt.error() : rows.error();
    while (true) {
        const auto more = rows->next();
        const auto moreRebuilt = rebuilt->next();
        if (!more || !moreRebuilt)
            return more ? moreRebuilt.error() : more.error();
        if (!*more && !*moreRebuilt)
            return {};
        if (*more != *moreRebuilt) {
            note(problems, QStringLiteral("%1: other records than the log has")
                               .arg(QLatin1StringView(kind.name)));
            return {};
        }
        const auto a = here.read(*rows);
        const auto b = there.read(*rebuilt);
        if (!a || !b || !sameRecord(kind, *a, *b))
            note(problems, QStringLiteral("%1 %2 differs from the log")
                               .arg(QLatin1StringView(kind.name),
                                    rows->uuid(1).toString(QUuid::WithoutBraces)));
    }
}

/// Every worker is found by the words its row gives, and nothing else is.
Result<void> compareSearch(Connection& connection, Connection& scratch, QStringList& problems)
{
    // The index keeps no text of its own; its engine knows whether it is whole, and both must
    // hold the same rows for the same terms, which their term counts show.
    constexpr auto kCheck = "INSERT INTO worker_search(worker_search) VALUES('integrity-check')";
    if (const auto whole = connection.run(kCheck); !whole)
        note(problems, QStringLiteral("search index: %1").arg(whole.error().detail));
    for (Connection* one : {&connection, &scratch}) {
        const auto made = one->script("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_terms"
                                      " USING fts5vocab(main, worker_search, row)");
        if (!made)
            return made;
    }
    constexpr auto kTerms = "SELECT count(*),ifnull(sum(doc),0) FROM temp.search_terms";
    auto here = connection.query(kTerms);
    auto there = scratch.query(kTerms);
    if (!here || !there)
        return here ? there.error() : here.error();
    const auto a = here->next();
    const auto b = there->next();
    if (!a || !b)
        return a ? b.error() : a.error();
    if (here->int64(0) != there->int64(0) || here->int64(1) != there->int64(1))
        note(problems, QStringLiteral("search index: other words than the workers have"));
    return {};
}

} // namespace

Result<Verification> verifyAgainstLog(Connection& connection, const QString& scratchFile,
                                      const std::function<bool(std::int64_t, std::int64_t)>& step)
{
    Verification found;
    auto scratch = Scratch::create(scratchFile);
    if (!scratch)
        return scratch.error();
    const auto streams = plainStreams(connection);
    if (!streams)
        return streams.error();
    auto filling = Transaction::begin(scratch->connection());
    if (!filling)
        return filling.error();
    if (const auto copied = copyStreams(*streams, scratch->connection()); !copied)
        return copied.error();
    auto replayed = projectLog(connection, scratch->connection(), step);
    if (!replayed)
        return replayed.error();
    found.problems = std::move(replayed->problems);
    if (const auto filled = filling->commit(); !filled)
        return filled.error();

    for (const RecordKind* kind : recordKinds()) {
        const auto compared =
            compareTables(*kind, connection, scratch->connection(), found.problems);
        if (!compared)
            return compared.error();
    }
    if (const auto compared = compareSearch(connection, scratch->connection(), found.problems);
        !compared)
        return compared.error();
    const auto exact = tallyIsExact(connection);
    if (!exact)
        return exact.error();
    if (!*exact)
        note(found.problems, QStringLiteral("counters differ from the workers"));
    const auto codes = connection.number(
        "SELECT (SELECT count(*) FROM worker)<>(SELECT count(*) FROM worker_code) OR EXISTS"
        " (SELECT 1 FROM worker WHERE NOT EXISTS"
        " (SELECT 1 FROM worker_code c WHERE c.ending=substr(id,13) AND c.pk=worker.pk))");
    if (!codes)
        return codes.error();
    if (*codes != 0)
        note(found.problems, QStringLiteral("receipt codes differ from the workers"));
    const auto workers = connection.number("SELECT count(*) FROM worker");
    const auto changes = ChangeLog(connection).count();
    if (!workers || !changes)
        return workers ? changes.error() : workers.error();
    found.workers = *workers;
    found.changes = *changes;
    return found;
}

} // namespace app
