/// Fields where two people wrote different values without knowing of each other (sync.md, Merging): what stood before,
/// what each wrote, who and when; and the decision, which is an ordinary change.
#pragma once

#include "app/domain/worker.h"
#include "app/services/edits.h"

#include <QDateTime>

namespace app {

struct ConflictValue {
    Value value;
    QString text; ///< `value` as text, empty when it was cleared
    QDateTime at; ///< UTC, as the writing device believed
    QString author;
    QString device;
    bool isOurs = false;  ///< written on this device, in this life or a former one
    bool isShown = false; ///< the one lists show meanwhile: the highest stamp
};
struct Conflict {
    QString id; ///< "<record>/<field>"
    const RecordKind* kind = nullptr;
    QUuid record;
    WorkerId worker; ///< the record itself, or the worker it hangs on
    QString name;    ///< of that worker
    QString nik;
    QString village;             ///< region code of the record
    QString field;               ///< field name
    QString before;              ///< what both replaced; empty when nothing was there
    QList<ConflictValue> values; ///< ours first, then in the order of writing
};

/// The oldest records first, `limit` fields at most.
Result<QList<Conflict>> conflicts(Session& session, int limit = 1000);
/// Records with at least one such field.
Result<std::int64_t> recordsInConflict(Session& session);

struct Settled {
    Edits edits; ///< taken back, the conflict stands again
    Changes changes;
};
/// Sets the field to one of the values or to another one, and so replaces all of them. NotFound when there is no such
/// conflict (any more), Invalid for a value of the wrong type, OutOfScope.
Result<Settled> settleConflict(Session& session, const QString& id, const Value& value);

} // namespace app
