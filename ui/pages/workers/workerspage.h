/// Pekerja: everyone here, however many; narrowed, ordered, looked at, worked on together and taken out.
#pragma once

#include "ui/pages/workers/listoutput.h"
#include "ui/shell/jobthread.h"
#include "ui/shell/page.h"

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace app {
struct Overview;
}

namespace ui {

class BranchPanel;
class Desk;
class EmptyState;
class EvidencePanel;
class FilterBar;
class ListDeeds;
class ListWork;
class MessageBar;
class PageHeader;
class PaymentPanel;
class Preferences;
class ProgressPanel;
class SelectionBar;
class WorkerDetails;
class WorkerListModel;
class WorkerTable;

class WorkersPage final : public Page {
    Q_OBJECT

public:
    WorkersPage(Desk& desk, Preferences& preferences, QWidget* parent);

    QString title() const override;
    void shown() override;
    void open(const Destination& destination) override;
    void refresh(const app::Changes& changes) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Place { List, Empty, Evidence, Payment, Branch };
    struct Listed;

    void makeHeader();
    void layOut();
    QWidget* makeBody();
    QWidget* makeScrolling(QWidget* content);
    QPushButton* makeSaveButton();
    QPushButton* makeColumnsButton();
    void connectTable();
    void connectSelection();
    void connectPlaces();
    void restoreLook();
    void rememberLook();
    void load();
    void take(Listed listed);
    void choose(const Listed& listed);
    void lendColumns();
    void showCount(const app::Overview& overview);
    void showEmpty();
    void showPlace(Place place);
    void openPlace(Place place);
    void backToList();
    void showCurrent();
    void showSelection();
    void popupMenu(const QPoint& at);
    ShownList everything() const;
    ShownList chosen() const;

    Desk& m_desk;
    Preferences& m_preferences;
    PageHeader* m_header;
    FilterBar* m_filter;
    MessageBar* m_message;
    ProgressPanel* m_progress;
    ProgressPanel* m_workProgress;
    ListWork* m_work;
    ListDeeds* m_deeds;
    ListOutput* m_output;
    EvidencePanel* m_evidence;
    PaymentPanel* m_payment;
    QStackedWidget* m_places;
    EmptyState* m_empty;
    BranchPanel* m_branch;
    QSplitter* m_body;
    WorkerListModel* m_model;
    WorkerTable* m_table;
    SelectionBar* m_selection;
    WorkerDetails* m_details;
    JobHandle m_job;
    int m_asked = 0; ///< numbers the questions, so that an old answer never replaces a newer one
    app::WorkerId m_wanted; ///< the one somebody asked to see
    bool m_isStale = true;
};

} // namespace ui
