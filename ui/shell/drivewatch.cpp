#include "ui/shell/drivewatch.h"

#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"

#include <QWidget>

#include <algorithm>

namespace ui {

namespace {

constexpr int kLookEveryMs = 2000;

} // namespace

DriveWatch::DriveWatch(Desk& desk, QWidget* page) : QObject(page), m_desk(desk), m_page(page)
{
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_page->isVisible())
            return m_timer.stop();
        // Work that goes on may be writing to the drive: it is not asked in between.
        if (!m_desk.isLocked() && !m_desk.isBusy())
            look();
    });
}

void DriveWatch::start()
{
    m_timer.start();
    look();
}

void DriveWatch::look()
{
    if (m_isLooking)
        return;
    m_isLooking = true;
    m_desk.run(
        this,
        [&dialogs = m_desk.dialogs()](app::Session&, app::JobContext&)
            -> app::Result<QList<Volume>> { return dialogs.drives(); },
        [this](const app::Result<QList<Volume>>& drives) {
            m_isLooking = false;
            if (drives)
                found(*drives);
        });
}

void DriveWatch::found(const QList<Volume>& drives)
{
    if (drives == m_drives && m_hasLooked)
        return;
    const QList<Volume> before = std::exchange(m_drives, drives);
    const auto isNew = [&before](const Volume& drive) {
        return drive.state == Volume::State::Writable &&
               std::none_of(before.cbegin(), before.cend(),
                            [&drive](const Volume& known) { return known.folder == drive.folder; });
    };
    const auto fresh = std::find_if(drives.cbegin(), drives.cend(), isNew);
    // What was there before anybody looked was not just plugged in.
    const bool isFirst = !std::exchange(m_hasLooked, true);
    emit changed(isFirst || fresh == drives.cend() ? QString() : fresh->folder);
}

} // namespace ui
