#include "app/domain/status.h"

#include "app/domain/isoday.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

template <typename Value>
struct Named {
    Value value;
    QLatin1StringView word;
};
constexpr std::array kStatusWords{
    Named<Status>{Status::Active, QLatin1StringView("active")},
    Named<Status>{Status::Ending, QLatin1StringView("ending")},
    Named<Status>{Status::Arrears, QLatin1StringView("arrears")},
    Named<Status>{Status::Inactive, QLatin1StringView("inactive")},
    Named<Status>{Status::Rejected, QLatin1StringView("rejected")},
    Named<Status>{Status::NotRegistered, QLatin1StringView("not_registered")},
    Named<Status>{Status::Sent, QLatin1StringView("sent")},
    Named<Status>{Status::Recorded, QLatin1StringView("recorded")},
    Named<Status>{Status::Unknown, QLatin1StringView("unknown")},
    Named<Status>{Status::NotInData, QLatin1StringView("not_in_data")},
};
constexpr std::array kStepWords{
    Named<NextStep>{NextStep::None, QLatin1StringView("none")},
    Named<NextStep>{NextStep::Pay, QLatin1StringView("pay")},
    Named<NextStep>{NextStep::Register, QLatin1StringView("register")},
    Named<NextStep>{NextStep::Send, QLatin1StringView("send")},
    Named<NextStep>{NextStep::Wait, QLatin1StringView("wait")},
    Named<NextStep>{NextStep::Check, QLatin1StringView("check")},
    Named<NextStep>{NextStep::Fix, QLatin1StringView("fix")},
};

// Weakest first.
constexpr std::array kSources{QLatin1StringView("card"), QLatin1StringView("call"),
                              QLatin1StringView("jmo"), QLatin1StringView("receipt"),
                              QLatin1StringView("branch")};

/// -1 for a word that only a newer version knows.
auto strengthOf(const QString& source)
{
    const auto found = std::ranges::find(kSources, source);
    return found == kSources.end() ? -1 : found - kSources.begin();
}

bool decidesOver(const Evidence& a, const Evidence& b)
{
    if (a.asOf != b.asOf)
        return a.asOf > b.asOf;
    if (strengthOf(a.source) != strengthOf(b.source))
        return strengthOf(a.source) > strengthOf(b.source);
    return b.id < a.id;
}

bool deniesCover(const QString& state)
{
    return state == u"inactive" || state == u"rejected" || state == u"not_registered";
}

/// The month to judge a deciding fact by that names none itself.
Month latestPaidMonth(const Evidence& deciding, const QList<const Evidence*>& evidence)
{
    Month latest;
    if (deniesCover(deciding.state))
        return latest;
    for (const Evidence* one : evidence)
        latest = std::max(latest, Month::fromText(one->coveredUntil));
    // Said to be active later than any month known to be paid: somebody paid since, until when is open.
    const bool isOutdated =
        deciding.state == u"active" && latest < Month::of(isoDay(deciding.asOf));
    return isOutdated ? Month() : latest;
}

constexpr auto kStart = QLatin1StringView("from ");

/// The first of the months that a payment and what is known beside it cover without a gap; invalid when that is open.
Month startOf(const Evidence& payment, const QList<const Evidence*>& evidence)
{
    Month start = Month::fromText(payment.paidFrom);
    bool isMoved = start.isValid();
    while (isMoved) {
        isMoved = false;
        for (const Evidence* one : evidence) {
            const Month until = Month::fromText(one->coveredUntil);
            const Month from = Month::fromText(one->paidFrom);
            const bool isBefore = until.isValid() && until < Month::fromText(payment.coveredUntil);
            if (one == &payment || !isBefore || until.plus(1) < start)
                continue;
            if (!from.isValid())
                return {};
            isMoved = isMoved || from < start;
            start = std::min(start, from);
        }
    }
    return start;
}

struct Verdict {
    Status status = Status::Unknown;
    NextStep nextStep = NextStep::Check;
};

Verdict fromStage(Stage stage)
{
    switch (stage) {
    case Stage::Candidate:
        return {Status::Unknown, NextStep::Register};
    case Stage::Recorded:
        return {Status::Recorded, NextStep::Send};
    case Stage::Sent:
        return {Status::Sent, NextStep::Wait};
    case Stage::Answered:
        break;
    }
    return {Status::Unknown, NextStep::Check};
}

Verdict fromPaidMonth(Month paid, QDate today, const StatusRules& rules)
{
    const int monthsPast = Month::of(today).monthsSince(paid);
    if (monthsPast > rules.arrearsMonths)
        return {Status::Inactive, NextStep::Pay};
    if (monthsPast > 0)
        return {Status::Arrears, NextStep::Pay};
    if (today.daysTo(paid.lastDay()) <= rules.endingDays)
        return {Status::Ending, NextStep::Pay};
    return {Status::Active, NextStep::None};
}

Verdict fromEvidence(const Membership& membership, QDate asOf, Month paid, QDate today,
                     const StatusRules& rules)
{
    // A refusal stands until somebody mends its reason: it does not grow old.
    if (membership.state == u"rejected")
        return {Status::Rejected, NextStep::Fix};

    if (membership.state.startsWith(kStart) &&
        Month::of(today) < Month::fromText(membership.state.sliced(kStart.size())))
        return {};

    const bool isFresh = asOf.daysTo(today) <= rules.staleDays;
    if (isFresh && membership.state == u"not_registered")
        return {Status::NotRegistered, NextStep::Register};
    if (isFresh && membership.state == u"inactive")
        return {Status::Inactive, NextStep::Pay};
    if (membership.state == u"not_registered")
        return {};
    if (paid.isValid()) {
        const Verdict verdict = fromPaidMonth(paid, today, rules);
        // What was once said to be inactive is never shown as covered by the months it had left.
        const bool isDenied = membership.state == u"inactive" && verdict.status != Status::Inactive;
        return isDenied ? Verdict() : verdict;
    }
    const bool answersForToday = isFresh && Month::of(asOf) == Month::of(today);
    if (membership.state == u"active" && answersForToday)
        return {Status::Active, NextStep::None};
    return {};
}

} // namespace

QLatin1StringView wordOf(Status status)
{
    return std::ranges::find(kStatusWords, status, &Named<Status>::value)->word;
}

QLatin1StringView wordOf(NextStep step)
{
    return std::ranges::find(kStepWords, step, &Named<NextStep>::value)->word;
}

std::optional<Status> statusFromWord(QStringView word)
{
    for (const auto& known : kStatusWords) {
        if (word == known.word)
            return known.value;
    }
    return std::nullopt;
}

QString startWord(Month first)
{
    return kStart + first.text();
}

Membership membershipOf(const QList<Evidence>& evidence)
{
    QList<const Evidence*> dated;
    for (const Evidence& one : evidence) {
        if (isoDay(one.asOf).isValid() && one.removed.isEmpty())
            dated.append(&one);
    }
    if (dated.isEmpty())
        return {};
    std::ranges::sort(dated,
                      [](const Evidence* a, const Evidence* b) { return decidesOver(*a, *b); });

    const Evidence& deciding = *dated.first();
    Membership membership{deciding.asOf, deciding.source, deciding.state, {}, {}};
    const Month named = Month::fromText(deciding.coveredUntil);
    membership.coveredUntil = (named.isValid() ? named : latestPaidMonth(deciding, dated)).text();
    if (const Month start = startOf(deciding, dated);
        deciding.state.isEmpty() && Month::of(isoDay(deciding.asOf)) < start)
        membership.state = startWord(start);
    const auto numbered =
        std::ranges::find_if(dated, [](const Evidence* e) { return !e->memberNumber.isEmpty(); });
    if (numbered != dated.end())
        membership.memberNumber = (*numbered)->memberNumber;
    return membership;
}

StatusAnswer statusOf(const Membership& membership, Stage stage, QDate today,
                      const StatusRules& rules)
{
    StatusAnswer answer;
    answer.asOf = isoDay(membership.asOf);
    if (!answer.asOf.isValid()) {
        const Verdict verdict = fromStage(stage);
        answer.status = verdict.status;
        answer.nextStep = verdict.nextStep;
        return answer;
    }
    answer.coveredUntil = Month::fromText(membership.coveredUntil);
    answer.ageDays = static_cast<int>(answer.asOf.daysTo(today));
    answer.source = membership.source;
    const Verdict verdict =
        fromEvidence(membership, answer.asOf, answer.coveredUntil, today, rules);
    answer.status = verdict.status;
    answer.nextStep = verdict.nextStep;
    return answer;
}

} // namespace app
