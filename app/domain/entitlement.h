/// What the rules give for one event, under which condition, and whether that condition held: a pure function of what is
/// known of the cover (covered.h) and of the benefit table (benefit.h, domain.md §3). Nothing is called held that is not known.
#pragma once

#include "app/domain/benefit.h"
#include "app/domain/covered.h"

namespace app {

struct EntitlementQuestion {
    QString event;                     ///< a word of BenefitCase::event
    Holds covered = Holds::Unsure;     ///< on the day of the event
    Holds threeMonths = Holds::Unsure; ///< a member for three months before it
    Holds threeYears = Holds::Unsure;  ///< contributions for three years before it
    Holds saving = Holds::Unsure;      ///< JHT was paid
    std::optional<int> age;            ///< in years on that day; nothing = not known
    std::int64_t basis = 0;            ///< of the worker's band, or of the lowest one; rupiah
    QStringList schooling;             ///< a word of schoolLevels() for each child at school
    bool isChildless = false;          ///< somebody said so
};

/// Why a line holds or does not.
enum class EntitlementGround {
    Covered,
    NotCovered,
    CoverUnsure,
    TooFewMonths,
    MonthsUnsure,
    NoSavings,
    SavingsUnsure,
    TooYoung,
    AgeUnsure,
    ChildrenUnsure, ///< nobody said whether there are any at school
    Disputed,       ///< sources differ whether it comes on top of the rest (domain.md §3.3)
};
/// The frozen words: "covered" … "disputed".
QLatin1StringView wordOf(EntitlementGround ground);

struct EntitlementLine {
    QString benefit; ///< id of benefits.csv
    QString level;   ///< of a scholarship for one child: where the child is now
    QString programme;
    enum class Measure {
        Fixed,
        UpTo,     ///< at most `amount`
        AsNeeded, ///< without a ceiling
        Share,    ///< of the basis, by rules of its own
        Savings,  ///< what was paid in, with its yield
    } measure = Measure::Fixed;
    std::int64_t amount = 0; ///< rupiah; 0 where there is none to name
    Holds holds = Holds::Unsure;
    EntitlementGround ground = EntitlementGround::CoverUnsure;
    QString condition; ///< key of a sentence, as in benefits.csv
    QString source;
    Certainty certainty = Certainty::Secondary;
};
QLatin1StringView wordOf(EntitlementLine::Measure measure);

struct Entitlement {
    QList<EntitlementLine> lines;
    std::int64_t least = 0; ///< fixed amounts whose condition held
    std::int64_t most = 0;  ///< with those that are unsure, and scholarships at their most
};

Entitlement entitlementFor(const EntitlementQuestion& question, const BenefitTable& benefits);

/// At most for one child from this level on, in rupiah: the sum of all that follow.
std::int64_t scholarshipFrom(const QString& level, const BenefitTable& benefits);

/// What is paid for one year at one level of school.
struct SchoolGrant {
    QString level;
    std::int64_t aYear = 0; ///< rupiah
    int years = 0;          ///< at most
    QString source;
    Certainty certainty = Certainty::Secondary;
};
/// Lowest level first.
QList<SchoolGrant> schoolGrants(const BenefitTable& benefits);

/// Months of membership that a benefit asks for first; 0 when it asks for none.
int monthsBefore(const QString& benefit, const BenefitTable& benefits);

/// The age at which JHT is paid in full (domain.md §3.4).
inline constexpr int kSavingsAge = 56;

} // namespace app
