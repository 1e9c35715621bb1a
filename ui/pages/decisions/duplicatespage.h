/// Data ganda: pairs that look like one person, side by side with the differences marked; join them, or say that they are
/// two people.
#pragma once

#include "app/services/exporting.h"
#include "app/services/lookalikes.h"
#include "ui/pages/decisions/pairtable.h"
#include "ui/shell/jobthread.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;

namespace ui {

class Card;
class Desk;
class EmptyState;
class MessageBar;
class PageHeader;
class ProgressPanel;
class SimpleTable;

class DuplicatesPage final : public Page {
    Q_OBJECT

public:
    DuplicatesPage(Desk& desk, QWidget* parent);

    QString title() const override;
    void shown() override;
    void refresh(const app::Changes& changes) override;

private:
    struct Found {
        std::int64_t open = 0;
        QList<app::Lookalike> pairs;
    };
    void look();
    void show(const Found& found);
    app::TextTable asTable() const;
    void showNotLooked();
    void showPair(int row);
    PairTable::Side sideOf(const app::Worker& worker);
    void join();
    void keepApart();
    const app::Lookalike* current() const;
    template <typename Deed>
    void decide(Deed deed, const QString& said);

    Desk& m_desk;
    PageHeader* m_header;
    MessageBar* m_message;
    ProgressPanel* m_progress;
    EmptyState* m_empty;
    QWidget* m_work;
    QPushButton* m_save;
    SimpleTable* m_list;
    Card* m_card;
    QLabel* m_why;
    PairTable* m_pair;
    QPushButton* m_join;
    QPushButton* m_apart;
    QList<app::Lookalike> m_pairs;
    JobHandle m_job;
    bool m_hasLooked = false;
    bool m_isDeciding = false;
};

} // namespace ui
