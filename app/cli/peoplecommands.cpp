/// People, their roles and their passphrases.
#include "app/cli/errorwords.h"
#include "app/cli/opening.h"
#include "app/cli/present.h"
#include "app/services/guarding/people.h"

#include <algorithm>

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// In the words of this place: what a passphrase or a role lacks.
Refusal peopleRefusal(const Error& error, const Words& words)
{
    if (error.code == ErrorCode::Invalid)
        return Refusal{codeOf(error.code), words.say(u"people.invalid"_s), ExitCode::Refused};
    if (error.code == ErrorCode::AlreadyThere)
        return Refusal{codeOf(error.code), words.say(u"people.passphrase_used"_s),
                       ExitCode::Refused};
    return refusalFor(error, words);
}

/// The person with this id or, when only one bears it, this name.
std::variant<Person, Refusal> personNamed(Call& call, Session& session)
{
    const auto all = people(session);
    if (!all)
        return refusalFor(all.error(), call.words);
    const QString wanted = call.given.values.first();
    QList<Person> found;
    for (const Person& one : *all) {
        if (one.user.id.text() == wanted || one.user.name.compare(wanted, Qt::CaseInsensitive) == 0)
            found << one;
    }
    if (found.size() == 1)
        return found.first();
    return Refusal{
        codeOf(ErrorCode::NotFound),
        call.words.say(found.isEmpty() ? u"people.unknown"_s : u"people.several"_s, {wanted}),
        ExitCode::Refused};
}

QString roleIn(const QString& role, const Words& words)
{
    return words.say(u"role."_s + role);
}

Done saidOf(const Person& one, const QString& sentence)
{
    return Done{QJsonDocument(QJsonObject{{u"id"_s, one.user.id.text()},
                                          {u"name"_s, one.user.name},
                                          {u"role"_s, one.user.role}}),
                {sentence}};
}

} // namespace

Outcome peopleCommand(Call& call, Session& session)
{
    const auto all = people(session);
    if (!all)
        return refusalFor(all.error(), call.words);
    QJsonArray json;
    QList<QStringList> rows;
    for (const Person& one : *all) {
        json.append(QJsonObject{{u"id"_s, one.user.id.text()},
                                {u"name"_s, one.user.name},
                                {u"role"_s, one.user.role},
                                {u"self"_s, one.isSelf},
                                {u"may_open"_s, one.mayOpen}});
        rows.append({one.user.name, roleIn(one.user.role, call.words),
                     call.words.say(one.isSelf    ? u"people.self"_s
                                    : one.mayOpen ? u"people.may_open"_s
                                                  : u"people.may_not_open"_s),
                     one.user.id.text()});
    }
    return Done{QJsonDocument(json), columns(rows)};
}

Outcome peopleAddCommand(Call& call, Session& session)
{
    auto passphrase = newPassphraseFor(call);
    if (auto* refusal = std::get_if<Refusal>(&passphrase))
        return std::move(*refusal);
    const NewPerson wanted{call.given.values.first(), call.given.option(u"role"_s)};
    const auto id = addPerson(session, wanted, std::get<Secret>(passphrase));
    if (!id)
        return peopleRefusal(id.error(), call.words);
    return saidOf(
        {{*id, session.scope(), wanted.name, wanted.role}, false, true},
        call.words.say(u"people.added"_s, {wanted.name, roleIn(wanted.role, call.words)}));
}

Outcome peopleRoleCommand(Call& call, Session& session)
{
    auto named = personNamed(call, session);
    if (auto* refusal = std::get_if<Refusal>(&named))
        return std::move(*refusal);
    Person one = std::get<Person>(named);
    one.user.role = call.given.values.at(1);
    if (const auto done = setRole(session, one.user.id, one.user.role); !done)
        return peopleRefusal(done.error(), call.words);
    return saidOf(one, call.words.say(u"people.role_set"_s,
                                      {one.user.name, roleIn(one.user.role, call.words)}));
}

Outcome peopleDismissCommand(Call& call, Session& session)
{
    auto named = personNamed(call, session);
    if (auto* refusal = std::get_if<Refusal>(&named))
        return std::move(*refusal);
    Person one = std::get<Person>(named);
    if (const auto done = dismissPerson(session, one.user.id); !done)
        return peopleRefusal(done.error(), call.words);
    one.user.role = kLeftRole;
    return saidOf(one, call.words.say(u"people.dismissed"_s, {one.user.name}));
}

Outcome peoplePassphraseCommand(Call& call, Session& session)
{
    auto named = personNamed(call, session);
    if (auto* refusal = std::get_if<Refusal>(&named))
        return std::move(*refusal);
    const Person& one = std::get<Person>(named);
    auto fresh = newPassphraseFor(call);
    if (auto* refusal = std::get_if<Refusal>(&fresh))
        return std::move(*refusal);
    if (const auto done = givePassphrase(session, one.user.id, std::get<Secret>(fresh)); !done)
        return peopleRefusal(done.error(), call.words);
    return saidOf(one, call.words.say(u"people.passphrase_given"_s, {one.user.name}));
}

Outcome passphraseCommand(Call& call, Session& session)
{
    // Asked again: an open terminal is not its owner.
    auto known = passphraseFor(call);
    if (auto* refusal = std::get_if<Refusal>(&known))
        return std::move(*refusal);
    auto fresh = newPassphraseFor(call);
    if (auto* refusal = std::get_if<Refusal>(&fresh))
        return std::move(*refusal);
    const auto done = changePassphrase(session, std::get<Secret>(known), std::get<Secret>(fresh));
    if (!done)
        return peopleRefusal(done.error(), call.words);
    return Done{QJsonDocument(QJsonObject{{u"changed"_s, true}}),
                {call.words.say(u"people.passphrase_changed"_s)}};
}

Outcome recoveryCodeCommand(Call& call, Session& session)
{
    const auto code = newRecoveryCode(session);
    if (!code)
        return refusalFor(code.error(), call.words);
    return Done{QJsonDocument(QJsonObject{{u"recovery_code"_s, *code}}),
                {call.words.say(u"init.recovery"_s, {*code})}};
}

} // namespace app::cli
