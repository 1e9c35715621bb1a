#include "app/services/guarding/noted.h"

#include "app/store/register.h"
#include "app/store/settings.h"

namespace app {

Result<Noted> noted(Session& session, const QString& name)
{
    const auto text = Settings(session.store().connection()).text(name);
    if (!text)
        return text.error();
    if (text->isEmpty())
        return Noted{};
    return Noted{QDateTime::fromMSecsSinceEpoch(text->section(u' ', 0, 0).toLongLong(), Qt::UTC),
                 text->section(u' ', 1)};
}

Result<void> note(Session& session, const QString& name, const QString& how)
{
    const QString at = QString::number(session.clock().nowMs());
    return Settings(session.store().connection()).set(name, how.isEmpty() ? at : at + u' ' + how);
}

} // namespace app
