#include "tests/support/scratchregister.h"

#include "app/base/id.h"

namespace tests {

using namespace app;

namespace {

constexpr std::int64_t kStart = 1'795'000'000'000; // November 2026

/// A failure here is a failure of the test itself: there is nothing to go on with.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

void must(const Result<void>& result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
}

} // namespace

ScratchRegister::ScratchRegister(std::uint64_t seed, const QString& scope)
    : m_entropy(seed), m_clock(kStart), m_scope(scope)
{
    m_entropy.fill(m_key.data(), m_key.size());
    m_origin = makeUuid(kStart, m_entropy);
    m_register = must(Register::create(file(), m_key));
    // The tests of durability use a process of their own.
    must(connection().script("PRAGMA synchronous=OFF"));
}

QString ScratchRegister::file() const
{
    return m_folder.filePath(QStringLiteral("register.db"));
}

Writer ScratchRegister::writer()
{
    return {m_origin, QUuid(), m_scope, &m_clock, &m_entropy};
}

void ScratchRegister::reopen()
{
    m_register.reset();
    m_register = must(Register::open(file(), m_key, Opening::First));
}

QUuid ScratchRegister::save(const Worker& worker)
{
    auto journal = must(Journal::begin(connection(), writer()));
    const QUuid id = journal.newId();
    must(journal.create(workerKind(), id, m_scope, valuesOf(worker)));
    must(journal.commit());
    return id;
}

int ScratchRegister::change(const QUuid& id, const Worker& worker)
{
    auto journal = must(Journal::begin(connection(), writer()));
    const int changed = must(journal.update(workerKind(), id, valuesOf(worker)));
    must(journal.commit());
    return changed;
}

StoredRecord ScratchRegister::read(const QUuid& id)
{
    return must(RecordTable(connection(), workerKind()).find(id)).value();
}

Worker someone(const QString& name, const QString& nik)
{
    Worker worker;
    worker.name = name;
    worker.nik = nik;
    worker.stage = QStringLiteral("candidate");
    return worker;
}

int deliver(ScratchRegister& from, ScratchRegister& to, int most)
{
    ChangeLog log(from.connection());
    auto journal = must(Journal::begin(to.connection(), to.writer()));
    QList<ChangeLog::Range> ranges;
    for (const Stream& stream : must(log.streams()))
        ranges << ChangeLog::Range{stream, must(journal.stream(stream.key))->seq, stream.seq};
    auto reader = must(log.read(ranges));
    int merged = 0;
    while (merged < most) {
        const auto change = must(reader.next());
        if (!change)
            break;
        must(journal.merge(*change));
        ++merged;
    }
    must(journal.commit());
    return merged;
}

} // namespace tests
