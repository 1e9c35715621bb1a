/// What the files of everything.h are made of.
#pragma once

#include "app/base/safefile.h"
#include "app/domain/record.h"
#include "app/services/everything.h"

#include <QJsonObject>

namespace app {

class Connection;

/// A file of many short lines, handed to the disk in large pieces.
class LineFile {
public:
    explicit LineFile(const QString& path) : m_file(path) {}

    Result<void> open() { return m_file.open(); }
    Result<void> write(const QByteArray& line);
    Result<void> finish();

private:
    SafeFile m_file;
    QByteArray m_waiting;
};

/// The same rows in both formats, under one name.
class TwinFile {
public:
    /// `path` without an ending; `headings` of the table.
    TwinFile(const QString& path, std::vector<QString> headings);

    Result<void> open();
    /// `object` holds what `cells` hold, empty ones left out.
    Result<void> add(const QJsonObject& object, const std::vector<QString>& cells);
    Result<void> finish();

private:
    std::vector<QString> m_headings;
    LineFile m_lines;
    LineFile m_table;
};

/// How far the whole of it is.
struct EverythingProgress {
    JobContext& context;
    std::int64_t done = 0;
    std::int64_t total = 0;

    /// Cancelled when somebody stopped it.
    Result<void> step();
};

/// "id", "scope", then the kind's fields: the columns of its files.
std::vector<QString> recordHeadings(const RecordKind& kind);
std::vector<QString> historyHeadings();
/// Describes every file: made from the lists of fields.
QJsonObject everythingSchema(const QString& scope, const EverythingWritten& written);
/// Gives how many lines it has.
Result<std::int64_t> writeHistory(Connection& connection, const QString& path,
                                  EverythingProgress& progress);

/// Numbers as digits, nothing as empty.
QString cellOf(const Value& value);
/// Nothing is left out of the object.
void insertValue(QJsonObject& object, const QString& key, const Value& value);

} // namespace app
