/// Short sentences under each other, each with the icon of what it says.
#pragma once

#include "ui/style/icon.h"

#include <QWidget>

class QGridLayout;

namespace ui {

class PointList final : public QWidget {
    Q_OBJECT

public:
    struct Point {
        QLatin1StringView icon;
        Ink ink = Ink::Muted;
        QString text;
    };

    explicit PointList(QWidget* parent);

    void setPoints(const QList<Point>& points);
    /// All sentences, a line each.
    QString text() const;

private:
    QGridLayout* m_grid;
    QStringList m_texts;
};

} // namespace ui
