/// A meeting to be written down: when, where, about what, and who came.
#pragma once

#include "app/services/listing.h"
#include "app/services/outreach/gatherings.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

class Desk;
class FieldRow;
class WorkerPicker;

class MeetingForm final : public QWidget {
    Q_OBJECT

public:
    MeetingForm(Desk& desk, QWidget* parent);

    /// A new one without an id.
    void begin(const app::GatheringSeen& seen);
    void showProblems(const QList<app::GatheringProblem>& problems);
    void setSaving(bool saving); // NOLINT: a state, as Qt's setters are

signals:
    /// Without problems.
    void saveRequested(const app::Gathering& gathering, const QList<app::WorkerId>& came);
    void closed();

private:
    FieldRow* addRow(const char* name, const QString& label);
    QWidget* makeWhoCame();
    void take(const app::WorkerLine& worker);
    void takeOff();
    void showWho();
    void save();
    app::Gathering gathering() const;

    Desk& m_desk;
    app::Gathering m_gathering;
    QList<app::WorkerId> m_came;
    FieldRow* m_day;
    FieldRow* m_place;
    FieldRow* m_topic;
    FieldRow* m_speaker;
    FieldRow* m_others;
    FieldRow* m_note;
    WorkerPicker* m_search;
    QListWidget* m_names;
    QPushButton* m_takeOff;
    QPushButton* m_save;
};

} // namespace ui
