/// The open export, read as a stranger would: lines of JSON, without a table or a service of the program.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace app::test {

class OpenRecords {
public:
    /// `folder` as exportEverything() wrote it.
    explicit OpenRecords(const QString& folder) : m_folder(folder) {}

    /// Every record of a kind that was not taken back.
    const QList<QJsonObject>& of(const QString& kind) const;

private:
    QString m_folder;
    mutable QHash<QString, QList<QJsonObject>> m_read;
};

/// Empty when it is not there.
QString textIn(const QJsonObject& record, const char* field);
/// 0 when it is not there.
qint64 wholeIn(const QJsonObject& record, const char* field);

} // namespace app::test
