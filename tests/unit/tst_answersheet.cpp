/// The branch's answer: which columns mean what, and what each row says or why it says nothing.
#include "app/base/job.h"
#include "app/exchange/answercells.h"
#include "app/exchange/answersheet.h"
#include "app/exchange/csv.h"
#include "tests/runner/suite.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;
using app::AnswerField;
using app::AnswerRow;
using Lines = std::vector<std::vector<QString>>;

namespace {

const QString kNik = u"3515121204780001"_s;

/// "nik=0 state=2": what was found, by name.
QString shown(const app::AnswerColumns& columns)
{
    QStringList found;
    for (const AnswerField field : app::kAnswerFields) {
        if (app::columnOf(columns, field) >= 0)
            found << u"%1=%2"_s.arg(app::wordOf(field)).arg(app::columnOf(columns, field));
    }
    return found.join(u' ');
}

std::vector<QString> headingsFrom(const QString& list)
{
    const QStringList parts = list.split(u'|');
    return {parts.cbegin(), parts.cend()};
}

app::RawCell textCell(const QByteArray& text)
{
    return {app::RawKind::Text, {text.constData(), std::size_t(text.size())}, 0};
}

} // namespace

class TestAnswerSheet : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString csv(const Lines& lines) const
    {
        QString path = m_folder.filePath(u"jawaban.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write a test file");
        file.write(app::csvStart());
        for (const auto& line : lines)
            file.write(app::csvLine(line));
        return path;
    }

    static app::Result<app::AnswerSheet> found(const QString& path,
                                               const app::AnswerMapping& mapping = {})
    {
        app::JobContext context;
        return app::findAnswers(path, mapping, context);
    }

    static std::vector<AnswerRow> read(const QString& path, const app::AnswerSheet& sheet)
    {
        app::JobContext context;
        std::vector<AnswerRow> rows;
        const auto done = app::readAnswers(
            path, sheet,
            [&rows](AnswerRow&& row) {
                rows.push_back(std::move(row));
                return app::Result<void>();
            },
            context);
        if (!done)
            qFatal("cannot read a test file");
        return rows;
    }

    std::vector<AnswerRow> rowsOf(const Lines& lines) const
    {
        const QString path = csv(lines);
        const auto sheet = found(path);
        return sheet ? read(path, *sheet) : std::vector<AnswerRow>();
    }

    /// The one row below the usual headings.
    std::optional<AnswerRow> rowWith(const QString& nik, const QString& kpj, const QString& until,
                                     const QString& state, const QString& reason,
                                     const QString& day) const
    {
        const auto rows = rowsOf({{u"NIK"_s, u"No. KPJ"_s, u"Berlaku s.d."_s, u"Status"_s,
                                   u"Keterangan"_s, u"Tanggal jawaban"_s},
                                  {nik, kpj, until, state, reason, day}});
        return rows.size() == 1 ? std::optional(rows.front()) : std::nullopt;
    }

private slots:
    void headingsAreRecognised_data()
    {
        QTest::addColumn<QString>("headings");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the usual") << u"No|NIK|Nama|No. KPJ|Berlaku s.d.|Status|Keterangan"_s
                                   << u"nik=1 member_number=3 covered_until=4 state=5 reason=6 "
                                      "name=2"_s;
        QTest::newRow("NIK or KTP") << u"NIK / No. KTP|Status Kepesertaan"_s << u"nik=0 state=1"_s;
        QTest::newRow("KTP only") << u"Nomor KTP|STATUS"_s << u"nik=0 state=1"_s;
        QTest::newRow("one word") << u"NOKTP|NOKPJ|STATUSPESERTA"_s
                                  << u"nik=0 member_number=1 state=2"_s;
        QTest::newRow("underscores") << u"nik_peserta|nomor_peserta|masa_perlindungan"_s
                                     << u"nik=0 member_number=1 covered_until=2"_s;
        QTest::newRow("English") << u"National ID|Member Number|Paid until|State|Reason|As of"_s
                                 << u"nik=0 member_number=1 covered_until=2 state=3 reason=4 "
                                    "as_of=5"_s;
        QTest::newRow("a reason before a remark")
            << u"NIK|Keterangan|Status|Alasan Penolakan"_s << u"nik=0 state=2 reason=3"_s;
        QTest::newRow("the end of a span, not its start")
            << u"NIK|Masa Perlindungan Awal|Masa Perlindungan Akhir"_s
            << u"nik=0 covered_until=2"_s;
        QTest::newRow("other people's") << u"NIK Ibu|Nama Ibu|NIK|Nama Perusahaan|Status Kawin|"
                                           "Nama|Status"_s
                                        << u"nik=2 state=6 name=5"_s;
        QTest::newRow("days") << u"NIK|Tanggal Lahir|Tgl Verifikasi|Status"_s
                              << u"nik=0 state=3 as_of=2"_s;
        QTest::newRow("nothing known") << u"Desa|Jumlah|Nilai"_s << QString();
    }

    void headingsAreRecognised()
    {
        QFETCH(const QString, headings);
        QFETCH(const QString, expected);
        QCOMPARE(shown(app::proposedColumns(headingsFrom(headings))), expected);
    }

    void theTableIsFound_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<int>("headingRow");
        QTest::addColumn<QString>("columns");
        const QString good = u"NIK|KPJ|Status"_s;
        const QString data = kNik + u"|12345678901|AKTIF"_s;
        QTest::newRow("first row")
            << QStringList{good, data} << 1 << u"nik=0 member_number=1 state=2"_s;
        QTest::newRow("below a title")
            << QStringList{u"HASIL PENDAFTARAN BPU||"_s, u"Per 22 November 2026||"_s, good, data}
            << 3 << u"nik=0 member_number=1 state=2"_s;
        QTest::newRow("two lines of headings")
            << QStringList{u"NIK|Nama|Masa perlindungan|"_s, u"||Awal|Akhir"_s,
                           kNik + u"|Slamet|01-2026|12-2026"_s}
            << 2 << u"nik=0 covered_until=3 name=1"_s;
        QTest::newRow("a row of data is no second heading")
            << QStringList{u"NIK|Nama|Status|Alasan"_s, u"|Slamet|DITOLAK|tiada"_s,
                           kNik + u"|Slamet|AKTIF|"_s}
            << 1 << u"nik=0 state=2 reason=3 name=1"_s;
    }

    void theTableIsFound()
    {
        QFETCH(const QStringList, lines);
        QFETCH(const int, headingRow);
        QFETCH(const QString, columns);
        Lines cells;
        for (const QString& line : lines)
            cells.push_back(headingsFrom(line));
        const auto sheet = found(csv(cells));
        QVERIFY(sheet);
        QCOMPARE(sheet->headingRow, headingRow);
        QCOMPARE(shown(sheet->columns), columns);
        QCOMPARE(sheet->samples[0], kNik);
    }

    void headingsBelowTheThirtiethRowAreNotLookedFor()
    {
        Lines lines(29, {u"catatan"_s});
        lines.push_back({u"NIK"_s, u"Status"_s});
        QCOMPARE(found(csv(lines))->headingRow, 30);
        lines.insert(lines.begin(), {u"catatan"_s});
        QVERIFY(!found(csv(lines)));
    }

    void unknownHeadingsAreOfferedForChoosing()
    {
        const auto sheet = found(csv({{u"LAPORAN"_s}, {u"A"_s, u"B"_s, u"C"_s}, {kNik, u"x"_s}}));
        QVERIFY(sheet);
        QCOMPARE(sheet->headingRow, 2);
        QVERIFY(!app::areUsable(sheet->columns));
        QCOMPARE(sheet->headings, headingsFrom(u"A|B|C"_s));
    }

    void dataWithoutHeadingsIsRefused()
    {
        const auto sheet = found(csv({{kNik, u"12345678901"_s}, {kNik, u"12345678902"_s}}));
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().code, app::ErrorCode::Invalid);
    }

    void theFirstSheetWithHeadingsCounts()
    {
        const QString path = m_folder.filePath(u"dua.xlsx"_s);
        lxw_workbook* book = workbook_new(path.toUtf8().constData());
        lxw_worksheet* cover = workbook_add_worksheet(book, "Sampul");
        worksheet_write_string(cover, 0, 0, "Kepada Yth. Kepala Desa", nullptr);
        lxw_worksheet* table = workbook_add_worksheet(book, "Data");
        lxw_format* style = workbook_add_format(book);
        format_set_num_format(style, "dd/mm/yyyy");
        const std::array headings{"NIK", "KPJ", "Berlaku s.d.", "Tanggal data"};
        lxw_col_t column = 0;
        for (const char* heading : headings)
            worksheet_write_string(table, 2, column++, heading, nullptr);
        const std::array rows{"3515121204780001", "3515121204780002"};
        for (lxw_row_t i = 0; i < rows.size(); ++i) {
            worksheet_write_string(table, 3 + i, 0, rows[i], nullptr);
            worksheet_write_number(table, 3 + i, 1, 12345678901.0, nullptr);
            worksheet_write_number(table, 3 + i, 2, i == 0 ? 46387 : 202612,
                                   i == 0 ? style : nullptr);
            worksheet_write_number(table, 3 + i, 3, 46348, style);
        }
        worksheet_write_number(table, 5, 0, 3515121204780003.0, nullptr);
        worksheet_write_string(table, 5, 2, "12/2026", nullptr);
        QCOMPARE(workbook_close(book), LXW_NO_ERROR);

        const auto sheet = found(path);
        QVERIFY(sheet);
        QCOMPARE(sheet->sheet, u"Data"_s);
        QCOMPARE(sheet->headingRow, 3);
        const auto read = TestAnswerSheet::read(path, *sheet);
        QCOMPARE(read.size(), 3);
        for (std::size_t i = 0; i < 2; ++i) {
            QVERIFY(!read[i].setAside);
            QCOMPARE(read[i].nik, QString::fromLatin1(rows[i]));
            QCOMPARE(read[i].said.memberNumber, u"12345678901"_s);
            QCOMPARE(read[i].said.coveredUntil, u"2026-12"_s);
            QCOMPARE(read[i].said.asOf, u"2026-11-22"_s);
        }
        QVERIFY(read[2].setAside);
        QCOMPARE(read[2].setAside->problem, app::AnswerProblem::NikAsNumber);
    }

    void monthsAreRead_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("expected");
        for (const auto& each :
             {u"2026-12"_s, u"12/2026"_s, u"12-2026"_s, u"2026/12"_s, u"202612"_s, u"Des 2026"_s,
              u"DESEMBER 2026"_s, u"Dec-2026"_s, u"31-12-2026"_s, u"31/12/2026"_s, u"2026-12-31"_s,
              u"31 Desember 2026"_s, u"2026-12-31 00:00:00"_s, u"01-01-2026 s.d. 31-12-2026"_s,
              u"Jan 2026 s/d Des 2026"_s, u"Jan 2026 - Des 2026"_s, u"Jan - Des 2026"_s,
              u"Januari 2026 sampai dengan Desember 2026"_s, u"07/2026 hingga 12/2026"_s})
            QTest::newRow(qPrintable(each)) << each << u"2026-12"_s;
        QTest::newRow("May") << u"Mei 2026"_s << u"2026-05"_s;
        QTest::newRow("August") << u"Agt 2026"_s << u"2026-08"_s;
        QTest::newRow("old spelling") << u"Pebruari 2027"_s << u"2027-02"_s;
        for (const auto& each : {QString(), u"-"_s, u"0"_s, u"00-00-0000"_s})
            QTest::newRow(qPrintable(u"nothing: "_s + each)) << each << QString();
        for (const auto& each :
             {u"13/2026"_s, u"Des 26"_s, u"12/31/2026"_s, u"31-02-2026"_s, u"31 Februari 2026"_s,
              u"Desa 2026"_s, u"12 bulan"_s, u"lunas"_s, u"12-1926"_s, u"Des 2026 s.d. Jan 2026"_s,
              u"entah s.d. Des 2026"_s})
            QTest::newRow(qPrintable(each)) << each << u"bad"_s;
    }

    void monthsAreRead()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, expected);
        const QByteArray text = written.toUtf8();
        const auto read = app::paidMonthIn(textCell(text), app::DateSystem::From1900);
        const bool isBad = read.state == app::DateState::Bad;
        QCOMPARE(isBad ? u"bad"_s : read.month.text(), expected);
    }

    void statesAreRead_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("reason");
        const auto add = [](const QStringList& written, const QString& word) {
            for (const QString& each : written)
                QTest::newRow(qPrintable(each)) << each << word << QString();
        };
        add({u"AKTIF"_s, u"Aktif"_s, u"ACTIVE"_s, u"TERDAFTAR"_s, u"Peserta Aktif"_s}, u"active"_s);
        add({u"NON AKTIF"_s, u"NON-AKTIF"_s, u"Nonaktif"_s, u"TIDAK AKTIF"_s, u"inactive"_s},
            u"inactive"_s);
        add({u"DITOLAK"_s, u"GAGAL"_s, u"Rejected"_s}, u"rejected"_s);
        add({u"BELUM TERDAFTAR"_s, u"tidak terdaftar"_s, u"not_registered"_s}, u"not_registered"_s);
        add({QString(), u"-"_s, u"MENUNGGAK"_s, u"AKTIF - MENUNGGAK"_s, u"TIDAK DITOLAK"_s,
             u"AKTIF?"_s + u" belum pasti"_s},
            QString());
        QTest::newRow("a refusal with its reason")
            << u"DITOLAK - NIK tidak ditemukan"_s << u"rejected"_s << u"NIK tidak ditemukan"_s;
        QTest::newRow("in brackets")
            << u"Gagal (usia 65 tahun)"_s << u"rejected"_s << u"usia 65 tahun"_s;
    }

    void statesAreRead()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, word);
        QFETCH(const QString, reason);
        const QByteArray text = written.toUtf8();
        const auto read = app::stateIn(textCell(text));
        QCOMPARE(read.word, word);
        QCOMPARE(read.reason, reason);
    }

    void aRowSaysWhatStandsInIt_data()
    {
        QTest::addColumn<QStringList>("cells"); // nik, kpj, until, state, reason, day
        QTest::addColumn<QStringList>("said");  // number, until, state, note, day
        QTest::newRow("everything") << QStringList{kNik,       u"1234 5678 901"_s, u"12/2026"_s,
                                                   u"AKTIF"_s, u"lancar"_s,        u"20-11-2026"_s}
                                    << QStringList{u"12345678901"_s, u"2026-12"_s, u"active"_s,
                                                   u"lancar"_s, u"2026-11-20"_s};
        QTest::newRow("an apostrophe, dots and blanks in the NIK")
            << QStringList{u"'3515.1212 04780001"_s, {}, {}, u"AKTIF"_s, {}, {}}
            << QStringList{{}, {}, u"active"_s, {}, {}};
        QTest::newRow("a refusal") << QStringList{kNik, {}, {}, u"GAGAL"_s, u"usia 66"_s, {}}
                                   << QStringList{{}, {}, u"rejected"_s, u"usia 66"_s, {}};
        QTest::newRow("a word nobody knows beside a month")
            << QStringList{kNik, {}, u"08-2026"_s, u"MENUNGGAK"_s, u"hubungi"_s, {}}
            << QStringList{{}, u"2026-08"_s, {}, u"MENUNGGAK; hubungi"_s, {}};
    }

    void aRowSaysWhatStandsInIt()
    {
        QFETCH(const QStringList, cells);
        QFETCH(const QStringList, said);
        const auto row = rowWith(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
        QVERIFY(row && !row->setAside);
        QCOMPARE(row->nik, kNik);
        QCOMPARE(row->number, 2);
        const app::Evidence& one = row->said;
        QCOMPARE((QStringList{one.memberNumber, one.coveredUntil, one.state, one.note, one.asOf}),
                 said);
        QCOMPARE(one.source, u"branch"_s);
    }

    void aRowThatCannotBeTakenSaysWhy_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        const auto add = [](const char* name, const QStringList& cells, const QString& problem,
                            const QString& field, const QString& value = {}) {
            QTest::newRow(name) << cells << problem << field << value;
        };
        const QString aktif = u"AKTIF"_s;
        add("no NIK", {{}, {}, {}, aktif, {}, {}}, u"nik_missing"_s, u"nik"_s);
        add("a short NIK", {u"351512"_s, {}, {}, aktif, {}, {}}, u"nik_not_sixteen"_s, u"nik"_s);
        add("a NIK that was a number", {u"3,51512E+15"_s, {}, {}, aktif, {}, {}},
            u"nik_as_number"_s, u"nik"_s);
        add("one digit", {QString(16, u'1'), {}, {}, aktif, {}, {}}, u"nik_all_same"_s, u"nik"_s);
        add("a short KPJ", {kNik, u"123"_s, {}, aktif, {}, {}}, u"bad_member_number"_s,
            u"member_number"_s);
        add("two KPJ", {kNik, u"12345678901/12345678902"_s, {}, aktif, {}, {}},
            u"bad_member_number"_s, u"member_number"_s);
        add("no month", {kNik, {}, u"13/2026"_s, aktif, {}, {}}, u"bad_month"_s, u"covered_until"_s,
            u"13/2026"_s);
        add("no day", {kNik, {}, {}, aktif, {}, u"31-02-2026"_s}, u"not_a_date"_s, u"as_of"_s,
            u"31-02-2026"_s);
        add("an unknown word", {kNik, {}, {}, u"PENDING"_s, {}, {}}, u"unknown_state"_s, u"state"_s,
            u"PENDING"_s);
        add("nothing said", {kNik, {}, {}, {}, u"cek lagi"_s, {}}, u"nothing_said"_s, {});
        add("a refusal without its reason", {kNik, u"12345678901"_s, {}, u"DITOLAK"_s, u"-"_s, {}},
            u"reason_missing"_s, u"reason"_s);
    }

    void aRowThatCannotBeTakenSaysWhy()
    {
        QFETCH(const QStringList, cells);
        QFETCH(const QString, problem);
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        const auto row = rowWith(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
        QVERIFY(row && row->setAside);
        QCOMPARE(app::wordOf(row->setAside->problem), problem);
        QCOMPARE(row->setAside->field ? QString(app::wordOf(*row->setAside->field)) : QString(),
                 field);
        QCOMPARE(row->setAside->value, value);
        QCOMPARE(row->cells[0], cells[0]);
    }

    void blankRowsAndTheNumbersOfTheColumnsArePassedOver()
    {
        const auto rows = rowsOf({{u"NIK"_s, u"KPJ"_s, u"Status"_s},
                                  {u"(1)"_s, u"(2)"_s, u"(3)"_s},
                                  {u"-"_s, u" "_s, u""_s},
                                  {kNik, {}, u"AKTIF"_s},
                                  {u"1"_s, u"2"_s, u"3"_s}});
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].number, 4);
        QVERIFY(rows[1].setAside);
    }

    void aMappingDecides_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << QByteArray("{}") << u"nik=0 state=1 reason=2"_s;
        QTest::newRow("by heading")
            << QByteArray(R"({"state":"keterangan"})") << u"nik=0 state=2"_s;
        QTest::newRow("by number")
            << QByteArray(R"({"member_number":4})") << u"nik=0 member_number=3 state=1 reason=2"_s;
        QTest::newRow("not in this file") << QByteArray(R"({"reason":null})") << u"nik=0 state=1"_s;
        QTest::newRow("no such heading") << QByteArray(R"({"nik":"Nomor induk"})") << u"nothing"_s;
        QTest::newRow("no such column") << QByteArray(R"({"nik":5})") << u"nothing"_s;
    }

    void aMappingDecides()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, expected);
        const auto mapping = app::answerMappingFrom(json);
        QVERIFY(mapping);
        const auto columns =
            app::mappedColumns(headingsFrom(u"NIK|Status|Keterangan|Lain"_s), *mapping);
        QCOMPARE(columns ? shown(*columns) : u"nothing"_s, expected);
    }

    void aMappingFindsHeadingsNobodyKnows()
    {
        const auto mapping = app::answerMappingFrom(R"({"nik":"Kolom B","state":3})");
        QVERIFY(mapping);
        const auto sheet = found(csv({{u"LAPORAN"_s, {}, {}},
                                      {u"Kolom A"_s, u"Kolom B"_s, u"Kolom C"_s},
                                      {u"1"_s, kNik, u"AKTIF"_s}}),
                                 *mapping);
        QVERIFY(sheet);
        QCOMPARE(sheet->headingRow, 2);
        QCOMPARE(shown(sheet->columns), u"nik=1 state=2"_s);
    }

    void whatIsNoMappingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("key");
        QTest::newRow("no object") << QByteArray("[1]") << u"{}"_s;
        QTest::newRow("an unknown field") << QByteArray(R"({"kpj":1})") << u"kpj"_s;
        QTest::newRow("column zero") << QByteArray(R"({"nik":0})") << u"nik"_s;
        QTest::newRow("half a column") << QByteArray(R"({"nik":1.5})") << u"nik"_s;
        QTest::newRow("no heading") << QByteArray(R"({"nik":" "})") << u"nik"_s;
        QTest::newRow("a list") << QByteArray(R"({"nik":[1]})") << u"nik"_s;
    }

    void whatIsNoMappingIsRefused()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, key);
        const auto mapping = app::answerMappingFrom(json);
        QVERIFY(!mapping);
        QCOMPARE(mapping.error().detail, key);
    }

    void aChoiceIsKeptAsColumnsOnly()
    {
        const auto headings = headingsFrom(u"NIK|Status|Keterangan"_s);
        const auto columns = app::proposedColumns(headings);
        const QByteArray kept = app::jsonOf(columns);
        QVERIFY(!kept.contains("Keterangan"));
        const auto again = app::answerMappingFrom(kept);
        QVERIFY(again);
        QCOMPARE(again->size(), app::kAnswerFields.size());
        QCOMPARE(app::mappedColumns(headingsFrom(u"X|Y|Z"_s), *again), std::optional(columns));
    }

    void theShapeIsThatOfTheHeadings()
    {
        const QString shape = app::shapeOf(headingsFrom(u"NIK|Status"_s));
        QCOMPARE(app::shapeOf(headingsFrom(u"nik|STATUS "_s)), shape);
        QVERIFY(app::shapeOf(headingsFrom(u"Status|NIK"_s)) != shape);
        QVERIFY(app::shapeOf(headingsFrom(u"NIK|Status|Ket"_s)) != shape);
        QVERIFY(app::shapeOf(headingsFrom(u"NIK Status"_s)) != shape);
    }

    void whatIsNoSpreadsheetIsRefused()
    {
        const auto sheet = found(m_folder.filePath(u"tiada.xlsx"_s));
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().code, app::ErrorCode::FileUnreadable);
    }

    void aStoppedLookSaysSo()
    {
        const QString path = csv({{u"NIK"_s, u"Status"_s}});
        app::JobContext context({}, [] { return true; });
        const auto sheet = app::findAnswers(path, {}, context);
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().code, app::ErrorCode::Cancelled);
    }
};

TEST_SUITE(TestAnswerSheet)
#include "tst_answersheet.moc"
