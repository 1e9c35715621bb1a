/// The shared widgets alone.
#include "tests/runner/suite.h"
#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passphraseedit.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/simpletable.h"
#include "ui/widgets/statusbadge.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;

class WidgetsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(*qApp, ui::Theme::Light); }
    void aProblemStandsBelowItsField();
    void aNoteHasRoomForAllItsLines();
    void aHintReturnsWhenTheProblemIsGone();
    void aMessageStaysUntilCleared();
    void stoppingIsNoFailure();
    void aLongSummaryMakesNoPageWider();
    void aPressedButtonHasTheFocusAgainWhenAllIsDone();
    void anActionRunsOnce();
    void aSearchWaitsForThePause();
    void enterPressesAButton();
    void enterSearchesAtOnce();
    void theSameTextIsNotSearchedTwice();
    void oneChipOfManyIsChosen();
    void chipsWrap();
    void shortWorkShowsNoProgress();
    void longWorkCanBeStopped();
    void aBadgeSaysItsStatus();
    void aTableIsAsTallAsItsRows();
    void aPassphraseIsHiddenUntilAsked();
    void whatIsTooTallIsShownFromItsBeginning();
    void theWheelChangesNothingThatWasChosen();
};

void WidgetsTest::aProblemStandsBelowItsField()
{
    QWidget window;
    auto* edit = new QLineEdit(&window);
    edit->setObjectName(u"nik"_s);
    ui::FieldRow row(u"NIK"_s, edit, &window);
    row.showProblem(u"16 digits"_s);
    auto* note = row.findChild<QLabel*>(u"nikNote"_s);
    QCOMPARE(note->text(), u"16 digits"_s);
    QVERIFY(!note->isHidden());
    QVERIFY(row.hasProblem());
    QCOMPARE(edit->accessibleName(), u"NIK"_s);
    QCOMPARE(edit->accessibleDescription(), u"16 digits"_s);
    QCOMPARE(edit->property("state").toString(), u"problem"_s);
}

void WidgetsTest::aNoteHasRoomForAllItsLines()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* edit = new QLineEdit(&window);
    edit->setObjectName(u"nik"_s);
    auto* row = new ui::FieldRow(u"NIK"_s, edit, &window);
    column->addWidget(row);
    column->addStretch();
    window.resize(600, 300);
    window.show();
    row->showWarning(u"Nomor sementara dari desa; ganti bila KTP sudah ada. "_s.repeated(2));
    auto* note = row->findChild<QLabel*>(u"nikNote"_s);
    const auto isWhole = [note] { return note->height() >= note->heightForWidth(note->width()); };
    QTRY_VERIFY(isWhole());
    const int lines = note->height();
    window.resize(220, 300);
    QTRY_VERIFY(note->height() > lines);
    QTRY_VERIFY(isWhole());
    window.resize(600, 300);
    QTRY_COMPARE(note->height(), lines); // and gives it back
}

void WidgetsTest::aHintReturnsWhenTheProblemIsGone()
{
    QWidget window;
    auto* edit = new QLineEdit(&window);
    edit->setObjectName(u"name"_s);
    ui::FieldRow row(u"Name"_s, edit, &window);
    row.setHint(u"as on the card"_s);
    row.showWarning(u"odd"_s);
    row.setHint(u"as on the identity card"_s);
    auto* note = row.findChild<QLabel*>(u"nameNote"_s);
    QCOMPARE(note->text(), u"odd"_s);
    row.clear();
    QCOMPARE(note->text(), u"as on the identity card"_s);
    QVERIFY(!row.hasWarning());
}

void WidgetsTest::aMessageStaysUntilCleared()
{
    QWidget window;
    ui::MessageBar bar(&window);
    QVERIFY(bar.isHidden());
    bar.tell(ui::Tone::Warning, u"The disk is nearly full."_s);
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.text(), u"The disk is nearly full."_s);
    bar.clear();
    QVERIFY(bar.isHidden());
}

void WidgetsTest::stoppingIsNoFailure()
{
    QWidget window;
    ui::MessageBar bar(&window);
    bar.tell(app::Error{app::ErrorCode::StorageFull, {}});
    QVERIFY(!bar.isHidden());
    bar.tell(app::Error{app::ErrorCode::Cancelled, {}});
    QVERIFY(bar.isHidden());
}

void WidgetsTest::anActionRunsOnce()
{
    QWidget window;
    ui::MessageBar bar(&window);
    int runs = 0;
    bar.tell(ui::Tone::Info, u"New card"_s, u"Accept"_s, [&runs, &bar] {
        ++runs;
        bar.clear();
    });
    bar.findChild<QPushButton*>(u"messageAction"_s)->click();
    bar.findChild<QPushButton*>(u"messageAction"_s)->click();
    QCOMPARE(runs, 1);
}

void WidgetsTest::aSearchWaitsForThePause()
{
    ui::SearchBox box(ui::SearchBox::Size::Normal, u"Find"_s, nullptr);
    QSignalSpy asked(&box, &ui::SearchBox::searched);
    QTest::keyClicks(&box, u"siti"_s);
    QCOMPARE(asked.count(), 0);
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), u"siti"_s);
}

void WidgetsTest::whatIsTooTallIsShownFromItsBeginning()
{
    ui::ScrollPage page(nullptr);
    page.resize(600, 400);
    const auto addPart = [&page](int height) {
        auto* part = new QWidget(&page);
        part->setFixedHeight(height);
        page.body()->addWidget(part);
        return part;
    };
    addPart(300);
    QWidget* tall = addPart(900);
    QWidget* low = addPart(100);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const auto topOf = [&page](QWidget* part) { return part->mapTo(&page, QPoint()).y(); };
    ui::reveal(tall);
    QTRY_COMPARE(topOf(tall), ui::kSpaceXl);
    ui::reveal(low);
    QTRY_VERIFY(topOf(low) > 0 && topOf(low) + low->height() <= page.height());
}

void WidgetsTest::theWheelChangesNothingThatWasChosen()
{
    ui::ScrollPage page(nullptr);
    page.resize(600, 400);
    auto* box = new QComboBox(&page);
    box->addItems({u"satu"_s, u"dua"_s, u"tiga"_s});
    page.body()->addWidget(box);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    for (const bool hasFocus : {false, true}) {
        if (hasFocus)
            box->setFocus();
        const QPoint at = box->rect().center();
        QWheelEvent wheel(at, box->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(box, &wheel);
        QCOMPARE(box->currentIndex(), 0);
        QVERIFY(!wheel.isAccepted()); // goes on to what is around it
    }
}

void WidgetsTest::enterPressesAButton()
{
    QWidget window;
    const QPushButton* button =
        ui::makeButton(ui::ButtonKind::Primary, "go"_L1, u"Go"_s, {}, &window);
    QSignalSpy pressed(button, &QPushButton::clicked);
    QTest::keyClick(window.findChild<QPushButton*>(u"go"_s), Qt::Key_Return);
    QCOMPARE(pressed.count(), 1);
}

void WidgetsTest::enterSearchesAtOnce()
{
    ui::SearchBox box(ui::SearchBox::Size::Big, u"Find"_s, nullptr);
    QSignalSpy asked(&box, &ui::SearchBox::searched);
    QTest::keyClicks(&box, u" siti "_s);
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), u"siti"_s);
}

void WidgetsTest::theSameTextIsNotSearchedTwice()
{
    ui::SearchBox box(ui::SearchBox::Size::Normal, u"Find"_s, nullptr);
    QSignalSpy asked(&box, &ui::SearchBox::searched);
    box.searchFor(u"ada"_s);
    QTest::keyClicks(&box, u" "_s);
    QTest::keyClicks(&box, u"m"_s);
    QTRY_COMPARE(asked.count(), 2);
    QCOMPARE(asked.last().first().toString(), u"ada m"_s);
}

void WidgetsTest::oneChipOfManyIsChosen()
{
    QWidget window;
    ui::ChipBar bar(ui::ChipBar::Choice::One, &window);
    bar.setObjectName(u"theme"_s);
    bar.addChip(u"light"_s, u"Light"_s);
    bar.addChip(u"dark"_s, u"Dark"_s);
    bar.setChecked({u"light"_s});
    QSignalSpy changed(&bar, &ui::ChipBar::changed);
    bar.findChild<QToolButton*>(u"themeChipdark"_s)->click();
    QCOMPARE(bar.checked(), QStringList{u"dark"_s});
    bar.findChild<QToolButton*>(u"themeChipdark"_s)->click();
    QCOMPARE(bar.checked(), QStringList{u"dark"_s});
    QCOMPARE(changed.count(), 2);
}

void WidgetsTest::chipsWrap()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* bar = new ui::ChipBar(ui::ChipBar::Choice::Many, &window);
    for (int at = 0; at < 12; ++at)
        bar->addChip(QString::number(at), u"Hamlet %1"_s.arg(at));
    column->addWidget(bar);
    QVERIFY(bar->heightForWidth(240) > 3 * bar->heightForWidth(2400));
    QVERIFY(bar->minimumSizeHint().width() <= 240);
}

void WidgetsTest::shortWorkShowsNoProgress()
{
    QWidget window;
    ui::ProgressPanel panel(&window);
    panel.start(u"Writing…"_s);
    QVERIFY(panel.isHidden());
    panel.finish();
    QVERIFY(panel.isHidden());
}

void WidgetsTest::longWorkCanBeStopped()
{
    QWidget window;
    ui::ProgressPanel panel(&window);
    QSignalSpy cancelled(&panel, &ui::ProgressPanel::cancelled);
    panel.start(u"Writing…"_s);
    panel.setProgress(1, 5'000'000'000);
    QTRY_VERIFY(!panel.isHidden());
    auto* stop = panel.findChild<QPushButton*>(u"progressCancel"_s);
    stop->click();
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(!stop->isEnabled());
    panel.finish();
    QVERIFY(panel.isHidden());
}

void WidgetsTest::aBadgeSaysItsStatus()
{
    QWidget window;
    ui::StatusBadge badge(app::Status::Active, &window);
    const QString active = badge.accessibleName();
    const QSize size = badge.sizeHint();
    badge.setStatus(app::Status::NotInData);
    QVERIFY(badge.accessibleName() != active);
    QVERIFY(badge.sizeHint().width() > size.width());
}

void WidgetsTest::aTableIsAsTallAsItsRows()
{
    QWidget window;
    ui::SimpleTable table("files"_L1, u"Files"_s, {u"File"_s, u"Why"_s}, &window);
    table.setRows({{u"a"_s, u"b"_s}});
    const int one = table.sizeHint().height();
    table.setRows({{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    QVERIFY(table.sizeHint().height() > one);
    QCOMPARE(table.item(1, 1)->text(), u"d"_s);
}

void WidgetsTest::aPassphraseIsHiddenUntilAsked()
{
    ui::PassphraseEdit edit(nullptr);
    QCOMPARE(edit.echoMode(), QLineEdit::Password);
    edit.actions().first()->trigger();
    QCOMPARE(edit.echoMode(), QLineEdit::Normal);
    edit.actions().first()->trigger();
    QCOMPARE(edit.echoMode(), QLineEdit::Password);
}

void WidgetsTest::aLongSummaryMakesNoPageWider()
{
    ui::Fold fold("fold"_L1, u"Isi"_s, nullptr);
    const QString summary = u"Nama, NIK, "_s.repeated(30);
    fold.setSummary(summary);
    fold.resize(300, 60);
    fold.show();
    QVERIFY(fold.minimumSizeHint().width() < 300);
    const auto* toggle = fold.findChild<QPushButton*>(u"fold"_s);
    QVERIFY(toggle->text().endsWith(u'…'));
    QVERIFY(toggle->accessibleName().contains(summary)); // nothing is lost for who listens
    QVERIFY(toggle->toolTip().contains(summary));
    fold.setSummary(u"2"_s);
    QCOMPARE(toggle->text(), u"Isi: 2"_s);
    QCOMPARE(toggle->toolTip(), QString());
}

void WidgetsTest::aPressedButtonHasTheFocusAgainWhenAllIsDone()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* pressed = new QPushButton(u"Mulai"_s, &window);
    auto* next = new QPushButton(u"Lain"_s, &window);
    auto* panel = new ui::ProgressPanel(&window);
    for (QWidget* widget : std::initializer_list<QWidget*>{pressed, next, panel})
        column->addWidget(widget);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    pressed->setFocus();
    panel->start(u"Menulis…"_s);
    pressed->setEnabled(false);
    QVERIFY(!next->hasFocus());
    pressed->setEnabled(true);
    panel->finish();
    QVERIFY(pressed->hasFocus());
    // Who went on meanwhile stays there.
    panel->start(u"Menulis…"_s);
    next->setFocus();
    panel->finish();
    QVERIFY(next->hasFocus());
}

TEST_SUITE(WidgetsTest)
#include "tst_widgets.moc"
