#include "app/exchange/residentrow.h"

#include "app/exchange/residentcells.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// All 43, in the order of the template.
constexpr std::array kHeadings{"alamat",
                               "dusun",
                               "rw",
                               "rt",
                               "nama",
                               "no_kk",
                               "nik",
                               "sex",
                               "tempatlahir",
                               "tanggallahir",
                               "agama_id",
                               "pendidikan_kk_id",
                               "pendidikan_sedang_id",
                               "pekerjaan_id",
                               "status_kawin",
                               "kk_level",
                               "warganegara_id",
                               "ayah_nik",
                               "nama_ayah",
                               "ibu_nik",
                               "nama_ibu",
                               "golongan_darah_id",
                               "akta_lahir",
                               "dokumen_pasport",
                               "tanggal_akhir_paspor",
                               "dokumen_kitas",
                               "akta_perkawinan",
                               "tanggalperkawinan",
                               "akta_perceraian",
                               "tanggalperceraian",
                               "cacat_id",
                               "cara_kb_id",
                               "hamil",
                               "ktp_el",
                               "status_rekam",
                               "alamat_sekarang",
                               "status_dasar",
                               "suku",
                               "tag_id_card",
                               "id_asuransi",
                               "no_asuransi",
                               "lat",
                               "lng"};

struct HeadingOf {
    ResidentField field;
    const char* heading;
};
constexpr std::array kColumnNames{
    HeadingOf{ResidentField::Address, "alamat"},
    HeadingOf{ResidentField::Hamlet, "dusun"},
    HeadingOf{ResidentField::Rw, "rw"},
    HeadingOf{ResidentField::Rt, "rt"},
    HeadingOf{ResidentField::Name, "nama"},
    HeadingOf{ResidentField::FamilyCard, "no_kk"},
    HeadingOf{ResidentField::Nik, "nik"},
    HeadingOf{ResidentField::Sex, "sex"},
    HeadingOf{ResidentField::BirthPlace, "tempatlahir"},
    HeadingOf{ResidentField::BirthDate, "tanggallahir"},
    HeadingOf{ResidentField::Occupation, "pekerjaan_id"},
    HeadingOf{ResidentField::Citizenship, "warganegara_id"},
    HeadingOf{ResidentField::MotherName, "nama_ibu"},
    HeadingOf{ResidentField::Disability, "cacat_id"},
    HeadingOf{ResidentField::Domicile, "alamat_sekarang"},
    HeadingOf{ResidentField::Status, "status_dasar"},
};

/// How headings are compared: case, blanks and underscores make no difference.
QString comparable(QString heading)
{
    heading = heading.toLower();
    heading.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return heading;
}

struct Code {
    const char* number;
    std::string_view word;
    QLatin1StringView meaning;
};

template <std::size_t Count>
const Code* find(const std::array<Code, Count>& codes, std::string_view word)
{
    const auto* found = std::find_if(codes.begin(), codes.end(), [word](const Code& code) {
        return word == code.number || word == code.word;
    });
    return found == codes.end() ? nullptr : &*found;
}

QString sexOf(const RawCell& cell)
{
    static constexpr std::array<Code, 7> kCodes{{{"1", "LAKI-LAKI", "M"_L1},
                                                 {"L", "LK", "M"_L1},
                                                 {"LAKI", "LAKILAKI", "M"_L1},
                                                 {"LAKI2", "PRIA", "M"_L1},
                                                 {"2", "PEREMPUAN", "F"_L1},
                                                 {"P", "PR", "F"_L1},
                                                 {"W", "WANITA", "F"_L1}}};
    const auto word = codeWord(cell);
    const auto* code = word.empty() ? nullptr : find(kCodes, word);
    return code == nullptr ? QString() : QString(code->meaning);
}

QString disabilityOf(const RawCell& cell)
{
    // "Others" (6) has no kind in UU 8/2016: asked at the door (domain.md §6.3).
    static constexpr std::array<Code, 6> kCodes{{{"1", "FISIK", "physical"_L1},
                                                 {"2", "NETRA/BUTA", "sensory"_L1},
                                                 {"3", "RUNGU/WICARA", "sensory"_L1},
                                                 {"4", "MENTAL/JIWA", "mental"_L1},
                                                 {"5", "FISIKDANMENTAL", "multiple"_L1},
                                                 {"7", "TIDAKCACAT", "none"_L1}}};
    const auto word = codeWord(cell);
    const bool longForm = word.starts_with("CACAT");
    const auto* code = word.empty() ? nullptr : find(kCodes, word.substr(longForm ? 5 : 0));
    return code == nullptr ? QString() : QString(code->meaning);
}

std::optional<SkipReason> statusReason(const RawCell& cell)
{
    const auto word = codeWord(cell);
    if (word.empty() || word == "1" || word == "HIDUP")
        return {};
    if (word == "2" || word == "MATI" || word == "MENINGGAL")
        return SkipReason::Dead;
    if (word == "3" || word == "4" || word == "6" || word.starts_with("PINDAH") ||
        word == "HILANG" || word == "PERGI")
        return SkipReason::Moved;
    return SkipReason::NotValid;
}

int ageOn(QDate today, QDate birthDate)
{
    const int years = today.year() - birthDate.year();
    const bool beforeBirthday = today.month() != birthDate.month()
                                    ? today.month() < birthDate.month()
                                    : today.day() < birthDate.day();
    return beforeBirthday ? years - 1 : years;
}

QString hamletOf(const RawCell& cell)
{
    QString hamlet = plainText(cell);
    constexpr auto kPrefix = "DUSUN "_L1;
    return hamlet.startsWith(kPrefix, Qt::CaseInsensitive) ? hamlet.mid(kPrefix.size()) : hamlet;
}

QString familyCardOf(const RawCell& cell)
{
    // Of a number the last digit is gone; a wrong family card is worse than none.
    const auto digits = isNumberInText(cell.text) ? std::string() : digitsIn(cell);
    const bool nothing = digits.find_first_not_of('0') == std::string::npos;
    return nothing ? QString() : QString::fromStdString(digits);
}

} // namespace

std::optional<ResidentHeadings> ResidentHeadings::recognized(const RawRow& row)
{
    ResidentHeadings headings;
    int known = 0;
    for (const auto& cell : row.cells) {
        headings.texts.push_back(plainText(cell));
        const auto name = comparable(headings.texts.back());
        const auto is = [&name](const char* heading) {
            return name == comparable(QString::fromLatin1(heading));
        };
        if (!name.isEmpty() && std::any_of(kHeadings.begin(), kHeadings.end(), is))
            ++known;
        const auto* column = std::find_if(kColumnNames.begin(), kColumnNames.end(),
                                          [&is](const HeadingOf& one) { return is(one.heading); });
        if (column == kColumnNames.end())
            continue;
        // The first of two equal headings counts.
        auto& position = headings.positions.at(static_cast<std::size_t>(column->field));
        if (position < 0)
            position = static_cast<int>(std::ssize(headings.texts)) - 1;
    }
    if (headings.positions.at(static_cast<std::size_t>(ResidentField::Nik)) < 0 || known < 4)
        return {};
    return headings;
}

QString ResidentHeadings::nameOf(ResidentField column) const
{
    const auto position = positions.at(static_cast<std::size_t>(column));
    return position < 0 ? QString(wordOf(column)) : texts.at(static_cast<std::size_t>(position));
}

const RawCell& ResidentMaker::cell(const RawRow& row, ResidentField column) const
{
    static constexpr RawCell kEmpty;
    const auto position = m_headings.positions.at(static_cast<std::size_t>(column));
    return position < 0 || position >= std::ssize(row.cells)
               ? kEmpty
               : row.cells[static_cast<std::size_t>(position)];
}

std::optional<ResidentRow> ResidentMaker::made(const RawRow& row)
{
    const bool blank = std::all_of(row.cells.begin(), row.cells.end(),
                                   [](const RawCell& cell) { return plainText(cell).isEmpty(); });
    if (blank)
        return {};

    ResidentRow resident;
    resident.number = row.number;
    auto& worker = resident.worker;
    worker.stage = u"candidate"_s;
    worker.name = plainText(cell(row, ResidentField::Name));
    const auto born = dateIn(cell(row, ResidentField::BirthDate), row.dates);
    if (born.state == DateState::Good && born.day <= m_rules.today)
        worker.birthDate = born.day.toString(Qt::ISODate);
    worker.sex = sexOf(cell(row, ResidentField::Sex));

    const auto nikTrouble = takeNik(cell(row, ResidentField::Nik), worker);
    resident.skipped = skipReason(row, worker.birthDate.isEmpty() ? QDate() : born.day);
    if (!resident.skipped) {
        const auto found = nikTrouble ? nikTrouble : otherTrouble(born.state, worker);
        if (found) {
            resident.setAside = {m_headings.nameOf(found->column), found->problem};
            resident.cells.reserve(m_headings.texts.size());
            for (std::size_t i = 0; i < std::max(m_headings.texts.size(), row.cells.size()); ++i)
                resident.cells.push_back(i < row.cells.size() ? textOf(row.cells[i]) : QString());
        }
    }
    fillRest(row, worker);
    return resident;
}

std::optional<SkipReason> ResidentMaker::skipReason(const RawRow& row, QDate birthDate) const
{
    if (const auto reason = statusReason(cell(row, ResidentField::Status)))
        return reason;
    const auto citizenship = codeWord(cell(row, ResidentField::Citizenship));
    if (citizenship == "2" || citizenship == "WNA")
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

std::optional<ResidentMaker::Trouble> ResidentMaker::takeNik(const RawCell& cell, Worker& worker)
{
    constexpr auto kColumn = ResidentField::Nik;
    if (cell.kind == RawKind::Number)
        return cell.number == 0 ? std::optional<Trouble>()
                                : Trouble{kColumn, RowProblem::NikAsNumber};
    if (cell.kind == RawKind::Day)
        return Trouble{kColumn, RowProblem::NikNotSixteen};
    const auto text = plainText(cell).toStdString();
    if (isNumberInText(text))
        return Trouble{kColumn, RowProblem::NikAsNumber};
    const auto digits = digitsIn(cell);
    if (text.empty() || text == "0")
        return {};
    if (digits.size() != 16)
        return Trouble{kColumn, RowProblem::NikNotSixteen};
    if (digits.find_first_not_of(digits.front()) == std::string::npos)
        return Trouble{kColumn, RowProblem::NikAllSame};
    worker.nik = QString::fromStdString(digits);
    return {};
}

/// The first of what else is wrong; remembers the NIK of a row that is taken.
std::optional<ResidentMaker::Trouble> ResidentMaker::otherTrouble(DateState born,
                                                                  const Worker& worker)
{
    if (worker.name.isEmpty() && worker.nik.isEmpty())
        return Trouble{ResidentField::Nik, RowProblem::NikMissing};
    if (worker.name.isEmpty())
        return Trouble{ResidentField::Name, RowProblem::NameMissing};
    if (worker.birthDate.isEmpty())
        return Trouble{ResidentField::BirthDate, born == DateState::Missing
                                                     ? RowProblem::BirthDateMissing
                                                     : RowProblem::BirthDateBad};
    if (worker.sex.isEmpty())
        return Trouble{ResidentField::Sex, RowProblem::SexBad};
    if (worker.nik.isEmpty())
        return {};
    const auto number = worker.nik.toULongLong();
    if (m_niks.contains(number))
        return Trouble{ResidentField::Nik, RowProblem::RepeatedInFile};
    m_niks.insert(number);
    return {};
}

void ResidentMaker::fillRest(const RawRow& row, Worker& worker)
{
    worker.birthPlace = plainText(cell(row, ResidentField::BirthPlace));
    worker.familyCard = familyCardOf(cell(row, ResidentField::FamilyCard));
    worker.motherName = plainText(cell(row, ResidentField::MotherName));
    worker.address = plainText(cell(row, ResidentField::Address));
    worker.hamlet = hamletOf(cell(row, ResidentField::Hamlet));
    worker.rt = neighbourhood(cell(row, ResidentField::Rt));
    worker.rw = neighbourhood(cell(row, ResidentField::Rw));
    const auto domicile = plainText(cell(row, ResidentField::Domicile));
    if (domicile.compare(worker.address, Qt::CaseInsensitive) != 0)
        worker.domicile = domicile;
    worker.disability = disabilityOf(cell(row, ResidentField::Disability));
    worker.occupation = occupationOf(cell(row, ResidentField::Occupation));
}

QString ResidentMaker::occupationOf(const RawCell& cell)
{
    constexpr std::size_t kMostRemembered = 1000;
    auto word = codeWord(cell);
    if (word.empty())
        return {};
    if (const auto known = m_jobs.find(word); known != m_jobs.end())
        return known->second;
    const QString code = m_occupations.fromResidentJob(plainText(cell));
    if (m_jobs.size() < kMostRemembered)
        m_jobs.emplace(std::move(word), code);
    return code;
}

} // namespace app
