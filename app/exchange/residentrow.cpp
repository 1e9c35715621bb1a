#include "app/exchange/residentrow.h"

#include "app/domain/nik.h"
#include "app/exchange/residentwords.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;
using enum ResidentField;

namespace {

int ageOn(QDate today, QDate birthDate)
{
    const int years = today.year() - birthDate.year();
    const bool beforeBirthday = today.month() != birthDate.month()
                                    ? today.month() < birthDate.month()
                                    : today.day() < birthDate.day();
    return beforeBirthday ? years - 1 : years;
}

QString hamletIn(const QString& text)
{
    constexpr auto kPrefix = "DUSUN "_L1;
    return text.startsWith(kPrefix, Qt::CaseInsensitive) ? text.mid(kPrefix.size()) : text;
}

/// Words of a mapping are compared as codes are.
std::string keyOf(const QString& word)
{
    const QByteArray bytes = word.toUtf8();
    return codeWord({RawKind::Text, {bytes.constData(), std::size_t(bytes.size())}, 0});
}

/// Day and month of the number are those of the date, exchanged.
bool isSwapped(const QString& nik, QDate born)
{
    const auto meaning = meaningOf(nik);
    return meaning && born.isValid() && born.day() != born.month() &&
           meaning->day == born.month() && meaning->month == born.day() &&
           meaning->yearOfCentury == born.year() % 100;
}

} // namespace

ResidentMaker::ResidentMaker(const ResidentSheet& sheet, const ResidentRules& rules,
                             const OccupationTable& occupations)
    : m_headings(sheet.headings),
      m_firstColumns(sheet.columns),
      m_columns(sheet.columns),
      m_rules(rules),
      m_dayOrder(sheet.dayOrder),
      m_isStatusStrict(sheet.format == u"opensid" || sheet.format == u"siak"),
      m_occupations(occupations)
{
    for (const auto& [field, words] : sheet.words) {
        for (const auto& [word, value] : words)
            m_words[field][keyOf(word)] = value;
    }
}

void ResidentMaker::useColumns(const ResidentColumns& columns)
{
    m_columns = columns;
}

const RawCell& ResidentMaker::cell(ResidentField field) const
{
    static constexpr RawCell kEmpty;
    const int position = columnOf(m_columns, field);
    return position < 0 || position >= std::ssize(m_row->cells)
               ? kEmpty
               : m_row->cells[static_cast<std::size_t>(position)];
}

QString ResidentMaker::headingOf(ResidentField field) const
{
    const int position = columnOf(m_firstColumns, field);
    return position < 0 || position >= std::ssize(m_headings)
               ? QString(wordOf(field))
               : m_headings[static_cast<std::size_t>(position)];
}

const QString* ResidentMaker::translated(ResidentField field) const
{
    if (m_words.empty())
        return nullptr;
    const auto words = m_words.find(field);
    if (words == m_words.end())
        return nullptr;
    const auto found = words->second.find(codeWord(cell(field)));
    return found == words->second.end() ? nullptr : &found->second;
}

std::optional<ResidentRow> ResidentMaker::made(const RawRow& row)
{
    const bool blank = std::all_of(row.cells.begin(), row.cells.end(),
                                   [](const RawCell& cell) { return plainText(cell).isEmpty(); });
    if (blank)
        return {};
    m_row = &row;
    m_made = {};
    m_made.number = row.number;
    auto& worker = m_made.worker;
    worker.stage = u"candidate"_s;
    worker.name = text(Name);
    const ReadDate born = bornIn();
    if (born.state == DateState::Good && born.day <= m_rules.today)
        worker.birthDate = born.day.toString(Qt::ISODate);
    worker.sex = coded(Sex, sexOfWord);

    const auto nikTrouble = takeNik(worker);
    m_made.skipped = skipReason(worker.birthDate.isEmpty() ? QDate() : born.day);
    if (!m_made.skipped) {
        if (const auto found = nikTrouble ? nikTrouble : otherTrouble(born.state, worker))
            setAside(*found);
        else if (isSwapped(worker.nik, born.day))
            m_made.warnings.push_back(RowWarning::BirthDateSwapped);
    }
    fillRest();
    return std::move(m_made);
}

void ResidentMaker::setAside(const Trouble& trouble)
{
    m_made.setAside = {headingOf(trouble.field), trouble.problem};
    m_made.cells = cellsAsInSheet();
}

std::vector<QString> ResidentMaker::cellsAsInSheet() const
{
    const auto& cells = m_row->cells;
    std::vector<QString> texts(std::max(m_headings.size(), cells.size()));
    if (m_columns == m_firstColumns) {
        std::transform(cells.begin(), cells.end(), texts.begin(), textOf);
        return texts;
    }
    for (std::size_t i = 0; i < kResidentFields; ++i) {
        const int column = m_firstColumns.at(i);
        if (column >= 0 && column < std::ssize(texts))
            texts[static_cast<std::size_t>(column)] = textOf(cell(static_cast<ResidentField>(i)));
    }
    return texts;
}

ReadDate ResidentMaker::bornIn() const
{
    const DateReading reading{m_row->dates, m_dayOrder, m_rules.today};
    if (has(BirthDate))
        return dateIn(cell(BirthDate), reading);
    return has(BirthPlaceDate) ? dateInText(placeAndDateIn(text(BirthPlaceDate)).date, reading)
                               : ReadDate();
}

std::optional<SkipReason> ResidentMaker::skipReason(QDate birthDate)
{
    const ReadStatus status = statusOfWord(codeWord(cell(Status)));
    if (!status.isKnown && !m_isStatusStrict)
        keepUnknown(Status);
    else if (status.skip)
        return status.skip;
    if (isForeignWord(codeWord(cell(Citizenship))))
        return SkipReason::Foreign;
    if (!birthDate.isValid())
        return {};
    const int age = ageOn(m_rules.today, birthDate);
    if (age < m_rules.fromAge)
        return SkipReason::TooYoung;
    if (age >= m_rules.untilAge)
        return SkipReason::TooOld;
    return {};
}

std::optional<ResidentMaker::Trouble> ResidentMaker::takeNik(Worker& worker) const
{
    const RawCell& given = cell(Nik);
    if (given.kind == RawKind::Number)
        return given.number == 0 ? std::optional<Trouble>() : Trouble{Nik, RowProblem::NikAsNumber};
    if (given.kind == RawKind::Day)
        return Trouble{Nik, RowProblem::NikNotSixteen};
    const auto plain = plainText(given).toStdString();
    if (isNumberInText(plain))
        return Trouble{Nik, RowProblem::NikAsNumber};
    const auto digits = digitsIn(given);
    if (plain.empty() || plain == "0")
        return {};
    if (digits.size() != 16)
        return Trouble{Nik, RowProblem::NikNotSixteen};
    if (digits.find_first_not_of(digits.front()) == std::string::npos)
        return Trouble{Nik, RowProblem::NikAllSame};
    worker.nik = QString::fromStdString(digits);
    return {};
}

/// The first of what else is wrong; remembers the NIK of a row that is taken. What no column is for is not
/// missing: it is asked at the door.
std::optional<ResidentMaker::Trouble> ResidentMaker::otherTrouble(DateState born,
                                                                  const Worker& worker)
{
    if (worker.name.isEmpty() && worker.nik.isEmpty())
        return Trouble{Nik, RowProblem::NikMissing};
    if (worker.name.isEmpty())
        return Trouble{Name, RowProblem::NameMissing};
    const bool hasDate = has(BirthDate) || has(BirthPlaceDate);
    if (worker.birthDate.isEmpty() && hasDate)
        return Trouble{has(BirthDate) ? BirthDate : BirthPlaceDate,
                       born == DateState::Missing ? RowProblem::BirthDateMissing
                                                  : RowProblem::BirthDateBad};
    if (worker.sex.isEmpty() && has(Sex))
        return Trouble{Sex, RowProblem::SexBad};
    if (worker.nik.isEmpty())
        return {};
    const auto number = worker.nik.toULongLong();
    if (m_niks.contains(number))
        return Trouble{Nik, RowProblem::RepeatedInFile};
    m_niks.insert(number);
    return {};
}

void ResidentMaker::fillRest()
{
    auto& worker = m_made.worker;
    worker.birthPlace = has(BirthPlace)       ? text(BirthPlace)
                        : has(BirthPlaceDate) ? placeAndDateIn(text(BirthPlaceDate)).place
                                              : QString();
    worker.motherName = text(MotherName);
    worker.disability = coded(Disability, disabilityOfWord);
    if (worker.disability.isEmpty())
        keepUnknown(Disability);
    worker.note = text(Note);
    fillFamilyCard();
    fillPlace();
    fillContact();
    fillWork();
}

void ResidentMaker::fillFamilyCard()
{
    constexpr std::size_t kDigits = 16;
    const RawCell& given = cell(FamilyCard);
    // Of a number the last digit is gone; a wrong family card is worse than none.
    const auto digits = isNumberInText(given.text) ? std::string() : digitsIn(given);
    const bool isNothing = digits.find_first_not_of('0') == std::string::npos;
    if (digits.size() == kDigits && !isNothing) {
        m_made.worker.familyCard = QString::fromStdString(digits);
    } else if (given.kind != RawKind::Empty) {
        const auto plain = plainText(given);
        if (plain.count(u'0') != plain.size())
            m_made.warnings.push_back(RowWarning::FamilyCardBad);
    }
    if (m_made.worker.familyCard.isEmpty())
        m_made.worker.familyCard = m_family.familyCard;
}

void ResidentMaker::fillPlace()
{
    auto& worker = m_made.worker;
    worker.address = text(Address);
    worker.hamlet = hamletIn(text(Hamlet));
    worker.rt = neighbourhood(cell(Rt));
    worker.rw = neighbourhood(cell(Rw));
    if (has(RtRw)) {
        if (const auto both = bothNeighbourhoods(text(RtRw))) {
            if (worker.rt.isEmpty())
                worker.rt = both->first;
            if (worker.rw.isEmpty())
                worker.rw = both->second;
        } else {
            keepUnknown(RtRw);
        }
    }
    const auto domicile = text(Domicile);
    if (domicile.compare(worker.address, Qt::CaseInsensitive) != 0)
        worker.domicile = domicile;
    for (const auto& [mine, ofFamily] :
         {std::pair(&worker.address, &m_family.address),
          std::pair(&worker.hamlet, &m_family.hamlet), std::pair(&worker.rt, &m_family.rt),
          std::pair(&worker.rw, &m_family.rw)}) {
        if (mine->isEmpty())
            *mine = *ofFamily;
    }
}

void ResidentMaker::fillContact()
{
    constexpr qsizetype kPostcode = 5;
    auto& worker = m_made.worker;
    if (const QString postcode = text(Postcode);
        postcode.size() == kPostcode &&
        std::ranges::all_of(postcode, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        worker.postcode = postcode;
    else
        keepUnknown(Postcode);
    if (const QString email = text(Email); email.count(u'@') == 1 && !email.contains(u' '))
        worker.email = email;
    else
        keepUnknown(Email);
    if (const auto phone = phoneIn(cell(Phone)))
        worker.phone = *phone;
    else
        keepUnknown(Phone);
}

void ResidentMaker::fillWork()
{
    auto& worker = m_made.worker;
    worker.occupation = occupationIn(Occupation);
    worker.occupation2 = occupationIn(Occupation2);
    worker.workplace = text(Workplace);
    worker.income = rupiahIn(cell(Income));
    if (!worker.income)
        keepUnknown(Income);
}

QString ResidentMaker::coded(ResidentField field, QString (*meaning)(std::string_view))
{
    const auto word = codeWord(cell(field));
    if (word.empty())
        return {};
    const QString* said = translated(field);
    return said == nullptr ? meaning(word) : *said;
}

QString ResidentMaker::occupationIn(ResidentField field)
{
    constexpr std::size_t kMostRemembered = 1000;
    auto word = codeWord(cell(field));
    if (word.empty())
        return {};
    if (const QString* said = translated(field))
        return *said;
    auto known = m_jobs.find(word);
    if (known == m_jobs.end()) {
        const QString given = text(field);
        // A code of ours is itself; everything else is looked up among the jobs of residents' lists.
        const Job job =
            m_occupations.find(given.toUpper()) != nullptr
                ? Job{given.toUpper(), true}
                : Job{m_occupations.fromResidentJob(given), m_occupations.knowsResidentJob(given)};
        if (m_jobs.size() >= kMostRemembered)
            m_jobs.clear();
        known = m_jobs.emplace(std::move(word), job).first;
    }
    if (!known->second.isKnown)
        keepUnknown(field);
    return known->second.code;
}

void ResidentMaker::keepUnknown(ResidentField field)
{
    const RawCell& given = cell(field);
    if (given.kind == RawKind::Empty)
        return;
    if (QString said = plainText(given); !said.isEmpty())
        m_made.unknown.push_back({field, std::move(said)});
}

} // namespace app
