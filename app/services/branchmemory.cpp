#include "app/services/branchmemory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kIdBytes = 16;

const auto& indexName()
{
    static const QString name = u"branch_lists"_s;
    return name;
}

QString workersName(std::int64_t id)
{
    return u"branch_list_"_s + QString::number(id);
}

QJsonObject jsonOf(const BranchList& list)
{
    return {{u"id"_s, qint64{list.id}},
            {u"file"_s, list.file},
            {u"at"_s, list.writtenAt.toString(Qt::ISODateWithMs)},
            {u"by"_s, list.writtenBy},
            {u"layout"_s, list.layout},
            {u"rows"_s, qint64{list.rows}},
            {u"left_out"_s, qint64{list.leftOut}},
            {u"handed_over"_s, list.handedOverOn.toString(Qt::ISODate)}};
}

BranchList listFrom(const QJsonObject& json)
{
    BranchList list;
    list.id = json["id"_L1].toInteger();
    list.file = json["file"_L1].toString();
    list.writtenAt = QDateTime::fromString(json["at"_L1].toString(), Qt::ISODateWithMs);
    list.writtenBy = json["by"_L1].toString();
    list.layout = json["layout"_L1].toString();
    list.rows = json["rows"_L1].toInteger();
    list.leftOut = json["left_out"_L1].toInteger();
    list.handedOverOn = QDate::fromString(json["handed_over"_L1].toString(), Qt::ISODate);
    return list;
}

} // namespace

Result<QList<BranchList>> BranchMemory::all()
{
    const auto bytes = m_settings.bytes(indexName());
    if (!bytes)
        return bytes.error();
    QList<BranchList> lists;
    for (const QJsonValue value : QJsonDocument::fromJson(*bytes).array())
        lists << listFrom(value.toObject());
    return lists;
}

Result<void> BranchMemory::store(const QList<BranchList>& lists)
{
    QJsonArray json;
    for (const BranchList& list : lists)
        json.append(jsonOf(list));
    return m_settings.set(indexName(), QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<std::int64_t> BranchMemory::add(BranchList list, const QList<WorkerId>& workers)
{
    auto lists = all();
    if (!lists)
        return lists.error();
    list.id = lists->isEmpty() ? 1 : lists->last().id + 1;
    lists->append(list);
    QByteArray ids;
    ids.reserve(workers.size() * kIdBytes);
    for (const WorkerId& worker : workers)
        ids += worker.uuid().toRfc4122();
    if (const auto stored = store(*lists); !stored)
        return stored.error();
    if (const auto stored = m_settings.set(workersName(list.id), ids); !stored)
        return stored.error();
    return list.id;
}

Result<QList<WorkerId>> BranchMemory::workersOf(std::int64_t id)
{
    const auto bytes = m_settings.bytes(workersName(id));
    if (!bytes)
        return bytes.error();
    if (bytes->isEmpty())
        return Error{ErrorCode::NotFound, u"no such list was written here"_s};
    QList<WorkerId> workers;
    for (qsizetype at = 0; at + kIdBytes <= bytes->size(); at += kIdBytes)
        workers << WorkerId(QUuid::fromRfc4122(bytes->sliced(at, kIdBytes)));
    return workers;
}

Result<std::int64_t> BranchMemory::standing(std::int64_t id)
{
    const auto workers = workersOf(id);
    if (!workers)
        return workers.error();
    std::int64_t standing = 0;
    for (const WorkerId& worker : *workers) {
        const auto found =
            m_connection.number("SELECT count(*) FROM worker WHERE id=?1 AND stage IN"
                                " ('sent','answered')",
                                {worker.uuid()});
        if (!found)
            return found.error();
        standing += *found;
    }
    return standing;
}

Result<void> BranchMemory::handedOver(std::int64_t id, QDate on, Marking marking)
{
    auto lists = all();
    if (!lists)
        return lists.error();
    const auto list = std::ranges::find(*lists, id, &BranchList::id);
    if (list == lists->end())
        return Error{ErrorCode::NotFound, u"no such list was written here"_s};
    if (marking == Marking::Anew || !list->handedOverOn.isValid())
        list->handedOverOn = on;
    return store(*lists);
}

} // namespace app
