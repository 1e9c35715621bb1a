/// The cases as a list, what is most urgent first, and what they add up to.
#pragma once

#include "app/services/cases/cases.h"
#include "app/services/cases/casetotals.h"

#include <QWidget>

class QPushButton;

namespace ui {

class Card;
class CaseTotalsView;
class ChipBar;
class Desk;
class EmptyState;
class MessageBar;
class PageHeader;
class SimpleTable;

class CaseList final : public QWidget {
    Q_OBJECT

public:
    CaseList(Desk& desk, QWidget* parent);

    void reread();
    void takeFocus();

signals:
    void opened(const app::CaseId& id);
    void newAsked();

private:
    struct Read {
        QList<app::CaseLine> lines;
        std::int64_t all = 0; ///< of every standing
    };
    void show(const Read& read);
    void showTotals();
    void openCurrent();
    app::CaseStanding standing() const;

    Desk& m_desk;
    QList<app::CaseLine> m_lines;
    bool m_wantsFocus = false;
    PageHeader* m_header;
    QPushButton* m_new;
    MessageBar* m_message;
    EmptyState* m_empty;
    ChipBar* m_standing;
    Card* m_card;
    SimpleTable* m_table;
    CaseTotalsView* m_totals;
};

} // namespace ui
