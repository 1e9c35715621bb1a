/// The bytes of pictures under their digest, apart from every table that lists read.
#pragma once

#include "app/store/connection.h"

#include <QStringList>

namespace app {

class Contents {
public:
    explicit Contents(Connection& connection) : m_connection(connection) {}

    /// Kept once however often it is put; gives the digest: BLAKE2b-256, 64 hexadecimal digits.
    Result<QString> put(const QByteArray& bytes);
    /// Empty when it is not here: a record may arrive before its bytes.
    Result<QByteArray> get(const QString& digest);
    /// Takes away what no picture and no draft names.
    Result<void> sweep();
    /// The same for one of them.
    Result<void> drop(const QString& digest);
    /// In bytes; 0 when it is not here.
    Result<std::int64_t> size(const QString& digest);

    /// Whether a record here names it, and its bytes are still to come.
    Result<bool> isAwaited(const QString& digest);
    /// Such digests of the records in an area, below it and above it: oldest first, each once, up to `most`.
    Result<QStringList> awaited(const QString& area, std::int64_t most);
    /// Those whose bytes no longer give their digest: for `check`.
    Result<QStringList> damaged();

private:
    Connection& m_connection;
};

} // namespace app
