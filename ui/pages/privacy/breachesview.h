/// Breaches of personal data: written down, counted down, and printed for whom the law wants told.
#pragma once

#include "app/services/privacy/breaches.h"
#include "app/services/privacy/handouts.h"
#include "ui/pages/privacy/privacyview.h"

class QLabel;
class QPushButton;

namespace app {
enum class PaperKind;
}

namespace ui {

class BreachForm;
class Card;
class EmptyState;
class SimpleTable;

class BreachesView final : public PrivacyView {
    Q_OBJECT

public:
    BreachesView(Desk& desk, QWidget* parent);

    void refresh() override;

private:
    struct Read {
        QList<app::Breach> breaches;
        QList<app::Handout> handouts;
    };
    QWidget* listCard();
    QPushButton* addAct(QLatin1StringView name, const QString& text, QLatin1StringView icon,
                        QWidget* parent);
    void show(const Read& read);
    const app::Breach* selected() const;
    void offer();
    void begin(const app::Breach& breach);
    void save();
    void keep(const app::Breach& breach);
    void print(app::PaperKind kind);
    void told(QString app::Breach::*whom);
    void drop();

    QList<app::Breach> m_breaches;
    QList<app::Handout> m_handouts;
    EmptyState* m_empty;
    Card* m_list = nullptr;
    SimpleTable* m_table = nullptr;
    QLabel* m_tell = nullptr;
    QList<QPushButton*> m_acts;
    Card* m_formCard;
    BreachForm* m_form;
    QPushButton* m_new;
};

} // namespace ui
