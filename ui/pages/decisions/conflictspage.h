/// Perlu diputuskan: what stood before, what each of two wrote, who and when; choose one or type a third.
#pragma once

#include "app/services/conflicts.h"
#include "app/services/exporting.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;

namespace ui {

class Card;
class ChoiceCard;
class Desk;
class EmptyState;
class MessageBar;
class PageHeader;
class SimpleTable;
class ThirdValue;

class ConflictsPage final : public Page {
    Q_OBJECT

public:
    ConflictsPage(Desk& desk, QWidget* parent);

    QString title() const override;
    void shown() override;
    void refresh(const app::Changes& changes) override;

private:
    void show(const QList<app::Conflict>& conflicts);
    app::TextTable asTable() const;
    void showOne(int row);
    void settle(const app::Value& value);
    QString shown(const app::Conflict& conflict, const QString& text) const;

    Desk& m_desk;
    PageHeader* m_header;
    MessageBar* m_message;
    EmptyState* m_empty;
    QWidget* m_work;
    QPushButton* m_save;
    SimpleTable* m_list;
    Card* m_card;
    QLabel* m_who;
    QLabel* m_before;
    QWidget* m_choices;
    ThirdValue* m_third;
    QPushButton* m_worker;
    QList<app::Conflict> m_conflicts;
    QString m_current; ///< id of the one that is shown
    bool m_isSettling = false;
};

} // namespace ui
