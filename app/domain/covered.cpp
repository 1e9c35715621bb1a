#include "app/domain/covered.h"

#include "app/domain/isoday.h"

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

QDate dayOf(const Evidence& one)
{
    return isoDay(one.asOf);
}

bool saysNoMember(const Evidence& one)
{
    return one.state == u"not_registered" || one.state == u"rejected";
}

/// The months that one piece of evidence shows as paid: a payment all of its own; a last paid month those from its day
/// on; a bare "active" that of its day.
std::vector<Month> monthsIn(const Evidence& one)
{
    const Month said = Month::of(dayOf(one));
    const Month last = Month::fromText(one.coveredUntil);
    const Month from = Month::fromText(one.paidFrom);
    if (saysNoMember(one) || one.state == u"inactive")
        return {};
    if (!last.isValid())
        return one.state == u"active" ? std::vector{said} : std::vector<Month>();
    constexpr int kMost = 600; // beyond that somebody mistyped a year
    const Month first = from.isValid() ? from : std::min(said, last);
    std::vector<Month> months;
    for (Month month = first; month <= last && int(months.size()) < kMost; month = month.plus(1))
        months.push_back(month);
    return months;
}

bool shows(const Evidence& one, Month month)
{
    const auto months = monthsIn(one);
    return std::ranges::find(months, month) != months.end();
}

/// Whether what was said later speaks against a cover in `month`.
bool speaksAgainst(const Evidence& later, Month month)
{
    if (saysNoMember(later))
        return true;
    if (later.state == u"inactive" && Month::of(dayOf(later)) == month)
        return true;
    const Month last = Month::fromText(later.coveredUntil);
    return later.paidFrom.isEmpty() && last.isValid() && last < month;
}

bool isCover(const QList<Evidence>& known, QDate day, const StatusRules& rules)
{
    const Status status = statusOf(membershipOf(known), Stage::Answered, day, rules).status;
    return status == Status::Active || status == Status::Ending;
}

CoverGround groundWithout(Status status)
{
    switch (status) {
    case Status::Arrears:
        return CoverGround::Arrears;
    case Status::Inactive:
        return CoverGround::Lapsed;
    case Status::Rejected:
    case Status::NotRegistered:
        return CoverGround::NotMember;
    case Status::Active:
    case Status::Ending:
    case Status::Sent:
    case Status::Recorded:
    case Status::Unknown:
    case Status::NotInData:
        break;
    }
    return CoverGround::NothingKnown;
}

/// The first payment begins a membership, unless something older speaks of one.
Month beginningIn(const QList<Evidence>& known)
{
    Month begins;
    const Evidence* first = nullptr;
    for (const Evidence& one : known) {
        if (saysNoMember(one))
            begins = std::max(begins, Month::of(dayOf(one)));
        else if (!first || dayOf(one) < dayOf(*first))
            first = &one;
    }
    if (first && !first->paidFrom.isEmpty())
        begins = std::max(begins, Month::fromText(first->paidFrom));
    return begins;
}

Holds enough(int sure, int atMost, bool isLimited, int wanted)
{
    if (sure >= wanted)
        return Holds::Yes;
    return isLimited && atMost < wanted ? Holds::No : Holds::Unsure;
}

} // namespace

QLatin1StringView wordOf(Holds holds)
{
    switch (holds) {
    case Holds::Yes:
        return "yes"_L1;
    case Holds::No:
        return "no"_L1;
    case Holds::Unsure:
        break;
    }
    return "unsure"_L1;
}

QLatin1StringView wordOf(CoverGround ground)
{
    switch (ground) {
    case CoverGround::Paid:
        return "paid"_L1;
    case CoverGround::SameDay:
        return "same_day"_L1;
    case CoverGround::ShownLater:
        return "shown_later"_L1;
    case CoverGround::DeniedLater:
        return "denied_later"_L1;
    case CoverGround::Arrears:
        return "arrears"_L1;
    case CoverGround::Lapsed:
        return "lapsed"_L1;
    case CoverGround::NotMember:
        return "not_member"_L1;
    case CoverGround::NothingKnown:
        break;
    }
    return "nothing_known"_L1;
}

int CoverThen::run() const
{
    const Month last = Month::of(day);
    int months = 0;
    while (paid.contains(last.plus(-months)))
        ++months;
    return months;
}

Holds CoverThen::isMemberFor(int months) const
{
    const int possible = notBefore.isValid() ? Month::of(day).monthsSince(notBefore) + 1 : 0;
    const Holds held = enough(run() - 1, possible, notBefore.isValid(), months);
    const bool isKnownAsLong = knownSince.isValid() && knownSince.addMonths(months) <= day;
    return held == Holds::Yes && !isKnownAsLong ? Holds::Unsure : held;
}

Holds CoverThen::hasPaidFor(int months) const
{
    const int possible = notBefore.isValid() ? Month::of(day).monthsSince(notBefore) + 1 : 0;
    const int before = int(paid.size()) - (paid.contains(Month::of(day)) ? 1 : 0);
    return enough(before, possible, notBefore.isValid(), months);
}

Holds isSaving(const QList<Evidence>& evidence, std::optional<std::int64_t> programmes)
{
    bool isTold = false;
    for (const Evidence& one : evidence) {
        if (!one.removed.isEmpty() || !one.programmes)
            continue;
        if (*one.programmes == 3)
            return Holds::Yes;
        isTold = true;
    }
    if (programmes == 3)
        return Holds::Unsure;
    return isTold || programmes ? Holds::No : Holds::Unsure;
}

CoverThen coverOn(const QList<Evidence>& evidence, QDate day, const StatusRules& rules)
{
    CoverThen cover;
    cover.day = day;
    if (!day.isValid())
        return cover;
    const Month month = Month::of(day);
    QList<Evidence> known;
    QList<Evidence> later;
    for (const Evidence& one : evidence) {
        if (!one.removed.isEmpty() || !dayOf(one).isValid())
            continue;
        // Paid ahead for months to come: says nothing of this one.
        const bool isAhead = Month::fromText(one.paidFrom) > month;
        if (dayOf(one) > day)
            later.append(one);
        else if (!isAhead)
            known.append(one);
    }
    std::set<Month> months;
    for (const Evidence& one : known) {
        for (const Month paid : monthsIn(one)) {
            if (paid <= month)
                months.insert(paid);
        }
    }
    cover.paid = QList<Month>(months.begin(), months.end());
    cover.notBefore = beginningIn(known);
    for (const Evidence& one : std::as_const(known)) {
        const bool isFirst = !cover.knownSince.isValid() || dayOf(one) < cover.knownSince;
        if (isFirst && !monthsIn(one).empty())
            cover.knownSince = dayOf(one);
    }
    cover.then = statusOf(membershipOf(known), Stage::Answered, day, rules);

    QList<Evidence> daysBefore = known;
    daysBefore.removeIf([day](const Evidence& one) { return dayOf(one) == day; });
    const auto against = [month](const Evidence& one) { return speaksAgainst(one, month); };
    const auto shown = [month](const Evidence& one) { return shows(one, month); };
    const auto settle = [&cover](Holds holds, CoverGround ground) {
        cover.holds = holds;
        cover.ground = ground;
        return cover;
    };
    if (isCover(known, day, rules)) {
        if (std::ranges::any_of(later, against))
            return settle(Holds::Unsure, CoverGround::DeniedLater);
        if (!isCover(daysBefore, day, rules))
            return settle(Holds::Unsure, CoverGround::SameDay);
        return settle(Holds::Yes, CoverGround::Paid);
    }
    if (std::ranges::any_of(later, shown))
        return settle(Holds::Unsure, CoverGround::ShownLater);
    const CoverGround ground = groundWithout(cover.then.status);
    return settle(ground == CoverGround::NothingKnown ? Holds::Unsure : Holds::No, ground);
}

} // namespace app
