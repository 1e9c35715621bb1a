/// A breach of personal data: the sheet of the people concerned, a letter to each, and the letter to the agency, with
/// exactly what UU 27/2022 art. 46 asks for: which data, when and how, what was done to handle it and to recover.
#include "app/services/privacy/deadline.h"
#include "ui/print/paperkinds.h"
#include "ui/print/papertable.h"
#include "ui/style/papertokens.h"
#include "ui/text/breachtext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/text/text.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::WorkerField;

namespace {

constexpr Look kBody{kTypeStrong};
constexpr FactStyle kFacts{
    {kTypeSmall, QFont::Normal, PaperInk::Muted}, {kTypeBody, QFont::Normal}, 43};
constexpr FactStyle kAddressed{{kTypeStrong, QFont::Normal}, {kTypeStrong, QFont::Normal}, 24};
constexpr double kSomeLines = 14; ///< what of a part must stand below its title

QString noticedText(const app::Breach& breach)
{
    return moment(app::momentFrom(breach.noticed));
}

void writeParagraph(Flow& flow, const QString& text)
{
    flow.paragraph(text, kBody);
    flow.space(kGapS);
}

void writePart(Flow& flow, const QString& title, const QString& text)
{
    flow.heading(title, kSomeLines);
    flow.paragraph(text.isEmpty() ? u"–"_s : text, kBody);
    flow.space(kGapXs);
}

/// Art. 46 (2): a, b, and c, in its order.
void writeContents(Flow& flow, const app::Breach& breach)
{
    flow.heading(Text::tr("1. Which personal data was exposed"), kSomeLines);
    for (const QString& data : dataOf(breach))
        flow.paragraph(u"•  "_s + data, kBody);
    flow.space(kGapXs);
    writePart(
        flow, Text::tr("2. When and how it was exposed"),
        Text::tr("When: %1. Noticed: %2.\nHow: %3. %4")
            .arg(breach.happened, noticedText(breach), causeFor(breach.cause), breach.account));
    writePart(flow, Text::tr("3. What was done to handle it"), breach.handling);
    writePart(flow, Text::tr("4. What is done to recover"),
              breach.recovery.isEmpty() ? Text::tr("Is being worked on.") : breach.recovery);
}

void writeLetterHead(Flow& flow, const PaperOffice& office, const QString& about,
                     const QStringList& to)
{
    writeLetterhead(flow, office.head);
    flow.paragraph(office.placeAndDate(), kBody, Qt::AlignRight);
    writeFacts(flow,
               {{Text::tr("Number"), {}, PaperFact::Width::Whole},
                {Text::tr("About"), about, PaperFact::Width::Whole}},
               kAddressed);
    flow.space(kGapM);
    for (const QString& line : to)
        flow.paragraph(line, {kTypeStrong, line == to.first() ? QFont::Normal : QFont::DemiBold});
    flow.space(kGapM);
}

void writeNotice(Flow& flow, const PaperOffice& office, const app::Breach& breach,
                 const app::AffectedPerson& person)
{
    writeLetterHead(flow, office, Text::tr("Notice that your personal data was exposed"),
                    {Text::tr("To"), person.name, Text::tr("NIK %1").arg(maskedNikText(person.nik)),
                     u"%1, %2"_s.arg(person.address, place(person.hamlet, person.rt, person.rw))});
    writeParagraph(flow,
                   Text::tr("With respect, we tell you that personal data of yours, which %1 keeps "
                            "to register workers with BPJS Ketenagakerjaan, was exposed to "
                            "somebody who has no right to it. We are sorry. The law (UU 27/2022 "
                            "art. 46) asks us to tell you the following.")
                       .arg(office.name));
    writeContents(flow, breach);
    flow.heading(Text::tr("What you can do"), kSomeLines);
    writeParagraph(
        flow, Text::tr("Trust nobody who asks for money, codes or passwords in the name of the "
                       "village or of BPJS Ketenagakerjaan. Tell us when something strange "
                       "happens. You may ask for a copy of your data, have it corrected, or "
                       "take your consent back at the village office at any time."));
    writeSignatures(flow, {}, {}, {{{}, {}, u" "_s, {}}, office.signer});
}

} // namespace

Paper breachPeoplePaper(const PaperOffice& office, const app::Breach& breach,
                        const QList<app::AffectedPerson>& people)
{
    const QString title = Text::tr("People concerned by the breach");
    Flow flow(formOf(office, title, QPageLayout::Portrait));
    writeLetterhead(flow, office.head);
    const int count = static_cast<int>(people.size());
    writeTitle(flow, Text::tr("Sheet of a breach of personal data"),
               Text::tr("%n person(s) concerned · %1", nullptr, count).arg(office.today));
    writeFacts(flow,
               {{Text::tr("What happened"), causeFor(breach.cause), PaperFact::Width::Whole},
                {Text::tr("Noticed"), noticedText(breach)},
                {Text::tr("To be told until"),
                 moment(app::deadlineAfter(app::momentFrom(breach.noticed)))},
                {Text::tr("Exposed data"), dataOf(breach).join(u"; "_s), PaperFact::Width::Whole},
                {Text::tr("Whose"), reachFor(breach), PaperFact::Width::Whole}},
               kFacts);
    flow.space(kGapS);
    PaperTable table(flow,
                     {{Text::tr("No."), 11, 1, Qt::AlignHCenter},
                      {Text::tr("Name"), 0, 1.3},
                      {labelFor(WorkerField::Nik), 32},
                      {labelFor(WorkerField::Phone), 30},
                      {Text::tr("Told on"), 24},
                      {Text::tr("Signature"), 30}},
                     {kRowToSign, {kTypeBody}});
    std::int64_t row = 0;
    for (const app::AffectedPerson& person : people)
        table.add({{{number(++row)},
                    {person.name, place(person.hamlet, person.rt, person.rw)},
                    {maskedNikText(person.nik)},
                    {person.phone},
                    {},
                    {}}});
    table.finish();
    writeSignatures(flow,
                    Text::tr("Everybody on this sheet is told in writing within 3×24 hours of the "
                             "moment the breach was noticed (UU 27/2022 art. 46)."),
                    office.placeAndDate(), {{{}, {}, u" "_s, {}}, office.signer});
    return flow.finished(count);
}

Paper breachNoticesPaper(const PaperOffice& office, const app::Breach& breach,
                         const QList<app::AffectedPerson>& people)
{
    Flow flow(formOf(office, Text::tr("Letters about the breach"), QPageLayout::Portrait));
    for (const app::AffectedPerson& person : people) {
        flow.newSection();
        writeNotice(flow, office, breach, person);
    }
    return flow.finished(people.size());
}

Paper breachReportPaper(const PaperOffice& office, const app::Breach& breach, std::int64_t people)
{
    Flow flow(formOf(office, Text::tr("Report to the agency"), QPageLayout::Portrait));
    writeLetterHead(flow, office, Text::tr("Report of a failure to protect personal data"),
                    {Text::tr("To"), Text::tr("the agency for the protection of personal data"),
                     Text::tr("(UU 27/2022 art. 58)")});
    writeParagraph(flow,
                   Text::tr("As UU 27/2022 art. 46 asks, we report a failure to protect personal "
                            "data. %1 is its controller. It concerns %n person(s): %2.",
                            nullptr, static_cast<int>(people))
                       .arg(office.name, reachFor(breach)));
    writeContents(flow, breach);
    const QDateTime told = app::momentFrom(breach.peopleTold);
    writePart(flow, Text::tr("5. The people concerned"),
              told.isValid() ? Text::tr("Were told in writing on %1.").arg(moment(told))
                             : Text::tr("Are being told in writing, each by a letter."));
    writeSignatures(flow, {}, {}, {{{}, {}, u" "_s, {}}, office.signer});
    return flow.finished(people);
}

} // namespace ui
