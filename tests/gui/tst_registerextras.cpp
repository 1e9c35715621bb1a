/// Daftarkan beyond the fields: heirs, pictures, signature, who may be the same person, taking back.
#include "app/services/drafts.h"
#include "tests/gui/pagefixture.h"
#include "tests/runner/suite.h"
#include "ui/pages/register/actionbar.h"
#include "ui/pages/register/photoslot.h"
#include "ui/pages/register/picture.h"
#include "ui/pages/register/registerpage.h"
#include "ui/pages/register/typedvalues.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/signaturepad.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <atomic>
#include <memory>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

const QString kNik = u"3515125204780001"_s;

/// A picture as a phone takes it: far larger than is kept.
QImage cardPicture()
{
    QImage image(3200, 2000, QImage::Format_RGB32);
    image.fill(QColorConstants::Svg::lightsteelblue);
    return image;
}

} // namespace

class TestRegisterExtras final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        open();
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void heirsAreSavedAndComeBack()
    {
        const app::Worker known = change(m_fixture->record(completeWorker(u"Siti"_s, kNik)).id);
        addHeir(u"Slamet Widodo"_s, u"spouse"_s);
        save();
        QTRY_VERIFY(savedBar()->isVisible());
        const auto stored = app::registrationOf(m_fixture->session(), known.id);
        QVERIFY(stored);
        QCOMPARE(stored->heirs.size(), 1);
        change(known.id);
        auto* fold = find<QPushButton>(*m_page, "registerHeirs");
        QVERIFY2(fold->text().contains(u"Slamet Widodo"_s), qPrintable(fold->text()));
    }

    void anIncompleteHeirIsExplainedWhereItStands()
    {
        const app::Worker known = change(m_fixture->record(completeWorker(u"Siti"_s, kNik)).id);
        addHeir(u"Slamet Widodo"_s, {});
        save();
        QVERIFY(find<QLabel>(*m_page, "registerHeir1RelationNote")->isVisible());
        QCOMPARE(m_page->focusWidget()->objectName(), u"registerHeir1Relation"_s);
        QVERIFY(!savedBar()->isVisible());
        QVERIFY(app::registrationOf(m_fixture->session(), known.id)->heirs.isEmpty());
    }

    void anHeirTypedHalfwayIsInTheDraft()
    {
        typeInto(*m_page, "registerName", u"Siti"_s);
        addHeir(u"Sla"_s, {});
        m_page->keepTyping();
        open();
        QCOMPARE(find<QLineEdit>(*m_page, "registerHeir1Name")->text(), u"Sla"_s);
    }

    void whatWaitsToBeWrittenIsOnDiskWhenTheWindowCloses()
    {
        const auto isFree = std::make_shared<std::atomic<bool>>(false); // outlives this function
        m_fixture->desk().run(
            m_page.get(),
            [isFree](app::Session&, app::JobContext&) -> app::Result<void> {
                while (!*isFree)
                    std::this_thread::yield();
                return {};
            },
            [](const app::Result<void>&) {});
        typeInto(*m_page, "registerName", u"Siti"_s);
        find<QLineEdit>(*m_page, "registerAddress")->setFocus(); // asks to write, behind the other
        m_page->keepTyping();
        const auto drafts = app::drafts(m_fixture->session());
        *isFree = true;
        QVERIFY(drafts && drafts->size() == 1);
        QCOMPARE(drafts->first().worker.name, u"Siti"_s);
    }

    void aPictureIsMadeSmallKeptAndShownAgain()
    {
        const app::Worker known = change(m_fixture->record(completeWorker(u"Siti"_s, kNik)).id);
        m_fixture->dialogs().nextFile = m_fixture->path(u"ktp.png"_s);
        QVERIFY(cardPicture().save(m_fixture->dialogs().nextFile));
        find<QPushButton>(*m_page, "registerPhotos")->click();
        find<QPushButton>(*m_page, "registerPhotoIdentityCardChoose")->click();
        auto* picture = find<QLabel>(*m_page, "registerPhotoIdentityCardPicture");
        QTRY_VERIFY(!picture->pixmap(Qt::ReturnByValue).isNull());
        save();
        QTRY_VERIFY(savedBar()->isVisible());
        const auto stored = app::registrationOf(m_fixture->session(), known.id);
        QVERIFY(stored && stored->photos.size() == 1);
        const auto bytes = app::photoBytes(m_fixture->session(), stored->photos.first());
        QVERIFY(bytes);
        const QImage kept = QImage::fromData(*bytes);
        QCOMPARE(kept.size(), QSize(1600, 1000));
        QVERIFY2(bytes->size() < 300'000, qPrintable(QString::number(bytes->size())));

        change(known.id);
        find<QPushButton>(*m_page, "registerPhotos")->click();
        QTRY_VERIFY(!find<QLabel>(*m_page, "registerPhotoIdentityCardPicture")
                         ->pixmap(Qt::ReturnByValue)
                         .isNull());
        find<QPushButton>(*m_page, "registerPhotoIdentityCardRemove")->click();
        save();
        QTRY_VERIFY(savedBar()->isVisible());
        QTRY_VERIFY(app::registrationOf(m_fixture->session(), known.id)->photos.isEmpty());
    }

    void whatIsNoPictureIsSaidSo()
    {
        m_fixture->dialogs().nextFile = m_fixture->path(u"ktp.jpg"_s);
        QFile file(m_fixture->dialogs().nextFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a picture");
        file.close();
        const auto read = ui::smallPicture(file.fileName());
        QVERIFY(!read);
        QCOMPARE(read.error().code, app::ErrorCode::FileUnreadable);
        find<QPushButton>(*m_page, "registerPhotos")->click();
        find<QPushButton>(*m_page, "registerPhotoFamilyCardChoose")->click();
        QTRY_VERIFY(!m_fixture->desk().isBusy());
        const auto* told = find<ui::MessageBar>(*m_page, "registerPhotosMessage");
        QTRY_VERIFY(told->isVisible());
        QVERIFY2(told->text().contains(u"JPEG"_s), qPrintable(told->text()));
    }

    void aSignatureIsDrawnAndOutlivesAKill()
    {
        typeInto(*m_page, "registerName", u"Siti"_s);
        find<QPushButton>(*m_page, "registerPhotos")->click();
        auto* pad = find<ui::SignaturePad>(*m_page, "registerSignature");
        QTest::mousePress(pad, Qt::LeftButton, {}, {20, 30});
        QTest::mouseMove(pad, {60, 50});
        QTest::mouseMove(pad, {120, 25});
        QTest::mouseRelease(pad, Qt::LeftButton, {}, {120, 25});
        QVERIFY(!pad->isEmpty());
        const auto kept = [this] {
            const auto drafts = app::drafts(m_fixture->session());
            return drafts && drafts->size() == 1 ? drafts->first().photos : QList<app::Photo>();
        };
        QTRY_COMPARE(kept().size(), 1);
        QCOMPARE(kept().first().subject, u"signature"_s);
        open(); // as after a kill: the page begins with what is on disk
        QVERIFY(!find<ui::SignaturePad>(*m_page, "registerSignature")->isVisibleTo(m_page.get()));
        auto* fold = find<QPushButton>(*m_page, "registerPhotos");
        QVERIFY2(fold->text().contains(u"Signature"_s), qPrintable(fold->text()));
    }

    void whoMayBeTheSameIsShownWithoutStopping()
    {
        const app::Worker known = m_fixture->record(completeWorker(u"Siti Aminah"_s, kNik));
        auto* panel = find<QWidget>(*m_page, "registerSimilar");
        QVERIFY(!panel->isVisible());
        typeInto(*m_page, "registerNik", u"3515125204780010"_s); // the last two swapped
        QVERIFY(panel->isVisible());
        QCOMPARE(m_page->focusWidget()->objectName(), u"registerName"_s);
        QSignalSpy asked(&m_fixture->desk(), &ui::Desk::destinationAsked);
        panel->findChild<QPushButton*>(u"registerSimilarOpen"_s)->click();
        QCOMPARE(asked.first().first().value<ui::Destination>().worker, known.id);
        typeInto(*m_page, "registerNik", u"3515125204780555"_s);
        QVERIFY(!panel->isVisible());
    }

    void onlyTheYearOfBirthIsAWarningNotAWall()
    {
        typeInto(*m_page, "registerBirthDate", u"1978"_s);
        find<QLineEdit>(*m_page, "registerName")->setFocus();
        QCOMPARE(find<QLineEdit>(*m_page, "registerBirthDate")->text(), u"1978"_s);
        QVERIFY(find<QLabel>(*m_page, "registerBirthDateNote")->isVisible());
        QCOMPARE(ui::storedDay(u"4-1978"_s, QDate(2026, 11, 22)), u"1978-04"_s);
        QCOMPARE(ui::shownDay(u"1978-04"_s), u"04-1978"_s);
    }

    void enterGoesOnFromAnOpenList()
    {
        m_fixture->record(completeWorker(u"Budi"_s, u"3515121204780002"_s));
        m_page->refresh({});
        typeInto(*m_page, "registerHamlet", u"Kra"_s);
        auto* hamlet = find<QLineEdit>(*m_page, "registerHamlet");
        QTRY_VERIFY(hamlet->completer()->popup()->isVisible());
        QTest::keyClick(hamlet->completer()->popup(), Qt::Key_Return);
        QCOMPARE(m_page->focusWidget()->objectName(), u"registerRt"_s);
        QCOMPARE(hamlet->text(), u"Kra"_s);
        typeInto(*m_page, "registerHamlet", u"Kra"_s);
        QTest::keyClick(hamlet->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(hamlet->completer()->popup(), Qt::Key_Return);
        QCOMPARE(hamlet->text(), u"Krajan"_s);
        QCOMPARE(m_page->focusWidget()->objectName(), u"registerRt"_s);
    }

    void aWitnessIsAskedForWhenConsentWasInWords()
    {
        auto* witness = find<QLineEdit>(*m_page, "registerConsentWitness");
        QVERIFY(!witness->isVisible());
        auto* method = find<QComboBox>(*m_page, "registerConsentMethod");
        method->setCurrentIndex(method->findData(u"witness"_s));
        emit method->activated(method->currentIndex());
        QVERIFY(witness->isVisible());
    }

    void aCorrectedNikKeepsWhatIsKnownAndSaysWhatItWas()
    {
        app::Worker odd = completeWorker(u"Siti Aminah"_s, kNik);
        odd.birthDate = u"1978-04-13"_s;
        const app::Worker known = change(m_fixture->record(odd).id);
        typeInto(*m_page, "registerNik", u"3515125505800007"_s);
        QCOMPARE(find<QLineEdit>(*m_page, "registerBirthDate")->text(), u"13-04-1978"_s);
        const QString said = find<ui::MessageBar>(*m_page, "registerKnown")->text();
        QVERIFY2(said.contains(u"3515 1252 0478 0001"_s), qPrintable(said));
    }

    void aChangeIsTakenBackAndDoneAgainFromAnywhere()
    {
        const app::Worker known = change(m_fixture->record(completeWorker(u"Siti"_s, kNik)).id);
        typeInto(*m_page, "registerName", u"Siti Aminah"_s);
        save();
        QTRY_VERIFY(savedBar()->isVisible());
        const auto name = [&] { return app::worker(m_fixture->session(), known.id)->name; };
        QCOMPARE(name(), u"Siti Aminah"_s);
        m_fixture->desk().undo();
        QTRY_COMPARE(name(), u"Siti"_s);
        QTRY_VERIFY(!m_fixture->desk().isBusy());
        m_fixture->desk().redo();
        QTRY_COMPARE(name(), u"Siti Aminah"_s);
        QTRY_VERIFY(!m_fixture->desk().isBusy());
        QSignalSpy told(&m_fixture->desk(), &ui::Desk::noticePosted);
        m_fixture->desk().redo();
        QCOMPARE(told.size(), 1); // says that there is nothing more
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

    app::Worker change(const app::WorkerId& id)
    {
        m_page->open({ui::PageId::Register, id, {}});
        return *app::worker(m_fixture->session(), id);
    }

    void addHeir(const QString& name, const QString& relation)
    {
        find<QPushButton>(*m_page, "registerHeirs")->setChecked(true);
        find<QPushButton>(*m_page, "registerAddHeir")->click();
        typeInto(*m_page, "registerHeir1Name", name);
        auto* box = find<QComboBox>(*m_page, "registerHeir1Relation");
        box->setCurrentIndex(box->findData(relation));
        emit box->activated(box->currentIndex());
    }

    ui::ActionBar* savedBar() { return find<ui::ActionBar>(*m_page, "registerSavedBar"); }
    void save() { QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier); }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ui::RegisterPage> m_page;
};

TEST_SUITE(TestRegisterExtras)
#include "tst_registerextras.moc"
