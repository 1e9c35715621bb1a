#include "app/cli/notes.h"

#include "app/services/clockwatch.h"
#include "app/services/ownstreams.h"

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString lifeKey(LifeEnd why)
{
    switch (why) {
    case LifeEnd::OtherMachine:
        return u"note.life_other_machine"_s;
    case LifeEnd::Copied:
        return u"note.life_copied"_s;
    case LifeEnd::PutBack:
        return u"note.life_put_back"_s;
    case LifeEnd::Forked:
        break;
    }
    return u"note.life_forked"_s;
}

} // namespace

QStringList notesOn(Session& session, const Words& words)
{
    QStringList notes;
    if (const auto why = session.newLife())
        notes << words.say(lifeKey(*why));
    if (const auto isInDoubt = isLifeInDoubt(session); isInDoubt && *isInDoubt)
        notes << words.say(u"note.set_back"_s);
    const auto doubt = clockDoubt(session);
    if (doubt && *doubt)
        notes << words.say(
            (*doubt)->points == ClockDoubt::Points::Past ? u"note.clock_past"_s
                                                         : u"note.clock_future"_s,
            {(*doubt)->believed.toString(Qt::ISODate), (*doubt)->known.toString(Qt::ISODate)});
    return notes;
}

} // namespace app::cli
