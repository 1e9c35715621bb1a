/// Residents' lists of OpenSID: which rows become candidates, which are skipped, which are set aside.
#include "app/base/job.h"
#include "app/exchange/csv.h"
#include "app/exchange/residents.h"
#include "tests/runner/suite.h"
#include "tests/support/opensidsheet.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using app::ResidentRow;
using app::RowProblem;
using app::SkipReason;

class TestOpenSid : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<app::OccupationTable> m_occupations;
    const QDate m_today{2026, 11, 22};

    struct Read {
        app::Result<app::ResidentFile> file;
        std::vector<ResidentRow> rows;
    };

    Read read(const QString& path) const
    {
        app::JobContext context;
        std::vector<ResidentRow> rows;
        auto file = app::readResidents(
            path, {.fromAge = 15, .untilAge = 65, .today = m_today}, *m_occupations,
            [&rows](ResidentRow&& row) {
                rows.push_back(std::move(row));
                return app::Result<void>();
            },
            context);
        return {std::move(file), std::move(rows)};
    }

    QString sheetOf(const std::vector<std::vector<QString>>& lines) const
    {
        const QString path = m_folder.filePath(u"list.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write a test file");
        file.write(app::csvStart());
        for (const auto& line : lines)
            file.write(app::csvLine(line));
        return path;
    }

    /// A good row with one cell replaced.
    std::optional<ResidentRow> rowWith(const QString& heading, const QString& value) const
    {
        const std::vector<QString> headings{u"nik"_s,          u"nama"_s,
                                            u"sex"_s,          u"tanggallahir"_s,
                                            u"alamat"_s,       u"dusun"_s,
                                            u"rt"_s,           u"rw"_s,
                                            u"no_kk"_s,        u"tempatlahir"_s,
                                            u"pekerjaan_id"_s, u"cacat_id"_s,
                                            u"nama_ibu"_s,     u"alamat_sekarang"_s,
                                            u"status_dasar"_s, u"warganegara_id"_s};
        std::vector<QString> cells{u"3515121204780001"_s,
                                   u"SLAMET"_s,
                                   u"1"_s,
                                   u"12-04-1978"_s,
                                   u"JL. MELATI NO. 1"_s,
                                   u"KRAJAN"_s,
                                   u"003"_s,
                                   u"001"_s,
                                   u"3515120101100001"_s,
                                   u"SIDOARJO"_s,
                                   u"9"_s,
                                   u"7"_s,
                                   u"SULASTRI"_s,
                                   {},
                                   u"1"_s,
                                   u"1"_s};
        const auto at = std::find(headings.begin(), headings.end(), heading) - headings.begin();
        cells.at(static_cast<std::size_t>(at)) = value;
        auto rows = read(sheetOf({headings, cells})).rows;
        return rows.size() == 1 ? std::optional(std::move(rows.front())) : std::nullopt;
    }

    static std::vector<tests::PlantedRows::Problem> problemsOf(const std::vector<ResidentRow>& rows)
    {
        std::vector<tests::PlantedRows::Problem> problems;
        for (const auto& row : rows) {
            if (row.setAside)
                problems.push_back({row.number, row.setAside->problem});
        }
        return problems;
    }
    static std::vector<tests::PlantedRows::Skip> skipsOf(const std::vector<ResidentRow>& rows)
    {
        std::vector<tests::PlantedRows::Skip> skips;
        for (const auto& row : rows) {
            if (row.skipped)
                skips.push_back({row.number, *row.skipped});
        }
        return skips;
    }

private slots:
    void initTestCase()
    {
        auto table = app::OccupationTable::parse(
            "code,name,transport,words\nP001,PETANI/PEKEBUN,no,tani\nP050,PEDAGANG,no,dagang\n",
            "code,name,bpu,also\n3,PELAJAR/MAHASISWA,,\n9,PETANI/"
            "PEKEBUN,P001,\n84,PEDAGANG,P050,\n");
        QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
        m_occupations.emplace(*std::move(table));
    }

    void everyRowIsTakenSkippedOrSetAside_data()
    {
        using namespace tests;
        QTest::addColumn<int>("coding");
        QTest::addColumn<int>("order");
        QTest::addColumn<int>("dates");
        QTest::addColumn<int>("text");
        const auto row = [](const char* name, Coding coding, ColumnOrder order, DateForm dates,
                            TextPlace text) {
            QTest::newRow(name) << int(coding) << int(order) << int(dates) << int(text);
        };
        row("codes", Coding::Numbers, ColumnOrder::Template, DateForm::Excel, TextPlace::InCells);
        row("words", Coding::Words, ColumnOrder::Template, DateForm::DayFirst, TextPlace::InCells);
        row("shared text", Coding::Words, ColumnOrder::Shuffled, DateForm::Iso, TextPlace::Shared);
        row("shuffled", Coding::Numbers, ColumnOrder::Shuffled, DateForm::Slashes,
            TextPlace::InCells);
    }
    void everyRowIsTakenSkippedOrSetAside()
    {
        QFETCH(int, coding);
        QFETCH(int, order);
        QFETCH(int, dates);
        QFETCH(int, text);
        const QString path = m_folder.filePath(u"planted.xlsx"_s);
        const auto planted =
            tests::writeOpenSidSheet(path, {.people = 60,
                                            .order = static_cast<tests::ColumnOrder>(order),
                                            .coding = static_cast<tests::Coding>(coding),
                                            .dates = static_cast<tests::DateForm>(dates),
                                            .text = static_cast<tests::TextPlace>(text),
                                            .problems = tests::everyRowProblem(),
                                            .skips = tests::everySkipReason()});
        const auto [file, rows] = read(path);
        QVERIFY(file);
        QCOMPARE(file->format, u"opensid"_s);
        QCOMPARE(file->headings.size(), 43U);
        QCOMPARE(int(rows.size()), planted.rows);
        QVERIFY(problemsOf(rows) == planted.problems);
        QVERIFY(skipsOf(rows) == planted.skips);
        const auto taken = std::count_if(rows.begin(), rows.end(), [](const ResidentRow& row) {
            return !row.skipped && !row.setAside && row.worker.stage == u"candidate" &&
                   !row.worker.name.isEmpty() && row.worker.nik.size() == 16 &&
                   !row.worker.birthDate.isEmpty() && !row.worker.sex.isEmpty() &&
                   row.worker.familyCard.size() == 16;
        });
        QCOMPARE(int(taken), 60);
    }

    void theSameListInOtherFormatsGivesTheSameRows_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("xlsm") << u"residents.xlsm"_s;
        QTest::newRow("ods") << u"residents.ods"_s;
    }
    void theSameListInOtherFormatsGivesTheSameRows()
    {
        QFETCH(QString, name);
        const auto [file, rows] = read(QStringLiteral(JEMPUT_TEST_DATA) + u"/sheets/"_s + name);
        QVERIFY(file);
        const auto expected = tests::everyRowProblem();
        const std::vector<int> at{4, 5, 7, 8, 9, 10, 11, 12, 13};
        std::vector<tests::PlantedRows::Problem> problems;
        for (std::size_t i = 0; i < at.size(); ++i)
            problems.push_back({at[i], expected[i]});
        std::vector<tests::PlantedRows::Skip> skips;
        for (const auto reason : tests::everySkipReason())
            skips.push_back({14 + int(skips.size()), reason});
        QCOMPARE(rows.size(), 19U);
        QVERIFY(problemsOf(rows) == problems);
        QVERIFY(skipsOf(rows) == skips);
        const auto& second = rows[1].worker;
        QCOMPARE(second.name, u"SITI NUR'AINI"_s);
        QCOMPARE(second.sex, u"F"_s);
        QCOMPARE(second.birthDate, u"1990-06-15"_s);
        QCOMPARE(second.disability, u"sensory"_s);
        QCOMPARE(second.occupation, u"P050"_s);
        QCOMPARE(second.familyCard, u"3515120101100001"_s);
        QVERIFY(rows[4].worker.nik.isEmpty());
        QCOMPARE(rows[4].worker.name, u"PAIJO"_s);
    }

    void aDateIsReadInEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date");
        QTest::newRow("day first") << u"12-04-1978"_s << u"1978-04-12"_s;
        QTest::newRow("no zeros") << u"2-4-1978"_s << u"1978-04-02"_s;
        QTest::newRow("slashes") << u"12/04/1978"_s << u"1978-04-12"_s;
        QTest::newRow("dots") << u"12.4.1978"_s << u"1978-04-12"_s;
        QTest::newRow("ISO") << u"1978-04-12"_s << u"1978-04-12"_s;
        QTest::newRow("with a time") << u"1978-04-12 00:00:00"_s << u"1978-04-12"_s;
        QTest::newRow("apostrophe") << u"'12-04-1978"_s << u"1978-04-12"_s;
        QTest::newRow("two-digit year") << u"12-04-78"_s << u"1978-04-12"_s;
        QTest::newRow("month first") << u"04-13-1978"_s << QString();
        QTest::newRow("leap day that was none") << u"29-02-1978"_s << QString();
        QTest::newRow("words") << u"12 April 1978"_s << u"1978-04-12"_s;
        QTest::newRow("no words of ours") << u"12 Avril 1978"_s << QString();
        QTest::newRow("too many parts") << u"12-04-1978-1"_s << QString();
        QTest::newRow("tomorrow") << u"23-11-2026"_s << QString();
    }
    void aDateIsReadInEveryForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, date);
        const auto row = rowWith(u"tanggallahir"_s, text);
        QVERIFY(row);
        QCOMPARE(row->worker.birthDate, date);
        QCOMPARE(row->setAside.has_value(), date.isEmpty());
        if (row->setAside)
            QCOMPARE(row->setAside->problem, RowProblem::BirthDateBad);
    }

    void aDateThatSaysNothingIsMissing_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "-", "0", "0000-00-00", "00-00-0000"})
            QTest::newRow(*text == 0 ? "empty" : text) << QString::fromLatin1(text);
    }
    void aDateThatSaysNothingIsMissing()
    {
        QFETCH(QString, text);
        const auto row = rowWith(u"tanggallahir"_s, text);
        QVERIFY(row && row->setAside);
        QCOMPARE(row->setAside->problem, RowProblem::BirthDateMissing);
        QCOMPARE(row->setAside->field, u"tanggallahir"_s);
    }

    void aNikIsCleanedButNeverGuessed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("nik");
        QTest::addColumn<QString>("problem");
        QTest::newRow("plain") << u"3515121204780001"_s << u"3515121204780001"_s << QString();
        QTest::newRow("grouped") << u"3515 1212.0478-0001"_s << u"3515121204780001"_s << QString();
        QTest::newRow("apostrophe") << u"'3515121204780001"_s << u"3515121204780001"_s << QString();
        QTest::newRow("invisible")
            << u"\u200e3515121204780001\u200b\u00a0"_s << u"3515121204780001"_s << QString();
        QTest::newRow("temporary") << u"0351512200400012"_s << u"0351512200400012"_s << QString();
        QTest::newRow("none") << u"0"_s << QString() << QString();
        QTest::newRow("empty") << QString() << QString() << QString();
        QTest::newRow("dash") << u"-"_s << QString() << QString();
        QTest::newRow("exponent") << u"3,51512E+15"_s << QString() << u"nik_as_number"_s;
        QTest::newRow("exponent, dot") << u"3.51512120478e15"_s << QString() << u"nik_as_number"_s;
        QTest::newRow("fifteen") << u"351512120478001"_s << QString() << u"nik_not_sixteen"_s;
        QTest::newRow("seventeen") << u"35151212047800011"_s << QString() << u"nik_not_sixteen"_s;
        QTest::newRow("letters") << u"TIDAK ADA"_s << QString() << u"nik_not_sixteen"_s;
        QTest::newRow("all zero") << u"0000000000000000"_s << QString() << u"nik_all_same"_s;
    }
    void aNikIsCleanedButNeverGuessed()
    {
        QFETCH(QString, text);
        QFETCH(QString, nik);
        QFETCH(QString, problem);
        const auto row = rowWith(u"nik"_s, text);
        QVERIFY(row);
        QCOMPARE(row->worker.nik, nik);
        QCOMPARE(row->setAside ? QString(app::wordOf(row->setAside->problem)) : QString(), problem);
    }

    void codesAndWordsMeanTheSame_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* heading, const char* cell, const char* value) {
            QTest::addRow("%s %s", heading, cell)
                << QString::fromLatin1(heading) << QString::fromUtf8(cell)
                << QString::fromLatin1(value);
        };
        for (const char* man : {"1", "L", "lk", "Laki-Laki", "LAKI - LAKI", "'1", "1.0"})
            row("sex", man, qstrcmp(man, "1.0") == 0 ? "" : "M");
        for (const char* woman : {"2", "P", "Pr", "perempuan", " PEREMPUAN "})
            row("sex", woman, "F");
        for (const char* unclear : {"", "-", "3", "LP"})
            row("sex", unclear, "");
        row("cacat_id", "1", "physical");
        row("cacat_id", "Cacat Fisik", "physical");
        row("cacat_id", "CACAT NETRA / BUTA", "sensory");
        row("cacat_id", "3", "sensory");
        row("cacat_id", "MENTAL/JIWA", "mental");
        row("cacat_id", "FISIK DAN MENTAL", "multiple");
        row("cacat_id", "Tidak Cacat", "none");
        row("cacat_id", "6", "");
        row("pekerjaan_id", "9", "P001");
        row("pekerjaan_id", "petani/pekebun", "P001");
        row("pekerjaan_id", "3", "");
        row("dusun", "DUSUN KRAJAN", "KRAJAN");
        row("dusun", "Dusun Krajan", "Krajan");
        row("dusun", "KADUSUN", "KADUSUN");
        row("dusun", "-", "");
        row("rt", "007", "7");
        row("rt", "RT 010", "10");
        row("rt", "000", "");
        row("rt", "003/002", "");
        row("no_kk", "'3515120101100001", "3515120101100001");
        row("no_kk", "0", "");
        row("no_kk", "-", "");
        row("no_kk", "3,51512E+15", "");
        row("nama",
            "  SITI   NUR\xc2\xa0"
            "AINI ",
            "SITI NUR AINI");
        row("nama", "'AMINAH", "AMINAH");
        row("alamat_sekarang", "jl. melati no. 1", "");
        row("alamat_sekarang", "Surabaya", "Surabaya");
    }
    void codesAndWordsMeanTheSame()
    {
        QFETCH(QString, heading);
        QFETCH(QString, cell);
        const auto row = rowWith(heading, cell);
        QVERIFY(row);
        const auto& worker = row->worker;
        const QMap<QString, QString> values{{u"sex"_s, worker.sex},
                                            {u"cacat_id"_s, worker.disability},
                                            {u"pekerjaan_id"_s, worker.occupation},
                                            {u"dusun"_s, worker.hamlet},
                                            {u"rt"_s, worker.rt},
                                            {u"no_kk"_s, worker.familyCard},
                                            {u"nama"_s, worker.name},
                                            {u"alamat_sekarang"_s, worker.domicile}};
        QTEST(values.value(heading), "value");
    }

    void onlyTheLivingWhoStayAreTaken_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("skipped");
        const auto row = [](const char* heading, const char* cell, const char* skipped) {
            QTest::addRow("%s %s", heading, cell)
                << QString::fromLatin1(heading) << QString::fromLatin1(cell)
                << QString::fromLatin1(skipped);
        };
        row("status_dasar", "1", "");
        row("status_dasar", "Hidup", "");
        row("status_dasar", "", "");
        row("status_dasar", "2", "dead");
        row("status_dasar", "Mati", "dead");
        row("status_dasar", "3", "moved");
        row("status_dasar", "Pindah Dalam Negeri", "moved");
        row("status_dasar", "4", "moved");
        row("status_dasar", "PERGI", "moved");
        row("status_dasar", "9", "not_valid");
        row("status_dasar", "?", "not_valid");
        row("warganegara_id", "2", "foreign");
        row("warganegara_id", "wna", "foreign");
        row("warganegara_id", "3", "");
        row("tanggallahir", "22-11-2011", "");
        row("tanggallahir", "23-11-2011", "too_young");
        row("tanggallahir", "23-11-1961", "");
        row("tanggallahir", "22-11-1961", "too_old");
    }
    void onlyTheLivingWhoStayAreTaken()
    {
        QFETCH(QString, heading);
        QFETCH(QString, cell);
        const auto row = rowWith(heading, cell);
        QVERIFY(row && !row->setAside);
        QTEST(row->skipped ? QString(app::wordOf(*row->skipped)) : QString(), "skipped");
    }

    void theLineOfAChildNeedsNoMending()
    {
        const auto rows = read(sheetOf({{u"nik"_s, u"nama"_s, u"sex"_s, u"tanggallahir"_s},
                                        {u"12"_s, u"-"_s, u"?"_s, u"01-01-2020"_s}}))
                              .rows;
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows[0].skipped, std::optional(SkipReason::TooYoung));
        QVERIFY(!rows[0].setAside);
    }

    void headingsAreFoundWhateverTheirCaseAndPlace()
    {
        const auto [file, rows] = read(
            sheetOf({{u"DAFTAR PENDUDUK"_s},
                     {},
                     {u"No"_s, u" NAMA "_s, u"Tanggal Lahir"_s, u"N I K"_s, u"SEX"_s, u"No KK"_s},
                     {u"1"_s, u"SLAMET"_s, u"1978-04-12"_s, u"3515121204780001"_s, u"L"_s},
                     {u"-"_s, {}, u" - "_s},
                     {u"2"_s, u"SUGENG"_s, u"1979-04-12"_s, u"12"_s, u"L"_s, u"7"_s}}));
        QVERIFY(file);
        QCOMPARE(file->headings, (std::vector<QString>{u"No"_s, u"NAMA"_s, u"Tanggal Lahir"_s,
                                                       u"N I K"_s, u"SEX"_s, u"No KK"_s}));
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].number, 4);
        QCOMPARE(rows[0].worker.birthDate, u"1978-04-12"_s);
        QVERIFY(rows[0].cells.empty());
        QCOMPARE(rows[1].number, 6);
        QVERIFY(rows[1].setAside);
        QCOMPARE(rows[1].setAside->field, u"N I K"_s);
        QCOMPARE(rows[1].cells, (std::vector<QString>{u"2"_s, u"SUGENG"_s, u"1979-04-12"_s, u"12"_s,
                                                      u"L"_s, u"7"_s}));
    }

    void instructionsBelowTheTemplatesEndMarkAreNoResidents()
    {
        const auto rows = read(sheetOf({{u"nik"_s, u"nama"_s, u"sex"_s, u"tanggallahir"_s},
                                        {u"0"_s, u"PAIJO"_s, u"L"_s, u"12-04-1978"_s},
                                        {{}, u"###"_s, u"Isi data di atas baris ini"_s},
                                        {{}, u"Jangan dihapus"_s}}))
                              .rows;
        QCOMPARE(rows.size(), 1U);
    }

    void aListOfSomethingElseIsRefused_data()
    {
        QTest::addColumn<QString>("headings");
        QTest::newRow("no nik") << u"nama,sex,tanggallahir,alamat,rt,rw"_s;
        QTest::newRow("nik alone") << u"nik,harga,jumlah,toko"_s;
        QTest::newRow("nik and two") << u"nik,nama,sex,toko"_s;
    }
    void aListOfSomethingElseIsRefused()
    {
        QFETCH(QString, headings);
        const auto cells = headings.split(u',');
        const auto [file, rows] = read(sheetOf({{cells.begin(), cells.end()}, {u"1"_s, u"2"_s}}));
        QVERIFY(!file);
        QCOMPARE(file.error().code, app::ErrorCode::Invalid);
        QVERIFY(rows.empty());
    }

    void aNikSetAsideDoesNotBlockALaterGoodRow()
    {
        const auto rows = read(sheetOf({{u"nik"_s, u"nama"_s, u"sex"_s, u"tanggallahir"_s},
                                        {u"3515121204780001"_s, u"A"_s, u"?"_s, u"12-04-1978"_s},
                                        {u"3515121204780001"_s, u"A"_s, u"L"_s, u"12-04-1978"_s},
                                        {u"3515121204780001"_s, u"A"_s, u"L"_s, u"12-04-1978"_s}}))
                              .rows;
        QCOMPARE(rows.size(), 3U);
        QCOMPARE(rows[0].setAside->problem, RowProblem::SexBad);
        QVERIFY(!rows[1].setAside);
        QCOMPARE(rows[2].setAside->problem, RowProblem::RepeatedInFile);
    }

    void theTakersErrorStopsTheReading()
    {
        app::JobContext context;
        const auto file = app::readResidents(
            QStringLiteral(JEMPUT_TEST_DATA) + u"/sheets/residents.ods"_s, {.today = m_today},
            *m_occupations,
            [](ResidentRow&&) -> app::Result<void> {
                return app::Error{app::ErrorCode::StorageFull, {}};
            },
            context);
        QVERIFY(!file);
        QCOMPARE(file.error().code, app::ErrorCode::StorageFull);
    }
};

TEST_SUITE(TestOpenSid)
#include "tst_opensid.moc"
