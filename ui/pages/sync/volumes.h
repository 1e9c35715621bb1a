/// Flash drives that are plugged in, as folders to write to.
#pragma once

#include <QList>
#include <QString>

namespace ui {

struct Volume {
    QString name;
    QString folder;
};

/// Writable volumes that are not this computer's own disk. May wait for a slow disk: for a job.
QList<Volume> removableVolumes();

} // namespace ui
