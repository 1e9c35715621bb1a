/// Which column of the branch's answer holds what, each with a value from the file, and the day it was given.
#pragma once

#include "app/services/answers.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace ui {

class ColumnChooser;
class FieldRow;

class AnswerColumns final : public QWidget {
    Q_OBJECT

public:
    AnswerColumns(std::function<QDate()> today, QWidget* parent);

    /// What was found in a file, to be confirmed or put right.
    void show(const app::AnswersLook& look);
    /// Says what is missing beside it and puts the focus there; true when nothing is.
    bool check();
    /// Names every field, also those that are not in the file.
    app::AnswerMapping mapping() const;
    QDate day() const;
    /// "NIK, State …": the fields that have a column.
    QString summary() const;

signals:
    /// By the person: what was looked at no longer holds.
    void changed();

private:
    /// From 1; 0 = not in the file.
    int columnOf(app::AnswerField field) const;

    std::function<QDate()> m_today;
    ColumnChooser* m_chooser;
    QLabel* m_problem;
    QLineEdit* m_day;
    FieldRow* m_dayRow;
};

} // namespace ui
