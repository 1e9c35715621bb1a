/// Draws a found worker: name and status above, NIK and place below.
#pragma once

#include <QStyledItemDelegate>

namespace ui {

class FoundDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit FoundDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace ui
