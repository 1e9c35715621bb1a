#include "ui/pages/register/workerform.h"

#include "ui/pages/register/heirseditor.h"
#include "ui/style/tokens.h"
#include "ui/text/consenttext.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/labels.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::WorkerField;

namespace {

constexpr std::array kSeldom{WorkerField::Domicile, WorkerField::Email, WorkerField::Branch,
                             WorkerField::Note};

struct Part {
    FieldRow* row;
    int stretch;
};

QBoxLayout* line(std::initializer_list<Part> parts)
{
    auto* box = new QHBoxLayout;
    box->setSpacing(kSpaceM);
    // At the top: a row whose neighbour has a note keeps its label beside the other's.
    for (const Part& part : parts)
        box->addWidget(part.row, part.stretch, Qt::AlignTop);
    return box;
}

QVBoxLayout* columnIn(QWidget* holder, const QString& title)
{
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    column->addWidget(makeLabel(TextRole::Section, title, holder));
    return column;
}

} // namespace

WorkerForm::WorkerForm(const app::OccupationTable& occupations, std::function<QDate()> today,
                       QWidget* parent)
    : QWidget(parent),
      m_fields(new FieldSet(occupations, std::move(today), this)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_hamlets(new QStringListModel(this))
{
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(kSpaceXl);
    m_columns->addWidget(makeIdentity(), 1);
    m_columns->addWidget(makeWork(), 1);
}

QWidget* WorkerForm::makeIdentity()
{
    auto* holder = new QWidget(this);
    QVBoxLayout* column = columnIn(holder, tr("Identity"));
    FieldSet& add = *m_fields;
    column->addWidget(add.addFours(WorkerField::Nik));
    column->addWidget(add.addLine(WorkerField::Name));
    FieldRow* birthPlace = add.addLine(WorkerField::BirthPlace);
    FieldRow* birthDate = add.addDay(WorkerField::BirthDate);
    column->addLayout(line({{birthPlace, 1}, {birthDate, 1}}));
    FieldRow* sex = add.addChoice(WorkerField::Sex);
    column->addWidget(sex);
    FieldRow* familyCard = add.addFours(WorkerField::FamilyCard);
    FieldRow* mother = add.addLine(WorkerField::MotherName);
    column->addLayout(line({{familyCard, 1}, {mother, 1}}));
    FieldRow* address = add.addLine(WorkerField::Address);
    FieldRow* postcode = add.addNumber(WorkerField::Postcode, 5);
    column->addLayout(line({{address, 3}, {postcode, 1}}));
    FieldRow* hamlet = add.addLine(WorkerField::Hamlet);
    FieldRow* rt = add.addNumber(WorkerField::Rt, 3);
    FieldRow* rw = add.addNumber(WorkerField::Rw, 3);
    column->addLayout(line({{hamlet, 3}, {rt, 1}, {rw, 1}}));
    FieldRow* phone = add.addNumber(WorkerField::Phone, 16);
    FieldRow* owner = add.addDropDown(WorkerField::PhoneOwner);
    column->addLayout(line({{phone, 1}, {owner, 1}}));
    FieldRow* womanHeaded = add.addDropDown(WorkerField::WomanHeaded);
    FieldRow* children = add.addNumber(WorkerField::Children, 2);
    QBoxLayout* household = line({{womanHeaded, 1}, {children, 1}});
    household->addStretch(1);
    column->addLayout(household);
    m_heirs = new HeirsEditor(this);
    m_heirsFold = new Fold("registerHeirs"_L1, tr("Heirs"), holder);
    m_heirsFold->body()->addWidget(m_heirs);
    column->addWidget(m_heirsFold);
    column->addStretch();
    qobject_cast<QLineEdit*>(phone->editor())->setPlaceholderText(tr("empty: no phone"));

    auto* completer = new QCompleter(m_hamlets, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    auto* hamletEdit = qobject_cast<QLineEdit*>(hamlet->editor());
    hamletEdit->setCompleter(completer);
    // A completion puts its text without a key press: it is typed all the same.
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this,
            [this](const QString& text) {
                m_fields->type(WorkerField::Hamlet, text);
                m_fields->walkOn(WorkerField::Hamlet);
            });
    // An open list takes the Enter key for itself, and the walk would end there.
    completer->popup()->installEventFilter(this);
    return holder;
}

QWidget* WorkerForm::makeWork()
{
    auto* holder = new QWidget(this);
    QVBoxLayout* column = columnIn(holder, tr("Work and programme"));
    FieldSet& add = *m_fields;
    column->addWidget(add.addOccupation(WorkerField::Occupation));
    FieldRow* second = add.addOccupation(WorkerField::Occupation2);
    FieldRow* workplace = add.addLine(WorkerField::Workplace);
    column->addLayout(line({{second, 1}, {workplace, 1}}));
    FieldRow* sector = add.addChoice(WorkerField::Sector);
    column->addWidget(sector);
    FieldRow* income = add.addRupiah(WorkerField::Income);
    FieldRow* from = add.addHour(WorkerField::HoursFrom);
    FieldRow* until = add.addHour(WorkerField::HoursTo);
    column->addLayout(line({{income, 2}, {from, 1}, {until, 1}}));
    column->addWidget(add.addChoice(WorkerField::Programmes));
    FieldRow* months = add.addDropDown(WorkerField::Months);
    FieldRow* payer = add.addDropDown(WorkerField::Payer);
    column->addLayout(line({{months, 4}, {payer, 5}}));
    FieldRow* disability = add.addDropDown(WorkerField::Disability);
    FieldRow* decile = add.addDropDown(WorkerField::WelfareDecile);
    column->addLayout(line({{disability, 9}, {decile, 10}}));
    addConsent(column, holder);
    m_photosFold = new Fold("registerPhotos"_L1, tr("Photos and signature"), holder);
    column->addWidget(m_photosFold);
    m_more = new Fold("registerMore"_L1, tr("More fields"), holder);
    for (const WorkerField field : kSeldom)
        m_more->body()->addWidget(add.addLine(field));
    column->addWidget(m_more);
    column->addStretch();
    sector->setHint(tr("Ojek, courier, driver: transport."));
    return holder;
}

void WorkerForm::addConsent(QVBoxLayout* column, QWidget* holder)
{
    FieldRow* consent = m_fields->addConsent();
    FieldRow* method = m_fields->addDropDown(WorkerField::ConsentMethod);
    column->addLayout(line({{consent, 7}, {method, 5}}));
    FieldRow* witness = m_fields->addLine(WorkerField::ConsentWitness);
    column->addWidget(witness);
    auto* read = new Fold("registerConsentText"_L1, tr("Text to read out"), holder);
    auto* text =
        makeLabel(TextRole::Body, consentWords(QString::fromLatin1(app::kConsentEdition)), holder);
    text->setObjectName(u"registerConsentWords"_s);
    read->body()->addWidget(text);
    column->addWidget(read);
}

app::Worker WorkerForm::blank()
{
    app::Worker worker;
    worker.phoneOwner = u"own"_s;
    worker.hoursFrom = u"08:00"_s;
    worker.hoursTo = u"17:00"_s;
    worker.programmes = 2;
    worker.months = 1;
    worker.payer = u"self"_s;
    worker.consentMethod = u"signature"_s;
    return worker;
}

app::Worker WorkerForm::nextInFamilyOf(const app::Worker& worker)
{
    app::Worker next = blank();
    next.familyCard = worker.familyCard;
    next.address = worker.address;
    next.hamlet = worker.hamlet;
    next.rt = worker.rt;
    next.rw = worker.rw;
    next.postcode = worker.postcode;
    next.domicile = worker.domicile;
    // Mostly so within a family; seen on the form, and typed over where it is otherwise.
    next.birthPlace = worker.birthPlace;
    next.phone = worker.phone;
    next.phoneOwner = worker.phone.isEmpty() ? next.phoneOwner : u"family"_s;
    next.branch = worker.branch;
    return next;
}

void WorkerForm::setHamlets(const QStringList& hamlets)
{
    m_hamlets->setStringList(hamlets);
}

void WorkerForm::revealWhatIsFilled()
{
    m_more->setOpen(std::any_of(kSeldom.begin(), kSeldom.end(), [this](WorkerField field) {
        return !m_fields->text(field).isEmpty();
    }));
    followConsent();
}

void WorkerForm::ask(Asking asking)
{
    using F = WorkerField;
    static const QSet<WorkerField> kFamily{
        F::Nik,   F::Name,       F::BirthPlace, F::BirthDate, F::Sex,         F::Address,
        F::Phone, F::Occupation, F::Sector,     F::Income,    F::ConsentDate, F::ConsentWitness};
    static const QSet<WorkerField> kNewcomer =
        kFamily + QSet<WorkerField>{F::FamilyCard, F::MotherName, F::Hamlet, F::Rt, F::Rw};
    m_fields->setAsked(asking == Asking::Everything ? QSet<WorkerField>()
                       : asking == Asking::Family   ? kFamily
                                                    : kNewcomer);
}

void WorkerForm::followConsent()
{
    m_fields->row(WorkerField::ConsentWitness)
        ->setVisible(m_fields->text(WorkerField::ConsentMethod) == "witness"_L1);
}

void WorkerForm::reveal(WorkerField field)
{
    if (std::find(kSeldom.begin(), kSeldom.end(), field) != kSeldom.end())
        m_more->setOpen(true);
}

bool WorkerForm::eventFilter(QObject* watched, QEvent* event)
{
    auto* list = qobject_cast<QAbstractItemView*>(watched);
    if (list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isEnter && !list->currentIndex().isValid()) {
            list->hide();
            m_fields->walkOn(WorkerField::Hamlet);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void WorkerForm::resizeEvent(QResizeEvent* event)
{
    const bool wide = width() >= kFormWidth + kSpaceXl;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

} // namespace ui
