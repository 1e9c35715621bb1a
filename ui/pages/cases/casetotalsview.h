/// How many cases there were and how much was paid: by kind, month and hamlet; as a spreadsheet, too.
#pragma once

#include "app/services/cases/casetotals.h"
#include "app/services/exporting.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Desk;
class MessageBar;
class SimpleTable;

class CaseTotalsView final : public QWidget {
    Q_OBJECT

public:
    CaseTotalsView(Desk& desk, QWidget* parent);

    void reread();

private:
    void show(const app::CaseTotals& totals);

    Desk& m_desk;
    app::TextTable m_written; ///< as it goes into the spreadsheet
    MessageBar* m_message;
    QLabel* m_headline;
    QLabel* m_explained;
    SimpleTable* m_byEvent;
    SimpleTable* m_byMonth;
    SimpleTable* m_byPlace;
    QPushButton* m_save;
};

} // namespace ui
