/// Who did what, the head's approval, the way in for who forgot, and the lock when the laptop sleeps.
#include "app/services/guarding/approval.h"
#include "app/services/guarding/audit.h"
#include "tests/gui/windowfixture.h"
#include "tests/runner/suite.h"
#include "ui/pages/audit/auditpage.h"
#include "ui/pages/lock/forgottenpanel.h"
#include "ui/pages/sync/approvalcard.h"
#include "ui/shell/sleepwatch.h"
#include "ui/widgets/simpletable.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using tests::PageFixture;

class GuardingTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_language.speak(u"id"_s); }
    void theLogIsShownNewestFirst();
    void theLogIsFiltered();
    void aLineOpensItsWorker();
    void theWholeLogIsSaved();
    void lookingAtAWorkerIsNoted();
    void theHeadApproves();
    void whoIsNoHeadOnlySees();
    void withoutAnEnvelopeTheCodeIsAllThereIs();
    void aSleepIsNoticedOnWaking();
    void theLidAndTheSystemLockToo();

private:
    static void settle(PageFixture& fixture)
    {
        QTRY_VERIFY(!fixture.desk().isBusy());
        QCoreApplication::processEvents();
    }
    static std::unique_ptr<ui::AuditPage> audit(PageFixture& fixture)
    {
        auto page = std::make_unique<ui::AuditPage>(fixture.desk(), nullptr);
        page->setVisible(true);
        page->shown();
        settle(fixture);
        return page;
    }
    static QStringList column(QTableWidget* table, int column)
    {
        QStringList texts;
        for (int row = 0; row < table->rowCount(); ++row)
            texts << table->item(row, column)->text();
        return texts;
    }

    ui::Language m_language;
};

void GuardingTest::theLogIsShownNewestFirst()
{
    PageFixture fixture;
    fixture.record(tests::completeWorker(u"SITI AMINAH"_s, u"3515125204780001"_s));
    app::noteIfPossible(fixture.session(), {app::Deed::SavedList, {}, u"branch"_s, 12});
    const auto page = audit(fixture);
    auto* table = tests::find<QTableWidget>(*page, "auditTable");
    QTRY_VERIFY(table->rowCount() > 1);
    QCOMPARE(table->item(0, 1)->text(), u"Bu Rini"_s);
    QCOMPARE(table->item(0, 2)->text(), u"Menyimpan daftar"_s);
    QCOMPARE(table->item(0, 3)->text(), u"daftar untuk cabang · 12 baris"_s);
    QCOMPARE(table->item(1, 2)->text(), u"Mendata pekerja"_s);
    QCOMPARE(table->item(1, 3)->text(), u"Siti Aminah"_s);
    QVERIFY(tests::find<QPushButton>(*page, "auditMore")->isHidden());
}

void GuardingTest::theLogIsFiltered()
{
    PageFixture fixture;
    fixture.record(tests::completeWorker(u"SITI AMINAH"_s, u"3515125204780001"_s));
    app::noteIfPossible(fixture.session(), {app::Deed::SavedList, {}, u"branch"_s, 12});
    const auto page = audit(fixture);
    auto* table = tests::find<QTableWidget>(*page, "auditTable");
    tests::find<QToolButton>(*page, "auditKindsChipGiving")->click();
    QTRY_COMPARE(column(table, 2), QStringList{u"Menyimpan daftar"_s});
    tests::find<QToolButton>(*page, "auditKindsChipTrust")->click();
    QTRY_COMPARE(table->rowCount(), 0);
    QVERIFY(table->isHidden());
}

void GuardingTest::aLineOpensItsWorker()
{
    PageFixture fixture;
    const auto worker =
        fixture.record(tests::completeWorker(u"SITI AMINAH"_s, u"3515125204780001"_s));
    const auto page = audit(fixture);
    auto* table = tests::find<QTableWidget>(*page, "auditTable");
    QTRY_VERIFY(table->rowCount() > 0);
    app::WorkerId opened;
    connect(&fixture.desk(), &ui::Desk::destinationAsked, this,
            [&](const ui::Destination& to) { opened = to.worker; });
    table->setCurrentCell(0, 0);
    emit table->cellActivated(0, 0);
    QCOMPARE(opened, worker.id);
}

void GuardingTest::theWholeLogIsSaved()
{
    PageFixture fixture;
    for (int i = 0; i < 120; ++i)
        app::noteIfPossible(fixture.session(), {app::Deed::SavedList, {}, u"branch"_s, i});
    const auto page = audit(fixture);
    auto* table = tests::find<QTableWidget>(*page, "auditTable");
    QTRY_COMPARE(table->rowCount(), 100);
    QVERIFY(tests::find<QPushButton>(*page, "auditMore")->isVisible());
    fixture.dialogs().nextFile = fixture.path(u"catatan.csv"_s);
    tests::find<QPushButton>(*page, "auditSave")->click();
    settle(fixture);
    QFile file(fixture.path(u"catatan.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().count('\n') > 120);
    tests::find<QPushButton>(*page, "auditMore")->click();
    QTRY_VERIFY(table->rowCount() > 120);
    QVERIFY(tests::find<QPushButton>(*page, "auditMore")->isHidden());
}

void GuardingTest::lookingAtAWorkerIsNoted()
{
    PageFixture fixture;
    const auto worker =
        fixture.record(tests::completeWorker(u"SITI AMINAH"_s, u"3515125204780001"_s));
    fixture.desk().saw(worker.id);
    fixture.desk().saw(worker.id);
    settle(fixture);
    app::JobContext context;
    const auto page = app::auditPage(fixture.session(), {}, {}, 10, context);
    QVERIFY(page);
    int seen = 0;
    for (const auto& line : page->lines)
        seen += line.deed == app::wordOf(app::Deed::SawWorker) ? 1 : 0;
    QCOMPARE(seen, 1);
}

void GuardingTest::theHeadApproves()
{
    PageFixture fixture(u"head"_s);
    ui::ApprovalCard card(fixture.desk(), nullptr);
    card.refresh();
    settle(fixture);
    QVERIFY(card.isHidden());
    QVERIFY(app::setApproval(fixture.session(), app::Approval::Needed));
    fixture.record(tests::completeWorker(u"SITI AMINAH"_s, u"3515125204780001"_s));
    card.refresh();
    settle(fixture);
    QTRY_VERIFY(!card.isHidden());
    auto* table = tests::find<QTableWidget>(card, "approvalTable");
    QCOMPARE(column(table, 0), QStringList{u"Siti Aminah"_s});
    QCOMPARE(table->item(0, 3)->text(), u"baru"_s);
    tests::find<QPushButton>(card, "approvalGive")->click();
    settle(fixture);
    QCOMPARE(app::approvalStanding(fixture.session())->changes, 0);
    card.refresh();
    QTRY_COMPARE(table->rowCount(), 0);
    QVERIFY(tests::find<QPushButton>(card, "approvalGive")->isHidden());
}

void GuardingTest::whoIsNoHeadOnlySees()
{
    PageFixture fixture;
    QVERIFY(!app::setApproval(fixture.session(), app::Approval::Needed));
    ui::ApprovalCard card(fixture.desk(), nullptr);
    card.refresh();
    settle(fixture);
    QVERIFY(card.isHidden());
}

void GuardingTest::withoutAnEnvelopeTheCodeIsAllThereIs()
{
    PageFixture fixture;
    ui::JobThread jobs(nullptr);
    ui::ForgottenPanel panel(fixture.dialogs(), jobs, nullptr);
    panel.showFor(fixture.session().directory());
    QTRY_VERIFY(!jobs.isBusy());
    QVERIFY(panel.isVisible());
    QVERIFY(tests::find<QPushButton>(panel, "lockEnvelope")->isHidden());
}

void GuardingTest::aSleepIsNoticedOnWaking()
{
    qint64 now = 1'000'000;
    ui::SleepWatch watch(nullptr, [&now] { return now; });
    QSignalSpy left(&watch, &ui::SleepWatch::left);
    now += 5'000;
    watch.look();
    now += 20'000; // a busy moment
    watch.look();
    QCOMPARE(left.count(), 0);
    now += 3'600'000;
    watch.look();
    QCOMPARE(left.count(), 1);
    now += 5'000;
    watch.look();
    QCOMPARE(left.count(), 1);
    now -= 86'400'000; // the date was put right
    watch.look();
    QCOMPARE(left.count(), 1);
}

void GuardingTest::theLidAndTheSystemLockToo()
{
    ui::SleepWatch watch(nullptr);
    QSignalSpy left(&watch, &ui::SleepWatch::left);
    QMetaObject::invokeMethod(&watch, "goingToSleep", Q_ARG(bool, false));
    QCOMPARE(left.count(), 0);
    QMetaObject::invokeMethod(&watch, "goingToSleep", Q_ARG(bool, true));
    QCOMPARE(left.count(), 1);
    const QString manager = u"org.freedesktop.login1.Manager"_s;
    QMetaObject::invokeMethod(&watch, "propertiesChanged", Q_ARG(QString, manager),
                              Q_ARG(QVariantMap, (QVariantMap{{u"LidClosed"_s, false}})));
    QCOMPARE(left.count(), 1);
    QMetaObject::invokeMethod(&watch, "propertiesChanged", Q_ARG(QString, manager),
                              Q_ARG(QVariantMap, (QVariantMap{{u"LidClosed"_s, true}})));
    QCOMPARE(left.count(), 2);
}

TEST_SUITE(GuardingTest)
#include "tst_guarding.moc"
