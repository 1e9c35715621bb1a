/// Consents and their withdrawal: who agreed is known, who withdrew is in no list and no file from that moment on, and the
/// clock runs until somebody did something about it.
#include "app/services/branchlists.h"
#include "app/services/erasing.h"
#include "app/services/exporting.h"
#include "app/services/guarding/checking.h"
#include "app/services/joining.h"
#include "app/services/overview.h"
#include "app/services/privacy/consents.h"
#include "app/services/privacy/deadline.h"
#include "app/services/privacy/withdrawals.h"
#include "app/services/registration.h"
#include "app/services/undoing.h"
#include "app/store/journal.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;
using Standing = ConsentFilter::Standing;

namespace {

constexpr std::int64_t kHour = 60LL * 60 * 1000;

Withdrawal now(TestRegister& here)
{
    return {here.clock.now(), u"spoken"_s, {}};
}

Worker stored(TestRegister& here, const WorkerId& id)
{
    return *worker(*here, id);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class WithdrawalsTest : public QObject {
    Q_OBJECT

private slots:
    void aConsentIsListedWithWhoTookIt();
    void consentsAreFiltered_data();
    void consentsAreFiltered();
    void aWithdrawalSaysWhenHowAndBeforeWhom();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void whoWasTakenOutAgainHasNothingToWithdraw();
    void whoWithdrewIsInNoReadyList();
    void whoWithdrewIsNotListedForTheBranch();
    void whoWithdrewIsInNoFileForOthers();
    void theClockRunsThreeTimesTwentyFourHours();
    void keepingItNeedsAReason();
    void aKaderNotesItButDoesNotDecide();
    void agreeingAnewEndsIt();
    void aLineFromElsewhereAgreesAnew();
    void itIsTakenBackAndUndone();
    void itHoldsForAllRecordsOfThePerson();
    void joiningCarriesItOver();
    void itTravels();
    void noChangeOfSituationBringsThemBack();
    void theRegisterStaysSound();

private:
    JobContext m_context;
};

void WithdrawalsTest::aConsentIsListedWithWhoTookIt()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    const auto all = consents(*here, {}, std::nullopt, m_context);
    VERIFY_DONE(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().worker.id, one.id);
    QCOMPARE(all->first().standing, Standing::Given);
    QCOMPARE(all->first().worker.consentDate, one.consentDate);
    QCOMPARE(all->first().worker.consentOfficer, here.session().user().name);
    QCOMPARE(all->first().worker.consentText, QString::fromLatin1(kConsentEdition));
}

void WithdrawalsTest::consentsAreFiltered_data()
{
    QTest::addColumn<ConsentFilter>("filter");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char* name, const ConsentFilter& filter, const QStringList& names) {
        QTest::newRow(name) << filter << names;
    };
    row("all", {}, {u"Dua"_s, u"Tiga"_s, u"Satu"_s, u"Empat"_s});
    row("given", {Standing::Given, {}, {}, {}, {}, {}}, {u"Dua"_s, u"Satu"_s});
    row("withdrawn", {Standing::Withdrawn, {}, {}, {}, {}, {}}, {u"Tiga"_s});
    row("missing", {Standing::Missing, {}, {}, {}, {}, {}}, {u"Empat"_s});
    row("from", {Standing::Any, QDate(2026, 11, 10), {}, {}, {}, {}}, {u"Dua"_s, u"Tiga"_s});
    row("until", {Standing::Any, {}, QDate(2026, 11, 9), {}, {}, {}}, {u"Satu"_s});
    row("method", {Standing::Any, {}, {}, u"thumb"_s, {}, {}}, {u"Dua"_s});
    row("edition", {Standing::Any, {}, {}, {}, u"1999-01"_s, {}}, {});
    row("officer", {Standing::Given, {}, {}, {}, {}, u"Nobody"_s}, {});
}

void WithdrawalsTest::consentsAreFiltered()
{
    QFETCH(ConsentFilter, filter);
    QFETCH(QStringList, names);
    TestRegister here;
    const auto add = [&](int serial, const QString& name, const QString& on, const QString& how) {
        return here.recorded(aWorker()
                                 .withNik(nikNumber(serial))
                                 .named(name)
                                 .with(&Worker::consentDate, on)
                                 .with(&Worker::consentMethod, how)
                                 .built());
    };
    add(1, u"Satu"_s, u"2026-11-01"_s, u"signature"_s);
    add(2, u"Dua"_s, u"2026-11-20"_s, u"thumb"_s);
    const Worker third = add(3, u"Tiga"_s, u"2026-11-15"_s, u"signature"_s);
    VERIFY_DONE(noteWithdrawal(*here, third.id, now(here)));
    Worker fourth;
    fourth.nik = nikNumber(4);
    fourth.name = u"Empat"_s;
    here.candidate(fourth);
    const auto found = consents(*here, filter, std::nullopt, m_context);
    VERIFY_DONE(found);
    QStringList listed;
    for (const ConsentLine& line : *found)
        listed << line.worker.name;
    QCOMPARE(listed, names);
    const auto counts = consentCounts(*here);
    VERIFY_DONE(counts);
    QCOMPARE(counts->given, 2);
    QCOMPARE(counts->missing, 1);
    QCOMPARE(counts->withdrawn, 1);
}

void WithdrawalsTest::aWithdrawalSaysWhenHowAndBeforeWhom()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    const QDateTime at = here.clock.now().addSecs(-3600);
    VERIFY_DONE(noteWithdrawal(*here, one.id, {at, u"letter"_s, u" Bu Lurah "_s}));
    const auto all = withdrawals(*here);
    VERIFY_DONE(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().id, one.id);
    QCOMPARE(all->first().at, at);
    QCOMPARE(all->first().how, u"letter"_s);
    QCOMPARE(all->first().by, u"Bu Lurah"_s);
    QCOMPARE(all->first().due, at.addMSecs(72 * kHour));
    QCOMPARE(all->first().standing, WithdrawalStanding::Open);
}

void WithdrawalsTest::whatCannotBeIsRefused_data()
{
    QTest::addColumn<qint64>("hours");
    QTest::addColumn<QString>("how");
    QTest::newRow("in the future") << qint64(1) << u"spoken"_s;
    QTest::newRow("an unknown way") << qint64(0) << u"telepathy"_s;
}

void WithdrawalsTest::whatCannotBeIsRefused()
{
    QFETCH(qint64, hours);
    QFETCH(QString, how);
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    const QDateTime at = here.clock.now().addMSecs(hours * kHour);
    VERIFY_REFUSED(noteWithdrawal(*here, one.id, {at, how, {}}), ErrorCode::Invalid);
    VERIFY_REFUSED(keepDespiteWithdrawal(*here, one.id, u"member"_s), ErrorCode::Invalid);
    QVERIFY(withdrawals(*here)->isEmpty());
}

void WithdrawalsTest::whoWasTakenOutAgainHasNothingToWithdraw()
{
    TestRegister here;
    const WorkerId id = here.candidate(aWorker().built());
    Worker one = *worker(*here, id);
    one.removed = u"yes"_s;
    {
        auto journal = Journal::begin(here.connection(), here.session().writer());
        VERIFY_DONE(journal);
        VERIFY_DONE(journal->update(workerKind(), one.id.uuid(), valuesOf(one)));
        VERIFY_DONE(journal->commit());
    }
    VERIFY_REFUSED(noteWithdrawal(*here, one.id, {here.clock.now(), u"spoken"_s, {}}),
                   ErrorCode::NotFound);
    // What is kept of them can be erased all the same.
    VERIFY_DONE(eraseWorker(*here, one.id, erasureReasons().first()));
}

void WithdrawalsTest::whoWithdrewIsInNoReadyList()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    VERIFY_DONE(noteWithdrawal(*here, one.id, now(here)));
    const auto figures = overview(*here);
    VERIFY_DONE(figures);
    QCOMPARE(figures->toVisit.value(Status::Recorded), 0);
    QCOMPARE(figures->left, 1);
    WorkerFilter ready;
    ready.left = WorkerFilter::Left::Without;
    QCOMPARE(listWorkers(*here, ready, WorkerOrder::Area)->size(), 0);
    // To erase it, somebody must still find it.
    const auto found = findWorkers(*here, one.name, 5);
    VERIFY_DONE(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().situation, QString(kWithdrewSituation));
}

void WithdrawalsTest::whoWithdrewIsNotListedForTheBranch()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    VERIFY_DONE(noteWithdrawal(*here, one.id, now(here)));
    const auto selection = selectForBranch(*here, {}, m_context);
    VERIFY_DONE(selection);
    QCOMPARE(selection->ready, 0);
    QCOMPARE(selection->leftOut.first().reasons.first(),
             (LeaveOutReason{u"situation"_s, QString(kWithdrewSituation)}));
}

void WithdrawalsTest::whoWithdrewIsInNoFileForOthers()
{
    TestRegister here;
    const Worker stays = here.recorded(aWorker().withNik(nikNumber(1)).named(u"Tetap"_s).built());
    const Worker goes = here.recorded(aWorker().withNik(nikNumber(2)).named(u"Menarik"_s).built());
    VERIFY_DONE(noteWithdrawal(*here, goes.id, now(here)));
    const QString lines = here.path(u"a.jsonl"_s);
    const QString table = here.path(u"b.csv"_s);
    const QString statuses = here.path(u"c.csv"_s);
    VERIFY_DONE(exportWorkers(*here, ExportFormat::JsonLines, lines, {}, m_context));
    const auto keys = listWorkers(*here, {}, WorkerOrder::Name);
    VERIFY_DONE(keys);
    QCOMPARE(keys->size(), 2);
    const Table columns{
        u"x"_s, {u"nik"_s}, [](const WorkerLine& line) { return std::vector<QString>{line.nik}; }};
    VERIFY_DONE(exportTable(*here, *keys, columns, table, m_context));
    const auto checked = statusOfMany(*here, {stays.nik, goes.nik}, m_context);
    VERIFY_DONE(checked);
    VERIFY_DONE(exportStatuses(*here, *checked, statuses));
    for (const QString& file : {lines, table, statuses}) {
        QVERIFY2(contentOf(file).contains(stays.nik.toUtf8()), qPrintable(file));
        QVERIFY2(!contentOf(file).contains(goes.nik.toUtf8()), qPrintable(file));
    }
}

void WithdrawalsTest::theClockRunsThreeTimesTwentyFourHours()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    VERIFY_DONE(noteWithdrawal(*here, one.id, now(here)));
    const auto left = [&] { return hoursUntil(withdrawals(*here)->first().due, here.clock.now()); };
    QCOMPARE(left(), 72);
    here.clock.pass(72 * kHour);
    QCOMPARE(left(), 0);
    QCOMPARE(withdrawals(*here)->first().standing, WithdrawalStanding::Open);
    here.clock.pass(1);
    QCOMPARE(left(), -1);
    QCOMPARE(withdrawals(*here)->first().standing, WithdrawalStanding::Overdue);
    QCOMPARE(withdrawalCounts(*here)->overdue, 1);
    VERIFY_DONE(eraseWorker(*here, one.id, u"request"_s));
    QCOMPARE(withdrawalCounts(*here)->open, 0);
}

void WithdrawalsTest::keepingItNeedsAReason()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    VERIFY_DONE(noteWithdrawal(*here, one.id, now(here)));
    VERIFY_REFUSED(keepDespiteWithdrawal(*here, one.id, u"because"_s), ErrorCode::Invalid);
    VERIFY_DONE(keepDespiteWithdrawal(*here, one.id, u"claim"_s));
    const auto all = withdrawals(*here);
    QCOMPARE(all->first().standing, WithdrawalStanding::Kept);
    QCOMPARE(all->first().kept, u"claim"_s);
    QCOMPARE(all->first().stopped, here.clock.now());
    QCOMPARE(withdrawalCounts(*here)->open, 0);
    // Kept is not used.
    QCOMPARE(selectForBranch(*here, {}, m_context)->ready, 0);
}

void WithdrawalsTest::aKaderNotesItButDoesNotDecide()
{
    TestRegister here({.scope = kVillage, .role = u"kader"_s});
    const Worker one = here.recorded(aWorker().built());
    VERIFY_DONE(noteWithdrawal(*here, one.id, now(here)));
    VERIFY_REFUSED(keepDespiteWithdrawal(*here, one.id, u"claim"_s), ErrorCode::Forbidden);
}

void WithdrawalsTest::agreeingAnewEndsIt()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    VERIFY_DONE(noteWithdrawal(*here, one.id, now(here)));
    Worker again = stored(here, one.id);
    again.address = u"Jalan Baru 9"_s;
    here.recorded(again);
    QVERIFY(hasWithdrawnConsent(stored(here, one.id)));
    again.consentDate = u"2026-11-22"_s;
    here.recorded(again);
    QVERIFY(!hasWithdrawnConsent(stored(here, one.id)));
    QCOMPARE(selectForBranch(*here, {}, m_context)->ready, 1);
}

void WithdrawalsTest::aLineFromElsewhereAgreesAnew()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    VERIFY_DONE(noteWithdrawal(*here, one.id, now(here)));
    const auto add = [&](const QByteArray& fields) {
        QBuffer lines;
        lines.setData(R"({"id":")" + one.id.text().toUtf8() + "\"," + fields + "}\n");
        lines.open(QIODevice::ReadOnly);
        return addWorkers(*here, lines, m_context)->updated;
    };
    QCOMPARE(add(R"("address":"Jalan Baru 9")"), 1);
    QVERIFY(hasWithdrawnConsent(stored(here, one.id)));
    QCOMPARE(add(R"("consent_date":"2026-11-21")"), 1);
    QVERIFY(!hasWithdrawnConsent(stored(here, one.id)));
}

void WithdrawalsTest::itIsTakenBackAndUndone()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    const auto noted = noteWithdrawal(*here, one.id, now(here));
    VERIFY_DONE(noted);
    VERIFY_DONE(takeBack(*here, noted->edits));
    QVERIFY(!hasWithdrawnConsent(stored(here, one.id)));
    VERIFY_DONE(doAgain(*here, noted->edits));
    QVERIFY(hasWithdrawnConsent(stored(here, one.id)));
    VERIFY_DONE(takeBackWithdrawal(*here, one.id));
    QVERIFY(!hasWithdrawnConsent(stored(here, one.id)));
}

void WithdrawalsTest::itHoldsForAllRecordsOfThePerson()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().withNik(nikNumber(1)).built());
    const Worker two = here.recorded(aWorker().withNik(nikNumber(2)).built());
    VERIFY_DONE(joinWorkers(*here, {one.id, two.id, {}}));
    QCOMPARE(noteWithdrawal(*here, one.id, now(here))->workers, 2);
    VERIFY_DONE(separateWorker(*here, two.id));
    QVERIFY(hasWithdrawnConsent(stored(here, two.id)));
}

void WithdrawalsTest::joiningCarriesItOver()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().withNik(nikNumber(1)).built());
    const Worker two = here.recorded(aWorker().withNik(nikNumber(2)).built());
    VERIFY_DONE(noteWithdrawal(*here, two.id, now(here)));
    VERIFY_DONE(joinWorkers(*here, {one.id, two.id, {}}));
    QCOMPARE(stored(here, one.id).consentWithdrawn, stored(here, two.id).consentWithdrawn);
    QVERIFY(hasWithdrawnConsent(stored(here, one.id)));
}

void WithdrawalsTest::itTravels()
{
    VillageAndOffice pair;
    const Worker one = pair.village.recorded(aWorker().built());
    QVERIFY(pair.toOffice().ok);
    VERIFY_DONE(noteWithdrawal(*pair.village, one.id, now(pair.village)));
    QVERIFY(pair.toOffice().ok);
    const auto there = withdrawals(*pair.office);
    VERIFY_DONE(there);
    QCOMPARE(there->size(), 1);
    QCOMPARE(there->first().how, u"spoken"_s);
    QCOMPARE(selectForBranch(*pair.office, {}, m_context)->ready, 0);
}

void WithdrawalsTest::noChangeOfSituationBringsThemBack()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    VERIFY_DONE(setSituation(*here, {one.id}, {u"moved"_s, QDate(2026, 11, 1), {}}, m_context));
    VERIFY_DONE(noteWithdrawal(*here, one.id, now(here)));
    VERIFY_DONE(setSituation(*here, {one.id}, {}, m_context));
    WorkerFilter ready;
    ready.left = WorkerFilter::Left::Without;
    QCOMPARE(listWorkers(*here, ready, WorkerOrder::Area)->size(), 0);
    QCOMPARE(overview(*here)->left, 1);
}

void WithdrawalsTest::theRegisterStaysSound()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().withNik(nikNumber(1)).built());
    const Worker two = here.recorded(aWorker().withNik(nikNumber(2)).built());
    VERIFY_DONE(noteWithdrawal(*here, one.id, now(here)));
    VERIFY_DONE(noteWithdrawal(*here, two.id, now(here)));
    VERIFY_DONE(keepDespiteWithdrawal(*here, two.id, u"member"_s));
    VERIFY_DONE(eraseWorker(*here, one.id, u"request"_s));
    const auto report = checkRegister(*here, m_context);
    VERIFY_DONE(report);
    QVERIFY2(report->ok, qPrintable(report->problems.join(u'\n')));
}

TEST_SUITE(WithdrawalsTest)
#include "tst_withdrawals.moc"
