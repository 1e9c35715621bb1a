#include "app/services/sponsors/lapsing.h"

#include "app/domain/coverage.h"
#include "app/services/sponsors/sponsors.h"
#include "app/services/statuses.h"
#include "app/services/whostands.h"
#include "app/store/eachrow.h"
#include "app/store/register.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whom a next month concerns.
constexpr auto kHere = " FROM worker WHERE joined_to IS NULL AND covered_until IS NOT NULL"
                       " AND situation IS NULL AND consent_withdrawn IS NULL";

/// What makes the price of somebody's next months.
struct Alike {
    Month coveredUntil;
    PriceRequest price;
    bool isAgreed = false; ///< the lowest basis, by their sponsor: not for want of an income

    auto parts() const
    {
        return std::tie(coveredUntil, price.payer, price.sector, price.programmes, price.income,
                        isAgreed);
    }
    bool operator<(const Alike& other) const { return parts() < other.parts(); }
};
/// How many differ in nothing that makes the price: so each is reckoned once.
using AlikeOnes = std::map<Alike, std::int64_t>;

Alike alikeAt(const Rows& row)
{
    Alike some;
    some.coveredUntil = Month::fromText(row.text(0));
    some.price.payer = row.text(1);
    some.price.sector = row.text(2) == u"transport" ? Sector::Transport : Sector::Other;
    some.price.programmes = row.int64(3) == 3 ? 3 : 2;
    if (!row.isNull(4))
        some.price.income = row.int64(4);
    return some;
}

/// Sponsorships in which everybody is paid for on the lowest basis.
Result<QSet<QString>> lowestBasisAgreed(Connection& connection)
{
    const auto ids = idsOf(connection.query("SELECT id FROM sponsorship WHERE basis='lowest'"));
    if (!ids)
        return ids.error();
    QSet<QString> agreed;
    for (const QUuid& id : *ids)
        agreed.insert(SponsorshipId(id).text());
    return agreed;
}

/// Those of whom a payment says who pays in this month, by the record that stands for the person.
Result<QHash<QUuid, QList<Evidence>>> paymentsIn(Connection& connection, Month month)
{
    const auto records = RecordTable(connection, evidenceKind())
                             .where("paid_from<=?1 AND covered_until>=?1 AND removed IS NULL"
                                    " AND payer IS NOT NULL",
                                    {month.text()});
    if (!records)
        return records.error();
    const auto whoStands = WhoStands::of(connection);
    if (!whoStands)
        return whoStands.error();
    QHash<QUuid, QList<Evidence>> byPerson;
    for (const StoredRecord& record : *records) {
        const Evidence one = recordOf(record, &evidenceFrom);
        byPerson[whoStands->personOf(QUuid(one.worker))] << one;
    }
    return byPerson;
}

/// What they still have to pay of the first so many months from `first` on.
std::optional<Price> priceOf(Pricing& pricing, const Alike& some, Month first, int months)
{
    PriceRequest request = some.price;
    request.months = {std::max(first, some.coveredUntil.plus(1)), first.plus(months - 1)};
    return pricing.of(request);
}

void add(UpkeepLine& line, Pricing& pricing, const Alike& some, std::int64_t people, Month first)
{
    line.workers += people;
    bool isUnsure = false;
    bool isInferred = false;
    bool onLowest = false;
    for (std::size_t i = 0; i < kUpkeepMonths.size(); ++i) {
        const auto price = priceOf(pricing, some, first, kUpkeepMonths[i]);
        if (!price)
            continue; // all of these months are paid
        line.cost[i] += price->total * people;
        isUnsure = isUnsure || price->isUnsure;
        isInferred = isInferred || price->isInferred;
        onLowest = onLowest || (price->onLowestBasis && !some.isAgreed);
    }
    line.unsure += isUnsure ? people : 0;
    line.inferred += isInferred ? people : 0;
    line.onLowestBasis += onLowest ? people : 0;
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
    Connection& connection = session.store().connection();
    const auto moment = Transaction::beginReading(connection);
    if (!moment)
        return moment.error();
    Upkeep upkeep;
    upkeep.first = Month::of(session.clock().today());
    const Month earliest = upkeep.first.plus(-statusRules(session).arrearsMonths);
    const auto paying = paymentsIn(connection, upkeep.first);
    const auto agreed = lowestBasisAgreed(connection);
    if (!paying || !agreed)
        return !paying ? paying.error() : agreed.error();
    AlikeOnes ones;
    const auto read = eachRow(
        connection.query(QByteArray("SELECT covered_until,payer,sector,programmes,income,id") +
                             kHere + " AND covered_until>=?1",
                         {earliest.text()}),
        [&](const Rows& row) -> Result<void> {
            Alike one = alikeAt(row);
            const auto payments = paying->constFind(row.uuid(5));
            const Evidence* payment =
                payments == paying->cend() ? nullptr : payingIn(*payments, upkeep.first);
            if (payment) {
                one.price.payer = payment->payer;
                one.isAgreed = agreed->contains(payment->sponsorship);
            }
            if (one.isAgreed)
                one.price.income.reset();
            if (one.coveredUntil.isValid())
                ++ones[one];
            return {};
        });
    if (!read)
        return read.error();
    Pricing pricing(session.reference().contributions);
    std::map<QString, UpkeepLine> byPayer;
    for (const auto& [one, people] : ones)
        add(byPayer[one.price.payer], pricing, one, people, upkeep.first);
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
