/// Of everybody with a NIK, what a list of answers says of them: a fifth of the row, for the many that are asked for at once.
#pragma once

#include "app/domain/status.h"
#include "app/store/connection.h"

#include <QList>

namespace app {

struct StatusRow {
    QUuid id;
    QString nik;
    QString name;
    QString stage; ///< as stored
    bool delivered = false;
    std::optional<std::int64_t> programmes;
    bool hasWithdrawnConsent = false;
    bool standsForItself = true; ///< no other record stands for it, and it was not taken out again
    Membership membership;
};
/// The oldest record first.
Result<QList<StatusRow>> statusRowsWith(Connection& connection, const QString& nik);

} // namespace app
