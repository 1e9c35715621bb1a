#include "ui/pages/firststart/officerstep.h"

#include "ui/pages/firststart/strength.h"
#include "ui/style/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passphraseedit.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString hintFor(Strength strength)
{
    switch (strength) {
    case Strength::TooShort:
        return OfficerStep::tr("At least 8 characters. Three or four words are easy to remember.");
    case Strength::Weak:
        return OfficerStep::tr("Weak: easy to guess. Make it longer.");
    case Strength::Fair:
        return OfficerStep::tr("Fair. One more word makes it strong.");
    case Strength::Strong:
        return OfficerStep::tr("Strong.");
    }
    Q_UNREACHABLE();
}

} // namespace

OfficerStep::OfficerStep(QWidget* parent)
    : Step(parent),
      m_where(makeLabel(TextRole::Muted, {}, this)),
      m_officer(new QLineEdit(this)),
      m_passphrase(new PassphraseEdit(this)),
      m_again(new PassphraseEdit(this)),
      m_message(new MessageBar(this)),
      m_make(makeButton(ButtonKind::Primary, "officerMake"_L1, tr("Make the register"), "check"_L1,
                        this))
{
    m_officer->setObjectName(u"officerName"_s);
    m_passphrase->setObjectName(u"officerPassphrase"_s);
    m_again->setObjectName(u"officerAgain"_s);
    m_officerRow = new FieldRow(tr("Your name"), m_officer, this);
    m_officerRow->setHint(tr("Stands beside everything you record."));
    m_passphraseRow = new FieldRow(tr("Passphrase"), m_passphrase, this);
    m_againRow = new FieldRow(tr("Passphrase again"), m_again, this);
    QPushButton* back =
        makeButton(ButtonKind::Quiet, "officerBack"_L1, tr("Back"), "arrow-left"_L1, this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(m_make);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceXl);
    column->setSpacing(kSpaceM);
    column->addStretch(1);
    column->addWidget(makeLabel(TextRole::Title, tr("Who works with it?"), this));
    column->addWidget(m_where);
    column->addWidget(m_officerRow);
    column->addWidget(m_passphraseRow);
    column->addWidget(m_againRow);
    column->addWidget(m_message);
    column->addLayout(buttons);
    column->addStretch(1);
    beginWith(m_officer);
    rate();
    connect(m_officer, &QLineEdit::textEdited, m_officerRow, &FieldRow::clear);
    connect(m_passphrase, &QLineEdit::textEdited, this, &OfficerStep::rate);
    connect(m_again, &QLineEdit::textEdited, m_againRow, &FieldRow::clear);
    connect(m_officer, &QLineEdit::returnPressed, m_passphrase, qOverload<>(&QWidget::setFocus));
    connect(m_passphrase, &QLineEdit::returnPressed, m_again, qOverload<>(&QWidget::setFocus));
    connect(m_again, &QLineEdit::returnPressed, this, &OfficerStep::finish);
    connect(m_make, &QPushButton::clicked, this, &OfficerStep::finish);
    connect(back, &QPushButton::clicked, this, &OfficerStep::left);
}

void OfficerStep::setRegion(const app::Region& region)
{
    m_where->setText(tr("%1 (%2)").arg(region.fullName, region.code));
}

void OfficerStep::rate()
{
    m_passphraseRow->clear();
    m_passphraseRow->setHint(hintFor(strengthOf(m_passphrase->text())));
}

void OfficerStep::finish()
{
    if (!m_make->isEnabled())
        return;
    m_message->clear();
    const QString officer = m_officer->text().simplified();
    const bool named = !officer.isEmpty();
    const bool longEnough = strengthOf(m_passphrase->text()) != Strength::TooShort;
    const bool same = m_passphrase->text() == m_again->text();
    if (!same)
        m_againRow->showProblem(tr("The two passphrases differ. Type the second one again."));
    if (!longEnough)
        m_passphraseRow->showProblem(tr("Use at least 8 characters."));
    if (!named)
        m_officerRow->showProblem(tr("Write your name."));
    FieldRow* first = !named        ? m_officerRow
                      : !longEnough ? m_passphraseRow
                      : !same       ? m_againRow
                                    : nullptr;
    if (first) {
        first->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    emit completed(officer, m_passphrase->text());
}

void OfficerStep::setBusy()
{
    m_make->setEnabled(false);
    m_make->setText(tr("Making the register…"));
}

void OfficerStep::setReady()
{
    m_make->setEnabled(true);
    m_make->setText(tr("Make the register"));
}

void OfficerStep::tell(const app::Error& error)
{
    m_message->tell(error);
}

} // namespace ui
