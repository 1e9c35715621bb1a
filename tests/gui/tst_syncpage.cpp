/// Cards exchanged, a file out, the file in, the answer back: by the buttons people press.
#include "app/services/batchphotos.h"
#include "app/services/registration.h"
#include "tests/gui/pagefixture.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"
#include "tests/support/officefolder.h"
#include "ui/pages/sync/dropzone.h"
#include "ui/pages/sync/receivecard.h"
#include "ui/pages/sync/syncpage.h"
#include "ui/shell/language.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A sync page on one of two registers.
class Side {
public:
    explicit Side(app::test::TestRegister& at) : m_preferences(at.path(u"settings.ini"_s), nullptr)
    {
        auto session = at.session().again();
        Q_ASSERT(session);
        m_desk = std::make_unique<ui::Desk>(*std::move(session), dialogs, nullptr);
        m_page = std::make_unique<ui::SyncPage>(*m_desk, m_preferences, nullptr);
        QObject::connect(m_desk.get(), &ui::Desk::changed, m_page.get(), &ui::Page::refresh);
        m_page->show();
        m_page->refresh({});
        m_page->shown();
    }
    ~Side() { m_page.reset(); }

    QPushButton* button(const char* name) { return tests::find<QPushButton>(*m_page, name); }
    QTableWidget* table(const char* name) { return tests::find<QTableWidget>(*m_page, name); }
    QLabel* label(const char* name) { return tests::find<QLabel>(*m_page, name); }
    ui::SyncPage& page() { return *m_page; }
    QWidget& receive() { return *tests::find<ui::ReceiveCard>(*m_page, "receiveCard"); }
    /// As from the file manager.
    void drop(const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        auto* zone = tests::find<ui::DropZone>(*m_page, "dropZone");
        const QPoint at = zone->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(zone, &enter);
        QDropEvent event(QPointF(at), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(zone, &event);
    }
    ui::Desk& desk() { return *m_desk; }
    bool says(const QString& words)
    {
        const auto bars = m_page->findChildren<ui::MessageBar*>();
        return std::any_of(bars.cbegin(), bars.cend(), [&words](const ui::MessageBar* bar) {
            return !bar->isHidden() && bar->text().contains(words);
        });
    }

    tests::FakeDialogs dialogs;

private:
    ui::Preferences m_preferences;
    std::unique_ptr<ui::Desk> m_desk;
    std::unique_ptr<ui::SyncPage> m_page;
};

} // namespace

class SyncPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_language.speak(u"id"_s); }
    void withoutACardNothingCanBeSent();
    void aCardIsAcceptedByItsDigits();
    void otherDigitsAreRefusedAtTheField();
    void aFileGoesOutAndComesIn();
    void aBadFileIsSetAsideWithItsReason();
    void theOfficeAnswersAllVillages();
    void aCardIsRevoked();
    void twoLaptopsOfOneVillageInFiveClicks();
    void theLastTakingInIsUndone();
    void whyItCannotBeUndoneIsSaid();
    void theOfficeSeesEachVillagesChain();
    void theVillageSeesWhatBecameOfItsRecords();
    void anAnswerThatIsDroppedIsOpened();
    void theOfficeDayInTheWindow();
    void stoppedItSaysWhatIsInAndWhatIsNot();
    void aFolderWithNothingInItIsSaid();
    void twoLaptopsGoOnExchanging();
    void aDriveThatIsPluggedInIsProposed();
    void picturesThatDidNotFitAreSaidAndAskedFor();

private:
    ui::Language m_language;
};

void SyncPageTest::withoutACardNothingCanBeSent()
{
    app::test::TestRegister village;
    Side side(village);
    QTRY_VERIFY(!side.label("syncWaiting")->text().isEmpty());
    QVERIFY(!side.button("syncSend")->isEnabled());
    QTRY_VERIFY(!side.label("cardFingerprint")->text().isEmpty());
}

void SyncPageTest::aCardIsAcceptedByItsDigits()
{
    app::test::TestRegister village;
    app::test::TestRegister office(
        {.scope = app::test::kRegency, .role = {}, .device = u"Kantor"_s, .seed = 7});
    Side there(office);
    const QString file = office.path(u"kantor.jcard"_s);
    there.dialogs.nextFile = file;
    there.button("cardExport")->click();
    QTRY_VERIFY(there.says(u"kantor.jcard"_s));
    QTRY_VERIFY(!there.label("cardFingerprint")->text().isEmpty());

    Side here(village);
    here.dialogs.nextFile = file;
    here.button("cardAccept")->click();
    QTRY_VERIFY(here.label("cardWho")->text().contains(u"Kantor"_s));
    tests::typeInto(here.page(), "cardDigits", there.label("cardFingerprint")->text());
    here.button("cardAcceptNow")->click();
    QTRY_COMPARE(here.table("cardList")->rowCount(), 1);
    QTRY_VERIFY(here.button("syncSend")->isEnabled());
}

void SyncPageTest::otherDigitsAreRefusedAtTheField()
{
    app::test::TestRegister village;
    app::test::TestRegister office(
        {.scope = app::test::kRegency, .role = {}, .device = u"Kantor"_s, .seed = 7});
    const QString file = office.path(u"kantor.jcard"_s);
    QVERIFY(app::exportCard(office.session(), file));
    Side here(village);
    here.dialogs.nextFile = file;
    here.button("cardAccept")->click();
    QTRY_VERIFY(!here.label("cardWho")->text().isEmpty());
    tests::typeInto(here.page(), "cardDigits", u"0000-0000-0000"_s);
    here.button("cardAcceptNow")->click();
    QTRY_VERIFY(here.label("cardDigitsNote")->text().startsWith(u"Bukan angka kartu ini."_s));
    QCOMPARE(here.table("cardList")->rowCount(), 0);
}

void SyncPageTest::aFileGoesOutAndComesIn()
{
    app::test::VillageAndOffice pair;
    pair.village.recorded(app::test::aWorker().named(u"Siti Aminah"_s).built());
    Side village(pair.village);
    QTRY_VERIFY(village.button("syncSend")->isEnabled());
    QDir().mkpath(pair.village.path(u"stick"_s));
    village.dialogs.nextFile = pair.village.path(u"stick"_s);
    village.button("syncChooseFolder")->click();
    village.button("syncSend")->click();
    QTRY_VERIFY(village.says(u"Aman dicabut"_s));
    QTRY_COMPARE(village.table("syncDeliveries")->rowCount(), 1);

    Side office(pair.office);
    emit office.page()
        .findChild<ui::DropZone*>(u"dropZone"_s)
        ->dropped({pair.village.path(u"stick"_s)});
    QTRY_COMPARE(office.table("syncTaken")->rowCount(), 1);
    QCOMPARE(office.table("syncTaken")->item(0, 1)->text(), u"Diterima"_s);
}

void SyncPageTest::aBadFileIsSetAsideWithItsReason()
{
    app::test::VillageAndOffice pair;
    const QString file = pair.office.path(u"palsu.jbatch"_s);
    QFile bad(file);
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("no batch at all");
    bad.close();
    Side office(pair.office);
    office.dialogs.nextFile = file;
    office.button("syncTakeFiles")->setFocus();
    office.button("syncTakeFiles")->click();
    QTRY_COMPARE(office.table("syncTaken")->rowCount(), 1);
    // It did not wander on when the buttons went dead, and the page with it.
    QCOMPARE(office.page().window()->focusWidget(), office.button("syncTakeFiles"));
    QCOMPARE(office.table("syncTaken")->item(0, 1)->text(), u"Disisihkan"_s);
    QVERIFY(office.table("syncTaken")->item(0, 2)->text().endsWith(u'.'));
    QVERIFY(office.says(u"1 disisihkan"_s));
}

void SyncPageTest::theOfficeAnswersAllVillages()
{
    app::test::VillageAndOffice pair;
    Side office(pair.office);
    QCOMPARE(office.button("syncSend")->text(), u"Balas semua desa"_s);
    QDir().mkpath(pair.office.path(u"stick"_s));
    office.dialogs.nextFile = pair.office.path(u"stick"_s);
    office.button("syncChooseFolder")->click();
    QTRY_VERIFY(office.button("syncSend")->isEnabled());
    office.button("syncSend")->click();
    QTRY_VERIFY(office.says(u"untuk Laptop Balai sudah ditulis"_s));
    QCOMPARE(QDir(pair.office.path(u"stick"_s)).entryList({u"*.jbatch"_s}).size(), 1);
}

void SyncPageTest::aCardIsRevoked()
{
    app::test::VillageAndOffice pair;
    Side office(pair.office);
    QTRY_COMPARE(office.table("cardList")->rowCount(), 1);
    QVERIFY(!office.button("cardRevoke")->isEnabled());
    office.table("cardList")->selectRow(0);
    office.button("cardRevoke")->click();
    QTRY_COMPARE(office.table("cardList")->item(0, 4)->text(), u"Dicabut"_s);
}

void SyncPageTest::twoLaptopsOfOneVillageInFiveClicks()
{
    app::test::TestRegister old;
    old.recorded(app::test::aWorker().named(u"Siti Aminah"_s).built());
    app::test::TestRegister fresh(
        {.scope = app::test::kVillage, .role = {}, .device = u"Laptop 2"_s, .seed = 21});
    const QString stick = old.path(u"stick"_s);
    QDir().mkpath(stick);
    Side here(old);
    Side there(fresh);
    QTRY_VERIFY(!here.label("cardFingerprint")->text().isEmpty());
    QTRY_VERIFY(!there.label("cardFingerprint")->text().isEmpty());
    there.dialogs.nextFile = stick + u"/baru.jcard"_s;
    here.dialogs.nextFile = stick;

    there.button("cardExport")->click(); // 1
    QTRY_VERIFY(QFile::exists(stick + u"/baru.jcard"_s));
    there.dialogs.nextFile = stick;
    here.button("syncTakeFolder")->click(); // 2
    QTRY_VERIFY(here.label("cardWho")->text().contains(u"Laptop 2"_s));
    tests::typeInto(here.page(), "cardDigits", there.label("cardFingerprint")->text());
    here.button("cardWelcome")->click(); // 3
    QTRY_VERIFY(here.says(u"Aman dicabut"_s));
    there.button("syncTakeFolder")->click(); // 4
    QTRY_VERIFY(there.label("cardWho")->text().contains(u"Laptop Balai"_s));
    QVERIFY(there.button("cardWelcome")->isHidden());
    tests::typeInto(there.page(), "cardDigits", here.label("cardFingerprint")->text());
    there.button("cardAcceptNow")->click(); // 5
    QTRY_COMPARE(there.table("syncTaken")->rowCount(), 1);
    QCOMPARE(fresh.count("worker"), 1);
}

void SyncPageTest::theLastTakingInIsUndone()
{
    app::test::VillageAndOffice pair;
    pair.village.recorded(app::test::aWorker().built());
    pair.toOffice();
    Side office(pair.office);
    QTRY_VERIFY(office.button("syncUndoTaken")->isVisible());
    QVERIFY(office.button("syncUndoTaken")->isEnabled());
    office.button("syncUndoTaken")->click();
    QTRY_VERIFY(office.says(u"Dibatalkan"_s));
    QCOMPARE(pair.office.count("worker"), 0);
    QTRY_VERIFY(office.button("syncUndoTaken")->isHidden());
}

void SyncPageTest::whyItCannotBeUndoneIsSaid()
{
    app::test::VillageAndOffice pair;
    pair.village.recorded(app::test::aWorker().built());
    pair.toOffice();
    app::test::send(pair.office, app::test::fingerprint(pair.village));
    Side office(pair.office);
    QTRY_VERIFY(office.button("syncUndoTaken")->isVisible());
    QVERIFY(!office.button("syncUndoTaken")->isEnabled());
    QVERIFY(office.label("syncUndoNote")->text().contains(u"Laptop Balai"_s));
}

void SyncPageTest::theOfficeSeesEachVillagesChain()
{
    app::test::VillageAndOffice pair;
    pair.village.recorded(app::test::aWorker().built());
    app::test::send(pair.village, u"office"_s); // lost
    const QString second = app::test::send(pair.village, u"office"_s);
    app::test::take(pair.office, second);
    app::test::take(pair.office, second);
    pair.office.clock.moveTo(QDate(2026, 12, 22));
    Side office(pair.office);
    QTRY_COMPARE(office.table("syncChains")->rowCount(), 1);
    QCOMPARE(office.table("syncChains")->item(0, 1)->text(), u"no. 2, 30 hari lalu"_s);
    QCOMPARE(office.table("syncChains")->item(0, 2)->text(),
             u"1 = 1 diterima + 0 sama + 0 ditolak"_s);
    const QString notes = office.table("syncChains")->item(0, 3)->text();
    QVERIFY(notes.contains(u"1 berkas tidak pernah sampai"_s));
    QVERIFY(notes.contains(u"1 berkas datang lagi"_s));
}

void SyncPageTest::theVillageSeesWhatBecameOfItsRecords()
{
    app::test::VillageAndOffice pair;
    pair.village.recorded(app::test::aWorker().withNik(app::test::nikNumber(1)).built());
    pair.village.recorded(app::test::aWorker().withNik({}).built());
    pair.toOffice();
    pair.toVillage();
    Side village(pair.village);
    QTRY_VERIFY(village.label("syncReceipts")->isVisible());
    QCOMPARE(village.label("syncReceipts")->text(),
             u"Dijawab kantor: 2 = 1 diterima + 0 sama dengan yang lain + 1 ditolak."_s);
}

void SyncPageTest::anAnswerThatIsDroppedIsOpened()
{
    app::test::VillageAndOffice pair;
    const app::Worker known = pair.village.recorded(app::test::aWorker().built());
    pair.toOffice();
    const QString file = pair.office.path(u"jawaban.csv"_s);
    QFile answers(file);
    QVERIFY(answers.open(QIODevice::WriteOnly));
    answers.write("NIK,No KPJ,Status,Berlaku s.d.\n" + known.nik.toUtf8() +
                  ",12345678901,AKTIF,02/2027\n");
    answers.close();
    Side office(pair.office);
    ui::Destination asked;
    connect(&office.desk(), &ui::Desk::destinationAsked, this,
            [&asked](const ui::Destination& destination) { asked = destination; });
    emit office.page().findChild<ui::DropZone*>(u"dropZone"_s)->dropped({file});
    QTRY_COMPARE(asked.page, ui::PageId::Import);
    QCOMPARE(asked.text, file);
}

void SyncPageTest::theOfficeDayInTheWindow()
{
    using Day = app::test::OfficeFolder;
    Day day;
    Side office(day.office());
    office.drop({day.folder()});
    QTRY_COMPARE(office.table("syncTaken")->rowCount(), Day::kVillages + 1);
    QVERIFY(office.says(u"9 berkas: 5 diambil, 1 sudah pernah, 3 disisihkan."_s));
    // What was set aside stands on top, with its reason.
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(office.table("syncTaken")->item(row, 1)->text(), u"Disisihkan"_s);
        QVERIFY(office.table("syncTaken")->item(row, 2)->text().size() > 20);
    }
    QTRY_COMPARE(office.table("syncChains")->rowCount(), Day::kVillages);
    QTRY_VERIFY(office.button("syncUndoTaken")->isEnabled());

    // The branch's answers go to the page where lists are taken in.
    ui::Destination asked;
    connect(&office.desk(), &ui::Desk::destinationAsked, this,
            [&asked](const ui::Destination& destination) { asked = destination; });
    const QString answers = day.answers();
    office.drop({answers});
    QTRY_COMPARE(asked.text, answers);
    QCOMPARE(asked.page, ui::PageId::Import);
    day.takeAnswers();

    const QString out = day.office().path(u"keluar"_s);
    QDir().mkpath(out);
    office.dialogs.nextFile = out;
    office.button("syncChooseFolder")->click();
    office.button("syncSend")->click();
    QTRY_VERIFY(office.says(u"7 berkas ditulis"_s));
    QCOMPARE(QDir(out).entryList({u"*.jbatch"_s}).size(), 7);

    Side village(day.village(0));
    village.drop({out});
    QTRY_COMPARE(day.village(0).count("evidence"), Day::kWorkersEach);
    // Those for the other villages are nobody's trouble.
    QTRY_VERIFY(village.says(u"1 berkas: 1 diambil, 0 sudah pernah, 0 disisihkan."_s));
}

void SyncPageTest::stoppedItSaysWhatIsInAndWhatIsNot()
{
    app::test::OfficeFolder day;
    Side office(day.office());
    office.drop({day.folder()});
    QTRY_VERIFY(!office.button("syncTakeFiles")->isEnabled());
    tests::find<QPushButton>(office.receive(), "progressCancel")->click();
    QTRY_VERIFY(office.says(u"tidak tercapai"_s));
    QCOMPARE(office.table("syncTaken")->rowCount(), app::test::OfficeFolder::kVillages + 1);
    QVERIFY(office.button("syncTakeFiles")->isEnabled());
    office.drop({day.folder()});
    QTRY_VERIFY(office.says(u"9 berkas:"_s) && !office.says(u"tidak tercapai"_s));
    QCOMPARE(day.office().count("worker"), 15);
}

void SyncPageTest::aFolderWithNothingInItIsSaid()
{
    app::test::TestRegister village;
    Side side(village);
    const QString folder = village.path(u"kosong"_s);
    QDir().mkpath(folder);
    side.drop({folder});
    QTRY_VERIFY(side.says(u"kosong"_s));
    QFile image(village.path(u"foto.jpg"_s));
    QVERIFY(image.open(QIODevice::WriteOnly));
    image.close();
    side.drop({image.fileName()});
    QTRY_VERIFY(side.says(u"foto.jpg"_s));
}

void SyncPageTest::twoLaptopsGoOnExchanging()
{
    app::test::TestRegister first;
    app::test::TestRegister second(
        {.scope = app::test::kVillage, .role = {}, .device = u"Laptop 2"_s, .seed = 21});
    app::test::introduce(first, app::test::kVillage, second, app::test::kVillage);
    second.recorded(app::test::aWorker().named(u"Siti Aminah"_s).built());
    const QString stick = second.path(u"stick"_s);
    QDir().mkpath(stick);
    Side there(second);
    QTRY_VERIFY(there.button("syncSend")->isEnabled());
    QCOMPARE(there.button("syncSend")->text(), u"Buat berkas untuk Laptop Balai"_s);
    there.dialogs.nextFile = stick;
    there.button("syncChooseFolder")->click();
    there.button("syncSend")->click();
    QTRY_VERIFY(there.says(u"Aman dicabut"_s));
    Side here(first);
    here.drop({stick});
    QTRY_COMPARE(first.count("worker"), 1);
}

void SyncPageTest::aDriveThatIsPluggedInIsProposed()
{
    app::test::VillageAndOffice pair;
    pair.village.recorded(app::test::aWorker().built());
    Side village(pair.village);
    QTRY_VERIFY(village.button("syncSend")->isEnabled());
    QVERIFY(village.button("syncTakeDrive")->isHidden());
    const QString stick = pair.village.path(u"stick"_s);
    QDir().mkpath(stick);
    ui::Volume drive;
    drive.name = u"SANDISK"_s;
    drive.folder = stick;
    village.dialogs.plugged = {drive};
    QTRY_VERIFY(village.button("syncTakeDrive")->isVisible());
    QVERIFY(village.button("syncTakeDrive")->text().contains(u"SANDISK"_s));
    village.button("syncSend")->click();
    QTRY_VERIFY(village.says(u"Aman dicabut"_s));
    QCOMPARE(QDir(stick).entryList({u"*.jbatch"_s}).size(), 1);
    village.dialogs.plugged.clear();
    QTRY_VERIFY(village.button("syncTakeDrive")->isHidden());
}

void SyncPageTest::picturesThatDidNotFitAreSaidAndAskedFor()
{
    app::test::VillageAndOffice pair;
    const auto photo = app::keepPhoto(*pair.village, u"identity_card"_s, QByteArray(40'000, 'x'));
    QVERIFY(photo);
    QVERIFY(app::recordRegistration(
        *pair.village,
        {app::test::aWorker().withNik(app::test::nikNumber(1)).built(), {}, {*photo}},
        app::Warnings::Confirmed));
    Side here(pair.village);
    auto* size = tests::find<QComboBox>(here.page(), "syncPhotoLimit");
    QTRY_COMPARE(size->currentData().toLongLong(), app::kDefaultPhotoLimit);
    size->setCurrentIndex(size->findData(0));
    emit size->activated(size->currentIndex());
    QTRY_VERIFY(!here.desk().isBusy());
    QCOMPARE(*app::photoLimit(*pair.village), 0);
    here.dialogs.nextFile = pair.village.path({});
    here.button("syncChooseFolder")->click();
    here.button("syncSend")->click();
    QTRY_VERIFY(here.says(u"1 foto tidak muat"_s));

    const QStringList files = QDir(pair.village.path({})).entryList({u"*.jbatch"_s});
    QCOMPARE(files.size(), 1);
    QVERIFY(app::test::take(pair.office, pair.village.path(files.first())).ok);
    Side there(pair.office);
    QTRY_VERIFY(there.label("syncPhotosAwaited")->text().contains(u"1 foto belum sampai"_s));
}

TEST_SUITE(SyncPageTest)
#include "tst_syncpage.moc"
