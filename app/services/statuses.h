/// Active or not: the answer, with its age and evidence.
#pragma once

#include "app/base/job.h"
#include "app/domain/status.h"
#include "app/domain/worker.h"
#include "app/services/session.h"

namespace app {

/// The answer for one of a list.
struct ListedStatus {
    QString asked; ///< the NIK as asked
    WorkerId id;   ///< not valid when not in this data
    QString nik;   ///< that of the record, or as asked
    QString name;
    bool hasWithdrawnConsent = false;
    StatusAnswer answer;
    Stage stage = Stage::Candidate; ///< the one that counts: stageOf()
    QString memberNumber;
    /// Programmes that are sure today: "jkk", "jkm", "jht"; empty unless active or ending.
    QStringList protectedBy;
};
/// The answer for one, with all that is known of them.
struct StatusLine : ListedStatus {
    std::optional<Worker> worker; ///< nothing when not in this data
};

/// Every worker here with this NIK; exactly one line with NotInData when there is none.
Result<QList<StatusLine>> statusOfNik(Session& session, const QString& nik);
Result<StatusLine> statusOfWorker(Session& session, const WorkerId& id);
/// In the order asked. For a job when there are many.
Result<QList<ListedStatus>> statusOfMany(Session& session, const QStringList& niks,
                                         JobContext& context);
/// Newest first.
Result<QList<Evidence>> evidenceOf(Session& session, const WorkerId& id);
/// Why the branch refused: the newest note of a refusal; empty when there is none.
Result<QString> refusalReason(Session& session, const WorkerId& id);
StatusRules statusRules(Session& session);

/// The stage that counts: a recorded worker whose record the office confirmed is sent.
Stage stageOf(QStringView stored, bool delivered);
/// The word of stageOf() for lists that leave the program.
QString stageWord(QStringView stored, bool delivered);

} // namespace app
