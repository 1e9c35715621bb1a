/// How many cases there were and how much was paid: the village's own line of the province's headline.
#pragma once

#include "app/base/job.h"
#include "app/services/session.h"

namespace app {

struct CaseTotal {
    QString key; ///< event, month "2026-11", hamlet, or code of a village; empty = not known
    std::int64_t cases = 0;   ///< by month: those that happened in it
    std::int64_t open = 0;    ///< of these
    std::int64_t paid = 0;    ///< cases paid out; by month: those decided in it
    std::int64_t refused = 0; ///< likewise
    std::int64_t dropped = 0; ///< likewise
    std::int64_t rupiah = 0;  ///< paid out, of `paid`
};

struct CaseTotals {
    CaseTotal all;
    QList<CaseTotal> byEvent; ///< as the words of BenefitCase::event are declared
    QList<CaseTotal> byMonth; ///< the newest first
    QList<CaseTotal> byHamlet;
    QList<CaseTotal> byVillage; ///< for an office
};
/// Without the cases of who withdrew the consent or is gone, and each once (CaseLine::isAgain). For a job. Cancelled.
Result<CaseTotals> caseTotals(Session& session, JobContext& context);

} // namespace app
