#include "app/sync/batchwriter.h"

#include "app/base/job.h"
#include "app/sync/changeline.h"
#include "app/sync/payloadwriter.h"
#include "app/sync/streamcheck.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The file key sealed to each receiver, and the card without the officer's name: the header is in clear.
Result<void> fillIn(BatchHeader& header, const QMap<Origin, QByteArray>& receiverBoxKeys,
                    const DeviceKeys& keys, const Secret& fileKey)
{
    if (header.sender.keys != keys.publicKeys())
        return Error{ErrorCode::Invalid, u"the sender is another device"_s};
    if (receiverBoxKeys.isEmpty())
        return Error{ErrorCode::NoReceiver, u"a batch without receivers"_s};
    header.sender.officer.clear();
    header.senderCard = encodeCard(header.sender, keys);
    header.receivers.clear();
    for (auto it = receiverBoxKeys.begin(); it != receiverBoxKeys.end(); ++it) {
        Receiver receiver{it.key(), sealTo(fileKey, it.value())};
        if (receiver.sealedKey.isEmpty())
            return Error{ErrorCode::Invalid, u"a receiver's key is none"_s};
        header.receivers.append(std::move(receiver));
    }
    return {};
}

Result<void> addChanges(PayloadWriter& payload, const BatchHeader& header,
                        const BatchSource& source, JobContext& context)
{
    QMap<StreamKey, int> positions;
    for (int i = 0; i < header.parts.size(); ++i)
        positions.insert(header.parts[i].key, i);
    StreamCheck check(header);

    for (std::int64_t done = 0;; ++done) {
        if (context.isCancelled())
            return Error{ErrorCode::Cancelled, u"batch"_s};
        context.progress(done, header.changes);
        const auto change = source.nextChange();
        if (!change)
            return change.error();
        if (!*change)
            break;
        const int stream = positions.value((*change)->stream, -1);
        // Better to stop here than to send a file that every receiver has to refuse.
        if (!check.take(**change, stream))
            return Error{ErrorCode::StorageCorrupt, u"the log does not continue its stream"_s};
        const QByteArray line = encodeChangeLine(**change, stream);
        if (line.size() > kMaxLine)
            return Error{ErrorCode::Invalid, u"a change is too long for a batch"_s};
        if (auto added = payload.add(line); !added)
            return added;
    }
    if (!check.areComplete())
        return Error{ErrorCode::StorageCorrupt, u"the log ends elsewhere than its streams"_s};
    return {};
}

Result<void> addPhotos(PayloadWriter& payload, const BatchSource& source, JobContext& context)
{
    for (const QString& digest : source.wanted) {
        if (auto added = payload.add(encodeWantedLine(digest)); !added)
            return added;
    }
    while (source.nextPhoto) {
        if (context.isCancelled())
            return Error{ErrorCode::Cancelled, u"batch"_s};
        const auto photo = source.nextPhoto();
        if (!photo)
            return photo.error();
        if (!*photo)
            break;
        const QList<QByteArray> lines = encodePhotoLines(**photo);
        for (const QByteArray& line : lines) {
            if (auto added = payload.add(line); !added)
                return added;
        }
    }
    return {};
}

} // namespace

Result<WrittenBatch> writeBatch(const QString& path, BatchHeader header,
                                const QMap<Origin, QByteArray>& receiverBoxKeys,
                                const DeviceKeys& keys, const BatchSource& source,
                                JobContext& context)
{
    const Secret fileKey = Secret::random(kFileKeySize);
    if (auto done = fillIn(header, receiverBoxKeys, keys, fileKey); !done)
        return done.error();
    const QByteArray encoded = encodeHeader(header);
    // Everything a reader would refuse is found now, at home.
    if (const auto decoded = decodeHeader(encoded); !decoded || !StreamCheck(header).areSigned())
        return Error{ErrorCode::Invalid, u"no reader would take this header"_s};

    SafeFile file(path);
    if (auto done = file.open(); !done)
        return done.error();
    PayloadWriter payload(file);
    if (auto done = payload.begin(encoded, fileKey); !done)
        return done.error();
    if (auto done = addChanges(payload, header, source, context); !done)
        return done.error();
    if (auto done = addPhotos(payload, source, context); !done)
        return done.error();
    const auto hash = payload.finish();
    if (!hash)
        return hash.error();
    const QByteArray signature = keys.sign(batchMessage(*hash));
    if (auto done = file.write(signature); !done)
        return done.error();
    if (auto done = file.commit(); !done)
        return done.error();
    return WrittenBatch{*hash, payload.size() + signature.size()};
}

QString batchFileName(const BatchHeader& header)
{
    const auto tagOf = [](const Origin& origin) {
        return QString::fromLatin1(origin.toRfc4122().first(2).toHex().toUpper());
    };
    QString name = header.scope + u'_' + tagOf(header.sender.origin());
    if (header.receivers.size() == 1)
        name += u'-' + tagOf(header.receivers.first().origin);
    return u"%1_%2.jbatch"_s.arg(name).arg(header.number, 4, 10, QLatin1Char('0'));
}

} // namespace app
