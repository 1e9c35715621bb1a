#include "tests/bench/officeday.h"

#include "app/exchange/sheetwriter.h"
#include "app/exchange/synthetic.h"
#include "app/services/batches.h"
#include "app/services/cards.h"
#include "app/services/registers.h"
#include "app/store/journal.h"
#include "app/store/register.h"
#include "app/store/settings.h"
#include "tests/support/testregister.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace bench {

using namespace app;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kOffice = u"35.15"_s;
constexpr int kKept = 2;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("error %d: %s", int(result.error().code), qPrintable(result.error().detail));
    return std::move(*result);
}

void must(const Result<void>& result)
{
    if (!result)
        qFatal("error %d: %s", int(result.error().code), qPrintable(result.error().detail));
}

QStringList villagesOf(int count)
{
    QStringList villages;
    const RegionTable& regions = test::reference().regions;
    for (const Region& district : regions.childrenOf(kOffice)) {
        for (const Region& village : regions.childrenOf(district.code)) {
            if (villages.size() < count)
                villages << village.code;
        }
    }
    return villages;
}

class Making {
public:
    Making(const QString& folder, int workersEach)
        : m_folder(folder),
          m_workersEach(workersEach),
          m_environment{m_clock, m_entropy, test::reference()}
    {
        QDir().mkpath(folder + u"/masuk"_s);
        QDir().mkpath(folder + u"/desa"_s);
        m_office = made(folder + u"/kantor"_s, kOffice, u"Kantor Dinas"_s);
        m_officeCard = folder + u"/kantor.jcard"_s;
        m_fingerprint = must(exportCard(*m_office, m_officeCard)).fingerprint;
    }

    /// A village that registered its people and sends them.
    void village(const QString& code, int number)
    {
        const QString place = m_folder + u"/desa/"_s + code;
        auto session = made(place, code, u"Laptop %1"_s.arg(code));
        fill(*session, code, number);
        const QString card = m_folder + u"/desa.jcard"_s;
        const auto own = must(exportCard(*session, card));
        must(acceptCard(*m_office, card, code, own.fingerprint));
        must(acceptCard(*session, m_officeCard, kOffice, m_fingerprint));
        JobContext context;
        m_last = must(exportBatch(*session, u"office"_s, m_folder + u"/masuk"_s,
                                  BatchContent::Unconfirmed, context))
                     .file;
        m_lastFingerprint = own.fingerprint;
        QFile::remove(card);
        session.reset();
        if (number >= kKept)
            QDir(place).removeRecursively();
    }

    const QString& last() const { return m_last; }
    void revokeLast() { must(revokeCard(*m_office, m_lastFingerprint)); }
    /// From then on the last sender may only write in another village than it does.
    void misplaceLast()
    {
        must(m_office->store().connection().run(
            "UPDATE peer SET scope='35.15.01.2001' WHERE fingerprint=?1", {m_lastFingerprint}));
    }

    void answers(const QString& path)
    {
        auto sheet = must(SheetWriter::create(path, u"Jawaban"_s,
                                              {u"No"_s, u"NIK Peserta"_s, u"Nama"_s, u"No. KPJ"_s,
                                               u"Status"_s, u"Berlaku s.d."_s, u"Keterangan"_s}));
        for (qsizetype i = 0; i < m_recorded.size(); ++i) {
            const bool isRefused = i % 20 == 19;
            sheet.addRow({QString::number(i + 1), m_recorded[i].nik, m_recorded[i].name,
                          isRefused ? QString() : u"%1"_s.arg(26'000'000'000 + i),
                          isRefused ? u"DITOLAK"_s : u"AKTIF"_s,
                          isRefused ? QString() : u"02/2027"_s,
                          isRefused ? u"Usia di atas 65 tahun"_s : QString()});
        }
        must(sheet.finish());
        std::printf("%lld answers\n", m_recorded.size());
    }

private:
    std::unique_ptr<Session> made(const QString& place, const QString& scope, const QString& device)
    {
        NewRegister wanted;
        wanted.directory = place;
        wanted.scope = scope;
        wanted.officer = u"Petugas %1"_s.arg(scope);
        wanted.device = device;
        wanted.cost = KeyCost::light();
        return std::move(
            must(createRegister(wanted, Secret::fromText(u"hari kantor"_s), m_environment))
                .session);
    }

    void fill(Session& session, const QString& code, int number)
    {
        SyntheticVillage people(code, m_clock.today(), std::uint64_t(number) + 1);
        auto journal = must(Journal::begin(session.store().connection(), session.writer()));
        for (int i = 0; i < m_workersEach; ++i) {
            const Worker worker = people.next().worker;
            must(journal.create(workerKind(), journal.newId(), code, valuesOf(worker)));
            if (worker.stage == u"recorded" && !worker.nik.startsWith(u'0'))
                m_recorded << worker;
        }
        must(journal.commit());
    }

    QString m_folder;
    int m_workersEach;
    SystemClock m_clock;
    SystemEntropy m_entropy;
    Environment m_environment;
    std::unique_ptr<Session> m_office;
    QString m_officeCard;
    QString m_fingerprint;
    QString m_last;
    QString m_lastFingerprint;
    QList<Worker> m_recorded;
};

/// One bit in the middle.
void damage(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("cannot open %s", qPrintable(path));
    file.seek(file.size() / 2);
    const QByteArray byte = file.peek(1);
    file.write(QByteArray(1, char(byte[0] ^ 1)));
}

} // namespace

int makeOfficeDay(const QString& folder, int villages, int workersEach)
{
    Making making(folder, workersEach);
    const QStringList codes = villagesOf(villages);
    for (int i = 0; i < codes.size(); ++i) {
        making.village(codes[i], i);
        if (i == codes.size() - 1)
            damage(making.last());
        if (i == codes.size() - 2)
            making.revokeLast();
        if (i == codes.size() - 3)
            making.misplaceLast();
        if (i == codes.size() - 4)
            QFile::copy(making.last(), folder + u"/masuk/sekali_lagi.jbatch"_s);
        if (i % 50 == 49)
            std::printf("%d villages\n", i + 1);
    }
    making.answers(folder + u"/jawaban.xlsx"_s);
    return 0;
}

} // namespace bench
