/// What taking in one row of a residents' list would do to the workers here: by look-ups alone, so that a look and the
/// taking can never differ.
#pragma once

#include "app/services/storedworkers.h"

#include <QSet>

namespace app {

struct Judgement {
    enum class What {
        New,
        BroughtBack, ///< taken out again by an undo: the same record stands again
        Changed,     ///< known, and the list fills or changes something
        Unchanged,
    };
    What what = What::New;
    std::optional<StoredRecord> stored = {}; ///< of whom, unless it is somebody new
    std::vector<bool> taken = {};            ///< the fields that change, of values
    Values values = {};                      ///< as the worker shall be
};

class ImportJudge {
public:
    /// Reads the NIKs that are here, as numbers: a list of a whole village asks for each of its rows.
    static Result<ImportJudge> create(Connection& connection, const QString& village);

    /// In the order of the rows: who stands in the file twice without a NIK is new once.
    Result<Judgement> judge(const Worker& listed);

    /// Of everybody here, also of those that do not count.
    const QSet<quint64>& niks() const { return m_niks; }

private:
    ImportJudge(Connection& connection, QString village, QSet<quint64> niks)
        : m_connection(connection),
          m_workers(connection),
          m_table(connection, workerKind()),
          m_village(std::move(village)),
          m_niks(std::move(niks))
    {
    }

    Result<Judgement> withNik(const Worker& listed);
    Result<Judgement> withoutNik(const Worker& listed);
    Result<Judgement> takenOutBefore(const Worker& listed, const QUuid& record);

    Connection& m_connection;
    StoredWorkers m_workers;
    RecordTable m_table;
    QString m_village;
    QSet<quint64> m_niks;
    QSet<std::size_t> m_withoutNik; ///< hashes of name, family card and birth date: of this file
};

} // namespace app
