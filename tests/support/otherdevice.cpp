#include "tests/support/otherdevice.h"

namespace app::test {

Result<void> OtherDevice::writes(const WorkerId& worker, WorkerField field, const QString& value)
{
    m_here.clock.pass(1000);
    Change change;
    change.stream = {m_origin, m_here.session().scope()};
    change.seq = ++m_seq;
    change.stamp = nextStamp(0, m_here.clock.nowMs());
    change.author = QUuid::fromString(QStringLiteral("7f3a0000-0000-0000-0000-000000000002"));
    change.kind = workerKind().name;
    change.record = worker.uuid();
    change.salt = QByteArray(16, 's');
    change.body = encodeBody({{{specOf(field).name, value, {}}}});
    change.digest = bodyDigest(change.salt, change.body);
    auto journal = Journal::begin(m_here.connection(), m_here.session().writer());
    if (!journal)
        return journal.error();
    if (const auto merged = journal->merge(change); !merged)
        return merged.error();
    return journal->commit();
}

Result<void> passOn(TestRegister& from, TestRegister& to)
{
    ChangeLog log(from.connection());
    const auto streams = log.streams();
    if (!streams)
        return streams.error();
    QList<ChangeLog::Range> everything;
    for (const Stream& stream : *streams)
        everything.append({stream, 0, stream.seq});
    auto reader = log.read(everything);
    if (!reader)
        return reader.error();
    auto journal = Journal::begin(to.connection(), to.session().writer());
    if (!journal)
        return journal.error();
    while (true) {
        const auto change = reader->next();
        if (!change)
            return change.error();
        if (!*change)
            return journal->commit();
        if (const auto merged = journal->merge(**change); !merged)
            return merged.error();
    }
}

} // namespace app::test
