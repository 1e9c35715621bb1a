/// Pictures of cards taken with the camera: looked at before they are used, and the light out whenever nobody
/// looks.
#include "app/services/drafts.h"
#include "tests/gui/windowfixture.h"
#include "tests/runner/suite.h"
#include "ui/camera/camerapanel.h"
#include "ui/camera/cameraview.h"
#include "ui/camera/systemcameras.h"
#include "ui/pages/register/photoslot.h"
#include "ui/pages/register/registerpage.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scrollpage.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

/// A card as a camera sees it.
QImage card(const QColor& colour)
{
    QImage image(1920, 1080, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

} // namespace

class TestCamera final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        cameras().areThere = true;
        cameras().sees = card(QColorConstants::Svg::lightsteelblue);
        open();
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void aPictureIsTakenWithTheMouseAndBecomesAPhoto()
    {
        typeInto(*m_page, "registerName", u"Siti"_s);
        openCamera();
        QVERIFY(cameras().isOneRunning());
        QCOMPARE(view()->image().size(), QSize(480, 270));
        click("cameraTake");
        QCOMPARE(view()->image().size(), QSize(1920, 1080));
        QVERIFY(!cameras().isOneRunning());
        QVERIFY(!button("cameraTake")->isVisible());
        click("cameraUse");
        QVERIFY(!panel());
        QTRY_COMPARE(kept().size(), 1);
        QCOMPARE(kept().first().subject, u"identity_card"_s);
        const auto bytes = app::photoBytes(m_fixture->session(), kept().first());
        QVERIFY(bytes);
        const QImage stored = QImage::fromData(*bytes);
        QCOMPARE(stored.size(), QSize(1600, 900));
        const auto* small = find<QLabel>(*m_page, "registerPhotoIdentityCardPicture");
        QTRY_VERIFY(!small->pixmap(Qt::ReturnByValue).isNull());
        QVERIFY(!button("registerPhotoIdentityCardCamera")->isVisible());
    }

    void theKeysAloneAreEnough_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("space") << Qt::Key_Space;
        QTest::newRow("enter") << Qt::Key_Return;
        QTest::newRow("enter of the number pad") << Qt::Key_Enter;
    }
    void theKeysAloneAreEnough()
    {
        QFETCH(Qt::Key, key);
        typeInto(*m_page, "registerName", u"Siti"_s);
        unfold();
        button("registerPhotoFamilyCardCamera")->setFocus();
        press(Qt::Key_Space);
        QTRY_COMPARE(m_page->focusWidget()->objectName(), u"cameraTake"_s);
        press(key);
        QCOMPARE(m_page->focusWidget()->objectName(), u"cameraUse"_s);
        press(key);
        QTRY_COMPARE(kept().size(), 1);
        QCOMPARE(kept().first().subject, u"family_card"_s);
        QTRY_COMPARE(m_page->focusWidget()->objectName(), u"registerPhotoFamilyCardRemove"_s);
    }

    void aKeyHeldTooLongUsesNothingUnseen()
    {
        openCamera();
        press(Qt::Key_Return);
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
        QApplication::sendEvent(m_page->focusWidget(), &again);
        QVERIFY(panel());
        QVERIFY(button("cameraUse")->isVisible());
    }

    void keysWorkFromThePictureToo()
    {
        openCamera();
        panel()->setFocus();
        press(Qt::Key_Space);
        QVERIFY(button("cameraUse")->isVisible());
        panel()->setFocus();
        press(Qt::Key_Return);
        QVERIFY(!panel());
        QTRY_COMPARE(kept().size(), 1);
    }

    void aBadPictureIsTakenAgain()
    {
        openCamera();
        click("cameraTake");
        cameras().sees = card(QColorConstants::Svg::seagreen);
        click("cameraAgain");
        QVERIFY(view()->image().isNull());
        QTRY_VERIFY(button("cameraTake")->isEnabled());
        QCOMPARE(cameras().opened, 2);
        QVERIFY(cameras().isOneRunning());
        QTRY_COMPARE(m_page->focusWidget()->objectName(), u"cameraTake"_s);
        click("cameraTake");
        QCOMPARE(view()->image().pixelColor(9, 9), QColor(QColorConstants::Svg::seagreen));
    }

    void cancellingKeepsNothingAndGoesBack_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("button, live") << false << false;
        QTest::newRow("button, taken") << false << true;
        QTest::newRow("escape, live") << true << false;
        QTest::newRow("escape, taken") << true << true;
    }
    void cancellingKeepsNothingAndGoesBack()
    {
        QFETCH(bool, byKey);
        QFETCH(bool, isTaken);
        openCamera();
        if (isTaken)
            click("cameraTake");
        if (byKey)
            press(Qt::Key_Escape);
        else
            click("cameraCancel");
        QVERIFY(!panel());
        QVERIFY(!cameras().isOneRunning());
        QTRY_VERIFY(!m_fixture->desk().isBusy());
        QVERIFY(kept().isEmpty());
        QCOMPARE(m_page->focusWidget()->objectName(), u"registerPhotoIdentityCardCamera"_s);
    }

    void aCameraThatFailsIsExplained_data()
    {
        QTest::addColumn<ui::CameraTrouble>("trouble");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("byKey");
        QTest::newRow("none") << ui::CameraTrouble::NotThere << u"No camera was found."_s << false;
        QTest::newRow("in use") << ui::CameraTrouble::NotAnswering
                                << u"Another program may be using it"_s << true;
        QTest::newRow("no picture")
            << ui::CameraTrouble::NoPicture << u"choose a file instead"_s << false;
    }
    void aCameraThatFailsIsExplained()
    {
        QFETCH(ui::CameraTrouble, trouble);
        QFETCH(QString, said);
        QFETCH(bool, byKey);
        cameras().trouble = trouble;
        openPanel();
        QTRY_VERIFY2(message()->text().contains(said), qPrintable(message()->text()));
        QVERIFY(!cameras().isOneRunning());
        QVERIFY(!button("cameraTake")->isVisible());
        cameras().trouble.reset();
        if (byKey)
            press(Qt::Key_Return);
        else
            panel()->findChild<QPushButton*>(u"messageAction"_s)->click();
        QTRY_VERIFY(button("cameraTake")->isEnabled());
        QVERIFY(!message()->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!panel());
    }

    void aCameraThatSaysNothingIsNotWaitedForForever()
    {
        cameras().isSilent = true;
        openPanel();
        QTRY_VERIFY(cameras().isOneRunning());
        QVERIFY(!button("cameraTake")->isEnabled());
        panel()->findChild<QTimer*>(u"cameraPatience"_s)->start(1);
        QTRY_VERIFY(message()->text().contains(u"does not answer"_s));
        QVERIFY(!cameras().isOneRunning());
    }

    void aPictureThatNeverComesIsNotWaitedForEither()
    {
        openCamera();
        cameras().last->isSilent = true;
        click("cameraTake");
        panel()->findChild<QTimer*>(u"cameraPatience"_s)->start(1);
        QTRY_VERIFY(message()->text().contains(u"gave no picture"_s));
        QVERIFY(!cameras().isOneRunning());
    }

    void theLightGoesOutWhenNobodyLooks_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("folded") << 0;
        QTest::newRow("page hidden") << 1;
        QTest::newRow("another worker") << 2;
        QTest::newRow("locked") << 3;
        QTest::newRow("page gone") << 4;
    }
    void theLightGoesOutWhenNobodyLooks()
    {
        QFETCH(int, how);
        const app::Worker known =
            m_fixture->record(completeWorker(u"Siti"_s, u"3515125204780001"_s));
        openCamera();
        QVERIFY(cameras().isOneRunning());
        if (how == 0)
            find<QPushButton>(*m_page, "registerPhotos")->setChecked(false);
        else if (how == 1)
            m_page->hide();
        else if (how == 2)
            m_page->open({ui::PageId::Register, known.id, {}});
        else if (how == 3)
            m_fixture->desk().lock();
        else
            m_page.reset();
        QVERIFY(!cameras().isOneRunning());
        QVERIFY(!m_page || !panel());
    }

    void lockingTheWindowPutsTheLightOut()
    {
        WindowFixture window;
        window.dialogs().knownCameras.areThere = true;
        window.dialogs().knownCameras.sees = card(QColorConstants::Svg::lightsteelblue);
        window.open();
        window.window().workspace()->goTo({ui::PageId::Register, {}, {}});
        window.child<QPushButton>("registerPhotos")->click();
        window.child<QPushButton>("registerPhotoIdentityCardCamera")->click();
        QTRY_VERIFY(window.dialogs().knownCameras.isOneRunning());
        window.window().lock();
        QVERIFY(!window.dialogs().knownCameras.isOneRunning());
    }

    void onlyOneCameraIsOpenAtATime()
    {
        openCamera();
        click("registerPhotoFamilyCardCamera");
        QTRY_COMPARE(cameras().opened, 2);
        QTRY_COMPARE(m_page->findChildren<ui::CameraPanel*>().size(), 1);
        QCOMPARE(panel()->accessibleName(), u"Take a picture: Family card"_s);
    }

    void withoutACameraThereIsNoButton()
    {
        cameras().areThere = false;
        unfold();
        QVERIFY(button("registerPhotoIdentityCardChoose")->isVisible());
        QVERIFY(!button("registerPhotoIdentityCardCamera")->isVisible());
        QVERIFY(!button("registerPhotoFamilyCardCamera")->isVisible());
    }

    void oneThatIsPluggedInLaterIsFound()
    {
        cameras().areThere = false;
        unfold();
        cameras().areThere = true;
        find<QPushButton>(*m_page, "registerPhotos")->setChecked(false);
        unfold();
        QVERIFY(button("registerPhotoIdentityCardCamera")->isVisible());
        QVERIFY(!button("registerPhotoSignatureCamera")->isVisible());
    }

    void askingWhetherOneIsThereHoldsNothingUp()
    {
        const ui::SystemCameras real;
        QElapsedTimer clock;
        clock.start();
        static_cast<void>(real.isThere());
        QVERIFY2(clock.elapsed() < 50, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(cameras().opened == 0);
    }

private:
    void open()
    {
        m_page = std::make_unique<ui::RegisterPage>(m_fixture->desk(), nullptr);
        m_page->resize(1166, 672);
        m_page->refresh({});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->shown();
    }

    void unfold() { find<QPushButton>(*m_page, "registerPhotos")->setChecked(true); }
    void openPanel()
    {
        unfold();
        click("registerPhotoIdentityCardCamera");
    }
    void openCamera()
    {
        openPanel();
        QTRY_VERIFY(button("cameraTake")->isEnabled());
    }

    QPushButton* button(const char* name) { return find<QPushButton>(*m_page, name); }
    /// Scrolls to it first, as a person would.
    void click(const char* name)
    {
        QPushButton* wanted = button(name);
        ui::reveal(wanted);
        QTRY_VERIFY(wanted->visibleRegion().contains(wanted->rect().center()));
        QTest::mouseClick(wanted, Qt::LeftButton);
    }
    /// To whatever has the focus, as a keyboard does.
    void press(Qt::Key key) { QTest::keyClick(m_page->focusWidget(), key); }

    ui::CameraView* view() { return find<ui::CameraView>(*panel(), "cameraView"); }
    ui::MessageBar* message() { return find<ui::MessageBar>(*panel(), "cameraMessage"); }
    /// The one that is open.
    ui::CameraPanel* panel()
    {
        for (auto* panel : m_page->findChildren<ui::CameraPanel*>())
            if (panel->isVisible())
                return panel;
        return nullptr;
    }
    QList<app::Photo> kept()
    {
        const auto drafts = app::drafts(m_fixture->session());
        return drafts && drafts->size() == 1 ? drafts->first().photos : QList<app::Photo>();
    }
    FakeCameras& cameras() { return m_fixture->dialogs().knownCameras; }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ui::RegisterPage> m_page;
};

TEST_SUITE(TestCamera)
#include "tst_camera.moc"
