/// The list of one sponsor's programme: looked at, changed by hand, approved, printed, paid for.
#pragma once

#include "app/services/sponsors/allocating.h"
#include "app/services/sponsors/payments.h"
#include "ui/shell/jobthread.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace app {
enum class PaperKind;
enum class Warnings;
struct TextTable;
} // namespace app

namespace ui {

class AllocationModel;
class Card;
class Desk;
class FieldRow;
class MessageBar;
class PageHeader;
class PaymentForm;
class ProgressPanel;
class WorkerPicker;

class AllocationView final : public QWidget {
    Q_OBJECT

public:
    AllocationView(Desk& desk, QWidget* parent);

    void open(const app::SponsorshipId& sponsorship);
    void refresh();

signals:
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTable();
    QWidget* makeHandCard();
    QWidget* makeActs();
    void show(const app::AllocationView& view);
    void showSums();
    void offer();
    void explain();
    const app::PlaceLine* selected() const;
    void begin(const app::WorkerId& worker, const QString& name, app::Choice choice);
    void choose(const app::WorkerId& worker, app::Choice choice, const QString& reason);
    void approve();
    void takeBack();
    void print(app::PaperKind kind);
    void pay(const app::Evidence& payment, app::Warnings warnings);
    void showPaid(const app::ManyPaid& paid);
    void fail(const app::Error& error);
    app::TextTable table() const;

    Desk& m_desk;
    app::SponsorshipId m_sponsorship;
    app::AllocationView m_view;
    app::WorkerId m_chosen; ///< whom the reason is about
    app::Choice m_choice = app::Choice::Include;
    PageHeader* m_header;
    MessageBar* m_message;
    ProgressPanel* m_progress;
    JobHandle m_job;
    QLabel* m_sums;
    QLabel* m_notes;
    QLabel* m_why; ///< of the chosen place: whole, however narrow the table is
    QLabel* m_excluded;
    AllocationModel* m_model;
    QTableView* m_table = nullptr;
    WorkerPicker* m_picker = nullptr;
    Card* m_handCard = nullptr;
    QLineEdit* m_reason = nullptr;
    FieldRow* m_reasonRow = nullptr;
    Card* m_payCard = nullptr;
    PaymentForm* m_payForm = nullptr;
    QPushButton* m_approve = nullptr;
    QPushButton* m_takeBack = nullptr;
    QPushButton* m_include = nullptr;
    QPushButton* m_exclude = nullptr;
    QPushButton* m_byRank = nullptr;
    QPushButton* m_pay = nullptr;
    QPushButton* m_printList = nullptr;
    QPushButton* m_printReport = nullptr;
};

} // namespace ui
