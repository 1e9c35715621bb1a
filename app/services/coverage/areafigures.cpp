#include "app/services/coverage/areafigures.h"

#include "app/domain/region.h"
#include "app/services/statuses.h"
#include "app/store/coveragetable.h"
#include "app/store/migrations.h"
#include "app/store/register.h"

#include <QDataStream>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kAskEvery = 500;

QByteArray encoded(const CoverageFigures& figures)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    for (const std::int64_t number : figures.numbers())
        out << qint32(number); // an area of two thousand million workers there is not
    return bytes;
}

std::optional<CoverageFigures> decodedFigures(const QByteArray& bytes)
{
    std::vector<std::int64_t> numbers(std::size_t(bytes.size()) / sizeof(qint32));
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_0);
    for (std::int64_t& number : numbers) {
        qint32 read = 0;
        in >> read;
        number = read;
    }
    return CoverageFigures::fromNumbers(std::move(numbers));
}

QByteArray encoded(const QList<CoveragePlace>& places)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    for (const CoveragePlace& place : places) {
        const CoverCounts& counts = place.counts;
        out << place.hamlet << place.rw << place.rt << qint64(counts.covered)
            << qint64(counts.uncovered) << qint64(counts.recorded) << qint64(counts.unknown);
    }
    return bytes;
}

QList<CoveragePlace> decodedPlaces(const QByteArray& bytes)
{
    QList<CoveragePlace> places;
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_0);
    while (!in.atEnd() && in.status() == QDataStream::Ok) {
        CoveragePlace place;
        qint64 covered = 0;
        qint64 uncovered = 0;
        qint64 recorded = 0;
        qint64 unknown = 0;
        in >> place.hamlet >> place.rw >> place.rt >> covered >> uncovered >> recorded >> unknown;
        place.counts = {covered, uncovered, recorded, unknown};
        places << place;
    }
    return places;
}

/// Counts one area after the other.
class Counting {
public:
    /// `day`: as of which; today, or earlier.
    Counting(Session& session, QDate day, JobContext& context)
        : m_session(session),
          m_table(session.store().connection()),
          m_today(day),
          m_isPast(day < session.clock().today()),
          m_rules(statusRules(session)),
          m_context(context)
    {
    }

    /// What the figures depend on besides the area's changes.
    QByteArray basis() const
    {
        return QByteArray::number(migrations().back().version) + ' ' +
               QByteArray::number(m_rules.staleDays) + ' ';
    }
    bool isValid(const CountedArea& area) const
    {
        const QString today = m_today.toString(Qt::ISODate);
        return area.countedOn <= today && today <= area.holdsUntil;
    }

    Result<CountedArea> count(const QString& scope, CoverageFigures& figures)
    {
        if (!m_leading) {
            auto leading = m_table.leading();
            if (!leading)
                return leading.error();
            m_leading = *std::move(leading);
        }
        m_holdsUntil = Month::of(m_today).lastDay();
        m_places.clear();
        figures = CoverageFigures();
        const auto done = m_table.eachWorker(
            scope, [&](const CoverageRow& row) { return add(scope, row, figures); });
        if (!done)
            return done.error();
        QList<CoveragePlace> places;
        for (auto one = m_places.cbegin(); one != m_places.cend(); ++one)
            places.append({one.key()[0], one.key()[1], one.key()[2], one.value()});
        sortAsOneWalks(places);
        return CountedArea{scope,
                           {},
                           m_today.toString(Qt::ISODate),
                           m_holdsUntil.toString(Qt::ISODate),
                           encoded(figures),
                           encoded(places)};
    }

private:
    /// That of the record and of all it stands for, as its membership was made of (following.h).
    Result<QList<Evidence>> evidenceOf(const QUuid& worker, const QString& scope)
    {
        QList<QUuid> records{worker};
        QList<Evidence> evidence;
        for (qsizetype at = 0; at < records.size(); ++at) {
            const QUuid record = records[at];
            if (const auto read = m_table.addEvidence(record, scope, evidence); !read)
                return read.error();
            const auto [first, last] = m_leading->equal_range(record);
            for (auto leading = first; leading != last; ++leading) {
                if (leading->scope == scope && !records.contains(leading->record))
                    records << leading->record;
            }
        }
        return evidence;
    }

    Result<void> add(const QString& scope, const CoverageRow& row, CoverageFigures& figures)
    {
        if (++m_read % kAskEvery == 0 && m_context.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        CountedWorker worker = row.worker;
        worker.occupationGroup = m_session.reference().occupationGroups.of(row.occupation);
        worker.payer = row.payer;
        worker.isOnlyListed = isOnlyListed(worker.stage, !row.occupation.isEmpty(),
                                           worker.situation, worker.membership);
        if (!worker.membership.asOf.isEmpty()) {
            auto evidence = evidenceOf(row.id, scope);
            if (!evidence)
                return evidence.error();
            if (m_isPast)
                goBack(worker, *evidence);
            worker.coveredMonths = coveredMonths(*evidence, m_today, m_rules);
            worker.payer = payerOf(row.payer, *evidence, Month::of(m_today));
        }
        if (m_isPast && wasToBeCovered(worker.situation, worker.situationDate, m_today))
            worker.situation.clear();
        figures.add(worker, m_today, m_rules);
        m_holdsUntil = std::min(m_holdsUntil, coverHoldsUntil(worker.membership, m_today, m_rules));
        if (isCounted(worker)) {
            const auto answer = statusOf(worker.membership, worker.stage, m_today, m_rules);
            m_places[{worker.hamlet, worker.rw, worker.rt}].add(coverOf(answer.status));
        }
        return {};
    }

    /// To what was known by that day.
    void goBack(CountedWorker& worker, QList<Evidence>& evidence) const
    {
        const QString day = m_today.toString(Qt::ISODate);
        evidence.removeIf([&day](const Evidence& one) { return one.asOf > day; });
        worker.membership = membershipOf(evidence);
    }

    Session& m_session;
    CoverageTable m_table;
    QDate m_today;
    bool m_isPast;
    StatusRules m_rules;
    JobContext& m_context;
    std::optional<QMultiHash<QUuid, CoverageTable::Leading>> m_leading;
    QDate m_holdsUntil;
    QMap<std::array<QString, 3>, CoverCounts> m_places;
    std::int64_t m_read = 0;
};

/// All or none. Whoever only looks need not be able to write: a full disk, or another program at work, costs time and no
/// figures.
void keep(Connection& connection, const QList<CountedArea>& areas)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return;
    CoverageTable table(connection);
    for (const CountedArea& area : areas) {
        if (!table.keep(area))
            return;
    }
    // Nothing is lost when it fails: they are counted again.
    if (const auto committed = transaction->commit(); !committed)
        return;
}

struct Gathered {
    QList<AreaFigures> figures;
    QList<CountedArea> anew;
    std::optional<Error> stopped; ///< before all was counted; what was counted is kept
};

Result<Gathered> gather(Session& session, const QString& scope, JobContext& context)
{
    CoverageTable table(session.store().connection());
    const auto moment = Transaction::beginReading(session.store().connection());
    if (!moment)
        return moment.error();
    Counting counting(session, session.clock().today(), context);
    auto versions = table.versions(scope, counting.basis());
    const auto counted = table.counted(scope);
    if (!versions || !counted)
        return versions ? counted.error() : versions.error();
    Gathered gathered;
    for (const CountedArea& area : *counted) {
        auto figures = decodedFigures(area.figures);
        if (!figures || !counting.isValid(area) || versions->value(area.scope) != area.version)
            continue;
        gathered.figures.append({area.scope, *std::move(figures)});
        versions->remove(area.scope);
    }
    for (auto area = versions->cbegin(); area != versions->cend(); ++area) {
        CoverageFigures figures;
        auto anew = counting.count(area.key(), figures);
        if (!anew) {
            gathered.stopped = anew.error();
            return gathered;
        }
        context.progress(gathered.anew.size() + 1, versions->size());
        anew->version = area.value();
        gathered.anew << *std::move(anew);
        gathered.figures.append({area.key(), std::move(figures)});
    }
    return gathered;
}

/// Where figures may be asked for: nothing outside of the register's area is known.
Result<QString> areaAsked(Session& session, const QString& scope)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const QString area = scope.isEmpty() ? session.scope() : scope;
    if (!covers(session.scope(), area))
        return Error{ErrorCode::OutOfScope, u"another area's figures"_s};
    return area;
}

} // namespace

Result<QList<AreaFigures>> areaFigures(Session& session, const QString& scope, JobContext& context)
{
    const auto area = areaAsked(session, scope);
    if (!area)
        return area.error();
    auto gathered = gather(session, *area, context);
    if (!gathered)
        return gathered.error();
    if (!gathered->anew.isEmpty())
        keep(session.store().connection(), gathered->anew);
    if (gathered->stopped)
        return *gathered->stopped;
    std::ranges::sort(gathered->figures, {}, &AreaFigures::scope);
    return std::move(gathered->figures);
}

Result<PastFigures> figuresAt(Session& session, const QString& scope, QDate day,
                              JobContext& context)
{
    const auto area = areaAsked(session, scope);
    if (!area)
        return area.error();
    CoverageTable table(session.store().connection());
    const auto moment = Transaction::beginReading(session.store().connection());
    if (!moment)
        return moment.error();
    Counting counting(session, day, context);
    const auto versions = table.versions(*area, counting.basis());
    if (!versions)
        return versions.error();
    PastFigures past;
    for (auto one = versions->cbegin(); one != versions->cend(); ++one) {
        CoverageFigures figures;
        const auto counted = counting.count(one.key(), figures);
        if (!counted)
            return counted.error();
        if (one.key() == *area)
            past.places = decodedPlaces(counted->places);
        past.areas.append({one.key(), std::move(figures)});
        context.progress(past.areas.size(), versions->size());
    }
    std::ranges::sort(past.areas, {}, &AreaFigures::scope);
    return past;
}

Result<QList<CoveragePlace>> areaPlaces(Session& session, const QString& scope)
{
    const auto area = areaAsked(session, scope);
    if (!area)
        return area.error();
    const auto bytes = CoverageTable(session.store().connection()).places(*area);
    if (!bytes)
        return bytes.error();
    return decodedPlaces(*bytes);
}

} // namespace app
