#include "app/services/importing.h"

#include "app/base/handover.h"
#include "app/base/safefile.h"
#include "app/domain/fold.h"
#include "app/domain/region.h"
#include "app/exchange/csv.h"
#include "app/services/statuses.h"
#include "app/services/storedworkers.h"
#include "app/store/journal.h"
#include "app/store/register.h"

#include <atomic>
#include <thread>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The NIKs known here as numbers: a list of a whole village asks for each of its rows.
Result<QSet<qint64>> niksHere(Connection& connection)
{
    auto rows = connection.query("SELECT nik FROM worker WHERE nik IS NOT NULL");
    if (!rows)
        return rows.error();
    QSet<qint64> niks;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return niks;
        niks.insert(rows->text(0).toLongLong());
    }
}

/// The fields of the list that change the worker here: all that it names while nobody has spoken to the
/// person, afterwards only what is still empty. What was said at the door is newer than any list.
std::vector<bool> fieldsToTake(const Values& listed, const StoredRecord& stored)
{
    constexpr auto kStage = static_cast<std::size_t>(WorkerField::Stage);
    const bool isCandidate = stageOf(workerFrom(stored.values).stage, false) == Stage::Candidate;
    std::vector<bool> taken(listed.size(), false);
    for (std::size_t i = 0; i < listed.size(); ++i) {
        const bool isNamed = !std::holds_alternative<std::monostate>(listed[i]);
        // A NIK that led here through a record that was joined is not this worker's own.
        const bool isNik = i == static_cast<std::size_t>(WorkerField::Nik);
        const bool isOpen =
            (isCandidate && !isNik) || std::holds_alternative<std::monostate>(stored.values[i]);
        taken[i] = i != kStage && isNamed && isOpen && listed[i] != stored.values[i];
    }
    return taken;
}

/// Takes row after row into one transaction, counting.
class Importing {
public:
    Importing(Journal& journal, QString village, QSet<qint64> known, ImportReport& report)
        : m_journal(journal),
          m_workers(journal.connection()),
          m_village(std::move(village)),
          m_known(std::move(known)),
          m_report(report)
    {
    }

    Result<void> take(ResidentRow&& row)
    {
        ++m_report.rows;
        if (row.skipped) {
            ++m_report.skipped[wordOf(*row.skipped)];
            return {};
        }
        if (row.setAside) {
            setAside(row);
            return {};
        }
        return row.worker.nik.isEmpty() ? takeWithoutNik(row.worker) : takeWithNik(row.worker);
    }

    /// The rows set aside as lines of CSV, each with its reason, under `headings`.
    QByteArray setAsideTable(std::vector<QString> headings) const
    {
        headings.push_back(u"alasan"_s);
        return csvStart() + csvLine(headings) + m_setAsideLines;
    }

private:
    void setAside(ResidentRow& row)
    {
        const QString word = wordOf(row.setAside->problem);
        m_report.setAside.append({row.number, row.setAside->field, word});
        row.cells.push_back(word);
        m_setAsideLines += csvLine(row.cells);
    }

    Result<void> takeWithNik(const Worker& listed)
    {
        if (!m_known.contains(listed.nik.toLongLong()))
            return add(listed);
        const auto here = m_workers.withNik(listed.nik);
        if (!here)
            return here.error();
        if (here->isEmpty())
            return add(listed);
        if (here->size() == 1)
            return update(listed, here->first());
        // Which of several it means is for a person to say.
        ++m_report.unchanged;
        return {};
    }

    Result<void> takeWithoutNik(const Worker& listed)
    {
        const auto same = m_journal.connection().number(
            "SELECT count(*) FROM worker WHERE name_key=?1 AND ifnull(family_card,'')=?2"
            " AND ifnull(birth_date,'')=?3",
            {foldedName(listed.name), listed.familyCard, listed.birthDate});
        if (!same)
            return same.error();
        if (*same == 0)
            return add(listed);
        ++m_report.unchanged;
        return {};
    }

    Result<void> add(const Worker& listed)
    {
        ++m_report.added;
        return m_journal.create(workerKind(), m_journal.newId(), m_village, valuesOf(listed));
    }

    Result<void> update(const Worker& listed, const StoredRecord& stored)
    {
        const Values values = valuesOf(listed);
        const auto taken = fieldsToTake(values, stored);
        if (std::find(taken.begin(), taken.end(), true) == taken.end()) {
            ++m_report.unchanged;
            return {};
        }
        const auto changed = m_journal.update(workerKind(), stored.id, values, taken);
        if (!changed)
            return changed.error();
        ++m_report.updated;
        return {};
    }

    Journal& m_journal;
    StoredWorkers m_workers;
    QString m_village;
    QSet<qint64> m_known;
    ImportReport& m_report;
    QByteArray m_setAsideLines;
};

/// readResidents() on a thread of its own while this one takes the rows: reading is a third of the work.
Result<ResidentFile> readBeside(const QString& path, const ResidentRules& rules,
                                const OccupationTable& occupations, Importing& importing,
                                JobContext& context)
{
    using Rows = std::vector<ResidentRow>;
    constexpr std::size_t kRowsAtOnce = 256;
    constexpr std::size_t kMostWaiting = 8;
    Handover<Rows> handover(kMostWaiting);
    std::atomic<std::int64_t> done = 0;
    std::atomic<std::int64_t> total = 0;
    JobContext reading(
        [&](std::int64_t nowDone, std::int64_t nowTotal) {
            done = nowDone;
            total = nowTotal;
        },
        [&context] { return context.isCancelled(); });
    Result<ResidentFile> file = Error{ErrorCode::Cancelled, {}};
    std::thread reader([&] {
        Rows rows;
        file = readResidents(
            path, rules, occupations,
            [&](ResidentRow&& row) -> Result<void> {
                rows.push_back(std::move(row));
                if (rows.size() < kRowsAtOnce || handover.give(std::exchange(rows, {})))
                    return {};
                return Error{ErrorCode::Cancelled, {}};
            },
            reading);
        handover.give(std::move(rows));
        handover.finish();
    });
    Result<void> taken;
    while (auto rows = handover.take()) {
        for (ResidentRow& row : *rows) {
            taken = importing.take(std::move(row));
            if (!taken)
                break;
        }
        if (!taken)
            break;
        context.progress(done, total);
    }
    handover.leave();
    reader.join();
    if (!taken)
        return taken.error();
    context.progress(done, total);
    return file;
}

} // namespace

Result<ImportReport> importResidents(Session& session, const QString& path,
                                     const ImportOptions& options, JobContext& context)
{
    if (const auto allowed = session.allows(Action::ImportFiles); !allowed)
        return allowed.error();
    const QString village = session.scope();
    if (regionLevel(village) != RegionLevel::Village)
        return Error{ErrorCode::Invalid, u"a residents' list belongs to a village's register"_s};
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    auto known = niksHere(journal->connection());
    if (!known)
        return known.error();

    ImportReport report;
    Importing importing(*journal, village, std::move(*known), report);
    const ResidentRules rules{options.fromAge, options.untilAge, session.clock().today()};
    const auto file = readBeside(path, rules, session.reference().occupations, importing, context);
    if (!file)
        return file.error();
    report.format = file->format;
    // Before anything is durable: rows set aside that cannot be written down are as good as lost.
    if (!options.setAsideFile.isEmpty()) {
        const auto written =
            writeFileSafely(options.setAsideFile, importing.setAsideTable(file->headings));
        if (!written)
            return written.error();
    }
    if (options.dryRun || report.added + report.updated == 0)
        return report;
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    report.changes.kinds = {"*"};
    return report;
}

} // namespace app
