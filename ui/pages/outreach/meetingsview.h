/// Meetings (sosialisasi): those that were held or are planned, who came, and what came of them.
#pragma once

#include "app/services/outreach/gatherings.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Card;
class Desk;
class EmptyState;
class MeetingForm;
class MessageBar;
class SimpleTable;

class MeetingsView final : public QWidget {
    Q_OBJECT

public:
    MeetingsView(Desk& desk, QWidget* parent);

    void refresh();
    void focusFirst();
    /// The form for a new one.
    void beginNew();

private:
    QWidget* listCard();
    QPushButton* addAct(QLatin1StringView name, const QString& text, QLatin1StringView icon,
                        QWidget* parent);
    void show(const QList<app::GatheringLine>& lines);
    void offer();
    void change();
    void save(const app::Gathering& gathering, const QList<app::WorkerId>& came);
    void drop();
    void print();
    void open(const app::GatheringSeen& seen);
    const app::GatheringLine* selected() const;

    Desk& m_desk;
    MessageBar* m_message;
    EmptyState* m_empty;
    Card* m_formCard;
    MeetingForm* m_form;
    Card* m_list;
    SimpleTable* m_table;
    QLabel* m_tell;
    QList<QPushButton*> m_acts;
    QList<app::GatheringLine> m_lines;
};

} // namespace ui
