/// How hard a passphrase is to guess, roughly: a hint while typing, not a promise.
#pragma once

#include <QString>

namespace ui {

enum class Strength { TooShort, Weak, Fair, Strong };

/// By length, kinds of characters and repetition; several words count as strong.
Strength strengthOf(const QString& passphrase);

} // namespace ui
