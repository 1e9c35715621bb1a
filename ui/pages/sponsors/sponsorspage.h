/// Payments, who lapses when, and who pays for those who cannot.
#pragma once

#include "ui/shell/page.h"

class QStackedWidget;

namespace ui {

class ActivitiesView;
class AllocationView;
class ChipBar;
class Desk;
class LapsingView;
class PaymentsView;
class ProgrammesView;

class SponsorsPage final : public Page {
    Q_OBJECT

public:
    SponsorsPage(Desk& desk, QWidget* parent);

    QString title() const override;
    void shown() override;
    /// With a worker: a payment of theirs.
    void open(const Destination& destination) override;
    void refresh(const app::Changes& changes) override;

private:
    void choose(const QString& mode);
    void refreshCurrent();

    Desk& m_desk;
    QWidget* m_head;
    ChipBar* m_mode;
    QStackedWidget* m_views;
    ProgrammesView* m_programmes;
    PaymentsView* m_payments;
    LapsingView* m_lapsing;
    AllocationView* m_allocation;
    ActivitiesView* m_activities;
};

} // namespace ui
