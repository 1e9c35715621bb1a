/// Makes batches for tests: honest ones, and whatever a liar would write.
#pragma once

#include "app/base/job.h"
#include "app/base/safefile.h"
#include "app/sync/batchreader.h"
#include "app/sync/batchwriter.h"
#include "app/sync/changeline.h"
#include "app/sync/payloadwriter.h"

#include <QFile>

#include <vector>

namespace sample {

inline QUuid uuidOf(int number)
{
    return QUuid(0x0198c5f2, 0x1000, 0x7000, 0x80, 0, 0, 0, 0, 0, uchar(number >> 8),
                 uchar(number & 0xff));
}

inline app::Change changeOf(const app::StreamKey& stream, std::int64_t seq, const QByteArray& body)
{
    app::Change change;
    change.stream = stream;
    change.seq = seq;
    change.stamp = (1'777'000'000'000 + seq * 1000) << 16;
    change.author = uuidOf(1);
    change.kind = "worker";
    change.record = uuidOf(int(seq));
    change.salt =
        app::hashOf(QByteArray::number(qlonglong(seq)) + stream.scope.toLatin1()).first(16);
    change.body = body;
    change.digest = app::bodyDigest(change.salt, body);
    return change;
}

inline app::Card cardOf(const app::DeviceKeys& keys, const QString& scope)
{
    return {keys.publicKeys(),
            QStringLiteral("Laptop balai"),
            QStringLiteral("Sri Wahyuni"),
            scope,
            QStringLiteral("2026-05-01T07:30:00Z"),
            {}};
}

/// A batch on its way: what its header says, and its changes in log order.
struct Batch {
    app::BatchHeader header;
    std::vector<app::Change> changes;

    /// Adds a stream of `owner` with these changes, signed by it; `base` changes went before.
    void addStream(const app::DeviceKeys& owner, const std::vector<app::Change>& stream)
    {
        app::StreamPart part;
        part.key = stream.front().stream;
        part.base = stream.front().seq - 1;
        if (part.base > 0)
            part.baseChain = app::hashOf("what went before");
        part.upto = stream.back().seq;
        part.chain = part.baseChain;
        for (const app::Change& change : stream)
            part.chain = app::nextChain(part.chain, change);
        part.signKey = owner.publicKeys().sign;
        part.signature = owner.sign(app::headMessage(part.key, part.upto, part.chain));
        header.parts.append(part);
        header.changes += qint64(stream.size());
        changes.insert(changes.end(), stream.begin(), stream.end());
    }
};

inline Batch emptyBatch(const app::DeviceKeys& sender, const QString& scope)
{
    Batch batch;
    batch.header.id = uuidOf(99);
    batch.header.number = 13;
    batch.header.previousId = uuidOf(98);
    batch.header.previousHash = app::hashOf("the one before");
    batch.header.sender = cardOf(sender, scope);
    batch.header.scope = scope;
    batch.header.held.insert({sender.origin(), scope}, 41);
    batch.header.made = QStringLiteral("2026-05-01T08:00:00Z");
    batch.header.version = QStringLiteral("0.1.0");
    return batch;
}

inline std::vector<app::Change> streamOf(const app::DeviceKeys& owner, const QString& scope,
                                         std::int64_t base, int count)
{
    std::vector<app::Change> stream;
    for (std::int64_t seq = base + 1; seq <= base + count; ++seq)
        stream.push_back(
            changeOf({owner.origin(), scope}, seq,
                     "{\"set\":{\"name\":\"Warga " + QByteArray::number(qlonglong(seq)) + "\"}}"));
    return stream;
}

inline app::BatchSource sourceOf(const std::vector<app::Change>& changes)
{
    return {[&changes, at = std::size_t(0)]() mutable -> app::Result<std::optional<app::Change>> {
        if (at == changes.size())
            return std::optional<app::Change>();
        return std::optional(changes[at++]);
    }};
}

inline app::Result<app::WrittenBatch> write(const QString& path, const Batch& batch,
                                            const app::DeviceKeys& sender,
                                            const app::DeviceKeys& receiver)
{
    app::JobContext context;
    return app::writeBatch(path, batch.header, {{receiver.origin(), receiver.publicKeys().box}},
                           sender, sourceOf(batch.changes), context);
}

inline QList<QByteArray> linesOf(const Batch& batch)
{
    QList<QByteArray> lines;
    for (const app::Change& change : batch.changes)
        for (int i = 0; i < batch.header.parts.size(); ++i)
            if (batch.header.parts[i].key == change.stream)
                lines.append(app::encodeChangeLine(change, i));
    return lines;
}

/// Seals and signs whatever it is given, as a program that checks nothing would.
inline void forge(const QString& path, app::BatchHeader header, const QList<QByteArray>& lines,
                  const app::DeviceKeys& sender, const app::DeviceKeys& receiver)
{
    const app::Secret fileKey = app::Secret::random(app::kFileKeySize);
    header.senderCard = app::encodeCard(header.sender, sender);
    header.receivers = {{receiver.origin(), app::sealTo(fileKey, receiver.publicKeys().box)}};
    app::SafeFile file(path);
    if (!file.open())
        qFatal("cannot open");
    app::PayloadWriter payload(file);
    if (!payload.begin(app::encodeHeader(header), fileKey))
        qFatal("cannot write");
    for (const QByteArray& line : lines)
        if (!payload.add(line))
            qFatal("cannot write");
    const auto hash = payload.finish();
    if (!hash || !file.write(sender.sign(app::batchMessage(*hash))) || !file.commit())
        qFatal("cannot finish");
}

/// Everything in a batch, or why there is nothing.
inline app::Result<std::vector<app::Change>> read(const QString& path,
                                                  const app::DeviceKeys& receiver)
{
    auto reader = app::BatchReader::open(path);
    if (!reader)
        return reader.error();
    std::vector<app::Change> changes;
    const auto take = [&changes](const app::Change& change) -> app::Result<void> {
        changes.push_back(change);
        return {};
    };
    if (auto done = reader->read(receiver, {take, {}, {}}); !done)
        return done.error();
    return changes;
}

} // namespace sample
