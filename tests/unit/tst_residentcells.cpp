/// Single cells of residents' lists: dates in all their forms, rupiah, telephones, neighbourhoods, and how a
/// mapping of columns is kept.
#include "app/exchange/familytitle.h"
#include "tests/runner/suite.h"
#include "tests/support/listaccount.h"
#include "tests/support/listgrid.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::DateState;
using app::DayOrder;
using app::ResidentField;

class TestResidentCells : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString listOf(const QString& cells) const
    {
        const QString path = m_folder.filePath(u"list.xlsx"_s);
        QFile file(path);
        const QByteArray bytes =
            bytesOf({.cells = cells, .secondSheet = cells + u"|x"_s}, tests::GridFile::Xlsx);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return path;
    }

    static app::RawCell cellOf(const QByteArray& text)
    {
        return {app::RawKind::Text, {text.constData(), std::size_t(text.size())}, 0};
    }

private slots:
    void aDateIsReadInAllItsForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        const auto row = [](const char* text, const char* day) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(day);
        };
        for (const char* text : {"17-8-1978",
                                 "17-08-1978",
                                 "17/08/1978",
                                 "1978-08-17",
                                 "17.08.1978",
                                 "17 08 1978",
                                 "19780817",
                                 "17081978",
                                 "17 Agustus 1978",
                                 "17 Agu 1978",
                                 "17-Agt-78",
                                 "17 AGT 1978",
                                 "17/8/78",
                                 "Senin, 17 Agustus 1978",
                                 "Jum'at 17-08-1978",
                                 "17/08/1978 00:00",
                                 "1978-08-17T00:00:00",
                                 "17-08-1978 00.00.00",
                                 "17/8/1978 12:00:00 AM",
                                 "August 17, 1978",
                                 "17August1978",
                                 "1978/8/17"})
            row(text, "1978-08-17");
        row("22-11-26", "2026-11-22");
        row("23-11-26", "1926-11-23"); // tomorrow is nobody's birthday
        row("29/2/00", "2000-02-29");
        for (const char* text : {"31-02-1978", "17-13-1978", "08-17-1978", "0-1-1978", "17-8-978",
                                 "1978", "17-8", "17 Agusto 1978", "31 Februari 1978", "99999999",
                                 "1-1-1-1978", "Agustus", "17-08-1678", "17-08-9978"})
            row(text, "");
    }
    void aDateIsReadInAllItsForms()
    {
        QFETCH(QString, text);
        const auto read = app::dateInText(text, {.today = tests::kListDay});
        QTEST(read.day.toString(Qt::ISODate), "day");
        QCOMPARE(read.state, read.day.isValid() ? DateState::Good : DateState::Bad);
    }

    void aMonthBeforeItsDayIsReadWhereTheColumnDoesSo()
    {
        const app::DateReading reading{.order = DayOrder::MonthFirst, .today = tests::kListDay};
        QCOMPARE(app::dateInText(u"08/17/1978"_s, reading).day, QDate(1978, 8, 17));
        QCOMPARE(app::dateInText(u"1978-08-17"_s, reading).day, QDate(1978, 8, 17));
        QCOMPARE(app::dateInText(u"17 Agustus 1978"_s, reading).day, QDate(1978, 8, 17));
        QCOMPARE(app::dateInText(u"17/08/1978"_s, reading).state, DateState::Bad);
    }

    void theOrderOfDayAndMonthIsTheColumnsNotTheCells()
    {
        const auto orderOf = [](std::initializer_list<std::pair<const char*, const char*>> cells) {
            app::DayOrderEvidence evidence;
            for (const auto& [date, nik] : cells)
                evidence.add(QString::fromLatin1(date), QString::fromLatin1(nik));
            return evidence.order();
        };
        QCOMPARE(orderOf({}), DayOrder::DayFirst);
        QCOMPARE(orderOf({{"08/17/1978", ""}}), DayOrder::DayFirst); // one cell may be a slip
        QCOMPARE(orderOf({{"08/17/1978", ""}, {"09/30/1980", ""}}), DayOrder::MonthFirst);
        QCOMPARE(orderOf({{"08/17/1978", ""}, {"09/30/1980", ""}, {"30/09/1980", ""}}),
                 DayOrder::DayFirst);
        const auto* nik = "3515120412780001";
        QCOMPARE(orderOf({{"12/04/1978", nik}, {"12/04/1978", nik}}), DayOrder::DayFirst);
        QCOMPARE(orderOf({{"12/04/1978", nik}, {"12/04/1978", nik}, {"12/04/1978", nik}}),
                 DayOrder::MonthFirst);
    }

    void rupiahAreReadInEverydayWays()
    {
        const auto read = [](const char* text) { return app::rupiahIn(cellOf(text)).value_or(-1); };
        for (const char* text : {"1500000", "1.500.000", "Rp 1.500.000,00", "Rp1,500,000",
                                 "rp. 1.500.000,-", "1,5 juta", "1.5jt", "1500 ribu"})
            QCOMPARE(read(text), 1500000);
        for (const char* text : {"", "banyak", "1-2 juta", "-5", "1.50.000"})
            QCOMPARE(read(text), -1);
        QCOMPARE(app::rupiahIn({app::RawKind::Number, {}, 750000}).value_or(-1), 750000);
    }

    void aTelephoneKeepsOrGetsBackItsZero()
    {
        const auto read = [](const char* text) {
            return app::phoneIn(cellOf(text)).value_or(u"?"_s);
        };
        QCOMPARE(read("0812-3456-7890"), u"081234567890"_s);
        QCOMPARE(read("'081234567890"), u"081234567890"_s);
        QCOMPARE(read("+62 812 3456 7890"), u"+6281234567890"_s);
        QCOMPARE(read("81234567890"), u"081234567890"_s);
        QCOMPARE(app::phoneIn({app::RawKind::Number, {}, 81234567890}).value_or(QString()),
                 u"081234567890"_s);
        for (const char* text : {"12345", "0812 / 0813", "tidak ada"})
            QCOMPARE(read(text), u"?"_s);
    }

    void bothNeighbourhoodsAreParted()
    {
        const auto read = [](const char* text) {
            const auto both = app::bothNeighbourhoods(QString::fromLatin1(text));
            return both ? both->first + u'/' + both->second : u"?"_s;
        };
        for (const char* text :
             {"003/001", "3/1", "RT 003 RW 001", "RT.03/RW.01", "RT 3 / RW 1", "003-001"})
            QCOMPARE(read(text), u"3/1"_s);
        QCOMPARE(read("003/000"), u"3/"_s);
        for (const char* text : {"003", "1/2/3", "KRAJAN"})
            QCOMPARE(read(text), u"?"_s);
    }

    void aFamilysTitleIsReadInOneCellOrInSeveral()
    {
        for (const auto& cells :
             {std::vector<QString>{u"No. KK : 3515120101100001"_s,
                                   {},
                                   u"Alamat : JL. A, Nama Dusun : KRAJAN, RT/RW : 003/001"_s},
              std::vector<QString>{
                  u"NOMOR KK: 3515120101100001 Alamat: JL. A Dusun: KRAJAN RT: 03 RW: 01"_s},
              std::vector<QString>{u"No KK"_s, u": 3515 1201 0110 0001"_s, u"Alamat :"_s,
                                   u"JL. A"_s, u"Dusun : KRAJAN"_s, u"RT/RW :"_s, u"3/1"_s}}) {
            const auto title = app::familyTitleIn(cells);
            QVERIFY(title);
            QCOMPARE(title->familyCard, u"3515120101100001"_s);
            QCOMPARE(title->address, u"JL. A"_s);
            QCOMPARE(title->hamlet, u"KRAJAN"_s);
            QCOMPARE(title->rt + u'/' + title->rw, u"3/1"_s);
        }
        const auto unsure = app::familyTitleIn({u"No. KK : 35151201"_s});
        QVERIFY(unsure && unsure->familyCard.isEmpty());
        QVERIFY(!app::familyTitleIn({u"No. KK"_s, u"NIK"_s, u"Nama"_s}));
        QVERIFY(!app::familyTitleIn({u"KKN"_s}));
    }

    void aMappingIsKeptAsJson()
    {
        const QByteArray json = R"({"birth_date":null,"day_order":"month_first","heading_row":2,)"
                                R"("name":3,"nik":"No. KTP","sheet":"Dua",)"
                                R"("words":{"occupation":{"tani":"P001"}}})";
        const auto mapping = app::residentMappingFrom(json);
        QVERIFY(mapping);
        QCOMPARE(mapping->columns.at(ResidentField::Name).number, 3);
        QCOMPARE(mapping->words.at(ResidentField::Occupation).at(u"tani"_s), u"P001"_s);
        QCOMPARE(jsonOf(*mapping), json);
        for (const char* wrong :
             {"[]", "{\"nobody\":1}", "{\"nik\":0}", "{\"heading_row\":0}",
              "{\"day_order\":\"any\"}", "{\"sheet\":1}", "{\"words\":{\"x\":{}}}",
              "{\"words\":{\"sex\":{\"L\":1}}}", "{\"words\":1}"})
            QVERIFY2(!app::residentMappingFrom(wrong), wrong);
    }

    void aMappingSaysWhichColumnsAreMeant()
    {
        const QString path = listOf(u"Judul|||\nPengenal|Panggilan|Lahir|Usaha\n3515121708780001|"
                                    u"SLAMET|17-08-1978|nyangkul\n"
                                    "3515121708780002|SUGENG|17-08-1978|DAGANG"_s);
        app::ResidentMapping mapping{
            .sheet = u"Dua"_s,
            .headingRow = 2,
            .columns = {{ResidentField::Nik, {.number = 1}},
                        {ResidentField::Name, {.heading = u"panggilan"_s}},
                        {ResidentField::BirthDate, {.heading = u"Lahir"_s}},
                        {ResidentField::Occupation, {.number = 4}}},
            .words = {{ResidentField::Occupation, {{u"NYANGKUL"_s, u"P001"_s}}}}};
        const auto rows = tests::residentsIn(path, mapping);
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].worker.nik, u"3515121708780001"_s);
        QCOMPARE(rows[0].worker.occupation, u"P001"_s);
        QVERIFY(rows[0].unknown.empty());
        QCOMPARE(rows[1].unknown, (std::vector<app::ResidentRow::Unknown>{
                                      {ResidentField::Occupation, u"DAGANG"_s}}));
        QVERIFY(!rows[1].setAside);
        mapping.columns[ResidentField::Sex] = {.heading = u"Kelamin"_s};
        QCOMPARE(tests::accountOf(path, mapping), u"invalid"_s);
        mapping.columns.erase(ResidentField::Sex);
        mapping.sheet = u"Tiga"_s;
        QCOMPARE(tests::accountOf(path, mapping), u"invalid"_s);
    }
};

TEST_SUITE(TestResidentCells)
#include "tst_residentcells.moc"
