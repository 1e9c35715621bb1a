/// Small facts about this register on this device, by name; not synced.
#pragma once

#include "app/store/connection.h"

namespace app {

class Settings {
public:
    explicit Settings(Connection& connection) : m_connection(connection) {}

    /// Empty when never set.
    Result<QByteArray> bytes(const QString& name) const;
    Result<QString> text(const QString& name) const;
    Result<void> set(const QString& name, const QByteArray& value);
    Result<void> set(const QString& name, const QString& value);

private:
    Connection& m_connection;
};

} // namespace app
