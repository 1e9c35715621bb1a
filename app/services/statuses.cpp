#include "app/services/statuses.h"

#include "app/domain/nik.h"
#include "app/services/storedworkers.h"
#include "app/store/register.h"
#include "app/store/settings.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList protectionOf(const Worker& worker, const StatusAnswer& answer)
{
    if (answer.status != Status::Active && answer.status != Status::Ending)
        return {};
    QStringList programmes{u"jkk"_s, u"jkm"_s};
    if (worker.programmes == 3)
        programmes << u"jht"_s;
    return programmes;
}

StatusLine lineFor(const QString& asked, const StoredRecord& record, QDate today,
                   const StatusRules& rules)
{
    StatusLine line;
    line.asked = asked;
    line.worker = workerOf(record);
    const Membership membership = membershipIn(record);
    line.stage = stageOf(line.worker->stage, isDelivered(record));
    line.answer = statusOf(membership, line.stage, today, rules);
    line.memberNumber = membership.memberNumber;
    line.protectedBy = protectionOf(*line.worker, line.answer);
    return line;
}

StatusLine notInData(const QString& asked)
{
    StatusLine line;
    line.asked = asked;
    line.answer.status = Status::NotInData;
    return line;
}

/// Answers one NIK after the other.
class Asking {
public:
    explicit Asking(Session& session)
        : m_workers(session.store().connection()),
          m_today(session.clock().today()),
          m_rules(statusRules(session))
    {
    }

    Result<void> add(const QString& asked, QList<StatusLine>& lines)
    {
        const auto found = m_workers.withNik(cleanedNik(asked));
        if (!found)
            return found.error();
        for (const StoredRecord& record : *found)
            lines << lineFor(asked, record, m_today, m_rules);
        if (found->isEmpty())
            lines << notInData(asked);
        return {};
    }

private:
    StoredWorkers m_workers;
    QDate m_today;
    StatusRules m_rules;
};

void readRule(const Settings& settings, const QString& name, int& rule)
{
    const auto number = settings.number(name);
    constexpr std::int64_t kMost = 10'000; // months or days: beyond that no date is reckoned with
    if (number && number->value_or(0) > 0)
        rule = int(std::min(**number, kMost));
}

} // namespace

Stage stageOf(QStringView stored, bool delivered)
{
    if (stored == u"recorded")
        return delivered ? Stage::Sent : Stage::Recorded;
    if (stored == u"sent")
        return Stage::Sent;
    if (stored == u"answered")
        return Stage::Answered;
    return Stage::Candidate;
}

QString stageWord(QStringView stored, bool delivered)
{
    return stageOf(stored, delivered) == Stage::Sent ? u"sent"_s : stored.toString();
}

Result<QList<StatusLine>> statusOfNik(Session& session, const QString& nik)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto moment = Transaction::beginReading(session.store().connection());
    if (!moment)
        return moment.error();
    QList<StatusLine> lines;
    if (const auto added = Asking(session).add(nik, lines); !added)
        return added.error();
    return lines;
}

Result<StatusLine> statusOfWorker(Session& session, const WorkerId& id)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto found = StoredWorkers(session.store().connection()).find(id.uuid());
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, u"no such worker"_s};
    StatusLine line = lineFor({}, **found, session.clock().today(), statusRules(session));
    line.asked = line.worker->nik;
    return line;
}

Result<QList<StatusLine>> statusOfMany(Session& session, const QStringList& niks,
                                       JobContext& context)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto moment = Transaction::beginReading(session.store().connection());
    if (!moment)
        return moment.error();
    Asking asking(session);
    QList<StatusLine> lines;
    lines.reserve(niks.size());
    for (qsizetype i = 0; i < niks.size(); ++i) {
        if (context.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        if (const auto added = asking.add(niks[i], lines); !added)
            return added.error();
        context.progress(i + 1, niks.size());
    }
    return lines;
}

Result<QList<Evidence>> evidenceOf(Session& session, const WorkerId& id)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    auto evidence = storedEvidence(session.store().connection(), id);
    if (!evidence)
        return evidence;
    std::sort(evidence->begin(), evidence->end(), [](const Evidence& a, const Evidence& b) {
        return a.asOf != b.asOf ? a.asOf > b.asOf : b.id < a.id;
    });
    return evidence;
}

Result<QString> refusalReason(Session& session, const WorkerId& id)
{
    const auto evidence = evidenceOf(session, id);
    if (!evidence)
        return evidence.error();
    const auto refusal = std::ranges::find_if(*evidence, [](const Evidence& one) {
        return one.state == u"rejected" && !one.note.isEmpty();
    });
    return refusal == evidence->end() ? QString() : refusal->note;
}

StatusRules statusRules(Session& session)
{
    const Settings settings(session.store().connection());
    StatusRules rules;
    readRule(settings, u"ending_days"_s, rules.endingDays);
    readRule(settings, u"arrears_months"_s, rules.arrearsMonths);
    readRule(settings, u"stale_days"_s, rules.staleDays);
    return rules;
}

} // namespace app
