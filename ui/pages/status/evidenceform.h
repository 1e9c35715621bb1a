/// Writes down what somebody said about a worker's membership, with its day.
#pragma once

#include "app/services/evidencing.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class FieldRow;

class EvidenceForm final : public QWidget {
    Q_OBJECT

public:
    EvidenceForm(std::function<QDate()> today, QWidget* parent);

    /// Empty, with today's date.
    void begin();
    /// What is typed; what cannot be read stays as typed, for the rules to say so.
    app::Evidence evidence() const;
    void showProblems(const QList<app::EvidenceProblem>& problems);
    void setSaving(bool saving);

signals:
    /// Without problems.
    void saveRequested(const app::Evidence& evidence);
    void closed();

private:
    void save();
    void recheck();
    FieldRow* rowOf(app::EvidenceProblem problem) const;

    std::function<QDate()> m_today;
    QComboBox* m_source;
    QLineEdit* m_day;
    QLineEdit* m_until;
    QLineEdit* m_member;
    QComboBox* m_state;
    QLineEdit* m_note;
    FieldRow* m_sourceRow;
    FieldRow* m_dayRow;
    FieldRow* m_untilRow;
    FieldRow* m_memberRow;
    FieldRow* m_stateRow;
    FieldRow* m_noteRow;
    QPushButton* m_save;
    bool m_attempted = false;
};

} // namespace ui
