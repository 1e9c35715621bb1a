#include "app/services/branchselection.h"

#include "app/domain/workerproblems.h"
#include "app/services/guarding/approval.h"
#include "app/services/statuses.h"
#include "app/services/storedworkers.h"
#include "app/store/listquery.h"
#include "app/store/register.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kFirst = 3;
constexpr int kOldestAge = 65; // domain.md §2.1: not yet 65 at registration

class Judge {
public:
    Judge(Session& session, const ApprovedReach& approved)
        : m_connection(session.store().connection()),
          m_approved(approved),
          m_today(session.clock().today()),
          m_rules(statusRules(session)),
          m_regions(session.reference().regions)
    {
    }

    /// Empty when the worker may be on the list.
    Result<QList<LeaveOutReason>> reasonsAgainst(const StoredRecord& record)
    {
        const Worker worker = workerOf(record);
        QList<LeaveOutReason> reasons = standing(worker, record);
        // What somebody still lacks who is not to be on it anyway is nobody's work.
        if (!reasons.isEmpty())
            return reasons;
        reasons = incomplete(worker);
        const auto sharers = m_connection.number(
            "SELECT count(*) FROM worker WHERE nik=?1 AND joined_to IS NULL", {worker.nik});
        if (!sharers)
            return sharers.error();
        if (!worker.nik.isEmpty() && *sharers > 1)
            reasons.append({u"nik"_s, u"several"_s});
        const auto isApproved = m_approved.covers(record.id);
        if (!isApproved)
            return isApproved.error();
        if (!*isApproved)
            reasons.append({{}, u"not_approved"_s});
        if (const QString said = refusedBecause(record); !said.isEmpty() && !said.contains(u':'))
            reasons.append({{}, u"refused_by_office"_s});
        return reasons;
    }

private:
    QList<LeaveOutReason> standing(const Worker& worker, const StoredRecord& record) const
    {
        QList<LeaveOutReason> reasons;
        if (hasWithdrawnConsent(worker))
            reasons.append({u"situation"_s, kWithdrewSituation});
        else if (!worker.situation.isEmpty())
            reasons.append({u"situation"_s, worker.situation});
        const Membership membership = membershipIn(record);
        // What the office confirmed may still be handed to the branch: only "sent" says that it was.
        const Stage stage = stageOf(worker.stage, false);
        const Status status = statusOf(membership, stage, m_today, m_rules).status;
        if (status == Status::Rejected)
            reasons.append({u"status"_s, u"rejected"_s});
        else if (status != Status::NotRegistered && isMember(membership))
            reasons.append({u"status"_s, u"member"_s});
        else if (stage == Stage::Answered)
            reasons.append({u"stage"_s, u"answered"_s});
        else if (stage == Stage::Sent)
            reasons.append({u"stage"_s, u"sent"_s});
        else if (stage == Stage::Candidate)
            reasons.append({u"stage"_s, u"not_recorded"_s});
        return reasons;
    }

    /// Also one that lapsed: who has a number pays again and does not register a second time.
    static bool isMember(const Membership& membership)
    {
        return !membership.memberNumber.isEmpty() || !membership.coveredUntil.isEmpty() ||
               membership.state == u"active" || membership.state == u"inactive";
    }

    QList<LeaveOutReason> incomplete(const Worker& worker) const
    {
        QList<LeaveOutReason> reasons;
        for (const FieldProblem& one :
             problemsOf(worker, Completeness::Recorded, m_today, m_regions)) {
            // A temporary number never leaves as a real one, and the branch wants the day of birth.
            if (blocks(one.problem) || one.problem == Problem::NikTemporary ||
                one.problem == Problem::BirthDateRough)
                reasons.append({QLatin1StringView(specOf(one.field).name), wordOf(one.problem)});
        }
        const LeaveOutReason tooOld{u"birth_date"_s, wordOf(Problem::TooOld)};
        // Who agreed at 64 is registered on the day the list is handed over, and the branch refuses at 65.
        const QDate born = roughDay(worker.birthDate).latest;
        if (born.isValid() && born.addYears(kOldestAge) <= m_today && !reasons.contains(tooOld))
            reasons.append(tooOld);
        return reasons;
    }

    Connection& m_connection;
    const ApprovedReach& m_approved;
    QDate m_today;
    StatusRules m_rules;
    const RegionTable& m_regions;
};

LeftOut leftOutOf(const StoredRecord& record, QList<LeaveOutReason> reasons)
{
    const Worker worker = workerOf(record);
    return {worker.id, worker.nik, worker.name,  worker.hamlet,
            worker.rt, worker.rw,  worker.phone, std::move(reasons)};
}

Result<QList<std::int64_t>> keysOf(Session& session, const BranchChoice& choice)
{
    auto keys = matchingKeys(session, choice.filter, ListOrder::Nik);
    if (!keys || !choice.keys)
        return keys;
    const QSet<std::int64_t> wanted(choice.keys->cbegin(), choice.keys->cend());
    keys->removeIf([&wanted](std::int64_t key) { return !wanted.contains(key); });
    return keys;
}

} // namespace

Result<BranchSelection> walkForBranch(Session& session, const BranchChoice& choice,
                                      const TakeReady& take, JobContext& context)
{
    const auto keys = keysOf(session, choice);
    if (!keys)
        return keys.error();
    StoredWorkers workers(session.store().connection());
    const auto approved = ApprovedReach::of(session);
    if (!approved)
        return approved.error();
    Judge judge(session, *approved);
    BranchSelection selection;
    for (const std::int64_t key : *keys) {
        if (context.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        const auto record = workers.atKey(key);
        if (!record)
            return record.error();
        if (!*record)
            continue;
        auto reasons = judge.reasonsAgainst(**record);
        if (!reasons)
            return reasons.error();
        context.progress(++selection.chosen, keys->size());
        if (!reasons->isEmpty()) {
            selection.leftOut << leftOutOf(**record, *std::move(reasons));
            continue;
        }
        ++selection.ready;
        if (const auto taken = take(workerOf(**record)); !taken)
            return taken.error();
    }
    return selection;
}

Result<BranchSelection> selectForBranch(Session& session, const BranchChoice& choice,
                                        JobContext& context)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    // One moment's state, however long it takes.
    auto reading = Transaction::beginReading(session.store().connection());
    if (!reading)
        return reading.error();
    QList<Worker> first;
    auto selection = walkForBranch(
        session, choice,
        [&first](const Worker& worker) -> Result<void> {
            if (first.size() < kFirst)
                first << worker;
            return {};
        },
        context);
    if (selection)
        selection->first = first;
    return selection;
}

} // namespace app
