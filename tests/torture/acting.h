/// What all acts share.
#pragma once

#include "app/domain/worker.h"
#include "tests/torture/stage.h"

namespace torture {

/// Ends the program: for the making of a stage, at which nothing fails.
template <typename T>
T must(app::Result<T> result)
{
    if (!result)
        qFatal("the stage is not made: error %d, %s", int(result.error().code),
               qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Whether it was done; what came of it does not matter.
template <typename T>
app::Result<void> done(const app::Result<T>& result)
{
    return result ? app::Result<void>() : result.error();
}

/// Those recorded at the village and standing for themselves.
app::Result<QList<app::WorkerId>> recordedWorkers(Stage& stage);
/// Any of them; the act has nothing to do when there is none.
app::Result<std::optional<app::Worker>> someWorker(Stage& stage);

} // namespace torture
