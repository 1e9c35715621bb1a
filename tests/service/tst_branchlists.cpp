/// The list for the branch: who is on it, who is not and why, its file cell by cell, and the hand-over.
#include "app/domain/nik.h"
#include "app/exchange/sheetreader.h"
#include "app/services/branchlists.h"
#include "app/services/evidencing.h"
#include "app/services/guarding/checking.h"
#include "app/services/registration.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Sheet {
    QList<QStringList> rows;
    bool isAllText = true;
};

Sheet readAgain(const QString& path)
{
    Sheet sheet;
    JobContext context;
    const auto read = readSheets(
        path,
        [&sheet](SheetRow&& row) -> Result<void> {
            QStringList texts;
            for (const Cell& cell : row.cells) {
                texts << cellText(cell);
                sheet.isAllText = sheet.isAllText && !std::holds_alternative<double>(cell) &&
                                  !std::holds_alternative<QDate>(cell);
            }
            sheet.rows << texts;
            return {};
        },
        context);
    if (!read)
        sheet.rows = {{u"unreadable"_s}};
    return sheet;
}

QString said(const LeftOut& one)
{
    QStringList reasons;
    for (const LeaveOutReason& reason : one.reasons)
        reasons << reason.field + u':' + reason.problem;
    return reasons.join(u' ');
}

} // namespace

class BranchListsTest : public QObject {
    Q_OBJECT

private slots:
    void everyCellComesBack_data();
    void everyCellComesBack();
    void aSemicolonSeparatesWhereItIsAskedFor();
    void whoIsNotReadyIsLeftOutWithTheReason_data();
    void whoIsNotReadyIsLeftOutWithTheReason();
    void theCountsAddUp();
    void onlyTheChosenOnesGoOut();
    void nobodyGoesOutTwiceUnderOneNik();
    void whoTurned65SinceIsLeftOut();
    void whatTheOfficeConfirmedStillGoesToTheBranch();
    void writingMarksNobody();
    void handedOverMarksThoseOfTheListOnly();
    void theHandOverIsUndoneAndDoneAgain();
    void aDayToComeIsRefused();
    void theListIsFoundByItsFile();
    void nobodyReadyIsNoListToHandOver();
    void aStoppedListLeavesNothing_data();
    void aStoppedListLeavesNothing();
    void whoMayNotGiveListsOutWritesNone();
    void leftOutGoesToATableOfItsOwn();
    void layoutsAreKeptCopiedAndReset();
    void aBrokenLayoutIsRefused();
    void theRegisterStaysSound();

private:
    Result<BranchListWritten> write(TestRegister& here, const QString& name,
                                    const BranchLayout& layout = bpjsLayout(),
                                    const BranchChoice& choice = {})
    {
        const QString path = here.path(name);
        return writeBranchList(*here, choice, {path, *tableFormatOf(path), layout}, m_context);
    }

    JobContext m_context;
};

void BranchListsTest::everyCellComesBack_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("address");
    QTest::newRow("xlsx") << u"daftar.xlsx"_s << u"=1+1"_s;
    QTest::newRow("csv") << u"daftar.csv"_s << u"'=1+1"_s;
}

void BranchListsTest::everyCellComesBack()
{
    QFETCH(QString, file);
    QFETCH(QString, address);
    TestRegister here;
    Worker worker = aWorker().named(u"Siti, \"Mbak\" Aminah"_s).withNik(nikNumber(1)).built();
    worker.address = u"=1+1"_s;
    worker.phone = u"+6281200000001"_s;
    worker.email = u"siti@desa.id"_s;
    worker.motherName = u"Sumirah"_s;
    worker.birthPlace = u"Sidoarjo"_s;
    worker.workplace = u"Sawah; desa"_s;
    worker.branch = u"Sidoarjo"_s;
    worker.hoursFrom = u"07:00"_s;
    worker.hoursTo = u"15:30"_s;
    worker.familyCard = u"3515121206120001"_s;
    worker.occupation2 = u"P002"_s;
    const Worker stored = here.recorded(worker);
    VERIFY_DONE(write(here, file));
    const Sheet sheet = readAgain(here.path(file));
    QVERIFY(sheet.isAllText);
    QCOMPARE(sheet.rows.size(), 2);
    const auto headings = headingsOf(bpjsLayout());
    QCOMPARE(sheet.rows[0], QStringList(headings.cbegin(), headings.cend()));
    const QStringList wanted{nikNumber(1),
                             u"Siti, \"Mbak\" Aminah"_s,
                             u"12-04-1978"_s,
                             u"081200000001"_s,
                             u"siti@desa.id"_s,
                             address,
                             stored.occupation,
                             u"P002"_s,
                             u"Sawah; desa"_s,
                             u"Sidoarjo"_s,
                             u"07:00"_s,
                             u"15:30"_s,
                             QString::number(*stored.programmes),
                             u"1500000"_s,
                             QString::number(*stored.months),
                             u"3515121206120001"_s,
                             u"Sumirah"_s,
                             u"Sidoarjo"_s,
                             u"L"_s,
                             kVillage};
    QCOMPARE(sheet.rows[1], wanted);
}

void BranchListsTest::aSemicolonSeparatesWhereItIsAskedFor()
{
    TestRegister here;
    here.recorded(aWorker().built());
    BranchLayout layout;
    layout.name = u"cabang"_s;
    layout.columns = {{BranchColumn::Name, u"Nama, lengkap"_s}, {BranchColumn::Nik, u"NIK"_s}};
    layout.separator = CsvSeparator::Semicolon;
    layout.names = NameStyle::UpperCase;
    VERIFY_DONE(write(here, u"daftar.csv"_s, layout));
    QFile file(here.path(u"daftar.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("\xEF\xBB\xBF\"Nama, lengkap\";\"NIK\"\r\n\"SLAMET "
                                        "WIDODO\";\"") +
                                 nikNumber(1).toLatin1() + "\"\r\n");
}

void BranchListsTest::whoIsNotReadyIsLeftOutWithTheReason_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason");
    for (const auto& [what, reason] :
         {std::pair("candidate", "stage:not_recorded"), std::pair("temporary", "nik:nik_temporary"),
          std::pair("no nik", "nik:nik_temporary"), std::pair("moved", "situation:moved"),
          std::pair("died", "situation:died"), std::pair("refused", "situation:refused"),
          std::pair("member", "status:member"), std::pair("lapsed member", "status:member"),
          std::pair("rejected", "status:rejected"), std::pair("sent", "stage:sent"),
          std::pair("year only", "birth_date:birth_date_rough"),
          std::pair("no consent", "consent_date:consent_missing")})
        QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(reason);
}

void BranchListsTest::whoIsNotReadyIsLeftOutWithTheReason()
{
    QFETCH(QString, what);
    QFETCH(QString, reason);
    TestRegister here;
    here.recorded(aWorker().named(u"Siap"_s).withNik(nikNumber(9)).built());
    Worker worker = aWorker().withNik(nikNumber(1)).built();
    if (what == u"temporary" || what == u"no nik")
        worker.nik.clear();
    if (what == u"year only")
        worker.birthDate = u"1978"_s;
    const WorkerId id = what == u"candidate" ? here.candidate(worker) : here.recorded(worker).id;
    if (wordsFor(WorkerField::Situation).contains(what))
        VERIFY_DONE(setSituation(*here, {id}, {what, here.clock.today(), {}}, m_context));
    if (what == u"member")
        VERIFY_DONE(recordEvidence(
            *here, id, evidence().from(u"jmo"_s).on(u"2026-11-20"_s).saying(u"active"_s).built()));
    if (what == u"lapsed member")
        VERIFY_DONE(recordEvidence(
            *here, id,
            evidence().from(u"receipt"_s).on(u"2025-01-20"_s).paidUntil(u"2025-02"_s).built()));
    if (what == u"rejected")
        VERIFY_DONE(recordEvidence(*here, id,
                                   evidence()
                                       .from(u"branch"_s)
                                       .on(u"2026-11-20"_s)
                                       .saying(u"rejected"_s)
                                       .noted(u"NIK tidak ditemukan"_s)
                                       .built()));
    if (what == u"sent")
        VERIFY_DONE(markHandedOver(*here, {id}, m_context));
    if (what == u"no consent")
        VERIFY_DONE(
            here.connection().run("UPDATE worker SET consent_date=NULL WHERE id=?1", {id.uuid()}));
    const auto written = write(here, u"daftar.xlsx"_s);
    VERIFY_DONE(written);
    QCOMPARE(written->selection.leftOut.size(), 1);
    QCOMPARE(written->selection.leftOut[0].id, id);
    QCOMPARE(said(written->selection.leftOut[0]), reason);
    const Sheet sheet = readAgain(here.path(u"daftar.xlsx"_s));
    QCOMPARE(sheet.rows.size(), 2);
    QCOMPARE(sheet.rows[1][1], u"Siap"_s);
}

void BranchListsTest::theCountsAddUp()
{
    TestRegister here;
    for (const int serial : {1, 2, 3})
        here.recorded(aWorker().withNik(nikNumber(serial)).built());
    for (const int serial : {4, 5})
        here.candidate(aWorker().withNik(nikNumber(serial)).built());
    const auto selection = selectForBranch(*here, {}, m_context);
    VERIFY_DONE(selection);
    QCOMPARE(selection->chosen, 5);
    QCOMPARE(selection->ready, 3);
    QCOMPARE(selection->ready + selection->leftOut.size(), selection->chosen);
    QCOMPARE(selection->first.size(), 3);
    QCOMPARE(selection->first[0].nik, nikNumber(1));
}

void BranchListsTest::onlyTheChosenOnesGoOut()
{
    TestRegister here;
    here.recorded(aWorker().withNik(nikNumber(1)).built());
    here.recorded(aWorker().withNik(nikNumber(2)).livingIn(u"Wetan"_s, u"1"_s, u"1"_s).built());
    BranchChoice wetan;
    wetan.filter.hamlet = u"Wetan"_s;
    const auto byFilter = selectForBranch(*here, wetan, m_context);
    VERIFY_DONE(byFilter);
    QCOMPARE(byFilter->first.size(), 1);
    QCOMPARE(byFilter->first[0].nik, nikNumber(2));
    const auto keys = listWorkers(*here, {}, WorkerOrder::Nik);
    const auto byKey = selectForBranch(*here, {{}, keys->first(1)}, m_context);
    VERIFY_DONE(byKey);
    QCOMPARE(byKey->chosen, 1);
    QCOMPARE(byKey->first[0].nik, nikNumber(1));
}

void BranchListsTest::nobodyGoesOutTwiceUnderOneNik()
{
    TestRegister here;
    here.recorded(aWorker().named(u"Satu"_s).withNik(nikNumber(1)).built());
    here.recorded(aWorker().named(u"Dua"_s).withNik(nikNumber(1)).built());
    const auto selection = selectForBranch(*here, {}, m_context);
    VERIFY_DONE(selection);
    QCOMPARE(selection->ready, 0);
    QCOMPARE(said(selection->leftOut[0]), u"nik:several"_s);
    QCOMPARE(said(selection->leftOut[1]), u"nik:several"_s);
}

void BranchListsTest::whoTurned65SinceIsLeftOut()
{
    TestRegister here;
    // 64 on the day of consent, 65 today: still a good record, and the branch would refuse it.
    Worker worker = aWorker().with(&Worker::birthDate, u"1961-11-21"_s).built();
    worker.nik = u"3515122111610001"_s;
    here.recorded(worker);
    const auto selection = selectForBranch(*here, {}, m_context);
    VERIFY_DONE(selection);
    QCOMPARE(selection->leftOut.size(), 1);
    QCOMPARE(said(selection->leftOut[0]), u"birth_date:too_old"_s);
}

void BranchListsTest::whatTheOfficeConfirmedStillGoesToTheBranch()
{
    TestRegister here;
    here.recorded(aWorker().built());
    VERIFY_DONE(here.connection().run("UPDATE worker SET delivered=1"));
    QCOMPARE(selectForBranch(*here, {}, m_context)->ready, 1);
}

void BranchListsTest::writingMarksNobody()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    VERIFY_DONE(write(here, u"daftar.xlsx"_s));
    QCOMPARE(worker(*here, one.id)->stage, u"recorded"_s);
    const auto lists = branchLists(*here, 10);
    VERIFY_DONE(lists);
    QCOMPARE(lists->size(), 1);
    QVERIFY(!lists->first().isHandedOver());
    QCOMPARE(lists->first().rows, 1);
    QCOMPARE(lists->first().layout, u"bpjs"_s);
    QCOMPARE(lists->first().writtenBy, here.session().user().name);
}

void BranchListsTest::handedOverMarksThoseOfTheListOnly()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().withNik(nikNumber(1)).built());
    const auto written = write(here, u"daftar.xlsx"_s);
    VERIFY_DONE(written);
    const Worker later = here.recorded(aWorker().withNik(nikNumber(2)).built());
    const QDate yesterday = here.clock.today().addDays(-1);
    const auto marked = handOverList(*here, written->id, yesterday, m_context);
    VERIFY_DONE(marked);
    QCOMPARE(marked->workers, 1);
    QCOMPARE(worker(*here, one.id)->stage, u"sent"_s);
    QCOMPARE(worker(*here, later.id)->stage, u"recorded"_s);
    const auto lists = branchLists(*here, 10);
    QVERIFY(lists->first().isHandedOver());
    QCOMPARE(lists->first().handedOverOn, yesterday);
    // Said a second time, nothing changes, and the day stays.
    QCOMPARE(handOverList(*here, written->id, here.clock.today(), m_context)->workers, 0);
    QCOMPARE(branchLists(*here, 10)->first().handedOverOn, yesterday);
}

void BranchListsTest::theHandOverIsUndoneAndDoneAgain()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    const auto written = write(here, u"daftar.xlsx"_s);
    const auto marked = handOverList(*here, written->id, here.clock.today(), m_context);
    VERIFY_DONE(marked);
    VERIFY_DONE(takeBack(*here, marked->edits));
    QCOMPARE(worker(*here, one.id)->stage, u"recorded"_s);
    QVERIFY(!branchLists(*here, 10)->first().isHandedOver());
    VERIFY_DONE(doAgain(*here, marked->edits));
    QVERIFY(branchLists(*here, 10)->first().isHandedOver());
}

void BranchListsTest::aDayToComeIsRefused()
{
    TestRegister here;
    here.recorded(aWorker().built());
    const auto written = write(here, u"daftar.xlsx"_s);
    VERIFY_REFUSED(handOverList(*here, written->id, here.clock.today().addDays(1), m_context),
                   ErrorCode::Invalid);
    VERIFY_REFUSED(handOverList(*here, 99, here.clock.today(), m_context), ErrorCode::NotFound);
}

void BranchListsTest::theListIsFoundByItsFile()
{
    TestRegister here;
    here.recorded(aWorker().built());
    VERIFY_DONE(write(here, u"satu.xlsx"_s));
    VERIFY_DONE(write(here, u"dua.csv"_s));
    VERIFY_DONE(write(here, u"satu.xlsx"_s));
    QCOMPARE(branchListNamed(*here, u"2"_s)->id, 2);
    QCOMPARE(branchListNamed(*here, u"satu.xlsx"_s)->id, 3);
    QCOMPARE(branchListNamed(*here, here.path(u"dua.csv"_s))->id, 2);
    VERIFY_REFUSED(branchListNamed(*here, u"tiga.csv"_s), ErrorCode::NotFound);
    here.reopen();
    QCOMPARE(branchLists(*here, 2)->first().id, 3);
}

void BranchListsTest::nobodyReadyIsNoListToHandOver()
{
    TestRegister here;
    here.candidate(aWorker().built());
    const auto written = write(here, u"daftar.xlsx"_s);
    VERIFY_DONE(written);
    QCOMPARE(written->id, 0);
    QVERIFY(branchLists(*here, 10)->isEmpty());
}

void BranchListsTest::aStoppedListLeavesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("spreadsheet") << u"daftar.xlsx"_s;
    QTest::newRow("table") << u"daftar.csv"_s;
}

void BranchListsTest::aStoppedListLeavesNothing()
{
    QFETCH(QString, name);
    TestRegister here;
    here.recorded(aWorker().built());
    JobContext stopped({}, [] { return true; });
    VERIFY_REFUSED(
        writeBranchList(*here, {}, {here.path(name), *tableFormatOf(name), bpjsLayout()}, stopped),
        ErrorCode::Cancelled);
    const auto left = QDir(here.path(u"."_s)).entryList({u"daftar*"_s});
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
    QVERIFY(branchLists(*here, 10)->isEmpty());
}

void BranchListsTest::whoMayNotGiveListsOutWritesNone()
{
    TestRegister here({.role = u"kader"_s});
    VERIFY_REFUSED(write(here, u"daftar.xlsx"_s), ErrorCode::Forbidden);
    VERIFY_REFUSED(handOverList(*here, 1, here.clock.today(), m_context), ErrorCode::Forbidden);
    VERIFY_REFUSED(keepBranchLayout(*here, bpjsLayout()), ErrorCode::Forbidden);
    QVERIFY(!QFile::exists(here.path(u"daftar.xlsx"_s)));
}

void BranchListsTest::leftOutGoesToATableOfItsOwn()
{
    TestRegister here;
    here.candidate(aWorker()
                       .named(u"=Calon"_s)
                       .withNik(nikNumber(1))
                       .livingIn(u"Wetan"_s, u"2"_s, u"1"_s)
                       .built());
    const auto selection = selectForBranch(*here, {}, m_context);
    const Cells headings{u"NIK"_s, u"Nama"_s,    u"Dusun"_s, u"RT"_s,
                         u"RW"_s,  u"Telepon"_s, u"Alasan"_s};
    const QString path = here.path(u"tidak-ikut.xlsx"_s);
    VERIFY_DONE(writeLeftOut(
        *here, selection->leftOut, headings,
        [](const LeaveOutReason& reason) { return reason.problem; }, path));
    const Sheet sheet = readAgain(path);
    QCOMPARE(sheet.rows[0], QStringList(headings.cbegin(), headings.cend()));
    QCOMPARE(sheet.rows[1].first(5),
             (QStringList{nikNumber(1), u"=Calon"_s, u"Wetan"_s, u"2"_s, u"1"_s}));
    QCOMPARE(sheet.rows[1].last(), u"not_recorded"_s);
}

void BranchListsTest::layoutsAreKeptCopiedAndReset()
{
    TestRegister here;
    QCOMPARE(*branchLayouts(*here), QList{bpjsLayout()});
    BranchLayout own = bpjsLayout();
    own.columns.resize(2);
    VERIFY_DONE(keepBranchLayout(*here, own));
    BranchLayout copy = own;
    copy.name = u"Cabang"_s;
    VERIFY_DONE(keepBranchLayout(*here, copy));
    here.reopen();
    QCOMPARE(*branchLayouts(*here), (QList{own, copy}));
    VERIFY_DONE(dropBranchLayout(*here, kBpjsLayout));
    QCOMPARE(*branchLayouts(*here), (QList{bpjsLayout(), copy}));
    VERIFY_DONE(dropBranchLayout(*here, u"Cabang"_s));
    VERIFY_REFUSED(dropBranchLayout(*here, u"Cabang"_s), ErrorCode::NotFound);
    const QString path = here.path(u"susunan.json"_s);
    VERIFY_DONE(writeLayoutFile(copy, path));
    QCOMPARE(*readLayoutFile(path), copy);
    VERIFY_REFUSED(readLayoutFile(here.path(u"tidak-ada.json"_s)), ErrorCode::FileUnreadable);
}

void BranchListsTest::aBrokenLayoutIsRefused()
{
    TestRegister here;
    BranchLayout layout = bpjsLayout();
    layout.columns.clear();
    VERIFY_REFUSED(keepBranchLayout(*here, layout), ErrorCode::Invalid);
    VERIFY_REFUSED(write(here, u"daftar.xlsx"_s, layout), ErrorCode::Invalid);
    QVERIFY(!QFile::exists(here.path(u"daftar.xlsx"_s)));
}

void BranchListsTest::theRegisterStaysSound()
{
    TestRegister here;
    here.recorded(aWorker().built());
    const auto written = write(here, u"daftar.xlsx"_s);
    VERIFY_DONE(handOverList(*here, written->id, here.clock.today(), m_context));
    const auto report = checkRegister(*here, m_context);
    VERIFY_DONE(report);
    QVERIFY(report->ok);
}

TEST_SUITE(BranchListsTest)
#include "tst_branchlists.moc"
