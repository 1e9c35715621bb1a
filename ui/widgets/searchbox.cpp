#include "ui/widgets/searchbox.h"

#include "ui/style/icon.h"
#include "ui/style/tokens.h"

#include <QAction>
#include <QToolButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

SearchBox::SearchBox(Size size, const QString& label, QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(label);
    setAccessibleName(label);
    setClearButtonEnabled(true);
    if (size == Size::Big)
        setProperty("look", u"big"_s);
    addAction(icon("search"_L1, Ink::Muted), QLineEdit::LeadingPosition);
    // The glass and the cross are buttons to a screen reader.
    for (auto* button : findChildren<QToolButton*>()) {
        const QList<QAction*> actions = button->actions();
        const bool clears =
            std::any_of(actions.cbegin(), actions.cend(), [](const QAction* action) {
                return action->objectName() == "_q_qlineeditclearaction"_L1;
            });
        button->setAccessibleName(clears ? tr("Clear") : label);
        if (clears)
            actions.first()->setIcon(icon("x"_L1, Ink::Muted));
    }
    m_pause.setSingleShot(true);
    m_pause.setInterval(kDebounceMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchBox::ask);
    connect(this, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        m_asked = QString();
        ask();
    });
}

void SearchBox::searchFor(const QString& text)
{
    setText(text);
    m_asked = QString();
    ask();
}

void SearchBox::ask()
{
    m_pause.stop();
    const QString wanted = text().trimmed();
    if (!m_asked.isNull() && wanted == m_asked)
        return;
    m_asked = wanted.isNull() ? u""_s : wanted;
    emit searched(wanted);
}

} // namespace ui
