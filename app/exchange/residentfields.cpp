#include "app/exchange/residentfields.h"

#include <QJsonDocument>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum ResidentField;

constexpr std::array<QLatin1StringView, kResidentFields> kWords{
    "nik"_L1,         "name"_L1,        "family_card"_L1,
    "birth_place"_L1, "birth_date"_L1,  "birth_place_date"_L1,
    "sex"_L1,         "mother_name"_L1, "address"_L1,
    "hamlet"_L1,      "rt"_L1,          "rw"_L1,
    "rt_rw"_L1,       "domicile"_L1,    "postcode"_L1,
    "phone"_L1,       "email"_L1,       "occupation"_L1,
    "occupation2"_L1, "workplace"_L1,   "income"_L1,
    "disability"_L1,  "citizenship"_L1, "status"_L1,
    "note"_L1};

constexpr HeadingRule rule(ResidentField field, const char* words)
{
    return {static_cast<int>(field), words};
}

/// The surest first; the first rule of a field that any free column fits decides.
constexpr std::array kRules{rule(Nik, "=nik"),
                            rule(Nik, "nik"),
                            rule(Nik, "no nik"),
                            rule(Nik, "no ktp"),
                            rule(Nik, "ktp"),
                            rule(Nik, "induk kependudukan"),
                            rule(Nik, "no identitas"),
                            rule(Nik, "national id"),
                            rule(Name, "=nama"),
                            rule(Name, "nama penduduk"),
                            rule(Name, "nama lengkap"),
                            rule(Name, "nama warga"),
                            rule(Name, "nama pekerja"),
                            rule(Name, "nama peserta"),
                            rule(Name, "nama tenaga kerja"),
                            rule(Name, "nama"),
                            rule(Name, "name"),
                            rule(FamilyCard, "no kk"),
                            rule(FamilyCard, "kartu keluarga"),
                            rule(FamilyCard, "=kk"),
                            rule(FamilyCard, "=nkk"),
                            rule(BirthPlace, "=tempat tgl lahir tempat"),
                            rule(BirthDate, "=tempat tgl lahir tgl"),
                            rule(BirthPlaceDate, "tempat tgl lahir"),
                            rule(BirthPlaceDate, "=ttl"),
                            rule(BirthPlaceDate, "=tempat tgl lhr"),
                            rule(BirthPlaceDate, "tmpt tgl lahir"),
                            rule(BirthDate, "tgl lahir"),
                            rule(BirthDate, "tanggallahir"),
                            rule(BirthDate, "tgl lhr"),
                            rule(BirthDate, "birth tgl"),
                            rule(BirthDate, "tgl bln th"),
                            rule(BirthDate, "tgl bln thn"),
                            rule(BirthDate, "tgl bulan tahun"),
                            rule(BirthDate, "=tgl"),
                            rule(BirthPlace, "tempat lahir"),
                            rule(BirthPlace, "tempatlahir"),
                            rule(BirthPlace, "tmpt lahir"),
                            rule(BirthPlace, "kota lahir"),
                            rule(BirthPlace, "birth place"),
                            rule(BirthPlace, "=tempat"),
                            rule(Sex, "jenis kelamin"),
                            rule(Sex, "kelamin"),
                            rule(Sex, "=l p"),
                            rule(Sex, "=p l"),
                            rule(Sex, "=jk"),
                            rule(Sex, "=j k"),
                            rule(Sex, "=lp"),
                            rule(Sex, "=sex"),
                            rule(Sex, "gender"),
                            rule(Sex, "=jenkel"),
                            rule(MotherName, "nama ibu"),
                            rule(MotherName, "ibu kandung"),
                            rule(MotherName, "mother name"),
                            rule(MotherName, "=ibu"),
                            rule(Domicile, "alamat sekarang"),
                            rule(Domicile, "domisili"),
                            rule(Domicile, "alamat tinggal"),
                            rule(Address, "=alamat"),
                            rule(Address, "alamat ktp"),
                            rule(Address, "alamat"),
                            rule(Address, "address"),
                            rule(Address, "=jalan"),
                            rule(Hamlet, "dusun"),
                            rule(Hamlet, "dukuh"),
                            rule(Hamlet, "lingkungan"),
                            rule(Hamlet, "=dsn"),
                            rule(Hamlet, "kampung"),
                            rule(Hamlet, "hamlet"),
                            rule(RtRw, "rt rw"),
                            rule(Rt, "rt"),
                            rule(Rw, "rw"),
                            rule(Postcode, "kode pos"),
                            rule(Postcode, "=pos"),
                            rule(Postcode, "postcode"),
                            rule(Phone, "no hp"),
                            rule(Phone, "hp"),
                            rule(Phone, "no wa"),
                            rule(Phone, "whatsapp"),
                            rule(Phone, "handphone"),
                            rule(Phone, "ponsel"),
                            rule(Phone, "no telp"),
                            rule(Phone, "telp"),
                            rule(Phone, "telepon"),
                            rule(Phone, "telpon"),
                            rule(Phone, "phone"),
                            rule(Phone, "=wa"),
                            rule(Email, "email"),
                            rule(Email, "e mail"),
                            rule(Email, "surel"),
                            rule(Occupation2, "pekerjaan 2"),
                            rule(Occupation2, "pekerjaan kedua"),
                            rule(Occupation2, "pekerjaan lain"),
                            rule(Occupation2, "pekerjaan tambahan"),
                            rule(Occupation2, "pekerjaan sampingan"),
                            rule(Occupation2, "occupation 2"),
                            rule(Occupation, "=pekerjaan"),
                            rule(Occupation, "pekerjaan"),
                            rule(Occupation, "profesi"),
                            rule(Occupation, "=kerja"),
                            rule(Occupation, "jenis usaha"),
                            rule(Occupation, "mata pencaharian"),
                            rule(Occupation, "occupation"),
                            rule(Occupation, "job"),
                            rule(Workplace, "tempat kerja"),
                            rule(Workplace, "tempat bekerja"),
                            rule(Workplace, "lokasi kerja"),
                            rule(Workplace, "lokasi pekerjaan"),
                            rule(Workplace, "alamat kerja"),
                            rule(Workplace, "tempat usaha"),
                            rule(Workplace, "lokasi usaha"),
                            rule(Workplace, "workplace"),
                            rule(Income, "penghasilan"),
                            rule(Income, "pendapatan"),
                            rule(Income, "upah"),
                            rule(Income, "gaji"),
                            rule(Income, "income"),
                            rule(Income, "salary"),
                            rule(Disability, "cacat"),
                            rule(Disability, "disabilitas"),
                            rule(Disability, "difabel"),
                            rule(Disability, "disability"),
                            rule(Citizenship, "kewarganegaraan"),
                            rule(Citizenship, "warganegara"),
                            rule(Citizenship, "warga negara"),
                            rule(Citizenship, "citizenship"),
                            rule(Status, "status dasar"),
                            rule(Status, "=status"),
                            rule(Status, "status penduduk"),
                            rule(Status, "status kependudukan"),
                            rule(Status, "status hidup"),
                            rule(Note, "keterangan"),
                            rule(Note, "catatan"),
                            rule(Note, "=ket"),
                            rule(Note, "note"),
                            rule(Note, "remarks")};

/// By ResidentField.
constexpr std::array<const char*, kResidentFields> kStrangers{
    "+status hasil keterangan alasan tgl cetak ganti berakhir wjb wajib el",
    "+dusun desa kelurahan kecamatan kabupaten jalan usaha perusahaan wadah kantor bank program "
    "kelompok pasar sekolah panggilan",
    "+nama hubungan status tgl alamat",
    "+tgl kerja tinggal usaha",
    "+akhir kawin kwn cerai nikah entri ubah cetak berakhir rekam daftar input tempat",
    "+kerja usaha",
    "+",
    "nik tgl no pekerjaan alamat",
    "+sekarang domisili email mail kerja kantor usaha surat pekerjaan tinggal",
    "+",
    "+alamat rw",
    "+alamat rt",
    "+alamat",
    "+kerja",
    "",
    "+kantor perusahaan",
    "+",
    "+deskripsi lokasi tempat alamat status jam lama kode lain kedua 2 tambahan sampingan no",
    "+status",
    "+tgl",
    "+sumber jenis tgl",
    "+",
    "+",
    "+kawin rekam ktp pekerjaan kerja kepesertaan peserta hubungan rumah",
    "",
};
constexpr auto kRelatives =
    "ibu ayah ortu orangtua pasangan suami istri isteri anak ahli waris kepala "
    "ketua petugas pendaftar mother father spouse mertua wali";

constexpr std::array kAnchors{static_cast<int>(Nik), static_cast<int>(Name)};

constexpr auto kSheet = "sheet"_L1;
constexpr auto kHeadingRow = "heading_row"_L1;
constexpr auto kDayOrder = "day_order"_L1;
constexpr auto kWordValues = "words"_L1;
constexpr auto kDayFirst = "day_first"_L1;
constexpr auto kMonthFirst = "month_first"_L1;

Result<std::map<ResidentField, WordValues>> wordValuesFrom(const QJsonValue& json)
{
    std::map<ResidentField, WordValues> all;
    const QJsonObject fields = json.toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const auto known = residentFieldFrom(field.key());
        if (!known || !field.value().isObject())
            return Error{ErrorCode::Invalid, kWordValues + u'.' + field.key()};
        const QJsonObject words = field.value().toObject();
        for (auto word = words.begin(); word != words.end(); ++word) {
            if (!word.value().isString())
                return Error{ErrorCode::Invalid, kWordValues + u'.' + field.key()};
            all[*known][word.key()] = word.value().toString();
        }
    }
    return json.isObject() ? Result(all) : Error{ErrorCode::Invalid, kWordValues};
}

/// Takes the keys that are no columns.
Result<ResidentMapping> othersFrom(const QJsonObject& object)
{
    ResidentMapping mapping;
    const QJsonValue sheet = object.value(kSheet);
    const QJsonValue row = object.value(kHeadingRow);
    const QJsonValue order = object.value(kDayOrder);
    if (!sheet.isUndefined() && !sheet.isString())
        return Error{ErrorCode::Invalid, kSheet};
    mapping.sheet = sheet.toString();
    if (!row.isUndefined() && row.toInt() <= 0)
        return Error{ErrorCode::Invalid, kHeadingRow};
    mapping.headingRow = row.toInt();
    if (!order.isUndefined() && order != kDayFirst && order != kMonthFirst)
        return Error{ErrorCode::Invalid, kDayOrder};
    if (order.isString())
        mapping.dayOrder = order == kMonthFirst ? DayOrder::MonthFirst : DayOrder::DayFirst;
    if (!object.contains(kWordValues))
        return mapping;
    auto words = wordValuesFrom(object.value(kWordValues));
    if (!words)
        return words.error();
    mapping.words = std::move(*words);
    return mapping;
}

} // namespace

QLatin1StringView wordOf(ResidentField field)
{
    return kWords.at(static_cast<std::size_t>(field));
}

std::optional<ResidentField> residentFieldFrom(QStringView word)
{
    const auto* found = std::find(kWords.begin(), kWords.end(), word);
    return found == kWords.end() ? std::nullopt
                                 : std::optional(ResidentField(found - kWords.begin()));
}

ResidentColumns noResidentColumns()
{
    ResidentColumns columns{};
    columns.fill(-1);
    return columns;
}

int columnOf(const ResidentColumns& columns, ResidentField field)
{
    return columns.at(static_cast<std::size_t>(field));
}

Result<ResidentMapping> residentMappingFrom(const QByteArray& json)
{
    auto read = mappingObject(json);
    if (!read)
        return Error{ErrorCode::Invalid, u"{}"_s};
    QJsonObject& object = *read;
    auto mapping = othersFrom(object);
    if (!mapping)
        return mapping;
    for (const QLatin1StringView key : {kSheet, kHeadingRow, kDayOrder, kWordValues})
        object.remove(key);
    const auto named = listMappingFrom(residentVocabulary(), object);
    if (!named)
        return named.error();
    for (const auto& [field, column] : *named)
        mapping->columns[static_cast<ResidentField>(field)] = column;
    return mapping;
}

QByteArray jsonOf(const ResidentMapping& mapping)
{
    QJsonObject object = jsonOf(residentVocabulary(), listMapping(mapping));
    if (!mapping.sheet.isEmpty())
        object.insert(kSheet, mapping.sheet);
    if (mapping.headingRow > 0)
        object.insert(kHeadingRow, mapping.headingRow);
    if (mapping.dayOrder)
        object.insert(kDayOrder,
                      *mapping.dayOrder == DayOrder::MonthFirst ? kMonthFirst : kDayFirst);
    QJsonObject words;
    for (const auto& [field, values] : mapping.words) {
        QJsonObject one;
        for (const auto& [word, value] : values)
            one.insert(word, value);
        words.insert(wordOf(field), one);
    }
    if (!words.isEmpty())
        object.insert(kWordValues, words);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

const FieldVocabulary& residentVocabulary()
{
    static constexpr FieldVocabulary kVocabulary{kWords, kRules, kStrangers, kRelatives, kAnchors};
    return kVocabulary;
}

ListMapping listMapping(const ResidentMapping& mapping)
{
    ListMapping made;
    for (const auto& [field, column] : mapping.columns)
        made[static_cast<int>(field)] = column;
    return made;
}

ResidentColumns residentColumns(const ListColumns& columns)
{
    ResidentColumns made = noResidentColumns();
    std::copy(columns.begin(), columns.end(), made.begin());
    return made;
}

} // namespace app
