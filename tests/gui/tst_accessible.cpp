/// What a screen reader meets: every control of every page has a name, and the Tab key comes to all of them.
#include "app/services/evidencing.h"
#include "app/services/registration.h"
#include "tests/gui/undecided.h"
#include "tests/gui/windowfixture.h"
#include "tests/runner/suite.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QComboBox>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

bool isControl(QAccessible::Role role)
{
    static const QSet<QAccessible::Role> kControls{
        QAccessible::Button,   QAccessible::CheckBox,     QAccessible::RadioButton,
        QAccessible::ComboBox, QAccessible::EditableText, QAccessible::List,
        QAccessible::Table,    QAccessible::SpinBox,      QAccessible::Slider,
        QAccessible::Link,     QAccessible::PageTab,      QAccessible::ButtonMenu,
        QAccessible::Tree,     QAccessible::PushButton,
    };
    return kControls.contains(role);
}

/// Every control that can be seen, and what it is called.
void gather(QAccessibleInterface* from, QStringList& unnamed, int& named)
{
    for (int at = 0; at < from->childCount(); ++at) {
        QAccessibleInterface* child = from->child(at);
        if (!child || !child->isValid() || child->state().invisible)
            continue;
        if (isControl(child->role())) {
            if (child->text(QAccessible::Name).trimmed().isEmpty())
                unnamed += child->object()
                               ? u"%1 “%2”"_s.arg(QString::fromLatin1(
                                                      child->object()->metaObject()->className()),
                                                  child->object()->objectName())
                               : u"role %1"_s.arg(static_cast<int>(child->role()));
            else
                ++named;
        }
        // The cells of a table are its model's business: thousands of them, named by their text.
        if (child->role() != QAccessible::Table && child->role() != QAccessible::List &&
            child->role() != QAccessible::ComboBox)
            gather(child, unnamed, named);
    }
}

/// Controls a person can act on with the keyboard, one of each group of radio buttons.
QSet<QWidget*> reachableIn(QWidget& page)
{
    QSet<QWidget*> wanted;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        const bool isOne = qobject_cast<QAbstractButton*>(widget) ||
                           qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget) ||
                           qobject_cast<QAbstractItemView*>(widget);
        const bool isPart =
            widget->parentWidget() &&
            (widget->parentWidget()->inherits("QComboBox") || widget->inherits("QHeaderView"));
        if (!isOne || isPart || !widget->isVisible() || !widget->isEnabled() ||
            widget->window() != page.window() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto* radio = qobject_cast<QRadioButton*>(widget);
        if (radio && !radio->isChecked())
            continue; // the arrow keys choose within the group
        wanted.insert(widget);
    }
    return wanted;
}

} // namespace

class TestAccessible final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }

    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->window().resize(1366, 768);
        auto session = m_fixture->makeRegister();
        auto someone = completeWorker(u"Siti Aminah"_s, u"3515125204790001"_s);
        const auto saved = app::recordWorker(*session, someone, app::Warnings::Confirmed);
        QVERIFY(saved);
        m_worker = std::get<app::Saved>(*saved).worker.id;
        app::Evidence evidence;
        evidence.source = u"jmo"_s;
        evidence.asOf = session->clock().today().toString(Qt::ISODate);
        evidence.state = u"active"_s;
        QVERIFY(app::recordEvidence(*session, m_worker, evidence));
        leaveUndecided(*session);
        m_fixture->window().openWith(std::move(session));
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    }
    void cleanup() { m_fixture.reset(); }

    void everyControlHasAName_data() { pages(); }
    void everyControlHasAName()
    {
        QFETCH(int, page);
        QWidget& shown = open(page);
        openEverything(shown);
        QStringList unnamed;
        int named = 0;
        gather(QAccessible::queryAccessibleInterface(&m_fixture->window()), unnamed, named);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
        QVERIFY(named > 8);
    }

    void theTabKeyComesToEveryControl_data() { pages(); }
    void theTabKeyComesToEveryControl()
    {
        QFETCH(int, page);
        QWidget& shown = open(page);
        openEverything(shown);
        const QStringList missed = missedByTab(shown);
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }

    void theFirstStartIsWalkedThroughWithTabToo()
    {
        WindowFixture fresh;
        fresh.window().start({});
        QVERIFY(QTest::qWaitForWindowActive(&fresh.window()));
        m_fixture = nullptr;
        const QStringList welcome = missedByTab(fresh.window());
        QVERIFY2(welcome.isEmpty(), qPrintable(welcome.join(u'\n')));
        fresh.child<QAbstractButton>("welcomeRegister")->click();
        const QStringList village = missedByTab(fresh.window());
        QVERIFY2(village.isEmpty(), qPrintable(village.join(u'\n')));
    }

private:
    /// What the Tab key never comes to, going round from where the focus is.
    static QStringList missedByTab(QWidget& page)
    {
        QSet<QWidget*> wanted = reachableIn(page);
        QWidget* at = page.window()->focusWidget();
        for (int step = 0; at && step < 400 && !wanted.isEmpty(); ++step) {
            wanted.remove(at);
            QTest::keyClick(at, Qt::Key_Tab);
            at = page.window()->focusWidget();
        }
        QStringList missed;
        for (const QWidget* widget : std::as_const(wanted))
            missed += u"%1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                       widget->objectName());
        return at ? missed : QStringList{u"nothing has the focus"_s};
    }

    static void pages()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("home") << int(ui::PageId::Home);
        QTest::newRow("workers") << int(ui::PageId::Workers);
        QTest::newRow("register") << int(ui::PageId::Register);
        QTest::newRow("status") << int(ui::PageId::Status);
        QTest::newRow("sync") << int(ui::PageId::Sync);
        QTest::newRow("settings") << int(ui::PageId::Settings);
        QTest::newRow("safety") << int(ui::PageId::Safety);
        QTest::newRow("import") << int(ui::PageId::Import);
        QTest::newRow("conflicts") << int(ui::PageId::Conflicts);
        QTest::newRow("duplicates") << int(ui::PageId::Duplicates);
        QTest::newRow("outreach") << int(ui::PageId::Outreach);
    }

    QWidget& open(int page)
    {
        const auto id = static_cast<ui::PageId>(page);
        const bool isAboutSomeone =
            id == ui::PageId::Workers || id == ui::PageId::Status || id == ui::PageId::Outreach;
        m_fixture->window().desk()->goTo({id, isAboutSomeone ? m_worker : app::WorkerId(), {}});
        const auto isIdle = [this] { return !m_fixture->window().desk()->isBusy(); };
        [&] { QTRY_VERIFY(isIdle()); }();
        auto* workspace = m_fixture->child<QWidget>("workspace");
        return *workspace->findChild<QStackedWidget*>()->currentWidget();
    }

    /// What is folded away is there for screen readers too, once it is unfolded.
    static void openEverything(QWidget& page)
    {
        for (auto* button : page.findChildren<QAbstractButton*>())
            if (button->isCheckable() && !button->isChecked() && button->isVisible() &&
                button->property("kind").toString() == "link"_L1)
                button->click();
        for (const char* name : {"statusRecordEvidence", "registerAddHeir"})
            if (auto* button = page.findChild<QAbstractButton*>(QLatin1StringView(name)))
                button->click();
    }

    std::unique_ptr<WindowFixture> m_fixture;
    app::WorkerId m_worker;
};

TEST_SUITE(TestAccessible)
#include "tst_accessible.moc"
