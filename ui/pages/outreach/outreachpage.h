/// Kunjungan: whom to visit, house by house, and the meetings to which many come.
#pragma once

#include "ui/shell/page.h"

class QPushButton;
class QStackedWidget;

namespace ui {

class ChipBar;
class Desk;
class MeetingsView;
class VisitListView;

class OutreachPage final : public Page {
    Q_OBJECT

public:
    OutreachPage(Desk& desk, QWidget* parent);

    QString title() const override;
    void shown() override;
    /// A word of VisitChoice, or "meetings"; a worker is selected in the list.
    void open(const Destination& destination) override;
    void refresh(const app::Changes& changes) override;

private:
    void showMode(const QString& mode);

    Desk& m_desk;
    ChipBar* m_mode;
    QStackedWidget* m_modes;
    VisitListView* m_list;
    MeetingsView* m_meetings;
    QPushButton* m_print;
    QPushButton* m_new;
};

} // namespace ui
