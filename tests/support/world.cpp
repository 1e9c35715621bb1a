#include "app/domain/decisions.h"
#include "app/domain/region.h"
#include "app/services/cards.h"
#include "app/services/guarding/tidying.h"
#include "app/services/lookalikes.h"
#include "app/services/newlife.h"
#include "app/services/undoing.h"
#include "app/store/changelog.h"
#include "app/store/packedlog.h"
#include "tests/support/registerdump.h"
#include "tests/support/worlddevice.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace app::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t kIn2010 = 1'262'304'000'000;
constexpr std::int64_t kYear = 31'536'000'000;

QString folderInMemory()
{
    const QString shared = u"/dev/shm"_s;
    return (QFileInfo(shared).isWritable() ? shared : QDir::tempPath()) + u"/jemput-XXXXXX"_s;
}

/// All in one file, ready to be copied.
QByteArray databaseOf(Session& session)
{
    must(session.store().connection().script("PRAGMA wal_checkpoint(TRUNCATE)"));
    QFile file(session.store().file());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no database");
    return file.readAll();
}

struct Part {
    const char* scope;
    const char* device;
};
constexpr std::array<Part, kMostDevices> kParts{
    Part{"35.15.12.2004", "Laptop A1"}, Part{"35.15", "Kantor"},
    Part{"35.15.12.2004", "Laptop A2"}, Part{"35.15.12.2010", "Laptop B1"},
    Part{"35.15.12", "Kecamatan"},      Part{"35.15.12.2010", "Laptop B2"},
};

} // namespace

const Cast& Cast::all()
{
    static const Cast cast = [] {
        std::vector<std::unique_ptr<TestRegister>> registers;
        for (std::size_t i = 0; i < kParts.size(); ++i)
            registers.push_back(std::make_unique<TestRegister>(
                TestRegisterOptions{QLatin1StringView(kParts[i].scope),
                                    {},
                                    QLatin1StringView(kParts[i].device),
                                    100 + i}));
        QList<QString> cards;
        for (auto& one : registers)
            cards << one->path(u"card.jcard"_s);
        for (std::size_t i = 0; i < registers.size(); ++i)
            must(exportCard(**registers[i], cards[qsizetype(i)]));
        for (std::size_t i = 0; i < registers.size(); ++i) {
            for (std::size_t j = 0; j < registers.size(); ++j) {
                const QString scope = QLatin1StringView(kParts[j].scope);
                const QString own = QLatin1StringView(kParts[i].scope);
                if (i == j || !(covers(own, scope) || covers(scope, own)))
                    continue;
                const auto seen = must(inspectCard(cards[qsizetype(j)]));
                must(acceptCard(**registers[i], cards[qsizetype(j)], scope, seen.fingerprint));
            }
        }
        Cast made;
        for (auto& one : registers) {
            Session& session = one->session();
            made.members.push_back({session.scope(), session.user(), session.keys().encoded(),
                                    databaseOf(session), session.registerKey().copy(),
                                    must(ownCard(session)).fingerprint});
        }
        return made;
    }();
    return cast;
}

World::World(int devices, unsigned seed) : m_folder(folderInMemory()), m_seed(seed)
{
    const Cast& cast = Cast::all();
    for (std::size_t i = 0; i < std::size_t(devices); ++i) {
        auto device = std::make_unique<Device>(std::uint64_t(seed) * 16 + i);
        device->member = &cast.members[i];
        device->number = i;
        device->folder = m_folder.filePath(QString::number(i));
        device->fingerprints = {cast.members[i].fingerprint};
        QDir().mkpath(device->folder + u"/outbox"_s);
        QFile database(device->folder + u"/register.db"_s);
        if (!database.open(QIODevice::WriteOnly))
            qFatal("no room for %s", qPrintable(device->folder));
        database.write(cast.members[i].database);
        database.close();
        open(*device);
        capture(*device);
        m_devices.push_back(std::move(device));
    }
}

World::~World() = default;

Session& World::at(std::size_t device)
{
    return *m_devices[device]->session;
}

void World::open(Device& device)
{
    const Secret& key = device.member->key;
    auto store = must(Register::open(device.folder + u"/register.db"_s, {key.data(), key.size()},
                                     Opening::Again));
    must(store->connection().script("PRAGMA synchronous=OFF"));
    auto rows =
        must(store->connection().query("SELECT value FROM setting WHERE name='device_keys'"));
    if (!must(rows.next()))
        qFatal("no keys");
    auto keys = must(DeviceKeys::fromEncoded(rows.blob(0)));
    {
        const auto ended = std::move(rows);
    }
    device.session = std::make_unique<Session>(
        std::move(store), device.folder, device.member->user, std::move(keys), key.copy(),
        Environment{device.clock, device.entropy, reference()});
}

/// Notes what this device wrote since the last time, before anything of it can be erased.
void World::capture(Device& device)
{
    ChangeLog log(device.session->store().connection());
    QList<ChangeLog::Range> ranges;
    for (const Stream& stream : must(log.streams())) {
        std::int64_t& upto = device.captured[stream.key];
        if (stream.key.origin != device.session->keys().origin() || stream.seq == upto)
            continue;
        ranges << ChangeLog::Range{stream, upto, stream.seq};
        upto = stream.seq;
    }
    auto reader = must(log.read(ranges));
    while (auto change = must(reader.next()))
        m_written << *change;
}

bool World::areRelated(const Device& one, const Device& other) const
{
    return &one != &other && (covers(one.member->scope, other.member->scope) ||
                              covers(other.member->scope, one.member->scope));
}

QString World::send(Device& from, Device& to, BatchContent content)
{
    JobContext context;
    for (const QString& fingerprint : std::as_const(to.fingerprints)) {
        const auto written =
            exportBatch(*from.session, fingerprint, from.folder + u"/outbox"_s, content, context);
        if (written)
            return written->file;
        // Of that life this one has not heard yet, or it was revoked.
        if (written.error().code == ErrorCode::NoReceiver)
            continue;
        m_trouble +=
            u"send: error %1 %2\n"_s.arg(int(written.error().code)).arg(written.error().detail);
    }
    return {};
}

std::int64_t World::receive(Device& to, const QString& file)
{
    if (file.isEmpty())
        return 0;
    JobContext context;
    const auto taken = must(importBatches(*to.session, {file}, context));
    capture(to); // an office answers at once
    const BatchTaken& one = taken.first();
    if (!one.reason)
        return one.changes;
    const ErrorCode code = one.reason->code;
    ++m_refused;
    if (code != ErrorCode::NotForUs && code != ErrorCode::EarlierMissing &&
        code != ErrorCode::SenderUnknown && code != ErrorCode::SenderRevoked)
        m_trouble += u"receive: error %1 %2\n"_s.arg(int(code)).arg(one.reason->detail);
    return 0;
}

void World::travel(Device& device, const Step& step)
{
    if (step.act == Step::Act::Send || step.act == Step::Act::SendEverything) {
        Device& to = *m_devices[step.first % m_devices.size()];
        if (!areRelated(device, to))
            return;
        const QString file = send(device, to,
                                  step.act == Step::Act::Send ? BatchContent::Unconfirmed
                                                              : BatchContent::Everything);
        if (!file.isEmpty())
            m_stick.append({to.number, file});
        return;
    }
    QStringList files;
    for (const Parcel& parcel : std::as_const(m_stick)) {
        if (step.act == Step::Act::ReceiveAny || parcel.to == device.number)
            files << parcel.file;
    }
    if (!files.isEmpty())
        receive(device, files[qsizetype(step.first) % files.size()]);
}

/// A merge undone is as if it had not been, but for what an office wrote of its own because of it.
void World::undoMerge(Device& device, const Step& step)
{
    QStringList files;
    for (const Parcel& parcel : std::as_const(m_stick)) {
        if (parcel.to == device.number)
            files << parcel.file;
    }
    if (files.isEmpty())
        return;
    QStringList ownDoings{u"undo_point"_s, u"setting"_s, u"worker_search_data"_s,
                          u"worker_search_idx"_s};
    if (regionLevel(device.member->scope) != RegionLevel::Village)
        ownDoings += {u"change"_s, u"stream"_s, u"refusal"_s};
    Connection& connection = device.session->store().connection();
    JobContext context;
    const auto dumped = [&] {
        must(findLookalikes(*device.session, context)); // doubles are what was last looked for
        must(connection.run("DELETE FROM tally WHERE workers=0"));
        return dumpOf(connection, ownDoings);
    };
    const QStringList before = dumped();
    const bool isNews = receive(device, files[qsizetype(step.first) % files.size()]) > 0;
    const auto merge = must(lastMerge(*device.session));
    if (!isNews || !merge || !merge->canBeUndone())
        return;
    must(undoLastMerge(*device.session, context));
    const QString differs = app::test::difference(before, dumped());
    if (!differs.isEmpty())
        m_trouble += u"an undone merge at device %1 left\n%2\n"_s.arg(device.number).arg(differs);
}

/// The office no longer trusts one of the others. That one goes on as if nothing were.
void World::revoke(const Step& step)
{
    Device& office = *m_devices[1];
    Device& other = *m_devices[step.first % m_devices.size()];
    const auto isLeft = [](const auto& device) { return !device->isRevoked; };
    if (&other == &office || other.isRevoked || std::ranges::count_if(m_devices, isLeft) < 3)
        return;
    // Not yet heard of, it cannot be revoked.
    if (!revokeCard(*office.session, other.fingerprints.first()))
        return;
    capture(office);
    other.isRevoked = true;
    m_ended.insert(other.session->keys().origin());
}

void World::restore(Device& device)
{
    if (device.backup.isEmpty())
        return;
    m_ended.insert(device.session->keys().origin());
    device.session.reset();
    for (const char* ending : {"", "-wal", "-shm"})
        QFile::remove(device.folder + u"/register.db"_s + QLatin1StringView(ending));
    QFile database(device.folder + u"/register.db"_s);
    if (!database.open(QIODevice::WriteOnly))
        qFatal("no room for a restore");
    database.write(device.backup);
    database.close();
    open(device);
    must(beginNewLife(*device.session));
    open(device);
    if (device.isRevoked)
        m_ended.insert(device.session->keys().origin());
    device.lastEdits.clear();
    device.fingerprints.prepend(must(ownCard(*device.session)).fingerprint);
    device.captured.clear();
}

void World::live(const Step& step)
{
    Device& device = *m_devices[step.who % m_devices.size()];
    switch (step.act) {
    case Step::Act::Register:
        registerWorker(device, step);
        break;
    case Step::Act::Edit:
    case Step::Act::Clear:
    case Step::Act::TakeOut:
        edit(device, step);
        break;
    case Step::Act::Evidence:
    case Step::Act::AddHeir:
    case Step::Act::EditHeir:
    case Step::Act::Photo:
        attach(device, step);
        break;
    case Step::Act::FieldWork:
        workInTheField(device, step);
        break;
    case Step::Act::Join:
    case Step::Act::Separate:
    case Step::Act::KeepApart:
        join(device, step);
        break;
    case Step::Act::Refuse:
    case Step::Act::Erase:
    case Step::Act::Decide:
    case Step::Act::TakeBack:
        decide(device, step);
        break;
    case Step::Act::Revoke:
        revoke(step);
        break;
    case Step::Act::ClockBack:
        device.clock.set(kIn2010);
        break;
    case Step::Act::ClockForward:
        device.clock.set(device.clock.nowMs() + kYear);
        break;
    case Step::Act::ClockCentury:
        device.clock.set(device.clock.nowMs() + 100 * kYear);
        break;
    case Step::Act::ClockLast:
        device.clock.set(kLatestWallMs - 3 * kDayMs);
        break;
    case Step::Act::UndoMerge:
        undoMerge(device, step);
        break;
    case Step::Act::Send:
    case Step::Act::SendEverything:
    case Step::Act::Receive:
    case Step::Act::ReceiveAny:
        travel(device, step);
        break;
    case Step::Act::BackUp:
        device.backup = databaseOf(*device.session);
        break;
    case Step::Act::Restore:
        restore(device);
        break;
    case Step::Act::Conflict:
    case Step::Act::JoinBothWays:
        conflict(step);
        break;
    case Step::Act::Pack: {
        JobContext context;
        must(tidyUp(*device.session, context,
                    {.kept = step.first % 8, .each = 1 + int(step.second % 7)}));
        break;
    }
    }
    capture(device);
}

void World::settle()
{
    constexpr int kMostRounds = 12;
    Device& office = *m_devices[1];
    for (int round = 0; round < kMostRounds; ++round) {
        std::int64_t news = 0;
        m_refused = 0;
        for (auto& device : m_devices) {
            if (device.get() != &office && !device->isRevoked)
                news += receive(office, send(*device, office, BatchContent::Unconfirmed));
        }
        for (auto& device : m_devices) {
            if (device.get() != &office && !device->isRevoked)
                news += receive(*device, send(office, *device, BatchContent::Unconfirmed));
        }
        if (news == 0 && m_refused == 0)
            return;
    }
    m_trouble += u"no end of news\n"_s;
}

} // namespace app::test
