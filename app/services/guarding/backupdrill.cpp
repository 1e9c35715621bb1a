#include "app/services/guarding/backupdrill.h"

#include "app/services/guarding/backupfile.h"
#include "app/services/guarding/noted.h"
#include "app/services/registerfolder.h"
#include "app/store/register.h"
#include "app/vault/keyslots.h"

#include <QElapsedTimer>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView kWent{"ok"};
constexpr QLatin1StringView kLastDrill{"last_drill"};

struct Scratch {
    explicit Scratch(const Session& session)
        : places(QDir(session.directory()).filePath(u"drill.tmp"_s))
    {
        places.folder.removeRecursively(); // of one that was cut off
    }
    ~Scratch() { places.folder.removeRecursively(); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    RegisterFolder places;
};

Result<CheckReport> restoredAndChecked(Session& session, const QString& file,
                                       const RegisterFolder& places, JobContext& context)
{
    if (const auto unpacked = unpackBackup(file, places, context); !unpacked)
        return unpacked.error();
    if (const auto keys = KeySlots::load(places.keys); !keys)
        return keys.error();
    const Secret& key = session.registerKey();
    auto store = Register::open(places.database, {key.data(), key.size()}, Opening::First);
    if (!store) {
        // The file is whole, so it is the key that does not fit.
        const bool isForeign = store.error().code == ErrorCode::StorageCorrupt;
        return isForeign ? Error{ErrorCode::WrongPassphrase, u"another register's backup"_s}
                         : store.error();
    }
    return checkStore(**store, places.folder.path(), context);
}

} // namespace

Result<DrillReport> drillBackup(Session& session, const QString& file, JobContext& context)
{
    if (const auto allowed = session.allows(Action::BackUp); !allowed)
        return allowed.error();
    QElapsedTimer clock;
    clock.start();
    DrillReport report{file, {}, 0};
    const auto check = [&] {
        const Scratch scratch(session);
        return restoredAndChecked(session, file, scratch.places, context);
    }();
    if (!check && check.error().code == ErrorCode::Cancelled)
        return check.error();
    const bool went = check && check->ok;
    const auto noted = note(session, kLastDrill, QString(went ? kWent : "failed"_L1));
    if (!check || !noted)
        return check ? noted.error() : check.error();
    report.check = *check;
    report.milliseconds = clock.elapsed();
    return report;
}

Result<DrillStanding> drillStanding(Session& session)
{
    const auto last = noted(session, kLastDrill);
    if (!last)
        return last.error();
    return DrillStanding{last->at, last->how == kWent};
}

} // namespace app
