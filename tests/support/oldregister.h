/// A register as an older version left it.
#pragma once

#include "app/domain/change.h"
#include "app/store/connection.h"

namespace tests {

/// One of the second schema, which knew no joins, refusals and erasures, that has merged some from a newer one: of its
/// three workers two are left once it is brought up to date.
class OldRegister {
public:
    /// Makes it; nothing may be there yet.
    explicit OldRegister(const QString& file);

    QString file() const { return m_file; }
    std::span<const unsigned char> key() const { return oldKey(); }
    static std::span<const unsigned char> oldKey();
    app::Connection& connection() { return m_connection; }

    const QUuid first = QUuid::createUuid();
    const QUuid second = QUuid::createUuid();
    const QUuid third = QUuid::createUuid();

private:
    /// As that version did it: everything into the log, what it knew into the rows.
    void merged(const QByteArray& kind, const QUuid& record, const app::Patch& patch);

    QString m_file;
    app::Connection m_connection;
    app::StreamKey m_stream;
    std::int64_t m_seq = 0;
    QByteArray m_chain;
};

} // namespace tests
