/// Fields where two people wrote different values without knowing of each other (sync.md, Merging).
#pragma once

#include "app/services/session.h"

#include <QDateTime>

namespace app {

struct ConflictValue {
    QString value;
    QDateTime at;
    QString device;
    bool shown = false; ///< the one lists show meanwhile: the highest stamp
};
struct Conflict {
    QString id; ///< "<record>/<field>"
    QByteArray kind;
    QUuid record;
    QString name; ///< of the worker
    QString nik;
    QString field;
    QList<ConflictValue> values;
};

Result<QList<Conflict>> conflicts(Session& session);

} // namespace app
