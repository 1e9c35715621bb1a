#include "ui/widgets/chipbar.h"

#include "ui/widgets/flowlayout.h"

#include <QSignalBlocker>
#include <QToolButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ChipBar::ChipBar(Choice choice, QWidget* parent)
    : QWidget(parent), m_choice(choice), m_flow(new FlowLayout(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipBar::addChip(const QString& key, const QString& text)
{
    auto* chip = new QToolButton(this);
    QString name = objectName();
    name += "Chip"_L1;
    name += key;
    chip->setObjectName(name);
    chip->setProperty("kind", u"chip"_s);
    chip->setProperty("key", key);
    chip->setCheckable(true);
    chip->setText(text);
    chip->setAccessibleName(text);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setCursor(Qt::PointingHandCursor);
    connect(chip, &QToolButton::clicked, this, [this, chip] { clicked(chip); });
    m_chips.append(chip);
    m_flow->addWidget(chip);
}

void ChipBar::setText(const QString& key, const QString& text)
{
    for (QToolButton* chip : std::as_const(m_chips)) {
        if (chip->property("key").toString() == key) {
            chip->setText(text);
            chip->setAccessibleName(text);
        }
    }
}

void ChipBar::setShown(const QString& key, bool isShown)
{
    for (QToolButton* chip : std::as_const(m_chips)) {
        if (chip->property("key").toString() == key)
            chip->setVisible(isShown);
    }
}

void ChipBar::clear()
{
    qDeleteAll(m_chips);
    m_chips.clear();
}

QStringList ChipBar::checked() const
{
    QStringList keys;
    for (const QToolButton* chip : m_chips) {
        if (chip->isChecked())
            keys.append(chip->property("key").toString());
    }
    return keys;
}

void ChipBar::setChecked(const QStringList& keys)
{
    for (QToolButton* chip : std::as_const(m_chips))
        chip->setChecked(keys.contains(chip->property("key").toString()));
}

void ChipBar::clicked(QToolButton* chip)
{
    if (m_choice == Choice::One) {
        for (QToolButton* other : std::as_const(m_chips))
            other->setChecked(other == chip);
    }
    emit changed(checked());
}

} // namespace ui
