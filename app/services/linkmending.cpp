#include "app/services/linkmending.h"

#include "app/domain/region.h"
#include "app/domain/worker.h"
#include "app/store/eachrow.h"
#include "app/store/journal.h"

#include <algorithm>

namespace app {

namespace {

constexpr auto kMergedInto = static_cast<std::size_t>(WorkerField::MergedInto);
constexpr std::int64_t kNotHere = -1;

class LinkMending {
public:
    LinkMending(Session& session, Journal& journal) : m_scope(session.scope()), m_journal(journal)
    {
    }

    Result<void> look(const QUuid& worker)
    {
        // Nearly nobody is joined with anybody: asked without reading the whole record.
        const auto leads = m_journal.connection().number(
            "SELECT merged_into IS NOT NULL FROM worker WHERE id=?1", {worker}, kNotHere);
        if (!leads || *leads == 0)
            return leads ? Result<void>() : leads.error();
        if (*leads == kNotHere) {
            const auto areas = forgottenIn(worker);
            return areas ? lookBack(worker, *areas) : areas.error();
        }
        const auto found = at(worker);
        return found ? lookAhead(**found) : found.error();
    }
    int mended() const { return m_mended; }

private:
    Result<std::optional<StoredRecord>> at(const QUuid& worker)
    {
        return m_journal.projection().table(workerKind()).find(worker);
    }

    /// The areas in which this record was seen and is forgotten: an erasure said elsewhere says nothing.
    Result<QStringList> forgottenIn(const QUuid& worker)
    {
        auto rows = m_journal.connection().query(
            "SELECT DISTINCT f.scope FROM forgotten f JOIN change c ON c.record=f.record"
            " JOIN stream s ON s.id=c.stream AND s.scope=f.scope WHERE f.record=?1",
            {worker});
        QStringList areas;
        const auto gathered = eachRow(std::move(rows), [&areas](const Rows& row) -> Result<void> {
            areas << row.text(0);
            return {};
        });
        return gathered ? Result<QStringList>(std::move(areas)) : gathered.error();
    }

    /// What leads to an erased record.
    Result<void> lookBack(const QUuid& worker, const QStringList& areas)
    {
        if (areas.isEmpty())
            return {};
        QList<QUuid> leading;
        const auto gathered =
            eachRow(m_journal.connection().query("SELECT id FROM worker WHERE merged_into=?1",
                                                 {worker.toString(QUuid::WithoutBraces)}),
                    [&leading](const Rows& row) -> Result<void> {
                        leading << row.uuid(0);
                        return {};
                    });
        if (!gathered)
            return gathered;
        for (const QUuid& id : std::as_const(leading)) {
            const auto found = at(id);
            if (!found)
                return found.error();
            // Inside its own area everybody hears of the erasure itself.
            if (!*found || areas.contains((*found)->scope))
                continue;
            if (const auto done = takeAway(**found); !done)
                return done;
        }
        return {};
    }

    Result<void> lookAhead(const StoredRecord& worker)
    {
        QList<StoredRecord> path{worker};
        while (true) {
            const QUuid next(textOf(path.last().values[kMergedInto]));
            if (next.isNull())
                return {};
            const auto first = std::ranges::find(path, next, &StoredRecord::id);
            if (first != path.end()) {
                path.erase(path.begin(), first);
                return openRing(path);
            }
            const auto found = at(next);
            if (!found)
                return found.error();
            if (*found) {
                path << **found;
                continue;
            }
            const auto areas = forgottenIn(next);
            if (!areas)
                return areas.error();
            const bool isElsewhere = !areas->isEmpty() && !areas->contains(path.last().scope);
            return isElsewhere ? takeAway(path.last()) : Result<void>();
        }
    }

    /// Inside one area a ring is followed to its oldest by everybody.
    Result<void> openRing(const QList<StoredRecord>& ring)
    {
        const auto isElsewhere = [&](const StoredRecord& one) {
            return one.scope != ring.first().scope;
        };
        if (std::ranges::none_of(ring, isElsewhere))
            return {};
        return takeAway(*std::ranges::min_element(ring, {}, &StoredRecord::id));
    }

    Result<void> takeAway(const StoredRecord& record)
    {
        if (!covers(m_scope, record.scope))
            return {};
        Values values = record.values;
        values[kMergedInto] = {};
        const auto changed = m_journal.update(workerKind(), record.id, values);
        if (!changed)
            return changed.error();
        m_mended += *changed;
        return {};
    }

    QString m_scope;
    Journal& m_journal;
    int m_mended = 0;
};

} // namespace

Result<int> mendLinks(Session& session, Journal& journal, const QSet<QUuid>& workers)
{
    if (regionLevel(session.scope()) == RegionLevel::Village)
        return 0;
    LinkMending mending(session, journal);
    for (const QUuid& worker : workers) {
        if (const auto done = mending.look(worker); !done)
            return done.error();
    }
    return mending.mended();
}

} // namespace app
