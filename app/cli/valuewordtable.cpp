/// The words of fields, "field.<name>", and of the code lists, "word.<field>.<code>".
#include "app/cli/words.h"

#include <array>

namespace app::cli {

namespace {

// One entry a line reads best as a table.
// clang-format off
constexpr auto kTable = std::to_array<Word>({
    {"field.member_number", "Nomor KPJ", "Member number"},
    {"field.state", "Status", "State"},
    {"field.reason", "Alasan", "Reason"},
    {"field.as_of", "Tanggal jawaban", "Day of the answer"},
    {"field.id", "Id", "Id"},
    {"field.scope", "Kode wilayah", "Area code"},
    {"field.status", "Status", "Status"},
    {"field.covered_until", "Lunas sampai", "Paid until"},
    {"field.evidence", "Bukti status", "Evidence"},
    {"field.next_step", "Langkah berikut", "Next step"},
    {"field.nik", "NIK", "NIK"},
    {"field.name", "Nama", "Name"},
    {"field.birth_place", "Tempat lahir", "Birth place"},
    {"field.birth_date", "Tanggal lahir", "Birth date"},
    {"field.sex", "Jenis kelamin", "Sex"},
    {"field.family_card", "Nomor KK", "Family card"},
    {"field.mother_name", "Nama ibu kandung", "Mother's name"},
    {"field.address", "Alamat", "Address"},
    {"field.hamlet", "Dusun", "Hamlet"},
    {"field.rt", "RT", "RT"},
    {"field.rw", "RW", "RW"},
    {"field.postcode", "Kode pos", "Postcode"},
    {"field.domicile", "Domisili", "Domicile"},
    {"field.phone", "Telepon", "Phone"},
    {"field.phone_owner", "Pemilik telepon", "Phone owner"},
    {"field.email", "Email", "Email"},
    {"field.occupation", "Pekerjaan", "Occupation"},
    {"field.occupation2", "Pekerjaan kedua", "Second occupation"},
    {"field.sector", "Sektor", "Sector"},
    {"field.workplace", "Tempat kerja", "Workplace"},
    {"field.hours_from", "Jam mulai", "Hours from"},
    {"field.hours_to", "Jam selesai", "Hours to"},
    {"field.income", "Penghasilan sebulan", "Monthly income"},
    {"field.programmes", "Program", "Programmes"},
    {"field.months", "Bulan dibayar", "Months"},
    {"field.payer", "Pembayar", "Payer"},
    {"field.disability", "Disabilitas", "Disability"},
    {"field.welfare_decile", "Desil DTSEN", "Welfare decile"},
    {"field.stage", "Tahap", "Stage"},
    {"field.note", "Catatan", "Note"},
    {"field.consent_date", "Tanggal persetujuan", "Consent date"},
    {"field.consent_method", "Cara persetujuan", "Consent method"},
    {"field.warning_reason", "Alasan peringatan diterima", "Reason a warning was confirmed"},
    {"field.woman_headed", "Kepala keluarga perempuan", "Woman-headed household"},
    {"field.branch", "Kantor cabang", "Branch"},
    {"field.consent_text", "Naskah persetujuan", "Consent text"},
    {"field.consent_officer", "Petugas persetujuan", "Consent officer"},
    {"field.consent_withdrawn", "Persetujuan ditarik pada", "Consent withdrawn at"},
    {"field.consent_withdrawn_how", "Cara menarik persetujuan", "How it was withdrawn"},
    {"field.consent_withdrawn_by", "Penarikan dicatat oleh", "Withdrawal noted by"},
    {"field.consent_stopped", "Pemrosesan dihentikan pada", "Processing stopped at"},
    {"field.consent_kept", "Alasan data tetap disimpan", "Why the data is kept"},
    {"field.children", "Anak yang ditanggung", "Children to provide for"},
    {"field.consent_witness", "Saksi persetujuan", "Consent witness"},
    {"field.situation", "Keadaan", "Situation"},
    {"field.situation_date", "Sejak", "Since"},
    {"field.situation_note", "Keterangan keadaan", "About the situation"},
    {"field.merged_into", "Digabung dengan", "Joined with"},
    {"field.removed", "Dikeluarkan bersama impornya", "Taken out with its import"},
    {"field.left_out", "Alasan tidak ikut", "Why left out"},
    {"field.heir", "Ahli waris", "Heir"},
    {"field.photo", "Foto", "Photo"},

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
