/// Reads the reference tables: comma-separated text with a heading line, RFC 4180 quoting, and lines
/// beginning with '#' that say where the figures come from.
#pragma once

#include "app/base/result.h"
#include "app/domain/contribution.h"

#include <QLatin1StringView>
#include <QStringList>

namespace app {

/// Walks a table row by row. A cell that is not what was asked for is remembered as the fault of the
/// whole table: read on to the end, then look at `finish()` once.
class TableText {
public:
    TableText(QLatin1StringView table, const QByteArray& text);

    /// To the next row; false after the last, and as soon as there is a fault.
    bool next();

    /// Empty when the cell is; a fault when there is no such heading.
    QString text(QLatin1StringView heading);
    /// A fault when empty.
    QString filled(QLatin1StringView heading);
    /// Words separated by ';'.
    QStringList words(QLatin1StringView heading);
    /// A whole number of 0 or more.
    std::int64_t number(QLatin1StringView heading);
    /// 0 when empty.
    std::int64_t numberOrZero(QLatin1StringView heading);
    int smallNumber(QLatin1StringView heading);
    Month month(QLatin1StringView heading);
    /// No month when empty.
    Month monthOrOpen(QLatin1StringView heading);
    Certainty certainty(QLatin1StringView heading);

    /// Names this row as wrong.
    void refuse(const QString& why);
    /// Invalid when a line was malformed, a cell was not what was asked for, or there is no row at all.
    Result<void> finish() const;

private:
    QStringList readRecord();
    QString readQuoted();

    QString m_table;
    QString m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_recordLine = 1;
    int m_rows = 0;
    QStringList m_headings;
    QStringList m_cells;
    QString m_fault;
};

/// "verified", "two_sources", "secondary", "memory", "inferred", "unknown".
std::optional<Certainty> certaintyFromWord(QStringView word);

} // namespace app
