#include "app/services/checking.h"

#include "app/store/backup.h"
#include "app/store/contents.h"
#include "app/store/register.h"
#include "app/store/verification.h"

namespace app {

Result<CheckReport> checkRegister(Session& session, JobContext& context)
{
    if (const auto allowed = session.allows(Action::Check); !allowed)
        return allowed.error();
    Connection& connection = session.store().connection();
    CheckReport report;
    const auto broken = integrityProblems(connection);
    if (!broken)
        return broken.error();
    report.problems = *broken;

    const auto verified =
        verifyAgainstLog(connection, session.directory() + QStringLiteral("/check.tmp"),
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
    const auto damaged = Contents(connection).damaged();
    if (damaged) {
        for (const QString& digest : *damaged)
            report.problems << QStringLiteral("picture %1 is damaged").arg(digest.left(12));
    } else if (report.problems.isEmpty()) {
        return damaged.error();
    }
    report.ok = report.problems.isEmpty();
    return report;
}

} // namespace app
