#include "ui/pages/decisions/choicecard.h"

#include "ui/style/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ChoiceCard::ChoiceCard(int number, const Content& content, QWidget* parent)
    : QFrame(parent),
      m_button(makeButton(ButtonKind::Secondary,
                          QLatin1StringView("choice" + QByteArray::number(number)),
                          tr("Use this one"), "check"_L1, this))
{
    setProperty("surface", u"choice"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceL);
    column->setSpacing(kSpaceS);
    column->addWidget(makeLabel(TextRole::Label, content.title, this));
    QLabel* value =
        makeLabel(TextRole::Section, content.value.isEmpty() ? tr("(empty)") : content.value, this);
    value->setObjectName(u"choice%1Value"_s.arg(number));
    column->addWidget(value);
    if (!content.detail.isEmpty())
        column->addWidget(makeLabel(TextRole::Body, content.detail, this));
    column->addWidget(makeLabel(TextRole::Muted, content.who, this));
    if (content.isShown)
        column->addWidget(makeLabel(TextRole::Small, tr("Shown in lists meanwhile"), this));
    column->addStretch(1);
    const QKeySequence keys(static_cast<int>(Qt::ALT) | (static_cast<int>(Qt::Key_0) + number));
    m_button->setToolTip(tr("%1 from anywhere on this page, %2 in the list")
                             .arg(keys.toString(QKeySequence::NativeText))
                             .arg(number));
    m_button->setAccessibleName(tr("Use %1: %2").arg(content.title, content.value));
    column->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &ChoiceCard::chosen);
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, m_button, &QPushButton::click);
}

QSize ChoiceCard::sizeHint() const
{
    constexpr int kWidth = kFormWidth / 2;
    const int needed = layout()->minimumSize().width();
    const int width = std::max(kWidth, needed);
    return {width, layout()->hasHeightForWidth() ? layout()->heightForWidth(width)
                                                 : layout()->sizeHint().height()};
}

} // namespace ui
