/// Acts of the other half of the work: going to people, who pays for them, what happens to them, what the village must do.
#pragma once

#include "tests/torture/stage.h"

namespace torture {

/// A sponsor with a programme, and a case, at the village: what the acts below go on with.
void prepareField(Stage& stage, const app::WorkerId& worker);

app::Result<void> visit(Stage& stage);
app::Result<void> meet(Stage& stage);
app::Result<void> pay(Stage& stage);
app::Result<void> agree(Stage& stage);
app::Result<void> chooseByHand(Stage& stage);
app::Result<void> approve(Stage& stage);
app::Result<void> takeApprovalBack(Stage& stage);
app::Result<void> paySponsored(Stage& stage);
app::Result<void> followCase(Stage& stage);
app::Result<void> tickPaper(Stage& stage);
app::Result<void> fulfilDuty(Stage& stage);

} // namespace torture
