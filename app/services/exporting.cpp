#include "app/services/exporting.h"

#include "app/base/safefile.h"
#include "app/exchange/csv.h"
#include "app/exchange/workerjson.h"
#include "app/services/guarding/audit.h"
#include "app/services/privacy/handouts.h"
#include "app/services/storedworkers.h"
#include "app/services/tablefile.h"
#include "app/store/listquery.h"
#include "app/store/register.h"

#include <QJsonDocument>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

// Headings are the keys of --json, the same in every file of every version.
const auto& statusHeadings()
{
    static const std::vector<QString> headings{u"nik"_s,           u"name"_s,      u"status"_s,
                                               u"covered_until"_s, u"as_of"_s,     u"age_days"_s,
                                               u"source"_s,        u"next_step"_s, u"protected"_s};
    return headings;
}

std::vector<QString> workerHeadings()
{
    std::vector<QString> headings{u"id"_s};
    for (const auto& field : workerFields())
        headings.push_back(QString::fromLatin1(field.spec.name));
    headings.push_back(u"scope"_s);
    return headings;
}

std::vector<QString> workerCells(const Worker& worker)
{
    std::vector<QString> cells{worker.id.text()};
    for (const auto& field : workerFields()) {
        if (const auto* text = std::get_if<0>(&field.member)) {
            cells.push_back(worker.*(*text));
            continue;
        }
        const auto& number = worker.*std::get<1>(field.member);
        cells.push_back(number ? QString::number(*number) : QString());
    }
    cells.push_back(worker.scope);
    return cells;
}

std::vector<QString> statusCells(const ListedStatus& line)
{
    const StatusAnswer& answer = line.answer;
    const bool hasEvidence = answer.asOf.isValid();
    return {line.nik,
            line.name,
            wordOf(answer.status),
            answer.coveredUntil.isValid() ? answer.coveredUntil.text() : QString(),
            hasEvidence ? answer.asOf.toString(Qt::ISODate) : QString(),
            hasEvidence ? QString::number(answer.ageDays) : QString(),
            answer.source,
            wordOf(answer.nextStep),
            line.protectedBy.join(u' ')};
}

QByteArray lineOf(const Worker& worker, ExportFormat format)
{
    if (format == ExportFormat::Csv)
        return csvLine(workerCells(worker));
    return QJsonDocument(toJson(worker)).toJson(QJsonDocument::Compact) + '\n';
}

Result<void> writeHead(SafeFile& file, ExportFormat format)
{
    if (format == ExportFormat::JsonLines)
        return {};
    return file.write(csvStart() + csvLine(workerHeadings()));
}

Result<Exported> given(Session& session, const Did& did, const QString& path,
                       const QList<QUuid>& people)
{
    const auto noted = noteHandout(session, did, path, people);
    return noted ? Result<Exported>(Exported{did.amount}) : noted.error();
}

} // namespace

Result<Exported> exportWorkers(Session& session, ExportFormat format, const QString& path,
                               const WorkerFilter& filter, JobContext& context)
{
    if (const auto allowed = session.allows(Action::ExportLists); !allowed)
        return allowed.error();
    Exported exported;
    QList<QUuid> people;
    const auto write = [&]() -> Result<void> {
        // One moment's state, however long it takes.
        const auto reading = Transaction::beginReading(session.store().connection());
        if (!reading)
            return reading.error();
        const auto keys = matchingKeys(session, filter, ListOrder::Nik);
        if (!keys)
            return keys.error();
        SafeFile file(path);
        if (const auto opened = file.open(); !opened)
            return opened;
        if (const auto written = writeHead(file, format); !written)
            return written;
        StoredWorkers workers(session.store().connection());
        for (const std::int64_t key : *keys) {
            if (context.isCancelled())
                return Error{ErrorCode::Cancelled, {}};
            const auto record = workers.atKey(key);
            if (!record)
                return record.error();
            if (!*record)
                continue;
            Worker worker = workerOf(**record);
            if (hasWithdrawnConsent(worker))
                continue;
            worker.stage = stageWord(worker.stage, isDelivered(**record));
            if (const auto written = file.write(lineOf(worker, format)); !written)
                return written;
            ++exported.rows;
            people << worker.id.uuid();
            context.progress(exported.rows, keys->size());
        }
        return file.commit();
    };
    if (const auto written = write(); !written)
        return written.error();
    return given(session, {Deed::SavedList, {}, u"workers"_s, exported.rows}, path, people);
}

Result<Exported> exportTable(Session& session, const QList<std::int64_t>& keys, const Table& table,
                             const QString& path, JobContext& context)
{
    if (const auto allowed = session.allows(Action::ExportLists); !allowed)
        return allowed.error();
    Exported exported;
    QList<QUuid> people;
    const auto rows = [&](const TakeCells& take) -> Result<void> {
        constexpr qsizetype kAtOnce = 200;
        for (qsizetype first = 0; first < keys.size(); first += kAtOnce) {
            if (context.isCancelled())
                return Error{ErrorCode::Cancelled, {}};
            const auto lines = linesFor(session, keys.mid(first, kAtOnce));
            if (!lines)
                return lines.error();
            for (const WorkerLine& line : *lines) {
                if (line.situation == kWithdrewSituation)
                    continue;
                if (const auto taken = take(table.cells(line)); !taken)
                    return taken.error();
                ++exported.rows;
                people << line.id.uuid();
            }
            context.progress(std::min(first + kAtOnce, keys.size()), keys.size());
        }
        return {};
    };
    const auto write = [&]() -> Result<void> {
        // One moment's state, however long it takes.
        auto reading = Transaction::beginReading(session.store().connection());
        if (!reading)
            return reading.error();
        return writeTable(path, {table.name, table.headings}, rows);
    };
    if (const auto written = write(); !written)
        return written.error();
    return given(session, {Deed::SavedList, {}, u"shown"_s, exported.rows}, path, people);
}

Result<Exported> exportStatuses(Session& session, const QList<ListedStatus>& lines,
                                const QString& path)
{
    if (const auto allowed = session.allows(Action::ExportLists); !allowed)
        return allowed.error();
    Exported exported;
    QList<QUuid> people;
    const auto rows = [&](const TakeCells& take) -> Result<void> {
        for (const ListedStatus& line : lines) {
            if (line.hasWithdrawnConsent)
                continue;
            ++exported.rows;
            if (line.id.isValid())
                people << line.id.uuid();
            if (const auto taken = take(statusCells(line)); !taken)
                return taken.error();
        }
        return {};
    };
    if (const auto written = writeTable(path, {u"status"_s, statusHeadings()}, rows); !written)
        return written.error();
    return given(session, {Deed::SavedList, {}, u"statuses"_s, exported.rows}, path, people);
}

Result<Exported> exportRows(Session& session, const TextTable& table, const QString& path)
{
    if (const auto allowed = session.allows(Action::ExportLists); !allowed)
        return allowed.error();
    const auto rows = [&table](const TakeCells& take) -> Result<void> {
        for (const QStringList& row : table.rows) {
            if (const auto taken = take({row.cbegin(), row.cend()}); !taken)
                return taken.error();
        }
        return {};
    };
    const TableShape shape{table.name, {table.headings.cbegin(), table.headings.cend()}};
    if (const auto written = writeTable(path, shape, rows); !written)
        return written.error();
    return given(session, {Deed::SavedList, {}, u"table"_s, table.rows.size()}, path, {});
}

} // namespace app
