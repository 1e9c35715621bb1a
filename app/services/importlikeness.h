/// Who of a residents' list may be somebody who is here already, or who stands earlier in the same list, under another
/// number or spelling (product.md P8): by index look-ups and a sketch of the rows before.
#pragma once

#include "app/domain/likeness.h"
#include "app/services/storedworkers.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace app {

struct LikeSomebody {
    Likeness likeness = Likeness::NikOneOff;
    WorkerId worker = {}; ///< who is here; null = who stands in `row`
    int row = 0;          ///< 1-based, as the spreadsheet shows it
    QString name;
};

class ImportLikeness {
public:
    /// `niks` are those here; outlives this.
    ImportLikeness(Connection& connection, const QSet<quint64>& niks)
        : m_connection(connection), m_workers(connection), m_niks(niks)
    {
    }

    /// The surest for a row that would be added, among who is here and the rows asked about before.
    Result<std::optional<LikeSomebody>> of(int row, const Worker& listed);

private:
    using Found = std::optional<LikeSomebody>;

    Result<void> amongNiksHere(const Traits& traits, Found& found);
    Result<void> amongNamesHere(const Traits& traits, Found& found);
    void amongRows(const Traits& traits, Found& found) const;
    void remember(int row, const QString& name, const Traits& traits);
    Traits traitsAt(std::size_t index) const;

    Connection& m_connection;
    StoredWorkers m_workers;
    const QSet<quint64>& m_niks;
    /// Of a row: where its traits lie in m_text. Numbers instead of text: a list can have a million rows.
    struct Sketch {
        int row = 0;
        qsizetype at = 0;
        qsizetype size = 0;
    };
    std::vector<Sketch> m_sketches;
    QByteArray m_text;
    QHash<quint64, int> m_byNik;
    QHash<quint64, int> m_byName; ///< name with birth date, household or mother, hashed
};

} // namespace app
