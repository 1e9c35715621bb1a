#include "app/exchange/sheetreader.h"
#include "app/services/evidencing.h"
#include "app/services/exporting.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/otherdevice.h"
#include "tests/support/testregister.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ExportingTest : public QObject {
    Q_OBJECT

private slots:
    void workersComeAsLinesByNik();
    void aTableHasEveryFieldUnderItsName();
    void onlyWhatTheFilterLeavesGoesOut();
    void equalRegistersGiveEqualFiles();
    void aConfirmedWorkerGoesOutAsSent();
    void aStoppedExportLeavesNoFile();
    void aFolderThatIsNotThereIsNotFound();
    void statusesGoOut_data();
    void statusesGoOut();
    void aShownListGoesOutAsItIsShown_data();
    void aShownListGoesOutAsItIsShown();
    void aStoppedListLeavesNoFile_data();
    void aStoppedListLeavesNoFile();
    void whoMayNotGiveListsOutWritesNone();
    void anotherEndingIsRefused();

private:
    static Table nameAndNik();
    Result<Exported> exportAs(ExportFormat format, TestRegister& here, const QString& path,
                              const WorkerFilter& filter = {})
    {
        JobContext context;
        return exportWorkers(*here, format, path, filter, context);
    }
};

void ExportingTest::workersComeAsLinesByNik()
{
    TestRegister here;
    for (const int serial : {3, 1, 2})
        here.recorded(aWorker().withNik(nikNumber(serial)).built());
    const QString path = here.path(u"pekerja.jsonl"_s);
    const auto exported = exportAs(ExportFormat::JsonLines, here, path);
    VERIFY_DONE(exported);
    QCOMPARE(exported->rows, 3);
    const QList<QByteArray> lines = bytesOf(path).split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.last().isEmpty());
    for (int i = 0; i < 3; ++i) {
        const QJsonObject one = QJsonDocument::fromJson(lines[i]).object();
        QCOMPARE(one.value(u"nik"_s).toString(), nikNumber(i + 1));
        QCOMPARE(one.value(u"stage"_s).toString(), u"recorded"_s);
        QCOMPARE(one.value(u"scope"_s).toString(), QString(kVillage));
        QCOMPARE(one.value(u"income"_s).toInt(), 1'500'000);
    }
}

void ExportingTest::aTableHasEveryFieldUnderItsName()
{
    TestRegister here;
    here.recorded(aWorker().named(u"=Slamet, \"Mbah\""_s).built());
    const QString path = here.path(u"pekerja.csv"_s);
    VERIFY_DONE(exportAs(ExportFormat::Csv, here, path));
    const QByteArray bytes = bytesOf(path);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBFid,nik,name,birth_place,birth_date,"));
    QVERIFY(bytes.contains("'=Slamet"));
    QVERIFY(bytes.contains(nikNumber(1).toLatin1()));
    QCOMPARE(bytes.count("\r\n"), 2);
}

void ExportingTest::onlyWhatTheFilterLeavesGoesOut()
{
    TestRegister here;
    here.recorded(aWorker().withNik(nikNumber(1)).built());
    here.recorded(aWorker().withNik(nikNumber(2)).livingIn(u"Wetan"_s, u"1"_s, u"1"_s).built());
    WorkerFilter filter;
    filter.hamlet = u"Wetan"_s;
    const QString path = here.path(u"wetan.jsonl"_s);
    QCOMPARE(exportAs(ExportFormat::JsonLines, here, path, filter)->rows, 1);
    QVERIFY(bytesOf(path).contains(nikNumber(2).toLatin1()));
    QVERIFY(!bytesOf(path).contains(nikNumber(1).toLatin1()));
}

void ExportingTest::equalRegistersGiveEqualFiles()
{
    TestRegister village;
    TestRegister sibling({.device = u"Laptop Kedua"_s, .seed = 2});
    for (const int serial : {5, 1, 4})
        village.recorded(aWorker().withNik(nikNumber(serial)).built());
    village.recorded(aWorker().named(u"Kembar"_s).withNik(nikNumber(4)).built());
    VERIFY_DONE(passOn(village, sibling));
    for (const auto format : {ExportFormat::JsonLines, ExportFormat::Csv}) {
        QCOMPARE(exportAs(format, village, village.path(u"a"_s))->rows, 4);
        QCOMPARE(exportAs(format, sibling, sibling.path(u"b"_s))->rows, 4);
        QCOMPARE(bytesOf(sibling.path(u"b"_s)), bytesOf(village.path(u"a"_s)));
    }
}

void ExportingTest::aConfirmedWorkerGoesOutAsSent()
{
    TestRegister here;
    here.recorded(aWorker().built());
    VERIFY_DONE(here.connection().run("UPDATE worker SET delivered=1"));
    const QString path = here.path(u"pekerja.jsonl"_s);
    VERIFY_DONE(exportAs(ExportFormat::JsonLines, here, path));
    QVERIFY(bytesOf(path).contains(R"("stage":"sent")"));
}

void ExportingTest::aStoppedExportLeavesNoFile()
{
    TestRegister here;
    here.recorded(aWorker().built());
    JobContext context({}, [] { return true; });
    const QString path = here.path(u"pekerja.jsonl"_s);
    VERIFY_REFUSED(exportWorkers(*here, ExportFormat::JsonLines, path, {}, context),
                   ErrorCode::Cancelled);
    const auto left = QDir(here.path(u"."_s)).entryList({u"pekerja*"_s});
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
}

void ExportingTest::aFolderThatIsNotThereIsNotFound()
{
    TestRegister here;
    VERIFY_REFUSED(exportAs(ExportFormat::Csv, here, here.path(u"tidak/ada.csv"_s)),
                   ErrorCode::NotFound);
}

void ExportingTest::statusesGoOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("spreadsheet") << u"status.xlsx"_s;
    QTest::newRow("table") << u"status.csv"_s;
}

void ExportingTest::statusesGoOut()
{
    QFETCH(QString, name);
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    VERIFY_DONE(recordEvidence(
        *here, one.id,
        evidence().from(u"jmo"_s).on(u"2026-11-20"_s).paidUntil(u"2027-02"_s).built()));
    JobContext context;
    const auto lines = statusOfMany(*here, {nikNumber(1), nikNumber(9)}, context);
    VERIFY_DONE(lines);
    const QString path = here.path(name);
    const auto exported = exportStatuses(*here, *lines, path);
    VERIFY_DONE(exported);
    QCOMPARE(exported->rows, 2);

    QList<QStringList> rows;
    VERIFY_DONE(readSheets(
        path,
        [&rows](SheetRow&& row) -> Result<void> {
            QStringList texts;
            for (const Cell& cell : row.cells)
                texts << cellText(cell);
            rows << texts;
            return {};
        },
        context));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].first(3), (QStringList{u"nik"_s, u"name"_s, u"status"_s}));
    QCOMPARE(rows[1], (QStringList{nikNumber(1), u"Slamet Widodo"_s, u"active"_s, u"2027-02"_s,
                                   u"2026-11-20"_s, u"2"_s, u"jmo"_s, u"none"_s, u"jkk jkm"_s}));
    QCOMPARE(rows[2].first(3), (QStringList{nikNumber(9), QString(), u"not_in_data"_s}));
}

Table ExportingTest::nameAndNik()
{
    return {u"Pekerja"_s, {u"Nama"_s, u"NIK"_s}, [](const WorkerLine& line) {
                return std::vector<QString>{line.name, line.nik};
            }};
}

void ExportingTest::aShownListGoesOutAsItIsShown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("formula");
    QTest::newRow("spreadsheet") << u"daftar.xlsx"_s << u"=1+1"_s;
    QTest::newRow("table") << u"daftar.csv"_s << u"'=1+1"_s;
}

void ExportingTest::aShownListGoesOutAsItIsShown()
{
    QFETCH(QString, name);
    QFETCH(QString, formula);
    TestRegister here;
    here.recorded(aWorker().named(u"Slamet"_s).withNik(nikNumber(1)).built());
    here.recorded(aWorker().named(u"=1+1"_s).withNik(nikNumber(2)).built());
    const auto keys = listWorkers(*here, {}, WorkerOrder::Nik, Sorting::Down);
    VERIFY_DONE(keys);
    JobContext context;
    const auto exported = exportTable(*here, *keys, nameAndNik(), here.path(name), context);
    VERIFY_DONE(exported);
    QCOMPARE(exported->rows, 2);

    QList<QStringList> rows;
    bool isAllText = true;
    VERIFY_DONE(readSheets(
        here.path(name),
        [&](SheetRow&& row) -> Result<void> {
            QStringList texts;
            for (const Cell& cell : row.cells) {
                texts << cellText(cell);
                isAllText = isAllText && std::holds_alternative<QString>(cell);
            }
            rows << texts;
            return {};
        },
        context));
    QCOMPARE(rows,
             (QList<QStringList>{
                 {u"Nama"_s, u"NIK"_s}, {formula, nikNumber(2)}, {u"Slamet"_s, nikNumber(1)}}));
    QVERIFY(isAllText);
}

void ExportingTest::aStoppedListLeavesNoFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("spreadsheet") << u"daftar.xlsx"_s;
    QTest::newRow("table") << u"daftar.csv"_s;
}

void ExportingTest::aStoppedListLeavesNoFile()
{
    QFETCH(QString, name);
    TestRegister here;
    here.recorded(aWorker().built());
    const auto keys = listWorkers(*here, {}, WorkerOrder::Nik);
    VERIFY_DONE(keys);
    JobContext context({}, [] { return true; });
    VERIFY_REFUSED(exportTable(*here, *keys, nameAndNik(), here.path(name), context),
                   ErrorCode::Cancelled);
    const auto left = QDir(here.path(u"."_s)).entryList({u"daftar*"_s});
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
}

void ExportingTest::whoMayNotGiveListsOutWritesNone()
{
    TestRegister here({.role = u"kader"_s});
    JobContext context;
    const QString path = here.path(u"daftar.csv"_s);
    VERIFY_REFUSED(exportTable(*here, {}, nameAndNik(), path, context), ErrorCode::Forbidden);
    QVERIFY(!QFile::exists(path));
}

void ExportingTest::anotherEndingIsRefused()
{
    TestRegister here;
    VERIFY_REFUSED(exportStatuses(*here, {}, here.path(u"status.pdf"_s)), ErrorCode::Invalid);
    JobContext context;
    VERIFY_REFUSED(exportTable(*here, {}, nameAndNik(), here.path(u"daftar.pdf"_s), context),
                   ErrorCode::Invalid);
}

TEST_SUITE(ExportingTest)
#include "tst_exporting.moc"
