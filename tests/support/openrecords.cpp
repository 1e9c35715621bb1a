#include "tests/support/openrecords.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonValue>

namespace app::test {

const QList<QJsonObject>& OpenRecords::of(const QString& kind) const
{
    const auto known = m_read.constFind(kind);
    if (known != m_read.constEnd())
        return *known;
    QFile file(m_folder + QStringLiteral("/records/%1.jsonl").arg(kind));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no records of a kind: %s", qPrintable(file.fileName()));
    QList<QJsonObject> records;
    while (!file.atEnd()) {
        const QJsonObject record = QJsonDocument::fromJson(file.readLine()).object();
        if (textIn(record, "removed").isEmpty())
            records << record;
    }
    return *m_read.insert(kind, records);
}

QString textIn(const QJsonObject& record, const char* field)
{
    return record.value(QLatin1StringView(field)).toString();
}

qint64 wholeIn(const QJsonObject& record, const char* field)
{
    return record.value(QLatin1StringView(field)).toInteger();
}

} // namespace app::test
