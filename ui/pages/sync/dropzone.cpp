#include "ui/pages/sync/dropzone.h"

#include "ui/style/theme.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList localPaths(const QMimeData& data)
{
    QStringList paths;
    const auto urls = data.urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

DropZone::DropZone(QWidget* parent) : QFrame(parent)
{
    setObjectName(u"dropZone"_s);
    setProperty("surface", u"drop"_s);
    setAcceptDrops(true);
}

void DropZone::dragEnterEvent(QDragEnterEvent* event)
{
    if (localPaths(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setLook(this, "over", u"true"_s);
}

void DropZone::dragLeaveEvent(QDragLeaveEvent*)
{
    setLook(this, "over", u"false"_s);
}

void DropZone::dropEvent(QDropEvent* event)
{
    setLook(this, "over", u"false"_s);
    const QStringList paths = localPaths(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    emit dropped(paths);
}

} // namespace ui
