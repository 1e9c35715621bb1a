/// Pictures of cards, made small enough to keep: at most 1600 pixels a side, JPEG, with nothing a camera adds
/// (place and time are dropped with the rest of its notes).
#pragma once

#include "app/base/result.h"

#include <QImage>

namespace ui {

/// FileUnreadable when it is no picture or too large to be one, FileDamaged when its bytes are broken. For a job: a phone's picture takes a while.
app::Result<QByteArray> smallPicture(const QString& file);
app::Result<QByteArray> smallPicture(const QImage& image);
/// A signature: PNG, cut to what was drawn.
QByteArray signaturePicture(const QImage& image);

} // namespace ui
