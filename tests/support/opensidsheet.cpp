#include "tests/support/opensidsheet.h"

#include "app/exchange/synthetic.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <random>
#include <variant>

#include <xlsxwriter.h>

namespace tests {

using namespace Qt::Literals::StringLiterals;
using app::RowProblem;
using app::SkipReason;

namespace {

constexpr std::array kHeadings{
    "alamat",
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
    "lng",
};

struct Code {
    int number;
    const char* word;
};
constexpr std::array<Code, 7> kReligions{{{1, "ISLAM"},
                                          {1, "Islam"},
                                          {1, "ISLAM"},
                                          {2, "KRISTEN"},
                                          {3, "KATHOLIK"},
                                          {4, "HINDU"},
                                          {5, "BUDHA"}}};
constexpr std::array<Code, 5> kSchools{{{3, "TAMAT SD / SEDERAJAT"},
                                        {4, "SLTP/SEDERAJAT"},
                                        {5, "SLTA / SEDERAJAT"},
                                        {1, "Tidak/Blm Sekolah"},
                                        {9, "Strata-II"}}};
constexpr std::array<Code, 8> kJobs{{{9, "PETANI/PEKEBUN"},
                                     {19, "BURUH HARIAN LEPAS"},
                                     {20, "BURUH TANI/PERKEBUNAN"},
                                     {84, "PEDAGANG"},
                                     {88, "WIRASWASTA"},
                                     {2, "MENGURUS RUMAH TANGGA"},
                                     {81, "SOPIR"},
                                     {30, "Tukang Jahit"}}};
constexpr std::array<Code, 4> kMarriages{{{1, "BK"}, {2, "K"}, {3, "CERAI HIDUP"}, {4, "CM"}}};
constexpr std::array<Code, 7> kDisabilities{{{7, "TIDAK CACAT"},
                                             {7, "TIDAK CACAT"},
                                             {7, "Tidak Cacat"},
                                             {1, "CACAT FISIK"},
                                             {2, "CACAT NETRA/BUTA"},
                                             {4, "MENTAL/JIWA"},
                                             {6, "CACAT LAINNYA"}}};

/// A cell to be: nothing, text, a number, or a day in the form asked for.
using Made = std::variant<std::monostate, QString, double, QDate>;
using Row = std::array<Made, kHeadings.size()>;

constexpr std::size_t column(std::string_view heading)
{
    return static_cast<std::size_t>(std::find(kHeadings.begin(), kHeadings.end(), heading) -
                                    kHeadings.begin());
}

class Maker {
public:
    Maker(const OpenSidSheet& sheet)
        : m_sheet(sheet), m_village(sheet.village, sheet.today, sheet.seed), m_random(sheet.seed)
    {
    }

    Row good()
    {
        const auto worker = m_village.next().worker;
        Row row;
        row[column("alamat")] = worker.address;
        row[column("dusun")] = u"DUSUN "_s + worker.hamlet;
        row[column("rw")] = worker.rw.rightJustified(3, u'0');
        row[column("rt")] = worker.rt.rightJustified(3, u'0');
        row[column("nama")] = worker.name;
        row[column("no_kk")] = worker.familyCard;
        row[column("nik")] = worker.nik;
        row[column("sex")] = worker.sex == u"M" ? code({1, "LAKI-LAKI"}) : code({2, "Perempuan"});
        row[column("tempatlahir")] = worker.birthPlace;
        row[column("tanggallahir")] = QDate::fromString(worker.birthDate, Qt::ISODate);
        row[column("nama_ayah")] = u"SUKARDI"_s;
        row[column("nama_ibu")] = worker.motherName;
        fillCodes(row);
        if (m_firstNik.isEmpty())
            m_firstNik = worker.nik;
        return row;
    }

    Row wrong(RowProblem problem)
    {
        Row row = good();
        switch (problem) {
        case RowProblem::NameMissing:
            row[column("nama")] = u"-"_s;
            break;
        case RowProblem::NikMissing:
            row[column("nama")] = {};
            row[column("nik")] = u"0"_s;
            break;
        case RowProblem::NikNotSixteen:
            row[column("nik")] = u"35151212047800"_s;
            break;
        case RowProblem::NikAsNumber:
            row[column("nik")] = 3515121204780000.0;
            break;
        case RowProblem::NikAllSame:
            row[column("nik")] = u"1111111111111111"_s;
            break;
        case RowProblem::BirthDateMissing:
            row[column("tanggallahir")] = {};
            break;
        case RowProblem::BirthDateBad:
            row[column("tanggallahir")] = u"31-02-1980"_s;
            break;
        case RowProblem::SexBad:
            row[column("sex")] = u"X"_s;
            break;
        case RowProblem::RepeatedInFile:
            row[column("nik")] = m_firstNik;
            break;
        }
        return row;
    }

    Row skipped(SkipReason reason)
    {
        Row row = good();
        switch (reason) {
        case SkipReason::TooYoung:
            row[column("tanggallahir")] = m_sheet.today.addYears(-14);
            break;
        case SkipReason::TooOld:
            row[column("tanggallahir")] = m_sheet.today.addYears(-65);
            break;
        case SkipReason::Dead:
            row[column("status_dasar")] = code({2, "MATI"});
            break;
        case SkipReason::Moved:
            row[column("status_dasar")] = code({3, "Pindah"});
            break;
        case SkipReason::Foreign:
            row[column("warganegara_id")] = code({2, "WNA"});
            break;
        case SkipReason::NotValid:
            row[column("status_dasar")] = code({9, "TIDAK VALID"});
            break;
        }
        return row;
    }

private:
    Made code(const Code& code) const
    {
        return m_sheet.coding == Coding::Numbers ? Made(double(code.number))
                                                 : Made(QString::fromLatin1(code.word));
    }
    template <std::size_t Count>
    Made any(const std::array<Code, Count>& codes)
    {
        return code(codes.at(m_random() % Count));
    }

    void fillCodes(Row& row)
    {
        row[column("agama_id")] = any(kReligions);
        row[column("pendidikan_kk_id")] = any(kSchools);
        row[column("pendidikan_sedang_id")] = code({18, "Tidak Sedang Sekolah"});
        row[column("pekerjaan_id")] = any(kJobs);
        row[column("status_kawin")] = any(kMarriages);
        row[column("kk_level")] = code({1, "KEPALA KELUARGA"});
        row[column("warganegara_id")] = code({1, "WNI"});
        row[column("golongan_darah_id")] = code({13, "Tdk Th"});
        row[column("cacat_id")] = any(kDisabilities);
        row[column("hamil")] = code({2, "TIDAK HAMIL"});
        row[column("ktp_el")] = code({2, "KTP-EL"});
        row[column("status_rekam")] = code({8, "CARD ISSUED"});
        row[column("status_dasar")] = code({1, "HIDUP"});
        row[column("suku")] = u"JAWA"_s;
        row[column("tag_id_card")] = u"-"_s;
        row[column("id_asuransi")] = code({2, "BPJS PBI"});
        row[column("lat")] = -7.40 - double(m_random() % 1000) / 10000;
        row[column("lng")] = 112.50 + double(m_random() % 1000) / 10000;
    }

    const OpenSidSheet& m_sheet;
    app::SyntheticVillage m_village;
    std::mt19937_64 m_random;
    QString m_firstNik;
};

class Writer {
public:
    Writer(const QString& path, const OpenSidSheet& sheet) : m_sheet(sheet)
    {
        lxw_workbook_options options{};
        options.constant_memory = sheet.text == TextPlace::InCells ? LXW_TRUE : LXW_FALSE;
        m_workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        m_worksheet = workbook_add_worksheet(m_workbook, "Data Penduduk");
        m_dateFormat = workbook_add_format(m_workbook);
        format_set_num_format(m_dateFormat, "dd\\-mm\\-yyyy");
        m_order.resize(kHeadings.size());
        std::iota(m_order.begin(), m_order.end(), lxw_col_t{0});
        if (sheet.order == ColumnOrder::Shuffled)
            shuffle();
        Row headings;
        std::transform(kHeadings.begin(), kHeadings.end(), headings.begin(),
                       [](const char* heading) { return Made(QString::fromLatin1(heading)); });
        add(headings);
    }

    void add(const Row& row)
    {
        // In constant memory mode cells of a row may come in any order, rows may not.
        for (std::size_t i = 0; i < row.size(); ++i)
            write(m_order[i], row[i]);
        ++m_row;
    }
    int lastRow() const { return static_cast<int>(m_row); }

    void finish()
    {
        auto* codes = workbook_add_worksheet(m_workbook, "Kode Data");
        worksheet_write_string(codes, 0, 0, "sex", nullptr);
        worksheet_write_string(codes, 0, 1, "agama_id", nullptr);
        worksheet_write_string(codes, 1, 0, "LAKI-LAKI", nullptr);
        worksheet_write_string(codes, 1, 1, "ISLAM", nullptr);
        if (const auto problem = workbook_close(m_workbook); problem != LXW_NO_ERROR)
            qFatal("no test sheet: %s", lxw_strerror(problem));
    }

private:
    void shuffle()
    {
        std::mt19937_64 random(m_sheet.seed);
        for (std::size_t i = m_order.size() - 1; i > 0; --i)
            std::swap(m_order[i], m_order[random() % (i + 1)]);
    }

    void write(lxw_col_t column, const Made& made)
    {
        if (const auto* text = std::get_if<QString>(&made))
            worksheet_write_string(m_worksheet, m_row, column, text->toUtf8().constData(), nullptr);
        else if (const auto* number = std::get_if<double>(&made))
            worksheet_write_number(m_worksheet, m_row, column, *number, nullptr);
        else if (const auto* day = std::get_if<QDate>(&made))
            writeDay(column, *day);
    }

    void writeDay(lxw_col_t column, QDate day)
    {
        switch (m_sheet.dates) {
        case DateForm::Excel:
            worksheet_write_number(m_worksheet, m_row, column,
                                   double(QDate(1899, 12, 30).daysTo(day)), m_dateFormat);
            return;
        case DateForm::DayFirst:
            return write(column, day.toString(u"dd-MM-yyyy"_s));
        case DateForm::Slashes:
            return write(column, day.toString(u"d/M/yyyy"_s));
        case DateForm::Iso:
            return write(column, day.toString(Qt::ISODate));
        }
    }

    const OpenSidSheet& m_sheet;
    lxw_workbook* m_workbook = nullptr;
    lxw_worksheet* m_worksheet = nullptr;
    lxw_format* m_dateFormat = nullptr;
    std::vector<lxw_col_t> m_order;
    lxw_row_t m_row = 0;
};

} // namespace

std::vector<RowProblem> everyRowProblem()
{
    return {RowProblem::NameMissing,  RowProblem::NikMissing, RowProblem::NikNotSixteen,
            RowProblem::NikAsNumber,  RowProblem::NikAllSame, RowProblem::BirthDateMissing,
            RowProblem::BirthDateBad, RowProblem::SexBad,     RowProblem::RepeatedInFile};
}

std::vector<SkipReason> everySkipReason()
{
    return {SkipReason::TooYoung, SkipReason::TooOld,  SkipReason::Dead,
            SkipReason::Moved,    SkipReason::Foreign, SkipReason::NotValid};
}

std::vector<const char*> openSidHeadings()
{
    return {kHeadings.begin(), kHeadings.end()};
}

PlantedRows writeOpenSidSheet(const QString& path, const OpenSidSheet& sheet)
{
    Maker maker(sheet);
    Writer writer(path, sheet);
    PlantedRows planted;
    const std::size_t count = sheet.problems.size() + sheet.skips.size();
    std::size_t next = 0;
    for (int person = 0; person < sheet.people || next < count; ++person) {
        if (person < sheet.people)
            writer.add(maker.good());
        // Planted rows follow good ones at even distances; the rest comes at the end.
        const auto due = count * static_cast<std::size_t>(person + 1) /
                         static_cast<std::size_t>(std::max(sheet.people, 1));
        for (; next < std::min(due, count); ++next) {
            if (next < sheet.problems.size()) {
                writer.add(maker.wrong(sheet.problems[next]));
                planted.problems.push_back({writer.lastRow(), sheet.problems[next]});
            } else {
                const auto reason = sheet.skips[next - sheet.problems.size()];
                writer.add(maker.skipped(reason));
                planted.skips.push_back({writer.lastRow(), reason});
            }
        }
    }
    planted.rows = writer.lastRow() - 1;
    writer.finish();
    return planted;
}

} // namespace tests
