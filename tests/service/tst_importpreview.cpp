/// What an import would do, row by row; what somebody says about a file is remembered.
#include "app/exchange/csv.h"
#include "app/exchange/sheetreader.h"
#include "app/services/importpreview.h"
#include "app/services/imports.h"
#include "app/services/registration.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Lines = QList<std::vector<QString>>;
const std::vector<QString> kHeadings{u"nama"_s,     u"nik"_s,          u"no_kk"_s,
                                     u"sex"_s,      u"tanggallahir"_s, u"alamat"_s,
                                     u"nama_ibu"_s, u"pekerjaan_id"_s};

/// A row; invented.
std::vector<QString> resident(const QString& name, const QString& nik,
                              const QString& address = u"JL. MELATI"_s, const QString& mother = {},
                              const QString& work = {})
{
    return {name, nik, u"3515122001150003"_s, u"1"_s, u"1978-04-12"_s, address, mother, work};
}

} // namespace

class ImportPreviewTest : public QObject {
    Q_OBJECT

private slots:
    void eachRowSaysWhatItWouldDo();
    void aPreviewChangesNothingAndCountsAsTheImport();
    void whoLooksLikeSomebodyHereIsShown();
    void whoLooksLikeAnEarlierRowIsShown();
    void whatTwoPeopleDisputeIsNoListsToSettle();
    void aNoteAboutSomebodyStays();
    void aStoppedPreviewIsNoFailure();
    void columnsChosenOnceAreRemembered();
    void aMendedFileOfRowsSetAsideIsTakenAsItsSource();
    void aWordNobodyKnowsIsNotedCountedAndMapped();

private:
    static QString listUnder(TestRegister& here, const std::vector<QString>& headings,
                             const Lines& lines, const QString& name = u"penduduk.csv"_s)
    {
        QFile file(here.path(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(csvStart() + csvLine(headings));
        for (const auto& line : lines)
            file.write(csvLine(line));
        return file.fileName();
    }
    static QString list(TestRegister& here, const Lines& lines)
    {
        return listUnder(here, kHeadings, lines);
    }
    static Result<ImportPreview> preview(TestRegister& here, const Lines& lines)
    {
        JobContext context;
        return previewImport(*here, list(here, lines), {}, context);
    }
    static Result<ImportReport> import(TestRegister& here, const QString& path,
                                       const ImportOptions& options = {})
    {
        JobContext context;
        return importResidents(*here, path, options, context);
    }
    static Result<ImportLook> look(TestRegister& here, const QString& path,
                                   const ResidentMapping& mapping = {})
    {
        JobContext context;
        return lookAtImport(*here, path, mapping, context);
    }
};

void ImportPreviewTest::eachRowSaysWhatItWouldDo()
{
    TestRegister here;
    VERIFY_DONE(import(here, list(here, {resident(u"SLAMET"_s, nikNumber(1)),
                                         resident(u"WAGIMAN"_s, nikNumber(2))})));
    const auto seen =
        preview(here, {resident(u"SLAMET"_s, nikNumber(1), u"JL. KENANGA"_s, u"SUMIATI"_s),
                       resident(u"WAGIMAN"_s, nikNumber(2)), resident(u"BARU"_s, nikNumber(3)),
                       resident(u"NIK PENDEK"_s, u"3515"_s)});
    VERIFY_DONE(seen);
    QCOMPARE(seen->size(), 4);
    const PreviewRow changed = seen->row(0);
    QCOMPARE(changed.number, 2);
    QCOMPARE(changed.name, u"SLAMET"_s);
    QCOMPARE(changed.outcome, RowOutcome::Changed);
    QCOMPARE(changed.changes.size(), 2);
    QCOMPARE(changed.changes[0].field, WorkerField::MotherName);
    QCOMPARE(changed.changes[0].from, QString());
    QCOMPARE(changed.changes[0].to, u"SUMIATI"_s);
    QCOMPARE(changed.changes[1].field, WorkerField::Address);
    QCOMPARE(changed.changes[1].from, u"JL. MELATI"_s);
    QCOMPARE(seen->row(1).outcome, RowOutcome::Unchanged);
    QCOMPARE(seen->row(2).outcome, RowOutcome::New);
    QCOMPARE(seen->row(3).outcome, RowOutcome::SetAside);
    QCOMPARE(seen->row(3).reason, u"nik_not_sixteen"_s);
    QCOMPARE(seen->row(3).heading, u"nik"_s);
    ImportPreview::Wanted wanted;
    wanted.outcome = RowOutcome::Unchanged;
    QCOMPARE(seen->positions(wanted), std::vector<int>{1});
    QCOMPARE(seen->positions({}).size(), 4U);
}

void ImportPreviewTest::aPreviewChangesNothingAndCountsAsTheImport()
{
    TestRegister here;
    const Lines lines{resident(u"SLAMET"_s, nikNumber(1)), resident(u"TANPA NIK"_s, {}),
                      resident(u"TANPA NIK"_s, {}), resident(u"NIK PENDEK"_s, u"3515"_s)};
    const auto before = here.count("change");
    const auto seen = preview(here, lines);
    VERIFY_DONE(seen);
    QCOMPARE(here.count("change"), before);
    QCOMPARE(here.count("worker"), 0);
    const auto report = import(here, list(here, lines));
    VERIFY_DONE(report);
    const ImportReport& said = seen->report();
    QCOMPARE(said.rows, report->rows);
    QCOMPARE(said.added, report->added);
    QCOMPARE(said.unchanged, report->unchanged);
    QCOMPARE(said.setAside.size(), report->setAside.size());
    QCOMPARE(said.rows, said.added + said.updated + said.unchanged + said.skippedRows() +
                            said.setAside.size());
    QCOMPARE(said.added, 2);
    QCOMPARE(said.unchanged, 1);
}

void ImportPreviewTest::whoLooksLikeSomebodyHereIsShown()
{
    TestRegister here;
    const Worker known = here.recorded(aWorker().named(u"Slamet Widodo"_s).built());
    QString slip = known.nik;
    std::swap(slip[2], slip[3]);
    const auto seen = preview(
        here, {resident(u"SLAMET WIDODO"_s, slip), resident(u"ORANG LAIN"_s, nikNumber(8))});
    VERIFY_DONE(seen);
    QCOMPARE(seen->alike(), 1);
    const PreviewRow row = seen->row(0);
    QCOMPARE(row.outcome, RowOutcome::New);
    QVERIFY(row.alike);
    QCOMPARE(row.alike->likeness, Likeness::NikOneOff);
    QCOMPARE(row.alike->worker, known.id);
    QCOMPARE(row.alike->name, u"Slamet Widodo"_s);
    QVERIFY(!seen->row(1).alike);
}

void ImportPreviewTest::whoLooksLikeAnEarlierRowIsShown()
{
    TestRegister here;
    const auto seen =
        preview(here, {resident(u"SLAMET WIDODO"_s, nikNumber(1)),
                       resident(u"ORANG LAIN"_s, nikNumber(2)), resident(u"SLAMET  WIDODO"_s, {})});
    VERIFY_DONE(seen);
    QCOMPARE(seen->alike(), 1);
    ImportPreview::Wanted wanted;
    wanted.onlyAlike = true;
    QCOMPARE(seen->positions(wanted), std::vector<int>{2});
    const PreviewRow row = seen->row(2);
    QCOMPARE(row.alike->row, 2);
    QCOMPARE(row.alike->likeness, Likeness::TemporaryNik);
    QCOMPARE(row.alike->name, u"SLAMET WIDODO"_s);
    QVERIFY(!row.alike->worker.isValid());
}

void ImportPreviewTest::whatTwoPeopleDisputeIsNoListsToSettle()
{
    TestRegister here;
    VERIFY_DONE(import(here, list(here, {resident(u"SLAMET"_s, nikNumber(1))})));
    const QUuid id = workersWithNik(*here, nikNumber(1))->first().id.uuid();
    {
        auto journal = Journal::begin(here.connection(), here.session().writer());
        VERIFY_DONE(journal->reopen(workerKind(), id, int(WorkerField::Address),
                                    {Value(u"JL. SATU"_s), Value(u"JL. DUA"_s)}));
        VERIFY_DONE(journal->commit());
    }
    const auto seen =
        preview(here, {resident(u"SLAMET"_s, nikNumber(1), u"JL. KENANGA"_s, u"SUMIATI"_s)});
    VERIFY_DONE(seen);
    QCOMPARE(seen->row(0).changes.size(), 1);
    QCOMPARE(seen->row(0).changes[0].field, WorkerField::MotherName);
}

void ImportPreviewTest::aNoteAboutSomebodyStays()
{
    TestRegister here;
    Worker noted = aWorker().built();
    noted.note = u"Tetangga Pak RT"_s;
    noted.occupation.clear();
    here.candidate(noted);
    VERIFY_DONE(import(here, list(here, {resident(u"SLAMET WIDODO"_s, noted.nik, u"JL. MELATI"_s,
                                                  {}, u"TUKANG NGARIT"_s)})));
    QCOMPARE(workersWithNik(*here, noted.nik)->first().note, u"Tetangga Pak RT"_s);
}

void ImportPreviewTest::aStoppedPreviewIsNoFailure()
{
    TestRegister here;
    const QString path = list(here, {resident(u"SLAMET"_s, nikNumber(1))});
    JobContext context({}, [] { return true; });
    VERIFY_REFUSED(previewImport(*here, path, {}, context), ErrorCode::Cancelled);
}

void ImportPreviewTest::columnsChosenOnceAreRemembered()
{
    TestRegister here;
    const std::vector<QString> headings{u"Kolom A"_s, u"Kolom B"_s, u"Kolom C"_s, u"Kolom D"_s};
    const Lines lines{{u"SLAMET"_s, nikNumber(1), u"1978-04-12"_s, u"L"_s}};
    const QString path = listUnder(here, headings, lines);
    ImportOptions options;
    options.mapping.columns = {{ResidentField::Name, {{}, 1}},
                               {ResidentField::Nik, {{}, 2}},
                               {ResidentField::BirthDate, {{}, 3}},
                               {ResidentField::Sex, {u"Kolom D"_s, 0}}};
    const auto report = import(here, path, options);
    VERIFY_DONE(report);
    QCOMPARE(report->added, 1);
    const QString next =
        listUnder(here, headings, {{u"WAGIMAN"_s, nikNumber(2), u"1978-04-12"_s, u"L"_s}},
                  u"bulan-depan.csv"_s);
    const auto looked = look(here, next);
    VERIFY_DONE(looked);
    QVERIFY(looked->isRemembered);
    QCOMPARE(columnOf(looked->sheet.columns, ResidentField::Nik), 1);
    QCOMPARE(import(here, next)->added, 1);
    QCOMPARE(workersWithNik(*here, nikNumber(2))->first().name, u"WAGIMAN"_s);
}

void ImportPreviewTest::aMendedFileOfRowsSetAsideIsTakenAsItsSource()
{
    TestRegister here;
    const std::vector<QString> headings{u"Kolom A"_s, u"Kolom B"_s, u"Kolom C"_s, u"Kolom D"_s};
    ImportOptions options;
    options.mapping.columns = {{ResidentField::Name, {{}, 1}},
                               {ResidentField::Nik, {{}, 2}},
                               {ResidentField::BirthDate, {{}, 3}},
                               {ResidentField::Sex, {{}, 4}}};
    options.setAsideFile = here.path(u"sisih.xlsx"_s);
    options.reasonText = [](const QString& problem) { return u"Alasannya: "_s + problem; };
    const QString path = listUnder(here, headings,
                                   {{u"SLAMET"_s, nikNumber(1), u"1978-04-12"_s, u"L"_s},
                                    {u"WAGIMAN"_s, u"3515"_s, u"1978-04-12"_s, u"L"_s}});
    const auto report = import(here, path, options);
    VERIFY_DONE(report);
    QCOMPARE(report->setAside.size(), 1);
    Lines aside;
    JobContext context;
    VERIFY_DONE(readSheets(
        options.setAsideFile,
        [&aside](SheetRow&& row) -> Result<void> {
            std::vector<QString> cells;
            for (const Cell& cell : row.cells)
                cells.push_back(cellText(cell));
            aside << cells;
            return {};
        },
        context));
    QCOMPARE(aside.size(), 2);
    auto all = headings;
    all.push_back(u"alasan"_s);
    QCOMPARE(aside[0], all);
    QCOMPARE(aside[1][4], u"Alasannya: nik_not_sixteen"_s);
    aside[1][1] = nikNumber(2);
    const QString mended = listUnder(here, aside[0], {aside[1]}, u"dibetulkan.csv"_s);
    QVERIFY(look(here, mended)->isRemembered);
    QCOMPARE(import(here, mended)->added, 1);
    QCOMPARE(workersWithNik(*here, nikNumber(2))->first().name, u"WAGIMAN"_s);
}

void ImportPreviewTest::aWordNobodyKnowsIsNotedCountedAndMapped()
{
    TestRegister here;
    const QString ngarit = u"TUKANG NGARIT"_s;
    const Lines lines{resident(u"SLAMET"_s, nikNumber(1), u"JL. MELATI"_s, {}, ngarit),
                      resident(u"WAGIMAN"_s, nikNumber(2), u"JL. MELATI"_s, {}, ngarit)};
    const QString path = list(here, lines);
    const auto report = import(here, path);
    VERIFY_DONE(report);
    QCOMPARE(report->unknown.size(), 1);
    QCOMPARE(report->unknown[0].text, ngarit);
    QCOMPARE(report->unknown[0].rows, 2);
    const Worker noted = workersWithNik(*here, nikNumber(1))->first();
    QCOMPARE(noted.note, u"pekerjaan_id: TUKANG NGARIT"_s);
    QCOMPARE(noted.occupation, QString());
    ImportOptions options;
    options.mapping.words[ResidentField::Occupation][ngarit] = u"P001"_s;
    const auto mapped = import(here, path, options);
    VERIFY_DONE(mapped);
    QCOMPARE(mapped->updated, 2);
    QVERIFY(mapped->unknown.isEmpty());
    QCOMPARE(workersWithNik(*here, nikNumber(1))->first().occupation, u"P001"_s);
    const auto next =
        preview(here, {resident(u"BARU"_s, nikNumber(3), u"JL. MELATI"_s, {}, ngarit)});
    QVERIFY(next->report().unknown.isEmpty());
}

TEST_SUITE(ImportPreviewTest)
#include "tst_importpreview.moc"
