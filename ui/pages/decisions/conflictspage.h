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
    struct Found {
        std::int64_t open = 0; ///< all of them, however many are listed
        QList<app::Conflict> conflicts;
    };
    using Settling = std::variant<app::Settled, QList<app::Problem>>;

    void show(const Found& found);
    app::TextTable asTable() const;
    void showOne(int row);
    void showChoices(const app::Conflict& conflict);
    const app::Conflict* current() const;
    template <typename Work>
    void settle(Work work);
    void choose(int number);
    QString shown(const app::Conflict& conflict, const QString& text,
                  const std::optional<app::NamedPerson>& person) const;

    Desk& m_desk;
    PageHeader* m_header;
    MessageBar* m_message;
    EmptyState* m_empty;
    QWidget* m_work;
    QPushButton* m_save;
    SimpleTable* m_list;
    Card* m_card;
    QLabel* m_who;
    QLabel* m_number;
    QLabel* m_before;
    QWidget* m_choices;
    ThirdValue* m_third;
    QPushButton* m_worker;
    QList<app::Conflict> m_conflicts;
    std::optional<app::Conflict> m_shown; ///< what the card shows now
    bool m_isSettling = false;
};

} // namespace ui
