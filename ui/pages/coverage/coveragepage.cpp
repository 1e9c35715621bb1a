#include "ui/pages/coverage/coveragepage.h"

#include "app/domain/region.h"
#include "app/services/papers.h"
#include "ui/pages/coverage/areasview.h"
#include "ui/pages/coverage/regulationsview.h"
#include "ui/pages/coverage/trendview.h"
#include "ui/pages/paper/paperdialog.h"
#include "ui/shell/desk.h"
#include "ui/style/tokens.h"
#include "ui/text/coveragecharts.h"
#include "ui/text/format.h"
#include "ui/text/quotetext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/scrollpage.h"

#include <QComboBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

CoveragePage::CoveragePage(Desk& desk, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_views(new ChipBar(ChipBar::Choice::One, this)),
      m_message(new MessageBar(this)),
      m_progress(new ProgressPanel(this)),
      m_empty(new EmptyState("umbrella"_L1, tr("Nobody is recorded here yet"),
                             tr("Once workers are recorded, this page shows how many of them are "
                                "protected, and where to go next."),
                             this)),
      m_scroll(new ScrollPage(this)),
      m_figures(new FiguresView(desk, this)),
      m_trend(new TrendView(desk, this)),
      m_regulations(new RegulationsView(desk, this))
{
    m_header = new PageHeader(tr("Coverage"), {}, m_scroll);
    m_back = makeButton(ButtonKind::Secondary, "coverageBack"_L1, tr("Back to the whole area"),
                        "arrow-left"_L1, m_scroll);
    m_month = new QComboBox(m_scroll);
    m_month->setObjectName(u"coverageMonth"_s);
    m_month->setAccessibleName(tr("Month of the report"));
    m_month->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_report = makeButton(ButtonKind::Primary, "coverageReport"_L1, tr("Monthly report…"),
                          "printer"_L1, m_scroll);
    m_header->addAction(m_back);
    m_header->addAction(m_month);
    m_header->addAction(m_report);
    m_back->hide();
    const bool mayReport = bool(app::mayMake(desk.session(), app::PaperKind::CoverageReport));
    m_month->setVisible(mayReport);
    m_report->setVisible(mayReport);
    m_views->setObjectName(u"coverageViews"_s);
    m_empty->setAction(tr("Register the first worker"));
    m_empty->hide();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_header, m_views, m_progress, m_message, m_empty})
        m_scroll->body()->addWidget(part);
    addView(u"figures"_s, tr("Figures"), m_figures);
    addView(u"trend"_s, tr("Trend"), m_trend);
    if (app::regionLevel(desk.session().scope()) != app::RegionLevel::Village) {
        m_areas = new AreasView(desk, this);
        addView(u"areas"_s, tr("Villages and districts"), m_areas);
        connect(m_areas, &AreasView::areaChosen, this, &CoveragePage::showArea);
    }
    addView(u"regulations"_s, tr("Regulations"), m_regulations);
    choose(u"figures"_s);
    connect(m_views, &ChipBar::changed, this,
            [this](const QStringList& keys) { choose(keys.value(0, u"figures"_s)); });
    connect(m_figures, &FiguresView::targetChanged, this, [this] {
        load();
        if (m_areas)
            m_areas->refresh();
    });
    connect(m_progress, &ProgressPanel::cancelled, this, [this] { m_job.cancel(); });
    connect(m_empty, &EmptyState::actionClicked, this, [this] { m_desk.goTo(PageId::Register); });
    connect(m_back, &QPushButton::clicked, this, [this] {
        showArea({}, {});
        choose(u"areas"_s);
    });
    connect(m_report, &QPushButton::clicked, this, [this] {
        PaperWanted wanted;
        wanted.kind = app::PaperKind::CoverageReport;
        wanted.area = m_area;
        wanted.month = app::Month::fromText(m_month->currentData().toString());
        PaperDialog::preview(m_desk, wanted, this);
    });
}

void CoveragePage::offerMonths()
{
    const app::Month now = app::Month::of(m_desk.session().clock().today());
    if (m_month->itemData(0).toString() == now.text())
        return;
    m_month->clear();
    for (int back = 0; back < app::kTrendMonths; ++back) {
        const app::Month month = now.plus(-back);
        m_month->addItem(monthText(month), month.text());
    }
}

QString CoveragePage::title() const
{
    return tr("Coverage");
}

void CoveragePage::addView(const QString& key, const QString& text, QWidget* view)
{
    m_views->addChip(key, text);
    m_byKey.insert(key, view);
    m_scroll->body()->addWidget(view, 1);
}

void CoveragePage::choose(const QString& key)
{
    m_views->setChecked({key});
    const bool isOfPeople = key == u"figures" || key == u"trend";
    for (auto view = m_byKey.cbegin(); view != m_byKey.cend(); ++view)
        view.value()->setVisible(view.key() == key && !(isOfPeople && m_isEmpty));
    m_empty->setVisible(isOfPeople && m_isEmpty);
}

void CoveragePage::shown()
{
    const QStringList checked = m_views->checked();
    if (auto* chip = m_views->findChild<QToolButton*>(u"coverageViewsChip"_s + checked.value(0)))
        chip->setFocus(Qt::OtherFocusReason);
}

void CoveragePage::open(const Destination& destination)
{
    if (m_byKey.contains(destination.text))
        choose(destination.text);
}

void CoveragePage::refresh(const app::Changes& changes)
{
    const bool isAny = changes.kinds.isEmpty() || changes.kinds.contains("*");
    const bool isOfDuties = changes.kinds.contains("duty") || changes.kinds.contains("photo");
    if (isAny || isOfDuties)
        m_regulations->refresh();
    if (!isAny && !changes.kinds.contains("worker") && !changes.kinds.contains("evidence"))
        return;
    load();
    if (m_areas)
        m_areas->refresh();
}

void CoveragePage::load()
{
    m_job.cancel();
    m_progress->start(tr("Counting"));
    m_job = m_desk.run(
        this,
        [area = m_area](app::Session& session, app::JobContext& context) -> app::Result<Read> {
            Read read;
            auto coverage = app::coverage(session, area, context);
            if (!coverage)
                return coverage.error();
            read.shown.coverage = *std::move(coverage);
            const auto isOwn = app::hasOwnTarget(session);
            auto targets = trendTargets(session, read.shown.coverage);
            if (!isOwn || !targets)
                return isOwn ? targets.error() : isOwn.error();
            read.shown.hasOwnTarget = *isOwn;
            read.targets = *std::move(targets);
            return read;
        },
        [this](const app::Result<Read>& read) {
            m_progress->finish();
            if (!read)
                return m_message->tell(read.error());
            m_message->clear();
            show(*read);
        },
        [this](std::int64_t done, std::int64_t total) { m_progress->setProgress(done, total); });
}

void CoveragePage::show(const Read& read)
{
    offerMonths();
    const app::Coverage& coverage = read.shown.coverage;
    m_isEmpty = coverage.figures.all().workers() == 0;
    const QString name = m_desk.session().reference().regions.find(coverage.scope).fullName;
    m_header->setSubtitle(tr("%1, as of %2").arg(name, day(coverage.today)));
    m_figures->show(read.shown);
    m_trend->show(coverage, read.targets);
    choose(m_views->checked().value(0));
}

void CoveragePage::showArea(const QString& scope, const QString& name)
{
    m_area = scope;
    m_back->setVisible(!scope.isEmpty());
    m_header->setTitle(scope.isEmpty() ? tr("Coverage") : tr("Coverage of %1").arg(name));
    choose(u"figures"_s);
    load();
    if (!scope.isEmpty())
        m_back->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
