/// What the columns of a list mean, by their headings: the fields a list can have are given as data, and the
/// lists of residents and of the branch's answers differ in nothing else. Also how a choice of columns is kept.
#pragma once

#include "app/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace app {

/// What somebody says about a field: its heading, its column from 1, or neither: not in this file.
struct NamedColumn {
    QString heading = {};
    int number = 0;

    bool operator==(const NamedColumn&) const = default;
};

} // namespace app
