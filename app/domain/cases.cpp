#include "app/domain/cases.h"

#include "app/domain/fieldlist.h"

namespace app {

using namespace fieldlist;

namespace {

constexpr std::array kCaseFields{
    Field<BenefitCase>{{"worker", kText, kNewest}, &BenefitCase::worker},
    Field<BenefitCase>{{"event", kText, kAsk}, &BenefitCase::event},
    Field<BenefitCase>{{"happened_on", kText, kAsk}, &BenefitCase::happenedOn},
    Field<BenefitCase>{{"happened_at", kText, kAsk}, &BenefitCase::happenedAt},
    Field<BenefitCase>{{"place", kText, kAsk, kPersonal}, &BenefitCase::place},
    Field<BenefitCase>{{"account", kText, kAsk, kPersonal}, &BenefitCase::account},
    Field<BenefitCase>{{"reporter", kText, kAsk, kPersonal}, &BenefitCase::reporter},
    Field<BenefitCase>{{"reported_on", kText, kAsk}, &BenefitCase::reportedOn},
    Field<BenefitCase>{{"claimed_on", kText, kAsk}, &BenefitCase::claimedOn},
    Field<BenefitCase>{{"schooling", kText, kAsk, kPersonal}, &BenefitCase::schooling},
    Field<BenefitCase>{{"follow_up_on", kText, kNewest}, &BenefitCase::followUpOn},
    Field<BenefitCase>{{"result", kText, kAsk}, &BenefitCase::result},
    Field<BenefitCase>{{"decided_on", kText, kAsk}, &BenefitCase::decidedOn},
    Field<BenefitCase>{{"paid", kWhole, kAsk}, &BenefitCase::paid},
    Field<BenefitCase>{{"refusal", kText, kAsk, kPersonal}, &BenefitCase::refusal},
    Field<BenefitCase>{{"note", kText, kNewest, kPersonal}, &BenefitCase::note},
    Field<BenefitCase>{{"removed", kText, kNewest}, &BenefitCase::removed},
};
constexpr auto kCaseSpecs = specsOf(kCaseFields);
constexpr RecordKind kCaseKind{"benefit_case", kCaseSpecs, true};

constexpr std::array kCasePaperFields{
    Field<CasePaper>{{"worker", kText, kNewest}, &CasePaper::worker},
    Field<CasePaper>{{"benefit_case", kText, kNewest}, &CasePaper::benefitCase},
    Field<CasePaper>{{"paper", kText, kNewest}, &CasePaper::paper},
    Field<CasePaper>{{"got_on", kText, kNewest}, &CasePaper::gotOn},
    Field<CasePaper>{{"removed", kText, kNewest}, &CasePaper::removed},
};
constexpr auto kCasePaperSpecs = specsOf(kCasePaperFields);
constexpr RecordKind kCasePaperKind{"case_paper", kCasePaperSpecs, true};

} // namespace

const RecordKind& benefitCaseKind()
{
    return kCaseKind;
}

Values valuesOf(const BenefitCase& benefitCase)
{
    return valuesOf<BenefitCase>(benefitCase, kCaseFields);
}

BenefitCase benefitCaseFrom(const Values& values)
{
    return recordFrom<BenefitCase>(values, kCaseFields);
}

const RecordKind& casePaperKind()
{
    return kCasePaperKind;
}

Values valuesOf(const CasePaper& paper)
{
    return valuesOf<CasePaper>(paper, kCasePaperFields);
}

CasePaper casePaperFrom(const Values& values)
{
    return recordFrom<CasePaper>(values, kCasePaperFields);
}

} // namespace app
