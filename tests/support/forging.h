/// What a device whose program obeys nobody writes: any change, any header, sealed and signed with the keys of a real
/// register.
#pragma once

#include "tests/support/testregister.h"
#include "tests/unit/samplebatch.h"

namespace app::test {

/// A change by hand; stream and number come with the batch it is put into.
Change handMade(const QByteArray& kind, const QUuid& record, const QByteArray& body);
/// The same, emptied as an erasure leaves it.
Change emptied(const QByteArray& kind, const QUuid& record);
/// `{"set":{field:value}}`
QByteArray setting(const QByteArray& field, const QString& value);

/// These changes as a stream of `from` for `scope`, after the `after` that it holds already.
sample::Batch batchOf(TestRegister& from, const QString& scope, const QList<Change>& changes,
                      std::int64_t after = 0);
/// The number of the last change that `of` itself wrote for `scope`.
std::int64_t lastOf(TestRegister& of, const QString& scope);
/// The file, in the sender's own folder.
QString forgedFile(const sample::Batch& batch, TestRegister& from, TestRegister& to);

/// What is done to the header and to each line before they are sealed and signed; nothing by default.
struct Retouch {
    std::function<QByteArray(QByteArray)> header = {};
    std::function<QByteArray(QByteArray)> line = {};
};
void forgeEdited(const QString& path, const sample::Batch& batch, const Retouch& edits,
                 const DeviceKeys& sender, const DeviceKeys& receiver);

/// A card with one more member, `,"name":value`, under its own signature.
QByteArray newerCard(const Card& card, const DeviceKeys& keys, const QByteArray& member);
/// As bytes stand in headers and cards.
QByteArray base64(const QByteArray& bytes);

} // namespace app::test
