#include "app/domain/entitlement.h"

#include "app/domain/caserules.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

using Why = EntitlementGround;
using Measure = EntitlementLine::Measure;

constexpr std::array kAccident{"jkk-treatment"_L1,      "jkk-transport-land"_L1,
                               "jkk-transport-sea"_L1,  "jkk-transport-air"_L1,
                               "jkk-unable-to-work"_L1, "jkk-disability-partial"_L1,
                               "jkk-homecare"_L1,       "jkk-denture"_L1,
                               "jkk-hearing-aid"_L1,    "jkk-glasses"_L1};
constexpr std::array kWorkDeath{"jkk-death-grant"_L1, "jkk-death-funeral"_L1};
constexpr std::array kDeath{"jkm-grant"_L1, "jkm-periodic"_L1, "jkm-funeral"_L1};
constexpr std::array kDisability{"jkk-disability-total"_L1, "jkk-treatment"_L1, "jkk-homecare"_L1};
/// A scheme pays for so many children.
constexpr qsizetype kMostChildren = 2;

struct Verdict {
    Holds holds = Holds::Unsure;
    Why ground = Why::CoverUnsure;
};

Verdict ofCover(const EntitlementQuestion& question)
{
    switch (question.covered) {
    case Holds::Yes:
        return {Holds::Yes, Why::Covered};
    case Holds::No:
        return {Holds::No, Why::NotCovered};
    case Holds::Unsure:
        break;
    }
    return {Holds::Unsure, Why::CoverUnsure};
}

/// Covered, and besides for long enough.
Verdict ofMonths(const EntitlementQuestion& question, Holds longEnough)
{
    const Verdict cover = ofCover(question);
    if (cover.holds == Holds::No || longEnough == Holds::Yes)
        return cover;
    if (longEnough == Holds::No)
        return {Holds::No, Why::TooFewMonths};
    return {Holds::Unsure, Why::MonthsUnsure};
}

Verdict ofSavings(const EntitlementQuestion& question)
{
    if (question.saving == Holds::No)
        return {Holds::No, Why::NoSavings};
    if (question.event == u"old_age") {
        if (!question.age)
            return {Holds::Unsure, Why::AgeUnsure};
        if (*question.age < kSavingsAge)
            return {Holds::No, Why::TooYoung};
    }
    return question.saving == Holds::Yes ? Verdict{Holds::Yes, Why::Covered}
                                         : Verdict{Holds::Unsure, Why::SavingsUnsure};
}

Measure measureOf(const Benefit& benefit)
{
    if (benefit.programme == u"jht")
        return Measure::Savings;
    if (benefit.id == u"jkk-unable-to-work")
        return Measure::Share;
    if (benefit.condition.endsWith("-up-to"_L1) || benefit.condition == u"share-of-table" ||
        benefit.id.startsWith("scholarship"_L1) || benefit.id == u"jkk-scholarship")
        return Measure::UpTo;
    return benefit.amount > 0 || benefit.perBasis > 0 ? Measure::Fixed : Measure::AsNeeded;
}

EntitlementLine lineOf(const Benefit& benefit, std::int64_t basis, const Verdict& verdict)
{
    return {benefit.id,
            {},
            benefit.programme,
            measureOf(benefit),
            benefit.amount + benefit.perBasis * basis,
            verdict.holds,
            verdict.ground,
            benefit.condition,
            benefit.source,
            benefit.certainty};
}

class Answering {
public:
    Answering(const EntitlementQuestion& question, const BenefitTable& benefits)
        : m_question(question), m_benefits(benefits)
    {
    }

    void add(const QString& id, const Verdict& verdict)
    {
        if (const Benefit* benefit = m_benefits.find(id))
            m_answer.lines.append(lineOf(*benefit, m_question.basis, verdict));
    }

    template <std::size_t N>
    void addAll(const std::array<QLatin1StringView, N>& ids, const Verdict& verdict)
    {
        for (const QLatin1StringView id : ids)
            add(id, verdict);
    }

    void addDeath()
    {
        const Verdict full = ofMonths(m_question, m_question.threeMonths);
        if (full.ground == Why::TooFewMonths)
            add(u"jkm-early"_s, ofCover(m_question));
        addAll(kDeath, full);
        // The funeral is paid before three months too, and so is sure when only the months are not.
        if (full.ground == Why::MonthsUnsure) {
            m_answer.lines.last().holds = m_question.covered;
            m_answer.lines.last().ground = ofCover(m_question).ground;
        }
    }

    /// `whole` names the benefit of two children, where nobody said who goes to which school.
    void addScholarship(const QString& whole, const Verdict& verdict)
    {
        if (m_question.isChildless)
            return;
        if (m_question.schooling.isEmpty()) {
            const Verdict unknown{Holds::Unsure, Why::ChildrenUnsure};
            add(whole, verdict.holds == Holds::No ? verdict : unknown);
            return;
        }
        for (const QString& level : m_question.schooling.mid(0, kMostChildren)) {
            add(whole, verdict);
            EntitlementLine& line = m_answer.lines.last();
            line.level = level;
            line.amount = scholarshipFrom(level, m_benefits);
        }
    }

    Entitlement finished()
    {
        for (const EntitlementLine& line : std::as_const(m_answer.lines)) {
            const bool isScholarship = line.benefit.contains("scholarship"_L1);
            const bool isSure = line.holds == Holds::Yes && line.measure == Measure::Fixed;
            const bool isPossible =
                line.holds != Holds::No && (line.measure == Measure::Fixed || isScholarship);
            m_answer.least += isSure ? line.amount : 0;
            m_answer.most += isPossible ? line.amount : 0;
        }
        return std::move(m_answer);
    }

private:
    const EntitlementQuestion& m_question;
    const BenefitTable& m_benefits;
    Entitlement m_answer;
};

} // namespace

QLatin1StringView wordOf(EntitlementGround ground)
{
    switch (ground) {
    case Why::Covered:
        return "covered"_L1;
    case Why::NotCovered:
        return "not_covered"_L1;
    case Why::CoverUnsure:
        return "cover_unsure"_L1;
    case Why::TooFewMonths:
        return "too_few_months"_L1;
    case Why::MonthsUnsure:
        return "months_unsure"_L1;
    case Why::NoSavings:
        return "no_savings"_L1;
    case Why::SavingsUnsure:
        return "savings_unsure"_L1;
    case Why::TooYoung:
        return "too_young"_L1;
    case Why::AgeUnsure:
        return "age_unsure"_L1;
    case Why::ChildrenUnsure:
        return "children_unsure"_L1;
    case Why::Disputed:
        break;
    }
    return "disputed"_L1;
}

QLatin1StringView wordOf(EntitlementLine::Measure measure)
{
    switch (measure) {
    case Measure::Fixed:
        return "fixed"_L1;
    case Measure::UpTo:
        return "up_to"_L1;
    case Measure::AsNeeded:
        return "as_needed"_L1;
    case Measure::Share:
        return "share"_L1;
    case Measure::Savings:
        break;
    }
    return "savings"_L1;
}

Entitlement entitlementFor(const EntitlementQuestion& question, const BenefitTable& benefits)
{
    Answering answer(question, benefits);
    const Verdict cover = ofCover(question);
    if (question.event == u"accident" || question.event == u"disease")
        answer.addAll(kAccident, cover);
    if (question.event == u"disability")
        answer.addAll(kDisability, cover);
    if (question.event == u"work_death") {
        answer.addAll(kWorkDeath, cover);
        answer.add(u"jkk-death-periodic"_s,
                   cover.holds == Holds::Yes ? Verdict{Holds::Unsure, Why::Disputed} : cover);
    }
    if (question.event == u"death")
        answer.addDeath();
    // From work there is no waiting time (domain.md §3.2).
    if (question.event == u"work_death" || question.event == u"disability")
        answer.addScholarship(u"jkk-scholarship"_s, cover);
    if (question.event == u"death")
        answer.addScholarship(u"scholarship-total"_s, ofMonths(question, question.threeYears));
    if (question.event != u"accident" && question.event != u"disease")
        answer.add(u"jht-full"_s, ofSavings(question));
    return answer.finished();
}

std::int64_t scholarshipFrom(const QString& level, const BenefitTable& benefits)
{
    const QStringList levels = schoolLevels();
    const qsizetype first = levels.indexOf(level);
    std::int64_t sum = 0;
    for (const QString& one : levels.mid(first < 0 ? levels.size() : first)) {
        if (const Benefit* benefit = benefits.find(u"scholarship-"_s + one))
            sum += benefit->amount;
    }
    return sum;
}

QList<SchoolGrant> schoolGrants(const BenefitTable& benefits)
{
    QList<SchoolGrant> grants;
    for (const QString& level : schoolLevels()) {
        const Benefit* benefit = benefits.find(u"scholarship-"_s + level);
        // "six-years-at-1500000": the table names the year's amount in its condition.
        const std::int64_t aYear = benefit ? benefit->condition.section(u'-', -1).toLongLong() : 0;
        if (aYear > 0)
            grants.append({level, aYear, static_cast<int>(benefit->amount / aYear), benefit->source,
                           benefit->certainty});
    }
    return grants;
}

int monthsBefore(const QString& benefit, const BenefitTable& benefits)
{
    const Benefit* found = benefits.find(benefit);
    return found ? found->afterMonths : 0;
}

} // namespace app
