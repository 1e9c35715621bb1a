#include "app/domain/workerproblems.h"

#include "app/domain/phone.h"

#include <QHash>
#include <QTime>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr int kOldestAge = 65;   // domain.md §2.1
constexpr int kYoungestAge = 15; // a warning: the law's own figure was not found
constexpr std::int64_t kHighestIncome = 1'000'000'000;
constexpr qsizetype kShortText = 100;
constexpr qsizetype kLine = 250;
constexpr qsizetype kFreeText = 2000;

struct ProblemWord {
    Problem problem;
    QLatin1StringView word;
};
constexpr std::array kProblemWords{
    ProblemWord{Problem::Missing, QLatin1StringView("missing")},
    ProblemWord{Problem::NikNotSixteen, QLatin1StringView("nik_not_sixteen")},
    ProblemWord{Problem::NikAllSame, QLatin1StringView("nik_all_same")},
    ProblemWord{Problem::FamilyCardNotSixteen, QLatin1StringView("family_card_not_sixteen")},
    ProblemWord{Problem::NotADate, QLatin1StringView("not_a_date")},
    ProblemWord{Problem::DateInFuture, QLatin1StringView("date_in_future")},
    ProblemWord{Problem::TooOld, QLatin1StringView("too_old")},
    ProblemWord{Problem::BadPhone, QLatin1StringView("bad_phone")},
    ProblemWord{Problem::BadEmail, QLatin1StringView("bad_email")},
    ProblemWord{Problem::BadNumber, QLatin1StringView("bad_number")},
    ProblemWord{Problem::UnknownWord, QLatin1StringView("unknown_word")},
    ProblemWord{Problem::HoursReversed, QLatin1StringView("hours_reversed")},
    ProblemWord{Problem::SameOccupation, QLatin1StringView("same_occupation")},
    ProblemWord{Problem::TooLong, QLatin1StringView("too_long")},
    ProblemWord{Problem::ConsentMissing, QLatin1StringView("consent_missing")},
    ProblemWord{Problem::NikTemporary, QLatin1StringView("nik_temporary")},
    ProblemWord{Problem::NikImpossibleDate, QLatin1StringView("nik_impossible_date")},
    ProblemWord{Problem::NikUnknownDistrict, QLatin1StringView("nik_unknown_district")},
    ProblemWord{Problem::NikSerialZero, QLatin1StringView("nik_serial_zero")},
    ProblemWord{Problem::NikBirthDateDiffers, QLatin1StringView("nik_birth_date_differs")},
    ProblemWord{Problem::NikSexDiffers, QLatin1StringView("nik_sex_differs")},
    ProblemWord{Problem::NikAlreadyHere, QLatin1StringView("nik_already_here")},
    ProblemWord{Problem::Young, QLatin1StringView("young")},
    ProblemWord{Problem::FamilyCardOdd, QLatin1StringView("family_card_odd")},
    ProblemWord{Problem::NameOdd, QLatin1StringView("name_odd")},
    ProblemWord{Problem::NoPhone, QLatin1StringView("no_phone")},
    ProblemWord{Problem::BirthDateRough, QLatin1StringView("birth_date_rough")},
};

// What BPJS Ketenagakerjaan asks for (domain.md §2.2). A NIK is not among them: who has none gets a
// temporary number.
constexpr std::array kRequired{
    WorkerField::Name,       WorkerField::BirthDate, WorkerField::Sex,    WorkerField::Address,
    WorkerField::Occupation, WorkerField::Sector,    WorkerField::Income, WorkerField::Programmes,
    WorkerField::Months,     WorkerField::Payer,
};

bool isDigits(const QString& text)
{
    return !text.isEmpty() &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QDate dayOf(const QString& text)
{
    return text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
}

QTime timeOf(const QString& text)
{
    // By hand: the general parser of times took longer than all other rules together.
    const auto digit = [&text](qsizetype at) { return text[at].unicode() - u'0'; };
    const bool isWritten = text.size() == 5 && text[2] == u':' &&
                           std::ranges::all_of(std::array{0, 1, 3, 4}, [&digit](qsizetype at) {
                               return digit(at) >= 0 && digit(at) <= 9;
                           });
    return isWritten ? QTime(digit(0) * 10 + digit(1), digit(3) * 10 + digit(4)) : QTime();
}

bool isName(const QString& name)
{
    return std::ranges::all_of(name, [](QChar c) {
        return c.isLetter() || c.isMark() || c == u' ' || u".,'`-\u2019"_s.contains(c);
    });
}

bool isEmail(const QString& email)
{
    const qsizetype at = email.indexOf(u'@');
    const QString host = email.sliced(at + 1);
    const bool hasSpace = std::ranges::any_of(email, [](QChar c) { return c.isSpace(); });
    return at > 0 && !hasSpace && !host.contains(u'@') && host.contains(u'.') &&
           !host.startsWith(u'.') && !host.endsWith(u'.') && !host.contains(u".."_s);
}

bool isOccupationCode(const QString& code)
{
    return code.size() == 4 && code.startsWith(u'P') && isDigits(code.sliced(1));
}

/// Day, month and year of issue, of which only the first two can be impossible.
bool isPossibleCardDate(const QString& card)
{
    const int day = QStringView(card).sliced(6, 2).toInt();
    const int month = QStringView(card).sliced(8, 2).toInt();
    return QDate::isValid(2000, month, day); // a leap year: every day there is
}

Problem problemFor(NikProblem problem)
{
    switch (problem) {
    case NikProblem::NotSixteenDigits:
        return Problem::NikNotSixteen;
    case NikProblem::AllDigitsSame:
        return Problem::NikAllSame;
    case NikProblem::Temporary:
        return Problem::NikTemporary;
    case NikProblem::ImpossibleDate:
        return Problem::NikImpossibleDate;
    case NikProblem::UnknownDistrict:
        return Problem::NikUnknownDistrict;
    case NikProblem::SerialZero:
        return Problem::NikSerialZero;
    case NikProblem::BirthDateDiffers:
        return Problem::NikBirthDateDiffers;
    case NikProblem::SexDiffers:
        break;
    }
    return Problem::NikSexDiffers;
}

qsizetype longest(WorkerField field)
{
    if (field == WorkerField::Note || field == WorkerField::WarningReason ||
        field == WorkerField::SituationNote)
        return kFreeText;
    const bool isPlace = field == WorkerField::Address || field == WorkerField::Domicile ||
                         field == WorkerField::Workplace;
    return isPlace ? kLine : kShortText;
}

/// The problems of one worker, gathered field by field.
class Examination {
public:
    Examination(const Worker& worker, Completeness completeness, QDate today,
                const RegionTable& regions)
        : m_worker(worker),
          m_isRecorded(completeness == Completeness::Recorded),
          m_today(today),
          m_regions(regions)
    {
    }

    QList<FieldProblem> run()
    {
        for (int i = 0; i < kWorkerFieldCount; ++i) {
            const auto field = static_cast<WorkerField>(i);
            checkPresence(field);
            checkText(field);
            checkMeaning(field);
        }
        std::ranges::stable_sort(m_problems, [](const FieldProblem& a, const FieldProblem& b) {
            if (a.field != b.field)
                return a.field < b.field;
            return blocks(a.problem) && !blocks(b.problem);
        });
        return m_problems;
    }

private:
    void raise(WorkerField field, Problem problem) { m_problems.append({field, problem}); }

    QString textOf(WorkerField field) const
    {
        const auto& member = workerFields()[static_cast<std::size_t>(field)].member;
        const auto* text = std::get_if<0>(&member);
        return text ? m_worker.*(*text) : QString();
    }

    std::optional<std::int64_t> numberOf(WorkerField field) const
    {
        const auto& member = workerFields()[static_cast<std::size_t>(field)].member;
        const auto* number = std::get_if<1>(&member);
        return number ? m_worker.*(*number) : std::nullopt;
    }

    void checkPresence(WorkerField field)
    {
        const bool isEmpty = textOf(field).isEmpty() && !numberOf(field);
        if (!isEmpty)
            return;
        if (m_isRecorded && std::ranges::find(kRequired, field) != kRequired.end())
            raise(field, Problem::Missing);
        if (!m_isRecorded && field == WorkerField::Name && m_worker.nik.isEmpty())
            raise(field, Problem::Missing);
        if (m_isRecorded && field == WorkerField::Nik)
            raise(field, Problem::NikTemporary);
        if (m_isRecorded && field == WorkerField::Phone && m_worker.phoneOwner != u"none")
            raise(field, Problem::NoPhone);
        // Consent in words is worth what its witness can say (UU 27/2022 art. 22).
        if (m_isRecorded && field == WorkerField::ConsentWitness &&
            m_worker.consentMethod == u"witness")
            raise(field, Problem::Missing);
    }

    void checkText(WorkerField field)
    {
        const QString text = textOf(field);
        if (text.size() > longest(field))
            raise(field, Problem::TooLong);
        const QStringList words = wordsFor(field);
        if (!text.isEmpty() && !words.isEmpty() && !words.contains(text))
            raise(field, Problem::UnknownWord);
    }

    void checkMeaning(WorkerField field)
    {
        switch (field) {
        case WorkerField::Nik:
            return checkNik();
        case WorkerField::Name:
        case WorkerField::MotherName:
        case WorkerField::ConsentWitness:
            return raiseUnless(field, isName(textOf(field)), Problem::NameOdd);
        case WorkerField::BirthDate:
            return checkBirthDate();
        case WorkerField::FamilyCard:
            return checkFamilyCard();
        case WorkerField::Rt:
        case WorkerField::Rw:
            return raiseUnless(field, isWithin(textOf(field), 1, 999), Problem::BadNumber);
        case WorkerField::Postcode:
            return raiseUnless(field, isDigits(textOf(field)) && textOf(field).size() == 5,
                               Problem::BadNumber);
        case WorkerField::Phone:
            return raiseUnless(field, isPhone(m_worker.phone), Problem::BadPhone);
        case WorkerField::Email:
            return raiseUnless(field, isEmail(m_worker.email), Problem::BadEmail);
        case WorkerField::Occupation:
        case WorkerField::Occupation2:
            return checkOccupation(field);
        case WorkerField::HoursFrom:
        case WorkerField::HoursTo:
            return checkHours(field);
        case WorkerField::Income:
            return checkRange(field, 1, kHighestIncome);
        case WorkerField::Programmes:
            return checkRange(field, 2, 3);
        case WorkerField::Months:
            return checkMonths();
        case WorkerField::WelfareDecile:
            return checkRange(field, 1, 10);
        case WorkerField::Children:
            return checkRange(field, 0, 20);
        case WorkerField::ConsentDate:
            return checkConsent();
        case WorkerField::SituationDate:
            return checkPastDay(field);
        case WorkerField::ConsentWithdrawn:
        case WorkerField::ConsentStopped:
            return raiseUnless(field, isMoment(textOf(field)), Problem::NotADate);
        case WorkerField::BirthPlace:
        case WorkerField::Sex:
        case WorkerField::Address:
        case WorkerField::Hamlet:
        case WorkerField::Domicile:
        case WorkerField::PhoneOwner:
        case WorkerField::Sector:
        case WorkerField::Workplace:
        case WorkerField::Payer:
        case WorkerField::Disability:
        case WorkerField::Stage:
        case WorkerField::Note:
        case WorkerField::ConsentMethod:
        case WorkerField::WarningReason:
        case WorkerField::WomanHeaded:
        case WorkerField::Branch:
        case WorkerField::ConsentText:
        case WorkerField::ConsentOfficer:
        case WorkerField::Situation:
        case WorkerField::SituationNote:
        case WorkerField::MergedInto:
        case WorkerField::Removed:
        case WorkerField::ConsentWithdrawnHow:
        case WorkerField::ConsentWithdrawnBy:
        case WorkerField::ConsentKept:
            return;
        }
    }

    /// A day and an hour: "2026-11-22T02:30Z".
    static bool isMoment(const QString& text)
    {
        return text.contains(u'T') && QDateTime::fromString(text, Qt::ISODate).isValid();
    }

    /// Empty fields have no such problem.
    void raiseUnless(WorkerField field, bool isGood, Problem problem)
    {
        if (!isGood && !textOf(field).isEmpty())
            raise(field, problem);
    }

    static bool isWithin(const QString& text, int lowest, int highest)
    {
        bool ok = false;
        const int value = text.toInt(&ok);
        return ok && isDigits(text) && value >= lowest && value <= highest;
    }

    void checkRange(WorkerField field, std::int64_t lowest, std::int64_t highest)
    {
        const auto value = numberOf(field);
        if (value && (*value < lowest || *value > highest))
            raise(field, Problem::BadNumber);
    }

    void checkMonths()
    {
        constexpr std::array<std::int64_t, 5> kPeriods{1, 2, 3, 6, 12}; // domain.md §2.5
        if (m_worker.months && std::ranges::find(kPeriods, *m_worker.months) == kPeriods.end())
            raise(WorkerField::Months, Problem::BadNumber);
    }

    void checkNik()
    {
        if (m_worker.nik.isEmpty())
            return;
        const auto problems =
            problemsOfNik(m_worker.nik, dayOf(m_worker.birthDate), m_worker.sex, m_regions);
        for (const NikProblem problem : problems)
            raise(WorkerField::Nik, problemFor(problem));
    }

    void checkBirthDate()
    {
        if (m_worker.birthDate.isEmpty())
            return;
        const RoughDay born = roughDay(m_worker.birthDate);
        if (!born.earliest.isValid())
            return raise(WorkerField::BirthDate, Problem::NotADate);
        if (born.earliest > m_today)
            return raise(WorkerField::BirthDate, Problem::DateInFuture);
        // Age counts on the day of registration: who agreed at 64 may still be corrected at 65.
        const QDate agreed = dayOf(m_worker.consentDate);
        const QDate registered = agreed.isValid() && agreed <= m_today ? agreed : m_today;
        // Whoever may still be 64 is not turned away; whoever may still be 14 is asked about.
        if (born.latest.addYears(kOldestAge) <= registered)
            raise(WorkerField::BirthDate, Problem::TooOld);
        if (born.latest != born.earliest)
            raise(WorkerField::BirthDate, Problem::BirthDateRough);
        if (born.latest.addYears(kYoungestAge) > registered)
            raise(WorkerField::BirthDate, Problem::Young);
    }

    void checkFamilyCard()
    {
        const QString& card = m_worker.familyCard;
        if (card.isEmpty())
            return;
        if (!isDigits(card) || card.size() != 16)
            raise(WorkerField::FamilyCard, Problem::FamilyCardNotSixteen);
        else if (!isPossibleCardDate(card))
            raise(WorkerField::FamilyCard, Problem::FamilyCardOdd);
    }

    void checkOccupation(WorkerField field)
    {
        raiseUnless(field, isOccupationCode(textOf(field)), Problem::UnknownWord);
        if (field == WorkerField::Occupation2)
            raiseUnless(field, m_worker.occupation2 != m_worker.occupation,
                        Problem::SameOccupation);
    }

    void checkHours(WorkerField field)
    {
        raiseUnless(field, timeOf(textOf(field)).isValid(), Problem::BadNumber);
        const QTime from = timeOf(m_worker.hoursFrom);
        const QTime to = timeOf(m_worker.hoursTo);
        if (field == WorkerField::HoursTo && from.isValid() && to.isValid() && to <= from)
            raise(field, Problem::HoursReversed);
    }

    void checkConsent()
    {
        const QString& date = m_worker.consentDate;
        if (m_isRecorded && (date.isEmpty() || m_worker.consentMethod.isEmpty()))
            raise(WorkerField::ConsentDate, Problem::ConsentMissing);
        checkPastDay(WorkerField::ConsentDate);
    }

    void checkPastDay(WorkerField field)
    {
        const QDate day = dayOf(textOf(field));
        raiseUnless(field, day.isValid(), Problem::NotADate);
        if (day.isValid() && day > m_today)
            raise(field, Problem::DateInFuture);
    }

    const Worker& m_worker;
    bool m_isRecorded;
    QDate m_today;
    const RegionTable& m_regions;
    QList<FieldProblem> m_problems;
};

} // namespace

bool blocks(Problem problem)
{
    return problem < Problem::NikTemporary;
}

QLatin1StringView wordOf(Problem problem)
{
    return std::ranges::find(kProblemWords, problem, &ProblemWord::problem)->word;
}

std::optional<Problem> problemFrom(QStringView word)
{
    const auto* found = std::ranges::find_if(
        kProblemWords, [word](const ProblemWord& one) { return word == one.word; });
    return found == kProblemWords.end() ? std::nullopt : std::optional(found->problem);
}

QList<FieldProblem> problemsOf(const Worker& worker, Completeness completeness, QDate today,
                               const RegionTable& regions)
{
    return Examination(worker, completeness, today, regions).run();
}

QStringList wordsFor(WorkerField field)
{
    // A field that is not named here is free.
    static const QHash<WorkerField, QStringList> words{
        {WorkerField::Sex, {u"M"_s, u"F"_s}},
        {WorkerField::PhoneOwner, {u"own"_s, u"family"_s, u"none"_s}},
        {WorkerField::Sector, {u"transport"_s, u"other"_s}},
        {WorkerField::Payer,
         {u"self"_s, u"family"_s, u"village"_s, u"regency"_s, u"province"_s, u"dbhcht"_s, u"csr"_s,
          u"sertakan"_s, u"baznas"_s, u"other"_s}},
        {WorkerField::Disability,
         {u"none"_s, u"physical"_s, u"intellectual"_s, u"mental"_s, u"sensory"_s, u"multiple"_s}},
        {WorkerField::Stage, {u"candidate"_s, u"recorded"_s, u"sent"_s, u"answered"_s}},
        {WorkerField::ConsentMethod, {u"signature"_s, u"thumb"_s, u"witness"_s}},
        {WorkerField::WomanHeaded, {u"yes"_s, u"no"_s}},
        {WorkerField::Situation, {u"moved"_s, u"died"_s, u"refused"_s, u"not_working"_s}},
        {WorkerField::ConsentWithdrawnHow, {u"spoken"_s, u"letter"_s, u"message"_s, u"relative"_s}},
        {WorkerField::ConsentKept,
         {u"member"_s, u"claim"_s, u"public_money"_s, u"dispute"_s, u"other_law"_s}},
    };
    return words.value(field);
}

} // namespace app
