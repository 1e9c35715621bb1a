/// The words a person agrees to before being recorded (UU 27/2022 art. 21), by edition.
#pragma once

#include <QString>

namespace ui {

/// Empty for an edition that this version does not hold.
QString consentWords(const QString& edition);

} // namespace ui
