/// The fields of a worker's form, whatever widget each is typed into: reads and writes a Worker, walks with
/// Enter, and puts problems beside their fields.
#pragma once

#include "app/domain/occupation.h"
#include "app/domain/workerproblems.h"

#include <QDate>
#include <QObject>
#include <QSet>

#include <functional>

class QLineEdit;

namespace ui {

class FieldRow;

class FieldSet final : public QObject {
    Q_OBJECT

public:
    /// `form` is the parent of all rows until a layout takes them.
    FieldSet(const app::OccupationTable& occupations, std::function<QDate()> today, QWidget* form);

    // Each makes the field's row; the order of the calls is the order Enter walks in.
    FieldRow* addLine(app::WorkerField field);
    FieldRow* addNumber(app::WorkerField field, int longest);
    FieldRow* addFours(app::WorkerField field);
    FieldRow* addRupiah(app::WorkerField field);
    FieldRow* addDay(app::WorkerField field);
    FieldRow* addHour(app::WorkerField field);
    FieldRow* addOccupation(app::WorkerField field);
    /// The words of the field's code list, as radio buttons or as a drop-down.
    FieldRow* addChoice(app::WorkerField field);
    FieldRow* addDropDown(app::WorkerField field);
    /// The day of consent, as a box to tick: today.
    FieldRow* addConsent();

    /// `base` with every field of the form replaced by what is typed.
    app::Worker worker(const app::Worker& base) const;
    /// Fills the form; nothing counts as typed by the officer any more.
    void setWorker(const app::Worker& worker);

    QString text(app::WorkerField field) const;
    /// Only where the officer has not typed. True when it was filled.
    bool suggest(app::WorkerField field, const QString& text);
    /// As if the officer had typed it.
    void type(app::WorkerField field, const QString& text);
    bool isTyped(app::WorkerField field) const { return m_typed.contains(field); }
    bool isAnythingTyped() const { return !m_typed.isEmpty(); }

    /// The problems of fields in `of`, beside them; all other fields become clean.
    void showProblems(const QList<app::FieldProblem>& problems, const QSet<app::WorkerField>& of);
    void focus(app::WorkerField field);
    /// Enter stops at these only, and only while they want an answer; at all that are seen when empty.
    void setAsked(const QSet<app::WorkerField>& asked) { m_asked = asked; }
    /// On to the next field, as Enter does.
    void walkOn(app::WorkerField from);
    FieldRow* row(app::WorkerField field) const;

signals:
    void edited(app::WorkerField field);
    void entered(app::WorkerField field);
    void left(app::WorkerField field);
    /// All digits a number can have were typed.
    void filledUp(app::WorkerField field);
    /// Enter in an empty field.
    void passedOver(app::WorkerField field);
    /// Enter in the last field.
    void walkedThrough();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Editor {
        app::WorkerField field{};
        FieldRow* row = nullptr;
        std::function<QString()> text;
        std::function<void(const QString&)> setText;
    };

    FieldRow* add(app::WorkerField field, QWidget* widget, std::function<QString()> text,
                  std::function<void(const QString&)> setText);
    FieldRow* addEdit(app::WorkerField field, QLineEdit* edit);
    const Editor* editorOf(app::WorkerField field) const;
    const Editor* editorAt(const QWidget* widget) const;
    void markEdited(app::WorkerField field);
    void moveFocus(QWidget* old, QWidget* now);
    void watchLength(app::WorkerField field, QLineEdit* edit, int digits);
    bool takeEnter(const Editor& editor, QObject* watched);
    bool takeKey(const Editor& editor, const QString& key);
    bool isWanted(const Editor& editor) const;

    const app::OccupationTable& m_occupations;
    std::function<QDate()> m_today;
    QWidget* m_form;
    QList<Editor> m_editors;
    QSet<app::WorkerField> m_typed;
    QSet<app::WorkerField> m_asked;
};

} // namespace ui
