#include "app/exchange/answerheadings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kWords{QLatin1StringView("nik"),           QLatin1StringView("member_number"),
                            QLatin1StringView("covered_until"), QLatin1StringView("state"),
                            QLatin1StringView("reason"),        QLatin1StringView("as_of"),
                            QLatin1StringView("name")};

std::size_t at(AnswerField field)
{
    return static_cast<std::size_t>(field);
}

constexpr HeadingRule rule(AnswerField field, const char* words)
{
    return {static_cast<int>(field), words};
}
/// The surest first: the first rule of a field that any free column fits decides.
constexpr std::array kRules{
    rule(AnswerField::Nik, "nik"),
    rule(AnswerField::Nik, "nik peserta"), // also in one word
    rule(AnswerField::Nik, "no nik"),
    rule(AnswerField::Nik, "ktp"),
    rule(AnswerField::Nik, "no ktp"),
    rule(AnswerField::Nik, "induk kependudukan"),
    rule(AnswerField::Nik, "no identitas"),
    rule(AnswerField::Nik, "national id"),
    rule(AnswerField::MemberNumber, "kpj"),
    rule(AnswerField::MemberNumber, "no kpj"),
    rule(AnswerField::MemberNumber, "no peserta"),
    rule(AnswerField::MemberNumber, "no kepesertaan"),
    rule(AnswerField::MemberNumber, "no kartu"),
    rule(AnswerField::MemberNumber, "no bpjs"),
    rule(AnswerField::MemberNumber, "member no"),
    rule(AnswerField::MemberNumber, "membership no"),
    rule(AnswerField::Name, "nama peserta"),
    rule(AnswerField::Name, "nama lengkap"),
    rule(AnswerField::Name, "nama tenaga kerja"),
    rule(AnswerField::Name, "nama tk"),
    rule(AnswerField::Name, "nama pekerja"),
    rule(AnswerField::Name, "nama"),
    rule(AnswerField::Name, "name"),
    rule(AnswerField::AsOf, "tgl jawaban"),
    rule(AnswerField::AsOf, "tgl status"),
    rule(AnswerField::AsOf, "tgl data"),
    rule(AnswerField::AsOf, "tgl verifikasi"),
    rule(AnswerField::AsOf, "tgl validasi"),
    rule(AnswerField::AsOf, "tgl proses"),
    rule(AnswerField::AsOf, "tgl cek"),
    rule(AnswerField::AsOf, "tgl pengecekan"),
    rule(AnswerField::AsOf, "tgl update"),
    rule(AnswerField::AsOf, "per tgl"),
    rule(AnswerField::AsOf, "posisi data"),
    rule(AnswerField::AsOf, "as of"),
    rule(AnswerField::CoveredUntil, "berlaku"),
    rule(AnswerField::CoveredUntil, "lunas"),
    rule(AnswerField::CoveredUntil, "perlindungan akhir"),
    rule(AnswerField::CoveredUntil, "perlindungan"),
    rule(AnswerField::CoveredUntil, "aktif sampai"),
    rule(AnswerField::CoveredUntil, "aktif hingga"),
    rule(AnswerField::CoveredUntil, "aktif s d"),
    rule(AnswerField::CoveredUntil, "aktif sd"),
    rule(AnswerField::CoveredUntil, "masa aktif"),
    rule(AnswerField::CoveredUntil, "akhir kepesertaan"),
    rule(AnswerField::CoveredUntil, "masa kepesertaan"),
    rule(AnswerField::CoveredUntil, "akhir periode"),
    rule(AnswerField::CoveredUntil, "iuran terakhir"),
    rule(AnswerField::CoveredUntil, "iuran sampai"),
    rule(AnswerField::CoveredUntil, "bulan terakhir"),
    rule(AnswerField::CoveredUntil, "dibayar sampai"),
    rule(AnswerField::CoveredUntil, "covered until"),
    rule(AnswerField::CoveredUntil, "coverage"),
    rule(AnswerField::CoveredUntil, "paid until"),
    rule(AnswerField::CoveredUntil, "paid through"),
    rule(AnswerField::CoveredUntil, "valid until"),
    rule(AnswerField::State, "status kepesertaan"),
    rule(AnswerField::State, "status peserta"),
    rule(AnswerField::State, "status"),
    rule(AnswerField::State, "hasil"),
    rule(AnswerField::State, "state"),
    rule(AnswerField::Reason, "alasan"),
    rule(AnswerField::Reason, "penyebab"),
    rule(AnswerField::Reason, "reason"),
    rule(AnswerField::Reason, "keterangan"),
    rule(AnswerField::Reason, "ket"),
    rule(AnswerField::Reason, "catatan"),
    rule(AnswerField::Reason, "remarks"),
    rule(AnswerField::Reason, "note"),
};

/// By AnswerField.
constexpr std::array kStrangers{
    "+status hasil keterangan alasan tgl",
    "+status hasil tgl jumlah cetak keluarga",
    "awal mulai start from lahir jumlah nominal nilai rp hari lama status",
    "kawin nikah perkawinan pernikahan pekerjaan rumah dasar hubungan keluarga tgl bayar nik",
    "",
    "lahir bayar",
    "+perusahaan wadah kantor cabang desa kelurahan kecamatan kabupaten dusun program bank user",
};
constexpr auto kRelatives =
    "ibu ayah ortu pasangan suami istri isteri anak ahli waris kepala petugas "
    "pendaftar mother spouse";

constexpr std::array kAnchors{static_cast<int>(AnswerField::Nik),
                              static_cast<int>(AnswerField::MemberNumber),
                              static_cast<int>(AnswerField::Name)};

} // namespace

QLatin1StringView wordOf(AnswerField field)
{
    return kWords.at(at(field));
}

std::optional<AnswerField> answerFieldFrom(QStringView word)
{
    const auto* found = std::find_if(kAnswerFields.begin(), kAnswerFields.end(),
                                     [word](AnswerField field) { return word == wordOf(field); });
    return found == kAnswerFields.end() ? std::nullopt : std::optional(*found);
}

int columnOf(const AnswerColumns& columns, AnswerField field)
{
    return columns.at(at(field));
}

bool areUsable(const AnswerColumns& columns)
{
    return columnOf(columns, AnswerField::Nik) >= 0 &&
           (columnOf(columns, AnswerField::MemberNumber) >= 0 ||
            columnOf(columns, AnswerField::CoveredUntil) >= 0 ||
            columnOf(columns, AnswerField::State) >= 0);
}

const FieldVocabulary& answerVocabulary()
{
    static constexpr FieldVocabulary kVocabulary{kWords, kRules, kStrangers, kRelatives, kAnchors};
    return kVocabulary;
}

ListMapping listMapping(const AnswerMapping& mapping)
{
    ListMapping made;
    for (const auto& [field, column] : mapping)
        made[static_cast<int>(field)] = column;
    return made;
}

AnswerColumns answerColumns(const ListColumns& columns)
{
    AnswerColumns made = kNoAnswerColumns;
    std::copy(columns.begin(), columns.end(), made.begin());
    return made;
}

AnswerColumns proposedColumns(const std::vector<QString>& headings)
{
    return answerColumns(proposedColumns(answerVocabulary(), headings));
}

std::optional<AnswerColumns> mappedColumns(const std::vector<QString>& headings,
                                           const AnswerMapping& mapping)
{
    const auto columns = mappedColumns(answerVocabulary(), headings, listMapping(mapping));
    return columns ? std::optional(answerColumns(*columns)) : std::nullopt;
}

Result<AnswerMapping> answerMappingFrom(const QByteArray& json)
{
    const auto read = mappingObject(json);
    if (!read)
        return Error{ErrorCode::Invalid, u"{}"_s};
    const auto named = listMappingFrom(answerVocabulary(), *read);
    if (!named)
        return named.error();
    AnswerMapping mapping;
    for (const auto& [field, column] : *named)
        mapping[static_cast<AnswerField>(field)] = column;
    return mapping;
}

QByteArray jsonOf(const AnswerColumns& columns)
{
    QJsonObject object;
    for (const AnswerField field : kAnswerFields) {
        const int column = columnOf(columns, field);
        object.insert(wordOf(field),
                      column < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(column + 1));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace app
