#include "app/store/coveragetable.h"

#include "app/store/eachrow.h"

#include <QCryptographicHash>

namespace app {

namespace {

// A code and everything below it: '/' is the character after '.'.
constexpr auto kWithin = " WHERE (scope=?1 OR (scope>?1||'.' AND scope<?1||'/'))";

CoverageRow coverageRow(const Rows& row)
{
    CoverageRow read;
    read.id = row.uuid(0);
    CountedWorker& worker = read.worker;
    worker.hamlet = row.text(1);
    worker.rt = row.text(2);
    worker.rw = row.text(3);
    worker.birthDate = row.text(4);
    worker.sex = row.text(5);
    read.occupation = row.text(6);
    read.payer = row.text(7);
    worker.disability = row.text(8);
    if (!row.isNull(9))
        worker.welfareDecile = row.int64(9);
    const QString stage = row.text(10);
    worker.stage = stage == u"recorded"   ? Stage::Recorded
                   : stage == u"sent"     ? Stage::Sent
                   : stage == u"answered" ? Stage::Answered
                                          : Stage::Candidate;
    worker.membership = {row.text(11), row.text(12), row.text(13), row.text(14), {}};
    worker.womanHeaded = row.text(15);
    worker.situation = row.text(16);
    worker.situationDate = row.text(17);
    return read;
}

} // namespace

Result<QHash<QString, QByteArray>> CoverageTable::versions(const QString& scope,
                                                           const QByteArray& basis)
{
    QHash<QString, QByteArray> versions;
    QString current;
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    const auto close = [&] {
        if (!current.isEmpty())
            versions.insert(current, hash.result());
        hash.reset();
        hash.addData(basis);
    };
    const auto read =
        eachRow(m_connection.query(QByteArray("SELECT scope,id,seq,chain FROM stream") + kWithin +
                                       " ORDER BY scope,id",
                                   {scope}),
                [&](const Rows& row) -> Result<void> {
                    if (const QString next = row.text(0); next != current) {
                        close();
                        current = next;
                    }
                    hash.addData(QByteArray::number(qlonglong(row.int64(1))) + ' ' +
                                 QByteArray::number(qlonglong(row.int64(2))) + ' ' + row.blob(3));
                    return {};
                });
    if (!read)
        return read.error();
    close();
    return versions;
}

Result<QList<CountedArea>> CoverageTable::counted(const QString& scope)
{
    QList<CountedArea> areas;
    const auto read = eachRow(
        m_connection.query(
            QByteArray("SELECT scope,version,counted_on,holds_until,figures FROM coverage") +
                kWithin + " ORDER BY scope",
            {scope}),
        [&](const Rows& row) -> Result<void> {
            areas.append({row.text(0), row.blob(1), row.text(2), row.text(3), row.blob(4), {}});
            return {};
        });
    return read ? Result<QList<CountedArea>>(std::move(areas)) : read.error();
}

Result<QByteArray> CoverageTable::places(const QString& scope)
{
    QByteArray places;
    const auto read =
        eachRow(m_connection.query("SELECT places FROM coverage WHERE scope=?1", {scope}),
                [&](const Rows& row) -> Result<void> {
                    places = row.blob(0);
                    return {};
                });
    return read ? Result<QByteArray>(std::move(places)) : read.error();
}

Result<void> CoverageTable::keep(const CountedArea& area)
{
    return m_connection.run(
        "INSERT OR REPLACE INTO coverage VALUES(?1,?2,?3,?4,?5,?6)",
        {area.scope, area.version, area.countedOn, area.holdsUntil, area.figures, area.places});
}

Result<void>
CoverageTable::eachWorker(const QString& scope,
                          const std::function<Result<void>(const CoverageRow& row)>& take)
{
    return eachRow(
        m_connection.query("SELECT id,hamlet,rt,rw,birth_date,sex,occupation,payer,disability,"
                           "welfare_decile,stage,as_of,source,state,covered_until,woman_headed,"
                           "situation,situation_date FROM worker WHERE scope=?1 AND joined_to IS "
                           "NULL AND consent_withdrawn IS NULL",
                           {scope}),
        [&take](const Rows& row) { return take(coverageRow(row)); });
}

Result<QMultiHash<QUuid, CoverageTable::Leading>> CoverageTable::leading()
{
    QMultiHash<QUuid, Leading> leading;
    const auto read = eachRow(
        m_connection.query("SELECT id,scope,merged_into FROM worker WHERE merged_into IS NOT NULL"),
        [&](const Rows& row) -> Result<void> {
            leading.insert(QUuid(row.text(2)), {row.uuid(0), row.text(1)});
            return {};
        });
    return read ? Result<QMultiHash<QUuid, Leading>>(std::move(leading)) : read.error();
}

Result<void> CoverageTable::addEvidence(const QUuid& worker, const QString& scope,
                                        QList<Evidence>& evidence)
{
    return eachRow(m_connection.query(
                       "SELECT id,source,as_of,covered_until,state,removed,paid_from,payer FROM "
                       "evidence WHERE worker=?1 AND scope=?2",
                       {Bound::utf8(worker.toByteArray(QUuid::WithoutBraces)), scope}),
                   [&](const Rows& row) -> Result<void> {
                       Evidence one;
                       one.id = EvidenceId(row.uuid(0));
                       one.source = row.text(1);
                       one.asOf = row.text(2);
                       one.coveredUntil = row.text(3);
                       one.state = row.text(4);
                       one.removed = row.text(5);
                       one.paidFrom = row.text(6);
                       one.payer = row.text(7);
                       evidence << std::move(one);
                       return {};
                   });
}

} // namespace app
