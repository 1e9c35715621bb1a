/// How far an area is, added up (product.md D1, D2): every figure of Cakupan comes from here.
#pragma once

#include "app/domain/coverage.h"

#include <array>
#include <vector>

namespace app {

struct CoverCounts {
    std::int64_t covered = 0;
    std::int64_t uncovered = 0;
    std::int64_t recorded = 0;
    std::int64_t unknown = 0;

    std::int64_t workers() const { return covered + uncovered + recorded + unknown; }
    /// Covered of all; nothing when there is nobody.
    std::optional<double> share() const;
    void add(CoverStanding standing);
    CoverCounts& operator+=(const CoverCounts& other);
    bool operator==(const CoverCounts&) const = default;
};

/// By what workers are told apart. In Vulnerable one worker may be in several groups, in the others in exactly one.
enum class CoverageBy { Sex, Age, Occupation, Vulnerable, Payer };
inline constexpr std::array kCoverageBy{CoverageBy::Sex, CoverageBy::Age, CoverageBy::Occupation,
                                        CoverageBy::Vulnerable, CoverageBy::Payer};
/// "sex" … "payer"
QLatin1StringView wordOf(CoverageBy by);
/// The words of the groups, in the order in which they are shown; "none" is for whom it is not known.
const QStringList& coverageGroups(CoverageBy by);

struct CoverageMonth {
    std::int64_t workers = 0; ///< to be covered at its end
    std::int64_t covered = 0;

    /// Covered of all; nothing when there is nobody.
    std::optional<double> share() const;
    bool operator==(const CoverageMonth&) const = default;
};

/// How old the evidence of those who are covered is, in months: this one, up to 3, up to 12, older.
inline constexpr int kEvidenceAges = 4;

/// All figures of an area but those of its places; sums of areas are the figures of the larger area.
class CoverageFigures {
public:
    CoverageFigures();

    CoverCounts all() const { return countsAt(0); }
    CoverCounts of(CoverageBy by, qsizetype group) const;
    /// 0 is the oldest, kTrendMonths - 1 this month as of today.
    CoverageMonth month(int at) const;
    std::int64_t coveredByAge(int at) const;
    /// Who is here and only on a residents' list: isOnlyListed().
    std::int64_t notCounted() const;

    void add(const CountedWorker& worker, QDate today, const StatusRules& rules = {});
    CoverageFigures& operator+=(const CoverageFigures& other);
    bool operator==(const CoverageFigures&) const = default;

    /// To be kept: private to the version that wrote it. fromNumbers() gives nothing for another version's.
    const std::vector<std::int64_t>& numbers() const { return m_numbers; }
    static std::optional<CoverageFigures> fromNumbers(std::vector<std::int64_t> numbers);

private:
    CoverCounts countsAt(std::size_t place) const;
    void addAt(std::size_t place, CoverStanding standing);
    void addGroups(const CountedWorker& worker, CoverStanding standing, QDate firstOfMonth);
    void addTrend(const CountedWorker& worker, CoverStanding standing, QDate today);

    std::vector<std::int64_t> m_numbers;
};

/// A hamlet, or an RT in it.
struct CoveragePlace {
    QString hamlet;
    QString rw; ///< both empty for the whole hamlet
    QString rt;
    CoverCounts counts;

    bool operator==(const CoveragePlace&) const = default;
};
/// By hamlet, then RW and RT as numbers; without a name last.
void sortAsOneWalks(QList<CoveragePlace>& places);
/// The hamlets of these RTs.
QList<CoveragePlace> hamletsOf(const QList<CoveragePlace>& places);

} // namespace app
