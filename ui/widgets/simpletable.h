/// A short read-only table of text that is as tall as its rows, up to a limit.
#pragma once

#include <QLatin1StringView>
#include <QTableWidget>

namespace ui {

class SimpleTable final : public QTableWidget {
    Q_OBJECT

public:
    /// `label` is what a screen reader calls it; the last column takes the room that is left.
    SimpleTable(QLatin1StringView objectName, const QString& label, const QStringList& heads,
                QWidget* parent);

    void setRows(const QList<QStringList>& rows);
    void setRowIcon(int row, const QIcon& icon);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace ui
