#include "app/domain/workerquote.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

std::optional<QuoteRequest> quoteRequestFor(const Worker& worker, Month first)
{
    if (!worker.income || !worker.programmes || !worker.months || worker.sector.isEmpty())
        return std::nullopt;
    QuoteRequest request;
    request.income = *worker.income;
    request.programmes = static_cast<int>(*worker.programmes);
    request.months = static_cast<int>(*worker.months);
    request.first = first;
    request.sector = worker.sector == "transport"_L1 ? Sector::Transport : Sector::Other;
    request.payer = worker.payer;
    return request;
}

} // namespace app
