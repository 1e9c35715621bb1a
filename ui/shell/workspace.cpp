#include "ui/shell/workspace.h"

#include "ui/pages/audit/auditpage.h"
#include "ui/pages/cases/casespage.h"
#include "ui/pages/coverage/coveragepage.h"
#include "ui/pages/decisions/conflictspage.h"
#include "ui/pages/decisions/duplicatespage.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/importing/importpage.h"
#include "ui/pages/outreach/outreachpage.h"
#include "ui/pages/register/registerpage.h"
#include "ui/pages/safety/safetypage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/sponsors/sponsorspage.h"
#include "ui/pages/status/statuspage.h"
#include "ui/pages/sync/syncpage.h"
#include "ui/pages/workers/workerspage.h"
#include "ui/shell/backupkeeper.h"
#include "ui/shell/desk.h"
#include "ui/shell/notice.h"
#include "ui/shell/preferences.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/topbar.h"
#include "ui/shell/warmup.h"
#include "ui/shell/watchbanner.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QResizeEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

Workspace::Workspace(Desk& desk, Preferences& preferences, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_preferences(preferences),
      m_watch(new WatchBanner(desk, this)),
      m_sidebar(new Sidebar(this)),
      m_topBar(new TopBar(desk, this)),
      m_stack(new QStackedWidget(this)),
      m_notice(new Notice(this)),
      m_warmup(new Warmup([this] { return makeNext(); }, this))
{
    setObjectName(u"workspace"_s);
    setProperty("surface", u"page"_s);
    setAcceptDrops(true);
    auto* strip = new StatusStrip(desk, this);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addWidget(m_stack, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (desk.session().isPractice())
        column->addWidget(practiceBanner());
    column->addWidget(m_watch);
    column->addWidget(m_topBar);
    column->addLayout(middle, 1);
    column->addWidget(strip);

    connect(m_sidebar, &Sidebar::chosen, this, [this](PageId page) { goTo({page, {}, {}}); });
    connect(strip, &StatusStrip::lockAsked, this, &Workspace::lockAsked);
    connect(&desk, &Desk::destinationAsked, this, &Workspace::goTo);
    connect(&desk, &Desk::changed, this, &Workspace::spread);
    connect(&desk, &Desk::noticePosted, m_notice, &Notice::post);
    auto* find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    connect(find, &QShortcut::activated, m_topBar, &TopBar::focusSearch);
    // A text field that has something of its own to take back keeps these keys for itself.
    qApp->installEventFilter(this);
    auto* undo = new QShortcut(QKeySequence::Undo, this);
    connect(undo, &QShortcut::activated, &desk, &Desk::undo);
    auto* redo = new QShortcut(QKeySequence::Redo, this);
    connect(redo, &QShortcut::activated, &desk, &Desk::redo);
    new BackupKeeper(desk, this);
    goTo({PageId::Home, {}, {}});
}

QWidget* Workspace::practiceBanner()
{
    auto* banner = new QFrame(this);
    banner->setObjectName(u"practiceBanner"_s);
    banner->setProperty("surface", u"banner"_s);
    auto* line = new QHBoxLayout(banner);
    line->setContentsMargins(kSpaceL, kSpaceXs, kSpaceL, kSpaceXs);
    line->setSpacing(kSpaceS);
    line->addWidget(new IconLabel(icon("info"_L1, Ink::Warning), kIconSmall, banner));
    line->addWidget(makeLabel(TextRole::Body,
                              tr("Practice village. Everyone here is invented: try anything."),
                              banner),
                    1);
    return banner;
}

Page* Workspace::make(PageId id)
{
    switch (id) {
    case PageId::Home:
        return new HomePage(m_desk, m_stack);
    case PageId::Workers:
        return new WorkersPage(m_desk, m_preferences, m_stack);
    case PageId::Register:
        return new RegisterPage(m_desk, m_stack);
    case PageId::Status:
        return new StatusPage(m_desk, m_stack);
    case PageId::Sync:
        return new SyncPage(m_desk, m_preferences, m_stack);
    case PageId::Settings:
        return new SettingsPage(m_desk, m_preferences, m_stack);
    case PageId::Conflicts:
        return new ConflictsPage(m_desk, m_stack);
    case PageId::Duplicates:
        return new DuplicatesPage(m_desk, m_stack);
    case PageId::Import:
        return new ImportPage(m_desk, m_stack);
    case PageId::Safety:
        return new SafetyPage(m_desk, m_stack);
    case PageId::Audit:
        return new AuditPage(m_desk, m_stack);
    case PageId::Outreach:
        return new OutreachPage(m_desk, m_stack);
    case PageId::Sponsors:
        return new SponsorsPage(m_desk, m_stack);
    case PageId::Cases:
        return new CasesPage(m_desk, m_stack);
    case PageId::Coverage:
        return new CoveragePage(m_desk, m_stack);
    }
    Q_UNREACHABLE();
}

Workspace::Held& Workspace::held(PageId id)
{
    Held& entry = m_pages[id];
    if (!entry.page) {
        entry.page = make(id);
        m_stack->addWidget(entry.page);
    }
    return entry;
}

void Workspace::goTo(const Destination& destination)
{
    m_topBar->closeList();
    Held& entry = held(destination.page);
    m_current = destination.page;
    m_sidebar->setCurrent(destination.page);
    m_stack->setCurrentWidget(entry.page);
    if (std::exchange(entry.stale, false))
        entry.page->refresh(std::exchange(entry.missed, {}));
    entry.page->shown();
    if (destination.worker.isValid() || !destination.text.isEmpty())
        entry.page->open(destination);
}

void Workspace::spread(const app::Changes& changes)
{
    for (auto entry = m_pages.begin(); entry != m_pages.end(); ++entry) {
        if (entry.key() == m_current) {
            entry->page->refresh(changes);
            continue;
        }
        const bool many =
            (entry->stale && entry->missed.records.isEmpty()) || changes.records.isEmpty();
        entry->missed.kinds.unite(changes.kinds);
        entry->missed.records.unite(changes.records);
        if (many)
            entry->missed.records.clear();
        entry->stale = true;
    }
}

bool Workspace::eventFilter(QObject* watched, QEvent* event)
{
    const auto* edit =
        event->type() == QEvent::ShortcutOverride ? qobject_cast<QLineEdit*>(watched) : nullptr;
    if (edit) {
        // Qt lets every text field claim these keys, also one where there is nothing to undo.
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isOurs = (key->matches(QKeySequence::Undo) && !edit->isUndoAvailable()) ||
                            (key->matches(QKeySequence::Redo) && !edit->isRedoAvailable());
        if (isOurs) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

namespace {

/// The files of a drop that are here.
QStringList pathsIn(const QMimeData& data)
{
    QStringList paths;
    const auto urls = data.urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

bool isOfSync(const QString& path)
{
    return path.endsWith(".jbatch"_L1, Qt::CaseInsensitive) ||
           path.endsWith(".jcard"_L1, Qt::CaseInsensitive) || QFileInfo(path).isDir();
}

} // namespace

void Workspace::dragEnterEvent(QDragEnterEvent* event)
{
    if (!pathsIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void Workspace::dropEvent(QDropEvent* event)
{
    const QStringList paths = pathsIn(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    if (std::ranges::any_of(paths, &isOfSync))
        return goTo({PageId::Sync, {}, paths.join(u'\n')});
    goTo({PageId::Import, {}, paths.first()});
}

QWidget* Workspace::makeNext()
{
    for (const PageId id :
         {PageId::Register, PageId::Workers, PageId::Status, PageId::Sync, PageId::Settings,
          PageId::Conflicts, PageId::Duplicates, PageId::Import, PageId::Safety, PageId::Audit}) {
        if (!m_pages.contains(id))
            return held(id).page;
    }
    return nullptr;
}

void Workspace::prepareAhead()
{
    m_warmup->start();
}

bool Workspace::isPrepared() const
{
    return m_warmup->isDone();
}

void Workspace::resume()
{
    m_watch->begin();
    if (QWidget* last = focusWidget())
        last->setFocus(Qt::OtherFocusReason);
}

void Workspace::keepTyping()
{
    for (const Held& entry : std::as_const(m_pages))
        entry.page->keepTyping();
}

void Workspace::resizeEvent(QResizeEvent* event)
{
    m_sidebar->setNarrow(event->size().width() < kSidebarCollapsesBelow);
    QWidget::resizeEvent(event);
}

} // namespace ui
