#include "ui/pages/sponsors/sponsorform.h"

#include "app/domain/codewords.h"
#include "ui/style/tokens.h"
#include "ui/text/recordtext.h"
#include "ui/text/sponsortext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldrow.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

SponsorForm::SponsorForm(QWidget* parent) : QWidget(parent), m_kind(new QComboBox(this))
{
    setObjectName(u"sponsorForm"_s);
    m_name = addLine("name", tr("Name of the sponsor"));
    m_kind->setObjectName(u"sponsor_kind"_s);
    for (const QString& word : app::codeWords(app::sponsorKind(), u"kind"))
        m_kind->addItem(wordFor(app::sponsorKind(), u"kind"_s, word), word);
    m_rows.insert(u"kind"_s, new FieldRow(labelFor(app::sponsorKind(), u"kind"_s), m_kind, this));
    m_contact = addLine("contact", labelFor(app::sponsorKind(), u"contact"_s));
    m_phone = addLine("phone", labelFor(app::sponsorKind(), u"phone"_s));
    m_note = addLine("note", labelFor(app::sponsorKind(), u"note"_s));
    auto* save =
        makeButton(ButtonKind::Primary, "sponsorSave"_L1, tr("Keep the sponsor"), "check"_L1, this);
    auto* close = makeButton(ButtonKind::Quiet, "sponsorClose"_L1, tr("Close"), {}, this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(close);
    buttons->addStretch();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kSpaceM);
    grid->addWidget(m_rows.value(u"name"_s), 0, 0, Qt::AlignTop);
    grid->addWidget(m_rows.value(u"kind"_s), 0, 1, Qt::AlignTop);
    grid->addWidget(m_rows.value(u"contact"_s), 1, 0, Qt::AlignTop);
    grid->addWidget(m_rows.value(u"phone"_s), 1, 1, Qt::AlignTop);
    grid->addWidget(m_rows.value(u"note"_s), 2, 0, 1, 2);
    grid->addLayout(buttons, 3, 0, 1, 2);
    connect(save, &QPushButton::clicked, this, &SponsorForm::save);
    connect(close, &QPushButton::clicked, this, &SponsorForm::closed);
}

QLineEdit* SponsorForm::addLine(const char* field, const QString& label)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(u"sponsor_"_s + QLatin1StringView(field));
    m_rows.insert(QString::fromLatin1(field), new FieldRow(label, edit, this));
    connect(edit, &QLineEdit::returnPressed, this, &SponsorForm::save);
    return edit;
}

void SponsorForm::begin(const app::Sponsor& sponsor)
{
    m_sponsor = sponsor;
    m_name->setText(sponsor.name);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(sponsor.kind)));
    m_contact->setText(sponsor.contact);
    m_phone->setText(sponsor.phone);
    m_note->setText(sponsor.note);
    for (FieldRow* row : std::as_const(m_rows))
        row->clear();
    m_name->setFocus(Qt::TabFocusReason);
}

void SponsorForm::save()
{
    app::Sponsor sponsor = m_sponsor;
    sponsor.name = m_name->text().simplified();
    sponsor.kind = m_kind->currentData().toString();
    sponsor.contact = m_contact->text().simplified();
    sponsor.phone = m_phone->text().simplified();
    sponsor.note = m_note->text().simplified();
    for (FieldRow* row : std::as_const(m_rows))
        row->clear();
    const QStringList problems = app::sponsorProblems(sponsor);
    for (const QString& field : problems)
        m_rows.value(field)->showProblem(sponsorProblemText(field));
    if (problems.isEmpty())
        emit saveRequested(sponsor);
    else
        m_rows.value(problems.first())->editor()->setFocus(Qt::TabFocusReason);
}

} // namespace ui
