#include "app/services/imports.h"

#include "app/services/edits.h"
#include "app/services/guarding/audit.h"
#include "app/services/statuses.h"
#include "app/services/storedworkers.h"
#include "app/store/importtable.h"
#include "app/store/journal.h"
#include "app/store/register.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostNamed = 20;
constexpr auto kRemoved = static_cast<std::size_t>(WorkerField::Removed);

struct Count {
    const char* key;
    std::int64_t ImportCounts::*member;
};
constexpr std::array kCounts{
    Count{"rows", &ImportCounts::rows},       Count{"added", &ImportCounts::added},
    Count{"updated", &ImportCounts::updated}, Count{"unchanged", &ImportCounts::unchanged},
    Count{"skipped", &ImportCounts::skipped}, Count{"set_aside", &ImportCounts::setAside},
};

QString jsonOf(const ImportCounts& counts)
{
    QJsonObject json;
    for (const Count& one : kCounts)
        json.insert(QLatin1StringView(one.key), qint64{counts.*one.member});
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ImportCounts countsFrom(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    ImportCounts counts;
    for (const Count& one : kCounts)
        counts.*one.member = json.value(QLatin1StringView(one.key)).toInteger();
    return counts;
}

QDateTime momentOf(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

Result<QString> userNamed(Connection& connection, const QUuid& id)
{
    auto rows = connection.query("SELECT name FROM user WHERE id=?1", {id});
    if (!rows)
        return rows.error();
    const auto more = rows->next();
    if (!more)
        return more.error();
    return *more ? rows->text(0) : QString();
}

QByteArray packed(const QByteArray& edits)
{
    constexpr int kFast = 1;
    return qCompress(edits, kFast);
}

enum class Mode { Look, Write };

/// Goes through all that one import wrote.
class Undoing {
public:
    Undoing(Journal& journal, ImportEntry entry, Mode mode)
        : m_journal(journal),
          m_imports(journal.connection()),
          m_workers(journal.connection(), workerKind()),
          m_entry(std::move(entry)),
          m_mode(mode)
    {
    }

    Result<ImportUndone> run(JobContext& context)
    {
        const auto kept = editsOf(m_imports, m_entry.n);
        if (!kept)
            return kept.error();
        const Edits& edits = *kept;
        auto added = addedOnes(edits);
        if (!added)
            return added.error();
        const auto total = std::int64_t(edits.size() + added->size());
        std::int64_t done = 0;
        const auto step = [&](Result<void> taken) -> Result<void> {
            if (taken && context.isCancelled())
                return Error{ErrorCode::Cancelled, {}};
            context.progress(++done, total);
            return taken;
        };
        for (const QUuid& id : std::as_const(*added)) {
            if (const auto taken = step(takeOut(id)); !taken)
                return taken.error();
        }
        for (const Edit& edit : edits) {
            if (const auto taken = step(putBack(edit)); !taken)
                return taken.error();
        }
        m_undone.putBack = m_putBack.size();
        return std::move(m_undone);
    }

private:
    /// The workers it made: all it wrote but those it edited.
    Result<QList<QUuid>> addedOnes(const Edits& edits)
    {
        auto written = m_imports.recordsBetween(m_entry.before, m_entry.after, workerKind().name);
        if (!written)
            return written;
        QSet<QUuid> edited;
        for (const Edit& edit : edits)
            edited.insert(edit.record);
        written->removeIf([&edited](const QUuid& id) { return edited.contains(id); });
        return written;
    }

    Result<void> takeOut(const QUuid& id)
    {
        const auto found = m_workers.find(id);
        if (!found)
            return found.error();
        if (!*found || isWithdrawn((*found)->values))
            return {}; // erased since, or taken out by an undo before
        const auto isTouched = isChangedSince(**found);
        if (!isTouched)
            return isTouched.error();
        if (*isTouched) {
            keep(**found);
            return {};
        }
        ++m_undone.takenOut;
        if (m_mode == Mode::Look)
            return {};
        Values values = (*found)->values;
        values[kRemoved] = u"yes"_s;
        std::vector<bool> named(values.size(), false);
        named[kRemoved] = true;
        const auto changed = m_journal.update(workerKind(), id, values, named);
        return changed ? Result<void>() : changed.error();
    }

    /// By values, not by the log: what was changed and changed back is as the import left it.
    Result<bool> isChangedSince(const StoredRecord& record)
    {
        const auto later = m_imports.bodiesAfter(record.id, m_entry.after);
        if (!later)
            return later.error();
        if (!later->isEmpty()) {
            const auto body = m_imports.firstBody(record.id, m_entry.before);
            if (!body)
                return body.error();
            const auto patch = decodeBody(*body);
            Values imported(record.values.size());
            for (const Patch::Set& set : patch ? patch->sets : std::vector<Patch::Set>()) {
                if (const int at = workerKind().indexOf(set.field); at >= 0)
                    imported[std::size_t(at)] = set.value;
            }
            if (record.inConflict || imported != record.values)
                return true;
        }
        return hasAttached(record.id);
    }

    /// Evidence, heirs, pictures, a refusal, or another record that was joined with it.
    Result<bool> hasAttached(const QUuid& worker)
    {
        const QString id = worker.toString(QUuid::WithoutBraces);
        for (const RecordKind* kind : recordKinds()) {
            if (!kind->isAttached)
                continue;
            const auto found =
                m_journal.connection().number(QByteArray("SELECT 1 FROM ") + kind->name +
                                                  " WHERE worker=?1 AND removed IS NULL LIMIT 1",
                                              {id});
            if (!found)
                return found.error();
            if (*found != 0)
                return true;
        }
        const auto joined = m_journal.connection().number(
            "SELECT 1 FROM worker WHERE merged_into=?1 LIMIT 1", {id});
        if (!joined)
            return joined.error();
        return *joined != 0;
    }

    Result<void> putBack(const Edit& edit)
    {
        const auto found = m_journal.projection().table(*edit.kind).find(edit.record);
        if (!found)
            return found.error();
        if (!*found)
            return {}; // erased since
        const auto holds = [&](Value Edit::Field::*value) {
            return std::ranges::count_if(edit.fields, [&](const Edit::Field& field) {
                return (*found)->values[field.at] == field.*value;
            });
        };
        const auto standing = holds(&Edit::Field::after);
        // What is back already was taken back by hand.
        const bool isKept = standing + holds(&Edit::Field::before) < edit.fields.size();
        if (!bringsBack(edit) && isKept) {
            if (const auto kept = keepWorkerOf(*edit.kind, **found); !kept)
                return kept;
        }
        if (standing == 0)
            return {};
        if (bringsBack(edit))
            return takeOutAgain(edit, **found);
        m_putBack.insert(edit.kind->isAttached ? QUuid(textOf((*found)->values[0])) : edit.record);
        return m_mode == Mode::Look ? Result<void>() : revert(edit);
    }

    /// The record had been taken out before, and this import brought it back.
    static bool bringsBack(const Edit& edit)
    {
        return edit.kind == &workerKind() &&
               std::ranges::any_of(edit.fields, [](const Edit::Field& field) {
                   return field.at == kRemoved && field.after == Value();
               });
    }

    Result<void> takeOutAgain(const Edit& edit, const StoredRecord& record)
    {
        const bool isEdited = std::ranges::any_of(edit.fields, [&](const Edit::Field& field) {
            return record.values[field.at] != field.after;
        });
        const auto isTouched = isEdited ? Result<bool>(true) : isEditedElsewhere(edit, record);
        if (!isTouched)
            return isTouched.error();
        if (*isTouched) {
            keep(record);
            return {};
        }
        ++m_undone.takenOut;
        return m_mode == Mode::Look ? Result<void>() : revert(edit);
    }

    /// In a field that the import left as it was, or by what was attached.
    Result<bool> isEditedElsewhere(const Edit& edit, const StoredRecord& record)
    {
        const auto later = m_imports.bodiesAfter(record.id, m_entry.after);
        if (!later)
            return later.error();
        const bool isOpen =
            record.inConflict || stageOf(workerOf(record).stage, false) != Stage::Candidate;
        const auto isOther = [&edit](const Patch::Set& set) {
            const int at = workerKind().indexOf(set.field);
            return std::ranges::none_of(
                edit.fields, [at](const Edit::Field& field) { return int(field.at) == at; });
        };
        for (const QByteArray& body : *later) {
            const auto patch = decodeBody(body);
            if (patch && std::ranges::any_of(patch->sets, isOther))
                return true;
        }
        return isOpen ? Result<bool>(true) : hasAttached(record.id);
    }

    Result<void> revert(const Edit& edit)
    {
        const auto back = takeBackWithin(m_journal, {edit});
        return back ? Result<void>() : back.error();
    }

    Result<void> keepWorkerOf(const RecordKind& kind, const StoredRecord& record)
    {
        if (!kind.isAttached) {
            keep(record);
            return {};
        }
        const auto worker = m_workers.find(QUuid(textOf(record.values[0])));
        if (!worker)
            return worker.error();
        if (*worker)
            keep(**worker);
        return {};
    }

    void keep(const StoredRecord& worker)
    {
        if (m_kept.contains(worker.id))
            return;
        m_kept.insert(worker.id);
        ++m_undone.keptWorkers;
        if (m_undone.kept.size() < kMostNamed)
            m_undone.kept << workerOf(worker).name;
    }

    Journal& m_journal;
    ImportTable m_imports;
    RecordTable m_workers;
    ImportEntry m_entry;
    Mode m_mode;
    ImportUndone m_undone;
    QSet<QUuid> m_kept;
    QSet<QUuid> m_putBack;
};

Result<ImportEntry> standingEntry(ImportTable& imports, std::int64_t number)
{
    const auto entry = imports.find(number);
    if (!entry)
        return entry.error();
    if (!*entry)
        return Error{ErrorCode::NotFound, u"no such import"_s};
    if ((*entry)->undoneAt)
        return Error{ErrorCode::Invalid, u"it was undone already"_s};
    return **entry;
}

Result<void> mayUndo(const Session& session)
{
    const auto allowed = session.allows(Action::ImportFiles);
    return allowed ? session.allows(Action::WriteWorkers) : allowed;
}

} // namespace

Result<QList<PastImport>> pastImports(Session& session)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    Connection& connection = session.store().connection();
    const auto entries = ImportTable(connection).all();
    if (!entries)
        return entries.error();
    QList<PastImport> imports;
    for (const ImportEntry& entry : *entries) {
        const auto by = userNamed(connection, entry.author);
        if (!by)
            return by.error();
        imports.append({entry.n, momentOf(entry.at), *by, entry.file, entry.format,
                        countsFrom(entry.account),
                        entry.undoneAt ? momentOf(*entry.undoneAt) : QDateTime()});
    }
    return imports;
}

Result<ImportUndone> lookAtUndo(Session& session, std::int64_t number, JobContext& context)
{
    if (const auto allowed = mayUndo(session); !allowed)
        return allowed.error();
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    ImportTable imports(journal->connection());
    const auto entry = standingEntry(imports, number);
    if (!entry)
        return entry.error();
    return Undoing(*journal, *entry, Mode::Look).run(context);
}

Result<ImportUndone> undoImport(Session& session, std::int64_t number, JobContext& context)
{
    if (const auto allowed = mayUndo(session); !allowed)
        return allowed.error();
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    ImportTable imports(journal->connection());
    const auto entry = standingEntry(imports, number);
    if (!entry)
        return entry.error();
    auto undone = Undoing(*journal, *entry, Mode::Write).run(context);
    if (!undone)
        return undone;
    if (const auto marked = imports.markUndone(number, session.clock().nowMs()); !marked)
        return marked.error();
    const std::int64_t workers = undone->takenOut + undone->putBack;
    if (const auto noted = noteDeed(session, {Deed::TookBackImport, {}, {}, workers}); !noted)
        return noted.error();
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    undone->changes.kinds = {QByteArrayLiteral("*")};
    return undone;
}

Result<std::int64_t> logEndOf(Journal& journal)
{
    return ImportTable(journal.connection()).logEnd();
}

Result<std::int64_t> noteImport(Journal& journal, const Session& session, const ImportNote& note)
{
    ImportTable imports(journal.connection());
    const auto after = imports.logEnd();
    if (!after)
        return after.error();
    ImportEntry entry;
    entry.at = session.clock().nowMs();
    entry.author = session.user().id.uuid();
    entry.file = QFileInfo(note.path).fileName();
    entry.format = note.format;
    entry.account = jsonOf(note.counts);
    entry.before = note.before;
    entry.after = *after;
    return imports.add(entry, packed(note.edits));
}

Result<Edits> editsOf(ImportTable& imports, std::int64_t number)
{
    const auto kept = imports.edits(number);
    return kept ? Result<Edits>(decodedEdits(qUncompress(*kept))) : kept.error();
}

Result<void> setEditsOf(ImportTable& imports, std::int64_t number, const Edits& edits)
{
    return imports.setEdits(number, packed(encodedEdits(edits)));
}

} // namespace app
