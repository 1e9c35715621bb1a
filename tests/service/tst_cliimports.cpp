/// Lists of many people taken in and out again from the command line.
#include "tests/runner/suite.h"
#include "tests/service/clirun.h"

using namespace app;
using namespace app::test;

class TestCliImports : public QObject {
    Q_OBJECT

private slots:
    void init();
    void anImportIsListedAndUndone();
    void anUndoIsTriedFirst();
    void aTrialSaysWhatChangesAndWhoIsAlike();
    void theBranchsAnswerIsRecognised();
    void columnsAreNamedInAFile();
    void setAsideGoesToASpreadsheetByItsName();
    void badInputIsRefused_data();
    void badInputIsRefused();
    void peopleGetSentences();

private:
    CliRun run(const QStringList& args, const QByteArray& typed = {}) const
    {
        return runJson(m_registers->in(u"desa"_s) + args, typed);
    }
    QString file(const QByteArray& lines) const
    {
        return m_registers->write(u"daftar.csv"_s, lines);
    }
    CliRun import(const QByteArray& lines, const QStringList& rest = {}) const
    {
        return run(QStringList{u"import"_s, file(lines)} + rest);
    }

    std::unique_ptr<Registers> m_registers;
};

namespace {

const QByteArray kHeadings = "nama,nik,no_kk,sex,tanggallahir,alamat\n";
const QByteArray kList = kHeadings +
                         "SITI AMINAH,3515125204780001,3515120101100001,2,1978-04-12,JL. MELATI\n"
                         "BUDI SANTOSO,3515121003850002,3515120101100001,1,1985-03-10,JL. MELATI\n";
const QByteArray kChanged =
    kHeadings + "SITI AMINAH,3515125204780001,3515120101100001,2,1978-04-12,JL. KENANGA\n"
                "BUDI SANTOSO,3515121003850020,3515120101100001,1,1985-03-10,JL. MELATI\n"
                "NIK PENDEK,3515,3515120101100001,1,1985-03-10,JL. MELATI\n";

} // namespace

void TestCliImports::init()
{
    m_registers = std::make_unique<Registers>();
    QVERIFY(!m_registers->make(u"desa"_s, u"35.15.12.2004"_s).isEmpty());
}

void TestCliImports::anImportIsListedAndUndone()
{
    const auto taken = import(kList);
    QVERIFY2(taken.exit == 0, taken.why());
    const auto listed = run({u"imports"_s});
    QCOMPARE(listed.keys(), (QStringList{u"added"_s, u"at"_s, u"by"_s, u"file"_s, u"format"_s,
                                         u"number"_s, u"rows"_s, u"set_aside"_s, u"skipped"_s,
                                         u"unchanged"_s, u"undone_at"_s, u"updated"_s}));
    const QJsonObject one = listed.array().first().toObject();
    QCOMPARE(one.value(u"number"_s), taken.object().value(u"number"_s));
    QCOMPARE(one.value(u"file"_s).toString(), u"daftar.csv"_s);
    QCOMPARE(one.value(u"by"_s).toString(), u"Rini"_s);
    QVERIFY(one.value(u"undone_at"_s).isNull());
    const auto undone = run({u"imports"_s, u"undo"_s});
    QVERIFY2(undone.exit == 0, undone.why());
    QCOMPARE(undone.keys(), (QStringList{u"kept"_s, u"kept_workers"_s, u"number"_s, u"put_back"_s,
                                         u"taken_out"_s}));
    QCOMPARE(undone.object().value(u"taken_out"_s).toInt(), 2);
    QVERIFY(run({u"find"_s, u"siti"_s}).array().isEmpty());
    QVERIFY(!run({u"imports"_s}).array().first().toObject().value(u"undone_at"_s).isNull());
    QCOMPARE(run({u"check"_s}).exit, 0);
    QCOMPARE(run({u"imports"_s, u"undo"_s}).errorCode(), u"not_found"_s);
    QCOMPARE(run({u"imports"_s, u"undo"_s, u"1"_s}).errorCode(), u"invalid"_s);
    QCOMPARE(import(kList).object().value(u"added"_s).toInt(), 2);
}

void TestCliImports::anUndoIsTriedFirst()
{
    import(kList);
    run({u"add"_s, u"-"_s}, R"({"nik":"3515125204780001","phone":"081234567890"})"
                            "\n");
    const auto tried = run({u"imports"_s, u"undo"_s, u"--dry-run"_s});
    QCOMPARE(tried.object().value(u"taken_out"_s).toInt(), 1);
    QCOMPARE(tried.object().value(u"kept"_s).toArray(), (QJsonArray{u"SITI AMINAH"_s}));
    QCOMPARE(run({u"find"_s, u"budi"_s}).array().size(), 1);
}

void TestCliImports::aTrialSaysWhatChangesAndWhoIsAlike()
{
    import(kList);
    const auto tried = import(kChanged, {u"--dry-run"_s});
    QCOMPARE(tried.exit, 3);
    const auto report = tried.object();
    QCOMPARE(report.value(u"updated"_s).toInt(), 1);
    QCOMPARE(report.value(u"added"_s).toInt(), 1);
    const auto change = report.value(u"changes"_s).toArray().first().toObject();
    QCOMPARE(change.value(u"row"_s).toInt(), 2);
    QCOMPARE(change.value(u"fields"_s).toArray().first().toObject(),
             (QJsonObject{{u"field"_s, u"address"_s},
                          {u"from"_s, u"JL. MELATI"_s},
                          {u"to"_s, u"JL. KENANGA"_s}}));
    const auto alike = report.value(u"possible_duplicates"_s).toArray().first().toObject();
    QCOMPARE(alike.value(u"row"_s).toInt(), 3);
    QCOMPARE(alike.value(u"likeness"_s).toString(), u"nik_one_off"_s);
    QVERIFY(alike.value(u"like_row"_s).isNull());
    QCOMPARE(run({u"imports"_s}).array().size(), 1);
}

void TestCliImports::theBranchsAnswerIsRecognised()
{
    import(kList);
    const QByteArray answer = "NIK;No. KPJ;Berlaku s.d.;Status\n"
                              "3515125204780001;12345678901;Des 2026;AKTIF\n";
    const auto taken = import(answer);
    QVERIFY2(taken.exit == 0, taken.why());
    QCOMPARE(taken.object().value(u"format"_s).toString(), u"answers"_s);
    QCOMPARE(taken.object().value(u"evidenced"_s).toInt(), 1);
    const auto words =
        runWords(m_registers->in(u"desa"_s) + QStringList{u"import"_s, file(answer)});
    QVERIFY2(words.out.contains("Ini jawaban cabang"), words.why());
}

void TestCliImports::columnsAreNamedInAFile()
{
    const QByteArray lines = "Kolom A,Kolom B,Kolom C,Kolom D\n"
                             "SITI AMINAH,3515125204780001,1978-04-12,P\n";
    QCOMPARE(import(lines, {u"--format"_s, u"residents"_s}).errorCode(), u"invalid"_s);
    const QString map =
        m_registers->write(u"map.json"_s, R"({"name":1,"nik":"Kolom B","birth_date":3,"sex":4})");
    const auto taken = import(lines, {u"--map"_s, map});
    QVERIFY2(taken.exit == 0, taken.why());
    QCOMPARE(taken.object().value(u"added"_s).toInt(), 1);
}

void TestCliImports::setAsideGoesToASpreadsheetByItsName()
{
    const QString aside = m_registers->path(u"sisih.xlsx"_s);
    QCOMPARE(import(kChanged, {u"--set-aside"_s, aside}).exit, 3);
    QVERIFY(m_registers->read(u"sisih.xlsx"_s).startsWith("PK"));
}

void TestCliImports::badInputIsRefused_data()
{
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("code");
    QTest::newRow("a format that is none")
        << QStringList{u"import"_s, u"x.csv"_s, u"--format"_s, u"pdf"_s} << 2 << u"usage"_s;
    QTest::newRow("no such file") << QStringList{u"import"_s, u"/tiada.xlsx"_s} << 1
                                  << u"file_unreadable"_s;
    QTest::newRow("no such map") << QStringList{u"import"_s, u"x.csv"_s, u"--map"_s,
                                                u"/tiada.json"_s}
                                 << 1 << u"file_unreadable"_s;
    QTest::newRow("no number") << QStringList{u"imports"_s, u"undo"_s, u"kemarin"_s} << 2
                               << u"usage"_s;
    QTest::newRow("no such import")
        << QStringList{u"imports"_s, u"undo"_s, u"7"_s} << 1 << u"not_found"_s;
    QTest::newRow("nothing to undo") << QStringList{u"imports"_s, u"undo"_s} << 1 << u"not_found"_s;
}

void TestCliImports::badInputIsRefused()
{
    QFETCH(const QStringList, args);
    QFETCH(const int, exit);
    QFETCH(const QString, code);
    const auto refused = run(args);
    QCOMPARE(refused.exit, exit);
    QCOMPARE(refused.errorCode(), code);
}

void TestCliImports::peopleGetSentences()
{
    const auto words = runWords(m_registers->in(u"desa"_s) + QStringList{u"imports"_s});
    QVERIFY2(words.out.contains("Belum ada impor"), words.why());
    import(kList);
    const auto undone = runWords(m_registers->in(u"desa"_s) + QStringList{u"imports"_s, u"undo"_s});
    QVERIFY2(undone.out.contains("Impor dibatalkan: 2 pekerja dikeluarkan"), undone.why());
}

TEST_SUITE(TestCliImports)
#include "tst_cliimports.moc"
