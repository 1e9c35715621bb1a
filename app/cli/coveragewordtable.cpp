/// The words of coverage: figures, groups "word.coverage.<by>.<group>", areas, targets, and what the regulations ask.
#include "app/cli/words.h"

#include <array>

namespace app::cli {

namespace {

// One entry a line reads best as a table.
// clang-format off
constexpr auto kTable = std::to_array<Word>({
    {"help.coverage", "Cakupan: berapa pekerja terlindungi hari ini, dibanding target; menurut kelompok, atau dari bulan ke bulan.",
                      "Coverage: how many workers are protected today, against the target; by group, or month by month."},
    {"help.coverage areas", "Cakupan per desa atau kecamatan: siapa tertinggal, dan desa mana yang diam.",
                            "Coverage by village or district: who falls behind, and which village is silent."},
    {"help.coverage target", "Target cakupan bulan ini; --percent dengan --source menetapkan target sendiri, --clear memakai RPJPD lagi.",
                             "This month's target; --percent with --source sets one of your own, --clear goes back to the province's."},
    {"help.duties", "Daftar periksa peraturan: apa yang diminta, apa yang sudah ada, apa langkah berikutnya.",
                    "The checklist of the regulations: what is asked, what there is, what comes next."},
    {"help.duties note", "Mencatat keadaan satu butir peraturan, dengan tanggal dan nomor dokumennya.",
                         "Writes down how one thing stands, with the day and number of its document."},
    {"help.duties document", "Menambahkan foto dokumen (JPEG atau PNG) pada satu butir.",
                             "Adds a picture of the document (JPEG or PNG) to one thing."},
    {"help.report month", "Angka laporan bulanan; lembar yang ditandatangani dicetak dari jendela program.",
                          "The figures of the monthly report; the sheet to sign is printed from the window."},
    {"usage.unknown_grouping", "Kelompok %1 tidak dikenal: hamlet, rt, sex, age, occupation, vulnerable, atau payer.",
                               "There is no grouping %1: hamlet, rt, sex, age, occupation, vulnerable or payer."},
    {"usage.unknown_level", "Tingkat %1 tidak dikenal: village atau district.", "There is no level %1: village or district."},
    {"usage.not_a_percentage", "%1 bukan persentase di atas 0 sampai 100.", "%1 is no percentage above 0 up to 100."},
    {"usage.unknown_duty", "Butir %1 tidak ada; lihat jemput duties.", "There is no item %1; see jemput duties."},
    {"coverage.head", "Cakupan %1 pada %2", "Coverage of %1 on %2"},
    {"coverage.sentence", "%1 terlindungi: %2 dari %3 pekerja yang ada di sini.", "%1 protected: %2 of %3 workers who are here."},
    {"coverage.target", "Target %1: %2 (%3).", "Target of %1: %2 (%3)."},
    {"coverage.target_between", "Target %1: %2 (%3; nilai di antara dua tahun dihitung lurus oleh program ini).",
                                "Target of %1: %2 (%3; between the two named years it is this program's own straight line)."},
    {"coverage.ages", "Bukti bagi yang terlindungi: %1 dari bulan yang sama, %2 berumur 1-3 bulan, %3 berumur 4-12 bulan, %4 lebih lama.",
                      "Evidence of those protected: %1 from the same month, %2 one to three months old, %3 four to twelve, %4 older."},
    {"coverage.not_counted", "%1 orang lagi di daftar penduduk tidak dihitung: pekerjaannya tidak diketahui.",
                             "%1 more on residents' lists are not counted: no work of theirs is known."},
    {"coverage.area", "Wilayah", "Area"},
    {"coverage.group", "Kelompok", "Group"},
    {"coverage.month", "Bulan", "Month"},
    {"coverage.workers", "Pekerja", "Workers"},
    {"coverage.covered", "Terlindungi", "Protected"},
    {"coverage.uncovered", "Tidak terlindungi", "Not protected"},
    {"coverage.recorded", "Didata", "Recorded"},
    {"coverage.unknown", "Belum diketahui", "Not known"},
    {"coverage.share", "Cakupan", "Share"},
    {"coverage.heard", "Berkas terakhir", "Last file"},
    {"coverage.duties", "Amanat selesai", "Duties done"},
    {"coverage.notes", "Catatan", "Notes"},
    {"coverage.behind", "di bawah target", "below the target"},
    {"coverage.falling", "turun", "falling"},
    {"coverage.place", "%1, RT %2 / RW %3", "%1, RT %2 / RW %3"},
    {"coverage.duties_done", "Amanat peraturan: %1 dari %2 selesai atau bukan kewajiban desa.",
                             "What the regulations ask: %1 of %2 done or not asked of the village."},
    {"coverage.by.hamlet", "Dusun", "Hamlet"},
    {"coverage.by.rt", "RT", "RT"},
    {"coverage.by.sex", "Jenis kelamin", "Sex"},
    {"coverage.by.age", "Umur", "Age"},
    {"coverage.by.occupation", "Kelompok pekerjaan", "Kind of work"},
    {"coverage.by.vulnerable", "Kelompok rentan", "Vulnerable group"},
    {"coverage.by.payer", "Pembayar", "Payer"},
    {"word.coverage.hamlet.none", "tanpa dusun", "no hamlet noted"},
    {"word.coverage.sex.F", "perempuan", "women"},
    {"word.coverage.sex.M", "laki-laki", "men"},
    {"word.coverage.sex.none", "tidak dicatat", "not noted"},
    {"word.coverage.age.under_18", "di bawah 18", "under 18"},
    {"word.coverage.age.18_29", "18-29", "18-29"},
    {"word.coverage.age.30_39", "30-39", "30-39"},
    {"word.coverage.age.40_49", "40-49", "40-49"},
    {"word.coverage.age.50_59", "50-59", "50-59"},
    {"word.coverage.age.60_64", "60-64", "60-64"},
    {"word.coverage.age.65_up", "65 ke atas", "65 and older"},
    {"word.coverage.age.none", "tidak dicatat", "not noted"},
    {"word.coverage.occupation.farming", "pertanian dan kebun", "farming"},
    {"word.coverage.occupation.fishing", "perikanan dan pelaut", "fishing and sea"},
    {"word.coverage.occupation.livestock", "peternakan", "livestock"},
    {"word.coverage.occupation.trade", "dagang dan usaha", "trade"},
    {"word.coverage.occupation.transport", "angkutan dan parkir", "transport"},
    {"word.coverage.occupation.labour", "buruh harian dan kebersihan", "day labour, waste"},
    {"word.coverage.occupation.building", "tukang bangunan dan mesin", "building and machines"},
    {"word.coverage.occupation.craft", "kerajinan, boga, dan rias", "crafts, food, hair"},
    {"word.coverage.occupation.household", "rumah tangga dan pijat", "household work"},
    {"word.coverage.occupation.care", "kesehatan dan pendidikan", "health and teaching"},
    {"word.coverage.occupation.faith", "keagamaan", "faith"},
    {"word.coverage.occupation.other", "lainnya", "other"},
    {"word.coverage.occupation.none", "tidak dicatat", "not noted"},
    {"word.coverage.vulnerable.any", "rentan (salah satu)", "vulnerable (any)"},
    {"word.coverage.vulnerable.decile", "desil 1-5", "decile 1-5"},
    {"word.coverage.vulnerable.disability", "disabilitas", "disability"},
    {"word.coverage.vulnerable.elderly", "60 tahun ke atas", "60 and older"},
    {"word.coverage.vulnerable.woman_headed", "keluarga dengan kepala perempuan", "woman-headed household"},
    {"word.coverage.vulnerable.none", "bukan kelompok rentan", "none of these"},
    {"word.coverage.payer.none", "belum diketahui", "not known"},
    {"word.regulation.inpres_2_2021", "Inpres 2/2021", "Inpres 2/2021"},
    {"word.regulation.permendagri_15_2024", "Permendagri 15/2024", "Permendagri 15/2024"},
    {"word.regulation.pergub_jatim_6_2024", "Pergub Jawa Timur 6/2024", "Pergub Jawa Timur 6/2024"},
    {"word.regulation.guidance", "Surat edaran dan petunjuk teknis", "Circulars and guidance"},
    {"duties.nothing", "belum ditandai", "nothing noted"},
    {"duties.unknown", "Belum pasti: isinya belum bisa diperiksa (%1).", "Not certain: it could not be checked (%1)."},
    {"duties.source", "Sumber: %1", "Source: %1"},
    {"duties.next", "Langkah berikutnya: %1", "Next: %1"},
    {"duties.has", "Dokumen %1, %2, %3 foto", "Document %1, %2, %3 picture(s)"},
    {"duties.noted", "%1: %2.", "%1: %2."},
});
// clang-format on

} // namespace

std::span<const Word> coverageWordTable()
{
    return kTable;
}

} // namespace app::cli
