/// Lists of workers: keys in order first, rows for what is on the screen.
#pragma once

#include "app/domain/status.h"
#include "app/store/connection.h"

#include <QList>

#include <functional>

namespace app {

/// What a list shows of a worker, read without touching the rest of its row's meaning.
struct LineRow {
    std::int64_t pk = 0;
    QUuid id;
    QString scope;
    QString nik;
    QString name;
    QString hamlet;
    QString rt;
    QString rw;
    QString occupation;
    QString phone;
    QString familyCard;
    QString birthDate;
    QString address;
    QString situation;
    QString stage;
    bool delivered = false;
    bool inConflict = false;
    Membership membership;
};

/// In the order of `keys`; keys that are gone are left out.
Result<QList<LineRow>> lineRows(Connection& connection, const QList<std::int64_t>& keys);

struct ListWanted {
    QString text;   ///< as TextMatch has it; empty = all
    QString scope;  ///< this area and everything below; empty = all
    QString hamlet; ///< exact; empty = any, likewise below
    QString rt;
    QString rw;
    QString occupation;
    QString
        bornUntil; ///< ISO: only those with a disability, decile 1–5, or born on that day or before
    bool onlyVulnerable = false;
    bool onlyInConflict = false;
    bool onlyWithEvidence = false;
    /// Nobody who moved, died, refused, no longer works, or withdrew the consent.
    bool onlyHere = false;
    bool onlyLeft = false; ///< nobody else
    /// Asked last, for stage, delivered and membership of each whom all the rest lets through; empty = all.
    std::function<bool(const QString& stage, bool delivered, const Membership&)> standing;
};
enum class ListOrder {
    Name,
    Area, ///< as one walks: hamlet, RW, RT, household
    Newest,
    Nik,
    Occupation,
    Phone,
    FamilyCard,
    BirthDate,
    Address,
    CoveredUntil,
    AsOf, ///< the age of what is known
};
enum class Direction { Up, Down };

/// Row keys in order; rows without a value come last either way. Scans what the filters leave: for a job.
Result<QList<std::int64_t>> listKeys(Connection& connection, const ListWanted& wanted,
                                     ListOrder order, Direction direction = Direction::Up);
/// Hamlets with at least one worker, by name.
Result<QStringList> hamletsHere(Connection& connection);

} // namespace app
