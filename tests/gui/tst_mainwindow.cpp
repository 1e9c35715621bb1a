/// The whole window: every page is reached, named, and fits.
#include "app/domain/receiptcode.h"
#include "app/services/drafts.h"
#include "app/services/registration.h"
#include "app/services/situations.h"
#include "tests/gui/undecided.h"
#include "tests/gui/windowfixture.h"
#include "tests/runner/suite.h"
#include "ui/shell/desk.h"
#include "ui/shell/notice.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/taborder.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Those with a place in the sidebar.
const QList<ui::PageId> kPages{ui::PageId::Home,   ui::PageId::Workers,  ui::PageId::Register,
                               ui::PageId::Status, ui::PageId::Outreach, ui::PageId::Sponsors,
                               ui::PageId::Cases,  ui::PageId::Coverage, ui::PageId::Sync,
                               ui::PageId::Safety, ui::PageId::Settings};
const QList<Qt::Key> kKeys{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5,    Qt::Key_6,
                           Qt::Key_7, Qt::Key_8, Qt::Key_9, Qt::Key_0, Qt::Key_Comma};
/// With those that are reached from others.
const QList<ui::PageId> kAllPages =
    kPages + QList<ui::PageId>{ui::PageId::Conflicts, ui::PageId::Duplicates};

/// Open, with something to decide.
void openUndecided(tests::WindowFixture& fixture)
{
    auto session = fixture.makeRegister();
    tests::leaveUndecided(*session);
    fixture.window().openWith(std::move(session));
}

void goTo(tests::WindowFixture& fixture, ui::PageId page)
{
    fixture.window().workspace()->goTo({page, {}, {}});
    QTRY_VERIFY(!fixture.window().desk()->isBusy());
}

bool isInsideEditor(const QWidget* widget)
{
    // The line edit inside a combo box or spin box is part of it.
    const QWidget* parent = widget->parentWidget();
    // So is the list that drops down from it.
    return widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QComboBox*>(parent) ||
           widget->window()->inherits("QComboBoxPrivateContainer");
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void everyPageIsReachedByItsKeys();
    void everyFocusableWidgetIsNamed();
    void theTabKeyFollowsTheEye_data();
    void theTabKeyFollowsTheEye();
    void everyPageFitsASmallScreen_data();
    void everyPageFitsASmallScreen();
    void aNarrowWindowShowsIconsOnly();
    void theVillageIsNamedAtTheTop();
    void theSearchOpensAWorker();
    void aSearchWithoutResultSaysSo();
    void theFootSaysWhatIsNotSent();
    void aNoticeCanBeUndone();
    void pagesRefreshWhenShown();
    void whatWasBegunIsOfferedOnAnEmptyHome();
    void afterAPowerCutItOpensWhereItWasLeft();
    void undoKeysReachBeyondAnEmptyField();
    void aRegisterOfAnotherComputerSaysSo();
    void aWrongDateIsSaidAndStopsNothing();
    void aMisreadReceiptCodeIsToldApart();
    void aRightReceiptCodeFindsTheWorker();
    void theLanguageChangesInPlace();
    void theThemeChangesAtOnce();
};

void MainWindowTest::everyPageIsReachedByItsKeys()
{
    tests::WindowFixture fixture;
    fixture.open();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    for (int at = 0; at < kPages.size(); ++at) {
        const Qt::Key key = kKeys.at(at);
        const QString button = key == Qt::Key_Comma ? u"goSettings"_s : u"go"_s + QChar(key);
        QTest::keyClick(&fixture.window(), key, Qt::ControlModifier);
        QCOMPARE(fixture.window().workspace()->current(), kPages.at(at));
        QVERIFY(fixture.window().findChild<QAbstractButton*>(button)->isChecked());
    }
}

void MainWindowTest::everyFocusableWidgetIsNamed()
{
    tests::WindowFixture fixture;
    openUndecided(fixture);
    for (const ui::PageId page : kAllPages)
        goTo(fixture, page);
    QStringList nameless;
    QStringList mute;
    const auto widgets = fixture.window().findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || isInsideEditor(widget) ||
            qobject_cast<const QScrollBar*>(widget))
            continue;
        if (widget->objectName().isEmpty())
            nameless.append(u"%1 in %2"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                              widget->parentWidget()->objectName()));
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool spoken =
            !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) || label;
        // A hidden button without words gets them when it is shown.
        if (!spoken && widget->isVisible())
            mute.append(widget->objectName());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    QVERIFY2(mute.isEmpty(), qPrintable(mute.join(u'\n')));
}

void MainWindowTest::theTabKeyFollowsTheEye_data()
{
    QTest::addColumn<ui::PageId>("page");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QByteArray>("pressed");
    for (const ui::PageId page : kAllPages)
        QTest::addRow("page %d", int(page)) << page << QString() << QByteArray();
    for (const char* place : {"consents", "withdrawals", "breaches", "retention"})
        QTest::newRow(place) << ui::PageId::Safety << QString::fromLatin1(place) << QByteArray();
    QTest::newRow("a breach") << ui::PageId::Safety << u"breaches"_s << QByteArray("breachNew");
    QTest::newRow("a person") << ui::PageId::Settings << QString() << QByteArray("peopleAdd");
}

void MainWindowTest::theTabKeyFollowsTheEye()
{
    QFETCH(const ui::PageId, page);
    QFETCH(const QString, place);
    QFETCH(const QByteArray, pressed);
    tests::WindowFixture fixture;
    openUndecided(fixture);
    fixture.window().resize(1366, 768);
    fixture.window().workspace()->goTo({page, {}, place});
    QTRY_VERIFY(!fixture.window().desk()->isBusy());
    if (!pressed.isEmpty())
        fixture.child<QPushButton>(pressed.constData())->click();
    QCoreApplication::processEvents();
    const auto pages = fixture.window().workspace()->findChildren<ui::Page*>();
    const QWidget* shown = *std::ranges::find_if(pages, &QWidget::isVisible);
    const auto boxOf = [&fixture](const QWidget* one) {
        // Scrolled by, things keep their place on the page.
        QPoint scrolled;
        for (const QWidget* around = one->parentWidget(); around; around = around->parentWidget()) {
            if (const auto* area = qobject_cast<const QScrollArea*>(around))
                scrolled += QPoint(0, area->verticalScrollBar()->value());
        }
        return QRect(one->mapTo(&fixture.window(), scrolled), one->size());
    };
    QWidget* const first = ui::tabStops(*shown).value(0);
    QVERIFY(first);
    first->setFocus(Qt::TabFocusReason);
    QStringList backwards;
    QSet<const QWidget*> seen{first};
    for (const QWidget* before = first;;) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget* after = QApplication::focusWidget();
        if (!shown->isAncestorOf(after))
            break;
        QVERIFY2(!seen.contains(after), qPrintable(after->objectName())); // else it is a ring
        seen << after;
        // Up is right only where another column begins.
        if (boxOf(after).bottom() < boxOf(before).top() &&
            boxOf(after).left() < boxOf(before).right())
            backwards << before->objectName() + u" -> "_s + after->objectName();
        // What a job has just brought gets its place when the event loop comes round.
        QTRY_VERIFY2(!after->visibleRegion().isEmpty(), qPrintable(after->objectName()));
        before = after;
    }
    QVERIFY2(backwards.isEmpty(), qPrintable(backwards.join(u'\n')));
    // Everything that the mouse reaches the keys reach, too, and back again the same way.
    const auto all = shown->findChildren<QWidget*>();
    for (const QWidget* one : all) {
        const bool isStop = (one->focusPolicy() & Qt::TabFocus) != 0 && one->isVisible() &&
                            one->isEnabled() && !isInsideEditor(one) && !one->focusProxy();
        QVERIFY2(!isStop || seen.contains(one), qPrintable(one->objectName()));
    }
    for (qsizetype i = 0; i < seen.size(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), first);
}

void MainWindowTest::everyPageFitsASmallScreen_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Indonesian") << u"id"_s;
    QTest::newRow("English") << u"en"_s;
}

void MainWindowTest::everyPageFitsASmallScreen()
{
    QFETCH(QString, language);
    tests::WindowFixture fixture;
    fixture.language().speak(language);
    openUndecided(fixture);
    fixture.window().resize(1024, 600);
    for (const ui::PageId page : kAllPages) {
        goTo(fixture, page);
        QCOMPARE(fixture.window().size(), QSize(1024, 600));
        QVERIFY2(fixture.window().minimumSizeHint().width() <= 1024,
                 qPrintable(QString::number(int(page))));
        const auto areas = fixture.window().workspace()->findChildren<QScrollArea*>();
        for (const QScrollArea* area : areas) {
            if (area->isVisible() && area->widget())
                QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                         qPrintable(u"%1: %2 > %3"_s.arg(int(page))
                                        .arg(area->widget()->minimumSizeHint().width())
                                        .arg(area->viewport()->width())));
        }
    }
}

void MainWindowTest::aNarrowWindowShowsIconsOnly()
{
    tests::WindowFixture fixture;
    fixture.open();
    auto* home = fixture.child<QPushButton>("go1");
    fixture.window().resize(1366, 768);
    QTRY_COMPARE(home->text(), u"Beranda"_s);
    fixture.window().resize(1024, 600);
    QTRY_COMPARE(home->text(), QString());
    QCOMPARE(home->accessibleName(), u"Beranda"_s);
}

void MainWindowTest::theVillageIsNamedAtTheTop()
{
    tests::WindowFixture fixture;
    fixture.open();
    QCOMPARE(fixture.child<QLabel>("villageName")->text(), u"Bakungpringgodani"_s);
    QVERIFY(!fixture.child<QWidget>("practiceBanner"));
}

void MainWindowTest::theSearchOpensAWorker()
{
    tests::WindowFixture fixture;
    auto session = fixture.makeRegister();
    const auto saved =
        app::recordWorker(*session, tests::completeWorker(u"Siti Aminah"_s, u"3515125204780001"_s),
                          app::Warnings::Confirmed);
    QVERIFY(saved && std::holds_alternative<app::Saved>(*saved));
    fixture.window().openWith(std::move(session));
    auto* search = fixture.child<QLineEdit>("globalSearch");
    auto* list = fixture.child<QListView>("globalSearchList");
    QTest::keyClicks(search, u"amin"_s);
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(fixture.window().workspace()->current(), ui::PageId::Workers);
    QVERIFY(!list->isVisible());
}

void MainWindowTest::aSearchWithoutResultSaysSo()
{
    tests::WindowFixture fixture;
    fixture.open();
    auto* search = fixture.child<QLineEdit>("globalSearch");
    QTest::keyClicks(search, u"nobody"_s);
    auto* list = fixture.child<QListView>("globalSearchList");
    QTRY_VERIFY(list->parentWidget()->isVisible());
    QVERIFY(!list->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!list->parentWidget()->isVisible());
}

void MainWindowTest::theFootSaysWhatIsNotSent()
{
    tests::WindowFixture fixture;
    auto session = fixture.makeRegister();
    const auto saved =
        app::recordWorker(*session, tests::completeWorker(u"Siti Aminah"_s, u"3515125204780001"_s),
                          app::Warnings::Confirmed);
    QVERIFY(saved);
    fixture.window().openWith(std::move(session));
    auto* waiting = fixture.child<QPushButton>("stripWaiting");
    QTRY_VERIFY(waiting->text().endsWith(u"perubahan belum dikirim"_s));
    QTRY_COMPARE(fixture.child<QPushButton>("stripBackup")->text(), u"Belum ada cadangan"_s);
    waiting->click();
    QCOMPARE(fixture.window().workspace()->current(), ui::PageId::Sync);
}

void MainWindowTest::aNoticeCanBeUndone()
{
    tests::WindowFixture fixture;
    fixture.open();
    bool undone = false;
    fixture.window().desk()->notify(u"Siti Aminah saved."_s, [&undone] { undone = true; });
    auto* notice = fixture.child<ui::Notice>("notice");
    QVERIFY(notice->isVisible());
    fixture.child<QPushButton>("noticeUndo")->click();
    QVERIFY(undone);
    QVERIFY(!notice->isVisible());
}

void MainWindowTest::pagesRefreshWhenShown()
{
    tests::WindowFixture fixture;
    fixture.open();
    auto* share = fixture.child<QLabel>("coverageShare");
    fixture.window().workspace()->goTo({ui::PageId::Settings, {}, {}});
    const auto saved = app::recordWorker(
        fixture.window().desk()->session(),
        tests::completeWorker(u"Siti Aminah"_s, u"3515125204780001"_s), app::Warnings::Confirmed);
    QVERIFY(saved);
    fixture.window().desk()->announce(std::get<app::Saved>(*saved).changes);
    fixture.window().workspace()->goTo({ui::PageId::Home, {}, {}});
    QTRY_COMPARE(share->text(), u"0,0%"_s);
}

void MainWindowTest::whatWasBegunIsOfferedOnAnEmptyHome()
{
    tests::WindowFixture fixture;
    fixture.open();
    auto* action = fixture.child<QWidget>("homeEmpty")->findChild<QPushButton*>(u"emptyAction"_s);
    QTRY_COMPARE(action->text(), u"Daftarkan pekerja pertama"_s);
    fixture.window().workspace()->goTo({ui::PageId::Register, {}, {}});
    auto* name = fixture.child<QLineEdit>("registerName");
    name->setFocus();
    QTest::keyClicks(name, u"Warsini"_s);
    fixture.window().workspace()->goTo({ui::PageId::Home, {}, {}});
    QTRY_COMPARE(action->text(), u"Lanjutkan yang sudah dimulai"_s);
    action->click();
    QCOMPARE(fixture.window().workspace()->current(), ui::PageId::Register);
    QCOMPARE(name->text(), u"Warsini"_s);
}

void MainWindowTest::afterAPowerCutItOpensWhereItWasLeft()
{
    tests::WindowFixture fixture;
    const auto keepADraft = [](app::Session& session) {
        app::Draft draft;
        draft.id = QUuid::createUuid();
        draft.worker.name = u"Warsini"_s;
        return bool(app::keepDraft(session, draft));
    };
    auto session = fixture.makeRegister();
    QVERIFY(keepADraft(*session));
    fixture.window().openWith(std::move(session)); // the first time ever: nothing was cut off
    QCOMPARE(fixture.window().workspace()->current(), ui::PageId::Home);
    const auto again = [&fixture] {
        auto opened = app::openRegister(
            fixture.directory(), app::Secret::fromText(u"rahasia desa"_s), fixture.environment());
        Q_ASSERT(opened);
        fixture.window().openWith(*std::move(opened));
        return fixture.window().workspace()->current();
    };
    QCOMPARE(again(), ui::PageId::Register); // nobody had closed it
    QCOMPARE(fixture.child<QLineEdit>("registerName")->text(), u"Warsini"_s);
    fixture.window().close();
    fixture.window().show();
    QCOMPARE(again(), ui::PageId::Home);
}

void MainWindowTest::undoKeysReachBeyondAnEmptyField()
{
    tests::WindowFixture fixture;
    auto session = fixture.makeRegister();
    const auto saved =
        app::recordWorker(*session, tests::completeWorker(u"Siti Aminah"_s, u"3515125204780001"_s),
                          app::Warnings::Confirmed);
    QVERIFY(saved);
    const app::WorkerId id = std::get<app::Saved>(*saved).worker.id;
    app::JobContext context;
    const auto marked =
        app::setSituation(*session, {id}, {u"moved"_s, session->clock().today(), {}}, context);
    QVERIFY(marked);
    fixture.window().openWith(std::move(session));
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    ui::Desk& desk = *fixture.window().desk();
    const auto situation = [&] { return app::worker(desk.session(), id)->situation; };
    desk.did(u"pindah"_s, marked->edits);
    desk.goTo(ui::PageId::Register);
    auto* nik = fixture.child<QLineEdit>("registerNik");
    QVERIFY(nik->hasFocus());
    QTest::keyClicks(nik, u"3"_s);
    QTest::keyClick(nik, Qt::Key_Z, Qt::ControlModifier); // the field's own
    QCOMPARE(nik->text(), QString());
    QCOMPARE(situation(), u"moved"_s);
    QTest::keyClick(nik, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(situation(), QString());
    QTRY_VERIFY(!desk.isBusy());
    QTest::keyClick(nik, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(nik->text(), u"3"_s); // the field's own again
    QTest::keyClick(nik, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(situation(), u"moved"_s);
}

void MainWindowTest::aRegisterOfAnotherComputerSaysSo()
{
    tests::WindowFixture fixture;
    fixture.language().speak(u"en"_s);
    auto session = fixture.makeRegister();
    session->setNewLife(app::LifeEnd::OtherMachine);
    fixture.window().openWith(std::move(session));
    QVERIFY(fixture.child<QWidget>("lifeBanner")->isVisible());
    QVERIFY(fixture.child<QLabel>("lifeBannerText")->text().contains(u"another computer"_s));
    fixture.window().resize(1024, 600);
    QCOMPARE(fixture.window().size(), QSize(1024, 600));
    fixture.child<QPushButton>("lifeBannerButton")->click();
    QVERIFY(!fixture.child<QWidget>("lifeBanner")->isVisible());
}

void MainWindowTest::aWrongDateIsSaidAndStopsNothing()
{
    tests::WindowFixture fixture;
    auto session = fixture.makeRegister();
    tests::recordIn(*session, tests::completeWorker(u"Budi"_s, u"3515121204780002"_s));
    // What is known here lies ten days ahead of this machine's clock.
    const std::int64_t ahead = (session->clock().nowMs() + 10 * 86'400'000LL) << 16;
    QVERIFY(session->store().connection().run("UPDATE change SET stamp=?1", {ahead}));
    fixture.window().openWith(std::move(session));
    auto* banner = fixture.child<QWidget>("clockBanner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(tests::recordIn(fixture.window().desk()->session(),
                            tests::completeWorker(u"Siti"_s, u"3515125204780001"_s))
                .id.isValid());
    fixture.child<QPushButton>("clockBannerButton")->click();
    QTRY_VERIFY(!banner->isVisible());
    fixture.window().desk()->announce({{"*"}, {}});
    QTRY_VERIFY(!fixture.window().desk()->isBusy());
    QVERIFY(!banner->isVisible());
}

void MainWindowTest::aMisreadReceiptCodeIsToldApart()
{
    tests::WindowFixture fixture;
    fixture.language().speak(u"en"_s);
    fixture.open();
    const auto worker = tests::recordIn(fixture.window().desk()->session(),
                                        tests::completeWorker(u"Siti"_s, u"3515125204780001"_s));
    QString code = app::receiptCode(worker.id);
    code[0] = code[0] == u'9' ? u'8' : u'9';
    auto* box = fixture.child<QLineEdit>("globalSearch");
    box->setFocus();
    QTest::keyClicks(box, code);
    auto* nothing = fixture.child<QLabel>("globalSearchNothing");
    QTRY_VERIFY(nothing->isVisible());
    QVERIFY2(nothing->text().contains(u"misread"_s), qPrintable(nothing->text()));
    box->clear();
    QTest::keyClicks(box, u"nobody"_s);
    QTRY_VERIFY(!nothing->text().contains(u"misread"_s));
}

void MainWindowTest::aRightReceiptCodeFindsTheWorker()
{
    tests::WindowFixture fixture;
    fixture.open();
    const auto worker = tests::recordIn(fixture.window().desk()->session(),
                                        tests::completeWorker(u"Siti"_s, u"3515125204780001"_s));
    auto* box = fixture.child<QLineEdit>("globalSearch");
    box->setFocus();
    QTest::keyClicks(box, app::receiptCode(worker.id));
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(fixture.window().workspace()->current(), ui::PageId::Workers);
    QTRY_COMPARE(fixture.child<QLabel>("workerDetailsName")->text(), u"Siti"_s);
    QVERIFY(fixture.child<QLabel>("workerDetailsReceipt")
                ->text()
                .contains(app::receiptCode(worker.id)));
}

void MainWindowTest::theLanguageChangesInPlace()
{
    tests::WindowFixture fixture;
    fixture.open();
    fixture.window().workspace()->goTo({ui::PageId::Settings, {}, {}});
    fixture.preferences().setLanguage(u"en"_s);
    QTRY_COMPARE(fixture.child<QPushButton>("go1")->accessibleName(), u"Home"_s);
    QCOMPARE(fixture.window().workspace()->current(), ui::PageId::Settings);
}

void MainWindowTest::theThemeChangesAtOnce()
{
    tests::WindowFixture fixture;
    fixture.open();
    fixture.preferences().setTheme(ui::Theme::Dark);
    QCOMPARE(ui::currentTheme(), ui::Theme::Dark);
    QCOMPARE(qApp->palette().color(QPalette::Window), ui::palette(ui::Theme::Dark).surface);
}

TEST_SUITE(MainWindowTest)
#include "tst_mainwindow.moc"
