#include "ui/pages/register/choicerow.h"

#include "ui/style/tokens.h"

#include <QButtonGroup>
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
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_group->buttons().first());
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int index) { emit chosen(m_words.at(index)); });
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            setFocusProxy(m_group->button(index));
    });
}

QString ChoiceRow::word() const
{
    return m_group->checkedId() < 0 ? QString() : m_words.at(m_group->checkedId());
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
    setFocusProxy(m_group->buttons().first());
}

} // namespace ui
