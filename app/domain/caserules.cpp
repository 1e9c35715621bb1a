#include "app/domain/caserules.h"

#include "app/domain/codewords.h"
#include "app/domain/tabletext.h"

#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

const QMap<QString, PaperNeed>& needWords()
{
    static const QMap<QString, PaperNeed> words{{u"always"_s, PaperNeed::Always},
                                                {u"scholarship"_s, PaperNeed::Scholarship},
                                                {u"public_money"_s, PaperNeed::PublicMoney},
                                                {u"savings"_s, PaperNeed::Savings},
                                                {u"if_asked"_s, PaperNeed::IfAsked}};
    return words;
}

bool isEvent(const QString& word)
{
    return codeWords(benefitCaseKind(), u"event").contains(word);
}

bool isProgramme(const QString& word)
{
    return word == u"jkk" || word == u"jkm" || word == u"jht";
}

/// The earliest moment at which it can have happened.
QDateTime beginOf(const BenefitCase& one)
{
    const QDate day = QDate::fromString(one.happenedOn, Qt::ISODate);
    const QTime hour = QTime::fromString(one.happenedAt, u"HH:mm"_s);
    return day.isValid() ? QDateTime(day, hour.isValid() ? hour : QTime(0, 0)) : QDateTime();
}

QDateTime dueOf(const CaseDeadlineRule& rule, const QDateTime& begin)
{
    constexpr qint64 kSecondsAnHour = 3600;
    if (!begin.isValid() || !rule.isKnown())
        return {};
    return begin.addYears(rule.years).addSecs(rule.hours * kSecondsAnHour).toUTC();
}

QDate keptOn(const CaseDeadlineRule& rule, const BenefitCase& one)
{
    return QDate::fromString(rule.deadline == u"report" ? one.reportedOn : one.claimedOn,
                             Qt::ISODate);
}

bool isPast(const CaseDeadlineRule& rule, const BenefitCase& benefitCase)
{
    return !benefitCase.result.isEmpty() ||
           (rule.deadline == u"report" && !benefitCase.claimedOn.isEmpty());
}

} // namespace

Result<CaseRules> CaseRules::parse(const QByteArray& papers, const QByteArray& deadlines)
{
    CaseRules rules;
    if (const auto read = rules.readPapers(papers); !read)
        return read.error();
    if (const auto read = rules.readDeadlines(deadlines); !read)
        return read.error();
    return rules;
}

Result<void> CaseRules::readPapers(const QByteArray& text)
{
    TableText rows("case_papers.csv"_L1, text);
    while (rows.next()) {
        CasePaperRule rule;
        rule.event = rows.filled("event"_L1);
        rule.paper = rows.filled("paper"_L1);
        rule.programme = rows.filled("programme"_L1);
        rule.form = rows.text("form"_L1);
        const QString need = rows.filled("needed"_L1);
        rule.source = rows.filled("source"_L1);
        rule.certainty = rows.certainty("certainty"_L1);
        if (!isEvent(rule.event))
            rows.refuse(u"no such event"_s);
        if (!isProgramme(rule.programme))
            rows.refuse(u"no such programme"_s);
        if (!needWords().contains(need))
            rows.refuse(u"no such need"_s);
        if (std::ranges::any_of(m_papers, [&rule](const CasePaperRule& known) {
                return known.event == rule.event && known.paper == rule.paper;
            }))
            rows.refuse(u"this paper is there twice"_s);
        rule.need = needWords().value(need);
        m_papers.append(rule);
    }
    return rows.finish();
}

Result<void> CaseRules::readDeadlines(const QByteArray& text)
{
    TableText rows("case_deadlines.csv"_L1, text);
    while (rows.next()) {
        CaseDeadlineRule rule;
        rule.event = rows.filled("event"_L1);
        rule.deadline = rows.filled("deadline"_L1);
        rule.hours = rows.smallNumber("hours"_L1);
        rule.years = rows.smallNumber("years"_L1);
        rule.certainty = rows.certainty("certainty"_L1);
        rule.source = rule.isKnown() ? rows.filled("source"_L1) : rows.text("source"_L1);
        if (!isEvent(rule.event))
            rows.refuse(u"no such event"_s);
        if (rule.deadline != u"report" && rule.deadline != u"claim")
            rows.refuse(u"no such deadline"_s);
        m_deadlines.append(rule);
    }
    return rows.finish();
}

QList<CasePaperRule> CaseRules::papersFor(const QString& event) const
{
    QList<CasePaperRule> found = m_papers;
    found.removeIf([&event](const CasePaperRule& rule) { return rule.event != event; });
    return found;
}

QList<CaseDeadlineRule> CaseRules::deadlinesFor(const QString& event) const
{
    QList<CaseDeadlineRule> found = m_deadlines;
    found.removeIf([&event](const CaseDeadlineRule& rule) { return rule.event != event; });
    return found;
}

QStringList CaseRules::paperWords() const
{
    QStringList words;
    for (const CasePaperRule& rule : m_papers) {
        if (!words.contains(rule.paper))
            words << rule.paper;
    }
    return words;
}

PaperAsked askedFor(PaperNeed need, const PaperFacts& facts)
{
    switch (need) {
    case PaperNeed::Always:
        return PaperAsked::Needed;
    case PaperNeed::Savings:
        return facts.isSaving ? PaperAsked::Needed : PaperAsked::NotNeeded;
    case PaperNeed::Scholarship:
        if (facts.hasSchoolchildren)
            return PaperAsked::Needed;
        return facts.mayHaveSchoolchildren ? PaperAsked::IfAsked : PaperAsked::NotNeeded;
    case PaperNeed::PublicMoney:
        // Read of members whom a regency pays for, among them one that does so by DBHCHT (domain.md §3.5, §5.4); of other
        // public money nobody said so.
        if (facts.payer == u"regency" || facts.payer == u"dbhcht")
            return PaperAsked::Needed;
        return facts.payer == u"province" || facts.payer == u"village" ? PaperAsked::IfAsked
                                                                       : PaperAsked::NotNeeded;
    case PaperNeed::IfAsked:
        break;
    }
    return PaperAsked::IfAsked;
}

QList<CaseDeadline> deadlinesOf(const CaseRules& rules, const BenefitCase& benefitCase)
{
    QList<CaseDeadline> deadlines;
    const QDateTime begin = beginOf(benefitCase);
    for (const CaseDeadlineRule& rule : rules.deadlinesFor(benefitCase.event))
        deadlines.append({rule, dueOf(rule, begin), keptOn(rule, benefitCase),
                          !benefitCase.happenedAt.isEmpty(), isPast(rule, benefitCase)});
    return deadlines;
}

bool isOverdue(const CaseDeadline& deadline, const QDateTime& now)
{
    return !deadline.isPast && !deadline.keptOn.isValid() && deadline.due.isValid() &&
           deadline.due < now;
}

QLatin1StringView wordOf(CaseStep step)
{
    switch (step) {
    case CaseStep::Report:
        return "report"_L1;
    case CaseStep::FollowUp:
        return "follow_up"_L1;
    case CaseStep::Papers:
        return "papers"_L1;
    case CaseStep::Claim:
        return "claim"_L1;
    case CaseStep::Wait:
        return "wait"_L1;
    case CaseStep::Closed:
        break;
    }
    return "closed"_L1;
}

CaseStep stepOf(const CaseRules& rules, const BenefitCase& benefitCase, int missing, QDate today)
{
    if (!benefitCase.result.isEmpty())
        return CaseStep::Closed;
    const auto deadlines = rules.deadlinesFor(benefitCase.event);
    const bool isReported = std::ranges::any_of(
        deadlines, [](const CaseDeadlineRule& rule) { return rule.deadline == u"report"; });
    if (isReported && benefitCase.reportedOn.isEmpty() && benefitCase.claimedOn.isEmpty())
        return CaseStep::Report;
    const QDate followUp = QDate::fromString(benefitCase.followUpOn, Qt::ISODate);
    if (followUp.isValid() && followUp <= today)
        return CaseStep::FollowUp;
    if (!benefitCase.claimedOn.isEmpty())
        return CaseStep::Wait;
    return missing > 0 ? CaseStep::Papers : CaseStep::Claim;
}

bool isDeath(QStringView event)
{
    return event == u"death" || event == u"work_death";
}

QStringList schoolLevels()
{
    return {u"kindergarten"_s, u"primary"_s, u"junior"_s, u"senior"_s, u"higher"_s};
}

QStringList schoolingOf(const BenefitCase& benefitCase)
{
    return benefitCase.schooling.split(u' ', Qt::SkipEmptyParts);
}

int heirRank(QStringView relation)
{
    if (relation == u"spouse" || relation == u"child")
        return 1;
    if (relation == u"parent")
        return 2;
    return relation == u"sibling" ? 3 : 0;
}

} // namespace app
