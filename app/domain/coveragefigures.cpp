#include "app/domain/coveragefigures.h"

#include "app/domain/isoday.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr std::size_t kStandings = 4;

std::optional<double> shareOf(std::int64_t covered, std::int64_t workers)
{
    if (workers == 0)
        return std::nullopt;
    return double(covered) / double(workers);
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

std::size_t groupsBefore(CoverageBy by)
{
    std::size_t before = 0;
    for (const CoverageBy one : kCoverageBy) {
        if (one == by)
            break;
        before += std::size_t(coverageGroups(one).size());
    }
    return before;
}

/// Where the counts of a group begin: behind those of everybody.
std::size_t placeOf(CoverageBy by, qsizetype group)
{
    static const std::array<std::size_t, kCoverageBy.size()> starts = [] {
        std::array<std::size_t, kCoverageBy.size()> all{};
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = (1 + groupsBefore(kCoverageBy[i])) * kStandings;
        return all;
    }();
    return starts[static_cast<std::size_t>(by)] + std::size_t(group) * kStandings;
}

std::size_t trendStart()
{
    static const std::size_t start =
        placeOf(CoverageBy::Payer, 0) +
        std::size_t(coverageGroups(CoverageBy::Payer).size()) * kStandings;
    return start;
}

std::size_t agesStart()
{
    return trendStart() + std::size_t(kTrendMonths) * 2;
}

std::size_t notCountedPlace()
{
    return agesStart() + std::size_t(kEvidenceAges);
}

std::size_t size()
{
    return notCountedPlace() + 1;
}

/// The place of `word`; of "none" when there is no word, of "other" for one that is not known.
qsizetype groupOf(CoverageBy by, const QString& word)
{
    const QStringList& groups = coverageGroups(by);
    const qsizetype found = word.isEmpty() ? -1 : groups.indexOf(word);
    if (found >= 0)
        return found;
    const qsizetype other = groups.indexOf(u"other"_s);
    return word.isEmpty() || other < 0 ? groups.size() - 1 : other;
}

QString ageGroup(std::optional<int> age)
{
    constexpr std::array kUpTo{18, 30, 40, 50, 60, 65};
    if (!age)
        return {};
    const auto* above = std::ranges::upper_bound(kUpTo, *age);
    return coverageGroups(CoverageBy::Age).at(above - kUpTo.begin());
}

int ageInMonths(const Membership& membership, QDate today)
{
    const QDate asOf = isoDay(membership.asOf);
    return std::max(0, Month::of(today).monthsSince(Month::of(asOf)));
}

} // namespace

std::optional<double> CoverCounts::share() const
{
    return shareOf(covered, workers());
}

std::optional<double> CoverageMonth::share() const
{
    return shareOf(covered, workers);
}

void CoverCounts::add(CoverStanding standing)
{
    switch (standing) {
    case CoverStanding::Covered:
        ++covered;
        return;
    case CoverStanding::Uncovered:
        ++uncovered;
        return;
    case CoverStanding::Recorded:
        ++recorded;
        return;
    case CoverStanding::Unknown:
        ++unknown;
    }
}

CoverCounts& CoverCounts::operator+=(const CoverCounts& other)
{
    covered += other.covered;
    uncovered += other.uncovered;
    recorded += other.recorded;
    unknown += other.unknown;
    return *this;
}

QLatin1StringView wordOf(CoverageBy by)
{
    switch (by) {
    case CoverageBy::Sex:
        return "sex"_L1;
    case CoverageBy::Age:
        return "age"_L1;
    case CoverageBy::Occupation:
        return "occupation"_L1;
    case CoverageBy::Vulnerable:
        return "vulnerable"_L1;
    case CoverageBy::Payer:
        break;
    }
    return "payer"_L1;
}

const QStringList& coverageGroups(CoverageBy by)
{
    static const QStringList sexes{u"F"_s, u"M"_s, u"none"_s};
    static const QStringList ages{u"under_18"_s, u"18_29"_s, u"30_39"_s, u"40_49"_s,
                                  u"50_59"_s,    u"60_64"_s, u"65_up"_s, u"none"_s};
    static const QStringList occupations{u"farming"_s,   u"fishing"_s, u"livestock"_s, u"trade"_s,
                                         u"transport"_s, u"labour"_s,  u"building"_s,  u"craft"_s,
                                         u"household"_s, u"care"_s,    u"faith"_s,     u"other"_s,
                                         u"none"_s};
    static const QStringList vulnerable{u"any"_s,     u"decile"_s,       u"disability"_s,
                                        u"elderly"_s, u"woman_headed"_s, u"none"_s};
    static const QStringList payers{u"self"_s,     u"family"_s, u"village"_s, u"regency"_s,
                                    u"province"_s, u"dbhcht"_s, u"csr"_s,     u"sertakan"_s,
                                    u"baznas"_s,   u"other"_s,  u"none"_s};
    switch (by) {
    case CoverageBy::Sex:
        return sexes;
    case CoverageBy::Age:
        return ages;
    case CoverageBy::Occupation:
        return occupations;
    case CoverageBy::Vulnerable:
        return vulnerable;
    case CoverageBy::Payer:
        break;
    }
    return payers;
}

CoverageFigures::CoverageFigures() : m_numbers(size()) {}

CoverCounts CoverageFigures::countsAt(std::size_t place) const
{
    return {m_numbers[place], m_numbers[place + 1], m_numbers[place + 2], m_numbers[place + 3]};
}

void CoverageFigures::addAt(std::size_t place, CoverStanding standing)
{
    ++m_numbers[place + static_cast<std::size_t>(standing)];
}

CoverCounts CoverageFigures::of(CoverageBy by, qsizetype group) const
{
    return countsAt(placeOf(by, group));
}

CoverageMonth CoverageFigures::month(int at) const
{
    const std::size_t place = trendStart() + std::size_t(at) * 2;
    return {m_numbers[place], m_numbers[place + 1]};
}

std::int64_t CoverageFigures::coveredByAge(int at) const
{
    return m_numbers[agesStart() + std::size_t(at)];
}

std::int64_t CoverageFigures::notCounted() const
{
    return m_numbers[notCountedPlace()];
}

void CoverageFigures::addGroups(const CountedWorker& worker, CoverStanding standing,
                                QDate monthBegin)
{
    addAt(placeOf(CoverageBy::Sex, groupOf(CoverageBy::Sex, worker.sex)), standing);
    const QString age = ageGroup(mostAgeOn(worker.birthDate, monthBegin));
    addAt(placeOf(CoverageBy::Age, groupOf(CoverageBy::Age, age)), standing);
    addAt(placeOf(CoverageBy::Occupation, groupOf(CoverageBy::Occupation, worker.occupationGroup)),
          standing);
    addAt(placeOf(CoverageBy::Payer, groupOf(CoverageBy::Payer, worker.payer)), standing);
    QStringList vulnerable = vulnerableGroups(worker, monthBegin);
    vulnerable << (vulnerable.isEmpty() ? QString() : u"any"_s);
    for (const QString& group : std::as_const(vulnerable))
        addAt(placeOf(CoverageBy::Vulnerable, groupOf(CoverageBy::Vulnerable, group)), standing);
}

void CoverageFigures::addTrend(const CountedWorker& worker, CoverStanding standing, QDate today)
{
    const Month first = Month::of(today).plus(1 - kTrendMonths);
    for (int at = 0; at < kTrendMonths; ++at) {
        const bool isNow = at == kTrendMonths - 1;
        const bool wasHere = isNow ? isToBeCovered(worker.situation)
                                   : wasToBeCovered(worker.situation, worker.situationDate,
                                                    first.plus(at).lastDay());
        const bool wasCovered = isNow ? standing == CoverStanding::Covered
                                      : (worker.coveredMonths >> unsigned(at) & 1U) != 0;
        const std::size_t place = trendStart() + std::size_t(at) * 2;
        m_numbers[place] += wasHere ? 1 : 0;
        m_numbers[place + 1] += wasHere && wasCovered ? 1 : 0;
    }
}

void CoverageFigures::add(const CountedWorker& worker, QDate today, const StatusRules& rules)
{
    const auto answer = statusOf(worker.membership, worker.stage, today, rules);
    const CoverStanding standing = coverOf(answer.status);
    if (worker.isOnlyListed) {
        m_numbers[notCountedPlace()] += isToBeCovered(worker.situation) ? 1 : 0;
        return;
    }
    addTrend(worker, standing, today);
    if (!isToBeCovered(worker.situation))
        return;
    addAt(0, standing);
    addGroups(worker, standing, firstOfMonth(today));
    if (standing != CoverStanding::Covered)
        return;
    constexpr std::array kUpTo{0, 3, 12};
    const auto* within = std::ranges::lower_bound(kUpTo, ageInMonths(worker.membership, today));
    ++m_numbers[agesStart() + std::size_t(within - kUpTo.begin())];
}

CoverageFigures& CoverageFigures::operator+=(const CoverageFigures& other)
{
    for (std::size_t i = 0; i < m_numbers.size(); ++i)
        m_numbers[i] += other.m_numbers[i];
    return *this;
}

std::optional<CoverageFigures> CoverageFigures::fromNumbers(std::vector<std::int64_t> numbers)
{
    if (numbers.size() != size())
        return std::nullopt;
    CoverageFigures figures;
    figures.m_numbers = std::move(numbers);
    return figures;
}

void sortAsOneWalks(QList<CoveragePlace>& places)
{
    std::ranges::sort(places, [](const CoveragePlace& a, const CoveragePlace& b) {
        const auto order = [](const CoveragePlace& place) {
            return std::tuple(place.hamlet.isEmpty(), place.hamlet, place.rw.toInt(), place.rw,
                              place.rt.toInt(), place.rt);
        };
        return order(a) < order(b);
    });
}

QList<CoveragePlace> hamletsOf(const QList<CoveragePlace>& places)
{
    QMap<QString, CoverCounts> byHamlet;
    for (const CoveragePlace& place : places)
        byHamlet[place.hamlet] += place.counts;
    QList<CoveragePlace> hamlets;
    for (auto one = byHamlet.cbegin(); one != byHamlet.cend(); ++one)
        hamlets.append({one.key(), {}, {}, one.value()});
    sortAsOneWalks(hamlets);
    return hamlets;
}

} // namespace app
