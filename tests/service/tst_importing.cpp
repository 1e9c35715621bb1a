#include "app/exchange/csv.h"
#include "app/services/importing.h"
#include "app/services/registration.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const std::vector<QString> kHeadings{u"alamat"_s,       u"dusun"_s,    u"rw"_s,          u"rt"_s,
                                     u"nama"_s,         u"no_kk"_s,    u"nik"_s,         u"sex"_s,
                                     u"tanggallahir"_s, u"nama_ibu"_s, u"status_dasar"_s};

/// A row of a residents' list; invented.
struct Resident {
    QString name;
    QString nik = {};
    QString birthDate = u"1978-04-12"_s;
    QString address = u"JL. MELATI"_s;
    QString mother = {};
    QString status = u"1"_s;
};

QByteArray lineOf(const Resident& one)
{
    return csvLine({one.address, u"DUSUN KRAJAN"_s, u"001"_s, u"002"_s, one.name,
                    u"3515122001150003"_s, one.nik, u"1"_s, one.birthDate, one.mother, one.status});
}

} // namespace

class ImportingTest : public QObject {
    Q_OBJECT

private slots:
    void residentsBecomeCandidates();
    void theCountsAddUp();
    void theSameListAgainChangesNothing();
    void aCandidateTakesWhatTheListSays();
    void whatWasSaidAtTheDoorStays();
    void aNikOfSeveralChangesNobody();
    void aTrialCountsTheSameAndChangesNothing();
    void rowsSetAsideAreWrittenWithTheirReason();
    void rowsThatCannotBeWrittenDownStopTheImport();
    void ageLimitsAreSettings();
    void aStoppedImportTakesNothing();
    void aFailureTakesNothing();
    void whatIsNoListIsRefused();
    void anOfficeTakesNoResidentsList();

private:
    QString list(const QList<Resident>& residents, TestRegister& here)
    {
        const QString path = here.path(u"penduduk.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(csvStart() + csvLine(kHeadings));
        for (const Resident& one : residents)
            file.write(lineOf(one));
        return path;
    }

    Result<ImportReport> import(const QList<Resident>& residents, TestRegister& here,
                                const ImportOptions& options = {})
    {
        JobContext context;
        return importResidents(*here, list(residents, here), options, context);
    }

    /// One of each kind of row.
    QList<Resident> mixed() const
    {
        return {{u"SLAMET WIDODO"_s, nikNumber(1)},
                {u"TANPA NIK"_s},
                {u"TERLALU MUDA"_s, nikNumber(2), u"2015-01-01"_s},
                {u"SUDAH TUA"_s, nikNumber(3), u"1961-11-22"_s},
                {u"SUDAH TIADA"_s, nikNumber(4), u"1978-04-12"_s, u"JL."_s, {}, u"2"_s},
                {u"SUDAH PINDAH"_s, nikNumber(5), u"1978-04-12"_s, u"JL."_s, {}, u"3"_s},
                {u"NIK PENDEK"_s, u"351512"_s},
                {u"NIK DUA KALI"_s, nikNumber(1)}};
    }
};

void ImportingTest::residentsBecomeCandidates()
{
    TestRegister here;
    const auto report = import({{u"SLAMET WIDODO"_s, nikNumber(1)}}, here);
    VERIFY_DONE(report);
    QCOMPARE(report->format, u"opensid"_s);
    QCOMPARE(report->changes.kinds, QSet<QByteArray>{"*"});
    const auto found = workersWithNik(*here, nikNumber(1));
    VERIFY_DONE(found);
    QCOMPARE(found->size(), 1);
    const Worker& one = found->first();
    QCOMPARE(one.stage, u"candidate"_s);
    QCOMPARE(one.scope, QString(kVillage));
    QCOMPARE(one.birthDate, u"1978-04-12"_s);
    QCOMPARE(one.rt, u"2"_s);
}

void ImportingTest::theCountsAddUp()
{
    TestRegister here;
    const auto report = import(mixed(), here);
    VERIFY_DONE(report);
    QCOMPARE(report->rows, 8);
    QCOMPARE(report->added, 2);
    QCOMPARE(report->updated, 0);
    QCOMPARE(report->unchanged, 0);
    const QMap<QString, std::int64_t> skipped{
        {u"too_young"_s, 1}, {u"too_old"_s, 1}, {u"dead"_s, 1}, {u"moved"_s, 1}};
    QCOMPARE(report->skipped, skipped);
    QCOMPARE(report->setAside.size(), 2);
    QCOMPARE(report->setAside[0].row, 8);
    QCOMPARE(report->setAside[0].field, u"nik"_s);
    QCOMPARE(report->setAside[0].problem, u"nik_not_sixteen"_s);
    QCOMPARE(report->setAside[1].problem, u"repeated_in_file"_s);
    QCOMPARE(here.count("worker"), 2);
}

void ImportingTest::theSameListAgainChangesNothing()
{
    TestRegister here;
    VERIFY_DONE(import(mixed(), here));
    const auto before = here.count("change");
    const auto again = import(mixed(), here);
    VERIFY_DONE(again);
    QCOMPARE(again->rows, 8);
    QCOMPARE(again->added, 0);
    QCOMPARE(again->updated, 0);
    QCOMPARE(again->unchanged, 2);
    QCOMPARE(here.count("change"), before);
    QVERIFY(again->changes.kinds.isEmpty());
}

void ImportingTest::aCandidateTakesWhatTheListSays()
{
    TestRegister here;
    VERIFY_DONE(import({{u"SLAMET WIDODO"_s, nikNumber(1)}}, here));
    const auto report = import(
        {{u"SLAMET WIDODO"_s, nikNumber(1), u"1978-04-12"_s, u"JL. KENANGA"_s, u"SUMIATI"_s}},
        here);
    VERIFY_DONE(report);
    QCOMPARE(report->updated, 1);
    QCOMPARE(report->added, 0);
    const Worker now = workersWithNik(*here, nikNumber(1))->first();
    QCOMPARE(now.address, u"JL. KENANGA"_s);
    QCOMPARE(now.motherName, u"SUMIATI"_s);
}

void ImportingTest::whatWasSaidAtTheDoorStays()
{
    TestRegister here;
    Worker expected = here.recorded(aWorker().built());
    const auto report = import(
        {{u"SLAMET WIDODO"_s, nikNumber(1), u"1978-04-13"_s, u"JL. KENANGA"_s, u"SUMIATI"_s}},
        here);
    VERIFY_DONE(report);
    QCOMPARE(report->updated, 1);
    expected.motherName = u"SUMIATI"_s;
    QCOMPARE(*worker(*here, expected.id), expected);
}

void ImportingTest::aNikOfSeveralChangesNobody()
{
    TestRegister here;
    const Worker first = here.recorded(aWorker().built());
    const Worker second = here.recorded(aWorker().named(u"Kembar"_s).built());
    const auto report = import(
        {{u"SLAMET WIDODO"_s, nikNumber(1), u"1978-04-12"_s, u"JL. KENANGA"_s, u"SUMIATI"_s}},
        here);
    VERIFY_DONE(report);
    QCOMPARE(report->unchanged, 1);
    QCOMPARE(*workersWithNik(*here, nikNumber(1)), (QList<Worker>{first, second}));
}

void ImportingTest::aTrialCountsTheSameAndChangesNothing()
{
    TestRegister here;
    const auto before = here.count("change");
    ImportOptions options;
    options.dryRun = true;
    const auto trial = import(mixed(), here, options);
    VERIFY_DONE(trial);
    QCOMPARE(here.count("worker"), 0);
    QCOMPARE(here.count("change"), before);
    QVERIFY(trial->changes.kinds.isEmpty());
    const auto report = import(mixed(), here);
    VERIFY_DONE(report);
    QCOMPARE(trial->added, report->added);
    QCOMPARE(trial->unchanged, report->unchanged);
    QCOMPARE(trial->skipped, report->skipped);
    QCOMPARE(trial->setAside.size(), report->setAside.size());
}

void ImportingTest::rowsSetAsideAreWrittenWithTheirReason()
{
    TestRegister here;
    ImportOptions options;
    options.setAsideFile = here.path(u"sisih.csv"_s);
    const auto report = import(mixed(), here, options);
    VERIFY_DONE(report);
    QFile file(options.setAsideFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto headings = kHeadings;
    headings.push_back(u"alasan"_s);
    const QByteArray start = csvStart() + csvLine(headings);
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(start));
    const QList<QByteArray> lines = bytes.mid(start.size()).split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].contains("NIK PENDEK") && lines[0].endsWith("nik_not_sixteen\r"));
    QVERIFY(lines[1].contains("NIK DUA KALI") && lines[1].endsWith("repeated_in_file\r"));
}

void ImportingTest::rowsThatCannotBeWrittenDownStopTheImport()
{
    TestRegister here;
    ImportOptions options;
    options.setAsideFile = here.path(u"tidak/ada/sisih.csv"_s);
    VERIFY_REFUSED(import(mixed(), here, options), ErrorCode::NotFound);
    QCOMPARE(here.count("worker"), 0);
}

void ImportingTest::ageLimitsAreSettings()
{
    TestRegister here;
    ImportOptions options;
    options.fromAge = 10;
    options.untilAge = 70;
    const auto report = import(mixed(), here, options);
    VERIFY_DONE(report);
    QCOMPARE(report->added, 4);
}

void ImportingTest::aStoppedImportTakesNothing()
{
    TestRegister here;
    const QString path = list(mixed(), here);
    JobContext context({}, [] { return true; });
    VERIFY_REFUSED(importResidents(*here, path, {}, context), ErrorCode::Cancelled);
    QCOMPARE(here.count("worker"), 0);
}

void ImportingTest::aFailureTakesNothing()
{
    TestRegister here;
    VERIFY_DONE(here.connection().script(
        "CREATE TEMP TRIGGER broken AFTER INSERT ON main.worker WHEN new.name='TANPA NIK'"
        " BEGIN SELECT RAISE(ABORT,'the disk said no'); END"));
    const auto before = here.count("change");
    QVERIFY(!import(mixed(), here));
    QCOMPARE(here.count("worker"), 0);
    QCOMPARE(here.count("change"), before);
}

void ImportingTest::whatIsNoListIsRefused()
{
    TestRegister here;
    JobContext context;
    VERIFY_REFUSED(importResidents(*here, here.path(u"tiada.xlsx"_s), {}, context),
                   ErrorCode::FileUnreadable);
    QFile other(here.path(u"lain.csv"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("tanggal,jumlah\r\n2026-11-22,3\r\n");
    other.close();
    VERIFY_REFUSED(importResidents(*here, other.fileName(), {}, context), ErrorCode::Invalid);
}

void ImportingTest::anOfficeTakesNoResidentsList()
{
    TestRegister office({.scope = kRegency});
    VERIFY_REFUSED(import(mixed(), office), ErrorCode::Invalid);
    QCOMPARE(office.count("worker"), 0);
}

TEST_SUITE(ImportingTest)
#include "tst_importing.moc"
