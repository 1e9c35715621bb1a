/// What contributions cost over any number of months, for one person after the other: each month at the price that
/// applies to that month, sector and payer (contribution.h).
#pragma once

#include "app/domain/monthspan.h"

#include <QHash>

namespace app {

struct PriceRequest {
    /// Rupiah a month; none: the lowest basis is taken, and said so.
    std::optional<std::int64_t> income;
    int programmes = 2; ///< 2 = JKK+JKM, 3 = with JHT
    Sector sector = Sector::Other;
    QString payer; ///< a word of Worker::payer; empty = not known
    MonthSpan months;
};

/// Rupiah, over all months.
struct Price {
    std::int64_t total = 0;
    QList<MonthQuote> byMonth;
    /// Whether this payer gets the discount is not known (domain.md §1.3): priced without it.
    bool isUnsure = false;
    bool isInferred = false; ///< that this payer gets the discount is only inferred: priced with it
    bool onLowestBasis = false; ///< the income is not known
    QString source;
    Certainty certainty = Certainty::Secondary;
};

/// Keeps what it has worked out: a list holds few different prices.
class Pricing {
public:
    /// `table` outlives it.
    explicit Pricing(const ContributionTable& table) : m_table(table) {}

    /// Nothing for months without rates, or a span or programme that is not valid.
    std::optional<Price> of(const PriceRequest& request);

private:
    std::optional<Price> work(const PriceRequest& request, std::int64_t income) const;

    const ContributionTable& m_table;
    QHash<QString, std::optional<Price>> m_known;
};

} // namespace app
