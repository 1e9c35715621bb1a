#include "app/services/guarding/people.h"

#include "app/domain/region.h"
#include "app/services/guarding/audit.h"
#include "app/services/registerfolder.h"
#include "app/store/drafttable.h"
#include "app/store/journal.h"
#include "app/store/register.h"
#include "app/vault/keyslots.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

QString keysOf(const Session& session)
{
    return RegisterFolder(session.directory()).keys;
}

bool mayManage(const QString& role)
{
    return mayDo(role, Action::ManagePeople);
}

/// Whether the register would be without anybody to manage it when `id` no longer does.
Result<bool> isLastManager(Session& session, const UserId& id)
{
    const auto all = people(session);
    if (!all)
        return all.error();
    return std::ranges::none_of(*all, [&id](const Person& one) {
        return one.user.id != id && one.mayOpen && mayManage(one.user.role);
    });
}

/// Whether this passphrase may be given to `owner`.
Result<void> checkFresh(const KeySlots& keySlots, const Secret& passphrase, const UserId& owner)
{
    if (isTooShort(passphrase))
        return Error{ErrorCode::Invalid, u"the passphrase is too short"_s};
    const auto isTaken = keySlots.opensAnother(passphrase, owner);
    if (!isTaken)
        return isTaken.error();
    return *isTaken ? Error{ErrorCode::AlreadyThere, u"a passphrase in use"_s} : Result<void>();
}

Value& field(Values& person, QByteArrayView name)
{
    return person[static_cast<std::size_t>(userKind().indexOf(name))];
}

/// Changes the record of a person.
Result<void> rewrite(Session& session, const UserId& id, const QString& role)
{
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    const auto found = journal->projection().table(userKind()).find(id.uuid());
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, u"no such person"_s};
    Values values = (*found)->values;
    field(values, "role") = role;
    const auto changed = journal->update(userKind(), id.uuid(), values);
    if (!changed)
        return changed.error();
    const bool leaves = role == kLeftRole;
    // What somebody who leaves had half typed is not lost: it is whose they left it with.
    const auto kept =
        leaves ? DraftTable(journal->connection()).handOver(id.uuid(), session.user().id.uuid())
               : Result<void>();
    if (!kept)
        return kept;
    const auto noted =
        noteDeed(session, {leaves ? Deed::DismissedPerson : Deed::ChangedRole, id.uuid(), role});
    return noted ? journal->commit() : noted;
}

} // namespace

bool isTooShort(const Secret& passphrase)
{
    const auto* bytes = passphrase.data();
    // Characters, as they are counted where it is typed: bytes that only go on with one do not count.
    const auto characters = std::count_if(bytes, bytes + passphrase.size(), [](unsigned char byte) {
        constexpr unsigned char kMask = 0xC0;
        constexpr unsigned char kGoesOn = 0x80;
        return (byte & kMask) != kGoesOn;
    });
    return characters < kLeastPassphrase;
}

QStringList rolesIn(const QString& scope)
{
    if (regionLevel(scope) == RegionLevel::Village)
        return {u"head"_s, u"operator"_s, u"kader"_s, u"viewer"_s};
    return {u"office_head"_s, u"office_operator"_s, u"viewer"_s};
}

Result<QList<Person>> people(Session& session)
{
    const auto keySlots = KeySlots::load(keysOf(session));
    if (!keySlots)
        return keySlots.error();
    // People of other areas come with what they recorded.
    const auto records =
        RecordTable(session.store().connection(), userKind()).where("scope=?1", {session.scope()});
    if (!records)
        return records.error();
    QList<Person> all;
    for (const StoredRecord& record : *records) {
        Person one;
        one.user = recordFrom(record.values, userFields());
        one.user.id = UserId(record.id);
        one.user.scope = record.scope;
        one.isSelf = one.user.id == session.user().id;
        one.mayOpen = keySlots->has(one.user.id);
        all << one;
    }
    std::ranges::stable_sort(all, [](const Person& a, const Person& b) {
        const bool aLeft = a.user.role == kLeftRole;
        const bool bLeft = b.user.role == kLeftRole;
        return aLeft != bLeft ? bLeft : a.user.name.localeAwareCompare(b.user.name) < 0;
    });
    return all;
}

Result<UserId> addPerson(Session& session, const NewPerson& wanted, const Secret& passphrase)
{
    if (const auto allowed = session.allows(Action::ManagePeople); !allowed)
        return allowed.error();
    const QString name = wanted.name.simplified();
    if (name.isEmpty() || !rolesIn(session.scope()).contains(wanted.role))
        return Error{ErrorCode::Invalid, u"a person needs a name and a role"_s};
    auto keySlots = KeySlots::load(keysOf(session));
    if (!keySlots)
        return keySlots.error();
    if (const auto fresh = checkFresh(*keySlots, passphrase, UserId()); !fresh)
        return fresh.error();
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    const UserId id(journal->newId());
    Values values(userKind().fields.size());
    field(values, "name") = name;
    field(values, "role") = wanted.role;
    const auto made = journal->create(userKind(), id.uuid(), session.scope(), values);
    if (!made)
        return made.error();
    // The record first: a way in without anybody behind it would open nothing, a name without one only waits for it.
    if (const auto kept = journal->commit(); !kept)
        return kept.error();
    const auto added = keySlots->addUser(id, passphrase, session.registerKey(),
                                         keySlots->costOf(session.user().id));
    if (!added)
        return added.error();
    if (const auto saved = keySlots->save(keysOf(session)); !saved)
        return saved.error();
    noteIfPossible(session, {Deed::AddedPerson, id.uuid(), wanted.role});
    return id;
}

Result<void> setRole(Session& session, const UserId& id, const QString& role)
{
    if (const auto allowed = session.allows(Action::ManagePeople); !allowed)
        return allowed;
    if (!rolesIn(session.scope()).contains(role))
        return Error{ErrorCode::Invalid, u"no such role here"_s};
    if (!mayManage(role)) {
        const auto isLast = isLastManager(session, id);
        if (!isLast)
            return isLast.error();
        if (*isLast)
            return Error{ErrorCode::LastManager, {}};
    }
    return rewrite(session, id, role);
}

Result<void> dismissPerson(Session& session, const UserId& id)
{
    if (const auto allowed = session.allows(Action::ManagePeople); !allowed)
        return allowed;
    const auto isLast = isLastManager(session, id);
    if (!isLast)
        return isLast.error();
    if (*isLast)
        return Error{ErrorCode::LastManager, {}};
    auto keySlots = KeySlots::load(keysOf(session));
    if (!keySlots)
        return keySlots.error();
    // The way in goes first: whoever was dismissed must not come in again, whatever happens next.
    if (keySlots->removeUser(id)) {
        if (const auto saved = keySlots->save(keysOf(session)); !saved)
            return saved;
    }
    return rewrite(session, id, kLeftRole);
}

Result<void> givePassphrase(Session& session, const UserId& id, const Secret& passphrase)
{
    if (const auto allowed = session.allows(Action::ManagePeople); !allowed)
        return allowed;
    const auto known = RecordTable(session.store().connection(), userKind()).find(id.uuid());
    if (!known)
        return known.error();
    if (!*known)
        return Error{ErrorCode::NotFound, u"no such person"_s};
    // Else somebody who left could read again, without anybody having said as what.
    if (recordFrom((*known)->values, userFields()).role == kLeftRole)
        return Error{ErrorCode::Invalid, u"this person has left"_s};
    auto keySlots = KeySlots::load(keysOf(session));
    if (!keySlots)
        return keySlots.error();
    if (const auto fresh = checkFresh(*keySlots, passphrase, id); !fresh)
        return fresh;
    const KeyCost cost = keySlots->costOf(session.user().id);
    const Secret& key = session.registerKey();
    const auto set = keySlots->has(id) ? keySlots->changePassphrase(id, passphrase, key, cost)
                                       : keySlots->addUser(id, passphrase, key, cost);
    if (!set)
        return set;
    const auto saved = keySlots->save(keysOf(session));
    if (saved)
        noteIfPossible(session, {Deed::GavePassphrase, id.uuid()});
    return saved;
}

Result<void> changePassphrase(Session& session, const Secret& known, const Secret& fresh)
{
    auto keySlots = KeySlots::load(keysOf(session));
    if (!keySlots)
        return keySlots.error();
    const UserId self = session.user().id;
    const auto unlocked = keySlots->unlock(known, self, session.clock());
    if (!unlocked)
        return unlocked.error();
    // Somebody else's passphrase proves nothing about who sits here; the recovery code is the owner's.
    if (unlocked->user.isValid() && unlocked->user != self)
        return Error{ErrorCode::WrongPassphrase, u"another person's passphrase"_s};
    if (const auto usable = checkFresh(*keySlots, fresh, self); !usable)
        return usable;
    const auto set =
        keySlots->changePassphrase(self, fresh, session.registerKey(), keySlots->costOf(self));
    if (!set)
        return set;
    const auto saved = keySlots->save(keysOf(session));
    if (saved)
        noteIfPossible(session, {Deed::ChangedPassphrase});
    return saved;
}

Result<QString> newRecoveryCode(Session& session)
{
    if (const auto allowed = session.allows(Action::ManagePeople); !allowed)
        return allowed.error();
    auto keySlots = KeySlots::load(keysOf(session));
    if (!keySlots)
        return keySlots.error();
    const auto renewed =
        keySlots->renewRecoveryCode(session.registerKey(), keySlots->costOf(session.user().id));
    if (!renewed)
        return renewed.error();
    if (const auto saved = keySlots->save(keysOf(session)); !saved)
        return saved.error();
    // The code must be shown: the former one opens nothing any more.
    noteIfPossible(session, {Deed::RenewedRecoveryCode});
    return keySlots->takeRecoveryCode();
}

} // namespace app
