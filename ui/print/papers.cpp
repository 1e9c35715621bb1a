#include "ui/print/papers.h"

#include "app/base/safefile.h"
#include "app/domain/nik.h"
#include "app/services/listing.h"
#include "ui/print/painting.h"
#include "ui/print/paperkinds.h"
#include "ui/text/text.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kAtOnce = 200;

app::Error cancelled()
{
    return {app::ErrorCode::Cancelled, {}};
}

app::Result<QList<app::WorkerLine>> linesOf(app::Session& session, const PaperWanted& wanted,
                                            app::JobContext& context)
{
    QList<app::WorkerLine> lines;
    lines.reserve(wanted.keys.size());
    for (qsizetype first = 0; first < wanted.keys.size(); first += kAtOnce) {
        if (context.isCancelled())
            return cancelled();
        auto some = app::linesFor(session, wanted.keys.mid(first, kAtOnce));
        if (!some)
            return some.error();
        // From the withdrawal on nobody works with the person's data (UU 27/2022 art. 9).
        some->removeIf(
            [](const app::WorkerLine& line) { return line.situation == app::kWithdrewSituation; });
        lines += *some;
        context.progress(lines.size(), wanted.keys.size());
    }
    return lines;
}

app::Result<QList<app::WorkerId>> workersOf(app::Session& session, const PaperWanted& wanted)
{
    if (wanted.keys.isEmpty() && wanted.worker.isValid())
        return QList<app::WorkerId>{wanted.worker};
    return app::idsFor(session, wanted.keys);
}

EachWorker eachOf(app::Session& session, const QList<app::WorkerId>& workers,
                  app::JobContext& context)
{
    return [&session, workers, &context](
               const std::function<void(const app::WorkerOnPaper&)>& take) -> app::Result<void> {
        std::int64_t done = 0;
        for (const app::WorkerId& id : workers) {
            if (context.isCancelled())
                return cancelled();
            const auto worker = app::workerOnPaper(session, id);
            if (!worker)
                return worker.error();
            if (workers.size() == 1 || !app::hasWithdrawnConsent(worker->worker))
                take(*worker);
            context.progress(++done, workers.size());
        }
        return {};
    };
}

app::Result<Paper> visitingPaper(app::Session& session, const PaperOffice& office,
                                 const PaperWanted& wanted, app::JobContext& context)
{
    const auto stops = app::visitStops(session, wanted.keys, context);
    if (!stops)
        return stops.error();
    Paper paper = visitingPaper(session, office, *stops, wanted.filter);
    for (const app::VisitStop& stop : *stops)
        paper.people << stop.id.uuid();
    return paper;
}

app::Result<Paper> attendancePaper(app::Session& session, const PaperOffice& office,
                                   const PaperWanted& wanted)
{
    const auto seen = app::gatheringAt(session, wanted.gathering);
    if (!seen)
        return seen.error();
    Paper paper = attendancePaper(office, *seen);
    for (const app::Attendee& one : seen->came)
        paper.people << one.id.uuid();
    return paper;
}

app::Result<Paper> listPaper(app::Session& session, const PaperOffice& office,
                             const PaperWanted& wanted, app::JobContext& context)
{
    const auto lines = linesOf(session, wanted, context);
    if (!lines)
        return lines.error();
    Paper paper = statusPaper(office, *lines, wanted.filter);
    for (const app::WorkerLine& line : *lines)
        paper.people << line.id.uuid();
    return paper;
}

app::Result<Paper> breachPaper(app::Session& session, const PaperOffice& office,
                               const PaperWanted& wanted, app::JobContext& context)
{
    const auto breach = app::breachAt(session, wanted.breach);
    if (!breach)
        return breach.error();
    const auto people = app::affectedBy(session, *breach, context);
    if (!people)
        return people.error();
    if (wanted.kind == app::PaperKind::BreachPeople)
        return breachPeoplePaper(office, *breach, *people);
    if (wanted.kind == app::PaperKind::BreachNotices)
        return breachNoticesPaper(office, *breach, *people);
    return breachReportPaper(office, *breach, people->size());
}

app::Result<Paper> sponsorPaper(app::Session& session, const PaperOffice& office,
                                const PaperWanted& wanted, app::JobContext& context)
{
    const auto report = app::reportOf(session, wanted.sponsorship, context);
    if (!report)
        return report.error();
    Paper paper = wanted.kind == app::PaperKind::SponsorList ? sponsorListPaper(office, *report)
                                                             : sponsorReportPaper(office, *report);
    for (const app::ReportLine& line : report->lines) {
        if (!line.worker.name.isEmpty()) // else nothing of them is on it
            paper.people << line.worker.id.uuid();
    }
    return paper;
}

} // namespace

QString titleOf(app::PaperKind kind)
{
    switch (kind) {
    case app::PaperKind::Receipt:
        return Text::tr("Receipt");
    case app::PaperKind::DataSheet:
        return Text::tr("Data sheet");
    case app::PaperKind::VisitingList:
        return Text::tr("Visiting list");
    case app::PaperKind::DecreeList:
        return Text::tr("List for a decree");
    case app::PaperKind::StatusList:
        return Text::tr("Status list");
    case app::PaperKind::PersonCopy:
        return Text::tr("Copy of the data for the person");
    case app::PaperKind::BreachPeople:
        return Text::tr("People concerned by the breach");
    case app::PaperKind::BreachNotices:
        return Text::tr("Letters about the breach");
    case app::PaperKind::BreachReport:
        return Text::tr("Report to the agency");
    case app::PaperKind::CoverageReport:
        return Text::tr("Monthly report of coverage");
    case app::PaperKind::CaseSheet:
        return Text::tr("Sheet of a case");
    case app::PaperKind::AttendanceList:
        return Text::tr("Attendance list");
    case app::PaperKind::SponsorList:
        return Text::tr("List of beneficiaries");
    case app::PaperKind::SponsorReport:
        return Text::tr("Report to the sponsor");
    }
    Q_UNREACHABLE();
}

QString fileNameOf(const PaperWanted& wanted, QDate today)
{
    const InIndonesian paper;
    const bool isPast = wanted.month.isValid() && wanted.month != app::Month::of(today);
    return u"%1-%2"_s.arg(titleOf(wanted.kind).toLower().replace(u' ', u'-'),
                          isPast ? wanted.month.text() : today.toString(Qt::ISODate));
}

namespace {

app::Result<Paper> madeOf(app::Session& session, const PaperWanted& wanted,
                          app::JobContext& context)
{
    if (const auto allowed = app::mayMake(session, wanted.kind); !allowed)
        return allowed.error();
    const InIndonesian paper;
    const auto office = officeOf(session);
    if (!office)
        return office.error();
    if (wanted.kind == app::PaperKind::VisitingList)
        return visitingPaper(session, *office, wanted, context);
    if (wanted.kind == app::PaperKind::StatusList)
        return listPaper(session, *office, wanted, context);
    if (wanted.kind == app::PaperKind::AttendanceList)
        return attendancePaper(session, *office, wanted);
    if (wanted.kind == app::PaperKind::PersonCopy)
        return personCopyPaper(session, *office, wanted.worker);
    if (wanted.kind == app::PaperKind::CoverageReport)
        return coverageReportPaper(session, *office, wanted.area, wanted.month, context);
    if (wanted.kind == app::PaperKind::CaseSheet)
        return casePaper(session, *office, wanted.benefitCase);
    if (wanted.sponsorship.isValid())
        return sponsorPaper(session, *office, wanted, context);
    if (wanted.breach.isValid())
        return breachPaper(session, *office, wanted, context);
    const auto workers = workersOf(session, wanted);
    if (!workers)
        return workers.error();
    const EachWorker each = eachOf(session, *workers, context);
    if (wanted.kind == app::PaperKind::Receipt)
        return receiptPaper(session, *office, each);
    if (wanted.kind == app::PaperKind::DataSheet)
        return dataSheetPaper(session, *office, each);
    QList<QUuid> people;
    const EachWorker noting = [&](const std::function<void(const app::WorkerOnPaper&)>& take) {
        people.clear();
        return each([&](const app::WorkerOnPaper& worker) {
            people << worker.worker.id.uuid();
            take(worker);
        });
    };
    auto decree = decreePaper(session, *office, noting);
    if (decree)
        decree->people = people;
    return decree;
}

} // namespace

app::Result<Paper> paperOf(app::Session& session, const PaperWanted& wanted,
                           app::JobContext& context)
{
    auto paper = madeOf(session, wanted, context);
    if (paper)
        paper->kind = wanted.kind;
    return paper;
}

app::Result<void> writePdf(app::Session& session, const Paper& paper, const QString& path,
                           app::JobContext& context)
{
    const auto bytes = pdfOf(paper, [&context](std::size_t done, std::size_t all) {
        context.progress(static_cast<std::int64_t>(done), static_cast<std::int64_t>(all));
        return !context.isCancelled();
    });
    if (!bytes)
        return bytes.error();
    if (const auto written = app::writeFileSafely(path, *bytes); !written)
        return written;
    return app::notePaper(session, {paper.kind, paper.workers, paper.people, path});
}

bool isWide(app::WorkerField field)
{
    using enum app::WorkerField;
    return field == Name || field == Address || field == Domicile || field == Occupation ||
           field == Note || field == ConsentKept;
}

QString maskedNikText(const QString& nik)
{
    return nik.isEmpty() || app::isTemporaryNik(nik) ? Text::tr("no NIK yet") : app::maskedNik(nik);
}

QString wholeNikText(const QString& nik)
{
    return nik.isEmpty() || app::isTemporaryNik(nik) ? Text::tr("no NIK yet")
                                                     : app::groupedNik(nik);
}

QString receiptQrText(const QString& scope, const QString& code)
{
    return u"JB:%1:%2"_s.arg(scope, code);
}

} // namespace ui
