/// What a person's hands and eyes do in the real window: typing, pressing, choosing, reading; only what can be seen is found.
#pragma once

#include "tests/gui/windowfixture.h"
#include "ui/shell/desk.h"
#include "ui/shell/workspace.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QTest>

#include <algorithm>

namespace tests {

class Hands {
public:
    explicit Hands(WindowFixture& fixture) : m_window(fixture.window()) {}

    /// The one that is visible; null when none is.
    template <typename Widget>
    Widget* seen(const char* name) const
    {
        const auto all = m_window.findChildren<Widget*>(QString::fromLatin1(name));
        const auto one = std::ranges::find_if(all, &QWidget::isVisible);
        return one == all.end() ? nullptr : *one;
    }
    QString textOf(const char* name) const
    {
        const auto* label = seen<QLabel>(name);
        return label ? label->text() : QString();
    }
    bool isIdle() const { return !m_window.desk()->isLocked() && !m_window.desk()->isBusy(); }
    void settle() const { QTRY_VERIFY(isIdle()); }

    void goTo(ui::PageId page) const
    {
        m_window.workspace()->goTo({page, {}, {}});
        settle();
    }
    void press(const char* name) const
    {
        auto* button = seen<QAbstractButton>(name);
        QVERIFY2(button, name);
        QVERIFY2(button->isEnabled(), name);
        bringIntoSight(button);
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    /// Over what is there.
    void type(const char* name, const QString& text) const
    {
        auto* edit = seen<QLineEdit>(name);
        QVERIFY2(edit, name);
        edit->setFocus();
        edit->selectAll();
        text.isEmpty() ? QTest::keyClick(edit, Qt::Key_Delete) : QTest::keyClicks(edit, text);
    }
    void enter(const char* name) const
    {
        auto* edit = seen<QLineEdit>(name);
        QVERIFY2(edit, name);
        QTest::keyClick(edit, Qt::Key_Return);
        settle();
    }
    /// By its stored word, with the keys that a closed drop-down takes.
    void choose(const char* name, const QVariant& word) const
    {
        auto* box = seen<QComboBox>(name);
        QVERIFY2(box, name);
        const int wanted = box->findData(word);
        QVERIFY2(wanted >= 0, name);
        chooseRow(name, wanted);
    }
    void chooseRow(const char* name, int row) const
    {
        auto* box = seen<QComboBox>(name);
        QVERIFY2(box && row < box->count(), name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        while (box->currentIndex() < row)
            QTest::keyClick(box, Qt::Key_Down);
        settle();
    }
    /// A picture of the window, where the environment names a folder for them.
    void shot(const char* name) const
    {
        const QString folder = qEnvironmentVariable("JEMPUT_SHOTS");
        if (!folder.isEmpty())
            QVERIFY(m_window.grab().save(
                QStringLiteral("%1/%2.png").arg(folder, QLatin1StringView(name))));
    }

private:
    static void bringIntoSight(QWidget* widget)
    {
        for (QWidget* above = widget->parentWidget(); above; above = above->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(above))
                area->ensureWidgetVisible(widget);
        }
    }

    ui::MainWindow& m_window;
};

} // namespace tests
