/// The crest of a letterhead: any picture a person has, made into a small PNG that keeps what is clear in it.
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace ui {

/// From PNG, JPEG or SVG. FileUnreadable when it is no picture or too large to be one, FileDamaged when its bytes are
/// broken. For a job.
app::Result<QByteArray> crestFrom(const QString& file);

} // namespace ui
