#include "app/store/rebuilding.h"

#include "app/domain/photo.h"
#include "app/domain/region.h"
#include "app/store/audittable.h"
#include "app/store/changelog.h"
#include "app/store/contents.h"
#include "app/store/eachrow.h"
#include "app/store/lookaliketable.h"
#include "app/store/peers.h"
#include "app/store/settings.h"
#include "app/store/verification.h"

#include <vector>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a register can go on without.
constexpr std::array kExpendable{"peer_vector", "wanted", "draft", "import", "handed_out", "audit"};

/// Row by row, without help of any index, as far as it can be read.
Result<void> copyTable(Connection& from, Connection& into, const char* name)
{
    auto rows = from.query("SELECT * FROM " + QByteArray(name) + " NOT INDEXED");
    if (!rows)
        return rows.error();
    QByteArray places;
    for (int i = 1; i <= rows->columns(); ++i)
        places += (i == 1 ? "?" : ",?") + QByteArray::number(i);
    const QByteArray insert = "INSERT INTO " + QByteArray(name) + " VALUES(" + places + ")";
    std::vector<Bound> values;
    return eachRow(std::move(rows), [&](const Rows& row) {
        values.clear();
        for (int i = 0; i < row.columns(); ++i)
            values.push_back(row.stored(i));
        return into.run(insert, values);
    });
}

/// Pictures whose bytes still give their digest: first all in a row, then, behind the damage, each that a record names.
/// Whether none is missing that was there.
Result<bool> copyPictures(Connection& from, Connection& into)
{
    Contents kept(into);
    bool isWhole = true;
    const auto keep = [&](const QString& digest, const QByteArray& bytes) -> Result<void> {
        if (photoDigest(bytes) != digest) {
            isWhole = false;
            return {};
        }
        const auto put = kept.put(bytes);
        return put ? Result<void>() : put.error();
    };
    const auto scanned = eachRow(from.query("SELECT digest,bytes FROM content NOT INDEXED"),
                                 [&](const Rows& row) { return keep(row.text(0), row.blob(1)); });
    if (scanned)
        return isWhole;
    if (scanned.error().code != ErrorCode::StorageCorrupt)
        return scanned.error();
    QStringList named;
    const auto listed =
        eachRow(into.query("SELECT DISTINCT digest FROM photo WHERE removed IS NULL AND"
                           " digest NOT IN (SELECT digest FROM content)"),
                [&named](const Rows& row) -> Result<void> {
                    named << row.text(0);
                    return {};
                });
    if (!listed)
        return listed.error();
    Contents damaged(from);
    for (const QString& digest : std::as_const(named)) {
        const auto bytes = damaged.get(digest);
        if (!bytes || bytes->isEmpty())
            continue;
        if (const auto put = keep(digest, *bytes); !put)
            return put.error();
    }
    return false;
}

/// Whether the office has a worker is a fact of this device: what its row said, and where that cannot be read any more,
/// what the office last said it holds.
Result<void> copyDelivered(Connection& from, Connection& into)
{
    const auto scope = Settings(into).text(u"scope"_s);
    const auto peers = Peers(into).all();
    if (!scope || !peers)
        return scope ? peers.error() : scope.error();
    for (const PeerRow& peer : *peers) {
        if (peer.scope == *scope || !covers(peer.scope, *scope))
            continue;
        const auto marked = into.run(
            "UPDATE worker SET delivered=1 WHERE id IN (SELECT c.record FROM whole_change c"
            " JOIN stream s ON s.id=c.stream JOIN peer_vector v ON v.peer=?1 AND"
            " v.origin=s.origin AND v.scope=s.scope WHERE c.seq<=v.seq AND c.kind='worker'"
            " AND instr(c.body,CAST('\"stage\":\"recorded\"' AS BLOB))>0)",
            {peer.origin});
        if (!marked)
            return marked;
    }
    for (const char* order : {" ORDER BY pk", " ORDER BY pk DESC"}) {
        const auto copied = eachRow(
            from.query(QByteArray("SELECT id,delivered FROM worker NOT INDEXED") + order),
            [&into](const Rows& row) {
                return into.run("UPDATE worker SET delivered=?2 WHERE id=?1 AND delivered<>?2",
                                {row.uuid(0), row.int64(1)});
            });
        // From both ends up to the damage.
        if (copied || copied.error().code != ErrorCode::StorageCorrupt)
            return copied;
    }
    return {};
}

} // namespace

Result<Rebuilt> rebuildFromLog(Connection& damaged, Connection& fresh,
                               const std::function<bool(std::int64_t, std::int64_t)>& step)
{
    auto filling = Transaction::begin(fresh);
    if (!filling)
        return filling.error();
    for (const char* name : kIrreplaceable) {
        if (const auto copied = copyTable(damaged, fresh, name); !copied)
            return copied.error();
    }
    Rebuilt rebuilt;
    for (const char* name : kExpendable) {
        const auto copied = copyTable(damaged, fresh, name);
        if (!copied && copied.error().code != ErrorCode::StorageCorrupt)
            return copied.error();
        if (!copied)
            rebuilt.lost << QString::fromLatin1(name);
    }
    if (rebuilt.lost.contains(u"audit"_s)) {
        // Half a chain is none: it begins anew.
        if (const auto cleared = AuditTable(fresh).clear(); !cleared)
            return cleared.error();
    }
    const auto projected = projectLog(fresh, fresh, step);
    if (!projected)
        return projected.error();
    if (!projected->problems.isEmpty())
        return Error{ErrorCode::StorageCorrupt, projected->problems.first()};
    rebuilt.changes = projected->changes;
    if (const auto copied = copyDelivered(damaged, fresh); !copied)
        return copied.error();
    const auto pictures = copyPictures(damaged, fresh);
    if (!pictures)
        return pictures.error();
    if (!*pictures)
        rebuilt.lost << u"content"_s;
    const auto anew = Settings(fresh).set(QLatin1StringView(kLookalikesSeenUpto), QByteArray());
    if (!anew)
        return anew.error();
    if (const auto filled = filling->commit(); !filled)
        return filled.error();
    return rebuilt;
}

} // namespace app
