#include "ui/pages/sponsors/activitiesview.h"

#include "app/services/papers.h"
#include "ui/pages/paper/paperdialog.h"
#include "ui/pages/register/groupededit.h"
#include "ui/pages/register/typedvalues.h"
#include "ui/shell/desk.h"
#include "ui/shell/savetable.h"
#include "ui/shell/workerpicker.h"
#include "ui/style/tokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/text/recordtext.h"
#include "ui/text/sponsortext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/simpletable.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString label(const char* field)
{
    return labelFor(app::beneficiaryKind(), QString::fromLatin1(field));
}

} // namespace

ActivitiesView::ActivitiesView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_header(new PageHeader(QString(), QString(), this)),
      m_message(new MessageBar(this)),
      m_picker(new WorkerPicker(desk, u"activity"_s,
                                tr("Who got something? NIK, name, member number or phone"), this)),
      m_empty(new EmptyState("sparkles"_L1, tr("Nothing is written down yet"),
                             tr("Find the worker above and write down what was given or done, on "
                                "which day, and what came of it."),
                             this))
{
    auto* back = makeButton(ButtonKind::Quiet, "activitiesBack"_L1, tr("Back to the programmes"),
                            "arrow-left"_L1, m_header);
    m_header->addAction(back);
    auto* scroll = new ScrollPage(this);
    scroll->body()->setContentsMargins(0, 0, kSpaceS, 0);
    scroll->body()->setSpacing(kSpaceM);
    scroll->body()->addWidget(m_header);
    scroll->body()->addWidget(m_message);
    scroll->body()->addWidget(m_picker);
    scroll->body()->addWidget(makeForm());
    scroll->body()->addWidget(m_empty);
    scroll->body()->addWidget(makeTable());
    scroll->body()->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    m_empty->hide();
    connect(back, &QPushButton::clicked, this, &ActivitiesView::left);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ActivitiesView::left);
    connect(m_picker, &WorkerPicker::picked, this, [this](const app::WorkerLine& line) {
        app::Beneficiary one;
        one.worker = line.id.text();
        begin(one, line.name);
    });
}

QLineEdit* ActivitiesView::addLine(const char* field, const QString& label, QLineEdit* edit)
{
    const QString name = QString::fromLatin1(field);
    edit->setObjectName(u"activity_"_s + name);
    m_rows.insert(name, new FieldRow(label, edit, m_formCard));
    connect(edit, &QLineEdit::returnPressed, this, &ActivitiesView::save);
    return edit;
}

QWidget* ActivitiesView::makeForm()
{
    m_formCard = new Card(QString(), this);
    m_cost = new GroupedEdit(GroupedEdit::Grouping::Thousands, m_formCard);
    m_activity = addLine("activity", label("activity"), new QLineEdit(m_formCard));
    m_day = addLine("done_on", label("done_on"), new QLineEdit(m_formCard));
    m_outcome = addLine("outcome", label("outcome"), new QLineEdit(m_formCard));
    addLine("cost", tr("Cost (rupiah)"), m_cost);
    m_day->setPlaceholderText(tr("dd-mm-yyyy"));
    auto* grid = new QGridLayout;
    grid->setSpacing(kSpaceM);
    grid->addWidget(m_rows.value(u"activity"_s), 0, 0, Qt::AlignTop);
    grid->addWidget(m_rows.value(u"done_on"_s), 0, 1, Qt::AlignTop);
    grid->addWidget(m_rows.value(u"outcome"_s), 1, 0, Qt::AlignTop);
    grid->addWidget(m_rows.value(u"cost"_s), 1, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    auto* save = makeButton(ButtonKind::Primary, "activitySave"_L1, tr("Write it down"), "check"_L1,
                            m_formCard);
    auto* close = makeButton(ButtonKind::Quiet, "activityClose"_L1, tr("Close"), {}, m_formCard);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(close);
    buttons->addStretch();
    m_formCard->body()->addLayout(grid);
    m_formCard->body()->addLayout(buttons);
    m_formCard->hide();
    connect(save, &QPushButton::clicked, this, &ActivitiesView::save);
    connect(close, &QPushButton::clicked, m_formCard, &QWidget::hide);
    return m_formCard;
}

QWidget* ActivitiesView::makeTable()
{
    m_list = new Card(this);
    m_sums = makeLabel(TextRole::Section, {}, m_list);
    m_sums->setObjectName(u"activitiesSums"_s);
    m_table = new SimpleTable("activitiesTable"_L1, tr("Benefits"),
                              {label("done_on"), labelFor(app::WorkerField::Name),
                               label("activity"), label("outcome"), label("cost")},
                              m_list);
    auto* edit =
        makeButton(ButtonKind::Secondary, "activityEdit"_L1, tr("Change"), "pencil"_L1, m_list);
    auto* drop =
        makeButton(ButtonKind::Quiet, "activityDrop"_L1, tr("Noted by mistake"), "x"_L1, m_list);
    m_print = makeButton(ButtonKind::Secondary, "activitiesPrint"_L1,
                         tr("Print: report to the sponsor…"), "printer"_L1, m_list);
    m_acts = {edit, drop};
    auto* foot = new QHBoxLayout;
    for (QPushButton* button : {edit, m_print, drop})
        foot->addWidget(button);
    foot->addWidget(makeSaveTable(
        m_desk, "activitiesSave"_L1, [this] { return textTableOf(*m_table); }, m_list));
    foot->addStretch(1);
    m_list->body()->addWidget(m_sums);
    m_list->body()->addWidget(m_table);
    m_list->body()->addLayout(foot);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ActivitiesView::offer);
    connect(edit, &QPushButton::clicked, this, [this] {
        if (const app::ReportLine* line = selected())
            begin(line->place, line->worker.name);
    });
    connect(drop, &QPushButton::clicked, this, &ActivitiesView::drop);
    connect(m_print, &QPushButton::clicked, this, [this] {
        PaperWanted wanted;
        wanted.kind = app::PaperKind::SponsorReport;
        wanted.sponsorship = m_sponsorship;
        PaperDialog::preview(m_desk, wanted, this);
    });
    return m_list;
}

void ActivitiesView::open(const app::SponsorshipId& sponsorship)
{
    m_sponsorship = sponsorship;
    m_message->clear();
    m_formCard->hide();
    m_picker->setVisible(bool(m_desk.session().allows(app::Action::KeepSponsors)));
    m_picker->begin();
    refresh();
}

void ActivitiesView::refresh()
{
    if (!m_sponsorship.isValid())
        return;
    m_desk.run(
        this,
        [id = m_sponsorship](app::Session& session, app::JobContext& context) {
            return app::reportOf(session, id, context);
        },
        [this](const app::Result<app::SponsorReport>& report) {
            if (!report)
                return m_message->tell(report.error());
            show(*report);
        });
}

void ActivitiesView::show(const app::SponsorReport& report)
{
    const int before = m_table->currentRow();
    m_report = report;
    const app::Sponsorship& terms = report.line.sponsorship;
    m_header->setTitle(terms.name);
    m_header->setSubtitle(u"%1 · %2"_s.arg(
        report.line.sponsor.name, wordFor(app::sponsorshipKind(), u"purpose"_s, terms.purpose)));
    QString sums = tr("%n benefit(s), %1 in all.", nullptr, static_cast<int>(report.lines.size()))
                       .arg(rupiah(report.spent));
    if (report.left)
        sums = tr("%1 %2 of the budget are left.").arg(sums, rupiah(*report.left));
    m_sums->setText(sums);
    QList<QStringList> rows;
    for (const app::ReportLine& line : report.lines)
        rows.append({day(line.place.doneOn), shownName(line.worker.name), line.place.activity,
                     line.place.outcome, line.place.cost ? rupiah(*line.place.cost) : QString()});
    m_table->setRows(rows);
    if (!rows.isEmpty())
        m_table->selectRow(std::clamp(before, 0, int(rows.size()) - 1));
    m_list->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty() && m_formCard->isHidden());
    offer();
}

const app::ReportLine* ActivitiesView::selected() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_report.lines.size() ? &m_report.lines.at(row) : nullptr;
}

void ActivitiesView::offer()
{
    const bool mayKeep = bool(m_desk.session().allows(app::Action::KeepSponsors));
    for (QPushButton* button : std::as_const(m_acts))
        button->setEnabled(mayKeep && selected());
    m_print->setEnabled(bool(m_desk.session().allows(app::Action::ExportLists)));
}

void ActivitiesView::begin(const app::Beneficiary& beneficiary, const QString& name)
{
    m_beneficiary = beneficiary;
    m_beneficiary.sponsorship = m_sponsorship.text();
    m_empty->hide();
    m_formCard->setTitle(shownName(name));
    m_activity->setText(beneficiary.activity);
    m_day->setText(beneficiary.doneOn.isEmpty() ? typedDay(m_desk.session().clock().today())
                                                : shownDay(beneficiary.doneOn));
    m_outcome->setText(beneficiary.outcome);
    m_cost->setDigits(beneficiary.cost ? QString::number(*beneficiary.cost) : QString());
    for (FieldRow* row : std::as_const(m_rows))
        row->clear();
    m_formCard->show();
    m_activity->setFocus(Qt::TabFocusReason);
    reveal(m_formCard);
}

void ActivitiesView::save()
{
    const QDate today = m_desk.session().clock().today();
    app::Beneficiary one = m_beneficiary;
    one.activity = m_activity->text().simplified();
    one.doneOn = storedDay(m_day->text(), today);
    one.outcome = m_outcome->text().simplified();
    one.cost.reset();
    if (!m_cost->digits().isEmpty())
        one.cost = m_cost->digits().toLongLong();
    for (FieldRow* row : std::as_const(m_rows))
        row->clear();
    const QStringList problems = app::beneficiaryProblems(one, today);
    for (const QString& field : problems) {
        if (FieldRow* row = m_rows.value(field))
            row->showProblem(sponsorProblemText(field));
    }
    if (!problems.isEmpty()) {
        if (FieldRow* row = m_rows.value(problems.first()))
            row->editor()->setFocus(Qt::TabFocusReason);
        return;
    }
    m_desk.run(
        this,
        [one](app::Session& session, app::JobContext&) {
            return app::keepBeneficiary(session, one);
        },
        [this](const app::Result<app::Kept<app::Beneficiary>>& kept) {
            took(kept, tr("It is written down."));
        });
}

void ActivitiesView::drop()
{
    const app::ReportLine* line = selected();
    if (!line)
        return;
    m_desk.run(
        this,
        [id = line->place.id](app::Session& session, app::JobContext&) {
            return app::dropBeneficiary(session, id);
        },
        [this](const app::Result<app::Kept<app::Beneficiary>>& kept) {
            took(kept, tr("It was taken off."));
        });
}

void ActivitiesView::took(const app::Result<app::Kept<app::Beneficiary>>& kept, const QString& text)
{
    if (!kept)
        return m_message->tell(kept.error());
    m_message->clear();
    m_formCard->hide();
    m_desk.announce(kept->changes);
    m_desk.did(text, kept->edits);
    m_picker->begin();
}

} // namespace ui
