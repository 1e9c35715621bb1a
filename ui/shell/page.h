/// One page of the window. Made once, kept alive while the window lives: what is typed stays.
#pragma once

#include "app/services/session.h"

#include <QWidget>

namespace ui {

/// Conflicts and Duplicates are reached from Sync and belong to it, Import belongs to Workers, Audit to Safety.
enum class PageId {
    Home,
    Workers,
    Register,
    Status,
    Sync,
    Settings,
    Conflicts,
    Duplicates,
    Import,
    Safety,
    Audit,
    Outreach,
    Sponsors,
    Cases,
    Coverage
};

/// Where to go, and with what.
struct Destination {
    PageId page = PageId::Home;
    app::WorkerId worker; ///< Workers: select it; Register: edit it; Status: answer for it
    /// A NIK to register, a text to look for, a filter word; Import: a path, or "choose"; Sync: paths, a line each
    QString text;
};

class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(QWidget* parent) : QWidget(parent) {}

    virtual QString title() const = 0;
    /// The page came to the front: put the focus where work begins.
    virtual void shown() {}
    /// After shown(), when somebody asked for something particular.
    virtual void open(const Destination& destination) { Q_UNUSED(destination) }
    /// Something was saved, here or elsewhere; reload what is shown of it. Also once before first shown().
    virtual void refresh(const app::Changes& changes) { Q_UNUSED(changes) }
    /// The window is about to be locked or closed: what is being typed must be on disk when it returns.
    virtual void keepTyping() {}
};

} // namespace ui
