#include "app/services/sponsors/lapsing.h"

#include "app/services/statuses.h"
#include "app/store/eachrow.h"
#include "app/store/register.h"

#include <algorithm>
#include <map>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whom a next month concerns.
constexpr auto kHere = " FROM worker WHERE joined_to IS NULL AND covered_until IS NOT NULL"
                       " AND situation IS NULL AND consent_withdrawn IS NULL";

/// People who differ in nothing that makes the price.
struct Alike {
    std::int64_t people = 0;
    Month coveredUntil;
    PriceRequest price;
};

Alike alikeAt(const Rows& row)
{
    Alike some;
    some.coveredUntil = Month::fromText(row.text(0));
    some.price.payer = row.text(1);
    some.price.sector = row.text(2) == u"transport" ? Sector::Transport : Sector::Other;
    some.price.programmes = row.int64(3) == 3 ? 3 : 2;
    if (!row.isNull(4))
        some.price.income = row.int64(4);
    some.people = row.int64(5);
    return some;
}

/// What they still have to pay of the first so many months from `first` on.
std::optional<Price> priceOf(Pricing& pricing, const Alike& some, Month first, int months)
{
    PriceRequest request = some.price;
    request.months = {std::max(first, some.coveredUntil.plus(1)), first.plus(months - 1)};
    return pricing.of(request);
}

void add(UpkeepLine& line, Pricing& pricing, const Alike& some, Month first)
{
    line.workers += some.people;
    bool isUnsure = false;
    bool isInferred = false;
    bool onLowest = false;
    for (std::size_t i = 0; i < kUpkeepMonths.size(); ++i) {
        const auto price = priceOf(pricing, some, first, kUpkeepMonths[i]);
        if (!price)
            continue; // all of these months are paid
        line.cost[i] += price->total * some.people;
        isUnsure = isUnsure || price->isUnsure;
        isInferred = isInferred || price->isInferred;
        onLowest = onLowest || price->onLowestBasis;
    }
    line.unsure += isUnsure ? some.people : 0;
    line.inferred += isInferred ? some.people : 0;
    line.onLowestBasis += onLowest ? some.people : 0;
}

void addTo(UpkeepLine& total, const UpkeepLine& line)
{
    total.workers += line.workers;
    total.unsure += line.unsure;
    total.inferred += line.inferred;
    total.onLowestBasis += line.onLowestBasis;
    for (std::size_t i = 0; i < total.cost.size(); ++i)
        total.cost[i] += line.cost[i];
}

} // namespace

Result<QList<LapsingMonth>> lapsing(Session& session)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    QList<LapsingMonth> months;
    const auto read =
        eachRow(session.store().connection().query(QByteArray("SELECT covered_until,count(*)") +
                                                   kHere + " GROUP BY 1 ORDER BY 1"),
                [&months](const Rows& row) -> Result<void> {
                    const Month month = Month::fromText(row.text(0));
                    if (month.isValid())
                        months.append({month, row.int64(1)});
                    return {};
                });
    if (!read)
        return read.error();
    return months;
}

Result<QList<std::int64_t>> lapsingIn(Session& session, Month lastPaid)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    QList<std::int64_t> keys;
    const auto read =
        eachRow(session.store().connection().query(
                    QByteArray("SELECT pk") + kHere +
                        " AND covered_until=?1 ORDER BY scope,hamlet,CAST(rw AS INTEGER),"
                        "CAST(rt AS INTEGER),family_card,name_key",
                    {lastPaid.text()}),
                [&keys](const Rows& row) -> Result<void> {
                    keys << row.int64(0);
                    return {};
                });
    if (!read)
        return read.error();
    return keys;
}

Result<Upkeep> upkeep(Session& session)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    Upkeep upkeep;
    upkeep.first = Month::of(session.clock().today());
    const Month earliest = upkeep.first.plus(-statusRules(session).arrearsMonths);
    Pricing pricing(session.reference().contributions);
    std::map<QString, UpkeepLine> byPayer;
    const auto read =
        eachRow(session.store().connection().query(
                    QByteArray("SELECT covered_until,payer,sector,programmes,income,count(*)") +
                        kHere + " AND covered_until>=?1 GROUP BY 1,2,3,4,5",
                    {earliest.text()}),
                [&](const Rows& row) -> Result<void> {
                    const Alike some = alikeAt(row);
                    if (some.coveredUntil.isValid())
                        add(byPayer[some.price.payer], pricing, some, upkeep.first);
                    return {};
                });
    if (!read)
        return read.error();
    for (auto& [payer, line] : byPayer) {
        line.payer = payer;
        addTo(upkeep.total, line);
        upkeep.lines << line;
    }
    std::ranges::stable_sort(upkeep.lines, [](const UpkeepLine& a, const UpkeepLine& b) {
        return a.cost.back() > b.cost.back();
    });
    return upkeep;
}

} // namespace app
