#include "app/services/history.h"

#include "app/domain/decisions.h"
#include "app/domain/outreach.h"
#include "app/domain/photo.h"
#include "app/services/names.h"
#include "app/services/storedworkers.h"
#include "app/store/changelog.h"
#include "app/store/register.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return QString::number(*number);
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

/// The time of a stamp, without its counter.
QDateTime timeOf(Stamp stamp)
{
    return QDateTime::fromMSecsSinceEpoch(wallOf(stamp), Qt::UTC);
}

/// Fields of one change in the order of the form; those of a newer version come last.
int placeOf(const Patch::Set& set)
{
    const int place = workerKind().indexOf(set.field);
    return place < 0 ? kWorkerFieldCount : place;
}

/// "branch 2026-11-20 rejected Berkas belum lengkap": what an evidence says, in one line.
QString summaryOf(const Evidence& evidence)
{
    QStringList parts{evidence.source,       evidence.asOf,         evidence.state,
                      evidence.coveredUntil, evidence.memberNumber, evidence.note};
    parts.removeAll(QString());
    return parts.join(u' ');
}

bool isTakenOff(const RecordKind& kind, const Values& values)
{
    return !textOf(values[std::size_t(kind.indexOf(u"removed"))]).isEmpty();
}

/// "2026-11-20 Manfaat JKK": the meeting somebody came to; empty when it is not known here.
QString meetingOf(Connection& connection, const Values& attendance)
{
    const QUuid id(attendanceFrom(attendance).gathering);
    const auto found = RecordTable(connection, gatheringKind()).find(id);
    if (!found || !*found)
        return {};
    const Gathering gathering = gatheringFrom((*found)->values);
    return u"%1 %2"_s.arg(gathering.heldOn, gathering.topic);
}

/// What a record that hangs on the worker says, in one line without keys of other records; empty when it was taken off.
QString summaryOf(Connection& connection, const RecordKind& kind, const Values& values)
{
    if (isTakenOff(kind, values))
        return {};
    if (&kind == &attendanceKind())
        return meetingOf(connection, values);
    if (&kind == &photoKind())
        return photoFrom(values).subject;
    QStringList parts;
    for (const Value& value : values) {
        const QString text = textOf(value);
        if (!text.isEmpty() && QUuid(text).isNull())
            parts << text;
    }
    return parts.join(u' ');
}

class History {
public:
    explicit History(Connection& connection)
        : m_log(connection), m_workers(connection), m_names(connection)
    {
    }

    Result<void> addWorker(const QUuid& id)
    {
        const auto changes = m_log.ofRecord(workerKind().name, id);
        if (!changes)
            return changes.error();
        QHash<QByteArray, QString> last;
        for (const Change& change : *changes) {
            auto patch = decodeBody(change.body);
            if (!patch)
                continue; // Erased: that something changed then is all that may be known.
            std::ranges::stable_sort(patch->sets, {}, &placeOf);
            const auto line = lineFor(change);
            if (!line)
                return line.error();
            for (const Patch::Set& set : patch->sets) {
                HistoryLine one = *line;
                one.field = QString::fromUtf8(set.field);
                one.from = last.value(set.field);
                one.to = textOf(set.value);
                last.insert(set.field, one.to);
                if (set.field == "merged_into") {
                    one.from = nameOfWorker(one.from);
                    one.to = nameOfWorker(one.to);
                }
                m_lines.append({change.stamp, std::move(one)});
            }
        }
        return {};
    }

    Result<void> addEvidence(const Evidence& evidence)
    {
        const auto marks = m_log.marksOf(evidenceKind().name, evidence.id.uuid());
        if (!marks)
            return marks.error();
        for (const ChangeLog::Mark& mark : *marks) {
            auto line = lineFor(mark);
            if (!line)
                return line.error();
            line->field = u"evidence"_s;
            line->to = summaryOf(evidence);
            m_lines.append({mark.stamp, std::move(*line)});
        }
        return {};
    }

    /// What hangs on the worker: one line each time one was added, changed or taken off.
    template <typename Summary>
    Result<void> addAttached(const RecordKind& kind, const QUuid& id, Summary summary)
    {
        const auto changes = m_log.ofRecord(kind.name, id);
        if (!changes)
            return changes.error();
        Values values(kind.fields.size());
        Values standing;
        QString last;
        for (const Change& change : *changes) {
            const auto patch = decodeBody(change.body);
            if (!patch)
                continue; // Erased, as above.
            for (const Patch::Set& set : patch->sets) {
                const int field = kind.indexOf(set.field);
                if (field >= 0)
                    values[std::size_t(field)] = set.value;
            }
            auto line = lineFor(change);
            if (!line)
                return line.error();
            line->field = QString::fromLatin1(kind.name);
            line->from = last;
            line->to = summary(values);
            last = line->to;
            line->before = std::exchange(standing, isTakenOff(kind, values) ? Values() : values);
            line->after = standing;
            m_lines.append({change.stamp, std::move(*line)});
        }
        return {};
    }

    QList<HistoryLine> newestFirst()
    {
        std::stable_sort(m_lines.begin(), m_lines.end(),
                         [](const Stamped& a, const Stamped& b) { return a.stamp > b.stamp; });
        QList<HistoryLine> lines;
        lines.reserve(m_lines.size());
        for (Stamped& stamped : m_lines)
            lines << std::move(stamped.line);
        return lines;
    }

private:
    struct Stamped {
        Stamp stamp = 0;
        HistoryLine line;
    };

    /// Of a change or of its mark.
    template <typename Written>
    Result<HistoryLine> lineFor(const Written& change)
    {
        HistoryLine line;
        line.at = timeOf(change.stamp);
        const auto author = m_names.ofUser(change.author);
        if (!author)
            return author.error();
        line.author = *author;
        const auto device = m_names.ofDevice(change.stream.origin);
        if (!device)
            return device.error();
        line.device = *device;
        return line;
    }

    /// The name behind a record's id, which says nothing to people; the id when it is not here.
    QString nameOfWorker(const QString& id)
    {
        const auto found = id.isEmpty() ? Result<std::optional<StoredRecord>>(std::nullopt)
                                        : m_workers.find(QUuid(id));
        return found && *found ? workerOf(**found).name : id;
    }

    ChangeLog m_log;
    StoredWorkers m_workers;
    Names m_names;
    QList<Stamped> m_lines;
};

} // namespace

Result<QList<HistoryLine>> historyOf(Session& session, const WorkerId& id)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    Connection& connection = session.store().connection();
    const auto moment = Transaction::beginReading(connection);
    if (!moment)
        return moment.error();
    History history(connection);
    // Who stands for others has their history, too.
    const auto records = recordsOf(connection, id);
    if (!records)
        return records.error();
    for (const QUuid& record : *records) {
        if (const auto added = history.addWorker(record); !added)
            return added.error();
    }
    const auto evidence = storedEvidence(connection, id);
    if (!evidence)
        return evidence.error();
    for (const Evidence& one : *evidence) {
        if (const auto added = history.addEvidence(one); !added)
            return added.error();
    }
    for (const RecordKind* kind : recordKinds()) {
        if (!kind->isAttached || kind == &evidenceKind() || kind == &refusalKind())
            continue;
        const auto summary = [&connection, kind](const Values& values) {
            return summaryOf(connection, *kind, values);
        };
        const auto ids = attachedIds(connection, *kind, *records);
        if (!ids)
            return ids.error();
        for (const QUuid& one : *ids) {
            if (const auto added = history.addAttached(*kind, one, summary); !added)
                return added.error();
        }
    }
    return history.newestFirst();
}

} // namespace app
