/// Comma-separated text, RFC 4180: UTF-8 with BOM so that spreadsheets open it rightly; cells that begin
/// with = + - @ tab or return are written as text, so that no formula can hide in a name.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace app {

QByteArray csvStart(); ///< the BOM
QByteArray csvLine(const std::vector<QString>& cells);

} // namespace app
