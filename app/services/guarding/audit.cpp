#include "app/services/guarding/audit.h"

#include "app/domain/evidence.h"
#include "app/services/names.h"
#include "app/store/changelog.h"
#include "app/store/eachrow.h"
#include "app/store/peers.h"
#include "app/store/register.h"
#include "app/sync/card.h"

#include <QFile>
#include <QLoggingCategory>

#include <algorithm>
#include <array>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcAudit, "jemput.services")

struct DeedSpec {
    Deed deed;
    const char* word;
    AuditKind kind;
};

constexpr std::array kDeeds{
    DeedSpec{Deed::Opened, "opened", AuditKind::Access},
    DeedSpec{Deed::Locked, "locked", AuditKind::Access},
    DeedSpec{Deed::TriedWrongly, "tried_wrongly", AuditKind::Access},
    DeedSpec{Deed::SawWorker, "saw_worker", AuditKind::Access},
    DeedSpec{Deed::SavedList, "saved_list", AuditKind::Giving},
    DeedSpec{Deed::PrintedPaper, "printed_paper", AuditKind::Giving},
    DeedSpec{Deed::SavedEverything, "saved_everything", AuditKind::Giving},
    DeedSpec{Deed::WroteBatch, "wrote_batch", AuditKind::Giving},
    DeedSpec{Deed::TookBatch, "took_batch", AuditKind::Giving},
    DeedSpec{Deed::TookBackMerge, "took_back_merge", AuditKind::Giving},
    DeedSpec{Deed::TookBackImport, "took_back_import", AuditKind::Giving},
    DeedSpec{Deed::ImportedList, "imported_list", AuditKind::Giving},
    DeedSpec{Deed::ImportedAnswers, "imported_answers", AuditKind::Giving},
    DeedSpec{Deed::MadeBackup, "made_backup", AuditKind::Giving},
    DeedSpec{Deed::CameBackFromBackup, "came_back", AuditKind::Giving},
    DeedSpec{Deed::Approved, "approved", AuditKind::Giving},
    DeedSpec{Deed::ChangedApproval, "changed_approval", AuditKind::Trust},
    DeedSpec{Deed::AddedPerson, "added_person", AuditKind::Trust},
    DeedSpec{Deed::ChangedRole, "changed_role", AuditKind::Trust},
    DeedSpec{Deed::DismissedPerson, "dismissed_person", AuditKind::Trust},
    DeedSpec{Deed::GavePassphrase, "gave_passphrase", AuditKind::Trust},
    DeedSpec{Deed::ChangedPassphrase, "changed_passphrase", AuditKind::Trust},
    DeedSpec{Deed::RenewedRecoveryCode, "renewed_recovery_code", AuditKind::Trust},
    DeedSpec{Deed::SealedEnvelope, "sealed_envelope", AuditKind::Trust},
    DeedSpec{Deed::OpenedEnvelope, "opened_envelope", AuditKind::Trust},
    DeedSpec{Deed::AcceptedCard, "accepted_card", AuditKind::Trust},
    DeedSpec{Deed::RevokedCard, "revoked_card", AuditKind::Trust},
};

AuditKind kindOf(const QByteArray& deed)
{
    const auto known =
        std::ranges::find_if(kDeeds, [&deed](const DeedSpec& spec) { return deed == spec.word; });
    return known == kDeeds.end() ? AuditKind::Everything : known->kind;
}

/// Whether the subject is a device.
bool isOfDevice(const QByteArray& deed)
{
    constexpr std::array kOfDevices{Deed::WroteBatch,     Deed::TookBatch,    Deed::SealedEnvelope,
                                    Deed::OpenedEnvelope, Deed::AcceptedCard, Deed::RevokedCard};
    return std::ranges::any_of(kOfDevices, [&deed](Deed one) { return deed == wordOf(one); });
}

/// The start of a day where the laptop stands.
std::int64_t startOf(QDate day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

/// Both logs, newest first.
class Trail {
public:
    Trail(Session& session, const AuditFilter& filter)
        : m_connection(session.store().connection()),
          m_own(session.keys().origin()),
          m_filter(filter),
          m_names(m_connection)
    {
    }

    Result<AuditPage> page(const AuditPlace& from, int limit, JobContext& context)
    {
        if (const auto begun = begin(from); !begun)
            return begun.error();
        AuditPage page;
        page.next = from;
        while (m_change || m_row) {
            if (context.isCancelled())
                return Error{ErrorCode::Cancelled, {}};
            if (page.lines.size() == limit && !goesOn(page.lines.last()))
                return page;
            const bool isRow = m_row && (!m_change || m_row->change >= m_change->n);
            const auto taken = isRow ? takeRow(page) : takeChange(page);
            if (!taken)
                return taken.error();
        }
        page.next.isEnd = true;
        return page;
    }

private:
    Result<void> begin(const AuditPlace& from)
    {
        AuditWanted wanted;
        wanted.who = m_filter.who.uuid();
        if (m_filter.from.isValid())
            wanted.from = startOf(m_filter.from);
        if (m_filter.until.isValid())
            wanted.until = startOf(m_filter.until.addDays(1));
        const bool wantsChanges =
            m_filter.kind == AuditKind::Everything || m_filter.kind == AuditKind::Records;
        if (wantsChanges && from.change != 1) {
            wanted.before = from.change;
            auto changes = ChangeLog(m_connection).backwards(wanted);
            if (!changes)
                return changes.error();
            m_changes.emplace(*std::move(changes));
            if (const auto next = nextChange(); !next)
                return next;
        }
        if (m_filter.kind == AuditKind::Records || from.audit == 1)
            return {};
        wanted.before = from.audit;
        auto rows = AuditTable(m_connection).read(wanted);
        if (!rows)
            return rows.error();
        m_rows.emplace(*std::move(rows));
        return nextRow();
    }

    Result<void> nextChange()
    {
        auto next = m_changes->next();
        if (!next)
            return next.error();
        m_change = *std::move(next);
        return {};
    }

    Result<void> nextRow()
    {
        while (true) {
            auto next = m_rows->next();
            if (!next)
                return next.error();
            m_row = *std::move(next);
            const bool isWanted = !m_row || m_filter.kind == AuditKind::Everything ||
                                  kindOf(m_row->deed) == m_filter.kind;
            if (isWanted)
                return {};
        }
    }

    Result<void> takeRow(AuditPage& page)
    {
        AuditLine line;
        line.at = QDateTime::fromMSecsSinceEpoch(m_row->at, Qt::UTC);
        line.deed = m_row->deed;
        line.subject = m_row->subject;
        line.detail = m_row->detail;
        line.amount = m_row->amount;
        const auto who = m_names.ofUser(m_row->who);
        if (!who)
            return who.error();
        line.who = *who;
        if (!line.subject.isNull()) {
            const auto named = nameSubject(line);
            if (!named)
                return named;
        }
        page.next.audit = m_row->n;
        m_isRun = false;
        page.lines << line;
        return nextRow();
    }

    Result<void> nameSubject(AuditLine& line)
    {
        const bool isOfWorker = line.deed == wordOf(Deed::SawWorker);
        if (isOfWorker)
            return nameWorker(line, line.subject);
        const auto name =
            isOfDevice(line.deed) ? nameOfDevice(line.subject) : m_names.ofUser(line.subject);
        if (!name)
            return name.error();
        line.subjectName = *name;
        return {};
    }

    /// As its record has it, or its card: an office's record may never have come here.
    Result<QString> nameOfDevice(const Origin& device)
    {
        auto name = m_names.ofDevice(device);
        if (!name || !name->isEmpty())
            return name;
        const auto peer = Peers(m_connection).find(device);
        if (!peer || !*peer)
            return peer ? Result<QString>(QString()) : peer.error();
        const auto card = decodeCard((*peer)->card);
        return card ? card->deviceName : QString();
    }

    /// Gone without a name when the worker was erased.
    Result<void> nameWorker(AuditLine& line, const QUuid& worker)
    {
        auto rows = m_connection.query("SELECT name FROM worker WHERE id=?1", {worker});
        if (!rows)
            return rows.error();
        const auto more = rows->next();
        if (!more)
            return more.error();
        line.subject = worker;
        line.isWorker = *more;
        line.subjectName = *more ? rows->text(0) : QString();
        return {};
    }

    static QByteArray deedOf(const ChangeLog::Passed& passed)
    {
        const Change& change = passed.change;
        if (change.body.isEmpty())
            return change.kind + ".erased";
        return change.kind + (passed.isFirst ? ".added" : ".changed");
    }

    /// Whether the next change belongs to the same run as the line before: what an import or a merge brought is one line.
    bool goesOn(const AuditLine& line) const
    {
        constexpr std::int64_t kAtOnceMs = 1000;
        if (!m_change || !m_isRun || (m_row && m_row->change >= m_change->n))
            return false;
        const Change& change = m_change->change;
        return deedOf(*m_change) == line.deed && change.author == m_author &&
               change.stream.origin == m_origin &&
               std::abs(wallOf(change.stamp) - m_wall) < kAtOnceMs && change.record != m_record;
    }

    Result<void> takeChange(AuditPage& page)
    {
        const Change& change = m_change->change;
        const bool goes = !page.lines.isEmpty() && goesOn(page.lines.last());
        m_isRun = true;
        m_author = change.author;
        m_origin = change.stream.origin;
        m_record = change.record;
        m_wall = wallOf(change.stamp);
        page.next.change = m_change->n;
        if (goes) {
            AuditLine& line = page.lines.last();
            line.amount = std::max<std::int64_t>(line.amount, 1) + 1;
            line.subject = {};
            line.subjectName.clear();
            line.isWorker = false;
            line.fields.clear();
            return nextChange();
        }
        const auto line = lineOf(*m_change);
        if (!line)
            return line.error();
        page.lines << *line;
        return nextChange();
    }

    Result<AuditLine> lineOf(const ChangeLog::Passed& passed)
    {
        const Change& change = passed.change;
        AuditLine line;
        line.at = QDateTime::fromMSecsSinceEpoch(wallOf(change.stamp), Qt::UTC);
        line.deed = deedOf(passed);
        const auto who = m_names.ofUser(change.author);
        if (!who)
            return who.error();
        line.who = *who;
        if (change.stream.origin != m_own) {
            const auto device = m_names.ofDevice(change.stream.origin);
            if (!device)
                return device.error();
            line.device = *device;
        }
        if (!passed.isFirst && !change.body.isEmpty()) {
            if (const auto patch = decodeBody(change.body)) {
                for (const Patch::Set& set : patch->sets)
                    line.fields << set.field;
            }
        }
        const auto named = nameRecord(line, change);
        return named ? Result<AuditLine>(std::move(line)) : named.error();
    }

    Result<void> nameRecord(AuditLine& line, const Change& change)
    {
        const RecordKind* kind = recordKind(change.kind);
        if (kind == &workerKind())
            return nameWorker(line, change.record);
        if (kind == &userKind() || kind == &deviceKind()) {
            const auto name = kind == &userKind() ? m_names.ofUser(change.record)
                                                  : m_names.ofDevice(change.record);
            if (!name)
                return name.error();
            line.subject = change.record;
            line.subjectName = *name;
            return {};
        }
        if (!kind || !kind->isAttached)
            return {};
        const auto found = RecordTable(m_connection, *kind).find(change.record);
        if (!found)
            return found.error();
        const auto* worker = *found ? std::get_if<QString>(&(*found)->values[0]) : nullptr;
        return worker ? nameWorker(line, QUuid(*worker)) : Result<void>();
    }

    Connection& m_connection;
    Origin m_own;
    AuditFilter m_filter;
    Names m_names;
    std::optional<ChangeLog::BackReader> m_changes;
    std::optional<AuditTable::Reader> m_rows;
    std::optional<ChangeLog::Passed> m_change;
    std::optional<AuditRow> m_row;
    // The run of changes that the last line stands for.
    bool m_isRun = false;
    QUuid m_author;
    Origin m_origin;
    QUuid m_record;
    std::int64_t m_wall = 0;
};

} // namespace

QByteArray wordOf(Deed deed)
{
    return std::ranges::find(kDeeds, deed, &DeedSpec::deed)->word;
}

Result<void> noteDeed(Session& session, const Did& did)
{
    AuditRow row;
    row.at = session.clock().nowMs();
    row.who = did.deed == Deed::TriedWrongly ? QUuid() : session.user().id.uuid();
    row.deed = wordOf(did.deed);
    row.subject = did.subject;
    row.detail = did.detail;
    row.amount = did.amount;
    return AuditTable(session.store().connection()).append(std::move(row));
}

Result<void> noteGiven(Session& session, const Did& did, const QString& file)
{
    auto noted = noteDeed(session, did);
    if (!noted)
        QFile::remove(file);
    return noted;
}

void noteIfPossible(Session& session, const Did& did)
{
    if (const auto noted = noteDeed(session, did); !noted)
        qCWarning(lcAudit) << "not noted:" << wordOf(did.deed) << codeOf(noted.error().code);
}

void noteSeen(Session& session, const WorkerId& worker)
{
    if (session.seesFirst(worker.uuid()))
        noteIfPossible(session, {Deed::SawWorker, worker.uuid()});
}

void noteSeen(Session& session, const QList<WorkerId>& workers)
{
    if (workers.size() == 1)
        return noteSeen(session, workers.first());
    if (!workers.isEmpty())
        noteIfPossible(session, {Deed::SawWorker, {}, {}, workers.size()});
}

Result<AuditPage> auditPage(Session& session, const AuditFilter& filter, const AuditPlace& from,
                            int limit, JobContext& context)
{
    if (const auto allowed = session.allows(Action::SeeAudit); !allowed)
        return allowed.error();
    // One moment's state of both logs.
    auto reading = Transaction::beginReading(session.store().connection());
    if (!reading)
        return reading.error();
    return Trail(session, filter).page(from, limit, context);
}

Result<QList<User>> auditedPeople(Session& session)
{
    if (const auto allowed = session.allows(Action::SeeAudit); !allowed)
        return allowed.error();
    const auto records = RecordTable(session.store().connection(), userKind()).where("1", {});
    if (!records)
        return records.error();
    QList<User> users;
    for (const StoredRecord& record : *records) {
        User user = recordFrom(record.values, userFields());
        user.id = UserId(record.id);
        user.scope = record.scope;
        users << user;
    }
    std::ranges::sort(
        users, [](const User& a, const User& b) { return a.name.localeAwareCompare(b.name) < 0; });
    return users;
}

} // namespace app
