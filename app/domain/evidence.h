/// One dated fact about a worker's membership, and who said so. Written once, never changed but taken back: two sources
/// never overwrite each other (sync.md), and a status is computed from all of them (status.h).
#pragma once

#include "app/base/id.h"
#include "app/domain/record.h"

namespace app {

struct Evidence {
    EvidenceId id;
    QString scope;

    QString worker;       ///< WorkerId text
    QString source;       ///< branch, receipt, jmo, call, card: strongest first
    QString asOf;         ///< ISO day the fact was true
    QString coveredUntil; ///< last paid month "2026-12", when the source names one
    QString memberNumber; ///< KPJ, 11 digits as text (domain.md §2.7)
    QString
        state; ///< active, inactive, rejected, not_registered; empty when only the month is known
    QString note;    ///< for a rejection: the reason
    QString removed; ///< "yes" when the import that brought it was taken back
    // A payment says more; `asOf` is its day and `coveredUntil` the last month it paid for.
    QString paidFrom;                   ///< first month it paid for "2026-11"; empty = no payment
    std::optional<std::int64_t> amount; ///< rupiah
    std::optional<std::int64_t> programmes; ///< 2 = JKK+JKM, 3 = with JHT
    QString channel;                        ///< jmo, bank, wallet, shop, post, agent, office, other
    QString payer;                          ///< a word of Worker::payer
    QString reference;                      ///< number on the receipt
    QString sponsorship;                    ///< SponsorshipId text, when it was paid out of one

    bool operator==(const Evidence&) const = default;
};

std::span<const Field<Evidence>> evidenceFields();
const RecordKind& evidenceKind();
Values valuesOf(const Evidence& evidence);
Evidence evidenceFrom(const Values& values);

} // namespace app
