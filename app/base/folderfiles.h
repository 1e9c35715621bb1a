/// The files of a folder and of those inside it, as people keep them on a drive.
#pragma once

#include <QStringList>

namespace app {

/// Paths of the files whose names match one of `patterns` ("*.jbatch"), in the folder and up to three deeper ones, by
/// path. Folders that are links are not followed, and at most 10,000 are looked into.
QStringList filesBelow(const QString& folder, const QStringList& patterns);

} // namespace app
