#include "ui/pages/decisions/thirdvalue.h"

#include "app/domain/codewords.h"
#include "ui/pages/register/occupationedit.h"
#include "ui/pages/register/typedvalues.h"
#include "ui/shell/desk.h"
#include "ui/style/tokens.h"
#include "ui/text/fieldchoices.h"
#include "ui/text/problemtext.h"
#include "ui/text/recordtext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldrow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::WorkerField;

namespace {

/// As the field is stored, from what people type.
QString storedText(WorkerField field, const QString& typed, QDate today)
{
    if (field == WorkerField::BirthDate)
        return storedDay(typed, today);
    if (field == WorkerField::HoursFrom || field == WorkerField::HoursTo)
        return hourFromTyped(typed);
    return field == WorkerField::Income ? rupiahFromTyped(typed) : typed;
}

} // namespace

ThirdValue::ThirdValue(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_edit(new QLineEdit(this)),
      m_words(new QComboBox(this)),
      m_occupation(new OccupationEdit(desk.session().reference().occupations, this)),
      m_use(
          makeButton(ButtonKind::Secondary, "useThird"_L1, tr("Use this value"), "check"_L1, this))
{
    m_edit->setObjectName(u"thirdValue"_s);
    m_words->setObjectName(u"thirdWord"_s);
    m_occupation->setObjectName(u"thirdOccupation"_s);
    m_editRow = new FieldRow(tr("Another value"), m_edit, this);
    m_wordsRow = new FieldRow(tr("Another value"), m_words, this);
    m_occupationRow = new FieldRow(tr("Another value"), m_occupation, this);
    m_occupationRow->setHint(tr("Type the everyday word, then choose from the list."));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceM);
    for (FieldRow* row : {m_editRow, m_wordsRow, m_occupationRow})
        line->addWidget(row, 1);
    line->addWidget(m_use, 0,
                    Qt::AlignBottom); // in line with the editors, whose labels stand above
    connect(m_use, &QPushButton::clicked, this, &ThirdValue::give);
    connect(m_edit, &QLineEdit::returnPressed, this, &ThirdValue::give);
    connect(m_edit, &QLineEdit::textEdited, m_editRow, &FieldRow::clear);
    connect(m_words, &QComboBox::activated, m_wordsRow, &FieldRow::clear);
    connect(m_occupation, &QLineEdit::textEdited, m_occupationRow, &FieldRow::clear);
    connect(m_occupation, &OccupationEdit::picked, m_occupationRow, &FieldRow::clear);
}

WorkerField ThirdValue::likeField() const
{
    const int at = app::workerKind().indexOf(m_field);
    if (at >= 0)
        return static_cast<WorkerField>(at);
    if (m_field.endsWith(u"_on"))
        return WorkerField::BirthDate;
    if (m_field == u"budget" || m_field == u"paid")
        return WorkerField::Income;
    return m_field == u"happened_at" ? WorkerField::HoursFrom : WorkerField::Name;
}

FieldRow* ThirdValue::row() const
{
    for (FieldRow* one : {m_wordsRow, m_occupationRow}) {
        if (!one->isHidden())
            return one;
    }
    return m_editRow;
}

void ThirdValue::ask(const app::RecordKind& kind, const QString& field, const QString& text)
{
    m_kind = &kind;
    m_field = field;
    const bool isWorker = &kind == &app::workerKind();
    const bool isOccupation = isWorker && (likeField() == WorkerField::Occupation ||
                                           likeField() == WorkerField::Occupation2);
    QList<FieldChoice> choices;
    if (isWorker)
        choices = choicesFor(likeField());
    else
        for (const QString& word : app::codeWords(kind, field))
            choices.append({word, wordFor(kind, field, word)});
    m_words->clear();
    for (const FieldChoice& choice : choices)
        m_words->addItem(choice.text, choice.word);
    // A word that only a newer version knows leaves nothing chosen.
    m_words->setCurrentIndex(m_words->findData(text));
    m_occupation->setCode(isOccupation ? text : QString());
    m_edit->setText(likeField() == WorkerField::BirthDate ? shownDay(text) : text);
    for (FieldRow* one : {m_editRow, m_wordsRow, m_occupationRow})
        one->clear();
    m_wordsRow->setVisible(!choices.isEmpty());
    m_occupationRow->setVisible(isOccupation);
    m_editRow->setVisible(choices.isEmpty() && !isOccupation);
}

void ThirdValue::showProblem(app::Problem problem)
{
    row()->showProblem(textFor(problem, likeField()));
}

void ThirdValue::give()
{
    if (!m_kind || m_desk.isLocked())
        return;
    if (row() == m_wordsRow) {
        if (m_words->currentIndex() < 0)
            return showProblem(app::Problem::UnknownWord);
        return emit given(m_words->currentData().toString());
    }
    if (row() == m_occupationRow) {
        m_occupation->takeClosest();
        return emit given(m_occupation->code());
    }
    emit given(
        storedText(likeField(), m_edit->text().simplified(), m_desk.session().clock().today()));
}

} // namespace ui
