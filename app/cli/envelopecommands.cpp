/// The recovery envelope: sealed, taken, opened at the office.
#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/services/guarding/envelope.h"

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

Outcome standingOf(Call& call, Session& session)
{
    const auto standing = envelopeStanding(session);
    if (!standing)
        return refusalFor(standing.error(), call.words);
    const QString said = !standing->isThere ? call.words.say(u"envelope.none"_s)
                         : standing->office.isEmpty()
                             ? call.words.say(u"envelope.orphan"_s)
                             : call.words.say(u"envelope.for"_s, {standing->office});
    return Done{QJsonDocument(QJsonObject{{u"there"_s, standing->isThere},
                                          {u"office"_s, orNull(standing->office)}}),
                {said}};
}

} // namespace

Outcome envelopeCommand(Call& call, Session& session)
{
    return standingOf(call, session);
}

Outcome envelopeSealCommand(Call& call, Session& session)
{
    if (const auto made = makeEnvelope(session); !made)
        return refusalFor(made.error(), call.words);
    return standingOf(call, session);
}

Outcome envelopeTakeCommand(Call& call)
{
    const QString file = call.given.values.at(1);
    const auto taken = takeEnvelope(call.given.values.at(0), file);
    if (!taken && taken.error().code == ErrorCode::NotFound)
        return Refusal{codeOf(ErrorCode::NotFound), call.words.say(u"envelope.none"_s),
                       ExitCode::Refused};
    if (!taken)
        return refusalFor(taken.error(), call.words);
    return Done{QJsonDocument(QJsonObject{{u"file"_s, file}}),
                {call.words.say(u"envelope.taken"_s, {file})}};
}

Outcome envelopeOpenCommand(Call& call, Session& session)
{
    const auto opened = openEnvelopeFile(session, call.given.values.first());
    if (!opened)
        return refusalFor(opened.error(), call.words);
    return Done{QJsonDocument(QJsonObject{{u"code"_s, opened->code},
                                          {u"scope"_s, opened->scope},
                                          {u"device"_s, opened->deviceName},
                                          {u"officer"_s, opened->officer},
                                          {u"made"_s, orNull(opened->made)}}),
                {call.words.say(u"envelope.opened"_s, {opened->scope, opened->deviceName,
                                                       opened->officer, opened->code})}};
}

} // namespace app::cli
