#include "ui/pages/cases/caseview.h"

#include "ui/pages/cases/casegives.h"
#include "ui/pages/cases/casepaperlist.h"
#include "ui/pages/cases/caseresult.h"
#include "ui/pages/paper/paperdialog.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/text/casetext.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pointlist.h"
#include "ui/widgets/scrollpage.h"

#include <QFrame>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::CaseStep;

namespace {

/// Two columns where both have room.
constexpr int kTwoColumns = 2 * kFormWidth - 2 * kSpaceXxl;
constexpr int kDaysToAskAgain = 7;

QString headline(const app::CaseFile& file)
{
    const app::BenefitCase& one = file.benefitCase;
    const QString when =
        one.happenedAt.isEmpty()
            ? day(one.happenedOn)
            : CaseView::tr("%1, %2 o'clock").arg(day(one.happenedOn), one.happenedAt);
    return u"%1 · %2"_s.arg(eventFor(one.event), when);
}

} // namespace

CaseView::CaseView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_header(new PageHeader({}, {}, this)),
      m_message(new MessageBar(this)),
      m_scroll(new ScrollPage(this)),
      m_sides(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_gives(new CaseGives(this)),
      m_papers(new CasePaperList(desk, this))
{
    setObjectName(u"caseView"_s);
    m_message->setObjectName(u"caseMessage"_s);
    auto* back =
        makeButton(ButtonKind::Quiet, "caseBack"_L1, tr("All cases"), "arrow-left"_L1, this);
    auto* edit = makeButton(ButtonKind::Secondary, "caseEdit"_L1, tr("Change"), "pencil"_L1, this);
    auto* print =
        makeButton(ButtonKind::Secondary, "casePrint"_L1, tr("Print…"), "printer"_L1, this);
    auto* worker =
        makeIconButton("caseWorker"_L1, tr("See all data of the worker"), "user"_L1, this);
    auto* drop = makeIconButton("caseDrop"_L1, tr("Noted by mistake…"), "trash-2"_L1, this);
    for (QPushButton* button : {back, edit, print, worker, drop})
        m_header->addAction(button);

    auto* givesCard = new Card(tr("What the rules give"), this);
    givesCard->body()->addWidget(m_gives);
    m_timesCard = new Card(tr("Times"), this);
    m_times = new PointList(m_timesCard);
    m_times->setObjectName(u"caseTimes"_s);
    m_timesCard->body()->addWidget(m_times);
    m_papersCard = new Card(tr("Papers"), this);
    m_papersCard->body()->addWidget(m_papers);
    m_heirsCard = new Card(tr("Heirs, in their order"), this);
    m_heirs = makeLabel(TextRole::Body, {}, m_heirsCard);
    m_heirs->setObjectName(u"caseHeirs"_s);
    m_heirsNote = makeLabel(TextRole::Small, heirOrderNote(), m_heirsCard);
    m_heirsCard->body()->addWidget(m_heirs);
    m_heirsCard->body()->addWidget(m_heirsNote);
    m_factsCard = new Card(tr("What is written down"), this);
    m_facts = makeLabel(TextRole::Body, {}, m_factsCard);
    m_facts->setObjectName(u"caseFacts"_s);
    m_factsCard->body()->addWidget(m_facts);

    auto* first = new QVBoxLayout;
    first->setSpacing(kSpaceL);
    first->addWidget(givesCard);
    first->addWidget(m_heirsCard);
    first->addWidget(m_factsCard);
    first->addStretch(1);
    auto* second = new QVBoxLayout;
    second->setSpacing(kSpaceL);
    second->addWidget(m_timesCard);
    second->addWidget(m_papersCard);
    second->addStretch(1);
    m_sides->setSpacing(kSpaceL);
    m_sides->addLayout(first, 1);
    m_sides->addLayout(second, 1);
    QVBoxLayout* body = m_scroll->body();
    body->setContentsMargins(0, 0, kSpaceS, 0);
    body->addWidget(makeNext());
    body->addWidget(makeResult());
    body->addLayout(m_sides);
    body->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceL, kSpaceXl, kSpaceM);
    column->setSpacing(kSpaceM);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_scroll, 1);
    connect(back, &QPushButton::clicked, this, &CaseView::left);
    connect(edit, &QPushButton::clicked, this,
            [this] { emit changeAsked(m_file.benefitCase, shownName(m_file.worker.name)); });
    connect(print, &QPushButton::clicked, this, [this] {
        ui::PaperWanted wanted;
        wanted.kind = app::PaperKind::CaseSheet;
        wanted.benefitCase = current();
        PaperDialog::preview(m_desk, wanted, this);
    });
    connect(worker, &QPushButton::clicked, this, [this] { m_desk.openWorker(m_file.worker.id); });
    connect(drop, &QPushButton::clicked, this, &CaseView::drop);
    m_mayWrite = bool(desk.session().allows(app::Action::WriteWorkers));
    for (QPushButton* button : {edit, print, drop, m_decide})
        button->setVisible(m_mayWrite);
    m_papers->setEnabled(m_mayWrite);
}

QWidget* CaseView::makeNext()
{
    m_next = new QFrame(this);
    m_nextIcon = new IconLabel(icon("clock"_L1, Ink::Info), kIconBig, m_next);
    m_nextText = makeLabel(TextRole::Section, {}, m_next);
    m_nextText->setObjectName(u"caseNext"_s);
    m_nextNote = makeLabel(TextRole::Body, {}, m_next);
    m_nextNote->setObjectName(u"caseNextNote"_s);
    m_step = makeButton(ButtonKind::Primary, "caseStep"_L1, {}, "check"_L1, m_next);
    m_decide = makeButton(ButtonKind::Secondary, "caseDecide"_L1, tr("What came of it…"), "flag"_L1,
                          m_next);
    auto* words = new QVBoxLayout;
    words->setSpacing(kSpaceXs);
    words->addWidget(m_nextText);
    words->addWidget(m_nextNote);
    auto* line = new QHBoxLayout(m_next);
    line->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    line->setSpacing(kSpaceM);
    line->addWidget(m_nextIcon, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(m_step);
    line->addWidget(m_decide);
    connect(m_step, &QPushButton::clicked, this, &CaseView::takeStep);
    connect(m_decide, &QPushButton::clicked, this, [this] {
        m_resultCard->show();
        m_result->begin(m_file.benefitCase, m_desk.session().clock().today());
        reveal(m_resultCard);
    });
    return m_next;
}

QWidget* CaseView::makeResult()
{
    m_resultCard = new Card(tr("What came of it"), this);
    m_result = new CaseResult(m_resultCard);
    m_resultCard->body()->addWidget(m_result);
    m_resultCard->hide();
    connect(m_result, &CaseResult::closed, this, [this] {
        m_resultCard->hide();
        m_decide->setFocus(Qt::TabFocusReason);
    });
    connect(m_result, &CaseResult::saveRequested, this, [this] {
        app::Clock& clock = m_desk.session().clock();
        if (const auto one = m_result->checked(clock.now(), clock.today()))
            keep(*one, tr("What came of the case was written down."));
    });
    return m_resultCard;
}

void CaseView::takeFocus()
{
    (m_step->isHidden() ? m_decide : m_step)->setFocus(Qt::OtherFocusReason);
}

void CaseView::open(const app::CaseId& id)
{
    if (id != current())
        m_resultCard->hide();
    m_file.benefitCase.id = id;
    reread();
}

void CaseView::reread()
{
    if (!current().isValid() || m_desk.isLocked())
        return;
    m_desk.run(
        this,
        [id = current()](app::Session& session, app::JobContext&) {
            return app::caseFile(session, id);
        },
        [this, id = current()](const app::Result<app::CaseFile>& file) {
            if (id != current())
                return;
            if (file)
                return show(*file);
            // Taken back, or the worker is gone.
            if (file.error().code == app::ErrorCode::NotFound)
                return emit left();
            m_message->tell(file.error());
        });
}

bool CaseView::isShowing(const app::Changes& changes) const
{
    return changes.records.isEmpty() || changes.records.contains(current().uuid()) ||
           changes.records.contains(m_file.worker.id.uuid());
}

void CaseView::show(const app::CaseFile& file)
{
    const bool isOther = file.worker.id != m_file.worker.id;
    m_file = file;
    m_message->clear();
    m_header->setTitle(shownName(file.worker.name));
    m_header->setSubtitle(headline(file));
    m_papersCard->setTitle(file.missing > 0 ? tr("Papers: %n missing", nullptr, file.missing)
                                            : tr("Papers: all there that are needed"));
    m_gives->show(file);
    m_papers->show(file);
    showNext();
    showTimes();
    showHeirs();
    m_facts->setText(factsOf(file.benefitCase));
    m_factsCard->setVisible(!m_facts->text().isEmpty());
    if (isOther)
        m_desk.saw(file.worker.id);
}

void CaseView::showNext()
{
    const app::BenefitCase& one = m_file.benefitCase;
    const QDateTime now = m_desk.session().clock().now();
    QDateTime due;
    for (const app::CaseDeadline& deadline : std::as_const(m_file.deadlines)) {
        if (deadline.rule.deadline == u"report")
            due = deadline.due;
    }
    const bool isLate = m_file.step == CaseStep::Report && due.isValid() && due < now;
    const bool isNow = m_file.step == CaseStep::Report || m_file.step == CaseStep::FollowUp;
    setLook(m_next, "tone", isLate ? u"danger"_s : isNow ? u"warning"_s : u"info"_s);
    m_nextIcon->setIcon(isLate  ? icon("triangle-alert"_L1, Ink::Danger)
                        : isNow ? icon("hourglass"_L1, Ink::Warning)
                                : icon("arrow-right"_L1, Ink::Info));
    m_nextText->setText(stepLine(m_file.step, due, m_file.missing, now));
    QString label;
    QString note;
    switch (m_file.step) {
    case CaseStep::Report:
        label = tr("The branch was told today");
        note =
            tr("By form F3 (KK1), in person, by phone or in the branch's channel. Late is better "
               "than never.");
        break;
    case CaseStep::Papers:
    case CaseStep::Claim:
        label = tr("The claim was handed in today");
        note = m_file.missing > 0
                   ? tr("Go through the papers below with the family; what is missing is marked.")
                   : tr("All papers are there: bring them to the branch.");
        break;
    case CaseStep::FollowUp:
    case CaseStep::Wait:
        label = tr("Asked today, again in a week");
        note = one.followUpOn.isEmpty() ? tr("No day is set to ask again.")
                                        : tr("To be asked about on %1.").arg(day(one.followUpOn));
        break;
    case CaseStep::Closed:
        break;
    }
    if (m_file.step == CaseStep::Closed) {
        m_nextText->setText(one.paid ? tr("%1: %2").arg(resultFor(one.result), rupiah(*one.paid))
                                     : resultFor(one.result));
        note = one.decidedOn.isEmpty() ? one.refusal
               : one.refusal.isEmpty() ? day(one.decidedOn)
                                       : u"%1: %2"_s.arg(day(one.decidedOn), one.refusal);
    }
    m_nextNote->setText(note);
    m_nextNote->setVisible(!note.isEmpty());
    m_step->setText(label);
    m_step->setAccessibleName(label);
    m_step->setVisible(m_mayWrite && !label.isEmpty());
    m_decide->setText(one.result.isEmpty() ? tr("What came of it…") : tr("Change this…"));
}

void CaseView::showTimes()
{
    const QDateTime now = m_desk.session().clock().now();
    QList<PointList::Point> points;
    for (const app::CaseDeadline& one : std::as_const(m_file.deadlines)) {
        const bool isKept = one.keptOn.isValid();
        const bool isLate = app::isOverdue(one, now);
        const bool isKnown = one.due.isValid();
        QString text = u"%1: %2"_s.arg(deadlineFor(one.rule.deadline), deadlineLine(one, now));
        const QString unsure = unsureNote(one.rule.certainty);
        if (!one.rule.source.isEmpty())
            text += u'\n' + (unsure.isEmpty() ? one.rule.source
                                              : u"%1 (%2)"_s.arg(one.rule.source, unsure));
        points.append({isKept    ? "circle-check"_L1
                       : isLate  ? "triangle-alert"_L1
                       : isKnown ? "hourglass"_L1
                                 : "circle-help"_L1,
                       isKept   ? Ink::Success
                       : isLate ? Ink::Danger
                                : Ink::Warning,
                       text});
    }
    m_times->setPoints(points);
}

void CaseView::showHeirs()
{
    const bool isDeath = app::isDeath(m_file.benefitCase.event);
    m_heirsCard->setVisible(isDeath);
    QStringList lines;
    for (const app::Heir& heir : std::as_const(m_file.heirs))
        lines << heirLine(heir);
    m_heirs->setText(lines.isEmpty()
                         ? tr("Nobody is written down. Add the heirs to the worker's data.")
                         : lines.join(u'\n'));
}

void CaseView::takeStep()
{
    const QDate today = m_desk.session().clock().today();
    app::BenefitCase one = m_file.benefitCase;
    switch (m_file.step) {
    case CaseStep::Report:
        one.reportedOn = today.toString(Qt::ISODate);
        return keep(one, tr("That the branch was told is written down."));
    case CaseStep::Papers:
    case CaseStep::Claim:
        one.claimedOn = today.toString(Qt::ISODate);
        one.followUpOn = today.addDays(kDaysToAskAgain).toString(Qt::ISODate);
        return keep(one, tr("The claim is written down; ask again in a week."));
    case CaseStep::FollowUp:
    case CaseStep::Wait:
        one.followUpOn = today.addDays(kDaysToAskAgain).toString(Qt::ISODate);
        return keep(one, tr("To be asked about again in a week."));
    case CaseStep::Closed:
        break;
    }
}

void CaseView::keep(const app::BenefitCase& one, const QString& deed)
{
    m_desk.run(
        this,
        [one](app::Session& session, app::JobContext&) { return app::keepCase(session, one); },
        [this, deed](const app::Result<app::CaseKept>& kept) {
            if (!kept)
                return m_message->tell(kept.error());
            m_resultCard->hide();
            m_desk.announce(kept->changes);
            m_desk.did(deed, kept->edits);
        });
}

void CaseView::drop()
{
    m_desk.run(
        this,
        [id = current()](app::Session& session, app::JobContext&) {
            return app::dropCase(session, id);
        },
        [this](const app::Result<app::CaseKept>& kept) {
            if (!kept)
                return m_message->tell(kept.error());
            m_desk.announce(kept->changes);
            m_desk.did(tr("The case was taken off the list."), kept->edits);
            emit left();
        });
}

void CaseView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_sides->setDirection(width() < kTwoColumns ? QBoxLayout::TopToBottom
                                                : QBoxLayout::LeftToRight);
}

} // namespace ui
