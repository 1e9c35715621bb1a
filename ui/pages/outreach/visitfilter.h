/// What narrows the visiting list, with how far each RT is: a village for an office, an RT, and whom to visit.
#pragma once

#include "app/services/outreach/visitlist.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;

namespace app {
class RegionTable;
}

namespace ui {

class ChipBar;

class VisitFilter final : public QWidget {
    Q_OBJECT

public:
    explicit VisitFilter(QWidget* parent);

    /// For an office; a village has none to choose from.
    void setVillages(const QStringList& codes, const app::RegionTable& regions);
    /// Empty: the register's own.
    QString village() const;
    /// Counts who is in each list, and keeps what is chosen.
    void setPlan(const app::VisitPlan& plan);
    bool takes(const app::VisitStop& stop) const;
    app::VisitChoice choice() const;
    /// Of all RT; without a signal.
    void showOnly(app::VisitChoice choice);
    /// "Perlu dikunjungi, RT 02 / RW 01, Krajan" for the head of a printed list.
    QString words() const;

signals:
    void changed();
    void villageChosen();

private:
    void showAreas();
    void showCounts();
    void chooseArea(int row);
    bool isIn(int area) const;

    app::VisitPlan m_plan;                  // shared with the list, not copied
    std::optional<app::VisitArea> m_chosen; ///< none: all of them
    QComboBox* m_village;
    QComboBox* m_area;
    ChipBar* m_chips;
    QLabel* m_howFar;
    QProgressBar* m_bar;
};

} // namespace ui
