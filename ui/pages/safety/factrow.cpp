#include "ui/pages/safety/factrow.h"

#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QIcon pictureOf(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return icon("circle-check"_L1, Ink::Success);
    case Tone::Warning:
        return icon("circle-alert"_L1, Ink::Warning);
    case Tone::Danger:
        return icon("triangle-alert"_L1, Ink::Danger);
    case Tone::Neutral:
    case Tone::Accent:
    case Tone::Info:
        break;
    }
    return icon("info"_L1, Ink::Muted);
}

} // namespace

FactRow::FactRow(const QString& title, QPushButton* button, QWidget* parent)
    : QWidget(parent),
      m_icon(new IconLabel(pictureOf(Tone::Neutral), kIcon, this)),
      m_text(makeLabel(TextRole::Muted, {}, this)),
      m_button(button)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(kSpaceXs);
    words->addWidget(makeLabel(TextRole::Label, title, this));
    words->addWidget(m_text);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, kSpaceXs, 0, kSpaceXs);
    line->setSpacing(kSpaceM);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    if (m_button)
        line->addWidget(m_button, 0, Qt::AlignVCenter);
}

void FactRow::tell(Tone tone, const QString& text)
{
    m_tone = tone;
    m_icon->setIcon(pictureOf(tone));
    m_text->setText(text);
}

QString FactRow::text() const
{
    return m_text->text();
}

} // namespace ui
