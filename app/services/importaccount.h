/// Counts what becomes of the rows of a residents' list, for a look and for the taking alike.
#pragma once

#include "app/services/importing.h"
#include "app/services/importjudge.h"
#include "app/services/importreading.h"

namespace app {

/// What both need before the first row. Errors of importResidents().
Result<ResidentReading> readingFor(Session& session, const QString& path,
                                   const ImportOptions& options, JobContext& context);

class ImportAccount {
public:
    explicit ImportAccount(const ResidentSheet& sheet) : m_sheet(sheet)
    {
        m_report.format = sheet.format;
    }

    /// Counts a row that is skipped or set aside; false for one that is taken: its unknown words are
    /// put into its worker's note, after their heading, so that nothing the file says is lost.
    bool leaves(ResidentRow& row);
    void count(Judgement::What what);

    ImportReport& report() { return m_report; }
    /// The report with the unknown words in order.
    ImportReport finished(const PassedOver& passedOver);

private:
    void noteUnknown(ResidentRow& row);

    const ResidentSheet& m_sheet;
    ImportReport m_report;
    QHash<std::pair<int, QString>, UnknownWord> m_unknown;
};

} // namespace app
