/// What a stylesheet cannot draw in palette colours: tick boxes, radio buttons, drop-downs, spin boxes. And the wheel: over
/// a drop-down it scrolls the page and never changes what was chosen.
#pragma once

#include <QProxyStyle>

namespace ui {

/// Fusion underneath: it draws alike everywhere.
class BaseStyle final : public QProxyStyle {
    Q_OBJECT

public:
    BaseStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                         SubControl subControl, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ui
