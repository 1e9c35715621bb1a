/// Villages and districts of an office beside each other: who is how far, who falls behind, of whom nothing is heard.
#pragma once

#include "app/services/coverage/coverageareas.h"
#include "ui/shell/jobthread.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ui {

class ChipBar;
class Desk;
class MessageBar;
class SimpleTable;

class AreasView final : public QWidget {
    Q_OBJECT

public:
    AreasView(Desk& desk, QWidget* parent);

    void refresh();

signals:
    /// Somebody wants the figures of this area.
    void areaChosen(const QString& scope, const QString& name);

private:
    enum class Order { Lowest, Uncovered, Silent, Falling, Name };
    void show();
    QString summary() const;
    void openRow(int row);

    Desk& m_desk;
    QList<app::AreaCoverage> m_areas; ///< as shown
    MessageBar* m_message;
    QLabel* m_summary;
    ChipBar* m_level;
    QComboBox* m_order;
    SimpleTable* m_table;
    JobHandle m_job;
};

} // namespace ui
