#include "ui/text/recordtext.h"

#include "app/domain/cases.h"
#include "app/domain/contribution.h"
#include "app/domain/duty.h"
#include "app/domain/evidence.h"
#include "app/domain/heir.h"
#include "app/domain/outreach.h"
#include "app/domain/people.h"
#include "app/domain/photo.h"
#include "app/domain/sponsors.h"
#include "ui/text/fieldtext.h"
#include "ui/text/fieldvalue.h"
#include "ui/text/format.h"
#include "ui/text/sponsortext.h"
#include "ui/text/statustext.h"
#include "ui/text/text.h"

#include <QHash>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The label of a field, under "kind/field" where it is that kind's own, else under "field".
QHash<QString, QString> labels()
{
    return {
        {u"visit/outcome"_s, Text::tr("What came of it")},
        {u"visit/visited_at"_s, Text::tr("Visited")},
        {u"visit/return_on"_s, Text::tr("Come again on")},
        {u"visit/reason"_s, Text::tr("Why not")},
        {u"gathering/held_on"_s, Text::tr("Held on")},
        {u"gathering/topic"_s, Text::tr("Topic")},
        {u"gathering/speaker"_s, Text::tr("Speaker")},
        {u"gathering/others"_s, Text::tr("Others who came")},
        {u"sponsor/kind"_s, Text::tr("Kind of sponsor")},
        {u"sponsor/contact"_s, Text::tr("Person to talk to")},
        {u"sponsorship/purpose"_s, Text::tr("For what")},
        {u"sponsorship/agreement"_s, Text::tr("Number of the agreement")},
        {u"sponsorship/agreed_on"_s, Text::tr("Agreed on")},
        {u"sponsorship/basis"_s, Text::tr("Basis of the contributions")},
        {u"sponsorship/quota"_s, Text::tr("Places")},
        {u"sponsorship/budget"_s, Text::tr("Budget")},
        {u"sponsorship/occupations"_s, Text::tr("Only these occupations")},
        {u"sponsorship/max_decile"_s, Text::tr("DTSEN decile up to")},
        {u"sponsorship/disability"_s, Text::tr("Only people with a disability")},
        {u"sponsorship/woman_headed"_s, Text::tr("Only households headed by a woman")},
        {u"sponsorship/min_age"_s, Text::tr("Age from")},
        {u"sponsorship/max_age"_s, Text::tr("Age up to")},
        {u"sponsorship/hamlets"_s, Text::tr("Only these hamlets")},
        {u"sponsorship/paid_elsewhere"_s, Text::tr("Also those paid for already")},
        {u"sponsorship/weights"_s, Text::tr("Weights of the ranking")},
        {u"sponsorship/approved_at"_s, Text::tr("Approved")},
        {u"sponsorship/approved_by"_s, Text::tr("Approved by")},
        {u"beneficiary/choice"_s, Text::tr("Chosen")},
        {u"beneficiary/reason"_s, Text::tr("Reason")},
        {u"beneficiary/cost"_s, Text::tr("Cost")},
        {u"beneficiary/rank"_s, Text::tr("Rank")},
        {u"beneficiary/points"_s, Text::tr("Points")},
        {u"beneficiary/grounds"_s, Text::tr("Grounds")},
        {u"beneficiary/activity"_s, Text::tr("Activity")},
        {u"beneficiary/done_on"_s, Text::tr("Done on")},
        {u"beneficiary/outcome"_s, Text::tr("What came of it")},
        {u"benefit_case/event"_s, Text::tr("What happened")},
        {u"benefit_case/happened_on"_s, Text::tr("Day of the event")},
        {u"benefit_case/happened_at"_s, Text::tr("Hour of the event")},
        {u"benefit_case/account"_s, Text::tr("How it happened")},
        {u"benefit_case/reporter"_s, Text::tr("Told by")},
        {u"benefit_case/reported_on"_s, Text::tr("Branch told on")},
        {u"benefit_case/claimed_on"_s, Text::tr("Claim handed in on")},
        {u"benefit_case/schooling"_s, Text::tr("Children at school")},
        {u"benefit_case/follow_up_on"_s, Text::tr("Ask again on")},
        {u"benefit_case/result"_s, Text::tr("Result")},
        {u"benefit_case/decided_on"_s, Text::tr("Decided on")},
        {u"benefit_case/paid"_s, Text::tr("Amount paid out")},
        {u"benefit_case/refusal"_s, Text::tr("Why it was refused")},
        {u"case_paper/paper"_s, Text::tr("Paper")},
        {u"case_paper/got_on"_s, Text::tr("There since")},
        {u"duty/item"_s, Text::tr("What is asked for")},
        {u"duty/state"_s, Text::tr("Where it stands")},
        {u"duty/done_on"_s, Text::tr("Done on")},
        {u"duty/number"_s, Text::tr("Number of the document")},
        {u"evidence/source"_s, Text::tr("Source")},
        {u"evidence/as_of"_s, Text::tr("As of")},
        {u"evidence/covered_until"_s, Text::tr("Paid until")},
        {u"evidence/member_number"_s, Text::tr("Member number (KPJ)")},
        {u"evidence/state"_s, Text::tr("Status")},
        {u"evidence/paid_from"_s, Text::tr("Paid from")},
        {u"evidence/amount"_s, Text::tr("Amount")},
        {u"evidence/channel"_s, Text::tr("Paid through")},
        {u"evidence/reference"_s, Text::tr("Number on the receipt")},
        {u"heir/relation"_s, Text::tr("Relation")},
        {u"photo/subject"_s, Text::tr("Photo")},
        {u"photo/taken_on"_s, Text::tr("Taken on")},
        {u"user/name"_s, Text::tr("Name")},
        {u"sponsor/name"_s, Text::tr("Name")},
        {u"sponsorship/name"_s, Text::tr("Name")},
        {u"heir/name"_s, Text::tr("Name")},
        {u"place"_s, Text::tr("Place")},
        {u"from_month"_s, Text::tr("First month")},
        {u"until_month"_s, Text::tr("Last month")},
        {u"removed"_s, Text::tr("Taken off")},
    };
}

/// "kind/field/word"; words that mean the same under several fields stand under "field/word" of the worker.
QHash<QString, QString> words()
{
    return {
        {u"visit/outcome/registered"_s, Text::tr("Registered")},
        {u"visit/outcome/promised"_s, Text::tr("Promised")},
        {u"visit/outcome/refused"_s, Text::tr("Does not want to")},
        {u"visit/outcome/away"_s, Text::tr("Nobody at home")},
        {u"visit/outcome/moved"_s, Text::tr("Moved away")},
        {u"visit/outcome/died"_s, Text::tr("Died")},
        {u"visit/outcome/covered_elsewhere"_s, Text::tr("Covered already, through another way")},
        {u"visit/outcome/other"_s, Text::tr("Something else")},
        {u"visit/reason/expensive"_s, Text::tr("Too expensive")},
        {u"visit/reason/unneeded"_s, Text::tr("Sees no need")},
        {u"visit/reason/distrust"_s, Text::tr("Does not trust it")},
        {u"visit/reason/ask_family"_s, Text::tr("Asks the family first")},
        {u"visit/reason/later"_s, Text::tr("Not now")},
        {u"visit/reason/other"_s, Text::tr("Another reason")},
        {u"sponsor/kind/village"_s, Text::tr("Village budget (APBDes)")},
        {u"sponsor/kind/regency"_s, Text::tr("Regency budget (APBD)")},
        {u"sponsor/kind/province"_s, Text::tr("Provincial budget (APBD)")},
        {u"sponsor/kind/dbhcht"_s, Text::tr("Tobacco excise share (DBHCHT)")},
        {u"sponsor/kind/csr"_s, Text::tr("Company (CSR/TJSL)")},
        {u"sponsor/kind/gn_lingkaran"_s, Text::tr("GN Lingkaran")},
        {u"sponsor/kind/sertakan"_s, Text::tr("SERTAKAN")},
        {u"sponsor/kind/baznas"_s, Text::tr("Baznas")},
        {u"sponsor/kind/other"_s, Text::tr("Other")},
        {u"sponsorship/purpose/contribution"_s, Text::tr("Contributions")},
        {u"sponsorship/purpose/training"_s, Text::tr("Training")},
        {u"sponsorship/purpose/education"_s, Text::tr("Children's education")},
        {u"sponsorship/purpose/economy"_s, Text::tr("Local economy")},
        {u"sponsorship/basis/lowest"_s, Text::tr("The lowest for everybody")},
        {u"beneficiary/choice/ranked"_s, Text::tr("By rank")},
        {u"beneficiary/choice/included"_s, Text::tr("Put in by hand")},
        {u"beneficiary/choice/excluded"_s, Text::tr("Left out by hand")},
        {u"benefit_case/event/accident"_s, Text::tr("Accident at work")},
        {u"benefit_case/event/disease"_s, Text::tr("Disease from work")},
        {u"benefit_case/event/work_death"_s, Text::tr("Death at work")},
        {u"benefit_case/event/death"_s, Text::tr("Death, not from work")},
        {u"benefit_case/event/old_age"_s, Text::tr("Old age (56 years)")},
        {u"benefit_case/event/disability"_s, Text::tr("Total permanent disability")},
        {u"benefit_case/result/paid"_s, Text::tr("Paid out")},
        {u"benefit_case/result/refused"_s, Text::tr("Refused by the branch")},
        {u"benefit_case/result/dropped"_s, Text::tr("Not claimed")},
        {u"duty/state/done"_s, Text::tr("Done")},
        {u"duty/state/partly"_s, Text::tr("Partly done")},
        {u"duty/state/open"_s, Text::tr("Not yet")},
        {u"duty/state/not_ours"_s, Text::tr("Not asked of us")},
        {u"evidence/channel/jmo"_s, Text::tr("JMO")},
        {u"evidence/channel/bank"_s, Text::tr("Bank")},
        {u"evidence/channel/wallet"_s, Text::tr("Electronic wallet")},
        {u"evidence/channel/shop"_s, Text::tr("Minimarket")},
        {u"evidence/channel/post"_s, Text::tr("Post office")},
        {u"evidence/channel/agent"_s, Text::tr("Agent (Perisai)")},
        {u"evidence/channel/office"_s, Text::tr("Branch office")},
        {u"evidence/channel/other"_s, Text::tr("Another way")},
        {u"photo/subject/case_paper"_s, Text::tr("A case's paper")},
        {u"photo/subject/document"_s, Text::tr("A document")},
    };
}

bool isRupiah(const QString& field)
{
    return field == u"budget" || field == u"cost" || field == u"paid" || field == u"amount" ||
           field == u"income";
}

bool isMonth(const QString& field)
{
    return field == u"from_month" || field == u"until_month" || field == u"paid_from" ||
           field == u"covered_until";
}

/// "P001 P014" in words.
QString occupationNames(const QString& codes, const app::OccupationTable& occupations)
{
    QStringList names;
    for (const QString& code : codes.split(u' ', Qt::SkipEmptyParts)) {
        const app::Occupation* known = occupations.find(code);
        names << (known ? known->name : code);
    }
    return names.join(u", "_s);
}

} // namespace

QString titleFor(const app::RecordKind& kind)
{
    const QHash<QString, QString> titles{
        {u"worker"_s, Text::tr("Worker")},
        {u"evidence"_s, Text::tr("Evidence of membership")},
        {u"heir"_s, Text::tr("Heir")},
        {u"photo"_s, Text::tr("Photo")},
        {u"user"_s, Text::tr("Person at work here")},
        {u"visit"_s, Text::tr("Visit")},
        {u"gathering"_s, Text::tr("Meeting")},
        {u"attendance"_s, Text::tr("Came to a meeting")},
        {u"sponsor"_s, Text::tr("Sponsor")},
        {u"sponsorship"_s, Text::tr("Programme of a sponsor")},
        {u"beneficiary"_s, Text::tr("Place with a sponsor")},
        {u"benefit_case"_s, Text::tr("Case")},
        {u"case_paper"_s, Text::tr("Paper of a case")},
        {u"duty"_s, Text::tr("What a regulation asks for")},
    };
    const QString name = QString::fromLatin1(kind.name);
    return titles.value(name, name);
}

QString labelFor(const app::RecordKind& kind, const QString& field)
{
    if (&kind == &app::workerKind())
        return labelForFieldName(field);
    const QHash<QString, QString> known = labels();
    const QString own = QString::fromLatin1(kind.name) + u'/' + field;
    if (known.contains(own))
        return known.value(own);
    return known.contains(field) ? known.value(field) : labelForFieldName(field);
}

QString wordFor(const app::RecordKind& kind, const QString& field, const QString& word)
{
    if (&kind == &app::evidenceKind() && field == u"source")
        return sourceFor(word);
    if (&kind == &app::heirKind() && field == u"relation")
        return relationFor(word);
    if (&kind == &app::userKind() && field == u"role")
        return roleFor(word);
    const QHash<QString, QString> known = words();
    const QString own = u"%1/%2/%3"_s.arg(QLatin1StringView(kind.name), field, word);
    if (known.contains(own))
        return known.value(own);
    if (&kind == &app::photoKind())
        return photoFor(word);
    if (word == u"yes")
        return Text::tr("Yes");
    const int shared = app::workerKind().indexOf(field);
    return shared < 0 ? word : wordFor(static_cast<app::WorkerField>(shared), word);
}

QString shownValue(const app::RecordKind& kind, const QString& field, const app::Value& value,
                   const app::OccupationTable& occupations)
{
    if (&kind == &app::workerKind()) {
        const int at = kind.indexOf(field);
        return at < 0 ? QString()
                      : shownValue(static_cast<app::WorkerField>(at), value, occupations);
    }
    if (const auto* figure = std::get_if<std::int64_t>(&value))
        return isRupiah(field)          ? rupiah(*figure)
               : field == u"programmes" ? wordFor(kind, field, QString::number(qlonglong(*figure)))
                                        : number(*figure);
    const auto* text = std::get_if<QString>(&value);
    if (!text || !QUuid(*text).isNull())
        return {};
    if (field == u"nik")
        return grouped(*text);
    if (field == u"grounds")
        return groundsText(*text);
    if (field == u"occupations")
        return occupationNames(*text, occupations);
    if (isMonth(field)) {
        const app::Month known = app::Month::fromText(*text);
        return known.isValid() ? month(known.year, known.month) : *text;
    }
    if (text->contains(u'T') && QDateTime::fromString(*text, Qt::ISODate).isValid())
        return moment(QDateTime::fromString(*text, Qt::ISODate));
    if (QDate::fromString(*text, Qt::ISODate).isValid())
        return day(*text);
    return wordFor(kind, field, *text);
}

QString shownText(const app::RecordKind& kind, const QString& field, const QString& text,
                  const app::OccupationTable& occupations)
{
    const int at = kind.indexOf(field);
    if (at < 0 || text.isEmpty())
        return text;
    bool isNumber = false;
    const qint64 figure = text.toLongLong(&isNumber);
    const bool isInteger = kind.fields[std::size_t(at)].type == app::FieldType::Integer && isNumber;
    return shownValue(kind, field, isInteger ? app::Value(std::int64_t{figure}) : app::Value(text),
                      occupations);
}

QString shownRecord(const app::RecordKind& kind, const app::Values& values,
                    const app::OccupationTable& occupations)
{
    QStringList parts;
    for (std::size_t at = 0; at < values.size() && at < kind.fields.size(); ++at) {
        const QString field = QString::fromLatin1(kind.fields[at].name);
        const QString text = shownValue(kind, field, values[at], occupations);
        if (!text.isEmpty())
            parts << u"%1: %2"_s.arg(labelFor(kind, field), text);
    }
    return parts.join(u" · "_s);
}

} // namespace ui
