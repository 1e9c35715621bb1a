#include "ui/pages/firststart/strength.h"

#include "app/services/guarding/people.h"

#include <QSet>

namespace ui {

Strength strengthOf(const QString& passphrase)
{
    constexpr qsizetype kShortest = app::kLeastPassphrase;
    constexpr qsizetype kFair = 10;
    constexpr qsizetype kLong = 16;
    if (passphrase.size() < kShortest)
        return Strength::TooShort;
    int kinds = 0;
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool other = false;
    for (const QChar c : passphrase) {
        lower = lower || c.isLower();
        upper = upper || c.isUpper();
        digit = digit || c.isDigit();
        other = other || !c.isLetterOrNumber();
    }
    kinds = int(lower) + int(upper) + int(digit) + int(other);
    const auto different = QSet<QChar>(passphrase.begin(), passphrase.end()).size();
    if (different < kShortest - 2 || kinds == 1)
        return passphrase.size() >= kLong && different >= kShortest ? Strength::Fair
                                                                    : Strength::Weak;
    if (passphrase.size() >= kLong)
        return Strength::Strong;
    return passphrase.size() >= kFair ? Strength::Fair : Strength::Weak;
}

} // namespace ui
