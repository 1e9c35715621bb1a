#include "app/store/contents.h"

#include <QCryptographicHash>

namespace app {

namespace {

QString digestOf(const QByteArray& bytes)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex());
}

} // namespace

Result<QString> Contents::put(const QByteArray& bytes)
{
    QString digest = digestOf(bytes);
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
    return m_connection.run(
        "DELETE FROM content"
        " WHERE NOT EXISTS(SELECT 1 FROM photo WHERE photo.digest=content.digest"
        "  AND photo.removed IS NULL)"
        " AND NOT EXISTS(SELECT 1 FROM draft"
        "  WHERE instr(draft.body,CAST(content.digest AS BLOB))>0)");
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
        if (digestOf(rows->blob(1)) != digest)
            wrong << digest;
    }
}

} // namespace app
