/// What a contribution costs, reckoned a second time straight from the printed tables: month after month, no rule of the program.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace app::test {

/// "2026-11" and so many later; months as text compare as months do.
QString monthAfter(const QString& month, int months);
/// From the first to the last, both with.
QStringList monthsBetween(const QString& first, const QString& last);

class PlainPrices {
public:
    PlainPrices();

    /// Rupiah for these months. `worker` as the open export has it; `income`: none for the lowest band.
    qint64 cost(const QJsonObject& worker, qint64 income, qint64 programmes, const QString& payer,
                const QStringList& months) const;

private:
    qint64 basisOf(qint64 income) const;
    bool isHalved(const QString& sector, const QString& payer, const QString& month) const;

    QList<QStringList> m_bands;
    QList<QStringList> m_discounts;
};

} // namespace app::test
