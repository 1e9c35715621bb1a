#include "ui/widgets/chosenwords.h"

#include "ui/style/tokens.h"
#include "ui/widgets/chipbar.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ChosenWords::ChosenWords(QLatin1StringView name, QLineEdit* search, QWidget* parent)
    : QWidget(parent), m_search(search), m_chips(new ChipBar(ChipBar::Choice::Many, this))
{
    setObjectName(name);
    m_search->setObjectName(name + "Search"_L1);
    m_chips->setObjectName(name);
    m_chips->hide();
    setFocusProxy(m_search);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceXs);
    column->addWidget(m_search);
    column->addWidget(m_chips);
    connect(m_chips, &ChipBar::changed, this, &ChosenWords::keepOnly);
}

void ChosenWords::setWords(const QList<Word>& words)
{
    m_words = words;
    m_search->clear();
    showChips();
}

void ChosenWords::add(const Word& word)
{
    if (!keys().contains(word.key))
        m_words << word;
    m_search->clear();
    showChips();
    emit changed();
}

QStringList ChosenWords::keys() const
{
    QStringList keys;
    for (const Word& word : m_words)
        keys << word.key;
    return keys;
}

bool ChosenWords::isHalfTyped() const
{
    return !m_search->text().trimmed().isEmpty();
}

void ChosenWords::keepOnly(const QStringList& keys)
{
    m_words.removeIf([&keys](const Word& word) { return !keys.contains(word.key); });
    emit changed();
    // The chip that was clicked is still at work.
    QMetaObject::invokeMethod(this, &ChosenWords::showChips, Qt::QueuedConnection);
}

void ChosenWords::showChips()
{
    const bool hadFocus = m_chips->isAncestorOf(focusWidget());
    m_chips->clear();
    for (const Word& word : std::as_const(m_words))
        m_chips->addChip(word.key, word.text);
    m_chips->setChecked(keys());
    m_chips->setVisible(!m_words.isEmpty());
    if (hadFocus)
        m_search->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
