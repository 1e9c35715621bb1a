/// Undoing an import exactly: also after a restart, never over what people did since, and everywhere.
#include "app/exchange/csv.h"
#include "app/services/answers.h"
#include "app/services/evidencing.h"
#include "app/services/guarding/checking.h"
#include "app/services/importing.h"
#include "app/services/imports.h"
#include "app/services/joining.h"
#include "app/services/listing.h"
#include "app/services/overview.h"
#include "app/services/registration.h"
#include "app/services/statuses.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"
#include "tests/support/testregister.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Resident {
    QString name;
    QString nik = {};
    QString address = u"JL. MELATI"_s;
    QString mother = {};
};

const QList<Resident> kTwo{{u"SLAMET WIDODO"_s, nikNumber(1)}, {u"TANPA NIK"_s}};

} // namespace

class ImportsTest : public QObject {
    Q_OBJECT

private slots:
    void anImportIsListedWithItsAccount();
    void anUndoTakesOutWhoWasAdded();
    void anUndoWorksAfterARestart();
    void updatedFieldsGetTheirOldValuesBack();
    void whoWasChangedSinceIsNamedBeforeAndKept();
    void changedAndChangedBackIsAsItWas();
    void evidenceKeepsAWorker();
    void whoWasJoinedWithAnImportedWorkerKeepsIt();
    void aFieldChangedSinceStays();
    void theSameFileAgainBringsBackTheSameRecords();
    void anUndoOfWhatCameBackTakesThemOutAgain();
    void recordedAtTheDoorTheyCountAgain();
    void anUndoTravels();
    void anUndoneImportIsNotUndoneTwice();
    void anImportThatChangedNothingIsNotListed();
    void aStoppedUndoChangesNothing();
    void theBranchsAnswerIsUndone();

private:
    static Result<ImportReport> import(TestRegister& here, const QList<Resident>& residents)
    {
        const QString path = here.path(u"penduduk.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return Error{ErrorCode::StorageFailed, {}};
        file.write(csvStart() + csvLine({u"alamat"_s, u"nama"_s, u"no_kk"_s, u"nik"_s, u"sex"_s,
                                         u"tanggallahir"_s, u"nama_ibu"_s}));
        for (const Resident& one : residents)
            file.write(csvLine({one.address, one.name, u"3515122001150003"_s, one.nik, u"1"_s,
                                u"1978-04-12"_s, one.mother}));
        file.close();
        JobContext context;
        return importResidents(*here, path, {}, context);
    }
    static Result<ImportUndone> undo(TestRegister& here, std::int64_t number)
    {
        JobContext context;
        return undoImport(*here, number, context);
    }
    static Result<ImportUndone> look(TestRegister& here, std::int64_t number)
    {
        JobContext context;
        return lookAtUndo(*here, number, context);
    }
    static QStringList problemsIn(TestRegister& here)
    {
        JobContext context;
        const auto checked = checkRegister(*here, context);
        return checked ? checked->problems : QStringList{u"not checked"_s};
    }
    static std::int64_t shown(TestRegister& here)
    {
        const auto keys = listWorkers(*here, {}, WorkerOrder::Name);
        const auto figures = overview(*here);
        return keys && figures && keys->size() == figures->workers ? keys->size() : -1;
    }
    static Worker only(TestRegister& here, const QString& nik)
    {
        const auto found = workersWithNik(*here, nik);
        return found && found->size() == 1 ? found->first() : Worker();
    }
};

void ImportsTest::anImportIsListedWithItsAccount()
{
    TestRegister here;
    const auto report = import(here, kTwo + QList<Resident>{{u"NIK PENDEK"_s, u"3515"_s}});
    VERIFY_DONE(report);
    const auto imports = pastImports(*here);
    VERIFY_DONE(imports);
    QCOMPARE(imports->size(), 1);
    const PastImport& one = imports->first();
    QCOMPARE(one.number, report->number);
    QCOMPARE(one.file, u"penduduk.csv"_s);
    QCOMPARE(one.by, here.session().user().name);
    QCOMPARE(one.counts, (ImportCounts{3, 2, 0, 0, 0, 1}));
    QVERIFY(one.at.isValid() && !one.undoneAt.isValid());
}

void ImportsTest::anUndoTakesOutWhoWasAdded()
{
    TestRegister here;
    const Worker before = here.recorded(aWorker().withNik(nikNumber(7)).built());
    const auto report = import(here, kTwo);
    VERIFY_DONE(report);
    QCOMPARE(shown(here), 3);
    QCOMPARE(look(here, report->number)->takenOut, 2);
    QCOMPARE(shown(here), 3);
    const auto undone = undo(here, report->number);
    VERIFY_DONE(undone);
    QCOMPARE(undone->takenOut, 2);
    QCOMPARE(undone->putBack, 0);
    QCOMPARE(undone->keptWorkers, 0);
    QCOMPARE(shown(here), 1);
    QVERIFY(workersWithNik(*here, nikNumber(1))->isEmpty());
    QVERIFY(findWorkers(*here, u"tanpa nik"_s, 5)->isEmpty());
    QVERIFY(findWorkers(*here, nikNumber(1), 5)->isEmpty());
    QCOMPARE(*worker(*here, before.id), before);
    QVERIFY(pastImports(*here)->first().undoneAt.isValid());
    QCOMPARE(problemsIn(here), QStringList());
}

void ImportsTest::anUndoWorksAfterARestart()
{
    TestRegister here;
    const auto report = import(here, kTwo);
    VERIFY_DONE(report);
    here.reopen();
    QCOMPARE(undo(here, pastImports(*here)->first().number)->takenOut, 2);
    here.reopen();
    QCOMPARE(shown(here), 0);
    QCOMPARE(problemsIn(here), QStringList());
}

void ImportsTest::updatedFieldsGetTheirOldValuesBack()
{
    TestRegister here;
    VERIFY_DONE(import(here, kTwo));
    const Worker before = only(here, nikNumber(1));
    const auto report =
        import(here, {{u"SLAMET WIDODO"_s, nikNumber(1), u"JL. KENANGA"_s, u"SUMIATI"_s}});
    VERIFY_DONE(report);
    QCOMPARE(report->updated, 1);
    QCOMPARE(only(here, nikNumber(1)).address, u"JL. KENANGA"_s);
    const auto undone = undo(here, report->number);
    VERIFY_DONE(undone);
    QCOMPARE(undone->putBack, 1);
    QCOMPARE(undone->takenOut, 0);
    QCOMPARE(only(here, nikNumber(1)), before);
    QCOMPARE(problemsIn(here), QStringList());
}

void ImportsTest::whoWasChangedSinceIsNamedBeforeAndKept()
{
    TestRegister here;
    const auto report = import(here, kTwo);
    VERIFY_DONE(report);
    Worker typed = aWorker().named(u"SLAMET WIDODO"_s).built();
    typed.id = only(here, nikNumber(1)).id;
    const auto saved = recordWorker(*here, typed, Warnings::Confirmed);
    VERIFY_DONE(saved);
    QVERIFY(std::holds_alternative<Saved>(*saved));
    const auto outlook = look(here, report->number);
    VERIFY_DONE(outlook);
    QCOMPARE(outlook->kept, QStringList{u"SLAMET WIDODO"_s});
    QCOMPARE(outlook->keptWorkers, 1);
    QCOMPARE(outlook->takenOut, 1);
    const auto undone = undo(here, report->number);
    QCOMPARE(undone->kept, outlook->kept);
    QCOMPARE(undone->takenOut, 1);
    QCOMPARE(shown(here), 1);
    QVERIFY(only(here, nikNumber(1)).id.isValid());
}

void ImportsTest::changedAndChangedBackIsAsItWas()
{
    TestRegister here;
    const auto first = import(here, kTwo);
    const auto second = import(here, {{u"SLAMET WIDODO"_s, nikNumber(1), u"JL. KENANGA"_s}});
    VERIFY_DONE(second);
    QCOMPARE(look(here, first->number)->kept, QStringList{u"SLAMET WIDODO"_s});
    VERIFY_DONE(undo(here, second->number));
    QCOMPARE(look(here, first->number)->kept, QStringList());
    QCOMPARE(undo(here, first->number)->takenOut, 2);
    QCOMPARE(shown(here), 0);
}

void ImportsTest::evidenceKeepsAWorker()
{
    TestRegister here;
    const auto report = import(here, kTwo);
    VERIFY_DONE(report);
    VERIFY_DONE(recordEvidence(
        *here, only(here, nikNumber(1)).id,
        evidence().from(u"jmo"_s).on(u"2026-11-20"_s).paidUntil(u"2026-12"_s).built()));
    const auto undone = undo(here, report->number);
    VERIFY_DONE(undone);
    QCOMPARE(undone->kept, QStringList{u"SLAMET WIDODO"_s});
    QCOMPARE(shown(here), 1);
}

void ImportsTest::whoWasJoinedWithAnImportedWorkerKeepsIt()
{
    TestRegister here;
    const Worker other = here.recorded(aWorker().withNik(nikNumber(7)).built());
    const auto report = import(here, kTwo);
    VERIFY_DONE(joinWorkers(*here, {only(here, nikNumber(1)).id, other.id, {}}));
    QCOMPARE(undo(here, report->number)->kept, QStringList{u"SLAMET WIDODO"_s});
    QCOMPARE(shown(here), 1);
    QCOMPARE(only(here, nikNumber(7)).nik, nikNumber(1));
}

void ImportsTest::aFieldChangedSinceStays()
{
    TestRegister here;
    Worker stored = here.recorded(aWorker().with(&Worker::postcode, {}).built());
    const auto report =
        import(here, {{u"SLAMET WIDODO"_s, nikNumber(1), u"JL. KENANGA"_s, u"SUMIATI"_s}});
    VERIFY_DONE(report);
    QCOMPARE(report->updated, 1);
    Worker mended = *worker(*here, stored.id);
    QCOMPARE(mended.motherName, u"SUMIATI"_s);
    mended.motherName = u"Sumiyati"_s;
    VERIFY_DONE(recordWorker(*here, mended, Warnings::Confirmed));
    const auto undone = undo(here, report->number);
    VERIFY_DONE(undone);
    QCOMPARE(undone->putBack, 0);
    QCOMPARE(undone->keptWorkers, 1);
    QCOMPARE(worker(*here, stored.id)->motherName, u"Sumiyati"_s);
}

void ImportsTest::theSameFileAgainBringsBackTheSameRecords()
{
    TestRegister here;
    const auto first = import(here, kTwo);
    const WorkerId id = only(here, nikNumber(1)).id;
    VERIFY_DONE(undo(here, first->number));
    const auto again = import(here, kTwo);
    VERIFY_DONE(again);
    QCOMPARE(again->added, 2);
    QCOMPARE(again->updated, 0);
    QCOMPARE(only(here, nikNumber(1)).id, id);
    QCOMPARE(only(here, nikNumber(1)).removed, QString());
    QCOMPARE(here.count("worker"), 2);
    QCOMPARE(shown(here), 2);
    QCOMPARE(findWorkers(*here, u"tanpa nik"_s, 5)->size(), 1);
    QCOMPARE(import(here, kTwo)->unchanged, 2);
    QCOMPARE(problemsIn(here), QStringList());
}

void ImportsTest::anUndoOfWhatCameBackTakesThemOutAgain()
{
    TestRegister here;
    VERIFY_DONE(undo(here, import(here, kTwo)->number));
    const auto again =
        import(here, {{u"SLAMET WIDODO"_s, nikNumber(1), u"JL. KENANGA"_s}, {u"TANPA NIK"_s}});
    QCOMPARE(only(here, nikNumber(1)).address, u"JL. KENANGA"_s);
    const auto undone = undo(here, again->number);
    VERIFY_DONE(undone);
    QCOMPARE(undone->takenOut, 2);
    QCOMPARE(shown(here), 0);
    QCOMPARE(problemsIn(here), QStringList());
}

void ImportsTest::recordedAtTheDoorTheyCountAgain()
{
    TestRegister here;
    const auto report = import(here, kTwo);
    // A form was open while the import was undone.
    Worker typed = aWorker().built();
    typed.id = only(here, nikNumber(1)).id;
    VERIFY_DONE(undo(here, report->number));
    VERIFY_REFUSED(worker(*here, typed.id), ErrorCode::NotFound);
    const auto saved = recordWorker(*here, typed, Warnings::Confirmed);
    VERIFY_DONE(saved);
    QVERIFY(std::holds_alternative<Saved>(*saved));
    QCOMPARE(shown(here), 1);
    QCOMPARE(only(here, nikNumber(1)).stage, u"recorded"_s);
    QCOMPARE(problemsIn(here), QStringList());
}

void ImportsTest::anUndoTravels()
{
    VillageAndOffice pair;
    const auto report = import(pair.village, kTwo);
    VERIFY_DONE(report);
    QVERIFY(pair.toOffice().ok);
    QCOMPARE(workersWithNik(*pair.office, nikNumber(1))->size(), 1);
    VERIFY_DONE(undo(pair.village, report->number));
    QVERIFY(pair.toOffice().ok);
    QVERIFY(workersWithNik(*pair.office, nikNumber(1))->isEmpty());
    QCOMPARE(shown(pair.office), 0);
    QCOMPARE(problemsIn(pair.office), QStringList());
    QVERIFY(pastImports(*pair.office)->isEmpty());
}

void ImportsTest::anUndoneImportIsNotUndoneTwice()
{
    TestRegister here;
    const auto report = import(here, kTwo);
    VERIFY_DONE(undo(here, report->number));
    VERIFY_REFUSED(undo(here, report->number), ErrorCode::Invalid);
    VERIFY_REFUSED(look(here, report->number), ErrorCode::Invalid);
    VERIFY_REFUSED(undo(here, 99), ErrorCode::NotFound);
}

void ImportsTest::anImportThatChangedNothingIsNotListed()
{
    TestRegister here;
    VERIFY_DONE(import(here, kTwo));
    const auto again = import(here, kTwo);
    QCOMPARE(again->number, 0);
    QCOMPARE(pastImports(*here)->size(), 1);
}

void ImportsTest::aStoppedUndoChangesNothing()
{
    TestRegister here;
    const auto report = import(here, kTwo);
    const auto before = here.count("change");
    JobContext context({}, [] { return true; });
    VERIFY_REFUSED(undoImport(*here, report->number, context), ErrorCode::Cancelled);
    QCOMPARE(shown(here), 2);
    QCOMPARE(here.count("change"), before);
    QVERIFY(!pastImports(*here)->first().undoneAt.isValid());
}

void ImportsTest::theBranchsAnswerIsUndone()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    QFile file(here.path(u"jawaban.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("NIK;No. KPJ;Berlaku s.d.;Status\n" + nikNumber(1).toLatin1() +
               ";12345678901;Des 2026;AKTIF\n");
    file.close();
    JobContext context;
    const auto report = importAnswers(*here, file.fileName(), {}, context);
    VERIFY_DONE(report);
    const auto imports = pastImports(*here);
    QCOMPARE(imports->first().format, u"answers"_s);
    QCOMPARE(imports->first().number, report->number);
    QCOMPARE(evidenceOf(*here, one.id)->size(), 1);
    const auto undone = undo(here, report->number);
    VERIFY_DONE(undone);
    QCOMPARE(undone->putBack, 1);
    QCOMPARE(undone->keptWorkers, 0);
    QVERIFY(evidenceOf(*here, one.id)->isEmpty());
    QCOMPARE(*worker(*here, one.id), one);
    QCOMPARE(problemsIn(here), QStringList());
}

TEST_SUITE(ImportsTest)
#include "tst_imports.moc"
