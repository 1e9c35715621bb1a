#include "app/services/coverage/duties.h"

#include "app/domain/codewords.h"
#include "app/domain/region.h"
#include "app/services/registration.h"
#include "app/store/eachrow.h"
#include "app/store/journal.h"
#include "app/store/register.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

// Frozen: ids are made of it.
const QUuid& dutyNamespace()
{
    static const QUuid space(u"5b0f6a3e-6a52-5d7e-9a43-7c1f4bb0a9d1"_s);
    return space;
}

Result<std::optional<StoredRecord>> stored(Session& session, const DutyId& id)
{
    return RecordTable(session.store().connection(), dutyKind()).find(id.uuid());
}

Duty dutyOf(const StoredRecord& record)
{
    Duty duty = dutyFrom(record.values);
    duty.id = DutyId(record.id);
    duty.scope = record.scope;
    return duty;
}

Result<QList<Photo>> documentsOf(Session& session, const DutyId& id)
{
    RecordTable table(session.store().connection(), photoKind());
    const auto records = table.where("about=?1 AND removed IS NULL ORDER BY id", {id.text()});
    if (!records)
        return records.error();
    QList<Photo> documents;
    for (const StoredRecord& record : *records) {
        Photo photo = photoFrom(record.values);
        photo.id = PhotoId(record.id);
        photo.scope = record.scope;
        documents << photo;
    }
    return documents;
}

/// What the village says of itself, as its target is (setCoverageTarget()): not for whoever works at the door.
Result<void> mayKeep(Session& session, const Duty& duty)
{
    if (const auto allowed = session.allows(Action::ExportLists); !allowed)
        return allowed;
    if (!covers(session.scope(), duty.scope))
        return Error{ErrorCode::OutOfScope, u"another area's duties"_s};
    if (!session.reference().regulations.find(duty.item))
        return Error{ErrorCode::Invalid, u"no such duty"_s};
    return {};
}

/// As it is held already, or made now.
Result<KeptDuty> keepWithin(Journal& journal, Session& session, Duty duty)
{
    duty.id = dutyIdFor(duty.scope, duty.item);
    KeptDuty kept{duty, {{dutyKind().name}, {duty.id.uuid()}}, {}};
    const auto before = stored(session, duty.id);
    if (!before)
        return before.error();
    const Values after = valuesOf(duty);
    if (!*before) {
        if (const auto made = journal.create(dutyKind(), duty.id.uuid(), duty.scope, after); !made)
            return made.error();
        kept.edits << editOf(dutyKind(), duty.id.uuid(), Values(after.size()), after);
        return kept;
    }
    const auto changed = journal.update(dutyKind(), duty.id.uuid(), after);
    if (!changed)
        return changed.error();
    if (*changed > 0)
        kept.edits << editOf(dutyKind(), duty.id.uuid(), (*before)->values, after);
    return kept;
}

} // namespace

DutyId dutyIdFor(const QString& scope, const QString& item)
{
    return DutyId(QUuid::createUuidV5(dutyNamespace(), scope + u'/' + item));
}

Result<QList<DutyLine>> duties(Session& session, const QString& scope)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const QString area = scope.isEmpty() ? session.scope() : scope;
    if (!covers(session.scope(), area))
        return Error{ErrorCode::OutOfScope, u"another area's duties"_s};
    QList<DutyLine> lines;
    for (const RegulationItem& item : session.reference().regulations.all()) {
        DutyLine line;
        line.asked = item;
        line.duty.id = dutyIdFor(area, item.item);
        line.duty.scope = area;
        line.duty.item = item.item;
        const auto record = stored(session, line.duty.id);
        auto documents = documentsOf(session, line.duty.id);
        if (!record || !documents)
            return record ? documents.error() : record.error();
        if (*record) {
            line.duty = dutyOf(**record);
            line.duty.item = item.item;
            line.inConflict = (*record)->inConflict;
        }
        line.documents = *std::move(documents);
        lines << std::move(line);
    }
    return lines;
}

bool isSettledBy(const Duty& duty, QDate day)
{
    const bool isDone = duty.state == u"done" && duty.doneOn <= day.toString(Qt::ISODate);
    return isDone || duty.state == u"not_ours";
}

Result<QHash<QString, int>> dutiesDone(Session& session)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    QHash<QString, int> done;
    const auto read =
        eachRow(session.store().connection().query(
                    "SELECT scope,count(*) FROM duty WHERE state IN ('done','not_ours') AND removed"
                    " IS NULL GROUP BY scope"),
                [&](const Rows& row) -> Result<void> {
                    done.insert(row.text(0), int(row.int64(1)));
                    return {};
                });
    return read ? Result<QHash<QString, int>>(std::move(done)) : read.error();
}

QStringList dutyProblems(const Duty& duty, QDate today)
{
    QStringList problems;
    if (!codeWords(dutyKind(), u"state").contains(duty.state))
        problems << u"state"_s;
    const bool wantsDay = duty.state == u"done" || duty.state == u"partly";
    const QDate day = QDate::fromString(duty.doneOn, Qt::ISODate);
    const bool isDayFine = duty.doneOn.isEmpty() ? !wantsDay : day.isValid() && day <= today;
    if (!isDayFine)
        problems << u"done_on"_s;
    constexpr qsizetype kLongest = 200;
    if (duty.number.size() > kLongest)
        problems << u"number"_s;
    return problems;
}

Result<KeptDuty> keepDuty(Session& session, const Duty& wanted)
{
    if (const auto may = mayKeep(session, wanted); !may)
        return may.error();
    const QStringList problems = dutyProblems(wanted, session.clock().today());
    if (!problems.isEmpty())
        return Error{ErrorCode::Invalid, problems.join(u' ')};
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    auto kept = keepWithin(*journal, session, wanted);
    if (!kept)
        return kept;
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return kept;
}

Result<KeptDuty> addDutyDocument(Session& session, const Duty& duty, const QByteArray& bytes)
{
    if (const auto may = mayKeep(session, duty); !may)
        return may.error();
    const bool isPicture = bytes.startsWith("\xFF\xD8\xFF") || bytes.startsWith("\x89PNG\r\n");
    if (!isPicture)
        return Error{ErrorCode::Invalid, u"neither JPEG nor PNG"_s};
    auto document = keepPhoto(session, u"document"_s, bytes);
    if (!document)
        return document.error();
    document->about = dutyIdFor(duty.scope, duty.item).text();
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    const QUuid id = journal->newId();
    const Values values = valuesOf(*document);
    if (const auto made = journal->create(photoKind(), id, duty.scope, values); !made)
        return made.error();
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    Values taken = values;
    taken[std::size_t(photoKind().indexOf(u"removed"))] = u"yes"_s;
    // Taking it back takes the picture off, as dropDutyDocument() does.
    return KeptDuty{duty, {{photoKind().name}, {id}}, {editOf(photoKind(), id, taken, values)}};
}

Result<KeptDuty> dropDutyDocument(Session& session, const PhotoId& document)
{
    if (const auto allowed = session.allows(Action::ExportLists); !allowed)
        return allowed.error();
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    const auto found = journal->projection().table(photoKind()).find(document.uuid());
    if (!found)
        return found.error();
    if (!*found || photoFrom((*found)->values).subject != u"document")
        return Error{ErrorCode::NotFound, u"no such document"_s};
    Values after = (*found)->values;
    after[std::size_t(photoKind().indexOf(u"removed"))] = u"yes"_s;
    const auto changed = journal->update(photoKind(), document.uuid(), after);
    if (!changed)
        return changed.error();
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return KeptDuty{{},
                    {{photoKind().name}, {document.uuid()}},
                    {editOf(photoKind(), document.uuid(), (*found)->values, after)}};
}

} // namespace app
