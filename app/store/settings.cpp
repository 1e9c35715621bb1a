#include "app/store/settings.h"

#include <algorithm>

namespace app {

Result<QByteArray> Settings::bytes(const QString& name) const
{
    auto rows = m_connection.query("SELECT value FROM setting WHERE name=?1", {name});
    if (!rows)
        return rows.error();
    const auto more = rows->next();
    if (!more)
        return more.error();
    return *more ? rows->blob(0) : QByteArray();
}

Result<QString> Settings::text(const QString& name) const
{
    const auto found = bytes(name);
    if (!found)
        return found.error();
    return QString::fromUtf8(*found);
}

Result<std::optional<std::int64_t>> Settings::number(const QString& name) const
{
    constexpr std::int64_t kFarthest = 1'000'000'000'000'000;
    const auto found = bytes(name);
    if (!found)
        return found.error();
    bool isNumber = false;
    const std::int64_t number = found->toLongLong(&isNumber);
    return isNumber ? std::optional(std::clamp(number, -kFarthest, kFarthest)) : std::nullopt;
}

Result<void> Settings::setNumber(const QString& name, std::int64_t value)
{
    return set(name, QByteArray::number(qlonglong(value)));
}

Result<void> Settings::set(const QString& name, const QByteArray& value)
{
    // Null bytes would be bound as no value at all, which the column refuses.
    return m_connection.run("INSERT INTO setting VALUES(?1,?2) ON CONFLICT DO UPDATE SET value=?2",
                            {name, value.isNull() ? QByteArray("") : value});
}

Result<void> Settings::set(const QString& name, const QString& value)
{
    return set(name, value.toUtf8());
}

} // namespace app
