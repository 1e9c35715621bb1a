#include "ui/pages/sync/volumes.h"

#include <QStorageInfo>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isPlugged(const QStorageInfo& volume)
{
    if (!volume.isValid() || !volume.isReady() || volume.isReadOnly() || volume.isRoot())
        return false;
#ifdef Q_OS_WIN
    return !volume.rootPath().startsWith("C:"_L1, Qt::CaseInsensitive);
#else
    const QString path = volume.rootPath();
    const auto places = {"/media/"_L1, "/run/media/"_L1, "/mnt/"_L1, "/Volumes/"_L1};
    return std::any_of(places.begin(), places.end(),
                       [&path](QLatin1StringView place) { return path.startsWith(place); });
#endif
}

} // namespace

QList<Volume> removableVolumes()
{
    QList<Volume> found;
    const auto mounted = QStorageInfo::mountedVolumes();
    for (const QStorageInfo& volume : mounted) {
        if (isPlugged(volume))
            found.append({volume.displayName(), volume.rootPath()});
    }
    return found;
}

} // namespace ui
