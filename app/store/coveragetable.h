/// What was counted of each area, and the workers it is counted from. The figures themselves are the services' business.
#pragma once

#include "app/domain/coverage.h"
#include "app/store/connection.h"

#include <QHash>

#include <functional>

namespace app {

/// Of one area, as it was counted last.
struct CountedArea {
    QString scope;
    QByteArray version;
    QString countedOn; ///< ISO day, likewise below
    QString holdsUntil;
    QByteArray figures;
    QByteArray places;
};

/// A worker that stands for itself and did not withdraw the consent.
struct CoverageRow {
    QUuid id;
    CountedWorker
        worker; ///< without what follows from other tables: group of occupation, payer, months
    QString occupation;
    QString payer; ///< as recorded
};

class CoverageTable {
public:
    explicit CoverageTable(Connection& connection) : m_connection(connection) {}

    /// For each area inside `scope` that anything was ever written in: what names the state of all that was. `basis` is
    /// whatever else the figures depend on.
    Result<QHash<QString, QByteArray>> versions(const QString& scope, const QByteArray& basis);
    /// All inside `scope`, without their places.
    Result<QList<CountedArea>> counted(const QString& scope);
    /// Empty when the area was not counted.
    Result<QByteArray> places(const QString& scope);
    Result<void> keep(const CountedArea& area);

    /// The area's own, none below.
    Result<void> eachWorker(const QString& scope,
                            const std::function<Result<void>(const CoverageRow& row)>& take);
    /// Records that lead to another one, with their areas, by the one they lead to.
    struct Leading {
        QUuid record;
        QString scope;
    };
    Result<QMultiHash<QUuid, Leading>> leading();
    /// What coveredMonths() and payerOf() look at; of one record.
    Result<void> addEvidence(const QUuid& worker, const QString& scope, QList<Evidence>& evidence);

private:
    Connection& m_connection;
};

} // namespace app
