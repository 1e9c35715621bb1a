/// Everything about one case: what is known of the cover on that day, what the rules give, papers, times, heirs.
#pragma once

#include "app/domain/entitlement.h"
#include "app/domain/heir.h"
#include "app/domain/photo.h"
#include "app/domain/worker.h"
#include "app/services/cases/cases.h"

namespace app {

/// A paper the case asks for, or may ask for.
struct CasePaperLine {
    CasePaperRule rule;
    PaperAsked asked = PaperAsked::Needed;
    std::optional<CasePaper> there;
    std::optional<Photo> photo;
};

/// What the basis of the benefits that follow one is taken from.
enum class BasisGround {
    Income,
    IncomeUnknown, ///< the lowest
    PaidOnLowest, ///< the lowest, whatever the income: the month was paid for so (paysOnLowestBasis, Sponsorship::basis)
};
/// The frozen words: "income", "income_unknown", "paid_on_lowest".
QLatin1StringView wordOf(BasisGround ground);

struct CaseFile {
    BenefitCase benefitCase;
    Worker worker;
    QList<Heir> heirs; ///< in legal order, as far as that can be said (heirRank)
    CoverThen cover;
    EntitlementQuestion question;
    Entitlement entitlement;
    BasisGround basisGround = BasisGround::Income;
    QList<CaseDeadline> deadlines;
    QList<CasePaperLine> papers; ///< needed ones first
    int missing = 0;             ///< needed ones that are not there
    CaseStep step = CaseStep::Closed;
};
/// Short: what hangs on one worker. NotFound.
Result<CaseFile> caseFile(Session& session, const CaseId& id);

/// The papers of a case as they are now.
Result<QList<CasePaperLine>> casePaperLines(Session& session, const BenefitCase& benefitCase,
                                            const Worker& worker);
/// How many needed ones are not there.
Result<int> missingPapers(Session& session, const BenefitCase& benefitCase, const Worker& worker);

} // namespace app
