#include "app/services/cases/cases.h"

#include "app/domain/codewords.h"
#include "app/domain/isoday.h"
#include "app/domain/nik.h"
#include "app/services/cases/casefile.h"
#include "app/services/storedworkers.h"
#include "app/store/journal.h"
#include "app/store/register.h"

#include <algorithm>
#include <map>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Empty, or a day from `first` to `last`.
bool isBetween(const QString& text, QDate first, QDate last)
{
    const QDate day = isoDay(text);
    return text.isEmpty() || (day.isValid() && day >= first && day <= last);
}

bool isHour(const QString& text, QDate day, const QDateTime& now)
{
    const QTime hour = QTime::fromString(text, u"HH:mm"_s);
    return text.isEmpty() || (hour.isValid() && QDateTime(day, hour) <= now);
}

bool isSchooling(const BenefitCase& one)
{
    const QStringList children = schoolingOf(one);
    return children.size() <= 2 && std::ranges::all_of(children, [](const QString& level) {
               return schoolLevels().contains(level);
           });
}

/// What must be there once it is decided, and must not before.
QStringList decisionProblems(const BenefitCase& one, QDate happened, QDate today)
{
    QStringList problems;
    const bool isPaid = one.result == u"paid";
    const bool isRefused = one.result == u"refused";
    if (!one.result.isEmpty() && !codeWords(benefitCaseKind(), u"result").contains(one.result))
        problems << u"result"_s;
    if (!isBetween(one.decidedOn, happened, today) ||
        ((isPaid || isRefused) && one.decidedOn.isEmpty()))
        problems << u"decided_on"_s;
    if (isPaid != one.paid.has_value() || one.paid.value_or(1) <= 0)
        problems << u"paid"_s;
    if (isRefused && one.refusal.trimmed().isEmpty())
        problems << u"refusal"_s;
    return problems;
}

Result<void> markDied(Journal& journal, const StoredRecord& stored, const BenefitCase& one,
                      CaseKept& kept)
{
    Worker worker = workerOf(stored);
    if (worker.situation == u"died")
        return {};
    worker.situation = u"died"_s;
    worker.situationDate = one.happenedOn;
    worker.situationNote.clear();
    const Values after = valuesOf(worker);
    const auto changed = journal.update(workerKind(), stored.id, after);
    if (!changed)
        return changed.error();
    kept.edits.append(editOf(workerKind(), stored.id, stored.values, after));
    kept.changes.kinds.insert(workerKind().name);
    return {};
}

Result<void> write(Journal& journal, CaseKept& kept)
{
    BenefitCase& one = kept.benefitCase;
    const Values after = valuesOf(one);
    if (!one.id.isValid()) {
        one.id = CaseId(journal.newId());
        const auto made = journal.create(benefitCaseKind(), one.id.uuid(), one.scope, after);
        if (!made)
            return made;
        BenefitCase without = one;
        without.removed = u"yes"_s;
        kept.edits.append(editOf(benefitCaseKind(), one.id.uuid(), valuesOf(without), after));
        return {};
    }
    const auto before = journal.projection().table(benefitCaseKind()).find(one.id.uuid());
    if (!before)
        return before.error();
    if (!*before)
        return Error{ErrorCode::NotFound, u"no such case"_s};
    one.scope = (*before)->scope;
    const auto changed = journal.update(benefitCaseKind(), one.id.uuid(), after);
    if (!changed)
        return changed.error();
    if (*changed > 0)
        kept.edits.append(editOf(benefitCaseKind(), one.id.uuid(), (*before)->values, after));
    return {};
}

BenefitCase tidied(BenefitCase one)
{
    for (QString BenefitCase::*text :
         {&BenefitCase::place, &BenefitCase::account, &BenefitCase::reporter, &BenefitCase::refusal,
          &BenefitCase::note})
        one.*text = (one.*text).trimmed();
    return one;
}

} // namespace

QStringList caseProblems(const BenefitCase& one, const QDateTime& now)
{
    QStringList problems;
    const QDateTime local = now.toLocalTime();
    const QDate today = local.date();
    const QDate happened = isoDay(one.happenedOn);
    if (!codeWords(benefitCaseKind(), u"event").contains(one.event))
        problems << u"event"_s;
    if (!happened.isValid() || happened > today) {
        problems << u"happened_on"_s;
        return problems; // all other days are measured by this one
    }
    if (!isHour(one.happenedAt, happened, local))
        problems << u"happened_at"_s;
    if (!isBetween(one.reportedOn, happened, today))
        problems << u"reported_on"_s;
    if (!isBetween(one.claimedOn, happened, today))
        problems << u"claimed_on"_s;
    if (!isSchooling(one))
        problems << u"schooling"_s;
    if (!one.followUpOn.isEmpty() && !isoDay(one.followUpOn).isValid())
        problems << u"follow_up_on"_s;
    return problems + decisionProblems(one, happened, today);
}

Result<CaseKept> keepCase(Session& session, const BenefitCase& wanted, WorkerAfter after)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    CaseKept kept{tidied(wanted), {}, {}};
    BenefitCase& one = kept.benefitCase;
    if (const auto problems = caseProblems(one, session.clock().now()); !problems.isEmpty())
        return Error{ErrorCode::Invalid, problems.join(u' ')};
    if (after == WorkerAfter::Died && !isDeath(one.event))
        return Error{ErrorCode::Invalid, u"nobody died of it"_s};
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    const auto worker =
        StoredWorkers(journal->connection()).standing(WorkerId::fromText(one.worker).uuid());
    if (!worker)
        return worker.error();
    if (!*worker)
        return Error{ErrorCode::NotFound, u"no such worker"_s};
    if (!one.id.isValid()) {
        one.worker = WorkerId((*worker)->id).text();
        one.scope = (*worker)->scope;
    }
    if (const auto written = write(*journal, kept); !written)
        return written.error();
    if (after == WorkerAfter::Died) {
        if (const auto marked = markDied(*journal, **worker, one, kept); !marked)
            return marked.error();
    }
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    kept.changes.kinds.insert(benefitCaseKind().name);
    kept.changes.records << one.id.uuid() << (*worker)->id;
    return kept;
}

Result<CaseKept> dropCase(Session& session, const CaseId& id)
{
    // First, so that who may not is refused whatever was asked.
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    const auto found = caseAt(session, id);
    if (!found)
        return found.error();
    BenefitCase one = *found;
    one.removed = u"yes"_s;
    return keepCase(session, one);
}

Result<BenefitCase> caseAt(Session& session, const CaseId& id)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto found = RecordTable(session.store().connection(), benefitCaseKind()).find(id.uuid());
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, u"no such case"_s};
    BenefitCase one = recordOf(**found, &benefitCaseFrom);
    if (!one.removed.isEmpty())
        return Error{ErrorCode::NotFound, u"noted by mistake"_s};
    return one;
}

Result<QList<BenefitCase>> casesOf(Session& session, const WorkerId& worker)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto records = attachedRecords(session.store().connection(), benefitCaseKind(), worker);
    if (!records)
        return records.error();
    QList<BenefitCase> all;
    for (const StoredRecord& record : *records) {
        if (BenefitCase one = recordOf(record, &benefitCaseFrom); one.removed.isEmpty())
            all << std::move(one);
    }
    std::ranges::stable_sort(all, [](const BenefitCase& a, const BenefitCase& b) {
        return a.happenedOn > b.happenedOn;
    });
    return all;
}

namespace {

/// The worker of a case as lists may show them; nothing when they are gone or withdrew the consent.
Result<std::optional<Worker>> listedWorker(StoredWorkers& workers, const BenefitCase& one)
{
    const auto stored = workers.standing(WorkerId::fromText(one.worker).uuid());
    if (!stored)
        return stored.error();
    if (!*stored)
        return std::optional<Worker>();
    Worker worker = workerOf(**stored);
    if (hasWithdrawnConsent(worker))
        return std::optional<Worker>();
    return std::optional(std::move(worker));
}

QDateTime reportDue(const CaseRules& rules, const BenefitCase& one)
{
    for (const CaseDeadline& deadline : deadlinesOf(rules, one)) {
        if (deadline.rule.deadline == u"report" && !deadline.keptOn.isValid())
            return deadline.due;
    }
    return {};
}

bool isMoreUrgent(const CaseLine& a, const CaseLine& b)
{
    if (a.step != b.step)
        return a.step < b.step;
    if (a.due.isValid() && b.due.isValid() && a.due != b.due)
        return a.due < b.due;
    if (a.benefitCase.happenedOn != b.benefitCase.happenedOn)
        return a.benefitCase.happenedOn > b.benefitCase.happenedOn;
    return a.benefitCase.id < b.benefitCase.id;
}

QByteArray conditionFor(CaseStanding standing)
{
    switch (standing) {
    case CaseStanding::Open:
        return "removed IS NULL AND result IS NULL ORDER BY follow_up_on"; // along benefit_case_open
    case CaseStanding::Closed:
        return "removed IS NULL AND result IS NOT NULL ORDER BY id";
    case CaseStanding::All:
        break;
    }
    return "removed IS NULL ORDER BY id";
}

} // namespace

namespace {

/// The decided one is further on, then the older record: the same on every machine.
void markThoseWrittenAgain(QList<CaseLine>& lines)
{
    const auto rankOf = [](const CaseLine& line) {
        return std::pair(line.benefitCase.result.isEmpty(), line.benefitCase.id.uuid());
    };
    std::map<std::tuple<QUuid, QString, QString>, CaseLine*> first;
    for (CaseLine& line : lines) {
        const BenefitCase& one = line.benefitCase;
        CaseLine*& known = first[{line.worker.uuid(), one.event, one.happenedOn}];
        if (!known) {
            known = &line;
            continue;
        }
        CaseLine* again = rankOf(line) < rankOf(*known) ? std::exchange(known, &line) : &line;
        again->isAgain = true;
    }
}

} // namespace

Result<QList<CaseLine>> cases(Session& session, CaseStanding standing)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    Connection& connection = session.store().connection();
    const auto moment = Transaction::beginReading(connection);
    if (!moment)
        return moment.error();
    const auto records =
        RecordTable(connection, benefitCaseKind()).where(conditionFor(standing), {});
    if (!records)
        return records.error();
    const CaseRules& rules = session.reference().cases;
    const bool isMasked = !session.allows(Action::SeeWholeNiks);
    StoredWorkers workers(connection);
    QList<CaseLine> lines;
    for (const StoredRecord& record : *records) {
        const BenefitCase one = recordOf(record, &benefitCaseFrom);
        const auto worker = listedWorker(workers, one);
        if (!worker)
            return worker.error();
        if (!*worker)
            continue;
        const Result<int> missing =
            one.result.isEmpty() ? missingPapers(session, one, **worker) : Result<int>(0);
        if (!missing)
            return missing.error();
        lines.append({one, (*worker)->id, isMasked ? maskedNik((*worker)->nik) : (*worker)->nik,
                      (*worker)->name, (*worker)->hamlet, (*worker)->rt, (*worker)->rw, *missing,
                      stepOf(rules, one, *missing, session.clock().today()),
                      one.result.isEmpty() ? reportDue(rules, one) : QDateTime()});
    }
    markThoseWrittenAgain(lines);
    std::ranges::stable_sort(lines, isMoreUrgent);
    return lines;
}

Result<CaseCounts> caseCounts(Session& session)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    Connection& connection = session.store().connection();
    const auto records =
        RecordTable(connection, benefitCaseKind()).where(conditionFor(CaseStanding::Open), {});
    if (!records)
        return records.error();
    const CaseRules& rules = session.reference().cases;
    const QDateTime now = session.clock().now();
    StoredWorkers workers(connection);
    CaseCounts counts;
    for (const StoredRecord& record : *records) {
        const BenefitCase one = recordOf(record, &benefitCaseFrom);
        const auto worker = listedWorker(workers, one);
        if (!worker)
            return worker.error();
        if (!*worker)
            continue;
        const CaseStep step = stepOf(rules, one, 0, session.clock().today());
        const QDateTime due = reportDue(rules, one);
        ++counts.open;
        counts.toReport += step == CaseStep::Report ? 1 : 0;
        counts.overdue += step == CaseStep::Report && due.isValid() && due < now ? 1 : 0;
        counts.followUps += step == CaseStep::FollowUp ? 1 : 0;
    }
    return counts;
}

} // namespace app
