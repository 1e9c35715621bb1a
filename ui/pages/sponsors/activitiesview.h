/// Benefits other than contributions: who got what, on which day, and what came of it.
#pragma once

#include "app/services/sponsors/reporting.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Card;
class Desk;
class EmptyState;
class FieldRow;
class GroupedEdit;
class MessageBar;
class PageHeader;
class SimpleTable;
class WorkerPicker;

class ActivitiesView final : public QWidget {
    Q_OBJECT

public:
    ActivitiesView(Desk& desk, QWidget* parent);

    void open(const app::SponsorshipId& sponsorship);
    void refresh();

signals:
    void left();

private:
    QWidget* makeForm();
    QWidget* makeTable();
    QLineEdit* addLine(const char* field, const QString& label, QLineEdit* edit);
    void show(const app::SponsorReport& report);
    void begin(const app::Beneficiary& beneficiary, const QString& name);
    void save();
    void drop();
    void took(const app::Result<app::Kept<app::Beneficiary>>& kept, const QString& text);
    const app::ReportLine* selected() const;
    void offer();

    Desk& m_desk;
    app::SponsorshipId m_sponsorship;
    app::Beneficiary m_beneficiary;
    app::SponsorReport m_report;
    PageHeader* m_header;
    MessageBar* m_message;
    WorkerPicker* m_picker;
    EmptyState* m_empty;
    Card* m_formCard = nullptr;
    QHash<QString, FieldRow*> m_rows;
    QLineEdit* m_activity = nullptr;
    QLineEdit* m_day = nullptr;
    QLineEdit* m_outcome = nullptr;
    GroupedEdit* m_cost = nullptr;
    Card* m_list = nullptr;
    SimpleTable* m_table = nullptr;
    QLabel* m_sums = nullptr;
    QList<QPushButton*> m_acts;
    QPushButton* m_print = nullptr;
};

} // namespace ui
