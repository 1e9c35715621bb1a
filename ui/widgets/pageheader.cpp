#include "ui/widgets/pageheader.h"

#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

PageHeader::PageHeader(const QString& title, const QString& subtitle, QWidget* parent)
    : QWidget(parent),
      m_title(makeLabel(TextRole::Title, title, this)),
      m_subtitle(makeLabel(TextRole::Muted, subtitle, this)),
      m_actions(new QHBoxLayout)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(kSpaceXs);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    m_actions->setSpacing(kSpaceS);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceL);
    line->addLayout(words, 1);
    line->addLayout(m_actions);
    line->setAlignment(m_actions, Qt::AlignTop);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::addAction(QWidget* action)
{
    action->setParent(this);
    m_actions->addWidget(action);
}

} // namespace ui
