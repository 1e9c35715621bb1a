/// A person's own copy (UU 27/2022 art. 7): all that is held, from whom it came, where it went, and what was corrected, in
/// words that somebody understands who never saw the program.
#include "app/services/papers.h"
#include "app/services/privacy/personcopy.h"
#include "ui/print/paperkinds.h"
#include "ui/print/papertable.h"
#include "ui/style/papertokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/fieldvalue.h"
#include "ui/text/format.h"
#include "ui/text/recordtext.h"
#include "ui/text/statustext.h"
#include "ui/text/text.h"

#include <QFileInfo>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::WorkerField;

namespace {

constexpr Look kBody{kTypeBody};

struct Part {
    QString title;
    std::vector<WorkerField> fields;
};

std::vector<Part> partsOf()
{
    using F = WorkerField;
    return {
        {Text::tr("1. Who you are"),
         {F::Name, F::Nik, F::FamilyCard, F::BirthPlace, F::BirthDate, F::Sex, F::MotherName}},
        {Text::tr("2. Where you live and how you are reached"),
         {F::Address, F::Hamlet, F::Rt, F::Rw, F::Postcode, F::Domicile, F::Phone, F::PhoneOwner,
          F::Email}},
        {Text::tr("3. Your work and your contribution"),
         {F::Occupation, F::Occupation2, F::Workplace, F::Sector, F::HoursFrom, F::HoursTo,
          F::Income, F::Programmes, F::Months, F::Payer, F::Branch, F::Stage}},
        {Text::tr("4. Vulnerability, situation and remarks"),
         {F::Disability, F::WelfareDecile, F::WomanHeaded, F::Children, F::Situation,
          F::SituationDate, F::SituationNote, F::Note, F::WarningReason}},
        {Text::tr("5. Your consent"),
         {F::ConsentDate, F::ConsentMethod, F::ConsentText, F::ConsentOfficer, F::ConsentWitness,
          F::ConsentWithdrawn, F::ConsentWithdrawnHow, F::ConsentWithdrawnBy, F::ConsentStopped,
          F::ConsentKept}},
    };
}

class Copy {
public:
    Copy(Flow& flow, const PaperOffice& office, const app::PersonCopy& copy,
         const app::OccupationTable& occupations)
        : m_flow(flow), m_office(office), m_copy(copy), m_occupations(occupations)
    {
    }

    void write()
    {
        writeLetterhead(m_flow, m_office.head);
        writeTitle(
            m_flow, Text::tr("Copy of your personal data"),
            Text::tr("%1 · made on %2").arg(m_copy.registration.worker.name, m_office.today));
        m_flow.paragraph(
            Text::tr("This is everything that the register of %1 holds about you (UU 27/2022 "
                     "art. 7). What is wrong or out of date is put right at the village office "
                     "(art. 6). You may have it erased or take your consent back (art. 8, 9). The "
                     "same for machines, as a JSON file, is given on request.")
                .arg(m_office.name),
            kBody);
        m_flow.space(kGapS);
        for (const Part& part : partsOf())
            writePart(part);
        writeAttached();
        writeEvidence();
        writeEntries();
        writeHandouts();
        writeLines(Text::tr("10. What was put right"), m_copy.corrections,
                   Text::tr("Nothing was put right so far."));
        writeLines(Text::tr("11. Everything that was written down, and by whom"), m_copy.history,
                   {});
        writeSignatures(
            m_flow, Text::tr("This copy is complete as of the day it was made."),
            m_office.placeAndDate(),
            {{{}, Text::tr("Received by"), m_copy.registration.worker.name, {}}, m_office.signer});
    }

private:
    void writePart(const Part& part);
    void writeAttached();
    void writeEvidence();
    void writeEntries();
    void writeHandouts();
    void writeLines(const QString& title, const QList<app::HistoryLine>& lines,
                    const QString& without);
    QString shown(const app::HistoryLine& line, const QString& text) const;
    void say(const QString& text)
    {
        m_flow.paragraph(text, kBody);
        m_flow.space(kGapXs);
    }

    Flow& m_flow;
    const PaperOffice& m_office;
    const app::PersonCopy& m_copy;
    const app::OccupationTable& m_occupations;
};

void Copy::writePart(const Part& part)
{
    const app::Values values = app::valuesOf(m_copy.registration.worker);
    std::vector<PaperFact> facts;
    for (const WorkerField field : part.fields) {
        const QString text =
            field == WorkerField::Nik
                ? wholeNikText(m_copy.registration.worker.nik)
                : shownValue(field, values[static_cast<std::size_t>(field)], m_occupations);
        // An empty line would look as if something had to be filled in.
        if (!text.isEmpty())
            facts.push_back({labelFor(field), text,
                             isWide(field) ? PaperFact::Width::Whole : PaperFact::Width::Half});
    }
    m_flow.heading(part.title, kFirstLines);
    if (facts.empty())
        return say(Text::tr("Nothing is held here."));
    writeFacts(m_flow, facts, kWorkerFacts);
}

void Copy::writeAttached()
{
    m_flow.heading(Text::tr("6. Heirs and pictures"), kFirstLines);
    const app::Registration& held = m_copy.registration;
    for (const app::Heir& heir : held.heirs) {
        QStringList parts{
            relationFor(heir.relation), heir.name,
            heir.nik.isEmpty() ? QString() : Text::tr("NIK %1").arg(grouped(heir.nik)), heir.phone};
        parts.removeAll(QString());
        m_flow.paragraph(u"•  "_s + parts.join(u", "_s), kBody);
    }
    for (const app::Photo& photo : held.photos)
        m_flow.paragraph(u"•  "_s + Text::tr("Picture: %1, taken on %2")
                                        .arg(photoFor(photo.subject), day(photo.takenOn)),
                         kBody);
    if (held.heirs.isEmpty() && held.photos.isEmpty())
        m_flow.paragraph(Text::tr("Nothing is held here."), kBody);
    m_flow.space(kGapXs);
}

void Copy::writeEvidence()
{
    m_flow.heading(Text::tr("7. What is known of your membership"), kFirstLines);
    say(u"%1. %2"_s.arg(wordFor(m_copy.status.answer.status),
                        helpFor(m_copy.status.answer.status)));
    if (m_copy.evidence.isEmpty())
        return;
    PaperTable table(m_flow,
                     {{Text::tr("As of"), 26},
                      {Text::tr("From"), 44},
                      {Text::tr("Paid until"), 30},
                      {Text::tr("Member number"), 34},
                      {Text::tr("Remark")}},
                     {0, kBody});
    for (const app::Evidence& one : m_copy.evidence) {
        const app::Month until = app::Month::fromText(one.coveredUntil);
        table.add({{{day(one.asOf)},
                    {sourceFor(one.source)},
                    {until.isValid() ? month(until.year, until.month) : u"–"_s},
                    {one.memberNumber.isEmpty() ? u"–"_s : one.memberNumber},
                    {one.note.isEmpty() ? u"–"_s : one.note}}});
    }
    table.finish();
    m_flow.space(kGapXs);
}

void Copy::writeEntries()
{
    m_flow.heading(Text::tr("8. Visits, sponsors and cases"), kFirstLines);
    if (m_copy.entries.isEmpty())
        return say(Text::tr("Nothing is held here."));
    for (const app::PersonCopy::Entry& one : m_copy.entries)
        m_flow.paragraph(u"•  %1. %2"_s.arg(titleFor(*one.kind),
                                            shownRecord(*one.kind, one.values, m_occupations)),
                         kBody);
    m_flow.space(kGapXs);
}

void Copy::writeHandouts()
{
    m_flow.heading(Text::tr("9. Where your data went"), kFirstLines);
    if (m_copy.handouts.isEmpty())
        return say(
            Text::tr("It is not noted that your data left this computer in a list or a file."));
    PaperTable table(
        m_flow,
        {{Text::tr("When"), 36}, {Text::tr("What"), 0, 1.2}, {Text::tr("To whom or by whom")}},
        {0, kBody});
    for (const app::Handout& one : m_copy.handouts) {
        QString what;
        QString who = one.by;
        switch (one.kind) {
        case app::Handout::Kind::List:
            what = one.file.isEmpty()
                       ? Text::tr("A printed list")
                       : Text::tr("List in the file %1").arg(QFileInfo(one.file).fileName());
            break;
        case app::Handout::Kind::BranchList:
            what = Text::tr("Registration list for BPJS Ketenagakerjaan, file %1")
                       .arg(QFileInfo(one.file).fileName());
            if (one.handedOverOn.isValid())
                who = Text::tr("handed over on %1").arg(day(one.handedOverOn));
            break;
        case app::Handout::Kind::Batch:
            what = Text::tr("Sealed sync file number %1").arg(one.file);
            who = one.to;
            break;
        }
        table.add({{{moment(one.at)}, {what}, {who}}});
    }
    table.finish();
    m_flow.space(kGapXs);
}

QString Copy::shown(const app::HistoryLine& line, const QString& text) const
{
    if (text.isEmpty())
        return u"–"_s;
    return line.field == "photo"_L1 ? photoFor(text) : shownValue(line.field, text, m_occupations);
}

void Copy::writeLines(const QString& title, const QList<app::HistoryLine>& lines,
                      const QString& without)
{
    m_flow.heading(title, kFirstLines);
    if (lines.isEmpty())
        return say(without);
    PaperTable table(m_flow,
                     {{Text::tr("When"), 30},
                      {Text::tr("By whom"), 32},
                      {Text::tr("What"), 36},
                      {Text::tr("Before")},
                      {Text::tr("After")}},
                     {0, {kTypeSmall}});
    for (const app::HistoryLine& line : lines)
        table.add({{{moment(line.at)},
                    {line.author.isEmpty() ? line.device : line.author},
                    {labelForFieldName(line.field)},
                    {shown(line, line.from)},
                    {shown(line, line.to)}}});
    table.finish();
    m_flow.space(kGapXs);
}

} // namespace

app::Result<Paper> personCopyPaper(app::Session& session, const PaperOffice& office,
                                   const app::WorkerId& worker)
{
    const auto copy = app::personCopy(session, worker);
    if (!copy)
        return copy.error();
    Flow flow(formOf(office, Text::tr("Copy of your personal data"), QPageLayout::Portrait));
    Copy(flow, office, *copy, session.reference().occupations).write();
    return flow.finished(1);
}

} // namespace ui
