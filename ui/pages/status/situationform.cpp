#include "ui/pages/status/situationform.h"

#include "app/domain/workerproblems.h"
#include "ui/pages/register/typedvalues.h"
#include "ui/style/tokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/text/problemtext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldrow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::WorkerField;

SituationForm::SituationForm(std::function<QDate()> today, QWidget* parent)
    : QWidget(parent),
      m_today(std::move(today)),
      m_word(new QComboBox(this)),
      m_since(new QLineEdit(this)),
      m_note(new QLineEdit(this))
{
    m_word->setObjectName(u"situationWord"_s);
    m_since->setObjectName(u"situationSince"_s);
    m_note->setObjectName(u"situationNote"_s);
    m_word->addItem(tr("Here and at work"), QString());
    const QStringList words = app::wordsFor(WorkerField::Situation);
    for (const QString& word : words)
        m_word->addItem(wordFor(WorkerField::Situation, word), word);
    m_since->setPlaceholderText(tr("dd-mm-yyyy"));
    auto* wordRow = new FieldRow(labelFor(WorkerField::Situation), m_word, this);
    m_sinceRow = new FieldRow(tr("Since"), m_since, this);
    m_noteRow = new FieldRow(tr("Where to, or why"), m_note, this);
    auto* accept =
        makeButton(ButtonKind::Primary, "situationSave"_L1, tr("Write it down"), "check"_L1, this);
    auto* close = makeButton(ButtonKind::Quiet, "situationClose"_L1, tr("Close"), {}, this);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(kSpaceM);
    fields->addWidget(wordRow, 2);
    fields->addWidget(m_sinceRow, 1);
    fields->addWidget(m_noteRow, 3);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(accept);
    buttons->addWidget(close);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addLayout(fields);
    column->addLayout(buttons);
    connect(accept, &QPushButton::clicked, this, &SituationForm::save);
    connect(close, &QPushButton::clicked, this, &SituationForm::closed);
    connect(m_word, &QComboBox::activated, this, [this] {
        const bool isGone = !m_word->currentData().toString().isEmpty();
        m_sinceRow->setEnabled(isGone);
        m_noteRow->setEnabled(isGone);
    });
    for (QLineEdit* edit : {m_since, m_note})
        connect(edit, &QLineEdit::returnPressed, this, &SituationForm::save);
}

void SituationForm::begin(const app::Worker& worker)
{
    if (m_word->findData(worker.situation) < 0)
        m_word->addItem(wordFor(WorkerField::Situation, worker.situation), worker.situation);
    m_word->setCurrentIndex(m_word->findData(worker.situation));
    m_since->setText(worker.situationDate.isEmpty() ? typedDay(m_today())
                                                    : shownDay(worker.situationDate));
    m_note->setText(worker.situationNote);
    m_sinceRow->clear();
    emit m_word->activated(m_word->currentIndex());
    m_word->setFocus(Qt::TabFocusReason);
}

void SituationForm::save()
{
    const QString word = m_word->currentData().toString();
    const QDate since = dayFromTyped(m_since->text(), m_today());
    m_sinceRow->clear();
    if (!word.isEmpty() && (!since.isValid() || since > m_today())) {
        m_sinceRow->showProblem(
            textFor(since.isValid() ? app::Problem::DateInFuture : app::Problem::NotADate,
                    WorkerField::SituationDate));
        return m_since->setFocus(Qt::TabFocusReason);
    }
    emit saveRequested({word, since, m_note->text().trimmed()});
}

QString situationLine(const app::Worker& worker)
{
    if (worker.situation.isEmpty())
        return {};
    const QString word = wordFor(WorkerField::Situation, worker.situation);
    const QString since =
        worker.situationDate.isEmpty()
            ? word
            : SituationForm::tr("%1 since %2").arg(word, day(worker.situationDate));
    return worker.situationNote.isEmpty()
               ? since
               : SituationForm::tr("%1: %2").arg(since, worker.situationNote);
}

} // namespace ui
