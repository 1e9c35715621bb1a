/// Who did what, when: everything that leaves no change of a record is noted, the log is chained, and a broken chain is found.
#include "app/services/erasing.h"
#include "app/services/exporting.h"
#include "app/services/guarding/audit.h"
#include "app/services/guarding/backups.h"
#include "app/services/guarding/checking.h"
#include "app/services/guarding/people.h"
#include "app/services/listing.h"
#include "app/services/registration.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<AuditLine> lines(Session& session, const AuditFilter& filter = {})
{
    QList<AuditLine> all;
    AuditPlace place;
    JobContext context;
    while (!place.isEnd) {
        const auto page = auditPage(session, filter, place, 3, context);
        if (!page)
            qFatal("no page of the log");
        all += page->lines;
        place = page->next;
    }
    return all;
}

/// "deed" of each line, newest first.
QStringList deeds(Session& session, const AuditFilter& filter = {})
{
    QStringList words;
    for (const AuditLine& line : lines(session, filter))
        words << QString::fromLatin1(line.deed);
    return words;
}

QString problemsOf(TestRegister& at)
{
    JobContext context;
    const auto report = checkRegister(*at, context);
    return report ? report->problems.join(u'|') : QString(codeOf(report.error().code));
}

} // namespace

class AuditTest : public QObject {
    Q_OBJECT

private slots:
    void bothLogsAreReadAsOne();
    void whatWasDoneToWhomIsSaid();
    void aFilterFindsOnlyItsLines();
    void lookingIsNotedOnce();
    void wrongPassphrasesAreNoted();
    void whatComesAtOnceIsOneLine();
    void aListThatCannotBeNotedDoesNotLeave();
    void aBrokenChainIsFoundAndNamed_data();
    void aBrokenChainIsFoundAndNamed();
    void whoWasErasedIsNamedNoMore();
    void aKaderSeesMaskedNumbersInLists();
};

void AuditTest::bothLogsAreReadAsOne()
{
    TestRegister here;
    const Worker first = here.recorded(aWorker().built());
    JobContext context;
    VERIFY_DONE(exportWorkers(*here, ExportFormat::Csv, here.path(u"a.csv"_s), {}, context));
    here.clock.pass(300000);
    Worker changed = first;
    changed.address = u"Jalan Mawar 9"_s;
    VERIFY_DONE(recordWorker(*here, changed, Warnings::Confirmed));
    VERIFY_DONE(backUp(*here, here.path(u"x.jbackup"_s), context));
    QStringList found = deeds(*here);
    QCOMPARE(found.first(4), (QStringList{u"made_backup"_s, u"worker.changed"_s, u"saved_list"_s,
                                          u"worker.added"_s}));
    // However the pages are cut, each line comes once.
    const auto whole = auditPage(*here, {}, {}, 1000, context);
    VERIFY_DONE(whole);
    QCOMPARE(whole->lines.size(), found.size());
    QVERIFY(whole->next.isEnd);
}

void AuditTest::whatWasDoneToWhomIsSaid()
{
    TestRegister here;
    const Worker worker = here.recorded(aWorker().named(u"Siti Aminah"_s).built());
    Worker changed = worker;
    changed.address = u"Jalan Mawar 9"_s;
    VERIFY_DONE(recordWorker(*here, changed, Warnings::Confirmed));
    const auto sari =
        addPerson(*here, {u"Bu Sari"_s, u"kader"_s}, Secret::fromText(u"mawar merah"_s));
    VERIFY_DONE(sari);
    const auto all = lines(*here);
    QCOMPARE(all[0].deed, wordOf(Deed::AddedPerson));
    QCOMPARE(all[0].subjectName, u"Bu Sari"_s);
    QCOMPARE(all[0].detail, u"kader"_s);
    QCOMPARE(all[0].who, u"Rini Astuti"_s);
    QCOMPARE(all[1].deed, QByteArray("user.added"));
    QCOMPARE(all[2].deed, QByteArray("worker.changed"));
    QCOMPARE(all[2].subjectName, u"Siti Aminah"_s);
    QVERIFY(all[2].isWorker);
    QCOMPARE(all[2].fields, QByteArrayList{"address"});
}

void AuditTest::aFilterFindsOnlyItsLines()
{
    TestRegister here;
    VERIFY_DONE(
        addPerson(*here, {u"Bu Sari"_s, u"operator"_s}, Secret::fromText(u"mawar merah"_s)));
    here.recorded(aWorker().built());
    const QDate first = here.clock.today();
    here.clock.moveTo(first.addDays(3));
    {
        const auto hers =
            openRegister(here.directory(), Secret::fromText(u"mawar merah"_s), here.environment());
        VERIFY_DONE(hers);
        JobContext context;
        VERIFY_DONE(exportWorkers(**hers, ExportFormat::Csv, here.path(u"a.csv"_s), {}, context));
        AuditFilter own;
        own.who = (*hers)->user().id;
        QCOMPARE(deeds(**hers, own), (QStringList{u"saved_list"_s, u"opened"_s}));
    }
    AuditFilter early;
    early.until = first;
    QVERIFY(!deeds(*here, early).contains(u"saved_list"_s));
    QVERIFY(deeds(*here, early).contains(u"worker.added"_s));
    AuditFilter late;
    late.from = first.addDays(1);
    QCOMPARE(deeds(*here, late), (QStringList{u"saved_list"_s, u"opened"_s}));
    AuditFilter given;
    given.kind = AuditKind::Giving;
    QCOMPARE(deeds(*here, given), QStringList{u"saved_list"_s});
    AuditFilter records;
    records.kind = AuditKind::Records;
    for (const QString& deed : deeds(*here, records))
        QVERIFY(deed.contains(u'.'));
    AuditFilter trust;
    trust.kind = AuditKind::Trust;
    QCOMPARE(deeds(*here, trust), QStringList{u"added_person"_s});
}

void AuditTest::lookingIsNotedOnce()
{
    TestRegister here;
    const Worker worker = here.recorded(aWorker().built());
    noteSeen(*here, worker.id);
    noteSeen(*here, worker.id);
    QCOMPARE(deeds(*here).count(u"saw_worker"_s), 1);
    here.reopen();
    noteSeen(*here, worker.id);
    QCOMPARE(deeds(*here).count(u"saw_worker"_s), 2);
}

void AuditTest::wrongPassphrasesAreNoted()
{
    TestRegister here;
    for (int i = 0; i < 2; ++i)
        VERIFY_REFUSED(
            openRegister(here.directory(), Secret::fromText(u"salah sekali"_s), here.environment()),
            ErrorCode::WrongPassphrase);
    here.reopen();
    const auto all = lines(*here);
    QCOMPARE(all[0].deed, wordOf(Deed::Opened));
    QCOMPARE(all[1].deed, wordOf(Deed::TriedWrongly));
    QCOMPARE(all[1].amount, 2);
    QVERIFY(all[1].who.isEmpty());
    here.reopen();
    QCOMPARE(deeds(*here).count(u"tried_wrongly"_s), 1);
}

void AuditTest::whatComesAtOnceIsOneLine()
{
    TestRegister here;
    for (int i = 0; i < 20; ++i)
        here.candidate(aWorker().named(u"Warga %1"_s.arg(i)).withNik(nikNumber(i + 1)).built());
    here.clock.pass(60000);
    here.candidate(aWorker().named(u"Yang Lain"_s).withNik(nikNumber(30)).built());
    const auto all = lines(*here);
    QCOMPARE(all[0].subjectName, u"Yang Lain"_s);
    QCOMPARE(all[1].amount, 20);
    QVERIFY(all[1].subjectName.isEmpty());
    QVERIFY(!all[1].isWorker);
}

void AuditTest::aListThatCannotBeNotedDoesNotLeave()
{
    TestRegister here;
    here.recorded(aWorker().built());
    VERIFY_DONE(here.connection().script("ALTER TABLE audit RENAME TO hidden"));
    JobContext context;
    const QString path = here.path(u"a.csv"_s);
    QVERIFY(!exportWorkers(*here, ExportFormat::Csv, path, {}, context));
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(!exportRows(*here, {u"x"_s, {u"a"_s}, {{u"b"_s}}}, here.path(u"b.csv"_s)));
    QVERIFY(!QFileInfo::exists(here.path(u"b.csv"_s)));
}

void AuditTest::aBrokenChainIsFoundAndNamed_data()
{
    QTest::addColumn<QByteArray>("harm");
    QTest::addColumn<QString>("found");
    QTest::newRow("who") << QByteArray("UPDATE audit SET who=zeroblob(16) WHERE n=2")
                         << u"audit: line 2 was changed"_s;
    QTest::newRow("when") << QByteArray("UPDATE audit SET at=at-1 WHERE n=3")
                          << u"audit: line 3 was changed"_s;
    QTest::newRow("what") << QByteArray("UPDATE audit SET deed='opened' WHERE n=2")
                          << u"audit: line 2 was changed"_s;
    QTest::newRow("whom") << QByteArray("UPDATE audit SET subject=NULL WHERE n=2")
                          << u"audit: line 2 was changed"_s;
    QTest::newRow("how much") << QByteArray("UPDATE audit SET amount=0 WHERE n=3")
                              << u"audit: line 3 was changed"_s;
    QTest::newRow("gone from the middle")
        << QByteArray("DELETE FROM audit WHERE n=2") << u"audit: line 3 follows 1"_s;
    QTest::newRow("gone from the end")
        << QByteArray("DELETE FROM audit WHERE n=(SELECT max(n) FROM audit)")
        << u"audit: it ends with line 3 instead of 4"_s;
    QTest::newRow("all gone") << QByteArray("DELETE FROM audit")
                              << u"audit: it ends with line 0 instead of 4"_s;
    QTest::newRow("added")
        << QByteArray("INSERT INTO audit SELECT n+1,at,who,deed,subject,detail,amount,change,chain"
                      " FROM audit WHERE n=4")
        << u"audit: line 5 was changed"_s;
}

void AuditTest::aBrokenChainIsFoundAndNamed()
{
    QFETCH(QByteArray, harm);
    QFETCH(QString, found);
    TestRegister here;
    here.reopen();
    const Worker worker = here.recorded(aWorker().built());
    noteSeen(*here, worker.id);
    JobContext context;
    VERIFY_DONE(exportWorkers(*here, ExportFormat::Csv, here.path(u"a.csv"_s), {}, context));
    VERIFY_DONE(noteDeed(*here, {Deed::ChangedRole, QUuid::createUuid(), u"kader"_s, 0}));
    QCOMPARE(here.count("audit"), 4);
    QCOMPARE(problemsOf(here), QString());
    VERIFY_DONE(here.connection().script(harm));
    const QString problems = problemsOf(here);
    QVERIFY2(problems.contains(found), qPrintable(problems));
}

void AuditTest::whoWasErasedIsNamedNoMore()
{
    TestRegister here;
    const Worker worker = here.recorded(aWorker().named(u"Siti Aminah"_s).built());
    noteSeen(*here, worker.id);
    VERIFY_DONE(eraseWorker(*here, worker.id, u"request"_s));
    bool isSeen = false;
    for (const AuditLine& line : lines(*here)) {
        QVERIFY(line.subjectName != worker.name);
        isSeen = isSeen || line.deed == wordOf(Deed::SawWorker);
    }
    QVERIFY(isSeen);
    QCOMPARE(problemsOf(here), QString());
}

void AuditTest::aKaderSeesMaskedNumbersInLists()
{
    TestRegister here;
    const Worker worker = here.recorded(aWorker().built());
    VERIFY_DONE(addPerson(*here, {u"Bu Sari"_s, u"kader"_s}, Secret::fromText(u"mawar merah"_s)));
    const auto whole = findWorkers(*here, worker.name, 5);
    QCOMPARE(whole->first().nik, worker.nik);
    const auto hers =
        openRegister(here.directory(), Secret::fromText(u"mawar merah"_s), here.environment());
    VERIFY_DONE(hers);
    const auto masked = findWorkers(**hers, worker.nik, 5);
    QCOMPARE(masked->size(), 1);
    QCOMPARE(masked->first().nik, worker.nik.first(4) + u"********"_s + worker.nik.last(4));
    QVERIFY(!masked->first().familyCard.contains(worker.familyCard.mid(4, 8)) ||
            worker.familyCard.isEmpty());
    // Whoever is looked up by number is shown whole: it is at the door, with the card in hand.
    QCOMPARE(statusOfNik(**hers, worker.nik)->first().worker->nik, worker.nik);
    JobContext context;
    VERIFY_REFUSED(auditPage(**hers, {}, {}, 10, context), ErrorCode::Forbidden);
    VERIFY_REFUSED(exportStatuses(**hers, {}, here.path(u"x.csv"_s)), ErrorCode::Forbidden);
}

TEST_SUITE(AuditTest)
#include "tst_audit.moc"
