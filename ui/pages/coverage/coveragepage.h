/// Cakupan: how far the village is, how it went, what the regulations ask; at an office, area by area.
#pragma once

#include "ui/pages/coverage/figuresview.h"
#include "ui/shell/jobthread.h"
#include "ui/shell/page.h"

class QComboBox;
class QPushButton;
class QStackedLayout;

namespace ui {

class AreasView;
class ChipBar;
class Desk;
class EmptyState;
class MessageBar;
class PageHeader;
class ProgressPanel;
class RegulationsView;
class ScrollPage;
class TrendView;

class CoveragePage final : public Page {
    Q_OBJECT

public:
    CoveragePage(Desk& desk, QWidget* parent);

    QString title() const override;
    void shown() override;
    /// `text`: figures, trend, regulations, areas.
    void open(const Destination& destination) override;
    void refresh(const app::Changes& changes) override;

private:
    struct Read {
        FiguresView::Shown shown;
        QList<double> targets; ///< of the months of the trend
    };
    void addView(const QString& key, const QString& text, QWidget* view);
    void choose(const QString& key);
    /// The months of the trend, the newest first.
    void offerMonths();
    void load();
    void show(const Read& read);
    void showArea(const QString& scope, const QString& name);

    Desk& m_desk;
    QString m_area; ///< empty: the register's own
    PageHeader* m_header;
    QPushButton* m_back;
    QComboBox* m_month; ///< of the report
    QPushButton* m_report;
    ChipBar* m_views;
    MessageBar* m_message;
    ProgressPanel* m_progress;
    EmptyState* m_empty;
    ScrollPage* m_scroll;
    FiguresView* m_figures;
    TrendView* m_trend;
    RegulationsView* m_regulations;
    AreasView* m_areas = nullptr; ///< at an office
    QMap<QString, QWidget*> m_byKey;
    bool m_isEmpty = false;
    JobHandle m_job;
};

} // namespace ui
