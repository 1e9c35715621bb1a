#include "ui/widgets/messagebar.h"

#include "ui/style/icon.h"
#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/text/errortext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scrollpage.h"

#include <QHBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Look {
    QLatin1StringView word;
    QLatin1StringView iconName;
    Ink ink;
};

Look lookOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {"neutral"_L1, "info"_L1, Ink::Text};
    case Tone::Accent:
        return {"accent"_L1, "sparkles"_L1, Ink::Accent};
    case Tone::Info:
        return {"info"_L1, "info"_L1, Ink::Info};
    case Tone::Success:
        return {"success"_L1, "circle-check"_L1, Ink::Success};
    case Tone::Warning:
        return {"warning"_L1, "triangle-alert"_L1, Ink::Warning};
    case Tone::Danger:
        return {"danger"_L1, "circle-alert"_L1, Ink::Danger};
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_icon(new IconLabel({}, kIcon, this)),
      m_text(makeLabel(TextRole::Body, {}, this)),
      m_action(makeButton(ButtonKind::Secondary, "messageAction"_L1, {}, {}, this))
{
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(kSpaceM, kSpaceS, kSpaceM, kSpaceS);
    line->setSpacing(kSpaceM);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, [this] {
        // The action may clear or replace this message.
        const auto run = m_run;
        if (run)
            run();
    });
    hide();
}

void MessageBar::tell(Tone tone, const QString& text)
{
    tell(tone, text, {}, {});
}

void MessageBar::tell(Tone tone, const QString& text, const QString& label,
                      std::function<void()> action)
{
    const Look look = lookOf(tone);
    m_run = std::move(action);
    m_icon->setIcon(icon(look.iconName, look.ink));
    m_text->setText(text);
    m_action->setText(label);
    m_action->setAccessibleName(label);
    m_action->setVisible(!label.isEmpty());
    setLook(this, "tone", look.word);
    setAccessibleName(text);
    show();
    // How something ended is worth looking at; hints only accompany.
    if (tone == Tone::Success || tone == Tone::Danger)
        reveal(this);
}

void MessageBar::tell(const app::Error& error)
{
    if (error.code == app::ErrorCode::Cancelled)
        return clear();
    tell(Tone::Danger, textFor(error));
}

void MessageBar::clear()
{
    m_run = {};
    m_text->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

} // namespace ui
