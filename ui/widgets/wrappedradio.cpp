#include "ui/widgets/wrappedradio.h"

#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QRadioButton>

namespace ui {

WrappedRadio::WrappedRadio(const QString& objectName, const QString& text,
                           const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_button(new QRadioButton(this))
{
    m_button->setObjectName(objectName);
    m_button->setAccessibleName(accessibleName);
    QLabel* words = makeLabel(TextRole::Body, text, this);
    words->setTextInteractionFlags(Qt::NoTextInteraction);
    words->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceXs);
    line->addWidget(m_button, 0, Qt::AlignTop);
    line->addWidget(words, 1);
}

void WrappedRadio::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        m_button->setFocus(Qt::MouseFocusReason);
        m_button->click();
    }
    QWidget::mouseReleaseEvent(event);
}

} // namespace ui
