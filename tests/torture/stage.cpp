#include "tests/torture/stage.h"

#include "app/exchange/csv.h"
#include "app/services/batches.h"
#include "app/services/cards.h"
#include "app/services/evidencing.h"
#include "app/services/guarding/backups.h"
#include "app/services/importing.h"
#include "app/services/registration.h"
#include "app/store/register.h"
#include "tests/support/builders.h"
#include "tests/support/oldregister.h"
#include "tests/support/registerdump.h"
#include "tests/support/testregister.h"
#include "tests/torture/acting.h"
#include "tests/torture/fieldacts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <sodium.h>

namespace torture {

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::mt19937_64 sodiumNumbers;

constexpr int kLists = 4;
constexpr int kResidents = 6;

/// A residents' list; some of each are in the next one too, with another address.
void writeList(const QString& path, int number)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no list");
    file.write(csvStart() +
               csvLine({u"alamat"_s, u"dusun"_s, u"rw"_s, u"rt"_s, u"nama"_s, u"no_kk"_s, u"nik"_s,
                        u"sex"_s, u"tanggallahir"_s, u"status_dasar"_s}));
    for (int i = 0; i < kResidents; ++i) {
        const int serial = 100 + number * kResidents / 2 + i;
        file.write(csvLine({u"Jalan Kenanga %1"_s.arg(number), u"Krajan"_s, u"1"_s, u"2"_s,
                            u"Penduduk %1"_s.arg(serial), u"3515122001150003"_s, nikNumber(serial),
                            u"1"_s, u"1978-04-12"_s, u"1"_s}));
    }
}

void introduce(Session& one, Session& other, const QString& folder)
{
    const QString file = folder + u"/other.jcard"_s;
    const auto card = must(exportCard(other, file));
    must(acceptCard(one, file, other.scope(), card.fingerprint));
    QFile::remove(file);
}

void record(Session& session, int serial)
{
    const auto worker =
        aWorker().withNik(nikNumber(serial)).named(u"Warga %1"_s.arg(serial)).built();
    const auto saved = must(recordWorker(session, worker, Warnings::Confirmed));
    if (!std::holds_alternative<Saved>(saved))
        qFatal("the stage is not made: a worker is refused");
}

WorkerId firstWorker(Session& session)
{
    return must(workersWithNik(session, nikNumber(1))).first().id;
}

/// What waits at the beginning: a merge at the office that can be undone, an import, a draft, and a file on the stick in
/// either direction.
void prepareExchange(Stage& stage)
{
    JobContext context;
    Session& village = stage.village();
    Session& office = stage.office();
    const QString sent = stage.path(u"sent"_s);
    const QString stick = stage.path(u"stick"_s);
    for (int serial = 1; serial <= 4; ++serial)
        record(village, serial);
    must(exportBatch(village, u"office"_s, sent, BatchContent::Unconfirmed, context));
    must(importBatches(office, {sent}, context));
    must(recordEvidence(
        office, firstWorker(office),
        evidence().from(u"branch"_s).on(u"2026-11-20"_s).saying(u"active"_s).built()));
    must(exportBatch(office, must(ownCard(village)).fingerprint, stick, BatchContent::Unconfirmed,
                     context));
    must(importResidents(village, stage.path(u"lists/residents-0.csv"_s), {}, context));
    must(exportBatch(village, u"office"_s, sent, BatchContent::Unconfirmed, context));
    must(importBatches(office, {sent}, context));
    record(village, 5);
    prepareField(stage, firstWorker(village));
    must(exportBatch(village, u"office"_s, stick, BatchContent::Unconfirmed, context));
    must(backUp(village, stage.path(u"lists/start.jbackup"_s), context));
}

} // namespace

void seedSodium(unsigned seed)
{
    static randombytes_implementation numbers = {
        [] { return "seeded"; },
        [] { return std::uint32_t(sodiumNumbers()); },
        nullptr,
        nullptr,
        [](void* bytes, std::size_t size) {
            for (std::size_t i = 0; i < size; ++i)
                static_cast<unsigned char*>(bytes)[i] = static_cast<unsigned char>(sodiumNumbers());
        },
        nullptr,
    };
    sodiumNumbers.seed(seed);
    randombytes_set_implementation(&numbers);
}

Stage::Stage(QString folder, unsigned seed)
    : entropy(seed), chance(seed), m_folder(std::move(folder))
{
}

Image Stage::prepared(const QString& folder)
{
    putImage({}, folder);
    seedSodium(0); // no history has this one: ids must not come twice
    Stage stage(folder, 0);
    for (const QString& one : {u"lists"_s, u"stick"_s, u"sent"_s, u"old"_s})
        QDir().mkpath(stage.path(one));
    for (int number = 0; number < kLists; ++number)
        writeList(stage.path(u"lists/residents-%1.csv"_s.arg(number)), number);
    NewRegister wanted;
    wanted.cost = KeyCost::light();
    wanted.officer = u"Rini Astuti"_s;
    wanted.directory = stage.path(u"village"_s);
    wanted.scope = kVillage;
    wanted.role = u"head"_s;
    stage.m_village =
        must(createRegister(wanted, stage.passphrase(), stage.villageEnvironment())).session;
    wanted.directory = stage.path(u"office"_s);
    wanted.scope = kRegency;
    wanted.role.clear();
    wanted.device = u"Kantor"_s;
    Environment atOffice = stage.villageEnvironment();
    atOffice.machine = {};
    stage.m_office = must(createRegister(wanted, app::test::passphrase(), atOffice)).session;
    introduce(stage.village(), stage.office(), folder);
    introduce(stage.office(), stage.village(), folder);
    prepareExchange(stage);
    stage.close();
    const tests::OldRegister old(stage.path(u"old/register.db"_s));
    return imageOf(folder);
}

Environment Stage::villageEnvironment()
{
    return {clock, entropy, reference(), {"laptop", path(u"records"_s)}};
}

Secret Stage::passphrase() const
{
    return passphraseNumber == 0 ? app::test::passphrase()
                                 : Secret::fromText(u"rahasia %1"_s.arg(passphraseNumber));
}

Result<void> Stage::openVillage()
{
    auto opened = openRegister(path(u"village"_s), passphrase(), villageEnvironment());
    if (!opened)
        return opened.error();
    m_village = std::move(*opened);
    return {};
}

Result<void> Stage::openOffice()
{
    Environment atOffice = villageEnvironment();
    atOffice.machine = {};
    auto opened = openRegister(path(u"office"_s), app::test::passphrase(), atOffice);
    if (!opened)
        return opened.error();
    m_office = std::move(*opened);
    return {};
}

Result<void> Stage::open()
{
    if (!m_village) {
        if (const auto opened = openVillage(); !opened)
            return opened;
    }
    return m_office ? Result<void>() : openOffice();
}

void Stage::close()
{
    m_village.reset();
    m_office.reset();
}

QByteArray Stage::stateOf(Session& session)
{
    // Made anew when it is needed, or noted beside the act; a picture's bytes are kept before the record that names them.
    const QStringList without{u"setting"_s,
                              u"handed_out"_s,
                              u"content"_s,
                              u"lookalike"_s,
                              u"tally"_s,
                              u"worker_search_data"_s,
                              u"worker_search_idx"_s,
                              u"worker_search_docsize"_s,
                              u"worker_search_config"_s};
    Connection& connection = session.store().connection();
    QStringList lines = dumpOf(connection, without);
    const auto missing = connection.number("SELECT count(*) FROM photo WHERE digest NOT IN"
                                           " (SELECT digest FROM content)");
    lines << QString::number(missing ? *missing : -1);
    return QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Blake2b_160)
        .toHex();
}

} // namespace torture
