#include "app/store/audittable.h"

#include "app/store/eachrow.h"
#include "app/store/settings.h"

#include <QCryptographicHash>
#include <QStringList>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostProblems = 5;
constexpr auto kColumns = "SELECT n,at,who,deed,subject,detail,amount,change,chain FROM audit";

struct Head {
    std::int64_t n = 0;
    QByteArray chain;
};

QString headName()
{
    return u"audit_head"_s;
}

QByteArray encoded(const Head& head)
{
    return QByteArray::number(qlonglong(head.n)) + ' ' + head.chain.toHex();
}

Result<Head> headOf(Connection& connection)
{
    const auto text = Settings(connection).bytes(headName());
    if (!text)
        return text.error();
    const qsizetype space = text->indexOf(' ');
    if (space < 0)
        return Head{};
    return Head{text->first(space).toLongLong(), QByteArray::fromHex(text->sliced(space + 1))};
}

/// BLAKE2b-256 of the chain before it and every field, each with its length.
QByteArray chained(const QByteArray& before, const AuditRow& row)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    const QByteArrayList fields{before,
                                QByteArray::number(qlonglong(row.n)),
                                QByteArray::number(qlonglong(row.at)),
                                row.who.toRfc4122(),
                                row.deed,
                                row.subject.toRfc4122(),
                                row.detail.toUtf8(),
                                QByteArray::number(qlonglong(row.amount)),
                                QByteArray::number(qlonglong(row.change))};
    for (const QByteArray& field : fields)
        hash.addData(QByteArray::number(field.size()) + ':' + field);
    return hash.result();
}

Bound orNull(const QUuid& id)
{
    return id.isNull() ? Bound(nullptr) : Bound(id);
}

Bound orNull(const std::optional<std::int64_t>& number)
{
    return number ? Bound(*number) : Bound(nullptr);
}

AuditRow rowFrom(const Rows& rows)
{
    AuditRow row;
    row.n = rows.int64(0);
    row.at = rows.int64(1);
    row.who = rows.isNull(2) ? QUuid() : rows.uuid(2);
    row.deed = rows.text(3).toLatin1();
    row.subject = rows.isNull(4) ? QUuid() : rows.uuid(4);
    row.detail = rows.text(5);
    row.amount = rows.int64(6);
    row.change = rows.int64(7);
    return row;
}

Result<void> appendWithin(Connection& connection, AuditRow row)
{
    const auto last = headOf(connection);
    const auto change = connection.number("SELECT ifnull(max(n),0) FROM change");
    if (!last || !change)
        return last ? change.error() : last.error();
    row.n = last->n + 1;
    row.change = *change;
    const Head head{row.n, chained(last->chain, row)};
    const auto added =
        connection.run("INSERT INTO audit VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9)",
                       {row.n, row.at, orNull(row.who), Bound::utf8(row.deed), orNull(row.subject),
                        row.detail, row.amount, row.change, head.chain});
    return added ? Settings(connection).set(headName(), encoded(head)) : added;
}

} // namespace

Result<void> AuditTable::append(AuditRow row)
{
    if (m_connection.isInTransaction())
        return appendWithin(m_connection, std::move(row));
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return transaction.error();
    const auto added = appendWithin(m_connection, std::move(row));
    return added ? transaction->commit() : added;
}

Result<AuditTable::Reader> AuditTable::read(const AuditWanted& wanted)
{
    auto rows = m_connection.query(
        QByteArray(kColumns) + " WHERE (?1=0 OR n<?1) AND (?2 IS NULL OR who=?2)"
                               " AND (?3 IS NULL OR at>=?3) AND (?4 IS NULL OR at<?4)"
                               " ORDER BY n DESC",
        {wanted.before, orNull(wanted.who), orNull(wanted.from), orNull(wanted.until)});
    return rows ? Result<Reader>(Reader(std::move(*rows))) : rows.error();
}

Result<std::optional<AuditRow>> AuditTable::Reader::next()
{
    const auto more = m_rows.next();
    if (!more)
        return more.error();
    return *more ? std::optional(rowFrom(m_rows)) : std::nullopt;
}

Result<void> AuditTable::clear()
{
    if (const auto gone = m_connection.run("DELETE FROM audit"); !gone)
        return gone;
    return Settings(m_connection).set(headName(), QByteArray());
}

Result<QStringList> AuditTable::problems()
{
    QStringList problems;
    Head reached;
    const auto note = [&problems](const QString& problem) {
        if (problems.size() < kMostProblems)
            problems << problem;
    };
    const auto done =
        eachRow(m_connection.query(QByteArray(kColumns) + " ORDER BY n"),
                [&](const Rows& rows) -> Result<void> {
                    const AuditRow row = rowFrom(rows);
                    if (row.n != reached.n + 1)
                        note(u"audit: line %1 follows %2"_s.arg(row.n).arg(reached.n));
                    const QByteArray chain = rows.blob(8);
                    if (chain != chained(reached.chain, row))
                        note(u"audit: line %1 was changed"_s.arg(row.n));
                    reached = {row.n, chain};
                    return {};
                });
    if (!done)
        return done.error();
    const auto head = headOf(m_connection);
    if (!head)
        return head.error();
    if (head->n != reached.n || head->chain != reached.chain)
        note(u"audit: it ends with line %1 instead of %2"_s.arg(reached.n).arg(head->n));
    return problems;
}

} // namespace app
