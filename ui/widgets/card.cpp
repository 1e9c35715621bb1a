#include "ui/widgets/card.h"

#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

Card::Card(QWidget* parent) : Card(QString(), parent) {}

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent), m_title(makeLabel(TextRole::Section, title, this)), m_body(new QVBoxLayout)
{
    setProperty("surface", u"card"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceL);
    outer->setSpacing(kSpaceM);
    outer->addWidget(m_title);
    m_body->setSpacing(kSpaceM);
    outer->addLayout(m_body, 1);
    m_title->setVisible(!title.isEmpty());
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

} // namespace ui
