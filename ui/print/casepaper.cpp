/// The sheet of a case, to take along to the family and to the branch: what happened, times, papers to tick, what the rules
/// give and how sure that is, who inherits, what came of it.
#include "app/services/cases/casefile.h"
#include "ui/print/paperkinds.h"
#include "ui/print/papertable.h"
#include "ui/style/papertokens.h"
#include "ui/text/casetext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/text/recordtext.h"
#include "ui/text/text.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::WorkerField;

namespace {

constexpr Look kBody{kTypeBody};
constexpr Look kNote{kTypeSmall, QFont::Normal, PaperInk::Muted};

/// "from one source" after what needs it.
QString withDoubt(const QString& text, app::Certainty certainty)
{
    const QString unsure = unsureNote(certainty);
    return unsure.isEmpty() ? text : u"%1 (%2)"_s.arg(text, unsure);
}

void writeFactsOf(Flow& flow, const app::CaseFile& file)
{
    const app::BenefitCase& one = file.benefitCase;
    const auto label = [](const char* field) {
        return labelFor(app::benefitCaseKind(), QString::fromLatin1(field));
    };
    const QString when = one.happenedAt.isEmpty() ? day(one.happenedOn)
                                                  : day(one.happenedOn) + u", "_s + one.happenedAt;
    using Width = PaperFact::Width;
    writeFacts(flow,
               {{labelFor(WorkerField::Name), file.worker.name, Width::Whole},
                {labelFor(WorkerField::Nik), wholeNikText(file.worker.nik)},
                {labelFor(WorkerField::Phone), file.worker.phone},
                {labelFor(WorkerField::Address),
                 u"%1, %2"_s.arg(file.worker.address,
                                 place(file.worker.hamlet, file.worker.rt, file.worker.rw)),
                 Width::Whole},
                {Text::tr("Kind of case"), eventFor(one.event), Width::Whole},
                {label("happened_on"), when},
                {label("place"), one.place, Width::Whole},
                {label("account"), one.account, Width::Whole},
                {label("reporter"), one.reporter},
                {label("reported_on"), day(one.reportedOn)},
                {label("claimed_on"), day(one.claimedOn)},
                {label("follow_up_on"), day(one.followUpOn)}},
               kWorkerFacts);
}

void writeTimes(Flow& flow, const app::CaseFile& file, const QDateTime& now)
{
    flow.heading(Text::tr("Times"), kFirstLines);
    for (const app::CaseDeadline& one : file.deadlines)
        flow.paragraph(
            withDoubt(u"•  %1: %2"_s.arg(deadlineFor(one.rule.deadline), deadlineLine(one, now)),
                      one.rule.certainty),
            kBody);
}

void writeGives(Flow& flow, const app::CaseFile& file)
{
    flow.heading(Text::tr("What the rules give"), kFirstLines);
    flow.paragraph(titleFor(file.cover), {kTypeBody, QFont::DemiBold});
    if (const QString evidence = evidenceLineFor(file.cover); !evidence.isEmpty())
        flow.paragraph(evidence, kNote);
    flow.paragraph(helpFor(file.cover), kBody);
    QStringList sources;
    for (const app::EntitlementLine& line : file.entitlement.lines) {
        // Too few months as far as is known here: the branch may know of an earlier membership.
        if (line.holds == app::Holds::No && line.ground != app::EntitlementGround::TooFewMonths)
            continue;
        const QString ground = line.holds == app::Holds::Yes ? QString() : groundFor(line, file);
        flow.paragraph(
            withDoubt(u"•  %1: %2. %3"_s
                          .arg(benefitFor(line), amountFor(line, file.question.basis), ground)
                          .trimmed(),
                      line.certainty),
            kBody);
        if (!sources.contains(line.source))
            sources << line.source;
    }
    if (const QString basis = basisLineFor(file); !basis.isEmpty())
        flow.paragraph(basis, kNote);
    if (!sources.isEmpty())
        flow.paragraph(Text::tr("Source: %1. The branch decides.").arg(sources.join(u"; "_s)),
                       kNote);
}

void writePapers(Flow& flow, const app::CaseFile& file)
{
    flow.heading(Text::tr("Papers"), 2 * kRowToSign);
    PaperTable table(flow,
                     {{Text::tr("No."), 10, 1, Qt::AlignHCenter},
                      {Text::tr("Paper"), 0, 1.6},
                      {Text::tr("There since"), 28},
                      {Text::tr("To tick"), 30}},
                     {kRowOneLine, {kTypeBody}});
    std::int64_t row = 0;
    for (const app::CasePaperLine& line : file.papers) {
        const QString note = line.asked == app::PaperAsked::IfAsked
                                 ? Text::tr("only if the branch asks for it")
                                 : unsureNote(line.rule.certainty);
        table.add({{{number(++row)},
                    {paperTitle(line.rule), note},
                    {line.there ? day(line.there->gotOn) : QString()},
                    {{}, {}, {}, line.there ? QStringList() : QStringList{Text::tr("is there")}}}});
    }
    table.finish();
    flow.space(kGapS);
}

void writeHeirs(Flow& flow, const app::CaseFile& file)
{
    if (!app::isDeath(file.benefitCase.event))
        return;
    flow.heading(Text::tr("Heirs, in their order"), kFirstLines);
    for (const app::Heir& heir : file.heirs)
        flow.paragraph(heirLine(heir), kBody);
    if (file.heirs.isEmpty())
        flow.paragraph(Text::tr("Nobody is written down."), kBody);
    flow.paragraph(heirOrderNote(), kNote);
}

void writeResult(Flow& flow, const app::CaseFile& file)
{
    const app::BenefitCase& one = file.benefitCase;
    flow.heading(Text::tr("What came of it"), kFirstLines);
    writeFacts(
        flow,
        {{labelFor(app::benefitCaseKind(), u"result"_s), resultFor(one.result)},
         {labelFor(app::benefitCaseKind(), u"decided_on"_s), day(one.decidedOn)},
         {labelFor(app::benefitCaseKind(), u"paid"_s), one.paid ? rupiah(*one.paid) : QString()},
         {labelFor(app::benefitCaseKind(), u"refusal"_s), one.refusal}},
        kWorkerFacts);
}

} // namespace

app::Result<Paper> casePaper(app::Session& session, const PaperOffice& office,
                             const app::CaseId& id)
{
    const auto file = app::caseFile(session, id);
    if (!file)
        return file.error();
    const QString title = Text::tr("Sheet of a case");
    Flow flow(formOf(office, title, QPageLayout::Portrait));
    writeLetterhead(flow, office.head);
    writeTitle(flow, title, u"%1 · %2"_s.arg(eventFor(file->benefitCase.event), office.today));
    writeFactsOf(flow, *file);
    writeTimes(flow, *file, session.clock().now());
    writePapers(flow, *file);
    writeGives(flow, *file);
    writeHeirs(flow, *file);
    writeResult(flow, *file);
    writeSignatures(flow, {}, office.placeAndDate(),
                    {{{}, Text::tr("For the family"), {}, {}}, office.signer});
    return flow.finished(1);
}

} // namespace ui
