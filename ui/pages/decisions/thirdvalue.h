/// Another value than those that stand against each other: typed, or chosen where the field has a list of words.
#pragma once

#include "app/domain/record.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class Desk;
class FieldRow;

class ThirdValue final : public QWidget {
    Q_OBJECT

public:
    ThirdValue(Desk& desk, QWidget* parent);

    /// Asks for a field of this kind; `text` is what stands there meanwhile.
    void ask(const app::RecordKind& kind, const QString& field, const QString& text);

signals:
    void given(const app::Value& value);

private:
    void give();
    /// What is wrong with it, empty when nothing is.
    QString problemWith(const QString& text) const;

    Desk& m_desk;
    QLineEdit* m_edit;
    QComboBox* m_words;
    FieldRow* m_editRow;
    FieldRow* m_wordsRow;
    QPushButton* m_use;
    const app::RecordKind* m_kind = nullptr;
    QString m_field;
};

} // namespace ui
