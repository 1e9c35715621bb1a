/// Small facts about this register on this device, by name; not synced.
#pragma once

#include "app/store/connection.h"

#include <optional>

namespace app {

class Settings {
public:
    explicit Settings(Connection& connection) : m_connection(connection) {}

    /// Empty when never set.
    Result<QByteArray> bytes(const QString& name) const;
    Result<QString> text(const QString& name) const;
    /// A whole number; nothing when it was never set or is none. Kept within ±10^15, so that whatever stands in the file can be
    /// reckoned with: more milliseconds than anybody lives to see, more rows than a disk holds.
    Result<std::optional<std::int64_t>> number(const QString& name) const;
    Result<void> set(const QString& name, const QByteArray& value);
    Result<void> set(const QString& name, const QString& value);
    Result<void> setNumber(const QString& name, std::int64_t value);

private:
    Connection& m_connection;
};

} // namespace app
