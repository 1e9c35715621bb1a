/// Cards exchanged, a file out, the file in, the answer back: by the buttons people press.
#include "tests/gui/pagefixture.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"
#include "ui/pages/sync/dropzone.h"
#include "ui/pages/sync/syncpage.h"
#include "ui/shell/language.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QLabel>
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
    office.button("syncTakeFiles")->click();
    QTRY_COMPARE(office.table("syncTaken")->rowCount(), 1);
    QCOMPARE(office.table("syncTaken")->item(0, 1)->text(), u"Disisihkan"_s);
    QVERIFY(office.table("syncTaken")->item(0, 2)->text().endsWith(u'.'));
    QVERIFY(office.says(u"1 berkas disisihkan"_s));
}

void SyncPageTest::theOfficeAnswersAllVillages()
{
    app::test::VillageAndOffice pair;
    Side office(pair.office);
    QCOMPARE(office.button("syncSend")->text(), u"Balas semua desa"_s);
    QDir().mkpath(pair.office.path(u"stick"_s));
    office.dialogs.nextFile = pair.office.path(u"stick"_s);
    office.button("syncChooseFolder")->click();
    office.button("syncSend")->click();
    QTRY_VERIFY(office.says(u"1 berkas sudah ditulis"_s));
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

QTEST_MAIN(SyncPageTest)
#include "tst_syncpage.moc"
