#include "ui/pages/home/homepage.h"

#include "app/services/outreach/visitlist.h"
#include "app/services/privacy/retention.h"
#include "ui/pages/home/statusshares.h"
#include "ui/pages/home/tasktile.h"
#include "ui/pages/home/trendline.h"
#include "ui/shell/desk.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/coveragetext.h"
#include "ui/text/deadlinetext.h"
#include "ui/text/format.h"
#include "ui/text/statustext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollpage.h"

#include <QGridLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

Destination workersWith(app::Status status)
{
    return {PageId::Workers, {}, app::wordOf(status)};
}

QString greetingLine(app::Session& session)
{
    return HomePage::tr("%1, %2").arg(session.user().name, day(session.clock().today()));
}

} // namespace

HomePage::HomePage(Desk& desk, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_message(new MessageBar(this)),
      m_empty(new EmptyState("users"_L1, tr("Nobody is recorded here yet"),
                             tr("Go to the first worker and register them at the door."), this)),
      m_content(new QWidget(this)),
      m_grid(new QGridLayout),
      m_register(makeButton(ButtonKind::Primary, "homeRegister"_L1, tr("Register a worker"),
                            "user-plus"_L1, this))
{
    auto* scroll = new ScrollPage(this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto* header = new PageHeader(tr("Today"), greetingLine(desk.session()), scroll);
    header->addAction(m_register);
    scroll->body()->addWidget(header);
    scroll->body()->addWidget(m_message);
    m_empty->setObjectName(u"homeEmpty"_s);
    m_empty->setOtherAction(tr("Read in a residents' list…"));
    m_empty->hide();
    scroll->body()->addWidget(m_empty, 1);
    scroll->body()->addWidget(m_content);
    scroll->body()->addStretch(1);

    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceL);
    column->addWidget(coverageCard());
    column->addWidget(makeLabel(TextRole::Section, tr("What to do"), m_content));
    m_grid->setSpacing(kSpaceM);
    column->addLayout(m_grid);
    addTiles();
    placeTiles();
    connect(m_register, &QPushButton::clicked, this, [this] { m_desk.goTo(PageId::Register); });
    connect(m_empty, &EmptyState::actionClicked, this, [this] { m_desk.goTo(PageId::Register); });
    connect(m_empty, &EmptyState::otherActionClicked, this, [this] {
        m_desk.goTo({PageId::Import, {}, u"choose"_s});
    });
}

QString HomePage::title() const
{
    return tr("Home");
}

QWidget* HomePage::coverageCard()
{
    auto* card = new Card(m_content);
    m_share = makeLabel(TextRole::Big, {}, card);
    m_share->setObjectName(u"coverageShare"_s);
    m_share->setWordWrap(false);
    m_shareText = makeLabel(TextRole::Muted, {}, card);
    m_shareText->setObjectName(u"coverageText"_s);
    m_shares = new StatusShares(card);
    m_legend = new QWidget(card);
    auto* flow = new FlowLayout(m_legend);
    flow->setSpacing(kSpaceL);
    auto* head = new QHBoxLayout;
    head->setSpacing(kSpaceL);
    head->addWidget(m_share);
    head->addWidget(m_shareText, 1);
    m_trend = new TrendLine(card);
    m_trend->setObjectName(u"homeTrend"_s);
    m_trend->hide();
    head->addWidget(m_trend);
    auto* more = makeButton(ButtonKind::Quiet, "homeCoverage"_L1, tr("Coverage and trend"),
                            "umbrella"_L1, card);
    connect(more, &QPushButton::clicked, this, [this] { m_desk.goTo(PageId::Coverage); });
    head->addWidget(more);
    card->body()->addLayout(head);
    card->body()->addWidget(m_shares);
    card->body()->addWidget(m_legend);
    return card;
}

TaskTile* HomePage::addTile(QLatin1StringView name, const QIcon& picture, const QString& text,
                            const Destination& target)
{
    auto* tile = new TaskTile(name, picture, text, m_content);
    m_tiles.append(tile);
    connect(tile, &QPushButton::clicked, this, [this, target] { m_desk.goTo(target); });
    return tile;
}

void HomePage::addReadyTile(app::Status status, QLatin1StringView name, const QString& text)
{
    m_ready.insert(status, addTile(name, icon(status), text, workersWith(status)));
}

void HomePage::addTiles()
{
    // A clock of the law runs: before everything else.
    m_withdrawals = addTile("tileWithdrawals"_L1, icon("hourglass"_L1, Ink::Warning), {},
                            {PageId::Safety, {}, u"withdrawals"_s});
    m_breaches = addTile("tileBreaches"_L1, icon("shield-off"_L1, Ink::Danger), {},
                         {PageId::Safety, {}, u"breaches"_s});
    m_visits = addTile("tileVisits"_L1, icon("route"_L1, Ink::Accent), {},
                       {PageId::Outreach, {}, app::wordOf(app::VisitChoice::Due)});
    m_cases = addTile("tileCases"_L1, icon("clipboard-list"_L1, Ink::Warning), {},
                      {PageId::Cases, {}, {}});
    addReadyTile(app::Status::Ending, "tileEnding"_L1,
                 tr("End within 30 days: remind them to pay"));
    addReadyTile(app::Status::Arrears, "tileArrears"_L1, tr("In arrears: can still be put right"));
    m_unsent = addTile("tileUnsent"_L1, icon("upload"_L1, Ink::Info),
                       tr("Changes not sent to the office yet"), {PageId::Sync, {}, {}});
    addReadyTile(app::Status::Rejected, "tileRejected"_L1, tr("Refused by the branch: put right"));
    addReadyTile(app::Status::Recorded, "tileRecorded"_L1,
                 tr("Recorded, not handed to the branch yet"));
    addReadyTile(app::Status::Sent, "tileSent"_L1, tr("Handed over, without an answer yet"));
    addReadyTile(app::Status::Unknown, "tileUnknown"_L1, tr("Status to be checked"));
    addReadyTile(app::Status::Inactive, "tileInactive"_L1, tr("Not active: invite them back"));
    m_guard = addTile("tileGuard"_L1, icon("shield-alert"_L1, Ink::Warning),
                      tr("To keep the data safe"), {PageId::Safety, {}, {}});
    m_approval = addTile("tileApproval"_L1, icon("stamp"_L1, Ink::Warning),
                         tr("Wait for your approval"), {PageId::Sync, {}, {}});
    m_overTime =
        addTile("tileOverTime"_L1, icon("archive"_L1, Ink::Muted),
                tr("Kept longer than set: look at them"), {PageId::Safety, {}, u"retention"_s});
    m_drafts = addTile("tileDrafts"_L1, icon("pencil"_L1, Ink::Muted), tr("Begun but not finished"),
                       {PageId::Register, {}, {}});
    m_conflicts = addTile("tileConflicts"_L1, icon("git-compare"_L1, Ink::Warning),
                          tr("Two values: somebody must choose"), {PageId::Conflicts, {}, {}});
    m_doubles = addTile("tileDoubles"_L1, icon("users"_L1, Ink::Warning),
                        tr("Pairs that look like one person"), {PageId::Duplicates, {}, {}});
}

void HomePage::placeTiles()
{
    constexpr int kTileWidth = kFormWidth / 2;
    const int columns = std::clamp((width() - 2 * kSpaceXl) / kTileWidth, 1, 4);
    int at = 0;
    for (TaskTile* tile : std::as_const(m_tiles)) {
        if (tile->isHidden())
            continue;
        m_grid->addWidget(tile, at / columns, at % columns);
        ++at;
    }
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void HomePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placeTiles();
}

void HomePage::shown()
{
    m_register->setFocus(Qt::OtherFocusReason);
    // Drafts are no changes that anybody announces.
    refresh({});
}

void HomePage::refresh(const app::Changes&)
{
    m_desk.run(
        this,
        [](app::Session& session, app::JobContext&) -> app::Result<Facts> {
            const auto overview = app::overview(session);
            if (!overview)
                return overview.error();
            const auto safety = app::selfCheck(session);
            if (!safety)
                return safety.error();
            auto advice = app::adviceFor(*safety, session.clock().now());
            advice.removeAll(app::Advice::Send); // has a tile of its own
            const auto withdrawals = app::withdrawalCounts(session);
            const auto breaches = app::breachCounts(session);
            const auto over = app::overTime(session);
            if (!withdrawals || !breaches)
                return withdrawals ? breaches.error() : withdrawals.error();
            if (!over)
                return over.error();
            const auto cases = app::caseCounts(session);
            if (!cases)
                return cases.error();
            const auto visits = app::dueVisits(session);
            if (!visits)
                return visits.error();
            return Facts{*overview, safety->waiting, advice.size(), *withdrawals,
                         *breaches, over->size(),    *cases,        *visits};
        },
        [this](const app::Result<Facts>& facts) {
            if (!facts)
                return m_message->tell(facts.error());
            m_message->clear();
            show(*facts);
        });
    readTrend();
}

void HomePage::readTrend()
{
    m_desk.run(
        this,
        [&desk = m_desk](app::Session& session, app::JobContext& context) {
            // Of a large register it may have to be counted first: whoever searches or saves meanwhile comes before it.
            app::JobContext yielding({}, [&] { return context.isCancelled() || desk.isAwaited(); });
            return app::coverage(session, {}, yielding);
        },
        [this](const app::Result<app::Coverage>& coverage) {
            m_trend->setVisible(bool(coverage));
            if (coverage)
                m_trend->setFigures(coverage->figures);
        });
}

void HomePage::show(const Facts& facts)
{
    const std::int64_t all = facts.overview.workers;
    m_empty->setVisible(all == 0);
    m_empty->setAction(facts.overview.drafts > 0 ? tr("Go on with what was begun")
                                                 : tr("Register the first worker"));
    m_content->setVisible(all > 0);
    showCoverage(facts.overview);
    showLegend(facts.overview.byStatus);
    for (auto tile = m_ready.cbegin(); tile != m_ready.cend(); ++tile) {
        const std::int64_t count = facts.overview.toVisit.value(tile.key());
        // That nobody's cover ends is news; that nobody was refused is not.
        const bool isAlwaysThere =
            tile.key() == app::Status::Ending || tile.key() == app::Status::Arrears;
        tile.value()->setCount(count);
        tile.value()->setVisible(count > 0 || isAlwaysThere);
    }
    m_unsent->setCount(facts.waiting.changes);
    m_unsent->setVisible(facts.waiting.reports);
    m_guard->setCount(facts.toKeepSafe);
    m_guard->setVisible(facts.toKeepSafe > 0 && !m_desk.session().isPractice());
    m_approval->setCount(facts.overview.toApprove);
    m_approval->setVisible(facts.overview.toApprove > 0);
    m_drafts->setCount(facts.overview.drafts);
    m_conflicts->setCount(facts.overview.conflicts);
    m_drafts->setVisible(facts.overview.drafts > 0);
    m_conflicts->setVisible(facts.overview.conflicts > 0);
    m_doubles->setCount(facts.overview.doubles);
    m_doubles->setVisible(facts.overview.doubles > 0);
    showPrivacy(facts);
    showCases(facts.cases);
    showVisits(facts.visits);
    placeTiles();
}

void HomePage::showVisits(const app::DueVisits& visits)
{
    m_visits->setWords(visits.overdue > 0 ? tr("Visits to repeat today, %n of them late", nullptr,
                                               int(visits.overdue))
                                          : tr("Visits to repeat today"));
    m_visits->setCount(visits.all());
    m_visits->setVisible(visits.all() > 0);
}

void HomePage::showPrivacy(const Facts& facts)
{
    const QDateTime now = m_desk.session().clock().now();
    m_withdrawals->setWords(
        tr("Consent withdrawn: erase or stop, %1").arg(remainingText(facts.withdrawals.due, now)));
    m_withdrawals->setCount(facts.withdrawals.open);
    m_withdrawals->setVisible(facts.withdrawals.open > 0);
    m_breaches->setWords(facts.breaches.overdue > 0
                             ? tr("Breach of data: people should have been told by now")
                             : tr("Breach of data: tell people within 3×24 hours"));
    m_breaches->setCount(facts.breaches.open);
    m_breaches->setVisible(facts.breaches.open > 0);
    m_overTime->setCount(facts.overTime);
    m_overTime->setVisible(facts.overTime > 0);
}

void HomePage::showCases(const app::CaseCounts& counts)
{
    m_cases->setWords(counts.overdue > 0    ? tr("Cases: the branch should have been told by now")
                      : counts.toReport > 0 ? tr("Cases: tell the branch within 2×24 hours")
                                            : tr("Cases: to be asked about today"));
    m_cases->setCount(counts.toReport + counts.followUps);
    m_cases->setVisible(counts.toReport + counts.followUps > 0);
}

void HomePage::showCoverage(const app::Overview& overview)
{
    const auto& counts = overview.byStatus;
    const std::int64_t covered =
        counts.value(app::Status::Active) + counts.value(app::Status::Ending);
    if (overview.here() > 0)
        m_share->setText(percent(double(covered) / double(overview.here())));
    QStringList lines{tr("%1 of %2 workers here are protected today")
                          .arg(number(covered), number(overview.here()))};
    if (overview.notCounted > 0)
        lines << notCountedText(overview.notCounted);
    m_shareText->setText(lines.join(u'\n'));
    m_shares->setCounts(counts);
}

void HomePage::showLegend(const QMap<app::Status, std::int64_t>& counts)
{
    qDeleteAll(m_legend->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    for (auto share = counts.cbegin(); share != counts.cend(); ++share) {
        if (share.value() == 0)
            continue;
        auto* entry = new QWidget(m_legend);
        auto* line = new QHBoxLayout(entry);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(kSpaceXs);
        line->addWidget(new IconLabel(icon(share.key()), kIconSmall, entry));
        auto* words = makeLabel(TextRole::Small,
                                u"%1 %2"_s.arg(wordFor(share.key()), number(share.value())), entry);
        words->setWordWrap(false);
        line->addWidget(words);
        m_legend->layout()->addWidget(entry);
    }
}

} // namespace ui
