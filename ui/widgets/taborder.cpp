#include "ui/widgets/taborder.h"

#include "ui/style/tokens.h"

#include <QApplication>
#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStyleHints>

#include <algorithm>

namespace ui {

namespace {

bool isStop(const QWidget& widget)
{
    const auto behaviour = QGuiApplication::styleHints()->tabFocusBehavior();
    const bool isField = (widget.focusPolicy() & Qt::TabFocus) != 0;
    return isField && !widget.focusProxy() && behaviour != Qt::NoTabFocus;
}

class Walk {
public:
    void into(const QWidget& widget)
    {
        for (QWidget* part : partsOf(widget))
            at(*part);
    }
    QList<QWidget*> stops;

private:
    void at(QWidget& widget)
    {
        if (!widget.isVisible() || !widget.isEnabled() || widget.isWindow())
            return;
        // What is inside of a field or a table belongs to it.
        if (isStop(widget))
            stops << &widget;
        else
            into(widget);
    }

    /// In the order in which they are read.
    static QList<QWidget*> partsOf(const QWidget& widget)
    {
        if (const auto* area = qobject_cast<const QScrollArea*>(&widget))
            return area->widget() ? QList<QWidget*>{area->widget()} : QList<QWidget*>();
        QList<QWidget*> parts;
        if (const auto* splitter = qobject_cast<const QSplitter*>(&widget)) {
            for (int i = 0; i < splitter->count(); ++i)
                parts << splitter->widget(i);
            return parts;
        }
        if (const QLayout* layout = widget.layout())
            addAlong(*layout, parts);
        // And what lies over it without a place in its layout.
        const auto children = widget.findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
        for (QWidget* child : children) {
            if (!parts.contains(child))
                parts << child;
        }
        return parts;
    }

    static void addAlong(const QLayout& layout, QList<QWidget*>& parts)
    {
        QList<std::pair<int, QLayoutItem*>> items;
        const auto* grid = qobject_cast<const QGridLayout*>(&layout);
        for (int i = 0; i < layout.count(); ++i)
            items.append({grid ? placeIn(*grid, i) : i, layout.itemAt(i)});
        std::ranges::stable_sort(items, {}, &std::pair<int, QLayoutItem*>::first);
        for (const auto& [place, item] : std::as_const(items)) {
            if (item->widget())
                parts << item->widget();
            else if (item->layout())
                addAlong(*item->layout(), parts);
        }
    }

    static int placeIn(const QGridLayout& grid, int index)
    {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        grid.getItemPosition(index, &row, &column, &rows, &columns);
        return row * grid.columnCount() + column;
    }
};

void scrollTo(QWidget& stop)
{
    for (QWidget* around = stop.parentWidget(); around; around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around))
            area->ensureWidgetVisible(&stop, kSpaceXl, kSpaceXl);
    }
}

} // namespace

QList<QWidget*> tabStops(const QWidget& root)
{
    Walk walk;
    walk.into(root);
    return walk.stops;
}

bool moveFocus(const QWidget& root, bool forward)
{
    const QList<QWidget*> stops = tabStops(root);
    if (stops.isEmpty())
        return false;
    // The focus may be inside of a stop, or at something that is none.
    QWidget* now = QApplication::focusWidget();
    qsizetype at = -1;
    for (; now && at < 0; now = now->parentWidget())
        at = stops.indexOf(now);
    const qsizetype step = forward ? 1 : -1;
    const qsizetype next =
        at < 0 ? (forward ? 0 : stops.size() - 1) : (at + step + stops.size()) % stops.size();
    QWidget* stop = stops[next];
    stop->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    scrollTo(*stop);
    return true;
}

} // namespace ui
