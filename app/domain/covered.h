/// Whether somebody was covered on a day that is past, and for how long they had been a member: a pure function of
/// evidence (status.h). What was said after that day never makes a cover sure (domain.md §2.6: nobody said from which day
/// a payment covers, nor whether months in arrears do).
#pragma once

#include "app/domain/status.h"

namespace app {

enum class Holds { Yes, No, Unsure };
/// "yes", "no", "unsure".
QLatin1StringView wordOf(Holds holds);

enum class CoverGround {
    Paid,         ///< known before that day to be paid for its month
    SameDay,      ///< only on that very day: before or after, nobody knows
    ShownLater,   ///< only by what was said after it
    DeniedLater,  ///< known as paid, but said otherwise since
    Arrears,      ///< never shown as covered
    Lapsed,       ///< longer in arrears, or said to be inactive
    NotMember,    ///< said not to be registered, or refused
    NothingKnown, ///< no evidence answers for that day
};
/// The frozen words: "paid" … "nothing_known".
QLatin1StringView wordOf(CoverGround ground);

struct CoverThen {
    QDate day;
    Holds holds = Holds::Unsure;
    CoverGround ground = CoverGround::NothingKnown;
    StatusAnswer then; ///< the status of that day from what was known by then, with the age it had
    /// Known by then to be paid, up to the month of that day, in order.
    QList<Month> paid;
    /// The earliest month in which the membership can have begun, as far as that is known here; invalid = it is not.
    Month notBefore;

    /// The first day on which anything here spoke of the membership; invalid = nothing did.
    QDate knownSince;

    /// Months on end, with that of the day as the last.
    int run() const;
    /// "After n months of membership": whole months before that of the day, on end, of a membership that was known for as
    /// long: nobody said from which day a payment covers (domain.md §2.5).
    Holds isMemberFor(int months) const;
    /// "n months of contributions", on end or not.
    Holds hasPaidFor(int months) const;
};

/// Whether JHT was ever paid: what a payment says; else, unsure, what the worker wants (`programmes`, Worker's).
Holds isSaving(const QList<Evidence>& evidence, std::optional<std::int64_t> programmes);

CoverThen coverOn(const QList<Evidence>& evidence, QDate day, const StatusRules& rules = {});

} // namespace app
