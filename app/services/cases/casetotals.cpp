#include "app/services/cases/casetotals.h"

#include "app/domain/codewords.h"
#include "app/services/cases/cases.h"

#include <map>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

using Sums = std::map<QString, CaseTotal>;

void countHappened(CaseTotal& total, const BenefitCase& one)
{
    ++total.cases;
    total.open += one.result.isEmpty() ? 1 : 0;
}

void countDecided(CaseTotal& total, const BenefitCase& one)
{
    const bool isPaid = one.result == u"paid";
    total.paid += isPaid ? 1 : 0;
    total.refused += one.result == u"refused" ? 1 : 0;
    total.dropped += one.result == u"dropped" ? 1 : 0;
    total.rupiah += isPaid ? one.paid.value_or(0) : 0;
}

void count(CaseTotal& total, const BenefitCase& one)
{
    countHappened(total, one);
    countDecided(total, one);
}

QString monthOf(const QString& day)
{
    return day.left(QStringView(u"2026-11").size());
}

QList<CaseTotal> listed(Sums& sums)
{
    QList<CaseTotal> list;
    for (auto& [key, total] : sums) {
        total.key = key;
        list << total;
    }
    return list;
}

} // namespace

Result<CaseTotals> caseTotals(Session& session, JobContext& context)
{
    const auto lines = cases(session, CaseStanding::All);
    if (!lines)
        return lines.error();
    CaseTotals totals;
    Sums byEvent;
    Sums byMonth;
    Sums byHamlet;
    Sums byVillage;
    for (const CaseLine& line : *lines) {
        if (context.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        if (line.isAgain)
            continue;
        const BenefitCase& one = line.benefitCase;
        count(totals.all, one);
        count(byEvent[one.event], one);
        count(byHamlet[line.hamlet], one);
        count(byVillage[one.scope], one);
        countHappened(byMonth[monthOf(one.happenedOn)], one);
        if (!one.result.isEmpty())
            countDecided(byMonth[monthOf(one.decidedOn.isEmpty() ? one.happenedOn : one.decidedOn)],
                         one);
    }
    for (const QString& event : codeWords(benefitCaseKind(), u"event")) {
        if (const auto found = byEvent.find(event); found != byEvent.end()) {
            found->second.key = event;
            totals.byEvent << found->second;
            byEvent.erase(found);
        }
    }
    totals.byEvent += listed(byEvent); // words of a newer version
    totals.byMonth = listed(byMonth);
    std::reverse(totals.byMonth.begin(), totals.byMonth.end());
    totals.byHamlet = listed(byHamlet);
    totals.byVillage = listed(byVillage);
    return totals;
}

} // namespace app
