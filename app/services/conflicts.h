/// Fields where two people wrote different values without knowing of each other (sync.md, Merging): what stood before,
/// what each wrote, who and when; and the decision, which is an ordinary change.
#pragma once

#include "app/domain/workerproblems.h"
#include "app/services/edits.h"

#include <QDateTime>

namespace app {

/// Whom a value of "merged_into" names: told apart by number and village, not by a key.
struct NamedPerson {
    QString name; ///< empty when the record is not here: of another area, or not arrived yet
    QString nik;
    QString village; ///< region code

    bool operator==(const NamedPerson&) const = default;
};
struct ConflictValue {
    Value value;
    QString text;                           ///< `value` as text, empty when it was cleared
    std::optional<NamedPerson> person = {}; ///< of "merged_into" only
    QDateTime at;                           ///< UTC, as the writing device believed
    QString author;
    QString device;
    bool isOurs = false;  ///< written on this device, in this life or a former one
    bool isShown = false; ///< the one lists show meanwhile: the highest stamp

    bool operator==(const ConflictValue&) const = default;
};
struct Conflict {
    QString id; ///< "<record>/<field>"
    const RecordKind* kind = nullptr;
    QUuid record;
    WorkerId worker; ///< the record itself, or the worker it hangs on
    QString name;    ///< of that worker
    QString nik;
    QString village;                         ///< region code of the record
    QString field;                           ///< field name
    QString before;                          ///< what both replaced; empty when nothing was there
    std::optional<NamedPerson> beforePerson; ///< of "merged_into" only
    QList<ConflictValue> values;             ///< ours first, then in the order of writing

    /// Only one of the values can be chosen: with whom somebody was joined is not typed.
    bool takesOnlyThese() const;
    bool operator==(const Conflict&) const = default;
};

/// The oldest records first, `limit` fields at most.
Result<QList<Conflict>> conflicts(Session& session, int limit);
/// One of them by its id. NotFound when there is no such conflict (any more).
Result<Conflict> conflictNamed(Session& session, const QString& id);
/// Fields in conflict: the number of conflicts() without a limit, and the one figure that every screen shows.
Result<std::int64_t> openConflicts(Session& session);

struct Settled {
    Edits edits; ///< taken back, the conflict stands again
    Changes changes;
};
/// Sets the field to one of the values or to another one, and so replaces all of them. Another one is tidied and has to
/// keep the rules of its field, as in the form: what is wrong with it comes back as problems, and nothing was written.
/// What stands there already can always be chosen. NotFound when there is no such conflict (any more), OutOfScope.
Result<std::variant<Settled, QList<Problem>>> settleConflict(Session& session, const QString& id,
                                                             const Value& value);
/// The same from text as typed: a whole number for a field of numbers, a code word ("self") for a field with a list;
/// empty clears.
Result<std::variant<Settled, QList<Problem>>> settleConflictAs(Session& session, const QString& id,
                                                               const QString& text);

} // namespace app
