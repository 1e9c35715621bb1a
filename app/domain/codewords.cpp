#include "app/domain/codewords.h"

#include "app/domain/breach.h"
#include "app/domain/decisions.h"
#include "app/domain/evidence.h"
#include "app/domain/heir.h"
#include "app/domain/people.h"
#include "app/domain/photo.h"
#include "app/domain/workerproblems.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

QStringList codeWords(const RecordKind& kind, QStringView field)
{
    if (&kind == &workerKind()) {
        const int at = kind.indexOf(field);
        return at < 0 ? QStringList() : wordsFor(static_cast<WorkerField>(at));
    }
    if (field == u"removed")
        return {u"yes"_s};
    if (&kind == &evidenceKind() && field == u"source")
        return {u"branch"_s, u"receipt"_s, u"jmo"_s, u"call"_s, u"card"_s};
    if (&kind == &evidenceKind() && field == u"state")
        return {u"active"_s, u"inactive"_s, u"rejected"_s, u"not_registered"_s};
    if (&kind == &heirKind() && field == u"relation")
        return heirRelations();
    if (&kind == &photoKind() && field == u"subject")
        return {u"identity_card"_s, u"family_card"_s, u"signature"_s};
    if (&kind == &userKind() && field == u"role")
        return {u"head"_s,   u"operator"_s,        u"kader"_s,
                u"viewer"_s, u"office_operator"_s, u"office_head"_s};
    if (&kind == &erasureKind() && field == u"reason")
        return {u"request"_s, u"retention"_s, u"mistake"_s};
    if (&kind == &breachKind() && field == u"cause")
        return {u"lost_device"_s, u"lost_drive"_s, u"stolen"_s, u"sent_wrongly"_s,
                u"seen"_s,        u"break_in"_s,   u"other"_s};
    if (&kind == &breachKind() && field == u"reach")
        return {u"register"_s, u"list"_s, u"batch"_s, u"drive"_s};
    return {};
}

} // namespace app
