/// A layout of the branch's list as a small JSON file, so that one village gives it to the next:
/// {"format":"jemput-bola-layout","version":1,"name":…,"columns":[{"column":"nik","heading":…},…],
/// "dates":"dd-MM-yyyy","codes":"code","separator":"comma","names":"as_typed"}.
#pragma once

#include "app/base/result.h"
#include "app/domain/branchlayout.h"

#include <QJsonObject>

namespace app {

QJsonObject toJson(const BranchLayout& layout);
/// A style that is not named is that of the built-in layout. FileUnreadable when it is no layout; FileTooNew for a
/// later version, or a column or style that this one does not know; Invalid with the word of a LayoutProblem.
Result<BranchLayout> layoutFromJson(const QJsonObject& json);

} // namespace app
