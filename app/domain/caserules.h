/// What a case asks for: papers and times by event, from dated tables (domain.md §3.3, §3.5); and what of it is still to do.
#pragma once

#include "app/domain/cases.h"
#include "app/domain/contribution.h"

#include <QDateTime>

namespace app {

enum class PaperNeed { Always, Scholarship, PublicMoney, Savings, IfAsked };

struct CasePaperRule {
    QString event;     ///< a word of BenefitCase::event
    QString paper;     ///< a word of CasePaper::paper
    QString programme; ///< jkk, jkm, jht
    QString form;      ///< "F3 (KK1)"; empty for what is no form
    PaperNeed need = PaperNeed::Always;
    QString source;
    Certainty certainty = Certainty::Secondary;
};

struct CaseDeadlineRule {
    QString event;
    QString deadline; ///< report: the branch is told; claim: the claim is handed in
    int hours = 0;
    int years = 0;
    QString source;
    Certainty certainty = Certainty::Unknown;

    /// Whether anybody said how long there is.
    bool isKnown() const { return hours > 0 || years > 0; }
};

class CaseRules {
public:
    /// Parses case_papers.csv and case_deadlines.csv of resources/reference; Invalid when malformed.
    static Result<CaseRules> parse(const QByteArray& papers, const QByteArray& deadlines);

    QList<CasePaperRule> papersFor(const QString& event) const;
    QList<CaseDeadlineRule> deadlinesFor(const QString& event) const;
    /// Every word of CasePaper::paper that the table knows.
    QStringList paperWords() const;

private:
    Result<void> readPapers(const QByteArray& text);
    Result<void> readDeadlines(const QByteArray& text);

    QList<CasePaperRule> m_papers;
    QList<CaseDeadlineRule> m_deadlines;
};

/// What decides whether a paper is asked for in one case.
struct PaperFacts {
    bool isSaving = false; ///< JHT is paid, or meant to be
    QString payer;         ///< a word of Worker::payer
    bool hasSchoolchildren = false;
    bool mayHaveSchoolchildren = false; ///< nobody said that there are none
};
enum class PaperAsked { Needed, IfAsked, NotNeeded };
PaperAsked askedFor(PaperNeed need, const PaperFacts& facts);

struct CaseDeadline {
    CaseDeadlineRule rule;
    QDateTime due; ///< UTC; invalid when nobody said how long there is
    QDate keptOn;  ///< the day it was done; invalid = not yet
    bool hourKnown =
        false; ///< else it is counted from the beginning of the day: rather too early than too late
    /// Nobody has to hurry any more: the claim is in, or the case is closed. On which day it was done need not be known.
    bool isPast = false;
};
/// Local time decides what a day is.
QList<CaseDeadline> deadlinesOf(const CaseRules& rules, const BenefitCase& benefitCase);
bool isOverdue(const CaseDeadline& deadline, const QDateTime& now);

/// What comes next in a case, in one word.
enum class CaseStep { Report, FollowUp, Papers, Claim, Wait, Closed };
/// The frozen words: "report" … "closed".
QLatin1StringView wordOf(CaseStep step);
/// `missing`: needed papers that are not there yet.
CaseStep stepOf(const CaseRules& rules, const BenefitCase& benefitCase, int missing, QDate today);

bool isDeath(QStringView event);
/// The words of BenefitCase::schooling, lowest level first.
QStringList schoolLevels();
/// BenefitCase::schooling, a word for each child.
QStringList schoolingOf(const BenefitCase& benefitCase);

/// Where a relation (heir.h) stands when benefits are paid out: 1 = first; the same number = together; 0 = cannot be
/// said. As for migrant workers (Permenaker 4/2023 art. 57): that it holds here too is inferred (domain.md §3.5).
int heirRank(QStringView relation);
inline constexpr auto kHeirOrderSource = QLatin1StringView("Permenaker 4/2023 Ps. 57");
inline constexpr auto kHeirOrderCertainty = Certainty::Inferred;

} // namespace app
