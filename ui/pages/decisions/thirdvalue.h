/// Another value than those that stand against each other: typed, or chosen where the field has a list of words.
#pragma once

#include "app/domain/workerproblems.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class Desk;
class FieldRow;
class OccupationEdit;

class ThirdValue final : public QWidget {
    Q_OBJECT

public:
    ThirdValue(Desk& desk, QWidget* parent);

    /// Asks for a field of this kind; `text` is what stands there meanwhile. What was typed is gone.
    void ask(const app::RecordKind& kind, const QString& field, const QString& text);
    /// Beside the editor, which keeps what was typed.
    void showProblem(app::Problem problem);

signals:
    /// As it would be stored: a code word, an ISO day, digits; empty clears.
    void given(const QString& text);

private:
    void give();
    FieldRow* row() const;
    /// The field whose words and sentences are used: that of a worker, or the nearest to another kind's.
    app::WorkerField likeField() const;

    Desk& m_desk;
    QLineEdit* m_edit;
    QComboBox* m_words;
    OccupationEdit* m_occupation;
    FieldRow* m_editRow;
    FieldRow* m_wordsRow;
    FieldRow* m_occupationRow;
    QPushButton* m_use;
    const app::RecordKind* m_kind = nullptr;
    QString m_field;
};

} // namespace ui
