/// Active or not: a pure function of evidence, stage and a date. Source: domain.md §0 (6, 7) and §2.6;
/// the ten words are those of the command line.
#pragma once

#include "app/domain/contribution.h"
#include "app/domain/evidence.h"

namespace app {

enum class Status {
    Active,        ///< paid through this month or later, more than 30 days left
    Ending,        ///< the same, 30 days or less left
    Arrears,       ///< 1 to 3 months past the last paid month: never shown as protected
    Inactive,      ///< more than 3, or evidence says so
    Rejected,      ///< the branch refused; the reason is in the evidence
    NotRegistered, ///< only when evidence says so
    Sent,          ///< recorded, and the office confirmed it; no membership evidence yet
    Recorded,      ///< recorded here, not confirmed yet
    Unknown,       ///< no evidence, or none that can answer for today
    NotInData,     ///< no such worker in this register: not the same as not registered
};

/// What to do next, in one word.
enum class NextStep { None, Pay, Register, Send, Wait, Check, Fix };

/// The frozen words: "active" … "not_in_data", "none" … "fix".
QLatin1StringView wordOf(Status status);
QLatin1StringView wordOf(NextStep step);
std::optional<Status> statusFromWord(QStringView word);

enum class Stage { Candidate, Recorded, Sent, Answered };

/// All evidence of one worker boiled down to what answers the question: kept beside the worker's row.
struct Membership {
    QString asOf;         ///< ISO day of the deciding evidence; empty = no evidence
    QString source;       ///< its source word
    QString state;        ///< its state word, or startWord() of a payment made ahead
    QString coveredUntil; ///< last month known to be paid "2026-12"
    QString memberNumber; ///< the newest one known

    bool operator==(const Membership&) const = default;
};

/// Instead of a state, for a payment whose months begin after its day and do not follow on others known to be paid:
/// "from 2026-12". Until then nobody is covered by it.
QString startWord(Month first);

/// Newest `asOf` decides; on the same day branch beats receipt beats jmo beats call beats card, then the
/// larger record id (so that every copy of the register agrees). A deciding fact that names no paid month
/// takes the latest month that any evidence shows as paid, unless it says inactive, rejected or
/// not_registered, or says active for a month after all of them. Evidence without a day is passed over.
/// The order of `evidence` does not matter.
Membership membershipOf(const QList<Evidence>& evidence);

struct StatusRules {
    int endingDays = 30;   ///< "30 days or less left"
    int arrearsMonths = 3; ///< domain.md §2.6
    int staleDays = 90;    ///< a bare state older than this cannot answer for today
};

struct StatusAnswer {
    Status status = Status::Unknown;
    NextStep nextStep = NextStep::Check;
    Month coveredUntil; ///< invalid when not known
    QDate asOf;         ///< invalid when there is no evidence
    int ageDays = 0;    ///< today − asOf
    QString source;
};

/// A bare "active" answers for the month of its day only: being active in October does not show that
/// November is paid.
StatusAnswer statusOf(const Membership& membership, Stage stage, QDate today,
                      const StatusRules& rules = {});

} // namespace app
