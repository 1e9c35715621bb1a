/// How the branch's list is laid out: columns in their order, styles, and the small file a layout travels in.
#include "app/exchange/layoutjson.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"

#include <QJsonArray>
#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

class BranchLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void theBuiltInOneHasTheFieldsInTheirOrder();
    void aRowHoldsWhatIsKnownAsText();
    void everyDateStyle_data();
    void everyDateStyle();
    void codesWordsOrBoth();
    void namesInCapitals();
    void aRoughDayIsNotMadeExact();
    void problemsAreNamed();
    void itTravelsAsAFile();
    void otherFilesAreNoLayout_data();
    void otherFilesAreNoLayout();

private:
    static BranchTables tables() { return {reference().occupations, reference().regions}; }
    static QString cell(const Worker& worker, const BranchLayout& layout, BranchColumn column)
    {
        const auto at = std::ranges::find(layout.columns, column, &LayoutColumn::column);
        return cellsOf(worker, layout, tables())[std::size_t(at - layout.columns.begin())];
    }
};

void BranchLayoutTest::theBuiltInOneHasTheFieldsInTheirOrder()
{
    const std::vector<QString> wanted{u"nik"_s,
                                      u"nama"_s,
                                      u"tanggalLahir"_s,
                                      u"nomorHandphone"_s,
                                      u"email"_s,
                                      u"alamat"_s,
                                      u"jenisPekerjaan"_s,
                                      u"jenisPekerjaan2"_s,
                                      u"lokasiPekerjaan"_s,
                                      u"lokasiBPJS"_s,
                                      u"jamAwal"_s,
                                      u"jamAkhir"_s,
                                      u"program"_s,
                                      u"salary"_s,
                                      u"periode"_s,
                                      u"nomorKK"_s,
                                      u"namaIbuKandung"_s,
                                      u"tempatLahir"_s,
                                      u"jenisKelamin"_s,
                                      u"kodeDesa"_s};
    QCOMPARE(headingsOf(bpjsLayout()), wanted);
    QVERIFY(problemsOf(bpjsLayout()).isEmpty());
}

void BranchLayoutTest::aRowHoldsWhatIsKnownAsText()
{
    Worker worker = aWorker().named(u"Siti Aminah"_s).withPhone(u"+6281234567890"_s).built();
    worker.scope = kVillage;
    worker.sex = u"F"_s;
    worker.domicile = u"Jalan Kenanga 9"_s;
    const BranchLayout layout = bpjsLayout();
    QCOMPARE(cell(worker, layout, BranchColumn::Nik), worker.nik);
    QCOMPARE(cell(worker, layout, BranchColumn::Phone), u"081234567890"_s);
    QCOMPARE(cell(worker, layout, BranchColumn::Address), u"Jalan Kenanga 9"_s);
    QCOMPARE(cell(worker, layout, BranchColumn::Sex), u"P"_s);
    QCOMPARE(cell(worker, layout, BranchColumn::Income), u"1500000"_s);
    QCOMPARE(cell(worker, layout, BranchColumn::Village), QString(kVillage));
    QCOMPARE(cell(worker, layout, BranchColumn::Occupation2), QString());
}

void BranchLayoutTest::everyDateStyle_data()
{
    QTest::addColumn<DateStyle>("style");
    QTest::addColumn<QString>("text");
    QTest::newRow("as the interface takes it") << DateStyle::Dashes << u"02-03-1978"_s;
    QTest::newRow("ISO") << DateStyle::Iso << u"1978-03-02"_s;
    QTest::newRow("slashes") << DateStyle::Slashes << u"02/03/1978"_s;
    QTest::newRow("written out") << DateStyle::Written << u"2 Maret 1978"_s;
}

void BranchLayoutTest::everyDateStyle()
{
    QFETCH(DateStyle, style);
    QFETCH(QString, text);
    BranchLayout layout = bpjsLayout();
    layout.dates = style;
    const Worker worker = aWorker().with(&Worker::birthDate, u"1978-03-02"_s).built();
    QCOMPARE(cell(worker, layout, BranchColumn::BirthDate), text);
}

void BranchLayoutTest::codesWordsOrBoth()
{
    Worker worker = aWorker().wanting(3).with(&Worker::occupation, u"P001"_s).built();
    worker.sex = u"M"_s;
    const QString name = reference().occupations.find(u"P001"_s)->name;
    BranchLayout layout = bpjsLayout();
    QCOMPARE(cell(worker, layout, BranchColumn::Occupation), u"P001"_s);
    QCOMPARE(cell(worker, layout, BranchColumn::Programmes), u"3"_s);
    layout.codes = CodeStyle::Words;
    QCOMPARE(cell(worker, layout, BranchColumn::Occupation), name);
    QCOMPARE(cell(worker, layout, BranchColumn::Programmes), u"JKK, JKM, JHT"_s);
    QCOMPARE(cell(worker, layout, BranchColumn::Sex), u"LAKI-LAKI"_s);
    layout.codes = CodeStyle::Both;
    QCOMPARE(cell(worker, layout, BranchColumn::Occupation), u"P001 - "_s + name);
    // A code that only a newer table knows stays a code.
    worker.occupation = u"P998"_s;
    QCOMPARE(cell(worker, layout, BranchColumn::Occupation), u"P998"_s);
}

void BranchLayoutTest::namesInCapitals()
{
    BranchLayout layout = bpjsLayout();
    layout.names = NameStyle::UpperCase;
    Worker worker = aWorker().named(u"Siti Aminah"_s).built();
    worker.motherName = u"Sumirah"_s;
    QCOMPARE(cell(worker, layout, BranchColumn::Name), u"SITI AMINAH"_s);
    QCOMPARE(cell(worker, layout, BranchColumn::MotherName), u"SUMIRAH"_s);
}

void BranchLayoutTest::aRoughDayIsNotMadeExact()
{
    const Worker worker = aWorker().with(&Worker::birthDate, u"1978"_s).built();
    QCOMPARE(cell(worker, bpjsLayout(), BranchColumn::BirthDate), u"1978"_s);
}

void BranchLayoutTest::problemsAreNamed()
{
    BranchLayout layout;
    QCOMPARE(problemsOf(layout), (QList{LayoutProblem::NameMissing, LayoutProblem::NoColumn}));
    layout.name = u"x"_s.repeated(61);
    layout.columns = {{BranchColumn::Nik, u"a"_s},
                      {BranchColumn::Nik, u" a "_s},
                      {BranchColumn::Name, u" "_s},
                      {BranchColumn::Rt, u"x"_s.repeated(101)}};
    QCOMPARE(problemsOf(layout), (QList{LayoutProblem::NameTooLong, LayoutProblem::ColumnTwice,
                                        LayoutProblem::HeadingTwice, LayoutProblem::HeadingMissing,
                                        LayoutProblem::HeadingTooLong}));
}

void BranchLayoutTest::itTravelsAsAFile()
{
    BranchLayout layout;
    layout.name = u"Cabang Sidoarjo"_s;
    layout.columns = {{BranchColumn::Name, u"NAMA LENGKAP"_s}, {BranchColumn::Nik, u"NIK"_s}};
    layout.dates = DateStyle::Written;
    layout.codes = CodeStyle::Both;
    layout.separator = CsvSeparator::Semicolon;
    layout.names = NameStyle::UpperCase;
    const auto read = layoutFromJson(toJson(layout));
    VERIFY_DONE(read);
    QCOMPARE(*read, layout);
}

void BranchLayoutTest::otherFilesAreNoLayout_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<ErrorCode>("code");
    const auto columns = [](const QString& word, const QString& heading) {
        return QJsonValue(QJsonArray{QJsonObject{{u"column"_s, word}, {u"heading"_s, heading}}});
    };
    QTest::newRow("another format")
        << u"format"_s << QJsonValue(u"other"_s) << ErrorCode::FileUnreadable;
    QTest::newRow("no columns") << u"columns"_s << QJsonValue() << ErrorCode::FileUnreadable;
    QTest::newRow("a later version") << u"version"_s << QJsonValue(2) << ErrorCode::FileTooNew;
    QTest::newRow("an unknown style")
        << u"dates"_s << QJsonValue(u"roman"_s) << ErrorCode::FileTooNew;
    QTest::newRow("an unknown column")
        << u"columns"_s << columns(u"sepatu"_s, u"x"_s) << ErrorCode::FileTooNew;
    QTest::newRow("no heading") << u"columns"_s << columns(u"nik"_s, {}) << ErrorCode::Invalid;
}

void BranchLayoutTest::otherFilesAreNoLayout()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(ErrorCode, code);
    QJsonObject json = toJson(bpjsLayout());
    json.insert(key, value);
    VERIFY_REFUSED(layoutFromJson(json), code);
}

TEST_SUITE(BranchLayoutTest)
#include "tst_branchlayout.moc"
