/// writePersonCopy(): a person's own copy for machines.
#include "app/base/safefile.h"
#include "app/exchange/workerjson.h"
#include "app/services/guarding/audit.h"
#include "app/services/privacy/personcopy.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

QString momentText(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODate);
}

/// What a record of a kind holds, under the names of its fields; empty ones left out.
QJsonObject recordJson(const Values& values, const RecordKind& kind)
{
    QJsonObject object;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const QString name = QString::fromLatin1(kind.fields[i].name);
        if (const auto* text = std::get_if<QString>(&values[i]))
            object.insert(name, *text);
        else if (const auto* number = std::get_if<std::int64_t>(&values[i]))
            object.insert(name, qint64{*number});
    }
    return object;
}

QJsonArray linesJson(const QList<HistoryLine>& lines)
{
    QJsonArray json;
    for (const HistoryLine& line : lines)
        json.append(QJsonObject{{u"at"_s, momentText(line.at)},
                                {u"by"_s, line.author},
                                {u"device"_s, line.device},
                                {u"field"_s, line.field},
                                {u"from"_s, line.from},
                                {u"to"_s, line.to}});
    return json;
}

QLatin1StringView wordOf(Handout::Kind kind)
{
    switch (kind) {
    case Handout::Kind::List:
        return "list"_L1;
    case Handout::Kind::BranchList:
        return "branch_list"_L1;
    case Handout::Kind::Batch:
        return "batch"_L1;
    }
    Q_UNREACHABLE();
}

QJsonArray handoutsJson(const QList<Handout>& handouts)
{
    QJsonArray json;
    for (const Handout& one : handouts) {
        QJsonObject object{
            {u"kind"_s, wordOf(one.kind)}, {u"at"_s, momentText(one.at)}, {u"by"_s, one.by}};
        if (!one.file.isEmpty()) // else it was printed
            object.insert(u"file"_s, one.file);
        if (!one.to.isEmpty())
            object.insert(u"to"_s, one.to);
        if (one.handedOverOn.isValid())
            object.insert(u"handed_over_on"_s, one.handedOverOn.toString(Qt::ISODate));
        json.append(object);
    }
    return json;
}

Result<QJsonArray> photosJson(Session& session, const QList<Photo>& photos)
{
    QJsonArray json;
    for (const Photo& photo : photos) {
        const auto bytes = photoBytes(session, photo);
        if (!bytes)
            return bytes.error();
        QJsonObject object = recordJson(valuesOf(photo), photoKind());
        object.remove(u"worker"_s);
        object.insert(u"content"_s, QString::fromLatin1(bytes->toBase64()));
        json.append(object);
    }
    return json;
}

template <typename Record>
QJsonArray attachedJson(const QList<Record>& records, const RecordKind& kind)
{
    QJsonArray json;
    for (const Record& one : records) {
        QJsonObject object = recordJson(valuesOf(one), kind);
        object.remove(u"worker"_s);
        json.append(object);
    }
    return json;
}

QJsonArray entriesJson(const QList<PersonCopy::Entry>& entries)
{
    QJsonArray json;
    for (const PersonCopy::Entry& one : entries) {
        QJsonObject object = recordJson(one.values, *one.kind);
        object.remove(u"worker"_s);
        object.insert(u"record"_s, QString::fromLatin1(one.kind->name));
        json.append(object);
    }
    return json;
}

} // namespace

Result<void> writePersonCopy(Session& session, const PersonCopy& copy, const QString& path)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    const auto photos = photosJson(session, copy.registration.photos);
    if (!photos)
        return photos.error();
    QJsonArray joined;
    for (const Worker& one : copy.joined)
        joined.append(toJson(one));
    const StatusAnswer& answer = copy.status.answer;
    const QJsonObject json{
        {u"format"_s, u"jemput-bola-person"_s},
        {u"version"_s, kPersonCopyVersion},
        {u"program"_s, QStringLiteral(JEMPUT_VERSION)},
        {u"made_at"_s, momentText(copy.madeAt)},
        {u"made_by"_s, copy.madeBy},
        {u"scope"_s, copy.scope},
        {u"person"_s, toJson(copy.registration.worker)},
        {u"joined_records"_s, joined},
        {u"heirs"_s, attachedJson(copy.registration.heirs, heirKind())},
        {u"photos"_s, *photos},
        {u"status"_s, QJsonObject{{u"status"_s, wordOf(answer.status)},
                                  {u"covered_until"_s, answer.coveredUntil.isValid()
                                                           ? QJsonValue(answer.coveredUntil.text())
                                                           : QJsonValue()},
                                  {u"as_of"_s, answer.asOf.isValid()
                                                   ? QJsonValue(answer.asOf.toString(Qt::ISODate))
                                                   : QJsonValue()}}},
        {u"evidence"_s, attachedJson(copy.evidence, evidenceKind())},
        {u"entries"_s, entriesJson(copy.entries)},
        {u"history"_s, linesJson(copy.history)},
        {u"corrections"_s, linesJson(copy.corrections)},
        {u"went_to"_s, handoutsJson(copy.handouts)}};
    if (const auto written = writeFileSafely(path, QJsonDocument(json).toJson()); !written)
        return written;
    return noteGiven(session,
                     {Deed::PrintedPaper, copy.registration.worker.id.uuid(), u"person_copy"_s, 1},
                     path);
}

} // namespace app
