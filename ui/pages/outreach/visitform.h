/// A visit in two keys: what came of it, then when somebody comes again, or why not.
#pragma once

#include "app/domain/visiting.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QKeyEvent;
class QLayout;
class QLineEdit;
class QPushButton;

namespace ui {

class FieldRow;

class VisitForm final : public QWidget {
    Q_OBJECT

public:
    VisitForm(std::function<QDateTime()> now, QWidget* parent);

    /// Nothing is chosen yet. `household`: how many are at this door, the person included.
    void begin(int household);
    void showProblems(const QList<app::VisitProblem>& problems);
    void setSaving(bool saving); // NOLINT: a state, as Qt's setters are
    /// The first outcome has the focus.
    void focusOutcome();
    /// Digits, Enter, Escape and H; also for a list beside it that has the focus. False when the key means nothing here.
    bool takeKey(const QKeyEvent& key);
    /// The outcome is chosen: the second key is awaited.
    bool isHalfWay() const { return !m_visit.outcome.isEmpty(); }

signals:
    /// Without problems.
    void saveRequested(const app::Visit& visit, bool household);
    /// Escape where there is nothing to go back to.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Group { Outcome, Reason, Day };
    void addChoice(QLayout* flow, Group group, const QString& word, const QString& text);
    QWidget* makeGroup(Group group);
    QWidget* makeDays();
    void choose(Group group, int at);
    void chooseOutcome(const QString& word);
    void chooseDay(QDate day);
    void goBack();
    void save();
    void showStep();
    QDate today() const;

    struct Choice {
        QPushButton* button = nullptr;
        QString word;
    };
    std::function<QDateTime()> m_now;
    app::Visit m_visit;
    QMap<Group, QList<Choice>> m_choices;
    QMap<Group, QWidget*> m_groups;
    QLineEdit* m_day;
    QLineEdit* m_note;
    FieldRow* m_dayRow;
    FieldRow* m_noteRow;
    QCheckBox* m_household;
    QPushButton* m_save;
    QWidget* m_second; ///< all that the second key is about
    bool m_isSaving = false;
};

} // namespace ui
