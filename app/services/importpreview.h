/// What taking in a residents' list would do, row by row, before anything is written.
#pragma once

#include "app/domain/likeness.h"
#include "app/services/importing.h"

#include <QByteArray>

#include <vector>

namespace app {

enum class RowOutcome {
    New,
    Changed,
    Unchanged,
    Skipped,
    SetAside,
};

struct PreviewRow {
    int number = 0; ///< 1-based, as the spreadsheet shows it
    QString name;   ///< as the list has it
    RowOutcome outcome = RowOutcome::New;
    QString reason;  ///< SkipReason or RowProblem word; empty for rows that are taken
    QString heading; ///< of the cell that a row is set aside for
    struct FieldChange {
        WorkerField field = WorkerField::Name;
        QString from; ///< as stored; numbers in digits
        QString to;
    };
    QList<FieldChange> changes; ///< of Changed
    /// Of New: who it may be already.
    struct Alike {
        Likeness likeness = Likeness::NikOneOff;
        WorkerId worker = {}; ///< who is here; null = who stands in `row`
        int row = 0;
        QString name;
    };
    std::optional<Alike> alike;
    QStringList warnings; ///< RowWarning words
    QStringList unknown;  ///< words no table knows, as the file has them
};

/// All rows, packed: a few dozen bytes each.
class ImportPreview {
public:
    /// As importResidents() would report it.
    const ImportReport& report() const { return m_report; }
    /// Of those that would be added, how many look like somebody else.
    std::int64_t alike() const { return m_alike; }
    qsizetype size() const { return qsizetype(m_lines.size()); }
    PreviewRow row(qsizetype at) const;

    /// Positions of the rows with this outcome, in the file's order; nothing = all.
    struct Wanted {
        std::optional<RowOutcome> outcome = {};
        QString reason = {}; ///< only rows with this reason
        bool onlyAlike = false;
        bool onlyWarned = false; ///< with a warning, or a word no table knows
    };
    std::vector<int> positions(const Wanted& wanted) const;

private:
    friend class Previewing;
    struct Line {
        qsizetype at = 0; ///< of its name in m_text
        int number = 0;
        std::uint32_t name = 0;   ///< bytes
        std::uint32_t detail = 0; ///< bytes after the name
        std::uint8_t outcome = 0;
        std::uint8_t reason = 0; ///< SkipReason or RowProblem
        bool isAlike = false;
        bool isWarned = false;
    };
    QString reasonOf(const Line& line) const;

    ImportReport m_report;
    std::int64_t m_alike = 0;
    std::vector<Line> m_lines;
    QByteArray m_text;
};

/// Errors of importResidents(). `options` as they will be given to it; a set-aside file is not written.
Result<ImportPreview> previewImport(Session& session, const QString& path,
                                    const ImportOptions& options, JobContext& context);

} // namespace app
