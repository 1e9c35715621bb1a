/// A chart and the same figures as a table: beside each other where there is room, and each can be saved.
#pragma once

#include "ui/print/chart.h"

#include <QStringList>
#include <QWidget>

class QBoxLayout;

namespace ui {

class ChartView;
class Desk;
class SimpleTable;

class ChartPanel final : public QWidget {
    Q_OBJECT

public:
    /// `name` begins the objectNames: <name>Chart, <name>Table, <name>SaveChart, <name>SaveTable.
    ChartPanel(Desk& desk, const QString& name, const QString& label, const QStringList& heads,
               QWidget* parent);

    void show(const Chart& chart, const QStringList& heads, const QList<QStringList>& rows);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    ChartView* m_chart;
    SimpleTable* m_table;
    QBoxLayout* m_parts;
};

} // namespace ui
