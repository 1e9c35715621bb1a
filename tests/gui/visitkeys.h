/// The two keys of a visit.
#pragma once

#include <QList>
#include <QString>

namespace tests {

/// Two keys, what they write down, and whether whoever was visited is still one of those who count.
struct VisitKeys {
    Qt::Key first;
    Qt::Key second;
    QString outcome;
    bool isStillHere = true;
};
inline const QList<VisitKeys>& visitKeys()
{
    static const QList<VisitKeys> all{
        {Qt::Key_2, Qt::Key_1, QStringLiteral("promised")},
        {Qt::Key_4, Qt::Key_2, QStringLiteral("away")},
        {Qt::Key_3, Qt::Key_1, QStringLiteral("refused")},
        {Qt::Key_2, Qt::Key_3, QStringLiteral("promised")},
        {Qt::Key_8, Qt::Key_Return, QStringLiteral("other")},
        {Qt::Key_4, Qt::Key_Return, QStringLiteral("away")},
        {Qt::Key_7, Qt::Key_Return, QStringLiteral("covered_elsewhere")},
        {Qt::Key_5, Qt::Key_Return, QStringLiteral("moved"), false},
        {Qt::Key_3, Qt::Key_4, QStringLiteral("refused")},
        {Qt::Key_2, Qt::Key_4, QStringLiteral("promised")},
    };
    return all;
}

} // namespace tests
