#include "app/services/cases/casefile.h"

#include "app/domain/age.h"
#include "app/domain/coverage.h"
#include "app/services/sponsors/sponsors.h"
#include "app/services/statuses.h"
#include "app/services/storedworkers.h"
#include "app/store/register.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

Month monthOf(const BenefitCase& one)
{
    return Month::of(QDate::fromString(one.happenedOn, Qt::ISODate));
}

PaperFacts paperFacts(const BenefitCase& one, const Worker& worker, const QList<Evidence>& evidence)
{
    PaperFacts facts;
    facts.isSaving = isSaving(evidence, worker.programmes) == Holds::Yes || worker.programmes == 3;
    facts.payer = payerOf(worker.payer, evidence, monthOf(one));
    facts.hasSchoolchildren = !one.schooling.isEmpty();
    facts.mayHaveSchoolchildren = worker.children != 0;
    return facts;
}

QHash<QString, CasePaper> papersThere(const std::vector<StoredRecord>& records)
{
    QHash<QString, CasePaper> there;
    for (const StoredRecord& record : records) {
        CasePaper paper = casePaperFrom(record.values);
        paper.id = CasePaperId(record.id);
        paper.scope = record.scope;
        // Ticked on two devices: the older one stands for both.
        if (!there.contains(paper.paper))
            there.insert(paper.paper, paper);
    }
    return there;
}

Result<std::optional<Photo>> photoOf(Connection& connection, const CasePaperId& paper)
{
    const auto records =
        RecordTable(connection, photoKind())
            .where("about=?1 AND removed IS NULL ORDER BY id DESC LIMIT 1", {paper.text()});
    if (!records)
        return records.error();
    if (records->empty())
        return std::optional<Photo>();
    Photo photo = photoFrom(records->front().values);
    photo.id = PhotoId(records->front().id);
    photo.scope = records->front().scope;
    return std::optional(std::move(photo));
}

/// Whoever pays on the lowest basis has that one's benefits, too.
Result<BasisGround> basisGround(Session& session, const CaseFile& file,
                                const QList<Evidence>& evidence)
{
    const Month month = monthOf(file.benefitCase);
    const Evidence* payment = payingIn(evidence, month);
    if (payment && !payment->sponsorship.isEmpty()) {
        const auto terms = sponsorshipAt(session, SponsorshipId::fromText(payment->sponsorship));
        if (!terms && terms.error().code != ErrorCode::NotFound)
            return terms.error();
        if (terms && terms->basis == u"lowest")
            return BasisGround::PaidOnLowest;
    } else if (paysOnLowestBasis(payerOf(file.worker.payer, evidence, month))) {
        return BasisGround::PaidOnLowest;
    }
    return file.worker.income.value_or(0) > 0 ? BasisGround::Income : BasisGround::IncomeUnknown;
}

EntitlementQuestion questionOf(const CaseFile& file, const QList<Evidence>& evidence,
                               const Reference& reference)
{
    const BenefitCase& one = file.benefitCase;
    EntitlementQuestion question;
    question.event = one.event;
    question.covered = file.cover.holds;
    question.threeMonths = file.cover.isMemberFor(monthsBefore(u"jkm-grant"_s, reference.benefits));
    question.threeYears =
        file.cover.hasPaidFor(monthsBefore(u"scholarship-total"_s, reference.benefits));
    question.saving = isSaving(evidence, file.worker.programmes);
    question.age = ageOn(QDate::fromString(file.worker.birthDate, Qt::ISODate), file.cover.day);
    const bool isByIncome = file.basisGround == BasisGround::Income;
    question.basis = reference.contributions.bandFor(isByIncome ? *file.worker.income : 0).basis;
    question.schooling = schoolingOf(one);
    question.isChildless = file.worker.children == 0 && question.schooling.isEmpty();
    return question;
}

/// Those of one rank in the order they were named; who cannot be placed comes last.
void orderHeirs(QList<Heir>& heirs)
{
    constexpr int kLast = 9;
    std::ranges::stable_sort(heirs, [](const Heir& a, const Heir& b) {
        const int one = heirRank(a.relation);
        const int other = heirRank(b.relation);
        return (one == 0 ? kLast : one) < (other == 0 ? kLast : other);
    });
}

} // namespace

QLatin1StringView wordOf(BasisGround ground)
{
    switch (ground) {
    case BasisGround::IncomeUnknown:
        return "income_unknown"_L1;
    case BasisGround::PaidOnLowest:
        return "paid_on_lowest"_L1;
    case BasisGround::Income:
        break;
    }
    return "income"_L1;
}

Result<QList<CasePaperLine>> casePaperLines(Session& session, const BenefitCase& one,
                                            const Worker& worker)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    Connection& connection = session.store().connection();
    const auto records =
        RecordTable(connection, casePaperKind())
            .where("benefit_case=?1 AND removed IS NULL ORDER BY id", {one.id.text()});
    if (!records)
        return records.error();
    const auto evidence = storedEvidence(connection, worker.id);
    if (!evidence)
        return evidence.error();
    const auto there = papersThere(*records);
    const PaperFacts facts = paperFacts(one, worker, *evidence);
    QList<CasePaperLine> lines;
    for (const CasePaperRule& rule : session.reference().cases.papersFor(one.event)) {
        CasePaperLine line{rule, askedFor(rule.need, facts), std::nullopt, std::nullopt};
        if (there.contains(rule.paper)) {
            line.there = there.value(rule.paper);
            const auto photo = photoOf(connection, line.there->id);
            if (!photo)
                return photo.error();
            line.photo = *photo;
        }
        if (line.asked != PaperAsked::NotNeeded || line.there)
            lines << line;
    }
    std::ranges::stable_sort(
        lines, [](const CasePaperLine& a, const CasePaperLine& b) { return a.asked < b.asked; });
    return lines;
}

Result<int> missingPapers(Session& session, const BenefitCase& one, const Worker& worker)
{
    const auto lines = casePaperLines(session, one, worker);
    if (!lines)
        return lines.error();
    return static_cast<int>(std::ranges::count_if(*lines, [](const CasePaperLine& line) {
        return line.asked == PaperAsked::Needed && !line.there;
    }));
}

Result<CaseFile> caseFile(Session& session, const CaseId& id)
{
    const auto one = caseAt(session, id);
    if (!one)
        return one.error();
    Connection& connection = session.store().connection();
    const auto stored = StoredWorkers(connection).standing(WorkerId::fromText(one->worker).uuid());
    if (!stored)
        return stored.error();
    if (!*stored)
        return Error{ErrorCode::NotFound, u"the worker of this case is gone"_s};
    CaseFile file;
    file.benefitCase = *one;
    file.worker = workerOf(**stored);
    auto heirs = storedHeirs(connection, file.worker.id);
    if (!heirs)
        return heirs.error();
    file.heirs = *std::move(heirs);
    orderHeirs(file.heirs);
    const auto evidence = storedEvidence(connection, file.worker.id);
    if (!evidence)
        return evidence.error();
    file.cover =
        coverOn(*evidence, QDate::fromString(one->happenedOn, Qt::ISODate), statusRules(session));
    const Reference& reference = session.reference();
    const auto ground = basisGround(session, file, *evidence);
    if (!ground)
        return ground.error();
    file.basisGround = *ground;
    file.question = questionOf(file, *evidence, reference);
    file.entitlement = entitlementFor(file.question, reference.benefits);
    file.deadlines = deadlinesOf(reference.cases, *one);
    auto papers = casePaperLines(session, *one, file.worker);
    if (!papers)
        return papers.error();
    file.papers = *std::move(papers);
    for (const CasePaperLine& line : std::as_const(file.papers))
        file.missing += line.asked == PaperAsked::Needed && !line.there ? 1 : 0;
    file.step = stepOf(reference.cases, *one, file.missing, session.clock().today());
    return file;
}

} // namespace app
