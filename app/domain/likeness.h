/// How likely two records are one person (product.md P8). Pure: candidates come from indexes, the verdict from here.
#pragma once

#include "app/domain/worker.h"

namespace app {

/// The surest first.
enum class Likeness {
    SameNik,
    NikOneOff,           ///< one digit differs, or two neighbours are swapped
    TemporaryNik,        ///< the village's own number, or none, against a real one
    SameNameAndBirthday, ///< same name in any spelling, same birth date
    SameNameAndHousehold,
    SameNameAndMother, ///< and nothing said about the birth dates that would tell them apart
};

/// "same_nik" …: frozen words of the command line.
QLatin1StringView wordOf(Likeness likeness);

/// What is compared of a worker, names folded.
struct Traits {
    QString nik;
    QString name; ///< foldedName()
    QString birthDate;
    QString familyCard;
    QString mother; ///< foldedName()
};
Traits traitsOf(const Worker& worker);

/// 16 digits, not temporary, not one digit all over.
bool isRealNik(const QString& nik);
/// One digit differs, or two neighbours are swapped.
bool isOneSlipApart(const QString& nik, const QString& other);
/// Every number a slip of the finger makes of this one: 16 × 9 digits, 15 swaps.
QStringList slipsOf(const QString& nik);
/// Equal, one a part of the other by whole words, or a letter or two apart.
bool areNamesAlike(const QString& folded, const QString& other);

/// Nothing for two people. Two different real NIKs need more than a common name: a neighbour born the same day under the
/// next number is somebody else, and so is a namesake with another mother in another household, or one born on another
/// day whose name is only alike.
std::optional<Likeness> likenessOf(const Traits& one, const Traits& other);

} // namespace app
