#include "tests/support/plainprices.h"

#include "tests/support/openrecords.h"

#include <QDate>
#include <QFile>

namespace app::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Lines of a table without its comments and headings; no cell of these holds a comma.
QList<QStringList> tableNamed(const QString& name)
{
    QFile file(u":/reference/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no table %s", qPrintable(name));
    QList<QStringList> lines;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            lines << line.split(u',');
    }
    lines.removeFirst();
    return lines;
}

} // namespace

QString monthAfter(const QString& month, int months)
{
    return QDate::fromString(month + u"-01"_s, Qt::ISODate).addMonths(months).toString(u"yyyy-MM");
}

QStringList monthsBetween(const QString& first, const QString& last)
{
    QStringList months;
    for (QString month = first; month <= last; month = monthAfter(month, 1))
        months << month;
    return months;
}

PlainPrices::PlainPrices()
    : m_bands(tableNamed(u"bands.csv"_s)), m_discounts(tableNamed(u"discounts.csv"_s))
{
}

qint64 PlainPrices::basisOf(qint64 income) const
{
    qint64 basis = m_bands.first().at(3).toLongLong();
    for (const QStringList& band : m_bands) {
        if (income >= band.at(1).toLongLong())
            basis = band.at(3).toLongLong();
    }
    return basis;
}

bool PlainPrices::isHalved(const QString& sector, const QString& payer, const QString& month) const
{
    for (const QStringList& discount : m_discounts) {
        if (discount.at(1) == sector && discount.at(2) <= month && month <= discount.at(3))
            return discount.at(5).split(u';').contains(payer);
    }
    return false;
}

qint64 PlainPrices::cost(const QJsonObject& worker, qint64 income, qint64 programmes,
                         const QString& payer, const QStringList& months) const
{
    const QString sector = textIn(worker, "sector") == u"transport" ? u"transport"_s : u"other"_s;
    const qint64 basis = basisOf(income);
    qint64 cost = 0;
    for (const QString& month : months) {
        const qint64 accident = basis / 100; // JKK: one in a hundred
        const qint64 death = 6'800;          // JKM
        const qint64 saving = programmes == 3 ? basis * 2 / 100 : 0;
        const bool halved = isHalved(sector, payer, month);
        cost += halved ? accident - accident / 2 + death - death / 2 : accident + death;
        cost += saving;
    }
    return cost;
}

} // namespace app::test
