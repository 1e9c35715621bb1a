#include "ui/widgets/fieldrow.h"

#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

FieldRow::FieldRow(const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent),
      m_label(makeLabel(TextRole::Label, label, this)),
      m_editor(editor),
      m_note(makeLabel(TextRole::Small, {}, this))
{
    Q_ASSERT(!editor->objectName().isEmpty());
    editor->setParent(this);
    editor->setAccessibleName(label);
    m_label->setBuddy(editor);
    QString noteName = editor->objectName();
    noteName += "Note"_L1;
    m_note->setObjectName(noteName);
    m_note->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceXs);
    column->addWidget(m_label);
    column->addWidget(editor);
    column->addWidget(m_note);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    // No focus proxy: Qt 6.4 closes the Tab order into a ring around rows that have one.
}

QString FieldRow::label() const
{
    return m_label->text();
}

void FieldRow::setHint(const QString& hint)
{
    m_hint = hint;
    if (m_state.isEmpty())
        clear();
}

void FieldRow::showProblem(const QString& text)
{
    show(text, u"problem"_s, u"problem"_s);
}

void FieldRow::refuse(const QString& text)
{
    showProblem(text);
    if (auto* edit = qobject_cast<QLineEdit*>(m_editor))
        edit->selectAll();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void FieldRow::showWarning(const QString& text)
{
    show(text, u"warning"_s, u"warning"_s);
}

void FieldRow::clear()
{
    show(m_hint, u"hint"_s, {});
}

bool FieldRow::hasProblem() const
{
    return m_state == "problem"_L1;
}

bool FieldRow::hasWarning() const
{
    return m_state == "warning"_L1;
}

QSize FieldRow::sizeHint() const
{
    QSize hint = QWidget::sizeHint();
    if (!m_note->isHidden())
        hint.setHeight(layout()->heightForWidth(width()));
    return hint;
}

void FieldRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && !m_note->isHidden())
        updateGeometry(); // its note takes more lines, or fewer
}

void FieldRow::show(const QString& text, const QString& role, const QString& state)
{
    m_state = state;
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    setLook(m_note, "role", role);
    setLook(m_editor, "state", state);
    m_editor->setAccessibleDescription(text);
}

} // namespace ui
