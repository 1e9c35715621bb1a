#include "app/domain/nik.h"

#include "app/domain/region.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr qsizetype kNikLength = 16;
constexpr int kWomensOffset = 40;
constexpr int kWorkingAge = 15;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

int numberAt(const QString& nik, qsizetype from, qsizetype length)
{
    return QStringView(nik).sliced(from, length).toInt();
}

bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format ||
           c.category() == QChar::Other_Control;
}

bool isDash(QChar c)
{
    return c.category() == QChar::Punctuation_Dash || c.unicode() == 0x2212; // the minus sign
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'`' || c.unicode() == 0x2018 || c.unicode() == 0x2019;
}

/// In either century: the digits do not say which.
bool isPossibleDay(const NikMeaning& meaning)
{
    return QDate::isValid(1900 + meaning.yearOfCentury, meaning.month, meaning.day) ||
           QDate::isValid(2000 + meaning.yearOfCentury, meaning.month, meaning.day);
}

bool agrees(const NikMeaning& meaning, QDate birthDate)
{
    return meaning.day == birthDate.day() && meaning.month == birthDate.month() &&
           meaning.yearOfCentury == birthDate.year() % 100;
}

bool isOfWorkingAge(QDate birthDate, QDate today)
{
    return birthDate.addYears(kWorkingAge) <= today;
}

} // namespace

bool blocks(NikProblem problem)
{
    return problem == NikProblem::NotSixteenDigits || problem == NikProblem::AllDigitsSame;
}

QString cleanedNik(const QString& typed)
{
    QString cleaned;
    cleaned.reserve(typed.size());
    for (const QChar c : typed) {
        const bool isLeadingApostrophe = cleaned.isEmpty() && isApostrophe(c);
        if (!isInvisible(c) && c != u'.' && !isDash(c) && !isLeadingApostrophe)
            cleaned.append(c);
    }
    return cleaned;
}

std::optional<NikMeaning> meaningOf(const QString& nik)
{
    if (nik.size() != kNikLength || !std::ranges::all_of(nik, isDigit))
        return std::nullopt;
    const int day = numberAt(nik, 6, 2);
    const bool isWoman = day > kWomensOffset;
    NikMeaning meaning;
    meaning.district = dottedRegion(nik.first(6));
    meaning.day = isWoman ? day - kWomensOffset : day;
    meaning.month = numberAt(nik, 8, 2);
    meaning.yearOfCentury = numberAt(nik, 10, 2);
    meaning.sex = isWoman ? Sex::Female : Sex::Male;
    meaning.serial = numberAt(nik, 12, 4);
    return meaning;
}

std::optional<QDate> suggestedBirthDate(const NikMeaning& meaning, QDate today)
{
    // No province begins with 0: the digits of a temporary number are no date.
    if (meaning.district.startsWith(u'0'))
        return std::nullopt;
    const int century = today.year() / 100 * 100;
    for (const int begin : {century, century - 100}) {
        const QDate born(begin + meaning.yearOfCentury, meaning.month, meaning.day);
        if (born.isValid() && isOfWorkingAge(born, today))
            return born;
    }
    return std::nullopt;
}

QList<NikProblem> problemsOfNik(const QString& nik, QDate birthDate, const QString& sex,
                                const RegionTable& regions)
{
    const auto meaning = meaningOf(nik);
    if (!meaning)
        return {NikProblem::NotSixteenDigits};
    // What such a number says is as wrong as the number: one problem is enough.
    if (nik.count(nik.front()) == kNikLength)
        return {NikProblem::AllDigitsSame};
    if (isTemporaryNik(nik))
        return {NikProblem::Temporary};

    QList<NikProblem> problems;
    const bool isPossible = isPossibleDay(*meaning);
    if (!isPossible)
        problems.append(NikProblem::ImpossibleDate);
    if (!regions.contains(meaning->district))
        problems.append(NikProblem::UnknownDistrict);
    if (meaning->serial == 0)
        problems.append(NikProblem::SerialZero);
    if (isPossible && birthDate.isValid() && !agrees(*meaning, birthDate))
        problems.append(NikProblem::BirthDateDiffers);
    const bool isWoman = meaning->sex == Sex::Female;
    if (isPossible && ((sex == u"M" && isWoman) || (sex == u"F" && !isWoman)))
        problems.append(NikProblem::SexDiffers);
    return problems;
}

QString temporaryNik(const QString& village, int number)
{
    const QString code = dottedRegion(village);
    Q_ASSERT(regionLevel(code) == RegionLevel::Village && number >= 0 && number <= 99999);
    return u"0%1%2"_s.arg(QString(code).remove(u'.')).arg(number, 5, 10, QChar(u'0'));
}

bool isTemporaryNik(const QString& nik)
{
    return nik.startsWith(u'0') && meaningOf(nik);
}

QString groupedNik(const QString& nik)
{
    if (nik.size() != kNikLength)
        return nik;
    const QStringList groups{nik.mid(0, 4), nik.mid(4, 4), nik.mid(8, 4), nik.mid(12, 4)};
    return groups.join(u' ');
}

QString maskedNik(const QString& nik)
{
    // A number of another length may still be somebody's: nothing of it is shown.
    if (nik.size() != kNikLength)
        return u"*"_s.repeated(nik.size());
    return nik.first(4) + u"********"_s + nik.last(4);
}

} // namespace app
