#include "app/services/lifewatch.h"

#include "app/base/safefile.h"
#include "app/services/ownstreams.h"
#include "app/services/registerfolder.h"
#include "app/store/register.h"
#include "app/store/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTemporaryFile>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcLives, "jemput.services")

constexpr qsizetype kSaltSize = 16;

/// What this computer remembers of one life, outside the register's folder.
struct LifeRecord {
    std::int64_t changes = 0; ///< highest number used, over all streams together
    std::int64_t batches = 0; ///< row of the last file that was written
    QString place;            ///< where the folder was

    bool operator==(const LifeRecord&) const = default;
};

QByteArray markFor(const QByteArray& salt, const QByteArray& machine)
{
    return salt + QCryptographicHash::hash(salt + machine, QCryptographicHash::Blake2b_256);
}

QString recordFile(const Session& session)
{
    return session.machine().records + u'/' +
           session.keys().origin().toString(QUuid::WithoutBraces) + u".json"_s;
}

/// Empty when there is none, or it cannot be read.
LifeRecord readRecord(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    return {json.value("changes"_L1).toInteger(), json.value("batches"_L1).toInteger(),
            json.value("place"_L1).toString()};
}

Result<void> writeRecord(const Session& session, const LifeRecord& record)
{
    if (!QDir().mkpath(session.machine().records))
        return Error{ErrorCode::StorageReadOnly, u"folder of the lives"_s};
    return writeFileSafely(recordFile(session),
                           QJsonDocument(QJsonObject{{u"changes"_s, qint64(record.changes)},
                                                     {u"batches"_s, qint64(record.batches)},
                                                     {u"place"_s, record.place}})
                               .toJson(QJsonDocument::Compact));
}

Result<LifeRecord> stateOf(Session& session)
{
    Connection& connection = session.store().connection();
    const auto changes = connection.number("SELECT ifnull(sum(seq),0) FROM stream WHERE origin=?1",
                                           {session.keys().origin()});
    const auto batches = connection.number("SELECT ifnull(max(n),0) FROM batch WHERE outgoing=1");
    if (!changes || !batches)
        return changes ? batches.error() : changes.error();
    return LifeRecord{*changes, *batches, QDir(session.directory()).canonicalPath()};
}

/// Whether two names lead to one folder, whatever links, mounts and letters are on the way.
bool isOneFolder(const QString& one, const QString& other)
{
    QTemporaryFile probe(one + u"/life-XXXXXX"_s);
    return probe.open() && QFileInfo::exists(other + u'/' + QFileInfo(probe).fileName());
}

/// Whether another folder holds a register that lives this very life.
bool livesAt(Session& session, const QString& place, const QString& here)
{
    const RegisterFolder folder(place);
    if (place.isEmpty() || place == here || !folder.hasDatabase() || isOneFolder(here, place))
        return false;
    auto other = Connection::open(folder.database,
                                  {session.registerKey().data(), session.registerKey().size()},
                                  OpenMode::Existing);
    if (!other)
        return false; // another register: another key
    const auto keys = Settings(*other).bytes(u"device_keys"_s);
    return keys && *keys == session.keys().encoded();
}

/// What speaks against going on in this life; brings nothing up to date.
Result<std::optional<LifeEnd>> whatSpeaksAgainst(Session& session, const LifeRecord& state)
{
    const Settings settings(session.store().connection());
    const auto mark = settings.bytes(u"life_machine"_s);
    const auto place = settings.text(u"life_place"_s);
    if (!mark || !place)
        return mark ? place.error() : mark.error();
    const bool isMarked = mark->size() > kSaltSize;
    if (isMarked && *mark != markFor(mark->first(kSaltSize), session.machine().id))
        return std::optional(LifeEnd::OtherMachine);
    const LifeRecord known = readRecord(recordFile(session));
    for (const QString& other : {*place, known.place}) {
        if (livesAt(session, other, state.place))
            return std::optional(LifeEnd::Copied);
    }
    if (known.changes > state.changes || known.batches > state.batches)
        return std::optional(LifeEnd::PutBack);
    return std::optional<LifeEnd>();
}

Result<void> bringUpToDate(Session& session, const LifeRecord& state)
{
    Settings settings(session.store().connection());
    const auto mark = settings.bytes(u"life_machine"_s);
    const auto place = settings.text(u"life_place"_s);
    if (!mark || !place)
        return mark ? place.error() : mark.error();
    if (mark->isEmpty()) {
        QByteArray salt(kSaltSize, Qt::Uninitialized);
        session.entropy().fill(salt.data(), std::size_t(salt.size()));
        if (const auto set = settings.set(u"life_machine"_s, markFor(salt, session.machine().id));
            !set)
            return set;
    }
    if (*place != state.place) {
        if (const auto set = settings.set(u"life_place"_s, state.place); !set)
            return set;
    }
    return readRecord(recordFile(session)) == state ? Result<void>() : writeRecord(session, state);
}

} // namespace

Result<std::optional<LifeEnd>> lifeEnd(Session& session)
{
    const auto isInDoubt = isLifeInDoubt(session);
    if (!isInDoubt)
        return isInDoubt.error();
    if (*isInDoubt)
        return std::optional(LifeEnd::Forked);
    if (session.machine().id.isEmpty())
        return std::optional<LifeEnd>();
    const auto state = stateOf(session);
    if (!state)
        return state.error();
    const auto against = whatSpeaksAgainst(session, *state);
    if (!against || *against)
        return against;
    // On a full disk people must still be able to look things up.
    if (const auto done = bringUpToDate(session, *state); !done)
        qCWarning(lcLives) << "the life of this register is not marked:" << done.error().detail;
    return std::optional<LifeEnd>();
}

void noteReach(Session& session)
{
    if (session.machine().id.isEmpty())
        return;
    const auto state = stateOf(session);
    const auto done = state ? bringUpToDate(session, *state) : Result<void>(state.error());
    if (!done)
        qCWarning(lcLives) << "the life of this register is not marked:" << done.error().detail;
}

} // namespace app
