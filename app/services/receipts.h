/// What the office answered to every record that travelled: taken, same as another, or refused because (sync.md,
/// "Numbered, chained, acknowledged"). On both sides, from the same changes: sent = taken + same + refused.
#pragma once

#include "app/domain/worker.h"
#include "app/services/session.h"

namespace app {

enum class Answer {
    None, ///< not recorded, or nobody has confirmed it yet
    Taken,
    Same,    ///< joined with another record: that one goes on
    Refused, ///< not passed on; to be mended at its source
};

/// "none", "taken", "same", "refused": frozen words of the command line.
QLatin1StringView wordOf(Answer answer);

struct Receipt {
    Answer answer = Answer::None;
    QString code;  ///< receiptcode.h
    WorkerId same; ///< for Same; the record may be of another area and not here
    /// For Refused: "<field>:<problem>" as FieldProblem words, "nik:nik_temporary" for a temporary number, or a
    /// sentence somebody at the office typed.
    QString reason;
};
Result<Receipt> receiptOf(Session& session, const WorkerId& id);
/// Everybody whose receipt bears this code: one, hardly ever more. Invalid when it cannot be right, because a digit was
/// misread; NotFound.
Result<QList<Worker>> workersWithCode(Session& session, const QString& code);

struct ReceiptFigures {
    std::int64_t taken = 0;
    std::int64_t same = 0;
    std::int64_t refused = 0;
    std::int64_t waiting =
        0; ///< recorded, and not confirmed yet; without those who were joined meanwhile

    std::int64_t answered() const { return taken + same + refused; }
};
/// For one area and everything below it.
Result<ReceiptFigures> receiptFigures(Session& session, const QString& scope);

/// Why the office cannot pass this worker on, as in Receipt::reason; empty when it can. Only what is recorded is judged.
QString reasonToRefuse(const Worker& worker, QDate today, const RegionTable& regions);

} // namespace app
