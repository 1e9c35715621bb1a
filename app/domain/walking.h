/// The order in which one walks: hamlet, RW, RT, then door by door, whoever belongs to one household together.
#pragma once

#include <QList>
#include <QString>

namespace app {

struct Door {
    QString hamlet;
    QString rw;
    QString rt;
    QString household; ///< the family card's whole number; empty = a household of its own
    QString address;
    QString name;
};

struct Step {
    qsizetype at = 0; ///< position in what was given
    int house = 0;    ///< from 1
    int area = 0;     ///< from 0: hamlet, RW and RT are the same
    bool operator==(const Step&) const = default;
};

/// What is equal here is one place, and what is less comes earlier: case and spaces folded, each number as wide as any other.
QString walkKey(const QString& text);

/// Numbers in hamlets and addresses count as numbers: "Melati 2" before "Melati 10". A household stands at the first of its
/// addresses, however they are spelt; what has no hamlet or number comes last.
QList<Step> walkingOrder(const QList<Door>& doors);

} // namespace app
