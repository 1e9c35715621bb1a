/// addWorkers(): workers from JSON Lines.
#include "app/domain/nik.h"
#include "app/domain/region.h"
#include "app/exchange/workerjson.h"
#include "app/services/registration.h"
#include "app/services/statuses.h"
#include "app/services/storedworkers.h"
#include "app/services/temporaryniks.h"
#include "app/store/journal.h"
#include "app/store/register.h"

#include <algorithm>
#include <deque>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kLongestLine = 1 << 20;
constexpr auto kStage = static_cast<std::size_t>(WorkerField::Stage);
constexpr auto kNik = static_cast<std::size_t>(WorkerField::Nik);
constexpr auto kConsentDate = static_cast<std::size_t>(WorkerField::ConsentDate);

/// Why a line is not taken.
struct Refused {
    QString field;
    QString problem;
};
enum class Taken { Added, Updated };
using Outcome = std::variant<Taken, Refused>;

/// A stage never goes back: a file written before the branch answered takes no answer away.
bool isFurther(const QString& stage, const QString& than)
{
    return stageOf(stage, false) > stageOf(than, false);
}

std::optional<FieldProblem> firstBlock(const QList<FieldProblem>& problems,
                                       const std::vector<bool>& named)
{
    const auto found = std::ranges::find_if(problems, [&named](const FieldProblem& one) {
        return blocks(one.problem) && (named.empty() || named[static_cast<std::size_t>(one.field)]);
    });
    return found == problems.end() ? std::nullopt : std::optional(*found);
}

Refused refusedFor(const FieldProblem& problem)
{
    return {QString::fromLatin1(specOf(problem.field).name), wordOf(problem.problem)};
}

/// Takes line after line into one transaction.
class Adding {
public:
    Adding(Session& session, Journal& journal)
        : m_journal(journal),
          m_workers(journal.connection()),
          m_registerScope(session.scope()),
          m_today(session.clock().today()),
          m_regions(session.reference().regions)
    {
    }

    Result<Outcome> take(const QByteArray& line)
    {
        auto parsed = workerFromJson(line);
        if (const auto* problem = std::get_if<JsonProblem>(&parsed))
            return Outcome(Refused{problem->field, problem->problem});
        auto& partial = std::get<PartialWorker>(parsed);
        // "sent" is never stored: it follows from what the office confirmed.
        if (partial.values[kStage] == Value(u"sent"_s))
            partial.values[kStage] = u"recorded"_s;
        const auto known = knownFor(partial);
        if (!known)
            return known.error();
        if (*known)
            return update(**known, partial);
        if (partial.id.isValid())
            return Outcome(Refused{u"id"_s, u"not_found"_s});
        return add(partial);
    }

private:
    Result<std::optional<StoredRecord>> knownFor(const PartialWorker& partial)
    {
        if (partial.id.isValid())
            return m_workers.find(partial.id.uuid());
        const auto* nik = std::get_if<QString>(&partial.values[kNik]);
        if (!nik)
            return std::optional<StoredRecord>();
        auto found = m_workers.withNik(cleanedNik(*nik));
        if (!found)
            return found.error();
        if (found->size() != 1)
            return std::optional<StoredRecord>();
        return std::optional(std::move(found->first()));
    }

    QList<FieldProblem> problemsIn(const Worker& worker, Completeness completeness) const
    {
        return problemsOf(worker, completeness, m_today, m_regions);
    }

    Result<void> giveTemporaryNik(Worker& worker)
    {
        if (!worker.nik.isEmpty() || worker.stage != u"recorded")
            return {};
        auto nik = nextTemporaryNik(m_journal.connection(), worker.scope);
        if (!nik)
            return nik.error();
        worker.nik = std::move(*nik);
        return {};
    }

    Result<Outcome> add(const PartialWorker& partial)
    {
        if (regionLevel(m_registerScope) != RegionLevel::Village)
            return Outcome(Refused{u"scope"_s, wordOf(Problem::Missing)});
        Worker worker = tidied(workerFrom(partial.values));
        worker.scope = m_registerScope;
        if (worker.stage.isEmpty()) {
            const bool isComplete =
                !firstBlock(problemsIn(worker, Completeness::Recorded), {}).has_value();
            worker.stage = isComplete ? u"recorded"_s : u"candidate"_s;
        }
        const auto completeness =
            worker.stage == u"recorded" ? Completeness::Recorded : Completeness::Candidate;
        if (const auto block = firstBlock(problemsIn(worker, completeness), {}))
            return Outcome(refusedFor(*block));
        if (const auto given = giveTemporaryNik(worker); !given)
            return given.error();
        const auto made =
            m_journal.create(workerKind(), m_journal.newId(), worker.scope, valuesOf(worker));
        if (!made)
            return made.error();
        return Outcome(Taken::Added);
    }

    Result<Outcome> update(const StoredRecord& stored, const PartialWorker& partial)
    {
        Values values = stored.values;
        std::vector<bool> named = partial.named;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (named[i])
                values[i] = partial.values[i];
        }
        Worker worker = tidied(workerFrom(values));
        worker.scope = stored.scope;
        const Worker before = workerFrom(stored.values);
        noteRenewal(worker, before, named);
        setStage(worker, before.stage, named);
        const auto completeness = stageOf(worker.stage, false) == Stage::Recorded
                                      ? Completeness::Recorded
                                      : Completeness::Candidate;
        // What else may be wrong with the record is not this line's doing.
        const bool becomesRecorded = named[kStage];
        const auto block = firstBlock(problemsIn(worker, completeness),
                                      becomesRecorded ? std::vector<bool>() : named);
        if (block)
            return Outcome(refusedFor(*block));
        const bool hadNik = !worker.nik.isEmpty();
        if (const auto given = giveTemporaryNik(worker); !given)
            return given.error();
        named[kNik] = named[kNik] || !hadNik;
        const auto changed = m_journal.update(workerKind(), stored.id, valuesOf(worker), named);
        if (!changed)
            return changed.error();
        return Outcome(Taken::Updated);
    }

    /// Agreed anew: a withdrawal that the line does not name itself no longer holds.
    static void noteRenewal(Worker& worker, const Worker& before, std::vector<bool>& named)
    {
        const auto withdrawn = static_cast<std::size_t>(WorkerField::ConsentWithdrawn);
        if (worker.consentDate.isEmpty() || worker.consentDate == before.consentDate ||
            named[withdrawn])
            return;
        forgetWithdrawal(worker);
        for (std::size_t at = withdrawn; at <= std::size_t(WorkerField::ConsentKept); ++at)
            named[at] = true;
    }

    void setStage(Worker& worker, const QString& before, std::vector<bool>& named) const
    {
        if (!named[kStage] && named[kConsentDate] && isFurther(u"recorded"_s, before)) {
            worker.stage = u"recorded"_s;
            const bool isComplete =
                !firstBlock(problemsIn(worker, Completeness::Recorded), {}).has_value();
            worker.stage = isComplete ? u"recorded"_s : before;
            named[kStage] = isComplete;
        }
        const bool isKnown =
            worker.stage.isEmpty() || wordsFor(WorkerField::Stage).contains(worker.stage);
        if (named[kStage] && isKnown && !isFurther(worker.stage, before)) {
            worker.stage = before;
            named[kStage] = false;
        }
    }

    Journal& m_journal;
    StoredWorkers m_workers;
    QString m_registerScope;
    QDate m_today;
    const RegionTable& m_regions;
};

class Lines {
public:
    explicit Lines(QIODevice& device) : m_device(device) {}

    /// Takes in what a pipe or a keyboard has to give, up to a size: whoever writes into it may take all day, and nobody
    /// else could save anything until it was done.
    void readAhead(const JobContext& context)
    {
        constexpr qsizetype kMostAhead = qsizetype{64} * 1024 * 1024;
        if (!m_device.isSequential())
            return;
        qsizetype bytes = 0;
        while (bytes < kMostAhead && !context.isCancelled()) {
            m_ahead.push_back(read());
            if (m_ahead.back().isEmpty())
                return;
            bytes += m_ahead.back().size();
        }
    }
    /// With its end; empty after the last.
    QByteArray next()
    {
        if (m_ahead.empty())
            return read();
        QByteArray line = std::move(m_ahead.front());
        m_ahead.pop_front();
        return line;
    }

private:
    /// No worker's line is longer than the limit, and a file without line ends must not fill the memory: such a line comes
    /// back cut, which is no JSON. A pipe may have nothing to give yet without being at its end: only an empty read is.
    QByteArray read()
    {
        QByteArray line = m_device.readLine(kLongestLine);
        QByteArray rest = line;
        while (rest.size() >= kLongestLine - 1 && !rest.endsWith('\n'))
            rest = m_device.readLine(kLongestLine);
        return line;
    }

    QIODevice& m_device;
    std::deque<QByteArray> m_ahead;
};

void note(const Outcome& outcome, std::int64_t line, AddReport& report)
{
    if (const auto* refused = std::get_if<Refused>(&outcome)) {
        report.setAside.append({line, refused->field, refused->problem});
        return;
    }
    ++(std::get<Taken>(outcome) == Taken::Added ? report.added : report.updated);
}

} // namespace

Result<AddReport> addWorkers(Session& session, QIODevice& lines, JobContext& context)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    Lines given(lines);
    given.readAhead(context);
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    Adding adding(session, *journal);
    AddReport report;
    std::int64_t number = 0;
    for (QByteArray line = given.next(); !line.isEmpty(); line = given.next()) {
        if (context.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        if (++number == 1 && line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        line = line.trimmed();
        if (line.isEmpty())
            continue;
        const auto outcome = adding.take(line);
        if (!outcome)
            return outcome.error();
        note(*outcome, number, report);
        context.progress(number, 0);
    }
    if (report.added + report.updated == 0)
        return report;
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    report.changes.kinds = {"*"};
    return report;
}

} // namespace app
