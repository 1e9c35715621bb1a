#include "app/services/guarding/checking.h"

#include "app/services/guarding/noted.h"
#include "app/store/audittable.h"
#include "app/store/backup.h"
#include "app/store/contents.h"
#include "app/store/damage.h"
#include "app/store/register.h"
#include "app/store/verification.h"

namespace app {

namespace {

constexpr QLatin1StringView kLastCheck{"last_check"}; // how: the number of problems

} // namespace

Result<CheckReport> checkStore(Register& store, const QString& folder, JobContext& context)
{
    Connection& connection = store.connection();
    CheckReport report;
    const auto broken = integrityProblems(connection);
    if (!broken)
        return broken.error();
    report.problems = *broken;

    const auto verified = verifyAgainstLog(connection, folder + QStringLiteral("/check.tmp"),
                                           [&context](std::int64_t done, std::int64_t total) {
                                               context.progress(done, total);
                                               return !context.isCancelled();
                                           });
    if (verified) {
        report.workers = verified->workers;
        report.changes = verified->changes;
        report.problems << verified->problems;
    } else if (verified.error().code == ErrorCode::Cancelled || report.problems.isEmpty()) {
        return verified.error();
    }
    const auto audit = AuditTable(connection).problems();
    if (audit)
        report.problems << *audit;
    else if (report.problems.isEmpty())
        return audit.error();
    const auto damaged = Contents(connection).damaged();
    if (damaged) {
        for (const QString& digest : *damaged)
            report.problems << QStringLiteral("picture %1 is damaged").arg(digest.left(12));
    } else if (report.problems.isEmpty()) {
        return damaged.error();
    }
    report.ok = report.problems.isEmpty();
    if (report.ok)
        return report;
    const auto damage = findDamage(connection);
    if (!damage)
        return damage.error();
    report.damaged = damage->parts;
    report.remedy = damage->isLogWhole ? Remedy::Rebuild : Remedy::Restore;
    return report;
}

Result<CheckReport> checkRegister(Session& session, JobContext& context)
{
    if (const auto allowed = session.allows(Action::Check); !allowed)
        return allowed.error();
    auto report = checkStore(session.store(), session.directory(), context);
    if (!report)
        return report;
    // A register that cannot be written to is told how it is all the same.
    const auto noted = note(session, kLastCheck, QString::number(report->problems.size()));
    Q_UNUSED(noted)
    return report;
}

Result<CheckStanding> checkStanding(Session& session)
{
    const auto last = noted(session, kLastCheck);
    if (!last)
        return last.error();
    return CheckStanding{last->at, last->how.toLongLong()};
}

} // namespace app
