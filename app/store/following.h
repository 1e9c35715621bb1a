/// Keeps what a worker's row says of others in step: the membership its evidence gives, the office's refusal, and the
/// record that stands for it. Computed from what the tables hold, so the order in which things came does not show.
#pragma once

#include "app/domain/evidence.h"
#include "app/domain/worker.h"
#include "app/store/recordtable.h"
#include "app/store/searchwords.h"

#include <QSet>

namespace app {

class Following {
public:
    Following(Connection& connection, SearchWords& words)
        : m_connection(connection),
          m_words(words),
          m_workers(connection, workerKind()),
          m_evidence(connection, evidenceKind())
    {
    }

    /// For a worker that is about to be inserted: what is attached to it may have come before. Whether any record was
    /// joined with it before it came.
    Result<bool> complete(StoredRecord& worker);
    /// Something attached to this worker came, changed or went. OutOfScope when the worker is of another area: else a
    /// village could make another village's worker look covered.
    Result<void> attachedChanged(const QString& worker, const QString& scope);
    /// `worker` came, went, or is joined with another record than before; `standsForIt` is what its row
    /// said until now.
    Result<void> joinsChanged(const QUuid& worker, const QString& standsForIt);

private:
    /// Of a worker's row what is looked at here; all other values are left out.
    Result<std::optional<StoredRecord>> outline(const QUuid& worker);
    Result<bool> hasJoined(const QUuid& worker);
    /// The reason that stands; empty for none.
    Result<QString> refusalOf(const StoredRecord& worker);
    /// A record and all that lead to it, of one area.
    Result<QList<QUuid>> leadingTo(const QUuid& worker, const QString& scope);
    /// The same over all areas: what a record of another area leads to changes with that one.
    Result<QList<QUuid>> leadingFromAnywhere(const QUuid& worker);
    /// Where the joins lead from this worker; its own id when nowhere.
    Result<QString> standsFor(const StoredRecord& worker);
    /// What may be there for a worker; false where it is known that nothing is.
    struct Attached {
        bool joined = true; ///< another record with it
        bool refusal = true;
    };
    Result<void> derive(StoredRecord& worker, Attached attached);
    Result<void> refresh(const QUuid& worker);
    Result<void> refresh(StoredRecord& outline);

    Connection& m_connection;
    SearchWords& m_words;
    RecordTable m_workers;
    RecordTable m_evidence;
};

/// What a worker can be found by, folded: name without spaces, NIK, phone and member number. Nothing for one that was
/// taken out again.
QByteArray searchWordsOf(const Values& worker, const Values& derived);
/// Nothing for empty text, as values are stored.
Value orNothing(const QString& text);
QString textOf(const Value& value);

} // namespace app
