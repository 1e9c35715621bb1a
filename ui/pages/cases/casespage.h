/// When something happens to a worker: the list of cases, one of them, or the form of a new one.
#pragma once

#include "app/services/cases/cases.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace ui {

class Card;
class CaseForm;
class CaseList;
class CaseView;
class Desk;
class MessageBar;
class ScrollPage;
class WorkerPicker;

class CasesPage final : public Page {
    Q_OBJECT

public:
    CasesPage(Desk& desk, QWidget* parent);

    QString title() const override;
    void shown() override;
    /// A worker: the case of theirs that is open, else a new one.
    void open(const Destination& destination) override;
    void refresh(const app::Changes& changes) override;

private:
    enum Place { List, One, Form };

    QWidget* makeForm();
    void openCase(const app::CaseId& id);
    void begin(const app::BenefitCase& benefitCase, const QString& name);
    void beginFor(const app::WorkerId& worker);
    void beginNew();
    void save();
    void leave();

    Desk& m_desk;
    QStackedWidget* m_places;
    CaseList* m_list;
    CaseView* m_view;
    ScrollPage* m_formPlace = nullptr;
    MessageBar* m_formMessage = nullptr;
    Card* m_chooserCard = nullptr;
    WorkerPicker* m_chooser = nullptr;
    Card* m_formCard = nullptr;
    CaseForm* m_form = nullptr;
};

} // namespace ui
