#include "ui/style/basestyle.h"

#include "ui/style/icon.h"
#include "ui/style/theme.h"
#include "ui/style/tokens.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The frame of everything that can be typed in or chosen from, as the stylesheet draws line edits.
void drawField(QPainter& painter, const QRect& rect, QStyle::State state, const QWidget* widget)
{
    const Palette& colours = currentPalette();
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool focused = state.testFlag(QStyle::State_HasFocus);
    const QString told = widget ? widget->property("state").toString() : QString();
    QColor line = enabled ? colours.outline : colours.hairline;
    if (told == "problem"_L1)
        line = colours.danger.ink;
    else if (told == "warning"_L1)
        line = colours.warning.ink;
    if (focused)
        line = colours.focus;
    const qreal width = focused ? kFocusWidth : kHairline;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, width));
    painter.setBrush(enabled ? colours.raised : colours.sunken);
    painter.drawRoundedRect(QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                            kRadius - width / 2, kRadius - width / 2);
    painter.restore();
}

void drawTick(QPainter& painter, const QStyleOption& option, bool round)
{
    const Palette& colours = currentPalette();
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const qreal radius = round ? box.width() / 2 : kSpaceXs;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = focused ? colours.focus : on && enabled ? colours.accent : colours.outline;
    painter.setPen(QPen(line, focused ? kFocusWidth : kHairline));
    painter.setBrush(on && !round ? (enabled ? colours.accent : colours.outline) : colours.raised);
    painter.drawRoundedRect(box, radius, radius);
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(enabled ? colours.accent : colours.outline);
        const qreal inset = box.width() / 4;
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    } else if (on || option.state.testFlag(QStyle::State_NoChange)) {
        const int size = option.rect.width() - kSpaceXs;
        const QPixmap tick = iconPixmap("check"_L1, on ? colours.onAccent : colours.mutedText, size,
                                        painter.device()->devicePixelRatio());
        painter.drawPixmap(option.rect.center() - QPoint(size / 2 - 1, size / 2 - 1), tick);
    }
    painter.restore();
}

void drawArrow(QPainter& painter, const QRect& rect)
{
    const QPixmap arrow = iconPixmap("chevron-down"_L1, currentPalette().mutedText, kIconSmall,
                                     painter.device()->devicePixelRatio());
    painter.drawPixmap(rect.center() - QPoint(kIconSmall / 2, kIconSmall / 2), arrow);
}

} // namespace

BaseStyle::BaseStyle() : QProxyStyle(u"Fusion"_s)
{
    setObjectName(u"jemput"_s);
}

void BaseStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget)) {
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(this);
    }
}

bool BaseStyle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel)
        return QProxyStyle::eventFilter(watched, event);
    event->ignore(); // whatever is around it scrolls
    return true;
}

void BaseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                              QPainter* painter, const QWidget* widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        return drawTick(*painter, *option, false);
    if (element == PE_IndicatorRadioButton)
        return drawTick(*painter, *option, true);
    // Boxes and buttons show their focus in their own frame.
    if (element == PE_FrameFocusRect)
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void BaseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        drawField(*painter, option->rect, option->state, widget);
        drawArrow(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget));
        return;
    }
    if (control == CC_SpinBox) {
        drawField(*painter, option->rect, option->state, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect BaseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                SubControl subControl, const QWidget* widget) const
{
    const QRect whole = option->rect;
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        return QRect(whole.right() - kSpaceXl - kSpaceXs, whole.top(), kSpaceXl, whole.height());
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return whole.adjusted(kSpaceS, kFocusWidth, -(kSpaceXl + kSpaceS), -kFocusWidth);
    if (control == CC_SpinBox && subControl == SC_SpinBoxEditField)
        return whole.adjusted(kSpaceS, kFocusWidth, -kSpaceS, -kFocusWidth);
    if (control == CC_SpinBox && (subControl == SC_SpinBoxUp || subControl == SC_SpinBoxDown))
        return {};
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize BaseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const
{
    if (type == CT_ComboBox)
        return {size.width() + kSpaceXl + kSpaceL, kControlHeight};
    if (type == CT_SpinBox)
        return {size.width() + kSpaceL, kControlHeight};
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_CheckBox || type == CT_RadioButton)
        wanted.setHeight(std::max(wanted.height(), kChipHeight));
    return wanted;
}

int BaseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                           const QWidget* widget) const
{
    switch (int(metric)) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return kIcon;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return kSpaceS;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_LineEditIconSize:
        return kIcon;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int BaseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returnData) const
{
    // The list of a drop-down opens below it and scrolls, as people know it from the web.
    if (hint == SH_ComboBox_Popup)
        return 0;
    if (hint == SH_ItemView_ActivateItemOnSingleClick)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace ui
