#include "ui/pages/coverage/dutyform.h"

#include "app/domain/codewords.h"
#include "app/services/registration.h"
#include "ui/pages/register/typedvalues.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/style/tokens.h"
#include "ui/text/coveragetext.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

DutyForm::DutyForm(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_asks(makeLabel(TextRole::Body, {}, this)),
      m_state(new QComboBox(this)),
      m_day(new QLineEdit(this)),
      m_number(new QLineEdit(this)),
      m_note(new QLineEdit(this)),
      m_documents(new QVBoxLayout)
{
    m_state->setObjectName(u"dutyState"_s);
    m_day->setObjectName(u"dutyDay"_s);
    m_number->setObjectName(u"dutyNumber"_s);
    m_note->setObjectName(u"dutyNote"_s);
    m_day->setPlaceholderText(tr("dd-mm-yyyy"));
    for (const QString& word : app::codeWords(app::dutyKind(), u"state"))
        m_state->addItem(dutyStateText(word), word);
    m_dayRow = new FieldRow(tr("Since when"), m_day, this);
    auto* first = new QHBoxLayout;
    first->setSpacing(kSpaceM);
    first->addWidget(new FieldRow(tr("How it stands"), m_state, this), 1, Qt::AlignTop);
    first->addWidget(m_dayRow, 1, Qt::AlignTop);
    first->addWidget(new FieldRow(tr("Number of the document"), m_number, this), 2, Qt::AlignTop);
    auto* save =
        makeButton(ButtonKind::Primary, "dutySave"_L1, tr("Write it down"), "check"_L1, this);
    auto* add = makeButton(ButtonKind::Secondary, "dutyDocument"_L1,
                           tr("Add a picture of the document…"), "image"_L1, this);
    auto* close = makeButton(ButtonKind::Quiet, "dutyClose"_L1, tr("Close"), {}, this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpaceS);
    for (QPushButton* button : {save, add, close})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addWidget(m_asks);
    column->addLayout(first);
    column->addWidget(new FieldRow(tr("Note"), m_note, this));
    column->addLayout(m_documents);
    column->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &DutyForm::save);
    connect(close, &QPushButton::clicked, this, &DutyForm::closed);
    connect(add, &QPushButton::clicked, this, [this] {
        m_desk.dialogs().openFile(this, tr("Picture of the document"),
                                  {tr("Pictures"), u"*.jpg *.jpeg *.png"_s},
                                  [this](const QString& file) { emit documentChosen(file); });
    });
}

void DutyForm::begin(const app::DutyLine& line)
{
    update(line);
    // Nobody says by mistake that it is done.
    m_state->setCurrentIndex(
        m_state->findData(line.duty.state.isEmpty() ? u"open"_s : line.duty.state));
    m_day->setText(shownDay(line.duty.doneOn));
    m_number->setText(line.duty.number);
    m_note->setText(line.duty.note);
    m_dayRow->clear();
    m_state->setFocus(Qt::TabFocusReason);
}

void DutyForm::update(const app::DutyLine& line)
{
    m_line = line;
    m_asks->setText(asksText(line.asked));
    showDocuments();
}

void DutyForm::showDocuments()
{
    clearLayout(*m_documents);
    for (const app::Photo& document : std::as_const(m_line.documents)) {
        auto* row = new QWidget(this);
        auto* parts = new QHBoxLayout(row);
        parts->setContentsMargins(0, 0, 0, 0);
        auto* thumb = makeLabel(TextRole::Muted, tr("Picture"), row);
        thumb->setFixedSize(kThumbWidth, kThumbHeight);
        parts->addWidget(thumb);
        parts->addWidget(
            makeLabel(TextRole::Body,
                      u"%1 · %2"_s.arg(day(document.takenOn), bytes(document.bytes.value_or(0))),
                      row),
            1);
        auto* drop = makeButton(ButtonKind::Quiet, "dutyDrop"_L1, tr("Take it off"), "x"_L1, row);
        drop->setObjectName(u"dutyDrop"_s + document.id.text());
        parts->addWidget(drop);
        m_documents->addWidget(row);
        connect(drop, &QPushButton::clicked, this,
                [this, id = document.id] { emit documentDropped(id); });
        m_desk.run(
            thumb,
            [document](app::Session& session, app::JobContext&) {
                return app::photoBytes(session, document);
            },
            [thumb](const app::Result<QByteArray>& read) {
                QPixmap picture;
                if (read && picture.loadFromData(*read))
                    thumb->setPixmap(picture.scaled(thumb->size(), Qt::KeepAspectRatio,
                                                    Qt::SmoothTransformation));
            });
    }
}

void DutyForm::save()
{
    const QDate today = m_desk.session().clock().today();
    app::Duty duty = m_line.duty;
    duty.state = m_state->currentData().toString();
    duty.doneOn = storedDay(m_day->text().trimmed(), today);
    duty.number = m_number->text().trimmed();
    duty.note = m_note->text().trimmed();
    m_dayRow->clear();
    if (app::dutyProblems(duty, today).contains(u"done_on"_s))
        return m_dayRow->refuse(
            tr("The day on which it was done, such as 3-10-2026; not one to come."));
    emit saveRequested(duty);
}

} // namespace ui
