/// The branch's answer read in through the window: columns shown, looked at first, taken whole or not at all.
#include "app/exchange/csv.h"
#include "app/services/statuses.h"
#include "tests/gui/pagefixture.h"
#include "tests/runner/suite.h"
#include "ui/pages/register/typedvalues.h"
#include "ui/pages/sync/answerspanel.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

const QString kSlamet = u"3515121204780001"_s;
const QString kSiti = u"3515125204780002"_s;
const QString kNobody = u"3515121204789999"_s;

using Lines = std::vector<std::vector<QString>>;

} // namespace

class TestAnswersPanel final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        m_fixture->record(completeWorker(u"Slamet Widodo"_s, kSlamet));
        m_fixture->record(completeWorker(u"Siti Aminah"_s, kSiti));
        m_panel = std::make_unique<ui::AnswersPanel>(m_fixture->desk(), nullptr);
        m_panel->resize(1166, 672);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void cleanup()
    {
        m_panel.reset();
        m_fixture.reset();
    }

    void aLookChangesNothingAndAddsUp()
    {
        const QSignalSpy opened(m_panel.get(), &ui::AnswersPanel::opened);
        open(usual());
        QTRY_VERIFY(isReady(take()));
        QCOMPARE(opened.count(), 1);
        QCOMPARE(sumOfRows(), 4);
        QCOMPARE(rowsSaying(u"Would be new evidence"_s), 2);
        QCOMPARE(rowsSaying(u"“PENDING”"_s), 1);
        QCOMPARE(rowsSaying(u"Nobody here"_s), 1);
        QVERIFY(label("answersSum")->text().contains(u'4'));
        QCOMPARE(statusOf(kSlamet), app::Status::Recorded);
        QVERIFY(!button("answersLook")->isVisible());
    }

    void theProposedColumnsAreShownWithAValue()
    {
        open(usual());
        QTRY_VERIFY(isReady(take()));
        unfold();
        QCOMPARE(box("nik")->currentText(), u"NIK"_s);
        QCOMPARE(box("state")->currentText(), u"Status"_s);
        QCOMPARE(box("member_number")->currentData().toInt(), 0);
        QVERIFY(label("answersSample_state")->text().contains(u"AKTIF"_s));
        const QString nik = label("answersSample_nik")->text();
        QVERIFY(nik.contains(u"3515"_s) && !nik.contains(kSlamet));
        for (const auto* one : m_panel->findChildren<QComboBox*>())
            QVERIFY(!one->accessibleName().isEmpty() && !one->objectName().isEmpty());
    }

    void takingItGivesEveryoneTheirAnswer()
    {
        open(usual());
        QTRY_VERIFY(isReady(take()));
        const QSignalSpy changed(&m_fixture->desk(), &ui::Desk::changed);
        take()->click();
        QTRY_COMPARE(statusOf(kSlamet), app::Status::Active);
        QTRY_VERIFY(message()->isVisible());
        QCOMPARE(statusOf(kSiti), app::Status::Rejected);
        QVERIFY(message()->text().contains(u'2'));
        QVERIFY(!take()->isVisible());
        QCOMPARE(rowsSaying(u"New evidence"_s), 2);
        QCOMPARE(changed.count(), 1);
    }

    void whatWasTakenIsTakenBackAndDoneAgain()
    {
        open(usual());
        QTRY_VERIFY(isReady(take()));
        take()->click();
        QTRY_VERIFY(message()->isVisible());
        m_fixture->desk().undo();
        QTRY_COMPARE(statusOf(kSlamet), app::Status::Recorded);
        QCOMPARE(statusOf(kSiti), app::Status::Recorded);
        QTRY_VERIFY(!m_fixture->desk().isBusy());
        m_fixture->desk().redo();
        QTRY_COMPARE(statusOf(kSlamet), app::Status::Active);
    }

    void theSameFileAgainOffersNothingToTake()
    {
        open(usual());
        QTRY_VERIFY(isReady(take()));
        take()->click();
        QTRY_VERIFY(message()->isVisible());
        open(usual());
        QTRY_COMPARE(rowsSaying(u"Known already"_s), 2);
        QTRY_VERIFY(isReady(close()));
        QVERIFY(!take()->isVisible());
    }

    void unknownHeadingsAskOnceOnly()
    {
        const std::vector<QString> headings{u"Kolom A"_s, u"Kolom B"_s};
        open({headings, {kSlamet, u"AKTIF"_s}});
        QTRY_VERIFY(isReady(button("answersLook")));
        QVERIFY(box("nik")->isVisible());
        button("answersLook")->click();
        QVERIFY(label("answersColumnsProblem")->isVisible());
        QVERIFY(box("nik")->hasFocus());
        choose("nik", 1);
        button("answersLook")->click();
        QVERIFY(label("answersColumnsProblem")->isVisible());
        choose("state", 2);
        QVERIFY(!label("answersColumnsProblem")->isVisible());
        QVERIFY(label("answersSample_state")->text().contains(u"AKTIF"_s));
        button("answersLook")->click();
        QTRY_VERIFY(isReady(take()));
        take()->click();
        QTRY_COMPARE(statusOf(kSlamet), app::Status::Active);
        QTRY_VERIFY(isReady(close()));

        open({headings, {kSiti, u"AKTIF"_s}});
        QTRY_VERIFY(isReady(take()));
        QCOMPARE(box("state")->currentText(), u"Kolom B"_s);
    }

    void anotherColumnAsksForAnotherLook()
    {
        open(usual());
        QTRY_VERIFY(isReady(take()));
        unfold();
        choose("reason", 0);
        QVERIFY(!take()->isVisible() && !table()->isVisible());
        QVERIFY(isReady(button("answersLook")));
        button("answersLook")->click();
        QTRY_VERIFY(isReady(take()));
        QCOMPARE(rowsSaying(u"does not say why"_s), 1);
    }

    void theDayIsThatOfTheAnswer()
    {
        open(usual());
        QTRY_VERIFY(isReady(take()));
        unfold();
        const auto* day = find<QLineEdit>(*m_panel, "answersDay");
        QCOMPARE(day->text(), ui::typedDay(QDate(2026, 11, 22)));
        typeInto(*m_panel, "answersDay", u"23-11-2026"_s);
        button("answersLook")->click();
        QVERIFY(label("answersDayNote")->isVisible());
        QVERIFY(day->hasFocus());
        typeInto(*m_panel, "answersDay", u"12-11-2026"_s);
        button("answersLook")->click();
        QTRY_VERIFY(isReady(take()));
        take()->click();
        QTRY_COMPARE(lineOf(kSlamet).answer.asOf, QDate(2026, 11, 12));
    }

    void whatIsSetAsideIsSavedWithItsReason()
    {
        open(usual());
        QTRY_VERIFY(isReady(button("answersAside")) && isReady(take()));
        m_fixture->dialogs().nextFile = m_fixture->path(u"aside.csv"_s);
        button("answersAside")->click();
        QTRY_VERIFY(message()->isVisible() && isReady(take()));
        QFile file(m_fixture->path(u"aside.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count('\n'), 3);
        QVERIFY(text.contains("unknown_state") && text.contains("not_in_data"));
        QCOMPARE(statusOf(kSlamet), app::Status::Recorded);
    }

    void leavingTakesNothing()
    {
        open(usual());
        QTRY_VERIFY(isReady(take()));
        const QSignalSpy closed(m_panel.get(), &ui::AnswersPanel::closed);
        close()->click();
        QCOMPARE(closed.count(), 1);
        QCOMPARE(statusOf(kSlamet), app::Status::Recorded);
    }

    void aFileThatCannotBeUsedIsExplained_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no spreadsheet") << u"surat.xlsx"_s << QByteArray("%PDF-1.7 surat");
        QTest::newRow("no headings")
            << u"data.csv"_s << QByteArray("3515121204780001;12345678901\n");
    }

    void aFileThatCannotBeUsedIsExplained()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QFile file(m_fixture->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        m_panel->open(file.fileName());
        QTRY_VERIFY(message()->isVisible());
        QVERIFY(!message()->text().isEmpty());
        QVERIFY(!take()->isVisible() && !button("answersLook")->isVisible());
        QVERIFY(isReady(close()));
    }

private:
    static Lines usual()
    {
        return {{u"NIK"_s, u"Nama"_s, u"Status"_s, u"Keterangan"_s},
                {kSlamet, u"SLAMET WIDODO"_s, u"AKTIF"_s, {}},
                {kSiti, u"SITI AMINAH"_s, u"DITOLAK"_s, u"usia 66"_s},
                {kNobody, u"ENTAH"_s, u"AKTIF"_s, {}},
                {kSlamet, u"SLAMET WIDODO"_s, u"PENDING"_s, {}}};
    }
    void open(const Lines& lines)
    {
        QFile file(m_fixture->path(u"jawaban.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write a test file");
        for (const auto& line : lines)
            file.write(app::csvLine(line));
        file.close();
        m_panel->open(file.fileName());
    }
    static bool isReady(QPushButton* one) { return one->isVisible() && one->isEnabled(); }
    QPushButton* button(const char* name) { return find<QPushButton>(*m_panel, name); }
    QPushButton* take() { return button("answersTake"); }
    QPushButton* close() { return button("answersClose"); }
    QLabel* label(const char* name) { return find<QLabel>(*m_panel, name); }
    QTableWidget* table() { return find<QTableWidget>(*m_panel, "answersTable"); }
    ui::MessageBar* message() { return find<ui::MessageBar>(*m_panel, "answersMessage"); }
    QComboBox* box(const QByteArray& word)
    {
        return find<QComboBox>(*m_panel, ("answersColumn_" + word).constData());
    }
    void unfold() { m_panel->findChild<ui::Fold*>()->setOpen(true); }
    /// As a person does: with the keyboard.
    void choose(const QByteArray& word, int column)
    {
        QComboBox* one = box(word);
        one->setFocus();
        QTest::keyClick(one, Qt::Key_Home);
        for (int i = 0; i < column; ++i)
            QTest::keyClick(one, Qt::Key_Down);
        QCOMPARE(one->currentIndex(), column);
    }
    app::StatusLine lineOf(const QString& nik)
    {
        const auto lines = app::statusOfNik(m_fixture->session(), nik);
        return lines && !lines->isEmpty() ? lines->first() : app::StatusLine();
    }
    app::Status statusOf(const QString& nik) { return lineOf(nik).answer.status; }
    int sumOfRows()
    {
        int sum = 0;
        for (int row = 0; row < table()->rowCount(); ++row)
            sum += table()->item(row, 1)->text().toInt();
        return sum;
    }
    /// How many rows of the file the lines with this text speak of.
    int rowsSaying(const QString& text)
    {
        int rows = 0;
        for (int row = 0; row < table()->rowCount(); ++row)
            rows += table()->item(row, 0)->text().contains(text)
                        ? table()->item(row, 1)->text().toInt()
                        : 0;
        return rows;
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ui::AnswersPanel> m_panel;
};

TEST_SUITE(TestAnswersPanel)
#include "tst_answerspanel.moc"
