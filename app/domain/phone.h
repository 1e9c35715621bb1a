/// Phone numbers as people write them, and what of it is one.
#pragma once

#include <QString>

namespace app {

/// "0812-3456 7890" → "081234567890"; what is no phone number stays to be seen.
QString tidiedPhone(QString phone);
/// 8 to 15 digits, + allowed in front.
bool isPhone(const QString& phone);

} // namespace app
