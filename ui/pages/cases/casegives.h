/// What the rules give for a case: how sure the cover of that day is, and line by line what, how much, on which condition.
#pragma once

#include "app/services/cases/casefile.h"

#include <QWidget>

class QFrame;
class QGridLayout;
class QLabel;

namespace ui {

class IconLabel;

class CaseGives final : public QWidget {
    Q_OBJECT

public:
    explicit CaseGives(QWidget* parent);

    void show(const app::CaseFile& file);

private:
    void showCover(const app::CaseFile& file);
    void showSum(const app::CaseFile& file);
    void showLines(const app::CaseFile& file);
    void addLine(const app::EntitlementLine& line, const app::CaseFile& file);

    QFrame* m_banner;
    IconLabel* m_icon;
    QLabel* m_title;
    QLabel* m_evidence;
    QLabel* m_help;
    QLabel* m_sum;
    QLabel* m_sumNote;
    QWidget* m_lines;
    QGridLayout* m_grid;
    QLabel* m_source;
};

} // namespace ui
