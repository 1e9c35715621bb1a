/// Whether a register still is the one life it was when it was last open here: not copied to another computer or folder,
/// not put back to an older state. A mark in the register, and a record of this computer outside its folder, tell.
#pragma once

#include "app/services/session.h"

namespace app {

/// Asked once as a register is opened, before anything is written. Nothing when all is well, and then the marks are
/// brought up to date: also for a folder that was only moved. A machine without an id is not watched.
Result<std::optional<LifeEnd>> lifeEnd(Session& session);

/// To be called before and after something leaves this computer: what was numbered by then counts as used, whatever
/// becomes of the folder. Where the record cannot be written, the mark in the register still tells other computers.
void noteReach(Session& session);

} // namespace app
