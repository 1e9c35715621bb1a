/// The words of breaches of personal data (UU 27/2022 art. 46).
#pragma once

#include "app/domain/breach.h"

namespace ui {

/// "Laptop hilang" …
QString causeFor(const QString& cause);
/// "nama, NIK, tempat dan tanggal lahir": what a word of breachData() stands for.
QString dataFor(const QString& word);
/// All of a breach, one after the other.
QStringList dataOf(const app::Breach& breach);
/// "semua orang di buku data ini" …
QString reachFor(const app::Breach& breach);

} // namespace ui
