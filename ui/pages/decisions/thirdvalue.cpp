#include "ui/pages/decisions/thirdvalue.h"

#include "app/domain/worker.h"
#include "app/domain/workerproblems.h"
#include "ui/pages/register/typedvalues.h"
#include "ui/shell/desk.h"
#include "ui/style/tokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/problemtext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldrow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isDay(const QString& field)
{
    return field == "birth_date"_L1;
}

} // namespace

ThirdValue::ThirdValue(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_edit(new QLineEdit(this)),
      m_words(new QComboBox(this)),
      m_use(
          makeButton(ButtonKind::Secondary, "useThird"_L1, tr("Use this value"), "check"_L1, this))
{
    m_edit->setObjectName(u"thirdValue"_s);
    m_words->setObjectName(u"thirdWord"_s);
    m_editRow = new FieldRow(tr("Another value"), m_edit, this);
    m_wordsRow = new FieldRow(tr("Another value"), m_words, this);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceM);
    line->addWidget(m_editRow, 1);
    line->addWidget(m_wordsRow, 1);
    line->addWidget(m_use, 0,
                    Qt::AlignBottom); // in line with the editors, whose labels stand above
    connect(m_use, &QPushButton::clicked, this, &ThirdValue::give);
    connect(m_edit, &QLineEdit::returnPressed, this, &ThirdValue::give);
    connect(m_edit, &QLineEdit::textEdited, m_editRow, &FieldRow::clear);
}

void ThirdValue::ask(const app::RecordKind& kind, const QString& field, const QString& text)
{
    m_kind = &kind;
    m_field = field;
    QStringList words;
    if (&kind == &app::workerKind()) {
        const int at = kind.indexOf(field);
        words = app::wordsFor(static_cast<app::WorkerField>(at));
        m_words->clear();
        for (const QString& word : std::as_const(words))
            m_words->addItem(wordFor(static_cast<app::WorkerField>(at), word), word);
        m_words->setCurrentIndex(std::max(0, int(words.indexOf(text))));
    }
    m_wordsRow->setVisible(!words.isEmpty());
    m_editRow->setVisible(words.isEmpty());
    m_editRow->clear();
    m_edit->setText(isDay(field) ? shownDay(text) : text);
}

QString ThirdValue::problemWith(const QString& text) const
{
    if (m_kind != &app::workerKind())
        return {};
    const int at = m_kind->indexOf(m_field);
    const auto field = static_cast<app::WorkerField>(at);
    app::Values values(m_kind->fields.size());
    if (m_kind->fields[std::size_t(at)].type == app::FieldType::Integer) {
        bool isNumber = false;
        const qlonglong number = text.toLongLong(&isNumber);
        if (!isNumber && !text.isEmpty())
            return textFor(app::Problem::BadNumber, field);
        values[std::size_t(at)] = std::int64_t{number};
    } else {
        values[std::size_t(at)] = text;
    }
    const auto problems =
        app::problemsOf(app::workerFrom(values), app::Completeness::Candidate,
                        m_desk.session().clock().today(), m_desk.session().reference().regions);
    const auto wrong = std::find_if(problems.begin(), problems.end(), [&](const auto& one) {
        return one.field == field && app::blocks(one.problem) &&
               one.problem != app::Problem::Missing;
    });
    return wrong == problems.end() ? QString() : textFor(wrong->problem, field);
}

void ThirdValue::give()
{
    if (!m_kind || m_desk.isLocked())
        return;
    QString text =
        m_editRow->isHidden() ? m_words->currentData().toString() : m_edit->text().simplified();
    if (isDay(m_field))
        text = storedDay(text, m_desk.session().clock().today());
    const QString problem = problemWith(text);
    if (!problem.isEmpty())
        return m_editRow->showProblem(problem);
    app::Value value;
    const int at = m_kind->indexOf(m_field);
    const bool isText = m_kind->fields[std::size_t(at)].type == app::FieldType::Text;
    if (!text.isEmpty())
        value = isText ? app::Value(text) : app::Value(std::int64_t{text.toLongLong()});
    emit given(value);
}

} // namespace ui
