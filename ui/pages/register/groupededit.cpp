#include "ui/pages/register/groupededit.h"

#include "app/domain/fold.h"

#include <QKeyEvent>

namespace ui {

GroupedEdit::GroupedEdit(Grouping grouping, QWidget* parent)
    : QLineEdit(parent), m_grouping(grouping)
{
    setInputMethodHints(Qt::ImhDigitsOnly);
    connect(this, &QLineEdit::textEdited, this, &GroupedEdit::regroup);
}

QString GroupedEdit::digits() const
{
    return app::digitsOf(text());
}

void GroupedEdit::setDigits(const QString& text)
{
    setText(grouped(app::digitsOf(text)));
}

void GroupedEdit::keyPressEvent(QKeyEvent* event)
{
    // Without this a backspace behind a separator would only delete what regroup() puts back at once.
    const auto isSeparator = [this](int at) {
        return at >= 0 && at < text().size() && !text().at(at).isDigit();
    };
    if (!hasSelectedText()) {
        if (event->key() == Qt::Key_Backspace && isSeparator(cursorPosition() - 1))
            setCursorPosition(cursorPosition() - 1);
        else if (event->key() == Qt::Key_Delete && isSeparator(cursorPosition()))
            setCursorPosition(cursorPosition() + 1);
    }
    QLineEdit::keyPressEvent(event);
}

void GroupedEdit::regroup()
{
    const bool atEnd = cursorPosition() == text().size();
    qsizetype digitsBefore = app::digitsOf(text().left(cursorPosition())).size();
    const QString wanted = grouped(digits());
    if (wanted == text())
        return;
    setText(wanted);
    if (atEnd)
        return;
    int at = 0;
    while (digitsBefore > 0 && at < wanted.size())
        digitsBefore -= wanted.at(at++).isDigit() ? 1 : 0;
    setCursorPosition(at);
}

QString GroupedEdit::grouped(const QString& digits) const
{
    const qsizetype step = m_grouping == Grouping::Fours ? 4 : 3;
    const qsizetype first = m_grouping == Grouping::Fours ? 0 : digits.size() % step;
    QString out;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && (i - first) % step == 0)
            out += m_grouping == Grouping::Fours ? QChar(u' ') : QChar(u'.');
        out += digits.at(i);
    }
    return out;
}

} // namespace ui
