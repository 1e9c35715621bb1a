<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AuditWords</name>
    <message>
        <source>A forgotten entry</source>
        <translation>Catatan yang sudah dihapus</translation>
    </message>
    <message>
        <source>Recorded a worker</source>
        <translation>Mendata pekerja</translation>
    </message>
    <message>
        <source>Changed a worker</source>
        <translation>Mengubah data pekerja</translation>
    </message>
    <message>
        <source>Wrote down evidence</source>
        <translation>Mencatat bukti</translation>
    </message>
    <message>
        <source>Changed evidence</source>
        <translation>Mengubah bukti</translation>
    </message>
    <message>
        <source>Added an heir</source>
        <translation>Menambah ahli waris</translation>
    </message>
    <message>
        <source>Changed an heir</source>
        <translation>Mengubah ahli waris</translation>
    </message>
    <message>
        <source>Added a picture</source>
        <translation>Menambah foto</translation>
    </message>
    <message>
        <source>Changed a picture</source>
        <translation>Mengubah foto</translation>
    </message>
    <message>
        <source>Sent back for mending</source>
        <translation>Mengembalikan untuk diperbaiki</translation>
    </message>
    <message>
        <source>Changed a refusal</source>
        <translation>Mengubah penolakan</translation>
    </message>
    <message>
        <source>Said that two are not the same person</source>
        <translation>Menyatakan bukan orang yang sama</translation>
    </message>
    <message>
        <source>Erased a person&apos;s data</source>
        <translation>Menghapus data seseorang</translation>
    </message>
    <message>
        <source>No longer trusts a device</source>
        <translation>Tidak lagi mempercayai perangkat</translation>
    </message>
    <message>
        <source>A person was entered</source>
        <translation>Mencatat orang</translation>
    </message>
    <message>
        <source>A person&apos;s entry was changed</source>
        <translation>Mengubah catatan orang</translation>
    </message>
    <message>
        <source>A device was entered</source>
        <translation>Mencatat perangkat</translation>
    </message>
    <message>
        <source>A device&apos;s entry was changed</source>
        <translation>Mengubah catatan perangkat</translation>
    </message>
    <message>
        <source>An entry of a newer version</source>
        <translation>Catatan dari versi yang lebih baru</translation>
    </message>
    <message>
        <source>Opened the register</source>
        <translation>Membuka buku data</translation>
    </message>
    <message>
        <source>Locked the program</source>
        <translation>Mengunci program</translation>
    </message>
    <message>
        <source>Wrong passphrases</source>
        <translation>Kata sandi salah</translation>
    </message>
    <message>
        <source>Looked at a whole NIK</source>
        <translation>Melihat NIK utuh</translation>
    </message>
    <message>
        <source>Saved a list</source>
        <translation>Menyimpan daftar</translation>
    </message>
    <message>
        <source>Printed or saved a paper</source>
        <translation>Mencetak atau menyimpan kertas</translation>
    </message>
    <message>
        <source>Saved everything</source>
        <translation>Menyimpan semuanya</translation>
    </message>
    <message>
        <source>Wrote a batch</source>
        <translation>Menulis kiriman</translation>
    </message>
    <message>
        <source>Took a batch in</source>
        <translation>Menerima kiriman</translation>
    </message>
    <message>
        <source>Undid the last merge</source>
        <translation>Membatalkan gabungan terakhir</translation>
    </message>
    <message>
        <source>Undid an import</source>
        <translation>Membatalkan impor</translation>
    </message>
    <message>
        <source>Imported a list</source>
        <translation>Mengimpor daftar</translation>
    </message>
    <message>
        <source>Took answers of the branch in</source>
        <translation>Menerima jawaban cabang</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Membuat cadangan</translation>
    </message>
    <message>
        <source>Brought back from a backup</source>
        <translation>Memulihkan dari cadangan</translation>
    </message>
    <message>
        <source>Approved what was recorded</source>
        <translation>Menyetujui pendataan</translation>
    </message>
    <message>
        <source>Changed whether approval is needed</source>
        <translation>Mengubah perlunya persetujuan</translation>
    </message>
    <message>
        <source>Gave a person a way in</source>
        <translation>Memberi seseorang jalan masuk</translation>
    </message>
    <message>
        <source>Changed a role</source>
        <translation>Mengganti peran</translation>
    </message>
    <message>
        <source>Took a person&apos;s way in</source>
        <translation>Menutup jalan masuk seseorang</translation>
    </message>
    <message>
        <source>Gave a new passphrase</source>
        <translation>Memberi kata sandi baru</translation>
    </message>
    <message>
        <source>Changed the own passphrase</source>
        <translation>Mengganti kata sandi sendiri</translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation>Membuat kode pemulihan baru</translation>
    </message>
    <message>
        <source>Sealed a recovery envelope</source>
        <translation>Menyegel amplop pemulihan</translation>
    </message>
    <message>
        <source>Opened a recovery envelope</source>
        <translation>Membuka amplop pemulihan</translation>
    </message>
    <message>
        <source>Trusts a device</source>
        <translation>Mempercayai perangkat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln kali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln perubahan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln baris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s)</source>
        <translation>
            <numerusform>%Ln pekerja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at once</source>
        <translation>
            <numerusform>%Ln sekaligus</numerusform>
        </translation>
    </message>
    <message>
        <source>with the recovery code</source>
        <translation>dengan kode pemulihan</translation>
    </message>
    <message>
        <source>with the code of the recovery envelope</source>
        <translation>dengan kode amplop pemulihan</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>diperlukan</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>tidak diperlukan</translation>
    </message>
    <message>
        <source>on another drive</source>
        <translation>di penyimpanan lain</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>di komputer ini</translation>
    </message>
    <message>
        <source>list for the branch</source>
        <translation>daftar untuk cabang</translation>
    </message>
    <message>
        <source>those left out of the list for the branch</source>
        <translation>yang tidak masuk daftar untuk cabang</translation>
    </message>
    <message>
        <source>statuses</source>
        <translation>status</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>semua isian</translation>
    </message>
    <message>
        <source>as shown</source>
        <translation>seperti yang tampak</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>tanda terima</translation>
    </message>
    <message>
        <source>data sheet</source>
        <translation>lembar data</translation>
    </message>
    <message>
        <source>visiting list</source>
        <translation>daftar kunjungan</translation>
    </message>
    <message>
        <source>list for an SK</source>
        <translation>daftar untuk SK</translation>
    </message>
    <message>
        <source>status list</source>
        <translation>daftar status</translation>
    </message>
    <message>
        <source>erased since</source>
        <translation>sudah dihapus</translation>
    </message>
    <message>
        <source>Wrote down a breach of data</source>
        <translation>Mencatat kebocoran data</translation>
    </message>
    <message>
        <source>Changed a breach of data</source>
        <translation>Mengubah catatan kebocoran data</translation>
    </message>
    <message>
        <source>copy of the data for the person</source>
        <translation>salinan data untuk warga</translation>
    </message>
    <message>
        <source>papers about a breach of data</source>
        <translation>surat tentang kebocoran data</translation>
    </message>
    <message>
        <source>Wrote down a visit</source>
        <translation>Mencatat kunjungan</translation>
    </message>
    <message>
        <source>Changed a visit</source>
        <translation>Mengubah kunjungan</translation>
    </message>
    <message>
        <source>Wrote down a meeting</source>
        <translation>Mencatat sosialisasi</translation>
    </message>
    <message>
        <source>Changed a meeting</source>
        <translation>Mengubah sosialisasi</translation>
    </message>
    <message>
        <source>Noted who came to a meeting</source>
        <translation>Mencatat peserta sosialisasi</translation>
    </message>
    <message>
        <source>Changed who came to a meeting</source>
        <translation>Mengubah peserta sosialisasi</translation>
    </message>
    <message>
        <source>Entered a sponsor or a programme</source>
        <translation>Memasukkan sponsor atau program</translation>
    </message>
    <message>
        <source>Changed a sponsor or a programme</source>
        <translation>Mengubah sponsor atau program</translation>
    </message>
    <message>
        <source>Gave a place with a sponsor</source>
        <translation>Memberi tempat pada program sponsor</translation>
    </message>
    <message>
        <source>Changed a place with a sponsor</source>
        <translation>Mengubah tempat pada program sponsor</translation>
    </message>
    <message>
        <source>Wrote down a case or its paper</source>
        <translation>Mencatat kasus atau berkasnya</translation>
    </message>
    <message>
        <source>Changed a case or its paper</source>
        <translation>Mengubah kasus atau berkasnya</translation>
    </message>
    <message>
        <source>Noted what was done about a regulation</source>
        <translation>Mencatat pelaksanaan peraturan</translation>
    </message>
    <message>
        <source>attendance list</source>
        <translation>daftar hadir</translation>
    </message>
</context>
<context>
    <name>ui::ActivitiesView</name>
    <message>
        <source>Who got something? NIK, name, member number or phone</source>
        <translation>Siapa yang menerima? NIK, nama, KPJ, atau telepon</translation>
    </message>
    <message>
        <source>Nothing is written down yet</source>
        <translation>Belum ada yang dicatat</translation>
    </message>
    <message>
        <source>Find the worker above and write down what was given or done, on which day, and what came of it.</source>
        <translation>Cari pekerjanya di atas, lalu catat apa yang diberikan atau dilakukan, tanggal berapa, dan apa hasilnya.</translation>
    </message>
    <message>
        <source>Back to the programmes</source>
        <translation>Kembali ke daftar program</translation>
    </message>
    <message>
        <source>Cost (rupiah)</source>
        <translation>Biaya (rupiah)</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Manfaat</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Noted by mistake</source>
        <translation>Salah catat</translation>
    </message>
    <message>
        <source>Print: report to the sponsor…</source>
        <translation>Cetak: laporan untuk sponsor…</translation>
    </message>
    <message numerus="yes">
        <source>%n benefit(s), %1 in all.</source>
        <translation>
            <numerusform>%n manfaat, seluruhnya %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of the budget are left.</source>
        <translation>%1 Sisa anggaran %2.</translation>
    </message>
    <message>
        <source>It is written down.</source>
        <translation>Sudah dicatat.</translation>
    </message>
    <message>
        <source>It was taken off.</source>
        <translation>Catatannya dibuang.</translation>
    </message>
</context>
<context>
    <name>ui::AllocationModel</name>
    <message>
        <source>by hand</source>
        <translation>ditetapkan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (not certain)</source>
        <translation>%1 (belum pasti)</translation>
    </message>
    <message>
        <source>%1 (lowest basis)</source>
        <translation>%1 (dasar terendah)</translation>
    </message>
    <message>
        <source>%1, has a place</source>
        <translation>%1, mendapat tempat</translation>
    </message>
    <message>
        <source>%1, below the line</source>
        <translation>%1, di bawah garis</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Jumlah berjalan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
</context>
<context>
    <name>ui::AllocationView</name>
    <message>
        <source>Put somebody in by hand</source>
        <translation>Memasukkan orang di luar peringkat</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Keluarkan: %1</translation>
    </message>
    <message>
        <source>Put in: %1</source>
        <translation>Masukkan: %1</translation>
    </message>
    <message>
        <source>The list was changed by hand.</source>
        <translation>Daftar diubah.</translation>
    </message>
    <message>
        <source>Approve this list?</source>
        <translation>Setujui daftar ini?</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) get a place, at %1. From then on the list stands as it is.</source>
        <translation>
            <numerusform>%n pekerja mendapat tempat, biaya %1. Sesudah itu daftarnya tetap seperti ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>The list has just changed, so it was not approved. Look at it again.</source>
        <translation>Daftarnya baru saja berubah, jadi belum disetujui. Periksa lagi.</translation>
    </message>
    <message numerus="yes">
        <source>The list of %n worker(s) is approved.</source>
        <translation>
            <numerusform>Daftar %n pekerja disetujui.</numerusform>
        </translation>
    </message>
    <message>
        <source>The approval was taken back.</source>
        <translation>Persetujuan dicabut.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) are written down, %1 in all.</source>
        <translation>
            <numerusform>%n pembayaran dicatat, seluruhnya %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the programmes</source>
        <translation>Kembali ke daftar program</translation>
    </message>
    <message>
        <source>What the sponsor paid for this list</source>
        <translation>Pembayaran sponsor untuk daftar ini</translation>
    </message>
    <message>
        <source>Who gets a place, by rank</source>
        <translation>Siapa yang mendapat tempat, menurut peringkat</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Ditetapkan</translation>
    </message>
    <message>
        <source>Whom to put in: NIK, name or phone</source>
        <translation>Siapa yang dimasukkan: NIK, nama, atau telepon</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Write the reason: it stands beside the name.</source>
        <translation>Tulis alasannya: akan tampil di samping namanya.</translation>
    </message>
    <message>
        <source>Approve this list</source>
        <translation>Setujui daftar ini</translation>
    </message>
    <message>
        <source>Record the payment for this list</source>
        <translation>Catat pembayaran daftar ini</translation>
    </message>
    <message>
        <source>Put somebody in…</source>
        <translation>Masukkan orang…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Keluarkan…</translation>
    </message>
    <message>
        <source>Let the ranking decide</source>
        <translation>Kembalikan ke peringkat</translation>
    </message>
    <message>
        <source>Print: list for the decree…</source>
        <translation>Cetak: daftar untuk SK…</translation>
    </message>
    <message>
        <source>Print: report to the sponsor…</source>
        <translation>Cetak: laporan untuk sponsor…</translation>
    </message>
    <message>
        <source>Take the approval back…</source>
        <translation>Cabut persetujuan…</translation>
    </message>
    <message>
        <source>Ranking the workers</source>
        <translation>Menyusun peringkat pekerja</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) have a place, at %1.</source>
        <translation>
            <numerusform>%n pekerja mendapat tempat, biaya %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of the budget of %3 are left.</source>
        <translation>%1 Sisa %2 dari anggaran %3.</translation>
    </message>
    <message>
        <source>%1 Approved by %2 on %3.</source>
        <translation>%1 Disetujui oleh %2 pada %3.</translation>
    </message>
    <message>
        <source>Left out by hand: %1 (%2).</source>
        <translation>Dikeluarkan: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n more worker(s) are further below the line.</source>
        <translation>
            <numerusform>%n pekerja lagi lebih jauh di bawah garis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the ranking decide on %1</source>
        <translation>Kembalikan %1 ke peringkat</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) were passed over, because there is a question about theirs. It stands below: write why it is right and save again.</source>
        <translation>
            <numerusform>%n pekerja dilewati karena ada yang perlu dipastikan. Pertanyaannya ada di bawah: tulis mengapa benar, lalu simpan lagi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) were passed over: the rules name no price for their months.</source>
        <translation>
            <numerusform>%n pekerja dilewati: tidak ada harga menurut aturan untuk bulan-bulannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n worker(s) the months after they moved, died, stopped or withdrew the consent were left out.</source>
        <translation>
            <numerusform>Bulan-bulan %n pekerja setelah pindah, meninggal, berhenti, atau mencabut persetujuan tidak ikut dibayar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) were paid out of this programme before, for all of these months.</source>
        <translation>
            <numerusform>%n pekerja sudah dibayari program ini untuk semua bulan tersebut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnswerCard</name>
    <message>
        <source>born %1</source>
        <translation>lahir %1</translation>
    </message>
    <message>
        <source>member number %1</source>
        <translation>nomor KPJ %1</translation>
    </message>
    <message>
        <source>Write down new evidence</source>
        <translation>Catat bukti baru</translation>
    </message>
    <message>
        <source>See all data</source>
        <translation>Lihat semua data</translation>
    </message>
    <message>
        <source>What was said, by whom, on which day?</source>
        <translation>Apa yang dinyatakan, oleh siapa, pada tanggal berapa?</translation>
    </message>
    <message>
        <source>Same family card</source>
        <translation>Satu kartu keluarga</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Riwayat sampai sekarang</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Belum ada nama</translation>
    </message>
    <message>
        <source>Protected today: %1.</source>
        <translation>Terlindungi hari ini: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The evidence is written down.</source>
        <translation>Bukti status sudah dicatat.</translation>
    </message>
    <message>
        <source>Moved, died…</source>
        <translation>Pindah, meninggal…</translation>
    </message>
    <message>
        <source>Is this worker still here?</source>
        <translation>Apakah pekerja ini masih di sini?</translation>
    </message>
    <message>
        <source>The situation of %1 was changed.</source>
        <translation>Keadaan %1 diubah.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Buka %1</translation>
    </message>
    <message>
        <source>Show to the worker</source>
        <translation>Tunjukkan ke pekerja</translation>
    </message>
    <message>
        <source>Write down a case</source>
        <translation>Catat kasus</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Last visit: %1</source>
        <translation>Kunjungan terakhir: %1</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>Catat pembayaran</translation>
    </message>
</context>
<context>
    <name>ui::AnswerColumns</name>
    <message>
        <source>Day of the answer</source>
        <translation>Tanggal jawaban</translation>
    </message>
    <message>
        <source>For rows that name no day of their own.</source>
        <translation>Untuk baris yang tidak menyebut tanggalnya sendiri.</translation>
    </message>
    <message>
        <source>Choose the column that holds the NIK.</source>
        <translation>Pilih kolom yang berisi NIK.</translation>
    </message>
    <message>
        <source>Choose at least one column that says something: the member number, the paid month, or the state.</source>
        <translation>Pilih sedikitnya satu kolom yang menyatakan sesuatu: nomor peserta, bulan lunas, atau status.</translation>
    </message>
    <message>
        <source>Write the day the branch gave this answer, as day-month-year.</source>
        <translation>Tulis tanggal cabang memberi jawaban ini: hari-bulan-tahun.</translation>
    </message>
    <message>
        <source>This day has not come yet. Check the year.</source>
        <translation>Tanggal ini belum tiba. Periksa tahunnya.</translation>
    </message>
</context>
<context>
    <name>ui::AnswersPanel</name>
    <message>
        <source>New evidence</source>
        <translation>Bukti baru</translation>
    </message>
    <message>
        <source>Would be new evidence</source>
        <translation>Akan menjadi bukti baru</translation>
    </message>
    <message>
        <source>Known already, nothing new</source>
        <translation>Sudah diketahui, tidak ada yang baru</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Disisihkan: %1</translation>
    </message>
    <message>
        <source>The branch&apos;s answer</source>
        <translation>Jawaban cabang</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Isi tiap kolom</translation>
    </message>
    <message>
        <source>What the answer holds</source>
        <translation>Isi jawaban</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Row numbers in the file</source>
        <translation>Nomor baris di berkas</translation>
    </message>
    <message>
        <source>See what it would change</source>
        <translation>Lihat dulu hasilnya</translation>
    </message>
    <message>
        <source>Write it down as evidence</source>
        <translation>Catat sebagai bukti</translation>
    </message>
    <message>
        <source>Save what is set aside…</source>
        <translation>Simpan yang disisihkan…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>set-aside-%1.csv</source>
        <translation>disisihkan-%1.csv</translation>
    </message>
    <message>
        <source>Save what is set aside</source>
        <translation>Simpan yang disisihkan</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>The branch&apos;s answer: %1</source>
        <translation>Jawaban cabang: %1</translation>
    </message>
    <message>
        <source>Reading it first; nothing is changed yet.</source>
        <translation>Dibaca dulu; belum ada yang berubah.</translation>
    </message>
    <message>
        <source>Looking for the table</source>
        <translation>Mencari tabelnya</translation>
    </message>
    <message>
        <source>The headings of this file are not known here. Say which column holds what; it is remembered for the next file of this kind.</source>
        <translation>Judul kolom berkas ini belum dikenal. Tunjukkan isi tiap kolom; pilihan ini diingat untuk berkas serupa berikutnya.</translation>
    </message>
    <message>
        <source>Reading the answer</source>
        <translation>Membaca jawaban</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were read; nothing is changed yet.</source>
        <translation>
            <numerusform>%1 baris terbaca; belum ada yang berubah.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Writing the evidence</source>
        <translation>Mencatat bukti</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Dihentikan. Tidak ada yang berubah.</translation>
    </message>
    <message numerus="yes">
        <source>The branch&apos;s answer is written down: %1 new evidence.</source>
        <translation>
            <numerusform>Jawaban cabang sudah dicatat: %1 bukti baru.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving what is set aside</source>
        <translation>Menyimpan yang disisihkan</translation>
    </message>
    <message>
        <source>Saved in %1, each row with its reason. Ask the branch about them, or mend them and read that file in. The file is not encrypted.</source>
        <translation>Tersimpan di %1, tiap baris dengan alasannya. Tanyakan ke cabang, atau perbaiki lalu baca berkas itu. Berkas ini tidak terenkripsi.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>No table with headings was found in this file. Open it in a spreadsheet, write above each column what it holds, and read it in again.</source>
        <translation>Tidak ditemukan tabel dengan judul kolom di berkas ini. Buka di lembar kerja, tulis judul di atas tiap kolom, lalu baca lagi.</translation>
    </message>
</context>
<context>
    <name>ui::ApprovalCard</name>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Menunggu persetujuan</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Pekerja</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Approve all of this</source>
        <translation>Setujui semua ini</translation>
    </message>
    <message>
        <source>The village head&apos;s approval</source>
        <translation>Persetujuan kepala desa</translation>
    </message>
    <message>
        <source>Everything recorded here is approved and may leave.</source>
        <translation>Semua yang didata di sini sudah disetujui dan boleh dikirim.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait: they leave for the office and the branch only when the village head has approved them.</source>
        <translation>
            <numerusform>%Ln perubahan menunggu: baru dikirim ke kantor dan cabang setelah disetujui kepala desa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listed are the newest %1 workers.</source>
        <translation>Yang tampak %1 pekerja terbaru.</translation>
    </message>
    <message>
        <source>Approved: it goes with the next file.</source>
        <translation>Disetujui: ikut dalam berkas berikutnya.</translation>
    </message>
</context>
<context>
    <name>ui::AreasView</name>
    <message>
        <source>never</source>
        <translation>belum pernah</translation>
    </message>
    <message>
        <source>nobody recorded</source>
        <translation>belum ada yang tercatat</translation>
    </message>
    <message>
        <source>below the target</source>
        <translation>di bawah target</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>turun</translation>
    </message>
    <message numerus="yes">
        <source>%Ln silent village(s)</source>
        <translation>
            <numerusform>%Ln desa diam</numerusform>
        </translation>
    </message>
    <message>
        <source>silent</source>
        <translation>diam</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Lowest share first</source>
        <translation>Cakupan terendah dulu</translation>
    </message>
    <message>
        <source>Most people not protected first</source>
        <translation>Terbanyak belum terlindungi dulu</translation>
    </message>
    <message>
        <source>Silent longest first</source>
        <translation>Paling lama diam dulu</translation>
    </message>
    <message>
        <source>Falling most first</source>
        <translation>Paling turun dulu</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Menurut kode wilayah</translation>
    </message>
    <message>
        <source>Coverage by area</source>
        <translation>Cakupan menurut wilayah</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cakupan</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 bulan</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Terlindungi</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Pekerja</translation>
    </message>
    <message>
        <source>Last file</source>
        <translation>Berkas terakhir</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Amanat</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Show its figures</source>
        <translation>Lihat angkanya</translation>
    </message>
    <message>
        <source>%1 villages; silent for more than 30 days: %2. Below the target: %3. Falling: %4.</source>
        <translation>%1 desa; diam lebih dari 30 hari: %2. Di bawah target: %3. Turun: %4.</translation>
    </message>
</context>
<context>
    <name>ui::AuditPage</name>
    <message>
        <source>Everything</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>Data berubah</translation>
    </message>
    <message>
        <source>Opened and looked</source>
        <translation>Membuka dan melihat</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Masuk dan keluar</translation>
    </message>
    <message>
        <source>People and devices</source>
        <translation>Orang dan perangkat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>To whom, how much</source>
        <translation>Tentang siapa, berapa</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>Tidak ada yang dilakukan</translation>
    </message>
    <message>
        <source>Nobody did anything of this kind in this time.</source>
        <translation>Dalam waktu ini tidak ada yang melakukan hal seperti itu.</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Siapa melakukan apa</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Tampilkan yang lebih lama</translation>
    </message>
    <message>
        <source>Each line is chained to the one before: whoever changes or removes one is found by the check.</source>
        <translation>Setiap baris terkait dengan baris sebelumnya: bila ada yang diubah atau dihapus, pemeriksaan menemukannya.</translation>
    </message>
    <message>
        <source>Save this table…</source>
        <translation>Simpan tabel ini…</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Data saya</translation>
    </message>
    <message>
        <source>Save this table</source>
        <translation>Simpan tabel ini</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>who-did-what</source>
        <translation>siapa-melakukan-apa</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>30 hari terakhir</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Sejak awal</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>Saving the table</source>
        <translation>Menyimpan tabel</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) saved in %2. The file is not encrypted.</source>
        <translation>
            <numerusform>%1 baris disimpan di %2. Berkas ini tidak terenkripsi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BackupKeeper</name>
    <message>
        <source>The automatic backup failed: %1</source>
        <translation>Cadangan otomatis gagal: %1</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Lihat</translation>
    </message>
</context>
<context>
    <name>ui::BackupsCard</name>
    <message>
        <source>There is no backup yet.</source>
        <translation>Belum ada cadangan.</translation>
    </message>
    <message>
        <source>Backups on this computer</source>
        <translation>Cadangan di komputer ini</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Besar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Made by itself every day that something was recorded, and before every import and merge. Kept are all of the last day, and the newest of each of the last 7 days, 5 weeks and 12 months.</source>
        <translation>Dibuat sendiri setiap hari saat ada yang dicatat, dan sebelum setiap impor dan penggabungan. Yang disimpan: semua dari sehari terakhir, dan yang terbaru dari setiap 7 hari, 5 minggu, dan 12 bulan terakhir.</translation>
    </message>
    <message>
        <source>They may take</source>
        <translation>Paling banyak memakai</translation>
    </message>
    <message>
        <source>When there is not enough, the oldest go first; the newest three always stay. To bring one back, lock the register and choose &quot;Bring back a backup&quot;.</source>
        <translation>Bila tidak cukup, yang tertua dihapus dulu; tiga yang terbaru selalu tinggal. Untuk memulihkan, kunci buku data lalu pilih &quot;Pulihkan cadangan&quot;.</translation>
    </message>
</context>
<context>
    <name>ui::BranchPanel</name>
    <message>
        <source>Change columns and headings</source>
        <translation>Ubah kolom dan judulnya</translation>
    </message>
    <message>
        <source>Write the list…</source>
        <translation>Tulis daftar…</translation>
    </message>
    <message>
        <source>Save this table…</source>
        <translation>Simpan tabel ini…</translation>
    </message>
    <message>
        <source>Back to the workers</source>
        <translation>Kembali ke daftar pekerja</translation>
    </message>
    <message>
        <source>List for the branch</source>
        <translation>Daftar untuk cabang</translation>
    </message>
    <message>
        <source>The file is not encrypted. In Excel open the xlsx, or take a CSV in with Data &gt; From Text and choose Text, or the last digit of a NIK is lost.</source>
        <translation>Berkas ini tidak terenkripsi. Di Excel buka xlsx-nya, atau ambil CSV lewat Data &gt; Dari Teks dan pilih jenis Teks; kalau tidak, angka terakhir NIK hilang.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Susunan</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Tidak ikut dalam daftar</translation>
    </message>
    <message>
        <source>Open somebody to mend what is missing.</source>
        <translation>Buka orangnya untuk melengkapi yang kurang.</translation>
    </message>
    <message>
        <source>Lists written before</source>
        <translation>Daftar yang pernah ditulis</translation>
    </message>
    <message>
        <source>Writing a list marks nobody. Only when you say that it was handed over do its people count as sent.</source>
        <translation>Menulis daftar belum menandai siapa pun. Orang di dalamnya baru terhitung terkirim setelah Anda menyatakan daftar itu sudah diserahkan.</translation>
    </message>
    <message>
        <source>Of everybody in this register.</source>
        <translation>Dari semua orang di buku data ini.</translation>
    </message>
    <message>
        <source>Of these: %1.</source>
        <translation>Dari yang ini: %1.</translation>
    </message>
    <message>
        <source>Looking who is ready</source>
        <translation>Memeriksa siapa yang siap</translation>
    </message>
    <message numerus="yes">
        <source>%1 ready</source>
        <translation>
            <numerusform>%1 orang siap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not on the list</source>
        <translation>
            <numerusform>%1 tidak ikut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln kolom</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the list for the branch</source>
        <translation>Tulis daftar untuk cabang</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>registration-%1.xlsx</source>
        <translation>pendaftaran-%1.xlsx</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Menulis daftar</translation>
    </message>
    <message numerus="yes">
        <source>%1 worker(s) written to %2. Nobody is marked yet: say so when the list was handed to the branch.</source>
        <translation>
            <numerusform>%1 pekerja tertulis di %2. Belum ada yang ditandai: nyatakan bila daftar sudah diserahkan ke cabang.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was handed over</source>
        <translation>Sudah diserahkan</translation>
    </message>
    <message>
        <source>Save who is not on the list</source>
        <translation>Simpan yang tidak ikut</translation>
    </message>
    <message>
        <source>not-on-the-list.xlsx</source>
        <translation>tidak-ikut.xlsx</translation>
    </message>
    <message>
        <source>Saving the table</source>
        <translation>Menyimpan tabel</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Dusun</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) saved in %2. The file is not encrypted.</source>
        <translation>
            <numerusform>%1 baris tersimpan di %2. Berkas ini tidak terenkripsi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking the workers</source>
        <translation>Menandai pekerja</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) marked as handed to the branch.</source>
        <translation>
            <numerusform>%n pekerja ditandai sudah diserahkan ke cabang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BreachForm</name>
    <message>
        <source>Everybody on one list that was written here</source>
        <translation>Semua orang di satu daftar yang dibuat di sini</translation>
    </message>
    <message>
        <source>Everybody in one sync file</source>
        <translation>Semua orang di satu berkas sinkron</translation>
    </message>
    <message>
        <source>A flash drive: everybody in the files written since a day</source>
        <translation>Flashdisk: semua orang di berkas yang dibuat sejak suatu hari</translation>
    </message>
    <message>
        <source>Everybody in the register (a laptop, a backup)</source>
        <translation>Semua orang di buku data (laptop, cadangan)</translation>
    </message>
    <message>
        <source>%1: number %2 to %3</source>
        <translation>%1: nomor %2 untuk %3</translation>
    </message>
    <message>
        <source>Noticed on</source>
        <translation>Diketahui tanggal</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Kapan terjadi</translation>
    </message>
    <message>
        <source>As far as it is known: “20 November 2026, in the evening”.</source>
        <translation>Sejauh yang diketahui: “20 November 2026, malam”.</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Yang mana</translation>
    </message>
    <message>
        <source>Files written since</source>
        <translation>Berkas dibuat sejak</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>How it happened</source>
        <translation>Bagaimana terjadinya</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Data milik siapa</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>Penanganan yang sudah dilakukan</translation>
    </message>
    <message>
        <source>What is done so that nobody is harmed</source>
        <translation>Pemulihan: supaya tidak ada yang dirugikan</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Which data was exposed</source>
        <translation>Data apa yang terungkap</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Centang paling sedikit satu.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Isi bagian ini.</translation>
    </message>
    <message>
        <source>A printed list</source>
        <translation>Daftar yang dicetak</translation>
    </message>
</context>
<context>
    <name>ui::BreachesView</name>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>Breaches of personal data</source>
        <translation>Kebocoran data pribadi</translation>
    </message>
    <message>
        <source>A lost laptop or flash drive, a file sent to the wrong person: within 3×24 hours the people concerned and the agency are told in writing (UU 27/2022 art. 46).</source>
        <translation>Laptop atau flashdisk hilang, berkas salah kirim: dalam 3×24 jam warga yang terkena dan lembaga diberi tahu secara tertulis (UU 27/2022 Pasal 46).</translation>
    </message>
    <message>
        <source>No breach is written down</source>
        <translation>Tidak ada kebocoran yang dicatat</translation>
    </message>
    <message>
        <source>When data was lost or seen by others, write it down here at once: the clock runs from the moment it was noticed.</source>
        <translation>Kalau data hilang atau dilihat orang lain, segera catat di sini: waktu dihitung sejak kebocoran diketahui.</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>Kebocoran data</translation>
    </message>
    <message>
        <source>Write down a breach</source>
        <translation>Catat kebocoran</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Diketahui</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>People told</source>
        <translation>Warga diberi tahu</translation>
    </message>
    <message>
        <source>Agency told</source>
        <translation>Lembaga diberi tahu</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Print: people concerned…</source>
        <translation>Cetak: warga yang terkena…</translation>
    </message>
    <message>
        <source>Print: letter to each…</source>
        <translation>Cetak: surat untuk tiap warga…</translation>
    </message>
    <message>
        <source>Print: letter to the agency…</source>
        <translation>Cetak: surat untuk lembaga…</translation>
    </message>
    <message>
        <source>The people were told</source>
        <translation>Warga sudah diberi tahu</translation>
    </message>
    <message>
        <source>The agency was told</source>
        <translation>Lembaga sudah diberi tahu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Noted by mistake…</source>
        <translation>Salah catat…</translation>
    </message>
    <message>
        <source>Everybody was told.</source>
        <translation>Semua sudah diberi tahu.</translation>
    </message>
    <message>
        <source>Exposed: %1. Whose: %2.</source>
        <translation>Terungkap: %1. Milik: %2.</translation>
    </message>
    <message>
        <source>Was this breach noted by mistake?</source>
        <translation>Kebocoran ini salah catat?</translation>
    </message>
    <message>
        <source>It is taken off this list. The history keeps that it was noted.</source>
        <translation>Kebocoran ini dikeluarkan dari daftar. Riwayat tetap menyimpan bahwa ia pernah dicatat.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Keluarkan</translation>
    </message>
</context>
<context>
    <name>ui::CameraPanel</name>
    <message>
        <source>Take a picture: %1</source>
        <translation>Ambil foto: %1</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Yang dilihat kamera</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Ambil foto</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>Pakai foto ini</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>Kamera sedang dinyalakan…</translation>
    </message>
    <message>
        <source>Hold the card flat so that it fills the picture, then press Space.</source>
        <translation>Pegang kartu rata sampai memenuhi gambar, lalu tekan Spasi.</translation>
    </message>
    <message>
        <source>Can every letter be read?</source>
        <translation>Apakah semua huruf terbaca?</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, then try again.</source>
        <translation>Kamera tidak ditemukan. Pasang kamera, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The camera does not answer. Another program may be using it: close that program, then try again.</source>
        <translation>Kamera tidak menjawab. Mungkin dipakai program lain: tutup program itu, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The camera gave no picture. Try again, or choose a file instead.</source>
        <translation>Kamera tidak memberi gambar. Coba lagi, atau pilih berkas saja.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
</context>
<context>
    <name>ui::CaseForm</name>
    <message>
        <source>Choose what happened.</source>
        <translation>Pilih apa yang terjadi.</translation>
    </message>
    <message>
        <source>Write the day on which it happened, not one to come.</source>
        <translation>Tulis hari kejadiannya, bukan hari yang akan datang.</translation>
    </message>
    <message>
        <source>Write the hour as 14:30, not one to come.</source>
        <translation>Tulis jamnya seperti 14:30, bukan jam yang akan datang.</translation>
    </message>
    <message>
        <source>Write the day as 24-12-2026.</source>
        <translation>Tulis harinya seperti 24-12-2026.</translation>
    </message>
    <message>
        <source>Write a day between the event and today.</source>
        <translation>Tulis hari antara kejadian dan hari ini.</translation>
    </message>
    <message>
        <source>Write down that the worker has died</source>
        <translation>Catat juga bahwa pekerja ini meninggal</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Apa yang terjadi</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Hari apa</translation>
    </message>
    <message>
        <source>At what hour</source>
        <translation>Jam berapa</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>jj:mm</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>How it happened</source>
        <translation>Bagaimana kejadiannya</translation>
    </message>
    <message>
        <source>Who told it</source>
        <translation>Siapa yang melapor</translation>
    </message>
    <message>
        <source>The branch was told on</source>
        <translation>Dilaporkan ke cabang pada</translation>
    </message>
    <message>
        <source>The claim was handed in on</source>
        <translation>Klaim diajukan pada</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Tanyakan lagi pada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>The time to report runs from it.</source>
        <translation>Batas waktu lapor dihitung dari jam ini.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>First child at school</source>
        <translation>Anak sekolah pertama</translation>
    </message>
    <message>
        <source>Second child at school</source>
        <translation>Anak sekolah kedua</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
</context>
<context>
    <name>ui::CaseGives</name>
    <message>
        <source>Source: %1</source>
        <translation>Sumber: %1</translation>
    </message>
    <message>
        <source>What can still be done: ask the branch with every receipt, ask the village for help to the family, and register those of the family who work, so that the next time somebody stands by them.</source>
        <translation>Yang masih bisa dilakukan: tanyakan ke cabang dengan semua bukti bayar, mintakan bantuan desa untuk keluarga, dan daftarkan anggota keluarga yang bekerja supaya lain kali ada yang menanggung.</translation>
    </message>
    <message>
        <source>at least, by what is known here; up to %1 if what is not certain holds, too.</source>
        <translation>paling sedikit, menurut yang diketahui di sini; sampai %1 kalau yang belum pasti juga terpenuhi.</translation>
    </message>
    <message>
        <source>by the rules, if the branch sees it as this register does.</source>
        <translation>menurut aturan, kalau cabang menilai sama dengan data di sini.</translation>
    </message>
    <message>
        <source>Nothing is certain; up to %1 if what is not certain holds.</source>
        <translation>Belum ada yang pasti; sampai %1 kalau yang belum pasti terpenuhi.</translation>
    </message>
</context>
<context>
    <name>ui::CaseList</name>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>An accident, a death, old age: what the family can ask for, by when, with which papers, and how it stands.</source>
        <translation>Kecelakaan, kematian, hari tua: apa hak keluarga, sampai kapan, dengan berkas apa, dan sudah sampai mana.</translation>
    </message>
    <message>
        <source>Write down a case</source>
        <translation>Catat kasus</translation>
    </message>
    <message>
        <source>No case is written down</source>
        <translation>Belum ada kasus yang dicatat</translation>
    </message>
    <message>
        <source>When something happens to a worker, write it down here at once: the branch wants to hear of an accident at work within 2×24 hours.</source>
        <translation>Kalau terjadi sesuatu pada pekerja, segera catat di sini: kecelakaan kerja harus dilaporkan ke cabang dalam 2×24 jam.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Pekerja</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Apa yang terjadi</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Belum selesai</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Tidak ada di sini</translation>
    </message>
    <message>
        <source>There are cases, but none that is like this. “All” shows them.</source>
        <translation>Ada kasus, tetapi tidak ada yang seperti ini. “Semua” menampilkannya.</translation>
    </message>
    <message>
        <source>Written down twice? Remove one of them</source>
        <translation>Tercatat dua kali? Hapus salah satunya</translation>
    </message>
</context>
<context>
    <name>ui::CasePaperList</name>
    <message>
        <source>there since %1</source>
        <translation>ada sejak %1</translation>
    </message>
    <message>
        <source>only if the branch asks for it</source>
        <translation>hanya kalau diminta cabang</translation>
    </message>
    <message>
        <source>with a picture</source>
        <translation>ada fotonya</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Sumber: %1</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Foto: %1</translation>
    </message>
    <message>
        <source>%1: ticked</source>
        <translation>%1: dicentang</translation>
    </message>
    <message>
        <source>%1: taken off</source>
        <translation>%1: centang dihapus</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Membaca…</translation>
    </message>
    <message>
        <source>On another computer</source>
        <translation>Di komputer lain</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Tidak ada gambar untuk ditempel. Salin dahulu.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read. Choose a JPEG or PNG file.</source>
        <translation>Ini bukan gambar yang bisa dibaca. Pilih berkas JPEG atau PNG.</translation>
    </message>
    <message>
        <source>%1: with a picture</source>
        <translation>%1: foto disimpan</translation>
    </message>
    <message>
        <source>%1: picture taken away</source>
        <translation>%1: foto dihapus</translation>
    </message>
</context>
<context>
    <name>ui::CaseResult</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Belum selesai</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hasil akhir</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Diputuskan pada</translation>
    </message>
    <message>
        <source>Rupiah paid out</source>
        <translation>Rupiah dibayarkan</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Alasan ditolak</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Write a day between the event and today.</source>
        <translation>Tulis hari antara kejadian dan hari ini.</translation>
    </message>
    <message>
        <source>Write how much was paid out.</source>
        <translation>Tulis berapa yang dibayarkan.</translation>
    </message>
    <message>
        <source>Write the reason that the branch gave.</source>
        <translation>Tulis alasan yang diberikan cabang.</translation>
    </message>
</context>
<context>
    <name>ui::CaseTotalsView</name>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Belum selesai</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Dibayar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Not claimed</source>
        <translation>Tidak diajukan</translation>
    </message>
    <message>
        <source>Rupiah paid out</source>
        <translation>Rupiah dibayarkan</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Menurut jenis</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Apa yang terjadi</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Menurut bulan</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Menurut tempat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>A case counts in the month in which it happened; what was paid, in the month in which it was decided. Who withdrew the consent is not counted.</source>
        <translation>Kasus dihitung pada bulan kejadian; yang dibayar pada bulan keputusan. Yang menarik persetujuan tidak dihitung.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Menurut</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), %1 paid out to families</source>
        <translation>
            <numerusform>%n kasus, %1 dibayarkan kepada keluarga</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CaseView</name>
    <message>
        <source>%1, %2 o&apos;clock</source>
        <translation>%1, pukul %2</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Semua kasus</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>See all data of the worker</source>
        <translation>Lihat semua data pekerja</translation>
    </message>
    <message>
        <source>Noted by mistake…</source>
        <translation>Salah catat…</translation>
    </message>
    <message>
        <source>What the rules give</source>
        <translation>Manfaat menurut aturan</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Batas waktu</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Heirs, in their order</source>
        <translation>Ahli waris menurut urutan</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>Yang tercatat</translation>
    </message>
    <message>
        <source>What came of it…</source>
        <translation>Hasil akhir…</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hasil akhir</translation>
    </message>
    <message>
        <source>What came of the case was written down.</source>
        <translation>Hasil akhir kasus tercatat.</translation>
    </message>
    <message numerus="yes">
        <source>Papers: %n missing</source>
        <translation>
            <numerusform>Berkas: %n belum ada</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers: all there that are needed</source>
        <translation>Berkas: semua yang perlu sudah ada</translation>
    </message>
    <message>
        <source>The branch was told today</source>
        <translation>Hari ini dilaporkan ke cabang</translation>
    </message>
    <message>
        <source>By form F3 (KK1), in person, by phone or in the branch&apos;s channel. Late is better than never.</source>
        <translation>Dengan formulir F3 (KK1): datang langsung, lewat telepon, atau saluran cabang. Terlambat lebih baik daripada tidak sama sekali.</translation>
    </message>
    <message>
        <source>The claim was handed in today</source>
        <translation>Hari ini klaim diajukan</translation>
    </message>
    <message>
        <source>Go through the papers below with the family; what is missing is marked.</source>
        <translation>Periksa berkas di bawah bersama keluarga; yang belum ada terlihat.</translation>
    </message>
    <message>
        <source>All papers are there: bring them to the branch.</source>
        <translation>Semua berkas sudah ada: bawa ke cabang.</translation>
    </message>
    <message>
        <source>Asked today, again in a week</source>
        <translation>Sudah ditanyakan hari ini, lagi minggu depan</translation>
    </message>
    <message>
        <source>No day is set to ask again.</source>
        <translation>Belum ada hari untuk menanyakan lagi.</translation>
    </message>
    <message>
        <source>To be asked about on %1.</source>
        <translation>Ditanyakan pada %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change this…</source>
        <translation>Ubah ini…</translation>
    </message>
    <message>
        <source>Nobody is written down. Add the heirs to the worker&apos;s data.</source>
        <translation>Belum ada yang dicatat. Tambahkan ahli waris pada data pekerja.</translation>
    </message>
    <message>
        <source>That the branch was told is written down.</source>
        <translation>Tercatat: sudah dilaporkan ke cabang.</translation>
    </message>
    <message>
        <source>The claim is written down; ask again in a week.</source>
        <translation>Klaim tercatat; tanyakan lagi minggu depan.</translation>
    </message>
    <message>
        <source>To be asked about again in a week.</source>
        <translation>Akan ditanyakan lagi minggu depan.</translation>
    </message>
    <message>
        <source>The case was taken off the list.</source>
        <translation>Kasus dihapus dari daftar.</translation>
    </message>
</context>
<context>
    <name>ui::CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Write down a case</source>
        <translation>Catat kasus</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Kembali (Esc)</translation>
    </message>
    <message>
        <source>To whom did it happen?</source>
        <translation>Siapa yang mengalaminya?</translation>
    </message>
    <message>
        <source>The case is written down.</source>
        <translation>Kasus tercatat.</translation>
    </message>
    <message>
        <source>Name, NIK, member number or phone</source>
        <translation>Nama, NIK, nomor peserta, atau telepon</translation>
    </message>
    <message>
        <source>Nobody here fits. Record the worker first, also when they are no member: then write the case down.</source>
        <translation>Tidak ada yang cocok. Data dahulu pekerjanya, juga kalau bukan peserta: lalu catat kasusnya.</translation>
    </message>
    <message>
        <source>Already written down: %1, %2.</source>
        <translation>Sudah tercatat: %1, %2.</translation>
    </message>
</context>
<context>
    <name>ui::ChainsCard</name>
    <message>
        <source>nothing yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>no. %1, %2</source>
        <translation>no. %1, %2</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>%1 = %2 taken + %3 same + %4 refused</source>
        <translation>%1 = %2 diterima + %3 sama + %4 ditolak</translation>
    </message>
    <message>
        <source>Card revoked.</source>
        <translation>Kartu dicabut.</translation>
    </message>
    <message>
        <source>Last file set aside: %1</source>
        <translation>Berkas terakhir disisihkan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) never came; later ones cover them.</source>
        <translation>
            <numerusform>%Ln berkas tidak pernah sampai; isinya tercakup berkas berikutnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) came again, without effect.</source>
        <translation>
            <numerusform>%Ln berkas datang lagi, tanpa pengaruh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set back to an older state %Ln time(s): ask for a full file.</source>
        <translation>
            <numerusform>%Ln kali mundur ke keadaan lama: minta berkas lengkap.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our no. %1 of %2 is not answered yet.</source>
        <translation>Berkas kita no. %1 tanggal %2 belum dibalas.</translation>
    </message>
    <message>
        <source>In order.</source>
        <translation>Lancar.</translation>
    </message>
    <message>
        <source>No card was accepted yet.</source>
        <translation>Belum ada kartu yang diterima.</translation>
    </message>
    <message>
        <source>Files from each device</source>
        <translation>Berkas dari tiap perangkat</translation>
    </message>
    <message>
        <source>Village and device</source>
        <translation>Desa dan perangkat</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Perangkat</translation>
    </message>
    <message>
        <source>Last file</source>
        <translation>Berkas terakhir</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Who we exchange with</source>
        <translation>Bertukar berkas dengan</translation>
    </message>
    <message>
        <source>No file has come yet.</source>
        <translation>Belum pernah mengirim berkas.</translation>
    </message>
    <message>
        <source>Silent for long: a call may help.</source>
        <translation>Lama tidak mengirim: coba hubungi.</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceCard</name>
    <message>
        <source>Use this one</source>
        <translation>Pakai yang ini</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(kosong)</translation>
    </message>
    <message>
        <source>Shown in lists meanwhile</source>
        <translation>Sementara ini tampil di daftar</translation>
    </message>
    <message>
        <source>Use %1: %2</source>
        <translation>Pakai %1: %2</translation>
    </message>
    <message>
        <source>%1 from anywhere on this page, %2 in the list</source>
        <translation>%1 dari mana saja di halaman ini, %2 di dalam daftar</translation>
    </message>
</context>
<context>
    <name>ui::ColumnChooser</name>
    <message>
        <source>Column of: %1</source>
        <translation>Kolom untuk: %1</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>Tidak ada di berkas ini</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>misalnya %1</translation>
    </message>
</context>
<context>
    <name>ui::ColumnsMenu</name>
    <message>
        <source>Move this column to the left</source>
        <translation>Pindahkan kolom ini ke kiri</translation>
    </message>
    <message>
        <source>Move this column to the right</source>
        <translation>Pindahkan kolom ini ke kanan</translation>
    </message>
    <message>
        <source>Make the columns as wide as their contents</source>
        <translation>Sesuaikan lebar kolom dengan isinya</translation>
    </message>
</context>
<context>
    <name>ui::ConflictsPage</name>
    <message>
        <source>Nothing to decide</source>
        <translation>Tidak ada yang perlu diputuskan</translation>
    </message>
    <message>
        <source>When two people write different values without knowing of each other, both are kept and stand here until somebody chooses.</source>
        <translation>Bila dua orang mengisi berbeda tanpa saling tahu, kedua nilai disimpan dan tampil di sini sampai ada yang memilih.</translation>
    </message>
    <message>
        <source>Fields with two values</source>
        <translation>Isian dengan dua nilai</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Perlu diputuskan</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sinkron</translation>
    </message>
    <message>
        <source>Open the worker</source>
        <translation>Buka pekerja ini</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) with two values. Both are kept until you choose; the choice is in the history and can be undone.</source>
        <translation>
            <numerusform>%Ln isian dengan dua nilai. Keduanya disimpan sampai Anda memilih; pilihan tercatat di riwayat dan dapat dibatalkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Before: nothing was written there.</source>
        <translation>Sebelumnya: belum diisi.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Sebelumnya: %1</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>Ditulis di sini</translation>
    </message>
    <message>
        <source>Written elsewhere</source>
        <translation>Ditulis di tempat lain</translation>
    </message>
    <message>
        <source>Decided for %1.</source>
        <translation>Diputuskan untuk %1.</translation>
    </message>
    <message>
        <source>Worker and field</source>
        <translation>Pekerja dan isian</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Pekerja</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Ditulis oleh</translation>
    </message>
    <message>
        <source>Listed are the first %1; the others follow as you decide.</source>
        <translation>Yang tampak %1 yang pertama; yang lain menyusul seiring diputuskan.</translation>
    </message>
    <message>
        <source>A record of another area</source>
        <translation>Catatan dari wilayah lain</translation>
    </message>
    <message>
        <source>Joined with nobody</source>
        <translation>Tidak digabung dengan siapa pun</translation>
    </message>
</context>
<context>
    <name>ui::ConsentsView</name>
    <message>
        <source>Given</source>
        <translation>Diberikan</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ditarik</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Belum ditanyakan</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Before whom</source>
        <translation>Di depan</translation>
    </message>
    <message>
        <source>Text of</source>
        <translation>Naskah</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Ditarik tanggal</translation>
    </message>
    <message>
        <source>%1, witness %2</source>
        <translation>%1, saksi %2</translation>
    </message>
    <message>
        <source>Register of consents</source>
        <translation>Daftar persetujuan</translation>
    </message>
    <message>
        <source>Who agreed to be recorded, when, before whom and how; and who took it back (UU 27/2022).</source>
        <translation>Siapa yang setuju didata, kapan, di depan siapa dan dengan cara apa; dan siapa yang menariknya (UU 27/2022).</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Save all as a table…</source>
        <translation>Simpan semua sebagai tabel…</translation>
    </message>
    <message>
        <source>Given: %1</source>
        <translation>Diberikan: %1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Ditarik: %1</translation>
    </message>
    <message>
        <source>Not asked yet: %1</source>
        <translation>Belum diminta: %1</translation>
    </message>
    <message>
        <source>Nobody here fits that.</source>
        <translation>Tidak ada yang cocok.</translation>
    </message>
    <message>
        <source>The newest %1 are shown; the table that is saved holds all.</source>
        <translation>%1 terbaru ditampilkan; tabel yang disimpan memuat semuanya.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n orang</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the register of consents</source>
        <translation>Simpan daftar persetujuan</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>persetujuan</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Persetujuan</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) saved in %2. The file is not encrypted.</source>
        <translation>
            <numerusform>%1 baris tersimpan di %2. Berkas ini tidak terenkripsi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ContributionCard</name>
    <message>
        <source>Where these figures come from</source>
        <translation>Dari mana angka ini</translation>
    </message>
    <message>
        <source>Fill in income and sector to see the contribution.</source>
        <translation>Isi penghasilan dan sektor untuk melihat iurannya.</translation>
    </message>
    <message>
        <source>There is no contribution for what is filled in so far.</source>
        <translation>Belum ada iuran untuk isian sejauh ini.</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>Pekerja baru</translation>
    </message>
    <message>
        <source>%1, %2 years old</source>
        <translation>%1, %2 tahun</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>untuk %1</translation>
    </message>
    <message numerus="yes">
        <source>for %n month(s)</source>
        <translation>
            <numerusform>untuk %n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>Basis, band %1</source>
        <translation>Dasar iuran, kelompok %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Keringanan</translation>
    </message>
    <message>
        <source>−%1</source>
        <translation>−%1</translation>
    </message>
    <message>
        <source>Discount for the contribution months %1 (PP 50/2025).</source>
        <translation>Keringanan untuk bulan iuran %1 (PP 50/2025).</translation>
    </message>
    <message>
        <source>Not certain: whether the discount holds for this payer. Counted without it; ask the branch.</source>
        <translation>Belum pasti: apakah keringanan berlaku untuk pembayar ini. Dihitung tanpa keringanan; tanyakan ke cabang.</translation>
    </message>
    <message>
        <source>Accident at work: treatment until healed, without a ceiling.</source>
        <translation>Kecelakaan kerja: pengobatan sampai sembuh, tanpa batas biaya.</translation>
    </message>
    <message>
        <source>Old age: what was paid in, with its yield.</source>
        <translation>Hari tua: semua yang dibayarkan beserta hasil pengembangannya.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Masih kurang: %1</translation>
    </message>
    <message>
        <source>Death: %1 for the heirs at first.</source>
        <translation>Meninggal: mula-mula %1 untuk ahli waris.</translation>
    </message>
    <message numerus="yes">
        <source>Death: %1 after %n month(s) of membership, about %2.</source>
        <translation>
            <numerusform>Meninggal: %1 setelah %n bulan menjadi peserta, sekitar %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scholarship for two children, up to %1: after %n year(s) of contributions, about %2.</source>
        <translation>
            <numerusform>Beasiswa dua anak, paling banyak %1: setelah %n tahun iuran, sekitar %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it only once the contribution is paid. From which day exactly is not certain: ask the branch.</source>
        <translation>Semuanya hanya bila iuran sudah dibayar. Mulai hari apa tepatnya belum pasti: tanyakan cabang.</translation>
    </message>
    <message>
        <source>Show to the worker</source>
        <translation>Tunjukkan ke pekerja</translation>
    </message>
</context>
<context>
    <name>ui::CoveragePage</name>
    <message>
        <source>Nobody is recorded here yet</source>
        <translation>Belum ada pekerja yang tercatat</translation>
    </message>
    <message>
        <source>Once workers are recorded, this page shows how many of them are protected, and where to go next.</source>
        <translation>Setelah pekerja tercatat, halaman ini menunjukkan berapa yang sudah terlindungi dan ke mana harus melangkah.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cakupan</translation>
    </message>
    <message>
        <source>Back to the whole area</source>
        <translation>Kembali ke seluruh wilayah</translation>
    </message>
    <message>
        <source>Monthly report…</source>
        <translation>Laporan bulanan…</translation>
    </message>
    <message>
        <source>Register the first worker</source>
        <translation>Daftarkan pekerja pertama</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tren</translation>
    </message>
    <message>
        <source>Villages and districts</source>
        <translation>Desa dan kecamatan</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>Peraturan</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Sedang menghitung</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, keadaan per %2</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Cakupan %1</translation>
    </message>
    <message>
        <source>Month of the report</source>
        <translation>Bulan laporan</translation>
    </message>
</context>
<context>
    <name>ui::DecisionsCard</name>
    <message>
        <source>For you to decide</source>
        <translation>Perlu Anda putuskan</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Perlu diputuskan</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Data ganda</translation>
    </message>
    <message>
        <source>No field has two values.</source>
        <translation>Tidak ada isian dengan dua nilai.</translation>
    </message>
    <message>
        <source>No doubles known. Compare looks for new ones.</source>
        <translation>Belum diketahui ada data ganda. Bandingkan untuk mencari lagi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) look like one person.</source>
        <translation>
            <numerusform>%Ln pasang mungkin orang yang sama.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) with two values.</source>
        <translation>
            <numerusform>%Ln isian dengan dua nilai.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeliveriesCard</name>
    <message>
        <source>Sent and received</source>
        <translation>Terkirim dan diterima</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Dikonfirmasi</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Dengan</translation>
    </message>
    <message>
        <source>Nothing was sent or received yet.</source>
        <translation>Belum ada yang dikirim atau diterima.</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::Desk</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Tidak ada yang dapat dibatalkan.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Tidak ada yang dapat diulangi.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Dibatalkan: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Diulangi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed since and stay.</source>
        <translation>
            <numerusform>%n isian sudah diubah lagi sesudahnya dan tetap.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Ulangi</translation>
    </message>
</context>
<context>
    <name>ui::DuplicatesPage</name>
    <message>
        <source>No doubles</source>
        <translation>Tidak ada data ganda</translation>
    </message>
    <message>
        <source>Records that look like one person stand here: the same NIK, a NIK with a slip, or the same name and birth date.</source>
        <translation>Catatan yang mungkin orang yang sama tampil di sini: NIK sama, NIK salah ketik, atau nama dan tanggal lahir sama.</translation>
    </message>
    <message>
        <source>Pairs that look like one person</source>
        <translation>Pasangan yang mungkin orang yang sama</translation>
    </message>
    <message>
        <source>Join: it is one person</source>
        <translation>Gabungkan: orang yang sama</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Bukan orang yang sama</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Data ganda</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sinkron</translation>
    </message>
    <message>
        <source>Looking for doubles…</source>
        <translation>Mencari data ganda…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) look like one person.</source>
        <translation>
            <numerusform>%Ln pasang mungkin orang yang sama.</numerusform>
        </translation>
    </message>
    <message>
        <source>One person? %1</source>
        <translation>Orang yang sama? %1</translation>
    </message>
    <message>
        <source>Joined: %1.</source>
        <translation>Digabung: %1.</translation>
    </message>
    <message>
        <source>Kept apart: not the same person.</source>
        <translation>Diingat: bukan orang yang sama.</translation>
    </message>
    <message>
        <source>Worker, and why</source>
        <translation>Pekerja dan alasannya</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Other NIK</source>
        <translation>NIK yang lain</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Nama yang lain</translation>
    </message>
    <message>
        <source>Where the other is</source>
        <translation>Tempat yang lain</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Listed are the first %1; the others follow as you decide.</source>
        <translation>Yang tampak %1 yang pertama; yang lain menyusul seiring diputuskan.</translation>
    </message>
    <message>
        <source>Not looked through yet</source>
        <translation>Belum ditelusuri</translation>
    </message>
    <message>
        <source>The search for doubles was stopped. It can be begun again at any time; nothing was changed.</source>
        <translation>Pencarian data ganda dihentikan. Bisa dimulai lagi kapan saja; tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Cari lagi</translation>
    </message>
</context>
<context>
    <name>ui::DutyForm</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Sejak kapan</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Keadaannya</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Nomor dokumen</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Simpan catatan</translation>
    </message>
    <message>
        <source>Add a picture of the document…</source>
        <translation>Tambah foto dokumen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Picture of the document</source>
        <translation>Foto dokumen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Lepas</translation>
    </message>
    <message>
        <source>The day on which it was done, such as 3-10-2026; not one to come.</source>
        <translation>Tanggal selesainya, misalnya 3-10-2026; bukan tanggal yang akan datang.</translation>
    </message>
</context>
<context>
    <name>ui::EnvelopeCard</name>
    <message>
        <source>Seal a new one</source>
        <translation>Segel yang baru</translation>
    </message>
    <message>
        <source>Open an envelope…</source>
        <translation>Buka amplop…</translation>
    </message>
    <message>
        <source>When a passphrase is forgotten</source>
        <translation>Bila kata sandi terlupa</translation>
    </message>
    <message>
        <source>A village that forgot its passphrase brings or sends its envelope. Open it here, make sure who asks, and read the code out to them. You do not see their data by it.</source>
        <translation>Desa yang lupa kata sandinya membawa atau mengirim amplopnya. Buka di sini, pastikan siapa yang meminta, lalu bacakan kodenya. Data mereka tidak terlihat oleh Anda.</translation>
    </message>
    <message>
        <source>Which envelope?</source>
        <translation>Amplop yang mana?</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Amplop</translation>
    </message>
    <message>
        <source>No envelope yet: it is sealed by itself when the card of your office is accepted. Until then only the recovery code helps.</source>
        <translation>Belum ada amplop: amplop disegel sendiri ketika kartu kantor diterima. Sebelum itu hanya kode pemulihan yang menolong.</translation>
    </message>
    <message>
        <source>There is an envelope, but for an office that is no longer trusted here. Seal a new one.</source>
        <translation>Ada amplop, tetapi untuk kantor yang di sini tidak dipercaya lagi. Segel yang baru.</translation>
    </message>
    <message>
        <source>An envelope is sealed for %1. Only that office can open it, and only this register opens with the code in it.</source>
        <translation>Amplop tersegel untuk %1. Hanya kantor itu yang bisa membukanya, dan hanya buku data ini yang terbuka dengan kode di dalamnya.</translation>
    </message>
    <message>
        <source>A new envelope was sealed; the former one opens nothing any more.</source>
        <translation>Amplop baru sudah disegel; yang lama tidak membuka apa pun lagi.</translation>
    </message>
    <message>
        <source>For %1, %2 (%3), sealed %4. Call them on the number you know, make sure who it is, then read the code out. It works once.</source>
        <translation>Untuk %1, %2 (%3), disegel %4. Telepon ke nomor yang Anda kenal, pastikan siapa orangnya, lalu bacakan kodenya. Berlaku satu kali.</translation>
    </message>
</context>
<context>
    <name>ui::EverythingCard</name>
    <message>
        <source>Everything out…</source>
        <translation>Keluarkan semua…</translation>
    </message>
    <message>
        <source>Everything out, in open formats</source>
        <translation>Keluarkan semua data, dalam format terbuka</translation>
    </message>
    <message>
        <source>All records, their whole history and the photos, as tables (CSV), JSON Lines and picture files that any program can read. The folder is not encrypted: keep it only as long as you need it.</source>
        <translation>Semua catatan, seluruh riwayatnya, dan foto, sebagai tabel (CSV), JSON Lines, dan berkas gambar yang bisa dibaca program apa pun. Map ini tidak terenkripsi: simpan hanya selama diperlukan.</translation>
    </message>
    <message>
        <source>Into which folder?</source>
        <translation>Ke map mana?</translation>
    </message>
    <message>
        <source>Writing everything…</source>
        <translation>Menulis semua data…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Dihentikan. Tidak ada yang tertinggal.</translation>
    </message>
    <message>
        <source>%1 records, %2 changes and %3 photos are in %4.</source>
        <translation>%1 catatan, %2 perubahan, dan %3 foto ada di %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have not arrived on this device yet.</source>
        <translation>
            <numerusform>%Ln foto belum sampai di perangkat ini.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EvidenceForm</name>
    <message>
        <source>Not said</source>
        <translation>Tidak disebut</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Tidak aktif</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Belum terdaftar</translation>
    </message>
    <message>
        <source>mm-yyyy</source>
        <translation>bb-tttt</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Siapa yang menyatakan</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Pada tanggal</translation>
    </message>
    <message>
        <source>Paid until the month</source>
        <translation>Terbayar sampai bulan</translation>
    </message>
    <message>
        <source>Member number (KPJ)</source>
        <translation>Nomor peserta (KPJ)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>ui::EvidencePanel</name>
    <message numerus="yes">
        <source>Write the same evidence for %1 worker(s)</source>
        <translation>
            <numerusform>Tulis bukti yang sama untuk %1 pekerja</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the evidence</source>
        <translation>Menulis bukti</translation>
    </message>
    <message numerus="yes">
        <source>Evidence written for %n worker(s).</source>
        <translation>
            <numerusform>Bukti ditulis untuk %n pekerja.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FieldSet</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Belum ditanyakan</translation>
    </message>
    <message>
        <source>The worker agrees</source>
        <translation>Pekerja setuju didaftarkan</translation>
    </message>
    <message>
        <source>dd-mm-yyyy, or the year</source>
        <translation>hh-bb-tttt, atau tahunnya</translation>
    </message>
</context>
<context>
    <name>ui::FiguresView</name>
    <message>
        <source>Change the target</source>
        <translation>Ubah target</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Dusun</translation>
    </message>
    <message>
        <source>Coverage by group</source>
        <translation>Cakupan menurut kelompok</translation>
    </message>
    <message>
        <source>Not protected: %1 · recorded, no evidence yet: %2 · not known: %3</source>
        <translation>Tidak terlindungi: %1 · didata, belum ada bukti: %2 · belum diketahui: %3</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cakupan</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Terlindungi</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Didata</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Belum tahu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Search in this list</source>
        <translation>Cari di daftar ini</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Dusun</translation>
    </message>
    <message>
        <source>All hamlets</source>
        <translation>Semua dusun</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Menurut nama</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Menurut wilayah</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Terbaru dulu</translation>
    </message>
    <message>
        <source>By end of cover</source>
        <translation>Menurut akhir perlindungan</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Menurut status</translation>
    </message>
    <message>
        <source>By age of what is known</source>
        <translation>Menurut umur bukti</translation>
    </message>
    <message>
        <source>By NIK</source>
        <translation>Menurut NIK</translation>
    </message>
    <message>
        <source>By family card</source>
        <translation>Menurut kartu keluarga</translation>
    </message>
    <message>
        <source>By date of birth</source>
        <translation>Menurut tanggal lahir</translation>
    </message>
    <message>
        <source>By occupation</source>
        <translation>Menurut pekerjaan</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Menurut telepon</translation>
    </message>
    <message>
        <source>By address</source>
        <translation>Menurut alamat</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Balik urutan</translation>
    </message>
</context>
<context>
    <name>ui::Fold</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::ForgottenPanel</name>
    <message>
        <source>Save the envelope…</source>
        <translation>Simpan amplop…</translation>
    </message>
    <message>
        <source>The recovery code that was written down at the beginning opens the register too: type it instead of the passphrase.</source>
        <translation>Kode pemulihan yang ditulis di awal juga membuka buku data: ketik sebagai ganti kata sandi.</translation>
    </message>
    <message>
        <source>Save the envelope</source>
        <translation>Simpan amplop</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Amplop</translation>
    </message>
    <message>
        <source>No code either? Your office can help. Save the envelope, bring or send it there, and let them read out the code in it; type that instead of the passphrase.</source>
        <translation>Kodenya juga tidak ada? Kantor bisa menolong. Simpan amplopnya, bawa atau kirim ke sana, lalu minta kode di dalamnya dibacakan; ketik kode itu sebagai ganti kata sandi.</translation>
    </message>
    <message>
        <source>No code either? Then nobody can open it, the office neither. Bring back a backup whose passphrase you know, or make a new register.</source>
        <translation>Kodenya juga tidak ada? Maka tidak ada yang bisa membukanya, kantor pun tidak. Pulihkan cadangan yang kata sandinya Anda tahu, atau buat buku data baru.</translation>
    </message>
    <message>
        <source>Saved: %1. Only your office can read it.</source>
        <translation>Disimpan: %1. Hanya kantor Anda yang bisa membacanya.</translation>
    </message>
</context>
<context>
    <name>ui::FoundWorkers</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::HeirsEditor</name>
    <message>
        <source>Who receives the benefit when the worker dies: husband or wife and children first.</source>
        <translation>Siapa yang menerima santunan bila pekerja meninggal: suami atau istri dan anak lebih dahulu.</translation>
    </message>
    <message>
        <source>Add an heir</source>
        <translation>Tambah ahli waris</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>Heir&apos;s name</source>
        <translation>Nama ahli waris</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>NIK, when known</source>
        <translation>NIK, bila diketahui</translation>
    </message>
    <message>
        <source>Phone, when there is one</source>
        <translation>Telepon, bila ada</translation>
    </message>
    <message>
        <source>Take this heir off</source>
        <translation>Hapus ahli waris ini</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::HomePage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is recorded here yet</source>
        <translation>Belum ada pekerja di sini</translation>
    </message>
    <message>
        <source>Go to the first worker and register them at the door.</source>
        <translation>Datangi pekerja pertama dan daftarkan di depan pintunya.</translation>
    </message>
    <message>
        <source>Register a worker</source>
        <translation>Daftarkan pekerja</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Register the first worker</source>
        <translation>Daftarkan pekerja pertama</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang perlu dikerjakan</translation>
    </message>
    <message>
        <source>End within 30 days: remind them to pay</source>
        <translation>Berakhir dalam 30 hari: ingatkan untuk membayar</translation>
    </message>
    <message>
        <source>In arrears: can still be put right</source>
        <translation>Menunggak: masih bisa dilunasi</translation>
    </message>
    <message>
        <source>Changes not sent to the office yet</source>
        <translation>Perubahan yang belum dikirim ke kantor</translation>
    </message>
    <message>
        <source>Status to be checked</source>
        <translation>Status perlu dicek</translation>
    </message>
    <message>
        <source>Not active: invite them back</source>
        <translation>Tidak aktif: ajak ikut lagi</translation>
    </message>
    <message>
        <source>Begun but not finished</source>
        <translation>Sudah dimulai, belum selesai</translation>
    </message>
    <message>
        <source>Two values: somebody must choose</source>
        <translation>Dua nilai: perlu diputuskan</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>%1 of %2 workers here are protected today</source>
        <translation>%1 dari %2 pekerja di sini terlindungi hari ini</translation>
    </message>
    <message>
        <source>Read in a residents&apos; list…</source>
        <translation>Ambil daftar penduduk…</translation>
    </message>
    <message>
        <source>Go on with what was begun</source>
        <translation>Lanjutkan yang sudah dimulai</translation>
    </message>
    <message>
        <source>Refused by the branch: put right</source>
        <translation>Ditolak cabang: perbaiki</translation>
    </message>
    <message>
        <source>Recorded, not handed to the branch yet</source>
        <translation>Sudah didata, belum diserahkan ke cabang</translation>
    </message>
    <message>
        <source>Handed over, without an answer yet</source>
        <translation>Sudah diserahkan, belum dijawab</translation>
    </message>
    <message>
        <source>Pairs that look like one person</source>
        <translation>Pasangan yang mirip satu orang</translation>
    </message>
    <message>
        <source>To keep the data safe</source>
        <translation>Agar data tetap aman</translation>
    </message>
    <message>
        <source>Wait for your approval</source>
        <translation>Menunggu persetujuan Anda</translation>
    </message>
    <message>
        <source>Kept longer than set: look at them</source>
        <translation>Lewat masa simpan: periksa</translation>
    </message>
    <message>
        <source>Consent withdrawn: erase or stop, %1</source>
        <translation>Persetujuan ditarik: hapus atau hentikan, %1</translation>
    </message>
    <message>
        <source>Breach of data: people should have been told by now</source>
        <translation>Kebocoran data: warga seharusnya sudah diberi tahu</translation>
    </message>
    <message>
        <source>Breach of data: tell people within 3×24 hours</source>
        <translation>Kebocoran data: beri tahu warga dalam 3×24 jam</translation>
    </message>
    <message>
        <source>Coverage and trend</source>
        <translation>Cakupan dan tren</translation>
    </message>
    <message numerus="yes">
        <source>Visits to repeat today, %n of them late</source>
        <translation>
            <numerusform>Kunjungan ulang hari ini, %n di antaranya terlambat</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits to repeat today</source>
        <translation>Kunjungan ulang hari ini</translation>
    </message>
    <message>
        <source>Cases: the branch should have been told by now</source>
        <translation>Kasus: seharusnya sudah dilaporkan ke cabang</translation>
    </message>
    <message>
        <source>Cases: tell the branch within 2×24 hours</source>
        <translation>Kasus: laporkan ke cabang dalam 2×24 jam</translation>
    </message>
    <message>
        <source>Cases: to be asked about today</source>
        <translation>Kasus: ditanyakan hari ini</translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message>
        <source>Take a list in</source>
        <translation>Masukkan daftar</translation>
    </message>
    <message>
        <source>Residents of OpenSID or SIAK, a residents&apos; book, any other table, or the branch&apos;s answer. You see what it would change before anything is.</source>
        <translation>Penduduk dari OpenSID atau SIAK, buku induk penduduk, tabel lain, atau jawaban cabang. Perubahannya terlihat dulu sebelum ada yang berubah.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>Drop a spreadsheet here: xlsx, xls, ods or CSV, as it comes.</source>
        <translation>Taruh lembar kerja di sini: xlsx, xls, ods, atau CSV, apa adanya.</translation>
    </message>
    <message>
        <source>Which list?</source>
        <translation>Daftar yang mana?</translation>
    </message>
    <message>
        <source>Spreadsheets and tables</source>
        <translation>Lembar kerja dan tabel</translation>
    </message>
</context>
<context>
    <name>ui::ImportPanel</name>
    <message>
        <source>Take them in</source>
        <translation>Masukkan</translation>
    </message>
    <message>
        <source>Save what is set aside…</source>
        <translation>Simpan yang disisihkan…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save what is set aside</source>
        <translation>Simpan yang disisihkan</translation>
    </message>
    <message>
        <source>Reading it first; nothing is changed yet.</source>
        <translation>Dibaca dulu; belum ada yang berubah.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Taking the list in</source>
        <translation>Memasukkan daftar</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Dihentikan. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Show the workers</source>
        <translation>Lihat para pekerja</translation>
    </message>
    <message numerus="yes">
        <source>%1 resident(s) are in the register now.</source>
        <translation>
            <numerusform>%1 penduduk kini ada di buku data.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving what is set aside</source>
        <translation>Menyimpan yang disisihkan</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Isi kolom-kolomnya</translation>
    </message>
    <message>
        <source>Words that are not known here</source>
        <translation>Kata yang belum dikenal di sini</translation>
    </message>
    <message>
        <source>See what it would change</source>
        <translation>Lihat apa yang akan berubah</translation>
    </message>
    <message>
        <source>Undo this import…</source>
        <translation>Batalkan impor ini…</translation>
    </message>
    <message>
        <source>Looking for the table</source>
        <translation>Mencari tabelnya</translation>
    </message>
    <message>
        <source>The headings of this file are not known here. Say which column holds what; it is remembered for the next file of this kind.</source>
        <translation>Judul kolom berkas ini belum dikenal. Tentukan isi tiap kolom; pilihan itu diingat untuk berkas sejenis berikutnya.</translation>
    </message>
    <message>
        <source>headings in row %1</source>
        <translation>judul kolom di baris %1</translation>
    </message>
    <message>
        <source>sheet %1, headings in row %2</source>
        <translation>lembar %1, judul kolom di baris %2</translation>
    </message>
    <message>
        <source>%1: %2. The columns are as you chose them for the last such file.</source>
        <translation>%1: %2. Kolomnya seperti yang Anda pilih untuk berkas sejenis yang terakhir.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Looking at every row</source>
        <translation>Memeriksa setiap baris</translation>
    </message>
    <message>
        <source>There is nothing in it that is not here already.</source>
        <translation>Semua isinya sudah ada di sini.</translation>
    </message>
    <message>
        <source>The residents are candidates: their data stands ready when you register them at the door.</source>
        <translation>Penduduk ini menjadi calon: datanya siap saat Anda mendaftarkan mereka di rumahnya.</translation>
    </message>
    <message>
        <source>The list is as it was before: the same file can be taken in again.</source>
        <translation>Daftarnya kembali seperti semula: berkas yang sama boleh dimasukkan lagi.</translation>
    </message>
    <message>
        <source>set-aside-%1.xlsx</source>
        <translation>disisihkan-%1.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheet or table</source>
        <translation>Lembar kerja atau tabel</translation>
    </message>
    <message>
        <source>Saved in %1, each row with its reason. Mend them there and read that file in. The file is not encrypted.</source>
        <translation>Tersimpan di %1, tiap baris dengan alasannya. Betulkan di sana lalu masukkan berkas itu. Berkasnya tidak tersandi.</translation>
    </message>
    <message>
        <source>There are no headings in that row. Choose the row above the first person.</source>
        <translation>Tidak ada judul kolom di baris itu. Pilih baris di atas orang pertama.</translation>
    </message>
    <message>
        <source>No table with headings was found in this file. Open it in a spreadsheet, write above each column what it holds, and read it in again.</source>
        <translation>Tidak ditemukan tabel berjudul kolom di berkas ini. Buka di lembar kerja, tulis isi tiap kolom di atasnya, lalu masukkan lagi.</translation>
    </message>
</context>
<context>
    <name>ui::ImportRows</name>
    <message>
        <source>Rows of the list</source>
        <translation>Baris-baris daftar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Semua baris</translation>
    </message>
    <message>
        <source>Perhaps twice</source>
        <translation>Mungkin ganda</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Perlu dilihat</translation>
    </message>
</context>
<context>
    <name>ui::ImportRowsModel</name>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
</context>
<context>
    <name>ui::ImportUndo</name>
    <message>
        <source>This import was undone already.</source>
        <translation>Impor ini sudah dibatalkan.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Dihentikan. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Looking at what the import brought</source>
        <translation>Memeriksa apa yang dibawa impor itu</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>Batalkan impor %1?</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Batalkan impor</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Membatalkan impor</translation>
    </message>
    <message>
        <source>The import is undone. %1</source>
        <translation>Impor dibatalkan. %1</translation>
    </message>
</context>
<context>
    <name>ui::JoinedCard</name>
    <message>
        <source>Joined records</source>
        <translation>Catatan yang digabung</translation>
    </message>
    <message>
        <source>Joined with %1, whose record stands for both.</source>
        <translation>Digabung dengan %1; catatan itu yang berlaku untuk keduanya.</translation>
    </message>
    <message>
        <source>Stands also for %1.</source>
        <translation>Berlaku juga untuk %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Buka %1</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Pisahkan</translation>
    </message>
    <message>
        <source>Separate %1</source>
        <translation>Pisahkan %1</translation>
    </message>
    <message>
        <source>Both count by themselves again, each with what was written on it.</source>
        <translation>Keduanya dihitung sendiri-sendiri lagi, masing-masing dengan yang tercatat padanya.</translation>
    </message>
    <message>
        <source>Separated: %1.</source>
        <translation>Dipisahkan: %1.</translation>
    </message>
</context>
<context>
    <name>ui::LapsingView</name>
    <message>
        <source>Nobody is known to be covered yet</source>
        <translation>Belum diketahui siapa yang terlindungi</translation>
    </message>
    <message>
        <source>Once payments or answers of the branch are recorded, this page says who lapses when, and what keeping everybody covered costs.</source>
        <translation>Setelah pembayaran atau jawaban cabang dicatat, halaman ini menunjukkan siapa yang akan berakhir dan kapan, serta biaya agar semua tetap terlindungi.</translation>
    </message>
    <message>
        <source>Who lapses when</source>
        <translation>Siapa berakhir kapan</translation>
    </message>
    <message>
        <source>What keeping everybody covered costs</source>
        <translation>Biaya agar semua tetap terlindungi</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Pekerja</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Lunas sampai</translation>
    </message>
    <message>
        <source>Covered until</source>
        <translation>Terlindungi sampai</translation>
    </message>
    <message>
        <source>Who lapses in the chosen month</source>
        <translation>Siapa yang berakhir pada bulan terpilih</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>Catat pembayaran</translation>
    </message>
    <message>
        <source>lapsed after %1</source>
        <translation>berakhir sesudah %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>For everybody who is covered or in arrears: all months not paid yet, from %1 on, each at the price of that month, sector and payer.</source>
        <translation>Untuk semua yang terlindungi atau menunggak: semua bulan yang belum lunas mulai %1, masing-masing dengan iuran bulan, sektor, dan pembayar itu.</translation>
    </message>
    <message>
        <source>Paid until %1</source>
        <translation>Lunas sampai %1</translation>
    </message>
</context>
<context>
    <name>ui::LayoutColumns</name>
    <message>
        <source>Columns of the list</source>
        <translation>Kolom daftar</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>Judul di berkas</translation>
    </message>
</context>
<context>
    <name>ui::LayoutEditor</name>
    <message>
        <source>Up</source>
        <translation>Naik</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Turun</translation>
    </message>
    <message>
        <source>Alt+↑ and Alt+↓ move a column, F2 changes its heading.</source>
        <translation>Alt+↑ dan Alt+↓ memindahkan kolom, F2 mengubah judulnya.</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Nama susunan</translation>
    </message>
    <message>
        <source>Under another name it is kept as a layout of its own.</source>
        <translation>Dengan nama lain, disimpan sebagai susunan tersendiri.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Occupations, programmes, sex, village</source>
        <translation>Pekerjaan, program, jenis kelamin, desa</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nama orang</translation>
    </message>
    <message>
        <source>Between the cells of a CSV</source>
        <translation>Pemisah sel CSV</translation>
    </message>
    <message>
        <source>Keep this layout</source>
        <translation>Simpan susunan ini</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Give it on as a file…</source>
        <translation>Jadikan berkas…</translation>
    </message>
    <message>
        <source>Take one from a file…</source>
        <translation>Ambil dari berkas…</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Seperti semula</translation>
    </message>
    <message>
        <source>Layout kept: %1</source>
        <translation>Susunan disimpan: %1</translation>
    </message>
    <message>
        <source>The layout %1 is as it came.</source>
        <translation>Susunan %1 kembali seperti semula.</translation>
    </message>
    <message>
        <source>Layout removed; %1 is chosen.</source>
        <translation>Susunan dihapus; sekarang dipakai %1.</translation>
    </message>
    <message>
        <source>Which layout?</source>
        <translation>Susunan mana?</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Susunan</translation>
    </message>
    <message>
        <source>Give the layout on</source>
        <translation>Jadikan susunan berkas</translation>
    </message>
    <message>
        <source>Layout written to %1</source>
        <translation>Susunan tertulis di %1</translation>
    </message>
</context>
<context>
    <name>ui::LayoutPreview</name>
    <message>
        <source>Preview of the list</source>
        <translation>Contoh isi daftar</translation>
    </message>
    <message>
        <source>Example Name</source>
        <translation>Nama Contoh</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>Judul di berkas</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Baris %1</translation>
    </message>
</context>
<context>
    <name>ui::LeftOutList</name>
    <message>
        <source>People not on the list</source>
        <translation>Orang yang tidak ikut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more: save the table to see all of them.</source>
        <translation>
            <numerusform>Dan %Ln lagi: simpan tabelnya untuk melihat semua.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListDeeds</name>
    <message>
        <source>Marking the workers</source>
        <translation>Menandai pekerja</translation>
    </message>
    <message>
        <source>None of them was handed over: only who is recorded and not sent yet, with a NIK of their own, can be.</source>
        <translation>Tidak ada yang ditandai: hanya yang sudah didata, belum dikirim, dan punya NIK sendiri.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) marked as handed to the branch.</source>
        <translation>
            <numerusform>%n pekerja ditandai sudah diserahkan ke cabang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n other(s) were passed over.</source>
        <translation>
            <numerusform>%1 %n lainnya dilewati.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was written already: nothing changed.</source>
        <translation>Sudah tercatat begitu: tidak ada yang berubah.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) are here and at work again.</source>
        <translation>
            <numerusform>%n pekerja kembali di sini dan bekerja lagi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s): %1.</source>
        <translation>
            <numerusform>%n pekerja: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListHistory</name>
    <message>
        <source>Handed over on %1; %2 of them stand as handed over</source>
        <translation>Diserahkan %1; %2 di antaranya masih tercatat terkirim</translation>
    </message>
    <message>
        <source>Handed over on %1</source>
        <translation>Diserahkan %1</translation>
    </message>
    <message>
        <source>The hand-over was undone</source>
        <translation>Penyerahan dibatalkan</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation>Belum diserahkan</translation>
    </message>
    <message>
        <source>No list was written yet.</source>
        <translation>Belum ada daftar yang ditulis.</translation>
    </message>
    <message>
        <source>Lists written before</source>
        <translation>Daftar yang pernah ditulis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Ditulis</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>It was handed over</source>
        <translation>Sudah diserahkan</translation>
    </message>
    <message>
        <source>Handed to the branch on</source>
        <translation>Diserahkan ke cabang pada</translation>
    </message>
    <message>
        <source>This day has not come yet. Check the year.</source>
        <translation>Tanggal ini belum tiba. Periksa tahunnya.</translation>
    </message>
    <message>
        <source>Write the day as day-month-year.</source>
        <translation>Tulis tanggalnya: hari-bulan-tahun.</translation>
    </message>
</context>
<context>
    <name>ui::ListOutput</name>
    <message>
        <source>Workers</source>
        <translation>Pekerja</translation>
    </message>
    <message>
        <source>workers-%1</source>
        <translation>pekerja-%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 worker(s) saved in %2. The file is not encrypted.</source>
        <translation>
            <numerusform>%1 pekerja disimpan di %2. Berkas ini tidak terenkripsi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Simpan daftar ini</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Saving the list</source>
        <translation>Menyimpan daftar</translation>
    </message>
    <message>
        <source>Save this list as PDF</source>
        <translation>Simpan daftar ini sebagai PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save all fields</source>
        <translation>Simpan semua isian</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Membaca daftar</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n baris disalin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LockPage</name>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>This register is locked. What you were typing is kept.</source>
        <translation>Buku data ini terkunci. Yang sedang Anda ketik tetap tersimpan.</translation>
    </message>
    <message>
        <source>Type the passphrase to open this register.</source>
        <translation>Ketik kata sandi untuk membuka buku data ini.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Buku data</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Practice village: the passphrase is %1</source>
        <translation>Desa contoh: kata sandinya %1</translation>
    </message>
    <message>
        <source>Make another register</source>
        <translation>Buat buku data lain</translation>
    </message>
    <message>
        <source>Open the practice village</source>
        <translation>Buka desa contoh</translation>
    </message>
    <message>
        <source>Type the passphrase of this register.</source>
        <translation>Ketik kata sandi buku data ini.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Membuka…</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Terlalu banyak percobaan salah. Tunggu %n detik.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice village</source>
        <translation>Desa contoh</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Pulihkan cadangan</translation>
    </message>
    <message>
        <source>Forgotten the passphrase?</source>
        <translation>Lupa kata sandi?</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Preparing the practice village…</source>
        <translation>Menyiapkan desa contoh…</translation>
    </message>
</context>
<context>
    <name>ui::ManyPanel</name>
    <message>
        <source>Check them all</source>
        <translation>Cek semuanya</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Simpan tabel</translation>
    </message>
    <message>
        <source>List of NIKs</source>
        <translation>Daftar NIK</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jawaban</translation>
    </message>
    <message numerus="yes">
        <source>%n NIK(s) in the list</source>
        <translation>
            <numerusform>%n NIK dalam daftar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %n NIK(s)</source>
        <translation>
            <numerusform>Mengecek %n NIK</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>status-%1.xlsx</source>
        <translation>status-%1.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Lembar sebar</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tersimpan: %1</translation>
    </message>
    <message>
        <source>Paste NIKs here, one a line, or drop a spreadsheet.</source>
        <translation>Tempel NIK di sini, satu per baris, atau jatuhkan lembar kerja.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Dari berkas…</translation>
    </message>
    <message>
        <source>A list of NIKs</source>
        <translation>Daftar NIK</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Daftar</translation>
    </message>
    <message numerus="yes">
        <source>%n NIK(s) in that file are numbers, so their last digits are lost. Format the column as text, type them again, and drop the file once more.</source>
        <translation>
            <numerusform>%n NIK di berkas itu berupa angka, jadi digit terakhirnya hilang. Jadikan kolomnya teks, ketik ulang, lalu jatuhkan berkasnya sekali lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no NIKs in that file.</source>
        <translation>Tidak ada NIK di berkas itu.</translation>
    </message>
</context>
<context>
    <name>ui::MeaningButton</name>
    <message>
        <source>What this means: %1</source>
        <translation>Apa artinya: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>ui::MeetingForm</name>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Narasumber</translation>
    </message>
    <message>
        <source>Others who came</source>
        <translation>Peserta lain</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>How many came who are not found below.</source>
        <translation>Berapa yang hadir tetapi tidak ada di daftar di bawah.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Who came: name or NIK, then Enter</source>
        <translation>Yang hadir: nama atau NIK, lalu Enter</translation>
    </message>
    <message>
        <source>Who came and is known here</source>
        <translation>Yang hadir dan ada di data ini</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Keluarkan dari daftar</translation>
    </message>
    <message>
        <source>Known here and came</source>
        <translation>Hadir dan ada di data ini</translation>
    </message>
</context>
<context>
    <name>ui::MeetingsView</name>
    <message>
        <source>Still to be held. Print the attendance list to take along.</source>
        <translation>Belum dilaksanakan. Cetak daftar hadir untuk dibawa.</translation>
    </message>
    <message numerus="yes">
        <source>%n of those known here were recorded on that day or within 30 days after</source>
        <translation>
            <numerusform>%n dari yang ada di data ini didata pada hari itu atau dalam 30 hari sesudahnya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before</source>
        <translation>
            <numerusform>%n sudah didata sebelumnya</numerusform>
        </translation>
    </message>
    <message>
        <source>counted until %1</source>
        <translation>dihitung sampai %1</translation>
    </message>
    <message>
        <source>the count ended on %1</source>
        <translation>penghitungan berakhir %1</translation>
    </message>
    <message>
        <source>%1, %2; %3. It says what followed, not why.</source>
        <translation>%1, %2; %3. Angka ini menunjukkan apa yang menyusul, bukan sebabnya.</translation>
    </message>
    <message>
        <source>No meeting is written down</source>
        <translation>Belum ada sosialisasi yang dicatat</translation>
    </message>
    <message>
        <source>When the protection is explained to many at once, write down when and where, and who came: then it shows how many were recorded afterwards.</source>
        <translation>Bila manfaat dijelaskan kepada banyak orang sekaligus, catat kapan, di mana, dan siapa yang hadir: di sini lalu terlihat berapa yang didata sesudahnya.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sosialisasi</translation>
    </message>
    <message>
        <source>Write down a meeting</source>
        <translation>Catat sosialisasi</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sosialisasi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Hadir</translation>
    </message>
    <message>
        <source>Recorded after</source>
        <translation>Didata sesudahnya</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Print: attendance list…</source>
        <translation>Cetak: daftar hadir…</translation>
    </message>
    <message>
        <source>Change, or who came</source>
        <translation>Ubah, atau siapa yang hadir</translation>
    </message>
    <message>
        <source>Noted by mistake</source>
        <translation>Salah catat</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>direncanakan</translation>
    </message>
    <message>
        <source>The meeting “%1” is written down.</source>
        <translation>Sosialisasi “%1” tercatat.</translation>
    </message>
    <message>
        <source>The meeting “%1” was taken off.</source>
        <translation>Sosialisasi “%1” dihapus dari catatan.</translation>
    </message>
</context>
<context>
    <name>ui::MendPanel</name>
    <message>
        <source>Some unsaved typing could not be read.</source>
        <translation>Sebagian isian yang belum disimpan tidak terbaca.</translation>
    </message>
    <message>
        <source>Some past imports can no longer be undone.</source>
        <translation>Sebagian impor yang lalu tidak bisa dibatalkan lagi.</translation>
    </message>
    <message>
        <source>Some pictures were damaged; they are asked for again with the next batch.</source>
        <translation>Sebagian foto rusak; akan diminta lagi lewat berkas sinkron berikutnya.</translation>
    </message>
    <message>
        <source>Mend this register</source>
        <translation>Perbaiki buku data ini</translation>
    </message>
    <message>
        <source>This register is damaged. Type its passphrase and let it be made anew from the record of all changes. The damaged file is kept beside it.</source>
        <translation>Buku data ini rusak. Ketik kata sandinya, lalu perbaiki: buku data dibuat ulang dari catatan semua perubahan. Berkas yang rusak tetap disimpan di sampingnya.</translation>
    </message>
    <message>
        <source>Making the register anew and checking it…</source>
        <translation>Membuat ulang dan memeriksa buku data…</translation>
    </message>
    <message>
        <source>Mended: %1 workers and %2 changes. The damaged file is kept as %3.</source>
        <translation>Sudah utuh kembali: %1 pekerja dan %2 perubahan. Berkas yang rusak disimpan sebagai %3.</translation>
    </message>
    <message>
        <source>The record of its changes is damaged too. Bring back the newest backup, and ask the office for help.</source>
        <translation>Catatan perubahannya ikut rusak. Kembalikan cadangan terbaru, dan mintalah bantuan kantor.</translation>
    </message>
</context>
<context>
    <name>ui::MomentFields</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>jj:mm</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Write the hour as 09:30.</source>
        <translation>Tulis jam seperti 09:30.</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>Waktu ini belum terjadi.</translation>
    </message>
</context>
<context>
    <name>ui::Notice</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>ui::OccupationEdit</name>
    <message>
        <source>Type everyday words, for example: ojek</source>
        <translation>Ketik kata sehari-hari, misalnya: ojek</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>ui::OfficerStep</name>
    <message>
        <source>At least 8 characters. Three or four words are easy to remember.</source>
        <translation>Sedikitnya 8 karakter. Tiga atau empat kata mudah diingat.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Make it longer.</source>
        <translation>Lemah: mudah ditebak. Buat lebih panjang.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Cukup. Satu kata lagi membuatnya kuat.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Kuat.</translation>
    </message>
    <message>
        <source>Make the register</source>
        <translation>Buat buku data</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>Stands beside everything you record.</source>
        <translation>Tercantum di semua yang Anda catat.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Ulangi kata sandi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Who works with it?</source>
        <translation>Siapa yang memakainya?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>Kedua kata sandi berbeda. Ketik lagi yang kedua.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>Pakai sedikitnya 8 karakter.</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>Tulis nama Anda.</translation>
    </message>
    <message>
        <source>Making the register…</source>
        <translation>Membuat buku data…</translation>
    </message>
</context>
<context>
    <name>ui::OutreachPage</name>
    <message>
        <source>Outreach</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation>Cetak daftar ini…</translation>
    </message>
    <message>
        <source>Write down a meeting</source>
        <translation>Catat sosialisasi</translation>
    </message>
    <message>
        <source>Visiting list</source>
        <translation>Daftar kunjungan</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sosialisasi</translation>
    </message>
</context>
<context>
    <name>ui::PairTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln bukti status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heir(s)</source>
        <translation>
            <numerusform>%Ln ahli waris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, recorded %2</source>
        <translation>%1, dicatat %2</translation>
    </message>
    <message>
        <source>By somebody not known here</source>
        <translation>Oleh petugas yang tidak dikenal di sini</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Oleh %1</translation>
    </message>
    <message>
        <source>Without evidence, heirs or photos</source>
        <translation>Tanpa bukti status, ahli waris, atau foto</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Dengan %1</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Tetap berlaku</translation>
    </message>
    <message>
        <source>Is joined to it, with all that hangs on it</source>
        <translation>Digabungkan ke sana, dengan semua lampirannya</translation>
    </message>
</context>
<context>
    <name>ui::PaperDialog</name>
    <message>
        <source>Preview of the paper</source>
        <translation>Pratinjau kertas</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Selebar jendela</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>Satu halaman penuh</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Menyusun halaman</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Saving the PDF</source>
        <translation>Menyimpan PDF</translation>
    </message>
    <message>
        <source>Saved in %1. The file is not encrypted.</source>
        <translation>Tersimpan di %1. Berkas ini tidak terkunci.</translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is on and has paper, then print again.</source>
        <translation>Pencetak tidak menerima apa pun. Periksa apakah menyala dan ada kertasnya, lalu cetak lagi.</translation>
    </message>
</context>
<context>
    <name>ui::PaperMenu</name>
    <message>
        <source>Receipt for the worker…</source>
        <translation>Tanda terima untuk pekerja…</translation>
    </message>
    <message>
        <source>Data sheet to sign…</source>
        <translation>Lembar data untuk ditandatangani…</translation>
    </message>
    <message>
        <source>Visiting list…</source>
        <translation>Daftar kunjungan…</translation>
    </message>
    <message>
        <source>List for a decree (SK)…</source>
        <translation>Daftar untuk SK…</translation>
    </message>
    <message>
        <source>Status list…</source>
        <translation>Daftar status…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Copy of the data for the person…</source>
        <translation>Salinan data untuk warga…</translation>
    </message>
    <message>
        <source>People concerned…</source>
        <translation>Warga yang terkena…</translation>
    </message>
    <message>
        <source>Letter to each person…</source>
        <translation>Surat untuk tiap warga…</translation>
    </message>
    <message>
        <source>Letter to the agency…</source>
        <translation>Surat untuk lembaga…</translation>
    </message>
    <message>
        <source>Monthly report of coverage…</source>
        <translation>Laporan bulanan cakupan…</translation>
    </message>
    <message>
        <source>Sheet of a case…</source>
        <translation>Lembar kasus…</translation>
    </message>
    <message>
        <source>Attendance list…</source>
        <translation>Daftar hadir…</translation>
    </message>
    <message>
        <source>List for the decree…</source>
        <translation>Daftar untuk SK…</translation>
    </message>
    <message>
        <source>Report to the sponsor…</source>
        <translation>Laporan untuk sponsor…</translation>
    </message>
</context>
<context>
    <name>ui::PapersCard</name>
    <message>
        <source>Papers of the village</source>
        <translation>Kertas desa</translation>
    </message>
    <message>
        <source>Receipts, data sheets and lists carry the name of the village by themselves. What is written here is added to them.</source>
        <translation>Tanda terima, lembar data dan daftar sudah memuat nama desa. Yang ditulis di sini ditambahkan padanya.</translation>
    </message>
    <message>
        <source>Address line</source>
        <translation>Baris alamat</translation>
    </message>
    <message>
        <source>Below the name of the village: street, postcode, phone, e-mail.</source>
        <translation>Di bawah nama desa: jalan, kode pos, telepon, surel.</translation>
    </message>
    <message>
        <source>Title of who signs</source>
        <translation>Jabatan penanda tangan</translation>
    </message>
    <message>
        <source>Empty: the head of the village, by the name of the village.</source>
        <translation>Bila kosong: kepala desa, dengan nama desa.</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>Nama penanda tangan</translation>
    </message>
    <message>
        <source>Empty: a line to write on.</source>
        <translation>Bila kosong: garis untuk ditulis tangan.</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>If there is one.</source>
        <translation>Bila ada.</translation>
    </message>
    <message>
        <source>Choose a crest…</source>
        <translation>Pilih lambang…</translation>
    </message>
    <message>
        <source>Without a crest</source>
        <translation>Tanpa lambang</translation>
    </message>
    <message>
        <source>No crest</source>
        <translation>Belum ada lambang</translation>
    </message>
    <message>
        <source>The crest</source>
        <translation>Lambang</translation>
    </message>
    <message>
        <source>Choose a crest</source>
        <translation>Pilih lambang</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
</context>
<context>
    <name>ui::PassphraseEdit</name>
    <message>
        <source>Show or hide what is typed</source>
        <translation>Tampilkan atau sembunyikan ketikan</translation>
    </message>
</context>
<context>
    <name>ui::PastImports</name>
    <message>
        <source>Lists taken in before</source>
        <translation>Daftar yang pernah dimasukkan</translation>
    </message>
    <message>
        <source>Nothing was taken in yet. Every list that is stays here, so that it can be undone, also much later.</source>
        <translation>Belum ada yang dimasukkan. Setiap daftar yang dimasukkan tercatat di sini, sehingga dapat dibatalkan, juga lama sesudahnya.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Undo this import…</source>
        <translation>Batalkan impor ini…</translation>
    </message>
    <message>
        <source>undone %1</source>
        <translation>dibatalkan %1</translation>
    </message>
</context>
<context>
    <name>ui::PaymentForm</name>
    <message>
        <source>Write it down</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>mm-yyyy</source>
        <translation>bb-tttt</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Tidak disebut</translation>
    </message>
    <message>
        <source>From the month</source>
        <translation>Mulai bulan</translation>
    </message>
    <message>
        <source>To the month</source>
        <translation>Sampai bulan</translation>
    </message>
    <message>
        <source>Amount (rupiah)</source>
        <translation>Jumlah (rupiah)</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Dibayar tanggal</translation>
    </message>
    <message>
        <source>Paid through</source>
        <translation>Dibayar lewat</translation>
    </message>
    <message>
        <source>Number on the receipt</source>
        <translation>Nomor bukti bayar</translation>
    </message>
    <message>
        <source>Member number (KPJ)</source>
        <translation>Nomor peserta (KPJ)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Write here why it is right, and save again.</source>
        <translation>Tulis di sini mengapa memang benar, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>It is right: write it down</source>
        <translation>Memang benar: catat</translation>
    </message>
    <message>
        <source>By the rules %1, not certain yet: %2</source>
        <translation>Menurut aturan %1, belum pasti: %2</translation>
    </message>
    <message>
        <source>By the rules %1 on the lowest basis: the income is not known</source>
        <translation>Menurut aturan %1 dengan dasar terendah: penghasilan tidak diketahui</translation>
    </message>
    <message>
        <source>By the rules %1: %2</source>
        <translation>Menurut aturan %1: %2</translation>
    </message>
    <message>
        <source>Choose the payer: the price depends on it.</source>
        <translation>Pilih pembayarnya: iurannya bergantung pada itu.</translation>
    </message>
</context>
<context>
    <name>ui::PaymentPanel</name>
    <message>
        <source>Reading whom the payment is for</source>
        <translation>Membaca untuk siapa pembayaran ini</translation>
    </message>
    <message numerus="yes">
        <source>Record the payment of %1 worker(s), each at their own price</source>
        <translation>
            <numerusform>Catat pembayaran %1 pekerja, masing-masing sesuai iurannya</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the payments</source>
        <translation>Mencatat pembayaran</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) are written down, %1 in all.</source>
        <translation>
            <numerusform>%n pembayaran dicatat, seluruhnya %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 dan lainnya</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) were passed over, for whom the rules name no price: %1.</source>
        <translation>
            <numerusform>%n pekerja dilewati karena tidak ada harga menurut aturan: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) were passed over, because there is a question about theirs: %1. Write below why it is right and save again, for them alone.</source>
        <translation>
            <numerusform>%n pekerja dilewati karena ada yang perlu dipastikan: %1. Tulis di bawah mengapa benar, lalu simpan lagi, khusus untuk mereka.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PaymentsView</name>
    <message>
        <source>Record a payment of… NIK, name, member number or phone</source>
        <translation>Catat pembayaran siapa? NIK, nama, KPJ, atau telepon</translation>
    </message>
    <message>
        <source>No payment is recorded yet</source>
        <translation>Belum ada pembayaran yang dicatat</translation>
    </message>
    <message>
        <source>Find the worker above and write down what the receipt says: a payment is at once evidence that its months are paid.</source>
        <translation>Cari pekerjanya di atas, lalu catat isi bukti bayarnya: pembayaran sekaligus menjadi bukti bahwa bulannya lunas.</translation>
    </message>
    <message>
        <source>Recorded payments</source>
        <translation>Pembayaran tercatat</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Show everybody&apos;s</source>
        <translation>Tampilkan semua orang</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Dibayar tanggal</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Paid through</source>
        <translation>Dibayar lewat</translation>
    </message>
    <message>
        <source>Number on the receipt</source>
        <translation>Nomor bukti bayar</translation>
    </message>
    <message>
        <source>Written by mistake</source>
        <translation>Salah catat</translation>
    </message>
    <message>
        <source>See the worker</source>
        <translation>Lihat pekerja</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), %1 in all.</source>
        <translation>
            <numerusform>%n pembayaran, seluruhnya %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The newest %2 are shown.</source>
        <translation>%1 Yang tampil %2 terbaru.</translation>
    </message>
    <message>
        <source>Payment of %1</source>
        <translation>Pembayaran %1</translation>
    </message>
    <message>
        <source>The payment of %1 is written down: paid until %2.</source>
        <translation>Pembayaran %1 dicatat: lunas sampai %2.</translation>
    </message>
    <message>
        <source>The payment was taken off.</source>
        <translation>Pembayaran dibuang.</translation>
    </message>
    <message>
        <source>%1 (perhaps written twice)</source>
        <translation>%1 (mungkin tercatat dua kali)</translation>
    </message>
    <message>
        <source>%1 Perhaps written twice, and not counted: %2.</source>
        <translation>%1 Mungkin tercatat dua kali, dan tidak dihitung: %2.</translation>
    </message>
</context>
<context>
    <name>ui::PeopleCard</name>
    <message>
        <source>People and passphrases</source>
        <translation>Orang dan kata sandi</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Tambah orang…</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>Ganti kata sandi saya…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Kode pemulihan baru…</translation>
    </message>
    <message>
        <source>Each person opens the register with a passphrase of their own, and their name stands beside what they record. An outreach worker gives out no whole lists.</source>
        <translation>Setiap orang membuka buku data dengan kata sandinya sendiri, dan namanya tertera pada yang dicatatnya. Kader tidak bisa mengeluarkan daftar lengkap.</translation>
    </message>
    <message>
        <source>%1 can open this register now.</source>
        <translation>%1 kini bisa membuka buku data ini.</translation>
    </message>
    <message>
        <source>The passphrase was set.</source>
        <translation>Kata sandi sudah dipasang.</translation>
    </message>
    <message>
        <source>Your passphrase was changed.</source>
        <translation>Kata sandi Anda sudah diganti.</translation>
    </message>
    <message>
        <source>That is you</source>
        <translation>Anda sendiri</translation>
    </message>
    <message>
        <source>Can open this register</source>
        <translation>Bisa membuka buku data ini</translation>
    </message>
    <message>
        <source>Has no passphrase on this device</source>
        <translation>Belum punya kata sandi di perangkat ini</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Peran %1</translation>
    </message>
    <message>
        <source>%1: %2, from the next time it is opened on.</source>
        <translation>%1: %2, mulai saat dibuka lagi.</translation>
    </message>
    <message>
        <source>New passphrase for %1</source>
        <translation>Kata sandi baru untuk %1</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation>%1 sudah tidak bertugas</translation>
    </message>
    <message>
        <source>Has %1 left?</source>
        <translation>%1 sudah tidak bertugas?</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Sudah tidak bertugas</translation>
    </message>
    <message>
        <source>%1 cannot open this register here any more.</source>
        <translation>%1 tidak bisa membuka buku data ini lagi di sini.</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>Buat kode pemulihan baru?</translation>
    </message>
    <message>
        <source>The one on paper opens nothing any more then. Have paper and a pen ready: the new one is shown once.</source>
        <translation>Kode yang lama di kertas tidak berlaku lagi. Siapkan kertas dan pena: yang baru hanya ditampilkan sekali.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Buat</translation>
    </message>
    <message>
        <source>Write this down and keep it away from the laptop. It is not shown again.</source>
        <translation>Tulis dan simpan jauh dari laptop. Kode ini tidak ditampilkan lagi.</translation>
    </message>
    <message>
        <source>The passphrase does not open this register here any more; only a backup made before. The name stays beside what was recorded.</source>
        <translation>Kata sandinya tidak membuka buku data ini lagi di sini; hanya cadangan yang dibuat sebelumnya. Namanya tetap pada yang pernah dicatat.</translation>
    </message>
    <message>
        <source>The village head approves what was recorded before it leaves</source>
        <translation>Kepala desa menyetujui pendataan sebelum dikirim</translation>
    </message>
    <message>
        <source>Only the village head decides this.</source>
        <translation>Hanya kepala desa yang menentukan ini.</translation>
    </message>
    <message>
        <source>From now on, what is recorded waits on the Sync page for your approval. What is here already may leave.</source>
        <translation>Mulai sekarang pendataan menunggu persetujuan Anda di halaman Sinkron. Yang sudah ada di sini boleh dikirim.</translation>
    </message>
    <message>
        <source>Nothing waits for approval any more.</source>
        <translation>Tidak ada lagi yang menunggu persetujuan.</translation>
    </message>
</context>
<context>
    <name>ui::PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Stands beside everything this person records.</source>
        <translation>Tertera pada semua yang dicatatnya.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Kata sandi sekarang</translation>
    </message>
    <message>
        <source>Or the recovery code.</source>
        <translation>Atau kode pemulihan.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Kata sandi baru</translation>
    </message>
    <message>
        <source>At least 8 characters. Whoever it is for types it, unseen by others.</source>
        <translation>Paling sedikit 8 huruf. Diketik sendiri oleh orangnya, tanpa dilihat orang lain.</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Kata sandi baru sekali lagi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Orang baru</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambahkan</translation>
    </message>
    <message>
        <source>A passphrase for %1</source>
        <translation>Kata sandi untuk %1</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Pasang kata sandi</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Kata sandi saya</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>This passphrase cannot be used. Choose another one.</source>
        <translation>Kata sandi ini tidak bisa dipakai. Pilih yang lain.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>Kedua kata sandi berbeda. Ketik lagi yang kedua.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>Pakai paling sedikit 8 huruf.</translation>
    </message>
    <message>
        <source>Type the passphrase until now.</source>
        <translation>Ketik kata sandi sekarang.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Isi namanya.</translation>
    </message>
</context>
<context>
    <name>ui::PhotoLimit</name>
    <message>
        <source>none</source>
        <translation>tanpa foto</translation>
    </message>
    <message>
        <source>Pictures in a file:</source>
        <translation>Foto per berkas:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) have not come yet; the next files ask for them.</source>
        <translation>
            <numerusform>%Ln foto belum sampai; berkas berikutnya memintanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1 MB</source>
        <translation>sampai %1 MB</translation>
    </message>
</context>
<context>
    <name>ui::PhotoSlot</name>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Jatuhkan gambar di sini</translation>
    </message>
    <message>
        <source>%1: there is a picture</source>
        <translation>%1: sudah ada gambar</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
</context>
<context>
    <name>ui::PhotosPanel</name>
    <message>
        <source>The worker signs here</source>
        <translation>Pekerja menandatangani di sini</translation>
    </message>
    <message>
        <source>Sign anew</source>
        <translation>Tanda tangan ulang</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Tidak ada gambar untuk ditempel. Salin dulu gambarnya.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read. Choose a JPEG or PNG file.</source>
        <translation>Ini bukan gambar yang dapat dibaca. Pilih berkas JPEG atau PNG.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Membaca…</translation>
    </message>
    <message>
        <source>On another computer</source>
        <translation>Ada di komputer lain</translation>
    </message>
</context>
<context>
    <name>ui::PreparingPage</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>ui::PrivacyCard</name>
    <message>
        <source>Personal data of the people (UU 27/2022)</source>
        <translation>Data pribadi warga (UU 27/2022)</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Consents that were withdrawn</source>
        <translation>Persetujuan yang ditarik</translation>
    </message>
    <message>
        <source>Breaches of personal data</source>
        <translation>Kebocoran data pribadi</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>Masa simpan data</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Given: %1. Not asked yet: %2. Withdrawn: %3.</source>
        <translation>Diberikan: %1. Belum diminta: %2. Ditarik: %3.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Tidak ada yang perlu dilakukan.</translation>
    </message>
    <message numerus="yes">
        <source>%n to be dealt with: %1.</source>
        <translation>
            <numerusform>%n perlu ditindaklanjuti: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation>Tidak ada yang terbuka.</translation>
    </message>
    <message numerus="yes">
        <source>%n open: tell the people and the agency in writing.</source>
        <translation>
            <numerusform>%n terbuka: beri tahu warga dan lembaga secara tertulis.</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit is set.</source>
        <translation>Belum ditetapkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are over the time: look at them.</source>
        <translation>
            <numerusform>%n orang lewat masa simpan: periksa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s). Nobody is over the time.</source>
        <translation>
            <numerusform>%n tahun. Tidak ada yang lewat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrivacyView</name>
    <message>
        <source>Back to Check my data</source>
        <translation>Kembali ke Periksa data saya</translation>
    </message>
</context>
<context>
    <name>ui::ProgrammesView</name>
    <message numerus="yes">
        <source>%n benefit(s) noted</source>
        <translation>
            <numerusform>%n manfaat tercatat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>approved: %n worker(s)</source>
        <translation>
            <numerusform>disetujui: %n pekerja</numerusform>
        </translation>
    </message>
    <message>
        <source>not approved yet</source>
        <translation>belum disetujui</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation>%1 dari %2 tempat</translation>
    </message>
    <message>
        <source>No sponsor is written down yet</source>
        <translation>Belum ada sponsor yang dicatat</translation>
    </message>
    <message>
        <source>The village budget, a company, Baznas, the tobacco excise share: write down who pays, for whom and how much. The list of the most vulnerable follows from it.</source>
        <translation>APBDes, perusahaan, Baznas, DBHCHT: catat siapa yang membayar, untuk siapa, dan berapa. Dari situ tersusun daftar pekerja yang paling rentan.</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Program baru</translation>
    </message>
    <message>
        <source>New sponsor</source>
        <translation>Sponsor baru</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Untuk apa</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Terpakai</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Buka daftar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Noted by mistake</source>
        <translation>Salah catat</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Write down a sponsor</source>
        <translation>Catat sponsor</translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation>%1 tersimpan.</translation>
    </message>
    <message>
        <source>The programme was taken off.</source>
        <translation>Program dibuang.</translation>
    </message>
    <message>
        <source>The sponsor was taken off.</source>
        <translation>Sponsor dibuang.</translation>
    </message>
</context>
<context>
    <name>ui::ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>kurang dari semenit lagi</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>sekitar %n menit lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReceiveCard</name>
    <message>
        <source>Set aside</source>
        <translation>Disisihkan</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Sudah pernah diterima</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>From %1, file number %2.</source>
        <translation>Dari %1, berkas nomor %2.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Pilih folder</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>Berkas yang diterima</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Take files in</source>
        <translation>Terima berkas</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>Berkas yang mana?</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>Folder yang mana?</translation>
    </message>
    <message>
        <source>Checking and taking in…</source>
        <translation>Memeriksa dan menerima…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new change(s).</source>
        <translation>
            <numerusform>%Ln perubahan baru.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) need a decision.</source>
        <translation>
            <numerusform>%Ln isian perlu diputuskan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln NIK(s) now belong to more than one worker.</source>
        <translation>
            <numerusform>%Ln NIK kini dimiliki lebih dari satu pekerja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier file(s) never arrived; this one covers them.</source>
        <translation>
            <numerusform>%Ln berkas sebelumnya tidak pernah sampai; berkas ini sudah mencakupnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 file(s): %2 taken in, %3 known already, %4 set aside.</source>
        <translation>%1 berkas: %2 diambil, %3 sudah pernah, %4 disisihkan.</translation>
    </message>
    <message>
        <source>The table says why files were set aside; the others are in.</source>
        <translation>Tabel menjelaskan mengapa ada berkas yang disisihkan; yang lain sudah masuk.</translation>
    </message>
    <message>
        <source>Cannot be undone: it erased somebody&apos;s data for good.</source>
        <translation>Tidak dapat dibatalkan: berkas itu menghapus data seseorang untuk selamanya.</translation>
    </message>
    <message>
        <source>Cannot be undone any more: a file for %1 was made since.</source>
        <translation>Tidak dapat dibatalkan lagi: berkas untuk %1 sudah dibuat sesudahnya.</translation>
    </message>
    <message>
        <source>Cannot be undone any more: %1 and %2 more were changed since.</source>
        <translation>Tidak dapat dibatalkan lagi: %1 dan %2 lainnya sudah diubah sesudahnya.</translation>
    </message>
    <message>
        <source>Cannot be undone any more: %1 was changed since.</source>
        <translation>Tidak dapat dibatalkan lagi: %1 sudah diubah sesudahnya.</translation>
    </message>
    <message>
        <source>Undo the last taking in</source>
        <translation>Batalkan pengambilan terakhir</translation>
    </message>
    <message>
        <source>Drop anything here: sync files, cards, the branch&apos;s answers, or a whole folder.</source>
        <translation>Jatuhkan apa saja di sini: berkas sinkron, kartu, jawaban cabang, atau satu folder sekaligus.</translation>
    </message>
    <message>
        <source>Sync files, cards, answers</source>
        <translation>Berkas sinkron, kartu, jawaban</translation>
    </message>
    <message>
        <source>Not a sync file, card or spreadsheet: %1. Nothing was taken from it.</source>
        <translation>Bukan berkas sinkron, kartu, atau tabel: %1. Tidak ada yang diambil darinya.</translation>
    </message>
    <message>
        <source>%1: %2, from %3.</source>
        <translation>%1: %2, dari %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln berkas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Sedang dibatalkan…</translation>
    </message>
    <message>
        <source>Undone: everything is as it was before those files.</source>
        <translation>Dibatalkan: semuanya kembali seperti sebelum berkas itu diambil.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Tidak tercapai</translation>
    </message>
    <message>
        <source>It was taken before; nothing changed.</source>
        <translation>Sudah pernah diambil; tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Nothing new in it but how far the sender has our files.</source>
        <translation>Tidak ada yang baru, selain sampai mana pengirim sudah menerima berkas kita.</translation>
    </message>
    <message>
        <source>Stopped before it. Take the folder in again for the rest.</source>
        <translation>Dihentikan sebelum sampai di sini. Ambil lagi foldernya untuk sisanya.</translation>
    </message>
    <message>
        <source>Stopped: %1 file(s) were not reached. What was taken in stays, and can be undone.</source>
        <translation>Dihentikan: %1 berkas tidak tercapai. Yang sudah diterima tetap ada, dan bisa dibatalkan.</translation>
    </message>
    <message>
        <source>Take in from %1</source>
        <translation>Ambil dari %1</translation>
    </message>
    <message>
        <source>Looking for doubles…</source>
        <translation>Mencari data ganda…</translation>
    </message>
    <message>
        <source>There is nothing to take in %1: no sync file, card or spreadsheet.</source>
        <translation>Tidak ada yang bisa diambil di %1: tidak ada berkas sinkron, kartu, atau lembar kerja.</translation>
    </message>
    <message>
        <source>It also brought what %1 wrote, which is no longer trusted: look at those records.</source>
        <translation>Berkas ini juga membawa tulisan %1 yang tidak lagi dipercaya: periksalah catatan itu.</translation>
    </message>
    <message>
        <source>No file there is meant for this device.</source>
        <translation>Tidak ada berkas di sana yang ditujukan untuk perangkat ini.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s).</source>
        <translation>
            <numerusform>%Ln foto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecoveryStep</name>
    <message>
        <source>I have written it down or printed it</source>
        <translation>Saya sudah menyimpan kode ini di kertas</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Buka buku data</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kode pemulihan</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Keep this recovery code</source>
        <translation>Simpan kode pemulihan ini</translation>
    </message>
    <message>
        <source>It opens the register when the passphrase is forgotten, and is shown only now. Keep it on paper in the village office, not on this computer. Without both, nobody can open the data again.</source>
        <translation>Kode ini membuka buku data bila kata sandi terlupa, dan hanya ditampilkan sekarang. Simpan di kertas di kantor desa, jangan di komputer ini. Tanpa keduanya, tidak seorang pun dapat membuka datanya lagi.</translation>
    </message>
    <message>
        <source>Jemput Bola recovery code</source>
        <translation>Kode pemulihan Jemput Bola</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Keep this sheet locked away. Type the code in place of the passphrase to open the register.</source>
        <translation>Simpan lembar ini di tempat terkunci. Ketik kodenya sebagai pengganti kata sandi untuk membuka buku data.</translation>
    </message>
</context>
<context>
    <name>ui::RegisterPage</name>
    <message>
        <source>Register a worker</source>
        <translation>Daftarkan pekerja</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Mulai yang baru</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Next family member</source>
        <translation>Anggota keluarga berikutnya</translation>
    </message>
    <message>
        <source>See the status</source>
        <translation>Lihat statusnya</translation>
    </message>
    <message>
        <source>Open in the list</source>
        <translation>Buka di daftar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Daftarkan</translation>
    </message>
    <message>
        <source>Change the data of %1</source>
        <translation>Ubah data %1</translation>
    </message>
    <message>
        <source>Continued from %1</source>
        <translation>Dilanjutkan dari %1</translation>
    </message>
    <message>
        <source>Continued: %1, from %2</source>
        <translation>Dilanjutkan: %1, dari %2</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Belum ada nama</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other draft(s)</source>
        <translation>
            <numerusform>%n draf lain</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>Draf dibuang.</translation>
    </message>
    <message>
        <source>Born %1, first registered in %2</source>
        <translation>Lahir %1, pertama terdaftar di %2</translation>
    </message>
    <message>
        <source>%1 is already here: %2.</source>
        <translation>%1 sudah ada di sini: %2.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Filled in from the residents&apos; list. Compare it with the identity card.</source>
        <translation>Diisi dari daftar penduduk. Cocokkan dengan KTP.</translation>
    </message>
    <message>
        <source>Family of %1</source>
        <translation>Keluarga %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tersimpan: %1</translation>
    </message>
    <message>
        <source>The data of %1 were changed.</source>
        <translation>Data %1 sudah diubah.</translation>
    </message>
    <message>
        <source>%1 is already here.</source>
        <translation>%1 sudah ada di sini.</translation>
    </message>
    <message>
        <source>Save, next family member</source>
        <translation>Simpan, anggota berikutnya</translation>
    </message>
    <message>
        <source>As for %1; write over it when it differs.</source>
        <translation>Sama dengan %1; ganti bila berbeda.</translation>
    </message>
    <message>
        <source>The NIK was %1 until now. The history will keep both.</source>
        <translation>NIK sebelumnya %1. Riwayat menyimpan keduanya.</translation>
    </message>
    <message>
        <source>No NIK yet? Leave it empty: the village lends a number.</source>
        <translation>Belum punya NIK? Kosongkan: desa memberi nomor sementara.</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Cetak tanda terima</translation>
    </message>
</context>
<context>
    <name>ui::RegulationsView</name>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message>
        <source>What we have</source>
        <translation>Yang sudah ada</translation>
    </message>
    <message>
        <source>What we have was written down.</source>
        <translation>Catatan peraturan disimpan.</translation>
    </message>
    <message>
        <source>The picture was taken off.</source>
        <translation>Foto dilepas.</translation>
    </message>
    <message>
        <source>%1 of %2 things are done or not asked of us.</source>
        <translation>%1 dari %2 butir sudah selesai atau bukan kewajiban desa.</translation>
    </message>
    <message>
        <source>Two values: choose one under Sync, “To be decided”.</source>
        <translation>Ada dua nilai: pilih salah satu di Sinkron, “Perlu diputuskan”.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Langkah berikutnya: %1</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Write down: %1</source>
        <translation>Catat: %1</translation>
    </message>
    <message>
        <source>The picture was added.</source>
        <translation>Foto ditambahkan.</translation>
    </message>
</context>
<context>
    <name>ui::ResidentColumnsPanel</name>
    <message>
        <source>Day first: 17/08/1978</source>
        <translation>Hari dulu: 17/08/1978</translation>
    </message>
    <message>
        <source>Month first: 08/17/1978</source>
        <translation>Bulan dulu: 08/17/1978</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>Baris judul kolom</translation>
    </message>
    <message>
        <source>Dates in numbers</source>
        <translation>Tanggal berupa angka</translation>
    </message>
    <message>
        <source>The only one</source>
        <translation>Satu-satunya</translation>
    </message>
    <message>
        <source>Choose at least three more columns: the name, the birth date and the sex are needed.</source>
        <translation>Pilih sedikitnya tiga kolom lagi: nama, tanggal lahir, dan jenis kelamin diperlukan.</translation>
    </message>
    <message>
        <source>Choose the column that holds the NIK.</source>
        <translation>Pilih kolom yang berisi NIK.</translation>
    </message>
</context>
<context>
    <name>ui::RestorePage</name>
    <message>
        <source>Choose the backup…</source>
        <translation>Pilih cadangannya…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Pulihkan cadangan</translation>
    </message>
    <message>
        <source>It becomes a register of its own; what is on this computer stays as it is. What was sent to the office after the backup comes back with the office&apos;s next file.</source>
        <translation>Menjadi buku data tersendiri; yang ada di komputer ini tetap seperti semula. Yang dikirim ke kantor sesudah cadangan dibuat kembali bersama berkas kantor berikutnya.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>The one of the day of the backup, or its recovery code.</source>
        <translation>Kata sandi saat cadangan dibuat, atau kode pemulihannya.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Cadangan yang mana?</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Type the passphrase of this register.</source>
        <translation>Ketik kata sandi buku data ini.</translation>
    </message>
    <message>
        <source>Checking the backup and bringing it back…</source>
        <translation>Memeriksa dan memulihkan cadangan…</translation>
    </message>
</context>
<context>
    <name>ui::RetentionView</name>
    <message>
        <source>How long data is kept</source>
        <translation>Masa simpan data</translation>
    </message>
    <message>
        <source>Counted from the last evidence, or from the day somebody refused. Nobody is erased by itself: whoever is over the time is listed here.</source>
        <translation>Dihitung dari bukti terakhir, atau dari hari seseorang menolak. Tidak ada yang terhapus sendiri: yang lewat masa simpan didaftar di sini.</translation>
    </message>
    <message>
        <source>Over the time</source>
        <translation>Lewat masa simpan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Dihitung dari</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Pilih semua</translation>
    </message>
    <message>
        <source>Erase the selected…</source>
        <translation>Hapus yang dipilih…</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Tidak dibatasi</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n tahun</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep data for</source>
        <translation>Simpan data selama</translation>
    </message>
    <message>
        <source>Whoever is covered now is kept in any case.</source>
        <translation>Yang sekarang terlindungi tetap disimpan.</translation>
    </message>
    <message>
        <source>the refusal</source>
        <translation>penolakan</translation>
    </message>
    <message>
        <source>the last evidence</source>
        <translation>bukti terakhir</translation>
    </message>
    <message>
        <source>No limit is set: nobody is listed.</source>
        <translation>Masa simpan belum ditetapkan: tidak ada yang didaftar.</translation>
    </message>
    <message>
        <source>Nobody is over the time.</source>
        <translation>Tidak ada yang lewat masa simpan.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are over the time.</source>
        <translation>
            <numerusform>%n orang lewat masa simpan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n person(s)?</source>
        <translation>
            <numerusform>Hapus %n orang?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that is recorded of them is erased here, and in every register that takes in the next sync file. This cannot be undone.</source>
        <translation>Semua yang tercatat tentang mereka dihapus di sini, dan di setiap buku data yang mengambil berkas sinkron berikutnya. Ini tidak bisa dibatalkan.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Hapus</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were erased.</source>
        <translation>
            <numerusform>%n orang dihapus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RightsCard</name>
    <message>
        <source>The consent was withdrawn. The data is kept and not used: %1.</source>
        <translation>Persetujuan sudah ditarik. Data disimpan dan tidak dipakai: %1.</translation>
    </message>
    <message>
        <source>The consent was withdrawn on %1. Erase the data, or stop and say why it is kept: %2.</source>
        <translation>Persetujuan ditarik %1. Hapus datanya, atau nyatakan sudah dihentikan beserta alasannya: %2.</translation>
    </message>
    <message>
        <source>Consent withdrawn…</source>
        <translation>Persetujuan ditarik…</translation>
    </message>
    <message>
        <source>Rights over the data (UU 27/2022)</source>
        <translation>Hak atas data (UU 27/2022)</translation>
    </message>
    <message>
        <source>Copy of the data for the person…</source>
        <translation>Salinan untuk warga…</translation>
    </message>
    <message>
        <source>Copy as a JSON file…</source>
        <translation>Salinan (JSON)…</translation>
    </message>
    <message>
        <source>Erase the data…</source>
        <translation>Hapus datanya…</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Ditarik tanggal</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Diterima oleh</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Simpan salinan</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>Berkas JSON</translation>
    </message>
    <message>
        <source>copy-of-data</source>
        <translation>salinan-data</translation>
    </message>
    <message>
        <source>Saved in %1. The file is not encrypted: hand it to the person only.</source>
        <translation>Disimpan di %1. Berkas ini tidak terkunci: berikan hanya kepada orangnya.</translation>
    </message>
    <message>
        <source>The withdrawal is written down.</source>
        <translation>Penarikan tercatat.</translation>
    </message>
    <message>
        <source>Erase the data of %1?</source>
        <translation>Hapus data %1?</translation>
    </message>
    <message>
        <source>Everything that is recorded of this person is erased here, and in every register that takes in the next sync file. This cannot be undone.</source>
        <translation>Semua yang tercatat tentang orang ini dihapus di sini, dan di setiap buku data yang mengambil berkas sinkron berikutnya. Ini tidak bisa dibatalkan.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>The data was erased.</source>
        <translation>Datanya sudah dihapus.</translation>
    </message>
</context>
<context>
    <name>ui::SafetyPage</name>
    <message>
        <source>Check my data</source>
        <translation>Periksa data saya</translation>
    </message>
    <message>
        <source>How safe what was recorded here is, and what to do about it.</source>
        <translation>Seberapa aman yang tercatat di sini, dan apa yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>Every record and every change</source>
        <translation>Semua catatan dan perubahan</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Periksa sekarang</translation>
    </message>
    <message>
        <source>Backup on this computer</source>
        <translation>Cadangan di komputer ini</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Cadangkan sekarang</translation>
    </message>
    <message>
        <source>Backup on another drive</source>
        <translation>Cadangan di tempat lain</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Pilih map…</translation>
    </message>
    <message>
        <source>Would a backup bring everything back?</source>
        <translation>Apakah cadangan benar-benar bisa dipulihkan?</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Coba sekarang</translation>
    </message>
    <message>
        <source>Changes for the office</source>
        <translation>Kiriman untuk kantor</translation>
    </message>
    <message>
        <source>Go to Sync</source>
        <translation>Ke Sinkron</translation>
    </message>
    <message>
        <source>Room on this computer</source>
        <translation>Ruang di komputer ini</translation>
    </message>
    <message>
        <source>Date of this computer</source>
        <translation>Tanggal komputer ini</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Semua aman</translation>
    </message>
    <message>
        <source>Everything is whole, saved twice, and tried out.</source>
        <translation>Semuanya utuh, tersimpan di dua tempat, dan sudah dicoba.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to do</source>
        <translation>
            <numerusform>%Ln hal perlu dilakukan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed since.</source>
        <translation>Tidak ada perubahan sesudahnya.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since.</source>
        <translation>
            <numerusform>%Ln perubahan sesudahnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last: %1. %2</source>
        <translation>Terakhir: %1. %2</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Belum ada.</translation>
    </message>
    <message>
        <source>The last automatic one failed: %1</source>
        <translation>Yang otomatis terakhir gagal: %1</translation>
    </message>
    <message>
        <source>Last: %1.</source>
        <translation>Terakhir: %1.</translation>
    </message>
    <message>
        <source>None yet. A stolen or broken laptop would take everything with it.</source>
        <translation>Belum ada. Bila laptop dicuri atau rusak, semuanya ikut hilang.</translation>
    </message>
    <message>
        <source>Never tried. A backup nobody tried is a hope.</source>
        <translation>Belum pernah dicoba. Cadangan yang belum dicoba hanya harapan.</translation>
    </message>
    <message>
        <source>Tried %1: it would come back whole.</source>
        <translation>Dicoba %1: kembali utuh.</translation>
    </message>
    <message>
        <source>Tried %1, without success. Make a new backup and try that.</source>
        <translation>Dicoba %1, tanpa hasil. Buat cadangan baru lalu coba lagi.</translation>
    </message>
    <message>
        <source>Checked %1: all agree.</source>
        <translation>Diperiksa %1: semuanya cocok.</translation>
    </message>
    <message>
        <source>Never checked completely.</source>
        <translation>Belum pernah diperiksa lengkap.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not sent yet</source>
        <translation>
            <numerusform>%Ln perubahan belum dikirim</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Semua terkirim</translation>
    </message>
    <message>
        <source>Only %1 left. Delete what is not needed, or nothing more can be saved.</source>
        <translation>Tinggal %1. Hapus yang tidak perlu, atau tidak ada lagi yang bisa disimpan.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Tersisa %1.</translation>
    </message>
    <message>
        <source>It says %1, but something here was written on %2. Put the date right.</source>
        <translation>Tertulis %1, padahal ada catatan di sini tertanggal %2. Perbaiki tanggalnya.</translation>
    </message>
    <message>
        <source>Right, as far as can be seen.</source>
        <translation>Benar, sejauh yang terlihat.</translation>
    </message>
    <message>
        <source>Back up to %1</source>
        <translation>Cadangkan ke %1</translation>
    </message>
    <message>
        <source>Checking every record and every change…</source>
        <translation>Memeriksa setiap catatan dan perubahan…</translation>
    </message>
    <message>
        <source>All is well: %1 workers and %2 changes agree.</source>
        <translation>Semua cocok: %1 pekerja dan %2 perubahan.</translation>
    </message>
    <message>
        <source>Making and checking the backup…</source>
        <translation>Membuat dan memeriksa cadangan…</translation>
    </message>
    <message>
        <source>Backed up and checked: %1 (%2).</source>
        <translation>Tercadang dan teruji: %1 (%2).</translation>
    </message>
    <message>
        <source>Where does the backup go?</source>
        <translation>Cadangan disimpan di mana?</translation>
    </message>
    <message>
        <source>Written, read back and compared: %1 (%2). The drive can be removed.</source>
        <translation>Ditulis, dibaca ulang, dan dibandingkan: %1 (%2). Aman dicabut.</translation>
    </message>
    <message>
        <source>Trying to bring the newest backup back…</source>
        <translation>Mencoba memulihkan cadangan terbaru…</translation>
    </message>
    <message numerus="yes">
        <source>This backup can be read, but %Ln place(s) in it do not agree.</source>
        <translation>
            <numerusform>Cadangan ini terbaca, tetapi %Ln tempat di dalamnya tidak cocok.</numerusform>
        </translation>
    </message>
    <message>
        <source>It works: %1 workers and %2 changes came back, in %3 s.</source>
        <translation>Berhasil: %1 pekerja dan %2 perubahan kembali, dalam %3 dtk.</translation>
    </message>
    <message>
        <source>Who did what, and when</source>
        <translation>Siapa melakukan apa, dan kapan</translation>
    </message>
    <message>
        <source>Look at the list</source>
        <translation>Lihat daftarnya</translation>
    </message>
    <message>
        <source>Every opening, every list given out, every change.</source>
        <translation>Setiap pembukaan, setiap daftar yang keluar, setiap perubahan.</translation>
    </message>
    <message>
        <source>This register is damaged, and so is the record of its changes. Ask the office for help, and restore the newest backup.</source>
        <translation>Buku data ini rusak, begitu juga catatan perubahannya. Minta bantuan kantor, dan pulihkan cadangan terbaru.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) do not agree. Check again: what can be done is said then.</source>
        <translation>
            <numerusform>%Ln tempat tidak cocok. Periksa lagi: yang bisa dilakukan akan ditunjukkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>This register is damaged, but the record of all changes is whole: no worker&apos;s data is lost.</source>
        <translation>Buku data ini rusak, tetapi catatan semua perubahannya utuh: tidak ada data pekerja yang hilang.</translation>
    </message>
    <message>
        <source>Lock and mend it</source>
        <translation>Kunci dan perbaiki</translation>
    </message>
    <message>
        <source>The line with the red triangle first: it cannot wait.</source>
        <translation>Baris bersegitiga merah lebih dulu: tidak bisa menunggu.</translation>
    </message>
    <message>
        <source>Each takes a minute. The lines with a mark say what.</source>
        <translation>Masing-masing sebentar saja. Baris bertanda seru menjelaskan apa.</translation>
    </message>
</context>
<context>
    <name>ui::SearchBox</name>
    <message>
        <source>Clear</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>ui::SelectionBar</name>
    <message>
        <source>Situation</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Copy these rows</source>
        <translation>Salin baris ini</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Simpan baris ini…</translation>
    </message>
    <message>
        <source>Here and at work again</source>
        <translation>Di sini dan bekerja lagi</translation>
    </message>
    <message numerus="yes">
        <source>%1 chosen</source>
        <translation>
            <numerusform>%1 dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>Print these workers…</source>
        <translation>Cetak pekerja ini…</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Bukti…</translation>
    </message>
    <message>
        <source>Payment…</source>
        <translation>Bayar…</translation>
    </message>
    <message>
        <source>Branch list</source>
        <translation>Daftar cabang</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Diserahkan</translation>
    </message>
</context>
<context>
    <name>ui::SendCard</name>
    <message>
        <source>Answer all villages</source>
        <translation>Balas semua desa</translation>
    </message>
    <message>
        <source>Make a file for the office</source>
        <translation>Buat berkas untuk kantor</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Tempat menyimpan berkas</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Folder lain…</translation>
    </message>
    <message>
        <source>Where should the file go?</source>
        <translation>Berkasnya disimpan di mana?</translation>
    </message>
    <message>
        <source>Answers for the villages</source>
        <translation>Balasan untuk desa-desa</translation>
    </message>
    <message>
        <source>The office has confirmed everything</source>
        <translation>Semua sudah dikonfirmasi kantor</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>Menulis dan memeriksa…</translation>
    </message>
    <message>
        <source>No village has a card here yet, so there is nobody to answer.</source>
        <translation>Belum ada kartu desa di sini, jadi belum ada yang dapat dibalas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) the office has not confirmed</source>
        <translation>
            <numerusform>%Ln perubahan belum dikonfirmasi kantor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s) among them. Each file holds everything that is not confirmed yet, so a lost one costs nothing.</source>
        <translation>
            <numerusform>%Ln pekerja di antaranya. Setiap berkas memuat semua yang belum dikonfirmasi, jadi berkas yang hilang tidak merugikan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept the card of the office first. Your data is safe here meanwhile.</source>
        <translation>Terima dulu kartu perangkat kantor. Sementara itu data Anda aman di sini.</translation>
    </message>
    <message>
        <source>Accept a card…</source>
        <translation>Terima kartu…</translation>
    </message>
    <message>
        <source>%1 (full)</source>
        <translation>%1 (penuh)</translation>
    </message>
    <message>
        <source>%1 (cannot be written to)</source>
        <translation>%1 (tidak bisa ditulisi)</translation>
    </message>
    <message>
        <source>Answered by the office: %1 = %2 taken + %3 the same as another + %4 refused.</source>
        <translation>Dijawab kantor: %1 = %2 diterima + %3 sama dengan yang lain + %4 ditolak.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written and checked. Safe to unplug.</source>
        <translation>
            <numerusform>%Ln berkas ditulis dan diperiksa. Aman dicabut.</numerusform>
        </translation>
    </message>
    <message>
        <source>File number %1 for %2 is written and checked: %3. Safe to unplug.</source>
        <translation>Berkas nomor %1 untuk %2 sudah ditulis dan diperiksa: %3. Aman dicabut.</translation>
    </message>
    <message>
        <source>Answered to the villages: %1 = %2 taken + %3 the same as another + %4 refused.</source>
        <translation>Dijawab untuk desa: %1 = %2 diterima + %3 sama dengan yang lain + %4 ditolak.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more wait for an answer.</source>
        <translation>
            <numerusform>%Ln lagi menunggu jawaban.</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation> dan </translation>
    </message>
    <message>
        <source>Make a file for %1</source>
        <translation>Buat berkas untuk %1</translation>
    </message>
    <message>
        <source>Make files for the office and %1</source>
        <translation>Buat berkas untuk kantor dan %1</translation>
    </message>
    <message numerus="yes">
        <source>One file for each of %Ln device(s) whose card was accepted here.</source>
        <translation>
            <numerusform>Satu berkas untuk tiap perangkat yang kartunya diterima di sini, %Ln perangkat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also one for %1.</source>
        <translation>Juga satu untuk %1.</translation>
    </message>
    <message>
        <source>%1 of %2 files are written, checked and counted as sent; the others are not there. %3</source>
        <translation>%1 dari %2 berkas sudah ditulis, diperiksa, dan dihitung terkirim; yang lain tidak ada. %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) did not fit; they go along when asked for.</source>
        <translation>
            <numerusform>%Ln foto tidak muat; ikut bila diminta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Setelan</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Bahasa dan tampilan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>High contrast, for the sun</source>
        <translation>Kontras tinggi, untuk di bawah matahari</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Hanya bila saya minta</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Terkunci sendiri</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once. What you were typing is still there afterwards.</source>
        <translation>Ctrl+L langsung mengunci. Yang sedang Anda ketik tetap ada sesudahnya.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Jemput Bola %1</source>
        <translation>Jemput Bola %1</translation>
    </message>
    <message>
        <source>The register is in %1</source>
        <translation>Buku data ada di %1</translation>
    </message>
    <message>
        <source>Area codes: idn-area-data (ODbL). Icons: Lucide (ISC).</source>
        <translation>Kode wilayah: idn-area-data (ODbL). Ikon: Lucide (ISC).</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s) without use</source>
        <translation>
            <numerusform>Setelah %Ln menit tidak dipakai</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SheetView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
</context>
<context>
    <name>ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Pekerja</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Daftarkan</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Cek status</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sinkron</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setelan</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Data saya</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cakupan</translation>
    </message>
</context>
<context>
    <name>ui::SimilarPanel</name>
    <message>
        <source>Perhaps already here</source>
        <translation>Mungkin sudah ada</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Look: %1</source>
        <translation>Lihat: %1</translation>
    </message>
</context>
<context>
    <name>ui::SituationForm</name>
    <message>
        <source>Here and at work</source>
        <translation>Di sini dan bekerja</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Where to, or why</source>
        <translation>Ke mana, atau mengapa</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 sejak %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::SponsorForm</name>
    <message>
        <source>Name of the sponsor</source>
        <translation>Nama sponsor</translation>
    </message>
    <message>
        <source>Keep the sponsor</source>
        <translation>Simpan sponsor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>ui::SponsorsPage</name>
    <message>
        <source>Sponsors</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Contributions and sponsors</source>
        <translation>Iuran dan sponsor</translation>
    </message>
    <message>
        <source>Who paid, who lapses when, and who pays for those who cannot.</source>
        <translation>Siapa sudah membayar, siapa akan berakhir, dan siapa membayari yang tidak mampu.</translation>
    </message>
    <message>
        <source>Sponsors and programmes</source>
        <translation>Sponsor dan program</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pembayaran</translation>
    </message>
    <message>
        <source>Who lapses, and what it costs</source>
        <translation>Siapa berakhir, dan biayanya</translation>
    </message>
</context>
<context>
    <name>ui::SponsorshipForm</name>
    <message>
        <source>For each decile below 6</source>
        <translation>Tiap desil di bawah 6</translation>
    </message>
    <message>
        <source>A disability</source>
        <translation>Disabilitas</translation>
    </message>
    <message>
        <source>Household headed by a woman</source>
        <translation>Kepala keluarga perempuan</translation>
    </message>
    <message>
        <source>For each child, up to three</source>
        <translation>Tiap anak, sampai tiga</translation>
    </message>
    <message>
        <source>60 years or older</source>
        <translation>Umur 60 tahun ke atas</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Nama program</translation>
    </message>
    <message>
        <source>By each one&apos;s income</source>
        <translation>Menurut penghasilan masing-masing</translation>
    </message>
    <message>
        <source>Places (people)</source>
        <translation>Kuota (orang)</translation>
    </message>
    <message>
        <source>Budget (rupiah)</source>
        <translation>Anggaran (rupiah)</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>mm-yyyy</source>
        <translation>bb-tttt</translation>
    </message>
    <message>
        <source>Keep the programme</source>
        <translation>Simpan program</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Who may benefit</source>
        <translation>Siapa yang boleh menerima</translation>
    </message>
    <message>
        <source>Points of the ranking</source>
        <translation>Nilai untuk peringkat</translation>
    </message>
    <message>
        <source>A proposal: no regulation that we know prescribes these points. Among equals the lower decile comes first, then more children, then the older.</source>
        <translation>Ini usulan: setahu kami tidak ada peraturan yang menetapkan nilai ini. Kalau sama, desil yang lebih rendah didahulukan, lalu yang anaknya lebih banyak, lalu yang lebih tua.</translation>
    </message>
    <message>
        <source>everybody who is recorded</source>
        <translation>semua yang sudah didata</translation>
    </message>
    <message>
        <source>with conditions</source>
        <translation>dengan syarat</translation>
    </message>
    <message>
        <source>Find one after the other; click on one to take it off.</source>
        <translation>Cari satu per satu; klik salah satu untuk mengeluarkannya.</translation>
    </message>
    <message>
        <source>Choose one of those that come while you type, or empty this line.</source>
        <translation>Pilih salah satu yang muncul saat mengetik, atau kosongkan baris ini.</translation>
    </message>
</context>
<context>
    <name>ui::StatusPage</name>
    <message>
        <source>One worker</source>
        <translation>Satu pekerja</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Banyak sekaligus</translation>
    </message>
    <message>
        <source>Check the status</source>
        <translation>Cek status</translation>
    </message>
    <message>
        <source>Active or not, and how we know.</source>
        <translation>Aktif atau tidak, dan dari mana kita tahu.</translation>
    </message>
    <message>
        <source>NIK, name, member number or phone</source>
        <translation>NIK, nama, nomor KPJ, atau telepon</translation>
    </message>
    <message>
        <source>Workers that fit</source>
        <translation>Pekerja yang cocok</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Cek status</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) here have this NIK. Look at each of them.</source>
        <translation>
            <numerusform>%n pekerja di sini memakai NIK ini. Lihat satu per satu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here fits “%1”</source>
        <translation>Tidak ada yang cocok dengan “%1” di sini</translation>
    </message>
    <message>
        <source>This says nothing about membership: the worker may be registered elsewhere. Type the whole NIK, or register the worker.</source>
        <translation>Ini tidak mengatakan apa-apa tentang kepesertaan: pekerja mungkin terdaftar di tempat lain. Ketik NIK lengkap, atau daftarkan pekerjanya.</translation>
    </message>
    <message>
        <source>Register a worker</source>
        <translation>Daftarkan pekerja</translation>
    </message>
    <message>
        <source>Whose status do you want to know?</source>
        <translation>Status siapa yang ingin diketahui?</translation>
    </message>
    <message>
        <source>Type a NIK, a name, a member number or a phone number. The answer comes while you type.</source>
        <translation>Ketik NIK, nama, nomor KPJ, atau nomor telepon. Jawabannya muncul saat Anda mengetik.</translation>
    </message>
</context>
<context>
    <name>ui::StatusStrip</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Kunci (Ctrl+L)</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Semua sudah dikirim</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Cadangan: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Belum ada cadangan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not sent yet</source>
        <translation>
            <numerusform>%Ln perubahan belum dikirim</numerusform>
        </translation>
    </message>
    <message>
        <source>Check my data</source>
        <translation>Periksa data saya</translation>
    </message>
</context>
<context>
    <name>ui::StopCard</name>
    <message>
        <source>Next house (N)</source>
        <translation>Rumah berikutnya (N)</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>Semua data</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Belum ada nama</translation>
    </message>
</context>
<context>
    <name>ui::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Sinkron</translation>
    </message>
    <message>
        <source>Files travel on a flash drive or by any messenger; they are sealed.</source>
        <translation>Berkas dibawa dengan flashdisk atau dikirim lewat pesan apa pun; isinya tersegel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more spreadsheet(s) wait.</source>
        <translation>
            <numerusform>%Ln lembar kerja lagi menunggu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the next one</source>
        <translation>Buka yang berikutnya</translation>
    </message>
</context>
<context>
    <name>ui::TargetForm</name>
    <message>
        <source>Target in percent</source>
        <translation>Target dalam persen</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Tercantum di mana</translation>
    </message>
    <message>
        <source>For example: RPJMDes 2026, decree of the regent no. 12/2026.</source>
        <translation>Misalnya: RPJMDes 2026, SK Bupati nomor 12/2026.</translation>
    </message>
    <message>
        <source>Keep this target</source>
        <translation>Simpan target ini</translation>
    </message>
    <message>
        <source>Use the province&apos;s path again</source>
        <translation>Pakai target provinsi lagi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Say where this target stands.</source>
        <translation>Sebutkan di mana target ini tercantum.</translation>
    </message>
    <message>
        <source>A number above 0, up to 100.</source>
        <translation>Angka di atas 0 sampai 100.</translation>
    </message>
</context>
<context>
    <name>ui::TellingDialog</name>
    <message>
        <source>For the worker to read</source>
        <translation>Untuk dibaca pekerja</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
</context>
<context>
    <name>ui::Text</name>
    <message>
        <source>Registers workers and shows who is protected.</source>
        <translation>Mendaftarkan pekerja dan menunjukkan siapa yang terlindungi.</translation>
    </message>
    <message>
        <source>Opens the register in this folder.</source>
        <translation>Membuka buku data di folder ini.</translation>
    </message>
    <message>
        <source>Opens the practice village.</source>
        <translation>Membuka desa contoh.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>The folder for this file is not there any more. Nothing was written. Put the flash drive in again, or choose another place.</source>
        <translation>Folder untuk berkas ini sudah tidak ada. Tidak ada yang ditulis. Pasang lagi flashdisknya, atau pilih tempat lain.</translation>
    </message>
    <message>
        <source>This is not here any more. Nothing was changed. Look for it again.</source>
        <translation>Ini sudah tidak ada di sini. Tidak ada yang diubah. Cari lagi.</translation>
    </message>
    <message>
        <source>This is already here. Nothing was changed. Use the one that is there, or choose another place.</source>
        <translation>Ini sudah ada di sini. Tidak ada yang diubah. Pakai yang sudah ada, atau pilih tempat lain.</translation>
    </message>
    <message>
        <source>This cannot be done with what was entered. Nothing was changed. Check the entries and try again.</source>
        <translation>Ini tidak dapat dilakukan dengan isian tersebut. Tidak ada yang diubah. Periksa isiannya dan coba lagi.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was changed. Ask the village head or the operator.</source>
        <translation>Peran Anda tidak mengizinkan ini. Tidak ada yang diubah. Mintalah kepada kepala desa atau operator.</translation>
    </message>
    <message>
        <source>That passphrase does not open this register. The data is safe. Try again, or use the recovery code.</source>
        <translation>Kata sandi itu tidak membuka buku data ini. Datanya aman. Coba lagi, atau pakai kode pemulihan.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. The data is safe. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Terlalu banyak percobaan salah. Datanya aman. Tunggu %n detik, lalu coba lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program is using this register. The data is safe. Close the other window, then try again.</source>
        <translation>Program lain sedang memakai buku data ini. Datanya aman. Tutup jendela yang lain, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. What was saved before is safe. Make room, then try again.</source>
        <translation>Disk penuh, jadi ini belum tersimpan. Yang tersimpan sebelumnya aman. Kosongkan sebagian disk, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This disk or folder cannot be written to. Nothing was changed. Choose another folder, or take off the write protection.</source>
        <translation>Disk atau folder ini tidak dapat ditulisi. Tidak ada yang diubah. Pilih folder lain, atau lepaskan pelindung tulisnya.</translation>
    </message>
    <message>
        <source>The register is damaged. Nothing more is written to it. Restore the last backup, or ask the office for help.</source>
        <translation>Buku data rusak. Tidak ada lagi yang ditulis ke dalamnya. Pulihkan cadangan terakhir, atau mintalah bantuan kantor.</translation>
    </message>
    <message>
        <source>A newer version of Jemput Bola made this register. The data is safe. Update the application on this computer.</source>
        <translation>Buku data ini dibuat oleh Jemput Bola versi yang lebih baru. Datanya aman. Perbarui aplikasi di komputer ini.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should. What was saved before is safe. Check the disk, then try again.</source>
        <translation>Disk tidak menjawab sebagaimana mestinya. Yang tersimpan sebelumnya aman. Periksa disknya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This file cannot be read, or it is of another kind. Nothing was changed. Choose another file, or ask for it again.</source>
        <translation>Berkas ini tidak dapat dibaca, atau jenisnya lain. Tidak ada yang diubah. Pilih berkas lain, atau mintalah lagi.</translation>
    </message>
    <message>
        <source>This file is damaged or was altered. Nothing was taken from it. Ask the sender to make it again.</source>
        <translation>Berkas ini rusak atau pernah diubah. Tidak ada yang diambil darinya. Mintalah pengirim membuatnya lagi.</translation>
    </message>
    <message>
        <source>A newer version of Jemput Bola made this file. Nothing was taken from it. Update the application on this computer.</source>
        <translation>Berkas ini dibuat oleh Jemput Bola versi yang lebih baru. Tidak ada yang diambil darinya. Perbarui aplikasi di komputer ini.</translation>
    </message>
    <message>
        <source>This file is sealed for another device. Nothing was taken from it. Ask the sender to make one for this device.</source>
        <translation>Berkas ini tersegel untuk perangkat lain. Tidak ada yang diambil darinya. Mintalah pengirim membuatkan untuk perangkat ini.</translation>
    </message>
    <message>
        <source>The sender of this file is not known here. Nothing was taken from it. Accept the sender&apos;s card first.</source>
        <translation>Pengirim berkas ini belum dikenal di sini. Tidak ada yang diambil darinya. Terima dulu kartu pengirimnya.</translation>
    </message>
    <message>
        <source>The card of this sender was revoked. Nothing was taken from the file. Ask the office.</source>
        <translation>Kartu pengirim ini sudah dicabut. Tidak ada yang diambil dari berkasnya. Tanyakan ke kantor.</translation>
    </message>
    <message>
        <source>This is outside the area that may be used here. Nothing was changed. Check the area code.</source>
        <translation>Ini di luar wilayah yang boleh dipakai di sini. Tidak ada yang diubah. Periksa kode wilayahnya.</translation>
    </message>
    <message>
        <source>This file continues file number %1, which has not been received. Nothing was taken from it. Ask the sender for number %1, or for a full file.</source>
        <translation>Berkas ini melanjutkan berkas nomor %1 yang belum diterima. Tidak ada yang diambil darinya. Mintalah nomor %1 kepada pengirim, atau berkas lengkap.</translation>
    </message>
    <message>
        <source>Two different changes carry the same number: a device&apos;s data may have been copied. Nothing was taken from this file. Ask the office.</source>
        <translation>Dua perubahan berbeda memakai nomor yang sama: mungkin data suatu perangkat pernah disalin. Tidak ada yang diambil dari berkas ini. Tanyakan ke kantor.</translation>
    </message>
    <message>
        <source>The digits do not match, so the card was not accepted. Compare them again over the phone.</source>
        <translation>Angkanya tidak cocok, jadi kartunya tidak diterima. Cocokkan lagi lewat telepon.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Dihentikan.</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name as on the identity card</source>
        <translation>Nama sesuai KTP</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Tempat lahir</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Family card number (KK)</source>
        <translation>Nomor kartu keluarga (KK)</translation>
    </message>
    <message>
        <source>Mother&apos;s name</source>
        <translation>Nama ibu kandung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Dusun</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Kode pos</translation>
    </message>
    <message>
        <source>Address lived at, when different</source>
        <translation>Alamat domisili, bila berbeda</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Whose phone</source>
        <translation>Telepon milik</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Second occupation</source>
        <translation>Pekerjaan kedua</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Tempat kerja</translation>
    </message>
    <message>
        <source>Works from</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Income a month</source>
        <translation>Penghasilan sebulan</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Months to pay</source>
        <translation>Bulan yang dibayar</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Pembayar iuran</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Disabilitas</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Date of consent</source>
        <translation>Tanggal persetujuan</translation>
    </message>
    <message>
        <source>How consent was given</source>
        <translation>Cara persetujuan</translation>
    </message>
    <message>
        <source>Reason for confirming the warnings</source>
        <translation>Alasan membenarkan peringatan</translation>
    </message>
    <message>
        <source>Evidence of membership</source>
        <translation>Bukti status</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>The worker&apos;s own</source>
        <translation>Milik sendiri</translation>
    </message>
    <message>
        <source>A relative&apos;s</source>
        <translation>Milik keluarga</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Tidak ada telepon</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transportasi</translation>
    </message>
    <message>
        <source>Other than transport</source>
        <translation>Selain transportasi</translation>
    </message>
    <message>
        <source>2 programmes: JKK and JKM</source>
        <translation>2 program: JKK dan JKM</translation>
    </message>
    <message>
        <source>3 programmes: JKK, JKM and JHT</source>
        <translation>3 program: JKK, JKM, dan JHT</translation>
    </message>
    <message>
        <source>The worker</source>
        <translation>Pekerja sendiri</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>The village (APBDes)</source>
        <translation>Desa (APBDes)</translation>
    </message>
    <message>
        <source>The regency (APBD)</source>
        <translation>Kabupaten/kota (APBD)</translation>
    </message>
    <message>
        <source>The province (APBD)</source>
        <translation>Provinsi (APBD)</translation>
    </message>
    <message>
        <source>Tobacco excise share (DBHCHT)</source>
        <translation>Dana bagi hasil cukai tembakau (DBHCHT)</translation>
    </message>
    <message>
        <source>A company (CSR)</source>
        <translation>Perusahaan (CSR)</translation>
    </message>
    <message>
        <source>SERTAKAN</source>
        <translation>SERTAKAN</translation>
    </message>
    <message>
        <source>Baznas</source>
        <translation>Baznas</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Pihak lain</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Fisik</translation>
    </message>
    <message>
        <source>Intellectual</source>
        <translation>Intelektual</translation>
    </message>
    <message>
        <source>Mental</source>
        <translation>Mental</translation>
    </message>
    <message>
        <source>Sensory</source>
        <translation>Sensorik</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Ganda</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Calon</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Didata</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Dijawab</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Cap jempol</translation>
    </message>
    <message>
        <source>In words, with a witness</source>
        <translation>Lisan, dengan saksi</translation>
    </message>
    <message>
        <source>village head</source>
        <translation>kepala desa</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operator</translation>
    </message>
    <message>
        <source>outreach worker</source>
        <translation>kader</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>hanya melihat</translation>
    </message>
    <message>
        <source>office operator</source>
        <translation>operator kantor</translation>
    </message>
    <message>
        <source>head of the office</source>
        <translation>kepala kantor</translation>
    </message>
    <message>
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <translation>Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hari ini %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>kemarin %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n hari lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n bulan lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n tahun lalu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>RT %1</source>
        <translation>RT %1</translation>
    </message>
    <message>
        <source>RW %1</source>
        <translation>RW %1</translation>
    </message>
    <message>
        <source>%1 must be filled in.</source>
        <translation>%1 harus diisi.</translation>
    </message>
    <message>
        <source>A NIK has 16 digits. Compare it with the identity card.</source>
        <translation>NIK terdiri atas 16 angka. Cocokkan dengan KTP.</translation>
    </message>
    <message>
        <source>All digits are the same: no such NIK exists. Compare it with the identity card.</source>
        <translation>Semua angkanya sama: NIK seperti itu tidak ada. Cocokkan dengan KTP.</translation>
    </message>
    <message>
        <source>A family card number has 16 digits. Compare it with the family card.</source>
        <translation>Nomor KK terdiri atas 16 angka. Cocokkan dengan kartu keluarga.</translation>
    </message>
    <message>
        <source>There is no such day. Write it as day, month, year.</source>
        <translation>Tanggal itu tidak ada. Tulis hari, bulan, tahun.</translation>
    </message>
    <message>
        <source>This day has not come yet. Check the year.</source>
        <translation>Tanggal itu belum tiba. Periksa tahunnya.</translation>
    </message>
    <message>
        <source>65 or older: the programme does not take new members of this age.</source>
        <translation>Berusia 65 tahun atau lebih: program tidak menerima peserta baru seusia ini.</translation>
    </message>
    <message>
        <source>A phone number has 8 to 15 digits.</source>
        <translation>Nomor telepon terdiri atas 8 sampai 15 angka.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@place.id.</source>
        <translation>Alamat surel seperti nama@tempat.id.</translation>
    </message>
    <message>
        <source>Write a whole number in the allowed range.</source>
        <translation>Tulis bilangan bulat dalam batas yang diperbolehkan.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Pilih salah satu dari daftar.</translation>
    </message>
    <message>
        <source>Work ends before it begins. Swap the two times.</source>
        <translation>Jam selesai lebih awal daripada jam mulai. Tukar kedua jamnya.</translation>
    </message>
    <message>
        <source>The second occupation is the same as the first. Choose another or leave it empty.</source>
        <translation>Pekerjaan kedua sama dengan yang pertama. Pilih yang lain atau kosongkan.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <translation>Terlalu panjang. Persingkat.</translation>
    </message>
    <message>
        <source>The worker&apos;s consent is needed. Explain, then note how it was given.</source>
        <translation>Persetujuan pekerja diperlukan. Jelaskan dulu, lalu catat cara persetujuannya.</translation>
    </message>
    <message>
        <source>A temporary number of the village. It never leaves as a real NIK; replace it when the card is there.</source>
        <translation>Nomor sementara dari desa. Tidak pernah keluar sebagai NIK asli; ganti bila KTP sudah ada.</translation>
    </message>
    <message>
        <source>The birth date inside this NIK does not exist. Compare it with the identity card.</source>
        <translation>Tanggal lahir di dalam NIK ini tidak ada. Cocokkan dengan KTP.</translation>
    </message>
    <message>
        <source>The area at the start of this NIK is not known. Compare it with the identity card.</source>
        <translation>Wilayah di awal NIK ini tidak dikenal. Cocokkan dengan KTP.</translation>
    </message>
    <message>
        <source>This NIK ends in 0000, which is not given out. Compare it with the identity card.</source>
        <translation>NIK ini berakhiran 0000, yang tidak pernah diterbitkan. Cocokkan dengan KTP.</translation>
    </message>
    <message>
        <source>The birth date in the NIK is another one. Follow the identity card.</source>
        <translation>Tanggal lahir di NIK berbeda. Ikuti KTP.</translation>
    </message>
    <message>
        <source>The NIK says the other sex. Follow the identity card.</source>
        <translation>Menurut NIK jenis kelaminnya berbeda. Ikuti KTP.</translation>
    </message>
    <message>
        <source>This NIK is already here. Open that worker instead of adding another.</source>
        <translation>NIK ini sudah ada. Buka data pekerja itu, jangan menambah yang baru.</translation>
    </message>
    <message>
        <source>Younger than 15. The minimum age is not certain: ask the branch.</source>
        <translation>Di bawah 15 tahun. Usia minimum belum pasti: tanyakan ke cabang.</translation>
    </message>
    <message>
        <source>The date inside this family card number does not exist. Compare it with the card.</source>
        <translation>Tanggal di dalam nomor KK ini tidak ada. Cocokkan dengan kartunya.</translation>
    </message>
    <message>
        <source>Names rarely hold digits or signs. Write it as on the identity card.</source>
        <translation>Nama jarang memuat angka atau tanda. Tulis sesuai KTP.</translation>
    </message>
    <message>
        <source>Without a phone number the worker cannot be reminded. A relative&apos;s number also helps.</source>
        <translation>Tanpa nomor telepon, pekerja tidak dapat diingatkan. Nomor keluarga pun membantu.</translation>
    </message>
    <message>
        <source>Choose where this was seen.</source>
        <translation>Pilih sumber bukti ini.</translation>
    </message>
    <message>
        <source>Say on which day this was true.</source>
        <translation>Sebutkan tanggal bukti ini.</translation>
    </message>
    <message>
        <source>Write the last paid month as month and year.</source>
        <translation>Tulis bulan terakhir yang dibayar: bulan dan tahun.</translation>
    </message>
    <message>
        <source>A member number (KPJ) has 11 digits.</source>
        <translation>Nomor peserta (KPJ) terdiri atas 11 angka.</translation>
    </message>
    <message>
        <source>Fill in at least one: the state, the last paid month, or the member number.</source>
        <translation>Isi sedikitnya satu: keadaan, bulan terakhir yang dibayar, atau nomor peserta.</translation>
    </message>
    <message>
        <source>Write why the branch refused.</source>
        <translation>Tulis alasan cabang menolak.</translation>
    </message>
    <message>
        <source>ACTIVE</source>
        <translation>AKTIF</translation>
    </message>
    <message>
        <source>ENDING SOON</source>
        <translation>AKAN BERAKHIR</translation>
    </message>
    <message>
        <source>IN ARREARS</source>
        <translation>MENUNGGAK</translation>
    </message>
    <message>
        <source>NOT ACTIVE</source>
        <translation>TIDAK AKTIF</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>DITOLAK</translation>
    </message>
    <message>
        <source>NOT REGISTERED</source>
        <translation>BELUM TERDAFTAR</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>TERKIRIM</translation>
    </message>
    <message>
        <source>RECORDED</source>
        <translation>DIDATA</translation>
    </message>
    <message>
        <source>TO BE CHECKED</source>
        <translation>PERLU DICEK</translation>
    </message>
    <message>
        <source>NOT IN THIS DATA</source>
        <translation>TIDAK ADA DI DATA INI</translation>
    </message>
    <message>
        <source>The contribution is paid and this worker is protected today.</source>
        <translation>Iuran sudah dibayar dan pekerja ini terlindungi hari ini.</translation>
    </message>
    <message>
        <source>Protected today, but the paid time ends within 30 days.</source>
        <translation>Terlindungi hari ini, tetapi masa yang dibayar berakhir dalam 30 hari.</translation>
    </message>
    <message>
        <source>The branch refused the registration and gave a reason.</source>
        <translation>Cabang menolak pendaftaran dan menyebutkan alasannya.</translation>
    </message>
    <message>
        <source>The evidence says this worker is not a member yet.</source>
        <translation>Menurut bukti, pekerja ini belum menjadi peserta.</translation>
    </message>
    <message>
        <source>Recorded and received by the office. The branch has not answered yet.</source>
        <translation>Sudah didata dan diterima kantor. Cabang belum menjawab.</translation>
    </message>
    <message>
        <source>Recorded on this computer. The office has not confirmed it yet.</source>
        <translation>Sudah didata di komputer ini. Kantor belum mengonfirmasi.</translation>
    </message>
    <message>
        <source>There is no evidence that can answer for today.</source>
        <translation>Tidak ada bukti yang dapat menjawab untuk hari ini.</translation>
    </message>
    <message>
        <source>Nobody with this number is in this register. That does not mean they are not a member.</source>
        <translation>Nomor ini tidak ada di buku data ini. Itu tidak berarti ia bukan peserta.</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>Catat pembayaran</translation>
    </message>
    <message>
        <source>Register this worker</source>
        <translation>Daftarkan pekerja ini</translation>
    </message>
    <message>
        <source>Send to the office</source>
        <translation>Kirim ke kantor</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>Catat jawaban</translation>
    </message>
    <message>
        <source>Check and record evidence</source>
        <translation>Cek dan catat bukti</translation>
    </message>
    <message>
        <source>Fix the data</source>
        <translation>Perbaiki data</translation>
    </message>
    <message>
        <source>Nothing to do now.</source>
        <translation>Tidak ada yang perlu dilakukan sekarang.</translation>
    </message>
    <message>
        <source>Ask the worker to pay the contribution, then record the receipt.</source>
        <translation>Ajak pekerja membayar iuran, lalu catat bukti bayarnya.</translation>
    </message>
    <message>
        <source>Register this worker while you are together.</source>
        <translation>Daftarkan pekerja ini selagi Anda bersamanya.</translation>
    </message>
    <message>
        <source>Make a file for the office so that this registration reaches the branch.</source>
        <translation>Buat berkas untuk kantor agar pendaftaran ini sampai ke cabang.</translation>
    </message>
    <message>
        <source>Wait for the branch&apos;s answer; record it when it comes.</source>
        <translation>Tunggu jawaban cabang; catat bila sudah datang.</translation>
    </message>
    <message>
        <source>Look in JMO on the worker&apos;s phone, at a receipt, or call 175; then record what it says.</source>
        <translation>Lihat JMO di ponsel pekerja, lihat bukti bayar, atau telepon 175; lalu catat isinya.</translation>
    </message>
    <message>
        <source>Correct what the branch named, then send it again.</source>
        <translation>Perbaiki yang disebut cabang, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>the branch&apos;s answer</source>
        <translation>jawaban cabang</translation>
    </message>
    <message>
        <source>a payment receipt</source>
        <translation>bukti bayar</translation>
    </message>
    <message>
        <source>JMO on the worker&apos;s phone</source>
        <translation>JMO di ponsel pekerja</translation>
    </message>
    <message>
        <source>a call to 175</source>
        <translation>telepon 175</translation>
    </message>
    <message>
        <source>the member card</source>
        <translation>kartu peserta</translation>
    </message>
    <message>
        <source>according to %1 of %2, %3</source>
        <translation>menurut %1 %2, %3</translation>
    </message>
    <message>
        <source>Paid until %1</source>
        <translation>Terbayar sampai %1</translation>
    </message>
    <message>
        <source>Last paid until %1</source>
        <translation>Terakhir terbayar sampai %1</translation>
    </message>
    <message>
        <source>Work accident (JKK)</source>
        <translation>Kecelakaan kerja (JKK)</translation>
    </message>
    <message>
        <source>Death (JKM)</source>
        <translation>Kematian (JKM)</translation>
    </message>
    <message>
        <source>Old age (JHT)</source>
        <translation>Hari tua (JHT)</translation>
    </message>
    <message>
        <source>Not of working age yet</source>
        <translation>Belum usia kerja</translation>
    </message>
    <message>
        <source>65 or older</source>
        <translation>65 tahun atau lebih</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Meninggal</translation>
    </message>
    <message>
        <source>Moved away or missing</source>
        <translation>Pindah atau hilang</translation>
    </message>
    <message>
        <source>No Indonesian citizen</source>
        <translation>Bukan warga negara Indonesia</translation>
    </message>
    <message>
        <source>Not counted as a living resident</source>
        <translation>Bukan penduduk yang tercatat hidup</translation>
    </message>
    <message>
        <source>The name is empty</source>
        <translation>Nama kosong</translation>
    </message>
    <message>
        <source>NIK and name are empty</source>
        <translation>NIK dan nama kosong</translation>
    </message>
    <message>
        <source>The NIK does not have 16 digits</source>
        <translation>NIK bukan 16 angka</translation>
    </message>
    <message>
        <source>The NIK was kept as a number, which loses its last digit: make the column text</source>
        <translation>NIK tersimpan sebagai bilangan, angka terakhirnya hilang: jadikan kolom itu teks</translation>
    </message>
    <message>
        <source>The NIK repeats one digit</source>
        <translation>NIK satu angka berulang</translation>
    </message>
    <message>
        <source>The birth date is empty</source>
        <translation>Tanggal lahir kosong</translation>
    </message>
    <message>
        <source>The birth date does not exist</source>
        <translation>Tanggal lahir tidak ada di kalender</translation>
    </message>
    <message>
        <source>The sex is not known</source>
        <translation>Jenis kelamin tidak dikenal</translation>
    </message>
    <message>
        <source>The NIK stands in an earlier row too</source>
        <translation>NIK sudah ada di baris sebelumnya</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Area not known</source>
        <translation>Wilayah tidak diketahui</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>DTSEN decile</source>
        <translation>Desil DTSEN</translation>
    </message>
    <message>
        <source>BPJS Ketenagakerjaan branch</source>
        <translation>Cabang BPJS Ketenagakerjaan</translation>
    </message>
    <message>
        <source>Consent text read out</source>
        <translation>Naskah persetujuan yang dibacakan</translation>
    </message>
    <message>
        <source>Consent taken by</source>
        <translation>Persetujuan diterima oleh</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Saksi</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Situation since</source>
        <translation>Keadaan sejak</translation>
    </message>
    <message>
        <source>About the situation</source>
        <translation>Keterangan keadaan</translation>
    </message>
    <message>
        <source>Heir</source>
        <translation>Ahli waris</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Pindah</translation>
    </message>
    <message>
        <source>Does not want to</source>
        <translation>Tidak mau</translation>
    </message>
    <message>
        <source>No longer works</source>
        <translation>Tidak bekerja lagi</translation>
    </message>
    <message>
        <source>Husband or wife</source>
        <translation>Suami atau istri</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Anak</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Orang tua</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Saudara kandung</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>Kerabat lain</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>KTP</translation>
    </message>
    <message>
        <source>Family card</source>
        <translation>Kartu keluarga</translation>
    </message>
    <message>
        <source>Only the year or month. The branch needs the day: look at the family card or the identity card once more.</source>
        <translation>Baru tahun atau bulannya. Cabang perlu harinya: lihat sekali lagi kartu keluarga atau KTP.</translation>
    </message>
    <message>
        <source>Write the heir&apos;s name, or empty the line.</source>
        <translation>Tulis nama ahli waris, atau kosongkan barisnya.</translation>
    </message>
    <message>
        <source>Choose how the heir is related to the worker.</source>
        <translation>Pilih hubungan ahli waris dengan pekerja.</translation>
    </message>
    <message>
        <source>A NIK has 16 digits. Leave it empty when it is not known.</source>
        <translation>NIK terdiri dari 16 digit. Kosongkan bila tidak diketahui.</translation>
    </message>
    <message>
        <source>The contribution is 1 to 3 months late. Do not count on protection until it is paid: whether a claim in these months is honoured is not certain.</source>
        <translation>Iuran terlambat 1 sampai 3 bulan. Jangan mengandalkan perlindungan sebelum dibayar: apakah klaim di bulan-bulan ini dibayar belum pasti.</translation>
    </message>
    <message>
        <source>The membership is not active. This worker is not protected. Paying again brings it back; by one source the missed months are not charged.</source>
        <translation>Kepesertaan tidak aktif. Pekerja ini tidak terlindungi. Aktif lagi bila membayar lagi; menurut satu sumber, bulan yang terlewat tidak ditagih.</translation>
    </message>
    <message>
        <source>Woman heads the household</source>
        <translation>Kepala keluarga perempuan</translation>
    </message>
    <message>
        <source>Flash drive (%1)</source>
        <translation>Flashdisk (%1)</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, kosong %2</translation>
    </message>
    <message>
        <source>Member number (KPJ)</source>
        <translation>Nomor peserta (KPJ)</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Lunas sampai</translation>
    </message>
    <message>
        <source>State of the membership</source>
        <translation>Status kepesertaan</translation>
    </message>
    <message>
        <source>Reason or remark</source>
        <translation>Alasan atau keterangan</translation>
    </message>
    <message>
        <source>Day of the row</source>
        <translation>Tanggal per baris</translation>
    </message>
    <message>
        <source>Name, only to compare</source>
        <translation>Nama, hanya untuk dicocokkan</translation>
    </message>
    <message>
        <source>The word “%1” is no state that is known here</source>
        <translation>Kata “%1” bukan status yang dikenal di sini</translation>
    </message>
    <message>
        <source>The NIK is empty</source>
        <translation>NIK kosong</translation>
    </message>
    <message>
        <source>The member number (KPJ) does not have 11 digits</source>
        <translation>Nomor peserta (KPJ) bukan 11 angka</translation>
    </message>
    <message>
        <source>The month cannot be read for sure</source>
        <translation>Bulannya tidak terbaca dengan pasti</translation>
    </message>
    <message>
        <source>The day cannot be read for sure</source>
        <translation>Tanggalnya tidak terbaca dengan pasti</translation>
    </message>
    <message>
        <source>The day has not come yet</source>
        <translation>Tanggalnya belum tiba</translation>
    </message>
    <message>
        <source>The row says nothing about the membership</source>
        <translation>Baris ini tidak menyatakan apa pun tentang kepesertaan</translation>
    </message>
    <message>
        <source>Rejected, but it does not say why</source>
        <translation>Ditolak, tetapi alasannya tidak disebut</translation>
    </message>
    <message>
        <source>Nobody here has this NIK</source>
        <translation>Tidak ada pekerja dengan NIK ini di sini</translation>
    </message>
    <message>
        <source>More than one worker here has this NIK</source>
        <translation>Lebih dari satu pekerja di sini memakai NIK ini</translation>
    </message>
    <message>
        <source>The worker belongs to another area</source>
        <translation>Pekerja ini dari wilayah lain</translation>
    </message>
    <message>
        <source>The worker with this NIK has quite another name here</source>
        <translation>Pekerja dengan NIK ini bernama lain sama sekali di sini</translation>
    </message>
    <message>
        <source>An earlier row says something else about the same worker</source>
        <translation>Baris sebelumnya menyatakan hal lain tentang pekerja yang sama</translation>
    </message>
    <message>
        <source>This drive does not give back what is written to it. What was saved before is safe. Use another drive, and trust this one with nothing.</source>
        <translation>Flashdisk ini tidak mengembalikan apa yang ditulis ke dalamnya. Yang sudah tersimpan tetap aman. Pakai flashdisk lain, dan jangan simpan apa pun di flashdisk ini.</translation>
    </message>
    <message>
        <source>The card of this sender was accepted until %1 only. Nothing was taken from the file. Accept the card again if it still holds.</source>
        <translation>Kartu pengirim ini hanya diterima sampai %1. Tidak ada yang diambil dari berkas itu. Terima lagi kartunya bila masih berlaku.</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation>Digabung dengan</translation>
    </message>
    <message>
        <source>the same NIK</source>
        <translation>NIK sama</translation>
    </message>
    <message>
        <source>the NIK differs in one place</source>
        <translation>NIK beda di satu tempat</translation>
    </message>
    <message>
        <source>a temporary NIK and a real one</source>
        <translation>NIK sementara dan NIK asli</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>nama dan tanggal lahir sama</translation>
    </message>
    <message>
        <source>same name, same family card</source>
        <translation>nama sama, KK sama</translation>
    </message>
    <message>
        <source>same name, same mother</source>
        <translation>nama sama, ibu sama</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Tanda terima %1</translation>
    </message>
    <message>
        <source>%1 · taken by the office</source>
        <translation>%1 · diterima kantor</translation>
    </message>
    <message>
        <source>%1 · the same as another record</source>
        <translation>%1 · sama dengan catatan lain</translation>
    </message>
    <message>
        <source>%1 · refused by the office. %2</source>
        <translation>%1 · ditolak kantor. %2</translation>
    </message>
    <message>
        <source>This file continues others that have not been received. Nothing was taken from it. Ask the sender for a full file.</source>
        <translation>Berkas ini melanjutkan berkas lain yang belum diterima. Tidak ada yang diambil darinya. Minta berkas lengkap dari pengirim.</translation>
    </message>
    <message>
        <source>No card of anybody who gets files from here was accepted yet. Your data is safe here. Accept the card of the office or village first.</source>
        <translation>Belum ada kartu penerima yang diterima di sini. Data Anda aman. Terima dulu kartu kantor atau kartu desa.</translation>
    </message>
    <message>
        <source>Taken out with its import</source>
        <translation>Dikeluarkan bersama impornya</translation>
    </message>
    <message>
        <source>Day and month of birth may be swapped, going by the NIK</source>
        <translation>Hari dan bulan lahir mungkin tertukar, menurut NIK-nya</translation>
    </message>
    <message>
        <source>The family card number is wrong and is left out</source>
        <translation>Nomor KK tidak benar dan dikosongkan</translation>
    </message>
    <message>
        <source>Birth place and date in one</source>
        <translation>Tempat dan tanggal lahir sekaligus</translation>
    </message>
    <message>
        <source>RT and RW in one</source>
        <translation>RT dan RW sekaligus</translation>
    </message>
    <message>
        <source>Citizenship, only to pass over foreigners</source>
        <translation>Kewarganegaraan, hanya untuk melewati warga asing</translation>
    </message>
    <message>
        <source>Resident status, only to pass over who died or moved</source>
        <translation>Status penduduk, hanya untuk melewati yang meninggal atau pindah</translation>
    </message>
    <message>
        <source>Residents&apos; list of OpenSID</source>
        <translation>Daftar penduduk OpenSID</translation>
    </message>
    <message>
        <source>Residents&apos; list of SIAK</source>
        <translation>Daftar penduduk SIAK</translation>
    </message>
    <message>
        <source>Residents&apos; book (BIP)</source>
        <translation>Buku Induk Penduduk (BIP)</translation>
    </message>
    <message>
        <source>Residents&apos; book (BIP) with e-KTP</source>
        <translation>Buku Induk Penduduk (BIP) dengan KTP-el</translation>
    </message>
    <message>
        <source>Table of residents</source>
        <translation>Tabel penduduk</translation>
    </message>
    <message>
        <source>The branch&apos;s answer</source>
        <translation>Jawaban cabang</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Same as here</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Dilewati</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Disisihkan</translation>
    </message>
    <message>
        <source>%1: %2, was empty</source>
        <translation>%1: %2, tadinya kosong</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>May be %1, who is here: %2</source>
        <translation>Mungkin %1, yang sudah ada: %2</translation>
    </message>
    <message>
        <source>May be %1 of row %2: %3</source>
        <translation>Mungkin %1 di baris %2: %3</translation>
    </message>
    <message>
        <source>“%1” is not known here, kept in the note</source>
        <translation>“%1” belum dikenal, disimpan di catatan</translation>
    </message>
    <message numerus="yes">
        <source>%1 worker(s) it added are taken out again.</source>
        <translation>
            <numerusform>%1 pekerja yang ditambahkannya dikeluarkan lagi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What it changed of %1 worker(s) goes back to what was there.</source>
        <translation>
            <numerusform>Isian %1 pekerja yang diubahnya kembali seperti semula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 worker(s) were changed by somebody since and stay as they are: %2.</source>
        <translation>
            <numerusform>%1 pekerja sudah diubah orang sesudahnya dan tetap seperti adanya: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it is left to be undone.</source>
        <translation>Tidak ada lagi yang perlu dibatalkan.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) saved in %2. The file is not encrypted.</source>
        <translation>
            <numerusform>%1 baris tersimpan di %2. Berkas ini tidak terenkripsi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this table…</source>
        <translation>Simpan tabel ini…</translation>
    </message>
    <message>
        <source>Save this table</source>
        <translation>Simpan tabel ini</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Address lived at</source>
        <translation>Alamat tinggal</translation>
    </message>
    <message>
        <source>Village code</source>
        <translation>Kode desa</translation>
    </message>
    <message>
        <source>12-04-1978</source>
        <translation>12-04-1978</translation>
    </message>
    <message>
        <source>1978-04-12</source>
        <translation>1978-04-12</translation>
    </message>
    <message>
        <source>12/04/1978</source>
        <translation>12/04/1978</translation>
    </message>
    <message>
        <source>12 April 1978</source>
        <translation>12 April 1978</translation>
    </message>
    <message>
        <source>Codes: P001</source>
        <translation>Kode: P001</translation>
    </message>
    <message>
        <source>Words: PETANI</source>
        <translation>Kata: PETANI</translation>
    </message>
    <message>
        <source>Both: P001 - PETANI</source>
        <translation>Keduanya: P001 - PETANI</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Koma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Titik koma</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Seperti diketik</translation>
    </message>
    <message>
        <source>IN CAPITALS</source>
        <translation>HURUF BESAR</translation>
    </message>
    <message>
        <source>Give the layout a name.</source>
        <translation>Beri nama susunan ini.</translation>
    </message>
    <message>
        <source>The name of the layout is too long. Shorten it.</source>
        <translation>Nama susunan terlalu panjang. Pendekkan.</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Centang sedikitnya satu kolom.</translation>
    </message>
    <message>
        <source>A column is there twice.</source>
        <translation>Ada kolom yang muncul dua kali.</translation>
    </message>
    <message>
        <source>A ticked column has no heading. Write one.</source>
        <translation>Ada kolom tanpa judul. Tulis judulnya.</translation>
    </message>
    <message>
        <source>A heading is too long. Shorten it.</source>
        <translation>Ada judul yang terlalu panjang. Pendekkan.</translation>
    </message>
    <message>
        <source>Two columns have the same heading. Change one.</source>
        <translation>Dua kolom berjudul sama. Ubah salah satunya.</translation>
    </message>
    <message>
        <source>Not registered at the door yet</source>
        <translation>Belum didata di rumah</translation>
    </message>
    <message>
        <source>Handed over already</source>
        <translation>Sudah diserahkan</translation>
    </message>
    <message>
        <source>Answered by the branch already</source>
        <translation>Sudah dijawab cabang</translation>
    </message>
    <message>
        <source>A member already</source>
        <translation>Sudah peserta</translation>
    </message>
    <message>
        <source>Refused by the branch</source>
        <translation>Ditolak cabang</translation>
    </message>
    <message>
        <source>Refused by the office</source>
        <translation>Ditolak kantor</translation>
    </message>
    <message>
        <source>Same NIK on several records</source>
        <translation>NIK sama pada beberapa catatan</translation>
    </message>
    <message>
        <source>No real NIK yet</source>
        <translation>Belum punya NIK asli</translation>
    </message>
    <message>
        <source>Day of birth not known</source>
        <translation>Hari lahir belum diketahui</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>Belum ada persetujuan</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Belum diisi: %1</translation>
    </message>
    <message>
        <source>To be mended: %1</source>
        <translation>Perlu diperbaiki: %1</translation>
    </message>
    <message>
        <source>Vulnerable</source>
        <translation>Rentan</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Belum dikirim</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Perlu diputuskan</translation>
    </message>
    <message>
        <source>No longer to visit</source>
        <translation>Tidak dikunjungi lagi</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Chosen workers</source>
        <translation>Pekerja terpilih</translation>
    </message>
    <message>
        <source>Chosen workers: %1</source>
        <translation>Pekerja terpilih: %1</translation>
    </message>
    <message>
        <source>A. Identity</source>
        <translation>A. Identitas</translation>
    </message>
    <message>
        <source>B. Home</source>
        <translation>B. Tempat tinggal</translation>
    </message>
    <message>
        <source>C. Work</source>
        <translation>C. Pekerjaan</translation>
    </message>
    <message>
        <source>D. Programme and contribution</source>
        <translation>D. Program dan iuran</translation>
    </message>
    <message>
        <source>E. Vulnerability</source>
        <translation>E. Kerentanan</translation>
    </message>
    <message>
        <source>Data sheet of a future member</source>
        <translation>Lembar data calon peserta</translation>
    </message>
    <message>
        <source>BPJS Ketenagakerjaan, not a wage earner (BPU) · code %1</source>
        <translation>BPJS Ketenagakerjaan, bukan penerima upah (BPU) · kode %1</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Iuran</translation>
    </message>
    <message>
        <source>F. Heirs</source>
        <translation>F. Ahli waris</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>G. Consent (UU 27/2022), text of edition %1</source>
        <translation>G. Persetujuan (UU 27/2022), teks edisi %1</translation>
    </message>
    <message>
        <source>The text of this edition is not held by this version of the program.</source>
        <translation>Teks edisi ini tidak ada di versi program ini.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Pekerja</translation>
    </message>
    <message>
        <source>Worker (thumbprint)</source>
        <translation>Pekerja (cap jempol)</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas pendata</translation>
    </message>
    <message>
        <source>What stands above is true as far as I know.</source>
        <translation>Keterangan di atas saya berikan dengan sebenarnya.</translation>
    </message>
    <message>
        <source>Data sheet</source>
        <translation>Lembar data</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>Decree of %1</source>
        <translation>Keputusan %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Workers who are not wage earners and are registered with BPJS Ketenagakerjaan</source>
        <translation>Penetapan pekerja bukan penerima upah yang didaftarkan pada BPJS Ketenagakerjaan</translation>
    </message>
    <message>
        <source>List of workers for the decree</source>
        <translation>Daftar pekerja</translation>
    </message>
    <message numerus="yes">
        <source>This list holds %n worker(s).</source>
        <translation>
            <numerusform>Daftar ini memuat %n pekerja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Government of %1</source>
        <translation>Pemerintah %1</translation>
    </message>
    <message>
        <source>District of %1</source>
        <translation>Kecamatan %1</translation>
    </message>
    <message>
        <source>Urban village of %1</source>
        <translation>Kelurahan %1</translation>
    </message>
    <message>
        <source>Village of %1</source>
        <translation>Desa %1</translation>
    </message>
    <message>
        <source>Head of the office</source>
        <translation>Kepala kantor</translation>
    </message>
    <message>
        <source>Head of the urban village of %1</source>
        <translation>Lurah %1</translation>
    </message>
    <message>
        <source>Head of the village of %1</source>
        <translation>Kepala Desa %1</translation>
    </message>
    <message>
        <source>NIP %1</source>
        <translation>NIP %1</translation>
    </message>
    <message>
        <source>Printed on %1 by %2. Holds personal data (UU 27/2022): keep it safe, and destroy it when it is done.</source>
        <translation>Dicetak %1 oleh %2. Memuat data pribadi (UU 27/2022): simpan baik-baik, musnahkan bila selesai.</translation>
    </message>
    <message>
        <source>PRACTICE: NOT AN OFFICIAL PAPER</source>
        <translation>LATIHAN: BUKAN SURAT RESMI</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Tanda terima</translation>
    </message>
    <message>
        <source>Visiting list</source>
        <translation>Daftar kunjungan</translation>
    </message>
    <message>
        <source>List for a decree</source>
        <translation>Daftar SK</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>Daftar status</translation>
    </message>
    <message>
        <source>no NIK yet</source>
        <translation>belum ada NIK</translation>
    </message>
    <message>
        <source>Receipt of registration</source>
        <translation>Tanda terima pendataan</translation>
    </message>
    <message>
        <source>Future member of BPJS Ketenagakerjaan, not a wage earner (BPU)</source>
        <translation>Calon peserta BPJS Ketenagakerjaan, bukan penerima upah (BPU)</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>Kode tanda terima</translation>
    </message>
    <message>
        <source>Say this code at the village office, or over the phone, to hear the answer.</source>
        <translation>Sebutkan kode ini di kantor desa, atau lewat telepon, untuk tahu jawabannya.</translation>
    </message>
    <message>
        <source>−%1</source>
        <translation>−%1</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Jumlah yang dibayar</translation>
    </message>
    <message>
        <source>Discount for the contribution months %1.</source>
        <translation>Keringanan berlaku untuk bulan iuran %1.</translation>
    </message>
    <message>
        <source>Not certain: whether the discount holds for this payer. Counted without it; ask the branch.</source>
        <translation>Belum pasti: apakah keringanan berlaku untuk pembayar ini. Dihitung tanpa keringanan; tanyakan ke cabang.</translation>
    </message>
    <message>
        <source>Basis %1</source>
        <translation>Dasar %1</translation>
    </message>
    <message numerus="yes">
        <source>Contribution for %n month(s)</source>
        <translation>
            <numerusform>Iuran untuk %n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>The contribution cannot be counted yet: the income or the sector is not known. Ask the officer.</source>
        <translation>Iuran belum dapat dihitung: penghasilan atau sektor belum diketahui. Tanyakan kepada petugas.</translation>
    </message>
    <message>
        <source>Pay the contribution. The payment number is your NIK, 16 digits.</source>
        <translation>Bayarlah iuran. Nomor pembayarannya ialah NIK Anda, 16 angka.</translation>
    </message>
    <message>
        <source>You need not pay: %1 is to pay for you. The village tells you when it is paid.</source>
        <translation>Anda tidak perlu membayar. Yang akan membayar: %1. Desa memberi kabar bila sudah dibayar.</translation>
    </message>
    <message>
        <source>THERE IS NO COVER BEFORE THE CONTRIBUTION IS PAID. From which day it holds is not certain: ask the BPJS Ketenagakerjaan branch.</source>
        <translation>SEBELUM IURAN DIBAYAR, BELUM ADA PERLINDUNGAN. Mulai hari apa perlindungan berlaku belum pasti: tanyakan ke cabang BPJS Ketenagakerjaan.</translation>
    </message>
    <message>
        <source>Keep the proof of payment and show it to the village officer. The card comes within 7 days of the payment.</source>
        <translation>Simpan bukti bayar dan tunjukkan kepada petugas desa. Kartu datang paling lambat 7 hari sesudah pembayaran.</translation>
    </message>
    <message>
        <source>Pay again before the last paid month ends: cover ends without it.</source>
        <translation>Bayarlah lagi sebelum bulan terakhir yang terbayar habis: tanpa itu perlindungan berakhir.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>Copy 1 of 2: for the worker</source>
        <translation>Lembar 1 dari 2: untuk pekerja</translation>
    </message>
    <message>
        <source>Copy 2 of 2: for the village</source>
        <translation>Lembar 2 dari 2: arsip desa</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>belum ada bukti</translation>
    </message>
    <message>
        <source>List of membership statuses</source>
        <translation>Daftar status kepesertaan</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n worker(s) · %2</source>
        <translation>
            <numerusform>%1 · %n pekerja · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Evidence and its age</source>
        <translation>Bukti dan umurnya</translation>
    </message>
    <message>
        <source>What is not paid gives no cover. A status holds for the day of its evidence; who has none is to be checked.</source>
        <translation>Yang belum dibayar belum terlindungi. Status berlaku per tanggal buktinya; yang belum ada buktinya perlu dicek.</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Rumah</translation>
    </message>
    <message>
        <source>Outcome of the visit</source>
        <translation>Hasil kunjungan</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Kunjungan berikut</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (lanjutan)</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>setuju</translation>
    </message>
    <message>
        <source>thinks it over</source>
        <translation>pikir-pikir</translation>
    </message>
    <message>
        <source>nobody there</source>
        <translation>tidak ada orang</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>menolak</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s). Give this list back to the village office when the visits are done.</source>
        <translation>
            <numerusform>%n rumah. Kembalikan daftar ini ke kantor desa bila kunjungan selesai.</numerusform>
        </translation>
    </message>
    <message>
        <source>Visited by</source>
        <translation>Petugas kunjungan</translation>
    </message>
    <message>
        <source>“The village writes down your name, NIK, address, phone, work, income, family card and heirs to register you with BPJS Ketenagakerjaan and to check whether you are protected. They are kept locked in the village&apos;s register and go to the regency office and BPJS Ketenagakerjaan only. You may see them, have them corrected, or take your consent back at the village office at any time. Do you agree?”</source>
        <translation>“Desa mencatat nama, NIK, alamat, telepon, pekerjaan, penghasilan, kartu keluarga, dan ahli waris Anda untuk mendaftarkan Anda ke BPJS Ketenagakerjaan dan memeriksa apakah Anda terlindungi. Data disimpan terkunci di buku data desa dan hanya dikirim ke kantor kabupaten dan BPJS Ketenagakerjaan. Anda boleh melihatnya, minta dibetulkan, atau menarik kembali persetujuan kapan saja di kantor desa. Apakah Anda setuju?”</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 s.d. %2</translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation>%1: %2 per bulan</translation>
    </message>
    <message>
        <source>checked against more than one source</source>
        <translation>dicocokkan dengan lebih dari satu sumber</translation>
    </message>
    <message>
        <source>from one published source; the branch has the last word</source>
        <translation>dari satu sumber terbitan; kantor cabang yang menentukan</translation>
    </message>
    <message>
        <source>not certain yet: ask the branch before you promise anything</source>
        <translation>belum pasti: tanyakan cabang sebelum menjanjikan apa pun</translation>
    </message>
    <message>
        <source>Basis and band</source>
        <translation>Dasar dan golongan upah</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Keringanan</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>This register was set back to an older state, and the sender knows more of it than is here. What is here is safe. Lock and open the register once: it then goes on safely; send a file, and what is missing comes back with the answer.</source>
        <translation>Buku data ini pernah dikembalikan ke keadaan lama, dan pengirim tahu lebih banyak daripada yang ada di sini. Yang ada di sini aman. Kunci lalu buka buku data sekali: setelah itu lanjut dengan aman; kirim berkas, dan yang hilang kembali bersama balasannya.</translation>
    </message>
    <message>
        <source>JKK + JKM</source>
        <translation>JKK + JKM</translation>
    </message>
    <message>
        <source>JKK + JKM + JHT</source>
        <translation>JKK + JKM + JHT</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>Decile %1</source>
        <translation>Desil %1</translation>
    </message>
    <message>
        <source>%1 · the same as %2</source>
        <translation>%1 · sama dengan %2</translation>
    </message>
    <message>
        <source>If this is the code of a receipt, a digit was misread: ask to have it read out again, digit by digit.</source>
        <translation>Kalau ini kode tanda terima, ada angka yang salah baca: minta dibacakan lagi, angka demi angka.</translation>
    </message>
    <message>
        <source>One person on this device must be able to manage people and passphrases. Nothing was changed. Give somebody else that role first.</source>
        <translation>Harus ada satu orang di perangkat ini yang bisa mengatur orang dan kata sandi. Tidak ada yang berubah. Beri peran itu kepada orang lain dulu.</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>sudah tidak bertugas</translation>
    </message>
    <message>
        <source>Waiting for the village head&apos;s approval</source>
        <translation>Menunggu persetujuan kepala desa</translation>
    </message>
    <message>
        <source>1. Which personal data was exposed</source>
        <translation>1. Data pribadi yang terungkap</translation>
    </message>
    <message>
        <source>2. When and how it was exposed</source>
        <translation>2. Kapan dan bagaimana data terungkap</translation>
    </message>
    <message>
        <source>When: %1. Noticed: %2.
How: %3. %4</source>
        <translation>Kapan: %1. Diketahui: %2.
Bagaimana: %3. %4</translation>
    </message>
    <message>
        <source>3. What was done to handle it</source>
        <translation>3. Upaya penanganan</translation>
    </message>
    <message>
        <source>4. What is done to recover</source>
        <translation>4. Upaya pemulihan</translation>
    </message>
    <message>
        <source>Is being worked on.</source>
        <translation>Sedang dikerjakan.</translation>
    </message>
    <message>
        <source>Notice that your personal data was exposed</source>
        <translation>Pemberitahuan kegagalan pelindungan data pribadi Anda</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada Yth.</translation>
    </message>
    <message>
        <source>NIK %1</source>
        <translation>NIK %1</translation>
    </message>
    <message>
        <source>With respect, we tell you that personal data of yours, which %1 keeps to register workers with BPJS Ketenagakerjaan, was exposed to somebody who has no right to it. We are sorry. The law (UU 27/2022 art. 46) asks us to tell you the following.</source>
        <translation>Dengan hormat kami beri tahukan bahwa data pribadi Bapak/Ibu, yang disimpan %1 untuk mendaftarkan pekerja ke BPJS Ketenagakerjaan, telah terungkap kepada pihak yang tidak berhak. Kami mohon maaf. Sesuai Pasal 46 UU 27/2022, kami sampaikan hal-hal berikut.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Yang dapat Bapak/Ibu lakukan</translation>
    </message>
    <message>
        <source>Trust nobody who asks for money, codes or passwords in the name of the village or of BPJS Ketenagakerjaan. Tell us when something strange happens. You may ask for a copy of your data, have it corrected, or take your consent back at the village office at any time.</source>
        <translation>Jangan percaya kepada siapa pun yang meminta uang, kode, atau kata sandi atas nama desa atau BPJS Ketenagakerjaan. Beri tahu kami kalau ada yang janggal. Bapak/Ibu berhak meminta salinan data, meminta data dibetulkan, atau menarik persetujuan di kantor desa kapan saja.</translation>
    </message>
    <message>
        <source>People concerned by the breach</source>
        <translation>Warga yang terkena kebocoran data</translation>
    </message>
    <message>
        <source>Sheet of a breach of personal data</source>
        <translation>Lembar kebocoran data pribadi</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) concerned · %1</source>
        <translation>
            <numerusform>%n orang terkena · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Diketahui</translation>
    </message>
    <message>
        <source>To be told until</source>
        <translation>Diberitahukan paling lambat</translation>
    </message>
    <message>
        <source>Exposed data</source>
        <translation>Data yang terungkap</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Milik</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Diberi tahu</translation>
    </message>
    <message>
        <source>Everybody on this sheet is told in writing within 3×24 hours of the moment the breach was noticed (UU 27/2022 art. 46).</source>
        <translation>Setiap orang di lembar ini diberi tahu secara tertulis paling lambat 3×24 jam sejak kebocoran diketahui (UU 27/2022 Pasal 46).</translation>
    </message>
    <message>
        <source>Letters about the breach</source>
        <translation>Surat pemberitahuan kebocoran data</translation>
    </message>
    <message>
        <source>Report to the agency</source>
        <translation>Laporan untuk lembaga</translation>
    </message>
    <message>
        <source>Report of a failure to protect personal data</source>
        <translation>Laporan kegagalan pelindungan data pribadi</translation>
    </message>
    <message>
        <source>the agency for the protection of personal data</source>
        <translation>Lembaga Pelindungan Data Pribadi</translation>
    </message>
    <message>
        <source>(UU 27/2022 art. 58)</source>
        <translation>(Pasal 58 UU 27/2022)</translation>
    </message>
    <message numerus="yes">
        <source>As UU 27/2022 art. 46 asks, we report a failure to protect personal data. %1 is its controller. It concerns %n person(s): %2.</source>
        <translation>
            <numerusform>Sesuai Pasal 46 UU 27/2022, kami laporkan kegagalan pelindungan data pribadi. Pengendali data pribadi adalah %1. Yang terkena %n orang: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>5. The people concerned</source>
        <translation>5. Warga yang terkena</translation>
    </message>
    <message>
        <source>Were told in writing on %1.</source>
        <translation>Sudah diberi tahu secara tertulis pada %1.</translation>
    </message>
    <message>
        <source>Are being told in writing, each by a letter.</source>
        <translation>Sedang diberi tahu secara tertulis, masing-masing dengan surat.</translation>
    </message>
    <message>
        <source>Copy of the data for the person</source>
        <translation>Salinan data untuk warga</translation>
    </message>
    <message>
        <source>1. Who you are</source>
        <translation>1. Siapa Anda</translation>
    </message>
    <message>
        <source>2. Where you live and how you are reached</source>
        <translation>2. Tempat tinggal dan cara menghubungi Anda</translation>
    </message>
    <message>
        <source>3. Your work and your contribution</source>
        <translation>3. Pekerjaan dan iuran Anda</translation>
    </message>
    <message>
        <source>4. Vulnerability, situation and remarks</source>
        <translation>4. Kerentanan, keadaan, dan catatan</translation>
    </message>
    <message>
        <source>5. Your consent</source>
        <translation>5. Persetujuan Anda</translation>
    </message>
    <message>
        <source>Copy of your personal data</source>
        <translation>Salinan data pribadi Anda</translation>
    </message>
    <message>
        <source>%1 · made on %2</source>
        <translation>%1 · dibuat %2</translation>
    </message>
    <message>
        <source>This is everything that the register of %1 holds about you (UU 27/2022 art. 7). What is wrong or out of date is put right at the village office (art. 6). You may have it erased or take your consent back (art. 8, 9). The same for machines, as a JSON file, is given on request.</source>
        <translation>Inilah semua yang tersimpan tentang Anda di buku data %1 (UU 27/2022 Pasal 7). Yang keliru atau sudah berubah dibetulkan di kantor desa (Pasal 6). Anda berhak meminta data dihapus atau menarik persetujuan (Pasal 8 dan 9). Isi yang sama sebagai berkas JSON diberikan atas permintaan.</translation>
    </message>
    <message>
        <source>Nothing was put right so far.</source>
        <translation>Belum ada yang dibetulkan.</translation>
    </message>
    <message>
        <source>This copy is complete as of the day it was made.</source>
        <translation>Salinan ini lengkap menurut keadaan pada hari dibuat.</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Diterima oleh</translation>
    </message>
    <message>
        <source>Nothing is held here.</source>
        <translation>Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>6. Heirs and pictures</source>
        <translation>6. Ahli waris dan foto</translation>
    </message>
    <message>
        <source>Picture: %1, taken on %2</source>
        <translation>Foto: %1, diambil %2</translation>
    </message>
    <message>
        <source>7. What is known of your membership</source>
        <translation>7. Yang diketahui tentang kepesertaan Anda</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per tanggal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Nomor peserta (KPJ)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>To whom or by whom</source>
        <translation>Kepada atau oleh siapa</translation>
    </message>
    <message>
        <source>List in the file %1</source>
        <translation>Daftar di berkas %1</translation>
    </message>
    <message>
        <source>Registration list for BPJS Ketenagakerjaan, file %1</source>
        <translation>Daftar pendaftaran untuk BPJS Ketenagakerjaan, berkas %1</translation>
    </message>
    <message>
        <source>handed over on %1</source>
        <translation>diserahkan %1</translation>
    </message>
    <message>
        <source>Sealed sync file number %1</source>
        <translation>Berkas sinkron terkunci nomor %1</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Oleh siapa</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudahnya</translation>
    </message>
    <message>
        <source>A laptop was lost</source>
        <translation>Laptop hilang</translation>
    </message>
    <message>
        <source>A flash drive was lost</source>
        <translation>Flashdisk hilang</translation>
    </message>
    <message>
        <source>Something with data on it was stolen</source>
        <translation>Barang berisi data dicuri</translation>
    </message>
    <message>
        <source>Data was sent or given to the wrong person</source>
        <translation>Data salah kirim atau diberikan kepada orang yang salah</translation>
    </message>
    <message>
        <source>Somebody saw or photographed data who may not</source>
        <translation>Data dilihat atau difoto orang yang tidak berhak</translation>
    </message>
    <message>
        <source>Somebody got into the computer or the register</source>
        <translation>Komputer atau buku data dibobol</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>name, NIK, place and date of birth, sex, mother&apos;s name</source>
        <translation>nama, NIK, tempat dan tanggal lahir, jenis kelamin, nama ibu</translation>
    </message>
    <message>
        <source>address, RT/RW, phone, e-mail</source>
        <translation>alamat, RT/RW, telepon, surel</translation>
    </message>
    <message>
        <source>family-card number and household</source>
        <translation>nomor KK dan anggota keluarga</translation>
    </message>
    <message>
        <source>occupation, workplace, hours</source>
        <translation>pekerjaan, tempat dan jam kerja</translation>
    </message>
    <message>
        <source>income and contributions (specific data)</source>
        <translation>penghasilan dan iuran (data spesifik)</translation>
    </message>
    <message>
        <source>disability and welfare decile (specific data)</source>
        <translation>disabilitas dan desil kesejahteraan (data spesifik)</translation>
    </message>
    <message>
        <source>BPJS Ketenagakerjaan status and member number</source>
        <translation>status dan nomor peserta BPJS Ketenagakerjaan</translation>
    </message>
    <message>
        <source>heirs: names, NIK, phones</source>
        <translation>ahli waris: nama, NIK, telepon</translation>
    </message>
    <message>
        <source>photos of identity card, family card, signature</source>
        <translation>foto KTP, KK, dan tanda tangan</translation>
    </message>
    <message>
        <source>everybody on one list</source>
        <translation>semua orang di satu daftar</translation>
    </message>
    <message>
        <source>everybody in one sync file</source>
        <translation>semua orang di satu berkas sinkron</translation>
    </message>
    <message>
        <source>everybody in the files written since %1</source>
        <translation>semua orang di berkas yang dibuat sejak %1</translation>
    </message>
    <message>
        <source>everybody in the register</source>
        <translation>semua orang di buku data</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n jam</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days and hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 too late</source>
        <translation>terlambat %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 lagi</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Persetujuan ditarik</translation>
    </message>
    <message>
        <source>How it was withdrawn</source>
        <translation>Cara menarik</translation>
    </message>
    <message>
        <source>Withdrawal noted by</source>
        <translation>Penarikan dicatat oleh</translation>
    </message>
    <message>
        <source>Processing stopped</source>
        <translation>Pemrosesan dihentikan</translation>
    </message>
    <message>
        <source>Kept nevertheless because</source>
        <translation>Tetap disimpan karena</translation>
    </message>
    <message>
        <source>Spoken, before an officer</source>
        <translation>Lisan, di hadapan petugas</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Dengan surat</translation>
    </message>
    <message>
        <source>By message (WhatsApp, SMS)</source>
        <translation>Dengan pesan (WhatsApp, SMS)</translation>
    </message>
    <message>
        <source>Through a relative or guardian</source>
        <translation>Melalui keluarga atau wali</translation>
    </message>
    <message>
        <source>A member: records of contributions must be kept</source>
        <translation>Sudah peserta: catatan iuran wajib disimpan</translation>
    </message>
    <message>
        <source>A claim is running</source>
        <translation>Klaim sedang berjalan</translation>
    </message>
    <message>
        <source>Public money paid contributions: it must be accounted for</source>
        <translation>Iuran dibayar uang negara: wajib dipertanggungjawabkan</translation>
    </message>
    <message>
        <source>A dispute or an inquiry</source>
        <translation>Sengketa atau pemeriksaan</translation>
    </message>
    <message>
        <source>Another duty by law</source>
        <translation>Kewajiban lain menurut undang-undang</translation>
    </message>
    <message>
        <source>It is not noted that your data left this computer in a list or a file.</source>
        <translation>Tidak tercatat bahwa data Anda keluar dari komputer ini dalam daftar atau berkas.</translation>
    </message>
    <message>
        <source>A printed list</source>
        <translation>Daftar yang dicetak</translation>
    </message>
    <message>
        <source>10. What was put right</source>
        <translation>10. Yang sudah dibetulkan</translation>
    </message>
    <message>
        <source>11. Everything that was written down, and by whom</source>
        <translation>11. Semua yang pernah dicatat, dan oleh siapa</translation>
    </message>
    <message>
        <source>8. Visits, sponsors and cases</source>
        <translation>8. Kunjungan, sponsor, dan kasus</translation>
    </message>
    <message>
        <source>9. Where your data went</source>
        <translation>9. Ke mana data Anda pergi</translation>
    </message>
    <message>
        <source>Children to provide for</source>
        <translation>Anak yang ditanggung</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Dikunjungi</translation>
    </message>
    <message>
        <source>Come again on</source>
        <translation>Datang lagi pada</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Alasan belum mau</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Dilaksanakan pada</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Narasumber</translation>
    </message>
    <message>
        <source>Others who came</source>
        <translation>Peserta lain</translation>
    </message>
    <message>
        <source>Kind of sponsor</source>
        <translation>Jenis sponsor</translation>
    </message>
    <message>
        <source>Person to talk to</source>
        <translation>Narahubung</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Untuk apa</translation>
    </message>
    <message>
        <source>Number of the agreement</source>
        <translation>Nomor perjanjian</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Tanggal perjanjian</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Kuota</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>Only these occupations</source>
        <translation>Hanya pekerjaan ini</translation>
    </message>
    <message>
        <source>DTSEN decile up to</source>
        <translation>Desil DTSEN paling tinggi</translation>
    </message>
    <message>
        <source>Only people with a disability</source>
        <translation>Hanya penyandang disabilitas</translation>
    </message>
    <message>
        <source>Only households headed by a woman</source>
        <translation>Hanya keluarga dengan kepala perempuan</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation>Umur mulai</translation>
    </message>
    <message>
        <source>Age up to</source>
        <translation>Umur sampai</translation>
    </message>
    <message>
        <source>Only these hamlets</source>
        <translation>Hanya dusun ini</translation>
    </message>
    <message>
        <source>Also those paid for already</source>
        <translation>Termasuk yang sudah dibayari</translation>
    </message>
    <message>
        <source>Weights of the ranking</source>
        <translation>Bobot peringkat</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Disetujui oleh</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Cara terpilih</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Dasar penilaian</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Tanggal pelaksanaan</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>Tanggal kejadian</translation>
    </message>
    <message>
        <source>Hour of the event</source>
        <translation>Jam kejadian</translation>
    </message>
    <message>
        <source>How it happened</source>
        <translation>Kronologi</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Pelapor</translation>
    </message>
    <message>
        <source>Branch told on</source>
        <translation>Dilaporkan ke cabang pada</translation>
    </message>
    <message>
        <source>Claim handed in on</source>
        <translation>Klaim diajukan pada</translation>
    </message>
    <message>
        <source>Children at school</source>
        <translation>Anak yang bersekolah</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Tanyakan lagi pada</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil akhir</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Diputuskan pada</translation>
    </message>
    <message>
        <source>Amount paid out</source>
        <translation>Jumlah yang dibayarkan</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Alasan ditolak</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>There since</source>
        <translation>Ada sejak</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Yang diminta</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Keadaannya</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Nomor dokumen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Lunas mulai</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Paid through</source>
        <translation>Dibayar lewat</translation>
    </message>
    <message>
        <source>Number on the receipt</source>
        <translation>Nomor bukti bayar</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Diambil pada</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Bulan pertama</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Bulan terakhir</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Dicabut</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Terdaftar</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Berjanji</translation>
    </message>
    <message>
        <source>Nobody at home</source>
        <translation>Tidak ada di rumah</translation>
    </message>
    <message>
        <source>Covered already, through another way</source>
        <translation>Sudah terlindungi lewat jalur lain</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>Terlalu mahal</translation>
    </message>
    <message>
        <source>Sees no need</source>
        <translation>Merasa tidak perlu</translation>
    </message>
    <message>
        <source>Does not trust it</source>
        <translation>Belum percaya</translation>
    </message>
    <message>
        <source>Asks the family first</source>
        <translation>Tanya keluarga dulu</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nanti saja</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Alasan lain</translation>
    </message>
    <message>
        <source>Village budget (APBDes)</source>
        <translation>Anggaran desa (APBDes)</translation>
    </message>
    <message>
        <source>Regency budget (APBD)</source>
        <translation>Anggaran kabupaten/kota (APBD)</translation>
    </message>
    <message>
        <source>Provincial budget (APBD)</source>
        <translation>Anggaran provinsi (APBD)</translation>
    </message>
    <message>
        <source>Company (CSR/TJSL)</source>
        <translation>Perusahaan (CSR/TJSL)</translation>
    </message>
    <message>
        <source>GN Lingkaran</source>
        <translation>GN Lingkaran</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Iuran</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>Children&apos;s education</source>
        <translation>Pendidikan anak</translation>
    </message>
    <message>
        <source>Local economy</source>
        <translation>Ekonomi lokal</translation>
    </message>
    <message>
        <source>By rank</source>
        <translation>Menurut peringkat</translation>
    </message>
    <message>
        <source>Put in by hand</source>
        <translation>Dimasukkan petugas</translation>
    </message>
    <message>
        <source>Left out by hand</source>
        <translation>Dikeluarkan petugas</translation>
    </message>
    <message>
        <source>Accident at work</source>
        <translation>Kecelakaan kerja</translation>
    </message>
    <message>
        <source>Disease from work</source>
        <translation>Penyakit akibat kerja</translation>
    </message>
    <message>
        <source>Death at work</source>
        <translation>Meninggal karena kerja</translation>
    </message>
    <message>
        <source>Death, not from work</source>
        <translation>Meninggal bukan karena kerja</translation>
    </message>
    <message>
        <source>Old age (56 years)</source>
        <translation>Hari tua (56 tahun)</translation>
    </message>
    <message>
        <source>Total permanent disability</source>
        <translation>Cacat total tetap</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Sudah dibayarkan</translation>
    </message>
    <message>
        <source>Not claimed</source>
        <translation>Tidak diajukan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Sudah</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Sebagian</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>Not asked of us</source>
        <translation>Bukan kewajiban kami</translation>
    </message>
    <message>
        <source>JMO</source>
        <translation>JMO</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Electronic wallet</source>
        <translation>Dompet elektronik</translation>
    </message>
    <message>
        <source>Minimarket</source>
        <translation>Minimarket</translation>
    </message>
    <message>
        <source>Post office</source>
        <translation>Kantor pos</translation>
    </message>
    <message>
        <source>Agent (Perisai)</source>
        <translation>Agen (Perisai)</translation>
    </message>
    <message>
        <source>Branch office</source>
        <translation>Kantor cabang</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Cara lain</translation>
    </message>
    <message>
        <source>A case&apos;s paper</source>
        <translation>Berkas kasus</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Person at work here</source>
        <translation>Petugas di sini</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sosialisasi</translation>
    </message>
    <message>
        <source>Came to a meeting</source>
        <translation>Hadir di sosialisasi</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Programme of a sponsor</source>
        <translation>Program sponsor</translation>
    </message>
    <message>
        <source>Place with a sponsor</source>
        <translation>Tempat pada program sponsor</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Paper of a case</source>
        <translation>Berkas kasus</translation>
    </message>
    <message>
        <source>What a regulation asks for</source>
        <translation>Yang diminta peraturan</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) together</source>
        <translation>
            <numerusform>%n lainnya bersama</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Pekerja</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Terlindungi</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Tidak terlindungi</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Belum tahu</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cakupan</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Menurut wilayah</translation>
    </message>
    <message>
        <source>By hamlet</source>
        <translation>Menurut dusun</translation>
    </message>
    <message>
        <source>Vulnerable groups (one worker may be in several)</source>
        <translation>Kelompok rentan (satu pekerja bisa masuk beberapa kelompok)</translation>
    </message>
    <message>
        <source>Monthly report of coverage</source>
        <translation>Laporan bulanan cakupan</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · keadaan per %2</translation>
    </message>
    <message>
        <source>Monthly report: workers protected by BPJS Ketenagakerjaan</source>
        <translation>Laporan bulanan: pekerja terlindungi BPJS Ketenagakerjaan</translation>
    </message>
    <message>
        <source>What the regulations ask: %1 of %2 things are done or not asked of the village.</source>
        <translation>Amanat peraturan: %1 dari %2 butir selesai atau bukan kewajiban desa.</translation>
    </message>
    <message>
        <source>The chart was saved in %1.</source>
        <translation>Bagan disimpan di %1.</translation>
    </message>
    <message>
        <source>Save this chart…</source>
        <translation>Simpan bagan ini…</translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>Simpan bagan ini</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Share protected, month by month</source>
        <translation>Cakupan dari bulan ke bulan</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>di bawah 18</translation>
    </message>
    <message>
        <source>65 and older</source>
        <translation>65 ke atas</translation>
    </message>
    <message>
        <source>Farming</source>
        <translation>Pertanian dan kebun</translation>
    </message>
    <message>
        <source>Fishing and sea</source>
        <translation>Perikanan dan pelaut</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>Peternakan</translation>
    </message>
    <message>
        <source>Trade and business</source>
        <translation>Dagang dan usaha</translation>
    </message>
    <message>
        <source>Transport and parking</source>
        <translation>Angkutan dan parkir</translation>
    </message>
    <message>
        <source>Day labour and waste</source>
        <translation>Buruh harian dan kebersihan</translation>
    </message>
    <message>
        <source>Building and machines</source>
        <translation>Tukang bangunan dan mesin</translation>
    </message>
    <message>
        <source>Crafts, food and hair</source>
        <translation>Kerajinan, boga, dan rias</translation>
    </message>
    <message>
        <source>Household work</source>
        <translation>Rumah tangga dan pijat</translation>
    </message>
    <message>
        <source>Health and teaching</source>
        <translation>Kesehatan dan pendidikan</translation>
    </message>
    <message>
        <source>Faith</source>
        <translation>Keagamaan</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Pekerjaan lain</translation>
    </message>
    <message>
        <source>Vulnerable, any of these</source>
        <translation>Rentan, salah satu di bawah</translation>
    </message>
    <message>
        <source>DTSEN decile 1–5</source>
        <translation>Desil DTSEN 1–5</translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation>Penyandang disabilitas</translation>
    </message>
    <message>
        <source>60 and older</source>
        <translation>60 tahun ke atas</translation>
    </message>
    <message>
        <source>Woman-headed household</source>
        <translation>Keluarga berkepala perempuan</translation>
    </message>
    <message>
        <source>Recorded, no evidence yet</source>
        <translation>Didata, belum ada bukti</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Jenis pekerjaan</translation>
    </message>
    <message>
        <source>Vulnerable group</source>
        <translation>Kelompok rentan</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pembayar</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Bukan kelompok rentan</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Tidak dicatat</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>No hamlet noted</source>
        <translation>Tanpa dusun</translation>
    </message>
    <message>
        <source>%1 of %2 workers here are protected today</source>
        <translation>%1 dari %2 pekerja di sini terlindungi hari ini</translation>
    </message>
    <message>
        <source>Between the years it names, this program reckons in a straight line.</source>
        <translation>Di antara tahun yang disebutnya, program ini menghitung garis lurus.</translation>
    </message>
    <message>
        <source>Inpres 2/2021</source>
        <translation>Inpres 2/2021</translation>
    </message>
    <message>
        <source>Permendagri 15/2024</source>
        <translation>Permendagri 15/2024</translation>
    </message>
    <message>
        <source>Pergub Jawa Timur 6/2024</source>
        <translation>Pergub Jawa Timur 6/2024</translation>
    </message>
    <message>
        <source>Circulars and guidance</source>
        <translation>Surat edaran dan petunjuk teknis</translation>
    </message>
    <message>
        <source>Source: %1. Read there, not in the official text.</source>
        <translation>Sumber: %1. Dibaca di sana, bukan di naskah resminya.</translation>
    </message>
    <message>
        <source>Source: %1. Read in more than one place, not in the official text.</source>
        <translation>Sumber: %1. Dibaca di lebih dari satu tempat, bukan di naskah resminya.</translation>
    </message>
    <message>
        <source>Not certain: our conclusion from %1.</source>
        <translation>Belum pasti: kesimpulan kami dari %1.</translation>
    </message>
    <message>
        <source>Not certain: it could not be checked (%1).</source>
        <translation>Belum pasti: belum bisa diperiksa (%1).</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation>Belum ditandai</translation>
    </message>
    <message>
        <source>Share protected</source>
        <translation>Cakupan</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Age of the evidence</source>
        <translation>Umur bukti</translation>
    </message>
    <message>
        <source>By RT</source>
        <translation>Menurut RT</translation>
    </message>
    <message>
        <source>By kind of work</source>
        <translation>Menurut jenis pekerjaan</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>Menurut jenis kelamin</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Menurut umur</translation>
    </message>
    <message>
        <source>By vulnerable group</source>
        <translation>Menurut kelompok rentan</translation>
    </message>
    <message>
        <source>By payer</source>
        <translation>Menurut pembayar</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tren</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>What the regulations ask</source>
        <translation>Apa yang diminta peraturan</translation>
    </message>
    <message>
        <source>For each month: who was protected on its last day, by the evidence dated up to that day, divided by those recorded today who had not left by then.

It is reckoned anew from all evidence each time. A receipt that is found later counts in the month it is dated, so earlier months may rise. A payment made later does not protect a day before it was made.

The last point is today, not the end of the month.</source>
        <translation>Untuk tiap bulan: siapa yang terlindungi pada hari terakhirnya, menurut bukti bertanggal sampai hari itu, dibagi yang tercatat sekarang dan saat itu belum pergi.

Setiap kali dihitung ulang dari semua bukti. Bukti bayar yang ditemukan kemudian dihitung di bulan tanggalnya, jadi bulan-bulan lama bisa naik. Pembayaran yang dilakukan kemudian tidak melindungi hari sebelum dibayar.

Titik terakhir adalah hari ini, bukan akhir bulan.</translation>
    </message>
    <message>
        <source>Every village or district of this area, also those of which nothing has come. The share is reckoned as on the first card.

Silent: no sync file of any device there came for more than 30 days, or ever. Below the target: smaller than this month&apos;s target. Falling: smaller than at the end of the month three months ago, reckoned as the trend is.</source>
        <translation>Semua desa atau kecamatan di wilayah ini, juga yang belum mengirim apa pun. Cakupan dihitung seperti pada kartu pertama.

Diam: tidak ada berkas sinkron dari perangkat mana pun di sana selama lebih dari 30 hari, atau belum pernah. Di bawah target: lebih kecil dari target bulan ini. Turun: lebih kecil dari akhir bulan tiga bulan lalu, dihitung seperti tren.</translation>
    </message>
    <message>
        <source>Workers by the hamlet, RW and RT in their record. Without one they stand under “No hamlet noted”.</source>
        <translation>Pekerja menurut dusun, RW, dan RT dalam catatannya. Yang tanpa dusun ada di bawah “Tanpa dusun”.</translation>
    </message>
    <message>
        <source>For whoever is protected: how many calendar months ago the evidence is dated that says so. The older it is, the sooner it should be checked again.</source>
        <translation>Bagi yang terlindungi: berapa bulan kalender umur bukti yang menyatakannya. Makin tua buktinya, makin perlu dicek lagi.</translation>
    </message>
    <message>
        <source>By the first occupation of the record. The 86 occupations of BPJS Ketenagakerjaan are put into kinds by this program: no office defines them.</source>
        <translation>Menurut pekerjaan pertama dalam catatan. 86 pekerjaan BPJS Ketenagakerjaan dikelompokkan oleh program ini sendiri: tidak ada kantor yang menetapkannya.</translation>
    </message>
    <message>
        <source>As in the record.</source>
        <translation>Sesuai catatan pekerja.</translation>
    </message>
    <message>
        <source>Full years on the first day of this month. Where only the year or month of birth is known, it is reckoned from its first day.</source>
        <translation>Tahun penuh pada tanggal 1 bulan ini. Bila hanya tahun atau bulan lahir yang diketahui, dihitung dari hari pertamanya.</translation>
    </message>
    <message>
        <source>DTSEN decile 1 to 5, a disability, 60 years and older on the first day of this month, or a household with a woman at its head, as in the record. One worker may be in several groups: they do not add up to all.</source>
        <translation>Desil DTSEN 1 sampai 5, penyandang disabilitas, berumur 60 tahun ke atas pada tanggal 1 bulan ini, atau keluarga berkepala perempuan, sesuai catatan. Satu pekerja bisa masuk beberapa kelompok: jumlahnya tidak sama dengan semua.</translation>
    </message>
    <message>
        <source>Who paid the newest payment that holds for this month; without one, who is said to pay in the record.</source>
        <translation>Siapa yang membayar pembayaran terbaru yang berlaku bulan ini; bila tidak ada, pembayar menurut catatan pekerja.</translation>
    </message>
    <message>
        <source>What each regulation asks, as far as it could be read in reports about it; the official texts were not there. What is not known says so, with whom to ask. It is a list to work with, not legal advice.</source>
        <translation>Apa yang diminta tiap peraturan, sejauh terbaca dari berita tentangnya; naskah resminya tidak tersedia. Yang belum diketahui disebut belum pasti, dengan petunjuk bertanya ke mana. Ini daftar kerja, bukan nasihat hukum.</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Daftar hadir</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Who signs here came to the meeting. This list is kept at the village office and shown to nobody else.</source>
        <translation>Yang menandatangani daftar ini hadir di sosialisasi. Daftar ini disimpan di kantor desa dan tidak diperlihatkan kepada orang lain.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Batas waktu</translation>
    </message>
    <message>
        <source>What the rules give</source>
        <translation>Manfaat menurut aturan</translation>
    </message>
    <message>
        <source>Source: %1. The branch decides.</source>
        <translation>Sumber: %1. Cabang yang memutuskan.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>To tick</source>
        <translation>Centang</translation>
    </message>
    <message>
        <source>only if the branch asks for it</source>
        <translation>hanya kalau diminta cabang</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>ada</translation>
    </message>
    <message>
        <source>Heirs, in their order</source>
        <translation>Ahli waris menurut urutan</translation>
    </message>
    <message>
        <source>Nobody is written down.</source>
        <translation>Belum ada yang dicatat.</translation>
    </message>
    <message>
        <source>Sheet of a case</source>
        <translation>Lembar kasus</translation>
    </message>
    <message>
        <source>For the family</source>
        <translation>Untuk keluarga</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not visited yet</source>
        <translation>Belum dikunjungi</translation>
    </message>
    <message>
        <source>Again on %1</source>
        <translation>Kembali %1</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Kunjungan terakhir</translation>
    </message>
    <message>
        <source>Form for stage I: the accident is reported</source>
        <translation>Formulir tahap I: lapor kecelakaan</translation>
    </message>
    <message>
        <source>Form for stage II: treatment is over</source>
        <translation>Formulir tahap II: perawatan selesai</translation>
    </message>
    <message>
        <source>Form that the doctor fills in</source>
        <translation>Formulir surat keterangan dokter</translation>
    </message>
    <message>
        <source>Form to claim after a death</source>
        <translation>Formulir klaim kematian</translation>
    </message>
    <message>
        <source>Form for scholarships</source>
        <translation>Formulir beasiswa</translation>
    </message>
    <message>
        <source>Form to claim old-age savings (JHT)</source>
        <translation>Formulir klaim jaminan hari tua (JHT)</translation>
    </message>
    <message>
        <source>Identity card (KTP) of the worker</source>
        <translation>KTP pekerja</translation>
    </message>
    <message>
        <source>Member card of BPJS Ketenagakerjaan</source>
        <translation>Kartu peserta BPJS Ketenagakerjaan</translation>
    </message>
    <message>
        <source>Letter of the doctor</source>
        <translation>Surat dokter</translation>
    </message>
    <message>
        <source>Papers of the event: account, witnesses, police</source>
        <translation>Bukti kejadian: kronologi, saksi, polisi</translation>
    </message>
    <message>
        <source>Identity card (KTP) of the heir</source>
        <translation>KTP ahli waris</translation>
    </message>
    <message>
        <source>Family card (KK)</source>
        <translation>Kartu keluarga (KK)</translation>
    </message>
    <message>
        <source>Letter of death: hospital, police or village</source>
        <translation>Surat kematian: rumah sakit, polisi, atau kelurahan</translation>
    </message>
    <message>
        <source>Death certificate (akta kematian)</source>
        <translation>Akta kematian</translation>
    </message>
    <message>
        <source>Statement of heirs</source>
        <translation>Surat keterangan ahli waris</translation>
    </message>
    <message>
        <source>Bank book of the heir</source>
        <translation>Buku tabungan ahli waris</translation>
    </message>
    <message>
        <source>Letter of the labour office (Disnaker)</source>
        <translation>Surat dari Disnaker</translation>
    </message>
    <message>
        <source>The worker&apos;s own bank book</source>
        <translation>Buku tabungan pekerja sendiri</translation>
    </message>
    <message>
        <source>Letter that gives the reason</source>
        <translation>Surat alasan pencairan</translation>
    </message>
    <message>
        <source>Tax number (NPWP)</source>
        <translation>NPWP</translation>
    </message>
    <message>
        <source>Kindergarten (TK)</source>
        <translation>TK</translation>
    </message>
    <message>
        <source>Primary school (SD)</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>Junior secondary school (SMP)</source>
        <translation>SMP</translation>
    </message>
    <message>
        <source>Senior secondary school (SMA)</source>
        <translation>SMA</translation>
    </message>
    <message>
        <source>Higher education (up to S1) or training</source>
        <translation>Kuliah (sampai S1) atau pelatihan</translation>
    </message>
    <message>
        <source>Tell the branch</source>
        <translation>Lapor ke cabang</translation>
    </message>
    <message>
        <source>Ask how it stands</source>
        <translation>Tanyakan sudah sampai mana</translation>
    </message>
    <message>
        <source>Complete the papers</source>
        <translation>Lengkapi berkas</translation>
    </message>
    <message>
        <source>Hand in the claim</source>
        <translation>Ajukan klaim</translation>
    </message>
    <message>
        <source>Wait for the branch</source>
        <translation>Tunggu jawaban cabang</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Selesai</translation>
    </message>
    <message numerus="yes">
        <source>Complete the papers: %n missing</source>
        <translation>
            <numerusform>Lengkapi berkas: %n belum ada</numerusform>
        </translation>
    </message>
    <message>
        <source>Covered on that day</source>
        <translation>Terlindungi pada hari itu</translation>
    </message>
    <message>
        <source>By the evidence here, not covered on that day</source>
        <translation>Menurut bukti di sini, tidak terlindungi pada hari itu</translation>
    </message>
    <message>
        <source>Not certain whether there was cover on that day</source>
        <translation>Belum pasti apakah terlindungi pada hari itu</translation>
    </message>
    <message>
        <source>Evidence from before that day shows the month as paid. The branch decides.</source>
        <translation>Bukti dari sebelum hari itu menunjukkan bulannya lunas. Cabang yang memutuskan.</translation>
    </message>
    <message>
        <source>The contribution was paid on that very day. Nobody can say for certain from which hour it covers: ask the branch, with the receipt.</source>
        <translation>Iuran dibayar pada hari itu juga. Mulai jam berapa melindungi, belum pasti: tanyakan ke cabang dengan bukti bayarnya.</translation>
    </message>
    <message>
        <source>That the month was paid is only known from later. Look for the receipt: the day on it decides.</source>
        <translation>Bahwa bulan itu lunas baru diketahui sesudahnya. Cari bukti bayarnya: tanggalnya yang menentukan.</translation>
    </message>
    <message>
        <source>Evidence shows the month as paid, but something else was said since. Ask the branch, with every receipt there is.</source>
        <translation>Bukti menunjukkan bulannya lunas, tetapi kemudian ada keterangan lain. Tanyakan ke cabang dengan semua bukti bayar.</translation>
    </message>
    <message>
        <source>The contribution was in arrears. Hand everything to the branch all the same: nobody could say for certain what it does in the first months.</source>
        <translation>Iuran sedang menunggak. Tetap ajukan semuanya ke cabang: bagaimana cabang menilai bulan-bulan pertama, belum pasti.</translation>
    </message>
    <message>
        <source>The membership had ended. If the family has a receipt that is not written down here, write it down: it may change the answer.</source>
        <translation>Kepesertaan sudah tidak aktif. Kalau keluarga punya bukti bayar yang belum dicatat di sini, catatlah: jawabannya bisa berubah.</translation>
    </message>
    <message>
        <source>The worker was not a member then. If another village or employer had registered them, the branch can find it by the NIK.</source>
        <translation>Waktu itu belum menjadi peserta. Kalau pernah didaftarkan desa atau pemberi kerja lain, cabang bisa mencarinya dengan NIK.</translation>
    </message>
    <message>
        <source>Nothing here answers for that day. Ask the branch by the NIK, look for receipts and in JMO, and write down what you find.</source>
        <translation>Tidak ada bukti untuk hari itu. Tanyakan ke cabang dengan NIK, cari bukti bayar dan lihat di JMO, lalu catat hasilnya.</translation>
    </message>
    <message>
        <source>according to %1 of %2</source>
        <translation>menurut %1 tanggal %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) before it happened</source>
        <translation>
            <numerusform>%1, %n hari sebelum kejadian</numerusform>
        </translation>
    </message>
    <message>
        <source>Scholarship for a child: %1 and on</source>
        <translation>Beasiswa anak: mulai %1</translation>
    </message>
    <message>
        <source>Treatment until healed</source>
        <translation>Perawatan sampai sembuh</translation>
    </message>
    <message>
        <source>Transport by land</source>
        <translation>Angkutan darat</translation>
    </message>
    <message>
        <source>Transport by sea</source>
        <translation>Angkutan laut</translation>
    </message>
    <message>
        <source>Transport by air</source>
        <translation>Angkutan udara</translation>
    </message>
    <message>
        <source>While unable to work</source>
        <translation>Selama tidak mampu bekerja</translation>
    </message>
    <message>
        <source>Part of the body lost, by the table</source>
        <translation>Cacat sebagian, menurut tabel</translation>
    </message>
    <message>
        <source>Grant for a death from work</source>
        <translation>Santunan kematian karena kerja</translation>
    </message>
    <message>
        <source>Periodic grant</source>
        <translation>Santunan berkala</translation>
    </message>
    <message>
        <source>Funeral</source>
        <translation>Biaya pemakaman</translation>
    </message>
    <message>
        <source>Scholarships for two children</source>
        <translation>Beasiswa dua anak</translation>
    </message>
    <message>
        <source>Care at home, for a year</source>
        <translation>Perawatan di rumah, satu tahun</translation>
    </message>
    <message>
        <source>Dentures</source>
        <translation>Gigi tiruan</translation>
    </message>
    <message>
        <source>Hearing aid</source>
        <translation>Alat bantu dengar</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Kacamata</translation>
    </message>
    <message>
        <source>Death grant</source>
        <translation>Santunan kematian</translation>
    </message>
    <message>
        <source>Periodic grant of 24 months, paid at once</source>
        <translation>Santunan berkala 24 bulan, dibayar sekaligus</translation>
    </message>
    <message>
        <source>Funeral, before three months of membership</source>
        <translation>Biaya pemakaman, sebelum tiga bulan menjadi peserta</translation>
    </message>
    <message>
        <source>Old-age savings (JHT)</source>
        <translation>Jaminan hari tua (JHT)</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>sampai %1</translation>
    </message>
    <message>
        <source>as needed, without a ceiling</source>
        <translation>sesuai kebutuhan medis, tanpa batas biaya</translation>
    </message>
    <message>
        <source>%1 a month for 12 months, then half</source>
        <translation>%1 sebulan selama 12 bulan, lalu separuh</translation>
    </message>
    <message>
        <source>all that was saved, with its yield</source>
        <translation>semua yang ditabung dengan hasil pengembangannya</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) are known to be paid</source>
        <translation>
            <numerusform>%n bulan diketahui lunas</numerusform>
        </translation>
    </message>
    <message>
        <source>JHT was paid.</source>
        <translation>JHT dibayar.</translation>
    </message>
    <message>
        <source>The contribution was paid on that day.</source>
        <translation>Iuran lunas pada hari itu.</translation>
    </message>
    <message>
        <source>There was no cover on that day.</source>
        <translation>Tidak terlindungi pada hari itu.</translation>
    </message>
    <message>
        <source>Only if there was cover on that day.</source>
        <translation>Hanya kalau terlindungi pada hari itu.</translation>
    </message>
    <message>
        <source>Only after longer membership: %1. If the worker was a member before, the branch knows.</source>
        <translation>Hanya setelah lebih lama menjadi peserta: %1. Kalau dulu pernah menjadi peserta, cabang yang tahu.</translation>
    </message>
    <message>
        <source>Only after longer membership: %1, perhaps there are more.</source>
        <translation>Hanya setelah lebih lama menjadi peserta: %1, mungkin ada lagi.</translation>
    </message>
    <message>
        <source>No JHT was paid, as far as is known here.</source>
        <translation>Sejauh diketahui di sini, JHT tidak dibayar.</translation>
    </message>
    <message>
        <source>Only if JHT was paid: no payment here says so.</source>
        <translation>Hanya kalau JHT dibayar: tidak ada pembayaran di sini yang menyebutnya.</translation>
    </message>
    <message numerus="yes">
        <source>From the age of %n on, or when work has ended.</source>
        <translation>
            <numerusform>Mulai umur %n tahun, atau kalau berhenti bekerja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the age of %n on: the date of birth is not known for certain.</source>
        <translation>
            <numerusform>Mulai umur %n tahun: tanggal lahirnya belum pasti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down which children go to school.</source>
        <translation>Catat dahulu anak yang bersekolah.</translation>
    </message>
    <message>
        <source>Sources differ whether it comes on top: ask the branch.</source>
        <translation>Sumber berbeda apakah ditambahkan: tanyakan ke cabang.</translation>
    </message>
    <message>
        <source>Done on %1, later than %2</source>
        <translation>Sudah pada %1, lewat dari %2</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>Sudah pada %1</translation>
    </message>
    <message>
        <source>How long there is, is not certain: as soon as you can</source>
        <translation>Batas waktunya belum pasti: secepatnya</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>sampai %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, sampai %2</translation>
    </message>
    <message>
        <source>%1 (the hour is not known: counted from the beginning of that day)</source>
        <translation>%1 (jamnya tidak diketahui: dihitung dari awal hari itu)</translation>
    </message>
    <message>
        <source>%1: the order is for the branch to say</source>
        <translation>%1: urutannya ditentukan cabang</translation>
    </message>
    <message>
        <source>Husband, wife and children first, then parents, then brothers and sisters. Not certain: the rule was read for migrant workers (%1).</source>
        <translation>Suami, istri, dan anak lebih dahulu, lalu orang tua, lalu saudara kandung. Belum pasti: aturannya untuk pekerja migran (%1).</translation>
    </message>
    <message>
        <source>from one source</source>
        <translation>dari satu sumber</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>belum pasti</translation>
    </message>
    <message>
        <source>What you pay</source>
        <translation>Iuran Bapak/Ibu</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 sebulan</translation>
    </message>
    <message>
        <source>about %1 a day</source>
        <translation>sekitar %1 sehari</translation>
    </message>
    <message>
        <source>For accidents at work (JKK)</source>
        <translation>Untuk kecelakaan kerja (JKK)</translation>
    </message>
    <message>
        <source>For a death (JKM)</source>
        <translation>Untuk kematian (JKM)</translation>
    </message>
    <message>
        <source>Saved for old age (JHT)</source>
        <translation>Tabungan hari tua (JHT)</translation>
    </message>
    <message>
        <source>Discount in this month</source>
        <translation>Keringanan bulan ini</translation>
    </message>
    <message>
        <source>The price of %1, for an income of %2 a month. Cover holds only as long as the contribution is paid.</source>
        <translation>Harga bulan %1, untuk penghasilan %2 sebulan. Perlindungan hanya berlaku selama iuran lunas.</translation>
    </message>
    <message>
        <source>The price of %1 for the lowest incomes; for yours it may differ. Cover holds only as long as the contribution is paid.</source>
        <translation>Harga bulan %1 untuk penghasilan terendah; untuk Bapak/Ibu bisa berbeda. Perlindungan hanya berlaku selama iuran lunas.</translation>
    </message>
    <message>
        <source>Not certain: whether there is a discount for who pays here. Shown without it.</source>
        <translation>Belum pasti: apakah ada keringanan untuk pembayar ini. Ditulis tanpa keringanan.</translation>
    </message>
    <message>
        <source>If you have an accident at work</source>
        <translation>Kalau kecelakaan saat bekerja</translation>
    </message>
    <message>
        <source>Treated until healed</source>
        <translation>Dirawat sampai sembuh</translation>
    </message>
    <message>
        <source>as the doctor finds necessary, without a ceiling</source>
        <translation>sesuai kebutuhan medis, tanpa batas biaya</translation>
    </message>
    <message>
        <source>Each month while you cannot work, for 12 months</source>
        <translation>Setiap bulan selama tidak bisa bekerja, 12 bulan</translation>
    </message>
    <message>
        <source>After that, until healed</source>
        <translation>Sesudah itu, sampai sembuh</translation>
    </message>
    <message>
        <source>If a part of the body is lost, by a table</source>
        <translation>Kalau ada bagian tubuh yang hilang, menurut tabel</translation>
    </message>
    <message>
        <source>If you can never work again</source>
        <translation>Kalau tidak bisa bekerja lagi selamanya</translation>
    </message>
    <message>
        <source>Transport by land to the hospital</source>
        <translation>Angkutan darat ke rumah sakit</translation>
    </message>
    <message>
        <source>If you die because of work</source>
        <translation>Kalau meninggal karena pekerjaan</translation>
    </message>
    <message>
        <source>for your family</source>
        <translation>untuk keluarga</translation>
    </message>
    <message>
        <source>Grant (%1 × %2)</source>
        <translation>Santunan (%1 × %2)</translation>
    </message>
    <message>
        <source>Perhaps besides: periodic grant</source>
        <translation>Mungkin ditambah: santunan berkala</translation>
    </message>
    <message>
        <source>Besides: school of two children</source>
        <translation>Selain itu: sekolah dua anak</translation>
    </message>
    <message>
        <source>Only if the contribution is paid on that day. Sources differ whether the periodic grant comes on top: ask the branch.</source>
        <translation>Hanya kalau iuran lunas pada hari itu. Sumber berbeda apakah santunan berkala ditambahkan: tanyakan ke cabang.</translation>
    </message>
    <message>
        <source>If you die of something else, within the first three months</source>
        <translation>Kalau meninggal bukan karena kerja, sebelum tiga bulan</translation>
    </message>
    <message>
        <source>Only the funeral, until you have been a member for three months, and only if the contribution is paid.</source>
        <translation>Hanya biaya pemakaman, sampai genap tiga bulan menjadi peserta, dan hanya kalau iuran lunas.</translation>
    </message>
    <message>
        <source>If you die of something else, after three months</source>
        <translation>Kalau meninggal bukan karena kerja, setelah tiga bulan</translation>
    </message>
    <message>
        <source>Grant of 24 months, paid at once</source>
        <translation>Santunan 24 bulan, dibayar sekaligus</translation>
    </message>
    <message>
        <source>After three years: school of two children</source>
        <translation>Setelah tiga tahun: sekolah dua anak</translation>
    </message>
    <message>
        <source>After three months of membership on end, and only if the contribution is paid on that day.</source>
        <translation>Setelah tiga bulan berturut-turut menjadi peserta, dan hanya kalau iuran lunas pada hari itu.</translation>
    </message>
    <message>
        <source>When you are 56</source>
        <translation>Kalau sudah berumur 56 tahun</translation>
    </message>
    <message>
        <source>All you have saved</source>
        <translation>Semua tabungan kembali</translation>
    </message>
    <message>
        <source>what was paid in, with what it has earned</source>
        <translation>yang sudah dibayar, ditambah hasil pengembangannya</translation>
    </message>
    <message>
        <source>Saved each month</source>
        <translation>Ditabung setiap bulan</translation>
    </message>
    <message>
        <source>Of what was really paid in. How much it earns is not fixed.</source>
        <translation>Dari yang benar-benar dibayar. Besar hasilnya tidak tetap.</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>Belum ada tabungan</translation>
    </message>
    <message>
        <source>Old-age savings (JHT) can be added</source>
        <translation>Jaminan hari tua (JHT) bisa ditambahkan</translation>
    </message>
    <message>
        <source>More to pay each month</source>
        <translation>Tambahan iuran setiap bulan</translation>
    </message>
    <message>
        <source>If you are gone: the children&apos;s school</source>
        <translation>Kalau Bapak/Ibu tiada: sekolah anak-anak</translation>
    </message>
    <message>
        <source>for two children at most, each</source>
        <translation>paling banyak dua anak, setiap anak</translation>
    </message>
    <message>
        <source>%1 × %2 years</source>
        <translation>%1 × %2 tahun</translation>
    </message>
    <message>
        <source>After three years of contributions; without waiting if it comes from work. Until the child is 23, marries or works.</source>
        <translation>Setelah tiga tahun membayar iuran; tanpa menunggu kalau karena pekerjaan. Sampai anak berumur 23 tahun, menikah, atau bekerja.</translation>
    </message>
    <message>
        <source>Only if the contribution is paid on that day. There is no waiting time. From which day a first payment covers is not certain: ask the branch.</source>
        <translation>Hanya kalau iuran lunas pada hari itu. Tidak ada masa tunggu. Mulai hari apa pembayaran pertama melindungi belum pasti: tanyakan ke cabang.</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>Sumber: %1 (%2)</translation>
    </message>
    <message>
        <source>compared with more than one source</source>
        <translation>sudah dicocokkan dengan lebih dari satu sumber</translation>
    </message>
    <message>
        <source>from one source; the branch has the last word</source>
        <translation>dari satu sumber; cabang yang menentukan</translation>
    </message>
    <message>
        <source>not certain yet; ask the branch</source>
        <translation>belum pasti; tanyakan ke cabang</translation>
    </message>
    <message>
        <source>%1, come again on %2</source>
        <translation>%1, kembali %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Never visited yet</source>
        <translation>Belum pernah dikunjungi</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>Terlambat %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>No visit needed</source>
        <translation>Tidak perlu dikunjungi</translation>
    </message>
    <message>
        <source>The identity card names no job of a self-employed worker. It is often out of date: ask.</source>
        <translation>Pekerjaan di KTP bukan pekerjaan peserta mandiri (BPU). Data KTP sering sudah lama: tanyakan.</translation>
    </message>
    <message>
        <source>Not between 15 and 64 years old: as far as is known, cannot be registered (not certain).</source>
        <translation>Umur di luar 15–64 tahun: setahu kami tidak bisa didaftarkan (belum pasti).</translation>
    </message>
    <message>
        <source>To visit</source>
        <translation>Perlu dikunjungi</translation>
    </message>
    <message>
        <source>Due again</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>Choose what came of the visit.</source>
        <translation>Pilih hasil kunjungannya.</translation>
    </message>
    <message>
        <source>Choose why not.</source>
        <translation>Pilih alasannya.</translation>
    </message>
    <message>
        <source>Until when was it promised?</source>
        <translation>Sampai kapan janjinya?</translation>
    </message>
    <message>
        <source>This is no day. Type it as dd-mm-yyyy.</source>
        <translation>Ini bukan tanggal. Ketik seperti hh-bb-tttt.</translation>
    </message>
    <message>
        <source>This day is over. Choose today or later.</source>
        <translation>Tanggal ini sudah lewat. Pilih hari ini atau sesudahnya.</translation>
    </message>
    <message>
        <source>A visit cannot be noted for a time to come.</source>
        <translation>Kunjungan tidak bisa dicatat untuk waktu yang akan datang.</translation>
    </message>
    <message>
        <source>A death is noted for one person, not for a household.</source>
        <translation>Meninggal dicatat orang per orang, bukan untuk seisi rumah.</translation>
    </message>
    <message>
        <source>Where was it, or where will it be?</source>
        <translation>Di mana sosialisasinya?</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>Apa topiknya?</translation>
    </message>
    <message>
        <source>This number cannot be right.</source>
        <translation>Jumlah ini tidak masuk akal.</translation>
    </message>
    <message>
        <source>This day is still to come: nobody came yet.</source>
        <translation>Tanggal ini belum tiba: belum ada yang hadir.</translation>
    </message>
    <message>
        <source>List of beneficiaries</source>
        <translation>Daftar penerima manfaat</translation>
    </message>
    <message>
        <source>Report to the sponsor</source>
        <translation>Laporan untuk sponsor</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Perjanjian</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>List approved</source>
        <translation>Daftar disetujui</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, oleh %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Dibayar</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <source>Attachment to the decree number %1</source>
        <translation>Lampiran keputusan nomor %1</translation>
    </message>
    <message numerus="yes">
        <source>This list holds %n worker(s), at %1 in all.</source>
        <translation>
            <numerusform>Daftar ini memuat %n pekerja, biaya seluruhnya %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It is not approved yet.</source>
        <translation>%1 Daftar ini belum disetujui.</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, per %2</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Cost of the list</source>
        <translation>Biaya daftar</translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation>Sudah terpakai</translation>
    </message>
    <message>
        <source>Left of the budget</source>
        <translation>Sisa anggaran</translation>
    </message>
    <message>
        <source>The NIK is masked, because a sponsor need not know it. The status is as far as the evidence recorded here says.</source>
        <translation>NIK disamarkan karena sponsor tidak perlu mengetahuinya. Status menurut bukti yang tercatat di sini.</translation>
    </message>
    <message>
        <source>Basis of the contributions</source>
        <translation>Dasar iuran</translation>
    </message>
    <message>
        <source>The lowest for everybody</source>
        <translation>Terendah untuk semua</translation>
    </message>
    <message>
        <source>decile %1</source>
        <translation>desil %1</translation>
    </message>
    <message>
        <source>disability: %1</source>
        <translation>disabilitas %1</translation>
    </message>
    <message>
        <source>household headed by a woman</source>
        <translation>kepala keluarga perempuan</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) to provide for</source>
        <translation>
            <numerusform>menanggung %n anak</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years old</source>
        <translation>umur %1 tahun</translation>
    </message>
    <message>
        <source>Here the places end.</source>
        <translation>Di sini kuota habis.</translation>
    </message>
    <message>
        <source>Here the places end; %1 of the budget are left.</source>
        <translation>Di sini kuota habis; sisa anggaran %1.</translation>
    </message>
    <message>
        <source>Here the budget ends; %1 are left, too little for the next.</source>
        <translation>Di sini anggaran habis; sisa %1, tidak cukup untuk berikutnya.</translation>
    </message>
    <message>
        <source>Everybody who may has a place.</source>
        <translation>Semua yang boleh sudah mendapat tempat.</translation>
    </message>
    <message>
        <source>Everybody who may has a place; %1 of the budget are left.</source>
        <translation>Semua yang boleh sudah mendapat tempat; sisa anggaran %1.</translation>
    </message>
    <message>
        <source>Say on which day it was paid.</source>
        <translation>Sebutkan tanggal bayarnya.</translation>
    </message>
    <message>
        <source>Write the first paid month as month and year.</source>
        <translation>Tulis bulan pertama yang dibayar: bulan dan tahun.</translation>
    </message>
    <message>
        <source>Write the last paid month, not before the first.</source>
        <translation>Tulis bulan terakhir yang dibayar, tidak sebelum bulan pertama.</translation>
    </message>
    <message>
        <source>Write how many rupiah were paid.</source>
        <translation>Tulis berapa rupiah yang dibayar.</translation>
    </message>
    <message>
        <source>Write why it is right nevertheless.</source>
        <translation>Tulis mengapa memang benar.</translation>
    </message>
    <message>
        <source>By the rules it would be %1 (not certain yet). Is this right?</source>
        <translation>Menurut aturan %1 (belum pasti). Apakah memang benar?</translation>
    </message>
    <message>
        <source>On the lowest basis it would be %1; the income is not known. Is this right?</source>
        <translation>Dengan dasar terendah %1; penghasilan tidak diketahui. Apakah memang benar?</translation>
    </message>
    <message>
        <source>By the rules it would be %1. Is this right?</source>
        <translation>Menurut aturan %1. Apakah memang benar?</translation>
    </message>
    <message>
        <source>Paid already: %1. Is this right?</source>
        <translation>Sudah lunas: %1. Apakah memang benar?</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Tulis namanya.</translation>
    </message>
    <message>
        <source>Choose the sponsor.</source>
        <translation>Pilih sponsornya.</translation>
    </message>
    <message>
        <source>Write the day as day, month and year.</source>
        <translation>Tulis tanggal: hari, bulan, tahun.</translation>
    </message>
    <message>
        <source>Write the first month as month and year.</source>
        <translation>Tulis bulan pertama: bulan dan tahun.</translation>
    </message>
    <message>
        <source>Write the last month, not before the first.</source>
        <translation>Tulis bulan terakhir, tidak sebelum bulan pertama.</translation>
    </message>
    <message>
        <source>Write how many people, at least one.</source>
        <translation>Tulis berapa orang, paling sedikit satu.</translation>
    </message>
    <message>
        <source>Write the rupiah of the budget.</source>
        <translation>Tulis anggarannya dalam rupiah.</translation>
    </message>
    <message>
        <source>Write how many people, or a budget, or both.</source>
        <translation>Tulis berapa orang, atau anggarannya, atau keduanya.</translation>
    </message>
    <message>
        <source>Write an age, not below the first one.</source>
        <translation>Tulis umur, tidak di bawah umur pertama.</translation>
    </message>
    <message>
        <source>Write an age of 0 to 120.</source>
        <translation>Tulis umur 0 sampai 120.</translation>
    </message>
    <message>
        <source>Write points of 0 to 1000.</source>
        <translation>Tulis nilai 0 sampai 1000.</translation>
    </message>
    <message>
        <source>Write what was given or done.</source>
        <translation>Tulis apa yang diberikan atau dilakukan.</translation>
    </message>
    <message>
        <source>Write a day that has been.</source>
        <translation>Tulis tanggal yang sudah lewat.</translation>
    </message>
    <message>
        <source>Choose a worker.</source>
        <translation>Pilih pekerjanya.</translation>
    </message>
    <message>
        <source>The list was approved, so its terms stand. The village head can take the approval back.</source>
        <translation>Daftarnya sudah disetujui, jadi ketentuannya tetap. Kepala desa dapat mencabut persetujuannya.</translation>
    </message>
    <message>
        <source>This sponsor still has programmes. Take those off first.</source>
        <translation>Sponsor ini masih punya program. Buang dulu programnya.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Tulis alasannya.</translation>
    </message>
    <message>
        <source>The list holds nobody yet.</source>
        <translation>Daftarnya masih kosong.</translation>
    </message>
    <message>
        <source>Payments were recorded out of this programme. Take those off first.</source>
        <translation>Sudah ada pembayaran dari program ini. Buang dulu pembayarannya.</translation>
    </message>
    <message>
        <source>The list is not approved yet.</source>
        <translation>Daftarnya belum disetujui.</translation>
    </message>
    <message>
        <source>The weights of this programme cannot be read: write them anew.</source>
        <translation>Nilai peringkat program ini tidak terbaca: tulis lagi.</translation>
    </message>
    <message>
        <source>Likely workers</source>
        <translation>Calon pekerja</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>Jenis kasus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are on a residents&apos; list only and not recorded yet.</source>
        <translation>
            <numerusform>%Ln orang baru ada di daftar penduduk dan belum didata.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved, died, do not want to, or no longer work.</source>
        <translation>
            <numerusform>%Ln orang pindah, meninggal, tidak mau, atau tidak bekerja lagi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrew the consent.</source>
        <translation>
            <numerusform>%Ln orang mencabut persetujuannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no NIK yet.</source>
        <translation>
            <numerusform>%Ln orang belum punya NIK.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are 65 or older and not members yet.</source>
        <translation>
            <numerusform>%Ln orang sudah 65 tahun dan belum peserta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are paid for already in all these months.</source>
        <translation>
            <numerusform>%Ln orang sudah dibayari untuk semua bulan ini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have another occupation.</source>
        <translation>
            <numerusform>%Ln orang pekerjaannya lain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a higher decile, or it is not known.</source>
        <translation>
            <numerusform>%Ln orang desilnya di atas batas atau tidak diketahui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not known to have a disability.</source>
        <translation>
            <numerusform>%Ln orang tidak tercatat sebagai penyandang disabilitas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not known to be from a household headed by a woman.</source>
        <translation>
            <numerusform>%Ln orang tidak tercatat dari keluarga berkepala perempuan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are of another age, or it is not known.</source>
        <translation>
            <numerusform>%Ln orang umurnya di luar batas atau tidak diketahui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln live in another hamlet.</source>
        <translation>
            <numerusform>%Ln orang tinggal di dusun lain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not certain yet: whether this payer gets the discount of PP 50/2025 is not known. %Ln worker(s) are priced without it; ask the branch.</source>
        <translation>
            <numerusform>Belum pasti: belum diketahui apakah pembayar ini mendapat potongan PP 50/2025. %Ln pekerja dihitung tanpa potongan; tanyakan ke cabang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s) are priced on the lowest basis, because their income is not known.</source>
        <translation>
            <numerusform>%Ln pekerja dihitung dengan dasar terendah karena penghasilannya tidak diketahui.</numerusform>
        </translation>
    </message>
    <message>
        <source>The income is not recorded: reckoned with the lowest basis, %1.</source>
        <translation>Penghasilan belum dicatat: dihitung dengan dasar upah terendah, %1.</translation>
    </message>
    <message>
        <source>No longer open; the day was not written down</source>
        <translation>Tidak perlu lagi; tanggalnya tidak dicatat</translation>
    </message>
    <message>
        <source>The contribution goes to BPJS Ketenagakerjaan and stays with nobody in the village: keep the receipt, and look the membership up yourself in JMO or at the branch.</source>
        <translation>Iuran masuk ke BPJS Ketenagakerjaan, tidak tinggal di siapa pun di desa: simpan buktinya, dan cek sendiri kepesertaannya di JMO atau di kantor cabang.</translation>
    </message>
    <message>
        <source>somebody else pays for these months, too</source>
        <translation>bulan ini juga dibayari pihak lain</translation>
    </message>
    <message>
        <source>Today these months have another price than the one that was approved. Is this right?</source>
        <translation>Hari ini harga bulan-bulan itu berbeda dari yang disetujui. Apakah ini benar?</translation>
    </message>
    <message>
        <source>This would be more than the budget of the programme. Is this right?</source>
        <translation>Ini melebihi anggaran program. Apakah ini benar?</translation>
    </message>
    <message numerus="yes">
        <source>Not confirmed yet: that this payer gets the discount of PP 50/2025 was read out of its text. %Ln worker(s) are priced with it; ask the branch.</source>
        <translation>
            <numerusform>Belum dipastikan: bahwa pembayar ini mendapat keringanan PP 50/2025 disimpulkan dari bunyi aturannya. %Ln pekerja dihitung dengan keringanan itu; tanyakan ke cabang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reckoned with the lowest basis, %1: whoever pays for them pays on it, and the benefits follow.</source>
        <translation>Dihitung dengan dasar upah terendah, %1: pembayar iurannya memakai dasar itu, dan santunannya mengikutinya.</translation>
    </message>
    <message>
        <source>%1 · as of its end, from all that is known on %2</source>
        <translation>%1 · keadaan akhir bulan, dari semua yang diketahui pada %2</translation>
    </message>
    <message>
        <source>Protected: the newest evidence shows this month as paid; arrears are not. Counted is who has not left; of those only on a residents&apos; list, whose work is known. Earlier months are reckoned anew from all evidence.</source>
        <translation>Terlindungi: bukti terbaru menunjukkan bulan ini sudah dibayar; tunggakan tidak. Yang dihitung: siapa yang belum pergi; dari yang hanya ada di daftar penduduk, yang pekerjaannya diketahui. Bulan-bulan sebelumnya dihitung ulang dari semua bukti.</translation>
    </message>
    <message>
        <source>%1 of %2 workers here were protected on %3</source>
        <translation>%1 dari %2 pekerja di sini terlindungi pada %3</translation>
    </message>
    <message>
        <source>Target of %1: %2 (%3).</source>
        <translation>Target %1: %2 (%3).</translation>
    </message>
    <message>
        <source>Evidence of those protected: %1 from the same month, %2 up to 3 months old, %3 up to 12 months, %4 older.</source>
        <translation>Bukti bagi yang terlindungi: %1 dari bulan yang sama, %2 berumur sampai 3 bulan, %3 sampai 12 bulan, %4 lebih lama.</translation>
    </message>
    <message>
        <source>%1 more on residents&apos; lists are not counted: no work of theirs is known.</source>
        <translation>%1 orang lagi di daftar penduduk tidak dihitung: pekerjaannya tidak diketahui.</translation>
    </message>
    <message>
        <source>Workers protected today, divided by all workers who are here.

Here: everybody in this data who stands for themselves (two records of one person count once), not moved, died or stopped working, and without a withdrawn consent. Whoever does not want to join still counts as here. Of those who are only on a residents&apos; list that was taken in, who has an occupation there counts, or was asked at a visit; how many are left out stands beside the figure.

Protected: the newest evidence shows this month or a later one as paid. Arrears are never protected. A bare “active” holds for the month of its day only.

Not protected: evidence says so (arrears, not active, refused, not registered). Recorded: registered here, and nothing is known of a membership yet. Not known: no evidence, or none that can answer for today.</source>
        <translation>Pekerja yang terlindungi hari ini, dibagi semua pekerja yang ada di sini.

Ada di sini: semua orang dalam data ini, dihitung sekali (dua catatan satu orang dihitung satu), tidak pindah, meninggal, atau berhenti bekerja, dan tidak menarik persetujuan. Yang tidak mau ikut tetap dihitung. Dari yang baru ada di daftar penduduk yang diambil, dihitung yang punya pekerjaan di daftar itu atau sudah ditanya saat kunjungan; berapa yang tidak dihitung tertulis di samping angkanya.

Terlindungi: bukti terbaru menunjukkan bulan ini atau bulan sesudahnya lunas. Menunggak tidak pernah dihitung terlindungi. Keterangan “aktif” tanpa bulan lunas hanya berlaku untuk bulan tanggalnya.

Tidak terlindungi: bukti menyatakan begitu (menunggak, tidak aktif, ditolak, belum terdaftar). Didata: tercatat di sini dan belum ada bukti kepesertaan. Belum diketahui: tidak ada bukti, atau buktinya tidak bisa menjawab untuk hari ini.</translation>
    </message>
    <message>
        <source>Without a target of your own it is the path of the province&apos;s plan: 29.97% in 2025 to 85.83% in 2045 (RPJPD Jawa Timur, Perda 5/2024). The plan names those two years; that they are reached at the year&apos;s end, and the straight line between, are this program&apos;s own reckoning.

The plan counts all who work in the province. The figures here count the workers in this data, so the two can only be compared once all who work here are in it.</source>
        <translation>Tanpa target sendiri, dipakai jalur rencana provinsi: 29,97% pada 2025 sampai 85,83% pada 2045 (RPJPD Jawa Timur, Perda 5/2024). Rencana itu hanya menyebut dua tahun tersebut; bahwa targetnya tercapai di akhir tahun, dan garis lurus di antaranya, adalah hitungan program ini sendiri.

Rencana itu menghitung semua orang yang bekerja di provinsi. Angka di sini menghitung pekerja dalam data ini, jadi keduanya baru bisa dibandingkan setelah semua yang bekerja di sini ada di dalamnya.</translation>
    </message>
</context>
<context>
    <name>ui::ThirdValue</name>
    <message>
        <source>Use this value</source>
        <translation>Pakai nilai ini</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Nilai lain</translation>
    </message>
    <message>
        <source>Type the everyday word, then choose from the list.</source>
        <translation>Ketik sebutan sehari-hari, lalu pilih dari daftar.</translation>
    </message>
</context>
<context>
    <name>ui::Timeline</name>
    <message>
        <source>active</source>
        <translation>aktif</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>tidak aktif</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>belum terdaftar</translation>
    </message>
    <message>
        <source>paid until %1</source>
        <translation>terbayar sampai %1</translation>
    </message>
    <message>
        <source>member number %1</source>
        <translation>nomor KPJ %1</translation>
    </message>
    <message>
        <source>Evidence, %1: %2</source>
        <translation>Bukti, %1: %2</translation>
    </message>
    <message>
        <source>Recorded by %1</source>
        <translation>Didata oleh %1</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>Belum ada catatan.</translation>
    </message>
    <message>
        <source>Came with a residents&apos; list (%1)</source>
        <translation>Masuk bersama daftar penduduk (%1)</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>%1: taken away, was “%2”</source>
        <translation>%1: dihapus, tadinya “%2”</translation>
    </message>
    <message>
        <source>%1: “%2”, was “%3”</source>
        <translation>%1: “%2”, tadinya “%3”</translation>
    </message>
    <message numerus="yes">
        <source>Changed by %1: %n field(s)</source>
        <translation>
            <numerusform>Diubah oleh %1: %n isian</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>Diubah oleh %1</translation>
    </message>
    <message>
        <source>Show everything (%1)</source>
        <translation>Tampilkan semua (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (taken off)</source>
        <translation>%1 (dihapus dari catatan)</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>Nobody found in this register.</source>
        <translation>Tidak ditemukan di buku data ini.</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Workers found</source>
        <translation>Pekerja yang ditemukan</translation>
    </message>
    <message>
        <source>Find NIK, name, KPJ, phone (Ctrl+K)</source>
        <translation>Cari NIK, nama, KPJ, telepon (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>ui::TrendLine</name>
    <message numerus="yes">
        <source>Share protected over the last %n month(s), oldest first</source>
        <translation>
            <numerusform>Cakupan %n bulan terakhir, dari yang terlama</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrendView</name>
    <message>
        <source>Reckoned anew from all evidence: what is found late corrects the months it is dated in.</source>
        <translation>Dihitung ulang dari semua bukti: bukti yang terlambat ditemukan memperbaiki bulan sesuai tanggalnya.</translation>
    </message>
    <message>
        <source>Coverage by month</source>
        <translation>Cakupan menurut bulan</translation>
    </message>
    <message>
        <source>End of the month</source>
        <translation>Akhir bulan</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cakupan</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Terlindungi</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Pekerja</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
</context>
<context>
    <name>ui::TrustCard</name>
    <message>
        <source>Cards</source>
        <translation>Kartu perangkat</translation>
    </message>
    <message>
        <source>A card tells others which device this is. Exchange cards once, then compare the digits over the phone: only then are files accepted.</source>
        <translation>Kartu perangkat mengenalkan perangkat ini kepada yang lain. Tukar kartu sekali, lalu cocokkan angkanya lewat telepon: baru setelah itu berkas diterima.</translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation>Simpan kartu saya</translation>
    </message>
    <message>
        <source>Accept a card…</source>
        <translation>Terima kartu…</translation>
    </message>
    <message>
        <source>Digits of this device</source>
        <translation>Angka perangkat ini</translation>
    </message>
    <message>
        <source>Which card?</source>
        <translation>Kartu yang mana?</translation>
    </message>
    <message>
        <source>Call the owner and let them read out the digits of their device. Type what you hear.</source>
        <translation>Telepon pemiliknya dan minta ia membacakan angka perangkatnya. Ketik yang Anda dengar.</translation>
    </message>
    <message>
        <source>Digits read out over the phone</source>
        <translation>Angka yang dibacakan lewat telepon</translation>
    </message>
    <message>
        <source>Area this device may write in</source>
        <translation>Wilayah yang boleh diisi perangkat ini</translation>
    </message>
    <message>
        <source>Accept this card</source>
        <translation>Terima kartu ini</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Accepted cards</source>
        <translation>Kartu yang diterima</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Perangkat</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>No card was accepted yet.</source>
        <translation>Belum ada kartu yang diterima.</translation>
    </message>
    <message>
        <source>Revoke the chosen card</source>
        <translation>Cabut kartu yang dipilih</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Dicabut</translation>
    </message>
    <message>
        <source>Saved: %1. Send it to the office, then read out the digits %2.</source>
        <translation>Tersimpan: %1. Kirim ke kantor, lalu bacakan angka %2.</translation>
    </message>
    <message>
        <source>%1 · %2, %3 (%4)</source>
        <translation>%1 · %2, %3 (%4)</translation>
    </message>
    <message>
        <source>Not the digits of this card. Ask the owner to read them out again; if they still differ, do not accept it.</source>
        <translation>Bukan angka kartu ini. Minta pemiliknya membacakan lagi; bila tetap berbeda, jangan diterima.</translation>
    </message>
    <message>
        <source>This area is neither inside ours nor above it.</source>
        <translation>Wilayah ini bukan bagian dari wilayah kita dan bukan pula di atasnya.</translation>
    </message>
    <message>
        <source>%1 is accepted for %2.</source>
        <translation>%1 diterima untuk %2.</translation>
    </message>
    <message>
        <source>Revoke this card?</source>
        <translation>Cabut kartu ini?</translation>
    </message>
    <message>
        <source>Files that %1 makes from now on are refused here. What was taken before stays.</source>
        <translation>Berkas yang dibuat %1 mulai sekarang ditolak di sini. Yang sudah diterima sebelumnya tetap ada.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Cabut</translation>
    </message>
    <message>
        <source>The card is revoked.</source>
        <translation>Kartu sudah dicabut.</translation>
    </message>
    <message>
        <source>Accept and make a full file for it</source>
        <translation>Terima dan buatkan berkas lengkap</translation>
    </message>
    <message>
        <source>Only accept</source>
        <translation>Terima saja</translation>
    </message>
    <message>
        <source>%1 is accepted. Our card and a full file for it are written and checked. Safe to unplug: choose this folder there.</source>
        <translation>%1 diterima. Kartu kita dan berkas lengkap untuknya sudah ditulis dan diperiksa. Aman dicabut: pilih folder ini di laptop itu.</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>Menulis dan memeriksa…</translation>
    </message>
</context>
<context>
    <name>ui::UnknownWords</name>
    <message>
        <source>These words are kept in the worker&apos;s note. Say what one means, and it is understood in this list and in every later one.</source>
        <translation>Kata-kata ini disimpan di catatan pekerja. Tentukan artinya, maka kata itu dikenali di daftar ini dan di daftar berikutnya.</translation>
    </message>
    <message numerus="yes">
        <source>%1: “%2”, %n row(s)</source>
        <translation>
            <numerusform>%1: “%2”, %n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>Meaning of: %1</source>
        <translation>Arti: %1</translation>
    </message>
    <message>
        <source>Only keep it in the note</source>
        <translation>Simpan di catatan saja</translation>
    </message>
</context>
<context>
    <name>ui::VillageStep</name>
    <message>
        <source>Name of the village, or an area code</source>
        <translation>Nama desa, atau kode wilayah</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Villages found</source>
        <translation>Desa yang ditemukan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Which village?</source>
        <translation>Desa mana?</translation>
    </message>
    <message>
        <source>Type a piece of the name and choose from the official list. An office types its code, for example 35.15.</source>
        <translation>Ketik sebagian namanya dan pilih dari daftar resmi. Kantor mengetik kodenya, misalnya 35.15.</translation>
    </message>
    <message>
        <source>No village of that name. Try a shorter piece of it.</source>
        <translation>Tidak ada desa dengan nama itu. Coba potongan yang lebih pendek.</translation>
    </message>
</context>
<context>
    <name>ui::VisitCard</name>
    <message>
        <source>Visit: two keys are enough</source>
        <translation>Kunjungan: cukup dua tombol</translation>
    </message>
</context>
<context>
    <name>ui::VisitFilter</name>
    <message>
        <source>Area not known</source>
        <translation>Wilayah belum diketahui</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>RT, with how many were visited</source>
        <translation>RT, dengan berapa yang sudah dikunjungi</translation>
    </message>
    <message>
        <source>Of those who were visited at least once, or still need a first visit: who is protected, or recorded and waiting for the branch, needs none.</source>
        <translation>Dari yang sudah pernah dikunjungi atau masih perlu kunjungan pertama: yang terlindungi, atau sudah didata dan menunggu cabang, tidak perlu dikunjungi.</translation>
    </message>
    <message>
        <source>How many were visited</source>
        <translation>Berapa yang sudah dikunjungi</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 dari %3</translation>
    </message>
    <message>
        <source>All RT: %1 of %2</source>
        <translation>Semua RT: %1 dari %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 visited</source>
        <translation>%1 dari %2 dikunjungi</translation>
    </message>
</context>
<context>
    <name>ui::VisitForm</name>
    <message>
        <source>Tomorrow</source>
        <translation>Besok</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>3 hari lagi</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>7 hari lagi</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Bulan depan</translation>
    </message>
    <message>
        <source>Write it down (Enter)</source>
        <translation>Catat (Enter)</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hasil kunjungan</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Alasannya</translation>
    </message>
    <message>
        <source>Come again</source>
        <translation>Kembali</translation>
    </message>
    <message numerus="yes">
        <source>Everybody at this door (%n person(s)): H</source>
        <translation>
            <numerusform>Seisi rumah (%n orang): H</numerusform>
        </translation>
    </message>
    <message>
        <source>Come again on another day</source>
        <translation>Kembali pada tanggal lain</translation>
    </message>
    <message>
        <source>dd-mm-yyyy; empty: tomorrow</source>
        <translation>hh-bb-tttt; kosong: besok</translation>
    </message>
</context>
<context>
    <name>ui::VisitListView</name>
    <message>
        <source>Visiting list</source>
        <translation>Daftar kunjungan</translation>
    </message>
    <message>
        <source>Looking whom to visit…</source>
        <translation>Mencari siapa yang perlu dikunjungi…</translation>
    </message>
    <message>
        <source>Nobody is here to be visited</source>
        <translation>Belum ada yang bisa dikunjungi</translation>
    </message>
    <message>
        <source>Read in a residents&apos; list, or register the first worker: then the houses stand here in the order of a walk.</source>
        <translation>Masukkan daftar penduduk, atau daftarkan pekerja pertama: lalu rumah-rumah berurut di sini menurut jalan.</translation>
    </message>
    <message>
        <source>Nobody is left in this list</source>
        <translation>Tidak ada lagi di daftar ini</translation>
    </message>
    <message>
        <source>No visit is due today. Go on with those who were not visited yet.</source>
        <translation>Tidak ada kunjungan yang jatuh tempo hari ini. Lanjutkan ke yang belum dikunjungi.</translation>
    </message>
    <message>
        <source>Choose another RT or another list above.</source>
        <translation>Pilih RT lain atau daftar lain di atas.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>There is no other house in this list.</source>
        <translation>Tidak ada rumah lain di daftar ini.</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Rumah</translation>
    </message>
    <message>
        <source>Not visited yet</source>
        <translation>Belum dikunjungi</translation>
    </message>
</context>
<context>
    <name>ui::VisitModel</name>
    <message>
        <source>Without a name yet</source>
        <translation>Belum ada nama</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Rumah</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Kunjungan terakhir</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Keperluan</translation>
    </message>
</context>
<context>
    <name>ui::VisitPanel</name>
    <message>
        <source>Visit to %1: %2.</source>
        <translation>Kunjungan ke %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Visit to %n person(s): %1.</source>
        <translation>
            <numerusform>Kunjungan ke %n orang: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who hesitates: short answers</source>
        <translation>Kalau ragu: jawaban singkat</translation>
    </message>
    <message>
        <source>The visit to %1 of %2 was taken off.</source>
        <translation>Kunjungan ke %1 tanggal %2 dibatalkan.</translation>
    </message>
    <message>
        <source>Take the visit of %1 off</source>
        <translation>Batalkan kunjungan %1</translation>
    </message>
    <message>
        <source>Noted by mistake: “%1”</source>
        <translation>Salah catat: “%1”</translation>
    </message>
</context>
<context>
    <name>ui::WarningsPanel</name>
    <message>
        <source>I have made sure that this is right</source>
        <translation>Saya sudah memastikan ini benar</translation>
    </message>
    <message>
        <source>As on the identity card</source>
        <translation>Sesuai KTP</translation>
    </message>
    <message>
        <source>As on the family card</source>
        <translation>Sesuai KK</translation>
    </message>
    <message>
        <source>The worker has no phone</source>
        <translation>Pekerja tidak punya telepon</translation>
    </message>
    <message>
        <source>Will be put right at the civil registry</source>
        <translation>Akan diperbaiki di Dukcapil</translation>
    </message>
    <message>
        <source>Choose or type a reason</source>
        <translation>Pilih atau ketik alasan</translation>
    </message>
    <message>
        <source>Please make sure of this</source>
        <translation>Mohon pastikan hal ini</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Say why, so that others can understand it later.</source>
        <translation>Sebutkan alasannya agar orang lain kelak memahaminya.</translation>
    </message>
</context>
<context>
    <name>ui::WatchBanner</name>
    <message>
        <source>This register came from another computer. So that both can go on, this one now writes with keys of its own; the office learns of it by the next file. Nothing has to be done.</source>
        <translation>Buku data ini berasal dari komputer lain. Supaya keduanya bisa terus dipakai, yang ini sekarang menulis dengan kuncinya sendiri; kantor mengetahuinya dari berkas berikutnya. Tidak ada yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>This register is a copy of one that is still on this computer. So that both can go on, this one now writes with keys of its own. Nothing has to be done.</source>
        <translation>Buku data ini salinan dari yang masih ada di komputer ini. Supaya keduanya bisa terus dipakai, yang ini sekarang menulis dengan kuncinya sendiri. Tidak ada yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>This register was put back to an older state. It goes on safely with new keys. Send a file to the office: what is missing comes back with the answer.</source>
        <translation>Buku data ini dikembalikan ke keadaan lama. Ia lanjut dengan aman memakai kunci baru. Kirim berkas ke kantor: yang hilang kembali bersama balasannya.</translation>
    </message>
    <message>
        <source>This register had been set back to an older state. What was recorded since is kept and written again with new keys. Send a file to the office: what is missing comes back with the answer.</source>
        <translation>Buku data ini pernah dikembalikan ke keadaan lama. Yang dicatat sesudahnya tetap ada dan ditulis ulang dengan kunci baru. Kirim berkas ke kantor: yang hilang kembali bersama balasannya.</translation>
    </message>
    <message>
        <source>If it is wrong, set it in the date and time settings of this computer; work goes on meanwhile.</source>
        <translation>Kalau salah, betulkan di setelan tanggal dan waktu komputer ini; sementara itu pendataan bisa jalan terus.</translation>
    </message>
    <message>
        <source>This computer says that today is %1, but something here is dated %2.</source>
        <translation>Menurut komputer ini sekarang %1, padahal di sini ada catatan bertanggal %2.</translation>
    </message>
    <message>
        <source>This computer says that today is %1, long after the last entry here (%2).</source>
        <translation>Menurut komputer ini sekarang %1, lama sesudah catatan terakhir di sini (%2).</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Mengerti</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>Tanggalnya benar</translation>
    </message>
    <message>
        <source>This register was set back to an older state without notice. Lock and open it once (Ctrl+L): it then goes on safely, and nothing is lost.</source>
        <translation>Buku data ini ternyata pernah dikembalikan ke keadaan lama. Kunci lalu buka sekali (Ctrl+L): setelah itu lanjut dengan aman, dan tidak ada yang hilang.</translation>
    </message>
</context>
<context>
    <name>ui::WelcomeStep</name>
    <message>
        <source>Back to the registers here</source>
        <translation>Kembali ke buku data di sini</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Make the register of my village</source>
        <translation>Buat buku data desa saya</translation>
    </message>
    <message>
        <source>Try it with a practice village</source>
        <translation>Coba dengan desa contoh</translation>
    </message>
    <message>
        <source>Go to the workers, register them at the door, and know who is protected by BPJS Ketenagakerjaan. Everything works without a network.</source>
        <translation>Datangi pekerja, daftarkan di depan pintunya, dan ketahui siapa yang terlindungi BPJS Ketenagakerjaan. Semuanya berjalan tanpa jaringan.</translation>
    </message>
    <message>
        <source>What you record is encrypted and stays on this computer until you send it yourself.</source>
        <translation>Yang Anda catat terenkripsi dan tetap di komputer ini sampai Anda sendiri mengirimnya.</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Pulihkan cadangan</translation>
    </message>
</context>
<context>
    <name>ui::WithdrawalsView</name>
    <message>
        <source>Stopped on %1. %2</source>
        <translation>Dihentikan %1. %2</translation>
    </message>
    <message>
        <source>Consents that were withdrawn</source>
        <translation>Persetujuan yang ditarik</translation>
    </message>
    <message>
        <source>From that moment on nothing is done with the data: it is in no list and no file. Within 3×24 hours it is erased, or somebody says which duty keeps it.</source>
        <translation>Sejak saat itu datanya tidak dipakai lagi: tidak masuk daftar dan berkas mana pun. Dalam 3×24 jam data dihapus, atau dinyatakan kewajiban apa yang membuatnya tetap disimpan.</translation>
    </message>
    <message>
        <source>Nobody withdrew the consent</source>
        <translation>Tidak ada yang menarik persetujuan</translation>
    </message>
    <message>
        <source>A withdrawal is written down on the worker&apos;s page.</source>
        <translation>Penarikan dicatat di halaman pekerjanya.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ditarik</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Open the worker</source>
        <translation>Buka pekerja ini</translation>
    </message>
    <message>
        <source>Erase the data…</source>
        <translation>Hapus datanya…</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Sudah dihentikan</translation>
    </message>
    <message>
        <source>Agrees again, or noted by mistake</source>
        <translation>Setuju lagi, atau salah catat</translation>
    </message>
    <message>
        <source>A duty keeps it:</source>
        <translation>Tetap disimpan karena:</translation>
    </message>
    <message>
        <source>Only where a law asks for it. It is kept and not used.</source>
        <translation>Hanya kalau undang-undang mewajibkan. Data disimpan dan tidak dipakai.</translation>
    </message>
    <message>
        <source>Erase the data of %1?</source>
        <translation>Hapus data %1?</translation>
    </message>
    <message>
        <source>Everything that is recorded of this person is erased here, and in every register that takes in the next sync file. This cannot be undone.</source>
        <translation>Semua yang tercatat tentang orang ini dihapus di sini, dan di setiap buku data yang mengambil berkas sinkron berikutnya. Ini tidak bisa dibatalkan.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>The data was erased.</source>
        <translation>Datanya sudah dihapus.</translation>
    </message>
    <message>
        <source>Written down: stopped, and kept for a reason.</source>
        <translation>Tercatat: dihentikan, dan disimpan dengan alasan.</translation>
    </message>
    <message>
        <source>The withdrawal was taken back.</source>
        <translation>Penarikan dibatalkan.</translation>
    </message>
</context>
<context>
    <name>ui::WorkerDetails</name>
    <message>
        <source>Choose a worker</source>
        <translation>Pilih pekerja</translation>
    </message>
    <message>
        <source>All that is known about the worker is shown here.</source>
        <translation>Semua yang diketahui tentang pekerja tampil di sini.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Belum ada nama</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitas</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Tempat tinggal</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Kerentanan</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Heirs</source>
        <translation>Ahli waris</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>There are</source>
        <translation>Sudah ada</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Show to the worker</source>
        <translation>Tunjukkan ke pekerja</translation>
    </message>
    <message>
        <source>Something happened: write down a case</source>
        <translation>Terjadi sesuatu: catat kasus</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Last visit: %1</source>
        <translation>Kunjungan terakhir: %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pembayaran</translation>
    </message>
</context>
<context>
    <name>ui::WorkerForm</name>
    <message>
        <source>Identity</source>
        <translation>Identitas</translation>
    </message>
    <message>
        <source>Work and programme</source>
        <translation>Pekerjaan dan program</translation>
    </message>
    <message>
        <source>Heirs</source>
        <translation>Ahli waris</translation>
    </message>
    <message>
        <source>empty: no phone</source>
        <translation>kosong: tak punya</translation>
    </message>
    <message>
        <source>Photos and signature</source>
        <translation>Foto dan tanda tangan</translation>
    </message>
    <message>
        <source>Ojek, courier, driver: transport.</source>
        <translation>Ojek, kurir, sopir: transportasi.</translation>
    </message>
    <message>
        <source>Text to read out</source>
        <translation>Naskah untuk dibacakan</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Isian lainnya</translation>
    </message>
</context>
<context>
    <name>ui::WorkerListModel</name>
    <message>
        <source>Two different values were written for this worker. See what must be decided.</source>
        <translation>Ada dua nilai berbeda untuk pekerja ini. Lihat yang perlu diputuskan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Covered until</source>
        <translation>Terlindungi sampai</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>lewat %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Sisa hari</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Umur bukti</translation>
    </message>
    <message>
        <source>Reason for the refusal</source>
        <translation>Alasan penolakan</translation>
    </message>
</context>
<context>
    <name>ui::WorkerPicker</name>
    <message>
        <source>Workers that fit</source>
        <translation>Pekerja yang cocok</translation>
    </message>
</context>
<context>
    <name>ui::WorkerStatusModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Covered until</source>
        <translation>Terlindungi sampai</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Menurut</translation>
    </message>
</context>
<context>
    <name>ui::WorkerTable</name>
    <message>
        <source>Workers</source>
        <translation>Pekerja</translation>
    </message>
</context>
<context>
    <name>ui::WorkersPage</name>
    <message>
        <source>Workers</source>
        <translation>Pekerja</translation>
    </message>
    <message>
        <source>Register a worker</source>
        <translation>Daftarkan pekerja</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Membaca daftar</translation>
    </message>
    <message numerus="yes">
        <source>%1 worker(s)</source>
        <translation>
            <numerusform>%1 pekerja</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>Tidak ada yang cocok dengan saringan ini</translation>
    </message>
    <message>
        <source>Take a filter away, or search with fewer words.</source>
        <translation>Lepas salah satu saringan, atau cari dengan kata lebih sedikit.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>There are no workers here yet</source>
        <translation>Belum ada pekerja di sini</translation>
    </message>
    <message>
        <source>Register the first one at the door, or read in a residents&apos; list.</source>
        <translation>Daftarkan yang pertama di depan pintunya, atau masukkan daftar penduduk.</translation>
    </message>
    <message>
        <source>Read in a residents&apos; list…</source>
        <translation>Ambil daftar penduduk…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>This list as a table…</source>
        <translation>Daftar ini sebagai tabel…</translation>
    </message>
    <message>
        <source>All fields of these workers…</source>
        <translation>Semua isian pekerja ini…</translation>
    </message>
    <message>
        <source>Take a list in…</source>
        <translation>Masukkan daftar…</translation>
    </message>
    <message>
        <source>List for the branch</source>
        <translation>Daftar untuk cabang</translation>
    </message>
    <message>
        <source>Status list as PDF…</source>
        <translation>Daftar status sebagai PDF…</translation>
    </message>
</context>
<context>
    <name>ui::Workspace</name>
    <message>
        <source>Practice village. Everyone here is invented: try anything.</source>
        <translation>Desa contoh. Semua orang di sini rekaan: silakan coba apa saja.</translation>
    </message>
</context>
</TS>
