/// Beranda: what is to be done today, and how many are covered.
#pragma once

#include "app/services/cases/cases.h"
#include "app/services/guarding/selfcheck.h"
#include "app/services/outreach/visits.h"
#include "app/services/overview.h"
#include "app/services/privacy/breaches.h"
#include "app/services/privacy/withdrawals.h"
#include "ui/shell/page.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace ui {

class Card;
class Desk;
class EmptyState;
class MessageBar;
class StatusShares;
class TaskTile;
class TrendLine;

class HomePage final : public Page {
    Q_OBJECT

public:
    HomePage(Desk& desk, QWidget* parent);

    QString title() const override;
    void shown() override;
    void refresh(const app::Changes& changes) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Facts {
        app::Overview overview;
        app::Waiting waiting;
        std::int64_t toKeepSafe = 0; ///< things to do
        app::WithdrawalCounts withdrawals;
        app::BreachCounts breaches;
        std::int64_t overTime = 0;
        app::CaseCounts cases;
        app::DueVisits visits;
    };
    QWidget* coverageCard();
    TaskTile* addTile(QLatin1StringView name, const QIcon& icon, const QString& text,
                      const Destination& target);
    void addReadyTile(app::Status status, QLatin1StringView name, const QString& text);
    void addTiles();
    void placeTiles();
    void showPrivacy(const Facts& facts);
    void showCases(const app::CaseCounts& counts);
    void showVisits(const app::DueVisits& visits);
    void showCoverage(const app::Overview& overview);
    void showLegend(const QMap<app::Status, std::int64_t>& counts);
    void show(const Facts& facts);
    /// Nobody waits for it.
    void readTrend();

    Desk& m_desk;
    MessageBar* m_message;
    EmptyState* m_empty;
    QWidget* m_content;
    QLabel* m_share;
    QLabel* m_shareText;
    StatusShares* m_shares;
    TrendLine* m_trend;
    QWidget* m_legend;
    QGridLayout* m_grid;
    QPushButton* m_register;
    QList<TaskTile*> m_tiles;
    QMap<app::Status, TaskTile*> m_ready; ///< one for each ready list
    TaskTile* m_unsent;
    TaskTile* m_approval;
    TaskTile* m_drafts;
    TaskTile* m_guard;
    TaskTile* m_conflicts;
    TaskTile* m_doubles;
    TaskTile* m_withdrawals;
    TaskTile* m_breaches;
    TaskTile* m_overTime;
    TaskTile* m_cases;
    TaskTile* m_visits;
};

} // namespace ui
