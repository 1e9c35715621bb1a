/// The words of guarding a register: backups, rehearsals, checks, and what to do about them.
#include "app/cli/words.h"

#include <array>

namespace app::cli {

namespace {

// One entry a line reads best as a table.
// clang-format off
constexpr auto kTable = std::to_array<Word>({
    {"help.backups", "Cadangan di buku data ini, dan kapan yang terakhir.",
                     "The backups of this register, and when the last was made."},
    {"help.backups now", "Membuat cadangan di buku data ini, atau di map lain.",
                         "Makes a backup in this register, or in another folder."},
    {"help.backups rehearse", "Mencoba memulihkan cadangan (yang terbaru), lalu melaporkan.",
                              "Tries to restore a backup (the newest), and reports."},
    {"help.backups room", "Menetapkan besar semua cadangan di buku data ini, dalam MB.",
                          "Sets how much the backups of this register may take, in MB."},
    {"help.safety", "Keadaan data saya: pemeriksaan, cadangan, kiriman, dan yang perlu dilakukan.",
                    "How safe my data is: checks, backups, batches, and what to do."},
    {"help.people", "Siapa yang bekerja dengan buku data ini, dan sebagai apa.",
                    "Who works with this register, and as what."},
    {"help.people add", "Menambah orang dengan kata sandinya sendiri di perangkat ini.",
                        "Adds a person with a passphrase of their own on this device."},
    {"help.people role", "Memberi peran lain: head, operator, kader, viewer, office_head, office_operator.",
                         "Gives another role: head, operator, kader, viewer, office_head, office_operator."},
    {"help.people dismiss", "Menutup jalan masuk seseorang; namanya tetap pada catatannya.",
                            "Takes a person's way in; the name stays beside what they recorded."},
    {"help.people passphrase", "Memberi kata sandi baru kepada orang yang lupa, atau dari perangkat lain.",
                               "Gives a new passphrase to somebody who forgot, or comes from another device."},
    {"help.passphrase change", "Mengganti kata sandi sendiri.", "Changes one's own passphrase."},
    {"help.recovery-code", "Membuat kode pemulihan baru; yang lama tidak berlaku lagi.",
                           "Makes a new recovery code; the former opens nothing any more."},
    {"passphrase.new_missing", "Kata sandi baru: --new-passphrase-file BERKAS, atau ketik di terminal.",
                               "The new passphrase: --new-passphrase-file FILE, or type it at a terminal."},
    {"people.self", "Anda", "you"},
    {"people.may_open", "bisa membuka", "may open"},
    {"people.may_not_open", "tidak bisa membuka di sini", "cannot open here"},
    {"people.unknown", "Tidak ada orang bernama \"%1\" di sini.", "Nobody here is called \"%1\"."},
    {"people.several", "Lebih dari satu orang bernama \"%1\": pakai id-nya.",
                       "More than one is called \"%1\": use the id."},
    {"people.added", "%1 ditambahkan sebagai %2.", "%1 was added as %2."},
    {"people.role_set", "%1 kini %2.", "%1 is now %2."},
    {"people.dismissed", "%1 tidak bisa membuka buku data ini lagi di perangkat ini.",
                         "%1 cannot open this register on this device any more."},
    {"people.passphrase_given", "Kata sandi %1 sudah diganti.", "The passphrase of %1 was changed."},
    {"people.passphrase_changed", "Kata sandi Anda sudah diganti.", "Your passphrase was changed."},
    {"people.invalid", "Isi nama dan peran yang ada di wilayah ini; kata sandi paling sedikit 8 huruf.",
                       "Give a name, a role of this area, and a passphrase of at least 8 characters."},
    {"people.passphrase_used", "Kata sandi ini tidak bisa dipakai. Pilih yang lain.",
                               "This passphrase cannot be used. Choose another one."},
    {"error.last_manager", "Harus ada satu orang di perangkat ini yang bisa mengatur orang dan kata sandi.",
                           "One person on this device must be able to manage people and passphrases."},
    {"role.head", "kepala desa", "village head"},
    {"role.operator", "operator", "operator"},
    {"role.kader", "kader", "outreach worker"},
    {"role.viewer", "pembaca", "viewer"},
    {"role.office_head", "kepala kantor", "head of the office"},
    {"role.office_operator", "operator kantor", "office operator"},
    {"role.left", "sudah tidak bertugas", "has left"},
    {"backups.none", "Belum ada cadangan.", "There is no backup yet."},
    {"backups.standing", "Cadangan terakhir: %1. Di luar buku data ini: %2. Sesudahnya %3 perubahan.",
                         "Last backup: %1. Outside this register: %2. %3 change(s) since."},
    {"backups.trouble", "Cadangan otomatis terakhir gagal: %1",
                        "The last automatic backup failed: %1"},
    {"backups.room", "Cadangan di sini memakai paling banyak %1 MB.",
                     "Backups here take at most %1 MB."},
    {"backups.least_room", "Ruang cadangan paling sedikit 50 MB.", "Backups need at least 50 MB."},
    {"backups.nothing", "Belum ada cadangan untuk diuji.", "There is no backup to rehearse yet."},
    {"rehearse.ok", "Pemulihan berhasil dicoba: %1 pekerja, %2 perubahan, %3 detik.",
                    "The restore was rehearsed: %1 workers, %2 changes, %3 seconds."},
    {"rehearse.problems", "Cadangan ini terbaca, tetapi ada %1 masalah di dalamnya.",
                          "This backup can be read, but %1 problem(s) are in it."},
    {"rehearse.foreign", "Cadangan ini milik buku data lain.",
                         "This is another register's backup."},
    {"safety.never", "belum pernah", "never"},
    {"safety.check", "Pemeriksaan lengkap: %1, %2 masalah.", "Full check: %1, %2 problem(s)."},
    {"safety.check_never", "Pemeriksaan lengkap: belum pernah.", "Full check: never."},
    {"safety.rehearsal", "Uji pemulihan: %1.", "Rehearsal: %1."},
    {"safety.waiting", "Menunggu kantor: %1 perubahan.", "Waiting for the office: %1 change(s)."},
    {"safety.free", "Ruang kosong: %1 MB.", "Free room: %1 MB."},
    {"safety.all_well", "Tidak ada yang perlu dilakukan.", "There is nothing to do."},
    {"advice.mend_damage", "! Pemeriksaan terakhir menemukan masalah: buat cadangan, minta bantuan kantor.",
                           "! The last check found problems: make a backup, ask the office for help."},
    {"advice.make_room", "! Ruang penyimpanan hampir habis: kosongkan sebagian.",
                         "! The disk is nearly full: make room."},
    {"advice.back_up", "! Buat cadangan: jemput backups now", "! Make a backup: jemput backups now"},
    {"advice.check_data", "! Periksa semua data: jemput check", "! Check all data: jemput check"},
    {"advice.back_up_outside", "! Simpan cadangan di flashdisk: jemput backups now --to MAP",
                               "! Keep a backup on a flash drive: jemput backups now --to FOLDER"},
    {"advice.rehearse", "! Uji pemulihan cadangan: jemput backups rehearse",
                        "! Rehearse a restore: jemput backups rehearse"},
    {"advice.send", "! Kirim perubahan ke kantor: jemput batch export",
                    "! Send the changes to the office: jemput batch export"},
    {"advice.set_clock", "! Tanggal komputer ini meragukan: perbaiki.",
                         "! The date of this computer is doubtful: put it right."},
});
// clang-format on

} // namespace

std::span<const Word> guardWordTable()
{
    return kTable;
}

} // namespace app::cli
