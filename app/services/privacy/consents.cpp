#include "app/services/privacy/consents.h"

#include "app/store/eachrow.h"
#include "app/store/register.h"

namespace app {

using namespace Qt::Literals::StringLiterals;
using Standing = ConsentFilter::Standing;

namespace {

// Every filter is a parameter: NULL leaves it out.
constexpr auto kList =
    "SELECT id,scope,nik,name,hamlet,rt,rw,consent_date,consent_method,consent_text,"
    "consent_officer,consent_witness,consent_withdrawn,consent_withdrawn_how,"
    "consent_withdrawn_by,consent_stopped,consent_kept FROM worker"
    " WHERE joined_to IS NULL"
    " AND (?1 IS NULL OR ?1=CASE WHEN consent_withdrawn IS NOT NULL THEN 'withdrawn'"
    "  WHEN consent_date IS NOT NULL THEN 'given' ELSE 'missing' END)"
    " AND (?2 IS NULL OR consent_date>=?2) AND (?3 IS NULL OR consent_date<=?3)"
    " AND (?4 IS NULL OR consent_method=?4) AND (?5 IS NULL OR consent_text=?5)"
    " AND (?6 IS NULL OR consent_officer=?6)"
    " ORDER BY consent_date IS NULL,consent_date DESC,name_key,id LIMIT ?7";

Bound orNull(const QString& text)
{
    return text.isEmpty() ? Bound(nullptr) : Bound(text);
}

Bound wordOf(Standing standing)
{
    switch (standing) {
    case Standing::Any:
        return nullptr;
    case Standing::Given:
        return u"given"_s;
    case Standing::Missing:
        return u"missing"_s;
    case Standing::Withdrawn:
        return u"withdrawn"_s;
    }
    Q_UNREACHABLE();
}

Standing standingOf(const Worker& worker)
{
    if (hasWithdrawnConsent(worker))
        return Standing::Withdrawn;
    return worker.consentDate.isEmpty() ? Standing::Missing : Standing::Given;
}

Worker workerIn(const Rows& row)
{
    Worker worker;
    worker.id = WorkerId(row.uuid(0));
    int column = 0;
    for (QString Worker::*field :
         {&Worker::scope, &Worker::nik, &Worker::name, &Worker::hamlet, &Worker::rt, &Worker::rw,
          &Worker::consentDate, &Worker::consentMethod, &Worker::consentText,
          &Worker::consentOfficer, &Worker::consentWitness, &Worker::consentWithdrawn,
          &Worker::consentWithdrawnHow, &Worker::consentWithdrawnBy, &Worker::consentStopped,
          &Worker::consentKept})
        worker.*field = row.text(++column);
    return worker;
}

Result<QStringList> textsOf(Connection& connection, const QByteArray& sql)
{
    QStringList texts;
    const auto read = eachRow(connection.query(sql), [&texts](const Rows& row) -> Result<void> {
        texts << row.text(0);
        return {};
    });
    return read ? Result<QStringList>(std::move(texts)) : read.error();
}

} // namespace

Result<QList<ConsentLine>> consents(Session& session, const ConsentFilter& filter,
                                    std::optional<std::int64_t> limit, JobContext& context)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    QList<ConsentLine> lines;
    const auto read =
        eachRow(session.store().connection().query(
                    kList, {wordOf(filter.standing), orNull(filter.from.toString(Qt::ISODate)),
                            orNull(filter.until.toString(Qt::ISODate)), orNull(filter.method),
                            orNull(filter.edition), orNull(filter.officer), limit.value_or(-1)}),
                [&](const Rows& row) -> Result<void> {
                    if (context.isCancelled())
                        return Error{ErrorCode::Cancelled, {}};
                    Worker worker = workerIn(row);
                    const Standing standing = standingOf(worker);
                    lines.append({std::move(worker), standing});
                    return {};
                });
    return read ? Result<QList<ConsentLine>>(std::move(lines)) : read.error();
}

Result<ConsentCounts> consentCounts(Session& session)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    auto rows = session.store().connection().query(
        "SELECT count(consent_withdrawn),"
        " sum(consent_withdrawn IS NULL AND consent_date IS NOT NULL),"
        " sum(consent_withdrawn IS NULL AND consent_date IS NULL)"
        " FROM worker WHERE joined_to IS NULL");
    if (!rows)
        return rows.error();
    const auto found = rows->next();
    if (!found)
        return found.error();
    return ConsentCounts{rows->int64(1), rows->int64(2), rows->int64(0)};
}

Result<ConsentChoices> consentChoices(Session& session)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    Connection& connection = session.store().connection();
    auto editions =
        textsOf(connection, "SELECT DISTINCT consent_text FROM worker WHERE consent_text"
                            " IS NOT NULL AND joined_to IS NULL ORDER BY 1 DESC");
    if (!editions)
        return editions.error();
    auto officers =
        textsOf(connection, "SELECT DISTINCT consent_officer FROM worker WHERE consent_officer"
                            " IS NOT NULL AND joined_to IS NULL ORDER BY 1");
    if (!officers)
        return officers.error();
    return ConsentChoices{*std::move(editions), *std::move(officers)};
}

} // namespace app
