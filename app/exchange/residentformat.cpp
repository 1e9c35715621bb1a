#include "app/exchange/residentfields.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// All 43 of OpenSID, in the order of its template.
constexpr std::array kOpenSid{"alamat",
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

/// What no other list heads a column with.
constexpr std::array kSiak{"Nomor KK",          "Nama Penduduk",       "SHDK",          "Kelamin",
                           "Desa/Kel",          "Deskripsi Pekerjaan", "Cetak KTP",     "Ganti KTP",
                           "KTP Berakhir",      "Nomor Akta Lahir",    "Petugas Entri", "Tgl Entri",
                           "Petugas Registrasi"};
constexpr std::array kBip{"Tgl/Bln/Th", "Tgl/Bln/Thn", "Pendidikan Terakhir", "SHDK", "JK", "Ibu"};
constexpr std::array kBipEktp{"Wjb KTP", "KTP-eL", "Stat Rkm", "Stat Kwn", "Gol. Drh", "SHDK"};

/// Without case, blanks and underscores; "No. KK" and "no_kk" are the same, "Nomor KK" is not.
QString folded(const QString& heading)
{
    QString text = heading.toLower();
    text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return text;
}

template <std::size_t Count>
int knownAmong(const std::array<const char*, Count>& known, const QStringList& headings)
{
    return static_cast<int>(std::ranges::count_if(known, [&headings](const char* one) {
        return headings.contains(folded(QString::fromLatin1(one)));
    }));
}

} // namespace

QString residentFormat(const std::vector<QString>& headings)
{
    QStringList all;
    for (const QString& heading : headings)
        all << folded(heading);
    const bool hasFamilyCard = all.contains(u"nokk"_s) || all.contains(u"nomorkk"_s);
    if (knownAmong(kSiak, all) >= 4)
        return u"siak"_s;
    if (!hasFamilyCard && knownAmong(kBipEktp, all) >= 3)
        return u"bip_ektp"_s;
    if (!hasFamilyCard && all.contains(u"shdk"_s) && knownAmong(kBip, all) >= 3)
        return u"bip2016"_s;
    constexpr int kEnough = 4; // as OpenSID itself: by name, in any order, most of them optional
    return all.contains(u"nik"_s) && knownAmong(kOpenSid, all) >= kEnough ? u"opensid"_s
                                                                          : u"table"_s;
}

} // namespace app
