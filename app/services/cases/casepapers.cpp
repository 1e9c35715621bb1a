#include "app/services/cases/casepapers.h"

#include "app/services/registration.h"
#include "app/store/journal.h"
#include "app/store/register.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One change of the papers of one case.
class Filing {
public:
    Filing(Session& session, const BenefitCase& one) : m_session(session), m_kept{one, {}, {}}
    {
        m_kept.changes.kinds << casePaperKind().name << benefitCaseKind().name;
        m_kept.changes.records << one.id.uuid() << WorkerId::fromText(one.worker).uuid();
    }

    Result<void> begin()
    {
        auto journal = Journal::begin(m_session.store().connection(), m_session.writer());
        if (!journal)
            return journal.error();
        m_journal = std::make_unique<Journal>(*std::move(journal));
        return {};
    }

    Result<CaseKept> finish()
    {
        if (const auto committed = m_journal->commit(); !committed)
            return committed.error();
        return std::move(m_kept);
    }

    /// Key of the record that says it is there; made when there is none.
    Result<QUuid> tick(const QString& paper)
    {
        const auto records = ticked(paper);
        if (!records)
            return records.error();
        if (!records->empty())
            return records->front().id;
        CasePaper made;
        made.worker = m_kept.benefitCase.worker;
        made.benefitCase = m_kept.benefitCase.id.text();
        made.paper = paper;
        made.gotOn = m_session.clock().today().toString(Qt::ISODate);
        return add(casePaperKind(), made);
    }

    /// With all pictures of it.
    Result<void> untick(const QString& paper)
    {
        const auto records = ticked(paper);
        if (!records)
            return records.error();
        for (const StoredRecord& record : *records) {
            if (const auto done = dropPhotos(record.id); !done)
                return done;
            if (const auto done = remove(casePaperKind(), record); !done)
                return done;
        }
        return {};
    }

    Result<void> dropPhotosOf(const QString& paper)
    {
        const auto records = ticked(paper);
        if (!records)
            return records.error();
        for (const StoredRecord& record : *records) {
            if (const auto done = dropPhotos(record.id); !done)
                return done;
        }
        return {};
    }

    Result<void> putPhoto(const QUuid& about, Photo photo)
    {
        if (const auto done = dropPhotos(about); !done)
            return done;
        photo.worker = m_kept.benefitCase.worker;
        photo.about = about.toString(QUuid::WithoutBraces);
        const auto made = add(photoKind(), photo);
        return made ? Result<void>() : made.error();
    }

private:
    Result<std::vector<StoredRecord>> ticked(const QString& paper)
    {
        return m_journal->projection()
            .table(casePaperKind())
            .where("benefit_case=?1 AND paper=?2 AND removed IS NULL ORDER BY id",
                   {m_kept.benefitCase.id.text(), paper});
    }

    Result<void> dropPhotos(const QUuid& about)
    {
        m_kept.changes.kinds << photoKind().name;
        const auto photos = m_journal->projection()
                                .table(photoKind())
                                .where("about=?1 AND removed IS NULL ORDER BY id",
                                       {about.toString(QUuid::WithoutBraces)});
        if (!photos)
            return photos.error();
        for (const StoredRecord& photo : *photos) {
            if (const auto done = remove(photoKind(), photo); !done)
                return done;
        }
        return {};
    }

    template <typename Record>
    Result<QUuid> add(const RecordKind& kind, Record one)
    {
        const QUuid id = m_journal->newId();
        const Values values = valuesOf(one);
        const auto made = m_journal->create(kind, id, m_kept.benefitCase.scope, values);
        if (!made)
            return made.error();
        one.removed = u"yes"_s;
        m_kept.edits.append(editOf(kind, id, valuesOf(one), values));
        return id;
    }

    Result<void> remove(const RecordKind& kind, const StoredRecord& record)
    {
        Values after = record.values;
        after[static_cast<std::size_t>(kind.indexOf(u"removed"))] = u"yes"_s;
        const auto changed = m_journal->update(kind, record.id, after);
        if (!changed)
            return changed.error();
        m_kept.edits.append(editOf(kind, record.id, record.values, after));
        return {};
    }

    Session& m_session;
    CaseKept m_kept;
    std::unique_ptr<Journal> m_journal;
};

Result<BenefitCase> caseToFile(Session& session, const CaseId& id, const QString& paper)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    if (!session.reference().cases.paperWords().contains(paper))
        return Error{ErrorCode::Invalid, u"no such paper"_s};
    return caseAt(session, id);
}

} // namespace

Result<CaseKept> setPaperThere(Session& session, const CaseId& id, const QString& paper,
                               PaperThere there)
{
    const auto one = caseToFile(session, id, paper);
    if (!one)
        return one.error();
    Filing filing(session, *one);
    if (const auto begun = filing.begin(); !begun)
        return begun.error();
    if (there == PaperThere::Yes) {
        if (const auto done = filing.tick(paper); !done)
            return done.error();
    } else if (const auto done = filing.untick(paper); !done) {
        return done.error();
    }
    return filing.finish();
}

Result<CaseKept> keepPaperPhoto(Session& session, const CaseId& id, const QString& paper,
                                const QByteArray& picture)
{
    const auto one = caseToFile(session, id, paper);
    if (!one)
        return one.error();
    const auto photo = keepPhoto(session, u"case_paper"_s, picture);
    if (!photo)
        return photo.error();
    Filing filing(session, *one);
    if (const auto begun = filing.begin(); !begun)
        return begun.error();
    const auto about = filing.tick(paper);
    if (!about)
        return about.error();
    if (const auto put = filing.putPhoto(*about, *photo); !put)
        return put.error();
    return filing.finish();
}

Result<CaseKept> dropPaperPhoto(Session& session, const CaseId& id, const QString& paper)
{
    const auto one = caseToFile(session, id, paper);
    if (!one)
        return one.error();
    Filing filing(session, *one);
    if (const auto begun = filing.begin(); !begun)
        return begun.error();
    if (const auto dropped = filing.dropPhotosOf(paper); !dropped)
        return dropped.error();
    return filing.finish();
}

} // namespace app
