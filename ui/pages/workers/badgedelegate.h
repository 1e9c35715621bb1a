/// Draws the status column of a table as a badge.
#pragma once

#include <QStyledItemDelegate>

namespace ui {

class BadgeDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit BadgeDelegate(QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace ui
