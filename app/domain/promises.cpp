#include "app/domain/promises.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

QList<Promise> promisesFor(std::int64_t basis, int programmes, const BenefitTable& benefits)
{
    QList<Promise> promises;
    for (const QString& situation :
         {u"accident"_s, u"work_death"_s, u"death_early"_s, u"death"_s, u"old_age"_s}) {
        const bool isEarly = situation == u"death_early";
        EntitlementQuestion question;
        question.event = isEarly ? u"death"_s : situation;
        question.covered = Holds::Yes;
        question.threeMonths = isEarly ? Holds::No : Holds::Yes;
        // Scholarships of a death that is not from work come years later: nobody is promised them here.
        question.threeYears = Holds::No;
        question.saving = programmes == 3 ? Holds::Yes : Holds::No;
        question.age = kSavingsAge;
        question.basis = basis;
        promises.append({situation, entitlementFor(question, benefits)});
    }
    return promises;
}

std::int64_t costOfADay(std::int64_t month)
{
    constexpr std::int64_t kDays = 30;
    return (month + kDays - 1) / kDays;
}

} // namespace app
