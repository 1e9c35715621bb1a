#include "app/domain/coverage.h"

#include "app/domain/age.h"
#include "app/domain/isoday.h"
#include "app/domain/worker.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr int kElderly = 60;
constexpr int kPoorDecile = 5;

} // namespace

CoverStanding coverOf(Status status)
{
    switch (status) {
    case Status::Active:
    case Status::Ending:
        return CoverStanding::Covered;
    case Status::Arrears:
    case Status::Inactive:
    case Status::Rejected:
    case Status::NotRegistered:
        return CoverStanding::Uncovered;
    case Status::Sent:
    case Status::Recorded:
        return CoverStanding::Recorded;
    case Status::Unknown:
    case Status::NotInData:
        break;
    }
    return CoverStanding::Unknown;
}

QDate coverHoldsUntil(const Membership& membership, QDate today, const StatusRules& rules)
{
    const QDate monthEnd = Month::of(today).lastDay();
    const QDate asOf = isoDay(membership.asOf);
    const bool growsStale = membership.state == u"inactive" || membership.state == u"active" ||
                            membership.state == u"not_registered";
    if (!asOf.isValid() || !growsStale || asOf.daysTo(today) > rules.staleDays)
        return monthEnd;
    return std::min(monthEnd, asOf.addDays(rules.staleDays));
}

bool isToBeCovered(const QString& situation)
{
    return situation.isEmpty() || situation == u"refused";
}

bool wasToBeCovered(const QString& situation, const QString& situationDate, QDate day)
{
    if (isToBeCovered(situation))
        return true;
    const QDate left = isoDay(situationDate);
    return left.isValid() && left > day;
}

bool isOnlyListed(Stage stage, bool hasOccupation, const QString& situation,
                  const Membership& membership)
{
    return stage == Stage::Candidate && !hasOccupation && situation != u"refused" &&
           membership.asOf.isEmpty();
}

bool isCounted(const CountedWorker& worker)
{
    return isToBeCovered(worker.situation) && !worker.isOnlyListed;
}

std::uint32_t coveredMonths(const QList<Evidence>& evidence, QDate today, const StatusRules& rules)
{
    QList<Evidence> known;
    for (const Evidence& one : evidence) {
        if (one.removed.isEmpty() && isoDay(one.asOf).isValid())
            known << one;
    }
    std::ranges::sort(known, {}, &Evidence::asOf);
    const Month thisMonth = Month::of(today);
    const Month first = thisMonth.plus(1 - kTrendMonths);
    std::uint32_t covered = 0;
    for (qsizetype i = 0; i < known.size(); ++i) {
        const Month begins = Month::of(isoDay(known[i].asOf));
        const Month next = i + 1 < known.size() ? Month::of(isoDay(known[i + 1].asOf)) : thisMonth;
        if (next <= begins || next <= first)
            continue; // something newer answers at the end of each month
        const Membership membership = membershipOf(known.first(i + 1));
        // Nobody is covered beyond the last paid month, nor by a bare state beyond its own.
        const Month last = std::max(begins, Month::fromText(membership.coveredUntil));
        for (Month month = std::max(begins, first);
             month < std::min(next, thisMonth) && month <= last; month = month.plus(1)) {
            const auto answer = statusOf(membership, Stage::Answered, month.lastDay(), rules);
            if (coverOf(answer.status) == CoverStanding::Covered)
                covered |= 1U << unsigned(month.monthsSince(first));
        }
    }
    return covered;
}

const Evidence* payingIn(const QList<Evidence>& evidence, Month month)
{
    const Evidence* newest = nullptr;
    for (const Evidence& one : evidence) {
        const Month from = Month::fromText(one.paidFrom);
        if (!one.removed.isEmpty() || one.payer.isEmpty() || !from.isValid() || month < from ||
            Month::fromText(one.coveredUntil) < month)
            continue;
        const bool isNewer =
            !newest || newest->asOf < one.asOf || (newest->asOf == one.asOf && newest->id < one.id);
        newest = isNewer ? &one : newest;
    }
    return newest;
}

QString payerOf(const QString& recorded, const QList<Evidence>& evidence, Month month)
{
    const Evidence* newest = payingIn(evidence, month);
    return newest ? newest->payer : recorded;
}

std::optional<int> mostAgeOn(const QString& birthDate, QDate day)
{
    return ageOn(roughDay(birthDate).earliest, day);
}

QStringList vulnerableGroups(const CountedWorker& worker, QDate firstOfMonth)
{
    QStringList groups;
    if (worker.welfareDecile && *worker.welfareDecile >= 1 && *worker.welfareDecile <= kPoorDecile)
        groups << u"decile"_s;
    if (!worker.disability.isEmpty() && worker.disability != u"none")
        groups << u"disability"_s;
    if (mostAgeOn(worker.birthDate, firstOfMonth).value_or(0) >= kElderly)
        groups << u"elderly"_s;
    if (worker.womanHeaded == u"yes")
        groups << u"woman_headed"_s;
    return groups;
}

} // namespace app
