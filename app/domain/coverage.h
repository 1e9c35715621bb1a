/// How far an area is: who counts, what counts as covered, and by what it is told apart (product.md D1, D2). Every figure of
/// Cakupan comes from here: a pure function of what is known of each worker and of a day.
#pragma once

#include "app/domain/status.h"

#include <array>
#include <vector>

namespace app {

/// What is known of somebody's cover on a day.
enum class CoverStanding {
    Covered,   ///< active or ending: paid through this month; never arrears
    Uncovered, ///< evidence says so: in arrears, inactive, refused, not registered
    Recorded,  ///< recorded or handed over, and no evidence yet
    Unknown,   ///< no evidence, or none that can answer for that day
};
CoverStanding coverOf(Status status);
/// The last day of this month up to which coverOf() of this membership stays what it is today: a bare state grows stale in
/// the middle of a month, everything else changes with the month.
QDate coverHoldsUntil(const Membership& membership, QDate today, const StatusRules& rules = {});

/// Whether somebody is to be covered at all: here and at work, whether they want it or not. `situation` as in Worker.
bool isToBeCovered(const QString& situation);
/// The same for a day that has been: who left later was here then. Without a date of leaving, never.
bool wasToBeCovered(const QString& situation, const QString& situationDate, QDate day);

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

/// Months that a trend goes back, this one included.
inline constexpr int kTrendMonths = 24;
struct CoverageMonth {
    std::int64_t workers = 0; ///< to be covered at its end
    std::int64_t covered = 0;

    /// Covered of all; nothing when there is nobody.
    std::optional<double> share() const;
    bool operator==(const CoverageMonth&) const = default;
};
/// Whether the evidence dated up to the end of each month of the trend showed cover on that last day: bit 0 is the oldest.
/// The bit of this month stays clear: statusOf() answers for today. Evidence that comes late counts where it belongs.
std::uint32_t coveredMonths(const QList<Evidence>& evidence, QDate today,
                            const StatusRules& rules = {});
/// The newest payment that holds in this month and says who paid; none = null.
const Evidence* payingIn(const QList<Evidence>& evidence, Month month);
/// Who pays: the payer of the newest payment that holds in this month, else what was said in the record.
QString payerOf(const QString& recorded, const QList<Evidence>& evidence, Month month);

/// How old the evidence of those who are covered is, in months: this one, up to 3, up to 12, older.
inline constexpr int kEvidenceAges = 4;

/// What of a worker is counted. Names are those of Worker.
struct CountedWorker {
    QString hamlet;
    QString rt;
    QString rw;
    QString sex;
    QString birthDate;
    QString occupationGroup; ///< a word of coverageGroups(Occupation); empty = not known
    QString disability;
    std::optional<std::int64_t> welfareDecile;
    QString womanHeaded;
    QString payer; ///< payerOf()
    QString situation;
    QString situationDate;
    Membership membership;
    Stage stage = Stage::Candidate;
    std::uint32_t coveredMonths = 0;
};
/// Age groups and "elderly" go by the age on the first of the month. Where only a year or a month of birth is known, it is
/// reckoned from its first day.
std::optional<int> mostAgeOn(const QString& birthDate, QDate day);
/// In none of the vulnerable groups: empty. Decile 1–5, a disability, 60 and older, a woman-headed household.
QStringList vulnerableGroups(const CountedWorker& worker, QDate firstOfMonth);

/// All figures of an area but those of its places; sums of areas are the figures of the larger area.
class CoverageFigures {
public:
    CoverageFigures();

    CoverCounts all() const { return countsAt(0); }
    CoverCounts of(CoverageBy by, qsizetype group) const;
    /// 0 is the oldest, kTrendMonths - 1 this month as of today.
    CoverageMonth month(int at) const;
    std::int64_t coveredByAge(int at) const;

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
