#include "ui/widgets/emptystate.h"

#include "ui/style/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/villagescene.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

void setWords(QPushButton* button, const QString& label)
{
    button->setText(label);
    button->setAccessibleName(label);
    button->setVisible(!label.isEmpty());
}

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_scene(new VillageScene(this)),
      m_title(makeLabel(TextRole::Section, {}, this)),
      m_text(makeLabel(TextRole::Muted, {}, this)),
      m_action(makeButton(ButtonKind::Primary, "emptyAction"_L1, {}, {}, this)),
      m_other(makeButton(ButtonKind::Secondary, "emptyOtherAction"_L1, {}, {}, this))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(kSpaceS);
    column->addStretch(1);
    column->addWidget(m_scene, 0, Qt::AlignHCenter);
    column->addSpacing(kSpaceS);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(kSpaceS);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addWidget(m_other, 0, Qt::AlignHCenter);
    column->addStretch(2);
    m_action->hide();
    m_other->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionClicked);
    connect(m_other, &QPushButton::clicked, this, &EmptyState::otherActionClicked);
}

EmptyState::EmptyState(QLatin1StringView iconName, const QString& title, const QString& text,
                       QWidget* parent)
    : EmptyState(parent)
{
    setContent(iconName, title, text);
}

void EmptyState::setContent(QLatin1StringView iconName, const QString& title, const QString& text)
{
    m_scene->setBadge(iconName);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EmptyState::setAction(const QString& label)
{
    setWords(m_action, label);
}

void EmptyState::setOtherAction(const QString& label)
{
    setWords(m_other, label);
}

} // namespace ui
