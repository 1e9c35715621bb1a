/// Residents' lists as villages have them, clean and dirty, in every kind of file: what becomes of each.
#include "tests/runner/suite.h"
#include "tests/support/listaccount.h"
#include "tests/support/listgrid.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using tests::accountOf;
using tests::GridFile;
using tests::ListGrid;

namespace {

struct Case {
    const char* name;
    QString cells;
    const char* account;
    const char* csvAccount = nullptr; ///< where types that CSV has not make a difference
};

const QString kOpenSid =
    u"nik|nama|sex|tanggallahir|alamat|rt|rw|no_kk|pekerjaan_id|status_dasar\n"_s;
const QString kGood =
    u"3515121204780001|SLAMET|1|12-04-1978|JL. MELATI|003|001|3515120101100001|9|1"_s;

QString openSidWith(const QString& rows)
{
    return kOpenSid + rows;
}

/// The good row with another NIK, name, birth date …: by column.
QString row(std::initializer_list<std::pair<int, QString>> changes)
{
    QStringList cells = kGood.split(u'|');
    for (const auto& [column, cell] : changes)
        cells[column] = cell;
    return cells.join(u'|');
}

std::vector<Case> everyCase()
{
    const QString siak =
        u"Nomor KK|NIK|Nama Penduduk|Status|Tempat Lahir|Tanggal Lahir|Kelamin|NIK Ayah|Ayah|NIK "
        u"Ibu|Ibu|Status "
        "Kawin|SHDK|Agama|Kecamatan|Desa/Kel|Alamat|RW|RT|Pendidikan|Pekerjaan|Deskripsi "
        "Pekerjaan|Gol. "
        "Darah|Cacat|Cetak KTP|Ganti KTP|KTP Berakhir|Nomor Paspor|Nomor Akta Lahir|Nomor Akta "
        "Kawin|Tanggal "
        "Kwn|Nomor Akta Cerai|Tgl Cerai|Petugas Registrasi|Tgl Ubah|Petugas Entri|Tgl Entri\n"_s;
    const auto siakRow = [](const QString& nik, const QString& status, const QString& born) {
        return u"3515120101100001|"_s + nik + u"|SITI AMINAH|"_s + status + u"|SIDOARJO|"_s + born +
               u"|Perempuan|-|KARSO|-|SULASTRI|Kawin|Istri|Islam|TARIK|KALIMATI|DUSUN "
               u"KRAJAN|1|3|SLTA|"
               "Petani/Pekebun||Tdk Th|Tidak Cacat|Sudah|Tidak|1-1-2018|||||||Admin|2-3-2018|Admin|2-3-2018"_s;
    };
    const QString bip2016 =
        u"PEMERINTAH KABUPATEN SIDOARJO|||\nBUKU INDUK PENDUDUK|||\nKecamatan : TARIK|||\nDesa : "
        u"KALIMATI|||\n"
        "Tanggal : 01-02-2016|||\n|||\nNo|Nama "
        "Lengkap|NIK|Tempat|Tgl/Bln/Th|JK|SHDK|Agama|Pendidikan|Pekerjaan|"
        "Nama Orang Tua|\n|||Lahir|Lahir||||Terakhir||Ibu|Ayah\n1|2|3|4|5|6|7|8|9|10|11|12\n"_s;
    const QString family =
        u"No. KK : 3515120101100001||Alamat : JL. MELATI, Nama Dusun : KRAJAN, RT/RW : 003/001\n"_s;
    const QString member =
        u"|SIDOARJO|17-08-1978|L|KEPALA KELUARGA|ISLAM|SLTA|PETANI/PEKEBUN|SULASTRI|KARSO\n"_s;
    const QString ektp =
        u"NO|Nama|NIK|Tempat|Tgl|JK|Stat|Gol.|SHDK|Agama|Pendidikan|No "
        u"Akta|Pekerjaan|Nama|Nama|Wjb|KTP-eL|Status|"
        "Stat\n|Lengkap||Lahir|Lahir||Kwn|Drh|||Terakhir|Lahir||Ibu|Ayah|KTP|||Rkm\n"_s;
    const QString ektpFamily =
        u"3515120101100001||SLAMET|||||||||DESA KALIMATI RT/RW : 002/001 DUSUN : KRAJAN\n"_s;
    const QString ektpMember = u"1|SLAMET|3515121708780001|SIDOARJO|17-08-1978|Lk|K|-|KEPALA "
                               u"KELUARGA|ISLAM|SLTA|-|PETANI/PEKEBUN|"
                               "SULASTRI|KARSO|WAJIB|KTP-eL|SDH DPT|CARD SHIPPED\n"_s;
    const QString table = u"DATA PEKERJA RENTAN|||\n|||\nNo|Nama Lengkap|No. KTP|Tgl "
                          u"Lahir|L/P|Alamat|RT/RW|Pekerjaan|No HP|Nama Ibu "
                          "Kandung|Penghasilan\n"_s;
    const QString tableRow = u"1|Hj. SITI AMINAH, S.Pd|3515125708780001|17/08/1978|P|Jl. Melati "
                             u"1|003/001|PEDAGANG|0812-3456-7890|"
                             "SULASTRI|Rp 1.500.000"_s;
    return {
        {"OpenSID", openSidWith(kGood), "opensid@1 rows=1 taken=1"},
        {"OpenSID, columns in another order",
         u"status_dasar|nama|nik|tanggallahir|sex\n1|SLAMET|3515121204780001|1978-04-12|LAKI-LAKI"_s,
         "opensid@1 rows=1 taken=1"},
        {"OpenSID, skipped",
         openSidWith(row({{9, u"2"_s}}) + u'\n' + row({{9, u"PINDAH"_s}}) + u'\n' +
                     row({{3, u"1-1-2020"_s}}) + u'\n' + row({{3, u"1-1-1940"_s}})),
         "opensid@1 rows=4 taken=0 dead=1 moved=1 too_old=1 too_young=1"},
        {"SIAK",
         siak + siakRow(u"3515125204780001"_s, u"Hidup"_s, u"12-4-1978"_s) + u'\n' +
             siakRow(u"3515125204780002"_s, u"Pindah Dalam Negeri"_s, u"2-4-1978"_s) + u'\n' +
             siakRow(u"3515125204780003"_s, u"Tidak Valid"_s, u"2-4-1978"_s),
         "siak@1 rows=3 taken=1 moved=1 not_valid=1"},
        {"BIP of 2016, families and headings of two lines",
         bip2016 + family + u"1|SLAMET|3515121708780001"_s + member +
             u"2|SUGENG|3515121708780002"_s + member + family.chopped(1) +
             u"\n1|SUTRISNO|3515121708780003"_s + member.chopped(1),
         "bip2016@8 rows=3 taken=3 headings=1 titles=2"},
        {"BIP of 2016, headings again and notes",
         bip2016 + family + u"1|SLAMET|3515121708780001"_s + member + bip2016.section(u'\n', 6) +
             family + u"1|SUGENG|3515121708780002"_s + member +
             u"Keterangan: data per 2016\n||||Mengetahui,\n||||KEPALA DESA KALIMATI\n||||SUPARNO"_s,
         "bip2016@8 rows=2 taken=2 headings=4 notes=4 titles=2"},
        {"BIP with identity cards, number alone above a family",
         ektp + ektpFamily + ektpMember.chopped(1), "bip_ektp@2 rows=1 taken=1 titles=1"},
        {"table, everyday headings", table + tableRow, "table@3 rows=1 taken=1"},
        {"table, place and date in one",
         u"NIK|Nama|Tempat/Tgl Lahir|JK|Dusun\n3515125708780001|SITI|Sidoarjo, 17 Agustus 1978|P|Krajan"_s,
         "table@1 rows=1 taken=1"},
        {"answers",
         u"No|NIK|Nama|KPJ|Status Kepesertaan\n1|3515125708780001|SITI|12345678901|AKTIF"_s,
         "answers@1"},
        {"answers with birth dates",
         u"NIK|Nama|Tgl Lahir|JK|No KPJ|Masa Aktif\n3515125708780001|SITI|17-08-1978|P|12345678901|12/2026"_s,
         "answers@1"},
        {"NIK as a number", openSidWith(row({{0, u"#3515121204780001"_s}})),
         "opensid@1 rows=1 taken=0 nik_as_number=1", "opensid@1 rows=1 taken=1"},
        {"NIK as a number in words", openSidWith(row({{0, u"3,51512E+15"_s}})),
         "opensid@1 rows=1 taken=0 nik_as_number=1"},
        {"NIK with blanks, dots, apostrophe and invisible characters",
         openSidWith(row({{0, u"'3515 1212.0478-0001"_s}}) + u'\n' +
                     row({{0, u"\u200b3515121204780002\u00a0\ufeff"_s}})),
         "opensid@1 rows=2 taken=2"},
        {"NIK too short, too long, of one digit",
         openSidWith(row({{0, u"351512120478"_s}}) + u'\n' + row({{0, u"35151212047800011"_s}}) +
                     u'\n' + row({{0, u"1111111111111111"_s}})),
         "opensid@1 rows=3 taken=0 nik_all_same=1 nik_not_sixteen=2"},
        {"NIK from a formula", openSidWith(row({{0, u"=3515121204780001"_s}})),
         "opensid@1 rows=1 taken=1"},
        {"NIK twice", openSidWith(kGood + u'\n' + kGood),
         "opensid@1 rows=2 taken=1 repeated_in_file=1"},
        {"no NIK yet", openSidWith(row({{0, u"0"_s}}) + u'\n' + row({{0, {}}})),
         "opensid@1 rows=2 taken=2"},
        {"names from formulas and faults",
         openSidWith(row({{1, u"=SLAMET"_s}}) + u'\n' +
                     row({{0, u"3515121204780002"_s}, {1, u"!REF!"_s}}) + u'\n' +
                     row({{0, u"3515121204780003"_s}, {1, u"!N/A"_s}})),
         "opensid@1 rows=3 taken=1 name_missing=2"},
        {"dates as serial numbers",
         openSidWith(row({{3, u"@28592"_s}}) + u'\n' +
                     row({{0, u"3515121204780002"_s}, {3, u"#28592"_s}})),
         "opensid@1 rows=2 taken=2", "opensid@1 rows=2 taken=0 birth_date_bad=2"},
        {"impossible dates",
         openSidWith(row({{3, u"31-02-1978"_s}}) + u'\n' + row({{3, u"1978"_s}}) + u'\n' +
                     row({{3, u"tidak tahu"_s}}) + u'\n' + row({{3, u"-"_s}})),
         "opensid@1 rows=4 taken=0 birth_date_bad=3 birth_date_missing=1"},
        {"day and month exchanged in one row", openSidWith(row({{3, u"04-12-1978"_s}})),
         "opensid@1 rows=1 taken=1 birth_date_swapped=1"},
        {"month first in all rows",
         openSidWith(row({{3, u"04/12/1978"_s}}) + u'\n' +
                     row({{0, u"3515121708780002"_s}, {3, u"08/17/1978"_s}}) + u'\n' +
                     row({{0, u"3515122808780003"_s}, {3, u"08/28/1978"_s}})),
         "opensid@1 rows=3 taken=3 month_first"},
        {"month first in some rows",
         openSidWith(row({{0, u"3515121708780002"_s}, {3, u"08/17/1978"_s}}) + u'\n' +
                     row({{0, u"3515122808780003"_s}, {3, u"28/08/1978"_s}})),
         "opensid@1 rows=2 taken=1 birth_date_bad=1"},
        {"blank lines in the middle", openSidWith(kGood + u"\n\n-|-|-\n \n"_s + row({{0, u"0"_s}})),
         "opensid@1 rows=2 taken=2"},
        {"headings again half-way", openSidWith(kGood + u'\n' + kOpenSid + row({{0, u"0"_s}})),
         "opensid@1 rows=2 taken=2 headings=1"},
        {"a further table with headings of its own",
         openSidWith(
             kGood +
             u"\n\nJK|Nama Lengkap|Tgl Lahir|NIK|Alamat\nP|SITI|17-08-1978|3515125708780001|JL. A"_s),
         "opensid@1 rows=2 taken=2 headings=1"},
        {"a further table of something else",
         openSidWith(kGood + u"\n\nNo|Nama Barang|Jumlah|Harga\n1|CANGKUL|2|50000"_s),
         "opensid@1 rows=3 taken=1 nik_not_sixteen=2"},
        {"notes below",
         openSidWith(
             kGood +
             u"\n\nKalimati, 17 Agustus 2026\nMengetahui,\nKepala Desa Kalimati\n\nSUPARNO\nNIP. 1965"_s),
         "opensid@1 rows=1 taken=1 notes=5"},
        {"unknown codes", openSidWith(row({{8, u"TUKANG SULAP"_s}})),
         "opensid@1 rows=1 taken=1 unknown.occupation=1"},
        {"sex that is none", openSidWith(row({{2, u"?"_s}})), "opensid@1 rows=1 taken=0 sex_bad=1"},
        {"family card as a number", openSidWith(row({{7, u"3,51512E+15"_s}})),
         "opensid@1 rows=1 taken=1 family_card_bad=1"},
        {"headings alone", kOpenSid.chopped(1), "opensid@1 rows=0 taken=0"},
        {"no list", u"Barang|Harga\nCangkul|50000"_s, "unknown"},
    };
}

/// What does not look the same without types.
QString accountIn(const Case& one, GridFile kind)
{
    const bool isOther = kind == GridFile::Csv && one.csvAccount != nullptr;
    return QString::fromLatin1(isOther ? one.csvAccount : one.account);
}

} // namespace

class TestListCorpus : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(u"list.dat"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return path;
    }

private slots:
    void everyListHasItsAccountInEveryKindOfFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("account");
        const std::vector<std::pair<const char*, GridFile>> kinds{
            {"xlsx", GridFile::Xlsx}, {"shared texts", GridFile::XlsxShared},
            {"ods", GridFile::Ods},   {"xls", GridFile::Xls},
            {"csv", GridFile::Csv},   {"xls by column", GridFile::XlsUnsorted}};
        for (const Case& one : everyCase()) {
            for (const auto& [kind, file] : kinds)
                QTest::addRow("%s, %s", one.name, kind)
                    << bytesOf({.cells = one.cells}, file) << accountIn(one, file);
        }
    }
    void everyListHasItsAccountInEveryKindOfFile()
    {
        QFETCH(QByteArray, bytes);
        QTEST(accountOf(written(bytes)), "account");
    }

    void textIsReadInEveryFormOfCsv_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString cells =
            openSidWith(row({{1, u"SITI, \"NUR\" JOSÉ; B"_s}, {4, u"JL. A;B,C\v2"_s}}));
        for (const char separator : {',', ';', '\t', '|'}) {
            for (const bool isQuoted : {true, false}) {
                for (const char* lineEnd : {"\n", "\r\n", "\r"}) {
                    const QByteArray utf8 = tests::csvOf(cells, {separator, isQuoted, lineEnd});
                    const QString text = QString::fromUtf8(utf8);
                    const auto add = [&](const char* encoding, const QByteArray& bytes) {
                        QTest::addRow("%s, separator %d, %s, line end %d", encoding, separator,
                                      isQuoted ? "quoted" : "bare",
                                      int(qstrlen(lineEnd)) * 16 + *lineEnd)
                            << bytes;
                    };
                    add("UTF-8", utf8);
                    add("UTF-8 with BOM", "\xef\xbb\xbf" + utf8);
                    add("UTF-16 LE", QByteArray("\xff\xfe") +
                                         QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(text)));
                    add("UTF-16 BE", QByteArray("\xfe\xff") +
                                         QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(text)));
                    add("Windows-1252", text.toLatin1());
                }
            }
        }
    }
    void textIsReadInEveryFormOfCsv()
    {
        QFETCH(QByteArray, bytes);
        const auto rows = tests::residentsIn(written(bytes));
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows[0].worker.name, u"SITI, \"NUR\" JOSÉ; B"_s);
        QCOMPARE(rows[0].worker.address, u"JL. A;B,C 2"_s);
        QCOMPARE(rows[0].worker.birthDate, u"1978-04-12"_s);
    }

    void whatAFamilysTitleSaysGoesToItsMembers()
    {
        for (const Case& one : everyCase()) {
            if (!QByteArrayView(one.name).startsWith("BIP"))
                continue;
            const auto rows =
                tests::residentsIn(written(bytesOf({.cells = one.cells}, GridFile::Xls)));
            QVERIFY(!rows.empty());
            for (const auto& row : rows) {
                QCOMPARE(row.worker.familyCard, u"3515120101100001"_s);
                QCOMPARE(row.worker.hamlet, u"KRAJAN"_s);
                QCOMPARE(row.worker.rw, u"1"_s);
                QCOMPARE(row.worker.motherName, u"SULASTRI"_s);
                QCOMPARE(row.worker.occupation, u"P001"_s);
            }
        }
    }

    void aTableOfEverydayHeadingsIsReadWhole()
    {
        const auto rows =
            tests::residentsIn(written(bytesOf({.cells = everyCase()[7].cells}, GridFile::Ods)));
        QCOMPARE(rows.size(), 1U);
        const auto& worker = rows[0].worker;
        QCOMPARE(worker.name, u"Hj. SITI AMINAH, S.Pd"_s);
        QCOMPARE(worker.nik, u"3515125708780001"_s);
        QCOMPARE(worker.rt + u'/' + worker.rw, u"3/1"_s);
        QCOMPARE(worker.occupation, u"P050"_s);
        QCOMPARE(worker.phone, u"081234567890"_s);
        QCOMPARE(worker.income, std::optional(std::int64_t{1500000}));
    }

    void bothDateSystemsGiveTheSameDay()
    {
        for (const GridFile kind : {GridFile::Xlsx, GridFile::Xls}) {
            const auto rows = tests::residentsIn(written(bytesOf(
                {.cells = openSidWith(row({{3, u"@27130"_s}})), .isFrom1904 = true}, kind)));
            QCOMPARE(rows.at(0).worker.birthDate, u"1978-04-12"_s);
        }
    }

    void hiddenRowsAndRowsFarBelowAreTaken()
    {
        for (const GridFile kind : {GridFile::Xlsx, GridFile::Ods}) {
            const auto path = written(
                bytesOf({.cells = openSidWith(kGood), .firstRow = 7, .hasHiddenRows = true}, kind));
            QCOMPARE(accountOf(path), u"opensid@7 rows=1 taken=1"_s);
        }
    }

    void aMillionEmptyStyledRowsAreNoRows()
    {
        constexpr int kMillion = 1'000'000;
        for (const GridFile kind : {GridFile::Xlsx, GridFile::Ods, GridFile::Xls}) {
            const auto path =
                written(bytesOf({.cells = openSidWith(kGood), .emptyStyledRows = kMillion}, kind));
            QCOMPARE(accountOf(path), u"opensid@1 rows=1 taken=1"_s);
        }
    }
};

TEST_SUITE(TestListCorpus)
#include "tst_listcorpus.moc"
