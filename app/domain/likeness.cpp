#include "app/domain/likeness.h"

#include "app/domain/fold.h"
#include "app/domain/nik.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kNikDigits = 16;
constexpr qsizetype kSerialDigits = 4;
constexpr qsizetype kLongName = 12;

/// Letters to be changed, added, dropped or swapped with a neighbour, counted up to `most` + 1.
qsizetype distance(const QString& one, const QString& other, qsizetype most)
{
    if (std::abs(one.size() - other.size()) > most)
        return most + 1;
    QList<qsizetype> before(other.size() + 1);
    QList<qsizetype> line(other.size() + 1);
    QList<qsizetype> next(other.size() + 1);
    for (qsizetype j = 0; j <= other.size(); ++j)
        line[j] = j;
    for (qsizetype i = 1; i <= one.size(); ++i) {
        next[0] = i;
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const bool isSame = one[i - 1] == other[j - 1];
            next[j] = std::min({line[j] + 1, next[j - 1] + 1, line[j - 1] + (isSame ? 0 : 1)});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                next[j] = std::min(next[j], before[j - 2] + 1);
        }
        std::swap(before, line);
        std::swap(line, next);
    }
    return line[other.size()];
}

/// Known on both sides, and not the same.
bool differ(const QString& one, const QString& other)
{
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

bool agree(const QString& one, const QString& other)
{
    return !one.isEmpty() && one == other;
}

/// Only the running number at the end tells them apart: born the same day in the same district.
bool isOnlySerialOff(const QString& nik, const QString& other)
{
    return nik.first(kNikDigits - kSerialDigits) == other.first(kNikDigits - kSerialDigits);
}

} // namespace

QLatin1StringView wordOf(Likeness likeness)
{
    constexpr std::array kWords{"same_nik"_L1,
                                "nik_one_off"_L1,
                                "temporary_nik"_L1,
                                "same_name_and_birthday"_L1,
                                "same_name_and_household"_L1,
                                "same_name_and_mother"_L1};
    return kWords.at(static_cast<std::size_t>(likeness));
}

Traits traitsOf(const Worker& worker)
{
    return {worker.nik, foldedName(worker.name), worker.birthDate, worker.familyCard,
            foldedName(worker.motherName)};
}

bool isRealNik(const QString& nik)
{
    return nik.size() == kNikDigits && meaningOf(nik) && !isTemporaryNik(nik) &&
           nik.count(nik[0]) < kNikDigits;
}

bool isOneSlipApart(const QString& nik, const QString& other)
{
    if (nik.size() != other.size() || nik == other)
        return false;
    const auto [one, two] = std::ranges::mismatch(nik, other);
    const qsizetype at = one - nik.begin();
    const bool isOneDigit = QStringView(nik).sliced(at + 1) == QStringView(other).sliced(at + 1);
    const bool isSwap = at + 1 < nik.size() && nik[at] == other[at + 1] &&
                        nik[at + 1] == other[at] &&
                        QStringView(nik).sliced(at + 2) == QStringView(other).sliced(at + 2);
    return isOneDigit || isSwap;
}

QStringList slipsOf(const QString& nik)
{
    QStringList slips;
    slips.reserve(nik.size() * 10);
    for (qsizetype at = 0; at < nik.size(); ++at) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            if (nik.at(at) == digit)
                continue;
            QString slip = nik;
            slip[at] = QChar(digit);
            slips << slip;
        }
        if (at + 1 < nik.size() && nik.at(at) != nik.at(at + 1)) {
            QString slip = nik;
            slip[at] = nik.at(at + 1);
            slip[at + 1] = nik.at(at);
            slips << slip;
        }
    }
    return slips;
}

bool areNamesAlike(const QString& folded, const QString& other)
{
    if (folded.isEmpty() || other.isEmpty())
        return false;
    if (folded == other)
        return true;
    const QStringList words = folded.split(u' ');
    const QStringList others = other.split(u' ');
    const auto& fewer = words.size() < others.size() ? words : others;
    const auto& more = words.size() < others.size() ? others : words;
    if (words.size() != others.size() &&
        std::ranges::all_of(fewer, [&](const QString& word) { return more.contains(word); }))
        return true;
    const qsizetype most = std::min(folded.size(), other.size()) < kLongName ? 1 : 2;
    return distance(folded, other, most) <= most;
}

std::optional<Likeness> likenessOf(const Traits& one, const Traits& other)
{
    const bool areReal = isRealNik(one.nik) && isRealNik(other.nik);
    if (areReal && one.nik == other.nik)
        return Likeness::SameNik;
    const bool isSameName = agree(one.name, other.name);
    const bool isOtherMother =
        differ(one.mother, other.mother) && !areNamesAlike(one.mother, other.mother);
    if (areReal && isOneSlipApart(one.nik, other.nik)) {
        // Twins have neighbouring numbers and names alike.
        const bool isNameEnough =
            isOnlySerialOff(one.nik, other.nik) ? isSameName : areNamesAlike(one.name, other.name);
        // Two birth dates are two people's, unless all else is one: a date may be taken from the number.
        const bool areTwoDays = differ(one.birthDate, other.birthDate);
        const bool isOne = isNameEnough && (!areTwoDays || (isSameName && !isOtherMother));
        return isOne ? std::optional(Likeness::NikOneOff) : std::nullopt;
    }
    if (!isSameName)
        return std::nullopt;
    const bool isSameDay = agree(one.birthDate, other.birthDate);
    const bool isSameHousehold = agree(one.familyCard, other.familyCard);
    if (isOtherMother && !isSameHousehold)
        return std::nullopt;
    const bool isSameMother =
        agree(one.mother, other.mother) && (one.birthDate.isEmpty() || other.birthDate.isEmpty());
    if (!areReal && (isSameDay || isSameHousehold || isSameMother) &&
        (isRealNik(one.nik) || isRealNik(other.nik)))
        return Likeness::TemporaryNik;
    if (isSameDay)
        return Likeness::SameNameAndBirthday;
    if (isSameHousehold && !differ(one.birthDate, other.birthDate))
        return Likeness::SameNameAndHousehold;
    return isSameMother ? std::optional(Likeness::SameNameAndMother) : std::nullopt;
}

} // namespace app
