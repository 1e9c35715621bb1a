/// Changes of trusted strangers, line by line, merged into a register: either refused with a reason, or what came of them
/// one by one is what the log alone gives.
#include "app/sync/changeline.h"
#include "tests/support/scratchregister.h"

#include <cstdlib>

namespace {

using namespace app;

constexpr int kStrangers = 3;

/// Whoever mutates a line changes what it says, not whether it is the next one of its stream.
Change asNext(const ChangeLine& line, const Stream& stream)
{
    Change change = line.change;
    change.stream = stream.key;
    change.seq = stream.seq + 1;
    change.stamp = std::max(change.stamp, stream.stamp + 1);
    return change;
}

StreamKey streamOf(int stranger)
{
    const QUuid origin(0x0198c5f2, 0x1000, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, uchar(1 + stranger));
    return {origin, tests::ScratchRegister::village()};
}

bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::FileDamaged || code == ErrorCode::OutOfScope ||
           code == ErrorCode::NotFound || code == ErrorCode::Invalid;
}

/// The row as it stands, and as its log makes it.
void checkRecord(Journal& journal, const Change& change)
{
    const RecordKind* kind = recordKind(QByteArrayView(change.kind));
    if (kind == nullptr)
        return;
    RecordTable table(journal.connection(), *kind);
    const auto before = table.find(change.record);
    if (!before)
        std::abort();
    if (!*before)
        return;
    const auto log = ChangeLog(journal.connection()).ofRecord(kind->name, change.record);
    if (!log)
        std::abort();
    for (const Change& one : *log)
        if (!decodeBody(one.body)) // erased
            return;
    if (!journal.projection().rebuild(*kind, change.record))
        std::abort();
    const auto after = table.find(change.record);
    if (!after || !*after || (*after)->values != (*before)->values ||
        (*after)->inConflict != (*before)->inConflict ||
        encodeHeads((*after)->heads) != encodeHeads((*before)->heads))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    static tests::ScratchRegister here(1);
    auto journal = Journal::begin(here.connection(), here.writer());
    if (!journal)
        std::abort();
    const QByteArray text(reinterpret_cast<const char*>(data), qsizetype(size));
    QList<Change> merged;
    for (const QByteArray& line : text.split('\n')) {
        const auto decoded = decodeChangeLine(line);
        if (!decoded)
            continue;
        const auto stream = journal->stream(streamOf(decoded->stream % kStrangers));
        if (!stream)
            std::abort();
        const Change change = asNext(*decoded, **stream);
        if (change.stamp >= kLatestStamp)
            continue;
        const auto done = journal->merge(change);
        if (!done && !isRefusal(done.error().code))
            qFatal("%d %s", int(done.error().code), qPrintable(done.error().detail));
        if (!done)
            return 0;
        merged << change;
    }
    if (!journal->projection().finish())
        std::abort();
    for (const Change& change : merged)
        checkRecord(*journal, change);
    return 0; // All of it is rolled back.
}
