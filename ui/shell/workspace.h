/// The open register on screen: sidebar, head, pages, foot. Holds the pages and knows nothing of their work.
#pragma once

#include "ui/shell/page.h"

#include <QMap>
#include <QWidget>

class QStackedWidget;

namespace ui {

class Desk;
class Notice;
class Preferences;
class Sidebar;
class TopBar;
class Warmup;
class WatchBanner;

class Workspace final : public QWidget {
    Q_OBJECT

public:
    Workspace(Desk& desk, Preferences& preferences, QWidget* parent);

    void goTo(const Destination& destination);
    PageId current() const { return m_current; }
    /// The focus is back where it was before a lock.
    void resume();
    /// All pages put what is being typed on disk.
    void keepTyping();
    /// Pages are made before they are asked for, while the window has nothing else to do.
    void prepareAhead();
    bool isPrepared() const;

signals:
    void lockAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// A list or a file of others, dropped anywhere on the window.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Held {
        Page* page = nullptr;
        app::Changes missed; ///< what changed while another page was in front
        bool stale = true;
    };
    Held& held(PageId id);
    Page* make(PageId id);
    QWidget* makeNext();
    void spread(const app::Changes& changes);
    QWidget* practiceBanner();

    Desk& m_desk;
    Preferences& m_preferences;
    WatchBanner* m_watch;
    Sidebar* m_sidebar;
    TopBar* m_topBar;
    QStackedWidget* m_stack;
    Notice* m_notice;
    Warmup* m_warmup;
    QMap<PageId, Held> m_pages;
    PageId m_current = PageId::Home;
};

} // namespace ui
