#include "ui/pages/workers/workerdetails.h"

#include "app/services/history.h"
#include "app/services/outreach/visits.h"
#include "app/services/registration.h"
#include "ui/pages/outreach/visitcard.h"
#include "ui/pages/paper/paperdialog.h"
#include "ui/pages/paper/papermenu.h"
#include "ui/pages/privacy/rightscard.h"
#include "ui/pages/status/situationform.h"
#include "ui/pages/status/timeline.h"
#include "ui/pages/telling/tellingdialog.h"
#include "ui/pages/workers/joinedcard.h"
#include "ui/shell/desk.h"
#include "ui/style/tokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/fieldvalue.h"
#include "ui/text/format.h"
#include "ui/text/receipttext.h"
#include "ui/text/statustext.h"
#include "ui/text/visittext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/statusbadge.h"

#include <QGridLayout>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::WorkerField;

namespace {

/// What is looked up together stands together.
struct Group {
    QString title;
    QList<WorkerField> fields;
};

QList<Group> groupsOf()
{
    using F = WorkerField;
    return {
        {WorkerDetails::tr("Identity"),
         {F::Nik, F::BirthPlace, F::BirthDate, F::Sex, F::FamilyCard, F::MotherName}},
        {WorkerDetails::tr("Home"),
         {F::Address, F::Hamlet, F::Rt, F::Rw, F::Postcode, F::Domicile, F::Phone, F::PhoneOwner,
          F::Email}},
        {WorkerDetails::tr("Work"),
         {F::Occupation, F::Occupation2, F::Sector, F::Workplace, F::HoursFrom, F::HoursTo,
          F::Income}},
        {WorkerDetails::tr("Programme"), {F::Programmes, F::Months, F::Payer, F::Branch, F::Stage}},
        {WorkerDetails::tr("Vulnerability"),
         {F::Disability, F::WelfareDecile, F::WomanHeaded, F::Children}},
        {WorkerDetails::tr("Consent"),
         {F::ConsentDate, F::ConsentMethod, F::ConsentOfficer, F::ConsentWitness, F::ConsentText,
          F::ConsentWithdrawn, F::ConsentWithdrawnHow, F::ConsentWithdrawnBy, F::ConsentStopped,
          F::ConsentKept}},
        {WorkerDetails::tr("Remarks"), {F::WarningReason, F::Note}},
    };
}

} // namespace

WorkerDetails::WorkerDetails(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_empty(new EmptyState("user"_L1, tr("Choose a worker"),
                             tr("All that is known about the worker is shown here."), this)),
      m_scroll(new ScrollPage(this)),
      m_name(makeLabel(TextRole::Section, {}, this)),
      m_badge(new StatusBadge(this)),
      m_cover(makeLabel(TextRole::Body, {}, this)),
      m_evidence(makeLabel(TextRole::Small, {}, this)),
      m_receipt(makeLabel(TextRole::Small, {}, this)),
      m_gone(makeLabel(TextRole::Warning, {}, this)),
      m_lastVisit(makeLabel(TextRole::Small, {}, this)),
      m_visit(new VisitCard(desk, this)),
      m_joined(new JoinedCard(desk, this)),
      m_groups(new QVBoxLayout),
      m_rights(new RightsCard(desk, this)),
      m_timeline(new Timeline(desk.session().reference().occupations, this))
{
    setObjectName(u"workerDetails"_s);
    m_name->setObjectName(u"workerDetailsName"_s);
    auto* edit =
        makeButton(ButtonKind::Primary, "workerDetailsEdit"_L1, tr("Change"), "pencil"_L1, this);
    auto* status = makeButton(ButtonKind::Secondary, "workerDetailsStatus"_L1, tr("Status"),
                              "shield"_L1, this);
    auto* actions = new QWidget(this);
    auto* buttons = new FlowLayout(actions);
    buttons->setSpacing(kSpaceS);
    auto* print = makeIconButton("workerDetailsPrint"_L1, tr("Print"), "printer"_L1, this);
    auto* tell = makeButton(ButtonKind::Secondary, "workerDetailsShow"_L1, tr("Show to the worker"),
                            "eye"_L1, this);
    auto* happened =
        makeIconButton("workerDetailsCase"_L1, tr("Something happened: write down a case"),
                       "clipboard-list"_L1, this);
    auto* papers = new PaperMenu(u"detailsPaper"_s,
                                 {app::PaperKind::Receipt, app::PaperKind::DataSheet}, print);
    auto* visit =
        makeButton(ButtonKind::Secondary, "workerDetailsVisit"_L1, tr("Visit"), "route"_L1, this);
    auto* pay = makeButton(ButtonKind::Secondary, "workerDetailsPay"_L1, tr("Payment"),
                           "receipt-text"_L1, this);
    for (QPushButton* button : {edit, status, visit, pay, tell, print, happened})
        buttons->addWidget(button);
    m_groups->setSpacing(kSpaceM);
    QVBoxLayout* body = m_scroll->body();
    body->setContentsMargins(kSpaceL, 0, kSpaceS, 0);
    body->setSpacing(kSpaceM);
    body->addWidget(m_name);
    body->addWidget(m_badge, 0, Qt::AlignLeft);
    body->addWidget(m_cover);
    body->addWidget(m_evidence);
    m_receipt->setObjectName(u"workerDetailsReceipt"_s);
    m_receipt->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body->addWidget(m_receipt);
    m_lastVisit->setObjectName(u"workerDetailsLastVisit"_s);
    body->addWidget(m_lastVisit);
    body->addWidget(actions);
    body->addWidget(m_visit);
    body->addWidget(m_gone);
    body->addWidget(m_joined);
    body->addLayout(m_groups);
    body->addWidget(m_rights);
    body->addWidget(makeLabel(TextRole::Section, tr("History"), this));
    body->addWidget(m_timeline);
    body->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty, 1);
    column->addWidget(m_scroll, 1);
    connect(edit, &QPushButton::clicked, this, [this] {
        m_desk.goTo({PageId::Register, m_worker, {}});
    });
    connect(status, &QPushButton::clicked, this, [this] {
        m_desk.goTo({PageId::Status, m_worker, {}});
    });
    connect(tell, &QPushButton::clicked, this, [this] {
        if (const auto one = app::worker(m_desk.session(), m_worker))
            TellingDialog::tell(m_desk, *one, this);
    });
    connect(happened, &QPushButton::clicked, this, [this] {
        m_desk.goTo({PageId::Cases, m_worker, {}});
    });
    connect(visit, &QPushButton::clicked, this,
            [this] { m_visit->open(m_worker, m_name->text()); });
    connect(m_visit, &VisitCard::closed, visit, [visit] { visit->setFocus(Qt::OtherFocusReason); });
    connect(pay, &QPushButton::clicked, this, [this] {
        m_desk.goTo({PageId::Sponsors, m_worker, {}});
    });
    connect(print, &QPushButton::clicked, papers,
            [print, papers] { papers->popup(print->mapToGlobal(print->rect().bottomLeft())); });
    connect(papers, &PaperMenu::asked, this, [this](app::PaperKind kind) {
        PaperDialog::preview(m_desk, {kind, {}, m_worker, {}}, this);
    });
    clear();
}

void WorkerDetails::show(const app::WorkerId& worker)
{
    if (m_desk.isLocked())
        return;
    const auto line = app::statusOfWorker(m_desk.session(), worker);
    if (!line || !line->worker)
        return clear();
    if (m_worker != worker)
        m_visit->hide();
    m_worker = worker;
    m_name->setText(line->worker->name.isEmpty() ? tr("Without a name yet")
                                                 : shownName(line->worker->name));
    m_badge->setStatus(line->answer.status);
    m_cover->setText(coverLineFor(line->answer));
    m_cover->setVisible(!m_cover->text().isEmpty());
    m_evidence->setText(evidenceLineFor(line->answer));
    m_evidence->setVisible(!m_evidence->text().isEmpty());
    const auto receipt = app::receiptOf(m_desk.session(), worker);
    const auto same = receipt && receipt->same.isValid()
                          ? app::worker(m_desk.session(), receipt->same)
                          : app::Result<app::Worker>(app::Worker{});
    m_receipt->setText(receipt ? receiptLineFor(*receipt, same ? same->name : QString())
                               : QString());
    const auto last = app::lastVisitTo(m_desk.session(), worker);
    m_lastVisit->setText(tr("Last visit: %1")
                             .arg(lastVisitText(last ? *last : std::optional<app::LastVisit>(),
                                                m_desk.session().clock().today())));
    m_joined->show(*line->worker);
    m_rights->show(*line->worker);
    m_gone->setText(situationLine(*line->worker));
    m_gone->setVisible(!m_gone->text().isEmpty());
    const auto registration = app::registrationOf(m_desk.session(), worker);
    showFields(registration ? *registration : app::Registration{*line->worker, {}, {}});
    const auto evidence = app::evidenceOf(m_desk.session(), worker);
    const auto history = app::historyOf(m_desk.session(), worker);
    m_timeline->show(evidence ? *evidence : QList<app::Evidence>(),
                     history ? *history : QList<app::HistoryLine>());
    m_empty->hide();
    m_scroll->show();
    m_desk.saw(worker);
}

void WorkerDetails::clear()
{
    m_worker = {};
    m_scroll->hide();
    m_empty->show();
}

void WorkerDetails::showFields(const app::Registration& registration)
{
    clearLayout(*m_groups);
    const app::Values values = app::valuesOf(registration.worker);
    const QList<Group> groups = groupsOf();
    for (const Group& group : groups) {
        QList<QPair<QString, QString>> lines;
        for (const WorkerField field : group.fields) {
            const QString text = shownValue(field, values[static_cast<std::size_t>(field)],
                                            m_desk.session().reference().occupations);
            if (!text.isEmpty())
                lines.append({labelFor(field), text});
        }
        addGroup(group.title, lines);
    }
    QList<QPair<QString, QString>> attached;
    for (const app::Heir& heir : registration.heirs)
        attached.append({relationFor(heir.relation), heir.name});
    addGroup(tr("Heirs"), attached);
    QStringList photos;
    for (const app::Photo& photo : registration.photos)
        photos += photoFor(photo.subject);
    if (!photos.isEmpty())
        addGroup(tr("Photos"), {{tr("There are"), photos.join(u", "_s)}});
}

void WorkerDetails::addGroup(const QString& title, const QList<QPair<QString, QString>>& lines)
{
    if (lines.isEmpty())
        return;
    auto* card = new Card(title, this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kSpaceM);
    grid->setVerticalSpacing(kSpaceXs);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    for (int row = 0; row < lines.size(); ++row) {
        QLabel* value = makeLabel(TextRole::Body, lines[row].second, card);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(makeLabel(TextRole::Small, lines[row].first, card), row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1, Qt::AlignTop);
    }
    card->body()->addLayout(grid);
    m_groups->addWidget(card);
}

} // namespace ui
