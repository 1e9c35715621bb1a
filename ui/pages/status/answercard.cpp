#include "ui/pages/status/answercard.h"

#include "app/services/evidencing.h"
#include "app/services/history.h"
#include "app/services/outreach/visits.h"
#include "app/services/registration.h"
#include "ui/pages/outreach/visitcard.h"
#include "ui/pages/status/answerbanner.h"
#include "ui/pages/status/evidenceform.h"
#include "ui/pages/status/situationform.h"
#include "ui/pages/status/timeline.h"
#include "ui/shell/desk.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/text/receipttext.h"
#include "ui/text/statustext.h"
#include "ui/text/visittext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scrollpage.h"

#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Name, birth date, place, member number: what tells two people of one name apart.
QString detailsOf(const app::StatusLine& line)
{
    const app::Worker& worker = *line.worker;
    QStringList parts{grouped(worker.nik)};
    if (!worker.birthDate.isEmpty())
        parts += AnswerCard::tr("born %1").arg(day(worker.birthDate));
    if (const QString where = place(worker.hamlet, worker.rt, worker.rw); !where.isEmpty())
        parts += where;
    if (!line.memberNumber.isEmpty())
        parts += AnswerCard::tr("member number %1").arg(line.memberNumber);
    return parts.join(u" · "_s);
}

} // namespace

AnswerCard::AnswerCard(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_name(makeLabel(TextRole::Section, {}, this)),
      m_details(makeLabel(TextRole::Muted, {}, this)),
      m_banner(new AnswerBanner(this)),
      m_gone(makeLabel(TextRole::Warning, {}, this)),
      m_help(makeLabel(TextRole::Body, {}, this)),
      m_step(makeLabel(TextRole::Muted, {}, this)),
      m_next(makeButton(ButtonKind::Primary, "statusNextStep"_L1, {}, "arrow-right"_L1, this)),
      m_evidence(makeButton(ButtonKind::Secondary, "statusRecordEvidence"_L1,
                            tr("Write down new evidence"), "file-plus"_L1, this)),
      m_open(makeButton(ButtonKind::Quiet, "statusOpenWorker"_L1, tr("See all data"), "user"_L1,
                        this)),
      m_same(makeButton(ButtonKind::Link, "statusSameAs"_L1, {}, "arrow-right"_L1, this)),
      m_situation(makeButton(ButtonKind::Quiet, "statusSituation"_L1, tr("Moved, died…"),
                             "user-x"_L1, this)),
      m_message(new MessageBar(this)),
      m_evidenceCard(new Card(tr("What was said, by whom, on which day?"), this)),
      m_form(new EvidenceForm([&desk] { return desk.session().clock().today(); }, this)),
      m_situationCard(new Card(tr("Is this worker still here?"), this)),
      m_situationForm(new SituationForm([&desk] { return desk.session().clock().today(); }, this)),
      m_lastVisit(makeLabel(TextRole::Muted, {}, this)),
      m_visit(makeButton(ButtonKind::Secondary, "statusVisit"_L1, tr("Visit"), "route"_L1, this)),
      m_visitCard(new VisitCard(desk, this)),
      m_familyCard(new Card(tr("Same family card"), this)),
      m_family(new QWidget(this)),
      m_timelineCard(new Card(tr("What happened so far"), this)),
      m_timeline(new Timeline(desk.session().reference().occupations, this))
{
    m_name->setObjectName(u"statusName"_s);
    m_details->setObjectName(u"statusDetails"_s);
    m_help->setObjectName(u"statusHelp"_s);
    m_gone->setObjectName(u"statusGone"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addWidget(m_name);
    column->addWidget(m_details);
    column->addWidget(m_same, 0, Qt::AlignLeft);
    column->addWidget(m_banner);
    column->addWidget(m_gone);
    column->addWidget(m_help);
    column->addWidget(m_step);
    m_lastVisit->setObjectName(u"statusLastVisit"_s);
    column->addWidget(m_lastVisit);
    auto* acts = new QWidget(this);
    auto* buttons = new FlowLayout(acts);
    for (QPushButton* button : {m_next, m_evidence, m_visit, m_open, m_situation})
        buttons->addWidget(button);
    column->addWidget(acts);
    column->addWidget(m_message);
    m_evidenceCard->body()->addWidget(m_form);
    m_evidenceCard->hide();
    column->addWidget(m_evidenceCard);
    m_situationCard->body()->addWidget(m_situationForm);
    m_situationCard->hide();
    column->addWidget(m_situationCard);
    column->addWidget(m_visitCard);
    new FlowLayout(m_family);
    m_familyCard->body()->addWidget(m_family);
    column->addWidget(m_familyCard);
    m_timelineCard->body()->addWidget(m_timeline);
    column->addWidget(m_timelineCard);
    column->addStretch();

    connect(m_next, &QPushButton::clicked, this, &AnswerCard::takeNextStep);
    connect(m_evidence, &QPushButton::clicked, this, &AnswerCard::openEvidence);
    connect(m_open, &QPushButton::clicked, this, [this] { m_desk.openWorker(worker()); });
    connect(m_same, &QPushButton::clicked, this, [this] { emit memberAsked(m_sameAs); });
    connect(m_form, &EvidenceForm::saveRequested, this, &AnswerCard::record);
    connect(m_form, &EvidenceForm::closed, m_evidenceCard, &QWidget::hide);
    connect(m_visit, &QPushButton::clicked, this, &AnswerCard::openVisit);
    connect(m_visitCard, &VisitCard::closed, this,
            [this] { m_visit->setFocus(Qt::OtherFocusReason); });
    connect(m_situation, &QPushButton::clicked, this, &AnswerCard::openSituation);
    connect(m_situationForm, &SituationForm::saveRequested, this, &AnswerCard::setSituation);
    connect(m_situationForm, &SituationForm::closed, m_situationCard, &QWidget::hide);
}

void AnswerCard::show(const app::StatusLine& line)
{
    const bool isSame = line.worker && m_line.worker && line.worker->id == m_line.worker->id;
    m_line = line;
    if (!isSame) {
        m_evidenceCard->hide();
        m_situationCard->hide();
        m_visitCard->hide();
        m_message->clear();
    }
    m_banner->show(line.answer);
    m_desk.saw(worker());
    m_help->setText(helpFor(line.answer.status));
    showWorker();
    showNextStep();
    showFamily();
    showTimeline();
}

void AnswerCard::reread()
{
    if (!m_line.worker || m_desk.isLocked())
        return;
    if (const auto line = app::statusOfWorker(m_desk.session(), worker()))
        show(*line);
}

app::WorkerId AnswerCard::worker() const
{
    return m_line.worker ? m_line.worker->id : app::WorkerId();
}

bool AnswerCard::isShowing(const app::Changes& changes) const
{
    // Evidence names itself, not its worker, and family members stand on this page too.
    const bool isAboutPeople = changes.kinds.contains("*") ||
                               changes.kinds.contains(app::workerKind().name) ||
                               changes.kinds.contains(app::evidenceKind().name) ||
                               changes.kinds.contains(app::visitKind().name);
    return isVisibleTo(parentWidget()) && m_line.worker && isAboutPeople;
}

void AnswerCard::showWorker()
{
    m_details->setVisible(m_line.worker.has_value());
    m_evidence->setVisible(m_line.worker.has_value());
    m_open->setVisible(m_line.worker.has_value());
    m_situation->setVisible(m_line.worker.has_value());
    m_visit->setVisible(m_line.worker.has_value());
    m_lastVisit->setVisible(m_line.worker.has_value());
    m_gone->setText(m_line.worker ? situationLine(*m_line.worker) : QString());
    m_gone->setVisible(!m_gone->text().isEmpty());
    m_same->hide();
    if (!m_line.worker) {
        m_name->setText(grouped(m_line.asked));
        return;
    }
    m_name->setText(m_line.worker->name.isEmpty() ? tr("Without a name yet")
                                                  : shownName(m_line.worker->name));
    const auto last = app::lastVisitTo(m_desk.session(), worker());
    m_lastVisit->setText(tr("Last visit: %1")
                             .arg(lastVisitText(last ? *last : std::optional<app::LastVisit>(),
                                                m_desk.session().clock().today())));
    showReceipt();
}

void AnswerCard::showReceipt()
{
    const auto receipt = app::receiptOf(m_desk.session(), worker());
    if (!receipt)
        return m_details->setText(detailsOf(m_line));
    m_sameAs = receipt->same;
    const auto stands = m_sameAs.isValid() ? app::worker(m_desk.session(), m_sameAs)
                                           : app::Result<app::Worker>(app::Worker{});
    const QString name = stands ? stands->name : QString();
    m_details->setText(detailsOf(m_line) + u'\n' + receiptLineFor(*receipt, name));
    const QString open = tr("Open %1").arg(name);
    m_same->setText(open);
    m_same->setAccessibleName(open);
    m_same->setVisible(stands && m_sameAs.isValid());
}

void AnswerCard::showNextStep()
{
    const app::NextStep step = m_line.worker ? m_line.answer.nextStep : app::NextStep::Register;
    QStringList parts;
    if (!m_line.protectedBy.isEmpty()) {
        QStringList programmes;
        for (const QString& word : m_line.protectedBy)
            programmes += programmeFor(word);
        parts += tr("Protected today: %1.").arg(programmes.join(u", "_s));
    }
    parts += textFor(step);
    m_step->setText(parts.join(u'\n'));
    const QString label = labelFor(step);
    m_next->setText(label);
    m_next->setAccessibleName(label);
    // Who moved, died or no longer works is not sent to pay or to register.
    const QString situation = m_line.worker ? m_line.worker->situation : QString();
    const bool isHere = situation.isEmpty() || situation == "refused"_L1;
    m_next->setVisible(isHere && !label.isEmpty());
    m_step->setVisible(isHere);
}

void AnswerCard::showFamily()
{
    for (QPushButton* old : m_family->findChildren<QPushButton*>())
        delete old;
    bool any = false;
    if (m_line.worker && !m_line.worker->familyCard.isEmpty()) {
        const auto family = app::household(m_desk.session(), m_line.worker->familyCard);
        const QList<app::Worker> members = family ? *family : QList<app::Worker>();
        for (const app::Worker& member : members) {
            if (member.id == worker())
                continue;
            const auto status = app::statusOfWorker(m_desk.session(), member.id);
            const app::Status known = status ? status->answer.status : app::Status::Unknown;
            auto* button =
                makeButton(ButtonKind::Quiet, "statusFamilyMember"_L1,
                           tr("%1: %2").arg(shownName(member.name), wordFor(known)), {}, m_family);
            button->setIcon(icon(known));
            m_family->layout()->addWidget(button);
            button->show();
            connect(button, &QPushButton::clicked, this,
                    [this, id = member.id] { emit memberAsked(id); });
            any = true;
        }
    }
    m_familyCard->setVisible(any);
}

void AnswerCard::showTimeline()
{
    m_timelineCard->setVisible(m_line.worker.has_value());
    if (!m_line.worker)
        return;
    const auto evidence = app::evidenceOf(m_desk.session(), worker());
    const auto history = app::historyOf(m_desk.session(), worker());
    m_timeline->show(evidence ? *evidence : QList<app::Evidence>(),
                     history ? *history : QList<app::HistoryLine>());
}

void AnswerCard::takeNextStep()
{
    if (!m_line.worker)
        return m_desk.goTo({PageId::Register, {}, m_line.asked});
    switch (m_line.answer.nextStep) {
    case app::NextStep::Register:
    case app::NextStep::Fix:
        return m_desk.goTo({PageId::Register, worker(), {}});
    case app::NextStep::Send:
        return m_desk.goTo(PageId::Sync);
    case app::NextStep::Pay:
    case app::NextStep::Wait:
    case app::NextStep::Check:
    case app::NextStep::None:
        return openEvidence();
    }
}

void AnswerCard::openEvidence()
{
    m_situationCard->hide();
    m_visitCard->hide();
    m_evidenceCard->show();
    m_form->begin();
    reveal(m_evidenceCard);
}

void AnswerCard::openVisit()
{
    m_evidenceCard->hide();
    m_situationCard->hide();
    m_visitCard->open(worker(), m_name->text());
}

void AnswerCard::openSituation()
{
    m_evidenceCard->hide();
    m_visitCard->hide();
    m_situationCard->show();
    m_situationForm->begin(*m_line.worker);
    reveal(m_situationCard);
}

void AnswerCard::setSituation(const app::Situation& situation)
{
    m_message->clear();
    m_desk.run(
        this,
        [id = worker(), situation](app::Session& session, app::JobContext& context) {
            return app::setSituation(session, {id}, situation, context);
        },
        [this, name = m_name->text()](const app::Result<app::Marked>& marked) {
            if (!marked)
                return m_message->tell(marked.error());
            m_situationCard->hide();
            m_desk.announce(marked->changes);
            m_desk.did(tr("The situation of %1 was changed.").arg(name), marked->edits);
            m_situation->setFocus();
        });
}

void AnswerCard::record(const app::Evidence& evidence)
{
    m_form->setSaving(true);
    m_message->clear();
    using Outcome = app::Result<std::variant<app::EvidenceRecorded, QList<app::EvidenceProblem>>>;
    m_desk.run(
        this,
        [id = worker(), evidence](app::Session& session, app::JobContext&) -> Outcome {
            return app::recordEvidence(session, id, evidence);
        },
        [this](const Outcome& outcome) {
            m_form->setSaving(false);
            if (!outcome)
                return m_message->tell(outcome.error());
            if (const auto* problems = std::get_if<QList<app::EvidenceProblem>>(&*outcome))
                return m_form->showProblems(*problems);
            const auto& recorded = std::get<app::EvidenceRecorded>(*outcome);
            m_evidenceCard->hide();
            m_desk.announce(recorded.changes);
            show(recorded.status);
            m_message->tell(Tone::Success, tr("The evidence is written down."));
            m_evidence->setFocus();
            reveal(m_name);
        });
}

} // namespace ui
