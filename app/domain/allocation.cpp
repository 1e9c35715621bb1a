#include "app/domain/allocation.h"

#include "app/domain/age.h"
#include "app/domain/nik.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFirstSafeDecile = 6; // domain.md §5.5
constexpr int kNotYet = 65;         // domain.md §2.1: "not yet 65 at registration"

struct NamedWeight {
    QLatin1StringView name;
    int Weights::*member;
};
constexpr std::array kWeights{
    NamedWeight{"decile"_L1, &Weights::decile}, NamedWeight{"disability"_L1, &Weights::disability},
    NamedWeight{"woman_headed"_L1, &Weights::womanHeaded}, NamedWeight{"child"_L1, &Weights::child},
    NamedWeight{"elderly"_L1, &Weights::elderly}};

bool hasDisability(const Worker& worker)
{
    return !worker.disability.isEmpty() && worker.disability != u"none";
}

bool isOneOf(const QString& list, QChar between, const QString& value)
{
    const QStringList parts = list.split(between, Qt::SkipEmptyParts);
    return std::ranges::any_of(parts, [&](const QString& part) { return part.trimmed() == value; });
}

/// What a sponsor asks for.
QList<Unfit> againstTerms(const Worker& worker, const Sponsorship& terms)
{
    QList<Unfit> reasons;
    const auto addIf = [&reasons](bool isSo, Unfit reason) {
        if (isSo)
            reasons << reason;
    };
    const auto worksAs = [&](const QString& code) {
        return !code.isEmpty() && isOneOf(terms.occupations, u' ', code);
    };
    addIf(!terms.occupations.isEmpty() && !worksAs(worker.occupation) &&
              !worksAs(worker.occupation2),
          Unfit::Occupation);
    addIf(terms.maxDecile && worker.welfareDecile.value_or(*terms.maxDecile + 1) > *terms.maxDecile,
          Unfit::Decile);
    addIf(terms.disability == u"yes" && !hasDisability(worker), Unfit::Disability);
    addIf(terms.womanHeaded == u"yes" && worker.womanHeaded != u"yes", Unfit::WomanHeaded);
    const auto age = leastAgeOn(worker.birthDate, reckoningDay(terms));
    const bool asksAge = terms.minAge || terms.maxAge;
    addIf(asksAge &&
              (!age || *age < terms.minAge.value_or(*age) || *age > terms.maxAge.value_or(*age)),
          Unfit::Age);
    addIf(!terms.hamlets.isEmpty() &&
              (worker.hamlet.isEmpty() || !isOneOf(terms.hamlets, u';', worker.hamlet)),
          Unfit::Hamlet);
    return reasons;
}

/// Birth dates as text compare as days do; unknown comes last.
auto orderOf(const Applicant& one)
{
    constexpr std::int64_t kUnknownDecile = 11;
    return std::tuple(!one.isIncluded, -one.points, one.decile > 0 ? one.decile : kUnknownDecile,
                      -one.children, one.birthDate.isEmpty(), one.birthDate);
}

} // namespace

std::optional<Weights> weightsFrom(const QString& text)
{
    Weights weights;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto* known = std::ranges::find_if(kWeights, [&part](const NamedWeight& one) {
            return part.section(u'=', 0, 0) == one.name;
        });
        bool isNumber = false;
        const int points = part.section(u'=', 1).toInt(&isNumber);
        if (known == kWeights.end() || !isNumber || points < 0 || points > Weights::kMost)
            return std::nullopt;
        weights.*(known->member) = points;
    }
    return weights;
}

QString textOf(const Weights& weights)
{
    if (weights == Weights())
        return {};
    QStringList parts;
    for (const NamedWeight& one : kWeights)
        parts << u"%1=%2"_s.arg(one.name).arg(weights.*(one.member));
    return parts.join(u' ');
}

QList<Merit> meritsOf(const Worker& worker, const Weights& weights, QDate on)
{
    QList<Merit> merits;
    const auto add = [&merits](QLatin1StringView what, const QString& value, std::int64_t points) {
        if (points > 0)
            merits << Merit{QString(what), value, static_cast<int>(points)};
    };
    const std::int64_t decile = worker.welfareDecile.value_or(0);
    if (decile >= 1 && decile < kFirstSafeDecile)
        add("decile"_L1, QString::number(decile), (kFirstSafeDecile - decile) * weights.decile);
    if (hasDisability(worker))
        add("disability"_L1, worker.disability, weights.disability);
    if (worker.womanHeaded == u"yes")
        add("woman_headed"_L1, {}, weights.womanHeaded);
    const std::int64_t children = std::max<std::int64_t>(worker.children.value_or(0), 0);
    add("child"_L1, QString::number(children),
        std::min<std::int64_t>(children, Weights::kMostChildren) * weights.child);
    const auto age = leastAgeOn(worker.birthDate, on);
    if (age && *age >= Weights::kElderlyFrom)
        add("elderly"_L1, QString::number(*age), weights.elderly);
    return merits;
}

int pointsOf(const QList<Merit>& merits)
{
    int points = 0;
    for (const Merit& merit : merits)
        points += merit.points;
    return points;
}

QString groundsOf(const QList<Merit>& merits)
{
    QStringList parts;
    for (const Merit& merit : merits)
        parts << u"%1:%2:%3"_s.arg(merit.what, merit.value, QString::number(merit.points));
    return parts.join(u' ');
}

QList<Merit> meritsFrom(const QString& grounds)
{
    QList<Merit> merits;
    for (const QString& part : grounds.split(u' ', Qt::SkipEmptyParts))
        merits << Merit{part.section(u':', 0, 0), part.section(u':', 1, 1),
                        part.section(u':', 2).toInt()};
    return merits;
}

std::optional<int> leastAgeOn(const QString& birthDate, QDate day)
{
    return ageOn(roughDay(birthDate).latest, day);
}

QLatin1StringView wordOf(Unfit reason)
{
    switch (reason) {
    case Unfit::NotRecorded:
        return "not_recorded"_L1;
    case Unfit::NotHere:
        return "not_here"_L1;
    case Unfit::Withdrew:
        return "withdrew"_L1;
    case Unfit::NoNik:
        return "no_nik"_L1;
    case Unfit::TooOld:
        return "too_old"_L1;
    case Unfit::Paid:
        return "paid"_L1;
    case Unfit::Occupation:
        return "occupation"_L1;
    case Unfit::Decile:
        return "decile"_L1;
    case Unfit::Disability:
        return "disability"_L1;
    case Unfit::WomanHeaded:
        return "woman_headed"_L1;
    case Unfit::Age:
        return "age"_L1;
    case Unfit::Hamlet:
        break;
    }
    return "hamlet"_L1;
}

bool isForEverybody(Unfit reason)
{
    return reason <= Unfit::Paid;
}

QLatin1StringView wordOf(Limit limit)
{
    switch (limit) {
    case Limit::Nobody:
        return "nobody"_L1;
    case Limit::Quota:
        return "quota"_L1;
    case Limit::Budget:
        break;
    }
    return "budget"_L1;
}

QList<Unfit> unfitnessOf(const Worker& worker, const Standing& standing,
                         const Sponsorship& sponsorship)
{
    QList<Unfit> reasons;
    if (!standing.isRecorded)
        reasons << Unfit::NotRecorded;
    if (!worker.situation.isEmpty())
        reasons << Unfit::NotHere;
    if (hasWithdrawnConsent(worker))
        reasons << Unfit::Withdrew;
    if (sponsorship.purpose == u"contribution") {
        if (worker.nik.isEmpty() || isTemporaryNik(worker.nik))
            reasons << Unfit::NoNik;
        const auto age = leastAgeOn(worker.birthDate, reckoningDay(sponsorship));
        if (!standing.isMember && age && *age >= kNotYet)
            reasons << Unfit::TooOld;
        if (!standing.months.isValid())
            reasons << Unfit::Paid;
    }
    return reasons + againstTerms(worker, sponsorship);
}

QDate reckoningDay(const Sponsorship& sponsorship)
{
    const Month first = Month::fromText(sponsorship.fromMonth);
    return first.isValid() ? QDate(first.year, first.month, 1) : QDate();
}

MonthSpan monthsOf(const Sponsorship& sponsorship)
{
    return {Month::fromText(sponsorship.fromMonth), Month::fromText(sponsorship.untilMonth)};
}

Allocation allocate(QList<Applicant> applicants, std::optional<std::int64_t> quota,
                    std::optional<std::int64_t> budget)
{
    std::sort(applicants.begin(), applicants.end(), [](const Applicant& a, const Applicant& b) {
        const auto one = orderOf(a);
        const auto other = orderOf(b);
        return one != other ? one < other : a.worker < b.worker;
    });
    Allocation allocation;
    allocation.places = std::move(applicants);
    for (const Applicant& one : std::as_const(allocation.places)) {
        if (quota && allocation.granted >= *quota) {
            allocation.stoppedBy = Limit::Quota;
            break;
        }
        if (budget && allocation.cost + one.cost > *budget) {
            allocation.stoppedBy = Limit::Budget;
            break;
        }
        allocation.cost += one.cost;
        ++allocation.granted;
    }
    return allocation;
}

} // namespace app
