/// What a person does with the program, one act each, as the window and the command line call it.
#pragma once

#include "tests/torture/stage.h"

#include <span>

namespace torture {

struct Act {
    const char* name;
    /// Stage::made names what is there afterwards. Both registers are open.
    app::Result<void> (*run)(Stage& stage);
};

std::span<const Act> acts();
/// Null when there is none of this name.
const Act* actNamed(const QString& name);

} // namespace torture
