#include "ui/shell/mainwindow.h"

#include "app/services/demo.h"
#include "app/services/drafts.h"
#include "app/services/readahead.h"
#include "app/services/registers.h"
#include "app/services/registration.h"
#include "ui/pages/firststart/firststartpage.h"
#include "ui/pages/firststart/preparingpage.h"
#include "ui/pages/lock/lockpage.h"
#include "ui/pages/restore/restorepage.h"
#include "ui/shell/desk.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/language.h"
#include "ui/shell/preferences.h"
#include "ui/shell/sleepwatch.h"
#include "ui/shell/workspace.h"
#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/widgets/taborder.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QShortcut>
#include <QStackedWidget>

namespace ui {

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(const Parts& parts)
    : m_parts(parts),
      m_stack(new QStackedWidget(this)),
      m_idle(new IdleWatch(this)),
      m_jobs(nullptr)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Jemput Bola"_s);
    setCentralWidget(m_stack);
    setMinimumSize(kMinWindowWidth, kMinWindowHeight);
    resize(kWindowWidth, kWindowHeight);
    restoreGeometry(m_parts.preferences.geometry());
    auto* lockKeys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this);
    connect(lockKeys, &QShortcut::activated, this, &MainWindow::lock);
    connect(m_idle, &IdleWatch::idled, this, &MainWindow::lock);
    connect(new SleepWatch(this), &SleepWatch::left, this, &MainWindow::lock);
    connect(&m_parts.preferences, &Preferences::lockAfterChanged, this, &MainWindow::followIdle);
    connect(&m_parts.preferences, &Preferences::themeChanged, this,
            [this] { applyTheme(*qApp, m_parts.preferences.theme()); });
    // Queued: the page whose button was pressed is among those made anew.
    connect(&m_parts.preferences, &Preferences::languageChanged, this, &MainWindow::rebuild,
            Qt::QueuedConnection);
    followIdle();
}

MainWindow::~MainWindow() = default;

void MainWindow::start(const QString& directory)
{
    if (!directory.isEmpty())
        return showLock(directory);
    const QStringList there = registers();
    if (there.isEmpty())
        return showFirstStart();
    const QString last = m_parts.preferences.lastRegister();
    showLock(there.contains(last) ? last : there.first());
}

QString MainWindow::demoDirectory() const
{
    return m_parts.registersFolder + u"/demo"_s;
}

QStringList MainWindow::registers() const
{
    QStringList folders = app::registersIn(m_parts.registersFolder);
    // The practice village is offered by name, and never mistaken for the first real register.
    folders.removeIf([this](const QString& folder) {
        return QFileInfo(folder).absoluteFilePath() ==
               QFileInfo(demoDirectory()).absoluteFilePath();
    });
    return folders;
}

void MainWindow::startDemo(const QString& wanted)
{
    const QString directory = wanted.isEmpty() ? demoDirectory() : wanted;
    auto* page = new PreparingPage(tr("Preparing the practice village…"), m_stack);
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    JobHandle job = m_jobs.run(
        page,
        [directory, environment = m_parts.environment](
            app::JobContext& context) -> app::Result<std::unique_ptr<app::Session>> {
            if (QFileInfo::exists(directory + u"/keys.json"_s))
                return app::openRegister(directory, app::Secret::fromText(app::demoPassphrase()),
                                         environment);
            app::DemoOptions options;
            options.directory = directory;
            return app::createDemo(options, environment, context);
        },
        [this, page](app::Result<std::unique_ptr<app::Session>> opened) {
            if (!opened)
                return page->fail(opened.error());
            page->deleteLater();
            openWith(*std::move(opened));
        },
        [page](std::int64_t done, std::int64_t total) { page->setProgress(done, total); });
    connect(page, &PreparingPage::cancelled, this, [job]() mutable { job.cancel(); });
    connect(page, &PreparingPage::left, this, [this, page] {
        page->deleteLater();
        start({});
    });
}

void MainWindow::openWith(std::unique_ptr<app::Session> session)
{
    m_workspace.reset();
    m_desk.reset();
    if (!session->isPractice())
        m_parts.preferences.setLastRegister(session->directory());
    m_open = {session->directory(), session->user().id, session->isPractice()};
    m_desk = std::make_unique<Desk>(std::move(session), m_parts.dialogs, nullptr);
    connect(m_desk.get(), &Desk::mendingAsked, this, [this] {
        lock();
        m_lockPage->offerMending();
    });
    makeWorkspace();
    goOnAfterACut();
    m_desk->run(
        this, [](app::Session& opened, app::JobContext&) { return app::sweepPhotos(opened); },
        [](const app::Result<void>&) {}); // what stays is swept the next time
    readAhead(1);
    if (m_firstStart)
        std::exchange(m_firstStart, nullptr)->deleteLater();
    if (m_lockPage)
        std::exchange(m_lockPage, nullptr)->deleteLater();
    if (m_restorePage)
        std::exchange(m_restorePage, nullptr)->deleteLater();
}

void MainWindow::makeWorkspace()
{
    m_workspace = std::make_unique<Workspace>(*m_desk, m_parts.preferences, m_stack);
    m_stack->addWidget(m_workspace.get());
    connect(m_workspace.get(), &Workspace::lockAsked, this, &MainWindow::lock);
    m_stack->setCurrentWidget(m_workspace.get());
    if (m_preparesAhead)
        m_workspace->prepareAhead();
}

void MainWindow::prepareAhead()
{
    m_preparesAhead = true;
    if (m_workspace)
        m_workspace->prepareAhead();
}

void MainWindow::goOnAfterACut()
{
    const bool wasCut = !m_parts.preferences.wasClosed();
    m_parts.preferences.setClosed(false);
    const auto begun = app::drafts(m_desk->session());
    if (wasCut && begun && !begun->isEmpty())
        m_workspace->goTo({PageId::Register, {}, {}});
}

void MainWindow::readAhead(std::int64_t page)
{
    // In pieces: whatever somebody asks for in the meantime comes between two of them.
    m_desk->run(
        this,
        [page](app::Session& opened, app::JobContext&) { return app::readAhead(opened, page); },
        [this](const app::Result<std::int64_t>& next) {
            if (next && *next > 0)
                readAhead(*next);
        });
}

void MainWindow::lock()
{
    if (!m_desk || m_desk->isLocked())
        return;
    m_workspace->keepTyping();
    showLock(m_open.directory);
    m_desk->lock();
}

void MainWindow::showLock(const QString& directory)
{
    if (m_lockPage)
        std::exchange(m_lockPage, nullptr)->deleteLater();
    const bool practice = m_open.practice && m_open.directory == directory;
    m_lockPage = new LockPage({m_parts.environment, m_jobs, m_parts.dialogs, registers(), directory,
                               practice ? app::demoPassphrase() : QString(),
                               m_desk && m_open.directory == directory},
                              m_stack);
    m_stack->addWidget(m_lockPage);
    m_stack->setCurrentWidget(m_lockPage);
    connect(m_lockPage, &LockPage::unlocked, this,
            [this] { takeSession(m_lockPage->takeSession()); });
    connect(m_lockPage, &LockPage::newRegisterAsked, this, &MainWindow::showFirstStart);
    connect(m_lockPage, &LockPage::restoreAsked, this, &MainWindow::showRestore);
    connect(m_lockPage, &LockPage::demoAsked, this, [this] { startDemo({}); });
    m_lockPage->begin();
}

void MainWindow::takeSession(std::unique_ptr<app::Session> session)
{
    const bool same = m_desk && m_desk->isLocked() && m_open.directory == session->directory() &&
                      m_open.user == session->user().id;
    if (!same)
        return openWith(std::move(session));
    m_desk->unlock(std::move(session));
    m_stack->setCurrentWidget(m_workspace.get());
    std::exchange(m_lockPage, nullptr)->deleteLater();
    m_workspace->resume();
}

void MainWindow::showFirstStart()
{
    if (m_firstStart)
        std::exchange(m_firstStart, nullptr)->deleteLater();
    m_firstStart = new FirstStartPage(
        {m_parts.environment, m_jobs, m_parts.preferences, m_parts.registersFolder}, m_stack);
    m_stack->addWidget(m_firstStart);
    m_stack->setCurrentWidget(m_firstStart);
    connect(m_firstStart, &FirstStartPage::made, this,
            [this] { openWith(m_firstStart->takeSession()); });
    connect(m_firstStart, &FirstStartPage::demoAsked, this, [this] { startDemo({}); });
    connect(m_firstStart, &FirstStartPage::restoreAsked, this, &MainWindow::showRestore);
    connect(m_firstStart, &FirstStartPage::left, this, [this] { start({}); });
    m_firstStart->begin();
}

void MainWindow::showRestore()
{
    if (m_restorePage)
        std::exchange(m_restorePage, nullptr)->deleteLater();
    m_restorePage = new RestorePage(
        {m_parts.environment, m_jobs, m_parts.dialogs, m_parts.registersFolder}, m_stack);
    m_stack->addWidget(m_restorePage);
    m_stack->setCurrentWidget(m_restorePage);
    connect(m_restorePage, &RestorePage::restored, this,
            [this] { openWith(m_restorePage->takeSession()); });
    connect(m_restorePage, &RestorePage::left, this, [this] {
        if (m_desk) // locked, behind this page
            showLock(m_open.directory);
        else
            start({});
    });
    m_restorePage->begin();
}

void MainWindow::rebuild()
{
    m_parts.language.speak(m_parts.preferences.language());
    if (m_workspace && !m_desk->isLocked()) {
        m_workspace->keepTyping();
        const PageId page = m_workspace->current();
        makeWorkspace();
        m_workspace->goTo({page, {}, {}});
    } else if (m_firstStart) {
        showFirstStart();
    }
}

void MainWindow::followIdle()
{
    constexpr int kMsPerMinute = 60'000;
    m_idle->setLimit(m_parts.preferences.lockAfterMinutes() * kMsPerMinute);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return moveFocus(*centralWidget(), next);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_parts.preferences.setGeometry(saveGeometry());
    if (m_workspace && !m_desk->isLocked())
        m_workspace->keepTyping();
    m_parts.preferences.setClosed(true);
    QMainWindow::closeEvent(event);
}

} // namespace ui
