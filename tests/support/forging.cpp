#include "tests/support/forging.h"

#include "app/services/cards.h"

#include <algorithm>

namespace app::test {

using namespace Qt::Literals::StringLiterals;

Change handMade(const QByteArray& kind, const QUuid& record, const QByteArray& body)
{
    Change change;
    change.stamp = nextStamp(0, FakeClock().nowMs());
    change.author = sample::uuidOf(1);
    change.kind = kind;
    change.record = record;
    change.salt = QByteArray(16, 'x');
    change.body = body;
    change.digest = bodyDigest(change.salt, body);
    return change;
}

Change emptied(const QByteArray& kind, const QUuid& record)
{
    Change change = handMade(kind, record, "{\"set\":{}}");
    change.salt.clear();
    change.body.clear();
    return change;
}

QByteArray setting(const QByteArray& field, const QString& value)
{
    return encodeBody({{{field, Value(value), {}}}});
}

sample::Batch batchOf(TestRegister& from, const QString& scope, const QList<Change>& changes,
                      std::int64_t after)
{
    const DeviceKeys& keys = from.session().keys();
    const StreamKey key{keys.origin(), scope};
    QByteArray chain;
    Stamp last = 0;
    if (after > 0) {
        ChangeLog log(from.connection());
        const Stream stream = *log.stream(key);
        chain = *log.chainAt(stream.id, after);
        last = stream.stamp;
    }
    StreamPart part{key, after, chain, after, {}, {}, keys.publicKeys().sign};
    sample::Batch batch;
    for (Change change : changes) {
        change.stream = key;
        change.seq = ++part.upto;
        change.stamp = std::max(change.stamp + change.seq, last + change.seq - after);
        chain = nextChain(chain, change);
        batch.changes.push_back(change);
    }
    part.chain = chain;
    part.signature = keys.sign(headMessage(key, part.upto, chain));
    batch.header.id = QUuid::createUuid();
    batch.header.number = 50;
    batch.header.sender = ownCard(*from)->card;
    batch.header.scope = from.session().scope();
    batch.header.parts = {part};
    batch.header.changes = changes.size();
    return batch;
}

std::int64_t lastOf(TestRegister& of, const QString& scope)
{
    return ChangeLog(of.connection()).stream({of.session().keys().origin(), scope})->seq;
}

QString forgedFile(const sample::Batch& batch, TestRegister& from, TestRegister& to)
{
    const QString file = from.path(QUuid::createUuid().toString(QUuid::Id128) + u".jbatch"_s);
    sample::forge(file, batch.header, sample::linesOf(batch), from.session().keys(),
                  to.session().keys());
    return file;
}

void forgeEdited(const QString& path, const sample::Batch& batch, const Retouch& edits,
                 const DeviceKeys& sender, const DeviceKeys& receiver)
{
    const Secret fileKey = Secret::random(kFileKeySize);
    BatchHeader header = batch.header;
    header.senderCard = encodeCard(header.sender, sender);
    header.receivers = {{receiver.origin(), sealTo(fileKey, receiver.publicKeys().box)}};
    const QByteArray encoded = encodeHeader(header);
    SafeFile file(path);
    PayloadWriter payload(file);
    if (!file.open() || !payload.begin(edits.header ? edits.header(encoded) : encoded, fileKey))
        qFatal("cannot begin");
    for (const QByteArray& line : sample::linesOf(batch)) {
        if (!payload.add(edits.line ? edits.line(line) : line))
            qFatal("cannot write");
    }
    const auto hash = payload.finish();
    if (!hash || !file.write(sender.sign(batchMessage(*hash))) || !file.commit())
        qFatal("cannot finish");
}

QByteArray newerCard(const Card& card, const DeviceKeys& keys, const QByteArray& member)
{
    QByteArray bytes = encodeCard(card, keys);
    bytes.truncate(bytes.indexOf(",\"signature\""));
    bytes += member;
    return bytes + ",\"signature\":\"" + base64(keys.sign(bytes)) + "\"}";
}

QByteArray base64(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace app::test
