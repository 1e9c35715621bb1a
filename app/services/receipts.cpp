#include "app/services/receipts.h"

#include "app/domain/receiptcode.h"
#include "app/domain/workerproblems.h"
#include "app/services/storedworkers.h"
#include "app/store/register.h"
#include "app/store/tally.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

Answer answerFor(bool isDelivered, bool isJoined, bool isRefused)
{
    if (!isDelivered)
        return Answer::None;
    if (isJoined)
        return Answer::Same;
    return isRefused ? Answer::Refused : Answer::Taken;
}

} // namespace

QLatin1StringView wordOf(Answer answer)
{
    switch (answer) {
    case Answer::None:
        return "none"_L1;
    case Answer::Taken:
        return "taken"_L1;
    case Answer::Same:
        return "same"_L1;
    case Answer::Refused:
        break;
    }
    return "refused"_L1;
}

Result<Receipt> receiptOf(Session& session, const WorkerId& id)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto found = StoredWorkers(session.store().connection()).find(id.uuid());
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, u"no such worker"_s};
    const QString joined = joinedTo(**found);
    const QString refused = refusedBecause(**found);
    return Receipt{answerFor(isDelivered(**found), !joined.isEmpty(), !refused.isEmpty()),
                   receiptCode(id), WorkerId::fromText(joined), refused};
}

Result<QList<Worker>> workersWithCode(Session& session, const QString& code)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    if (checkCode(code) != CodeCheck::Right)
        return Error{ErrorCode::Invalid, u"not a receipt code"_s};
    Connection& connection = session.store().connection();
    StoredWorkers workers(connection);
    QList<Worker> found;
    for (const QByteArray& end : keyEndsOf(code)) {
        auto rows = connection.query(
            "SELECT id FROM worker JOIN worker_code USING (pk) WHERE ending=?1", {end});
        if (!rows)
            return rows.error();
        while (true) {
            const auto more = rows->next();
            if (!more)
                return more.error();
            if (!*more)
                break;
            const auto record = workers.find(rows->uuid(0));
            if (!record)
                return record.error();
            if (*record)
                found << workerOf(**record);
        }
    }
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, u"no worker with this code"_s};
    return found;
}

Result<ReceiptFigures> receiptFigures(Session& session, const QString& scope)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto lines = tally(session.store().connection(), scope);
    if (!lines)
        return lines.error();
    ReceiptFigures figures;
    for (const TallyLine& line : *lines) {
        switch (answerFor(line.delivered, line.joined, line.refused)) {
        case Answer::Taken:
            figures.taken += line.workers;
            break;
        case Answer::Same:
            figures.same += line.workers;
            break;
        case Answer::Refused:
            figures.refused += line.workers;
            break;
        case Answer::None:
            // Who was joined is no longer somebody to answer for.
            if (line.stage == u"recorded" && !line.joined)
                figures.waiting += line.workers;
            break;
        }
    }
    return figures;
}

QString reasonToRefuse(const Worker& worker, QDate today, const RegionTable& regions)
{
    if (worker.stage.isEmpty() || worker.stage == u"candidate")
        return {};
    const auto problems = problemsOf(worker, Completeness::Recorded, today, regions);
    const auto stands = std::ranges::find_if(problems, [](const FieldProblem& one) {
        // A temporary number is good for the village, and never leaves as a real one.
        return blocks(one.problem) || one.problem == Problem::NikTemporary;
    });
    if (stands == problems.end())
        return {};
    return QLatin1StringView(specOf(stands->field).name) + u':' + wordOf(stands->problem);
}

} // namespace app
