#include "ui/pages/workers/badgedelegate.h"

#include "ui/models/workerlistmodel.h"
#include "ui/style/tokens.h"
#include "ui/widgets/statusbadge.h"

#include <QApplication>
#include <QPainter>

namespace ui {

BadgeDelegate::BadgeDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void BadgeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem background(option);
    initStyleOption(&background, index);
    background.text.clear();
    const QWidget* view = option.widget;
    QStyle* style = view ? view->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, view);
    const QVariant status = index.data(WorkerListModel::StatusRole);
    if (status.isValid())
        StatusBadge::paint(*painter, option.rect.adjusted(kSpaceS, 0, 0, 0),
                           status.value<app::Status>());
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant status = index.data(WorkerListModel::StatusRole);
    if (!status.isValid())
        return QStyledItemDelegate::sizeHint(option, index);
    return StatusBadge::sizeFor(status.value<app::Status>()) + QSize(2 * kSpaceM, kSpaceM);
}

} // namespace ui
