/// Reads the fields of a JSON object from a stranger: each within its limits, or the whole object fails.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUuid>

namespace app {

/// Bytes as text: base64url without padding.
QString bytesText(const QByteArray& bytes);
/// The bytes of text in exactly the spelling that bytesText() gives; null otherwise.
QByteArray textBytes(const QString& text);

/// Each reader returns an empty value and marks the whole as wrong when the field is missing, of another
/// type or outside its limits. Unknown keys are none of its business.
class JsonFields {
public:
    enum class Absence { Wrong, Allowed };

    explicit JsonFields(QJsonObject object) : m_object(std::move(object)) {}

    bool areRight() const { return m_right; }
    const QJsonObject& object() const { return m_object; }

    QString text(QStringView key, qsizetype longest);
    QString region(QStringView key);
    qint64 number(QStringView key, qint64 least);
    QByteArray bytes(QStringView key, qsizetype size, Absence absence = Absence::Wrong);
    QUuid uuid(QStringView key, Absence absence = Absence::Wrong);
    void require(bool condition) { m_right = m_right && condition; }

private:
    QJsonObject m_object;
    bool m_right = true;
};

} // namespace app
