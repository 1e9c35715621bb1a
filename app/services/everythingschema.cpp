/// schema.json: what each file of everything.h holds, made from the lists of fields.
#include "app/domain/codewords.h"
#include "app/domain/decisions.h"
#include "app/domain/photo.h"
#include "app/services/everythingparts.h"

#include <QJsonArray>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject plainField(const QString& name, const QString& type)
{
    return {{u"name"_s, name}, {u"type"_s, type}};
}

/// Which records' `id` a field holds; empty for another field.
QString namedBy(const RecordKind& kind, QStringView field)
{
    const bool isWorker = field == u"worker" || field == u"merged_into" ||
                          (&kind == &apartKind() && (field == u"one" || field == u"other"));
    if (isWorker)
        return u"worker"_s;
    return field == u"device" ? u"device"_s : QString();
}

QJsonObject fieldOf(const RecordKind& kind, const FieldSpec& spec)
{
    const QString name = QString::fromLatin1(spec.name);
    QJsonObject field =
        plainField(name, spec.type == FieldType::Integer ? u"integer"_s : u"text"_s);
    field.insert(u"personal"_s, spec.privacy == Privacy::Personal);
    if (const QStringList words = codeWords(kind, name); !words.isEmpty())
        field.insert(u"words"_s, QJsonArray::fromStringList(words));
    if (const QString other = namedBy(kind, name); !other.isEmpty())
        field.insert(u"names_record"_s, other);
    return field;
}

QJsonObject fileOf(const QString& name, std::int64_t rows, const QJsonArray& fields)
{
    return {{u"files"_s, QJsonArray{name + u".jsonl"_s, name + u".csv"_s}},
            {u"rows"_s, qint64{rows}},
            {u"fields"_s, fields}};
}

QJsonArray historyFields()
{
    QJsonArray fields;
    for (const QString& name : historyHeadings())
        fields.append(plainField(name, name == u"at" ? u"moment"_s : u"text"_s));
    return fields;
}

} // namespace

std::vector<QString> recordHeadings(const RecordKind& kind)
{
    std::vector<QString> headings{u"id"_s, u"scope"_s};
    for (const FieldSpec& field : kind.fields)
        headings.push_back(QString::fromLatin1(field.name));
    return headings;
}

QJsonObject everythingSchema(const QString& scope, const EverythingWritten& written)
{
    QJsonArray files;
    for (const RecordKind* kind : recordKinds()) {
        const QString name = QString::fromLatin1(kind->name);
        QJsonArray fields{plainField(u"id"_s, u"uuid"_s), plainField(u"scope"_s, u"area code"_s)};
        for (const FieldSpec& spec : kind->fields)
            fields.append(fieldOf(*kind, spec));
        QJsonObject file = fileOf(u"records/"_s + name, written.records.value(name), fields);
        file.insert(u"kind"_s, name);
        files.append(file);
    }
    files.append(fileOf(u"history"_s, written.changes, historyFields()));
    return {
        {u"format"_s, u"jemput-bola-everything"_s},
        {u"version"_s, 1},
        {u"program"_s, QStringLiteral(JEMPUT_VERSION)},
        {u"scope"_s, scope},
        {u"encoding"_s, u"UTF-8; CSV with BOM, commas, RFC 4180, an apostrophe before = + - @"_s},
        {u"photos"_s, qint64{written.photos}},
        {u"files"_s, files}};
}

} // namespace app
