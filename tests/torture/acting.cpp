#include "tests/torture/acting.h"

#include "app/services/registration.h"
#include "app/store/eachrow.h"
#include "app/store/register.h"

namespace torture {

using namespace app;

Result<QList<WorkerId>> recordedWorkers(Stage& stage)
{
    const auto rows = idsOf(stage.village().store().connection().query(
        "SELECT id FROM worker WHERE stage='recorded' AND joined_to IS NULL ORDER BY id"));
    if (!rows)
        return rows.error();
    QList<WorkerId> ids;
    for (const QUuid& id : *rows)
        ids << WorkerId(id);
    return ids;
}

Result<std::optional<Worker>> someWorker(Stage& stage)
{
    const auto ids = recordedWorkers(stage);
    if (!ids)
        return ids.error();
    if (ids->isEmpty())
        return std::optional<Worker>();
    const auto found =
        worker(stage.village(), ids->at(qsizetype(stage.chance() % std::size_t(ids->size()))));
    if (!found)
        return found.error();
    return std::optional(*found);
}

} // namespace torture
