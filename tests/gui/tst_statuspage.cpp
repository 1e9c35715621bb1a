/// Cek status: the answer while typing, its age, and what to do next; never more than is known.
#include "app/domain/receiptcode.h"
#include "app/exchange/sheetwriter.h"
#include "app/services/joining.h"
#include "app/services/receipts.h"
#include "app/services/registration.h"
#include "app/services/statuses.h"
#include "app/store/register.h"
#include "tests/gui/pagefixture.h"
#include "tests/runner/suite.h"
#include "ui/models/workerstatusmodel.h"
#include "ui/pages/status/answerbanner.h"
#include "ui/pages/status/manypanel.h"
#include "ui/pages/status/statuspage.h"
#include "ui/text/fieldtext.h"
#include "ui/text/receipttext.h"
#include "ui/text/statustext.h"

#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

const QString kSiti = u"3515125204780001"_s;
const QString kBudi = u"3515121204780002"_s;
const QString kNobody = u"3515120101900009"_s;

} // namespace

class TestStatusPage final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        m_siti = m_fixture->record(completeWorker(u"Siti Aminah"_s, kSiti));
        m_budi = m_fixture->record(completeWorker(u"Budi Santoso"_s, kBudi));
        m_page = std::make_unique<ui::StatusPage>(m_fixture->desk(), nullptr);
        m_page->resize(1166, 672);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->shown();
    }

    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void theAnswerComesWhileTypingAndEnterTakesIt()
    {
        type(u"351512"_s);
        auto* suggestions = find<QListView>(*m_page, "statusSuggestions");
        QTRY_VERIFY(suggestions->isVisible());
        QTRY_COMPARE(suggestions->model()->rowCount(), 2);
        QTest::keyClick(box(), Qt::Key_Down);
        QCOMPARE(suggestions->currentIndex().row(), 1);
        QTest::keyClick(box(), Qt::Key_Up);
        const QString first = suggestions->currentIndex().data().toString();
        QTest::keyClick(box(), Qt::Key_Return);
        QTRY_VERIFY(banner()->isVisible());
        QCOMPARE(find<QLabel>(*m_page, "statusName")->text(), first);
    }

    void aWholeNikAnswersByItself()
    {
        type(kSiti);
        QTRY_VERIFY(banner()->isVisible());
        QCOMPARE(find<QLabel>(*m_page, "statusName")->text(), u"Siti Aminah"_s);
        QVERIFY(banner()->accessibleName().startsWith(ui::wordFor(app::Status::Recorded)));
    }

    void notInThisDataIsNeverNotRegistered()
    {
        QSignalSpy asked(&m_fixture->desk(), &ui::Desk::destinationAsked);
        type(kNobody);
        QTRY_VERIFY(banner()->isVisible());
        QVERIFY(banner()->accessibleName().startsWith(ui::wordFor(app::Status::NotInData)));
        QVERIFY(!banner()->accessibleName().contains(ui::wordFor(app::Status::NotRegistered)));
        find<QPushButton>(*m_page, "statusNextStep")->click();
        QCOMPARE(asked.size(), 1);
        const auto destination = asked.first().first().value<ui::Destination>();
        QCOMPARE(destination.page, ui::PageId::Register);
        QCOMPARE(destination.text, kNobody);
    }

    void newEvidenceGivesTheNewAnswerAtOnce()
    {
        answerFor(m_siti);
        find<QPushButton>(*m_page, "statusRecordEvidence")->click();
        typeInto(*m_page, "evidenceUntil", u"12-2026"_s);
        find<QPushButton>(*m_page, "evidenceSave")->click();
        QTRY_VERIFY(banner()->accessibleName().startsWith(ui::wordFor(app::Status::Active)));
        QVERIFY(!find<QWidget>(*m_page, "evidenceForm")->isVisible());
        const auto now = app::statusOfWorker(m_fixture->session(), m_siti.id);
        QVERIFY(now);
        QCOMPARE(now->answer.status, app::Status::Active);
        QVERIFY(banner()->accessibleName().contains(ui::evidenceLineFor(now->answer)));
    }

    void onALowScreenTheFormAndThenTheAnswerAreInView()
    {
        m_page->resize(820, 460);
        answerFor(m_siti);
        find<QPushButton>(*m_page, "statusRecordEvidence")->click();
        const auto* save = find<QPushButton>(*m_page, "evidenceSave");
        QTRY_COMPARE(save->visibleRegion().boundingRect(), save->rect());
        typeInto(*m_page, "evidenceUntil", u"12-2026"_s);
        find<QPushButton>(*m_page, "evidenceSave")->click();
        QTRY_VERIFY(banner()->accessibleName().startsWith(ui::wordFor(app::Status::Active)));
        QTRY_COMPARE(banner()->visibleRegion().boundingRect(), banner()->rect());
    }

    void evidenceThatSaysNothingIsRefusedBesideItsField()
    {
        answerFor(m_siti);
        find<QPushButton>(*m_page, "statusRecordEvidence")->click();
        find<QPushButton>(*m_page, "evidenceSave")->click();
        QVERIFY(find<QLabel>(*m_page, "evidenceUntilNote")->isVisible());
        typeInto(*m_page, "evidenceUntil", u"12-2026"_s);
        QVERIFY(!find<QLabel>(*m_page, "evidenceUntilNote")->isVisible());
        typeInto(*m_page, "evidenceDay", u"22-11-2030"_s);
        QVERIFY(find<QLabel>(*m_page, "evidenceDayNote")->isVisible());
    }

    void theFamilyStandsBelowAndCanBeAskedAbout()
    {
        answerFor(m_siti);
        auto* member = find<QPushButton>(*m_page, "statusFamilyMember");
        QVERIFY(member->text().contains(u"Budi Santoso"_s));
        member->click();
        QCOMPARE(find<QLabel>(*m_page, "statusName")->text(), u"Budi Santoso"_s);
    }

    void aListedResidentWasNotRecordedByAnyone()
    {
        QByteArray line = R"({"nik":"3515124505650003","name":"Warsini","birth_place":"Sidoarjo",)"
                          R"("sex":"F","address":"Jl. Mawar 7"})";
        QBuffer lines(&line);
        QVERIFY(lines.open(QIODevice::ReadOnly));
        app::JobContext context;
        QVERIFY(app::addWorkers(m_fixture->session(), lines, context));
        m_page->open({ui::PageId::Status, {}, u"3515124505650003"_s});
        QTRY_COMPARE(find<QLabel>(*m_page, "statusName")->text(), u"Warsini"_s);
        QStringList texts;
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            texts += label->text();
        QVERIFY2(texts.contains(u"Came with a residents' list (Bu Rini)"_s),
                 qPrintable(texts.join(u'\n')));
    }

    void whatIsNoNikIsLeftOutOfAList()
    {
        const QString pasted = u"NIK;Nama\r\n3515 1252 0478 0001;Siti\r\n'3515121204780002\t17\n"
                               "3515125204780001\n"_s;
        QCOMPARE(app::niksIn(pasted), (QStringList{kSiti, kBudi}));
    }

    void manyAreAnsweredInTheOrderAskedAndSaved()
    {
        checkMany({kBudi, kNobody, kSiti});
        auto* table = find<QTableView>(*m_page, "manyTable");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        const auto name = [table](int row) {
            return table->model()->index(row, ui::WorkerStatusModel::Name).data().toString();
        };
        QCOMPARE(name(0), u"Budi Santoso"_s);
        QCOMPARE(name(1), QString());
        QCOMPARE(name(2), u"Siti Aminah"_s);
        m_fixture->dialogs().nextFile = m_fixture->path(u"status.csv"_s);
        find<QPushButton>(*m_page, "manySave")->click();
        QTRY_VERIFY(QFile::exists(m_fixture->path(u"status.csv"_s)));
    }

    void aSpreadsheetIsAnsweredAndLostDigitsAreNamed()
    {
        const QString file = m_fixture->path(u"nik.xlsx"_s);
        {
            auto sheet = app::SheetWriter::create(file, u"Sheet1"_s, {u"NIK"_s, u"Nama"_s});
            QVERIFY(sheet);
            sheet->addRow({kBudi, u"Budi"_s});
            sheet->addRow({u"3515 1252 0478 0001"_s, u"Siti"_s});
            QVERIFY(sheet->finish());
        }
        m_fixture->dialogs().nextFile = file;
        find<QAbstractButton>(*m_page, "statusModeChipmany")->click();
        find<QPushButton>(*m_page, "manyOpen")->click();
        auto* table = find<QTableView>(*m_page, "manyTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, ui::WorkerStatusModel::Name).data().toString(),
                 u"Budi Santoso"_s);
    }

    void whoDiedIsSaidSoAndNobodyIsSentToPay()
    {
        answerFor(m_siti);
        QVERIFY(find<QPushButton>(*m_page, "statusNextStep")->isVisible());
        find<QPushButton>(*m_page, "statusSituation")->click();
        auto* word = find<QComboBox>(*m_page, "situationWord");
        word->setCurrentIndex(word->findData(u"died"_s));
        emit word->activated(word->currentIndex());
        typeInto(*m_page, "situationSince", u"23-11-2026"_s); // tomorrow
        find<QPushButton>(*m_page, "situationSave")->click();
        QVERIFY(find<QLabel>(*m_page, "situationSinceNote")->isVisible());
        typeInto(*m_page, "situationSince", u"1-11-2026"_s);
        find<QPushButton>(*m_page, "situationSave")->click();
        auto* gone = find<QLabel>(*m_page, "statusGone");
        connect(&m_fixture->desk(), &ui::Desk::changed, m_page.get(), &ui::StatusPage::refresh);
        QTRY_COMPARE(app::worker(m_fixture->session(), m_siti.id)->situation, u"died"_s);
        QTRY_VERIFY(gone->isVisible());
        QVERIFY(gone->text().contains(u"1 Nov 2026"_s));
        QVERIFY(!find<QPushButton>(*m_page, "statusNextStep")->isVisible());
        m_fixture->desk().undo();
        QTRY_VERIFY(!gone->isVisible());
    }

    void theHistorySaysWhatWasWhat()
    {
        app::Worker moved = m_siti;
        moved.address = u"Jalan Mawar 1"_s;
        m_fixture->record(moved);
        answerFor(m_siti);
        QStringList texts;
        for (const QLabel* label :
             find<QWidget>(*m_page, "statusTimeline")->findChildren<QLabel*>())
            texts += label->text();
        const QString all = texts.join(u'\n');
        QVERIFY2(all.contains(u"Address: “Jalan Mawar 1”, was “Jalan Melati 4”"_s),
                 qPrintable(all));
    }

    void anotherDesksChangeRefreshesTheAnswer()
    {
        answerFor(m_siti);
        app::Worker changed = m_siti;
        changed.name = u"Siti Aminah Wati"_s;
        m_fixture->record(changed);
        m_page->refresh({{app::workerKind().name}, {m_siti.id.uuid()}});
        QCOMPARE(find<QLabel>(*m_page, "statusName")->text(), u"Siti Aminah Wati"_s);
    }

    void theReceiptStandsWithTheAnswer()
    {
        answerFor(m_siti);
        QVERIFY(
            find<QLabel>(*m_page, "statusDetails")->text().contains(app::receiptCode(m_siti.id)));
        QVERIFY(!find<QPushButton>(*m_page, "statusSameAs")->isVisible());
    }

    void theSameAsAnotherRecordNamesWhichAndLeadsThere()
    {
        QVERIFY(app::joinWorkers(m_fixture->session(), {m_siti.id, m_budi.id, {}}));
        // As if the office had confirmed both.
        QVERIFY(m_fixture->session().store().connection().run("UPDATE worker SET delivered=1"));
        const auto line = app::statusOfWorker(m_fixture->session(), m_budi.id);
        QVERIFY(line && line->worker);
        m_page->open({ui::PageId::Status, m_budi.id, {}});
        auto* same = find<QPushButton>(*m_page, "statusSameAs");
        QVERIFY(same->isVisible());
        QVERIFY(same->text().contains(u"Siti Aminah"_s));
        QVERIFY(find<QLabel>(*m_page, "statusDetails")->text().contains(u"Siti Aminah"_s));
        same->click();
        QTRY_COMPARE(find<QLabel>(*m_page, "statusName")->text(), u"Siti Aminah"_s);
        QVERIFY(!same->isVisible());
    }

    void aRefusalIsSaidInWords()
    {
        const app::Receipt refused{
            app::Answer::Refused, u"482-913-557"_s, {}, u"nik:nik_temporary"_s};
        const QString line = ui::receiptLineFor(refused, {});
        QVERIFY(line.contains(u"482-913-557"_s));
        QVERIFY(line.contains(ui::labelFor(app::WorkerField::Nik)));
        QVERIFY(!line.contains(u"nik_temporary"_s));
    }

    void aMisreadReceiptCodeIsToldApart()
    {
        const QString code = app::receiptCode(m_siti.id);
        QString misread = code;
        misread[0] = misread[0] == u'9' ? u'8' : u'9';
        type(misread);
        QTRY_VERIFY(shownTexts().contains(u"misread"_s));
        box()->clear();
        type(code);
        auto* suggestions = find<QListView>(*m_page, "statusSuggestions");
        QTRY_VERIFY(suggestions->isVisible());
        QCOMPARE(suggestions->model()->rowCount(), 1);
        QTest::keyClick(box(), Qt::Key_Return);
        QTRY_COMPARE(find<QLabel>(*m_page, "statusName")->text(), u"Siti Aminah"_s);
    }

private:
    QString shownTexts()
    {
        QStringList texts;
        for (const QLabel* label : m_page->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts.join(u'\n');
    }
    QLineEdit* box() { return find<QLineEdit>(*m_page, "statusSearch"); }
    ui::AnswerBanner* banner() { return find<ui::AnswerBanner>(*m_page, "statusAnswer"); }
    void type(const QString& text)
    {
        box()->setFocus();
        QTest::keyClicks(box(), text);
    }
    void answerFor(const app::Worker& worker)
    {
        m_page->open({ui::PageId::Status, worker.id, {}});
        QVERIFY(banner()->isVisible());
    }
    void checkMany(const QStringList& niks)
    {
        find<QAbstractButton>(*m_page, "statusModeChipmany")->click();
        find<QPlainTextEdit>(*m_page, "manyList")->setPlainText(niks.join(u'\n'));
        find<QPushButton>(*m_page, "manyCheck")->click();
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ui::StatusPage> m_page;
    app::Worker m_siti;
    app::Worker m_budi;
};

TEST_SUITE(TestStatusPage)
#include "tst_statuspage.moc"
