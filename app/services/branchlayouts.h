/// The layouts of the branch's list that this register keeps, by name; on this device only.
#pragma once

#include "app/domain/branchlayout.h"
#include "app/services/session.h"

namespace app {

/// The built-in one first, then by name. It may have been changed under its own name.
Result<QList<BranchLayout>> branchLayouts(Session& session);
/// NotFound.
Result<BranchLayout> branchLayoutNamed(Session& session, const QString& name);
/// Adds it, or replaces the one of this name. Invalid with the word of a LayoutProblem.
Result<void> keepBranchLayout(Session& session, const BranchLayout& layout);
/// Takes it away; the built-in one is as it was built again. NotFound.
Result<void> dropBranchLayout(Session& session, const QString& name);

/// As layoutFromJson(); FileUnreadable also when there is no such file.
Result<BranchLayout> readLayoutFile(const QString& path);
Result<void> writeLayoutFile(const BranchLayout& layout, const QString& path);

} // namespace app
