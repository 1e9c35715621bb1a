#include "ui/pages/register/fieldset.h"

#include "app/domain/fold.h"
#include "ui/pages/register/choicerow.h"
#include "ui/pages/register/groupededit.h"
#include "ui/pages/register/occupationedit.h"
#include "ui/pages/register/typedvalues.h"
#include "ui/text/fieldchoices.h"
#include "ui/text/fieldtext.h"
#include "ui/text/problemtext.h"
#include "ui/widgets/fieldrow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::WorkerField;

namespace {

/// "birth_date" -> "registerBirthDate".
QString objectNameOf(WorkerField field)
{
    QString name = u"register"_s;
    for (const QString& part : QString::fromLatin1(app::specOf(field).name).split(u'_'))
        name += part.left(1).toUpper() + part.mid(1);
    return name;
}

app::Value valueFrom(const QString& text, app::FieldType type)
{
    if (text.isEmpty())
        return {};
    if (type == app::FieldType::Text)
        return text;
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok ? app::Value(std::int64_t(number)) : app::Value();
}

QString textFrom(const app::Value& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    const auto* number = std::get_if<std::int64_t>(&value);
    return number ? QString::number(*number) : QString();
}

QList<ChoiceRow::Choice> choicesOf(WorkerField field)
{
    QList<ChoiceRow::Choice> choices;
    for (const FieldChoice& choice : choicesFor(field))
        choices.append({choice.word, choice.text});
    return choices;
}

} // namespace

FieldSet::FieldSet(const app::OccupationTable& occupations, std::function<QDate()> today,
                   QWidget* form)
    : QObject(form), m_occupations(occupations), m_today(std::move(today)), m_form(form)
{
    connect(qApp, &QApplication::focusChanged, this, &FieldSet::moveFocus);
}

FieldRow* FieldSet::add(WorkerField field, QWidget* widget, std::function<QString()> text,
                        std::function<void(const QString&)> setText)
{
    widget->setObjectName(objectNameOf(field));
    auto* row = new FieldRow(labelFor(field), widget, m_form);
    m_editors.append({field, row, std::move(text), std::move(setText)});
    widget->installEventFilter(this);
    for (QWidget* inner : widget->findChildren<QWidget*>())
        inner->installEventFilter(this);
    return row;
}

FieldRow* FieldSet::addEdit(WorkerField field, QLineEdit* edit)
{
    connect(edit, &QLineEdit::textEdited, this, [this, field] { markEdited(field); });
    return add(
        field, edit, [edit] { return edit->text().trimmed(); },
        [edit](const QString& text) { edit->setText(text); });
}

FieldRow* FieldSet::addLine(WorkerField field)
{
    return addEdit(field, new QLineEdit(m_form));
}

FieldRow* FieldSet::addNumber(WorkerField field, int longest)
{
    auto* edit = new QLineEdit(m_form);
    edit->setMaxLength(longest);
    edit->setInputMethodHints(Qt::ImhDigitsOnly);
    FieldRow* row = addEdit(field, edit);
    watchLength(field, edit, longest);
    return row;
}

void FieldSet::watchLength(WorkerField field, QLineEdit* edit, int digits)
{
    // Only at the end, and only by typing: whoever mends a digit in the middle stays there.
    connect(edit, &QLineEdit::textEdited, this, [this, field, edit, digits] {
        if (edit->cursorPosition() == edit->text().size() &&
            app::digitsOf(edit->text()).size() == digits)
            emit filledUp(field);
    });
}

FieldRow* FieldSet::addFours(WorkerField field)
{
    constexpr int kDigits = 16; // NIK and family card alike
    auto* edit = new GroupedEdit(GroupedEdit::Grouping::Fours, m_form);
    connect(edit, &QLineEdit::textEdited, this, [this, field] { markEdited(field); });
    watchLength(field, edit, kDigits);
    return add(
        field, edit, [edit] { return edit->digits(); },
        [edit](const QString& text) { edit->setDigits(text); });
}

FieldRow* FieldSet::addRupiah(WorkerField field)
{
    auto* edit = new GroupedEdit(GroupedEdit::Grouping::Thousands, m_form);
    // Fifteen digits with their dots: any more would no longer be a number.
    edit->setMaxLength(19);
    connect(edit, &QLineEdit::textEdited, this, [this, field] { markEdited(field); });
    connect(edit, &QLineEdit::editingFinished, this,
            [edit] { edit->setDigits(rupiahFromTyped(edit->digits())); });
    return add(
        field, edit, [edit] { return rupiahFromTyped(edit->digits()); },
        [edit](const QString& text) { edit->setDigits(text); });
}

FieldRow* FieldSet::addDay(WorkerField field)
{
    auto* edit = new QLineEdit(m_form);
    edit->setPlaceholderText(field == WorkerField::BirthDate ? tr("dd-mm-yyyy, or the year")
                                                             : tr("dd-mm-yyyy"));
    connect(edit, &QLineEdit::textEdited, this, [this, field] { markEdited(field); });
    connect(edit, &QLineEdit::editingFinished, this,
            [this, edit] { edit->setText(shownDay(storedDay(edit->text(), m_today()))); });
    return add(
        field, edit, [this, edit] { return storedDay(edit->text(), m_today()); },
        [edit](const QString& text) { edit->setText(shownDay(text)); });
}

FieldRow* FieldSet::addHour(WorkerField field)
{
    auto* edit = new QLineEdit(m_form);
    connect(edit, &QLineEdit::textEdited, this, [this, field] { markEdited(field); });
    connect(edit, &QLineEdit::editingFinished, this,
            [edit] { edit->setText(hourFromTyped(edit->text())); });
    return add(
        field, edit, [edit] { return hourFromTyped(edit->text()); },
        [edit](const QString& text) { edit->setText(text); });
}

FieldRow* FieldSet::addOccupation(WorkerField field)
{
    auto* edit = new OccupationEdit(m_occupations, m_form);
    connect(edit, &QLineEdit::textEdited, this, [this, field] { markEdited(field); });
    connect(edit, &OccupationEdit::picked, this, [this, field] {
        markEdited(field);
        walkOn(field);
    });
    return add(
        field, edit, [edit] { return edit->code(); },
        [edit](const QString& text) { edit->setCode(text); });
}

FieldRow* FieldSet::addChoice(WorkerField field)
{
    auto* choice = new ChoiceRow(objectNameOf(field), choicesOf(field), m_form);
    connect(choice, &ChoiceRow::chosen, this, [this, field] { markEdited(field); });
    return add(
        field, choice, [choice] { return choice->word(); },
        [choice](const QString& word) { choice->setWord(word); });
}

FieldRow* FieldSet::addDropDown(WorkerField field)
{
    auto* box = new QComboBox(m_form);
    box->addItem(tr("Not asked yet"), QString());
    for (const ChoiceRow::Choice& choice : choicesOf(field))
        box->addItem(choice.text, choice.word);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setFocusPolicy(Qt::StrongFocus);
    connect(box, &QComboBox::activated, this, [this, field] { markEdited(field); });
    return add(
        field, box, [box] { return box->currentData().toString(); },
        [box, field](const QString& word) {
            // A word that only a newer version knows is shown and kept, not lost.
            if (box->findData(word) < 0)
                box->addItem(wordFor(field, word), word);
            box->setCurrentIndex(box->findData(word));
        });
}

FieldRow* FieldSet::addConsent()
{
    auto* box = new QCheckBox(tr("The worker agrees"), m_form);
    box->setMinimumHeight(box->sizeHint().height());
    connect(box, &QCheckBox::clicked, this, [this, box](bool agreed) {
        box->setProperty("day", agreed ? m_today().toString(Qt::ISODate) : QString());
        markEdited(WorkerField::ConsentDate);
    });
    return add(
        WorkerField::ConsentDate, box, [box] { return box->property("day").toString(); },
        [box](const QString& day) {
            box->setProperty("day", day);
            box->setChecked(!day.isEmpty());
        });
}

app::Worker FieldSet::worker(const app::Worker& base) const
{
    app::Values values = app::valuesOf(base);
    for (const Editor& editor : m_editors)
        values[static_cast<std::size_t>(editor.field)] =
            valueFrom(editor.text(), app::specOf(editor.field).type);
    app::Worker worker = app::workerFrom(values);
    worker.id = base.id;
    worker.scope = base.scope;
    return worker;
}

void FieldSet::setWorker(const app::Worker& worker)
{
    const app::Values values = app::valuesOf(worker);
    for (const Editor& editor : m_editors) {
        editor.setText(textFrom(values[static_cast<std::size_t>(editor.field)]));
        editor.row->clear();
        // A note that goes while the page is not in front leaves its space behind otherwise.
        editor.row->updateGeometry();
    }
    m_typed.clear();
}

QString FieldSet::text(WorkerField field) const
{
    const Editor* editor = editorOf(field);
    return editor ? editor->text() : QString();
}

bool FieldSet::suggest(WorkerField field, const QString& text)
{
    const Editor* editor = editorOf(field);
    if (!editor || m_typed.contains(field) || text.isEmpty() || editor->text() == text)
        return false;
    editor->setText(text);
    return true;
}

void FieldSet::type(WorkerField field, const QString& text)
{
    const Editor* editor = editorOf(field);
    Q_ASSERT(editor);
    editor->setText(text);
    markEdited(field);
}

void FieldSet::showProblems(const QList<app::FieldProblem>& problems, const QSet<WorkerField>& of)
{
    for (const Editor& editor : m_editors) {
        const auto problem =
            std::find_if(problems.begin(), problems.end(),
                         [&editor](const app::FieldProblem& p) { return p.field == editor.field; });
        if (problem == problems.end() || !of.contains(editor.field))
            editor.row->clear();
        else if (app::blocks(problem->problem))
            editor.row->showProblem(textFor(problem->problem, problem->field));
        else
            editor.row->showWarning(textFor(problem->problem, problem->field));
        editor.row->updateGeometry();
    }
}

void FieldSet::focus(WorkerField field)
{
    const Editor* editor = editorOf(field);
    if (editor)
        editor->row->editor()->setFocus(Qt::TabFocusReason);
}

FieldRow* FieldSet::row(WorkerField field) const
{
    const Editor* editor = editorOf(field);
    return editor ? editor->row : nullptr;
}

bool FieldSet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
        const Editor* editor = editorAt(qobject_cast<QWidget*>(watched));
        if (editor && isEnter && modifiers == Qt::NoModifier)
            return takeEnter(*editor, watched);
        if (editor && (modifiers & ~Qt::ShiftModifier) == Qt::NoModifier &&
            takeKey(*editor, key->text()))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

bool FieldSet::takeEnter(const Editor& editor, QObject* watched)
{
    if (editor.text().isEmpty())
        emit passedOver(editor.field);
    // A pick walks on by itself.
    auto* occupation = qobject_cast<OccupationEdit*>(watched);
    if (!occupation || !occupation->takeClosest())
        walkOn(editor.field);
    return true;
}

bool FieldSet::takeKey(const Editor& editor, const QString& key)
{
    if (auto* choice = qobject_cast<ChoiceRow*>(editor.row->editor());
        choice && choice->takeKey(key)) {
        walkOn(editor.field);
        return true;
    }
    // Cards write both numbers in one: "003/002".
    const bool isSlash = key == "/"_L1;
    if (isSlash && editor.field == WorkerField::Rt && !editor.text().isEmpty())
        walkOn(editor.field);
    return isSlash && (editor.field == WorkerField::Rt || editor.field == WorkerField::Rw);
}

bool FieldSet::isWanted(const Editor& editor) const
{
    if (m_asked.isEmpty())
        return true;
    if (editor.field == WorkerField::Phone && text(WorkerField::PhoneOwner) == "none"_L1)
        return false; // that there is none is an answer
    return m_asked.contains(editor.field) && (editor.text().isEmpty() || editor.row->hasProblem());
}

const FieldSet::Editor* FieldSet::editorOf(WorkerField field) const
{
    const auto found = std::find_if(m_editors.begin(), m_editors.end(),
                                    [field](const Editor& e) { return e.field == field; });
    return found == m_editors.end() ? nullptr : &*found;
}

const FieldSet::Editor* FieldSet::editorAt(const QWidget* widget) const
{
    for (; widget && widget != m_form; widget = widget->parentWidget())
        for (const Editor& editor : m_editors)
            if (editor.row == widget)
                return &editor;
    return nullptr;
}

void FieldSet::markEdited(WorkerField field)
{
    m_typed.insert(field);
    emit edited(field);
}

void FieldSet::moveFocus(QWidget* old, QWidget* now)
{
    const Editor* from = editorAt(old);
    const Editor* to = editorAt(now);
    if (from == to)
        return;
    if (from)
        emit left(from->field);
    if (to)
        emit entered(to->field);
}

void FieldSet::walkOn(WorkerField from)
{
    auto next = std::find_if(m_editors.begin(), m_editors.end(),
                             [from](const Editor& e) { return e.field == from; });
    for (++next; next != m_editors.end(); ++next) {
        if (!next->row->isVisibleTo(m_form) || !next->row->isEnabled() || !isWanted(*next))
            continue;
        next->row->editor()->setFocus(Qt::TabFocusReason);
        return;
    }
    emit walkedThrough();
}

} // namespace ui
