#include "ui/pages/sponsors/allocationview.h"

#include "app/services/exporting.h"
#include "app/services/papers.h"
#include "ui/pages/paper/paperdialog.h"
#include "ui/pages/sponsors/allocationmodel.h"
#include "ui/pages/sponsors/paymentform.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/savetable.h"
#include "ui/shell/workerpicker.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/text/quotetext.h"
#include "ui/text/sponsortext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/progresspanel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// Widths come from the first rows only: a list may hold thousands.
constexpr int kRowsMeasured = 50;
constexpr int kLeastRows = 3;

} // namespace

AllocationView::AllocationView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_header(new PageHeader(QString(), QString(), this)),
      m_message(new MessageBar(this)),
      m_progress(new ProgressPanel(this)),
      m_sums(makeLabel(TextRole::Section, {}, this)),
      m_notes(makeLabel(TextRole::Warning, {}, this)),
      m_why(makeLabel(TextRole::Body, {}, this)),
      m_excluded(makeLabel(TextRole::Muted, {}, this)),
      m_model(new AllocationModel(this))
{
    m_sums->setObjectName(u"allocationSums"_s);
    m_notes->setObjectName(u"allocationNotes"_s);
    m_why->setObjectName(u"allocationWhy"_s);
    m_excluded->setObjectName(u"allocationLeftOut"_s);
    auto* back = makeButton(ButtonKind::Quiet, "allocationBack"_L1, tr("Back to the programmes"),
                            "arrow-left"_L1, m_header);
    m_header->addAction(back);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addWidget(m_sums);
    column->addWidget(m_notes);
    column->addWidget(makeTable(), 1);
    column->addWidget(m_why);
    column->addWidget(m_excluded);
    column->addWidget(makeHandCard());
    m_payCard = new Card(tr("What the sponsor paid for this list"), this);
    m_payForm = new PaymentForm(desk, u"listPayment"_s, m_payCard);
    m_payCard->body()->addWidget(m_payForm);
    m_payCard->hide();
    column->addWidget(m_payCard);
    column->addWidget(makeActs());
    connect(back, &QPushButton::clicked, this, &AllocationView::left);
    connect(m_progress, &ProgressPanel::cancelled, this, [this] { m_job.cancel(); });
    connect(m_payForm, &PaymentForm::saveRequested, this, &AllocationView::pay);
    connect(m_payForm, &PaymentForm::closed, m_payCard, &QWidget::hide);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &AllocationView::left);
}

QWidget* AllocationView::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"allocationTable"_s);
    m_table->setAccessibleName(tr("Who gets a place, by rank"));
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeightSmall);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(AllocationModel::Why, QHeaderView::Stretch);
    m_table->horizontalHeader()->setResizeContentsPrecision(kRowsMeasured);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(kLeastRows * kRowHeight);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AllocationView::offer);
    return m_table;
}

QWidget* AllocationView::makeHandCard()
{
    m_handCard = new Card(tr("By hand"), this);
    m_picker = new WorkerPicker(m_desk, u"include"_s, tr("Whom to put in: NIK, name or phone"),
                                m_handCard);
    m_reason = new QLineEdit(m_handCard);
    m_reason->setObjectName(u"choiceReason"_s);
    m_reasonRow = new FieldRow(tr("Reason"), m_reason, m_handCard);
    auto* save = makeButton(ButtonKind::Primary, "choiceSave"_L1, tr("Write it down"), "check"_L1,
                            m_handCard);
    auto* close = makeButton(ButtonKind::Quiet, "choiceClose"_L1, tr("Close"), {}, m_handCard);
    auto* line = new QHBoxLayout;
    line->setSpacing(kSpaceM);
    line->addWidget(m_reasonRow, 1);
    line->addWidget(save, 0, Qt::AlignBottom);
    line->addWidget(close, 0, Qt::AlignBottom);
    m_handCard->body()->addWidget(m_picker);
    m_handCard->body()->addLayout(line);
    m_handCard->hide();
    const auto keep = [this] {
        if (!m_chosen.isValid())
            return m_picker->begin();
        if (m_reason->text().trimmed().isEmpty())
            return m_reasonRow->refuse(tr("Write the reason: it stands beside the name."));
        choose(m_chosen, m_choice, m_reason->text().simplified());
    };
    connect(save, &QPushButton::clicked, this, keep);
    connect(m_reason, &QLineEdit::returnPressed, this, keep);
    connect(close, &QPushButton::clicked, m_handCard, &QWidget::hide);
    connect(m_picker, &WorkerPicker::picked, this, [this](const app::WorkerLine& worker) {
        begin(worker.id, worker.name, app::Choice::Include);
    });
    return m_handCard;
}

QWidget* AllocationView::makeActs()
{
    auto* acts = new QWidget(this);
    auto* flow = new FlowLayout(acts);
    flow->setSpacing(kSpaceS);
    const auto add = [&](ButtonKind kind, QLatin1StringView name, const QString& text,
                         QLatin1StringView icon) {
        auto* button = makeButton(kind, name, text, icon, acts);
        flow->addWidget(button);
        return button;
    };
    m_approve =
        add(ButtonKind::Primary, "allocationApprove"_L1, tr("Approve this list"), "stamp"_L1);
    m_pay = add(ButtonKind::Primary, "allocationPay"_L1, tr("Record the payment for this list"),
                "receipt-text"_L1);
    m_include =
        add(ButtonKind::Secondary, "allocationInclude"_L1, tr("Put somebody in…"), "user-plus"_L1);
    m_exclude = add(ButtonKind::Secondary, "allocationExclude"_L1, tr("Leave out…"), "user-x"_L1);
    m_byRank = add(ButtonKind::Secondary, "allocationByRank"_L1, tr("Let the ranking decide"),
                   "undo-2"_L1);
    m_printList = add(ButtonKind::Secondary, "allocationPrintList"_L1,
                      tr("Print: list for the decree…"), "printer"_L1);
    m_printReport = add(ButtonKind::Secondary, "allocationPrintReport"_L1,
                        tr("Print: report to the sponsor…"), "file-text"_L1);
    flow->addWidget(makeSaveTable(
        m_desk, "allocationSave"_L1, [this] { return table(); }, acts));
    m_takeBack =
        add(ButtonKind::Quiet, "allocationTakeBack"_L1, tr("Take the approval back…"), "undo-2"_L1);
    connect(m_approve, &QPushButton::clicked, this, &AllocationView::approve);
    connect(m_takeBack, &QPushButton::clicked, this, &AllocationView::takeBack);
    connect(m_include, &QPushButton::clicked, this,
            [this] { begin({}, {}, app::Choice::Include); });
    connect(m_exclude, &QPushButton::clicked, this, [this] {
        if (const app::PlaceLine* line = selected())
            begin(line->applicant.worker, line->name, app::Choice::Exclude);
    });
    connect(m_byRank, &QPushButton::clicked, this, [this] {
        const app::PlaceLine* line = selected();
        if (line && line->applicant.isIncluded)
            choose(line->applicant.worker, app::Choice::ByRank, {});
        else if (!m_view.excluded.isEmpty())
            choose(m_view.excluded.last().applicant.worker, app::Choice::ByRank, {});
    });
    connect(m_printList, &QPushButton::clicked, this,
            [this] { print(app::PaperKind::SponsorList); });
    connect(m_printReport, &QPushButton::clicked, this,
            [this] { print(app::PaperKind::SponsorReport); });
    connect(m_pay, &QPushButton::clicked, this, [this] {
        m_handCard->hide();
        m_payCard->show();
        m_payForm->beginFor(m_view.line.sponsorship);
    });
    return acts;
}

void AllocationView::open(const app::SponsorshipId& sponsorship)
{
    m_sponsorship = sponsorship;
    m_message->clear();
    m_handCard->hide();
    m_payCard->hide();
    show({});
    refresh();
    m_table->setFocus(Qt::TabFocusReason);
}

void AllocationView::refresh()
{
    if (!m_sponsorship.isValid())
        return;
    m_progress->start(tr("Ranking the workers"));
    m_job = m_desk.run(
        this,
        [id = m_sponsorship](app::Session& session, app::JobContext& context) {
            return app::allocationOf(session, id, context);
        },
        [this](const app::Result<app::AllocationView>& view) {
            m_progress->finish();
            if (!view)
                return fail(view.error());
            show(*view);
        },
        [this](std::int64_t done, std::int64_t total) { m_progress->setProgress(done, total); });
}

void AllocationView::show(const app::AllocationView& view)
{
    const int before = m_table->currentIndex().row();
    m_view = view;
    m_table->clearSpans();
    m_model->setView(view);
    if (m_model->lineRow() >= 0)
        m_table->setSpan(m_model->lineRow(), 0, 1, m_model->columnCount());
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::clamp(before, 0, m_model->rowCount() - 1));
    m_header->setTitle(view.line.sponsorship.name);
    const app::Month from = app::Month::fromText(view.line.sponsorship.fromMonth);
    if (from.isValid())
        m_header->setSubtitle(u"%1 · %2"_s.arg(
            view.line.sponsor.name,
            spanText(from, app::Month::fromText(view.line.sponsorship.untilMonth))));
    showSums();
    offer();
}

void AllocationView::showSums()
{
    const auto& terms = m_view.line.sponsorship;
    QString sums =
        tr("%n worker(s) have a place, at %1.", nullptr, static_cast<int>(m_view.granted))
            .arg(rupiah(m_view.cost));
    if (terms.budget)
        sums = tr("%1 %2 of the budget of %3 are left.")
                   .arg(sums, rupiah(*terms.budget - m_view.cost), rupiah(*terms.budget));
    if (m_view.isApproved)
        sums = tr("%1 Approved by %2 on %3.")
                   .arg(sums, terms.approvedBy,
                        moment(QDateTime::fromString(terms.approvedAt, Qt::ISODate)));
    m_sums->setText(sums);
    m_notes->setText(priceNotes(m_view.unsure, m_view.inferred, m_view.onLowestBasis).join(u'\n'));
    m_notes->setVisible(!m_notes->text().isEmpty());
    QStringList leftOut;
    for (const app::PlaceLine& line : std::as_const(m_view.excluded))
        leftOut << tr("Left out by hand: %1 (%2).").arg(shownName(line.name), line.reason);
    for (auto it = m_view.unfit.begin(); it != m_view.unfit.end(); ++it)
        leftOut << unfitText(it.key(), it.value());
    if (m_view.below > app::kShownBelow)
        leftOut.prepend(tr("%n more worker(s) are further below the line.", nullptr,
                           static_cast<int>(m_view.below - app::kShownBelow)));
    m_excluded->setText(leftOut.join(u' '));
    m_excluded->setVisible(!leftOut.isEmpty());
}

const app::PlaceLine* AllocationView::selected() const
{
    return m_model->place(m_table->currentIndex().row());
}

void AllocationView::explain()
{
    const app::PlaceLine* line = selected();
    m_why->setVisible(line != nullptr);
    if (!line)
        return;
    const app::Applicant& one = line->applicant;
    QStringList parts{shownName(line->name),     place(line->hamlet, line->rt, line->rw),
                      groundsText(one.grounds),  line->reason,
                      shortSpanText(one.months), rupiah(one.cost)};
    parts.removeAll(QString());
    m_why->setText(parts.join(u" · "_s));
}

void AllocationView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Where it is narrow the reason is worth more than the months, which the line below says.
    m_table->setColumnHidden(AllocationModel::Months,
                             width() < kSidebarCollapsesBelow - kSidebarNarrow);
}

void AllocationView::offer()
{
    explain();
    const app::Session& session = m_desk.session();
    const bool mayKeep = bool(session.allows(app::Action::KeepSponsors)) && !m_view.isApproved;
    const bool mayApprove = bool(session.allows(app::Action::Approve));
    const bool mayPrint = bool(session.allows(app::Action::ExportLists));
    const app::PlaceLine* line = selected();
    const bool isIncluded = line && line->applicant.isIncluded;
    m_approve->setVisible(!m_view.isApproved && mayApprove);
    m_approve->setEnabled(m_view.granted > 0);
    m_takeBack->setVisible(m_view.isApproved && mayApprove);
    m_pay->setVisible(m_view.isApproved && bool(session.allows(app::Action::KeepSponsors)));
    m_include->setVisible(mayKeep);
    m_exclude->setVisible(mayKeep);
    m_exclude->setEnabled(line != nullptr);
    m_byRank->setVisible(mayKeep && (isIncluded || !m_view.excluded.isEmpty()));
    m_byRank->setText(
        isIncluded || m_view.excluded.isEmpty()
            ? tr("Let the ranking decide")
            : tr("Let the ranking decide on %1").arg(shownName(m_view.excluded.last().name)));
    m_byRank->setAccessibleName(m_byRank->text());
    // What is printed are places that were given.
    for (QPushButton* button : {m_printList, m_printReport})
        button->setEnabled(mayPrint && m_view.isApproved);
}

app::TextTable AllocationView::table() const
{
    app::TextTable table{m_view.line.sponsorship.name, {}, {}};
    table.headings << tr("NIK") << tr("Place");
    for (int column = 0; column < m_model->columnCount(); ++column)
        table.headings << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const app::PlaceLine* line = m_model->place(row);
        QStringList cells{line ? line->nik : QString(),
                          line ? place(line->hamlet, line->rt, line->rw) : QString()};
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << m_model->index(row, column).data().toString();
        table.rows << cells;
    }
    return table;
}

} // namespace ui
