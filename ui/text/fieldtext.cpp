#include "ui/text/fieldtext.h"

#include "ui/text/recordtext.h"
#include "ui/text/text.h"

#include <QHash>

namespace ui {

using namespace Qt::Literals::StringLiterals;

QString labelFor(app::WorkerField field) // NOLINT(readability-function-size): one line per field
{
    switch (field) {
    case app::WorkerField::Nik:
        return Text::tr("NIK");
    case app::WorkerField::Name:
        return Text::tr("Name as on the identity card");
    case app::WorkerField::BirthPlace:
        return Text::tr("Place of birth");
    case app::WorkerField::BirthDate:
        return Text::tr("Date of birth");
    case app::WorkerField::Sex:
        return Text::tr("Sex");
    case app::WorkerField::FamilyCard:
        return Text::tr("Family card number (KK)");
    case app::WorkerField::MotherName:
        return Text::tr("Mother's name");
    case app::WorkerField::Address:
        return Text::tr("Address");
    case app::WorkerField::Hamlet:
        return Text::tr("Hamlet");
    case app::WorkerField::Rt:
        return Text::tr("RT");
    case app::WorkerField::Rw:
        return Text::tr("RW");
    case app::WorkerField::Postcode:
        return Text::tr("Postcode");
    case app::WorkerField::Domicile:
        return Text::tr("Address lived at, when different");
    case app::WorkerField::Phone:
        return Text::tr("Phone");
    case app::WorkerField::PhoneOwner:
        return Text::tr("Whose phone");
    case app::WorkerField::Email:
        return Text::tr("E-mail");
    case app::WorkerField::Occupation:
        return Text::tr("Occupation");
    case app::WorkerField::Occupation2:
        return Text::tr("Second occupation");
    case app::WorkerField::Sector:
        return Text::tr("Sector");
    case app::WorkerField::Workplace:
        return Text::tr("Workplace");
    case app::WorkerField::HoursFrom:
        return Text::tr("Works from");
    case app::WorkerField::HoursTo:
        return Text::tr("Works until");
    case app::WorkerField::Income:
        return Text::tr("Income a month");
    case app::WorkerField::Programmes:
        return Text::tr("Programmes");
    case app::WorkerField::Months:
        return Text::tr("Months to pay");
    case app::WorkerField::Payer:
        return Text::tr("Who pays");
    case app::WorkerField::Disability:
        return Text::tr("Disability");
    case app::WorkerField::WelfareDecile:
        return Text::tr("DTSEN decile");
    case app::WorkerField::Stage:
        return Text::tr("Stage");
    case app::WorkerField::Note:
        return Text::tr("Note");
    case app::WorkerField::ConsentDate:
        return Text::tr("Date of consent");
    case app::WorkerField::ConsentMethod:
        return Text::tr("How consent was given");
    case app::WorkerField::WarningReason:
        return Text::tr("Reason for confirming the warnings");
    case app::WorkerField::WomanHeaded:
        return Text::tr("Woman heads the household");
    case app::WorkerField::Branch:
        return Text::tr("BPJS Ketenagakerjaan branch");
    case app::WorkerField::ConsentText:
        return Text::tr("Consent text read out");
    case app::WorkerField::ConsentOfficer:
        return Text::tr("Consent taken by");
    case app::WorkerField::ConsentWitness:
        return Text::tr("Witness");
    case app::WorkerField::Situation:
        return Text::tr("Situation");
    case app::WorkerField::SituationDate:
        return Text::tr("Situation since");
    case app::WorkerField::SituationNote:
        return Text::tr("About the situation");
    case app::WorkerField::MergedInto:
        return Text::tr("Joined with");
    case app::WorkerField::Removed:
        return Text::tr("Taken out with its import");
    case app::WorkerField::ConsentWithdrawn:
        return Text::tr("Consent withdrawn");
    case app::WorkerField::ConsentWithdrawnHow:
        return Text::tr("How it was withdrawn");
    case app::WorkerField::ConsentWithdrawnBy:
        return Text::tr("Withdrawal noted by");
    case app::WorkerField::ConsentStopped:
        return Text::tr("Processing stopped");
    case app::WorkerField::ConsentKept:
        return Text::tr("Kept nevertheless because");
    case app::WorkerField::Children:
        return Text::tr("Children to provide for");
    }
    Q_UNREACHABLE();
}

QString labelForFieldName(const QString& name)
{
    for (int at = 0; at < app::kWorkerFieldCount; ++at) {
        const auto field = static_cast<app::WorkerField>(at);
        if (name == QLatin1StringView(app::specOf(field).name))
            return labelFor(field);
    }
    const app::RecordKind* kind = app::recordKind(QStringView(name));
    return kind ? titleFor(*kind) : name;
}

QString wordFor(app::WorkerField field, const QString& word) // NOLINT(readability-function-size)
{
    // "none" means another thing for a phone than for a disability.
    const QString key = u"%1/%2"_s.arg(QLatin1StringView(app::specOf(field).name), word);
    const QHash<QString, QString> words{
        {u"sex/M"_s, Text::tr("Male")},
        {u"sex/F"_s, Text::tr("Female")},
        {u"phone_owner/own"_s, Text::tr("The worker's own")},
        {u"phone_owner/family"_s, Text::tr("A relative's")},
        {u"phone_owner/none"_s, Text::tr("No phone")},
        {u"sector/transport"_s, Text::tr("Transport")},
        {u"sector/other"_s, Text::tr("Other than transport")},
        {u"programmes/2"_s, Text::tr("2 programmes: JKK and JKM")},
        {u"programmes/3"_s, Text::tr("3 programmes: JKK, JKM and JHT")},
        {u"payer/self"_s, Text::tr("The worker")},
        {u"payer/family"_s, Text::tr("The family")},
        {u"payer/village"_s, Text::tr("The village (APBDes)")},
        {u"payer/regency"_s, Text::tr("The regency (APBD)")},
        {u"payer/province"_s, Text::tr("The province (APBD)")},
        {u"payer/dbhcht"_s, Text::tr("Tobacco excise share (DBHCHT)")},
        {u"payer/csr"_s, Text::tr("A company (CSR)")},
        {u"payer/sertakan"_s, Text::tr("SERTAKAN")},
        {u"payer/baznas"_s, Text::tr("Baznas")},
        {u"payer/other"_s, Text::tr("Somebody else")},
        {u"disability/none"_s, Text::tr("None")},
        {u"disability/physical"_s, Text::tr("Physical")},
        {u"disability/intellectual"_s, Text::tr("Intellectual")},
        {u"disability/mental"_s, Text::tr("Mental")},
        {u"disability/sensory"_s, Text::tr("Sensory")},
        {u"disability/multiple"_s, Text::tr("Multiple")},
        {u"stage/candidate"_s, Text::tr("Candidate")},
        {u"stage/recorded"_s, Text::tr("Recorded")},
        {u"stage/sent"_s, Text::tr("Sent")},
        {u"stage/answered"_s, Text::tr("Answered")},
        {u"consent_method/signature"_s, Text::tr("Signature")},
        {u"consent_method/thumb"_s, Text::tr("Thumbprint")},
        {u"consent_method/witness"_s, Text::tr("In words, with a witness")},
        {u"woman_headed/yes"_s, Text::tr("Yes")},
        {u"woman_headed/no"_s, Text::tr("No")},
        {u"situation/moved"_s, Text::tr("Moved away")},
        {u"situation/died"_s, Text::tr("Died")},
        {u"situation/refused"_s, Text::tr("Does not want to")},
        {u"situation/not_working"_s, Text::tr("No longer works")},
        {u"situation/withdrew"_s, Text::tr("Consent withdrawn")},
        {u"consent_withdrawn_how/spoken"_s, Text::tr("Spoken, before an officer")},
        {u"consent_withdrawn_how/letter"_s, Text::tr("By letter")},
        {u"consent_withdrawn_how/message"_s, Text::tr("By message (WhatsApp, SMS)")},
        {u"consent_withdrawn_how/relative"_s, Text::tr("Through a relative or guardian")},
        {u"consent_kept/member"_s, Text::tr("A member: records of contributions must be kept")},
        {u"consent_kept/claim"_s, Text::tr("A claim is running")},
        {u"consent_kept/public_money"_s,
         Text::tr("Public money paid contributions: it must be accounted for")},
        {u"consent_kept/dispute"_s, Text::tr("A dispute or an inquiry")},
        {u"consent_kept/other_law"_s, Text::tr("Another duty by law")},
    };
    return words.value(key, word);
}

QString relationFor(const QString& relation)
{
    const QHash<QString, QString> words{
        {u"spouse"_s, Text::tr("Husband or wife")}, {u"child"_s, Text::tr("Child")},
        {u"parent"_s, Text::tr("Parent")},          {u"sibling"_s, Text::tr("Brother or sister")},
        {u"other"_s, Text::tr("Other relative")},
    };
    return words.value(relation, relation);
}

QString photoFor(const QString& subject)
{
    const QHash<QString, QString> words{
        {u"identity_card"_s, Text::tr("Identity card")},
        {u"family_card"_s, Text::tr("Family card")},
        {u"signature"_s, Text::tr("Signature")},
    };
    return words.value(subject, subject);
}

QString roleFor(const QString& role)
{
    const QHash<QString, QString> words{
        {u"head"_s, Text::tr("village head")},
        {u"operator"_s, Text::tr("operator")},
        {u"kader"_s, Text::tr("outreach worker")},
        {u"viewer"_s, Text::tr("viewer")},
        {u"office_operator"_s, Text::tr("office operator")},
        {u"office_head"_s, Text::tr("head of the office")},
        {u"left"_s, Text::tr("has left")},
    };
    return words.value(role, role);
}

} // namespace ui
