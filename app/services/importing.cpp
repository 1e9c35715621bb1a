#include "app/services/importing.h"

#include "app/services/edits.h"
#include "app/services/guarding/audit.h"
#include "app/services/importaccount.h"
#include "app/services/importlook.h"
#include "app/services/imports.h"
#include "app/services/setasidefile.h"
#include "app/store/journal.h"
#include "app/store/register.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Takes row after row into one transaction.
class Importing {
public:
    Importing(Journal& journal, ImportJudge& judge, QString village, ImportAccount& account)
        : m_journal(journal), m_judge(judge), m_village(std::move(village)), m_account(account)
    {
    }

    Result<void> take(const Worker& listed)
    {
        const auto judged = m_judge.judge(listed);
        if (!judged)
            return judged.error();
        m_account.count(judged->what);
        switch (judged->what) {
        case Judgement::What::Unchanged:
            return {};
        case Judgement::What::New:
            return m_journal.create(workerKind(), m_journal.newId(), m_village, valuesOf(listed));
        case Judgement::What::BroughtBack:
        case Judgement::What::Changed:
            return change(*judged);
        }
        Q_UNREACHABLE();
    }

    const QByteArray& edits() const { return m_edits; }

private:
    Result<void> change(const Judgement& judged)
    {
        const StoredRecord& stored = *judged.stored;
        const auto changed = m_journal.update(workerKind(), stored.id, judged.values, judged.taken);
        if (!changed)
            return changed.error();
        Values after = stored.values;
        for (std::size_t i = 0; i < after.size(); ++i) {
            if (judged.taken[i])
                after[i] = judged.values[i];
        }
        // Written down at once: a hundred thousand of them are small only so.
        m_edits += encodedEdits({editOf(workerKind(), stored.id, stored.values, after)});
        return {};
    }

    Journal& m_journal;
    ImportJudge& m_judge;
    QString m_village;
    ImportAccount& m_account;
    QByteArray m_edits;
};

ImportCounts countsOf(const ImportReport& report)
{
    return {report.rows,      report.added,         report.updated,
            report.unchanged, report.skippedRows(), std::int64_t(report.setAside.size())};
}

/// What is set aside goes to its file as it comes.
Result<std::optional<SetAsideFile>> setAsideFileFor(const ImportOptions& options,
                                                    const ResidentSheet& sheet)
{
    if (options.setAsideFile.isEmpty())
        return std::optional<SetAsideFile>();
    auto file =
        SetAsideFile::create(options.setAsideFile, sheet.sheet, sheet.headings, kReasonHeading);
    if (!file)
        return file.error();
    return std::optional(std::move(*file));
}

/// All rows of the file, each to `take` unless it is skipped or set aside.
Result<ImportReport> throughAll(const ResidentReading& reading, const ImportOptions& options,
                                ImportAccount& account,
                                const std::function<Result<void>(const Worker&)>& take,
                                JobContext& context)
{
    auto aside = setAsideFileFor(options, reading.sheet);
    if (!aside)
        return aside.error();
    const auto read = readBeside(
        reading,
        [&](ResidentRow&& row) -> Result<void> {
            if (!account.leaves(row))
                return take(row.worker);
            if (row.setAside && *aside) {
                const QString word = wordOf(row.setAside->problem);
                (*aside)->add(std::move(row.cells),
                              options.reasonText ? options.reasonText(word) : word);
            }
            return {};
        },
        context);
    if (!read)
        return read.error();
    // Before anything is durable: rows set aside that cannot be written down are as good as lost.
    if (*aside) {
        if (const auto written = (*aside)->finish(); !written)
            return written.error();
    }
    return account.finished(*read);
}

Result<ImportReport> counted(Session& session, const ResidentReading& reading,
                             const ImportOptions& options, JobContext& context)
{
    Connection& connection = session.store().connection();
    const auto moment = Transaction::beginReading(connection);
    if (!moment)
        return moment.error();
    auto judge = ImportJudge::create(connection, session.scope());
    if (!judge)
        return judge.error();
    ImportAccount account(reading.sheet);
    return throughAll(
        reading, options, account,
        [&](const Worker& listed) -> Result<void> {
            const auto judged = judge->judge(listed);
            if (!judged)
                return judged.error();
            account.count(judged->what);
            return {};
        },
        context);
}

} // namespace

Result<ImportReport> importResidents(Session& session, const QString& path,
                                     const ImportOptions& options, JobContext& context)
{
    const auto reading = readingFor(session, path, options, context);
    if (!reading)
        return reading.error();
    if (options.dryRun)
        return counted(session, *reading, options, context);
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    auto judge = ImportJudge::create(journal->connection(), session.scope());
    const auto before = logEndOf(*journal);
    if (!judge || !before)
        return judge ? before.error() : judge.error();
    ImportAccount account(reading->sheet);
    Importing importing(*journal, *judge, session.scope(), account);
    auto report = throughAll(
        *reading, options, account,
        [&importing](const Worker& listed) { return importing.take(listed); }, context);
    if (!report)
        return report;
    const bool changesSomething = report->added + report->updated > 0;
    if (!options.mapping.columns.empty() || !options.mapping.words.empty()) {
        const auto kept =
            rememberChoice(ColumnMemory(journal->connection()), *reading, options.mapping, context);
        if (!kept)
            return kept.error();
    } else if (!changesSomething) {
        return report;
    }
    if (changesSomething) {
        const auto number =
            noteImport(*journal, session,
                       {path, report->format, countsOf(*report), *before, importing.edits()});
        if (!number)
            return number.error();
        report->number = *number;
        const auto noted = noteDeed(
            session, {Deed::ImportedList, {}, report->format, report->added + report->updated});
        if (!noted)
            return noted.error();
        report->changes.kinds = {QByteArrayLiteral("*")};
    }
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return report;
}

} // namespace app
