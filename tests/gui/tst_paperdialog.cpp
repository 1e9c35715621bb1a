/// A paper looked at before it is printed: walked through, saved, printed, closed; from every place that offers one.
#include "app/services/listing.h"
#include "app/services/papersettings.h"
#include "tests/gui/paperreading.h"
#include "tests/runner/suite.h"
#include "ui/pages/paper/paperdialog.h"
#include "ui/pages/register/registerpage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/workers/workerspage.h"
#include "ui/print/crest.h"

#include <QAction>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace tests;
using app::PaperKind;

class TestPaperDialog final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        for (int i = 1; i <= 4; ++i)
            m_last = m_fixture->record(
                completeWorker(u"Orang "_s + QChar(u'A' + i), u"351512120478000%1"_s.arg(i)));
        m_window = std::make_unique<QWidget>();
        m_window->resize(1024, 600);
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void everySheetIsLookedAt()
    {
        QWidget* dialog = opened(PaperKind::Receipt);
        auto* view = find<ui::SheetView>(*dialog, "paperView");
        QCOMPARE(view->sheets(), 4);
        QTRY_VERIFY(view->isDrawn(0));
        QCOMPARE(where(*dialog), u"Page 1 of 4"_s);
        QVERIFY(!find<QPushButton>(*dialog, "paperPrevious")->isEnabled());
        auto* next = find<QPushButton>(*dialog, "paperNext");
        for (int i = 1; i < 4; ++i)
            next->click();
        QCOMPARE(where(*dialog), u"Page 4 of 4"_s);
        QVERIFY(!next->isEnabled());
        QTRY_VERIFY(view->isDrawn(3));
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(where(*dialog), u"Page 1 of 4"_s);
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(where(*dialog), u"Page 4 of 4"_s);
        QTest::keyClick(view, Qt::Key_PageUp);
        QVERIFY(where(*dialog) != u"Page 1 of 4"_s);
    }

    void itIsMadeLargerAndFitted()
    {
        QWidget* dialog = opened(PaperKind::StatusList);
        auto* view = find<ui::SheetView>(*dialog, "paperView");
        const int wide = view->sheetWidth();
        QVERIFY(wide <= view->viewport()->width());
        find<QPushButton>(*dialog, "paperLarger")->click();
        QVERIFY(view->sheetWidth() > wide);
        QVERIFY(view->horizontalScrollBar()->maximum() > 0);
        find<QPushButton>(*dialog, "paperWhole")->click();
        QVERIFY(view->sheetWidth() < wide);
        QCOMPARE(view->verticalScrollBar()->maximum() > view->viewport()->height(), false);
        find<QPushButton>(*dialog, "paperWidth")->click();
        QCOMPARE(view->sheetWidth(), wide);
    }

    void itIsSavedAndPrinted()
    {
        QWidget* dialog = opened(PaperKind::VisitingList);
        m_fixture->dialogs().nextFile = m_fixture->path(u"daftar.pdf"_s);
        find<QPushButton>(*dialog, "paperSave")->click();
        QTRY_VERIFY(QFileInfo::exists(m_fixture->path(u"daftar.pdf"_s)));
        m_fixture->dialogs().printedTo = m_fixture->path(u"kertas.pdf"_s);
        find<QPushButton>(*dialog, "paperPrint")->click();
        QTRY_VERIFY(QFileInfo(m_fixture->path(u"kertas.pdf"_s)).size() > 0);
        QCOMPARE(pagesOf(m_fixture->path(u"kertas.pdf"_s)),
                 pagesOf(m_fixture->path(u"daftar.pdf"_s)));
    }

    void itGoesWhenTheWindowLocks()
    {
        const QPointer<QWidget> dialog = opened(PaperKind::DecreeList);
        m_fixture->desk().lock();
        QTRY_VERIFY(!dialog);
    }

    void everyButtonHasANameAndEscapeCloses()
    {
        const QPointer<QWidget> dialog = opened(PaperKind::DataSheet);
        for (const QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (!button->isVisibleTo(dialog))
                continue; // has words once it has something to do
            QVERIFY(!button->objectName().isEmpty());
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     qPrintable(button->objectName()));
        }
        auto* view = find<ui::SheetView>(*dialog, "paperView");
        QVERIFY(!view->accessibleName().isEmpty());
        QVERIFY(view->accessibleDescription().contains(u"1"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void whoMayNotIsTold()
    {
        ui::PaperWanted wanted{PaperKind::Receipt, {}, app::WorkerId(QUuid::createUuid()), {}};
        ui::PaperDialog::preview(m_fixture->desk(), wanted, m_window.get());
        QWidget* dialog = m_window->findChild<QWidget*>(u"paperDialog"_s);
        QTRY_VERIFY(dialog->findChild<QLabel*>(u"messageText"_s) ||
                    !find<QPushButton>(*dialog, "paperPrint")->isEnabled());
    }

    void theListOffersEveryPaperForAllAndForTheChosen()
    {
        ui::WorkersPage page(m_fixture->desk(), m_fixture->preferences(), nullptr);
        page.resize(1200, 700);
        page.show();
        page.refresh({});
        page.shown();
        auto* table = find<QTableView>(page, "workersTable");
        QTRY_COMPARE(table->model()->rowCount(), 4);
        for (const char* name :
             {"workersPaperReceipt", "workersPaperDataSheet", "workersPaperVisiting",
              "workersPaperDecree", "workersPaperStatus"})
            QVERIFY(find<QAction>(page, name));
        find<QAction>(page, "workersPaperReceipt")->trigger();
        QTRY_COMPARE(sheetsIn(page), 4);
        closeIn(page);
        table->selectRow(1);
        find<QAction>(page, "chosenPaperReceipt")->trigger();
        QTRY_COMPARE(sheetsIn(page), 1);
        closeIn(page);
        find<QAction>(page, "detailsPaperDataSheet")->trigger();
        QTRY_VERIFY(sheetsIn(page) >= 1);
    }

    void savingAWorkerOffersTheReceipt()
    {
        ui::RegisterPage page(m_fixture->desk(), nullptr);
        page.show();
        page.open({ui::PageId::Register, m_last.id, {}});
        QTRY_COMPARE(find<QLineEdit>(page, "registerName")->text(), m_last.name);
        find<QPushButton>(page, "registerSave")->click();
        auto* receipt = find<QPushButton>(page, "registerSavedReceipt");
        QTRY_VERIFY(receipt->isVisible());
        receipt->click();
        QTRY_COMPARE(sheetsIn(page), 1);
    }

    void settingsAreKeptWhenAFieldIsLeft()
    {
        ui::SettingsPage page(m_fixture->desk(), m_fixture->preferences(), nullptr);
        page.show();
        page.refresh({});
        typeInto(page, "settingsPaperName", u"Sutrisno"_s);
        QTest::keyClick(find<QLineEdit>(page, "settingsPaperName"), Qt::Key_Return);
        QTRY_COMPARE(app::paperSettings(m_fixture->session())->signerName, u"Sutrisno"_s);
        m_fixture->dialogs().nextFile = picture(u"crest.png"_s, "PNG");
        find<QPushButton>(page, "settingsCrestChoose")->click();
        QTRY_VERIFY(!app::paperSettings(m_fixture->session())->crest.isEmpty());
        QVERIFY(!find<QLabel>(page, "settingsCrest")->pixmap().isNull());
        QCOMPARE(app::paperSettings(m_fixture->session())->signerName, u"Sutrisno"_s);
        find<QPushButton>(page, "settingsCrestRemove")->click();
        QTRY_VERIFY(app::paperSettings(m_fixture->session())->crest.isEmpty());
    }

    void aCrestIsTakenFromAnyPicture()
    {
        const QString drawing = m_fixture->path(u"crest.svg"_s);
        QFile file(drawing);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<svg xmlns='http://www.w3.org/2000/svg' width='20' height='40'>"
                   "<rect width='20' height='40' fill='#336699'/></svg>");
        file.close();
        for (const QString& path :
             {picture(u"a.png"_s, "PNG"), picture(u"a.jpg"_s, "JPG"), drawing}) {
            const auto crest = ui::crestFrom(path);
            QVERIFY2(crest, qPrintable(path));
            const QImage image = QImage::fromData(*crest, "PNG");
            QVERIFY(!image.isNull());
            QVERIFY(image.width() <= 512 && image.height() <= 512);
            QVERIFY(crest->size() <= app::kMaxCrestBytes);
        }
    }

    void whatIsNoPictureIsRefused()
    {
        for (const QByteArray& bytes : {QByteArray("not a picture"), QByteArray("<svg"),
                                        QByteArray("\x89PNG\r\n\x1a\nbroken"), QByteArray()}) {
            QFile file(m_fixture->path(u"crest"_s));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(bytes);
            file.close();
            QVERIFY(!ui::crestFrom(file.fileName()));
        }
        QVERIFY(!ui::crestFrom(m_fixture->path(u"nowhere"_s)));
    }

private:
    QString picture(const QString& name, const char* format)
    {
        QImage image(1200, 900, QImage::Format_RGB32);
        image.fill(0xff336699);
        const QString path = m_fixture->path(name);
        return image.save(path, format) ? path : QString();
    }
    QWidget* opened(PaperKind kind)
    {
        const auto keys = app::listWorkers(m_fixture->session(), {}, app::WorkerOrder::Name);
        ui::PaperDialog::preview(m_fixture->desk(),
                                 {kind, keys ? *keys : QList<std::int64_t>(), {}, {}},
                                 m_window.get());
        QWidget* dialog = m_window->findChild<QWidget*>(u"paperDialog"_s);
        Q_ASSERT(dialog);
        const bool ready = QTest::qWaitFor(
            [dialog] { return find<QPushButton>(*dialog, "paperPrint")->isEnabled(); });
        Q_ASSERT(ready);
        return ready ? dialog : nullptr;
    }
    static QString where(QWidget& dialog) { return find<QLabel>(dialog, "paperWhere")->text(); }
    static int sheetsIn(QWidget& page)
    {
        auto* view = page.findChild<ui::SheetView*>(u"paperView"_s);
        return view ? view->sheets() : 0;
    }
    static void closeIn(QWidget& page)
    {
        const QPointer<QWidget> dialog = page.findChild<QWidget*>(u"paperDialog"_s);
        find<QPushButton>(*dialog, "paperClose")->click();
        QTRY_VERIFY(!dialog);
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    app::Worker m_last;
};

TEST_SUITE(TestPaperDialog)
#include "tst_paperdialog.moc"
