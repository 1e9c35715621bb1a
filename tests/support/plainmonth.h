/// The figures of a month reckoned from the open export alone, person after person: slow, and sharing no rule with the program.
#pragma once

#include "tests/support/openrecords.h"
#include "tests/support/plainprices.h"

#include <QDate>
#include <QMap>

#include <array>

namespace app::test {

struct PlainCover {
    qint64 covered = 0;
    qint64 uncovered = 0;
    qint64 recorded = 0;
    qint64 unknown = 0;

    qint64 workers() const { return covered + uncovered + recorded + unknown; }
    bool operator==(const PlainCover&) const = default;
};

struct PlainCases {
    qint64 cases = 0;
    qint64 open = 0;
    qint64 paid = 0;
    qint64 rupiah = 0;
};

struct PlainMoney {
    qint64 people = 0;
    qint64 cost = 0;
    qint64 paid = 0;
};

struct PlainUpkeep {
    qint64 workers = 0;
    std::array<qint64, 4> cost{}; ///< for 1, 3, 6 and 12 months
};

/// Somebody who may have a place, in the order of the list.
struct PlainPlace {
    QString worker;
    QString name;
    QString grounds;
    QStringList months;
    int points = 0;
    qint64 cost = 0;
    qint64 running = 0; ///< rupiah up to and with this one
    bool isGranted = false;
};

class PlainMonth {
public:
    /// As of `today`; of the areas inside `scope`.
    PlainMonth(OpenRecords records, const QString& scope, QDate today);

    /// Everybody here whose cover is "covered", "uncovered", "recorded" or "unknown" and who has a real NIK, by id.
    QList<QJsonObject> whoIs(const QString& cover) const;
    /// What the newest fact about somebody says: "inactive" …
    QString stateOf(const QJsonObject& worker) const;
    bool isPaidOutOf(const QJsonObject& worker, const QString& sponsorship) const;
    qint64 visitCount() const { return m_records.of(QStringLiteral("visit")).size(); }
    /// Rupiah, of all payments.
    qint64 paidInAll() const;

    /// By "hamlet/RW/RT": how many of those who are here were visited, by what came of the newest visit.
    QMap<QString, QMap<QString, qint64>> visits() const;
    /// By "all", "hamlet …", "rt hamlet/RW/RT", "sex …", "decile", "disability", "woman_headed".
    QMap<QString, PlainCover> cover() const;
    /// How many people by the last month known to be paid.
    QMap<QString, qint64> lapsing() const;
    /// By payer; "all" is everybody.
    QMap<QString, PlainUpkeep> upkeep() const;
    /// By "all", "event …", "hamlet …".
    QMap<QString, PlainCases> cases() const;
    PlainMoney money(const QString& sponsorship) const;
    /// Everybody who may have a place, whoever has one first.
    QList<PlainPlace> ranking(const QString& sponsorship) const;

private:
    /// What all that is known of somebody's membership comes to.
    struct Known {
        QJsonObject deciding; ///< empty: nothing is known
        QString until;        ///< the last month known to be paid
        QString start;        ///< of a payment made ahead: its first month
        bool isMember = false;
    };
    bool isInside(const QJsonObject& record) const;
    Known knownOf(const QString& worker) const;
    QString coverOf(const QJsonObject& worker) const;
    QString coverBy(const Known& known) const;
    QJsonObject paymentNow(const QString& worker) const;
    bool isOnLowest(const QJsonObject& payment) const;
    QStringList monthsLeft(const QJsonObject& worker, const QJsonObject& terms) const;
    QStringList takenFrom(const QString& worker, const QString& sponsorship) const;
    bool mayHave(const QJsonObject& worker, const QJsonObject& terms,
                 const QStringList& months) const;

    OpenRecords m_records;
    PlainPrices m_prices;
    QString m_scope;
    QDate m_today;
    QString m_month;
    QMultiHash<QString, QJsonObject> m_evidence; ///< by worker
};

} // namespace app::test
