#include "ui/pages/register/choicerow.h"

#include "ui/style/tokens.h"

#include <QButtonGroup>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QRadioButton>

namespace ui {

ChoiceRow::ChoiceRow(const QString& objectName, const QList<Choice>& choices, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    setObjectName(objectName);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceM);
    for (const Choice& choice : choices) {
        auto* button = new QRadioButton(choice.text, this);
        button->setObjectName(objectName + u'_' + choice.word);
        button->setMinimumHeight(kControlHeight);
        m_group->addButton(button, static_cast<int>(m_words.size()));
        m_words.append(choice.word);
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int index) { emit chosen(m_words.at(index)); });
}

QString ChoiceRow::word() const
{
    return m_group->checkedId() < 0 ? QString() : m_words.at(m_group->checkedId());
}

bool ChoiceRow::takeKey(const QString& key)
{
    if (key.size() != 1)
        return false;
    qsizetype index = key.at(0).isDigit() ? m_words.indexOf(key) : -1;
    const QList<QAbstractButton*> buttons = m_group->buttons();
    if (index < 0 && key.at(0).isLetter()) {
        const auto begins = [&key](const QAbstractButton* button) {
            return button->text().startsWith(key, Qt::CaseInsensitive);
        };
        if (std::count_if(buttons.begin(), buttons.end(), begins) == 1)
            index = std::find_if(buttons.begin(), buttons.end(), begins) - buttons.begin();
    } else if (index < 0 && key.at(0).isDigit()) {
        index = key.at(0).digitValue() - 1;
    }
    if (index < 0 || index >= buttons.size())
        return false;
    buttons.at(index)->setFocus(Qt::OtherFocusReason);
    buttons.at(index)->click();
    return true;
}

void ChoiceRow::setWord(const QString& word)
{
    const qsizetype index = m_words.indexOf(word);
    if (index >= 0) {
        m_group->button(static_cast<int>(index))->setChecked(true);
        return;
    }
    // An exclusive group refuses to let go of its last choice.
    m_group->setExclusive(false);
    if (auto* checked = m_group->checkedButton())
        checked->setChecked(false);
    m_group->setExclusive(true);
}

void ChoiceRow::focusInEvent(QFocusEvent* event)
{
    // Handed on by hand: a focus proxy would break the Tab order (FieldRow).
    QAbstractButton* chosen = m_group->checkedButton();
    (chosen ? chosen : m_group->buttons().first())->setFocus(event->reason());
}

} // namespace ui
