#include "ui/pages/settings/personform.h"

#include "ui/style/tokens.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/passphraseedit.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

PersonForm::PersonForm(const QString& scope, QWidget* parent)
    : QWidget(parent),
      m_title(makeLabel(TextRole::Section, {}, this)),
      m_name(new QLineEdit(this)),
      m_role(new QComboBox(this)),
      m_known(new PassphraseEdit(this)),
      m_fresh(new PassphraseEdit(this)),
      m_again(new PassphraseEdit(this)),
      m_finish(makeButton(ButtonKind::Primary, "personFinish"_L1, {}, "check"_L1, this))
{
    m_name->setObjectName(u"personName"_s);
    m_role->setObjectName(u"personRole"_s);
    m_known->setObjectName(u"personKnown"_s);
    m_fresh->setObjectName(u"personFresh"_s);
    m_again->setObjectName(u"personAgain"_s);
    for (const QString& role : app::rolesIn(scope))
        m_role->addItem(roleFor(role), role);
    m_nameRow = new FieldRow(tr("Name"), m_name, this);
    m_nameRow->setHint(tr("Stands beside everything this person records."));
    m_roleRow = new FieldRow(tr("Role"), m_role, this);
    m_knownRow = new FieldRow(tr("Passphrase until now"), m_known, this);
    m_knownRow->setHint(tr("Or the recovery code."));
    m_freshRow = new FieldRow(tr("New passphrase"), m_fresh, this);
    m_freshRow->setHint(tr("At least 8 characters. Whoever it is for types it, unseen by others."));
    m_againRow = new FieldRow(tr("New passphrase again"), m_again, this);
    QPushButton* cancel = makeButton(ButtonKind::Quiet, "personCancel"_L1, tr("Cancel"), {}, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addWidget(m_title);
    for (FieldRow* row : {m_nameRow, m_roleRow, m_knownRow, m_freshRow, m_againRow}) {
        column->addWidget(row);
        if (auto* edit = qobject_cast<QLineEdit*>(row->editor())) {
            connect(edit, &QLineEdit::textEdited, row, &FieldRow::clear);
            connect(edit, &QLineEdit::returnPressed, this, &PersonForm::finish);
        }
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpaceS);
    buttons->addWidget(m_finish);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    hide();
    connect(m_finish, &QPushButton::clicked, this, &PersonForm::finish);
    connect(cancel, &QPushButton::clicked, this, &PersonForm::close);
}

void PersonForm::begin(What what, const QString& title, const QString& verb)
{
    close();
    m_what = what;
    m_title->setText(title);
    m_finish->setText(verb);
    m_finish->setAccessibleName(verb);
    m_nameRow->setVisible(what == What::New);
    m_roleRow->setVisible(what == What::New);
    m_knownRow->setVisible(what == What::Own);
    show();
    QWidget* first = what == What::New   ? static_cast<QWidget*>(m_name)
                     : what == What::Own ? m_known
                                         : m_fresh;
    first->setFocus(Qt::OtherFocusReason);
}

void PersonForm::beginNew()
{
    // The one that is needed most: somebody who goes from door to door.
    m_role->setCurrentIndex(std::max(0, m_role->findData(u"kader"_s)));
    begin(What::New, tr("Somebody new"), tr("Add"));
}

void PersonForm::beginFor(const app::Person& person)
{
    m_person = person.user.id;
    begin(What::For, tr("A passphrase for %1").arg(person.user.name), tr("Set the passphrase"));
}

void PersonForm::beginOwn()
{
    begin(What::Own, tr("My passphrase"), tr("Change it"));
}

void PersonForm::close()
{
    for (QLineEdit* edit : std::initializer_list<QLineEdit*>{m_name, m_known, m_fresh, m_again})
        edit->clear();
    for (FieldRow* row : {m_nameRow, m_knownRow, m_freshRow, m_againRow})
        row->clear();
    hide();
}

void PersonForm::showProblem(const app::Error& error)
{
    FieldRow* row = m_freshRow;
    QString text = textFor(error);
    if (error.code == app::ErrorCode::AlreadyThere)
        text = tr("This passphrase cannot be used. Choose another one.");
    else if (error.code == app::ErrorCode::WrongPassphrase ||
             error.code == app::ErrorCode::TooManyTries)
        row = m_knownRow;
    row->refuse(text);
}

void PersonForm::finish()
{
    FieldRow* wrong = nullptr;
    const auto refuse = [&wrong](FieldRow* row, const QString& text) {
        row->showProblem(text);
        wrong = row;
    };
    if (m_fresh->text() != m_again->text())
        refuse(m_againRow, tr("The two passphrases differ. Type the second one again."));
    if (m_fresh->text().size() < app::kLeastPassphrase)
        refuse(m_freshRow, tr("Use at least 8 characters."));
    if (m_what == What::Own && m_known->text().isEmpty())
        refuse(m_knownRow, tr("Type the passphrase until now."));
    if (m_what == What::New && m_name->text().simplified().isEmpty())
        refuse(m_nameRow, tr("Write the name."));
    if (wrong)
        return wrong->editor()->setFocus(Qt::OtherFocusReason);
    switch (m_what) {
    case What::New:
        emit added({m_name->text().simplified(), m_role->currentData().toString()},
                   m_fresh->text());
        break;
    case What::For:
        emit given(m_person, m_fresh->text());
        break;
    case What::Own:
        emit changed(m_known->text(), m_fresh->text());
        break;
    }
}

} // namespace ui
