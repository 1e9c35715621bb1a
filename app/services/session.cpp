#include "app/services/session.h"

#include "app/store/journal.h"
#include "app/store/register.h"
#include "app/store/settings.h"

namespace app {

namespace {

/// A register that cannot be read says so at the next query; a name for the screen is not worth an error.
QString settingOf(Register& store, const QString& name)
{
    const auto text = Settings(store.connection()).text(name);
    return text ? *text : QString();
}

} // namespace

Session::Session(std::unique_ptr<Register> store, QString directory, User user, DeviceKeys keys,
                 Secret key, Environment environment)
    : m_store(std::move(store)),
      m_directory(std::move(directory)),
      m_user(std::move(user)),
      m_keys(std::move(keys)),
      m_key(std::move(key)),
      m_environment(environment)
{
}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::again() const
{
    auto store = Register::open(m_store->file(), {m_key.data(), m_key.size()}, Opening::Again);
    if (!store)
        return store.error();
    auto keys = DeviceKeys::fromEncoded(m_keys.encoded());
    if (!keys)
        return keys.error();
    return std::make_unique<Session>(std::move(*store), m_directory, m_user, std::move(*keys),
                                     m_key.copy(), m_environment);
}

Result<void> Session::allows(Action action) const
{
    if (mayDo(m_user.role, action))
        return {};
    return Error{ErrorCode::Forbidden, QStringLiteral("role %1").arg(m_user.role)};
}

bool Session::seesFirst(const QUuid& record)
{
    const auto before = m_seen.size();
    m_seen.insert(record);
    return m_seen.size() > before;
}

QString Session::scope() const
{
    return settingOf(*m_store, QStringLiteral("scope"));
}

QString Session::deviceName() const
{
    return settingOf(*m_store, QStringLiteral("device_name"));
}

bool Session::isPractice() const
{
    return settingOf(*m_store, QStringLiteral("practice")) == QLatin1StringView("1");
}

Writer Session::writer() const
{
    return {m_keys.origin(), m_user.id.uuid(), scope(), &m_environment.clock,
            &m_environment.entropy};
}

} // namespace app
