/// The national identity number: what its sixteen digits say, and what is wrong with one.
/// Source: domain.md §4.1 (PP 37/2007 art. 37; PP 40/2019 art. 30(2)).
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace app {

class RegionTable;

enum class Sex { Male, Female };

/// What is said by the digits alone. The year has no century: never derive an age from it.
struct NikMeaning {
    QString
        district; ///< "35.15.12", where first registered: need not be where the person lives now
    int day = 0;  ///< 1–31 after taking off 40 for women; may be impossible
    int month = 0;
    int yearOfCentury = 0; ///< 0–99
    Sex sex = Sex::Male;
    int serial = 0;
};

enum class NikProblem {
    // block: can never be right
    NotSixteenDigits,
    AllDigitsSame,
    // warn: may lawfully be so; the number is never changed to match
    Temporary, ///< starts with 0: the village's own number (§4.1); never leaves as a real one
    ImpossibleDate,
    UnknownDistrict,
    SerialZero,
    BirthDateDiffers, ///< from the stated birth date
    SexDiffers,
};

bool blocks(NikProblem problem);

/// Spaces, dots, dashes, a leading apostrophe and invisible characters removed; other characters stay.
QString cleanedNik(const QString& typed);

/// Nothing unless exactly sixteen ASCII digits.
std::optional<NikMeaning> meaningOf(const QString& nik);

/// The birth date the number suggests: the latest such date not after `today` with an age of at least
/// 15 where the century is open; nothing when the digits are no date or the number is temporary.
/// A suggestion to confirm, never a fact.
std::optional<QDate> suggestedBirthDate(const NikMeaning& meaning, QDate today);

/// All problems at once, blocks first. `birthDate` and `sex` ("M"/"F") are what the person states, empty
/// or invalid when not known yet.
QList<NikProblem> problemsOfNik(const QString& nik, QDate birthDate, const QString& sex,
                                const RegionTable& regions);

/// "0" + ten digits of the village + five of `number` (domain.md §4.1, OpenSID).
QString temporaryNik(const QString& village, int number);
bool isTemporaryNik(const QString& nik);

/// "3515 1220 0478 0001", for reading; other lengths come back as they are.
QString groupedNik(const QString& nik);
/// "3515********0001" (domain.md §7).
QString maskedNik(const QString& nik);

} // namespace app
