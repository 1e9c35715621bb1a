#include "app/store/contents.h"

#include "app/domain/photo.h"
#include "app/domain/region.h"
#include "app/store/eachrow.h"

namespace app {

namespace {

// A draft is one block of text: it names what it needs somewhere in it.
constexpr const char* kUnnamed =
    " NOT EXISTS(SELECT 1 FROM photo WHERE photo.digest=content.digest AND photo.removed IS NULL)"
    " AND NOT EXISTS(SELECT 1 FROM draft"
    "  WHERE instr(draft.body,CAST(content.digest AS BLOB))>0)";

} // namespace

Result<QString> Contents::put(const QByteArray& bytes)
{
    QString digest = photoDigest(bytes);
    const auto kept = m_connection.run("INSERT INTO content VALUES(?1,?2) ON CONFLICT DO NOTHING",
                                       {digest, bytes});
    if (!kept)
        return kept.error();
    return digest;
}

Result<QByteArray> Contents::get(const QString& digest)
{
    auto rows = m_connection.query("SELECT bytes FROM content WHERE digest=?1", {digest});
    if (!rows)
        return rows.error();
    const auto more = rows->next();
    if (!more)
        return more.error();
    return *more ? rows->blob(0) : QByteArray();
}

Result<void> Contents::sweep()
{
    return m_connection.run(QByteArray("DELETE FROM content WHERE") + kUnnamed);
}

Result<void> Contents::drop(const QString& digest)
{
    return m_connection.run(QByteArray("DELETE FROM content WHERE digest=?1 AND") + kUnnamed,
                            {digest});
}

Result<std::int64_t> Contents::size(const QString& digest)
{
    return m_connection.number("SELECT length(bytes) FROM content WHERE digest=?1", {digest});
}

Result<bool> Contents::isAwaited(const QString& digest)
{
    const auto found =
        m_connection.number("SELECT EXISTS(SELECT 1 FROM photo WHERE digest=?1 AND removed IS NULL)"
                            " AND NOT EXISTS(SELECT 1 FROM content WHERE digest=?1)",
                            {digest});
    if (!found)
        return found.error();
    return *found != 0;
}

Result<QStringList> Contents::awaited(const QString& area, std::int64_t most)
{
    const QString parent = parentRegion(area); // a province has none, a village three above it
    const QString second = parentRegion(parent);
    QStringList digests;
    // '/' follows '.': what lies below an area is one stretch of the index.
    const auto done =
        eachRow(m_connection.query("SELECT digest FROM photo WHERE (scope=?1 OR (scope>?1||'.' AND"
                                   " scope<?1||'/') OR scope IN (?2,?3,?4)) AND removed IS NULL AND"
                                   " digest IS NOT NULL AND NOT EXISTS"
                                   " (SELECT 1 FROM content WHERE content.digest=photo.digest)"
                                   " GROUP BY digest ORDER BY min(pk) LIMIT ?5",
                                   {area, parent, second, parentRegion(second), most}),
                [&digests](const Rows& row) -> Result<void> {
                    digests << row.text(0);
                    return {};
                });
    return done ? Result<QStringList>(std::move(digests)) : done.error();
}

Result<QStringList> Contents::damaged()
{
    auto rows = m_connection.query("SELECT digest,bytes FROM content");
    if (!rows)
        return rows.error();
    QStringList wrong;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return wrong;
        const QString digest = rows->text(0);
        if (photoDigest(rows->blob(1)) != digest)
            wrong << digest;
    }
}

} // namespace app
