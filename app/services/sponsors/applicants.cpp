#include "app/services/sponsors/applicants.h"

#include "app/services/statuses.h"
#include "app/services/whostands.h"
#include "app/store/eachrow.h"
#include "app/store/register.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kWorkers =
    "SELECT id,nik,birth_date,hamlet,occupation,occupation2,sector,income,disability,"
    "welfare_decile,woman_headed,children,stage,situation,consent_withdrawn,covered_until,"
    "member_number FROM worker WHERE joined_to IS NULL"
    " AND (scope=?1 OR (scope>?1||'.' AND scope<?1||'/'))";

std::optional<std::int64_t> wholeAt(const Rows& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.int64(column));
}

Worker workerAt(const Rows& row)
{
    Worker worker;
    worker.id = WorkerId(row.uuid(0));
    worker.nik = row.text(1);
    worker.birthDate = row.text(2);
    worker.hamlet = row.text(3);
    worker.occupation = row.text(4);
    worker.occupation2 = row.text(5);
    worker.sector = row.text(6);
    worker.income = wholeAt(row, 7);
    worker.disability = row.text(8);
    worker.welfareDecile = wholeAt(row, 9);
    worker.womanHeaded = row.text(10);
    worker.children = wholeAt(row, 11);
    worker.stage = row.text(12);
    worker.situation = row.text(13);
    worker.consentWithdrawn = row.text(14);
    return worker;
}

/// Whether the places of each sponsorship stand. One that is not known here was agreed to for a larger area, and its places
/// were approved there.
Result<QHash<QString, bool>> approvedElsewhere(Connection& connection)
{
    QHash<QString, bool> approved;
    const auto read =
        eachRow(connection.query("SELECT id,removed IS NULL AND approved_at IS NOT NULL"
                                 " AND purpose='contribution' FROM sponsorship"),
                [&approved](const Rows& row) -> Result<void> {
                    approved.insert(SponsorshipId(row.uuid(0)).text(), row.int64(1) != 0);
                    return {};
                });
    if (!read)
        return read.error();
    return approved;
}

/// Judges one worker after the other.
class Judging {
public:
    Judging(Session& session, const SponsorshipLine& line, const QList<Beneficiary>& marks,
            QHash<QUuid, QList<MonthSpan>> taken, const Weights& weights)
        : m_terms(line.sponsorship),
          m_window(monthsOf(line.sponsorship)),
          m_day(reckoningDay(line.sponsorship)),
          m_weights(weights),
          m_taken(std::move(taken)),
          m_pricing(session, line)
    {
        for (const Beneficiary& mark : marks)
            m_choices.insert(QUuid(mark.worker), mark.choice);
    }

    void judge(const Rows& row, Applicants& applicants)
    {
        ++applicants.candidates;
        const Worker worker = workerAt(row);
        const QString choice = m_choices.value(worker.id.uuid());
        if (choice == u"excluded")
            return;
        const bool isIncluded = choice == u"included";
        const Standing standing{stageOf(worker.stage, false) != Stage::Candidate,
                                !row.isNull(15) || !row.isNull(16),
                                monthsLeft(worker.id.uuid(), Month::fromText(row.text(15)))};
        QList<Unfit> reasons = unfitnessOf(worker, standing, m_terms);
        if (isIncluded)
            reasons.removeIf([](Unfit reason) { return !isForEverybody(reason); });
        const auto price = reasons.isEmpty() ? m_pricing.of(worker, standing.months) : std::nullopt;
        if (!reasons.isEmpty()) {
            ++applicants.unfit[reasons.first()];
            return;
        }
        const QList<Merit> merits = meritsOf(worker, m_weights, m_day);
        Applicant one;
        one.worker = worker.id;
        one.isIncluded = isIncluded;
        one.points = pointsOf(merits);
        one.grounds = groundsOf(merits);
        one.decile = std::max<std::int64_t>(worker.welfareDecile.value_or(0), 0);
        one.children = worker.children.value_or(0);
        one.birthDate = worker.birthDate;
        one.months = standing.months;
        if (price) {
            one.cost = price->total;
            one.isUnsure = price->isUnsure;
            one.isInferred = price->isInferred;
            one.onLowestBasis = price->onLowestBasis;
        }
        applicants.all << std::move(one);
    }

private:
    MonthSpan monthsLeft(const QUuid& worker, Month coveredUntil) const
    {
        if (m_terms.paidElsewhere == u"yes")
            return m_window;
        QList<MonthSpan> taken = m_taken.value(worker);
        if (coveredUntil.isValid() && coveredUntil >= m_window.from)
            taken << MonthSpan{m_window.from, std::min(coveredUntil, m_window.until)};
        return longestFree(m_window, taken);
    }

    const Sponsorship& m_terms;
    MonthSpan m_window;
    QDate m_day;
    Weights m_weights;
    QHash<QUuid, QList<MonthSpan>> m_taken;
    QHash<QUuid, QString> m_choices;
    PlacePricing m_pricing;
};

} // namespace

PlacePricing::PlacePricing(const Session& session, const SponsorshipLine& line)
    : m_terms(line.sponsorship),
      m_payer(payerOf(line.sponsor.kind)),
      m_pricing(session.reference().contributions)
{
}

std::optional<Price> PlacePricing::of(const Worker& worker, const MonthSpan& months)
{
    const bool isAgreed = m_terms.basis == u"lowest";
    auto price = m_pricing.of(
        {isAgreed ? std::nullopt : worker.income, static_cast<int>(m_terms.programmes.value_or(2)),
         worker.sector == u"transport" ? Sector::Transport : Sector::Other, m_payer, months});
    if (price && isAgreed)
        price->onLowestBasis = false;
    return price;
}

Result<QHash<QUuid, QList<MonthSpan>>> takenMonths(Session& session, const Sponsorship& sponsorship)
{
    Connection& connection = session.store().connection();
    const auto whoStands = WhoStands::of(connection);
    if (!whoStands)
        return whoStands.error();
    const MonthSpan window = monthsOf(sponsorship);
    QHash<QUuid, QList<MonthSpan>> taken;
    const auto add = [&](const Rows& row) -> Result<void> {
        const QUuid worker(row.text(0));
        const MonthSpan both =
            sharedBy(window, {Month::fromText(row.text(1)), Month::fromText(row.text(2))});
        if (both.isValid())
            taken[whoStands->personOf(worker)] << both;
        return {};
    };
    const auto payments =
        eachRow(connection.query("SELECT worker,paid_from,covered_until FROM evidence WHERE"
                                 " paid_from IS NOT NULL AND removed IS NULL"
                                 " AND sponsorship IS NOT ?1 AND covered_until>=?2",
                                 {sponsorship.id.text(), sponsorship.fromMonth}),
                add);
    if (!payments)
        return payments.error();
    const auto standingPlaces = approvedElsewhere(connection);
    if (!standingPlaces)
        return standingPlaces.error();
    const auto places =
        eachRow(connection.query("SELECT worker,from_month,until_month,sponsorship FROM beneficiary"
                                 " WHERE removed IS NULL AND choice<>'excluded'"
                                 " AND sponsorship<>?1 AND until_month>=?2",
                                 {sponsorship.id.text(), sponsorship.fromMonth}),
                [&](const Rows& row) -> Result<void> {
                    return standingPlaces->value(row.text(3), true) ? add(row) : Result<void>();
                });
    if (!places)
        return places.error();
    return taken;
}

Result<Applicants> applicantsFor(Session& session, const SponsorshipLine& line,
                                 const QList<Beneficiary>& marks, JobContext& context)
{
    const auto weights = weightsFrom(line.sponsorship.weights);
    if (!weights)
        return Error{ErrorCode::Invalid, u"weights"_s};
    auto taken = takenMonths(session, line.sponsorship);
    if (!taken)
        return taken.error();
    Judging judging(session, line, marks, *std::move(taken), *weights);
    Applicants applicants;
    const auto read =
        eachRow(session.store().connection().query(kWorkers, {line.sponsorship.scope}),
                [&](const Rows& row) -> Result<void> {
                    if (context.isCancelled())
                        return Error{ErrorCode::Cancelled, {}};
                    judging.judge(row, applicants);
                    context.progress(applicants.candidates, 0);
                    return {};
                });
    if (!read)
        return read.error();
    return applicants;
}

} // namespace app
