#include "ui/pages/register/actionbar.h"

#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ActionBar::ActionBar(Tone tone, QLatin1StringView iconName, QLatin1StringView objectName,
                     QWidget* parent)
    : QFrame(parent), m_text(makeLabel(TextRole::Body, {}, this)), m_buttons(new QHBoxLayout)
{
    setObjectName(objectName);
    setProperty("tone", tone == Tone::Success ? u"success"_s : u"neutral"_s);
    auto* picture = new QLabel(this);
    const Ink ink = tone == Tone::Success ? Ink::Success : Ink::Muted;
    picture->setPixmap(icon(iconName, ink).pixmap(QSize(kIcon, kIcon)));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(kSpaceM, kSpaceXs, kSpaceXs, kSpaceXs);
    line->setSpacing(kSpaceS);
    line->addWidget(picture);
    line->addWidget(m_text, 1);
    line->addLayout(m_buttons);
    m_buttons->setSpacing(0);
    hide();
}

void ActionBar::setText(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QString ActionBar::text() const
{
    return m_text->text();
}

QPushButton* ActionBar::addButton(QLatin1StringView objectName, const QString& text,
                                  QLatin1StringView iconName)
{
    QPushButton* button = makeButton(ButtonKind::Quiet, objectName, text, iconName, this);
    m_buttons->addWidget(button);
    return button;
}

} // namespace ui
