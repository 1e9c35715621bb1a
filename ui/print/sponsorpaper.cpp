/// Papers of a sponsor's programme: the by-name list that goes with the decree, and the report to the sponsor.
#include "ui/print/paperkinds.h"
#include "ui/print/papertable.h"
#include "ui/style/papertokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/text/quotetext.h"
#include "ui/text/recordtext.h"
#include "ui/text/sponsortext.h"
#include "ui/text/statustext.h"
#include "ui/text/text.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::WorkerField;

namespace {

constexpr FactStyle kFacts{
    {kTypeSmall, QFont::Normal, PaperInk::Muted}, {kTypeBody, QFont::Normal}, 34};

QString monthsOf(const QString& from, const QString& until)
{
    const app::Month first = app::Month::fromText(from);
    return first.isValid() ? spanText(first, app::Month::fromText(until)) : u"–"_s;
}

void writeTerms(Flow& flow, const app::SponsorReport& report)
{
    const app::Sponsorship& terms = report.line.sponsorship;
    const QDateTime approved = QDateTime::fromString(terms.approvedAt, Qt::ISODate);
    writeFacts(flow,
               {{Text::tr("Sponsor"), report.line.sponsor.name},
                {Text::tr("Programme"), terms.name},
                {Text::tr("Agreement"), terms.agreement.isEmpty() ? u"–"_s : terms.agreement},
                {Text::tr("Months"), monthsOf(terms.fromMonth, terms.untilMonth)},
                {Text::tr("Places"), terms.quota ? number(*terms.quota) : u"–"_s},
                {Text::tr("Budget"), terms.budget ? rupiah(*terms.budget) : u"–"_s},
                {Text::tr("List approved"),
                 approved.isValid() ? Text::tr("%1, by %2").arg(moment(approved), terms.approvedBy)
                                    : Text::tr("not yet"),
                 PaperFact::Width::Whole}},
               kFacts);
    flow.space(kGapS);
}

/// Who signs, and who pays, sees what is not certain of the prices.
void writeNotes(Flow& flow, const app::SponsorReport& report)
{
    for (const QString& note : priceNotes(report.unsure, report.inferred, report.onLowestBasis))
        flow.paragraph(note, {kTypeSmall});
}

void writeContributions(Flow& flow, const app::SponsorReport& report)
{
    PaperTable table(flow,
                     {{Text::tr("No."), 10, 1, Qt::AlignHCenter},
                      {Text::tr("Name"), 0, 1.2},
                      {labelFor(WorkerField::Nik), 34},
                      {Text::tr("Months"), 0, 1},
                      {Text::tr("Cost"), 24, 1, Qt::AlignRight},
                      {Text::tr("Paid"), 24, 1, Qt::AlignRight},
                      {Text::tr("Status"), 0, 0.9}},
                     {kRowOneLine, {kTypeBody}});
    std::int64_t row = 0;
    for (const app::ReportLine& line : report.lines) {
        const app::Worker& who = line.worker;
        // How somebody left says more than when the answer was given.
        const QString status =
            !line.situation.isEmpty()    ? wordFor(WorkerField::Situation, line.situation)
            : line.answer.asOf.isValid() ? Text::tr("as of %1").arg(day(line.answer.asOf))
                                         : QString();
        QString months = monthsOf(line.place.fromMonth, line.place.untilMonth);
        const QString twice =
            line.isPaidTwice ? Text::tr("somebody else pays for these months, too") : QString();
        table.add({{{number(++row)},
                    {who.name, place(who.hamlet, who.rt, who.rw)},
                    {maskedNikText(who.nik)},
                    {months, twice},
                    {rupiah(line.place.cost.value_or(0))},
                    {rupiah(line.paid), line.paidUntil.isValid()
                                            ? Text::tr("until %1").arg(monthText(line.paidUntil))
                                            : QString()},
                    {wordFor(line.answer.status), status}}});
    }
    table.finish();
    writeNotes(flow, report);
}

void writeActivities(Flow& flow, const app::SponsorReport& report)
{
    PaperTable table(flow,
                     {{Text::tr("No."), 10, 1, Qt::AlignHCenter},
                      {Text::tr("Name"), 0, 1.2},
                      {Text::tr("Activity"), 0, 1},
                      {Text::tr("Day"), 26},
                      {Text::tr("What came of it"), 0, 1.1},
                      {Text::tr("Cost"), 26, 1, Qt::AlignRight}},
                     {kRowOneLine, {kTypeBody}});
    std::int64_t row = 0;
    for (const app::ReportLine& line : report.lines)
        table.add({{{number(++row)},
                    {line.worker.name, place(line.worker.hamlet, line.worker.rt, line.worker.rw)},
                    {line.place.activity},
                    {day(line.place.doneOn)},
                    {line.place.outcome},
                    {rupiah(line.place.cost.value_or(0))}}});
    table.finish();
}

} // namespace

Paper sponsorListPaper(const PaperOffice& office, const app::SponsorReport& report)
{
    const QString title = Text::tr("List of beneficiaries");
    Flow flow(formOf(office, title, QPageLayout::Landscape));
    writeLetterhead(flow, office.head);
    writeTitle(flow, title,
               Text::tr("Attachment to the decree number %1").arg(QString(24, QChar(u'.'))));
    writeTerms(flow, report);
    PaperTable table(flow,
                     {{Text::tr("No."), 10, 1, Qt::AlignHCenter},
                      {Text::tr("Name"), 0, 1.1},
                      {labelFor(WorkerField::Nik), 36},
                      {labelFor(WorkerField::Address), 0, 1.1},
                      {Text::tr("Grounds"), 0, 1.3},
                      {Text::tr("Months"), 44},
                      {Text::tr("Cost"), 24, 1, Qt::AlignRight}},
                     {kRowOneLine, {kTypeBody}, {}, true});
    std::int64_t row = 0;
    for (const app::ReportLine& line : report.lines) {
        const app::Worker& who = line.worker;
        table.add({{{number(++row)},
                    {who.name},
                    {wholeNikText(who.nik)},
                    {who.address, place(who.hamlet, who.rt, who.rw)},
                    {groundsText(line.place.grounds), line.place.reason},
                    {monthsOf(line.place.fromMonth, line.place.untilMonth)},
                    {rupiah(line.place.cost.value_or(0))}}});
    }
    table.finish();
    writeNotes(flow, report);
    const int people = static_cast<int>(report.lines.size());
    QString sum = Text::tr("This list holds %n worker(s), at %1 in all.", nullptr, people)
                      .arg(rupiah(report.promised));
    if (report.line.sponsorship.approvedAt.isEmpty())
        sum = Text::tr("%1 It is not approved yet.").arg(sum);
    writeSignatures(flow, sum, office.placeAndDate(), {{{}, {}, u" "_s, {}}, office.signer});
    return flow.finished(people);
}

Paper sponsorReportPaper(const PaperOffice& office, const app::SponsorReport& report)
{
    const QString title = Text::tr("Report to the sponsor");
    Flow flow(formOf(office, title, QPageLayout::Portrait));
    writeLetterhead(flow, office.head);
    writeTitle(flow, title, Text::tr("%1, as of %2").arg(office.name, office.today));
    writeTerms(flow, report);
    writeFacts(flow,
               {{Text::tr("Beneficiaries"), number(report.lines.size())},
                {Text::tr("Cost of the list"), rupiah(report.promised)},
                {Text::tr("Spent so far"), rupiah(report.spent)},
                {Text::tr("Left of the budget"), report.left ? rupiah(*report.left) : u"–"_s}},
               kFacts);
    flow.space(kGapS);
    if (report.line.sponsorship.purpose == u"contribution")
        writeContributions(flow, report);
    else
        writeActivities(flow, report);
    writeSignatures(flow,
                    Text::tr("The NIK is masked, because a sponsor need not know it. The status is "
                             "as far as the evidence recorded here says."),
                    office.placeAndDate(), {{{}, {}, u" "_s, {}}, office.signer});
    return flow.finished(static_cast<std::int64_t>(report.lines.size()));
}

} // namespace ui
