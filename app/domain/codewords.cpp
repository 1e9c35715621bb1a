#include "app/domain/codewords.h"

#include "app/domain/breach.h"
#include "app/domain/cases.h"
#include "app/domain/decisions.h"
#include "app/domain/duty.h"
#include "app/domain/evidence.h"
#include "app/domain/heir.h"
#include "app/domain/outreach.h"
#include "app/domain/people.h"
#include "app/domain/photo.h"
#include "app/domain/sponsors.h"
#include "app/domain/workerproblems.h"

#include <QList>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CodedField {
    const RecordKind* kind;
    QLatin1StringView field;
    QStringList words;
};

/// Those of the worker are declared beside its checks (wordsFor).
const QList<CodedField>& codedFields()
{
    static const QStringList payers = wordsFor(WorkerField::Payer);
    static const QList<CodedField> fields{
        {&evidenceKind(), "source"_L1, {u"branch"_s, u"receipt"_s, u"jmo"_s, u"call"_s, u"card"_s}},
        {&evidenceKind(),
         "state"_L1,
         {u"active"_s, u"inactive"_s, u"rejected"_s, u"not_registered"_s}},
        {&evidenceKind(),
         "channel"_L1,
         {u"jmo"_s, u"bank"_s, u"wallet"_s, u"shop"_s, u"post"_s, u"agent"_s, u"office"_s,
          u"other"_s}},
        {&evidenceKind(), "payer"_L1, payers},
        {&heirKind(), "relation"_L1, heirRelations()},
        {&photoKind(),
         "subject"_L1,
         {u"identity_card"_s, u"family_card"_s, u"signature"_s, u"case_paper"_s, u"document"_s}},
        {&userKind(),
         "role"_L1,
         {u"head"_s, u"operator"_s, u"kader"_s, u"viewer"_s, u"office_operator"_s,
          u"office_head"_s}},
        {&erasureKind(), "reason"_L1, {u"request"_s, u"retention"_s, u"mistake"_s}},
        {&breachKind(),
         "cause"_L1,
         {u"lost_device"_s, u"lost_drive"_s, u"stolen"_s, u"sent_wrongly"_s, u"seen"_s,
          u"break_in"_s, u"other"_s}},
        {&breachKind(), "reach"_L1, {u"register"_s, u"list"_s, u"batch"_s, u"drive"_s}},
        {&visitKind(),
         "outcome"_L1,
         {u"registered"_s, u"promised"_s, u"refused"_s, u"away"_s, u"moved"_s, u"died"_s,
          u"covered_elsewhere"_s, u"other"_s}},
        {&visitKind(),
         "reason"_L1,
         {u"expensive"_s, u"unneeded"_s, u"distrust"_s, u"ask_family"_s, u"later"_s, u"other"_s}},
        {&sponsorKind(),
         "kind"_L1,
         {u"village"_s, u"regency"_s, u"province"_s, u"dbhcht"_s, u"csr"_s, u"gn_lingkaran"_s,
          u"sertakan"_s, u"baznas"_s, u"other"_s}},
        {&sponsorshipKind(),
         "purpose"_L1,
         {u"contribution"_s, u"training"_s, u"education"_s, u"economy"_s}},
        {&sponsorshipKind(), "basis"_L1, {u"lowest"_s}},
        {&sponsorshipKind(), "disability"_L1, {u"yes"_s}},
        {&sponsorshipKind(), "woman_headed"_L1, {u"yes"_s}},
        {&sponsorshipKind(), "paid_elsewhere"_L1, {u"yes"_s}},
        {&beneficiaryKind(), "choice"_L1, {u"ranked"_s, u"included"_s, u"excluded"_s}},
        {&benefitCaseKind(),
         "event"_L1,
         {u"accident"_s, u"disease"_s, u"work_death"_s, u"death"_s, u"old_age"_s, u"disability"_s}},
        {&benefitCaseKind(), "result"_L1, {u"paid"_s, u"refused"_s, u"dropped"_s}},
        {&dutyKind(), "state"_L1, {u"done"_s, u"partly"_s, u"open"_s, u"not_ours"_s}},
    };
    return fields;
}

} // namespace

QStringList codeWords(const RecordKind& kind, QStringView field)
{
    if (&kind == &workerKind()) {
        const int at = kind.indexOf(field);
        return at < 0 ? QStringList() : wordsFor(static_cast<WorkerField>(at));
    }
    if (field == u"removed")
        return {u"yes"_s};
    const auto found = std::ranges::find_if(codedFields(), [&](const CodedField& one) {
        return one.kind == &kind && field == one.field;
    });
    return found == codedFields().end() ? QStringList() : found->words;
}

} // namespace app
