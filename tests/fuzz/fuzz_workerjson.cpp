/// Workers as JSON, for the command line's `add` and `update`.
#include "app/exchange/workerjson.h"

#include <QJsonDocument>

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace app;
    const auto read =
        workerFromJson(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    const auto* partial = std::get_if<PartialWorker>(&read);
    if (partial == nullptr)
        return 0;
    if (partial->values.size() != kWorkerFieldCount || partial->named.size() != kWorkerFieldCount)
        std::abort();
    Worker worker = workerFrom(partial->values);
    worker.id = partial->id;
    // What it was understood as is said, and understood so again.
    const QByteArray once = QJsonDocument(toJson(worker)).toJson(QJsonDocument::Compact);
    const auto again = workerFromJson(once);
    const auto* second = std::get_if<PartialWorker>(&again);
    if (second == nullptr || second->values != partial->values || second->id != partial->id)
        std::abort();
    return 0;
}
