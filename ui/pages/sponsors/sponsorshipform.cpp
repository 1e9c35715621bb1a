#include "ui/pages/sponsors/sponsorshipform.h"

#include "app/domain/codewords.h"
#include "app/services/listing.h"
#include "ui/pages/register/groupededit.h"
#include "ui/pages/register/typedvalues.h"
#include "ui/pages/sponsors/conditionpickers.h"
#include "ui/shell/desk.h"
#include "ui/style/tokens.h"
#include "ui/text/fieldchoices.h"
#include "ui/text/recordtext.h"
#include "ui/text/sponsortext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString label(const char* field)
{
    return labelFor(app::sponsorshipKind(), QString::fromLatin1(field));
}

QString typedMonth(const QString& stored)
{
    const app::Month month = app::Month::fromText(stored);
    return month.isValid() ? u"%1-%2"_s.arg(month.month, 2, 10, QChar(u'0')).arg(month.year)
                           : stored;
}

QString storedMonth(const QString& typed)
{
    const app::Month month = monthFromTyped(typed);
    return month.isValid() ? month.text() : typed.trimmed();
}

/// Nothing for an empty line; what is no number becomes one that the rules refuse.
std::optional<std::int64_t> numberIn(const QLineEdit* edit)
{
    const auto* grouped = qobject_cast<const GroupedEdit*>(edit);
    const QString text = grouped ? grouped->digits() : edit->text().trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    return isNumber ? number : -1;
}

void setNumber(QLineEdit* edit, std::optional<std::int64_t> number)
{
    const QString text = number ? QString::number(*number) : QString();
    if (auto* grouped = qobject_cast<GroupedEdit*>(edit))
        grouped->setDigits(text);
    else
        edit->setText(text);
}

QString yes(const QCheckBox* box)
{
    return box->isChecked() ? u"yes"_s : QString();
}

struct WeightName {
    const char* name;
    int app::Weights::*member;
};
constexpr WeightName kWeights[] = {{"decile", &app::Weights::decile},
                                   {"disability", &app::Weights::disability},
                                   {"woman_headed", &app::Weights::womanHeaded},
                                   {"child", &app::Weights::child},
                                   {"elderly", &app::Weights::elderly}};

QString weightLabel(QLatin1StringView name)
{
    if (name == "decile"_L1)
        return SponsorshipForm::tr("For each decile below 6");
    if (name == "disability"_L1)
        return SponsorshipForm::tr("A disability");
    if (name == "woman_headed"_L1)
        return SponsorshipForm::tr("Household headed by a woman");
    if (name == "child"_L1)
        return SponsorshipForm::tr("For each child, up to three");
    return SponsorshipForm::tr("60 years or older");
}

} // namespace

SponsorshipForm::SponsorshipForm(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_sponsor(new QComboBox(this)),
      m_purpose(new QComboBox(this)),
      m_programmes(new QComboBox(this)),
      m_basis(new QComboBox(this))
{
    setObjectName(u"sponsorshipForm"_s);
    addRow("sponsor", tr("Sponsor"), m_sponsor);
    m_name = addLine("name", tr("Name of the programme"));
    addRow("purpose", label("purpose"), m_purpose);
    for (const QString& word : app::codeWords(app::sponsorshipKind(), u"purpose"))
        m_purpose->addItem(wordFor(app::sponsorshipKind(), u"purpose"_s, word), word);
    m_agreement = addLine("agreement", label("agreement"));
    m_agreedOn = addLine("agreed_on", label("agreed_on"));
    m_from = addLine("from_month", label("from_month"));
    m_until = addLine("until_month", label("until_month"));
    addRow("programmes", label("programmes"), m_programmes);
    for (const FieldChoice& choice : choicesFor(app::WorkerField::Programmes))
        m_programmes->addItem(choice.text, choice.word.toInt());
    addRow("basis", label("basis"), m_basis);
    m_basis->addItem(tr("By each one's income"), QString());
    m_basis->addItem(wordFor(app::sponsorshipKind(), u"basis"_s, u"lowest"_s), u"lowest"_s);
    m_quota = addLine("quota", tr("Places (people)"));
    m_budget = new GroupedEdit(GroupedEdit::Grouping::Thousands, this);
    addRow("budget", tr("Budget (rupiah)"), m_budget);
    m_agreedOn->setPlaceholderText(tr("dd-mm-yyyy"));
    m_from->setPlaceholderText(tr("mm-yyyy"));
    m_until->setPlaceholderText(tr("mm-yyyy"));
    auto* grid = new QGridLayout;
    grid->setSpacing(kSpaceM);
    constexpr int kColumns = 3;
    const QStringList order{u"sponsor"_s,     u"name"_s,       u"purpose"_s, u"agreement"_s,
                            u"agreed_on"_s,   u"quota"_s,      u"budget"_s,  u"from_month"_s,
                            u"until_month"_s, u"programmes"_s, u"basis"_s};
    for (int i = 0; i < order.size(); ++i)
        grid->addWidget(m_rows.value(order.at(i)), i / kColumns, i % kColumns, Qt::AlignTop);
    for (int column = 0; column < kColumns; ++column)
        grid->setColumnStretch(column, 1);
    auto* save = makeButton(ButtonKind::Primary, "sponsorshipSave"_L1, tr("Keep the programme"),
                            "check"_L1, this);
    auto* close = makeButton(ButtonKind::Quiet, "sponsorshipClose"_L1, tr("Close"), {}, this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(close);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addLayout(grid);
    column->addWidget(makeConditions());
    column->addWidget(makeWeights());
    column->addLayout(buttons);
    connect(m_purpose, &QComboBox::activated, this, &SponsorshipForm::offerPurpose);
    connect(save, &QPushButton::clicked, this, &SponsorshipForm::save);
    connect(close, &QPushButton::clicked, this, &SponsorshipForm::closed);
}

FieldRow* SponsorshipForm::addRow(const char* field, const QString& label, QWidget* editor)
{
    const QString name = QString::fromLatin1(field);
    editor->setObjectName(u"sponsorship_"_s + name);
    auto* row = new FieldRow(label, editor, this);
    m_rows.insert(name, row);
    if (auto* edit = qobject_cast<QLineEdit*>(editor))
        connect(edit, &QLineEdit::returnPressed, this, &SponsorshipForm::save);
    return row;
}

QLineEdit* SponsorshipForm::addLine(const char* field, const QString& label)
{
    auto* edit = new QLineEdit(this);
    addRow(field, label, edit);
    return edit;
}

QCheckBox* SponsorshipForm::addCheck(const char* field)
{
    auto* box = new QCheckBox(label(field), this);
    box->setObjectName(u"sponsorship_"_s + QLatin1StringView(field));
    connect(box, &QCheckBox::toggled, this, &SponsorshipForm::showConditions);
    return box;
}

QWidget* SponsorshipForm::makeConditions()
{
    m_conditions = new Fold("sponsorshipConditions"_L1, tr("Who may benefit"), this);
    m_maxDecile = addLine("max_decile", label("max_decile"));
    m_minAge = addLine("min_age", label("min_age"));
    m_maxAge = addLine("max_age", label("max_age"));
    makePickers();
    m_disability = addCheck("disability");
    m_womanHeaded = addCheck("woman_headed");
    m_paidElsewhere = addCheck("paid_elsewhere");
    auto* grid = new QGridLayout;
    grid->setSpacing(kSpaceM);
    int column = 0;
    for (const char* field : {"max_decile", "min_age", "max_age"})
        grid->addWidget(m_rows.value(QString::fromLatin1(field)), 0, column++, Qt::AlignTop);
    grid->addWidget(m_rows.value(u"occupations"_s), 1, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(m_rows.value(u"hamlets"_s), 1, 2, Qt::AlignTop);
    m_conditions->body()->addLayout(grid);
    for (QCheckBox* box : {m_disability, m_womanHeaded, m_paidElsewhere})
        m_conditions->body()->addWidget(box);
    for (QLineEdit* edit : {m_maxDecile, m_minAge, m_maxAge})
        connect(edit, &QLineEdit::textEdited, this, &SponsorshipForm::showConditions);
    return m_conditions;
}

void SponsorshipForm::makePickers()
{
    m_occupations = new OccupationPicker("sponsorship_occupations"_L1,
                                         m_desk.session().reference().occupations, this);
    m_hamlets = new NamePicker("sponsorship_hamlets"_L1, this);
    for (const auto& [field, words] : pickers()) {
        FieldRow* row = addRow(field, label(field), words);
        row->setHint(tr("Find one after the other; click on one to take it off."));
        connect(words, &ChosenWords::changed, row, &FieldRow::clear);
        connect(words, &ChosenWords::changed, this, &SponsorshipForm::showConditions);
    }
}

QList<std::pair<const char*, ChosenWords*>> SponsorshipForm::pickers() const
{
    return {{"occupations", m_occupations}, {"hamlets", m_hamlets}};
}

bool SponsorshipForm::refuseHalfTyped()
{
    bool isRefused = false;
    for (const auto& [field, words] : pickers()) {
        if (!words->isHalfTyped())
            continue;
        m_conditions->setOpen(true);
        m_rows.value(QString::fromLatin1(field))
            ->refuse(tr("Choose one of those that come while you type, or empty this line."));
        isRefused = true;
    }
    return isRefused;
}

QWidget* SponsorshipForm::makeWeights()
{
    m_weights = new Fold("sponsorshipWeights"_L1, tr("Points of the ranking"), this);
    m_weights->body()->addWidget(
        makeLabel(TextRole::Muted,
                  tr("A proposal: no regulation that we know prescribes these points. Among equals "
                     "the lower decile comes first, then more children, then the older."),
                  this));
    auto* line = new QHBoxLayout;
    line->setSpacing(kSpaceM);
    for (const WeightName& weight : kWeights) {
        auto* edit = new QLineEdit(this);
        edit->setObjectName(u"weight_"_s + QLatin1StringView(weight.name));
        line->addWidget(new FieldRow(weightLabel(QLatin1StringView(weight.name)), edit, this), 1,
                        Qt::AlignBottom);
        m_points.insert(QString::fromLatin1(weight.name), edit);
    }
    m_weights->body()->addLayout(line);
    auto* note = makeLabel(TextRole::Problem, sponsorProblemText(u"weights"_s), this);
    note->setObjectName(u"sponsorshipWeightsNote"_s);
    note->hide();
    m_weights->body()->addWidget(note);
    return m_weights;
}

void SponsorshipForm::begin(const app::Sponsorship& it, const QList<app::Sponsor>& sponsors)
{
    m_sponsorship = it;
    m_sponsor->clear();
    for (const app::Sponsor& one : sponsors)
        m_sponsor->addItem(one.name, one.id.text());
    const auto choose = [](QComboBox* box, const QVariant& wanted) {
        box->setCurrentIndex(std::max(0, box->findData(wanted)));
    };
    choose(m_sponsor, it.sponsor);
    choose(m_purpose, it.purpose);
    choose(m_programmes, static_cast<int>(it.programmes.value_or(2)));
    choose(m_basis, it.basis);
    m_name->setText(it.name);
    m_agreement->setText(it.agreement);
    m_agreedOn->setText(shownDay(it.agreedOn));
    m_from->setText(typedMonth(it.fromMonth));
    m_until->setText(typedMonth(it.untilMonth));
    setNumber(m_quota, it.quota);
    setNumber(m_budget, it.budget);
    setNumber(m_maxDecile, it.maxDecile);
    setNumber(m_minAge, it.minAge);
    setNumber(m_maxAge, it.maxAge);
    m_occupations->setCodes(it.occupations);
    m_hamlets->setNames(it.hamlets);
    if (const auto known = app::hamlets(m_desk.session()))
        m_hamlets->setKnown(*known);
    m_disability->setChecked(it.disability == u"yes");
    m_womanHeaded->setChecked(it.womanHeaded == u"yes");
    m_paidElsewhere->setChecked(it.paidElsewhere == u"yes");
    const app::Weights weights = app::weightsFrom(it.weights).value_or(app::Weights());
    for (const WeightName& weight : kWeights)
        m_points.value(QString::fromLatin1(weight.name))
            ->setText(QString::number(weights.*(weight.member)));
    for (FieldRow* row : std::as_const(m_rows))
        row->clear();
    findChild<QLabel*>(u"sponsorshipWeightsNote"_s)->hide();
    m_conditions->setOpen(false);
    m_weights->setOpen(false);
    offerPurpose();
    showConditions();
    m_name->setFocus(Qt::TabFocusReason);
}

void SponsorshipForm::offerPurpose()
{
    const bool isContribution = m_purpose->currentData().toString() == u"contribution";
    for (const char* field : {"programmes", "basis"})
        m_rows.value(QString::fromLatin1(field))->setVisible(isContribution);
    // Of other purposes nobody is ranked: beneficiaries are written one by one.
    m_conditions->setVisible(isContribution);
    m_weights->setVisible(isContribution);
}

void SponsorshipForm::showConditions()
{
    app::Sponsorship it;
    takeConditions(it);
    m_conditions->setSummary(it == app::Sponsorship() ? tr("everybody who is recorded")
                                                      : tr("with conditions"));
}

void SponsorshipForm::takeConditions(app::Sponsorship& it) const
{
    it.maxDecile = numberIn(m_maxDecile);
    it.minAge = numberIn(m_minAge);
    it.maxAge = numberIn(m_maxAge);
    it.occupations = m_occupations->keys().join(u' ');
    it.hamlets = m_hamlets->keys().join(u';');
    it.disability = yes(m_disability);
    it.womanHeaded = yes(m_womanHeaded);
    it.paidElsewhere = yes(m_paidElsewhere);
}

app::Sponsorship SponsorshipForm::typed() const
{
    app::Sponsorship it = m_sponsorship;
    it.sponsor = m_sponsor->currentData().toString();
    it.name = m_name->text().simplified();
    it.purpose = m_purpose->currentData().toString();
    it.agreement = m_agreement->text().simplified();
    it.agreedOn = storedDay(m_agreedOn->text(), m_desk.session().clock().today());
    it.fromMonth = storedMonth(m_from->text());
    it.untilMonth = storedMonth(m_until->text());
    it.quota = numberIn(m_quota);
    it.budget = numberIn(m_budget);
    const bool isContribution = it.purpose == u"contribution";
    it.programmes = isContribution
                        ? std::optional<std::int64_t>(m_programmes->currentData().toInt())
                        : std::nullopt;
    it.basis = isContribution ? m_basis->currentData().toString() : QString();
    takeConditions(it);
    QStringList weights;
    for (const WeightName& weight : kWeights) {
        const QString name = QString::fromLatin1(weight.name);
        weights << u"%1=%2"_s.arg(name, m_points.value(name)->text().trimmed());
    }
    const QString text = weights.join(u' ');
    const auto read = app::weightsFrom(text);
    it.weights = read ? app::textOf(*read) : text;
    return it;
}

void SponsorshipForm::save()
{
    const app::Sponsorship it = typed();
    for (FieldRow* row : std::as_const(m_rows))
        row->clear();
    if (it.purpose == u"contribution" && refuseHalfTyped())
        return;
    QStringList problems = app::sponsorshipProblems(it);
    findChild<QLabel*>(u"sponsorshipWeightsNote"_s)->setVisible(problems.removeOne(u"weights"_s));
    if (problems.isEmpty() && it.weights == typed().weights && app::weightsFrom(it.weights)) {
        emit saveRequested(it);
        return;
    }
    if (!app::weightsFrom(it.weights))
        m_weights->setOpen(true);
    for (const QString& field : std::as_const(problems)) {
        // Whoever says neither how many nor how much is shown both.
        FieldRow* row = m_rows.value(field == u"limit" ? u"quota"_s : field);
        if (row)
            row->showProblem(sponsorProblemText(field));
        if (field.endsWith(u"_age") || field == u"max_decile")
            m_conditions->setOpen(true);
    }
    if (!problems.isEmpty()) {
        const QString first = problems.first() == u"limit" ? u"quota"_s : problems.first();
        if (FieldRow* row = m_rows.value(first))
            row->editor()->setFocus(Qt::TabFocusReason);
    }
}

} // namespace ui
