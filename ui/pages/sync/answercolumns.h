/// Which column of the branch's answer holds what, each with a value from the file, and the day it was given.
#pragma once

#include "app/services/answers.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace ui {

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
    struct Line {
        QComboBox* box = nullptr;
        QLabel* sample = nullptr;
    };

    void addLine(app::AnswerField field, QGridLayout* grid);
    void showSample(app::AnswerField field);
    const Line& line(app::AnswerField field) const;
    /// From 1; 0 = not in the file.
    int columnOf(app::AnswerField field) const;

    std::function<QDate()> m_today;
    std::array<Line, app::kAnswerFields.size()> m_lines;
    std::vector<QString> m_samples;
    QLabel* m_problem;
    QLineEdit* m_day;
    FieldRow* m_dayRow;
};

} // namespace ui
