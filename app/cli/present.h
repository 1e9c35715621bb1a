/// Shared ways to put things as JSON and as lines.
#pragma once

#include "app/cli/commands.h"
#include "app/domain/worker.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

namespace app::cli {

/// null for empty text.
QJsonValue orNull(const QString& text);
/// "2026-11-22", null for an invalid day.
QJsonValue orNull(QDate day);
/// ISO 8601 UTC, null when invalid.
QJsonValue orNull(const QDateTime& moment);

/// "2026-11-22 14:05" where the machine stands; the word for never when invalid.
QString momentIn(const QDateTime& at, const Words& words);
/// The same for a moment that is known: "2026-11-22 14:05", where the laptop stands.
QString localText(const QDateTime& at);

/// Cells padded so that columns stand under each other; the first row is the heading.
QStringList columns(const QList<QStringList>& rows);
/// "Nama: Siti" for each pair that has a value.
QStringList labelled(const QList<std::pair<QString, QString>>& pairs);
/// 1234567 -> "1.234.567"
QString grouped(std::int64_t number, const Words& words);

/// Everyone here whom `text` names: a NIK, or a record id. NotFound when nobody is.
Result<QList<Worker>> workersNamed(Session& session, const QString& text);
/// The only one, or why there is none.
std::variant<Worker, Refusal> oneWorkerNamed(Session& session, const QString& text,
                                             const Words& words);

} // namespace app::cli
