#include "ui/shell/notice.h"

#include "ui/style/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>

namespace ui {

using namespace Qt::Literals::StringLiterals;

Notice::Notice(QWidget* parent)
    : QFrame(parent),
      m_text(makeLabel(TextRole::Body, {}, this)),
      m_undo(makeButton(ButtonKind::Quiet, "noticeUndo"_L1, tr("Undo"), {}, this))
{
    setProperty("surface", u"notice"_s);
    setObjectName(u"notice"_s);
    m_undo->setProperty("kind", u"notice"_s);
    m_text->setWordWrap(false);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(kSpaceL, kSpaceS, kSpaceS, kSpaceS);
    line->setSpacing(kSpaceL);
    line->addWidget(m_text, 1);
    line->addWidget(m_undo);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kNoticeMs);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        const auto run = std::exchange(m_run, {});
        if (run)
            run();
    });
    parent->installEventFilter(this);
    hide();
}

void Notice::post(const QString& text, const std::function<void()>& action, const QString& label)
{
    m_run = action;
    m_undo->setText(label.isEmpty() ? tr("Undo") : label);
    m_undo->setAccessibleName(m_undo->text());
    m_text->setText(text);
    setAccessibleName(text);
    m_undo->setVisible(static_cast<bool>(action));
    setMinimumHeight(kControlHeight + 2 * kSpaceS);
    const bool isNew = !isVisible();
    show();
    raise();
    place();
    if (isNew)
        rise();
    m_timer.start();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void Notice::rise()
{
    // Shows where it came from; not at all where the system asks for less motion.
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0)
        return;
    m_motion.setTargetObject(this);
    m_motion.setPropertyName("pos");
    m_motion.setDuration(kMotionMs);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    m_motion.setStartValue(pos() + QPoint(0, kSpaceL));
    m_motion.setEndValue(pos());
    m_motion.start();
}

void Notice::place()
{
    m_motion.stop();
    const QSize size = sizeHint().boundedTo(parentWidget()->size());
    setGeometry((parentWidget()->width() - size.width()) / 2,
                parentWidget()->height() - size.height() - kStripHeight - kSpaceL, size.width(),
                size.height());
}

bool Notice::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace ui
