#include "tests/bench/scenario.h"

#include "app/services/batches.h"
#include "app/services/cards.h"
#include "app/services/demo.h"
#include "app/services/importing.h"
#include "app/services/listing.h"
#include "app/services/registration.h"
#include "app/services/statuses.h"
#include "app/store/register.h"
#include "tests/bench/limits.h"
#include "tests/bench/plain.h"
#include "tests/support/builders.h"
#include "tests/support/opensidsheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

namespace bench {

using namespace app;
using namespace Qt::Literals::StringLiterals;

namespace {

// What officers type: names, misspelt pairs, pieces of a NIK, ends of a phone, nobody.
const QStringList& typedSearches()
{
    static const QStringList searches{
        u"siti"_s,         u"sri wahyuni"_s,  u"ahmad"_s,         u"moch"_s,     u"muhammad"_s,
        u"m. ali"_s,       u"soekarno"_s,     u"djoko"_s,         u"joko"_s,     u"tjahyono"_s,
        u"sutrisno"_s,     u"wati"_s,         u"nur aini"_s,      u"nuraini"_s,  u"dewi"_s,
        u"budi santoso"_s, u"santoso budi"_s, u"slamet"_s,        u"sulastri"_s, u"kasmini"_s,
        u"351512"_s,       u"3515122004"_s,   u"3515120101800"_s, u"120478"_s,   u"010190"_s,
        u"0001"_s,         u"0812"_s,         u"081234"_s,        u"7788"_s,     u"4455"_s,
        u"+62812"_s,       u"zzzyx"_s,        u"qwerty"_s,        u"999999"_s,   u"sumber"_s,
        u"widodo"_s,       u"lestari"_s,      u"agus"_s,          u"ponirah"_s,  u"yanto"_s};
    return searches;
}

class Bench {
public:
    explicit Bench(std::int64_t workers) : m_workers(workers), m_reference(must(Reference::load()))
    {
        JobContext context;
        m_session = must(createDemo({.directory = folder(u"register"_s),
                                     .workers = workers,
                                     .seed = 1,
                                     .scope = u"35.15.12.2004"_s},
                                    environment(), context));
        m_village = m_session->scope().size() == 13
                        ? m_session->scope()
                        : m_reference.regions.childrenOf(u"35.15.12"_s).first().code;
        m_plain = std::make_unique<Plain>(m_session->store().file(), m_session->registerKey());
        for (const std::int64_t key : must(listWorkers(*m_session, {}, WorkerOrder::Newest)))
            m_keys << key;
    }

    Figure searchKey()
    {
        Figure figure{u"search_key"_s, m_workers, {}, {}, 0};
        PlainSearch plain(*m_plain);
        for (const QString& text : typedSearches()) {
            for (qsizetype length = 1; length <= text.size(); ++length) {
                const QString typed = text.left(length);
                const auto ours = [&] { must(findWorkers(*m_session, typed, 20)); };
                const auto limit = [&] { plain.run(typed); };
                ours(); // what a person typed before is still warm
                figure.oursMs << timed(ours);
                limit();
                figure.limitMs << timed(limit);
            }
        }
        return figure;
    }

    Figure statusOne()
    {
        Figure figure{u"status_one"_s, m_workers, {}, {}, 0};
        const Prepared plain = m_plain->prepare("SELECT * FROM worker WHERE nik=?1");
        for (int i = 0; i < 1000; ++i) {
            const auto line = must(linesFor(*m_session, {m_keys[(i * 7919) % m_keys.size()]}));
            const QString nik = line.first().nik;
            figure.oursMs << timed([&] { must(statusOfNik(*m_session, nik)); });
            figure.limitMs << timed([&] { readOne(plain.get(), nik); });
        }
        return figure;
    }

    Figure saveDurable()
    {
        Figure figure{u"save_durable"_s, m_workers, {}, {}, 0};
        const QString copy = folder(u"plain.db"_s);
        QFile::remove(copy);
        copyOfRegister(copy);
        Plain other(copy, m_session->registerKey());
        PlainSave plain(other);
        for (int i = 0; i < 200; ++i) {
            Worker worker = test::aWorker()
                                .named(u"Warga Uji %1"_s.arg(i))
                                .withNik(test::nikNumber(i + 1))
                                .built();
            worker.scope = m_village;
            figure.oursMs << timed(
                [&] { must(recordWorker(*m_session, worker, Warnings::Confirmed)); });
            figure.limitMs << timed([&] { plain.run(1 + i); });
        }
        return figure;
    }

    Figure importSheet()
    {
        Figure figure{u"import_sheet"_s, m_workers, {}, {}, 0};
        const QString sheet = folder(u"warga.xlsx"_s);
        tests::OpenSidSheet people;
        people.people = int(m_workers);
        tests::writeOpenSidSheet(sheet, people);
        figure.limitMs << timed([&] { parseOnly(sheet); }) << timed([&] { parseOnly(sheet); });
        for (int i = 0; i < 2; ++i) {
            const auto made = newRegister(u"import%1"_s.arg(i), u"35.15.12.2004"_s);
            JobContext context;
            figure.oursMs << timed(
                [&] { must(importResidents(*made.session, sheet, {}, context)); });
        }
        return figure;
    }

    QList<Figure> batches()
    {
        Figure out{u"batch_out"_s, m_workers, {}, {}, 0};
        Figure in{u"batch_in"_s, m_workers, {}, {}, 0};
        Figure size{u"batch_size"_s, m_workers, {}, {120}, 0};
        const auto office = newRegister(u"office"_s, u"35"_s);
        acquaint(*m_session, *office.session);
        JobContext context;
        QString file;
        for (int i = 0; i < 2; ++i) {
            out.oursMs << timed([&] {
                const auto written = must(exportBatch(*m_session, u"office"_s, folder(QString()),
                                                      BatchContent::Everything, context));
                file = written.file;
                size.bytesPerWorker = double(written.bytes) / double(m_keys.size());
            });
            out.limitMs << timed([&] { sealOnly(*m_plain, folder(u"sealed"_s)); });
        }
        in.oursMs << timed([&] {
            const auto taken =
                must(importBatch(*office.session, {file}, newAction(*office.session), context));
            if (!taken->ok)
                giveUp(taken->reason->detail);
        });
        Plain empty(folder(u"empty.db"_s), m_session->registerKey());
        PlainCopy copy(*m_plain, empty);
        in.limitMs << timed([&] { copy.run(); });
        return {out, in, size};
    }

    Figure start()
    {
        Figure figure{u"start"_s, m_workers, {}, {}, 0};
        // As after a proper end: one that was cut off would be checked first.
        const QString directory = m_session->directory();
        m_plain.reset();
        m_session.reset();
        for (int i = 0; i < 6; ++i) {
            const double ours = timed([&] { runSelf({u"--start-window"_s, directory}); });
            const double limit = timed([&] { runSelf({u"--start-bare"_s}); });
            if (i == 0)
                continue; // warms the file cache
            figure.oursMs << ours;
            figure.limitMs << limit;
        }
        m_session =
            must(openRegister(directory, Secret::fromText(demoPassphrase()), environment()));
        m_plain = std::make_unique<Plain>(m_session->store().file(), m_session->registerKey());
        return figure;
    }

private:
    Created newRegister(const QString& name, const QString& scope)
    {
        NewRegister wanted;
        wanted.directory = folder(name);
        wanted.scope = scope;
        wanted.officer = u"Bench"_s;
        wanted.cost = KeyCost::light();
        return must(createRegister(wanted, Secret::fromText(u"ukur saja"_s), environment()));
    }
    Environment environment() { return {m_clock, m_entropy, m_reference}; }
    QString folder(const QString& name) const { return m_folder.filePath(name); }

    static void readOne(sqlite3_stmt* statement, const QString& nik)
    {
        bindText(statement, 1, nik);
        readAll(statement);
    }

    void copyOfRegister(const QString& file)
    {
        m_plain->run("PRAGMA wal_checkpoint(TRUNCATE)");
        if (!QFile::copy(m_session->store().file(), file))
            giveUp(u"cannot copy the register"_s);
    }

    void acquaint(Session& village, Session& office)
    {
        const QString ours = folder(u"ours.jcard"_s);
        const QString theirs = folder(u"theirs.jcard"_s);
        const auto a = must(exportCard(village, ours));
        const auto b = must(exportCard(office, theirs));
        must(acceptCard(village, theirs, u"35"_s, b.fingerprint));
        must(acceptCard(office, ours, village.scope(), a.fingerprint));
    }

    static void runSelf(const QStringList& arguments)
    {
        if (QProcess::execute(QCoreApplication::applicationFilePath(), arguments) != 0)
            giveUp(u"the start program failed"_s);
    }

    std::int64_t m_workers;
    SystemClock m_clock;
    SystemEntropy m_entropy;
    Reference m_reference;
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Plain> m_plain;
    QList<std::int64_t> m_keys;
    QString m_village; ///< where a new worker is recorded
};

} // namespace

QList<Figure> measured(std::int64_t workers, const QString& only)
{
    Bench bench(workers);
    const auto wanted = [&](QLatin1StringView name) { return only.isEmpty() || only == name; };
    QList<Figure> figures;
    if (wanted(QLatin1StringView("search_key")))
        figures << bench.searchKey();
    if (wanted(QLatin1StringView("status_one")))
        figures << bench.statusOne();
    if (wanted(QLatin1StringView("start")))
        figures << bench.start();
    if (wanted(QLatin1StringView("batch")))
        figures += bench.batches();
    if (wanted(QLatin1StringView("import_sheet")))
        figures << bench.importSheet();
    if (wanted(QLatin1StringView("save_durable")))
        figures << bench.saveDurable();
    return figures;
}

} // namespace bench
