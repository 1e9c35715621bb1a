/// The bytes of pictures under their digest, apart from every table that lists read.
#pragma once

#include "app/store/connection.h"

#include <QStringList>

#include <functional>

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

    /// A picture whose record is here and whose bytes are still to come.
    struct Awaited {
        QString digest;
        QString scope;
    };
    Result<bool> isAwaited(const QString& digest);
    /// Oldest first, until `take` says no. The same digest may come twice.
    Result<void> eachAwaited(const std::function<bool(const Awaited&)>& take);
    /// Those whose bytes no longer give their digest: for `check`.
    Result<QStringList> damaged();

private:
    Connection& m_connection;
};

} // namespace app
