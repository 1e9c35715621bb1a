/// The words of going to people: visits and meetings.
#include "app/cli/words.h"

#include <array>

namespace app::cli {

namespace {

// One entry a line reads best as a table.
// clang-format off
constexpr auto kTable = std::to_array<Word>({
    {"help.visit", "Mencatat kunjungan ke seorang warga, atau ke seisi rumahnya: registered, promised, refused, away, moved, died, covered_elsewhere, atau other.",
                   "Writes down a visit to somebody, or to the whole household: registered, promised, refused, away, moved, died, covered_elsewhere or other."},
    {"help.visits", "Siapa yang harus dikunjungi, rumah demi rumah, dan kemajuan tiap RT. --only: to_visit, first, due, candidates, later, atau everybody.",
                    "Whom to visit, house by house, and how far each RT is. --only: to_visit, first, due, candidates, later or everybody."},
    {"help.visits to", "Semua kunjungan ke seorang warga, yang terbaru lebih dulu.", "All visits to somebody, the newest first."},
    {"help.visits drop", "Menghapus kunjungan yang salah catat.", "Takes off a visit that was noted by mistake."},
    {"help.meetings", "Daftar sosialisasi: siapa yang hadir, dan berapa yang didata dalam 30 hari sesudahnya.",
                      "The meetings: who came, and how many were recorded within 30 days after."},
    {"help.meetings show", "Satu sosialisasi dengan nama peserta yang ada di data ini.", "One meeting with those who came and are known here."},
    {"help.meetings note", "Mencatat sosialisasi; peserta yang ada di data ini disebut dengan NIK, lainnya dihitung.",
                           "Writes down a meeting; those known here are named by NIK, others are counted."},
    {"help.meetings change", "Mengubah sosialisasi, atau menambah peserta.", "Changes a meeting, or adds who came."},
    {"help.meetings drop", "Menghapus sosialisasi yang salah catat.", "Takes off a meeting that was noted by mistake."},
    {"visit.done", "Kunjungan ke %1 orang tercatat: %2.", "Visited %1 person(s): %2."},
    {"visit.to_register", "%1 orang masih calon: lengkapi formulir pendaftarannya.", "%1 of them are candidates still: fill in their registration form."},
    {"visit.problem.unknown_outcome", "Hasil kunjungan tidak dikenal.", "There is no such outcome."},
    {"visit.problem.reason_missing", "Sebutkan alasannya dengan --reason: expensive, unneeded, distrust, ask_family, later, atau other.",
                                     "Say why with --reason: expensive, unneeded, distrust, ask_family, later or other."},
    {"visit.problem.return_missing", "Janji perlu tanggal: --return.", "A promise needs a day: --return."},
    {"visit.problem.bad_return", "Tanggal kembali harus seperti 2026-11-22.", "The day to come again must be a day like 2026-11-22."},
    {"visit.problem.return_before_visit", "Tanggal kembali lebih awal daripada kunjungannya.", "The day to come again is before the visit."},
    {"visit.problem.in_future", "Kunjungan tidak bisa dicatat untuk waktu yang akan datang.", "A visit cannot be noted for a time to come."},
    {"visit.problem.died_is_for_one", "Meninggal dicatat orang per orang, bukan untuk seisi rumah.", "A death is noted for one person, not for a household."},
    {"visits.house", "Rumah", "House"},
    {"visits.need", "Keperluan", "Need"},
    {"visits.last_visit", "Kunjungan terakhir", "Last visit"},
    {"visits.last", "%1 %2", "%1 %2"},
    {"visits.last_return", "%1 %2, kembali %3", "%1 %2, again %3"},
    {"visits.need.first", "belum dikunjungi", "not visited yet"},
    {"visits.need.due", "jatuh tempo", "due"},
    {"visits.need.later", "nanti", "later"},
    {"visits.need.none", "tidak perlu", "none"},
    {"visits.progress", "%1 RT %2 / RW %3: %4 dari %5 dikunjungi", "%1 RT %2 / RW %3: %4 of %5 visited"},
    {"visits.none", "Tidak ada yang perlu dikunjungi di sini.", "Nobody to visit here."},
    {"visits.never", "Belum pernah dikunjungi.", "Never visited yet."},
    {"visits.dropped", "Kunjungan dihapus dari catatan.", "The visit was taken off."},
    {"meetings.came", "Hadir", "Came"},
    {"meetings.recorded", "Didata dalam 30 hari", "Recorded within 30 days"},
    {"meetings.recorded_on", "Didata", "Recorded"},
    {"meetings.kept", "Sosialisasi \"%1\" pada %2 tercatat: %3", "The meeting \"%1\" on %2 is noted: %3"},
    {"meetings.none", "Belum ada sosialisasi yang tercatat.", "No meeting is noted yet."},
    {"meetings.dropped", "Sosialisasi dihapus dari catatan.", "The meeting was taken off."},
    {"meeting.problem.day_missing", "Tanggal sosialisasi harus seperti 2026-11-22.", "The day of the meeting must be a day like 2026-11-22."},
    {"meeting.problem.place_missing", "Tempat sosialisasi belum disebutkan.", "The place of the meeting is missing."},
    {"meeting.problem.topic_missing", "Topik sosialisasi belum disebutkan.", "The topic of the meeting is missing."},
    {"meeting.problem.bad_others", "Jumlah peserta lain tidak masuk akal.", "The number of others who came cannot be right."},
    {"meeting.problem.came_too_early", "Sosialisasi ini belum dilaksanakan: belum ada yang hadir.", "This meeting is still to be held: nobody came yet."},
});
// clang-format on

} // namespace

std::span<const Word> outreachWordTable()
{
    return kTable;
}

} // namespace app::cli
