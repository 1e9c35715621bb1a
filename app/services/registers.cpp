#include "app/services/registers.h"

#include "app/base/filesync.h"
#include "app/domain/region.h"
#include "app/services/guarding/audit.h"
#include "app/services/guarding/envelope.h"
#include "app/services/guarding/people.h"
#include "app/services/lifewatch.h"
#include "app/services/newlife.h"
#include "app/services/registerfolder.h"
#include "app/store/journal.h"
#include "app/store/register.h"
#include "app/store/settings.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcRegisters, "jemput.services")

constexpr std::size_t kKeySize = 32;

/// Takes away what a creation made when it does not reach its end.
class Undoing {
public:
    explicit Undoing(const RegisterFolder& places)
        : m_places(places), m_hadFolder(places.folder.exists())
    {
    }
    ~Undoing()
    {
        if (m_isDone)
            return;
        m_places.clear();
        if (!m_hadFolder)
            QDir().rmdir(m_places.folder.path());
    }
    Undoing(const Undoing&) = delete;
    Undoing& operator=(const Undoing&) = delete;

    void done() { m_isDone = true; }

private:
    const RegisterFolder& m_places;
    bool m_hadFolder;
    bool m_isDone = false;
};

struct Founding {
    User user;
    DeviceKeys keys;
    QString device;
    bool practice = false;
};

Result<void> found(Register& store, const Founding& founding, const Environment& environment)
{
    const QString& scope = founding.user.scope;
    const Origin origin = founding.keys.origin();
    const Writer writer{origin, founding.user.id.uuid(), scope, &environment.clock,
                        &environment.entropy};
    auto journal = Journal::begin(store.connection(), writer);
    if (!journal)
        return journal.error();
    Settings settings(store.connection());
    const std::initializer_list<std::pair<QString, QByteArray>> facts{
        {u"scope"_s, scope.toUtf8()},
        {u"device_name"_s, founding.device.toUtf8()},
        {u"device_keys"_s, founding.keys.encoded()},
        {u"practice"_s, founding.practice ? "1" : "0"},
        {u"own_user"_s, founding.user.id.text().toUtf8()},
    };
    for (const auto& [name, value] : facts) {
        if (const auto set = settings.set(name, value); !set)
            return set.error();
    }
    if (const auto made = journal->create(userKind(), founding.user.id.uuid(), scope,
                                          valuesOf(founding.user, userFields()));
        !made)
        return made.error();
    const Device device{scope, founding.device};
    if (const auto made =
            journal->create(deviceKind(), origin, scope, valuesOf(device, deviceFields()));
        !made)
        return made.error();
    return journal->commit();
}

Result<User> readUser(Register& store, UserId id)
{
    if (!id.isValid()) {
        // The recovery code opened it: act as the person whose register this is.
        const auto own = Settings(store.connection()).text(u"own_user"_s);
        if (!own)
            return own.error();
        id = UserId::fromText(*own);
    }
    const auto record = RecordTable(store.connection(), userKind()).find(id.uuid());
    if (!record)
        return record.error();
    if (!*record)
        return Error{ErrorCode::StorageCorrupt, u"no user record for this key slot"_s};
    User user = recordFrom((*record)->values, userFields());
    user.id = id;
    user.scope = (*record)->scope;
    return user;
}

Result<std::unique_ptr<Session>> sessionFor(const RegisterFolder& places, Unlocked unlocked,
                                            Opening opening, Environment environment)
{
    auto store =
        Register::open(places.database, {unlocked.key.data(), unlocked.key.size()}, opening);
    if (!store)
        return store.error();
    auto user = readUser(**store, unlocked.user);
    if (!user)
        return user.error();
    const auto encoded = Settings((*store)->connection()).bytes(u"device_keys"_s);
    if (!encoded)
        return encoded.error();
    auto keys = DeviceKeys::fromEncoded(*encoded);
    if (!keys)
        return Error{ErrorCode::StorageCorrupt, u"unreadable device keys"_s};
    return std::make_unique<Session>(std::move(*store), places.folder.path(), std::move(*user),
                                     std::move(*keys), std::move(unlocked.key), environment);
}

/// The session to work in: the same, or that of the new life this device had to begin.
Result<std::unique_ptr<Session>> inOneLife(std::unique_ptr<Session> session,
                                           const RegisterFolder& places,
                                           const Environment& environment)
{
    const auto ended = lifeEnd(*session);
    if (!ended)
        return ended.error();
    if (!*ended)
        return session;
    qCInfo(lcRegisters) << "this device begins a new life";
    if (const auto begun = beginNewLife(*session); !begun)
        return begun.error();
    Unlocked unlocked{session->registerKey().copy(), session->user().id, {}, 0};
    session.reset();
    auto fresh = sessionFor(places, std::move(unlocked), Opening::Again, environment);
    if (!fresh)
        return fresh;
    (*fresh)->setNewLife(**ended);
    const auto marked = lifeEnd(**fresh);
    return marked ? std::move(fresh) : marked.error();
}

/// Frozen: kept in the audit log.
QString wordOf(Unlocked::By by)
{
    switch (by) {
    case Unlocked::By::Passphrase:
        break;
    case Unlocked::By::RecoveryCode:
        return u"recovery_code"_s;
    case Unlocked::By::Envelope:
        return u"envelope"_s;
    }
    return {};
}

QString roleFor(const NewRegister& wanted)
{
    if (!wanted.role.isEmpty())
        return wanted.role;
    return regionLevel(wanted.scope) == RegionLevel::Village ? u"operator"_s : u"office_operator"_s;
}

QDateTime lastUsed(const QString& directory)
{
    // Opening and closing adds and removes files beside the database, which touches the folder.
    return std::max(QFileInfo(directory).lastModified(),
                    QFileInfo(RegisterFolder(directory).database).lastModified());
}

} // namespace

Result<Created> createRegister(const NewRegister& wanted, const Secret& passphrase,
                               Environment environment)
{
    if (!environment.reference.regions.contains(wanted.scope))
        return Error{ErrorCode::NotFound, u"no such region"_s};
    if (wanted.officer.trimmed().isEmpty() || wanted.directory.isEmpty() || passphrase.isEmpty())
        return Error{ErrorCode::Invalid, u"a register needs a folder, an officer, a passphrase"_s};
    if (!wanted.practice && isTooShort(passphrase))
        return Error{ErrorCode::Invalid, u"the passphrase is too short"_s};
    const RegisterFolder places(wanted.directory);
    if (places.isTaken())
        return Error{ErrorCode::AlreadyThere, u"a register"_s};

    Undoing undoing(places);
    if (const auto made = places.make(); !made)
        return made.error();
    const UserId user(makeUuid(environment.clock.nowMs(), environment.entropy));
    Secret key = Secret::random(kKeySize);
    KeySlots keySlots;
    if (const auto added = keySlots.addUser(user, passphrase, key, wanted.cost); !added)
        return added.error();
    if (const auto renewed = keySlots.renewRecoveryCode(key, wanted.cost); !renewed)
        return renewed.error();

    // Made under another name and renamed last: a folder holds a register wholly or not at all, also
    // when the program is killed on the way.
    removeDatabase(places.unfinished);
    {
        qCInfo(lcRegisters) << "making a register for" << wanted.scope;
        const auto store = Register::create(places.unfinished, {key.data(), key.size()});
        if (!store)
            return store.error();
        const Founding founding{{user, wanted.scope, wanted.officer.simplified(), roleFor(wanted)},
                                DeviceKeys::generate(),
                                wanted.device.isEmpty() ? u"Laptop"_s : wanted.device.simplified(),
                                wanted.practice};
        if (const auto done = found(**store, founding, environment); !done)
            return done.error();
        // Closing would do it too, but says nothing when it cannot: what is only in the log would be left behind.
        if (const auto settled = (*store)->settle(); !settled)
            return settled.error();
    }
    if (const auto saved = keySlots.save(places.keys); !saved)
        return saved.error();
    if (const auto named = replaceFile(places.unfinished, places.database); !named)
        return named.error();
    if (const auto synced = syncFolder(places.folder.path()); !synced)
        return synced.error();

    auto session =
        sessionFor(places, Unlocked{std::move(key), user, {}, 0}, Opening::Again, environment);
    if (!session)
        return session.error();
    // Marked from the first day.
    if (const auto marked = lifeEnd(**session); !marked)
        return marked.error();
    undoing.done();
    return Created{std::move(*session), keySlots.takeRecoveryCode()};
}

Result<std::unique_ptr<Session>> openRegister(const QString& directory, const Secret& passphrase,
                                              Environment environment)
{
    const RegisterFolder places(directory);
    if (!places.hasDatabase())
        return Error{ErrorCode::NotFound, u"no register in this folder"_s};
    const auto keySlots = KeySlots::load(places.keys);
    if (!keySlots)
        return keySlots.error();
    auto unlocked = keySlots->unlock(passphrase, UserId(), environment.clock);
    if (!unlocked)
        return unlocked.error();
    qCInfo(lcRegisters) << "opening a register";
    const int wrongTries = unlocked->wrongTries;
    const Unlocked::By by = unlocked->by;
    auto session = sessionFor(places, std::move(*unlocked), Opening::First, environment);
    if (!session)
        return session;
    session = inOneLife(std::move(*session), places, environment);
    if (!session)
        return session;
    if (wrongTries > 0)
        noteIfPossible(**session, {Deed::TriedWrongly, {}, {}, wrongTries});
    noteIfPossible(**session, {Deed::Opened, {}, wordOf(by), 0});
    // A code that was told is told: the next one is made at once.
    if (by == Unlocked::By::Envelope) {
        if (const auto renewed = renewEnvelope(**session); !renewed)
            qCWarning(lcRegisters) << "no new envelope:" << codeOf(renewed.error().code);
    }
    return session;
}

void discardRegister(const QString& directory)
{
    RegisterFolder(directory).clear();
    QDir().rmdir(directory);
}

QString defaultRegistersFolder()
{
    // The same for the window and the command line, whose program names differ.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/jemput-bola"_s;
}

QStringList registersIn(const QString& folder)
{
    QList<std::pair<QDateTime, QString>> found;
    const auto entries = QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo& entry : entries) {
        const RegisterFolder places(entry.filePath());
        const bool isUnfinished = entry.fileName().endsWith(kRestoringSuffix);
        if (places.hasDatabase() && places.hasKeys() && !isUnfinished)
            found.append({lastUsed(entry.filePath()), entry.filePath()});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList folders;
    for (const auto& [when, path] : std::as_const(found))
        folders << path;
    return folders;
}

} // namespace app
