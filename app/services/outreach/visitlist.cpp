#include "app/services/outreach/visitlist.h"

#include "app/domain/nik.h"
#include "app/domain/region.h"
#include "app/domain/walking.h"
#include "app/services/outreach/lastvisits.h"
#include "app/services/statuses.h"
#include "app/services/storedworkers.h"
#include "app/store/eachrow.h"
#include "app/store/register.h"

#include <algorithm>
#include <array>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<std::pair<VisitChoice, const char*>, 6> kChoices{
    {{VisitChoice::ToVisit, "to_visit"},
     {VisitChoice::First, "first"},
     {VisitChoice::Due, "due"},
     {VisitChoice::Candidates, "candidates"},
     {VisitChoice::Later, "later"},
     {VisitChoice::Everybody, "everybody"}}};

constexpr auto kStop =
    "SELECT pk,id,nik,name,hamlet,rt,rw,address,occupation,phone,family_card,birth_date,"
    "iif(consent_withdrawn IS NULL,situation,'withdrew'),stage,delivered,"
    "as_of,source,state,covered_until,member_number FROM worker WHERE joined_to IS NULL";

constexpr auto kWhoIsHere = " AND scope=?1 AND consent_withdrawn IS NULL"
                            " AND (situation IS NULL OR situation='refused')";

/// Reads stops with what their doors need, and puts them in order at the end.
class Walk {
public:
    Walk(Session& session, LastVisits visits)
        : m_visits(std::move(visits)),
          m_today(session.clock().today()),
          m_rules(statusRules(session))
    {
    }

    Result<void> add(const Rows& row)
    {
        VisitStop stop;
        stop.key = row.int64(0);
        stop.id = WorkerId(row.uuid(1));
        stop.nik = isTemporaryNik(row.text(2)) ? QString() : maskedNik(row.text(2));
        stop.name = row.text(3);
        stop.hamlet = row.text(4);
        stop.rt = row.text(5);
        stop.rw = row.text(6);
        stop.address = row.text(7);
        stop.occupation = row.text(8);
        stop.phone = row.text(9);
        stop.situation = row.text(12);
        stop.stage = stageOf(row.text(13), row.int64(14) != 0);
        const Membership membership{row.text(15), row.text(16), row.text(17), row.text(18),
                                    row.text(19)};
        stop.status = statusOf(membership, stop.stage, m_today, m_rules);
        stop.likelihood = workLikelihood(row.text(11), stop.occupation, m_today);
        auto last = m_visits.find(stop.id.uuid());
        if (!last)
            return last.error();
        stop.last = *std::move(last);
        stop.need = visitNeed(
            {stop.status.status, stop.stage, stop.situation, stop.likelihood, stop.last}, m_today);
        m_doors.append({stop.hamlet, stop.rw, stop.rt, row.text(10), stop.address, stop.name});
        m_stops << std::move(stop);
        return {};
    }

    qsizetype size() const { return m_stops.size(); }

    QList<VisitStop> inOrder() const
    {
        QList<VisitStop> ordered;
        ordered.reserve(m_stops.size());
        const QList<Step> steps = walkingOrder(m_doors);
        for (const Step& step : steps) {
            ordered << m_stops[step.at];
            ordered.last().house = step.house;
            ordered.last().area = step.area;
        }
        return ordered;
    }

private:
    LastVisits m_visits;
    QDate m_today;
    StatusRules m_rules;
    QList<VisitStop> m_stops;
    QList<Door> m_doors;
};

QList<VisitArea> areasOf(const QList<VisitStop>& stops)
{
    QList<VisitArea> areas;
    for (const VisitStop& stop : stops) {
        if (stop.area == areas.size())
            areas.append({stop.hamlet, stop.rw, stop.rt});
        const bool isVisited = stop.last.has_value();
        VisitArea& area = areas[stop.area];
        area.all += isVisited || stop.need == VisitNeed::First ? 1 : 0;
        area.visited += isVisited ? 1 : 0;
    }
    return areas;
}

} // namespace

bool isSameArea(const VisitArea& one, const VisitArea& other)
{
    const auto isSame = [](const QString& a, const QString& b) { return walkKey(a) == walkKey(b); };
    return isSame(one.hamlet, other.hamlet) && isSame(one.rw, other.rw) && isSame(one.rt, other.rt);
}

QLatin1StringView wordOf(VisitChoice choice)
{
    const auto* found = std::ranges::find(kChoices, choice, &decltype(kChoices)::value_type::first);
    return QLatin1StringView(found->second);
}

std::optional<VisitChoice> visitChoiceFromWord(QStringView word)
{
    for (const auto& [choice, text] : kChoices) {
        if (word == QLatin1StringView(text))
            return choice;
    }
    return std::nullopt;
}

bool fits(const VisitStop& stop, VisitChoice choice)
{
    switch (choice) {
    case VisitChoice::ToVisit:
        return stop.need == VisitNeed::First || stop.need == VisitNeed::Due;
    case VisitChoice::First:
        return stop.need == VisitNeed::First;
    case VisitChoice::Due:
        return stop.need == VisitNeed::Due;
    case VisitChoice::Candidates:
        return stop.need == VisitNeed::First && stop.stage == Stage::Candidate &&
               stop.likelihood == WorkLikelihood::Likely;
    case VisitChoice::Later:
        return stop.need == VisitNeed::Later;
    case VisitChoice::Everybody:
        break;
    }
    return true;
}

Result<VisitPlan> visitPlan(Session& session, const QString& village, JobContext& context)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const QString scope = village.isEmpty() ? session.scope() : village;
    if (regionLevel(scope) != RegionLevel::Village || !covers(session.scope(), scope))
        return Error{ErrorCode::Invalid, u"no village of this register"_s};
    Connection& connection = session.store().connection();
    const auto moment = Transaction::beginReading(connection);
    if (!moment)
        return moment.error();
    auto visits = LastVisits::of(connection, scope);
    if (!visits)
        return visits.error();
    Walk walk(session, *std::move(visits));
    const auto read = eachRow(connection.query(QByteArray(kStop) + kWhoIsHere, {scope}),
                              [&](const Rows& row) -> Result<void> {
                                  if (context.isCancelled())
                                      return Error{ErrorCode::Cancelled, {}};
                                  context.progress(walk.size(), 0);
                                  return walk.add(row);
                              });
    if (!read)
        return read.error();
    VisitPlan plan{walk.inOrder(), {}};
    plan.areas = areasOf(plan.stops);
    return plan;
}

Result<QStringList> visitedVillages(Session& session)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    QStringList villages;
    const auto read = eachRow(
        session.store().connection().query("SELECT DISTINCT scope FROM tally ORDER BY scope"),
        [&villages](const Rows& row) -> Result<void> {
            if (regionLevel(row.text(0)) == RegionLevel::Village)
                villages << row.text(0);
            return {};
        });
    return read ? Result<QStringList>(std::move(villages)) : read.error();
}

Result<QList<VisitStop>> visitStops(Session& session, const QList<std::int64_t>& keys,
                                    JobContext& context)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    Connection& connection = session.store().connection();
    const auto moment = Transaction::beginReading(connection);
    if (!moment)
        return moment.error();
    auto visits = LastVisits::of(connection);
    if (!visits)
        return visits.error();
    Walk walk(session, *std::move(visits));
    for (const std::int64_t key : keys) {
        if (context.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        const auto read = eachRow(connection.query(QByteArray(kStop) + " AND pk=?1", {key}),
                                  [&walk](const Rows& row) { return walk.add(row); });
        if (!read)
            return read.error();
        context.progress(walk.size(), keys.size());
    }
    QList<VisitStop> stops = walk.inOrder();
    stops.removeIf([](const VisitStop& stop) { return stop.situation == kWithdrewSituation; });
    return stops;
}

Result<QList<WorkerId>> householdToVisit(Session& session, const WorkerId& worker)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    StoredWorkers workers(session.store().connection());
    const auto asked = workers.standing(worker.uuid());
    if (!asked)
        return asked.error();
    if (!*asked)
        return Error{ErrorCode::NotFound, u"no such worker"_s};
    QList<WorkerId> household{WorkerId((*asked)->id)};
    const auto family = workers.onFamilyCard(workerOf(**asked).familyCard);
    if (!family)
        return family.error();
    const QDate today = session.clock().today();
    for (const StoredRecord& record : *family) {
        const Worker member = workerOf(record);
        const bool isHere = member.situation.isEmpty() || member.situation == u"refused";
        const bool isOther = record.id != (*asked)->id && record.scope == (*asked)->scope;
        const bool isOfAge =
            workLikelihood(member.birthDate, member.occupation, today) != WorkLikelihood::NotOfAge;
        if (isOther && isHere && isOfAge && !hasWithdrawnConsent(member))
            household << member.id;
    }
    return household;
}

} // namespace app
