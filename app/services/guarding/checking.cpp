#include "app/services/guarding/checking.h"

#include "app/store/backup.h"
#include "app/store/contents.h"
#include "app/store/register.h"
#include "app/store/settings.h"
#include "app/store/verification.h"

namespace app {

namespace {

constexpr QLatin1StringView kLastCheck{"last_check"}; // "<milliseconds> <problems>"

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

Result<CheckReport> checkRegister(Session& session, JobContext& context)
{
    if (const auto allowed = session.allows(Action::Check); !allowed)
        return allowed.error();
    auto report = checkStore(session.store(), session.directory(), context);
    if (!report)
        return report;
    // A register that cannot be written to is told how it is all the same.
    const auto noted =
        Settings(session.store().connection())
            .set(kLastCheck,
                 QStringLiteral("%1 %2").arg(session.clock().nowMs()).arg(report->problems.size()));
    Q_UNUSED(noted)
    return report;
}

Result<CheckStanding> checkStanding(Session& session)
{
    const auto text = Settings(session.store().connection()).text(kLastCheck);
    if (!text)
        return text.error();
    const qsizetype space = text->indexOf(u' ');
    if (space < 0)
        return CheckStanding{};
    return CheckStanding{QDateTime::fromMSecsSinceEpoch(text->left(space).toLongLong(), Qt::UTC),
                         text->mid(space + 1).toLongLong()};
}

} // namespace app
