#include "app/services/sponsors/writtentwice.h"

#include "app/store/eachrow.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

// Records are compared by the person they stand for; evidence names its worker in text, and workers have their ids in bytes.
constexpr auto kTold =
    "WITH joined(record,person) AS MATERIALIZED (SELECT id,joined_to FROM named_worker"
    " WHERE joined_to IS NOT NULL AND joined_to<>'withdrawn'),"
    "told AS (SELECT id,amount,payer,sponsorship,row_number() OVER (PARTITION BY "
    "ifnull(person,worker),"
    "sponsorship,paid_from,covered_until,as_of,amount,reference ORDER BY id) AS turn"
    " FROM evidence LEFT JOIN joined ON record=worker"
    " WHERE paid_from IS NOT NULL AND removed IS NULL AND ";
constexpr auto kAgain = ") SELECT id,amount,payer,sponsorship FROM told WHERE turn>1";

Result<WrittenTwiceById> read(Result<Rows> rows)
{
    WrittenTwiceById twice;
    const auto done = eachRow(std::move(rows), [&twice](const Rows& row) -> Result<void> {
        twice.insert(row.uuid(0), {row.isNull(1) ? 0 : row.int64(1), row.text(2), row.text(3)});
        return {};
    });
    if (!done)
        return done.error();
    return twice;
}

} // namespace

Result<WrittenTwiceById> writtenTwiceBetween(Connection& connection, const QString& from,
                                             const QString& until)
{
    return read(connection.query(QByteArray(kTold) +
                                     "(?1='' OR as_of>=?1) AND (?2='' OR as_of<=?2)" + kAgain,
                                 {from, until}));
}

Result<WrittenTwiceById> writtenTwiceOutOf(Connection& connection, const SponsorshipId& sponsorship)
{
    return read(
        connection.query(QByteArray(kTold) + "sponsorship=?1" + kAgain, {sponsorship.text()}));
}

Result<WrittenTwiceById> writtenTwiceOf(Connection& connection, const QList<QUuid>& records)
{
    QJsonArray ids;
    for (const QUuid& record : records)
        ids.append(record.toString(QUuid::WithoutBraces));
    const QString list = QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
    return read(connection.query(
        QByteArray(kTold) + "worker IN (SELECT value FROM json_each(?1))" + kAgain, {list}));
}

} // namespace app
