/// A day as records hold it.
#pragma once

#include <QDate>
#include <QString>

namespace app {

/// yyyy-MM-dd, and whatever else Qt takes for an ISO date; invalid for any other text. A list of everybody reads a million of
/// them, so the form that nearly all have is read without Qt's search for others.
inline QDate isoDay(const QString& text)
{
    const QChar* at = text.constData();
    const auto number = [at](int from, int digits) {
        int value = 0;
        for (int i = from; i < from + digits; ++i) {
            if (at[i] < u'0' || at[i] > u'9')
                return -1;
            value = value * 10 + (at[i].unicode() - u'0');
        }
        return value;
    };
    if (text.size() == 10 && at[4] == u'-' && at[7] == u'-') {
        const int year = number(0, 4);
        const int month = number(5, 2);
        const int day = number(8, 2);
        if (year >= 0 && month >= 0 && day >= 0)
            return {year, month, day};
    }
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace app
