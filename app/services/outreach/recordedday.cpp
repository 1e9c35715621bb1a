#include "app/services/outreach/recordedday.h"

#include "app/services/storedworkers.h"

#include <QDateTime>

namespace app {

namespace {

/// Whether the change says that the worker is more than a candidate now.
bool isRecording(const Patch& patch)
{
    for (const Patch::Set& set : patch.sets) {
        const auto* stage = std::get_if<QString>(&set.value);
        if (set.field == "stage" && stage && *stage != u"candidate")
            return true;
    }
    return false;
}

} // namespace

Result<QDate> RecordedDays::of(const WorkerId& worker)
{
    if (const auto known = m_known.constFind(worker); known != m_known.constEnd())
        return *known;
    const auto records = recordsOf(m_connection, worker);
    if (!records)
        return records.error();
    QDate first;
    for (const QUuid& record : *records) {
        const auto day = ofRecord(record);
        if (!day)
            return day.error();
        if (day->isValid() && (!first.isValid() || *day < first))
            first = *day;
    }
    m_known.insert(worker, first);
    return first;
}

Result<QDate> RecordedDays::ofRecord(const QUuid& record)
{
    const auto changes = m_log.ofRecord(workerKind().name, record);
    if (!changes)
        return changes.error();
    for (const Change& change : *changes) {
        // Erased bodies say nothing.
        if (const auto patch = decodeBody(change.body); patch && isRecording(*patch))
            return QDateTime::fromMSecsSinceEpoch(wallOf(change.stamp)).date();
    }
    return QDate();
}

} // namespace app
