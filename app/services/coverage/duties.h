/// What the regulations ask of a village, and what it has done about each thing (product.md D4).
#pragma once

#include "app/base/result.h"
#include "app/domain/duty.h"
#include "app/domain/photo.h"
#include "app/domain/regulation.h"
#include "app/services/edits.h"

namespace app {

struct DutyLine {
    RegulationItem asked;
    Duty duty; ///< with an id also when nothing was written down yet; `state` is empty then
    bool inConflict = false;
    QList<Photo> documents;
};
/// Everything in the order of the table, for the area `scope` (empty: the register's own). OutOfScope.
Result<QList<DutyLine>> duties(Session& session, const QString& scope);
/// Whether nothing more was to be done about it on that day: done by then, or not asked of this village.
bool isSettledBy(const Duty& duty, QDate day);
/// How many are done or not asked of it, by area: of every area here.
Result<QHash<QString, int>> dutiesDone(Session& session);

/// The same on every device, so that two that write about one thing write one record.
DutyId dutyIdFor(const QString& scope, const QString& item);

/// Names of fields that must be put right; empty = nothing. Done or partly wants a day that has been.
QStringList dutyProblems(const Duty& duty, QDate today);

struct KeptDuty {
    Duty duty;
    Changes changes;
    Edits edits;
};
/// Invalid when it has problems, or for an item that is in no regulation; NotFound, OutOfScope.
Result<KeptDuty> keepDuty(Session& session, const Duty& duty);
/// A picture or scan of the document (JPEG or PNG). What was written down of the duty stays.
Result<KeptDuty> addDutyDocument(Session& session, const Duty& duty, const QByteArray& bytes);
/// Taken off again; its bytes go once nothing names them. NotFound.
Result<KeptDuty> dropDutyDocument(Session& session, const PhotoId& document);

} // namespace app
