/// Who counts when it is asked how far an area is, and what counts as covered (product.md D1, D2): pure functions of what is
/// known of a worker and of a day. coveragefigures.h adds them up.
#pragma once

#include "app/domain/status.h"

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

/// Whether somebody is no worker as far as anything says: only on a residents' list, which names no occupation (domain.md §6.2: a
/// child, a pupil, who keeps the house), not asked at a visit and without any evidence. The target is a share of those who work,
/// so they do not count until they are recorded, asked, or their work is written down.
bool isOnlyListed(Stage stage, bool hasOccupation, const QString& situation,
                  const Membership& membership);

/// Months that a trend goes back, this one included.
inline constexpr int kTrendMonths = 24;

/// Whether the evidence dated up to the end of each month of the trend showed cover on that last day: bit 0 is the oldest.
/// The bit of this month stays clear: statusOf() answers for today. Evidence that comes late counts where it belongs.
std::uint32_t coveredMonths(const QList<Evidence>& evidence, QDate today,
                            const StatusRules& rules = {});
/// The newest payment that holds in this month and says who paid; none = null.
const Evidence* payingIn(const QList<Evidence>& evidence, Month month);
/// Who pays: the payer of the newest payment that holds in this month, else what was said in the record.
QString payerOf(const QString& recorded, const QList<Evidence>& evidence, Month month);

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
    bool isOnlyListed = false; ///< isOnlyListed()
    std::uint32_t coveredMonths = 0;
};
/// Whether somebody counts on this day: is to be covered, and is a worker as far as anything says.
bool isCounted(const CountedWorker& worker);

/// Age groups and "elderly" go by the age on the first of the month. Where only a year or a month of birth is known, it is
/// reckoned from its first day.
std::optional<int> mostAgeOn(const QString& birthDate, QDate day);
/// In none of the vulnerable groups: empty. Decile 1–5, a disability, 60 and older, a woman-headed household.
QStringList vulnerableGroups(const CountedWorker& worker, QDate firstOfMonth);

} // namespace app
