#include "app/services/papers.h"

#include "app/domain/receiptcode.h"
#include "app/domain/workerquote.h"
#include "app/services/privacy/handouts.h"
#include "app/services/registration.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

Action actionFor(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Receipt:
    case PaperKind::DataSheet:
    case PaperKind::VisitingList:
    case PaperKind::PersonCopy:
    case PaperKind::CaseSheet:
    case PaperKind::AttendanceList:
        return Action::WriteWorkers;
    case PaperKind::DecreeList:
    case PaperKind::StatusList:
    case PaperKind::BreachPeople:
    case PaperKind::BreachNotices:
    case PaperKind::BreachReport:
    case PaperKind::CoverageReport:
    case PaperKind::SponsorList:
    case PaperKind::SponsorReport:
        break;
    }
    return Action::ExportLists;
}

Result<QByteArray> signatureIn(Session& session, const QList<Photo>& photos)
{
    for (const Photo& photo : photos)
        if (photo.subject == "signature"_L1)
            return photoBytes(session, photo);
    return QByteArray();
}

/// Frozen: kept in the audit log.
QString wordOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Receipt:
        return u"receipt"_s;
    case PaperKind::DataSheet:
        return u"data_sheet"_s;
    case PaperKind::VisitingList:
        return u"visiting_list"_s;
    case PaperKind::DecreeList:
        return u"decree_list"_s;
    case PaperKind::StatusList:
        return u"status_list"_s;
    case PaperKind::PersonCopy:
        return u"person_copy"_s;
    case PaperKind::BreachPeople:
        return u"breach_people"_s;
    case PaperKind::BreachNotices:
        return u"breach_notices"_s;
    case PaperKind::BreachReport:
        return u"breach_report"_s;
    case PaperKind::CoverageReport:
        return u"coverage_report"_s;
    case PaperKind::CaseSheet:
        return u"case_sheet"_s;
    case PaperKind::AttendanceList:
        return u"attendance_list"_s;
    case PaperKind::SponsorList:
        return u"sponsor_list"_s;
    case PaperKind::SponsorReport:
        return u"sponsor_report"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<void> mayMake(Session& session, PaperKind kind)
{
    return session.allows(actionFor(kind));
}

Result<void> notePaper(Session& session, const PaperGiven& given)
{
    return noteHandout(session, {Deed::PrintedPaper, {}, wordOf(given.kind), given.workers},
                       given.file, given.people);
}

Result<WorkerOnPaper> workerOnPaper(Session& session, const WorkerId& id)
{
    const auto registration = registrationOf(session, id);
    if (!registration)
        return registration.error();
    const auto signature = signatureIn(session, registration->photos);
    if (!signature)
        return signature.error();
    WorkerOnPaper paper{registration->worker, registration->heirs, receiptCode(id), {}, *signature};
    const ContributionTable& table = session.reference().contributions;
    const auto request = quoteRequestFor(paper.worker, Month::of(session.clock().today()));
    if (request && table.problemsOf(*request).isEmpty())
        paper.quote = table.quote(*request);
    return paper;
}

} // namespace app
