#include "app/store/recordtable.h"

#include "app/domain/worker.h"
#include "app/store/eachrow.h"

#include <QStringEncoder>

#include <algorithm>
#include <array>
#include <map>

namespace app {

namespace {

constexpr std::array kWorkerDerived{
    FieldSpec{"name_key"},      FieldSpec{"delivered", FieldType::Integer},
    FieldSpec{"as_of"},         FieldSpec{"source"},
    FieldSpec{"state"},         FieldSpec{"covered_until"},
    FieldSpec{"member_number"}, FieldSpec{"joined_to"},
    FieldSpec{"refused"},
};

constexpr qsizetype kMostUtf8 = 3; // bytes for one UTF-16 unit
constexpr int kFixedColumns = 5;   // pk, id, scope, heads, in_conflict

QByteArrayList columnsOf(const RecordKind& kind)
{
    QByteArrayList columns{"scope", "heads", "in_conflict"};
    for (const FieldSpec& field : kind.fields)
        columns << field.name;
    for (const FieldSpec& column : derivedColumns(kind))
        columns << column.name;
    return columns;
}

} // namespace

std::span<const FieldSpec> derivedColumns(const RecordKind& kind)
{
    if (&kind == &workerKind())
        return kWorkerDerived;
    return {};
}

RecordTable::Statements RecordTable::statementsFor(const RecordKind& kind)
{
    const QByteArrayList columns = columnsOf(kind);
    QByteArrayList places;
    QByteArrayList sets;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QByteArray place = '?' + QByteArray::number(i + 2);
        places << place;
        sets << columns[i] + '=' + place;
    }
    const QByteArray table = kind.name;
    const QByteArray select = "SELECT pk,id," + columns.join(',') + " FROM " + table;
    // OR FAIL: a statement that fails half-way is not undone alone but with its whole transaction, so
    // the engine need not keep a journal for each.
    return {select, select + " WHERE id=?1",
            "INSERT OR FAIL INTO " + table + " (id," + columns.join(',') + ") VALUES (?1," +
                places.join(',') + ')',
            "UPDATE OR FAIL " + table + " SET " + sets.join(',') + " WHERE id=?1"};
}

RecordTable::RecordTable(Connection& connection, const RecordKind& kind)
    : m_connection(connection), m_kind(kind)
{
    // Worked out once in each thread: every save opens the tables of all kinds. Kinds are constants.
    thread_local std::map<const RecordKind*, Statements> known;
    auto at = known.find(&kind);
    if (at == known.end())
        at = known.emplace(&kind, statementsFor(kind)).first;
    m_sql = at->second;
}

Result<std::optional<StoredRecord>> RecordTable::find(const QUuid& id)
{
    auto rows = m_connection.query(m_sql.find, {id});
    if (!rows)
        return rows.error();
    const auto more = rows->next();
    if (!more)
        return more.error();
    if (!*more)
        return std::optional<StoredRecord>();
    auto record = read(*rows);
    if (!record)
        return record.error();
    return std::optional(std::move(*record));
}

Result<std::vector<StoredRecord>> RecordTable::where(const QByteArray& condition,
                                                     std::initializer_list<Bound> values)
{
    std::vector<StoredRecord> records;
    const auto done = eachRow(m_connection.query(m_sql.select + " WHERE " + condition, values),
                              [&](const Rows& row) -> Result<void> {
                                  auto record = read(row);
                                  if (!record)
                                      return record.error();
                                  records.push_back(*std::move(record));
                                  return {};
                              });
    return done ? Result<std::vector<StoredRecord>>(std::move(records)) : done.error();
}

Result<Rows> RecordTable::all()
{
    return m_connection.query(m_sql.select + " ORDER BY id");
}

Result<StoredRecord> RecordTable::read(const Rows& rows) const
{
    StoredRecord record;
    record.pk = rows.int64(0);
    record.id = rows.uuid(1);
    record.scope = rows.text(2);
    auto heads = decodeHeads(rows.blob(3));
    if (!heads)
        return Error{ErrorCode::StorageCorrupt, QStringLiteral("unreadable heads")};
    record.heads = std::move(*heads);
    record.inConflict = rows.int64(4) != 0;
    int column = kFixedColumns;
    record.values.reserve(m_kind.fields.size());
    for (const FieldSpec& field : m_kind.fields)
        record.values.push_back(rows.value(column++, field.type));
    for (const FieldSpec& derived : derivedColumns(m_kind))
        record.derived.push_back(rows.value(column++, derived.type));
    return record;
}

std::span<const Bound> RecordTable::boundTo(const StoredRecord& record)
{
    m_bound.clear();
    m_bound.emplace_back(record.id);
    m_bound.emplace_back(record.scope);
    m_bound.emplace_back(encodeHeads(record.heads));
    m_bound.emplace_back(record.inConflict ? 1 : 0);
    qsizetype most = 0;
    for (const Values* values : {&record.values, &record.derived}) {
        for (const Value& value : *values) {
            if (const auto* text = std::get_if<QString>(&value))
                most += text->size() * kMostUtf8;
        }
    }
    m_texts.resize(std::max(m_texts.size(), most));
    char* end = m_texts.data();
    for (const Values* values : {&record.values, &record.derived}) {
        for (const Value& value : *values) {
            const auto* text = std::get_if<QString>(&value);
            if (!text) {
                m_bound.emplace_back(value);
                continue;
            }
            const char* begin = end;
            QStringEncoder utf8(QStringEncoder::Utf8, QStringConverter::Flag::Stateless);
            end = utf8.appendToBuffer(end, *text);
            m_bound.push_back(Bound::utf8(QByteArray::fromRawData(begin, end - begin)));
        }
    }
    return m_bound;
}

Result<void> RecordTable::insert(StoredRecord& record)
{
    if (const auto done = m_connection.run(m_sql.insert, boundTo(record)); !done)
        return done;
    record.pk = m_connection.lastInsertId();
    return {};
}

Result<void> RecordTable::update(const StoredRecord& record)
{
    return m_connection.run(m_sql.update, boundTo(record));
}

Result<void> RecordTable::remove(const QUuid& id)
{
    return m_connection.run(QByteArray("DELETE FROM ") + m_kind.name + " WHERE id=?1", {id});
}

} // namespace app
