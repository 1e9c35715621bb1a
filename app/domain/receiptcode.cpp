#include "app/domain/receiptcode.h"

#include "app/domain/fold.h"

#include <QtEndian>

#include <array>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kDigits = 9;
constexpr quint32 kNumbers = 100'000'000;
constexpr qsizetype kKeyEnd = 4;

// H. Michael Damm, "Total anti-symmetrische Quasigruppen", Marburg 2004: the table of order ten.
constexpr std::array<std::array<int, 10>, 10> kDamm{{{0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
                                                     {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
                                                     {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
                                                     {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
                                                     {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
                                                     {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
                                                     {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
                                                     {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
                                                     {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
                                                     {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}}};

int checkDigitOf(const QString& digits)
{
    int interim = 0;
    for (const QChar digit : digits)
        interim = kDamm.at(std::size_t(interim)).at(std::size_t(digit.digitValue()));
    return interim;
}

} // namespace

QString receiptCode(const WorkerId& worker)
{
    const QByteArray key = worker.uuid().toRfc4122();
    const quint32 number = qFromBigEndian<quint32>(key.last(kKeyEnd).constData()) % kNumbers;
    QString code = u"%1"_s.arg(number, kDigits - 1, 10, QLatin1Char('0'));
    code += QString::number(checkDigitOf(code));
    return code.insert(6, u'-').insert(3, u'-');
}

CodeCheck checkCode(const QString& typed)
{
    QString digits = typed;
    digits.remove(u' ').remove(u'-').remove(u'.');
    if (digits.size() != kDigits || digitsOf(digits) != digits)
        return CodeCheck::NotACode;
    // With the right check digit at its end, the sum comes to nothing.
    return checkDigitOf(digits) == 0 ? CodeCheck::Right : CodeCheck::WrongDigit;
}

QByteArrayList keyEndsOf(const QString& code)
{
    if (checkCode(code) != CodeCheck::Right)
        return {};
    QByteArrayList ends;
    for (quint64 number = digitsOf(code).chopped(1).toULongLong(); number <= 0xFFFF'FFFFU;
         number += kNumbers) {
        const auto big = qToBigEndian(quint32(number));
        ends << QByteArray(reinterpret_cast<const char*>(&big), sizeof big);
    }
    return ends;
}

} // namespace app
