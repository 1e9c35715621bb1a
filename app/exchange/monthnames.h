/// The names of months as lists write them: Indonesian and English, whole and cut short.
#pragma once

#include <QStringView>

namespace app {

/// 1 to 12 for a name in small letters; 0 for any other word.
int monthNamed(QStringView name);

} // namespace app
