/// A field: its label above, the editor, and below a note that explains, warns or says how to fix it.
#pragma once

#include <QWidget>

class QLabel;

namespace ui {

class FieldRow final : public QWidget {
    Q_OBJECT

public:
    /// Takes `editor` over, makes it the label's buddy and names it for screen readers. Its objectName
    /// must be set; the note is called <objectName>Note.
    FieldRow(const QString& label, QWidget* editor, QWidget* parent);

    QWidget* editor() const { return m_editor; }
    QString label() const;
    /// Grey, shown while there is nothing more urgent to say.
    void setHint(const QString& hint);
    void showProblem(const QString& text);
    /// The same, and the editor has the focus with its text selected: to be typed anew.
    void refuse(const QString& text);
    void showWarning(const QString& text);
    /// Back to the hint.
    void clear();
    bool hasProblem() const;
    bool hasWarning() const;

    /// As high as its note needs at the width it has: a row never grows beyond this.
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void show(const QString& text, const QString& role, const QString& state);

    QLabel* m_label;
    QWidget* m_editor;
    QLabel* m_note;
    QString m_hint;
    QString m_state;
};

} // namespace ui
