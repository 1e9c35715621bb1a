#include "app/services/statuses.h"

#include "app/domain/nik.h"
#include "app/services/storedworkers.h"
#include "app/store/register.h"
#include "app/store/settings.h"
#include "app/store/statusrows.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList protectionOf(std::optional<std::int64_t> programmes, const StatusAnswer& answer)
{
    if (answer.status != Status::Active && answer.status != Status::Ending)
        return {};
    QStringList sure{u"jkk"_s, u"jkm"_s};
    if (programmes == 3)
        sure << u"jht"_s;
    return sure;
}

/// Answers one NIK after the other.
class Asking {
public:
    explicit Asking(Session& session)
        : m_connection(session.store().connection()),
          m_workers(m_connection),
          m_today(session.clock().today()),
          m_rules(statusRules(session))
    {
    }

    StatusLine lineFor(const QString& asked, const StoredRecord& record) const
    {
        StatusLine line;
        line.asked = asked;
        line.worker = workerOf(record);
        line.id = line.worker->id;
        line.nik = line.worker->nik;
        line.name = line.worker->name;
        line.hasWithdrawnConsent = app::hasWithdrawnConsent(*line.worker);
        answer(line, membershipIn(record), stageOf(line.worker->stage, isDelivered(record)),
               line.worker->programmes);
        return line;
    }

    Result<QList<StatusLine>> whole(const QString& asked)
    {
        const auto found = m_workers.withNik(cleanedNik(asked));
        if (!found)
            return found.error();
        QList<StatusLine> lines;
        for (const StoredRecord& record : *found)
            lines << lineFor(asked, record);
        if (lines.isEmpty())
            lines << notInData<StatusLine>(asked);
        return lines;
    }

    Result<void> add(const QString& asked, QList<ListedStatus>& lines)
    {
        const QString nik = cleanedNik(asked);
        const auto rows =
            nik.isEmpty() ? Result(QList<StatusRow>()) : statusRowsWith(m_connection, nik);
        if (!rows)
            return rows.error();
        if (!std::ranges::all_of(*rows, &StatusRow::standsForItself)) {
            // Seldom: then whoever stands for them has to be found.
            const auto found = whole(asked);
            if (!found)
                return found.error();
            for (const StatusLine& line : *found)
                lines << line;
            return {};
        }
        for (const StatusRow& row : *rows) {
            ListedStatus line;
            line.asked = asked;
            line.id = WorkerId(row.id);
            line.nik = row.nik;
            line.name = row.name;
            line.hasWithdrawnConsent = row.hasWithdrawnConsent;
            answer(line, row.membership, stageOf(row.stage, row.delivered), row.programmes);
            lines << std::move(line);
        }
        if (rows->isEmpty())
            lines << notInData<ListedStatus>(asked);
        return {};
    }

private:
    void answer(ListedStatus& line, const Membership& membership, Stage stage,
                std::optional<std::int64_t> programmes) const
    {
        line.stage = stage;
        line.answer = statusOf(membership, stage, m_today, m_rules);
        line.memberNumber = membership.memberNumber;
        line.protectedBy = protectionOf(programmes, line.answer);
    }

    template <typename Line>
    static Line notInData(const QString& asked)
    {
        Line line;
        line.asked = asked;
        line.nik = asked;
        line.answer.status = Status::NotInData;
        return line;
    }

    Connection& m_connection;
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
    return Asking(session).whole(nik);
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
    StatusLine line = Asking(session).lineFor({}, **found);
    line.asked = line.nik;
    return line;
}

Result<QList<ListedStatus>> statusOfMany(Session& session, const QStringList& niks,
                                         JobContext& context)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto moment = Transaction::beginReading(session.store().connection());
    if (!moment)
        return moment.error();
    Asking asking(session);
    QList<ListedStatus> lines;
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
