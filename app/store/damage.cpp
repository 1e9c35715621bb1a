#include "app/store/damage.h"

#include "app/store/changelog.h"
#include "app/store/eachrow.h"
#include "app/store/rebuilding.h"

#include <map>

namespace app {

namespace {

/// The table that an index of words is kept in belongs to that index.
QString partOf(const QString& table)
{
    constexpr QLatin1StringView kSearch("worker_search");
    return table.startsWith(kSearch) ? QString(kSearch) : table;
}

Result<QStringList> tables(Connection& connection)
{
    QStringList names;
    const auto done = eachRow(connection.query("SELECT name FROM sqlite_schema WHERE type='table'"
                                               " AND rootpage>0 ORDER BY name"),
                              [&names](const Rows& row) -> Result<void> {
                                  names << row.text(0);
                                  return {};
                              });
    return done ? Result<QStringList>(names) : done.error();
}

/// Names of tables are the schema's own, and none of them holds a quote.
QByteArray quoted(const QString& name)
{
    return "'" + name.toUtf8() + "'";
}

bool isWhole(Connection& connection, const QString& table)
{
    auto rows = connection.query("PRAGMA integrity_check(" + quoted(table) + ")");
    const auto more = rows ? rows->next() : Result<bool>(rows.error());
    return more && *more && rows->text(0) == QLatin1StringView("ok");
}

/// Whether every value of every row can be read, whatever its indexes say.
Result<void> readThrough(Connection& connection, const QString& table)
{
    return eachRow(connection.query("SELECT * FROM " + table.toUtf8() + " NOT INDEXED"),
                   [](const Rows& row) -> Result<void> {
                       for (int i = 0; i < row.columns(); ++i)
                           row.stored(i);
                       return {};
                   });
}

/// Whether each stream has its changes 1, 2, 3 … and the chain that they give.
Result<bool> areChainsWhole(Connection& connection)
{
    const auto streams = plainStreams(connection);
    if (!streams)
        return streams.error();
    std::map<StreamKey, Stream> reached;
    for (const Stream& stream : *streams)
        reached[stream.key].key = stream.key;
    auto changes = ChangeLog(connection).readAll(*streams);
    if (!changes)
        return changes.error();
    while (true) {
        const auto change = changes->next();
        if (!change)
            return change.error();
        if (!*change)
            break;
        Stream& stream = reached[(*change)->stream];
        stream.chain = nextChain(stream.chain, **change);
        const QByteArray kept = changes->chain();
        if ((*change)->seq != ++stream.seq || (!kept.isEmpty() && kept != stream.chain))
            return false;
    }
    for (const Stream& stream : *streams) {
        const Stream& end = reached[stream.key];
        if (end.seq != stream.seq || end.chain != stream.chain)
            return false;
    }
    return true;
}

} // namespace

Result<QList<Stream>> plainStreams(Connection& connection)
{
    QList<Stream> streams;
    const auto done =
        eachRow(connection.query("SELECT id,origin,scope,seq,chain FROM stream NOT INDEXED"),
                [&streams](const Rows& row) -> Result<void> {
                    Stream stream;
                    stream.id = row.int64(0);
                    stream.key = {row.uuid(1), row.text(2)};
                    stream.seq = row.int64(3);
                    stream.chain = row.blob(4);
                    streams << stream;
                    return {};
                });
    return done ? Result<QList<Stream>>(streams) : done.error();
}

Result<Damage> findDamage(Connection& connection)
{
    const auto names = tables(connection);
    if (!names)
        return names.error();
    Damage damage;
    for (const QString& name : *names) {
        if (!isWhole(connection, name) && !damage.parts.contains(partOf(name)))
            damage.parts << partOf(name);
    }
    const auto chains = areChainsWhole(connection);
    damage.isLogWhole = chains && *chains;
    for (const char* name : kIrreplaceable)
        damage.isLogWhole = damage.isLogWhole && readThrough(connection, QString::fromLatin1(name));
    return damage;
}

} // namespace app
