/// The words of the code lists: "word.<field>.<code>".
#include "app/cli/words.h"

#include <array>

namespace app::cli {

namespace {

// One entry a line reads best as a table.
// clang-format off
constexpr auto kTable = std::to_array<Word>({
    {"word.sex.M", "Laki-laki", "Male"},
    {"word.sex.F", "Perempuan", "Female"},
    {"word.phone_owner.own", "Milik sendiri", "The worker's own"},
    {"word.phone_owner.family", "Milik keluarga", "A relative's"},
    {"word.phone_owner.none", "Tidak ada telepon", "No phone"},
    {"word.sector.transport", "Transportasi", "Transport"},
    {"word.sector.other", "Selain transportasi", "Other than transport"},
    {"word.programmes.2", "2 program: JKK dan JKM", "2 programmes: JKK and JKM"},
    {"word.programmes.3", "3 program: JKK, JKM dan JHT", "3 programmes: JKK, JKM and JHT"},
    {"word.months.1", "1 bulan", "1 month"},
    {"word.months.2", "2 bulan", "2 months"},
    {"word.months.3", "3 bulan", "3 months"},
    {"word.months.6", "6 bulan", "6 months"},
    {"word.months.12", "12 bulan", "12 months"},
    {"word.payer.self", "Pekerja sendiri", "The worker"},
    {"word.payer.family", "Keluarga", "The family"},
    {"word.payer.village", "Desa (APBDes)", "The village (APBDes)"},
    {"word.payer.regency", "Kabupaten/kota (APBD)", "The regency (APBD)"},
    {"word.payer.province", "Provinsi (APBD)", "The province (APBD)"},
    {"word.payer.dbhcht", "DBHCHT", "Tobacco excise share (DBHCHT)"},
    {"word.payer.csr", "Perusahaan (CSR)", "A company (CSR)"},
    {"word.payer.sertakan", "SERTAKAN", "SERTAKAN"},
    {"word.payer.baznas", "Baznas", "Baznas"},
    {"word.payer.other", "Pihak lain", "Somebody else"},
    {"word.disability.none", "Tidak ada", "None"},
    {"word.disability.physical", "Fisik", "Physical"},
    {"word.disability.intellectual", "Intelektual", "Intellectual"},
    {"word.disability.mental", "Mental", "Mental"},
    {"word.disability.sensory", "Sensorik", "Sensory"},
    {"word.disability.multiple", "Ganda", "Multiple"},
    {"word.woman_headed.yes", "Ya", "Yes"},
    {"word.woman_headed.no", "Tidak", "No"},
});
// clang-format on

} // namespace

std::span<const Word> valueWordTable()
{
    return kTable;
}

} // namespace app::cli
