/// When something was last done on this device, and how it went: a setting of its own, "<milliseconds> <how>".
#pragma once

#include "app/services/session.h"

#include <QDateTime>

namespace app {

struct Noted {
    QDateTime at; ///< UTC; invalid: never
    QString how;
};

Result<Noted> noted(Session& session, const QString& name);
/// Now. Durable when it returns.
Result<void> note(Session& session, const QString& name, const QString& how = {});

} // namespace app
