/// Who lapses in which month, and what keeping everybody covered costs.
#pragma once

#include "app/services/listing.h"
#include "app/services/sponsors/lapsing.h"

#include <QWidget>

class QLabel;

namespace ui {

class Card;
class Desk;
class EmptyState;
class MessageBar;
class SimpleTable;

class LapsingView final : public QWidget {
    Q_OBJECT

public:
    LapsingView(Desk& desk, QWidget* parent);

    void refresh();
    void shown();

private:
    struct Read {
        QList<app::LapsingMonth> months;
        app::Upkeep upkeep;
    };
    QWidget* makeMonths();
    QWidget* makeUpkeep();
    void show(const Read& read);
    void showMonth();
    void showPeople(const QList<app::WorkerLine>& lines);

    Desk& m_desk;
    MessageBar* m_message;
    EmptyState* m_empty;
    Card* m_monthsCard;
    Card* m_upkeepCard;
    SimpleTable* m_months = nullptr;
    QLabel* m_people = nullptr;
    SimpleTable* m_who = nullptr;
    QLabel* m_from = nullptr;
    SimpleTable* m_upkeep = nullptr;
    QLabel* m_notes = nullptr;
    Read m_read;
    QList<app::WorkerLine> m_lines;
};

} // namespace ui
