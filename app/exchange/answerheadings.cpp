#include "app/exchange/answerheadings.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

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

/// All words of a phrase stand in the heading, in whatever order; "no" is any spelling of number, "tgl"
/// any of date.
struct Rule {
    AnswerField field;
    const char* words;
};
/// The surest first: the first rule of a field that any free column fits decides.
constexpr std::array kRules{
    Rule{AnswerField::Nik, "nik"},
    Rule{AnswerField::Nik, "nik peserta"}, // also in one word
    Rule{AnswerField::Nik, "no nik"},
    Rule{AnswerField::Nik, "ktp"},
    Rule{AnswerField::Nik, "no ktp"},
    Rule{AnswerField::Nik, "induk kependudukan"},
    Rule{AnswerField::Nik, "no identitas"},
    Rule{AnswerField::Nik, "national id"},
    Rule{AnswerField::MemberNumber, "kpj"},
    Rule{AnswerField::MemberNumber, "no kpj"},
    Rule{AnswerField::MemberNumber, "no peserta"},
    Rule{AnswerField::MemberNumber, "no kepesertaan"},
    Rule{AnswerField::MemberNumber, "no kartu"},
    Rule{AnswerField::MemberNumber, "no bpjs"},
    Rule{AnswerField::MemberNumber, "member no"},
    Rule{AnswerField::MemberNumber, "membership no"},
    Rule{AnswerField::Name, "nama peserta"},
    Rule{AnswerField::Name, "nama lengkap"},
    Rule{AnswerField::Name, "nama tenaga kerja"},
    Rule{AnswerField::Name, "nama tk"},
    Rule{AnswerField::Name, "nama pekerja"},
    Rule{AnswerField::Name, "nama"},
    Rule{AnswerField::Name, "name"},
    Rule{AnswerField::AsOf, "tgl jawaban"},
    Rule{AnswerField::AsOf, "tgl status"},
    Rule{AnswerField::AsOf, "tgl data"},
    Rule{AnswerField::AsOf, "tgl verifikasi"},
    Rule{AnswerField::AsOf, "tgl validasi"},
    Rule{AnswerField::AsOf, "tgl proses"},
    Rule{AnswerField::AsOf, "tgl cek"},
    Rule{AnswerField::AsOf, "tgl pengecekan"},
    Rule{AnswerField::AsOf, "tgl update"},
    Rule{AnswerField::AsOf, "per tgl"},
    Rule{AnswerField::AsOf, "posisi data"},
    Rule{AnswerField::AsOf, "as of"},
    Rule{AnswerField::CoveredUntil, "berlaku"},
    Rule{AnswerField::CoveredUntil, "lunas"},
    Rule{AnswerField::CoveredUntil, "perlindungan akhir"},
    Rule{AnswerField::CoveredUntil, "perlindungan"},
    Rule{AnswerField::CoveredUntil, "aktif sampai"},
    Rule{AnswerField::CoveredUntil, "aktif hingga"},
    Rule{AnswerField::CoveredUntil, "aktif s d"},
    Rule{AnswerField::CoveredUntil, "aktif sd"},
    Rule{AnswerField::CoveredUntil, "masa aktif"},
    Rule{AnswerField::CoveredUntil, "akhir kepesertaan"},
    Rule{AnswerField::CoveredUntil, "masa kepesertaan"},
    Rule{AnswerField::CoveredUntil, "akhir periode"},
    Rule{AnswerField::CoveredUntil, "iuran terakhir"},
    Rule{AnswerField::CoveredUntil, "iuran sampai"},
    Rule{AnswerField::CoveredUntil, "bulan terakhir"},
    Rule{AnswerField::CoveredUntil, "dibayar sampai"},
    Rule{AnswerField::CoveredUntil, "covered until"},
    Rule{AnswerField::CoveredUntil, "coverage"},
    Rule{AnswerField::CoveredUntil, "paid until"},
    Rule{AnswerField::CoveredUntil, "paid through"},
    Rule{AnswerField::CoveredUntil, "valid until"},
    Rule{AnswerField::State, "status kepesertaan"},
    Rule{AnswerField::State, "status peserta"},
    Rule{AnswerField::State, "status"},
    Rule{AnswerField::State, "hasil"},
    Rule{AnswerField::State, "state"},
    Rule{AnswerField::Reason, "alasan"},
    Rule{AnswerField::Reason, "penyebab"},
    Rule{AnswerField::Reason, "reason"},
    Rule{AnswerField::Reason, "keterangan"},
    Rule{AnswerField::Reason, "ket"},
    Rule{AnswerField::Reason, "catatan"},
    Rule{AnswerField::Reason, "remarks"},
    Rule{AnswerField::Reason, "note"},
};

/// A heading with one of these is about somebody or something else.
const QStringList& strangersTo(AnswerField field)
{
    static const QStringList people = u"ibu ayah ortu pasangan suami istri isteri anak ahli waris "
                                      "kepala petugas pendaftar mother spouse"_s.split(u' ');
    static const QStringList nik = people + u"status hasil keterangan alasan tgl"_s.split(u' ');
    static const QStringList member =
        people + u"status hasil tgl jumlah cetak keluarga"_s.split(u' ');
    static const QStringList until =
        u"awal mulai start from lahir jumlah nominal nilai rp hari lama status"_s.split(u' ');
    static const QStringList state = u"kawin nikah perkawinan pernikahan pekerjaan rumah dasar "
                                     "hubungan keluarga tgl bayar nik"_s.split(u' ');
    static const QStringList name =
        people + u"perusahaan wadah kantor cabang desa kelurahan kecamatan kabupaten dusun "
                 "program bank user"_s.split(u' ');
    static const QStringList day{u"lahir"_s, u"bayar"_s};
    static const QStringList none;
    switch (field) {
    case AnswerField::Nik:
        return nik;
    case AnswerField::MemberNumber:
        return member;
    case AnswerField::CoveredUntil:
        return until;
    case AnswerField::State:
        return state;
    case AnswerField::Reason:
        return none;
    case AnswerField::AsOf:
        return day;
    case AnswerField::Name:
        return name;
    }
    return none;
}

/// A heading as words: small letters, one spelling of what is written in several ways.
QStringList wordsOf(const QString& heading)
{
    QString text = heading.toLower();
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return !c.isLetterOrNumber(); }, QChar(u' '));
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words) {
        if (word == u"nomor" || word == u"nomer" || word == u"number" || word == u"num")
            word = u"no"_s;
        else if (word == u"tanggal" || word == u"date")
            word = u"tgl"_s;
    }
    return words;
}

bool fits(const QStringList& heading, const Rule& rule)
{
    const QString phrase = QString::fromLatin1(rule.words);
    const QStringList wanted = phrase.split(u' ');
    // "NOKPJ", "StatusPeserta": written in one word.
    if (heading.join(QString()) == wanted.join(QString()))
        return true;
    const auto stands = [&heading](const QString& word) { return heading.contains(word); };
    const QStringList& strangers = strangersTo(rule.field);
    return std::ranges::all_of(wanted, stands) && std::ranges::none_of(strangers, stands);
}

/// How headings that a person names are compared.
QString comparable(const QString& heading)
{
    return wordsOf(heading).join(u' ');
}

/// -1 for a field that is not in the file; nothing when there is no such column.
std::optional<int> positionOf(const AnswerColumn& wanted, const std::vector<QString>& headings)
{
    if (wanted.heading.isEmpty())
        return wanted.number <= std::ssize(headings) ? std::optional(wanted.number - 1)
                                                     : std::nullopt;
    const auto found = std::find_if(headings.begin(), headings.end(),
                                    [asked = comparable(wanted.heading)](const QString& one) {
                                        return comparable(one) == asked;
                                    });
    return found == headings.end() ? std::nullopt
                                   : std::optional(static_cast<int>(found - headings.begin()));
}

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

AnswerColumns proposedColumns(const std::vector<QString>& headings)
{
    QList<QStringList> words;
    for (const QString& heading : headings)
        words << wordsOf(heading);
    AnswerColumns columns = kNoAnswerColumns;
    for (const Rule& rule : kRules) {
        int& chosen = columns.at(at(rule.field));
        for (int column = 0; chosen < 0 && column < words.size(); ++column) {
            const bool isTaken = std::find(columns.begin(), columns.end(), column) != columns.end();
            if (!isTaken && !words[column].isEmpty() && fits(words[column], rule))
                chosen = column;
        }
    }
    return columns;
}

std::optional<AnswerColumns> mappedColumns(const std::vector<QString>& headings,
                                           const AnswerMapping& mapping)
{
    AnswerColumns columns = proposedColumns(headings);
    for (const auto& named : mapping) {
        const auto column = positionOf(named.second, headings);
        if (!column)
            return std::nullopt;
        columns.at(at(named.first)) = *column;
    }
    // What somebody gave to one field is not proposed for another as well.
    for (const AnswerField field : kAnswerFields) {
        int& column = columns.at(at(field));
        const auto isGiven = [&columns, column](const auto& named) {
            return columns.at(at(named.first)) == column;
        };
        if (!mapping.contains(field) && std::ranges::any_of(mapping, isGiven))
            column = -1;
    }
    return columns;
}

Result<AnswerMapping> answerMappingFrom(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{ErrorCode::Invalid, u"{}"_s};
    const QJsonObject object = document.object();
    AnswerMapping mapping;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto field = answerFieldFrom(it.key());
        const QJsonValue value = it.value();
        const AnswerColumn column{value.toString().trimmed(), value.toInt()};
        const bool isColumn = value.isNull() || (value.isString() && !column.heading.isEmpty()) ||
                              (value.isDouble() && column.number > 0);
        if (!field || !isColumn)
            return Error{ErrorCode::Invalid, it.key()};
        mapping[*field] = column;
    }
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

QString shapeOf(const std::vector<QString>& headings)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& heading : headings) {
        hash.addData(comparable(heading).toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    return QString::fromLatin1(hash.result().first(16).toHex());
}

} // namespace app
