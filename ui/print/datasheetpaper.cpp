/// The data sheet: every field with its label, the heirs, the consent in the edition that was read out, and signatures.
#include "app/domain/nik.h"
#include "ui/print/paperkinds.h"
#include "ui/print/papertable.h"
#include "ui/style/papertokens.h"
#include "ui/text/consenttext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/fieldvalue.h"
#include "ui/text/format.h"
#include "ui/text/quotetext.h"
#include "ui/text/text.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::WorkerField;

namespace {

struct Part {
    QString title;
    std::vector<WorkerField> fields;
};

std::vector<Part> partsOf()
{
    using F = WorkerField;
    return {
        {Text::tr("A. Identity"),
         {F::Name, F::Nik, F::FamilyCard, F::BirthPlace, F::BirthDate, F::Sex, F::MotherName}},
        {Text::tr("B. Home"),
         {F::Address, F::Hamlet, F::Rt, F::Rw, F::Postcode, F::Domicile, F::Phone, F::PhoneOwner,
          F::Email}},
        {Text::tr("C. Work"),
         {F::Occupation, F::Occupation2, F::Workplace, F::Sector, F::Income, F::HoursFrom,
          F::HoursTo}},
        {Text::tr("D. Programme and contribution"),
         {F::Programmes, F::Months, F::Payer, F::Branch}},
        {Text::tr("E. Vulnerability"),
         {F::Disability, F::WelfareDecile, F::WomanHeaded, F::Children}},
    };
}

class DataSheet {
public:
    DataSheet(Flow& flow, const PaperOffice& office, const app::WorkerOnPaper& worker,
              const app::OccupationTable& occupations)
        : m_flow(flow),
          m_office(office),
          m_worker(worker),
          m_occupations(occupations),
          m_values(app::valuesOf(worker.worker))
    {
    }

    void write()
    {
        m_flow.newSection();
        writeLetterhead(m_flow, m_office.head);
        writeTitle(
            m_flow, Text::tr("Data sheet of a future member"),
            Text::tr("BPJS Ketenagakerjaan, not a wage earner (BPU) · code %1").arg(m_worker.code));
        for (const Part& part : partsOf())
            writePart(part);
        writeHeirs();
        writeConsent();
        writeEnd();
    }

private:
    QString shown(WorkerField field) const
    {
        if (field == WorkerField::Nik)
            return wholeNikText(m_worker.worker.nik);
        return shownValue(field, m_values[static_cast<std::size_t>(field)], m_occupations);
    }
    void writePart(const Part& part);
    void writeHeirs();
    void writeConsent();
    void writeEnd();
    Signatory worker() const;

    Flow& m_flow;
    const PaperOffice& m_office;
    const app::WorkerOnPaper& m_worker;
    const app::OccupationTable& m_occupations;
    app::Values m_values;
};

void DataSheet::writePart(const Part& part)
{
    m_flow.heading(part.title, kFirstLines);
    std::vector<PaperFact> facts;
    for (const WorkerField field : part.fields)
        facts.push_back({labelFor(field), shown(field),
                         isWide(field) ? PaperFact::Width::Whole : PaperFact::Width::Half});
    if (part.fields.front() == WorkerField::Programmes && m_worker.quote)
        facts.push_back({Text::tr("Contribution"),
                         u"%1 · %2"_s.arg(rupiah(m_worker.quote->total), runsText(*m_worker.quote)),
                         PaperFact::Width::Whole});
    writeFacts(m_flow, facts, kWorkerFacts);
}

void DataSheet::writeHeirs()
{
    m_flow.heading(Text::tr("F. Heirs"), kFirstLines);
    PaperTable table(m_flow,
                     {{Text::tr("No."), 9, 1, Qt::AlignHCenter},
                      {Text::tr("Name")},
                      {Text::tr("Relation"), 42},
                      {labelFor(WorkerField::Nik), 36},
                      {labelFor(WorkerField::Phone), 32}},
                     {kRowOneLine, {kTypeBody}});
    int number = 0;
    for (const app::Heir& heir : m_worker.heirs)
        table.add({{{QString::number(++number)},
                    {heir.name},
                    {relationFor(heir.relation)},
                    {app::groupedNik(heir.nik)},
                    {heir.phone}}});
    // Nobody named yet: a line to write on.
    if (number == 0)
        table.add({std::vector<PaperCell>(5)});
    m_flow.space(kGapS);
}

void DataSheet::writeConsent()
{
    const app::Worker& who = m_worker.worker;
    const QString edition =
        who.consentText.isEmpty() ? QString::fromLatin1(app::kConsentEdition) : who.consentText;
    m_flow.heading(Text::tr("G. Consent (UU 27/2022), text of edition %1").arg(edition),
                   2 * kFirstLines);
    const QString words = consentWords(edition);
    m_flow.paragraph(words.isEmpty()
                         ? Text::tr("The text of this edition is not held by this version of the "
                                    "program.")
                         : words,
                     {kTypeSmall, QFont::Normal});
    m_flow.space(kGapXs);
    std::vector<PaperFact> facts{
        {labelFor(WorkerField::ConsentDate), day(who.consentDate)},
        {labelFor(WorkerField::ConsentMethod),
         who.consentDate.isEmpty() ? QString() : shown(WorkerField::ConsentMethod)},
        {labelFor(WorkerField::ConsentOfficer), who.consentOfficer},
        {labelFor(WorkerField::ConsentWitness), who.consentWitness}};
    writeFacts(m_flow, facts, kWorkerFacts);
}

Signatory DataSheet::worker() const
{
    Signatory signatory{{}, Text::tr("Worker"), m_worker.worker.name, {}, m_worker.signature};
    if (m_worker.worker.consentMethod == "thumb"_L1) {
        signatory.role = Text::tr("Worker (thumbprint)");
        signatory.room = Signatory::Room::Thumb;
    }
    return signatory;
}

void DataSheet::writeEnd()
{
    const app::Worker& who = m_worker.worker;
    std::vector<Signatory> signatories{worker()};
    if (who.consentMethod == "witness"_L1 || !who.consentWitness.isEmpty())
        signatories.push_back({{}, Text::tr("Witness"), who.consentWitness, {}});
    signatories.push_back({{},
                           Text::tr("Officer"),
                           who.consentOfficer.isEmpty() ? m_office.officer : who.consentOfficer,
                           {}});
    writeSignatures(m_flow, Text::tr("What stands above is true as far as I know."),
                    m_office.placeAndDate(), signatories);
}

} // namespace

app::Result<Paper> dataSheetPaper(app::Session& session, const PaperOffice& office,
                                  const EachWorker& each)
{
    Flow flow(formOf(office, Text::tr("Data sheet"), QPageLayout::Portrait));
    std::int64_t workers = 0;
    const auto read = each([&](const app::WorkerOnPaper& worker) {
        ++workers;
        DataSheet(flow, office, worker, session.reference().occupations).write();
    });
    if (!read)
        return read.error();
    return flow.finished(workers);
}

} // namespace ui
