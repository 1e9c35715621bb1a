#include "app/domain/pricing.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

std::optional<Price> Pricing::of(const PriceRequest& request)
{
    const bool isKnown = request.income.value_or(0) > 0;
    const std::int64_t income = isKnown ? *request.income : 1;
    const QString key = u"%1/%2/%3/%4/%5/%6"_s.arg(
        QString::number(m_table.bandFor(income).number), QString::number(request.programmes),
        QString::number(int(request.sector)), request.months.from.text(),
        request.months.until.text(), request.payer);
    auto known = m_known.find(key);
    if (known == m_known.end())
        known = m_known.insert(key, work(request, income));
    std::optional<Price> price = *known;
    if (price)
        price->onLowestBasis = !isKnown;
    return price;
}

std::optional<Price> Pricing::work(const PriceRequest& request, std::int64_t income) const
{
    if (!request.months.isValid())
        return std::nullopt;
    Price price;
    for (int i = 0; i < request.months.length(); ++i) {
        const QuoteRequest month{income,         request.programmes, 1, request.months.from.plus(i),
                                 request.sector, request.payer};
        if (!m_table.problemsOf(month).isEmpty())
            return std::nullopt;
        const Quote quote = m_table.quote(month);
        price.total += quote.total;
        price.byMonth += quote.byMonth;
        price.isUnsure = price.isUnsure || quote.discountUnsure;
        price.isInferred = price.isInferred || quote.discountInferred;
        price.source = quote.source;
        price.certainty = i == 0 ? quote.certainty : std::max(price.certainty, quote.certainty);
    }
    return price;
}

} // namespace app
